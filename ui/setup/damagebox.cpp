// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/damagebox.h"

#include "ui/language/keptwords.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

enum class Choice { Close, BeginAnew, GoOnFrom };

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DamageBox)
};

Choice ask(const Error &damage)
{
    QMessageBox box(QMessageBox::Critical, u"Docket"_s,
        Tr::tr("Docket cannot read its memory of this workspace."));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        Tr::tr("Its file is damaged. Nothing was changed. Docket can set the file aside under "
               "another name and begin anew, or go on from a backup. Nothing is deleted; pages and "
               "tickets are not touched."));
    const QAbstractButton *fresh =
        box.addButton(Tr::tr("Set aside and begin anew"), QMessageBox::ActionRole);
    const QAbstractButton *restore =
        box.addButton(Tr::tr("Go on from a backup…"), QMessageBox::ActionRole);
    box.setDetailedText(keptWords(damage.detail)); // The database's own words, behind the choices.
    box.setDefaultButton(box.addButton(QMessageBox::Close));
    box.exec();
    return box.clickedButton() == fresh  ? Choice::BeginAnew
        : box.clickedButton() == restore ? Choice::GoOnFrom
                                         : Choice::Close;
}

void tell(QMessageBox::Icon icon, const QString &text, const QString &more)
{
    QMessageBox told(icon, u"Docket"_s, text);
    told.setTextFormat(Qt::PlainText);
    told.setInformativeText(more);
    told.exec();
}

} // namespace

bool mendDatabase(const QString &folder, const Error &damage, const Mending &mending)
{
    for (;;) {
        const Choice choice = ask(damage);
        if (choice == Choice::Close)
            return false;
        QString backup;
        if (choice == Choice::GoOnFrom) {
            backup = QFileDialog::getOpenFileName(nullptr, Tr::tr("A backup of this workspace"),
                folder, Tr::tr("Backup (*.db);;All files (*)"));
            if (backup.isEmpty())
                continue;
        }
        const auto aside =
            choice == Choice::BeginAnew ? mending.beginAnew() : mending.goOnFrom(backup);
        if (!aside) {
            tell(QMessageBox::Critical, Tr::tr("That did not work. Nothing was deleted."),
                keptWords(aside.error().detail));
            continue;
        }
        tell(QMessageBox::Information, Tr::tr("The damaged file was set aside and kept."),
            Tr::tr("It is now\n%1\n\n%2")
                .arg(*aside,
                    choice == Choice::BeginAnew
                        ? Tr::tr("Docket begins with an empty memory; the next "
                                 "look at the site fills the "
                                 "queue again.")
                        : Tr::tr("Docket goes on from the backup; the next "
                                 "look at the site brings what "
                                 "came since.")));
        return true;
    }
}

} // namespace Docket
