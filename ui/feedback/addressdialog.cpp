// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/addressdialog.h"

#include <QInputDialog>

namespace Docket {

void askForAddress(
    QWidget *parent, const AddressWanted &wanted, const std::function<void(const QString &)> &typed)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(wanted.objectName);
    dialog->setWindowTitle(wanted.title);
    dialog->setLabelText(wanted.what);
    dialog->setTextValue(wanted.last);
    dialog->setOkButtonText(wanted.go);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, typed);
    dialog->open();
}

} // namespace Docket
