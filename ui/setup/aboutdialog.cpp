// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/aboutdialog.h"

#include "ui/theme/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

} // namespace

void openAbout(QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("About Docket"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto *name = new RoleLabel(RoleLabel::Role::Text, dialog, 1.3);
    name->setText(u"Docket %1"_s.arg(QLatin1StringView(DOCKET_VERSION)));
    name->setBold(true);
    auto *text = new RoleLabel(RoleLabel::Role::Secondary, dialog);
    text->setText(Tr::tr("Keeps documentation true to the tickets that change it.\n"
                         "Qt %1 · KDE SyntaxHighlighting · expat · QCoro\n"
                         "Free software under the GNU GPL, version 3 or later.")
            .arg(QLatin1StringView(qVersion())));
    column->addWidget(name);
    column->addWidget(text);
    dialog->open();
}

} // namespace Docket
