// SPDX-License-Identifier: GPL-3.0-or-later
// The log's views that have names: saved, chosen, called otherwise, deleted and put back.
#include "ui/feedback/messagebar.h"
#include "ui/log/logfilters.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/messagecauses.h"

#include <QInputDialog>
#include <QMenu>
#include <QSettings>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::wireLogViews()
{
    m_viewMenu = new QMenu(this);
    log()->filters()->setViewMenu(m_viewMenu);
    connect(log()->filters(), &LogFilters::changed, this, &MainWindow::fillViewMenu);
    connect(actions().saveView, &QAction::triggered, this, &MainWindow::saveView);
    connect(actions().renameView, &QAction::triggered, this, &MainWindow::renameView);
    connect(actions().deleteView, &QAction::triggered, this, &MainWindow::deleteView);
}

void MainWindow::fillViewMenu()
{
    m_viewMenu->clear();
    const auto shown = m_views.showing(log()->filters()->state(), m_view);
    if (shown)
        m_view = shown->name;
    log()->filters()->setView(shown ? shown->name : QString());
    for (const SavedView &view : m_views.all()) {
        // A name is nobody's markup: "&" would be a key.
        QAction *choice = m_viewMenu->addAction(QString(view.name).replace(u'&', u"&&"_s));
        choice->setCheckable(true);
        choice->setChecked(shown && view.name == shown->name);
        connect(choice, &QAction::triggered, this, [this, name = view.name] { chooseView(name); });
    }
    if (!m_views.all().isEmpty())
        m_viewMenu->addSeparator();
    m_viewMenu->addActions({actions().saveView, actions().renameView, actions().deleteView});
    actions().renameView->setEnabled(shown.has_value());
    actions().deleteView->setEnabled(shown.has_value());
}

void MainWindow::keepViews()
{
    m_views.save(m_settings);
    fillViewMenu();
}

void MainWindow::chooseView(const QString &name)
{
    const auto view = m_views.find(name);
    if (!view)
        return;
    m_view = view->name;
    showScreen(Screen::Log);
    log()->filters()->setState(view->state);
    fillViewMenu();
}

void MainWindow::saveView()
{
    showScreen(Screen::Log);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name; one that is there already is replaced"));
    dialog->setTextValue(m_view.isEmpty() ? log()->filters()->period() : m_view);
    dialog->setOkButtonText(tr("Save view"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString name = typed.simplified();
        if (const QString problem = m_views.problemOf(name); !problem.isEmpty()) {
            warn(problem);
            return;
        }
        const auto before = m_views.put({name, log()->filters()->state()});
        m_view = name;
        keepViews();
        m_viewDeleted = before; // What it replaced can be had again.
        if (before)
            messages()->setMessage(Cause::view, InlineBar::Kind::Info,
                tr("The view “%1” shows something else now.").arg(name),
                {tr("Undo"), tr("Dismiss")});
        else
            notice(tr("The view “%1” is saved").arg(name));
    });
    dialog->open();
}

void MainWindow::renameView()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the view"));
    dialog->setLabelText(tr("New name of “%1”").arg(m_view));
    dialog->setTextValue(m_view);
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) {
        const QString name = typed.simplified();
        if (const QString problem = m_views.problemOf(name, m_view); !problem.isEmpty()) {
            warn(problem);
            return;
        }
        if (m_views.rename(m_view, name))
            m_view = name;
        keepViews();
    });
    dialog->open();
}

void MainWindow::deleteView()
{
    const auto removed = m_views.remove(m_view);
    if (!removed)
        return;
    m_viewDeleted = removed;
    m_view.clear();
    keepViews();
    messages()->setMessage(Cause::view, InlineBar::Kind::Info,
        tr("The view “%1” is deleted.").arg(removed->name), {tr("Undo"), tr("Dismiss")});
}

void MainWindow::putViewBack()
{
    messages()->clear(Cause::view);
    if (!m_viewDeleted)
        return;
    m_views.put(*m_viewDeleted);
    m_view = m_viewDeleted->name;
    m_viewDeleted.reset();
    keepViews();
}

} // namespace Docket
