// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/queuetext.h"
#include "app/screenscenes.h"
#include "ui/feedback/messagebar.h"
#include "ui/review/reviewscreen.h"

#include <QDir>
#include <QFileInfo>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Result<PollReport> startAndPoll(WindowSession &session)
{
    if (const auto started = QCoro::waitFor(session.start()); !started)
        return failure(started);
    session.workspace().setPollInterval(0ms);
    return QCoro::waitFor(session.workspace().poll());
}

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return failure(Error::Kind::Storage, u"the folder %1 cannot be made"_s.arg(folder));
}

/** Something for the log and for Undo: the first few sure proposals beside the seed's story. */
void publishSome(Workspace &workspace, int count)
{
    for (const Proposal &proposal : workspace.proposals()) {
        if (count > 0 && proposal.confident && isOpen(proposal.state)
            && proposal.itemKey != u"PLATFORM-89"_s
            && QCoro::waitFor(workspace.approveAndPublish(proposal.id)))
            --count;
    }
}

struct Look
{
    QString name;
    QAction *theme;
};

QList<Look> looks(Actions &actions, const QSize &size)
{
    QList<Look> all{{u"light"_s, actions.themeLight}, {u"dark"_s, actions.themeDark}};
    if (size.width() == 1440)
        all.append({u"contrast"_s, actions.themeContrast});
    return all;
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
    Scenery(session, window, {}).selectStory();
    printLine(u"A picture of the window:"_s);
    if (!window.grab().save(file))
        return report({Error::Kind::Storage, u"the picture %1 cannot be written"_s.arg(file), 0,
            std::nullopt, {}});
    printLine(QFileInfo(file).absoluteFilePath());
    return ExitCode::Done;
}

ExitCode pictureScreens(WindowSession &session, MainWindow &window, const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return report(made.error());
    if (const auto polled = startAndPoll(session); !polled)
        return report(polled.error());
    publishSome(session.workspace(), 3);
    window.show();
    const QString doubled = window.devicePixelRatioF() > 1.5 ? u"@2x"_s : QString();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(960, 540)}) {
        window.resize(size);
        for (const auto &[name, theme] : looks(window.actions(), size)) {
            theme->trigger();
            const QString prefix = QDir(folder).filePath(
                u"%1x%2%3-%4"_s.arg(size.width()).arg(size.height()).arg(doubled, name));
            if (const auto pictured = Scenery(session, window, prefix).all(); !pictured)
                return report(pictured.error());
        }
    }
    return ExitCode::Done;
}

ExitCode pictureTrouble(
    WindowSession &session, MainWindow &window, const QString &trouble, const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return report(made.error());
    window.resize(1024, 640);
    window.show();
    Workspace &workspace = session.workspace();
    if (startAndPoll(session)) {
        workspace.setHoldTime(0ms);
        workspace.setPollInterval(5s);
        publishSome(workspace, 1);
        settle();
        Scenery(session, window, {}).selectStory();
        settle(12s); // Until every trouble has begun.
        window.actions().approve->trigger();
        settle(10s); // Until what did not answer was asked again.
        window.actions().sync->trigger();
    }
    settle(8s);
    for (const Proposal &proposal : workspace.proposals()) {
        if (proposal.state == ProposalState::Conflict || proposal.state == ProposalState::Failed)
            window.review()->select(proposal.id); // What the trouble came to.
    }
    for (const auto &[name, theme] : looks(window.actions(), window.size())) {
        theme->trigger();
        settle();
        const QString prefix = QDir(folder).filePath(u"trouble-%1"_s.arg(trouble));
        if (const auto saved = Scenery(session, window, prefix).window(name); !saved)
            return report(saved.error());
    }
    return ExitCode::Done;
}

} // namespace Docket
