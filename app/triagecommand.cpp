// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"

#include <QJsonArray>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

void printTriage(const TriageReport &report, const Workspace &workspace)
{
    for (const TriageItem &item : report.items) {
        const auto answer = workspace.proposal(triageId(item));
        const bool answered = answer && answer->state == ProposalState::Published;
        printLine(u"%1  %2  %3  %4%5"_s.arg(item.key, item.closedAt.toString(u"yyyy-MM-dd"_s),
            item.type, item.summary, answered ? u"  (labelled by now)"_s : QString()));
    }
    const int labelled = report.included + report.excluded;
    printLine(
        u"%1 tickets closed since %2: %3 ask for documentation, %4 leave it as it is, %5 carry neither label."_s
            .arg(report.closed)
            .arg(report.from.toString(u"yyyy-MM-dd"_s))
            .arg(report.included)
            .arg(report.excluded)
            .arg(report.closed - labelled));
    for (const TriageTeam &team : report.teams)
        printLine(u"  %1: %2 of %3 labelled (%4 %)"_s.arg(team.name)
                .arg(team.labelled)
                .arg(team.closed)
                .arg(qRound(100 * team.share())));
}

/** Answers for the items named, one after the other; the first that fails is what the command ends with. */
Result<int> answerAll(Workspace &workspace, const TriageReport &report, const QStringList &keys,
    Workspace::TriageAnswer answer)
{
    int written = 0;
    for (const QString &key : keys) {
        const auto item = std::ranges::find_if(report.items,
            [&](const TriageItem &one) { return one.key.compare(key, Qt::CaseInsensitive) == 0; });
        if (item == report.items.cend())
            return failure(Error::Kind::NotFound,
                u"%1 is not among the tickets that closed without a label"_s.arg(key));
        const auto done =
            QCoro::waitFor(workspace.answerTriage(*item, answer, Workspace::Hold::None));
        if (!done)
            return failure(done);
        QCoro::waitFor(workspace.sendingDone());
        const auto after = workspace.proposal(*done);
        if (!after || after->state != ProposalState::Published)
            return failure(Error::Kind::Server,
                after ? after->reason : u"the label of %1 is not written"_s.arg(key));
        ++written;
    }
    return written;
}

} // namespace

ExitCode triageItems(const CommandContext &context, const TriageOptions &options)
{
    const StopSignal signal;
    const auto session = signedIn(context.workspace, signal);
    if (!session)
        return signal.isAsked() ? ExitCode::Failed : report(session.error());
    Workspace &workspace = (*session)->workspace();
    const auto made = QCoro::waitFor(workspace.triage(options.days, {}, {}));
    if (!made)
        return signal.isAsked() ? ExitCode::Failed : report(made.error());
    using Answer = Workspace::TriageAnswer;
    for (const auto &[keys, answer] : {std::pair(options.document, Answer::Documents),
             std::pair(options.leave, Answer::LeavesAsIs)}) {
        if (const auto done = answerAll(workspace, *made, keys, answer); !done)
            return report(done.error());
    }
    if (context.form == OutputForm::Json)
        printJson(triageJson(*made));
    else
        printTriage(*made, workspace);
    return ExitCode::Done;
}

} // namespace Docket
