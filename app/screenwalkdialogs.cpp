// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through what opens above the screens: palette, keys, dialogs, settings, the first run.
#include "app/screenwalk.h"
#include "ui/diff/diffview.h"
#include "ui/diff/findbar.h"
#include "ui/palette/helppanel.h"
#include "ui/review/pagereader.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/settings/settingsdialog.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Ticks the first entry that can be, so that the wizard goes on. */
void tickFirst(const QWidget &page)
{
    if (auto *list = page.findChild<QListWidget *>(); list && list->count() > 0)
        list->item(0)->setCheckState(Qt::Checked);
    auto *tree = page.findChild<QTreeWidget *>();
    if (!tree)
        return;
    for (QTreeWidgetItemIterator at(tree); *at; ++at) {
        if ((*at)->flags() & Qt::ItemIsUserCheckable) {
            (*at)->setCheckState(0, Qt::Checked);
            return;
        }
    }
}

} // namespace

void ScreenWalk::overlays()
{
    Actions &actions = m_window.actions();
    select(m_stage.story());
    actions.palette->trigger();
    show(u"palette"_s);
    actions.palette->trigger();
    actions.help->trigger();
    auto *keys = m_window.findChild<HelpPanel *>();
    if (keys->isFloating())
        show(u"keys"_s, *keys);
    else
        show(u"keys"_s);
    keys->close();
    DiffView *diff = m_window.review()->panel()->diffView();
    diff->setFocus(); // Elsewhere it is the list that is searched.
    actions.find->trigger();
    diff->findBar()->field()->setText(u"port"_s);
    show(u"queue/find"_s);
    escape();
}

void ScreenWalk::dialogs()
{
    Actions &actions = m_window.actions();
    select(m_stage.story());
    if (PageReader *reader = PageReader::openFor(*m_window.review()->panel())) {
        show(u"reader"_s, *reader);
        reader->close();
    }
    for (QAction *action : {actions.about, actions.connectAccount, actions.forgetAccount}) {
        action->trigger();
        settle();
        QPointer<QDialog> dialog;
        for (QDialog *one : m_window.findChildren<QDialog *>()) {
            if (one->isVisible())
                dialog = one;
        }
        if (!dialog) {
            fail(Error::Kind::Internal, u"no dialog for "_s + action->objectName());
            return;
        }
        show(u"dialog/"_s + action->objectName(), *dialog);
        dialog->reject();
        until(u"the dialog's end"_s, [&] { return !dialog; });
    }
}

void ScreenWalk::settings()
{
    m_window.showSettings();
    QPointer<SettingsDialog> dialog = m_window.findChild<SettingsDialog *>();
    dialog->resize(dialog->size().boundedTo(m_window.size()));
    for (const QString &page : dialog->pages()) {
        dialog->showPage(page);
        show(u"settings/"_s + page, *dialog);
    }
    emit dialog->anotherAccountWanted();
    QPointer<SetupWizard> another;
    for (SetupWizard *wizard : m_window.findChildren<SetupWizard *>()) {
        if (wizard->isVisible()) // One that was closed may be there still.
            another = wizard;
    }
    if (another) {
        another->resize(another->size().boundedTo(m_window.size()));
        show(u"setup/another account"_s, *another);
        another->reject();
        until(u"the end of adding an account"_s, [&] { return !another; });
    }
    dialog->close();
    until(u"the settings' end"_s, [&] { return !dialog; });
}

void ScreenWalk::setup()
{
    m_window.showSetup();
    auto *wizard = m_window.findChild<SetupWizard *>();
    wizard->restart();
    wizard->resize(wizard->size().boundedTo(m_window.size()));
    for (int page = 1; page <= 5 && m_result; ++page) {
        settle();
        if (auto *form = wizard->currentPage()->findChild<SiteForm *>()) {
            show(u"setup/site, empty"_s, *wizard);
            form->setDraft(m_stage.draft());
            form->findChildren<QPushButton *>().last()->click();
        }
        until(u"the wizard's page %1"_s.arg(page), [&] {
            tickFirst(*wizard->currentPage());
            return wizard->currentPage()->isComplete();
        });
        show(u"setup/%1"_s.arg(page), *wizard);
        if (page == 5)
            break;
        const int before = wizard->currentId();
        wizard->next();
        until(u"the next page"_s, [&] { return wizard->currentId() != before; });
    }
    wizard->hide();
    settle();
}

} // namespace Docket
