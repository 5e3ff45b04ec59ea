// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/addressdialog.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPushButton>

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
    if (const auto *box = dialog->findChild<QDialogButtonBox *>()) {
        QPushButton *go = box->button(QDialogButtonBox::Ok);
        const auto allow = [go](const QString &text) { go->setEnabled(!text.trimmed().isEmpty()); };
        QObject::connect(dialog, &QInputDialog::textValueChanged, go, allow);
        allow(wanted.last); // Nothing is no page.
    }
    dialog->open();
}

} // namespace Docket
