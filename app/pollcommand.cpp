// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"

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
            {u"heldBack"_s, result.heldBack}, {u"stillChanging"_s, result.quiet},
            {u"waiting"_s, result.waiting}, {u"incomplete"_s, result.incomplete},
            {u"question"_s, result.question}, {u"unseen"_s, result.unseen},
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
    if (result.quiet > 0)
        parts.append(u"%1 still changing"_s.arg(result.quiet));
    if (result.waiting > 0)
        parts.append(u"%1 epics wait for their children"_s.arg(result.waiting));
    if (result.heldBack > 0)
        parts.append(u"%1 older ones held back"_s.arg(result.heldBack));
    if (result.incomplete)
        parts.append(u"the search broke off and goes on next time"_s);
    printLine(parts.join(u", "_s) + u'.');
    if (!result.unseen.isEmpty())
        printLine(result.unseen);
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

/** Says what a person is asked, and how to answer. */
ExitCode ask(const QString &question)
{
    return report({Error::Kind::Conflict,
        question + u" To go on with the site as it is: docket poll --accept-site"_s, 0,
        std::nullopt, {}});
}

/** One look, with the workspace kept from others only as long as it takes. */
ExitCode pollOnce(
    const CommandContext &context, const PollCommandOptions &options, const StopSignal &signal)
{
    const auto session = signedIn(context.workspace, signal);
    if (!session)
        return signal.isAsked() ? ExitCode::Failed : report(session.error());
    if (options.acceptSite) {
        if (const auto done =
                QCoro::waitFor((*session)->workspace().acceptSite(Workspace::Hold::None));
            !done)
            return report(done.error());
    }
    const auto result = QCoro::waitFor((*session)->workspace().poll());
    QCoro::waitFor((*session)
            ->workspace()
            .sendingDone()); // what the policy applies at once, what an earlier run left
    if (!result)
        return signal.isAsked() ? ExitCode::Failed : report(result.error());
    if (!result->question.isEmpty() && context.form == OutputForm::Words)
        return ask(result->question);
    printReport(context, *result);
    return result->question.isEmpty() ? ExitCode::Done : ExitCode::Conflict;
}

} // namespace

ExitCode pollSites(const CommandContext &context, const PollCommandOptions &options)
{
    const StopSignal signal;
    if (!options.every)
        return pollOnce(context, options, signal);
    do {
        const ExitCode done = pollOnce(context, options, signal);
        if (done == ExitCode::NotSignedIn || done == ExitCode::Conflict)
            return done; // The same token would be refused again; a question waits for its answer.
    } while (rest(*options.every, signal));
    return ExitCode::Done;
}

ExitCode takeCensus(const CommandContext &context)
{
    const StopSignal signal;
    const auto session = signedIn(context.workspace, signal);
    if (!session)
        return signal.isAsked() ? ExitCode::Failed : report(session.error());
    const auto result = QCoro::waitFor((*session)->workspace().census());
    QCoro::waitFor((*session)->workspace().sendingDone());
    if (!result && result.error().kind == Error::Kind::Conflict)
        return ask(result.error().detail);
    if (!result)
        return signal.isAsked() ? ExitCode::Failed : report(result.error());
    if (context.form == OutputForm::Json)
        printJson(QJsonObject{{u"since"_s, isoUtc(result->since)}, {u"items"_s, result->items},
            {u"closings"_s, result->closings}, {u"evaluated"_s, result->evaluated},
            {u"waiting"_s, result->waiting}, {u"missing"_s, result->missing},
            {u"difference"_s, result->left},
            {u"proposals"_s, QJsonArray::fromStringList(result->fetched.proposalIds)}});
    else
        printLine(censusText(*result));
    return result->left == 0 ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Docket
