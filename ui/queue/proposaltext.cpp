// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/proposaltext.h"

#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/language/people.h"

#include <QCoreApplication>
#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProposalText)
};

QString span(qint64 seconds)
{
    if (seconds < 3600)
        return Tr::tr("%1 min").arg(qMax<qint64>(1, seconds / 60));
    if (seconds < 24 * 3600)
        return Tr::tr("%1 h").arg(seconds / 3600);
    return Tr::tr("%1 d").arg(seconds / (24 * 3600));
}

/** Whole days are rounded: 47 hours are two days, not one. */
QString roundedSpan(qint64 seconds)
{
    constexpr qint64 day = qint64(24) * 3600;
    return span(seconds < day ? seconds : seconds + day / 2);
}

} // namespace

DueText dueText(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    const qint64 left = now.secsTo(due);
    if (left < 0)
        return {Tr::tr("overdue %1").arg(span(-left)), DueText::Urgency::Overdue};
    if (left < qint64(8) * 3600)
        return {Tr::tr("%1 left").arg(span(left)), DueText::Urgency::Soon};
    return {roundedSpan(left), DueText::Urgency::Calm};
}

QString dueSpoken(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    constexpr int hour = 3600, day = 24 * hour;
    const qint64 left = now.secsTo(due);
    const qint64 span = qAbs(left);
    const QString words = span < hour
        ? Tr::tr("%n minute(s)", nullptr, int(qMax<qint64>(1, span / 60)))
        : span < day ? Tr::tr("%n hour(s)", nullptr, int(span / hour))
                     : Tr::tr("%n day(s)", nullptr, int((span + day / 2) / day));
    return left < 0 ? Tr::tr("overdue %1").arg(words) : words;
}

QString dueWords(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return {};
    const QDateTime local = due.toLocalTime();
    const qint64 left = now.secsTo(due);
    const bool today = local.date() == now.toLocalTime().date();
    const QString when =
        today ? QLocale().toString(local, u"HH:mm"_s) : dateText(local, DateForm::WeekdayTime);
    return left < 0 ? Tr::tr("overdue by %1, since %2").arg(span(-left), when)
                    : Tr::tr("due %1, in %2").arg(when, roundedSpan(left));
}

