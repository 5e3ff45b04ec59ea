// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/queuetext.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Lets the window do what it has begun: worker diffs, page history, layout. */
void settle(std::chrono::milliseconds time = std::chrono::milliseconds(600))
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<PollReport> startAndPoll(WindowSession &session)
{
    if (const auto started = QCoro::waitFor(session.start()); !started)
        return failure(started);
    session.workspace().setPollInterval(std::chrono::milliseconds(0));
    return QCoro::waitFor(session.workspace().poll());
}

Result<void> save(QWidget &widget, const QString &file)
{
    if (!widget.grab().save(file))
        return failure(Error::Kind::Storage, u"the picture %1 cannot be written"_s.arg(file));
    printLine(QFileInfo(file).absoluteFilePath());
    return {};
}

/** The seed's own story makes the best picture: what a restart port was, in a sentence and in a
 * table. */
void selectStory(const Workspace &workspace, MainWindow &window)
{
    for (const Proposal &proposal : workspace.proposals()) {
        if (isOpen(proposal.state) && proposal.itemKey == u"PLATFORM-89"_s
            && proposal.section.contains(u"Current Configuration"_s))
            window.review()->select(proposal.id);
    }
    window.messages()->clear(u"publish"_s);
    settle();
}

/** The popover lies over the window without being part of it: drawn where it would be. */
Result<void> saveWithPopover(MainWindow &window, const QString &file)
{
    QPixmap picture = window.grab();
    if (QWidget *popover = QApplication::activePopupWidget()) {
        QPainter painter(&picture);
        painter.drawPixmap(
            window.mapFromGlobal(popover->mapToGlobal(QPoint(0, 0))), popover->grab());
        popover->close();
    }
    if (!picture.save(file))
        return failure(Error::Kind::Storage, u"the picture %1 cannot be written"_s.arg(file));
    printLine(QFileInfo(file).absoluteFilePath());
    return {};
}

Result<void> saveSettings(MainWindow &window, const QString &prefix)
{
    window.showSettings();
    auto *dialog = window.findChild<SettingsDialog *>();
    dialog->resize(qMin(820, window.width() - 40), qMin(500, window.height() - 40));
    for (const QString &page : dialog->pages()) {
        dialog->showPage(page);
        settle(std::chrono::milliseconds(150));
        if (auto saved = save(*dialog, u"%1-settings-%2.png"_s.arg(prefix, page.toLower())); !saved)
            return saved;
    }
    dialog->close();
    settle(std::chrono::milliseconds(50)); // It deletes itself.
    return {};
}

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

/** Every page of the wizard, filled in with the staging site. */
Result<void> saveSetup(WindowSession &session, MainWindow &window, const QString &prefix)
{
    window.showSetup();
    auto *wizard = window.findChild<SetupWizard *>();
    wizard->restart();
    wizard->resize(qMin(880, window.width() - 40), qMin(560, window.height() - 40));
    for (int page = 1; page <= 5; ++page) {
        settle();
        if (auto *form = wizard->currentPage()->findChild<SiteForm *>()) {
            form->setDraft(session.hooks().known());
            form->findChildren<QPushButton *>().last()->click();
            settle();
        }
        tickFirst(*wizard->currentPage());
        if (auto saved = save(*wizard, u"%1-setup-%2.png"_s.arg(prefix).arg(page)); !saved)
            return saved;
        if (page < 5)
            wizard->next();
    }
    wizard->hide();
    return {};
}

Result<void> pictureOneTheme(WindowSession &session, MainWindow &window, const QString &prefix)
{
    Actions &actions = window.actions();
    window.showScreen(WindowFrame::Screen::Queue);
    window.review()->queue()->setScope(QueueProxy::Scope::Mine);
    selectStory(session.workspace(), window);
    if (auto saved = save(window, prefix + u"-queue.png"_s); !saved)
        return saved;
    actions.view->trigger();
    settle();
    if (auto saved = save(window, prefix + u"-source.png"_s); !saved)
        return saved;
    actions.view->trigger();
    settle(); // A key counts only once what it is about has been painted.
    actions.reject->trigger();
    settle();
    if (auto saved = saveWithPopover(window, prefix + u"-reject.png"_s); !saved)
        return saved;
    actions.edit->trigger();
    settle();
    if (auto saved = save(window, prefix + u"-edit.png"_s); !saved)
        return saved;
    actions.leaveEdit->trigger();
    for (const Proposal &proposal : session.workspace().proposals()) {
        if (proposal.drafter != Drafter::NewTicket || !isOpen(proposal.state))
            continue;
        window.review()->queue()->setScope(QueueProxy::Scope::AllOpen);
        window.review()->select(proposal.id);
        settle();
        if (auto saved = save(window, prefix + u"-ticket.png"_s); !saved)
            return saved;
        break;
    }
    window.review()->queue()->setScope(QueueProxy::Scope::Decided);
    settle();
    if (auto saved = save(window, prefix + u"-decided.png"_s); !saved)
        return saved;
    window.review()->queue()->setScope(QueueProxy::Scope::Mine);
    window.showScreen(WindowFrame::Screen::Log);
    settle();
    if (auto saved = save(window, prefix + u"-log.png"_s); !saved)
        return saved;
    if (auto saved = saveSettings(window, prefix); !saved)
        return saved;
    if (auto saved = saveSetup(session, window, prefix); !saved)
        return saved;
    window.showConnectDialog();
    settle();
    if (auto *dialog = window.findChild<QDialog *>()) {
        if (auto saved = save(*dialog, prefix + u"-connect.png"_s); !saved)
            return saved;
        dialog->close();
    }
    return {};
}

} // namespace

ExitCode pollAndPicture(WindowSession &session, MainWindow &window, const QString &file)
{
    const auto polled = startAndPoll(session);
    if (!polled)
        return report(polled.error());
    for (const Proposal &proposal : session.workspace().proposals())
        printRow(proposal);
    window.resize(1440, 900);
    window.show();
    settle();
    selectStory(session.workspace(), window);
    printLine(u"A picture of the window:"_s);
    if (const auto saved = save(window, file); !saved)
        return report(saved.error());
    return ExitCode::Done;
}

ExitCode pictureScreens(WindowSession &session, MainWindow &window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return report({Error::Kind::Storage, u"the folder %1 cannot be made"_s.arg(folder), 0,
            std::nullopt, {}});
    if (const auto polled = startAndPoll(session); !polled)
        return report(polled.error());
    // Something for the log: the first few proposals are published.
    int published = 0;
    for (const Proposal &proposal : session.workspace().proposals()) {
        if (proposal.confident && proposal.itemKey != u"PLATFORM-89"_s && published < 3
            && QCoro::waitFor(session.workspace().approveAndPublish(proposal.id)))
            ++published;
    }
    window.show();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(960, 540)}) {
        window.resize(size);
        for (const bool dark : {false, true}) {
            (dark ? window.actions().themeDark : window.actions().themeLight)->trigger();
            const QString prefix = QDir(folder).filePath(u"%1x%2-%3"_s.arg(size.width())
                    .arg(size.height())
                    .arg(dark ? u"dark"_s : u"light"_s));
            if (const auto pictured = pictureOneTheme(session, window, prefix); !pictured)
                return report(pictured.error());
        }
    }
    return ExitCode::Done;
}

} // namespace Docket
