// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/queuetext.h"
#include "app/screenwalk.h"
#include "ui/feedback/messagebar.h"
#include "ui/messagecauses.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewscreen.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QPainter>
#include <QRegularExpression>
#include <QTimer>

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

/** Until worker diffs, page history and the like are there. */
void settle(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<void> write(const QPixmap &picture, const QString &file)
{
    if (!picture.save(file))
        return failure(Error::Kind::Storage, u"the picture %1 cannot be written"_s.arg(file));
    printLine(QFileInfo(file).absoluteFilePath());
    return {};
}

/** What is shown, whole: a pop-up with the window it lies over. */
QPixmap pictureOf(MainWindow &window, QWidget &shown)
{
    if (shown.windowType() != Qt::Popup)
        return shown.grab();
    QPixmap picture = window.grab();
    QPainter(&picture).drawPixmap(
        window.mapFromGlobal(shown.mapToGlobal(QPoint(0, 0))), shown.grab());
    return picture;
}

void selectStory(WindowSession &session, MainWindow &window)
{
    window.review()->queue()->setScope(QueueProxy::Scope::Mine);
    window.review()->select(storyIn(session.workspace()));
    window.messages()->clear(Cause::publish);
    settle(400ms);
}

struct Shade
{
    QString name;
    QAction *theme;
};

QList<Shade> shades(Actions &actions, const QSize &size)
{
    QList<Shade> all{{u"light"_s, actions.themeLight}, {u"dark"_s, actions.themeDark}};
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
    selectStory(session, window);
    printLine(u"A picture of the window:"_s);
    const auto written = write(window.grab(), file);
    return written ? ExitCode::Done : report(written.error());
}

ExitCode pictureScreens(StagingSite &site, const QString &workspace, const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return report(made.error());
    auto stage = ScreenStage::set(site, workspace);
    if (!stage)
        return report(stage.error());
    MainWindow &window = (*stage)->window();
    window.show();
    QString prefix;
    ScreenWalk walk(**stage, [&](const QString &name, QWidget &shown) {
        settle(150ms);
        static const QRegularExpression unfit(
            u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
        return write(pictureOf(window, shown),
            u"%1-%2.png"_s.arg(prefix, QString(name).replace(unfit, u"-"_s)));
    });
    const QString doubled = window.devicePixelRatioF() > 1.5 ? u"@2x"_s : QString();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(960, 540)}) {
        for (const auto &[name, theme] : shades(window.actions(), size)) {
            theme->trigger();
            prefix = QDir(folder).filePath(
                u"%1x%2%3-%4"_s.arg(size.width()).arg(size.height()).arg(doubled, name));
            if (const auto pictured = walk.visit(size); !pictured)
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
        selectStory(session, window);
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
    for (const auto &[name, theme] : shades(window.actions(), window.size())) {
        theme->trigger();
        settle(400ms);
        const QString file = u"trouble-%1-%2.png"_s.arg(trouble, name);
        if (const auto written = write(window.grab(), QDir(folder).filePath(file)); !written)
            return report(written.error());
    }
    return ExitCode::Done;
}

} // namespace Docket
