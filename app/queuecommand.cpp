// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless.h"
#include "app/queuetext.h"
#include "core/drafting/sheet.h"
#include "core/markup/blocks.h"
#include "core/markup/edits.h"
#include "core/policy/deadlines.h"

#include <QFile>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The ticket or link that would be written, as people read it. */
void printSheet(const Proposal &proposal)
{
    const auto body = applyEdits(proposal.before, proposal.edits);
    const auto sheet = body ? sheetFrom(*body) : failure(body);
    if (!sheet)
        return printLine(u"  unreadable: %1"_s.arg(sheet.error().detail));
    printLine(u"    + %1"_s.arg(sheet->title));
    for (const Sheet::Field &field : sheet->fields) {
        const bool owner = field.kind == Sheet::Field::Kind::Person
            && field.values == QStringList{proposal.owner.accountId}
            && !proposal.owner.displayName.isEmpty();
        printLine(u"    + %1 %2"_s.arg((field.name + u':').leftJustified(12),
            owner ? proposal.owner.displayName : field.values.join(u", "_s)));
    }
    const auto rest = StorageDocument::parse(sheet->rest);
    for (const Block &block : rest ? blocks(*rest) : QList<Block>())
        printLine(u"    + %1%2"_s.arg(
            block.kind == Block::Kind::Quote ? u"> "_s : QString(), block.text()));
}

QString sheetWords(Effect effect)
{
    switch (effect) {
    case Effect::NewTicket:
        return u"  creates a ticket:"_s;
    case Effect::ItemLabel:
        return u"  puts a label on it:"_s;
    case Effect::NewPage:
        return u"  makes a page:"_s;
    case Effect::RemoteLink:
    case Effect::PageEdit:
        break;
    }
    return u"  puts a link on it:"_s;
}

/** "if nobody acts, Dana Ito is told on Thursday 16 April 2026, 09:00 (UTC)"; empty while it is nobody's turn. */
QString outlookText(const Workspace &workspace, const Proposal &proposal)
{
    const auto outlook = outlookOf(workspace.policy(), proposal);
    if (!outlook)
        return {};
    const QString name = workspace.personName(outlook->manager);
    const QString at = timeText(workspace.policy().sla.timeZone, outlook->at);
    switch (outlook->kind) {
    case Outlook::Kind::ManagerIsTold:
        return outlook->at > workspace.clock().now()
            ? u"if nobody acts, %1 is told on %2"_s.arg(name, at)
            : u"if nobody acts, %1 is told at the next look: it was due on %2"_s.arg(name, at);
    case Outlook::Kind::ManagerWasTold:
        return u"%1 was told on %2"_s.arg(name, at);
    case Outlook::Kind::NoManager:
        return u"if nobody acts, nobody is told: the registry names no other manager"_s;
    case Outlook::Kind::CommentsOff:
        return u"if nobody acts, nobody is told: the policy allows no comments on this page"_s;
    }
    return {};
}

QJsonObject detailsJson(const Workspace &workspace, const Proposal &proposal)
{
    QJsonObject json = proposalDetailsJson(proposal);
    const auto outlook = outlookOf(workspace.policy(), proposal);
    if (outlook && !outlook->manager.isEmpty()) {
        json[u"manager"_s] = outlook->manager;
        json[outlook->kind == Outlook::Kind::ManagerWasTold ? u"managerToldAt"_s
                                                            : u"managerIsToldAt"_s] =
            isoUtc(outlook->at);
    }
    return json;
}

void printDetails(const Workspace &workspace, const Proposal &proposal)
{
    printRow(proposal);
    if (!proposal.itemUrl.isEmpty())
        printLine(u"  ticket    %1  %2"_s.arg(proposal.itemUrl, proposal.itemSummary));
    printLine(u"  page      %1  version %2"_s.arg(proposal.pageUrl).arg(proposal.baseVersion));
    printLine(u"  drafter   %1, confidence %2"_s.arg(drafterName(proposal.drafter))
            .arg(proposal.confidence, 0, 'f', 2));
    printLine(u"  owner     %1 (%2), due %3"_s.arg(proposal.owner.displayName.isEmpty()
            ? proposal.owner.accountId
            : proposal.owner.displayName,
        proposal.ownerReason, isoUtc(proposal.dueAt)));
    if (const QString outlook = outlookText(workspace, proposal); !outlook.isEmpty())
        printLine(u"  then      %1"_s.arg(outlook));
    const bool onPage = effectOf(proposal.drafter) == Effect::PageEdit;
    if (onPage)
        printLine(u"  saves as  %1"_s.arg(proposal.versionMessage));
    else
        printLine(sheetWords(effectOf(proposal.drafter)));
    if (!onPage)
        printSheet(proposal);
    for (const TextEdit &edit : onPage ? proposal.edits : TextEdits()) {
        printLine(u"  at byte %1:"_s.arg(edit.span.offset));
        printLine(u"    - %1"_s.arg(
            QString::fromUtf8(proposal.before.mid(edit.span.offset, edit.span.length))));
        printLine(u"    + %1"_s.arg(QString::fromUtf8(edit.replacement)));
    }
    for (const Evidence &one : proposal.evidence) {
        if (one.kind == "log-part"_L1) // For Docket itself.
            continue;
        printLine(
            u"  because   %1 (%2, %3)"_s.arg(one.text, one.source).arg(one.weight, 0, 'f', 2));
    }
}

/** A workspace and the one proposal of it that a command is about. */
struct Opened
{
    std::unique_ptr<Headless> session;
    Proposal proposal;