QString durationText(std::chrono::seconds time)
{
    const qint64 seconds = time.count();
    if (seconds < 60)
        return Tr::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Tr::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return Tr::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString agoText(const QDateTime &time, const QDateTime &now)
{
    const qint64 past = qMax<qint64>(0, time.secsTo(now));
    if (past < 10)
        return Tr::tr("just now");
    if (past < 60)
        return Tr::tr("%1 s ago").arg(past);
    if (past < qint64(24) * 3600)
        return Tr::tr("%1 ago").arg(span(past));
    return dateText(time, DateForm::DayTime);
}

QString sectionName(const Proposal &proposal)
{
    return proposal.section.isEmpty() ? proposal.pageTitle : proposal.section.last();
}

namespace {

/** Where there is no room for the reason, which the proposal itself tells whole. */
QString troubleInShort(ProposalState state)
{
    return state == ProposalState::Conflict ? Tr::tr("the page moved on")
        : state == ProposalState::Failed    ? Tr::tr("was not written")
                                            : Tr::tr("the page is out of reach");
}

} // namespace

QString valueText(const ValueChange &value, const QString &subject)
{
    const QString what = value.oldValue.isEmpty()
        ? Tr::tr("new: %1").arg(value.newValue)
        : value.oldValue + u" → "_s + (value.newValue.isEmpty() ? u"–"_s : value.newValue);
    return subject.isEmpty() ? what : subject + u' ' + what;
}

QString writtenText(const QList<ValueChange> &values)
{
    QStringList parts;
    for (const ValueChange &value : values)
        parts << valueText(value, value.subject);
    return parts.isEmpty() ? QString() : Tr::tr("As edited: %1").arg(parts.join(u", "_s));
}

QString changeLine(const Proposal &proposal, ChangeWords words)
{
    const QString what = [&] {
        if (!proposal.editedBy.isEmpty() && isOpen(proposal.state))
            return Tr::tr("edited by you");
        if ((proposal.state == ProposalState::Conflict || proposal.state == ProposalState::Failed
                || proposal.state == ProposalState::Blocked)
            && !proposal.reason.isEmpty())
            return words == ChangeWords::WithoutSubject ? troubleInShort(proposal.state)
                                                        : keptWords(proposal.reason);
        if (proposal.state == ProposalState::Parked)
            return Tr::tr("has a question");
        if (!proposal.values.isEmpty()) {
            const ValueChange &value = proposal.values.first();
            return valueText(
                value, words == ChangeWords::WithoutSubject ? QString() : value.subject);
        }
        if (proposal.drafter == Drafter::NewTicket)
            return proposal.itemSummary;
        switch (proposal.drafter) {
        case Drafter::NeedsWords:
            return Tr::tr("needs words");
        case Drafter::ReleaseNote:
            return Tr::tr("release note");
        case Drafter::StatusRow:
            return Tr::tr("status row");
        case Drafter::Addition:
            return Tr::tr("addition");
        case Drafter::Removal:
            return Tr::tr("removal");
        case Drafter::Deprecation:
            return Tr::tr("deprecation note");
        case Drafter::NewPage:
            return Tr::tr("new page");
        case Drafter::NewTicket:
            return Tr::tr("new ticket");
        case Drafter::TicketLink:
            return Tr::tr("ticket link");
        case Drafter::RemoteLink:
            return Tr::tr("page link");
        case Drafter::ItemLabel:
            return Tr::tr("label");
        case Drafter::RegistryTable:
            return Tr::tr("table of its lines");
        case Drafter::TemplateSection: // Which one is in the summary.
        case Drafter::LogTable:
        case Drafter::ValueChange:
        case Drafter::Rename:
            break;
        }
        return keptWords(proposal.summary);
    }();
    return itemName(proposal) + u" · "_s + what.simplified();
}

QString itemName(const Proposal &proposal)
{
    if (proposal.drafter == Drafter::RegistryTable)
        return Tr::tr("Registry");
    if (proposal.drafter == Drafter::TemplateSection)
        return Tr::tr("Template");
    if (proposal.drafter == Drafter::LogTable)
        return Tr::tr("Sync log");
    if (proposal.drafter == Drafter::NewPage && proposal.itemKey.isEmpty())
        return Tr::tr("Template");
    return proposal.itemKey.isEmpty() ? Tr::tr("new ticket") : proposal.itemKey;
}

QString headline(const Proposal &proposal)
{
    switch (effectOf(proposal.drafter)) {
    case Effect::NewTicket:
        return proposal.itemKey.isEmpty() ? Tr::tr("New ticket") : proposal.itemKey;
    case Effect::RemoteLink:
        return Tr::tr("Link on %1").arg(proposal.itemKey);
    case Effect::ItemLabel:
        return Tr::tr("Label on %1").arg(proposal.itemKey);
    case Effect::NewPage:
        return proposal.state == ProposalState::Published
            ? proposal.pageTitle
            : Tr::tr("New page: %1").arg(proposal.pageTitle);
    case Effect::PageEdit:
        break;
    }
    return sectionName(proposal);
}

Confidence confidenceOf(const Proposal &proposal)
{
    if (proposal.drafter == Drafter::NeedsWords || proposal.state == ProposalState::Parked)
        return {u"○"_s, Tr::tr("ask")};
    if (proposal.confident)
        return {u"●"_s, Tr::tr("sure")};
    if (proposal.confidence >= 0.4)
        return {u"◐"_s, Tr::tr("likely")};
    return {u"○"_s, Tr::tr("ask")};
}

QString stateFlag(ProposalState state)
{
    switch (state) {
    case ProposalState::Conflict:
        return Tr::tr("! conflict");
    case ProposalState::Failed:
        return Tr::tr("Failed");
    case ProposalState::Blocked:
        return Tr::tr("Blocked");
    case ProposalState::Approved:
        return Tr::tr("approved");
    case ProposalState::Publishing:
        return Tr::tr("publishing");
    case ProposalState::Published:
        return Tr::tr("published");
    case ProposalState::Rejected:
        return Tr::tr("rejected");
    case ProposalState::Snoozed:
        return Tr::tr("snoozed");
    case ProposalState::Superseded:
        return Tr::tr("superseded");
    case ProposalState::Reverting:
        return Tr::tr("reverting");
    case ProposalState::Reverted:
        return Tr::tr("reverted");
    case ProposalState::Waiting:
    case ProposalState::Parked:
        return {};
    }
    return {};
}

QString ownerName(const Proposal &proposal)
{
    if (!proposal.owner.displayName.isEmpty())
        return proposal.owner.displayName;
    return proposal.owner.accountId.isEmpty() ? Tr::tr("nobody")
                                              : personText(proposal.owner.accountId, {});
}

namespace {

/** Why somebody owns a proposal, as the end of a sentence about "you" or another. */
QString ownedBecause(const QString &reason, bool mine)
{
    if (reason == "registry"_L1)
        return mine ? Tr::tr("the registry names you") : Tr::tr("the registry names them");
    if (reason == "page owner"_L1)
        return mine ? Tr::tr("you own the page") : Tr::tr("owns the page");
    if (reason == "component lead"_L1)
        return mine ? Tr::tr("you lead the component") : Tr::tr("leads the component");
    if (reason == "project lead"_L1)
        return mine ? Tr::tr("you lead the project") : Tr::tr("leads the project");
    if (reason == "manager"_L1)
        return mine ? Tr::tr("no owner was found, you are the manager")
                    : Tr::tr("no owner was found, the manager decides");
    if (reason == "reassigned"_L1)
        return mine ? Tr::tr("it was handed to you") : Tr::tr("it was handed on");
    if (reason == "asked for it"_L1)
        return mine ? Tr::tr("you asked for it") : Tr::tr("asked for it");
    if (reason == "backup"_L1)
        return mine ? Tr::tr("the registry names you as the backup")
                    : Tr::tr("the registry names them as the backup");
    return keptWords(reason);
}

} // namespace

namespace {

/** Of what is approved or taken off its page: nothing of it was sent yet. */
QString sendingText(const Proposal &proposal, const Sending &sending)
{
    if (sending.stands)
        return Tr::tr("Docket's turn: kept until it can be sent");
    const QString until = sending.until.value(proposal.id);
    return until.isEmpty() ? Tr::tr("Docket's turn: about to be sent")
                           : Tr::tr("Docket's turn: it waits until %1").arg(until);
}

} // namespace

QString turnText(
    const Proposal &proposal, const QString &me, TurnWords words, const Sending &sending)
{
    switch (proposal.state) {
    case ProposalState::Snoozed:
        return proposal.snoozedUntil.isValid()
            ? Tr::tr("Nobody's turn until %1")
                  .arg(dateText(proposal.snoozedUntil, DateForm::WeekdayTime))
            : Tr::tr("Nobody's turn: snoozed");
    case ProposalState::Approved:
    case ProposalState::Reverting:
        return sendingText(proposal, sending);
    case ProposalState::Publishing:
        return Tr::tr("Docket's turn: it is being sent");
    case ProposalState::Published:
    case ProposalState::Rejected:
    case ProposalState::Superseded:
    case ProposalState::Reverted:
        return Tr::tr("Nobody's turn: %1").arg(stateWords(proposal));
    case ProposalState::Waiting:
    case ProposalState::Conflict:
    case ProposalState::Failed:
    case ProposalState::Blocked:
    case ProposalState::Parked:
        break;
    }
    if (proposal.owner.isNull())
        return Tr::tr("Anybody's turn: nobody owns it");
    if (me.isEmpty())
        return Tr::tr("Owner: %1").arg(ownerName(proposal));
    const bool mine = proposal.owner.accountId == me;
    const QString turn = mine ? Tr::tr("Your turn") : Tr::tr("%1's turn").arg(ownerName(proposal));
    const QString why =
        words == TurnWords::WithoutReason ? QString() : ownedBecause(proposal.ownerReason, mine);
    return why.isEmpty() ? turn : Tr::tr("%1: %2").arg(turn, why);
}

QString outlookWords(const Outlook &outlook, const QDateTime &now, const QString &manager)
{
    switch (outlook.kind) {
    case Outlook::Kind::ManagerIsTold:
        return outlook.at > now
            ? Tr::tr("If nobody acts, %1 is told on %2.")
                  .arg(manager, dateText(outlook.at, DateForm::LongWeekdayTime))
            : Tr::tr("If nobody acts, %1 is told with the next sync.").arg(manager);
    case Outlook::Kind::ManagerWasTold:
        return Tr::tr("%1 was told on %2.")
            .arg(manager, dateText(outlook.at, DateForm::LongWeekdayTime));
    case Outlook::Kind::NoManager:
        return Tr::tr("If nobody acts, nobody is told: the registry names no other manager.");
    case Outlook::Kind::CommentsOff:
        break;
    }
    return {};
}

QString stateWords(const Proposal &proposal)
{
    if (proposal.state == ProposalState::Snoozed && proposal.snoozedUntil.isValid())
        return Tr::tr("snoozed until %1")
            .arg(dateText(proposal.snoozedUntil, DateForm::LongWeekdayTime));
    if (proposal.state == ProposalState::Published
        && effectOf(proposal.drafter) == Effect::NewTicket)
        return Tr::tr("created %1").arg(proposal.itemKey);
    if (proposal.state == ProposalState::Published
        && effectOf(proposal.drafter) == Effect::RemoteLink)
        return Tr::tr("linked");
    if (proposal.state == ProposalState::Published && effectOf(proposal.drafter) == Effect::NewPage)
        return Tr::tr("page made");
    if (proposal.state == ProposalState::Published && proposal.publishedVersion > 0)
        return Tr::tr("published as v%1").arg(proposal.publishedVersion);
    if (proposal.state == ProposalState::Waiting)
        return Tr::tr("waiting");
    if (proposal.state == ProposalState::Parked)
        return Tr::tr("waiting for an answer");
    return stateFlag(proposal.state);
}

} // namespace Docket
