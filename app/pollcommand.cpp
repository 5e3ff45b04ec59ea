// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless.h"
#include "app/stopsignal.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

void printReport(const CommandContext &context, const PollReport &result)
{
    if (context.form == OutputForm::Json) {
        printJson(QJsonObject{{u"seen"_s, result.seen}, {u"evaluated"_s, result.evaluated},
            {u"proposed"_s, result.proposed}, {u"parked"_s, result.parked},
            {u"silent"_s, result.silent}, {u"superseded"_s, result.superseded},
            {u"heldBack"_s, result.heldBack},
            {u"proposals"_s, QJsonArray::fromStringList(result.proposalIds)}});
        return;
    }
    QStringList parts{u"%1 changed"_s.arg(result.seen),
        u"%1 closings evaluated"_s.arg(result.evaluated), u"%1 proposed"_s.arg(result.proposed),
        u"%1 left alone"_s.arg(result.silent)};
    if (result.parked > 0)
        parts.append(u"%1 too thin to draft"_s.arg(result.parked));
    if (result.superseded > 0)
        parts.append(u"%1 superseded"_s.arg(result.superseded));
    if (result.heldBack > 0)
        parts.append(u"%1 older ones held back"_s.arg(result.heldBack));
    printLine(parts.join(u", "_s) + u'.');
}

/** Waits until the time is over or a signal asks to stop. Returns whether to go on. */
bool rest(std::chrono::seconds time, const StopSignal &signal)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    QObject::connect(&signal, &StopSignal::asked, &loop, &QEventLoop::quit);
    if (!signal.isAsked())
        loop.exec();
    return !signal.isAsked();
}

/** One look, with the workspace kept from others only as long as it takes. */
ExitCode pollOnce(const CommandContext &context, const StopSignal &signal)
{
    const auto session = Headless::open(context.workspace, Headless::Access::Write);
    if (!session)
        return report(session.error());
    Workspace &workspace = (*session)->workspace();
    QObject::connect(&signal, &StopSignal::asked, &workspace,
        [&workspace] { QCoro::connect(workspace.close(), &workspace, [] { }); });
    if (const auto signedIn = (*session)->signIn(); !signedIn)
        return signal.isAsked() ? ExitCode::Failed : report(signedIn.error());
    const auto result = QCoro::waitFor((*session)->workspace().poll());
    QCoro::waitFor((*session)
            ->workspace()
            .sendingDone()); // what the policy applies at once, what an earlier run left
    if (!result)
        return signal.isAsked() ? ExitCode::Failed : report(result.error());
    printReport(context, *result);
    return ExitCode::Done;
}

} // namespace

ExitCode pollSites(const CommandContext &context, std::optional<std::chrono::seconds> every)
{
    const StopSignal signal;
    if (!every)
        return pollOnce(context, signal);
    do {
        if (pollOnce(context, signal) == ExitCode::NotSignedIn)
            return ExitCode::NotSignedIn; // the same token would be refused again
    } while (rest(*every, signal));
    return ExitCode::Done;
}

} // namespace Docket