    [[nodiscard]] Workspace &workspace() const { return session->workspace(); }
    /** The proposal as it stands now. */
    [[nodiscard]] Proposal now() const
    {
        return workspace().proposal(proposal.id).value_or(proposal);
    }
};

Result<Opened> openFor(const CommandContext &context, const QString &id, Headless::Access access)
{
    auto session = Headless::open(context.workspace, access);
    if (!session)
        return failure(session);
    auto proposal = (*session)->workspace().byPrefix(id);
    if (!proposal)
        return failure(proposal);
    return Opened{std::move(*session), std::move(*proposal)};
}

/** The same, to write to the page: signed in. */
Result<Opened> openSignedIn(const CommandContext &context, const QString &id)
{
    auto opened = openFor(context, id, Headless::Access::Write);
    if (!opened)
        return opened;
    if (auto signedIn = opened->session->signIn(); !signedIn)
        return failure(signedIn);
    return opened;
}

ExitCode printOutcome(
    const CommandContext &context, const Opened &opened, const Result<PublishOutcome> &outcome)
{
    if (!outcome)
        return report(outcome.error());
    QJsonObject json = proposalJson(opened.now());
    json[u"version"_s] = outcome->version;
    json[u"rebased"_s] = outcome->rebased;
    if (context.form == OutputForm::Json)
        printJson(json);
    if (outcome->kind == PublishOutcome::Kind::Conflict) {
        const QString id = opened.proposal.id.left(shortId);
        const bool fitted = opened.now().before != opened.proposal.before;
        const QString next = opened.now().state == ProposalState::Superseded ? QString()
            : opened.now().state == ProposalState::Conflict
            ? (fitted ? u"'docket show %1' shows it, 'docket approve %1' publishes it, "_s.arg(id)
                      : QString())
                + u"'docket refresh %1' drafts it again on the page as it is now"_s.arg(id)
            : u"take that edit off the page first, or change it by hand"_s;
        return report({Error::Kind::Conflict,
            next.isEmpty() ? outcome->text : outcome->text + u"; "_s + next, 0, std::nullopt, {}});
    }
    if (context.form == OutputForm::Words)
        printLine(outcome->text + u'.');
    return ExitCode::Done;
}

} // namespace

ExitCode listQueue(const CommandContext &context, const QString &state)
{
    const auto wanted = proposalStateFromName(state);
    if (!state.isEmpty() && state != u"all"_s && !wanted) {
        (void)report({Error::Kind::Invalid,
            u"'%1' is not a state (waiting, approved, published, rejected, conflict, failed, "
            u"blocked, parked, "
            "snoozed, superseded, reverted or all)"_s.arg(state),
            0, std::nullopt, {}});
        return ExitCode::Usage;
    }
    const auto session = Headless::open(context.workspace, Headless::Access::Read);
    if (!session)
        return report(session.error());
    static const QList<ProposalState> onItsWay{
        ProposalState::Approved, ProposalState::Publishing, ProposalState::Reverting};
    QJsonArray list;
    int rows = 0;
    for (const Proposal &proposal : (*session)->workspace().proposals()) {
        const bool listed = wanted
            ? proposal.state == *wanted
            : state == u"all"_s || isOpen(proposal.state) || onItsWay.contains(proposal.state);
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
    const auto opened = openFor(context, id, Headless::Access::Read);
    if (!opened)
        return report(opened.error());
    if (context.form == OutputForm::Json)
        printJson(detailsJson(opened->workspace(), opened->proposal));
    else
        printDetails(opened->workspace(), opened->proposal);
    return ExitCode::Done;
}

ExitCode approveProposal(const CommandContext &context, const QString &id, const QString &bodyFile)
{
    const auto opened = openSignedIn(context, id);
    if (!opened)
        return report(opened.error());
    if (!bodyFile.isEmpty()) {
        QFile file(bodyFile);
        if (!file.open(QIODevice::ReadOnly))
            return report({Error::Kind::Invalid,
                u"%1 cannot be read: %2"_s.arg(bodyFile, file.errorString()), 0, std::nullopt, {}});
        if (const auto edited =
                QCoro::waitFor(opened->workspace().edit(opened->proposal.id, file.readAll()));
            !edited)
            return report(edited.error());
    }
    return printOutcome(context, *opened,
        QCoro::waitFor(opened->workspace().approveAndPublish(opened->proposal.id)));
}

ExitCode refreshProposal(const CommandContext &context, const QString &id)
{
    const auto opened = openSignedIn(context, id);
    if (!opened)
        return report(opened.error());
    if (const auto done = QCoro::waitFor(opened->workspace().refresh(opened->proposal.id)); !done)
        return report(done.error());
    if (context.form == OutputForm::Json)
        printJson(detailsJson(opened->workspace(), opened->now()));
    else
        printDetails(opened->workspace(), opened->now());
    return ExitCode::Done;
}

ExitCode rejectProposal(const CommandContext &context, const QString &id, const QString &reason)
{
    const auto opened = openFor(context, id, Headless::Access::Write);
    if (!opened)
        return report(opened.error());
    if (const auto done = QCoro::waitFor(opened->workspace().reject(opened->proposal.id, reason));
        !done)
        return report(done.error());
    if (context.form == OutputForm::Json)
        printJson(proposalJson(opened->now()));
    else
        printLine(
            u"Rejected %1."_s.arg(placeText(opened->proposal.pageTitle, opened->proposal.section)));
    return ExitCode::Done;
}

ExitCode revertProposal(const CommandContext &context, const QString &id)
{
    const auto opened = openSignedIn(context, id);
    if (!opened)
        return report(opened.error());
    return printOutcome(context, *opened,
        QCoro::waitFor(opened->workspace().revertAndPublish(opened->proposal.id)));
}

} // namespace Docket
