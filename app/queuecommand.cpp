// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless.h"
#include "app/queuetext.h"
#include "core/markup/edits.h"

#include <QFile>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

void printDetails(const Proposal &proposal)
{
    printRow(proposal);
    printLine(u"  ticket    %1  %2"_s.arg(proposal.itemUrl, proposal.itemSummary));
    printLine(u"  page      %1  version %2"_s.arg(proposal.pageUrl).arg(proposal.baseVersion));
    printLine(u"  drafter   %1, confidence %2"_s.arg(drafterName(proposal.drafter)).arg(proposal.confidence, 0, 'f', 2));
    printLine(u"  owner     %1 (%2), due %3"_s.arg(
        proposal.owner.displayName.isEmpty() ? proposal.owner.accountId : proposal.owner.displayName, proposal.ownerReason, isoUtc(proposal.dueAt)));
    printLine(u"  saves as  %1"_s.arg(proposal.versionMessage));
    for (const TextEdit &edit : proposal.edits) {
        printLine(u"  at byte %1:"_s.arg(edit.span.offset));
        printLine(u"    - %1"_s.arg(QString::fromUtf8(proposal.before.mid(edit.span.offset, edit.span.length))));
        printLine(u"    + %1"_s.arg(QString::fromUtf8(edit.replacement)));
    }
    for (const Evidence &one : proposal.evidence)
        printLine(u"  because   %1 (%2, %3)"_s.arg(one.text, one.source).arg(one.weight, 0, 'f', 2));
}

/** Opens the workspace and finds the proposal; prints the error. */
std::optional<Proposal> find(Headless &session, const QString &id, ExitCode &code)
{
    const auto proposal = session.workspace().byPrefix(id);
    if (!proposal) {
        code = report(proposal.error());
        return std::nullopt;
    }
    return *proposal;
}

ExitCode printOutcome(const CommandContext &context, Headless &session, const QString &id, const PublishOutcome &outcome)
{
    const bool conflict = outcome.kind == PublishOutcome::Kind::Conflict;
    if (conflict) {
        const ExitCode code = report({Error::Kind::Conflict, outcome.text, 0, std::nullopt, {}});
        if (context.form == OutputForm::Json)
            printJson(proposalJson(session.workspace().proposal(id).value_or(Proposal {})));
        return code;
    }
    if (context.form == OutputForm::Json) {
        QJsonObject json = proposalJson(session.workspace().proposal(id).value_or(Proposal {}));
        json[u"version"_s] = outcome.version;
        json[u"rebased"_s] = outcome.rebased;
        printJson(json);
    } else {
        printLine(outcome.text + u'.');
    }
    return ExitCode::Done;
}

} // namespace

ExitCode listQueue(const CommandContext &context, const QString &state)
{
    const auto wanted = proposalStateFromName(state);
    if (!state.isEmpty() && state != u"all"_s && !wanted) {
        (void)report({Error::Kind::Invalid, u"'%1' is not a state (waiting, approved, published, rejected, conflict, failed, blocked, parked, "
                                            "snoozed, superseded, reverted or all)"_s.arg(state), 0, std::nullopt, {}});
        return ExitCode::Usage;
    }
    const auto session = Headless::open(context.workspace, Headless::Access::Read);
    if (!session)
        return report(session.error());
    QJsonArray list;
    int rows = 0;
    for (const Proposal &proposal : (*session)->workspace().proposals()) {
        const bool listed = wanted ? proposal.state == *wanted : state == u"all"_s || isOpen(proposal.state) || proposal.state == ProposalState::Approved;
        if (!listed)
            continue;
        ++rows;
        if (context.form == OutputForm::Json)
            list.append(proposalJson(proposal));
        else
            printRow(proposal);
    }
    if (context.form == OutputForm::Json)
        printJson(list);
    else if (rows == 0)
        printLine(u"Nothing here. 'docket poll' looks for closed tickets."_s);
    return ExitCode::Done;
}

ExitCode showProposal(const CommandContext &context, const QString &id)
{
    const auto session = Headless::open(context.workspace, Headless::Access::Read);
    if (!session)
        return report(session.error());
    ExitCode code = ExitCode::Done;
    const auto proposal = find(**session, id, code);
    if (!proposal)
        return code;
    if (context.form == OutputForm::Json)
        printJson(proposalDetailsJson(*proposal));
    else
        printDetails(*proposal);
    return ExitCode::Done;
}

ExitCode approveProposal(const CommandContext &context, const QString &id, const QString &bodyFile)
{
    const auto session = Headless::open(context.workspace, Headless::Access::Write);
    if (!session)
        return report(session.error());
    ExitCode code = ExitCode::Done;
    const auto proposal = find(**session, id, code);
    if (!proposal)
        return code;
    if (const auto signedIn = (*session)->signIn(); !signedIn)
        return report(signedIn.error());
    Workspace &workspace = (*session)->workspace();
    if (!bodyFile.isEmpty()) {
        QFile file(bodyFile);
        if (!file.open(QIODevice::ReadOnly))
            return report({Error::Kind::Invalid, u"%1 cannot be read: %2"_s.arg(bodyFile, file.errorString()), 0, std::nullopt, {}});
        if (const auto edited = QCoro::waitFor(workspace.edit(proposal->id, file.readAll())); !edited)
            return report(edited.error());
    }
    const auto outcome = QCoro::waitFor(workspace.approveAndPublish(proposal->id));
    return outcome ? printOutcome(context, **session, proposal->id, *outcome) : report(outcome.error());
}

ExitCode rejectProposal(const CommandContext &context, const QString &id, const QString &reason)
{
    const auto session = Headless::open(context.workspace, Headless::Access::Write);
    if (!session)
        return report(session.error());
    ExitCode code = ExitCode::Done;
    const auto proposal = find(**session, id, code);
    if (!proposal)
        return code;
    if (const auto done = QCoro::waitFor((*session)->workspace().reject(proposal->id, reason)); !done)
        return report(done.error());
    if (context.form == OutputForm::Json)
        printJson(proposalJson((*session)->workspace().proposal(proposal->id).value_or(*proposal)));
    else
        printLine(u"Rejected %1."_s.arg(placeText(proposal->pageTitle, proposal->section)));
    return ExitCode::Done;
}

ExitCode revertProposal(const CommandContext &context, const QString &id)
{
    const auto session = Headless::open(context.workspace, Headless::Access::Write);
    if (!session)
        return report(session.error());
    ExitCode code = ExitCode::Done;
    const auto proposal = find(**session, id, code);
    if (!proposal)
        return code;
    if (const auto signedIn = (*session)->signIn(); !signedIn)
        return report(signedIn.error());
    const auto outcome = QCoro::waitFor((*session)->workspace().revertAndPublish(proposal->id));
    return outcome ? printOutcome(context, **session, proposal->id, *outcome) : report(outcome.error());
}

} // namespace Docket
