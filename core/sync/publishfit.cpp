// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/publishfit.h"

#include "core/diff/changeparts.h"
#include "core/diff/rebase.h"
#include "core/diff/tokenedits.h"
#include "core/drafting/draft.h"
#include "core/drafting/linkstaken.h"
#include "core/drafting/versionmessage.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "core/markup/sections.h"
#include "core/sync/stacking.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Where a body may change: the proposal's section, or, without one, where the edits are. */
QList<Span> allowedSpans(const QByteArray &body, const TextEdits &edits, const QStringList &section)
{
    if (!section.isEmpty()) {
        if (const auto document = StorageDocument::parse(body)) {
            if (const auto found = findSection(*document, section))
                return {found->span};
        }
    }
    QList<Span> spans;
    for (const TextEdit &edit : edits)
        spans.append(edit.span);
    return spans;
}

/** Why the edits must not be made; empty when they may. `taken`: links that go on purpose. */
QString problemOf(
    const QByteArray &live, const TextEdits &edits, const QList<Span> &allowed, int taken)
{
    const auto after = applyEdits(live, edits);
    if (!after)
        return after.error().detail;
    IntegrityReport report = checkIntegrity(live, *after, allowed);
    report.linksTaken = taken;
    return report.problem();
}

/** Why a change must not be taken back; empty when it may. What the change itself brought (a link, a macro) goes with it. */
QString revertProblem(const QByteArray &before, const QByteArray &after, const QByteArray &live,
    const QByteArray &reverted, const QList<Span> &allowed)
{
    const IntegrityReport brought = checkIntegrity(after, before, Span{0, after.size()});
    IntegrityReport report = checkIntegrity(live, reverted, allowed);
    const auto forgive = [](int &kept, int of, int lost) { kept = std::min(of, kept + lost); };
    forgive(report.linksKept, report.linksBefore, brought.linksBefore - brought.linksKept);
    forgive(report.macrosKept, report.macrosBefore, brought.macrosBefore - brought.macrosKept);
    forgive(report.imagesKept, report.imagesBefore, brought.imagesBefore - brought.imagesKept);
    return report.problem();
}

/** One proposal alone on the live body; edits only of Joined and Shown. */
Fitting fitAlone(const Proposal &proposal, const QByteArray &live)
{
    Fitting made{proposal.id, Fitting::Kind::Joined, {}, {}, {}, {}};
    auto edits = rebaseEdits(proposal.before, proposal.edits, live, proposal.section);
    if (!edits && edits.error().kind == Error::Kind::Conflict && !proposal.section.isEmpty()) {
        edits = rebaseEdits(proposal.before, proposal.edits, live, proposal.section, Rebase::Merge);
        made.kind = Fitting::Kind::Shown;
        made.draftEdits =
            rebaseEdits(proposal.before, proposal.draftEdits, live, proposal.section, Rebase::Merge)
                .value_or(TextEdits());
        const auto dropped =
            rebaseEdits(proposal.before, proposal.dropped, live, proposal.section, Rebase::Merge)
                .value_or(TextEdits());
        if (edits && applyEdits(live, EditChoice{*edits, dropped}.offered()))
            made.dropped = dropped;
    }
    if (!edits) {
        made.kind = edits.error().kind == Error::Kind::Conflict ? Fitting::Kind::Conflict
                                                                : Fitting::Kind::Refused;
        made.problem = edits.error().detail;
        return made;
    }
    if (applyEdits(live, *edits).value_or(live) == live) {
        made.kind = Fitting::Kind::There;
        return made;
    }
    made.problem =
        problemOf(live, *edits, allowedSpans(live, *edits, proposal.section), linksTaken(proposal));
    if (!made.problem.isEmpty())
        made.kind =
            made.kind == Fitting::Kind::Shown ? Fitting::Kind::Conflict : Fitting::Kind::Refused;
    made.edits = *edits;
    return made;
}

/** Edits of one body put together; the earlier ones stay first at one place. */
TextEdits together(TextEdits earlier, const TextEdits &later)
{
    earlier += later;
    std::ranges::stable_sort(earlier, [](const TextEdit &one, const TextEdit &other) {
        return std::pair(one.span.offset, one.span.end())
            < std::pair(other.span.offset, other.span.end());
    });
    return earlier;
}

/** The message within the room a version message has, with the mark. */
QString marked(QString message, const QString &transaction)
{
    const QString mark = transactionMark(transaction);
    qsizetype room = 255 - mark.size();
    if (message.size() > room) {
        if (message.at(room - 1).isHighSurrogate())
            --room;
        message.truncate(room);
    }
    return message + mark;
}

} // namespace

FittedWrite fitProposals(const QList<Proposal> &proposals, const QByteArray &live)
{
    FittedWrite made;
    QList<Span> allowed;
    int taken = 0;
    for (const Proposal &proposal : proposals) {
        Fitting fitting = fitAlone(proposal, live);
        if (fitting.kind == Fitting::Kind::Joined) {
            const TextEdits edits = together(made.edits, fitting.edits);
            const QList<Span> spans = allowed + allowedSpans(live, fitting.edits, proposal.section);
            const auto after = applyEdits(live, edits);
            const int takenThen = taken + linksTaken(proposal);
            const bool joins = stackEdits(fitting.edits, made.edits) && after
                && problemOf(live, edits, spans, takenThen).isEmpty();
            if (joins) {
                taken = takenThen;
                made.edits = edits;
                made.parts.append({proposal.id, *after});
                allowed = spans;
            } else {
                fitting.kind = Fitting::Kind::Later;
            }
            fitting.edits.clear();
        }
        made.fittings.append(fitting);
    }
    return made;
}

Result<FittedWrite> fitRevert(const QString &proposalId, const QByteArray &before,
    const QByteArray &after, const QByteArray &live)
{
    const auto edits = revertingEdits(before, after, live);
    if (!edits)
        return failure(Error::Kind::Conflict, u"its words were changed since"_s);
    const auto reverted = applyEdits(live, *edits);
    if (!reverted)
        return failure(reverted);
    const QString problem =
        revertProblem(before, after, live, *reverted, allowedSpans(live, *edits, {}));
    if (!problem.isEmpty())
        return failure(Error::Kind::Invalid, u"this edit is not safe to send: %1"_s.arg(problem));
    return FittedWrite{{}, *edits, {{proposalId, *reverted}}};
}

std::optional<Proposal> restacked(const Proposal &proposal, const QByteArray &before,
    const TextEdits &landed, const QByteArray &stored, int version)
{
    const auto moved = [&](const TextEdits &edits) -> std::optional<TextEdits> {
        const auto fitted = rebaseEdits(proposal.before, edits, before, proposal.section);
        return fitted ? stackEdits(*fitted, landed) : std::nullopt;
    };
    const auto edits = moved(proposal.edits);
    const auto draftEdits = moved(proposal.draftEdits);
    if (!edits || !draftEdits)
        return std::nullopt;
    Proposal made = proposal;
    made.edits = *edits;
    made.draftEdits = *draftEdits;
    const auto dropped = moved(proposal.dropped);
    const bool fits = dropped && applyEdits(stored, EditChoice{*edits, *dropped}.offered());
    made.dropped = fits ? *dropped : TextEdits();
    made.earlierDrops.clear();
    made.before = stored;
    made.baseVersion = version;
    return made;
}

bool isMoved(const Proposal &seen, const Proposal &now)
{
    const auto same = [&](const TextEdits &was, const TextEdits &is) {
        return std::ranges::equal(was, is, [&](const TextEdit &one, const TextEdit &other) {
            return one.replacement == other.replacement
                && seen.before.mid(one.span.offset, one.span.length)
                == now.before.mid(other.span.offset, other.span.length);
        });
    };
    Proposal back = now;
    back.before = seen.before;
    back.baseVersion = seen.baseVersion;
    back.edits = seen.edits;
    back.draftEdits = seen.draftEdits;
    back.dropped = seen.dropped;
    back.earlierDrops = seen.earlierDrops;
    return back == seen && same(seen.edits, now.edits) && same(seen.draftEdits, now.draftEdits)
        && same(seen.dropped, now.dropped);
}

Result<QByteArray> wordsOn(const QByteArray &on, const QByteArray &after, const QByteArray &now)
{
    if (on == now)
        return after;
    const auto edits = stackEdits(tokenEdits(on, after), tokenEdits(on, now));
    if (!edits)
        return failure(
            Error::Kind::Conflict, u"the page says something else by now where this was typed"_s);
    return applyEdits(now, *edits);
}

std::optional<QString> writeMessage(const QList<Proposal> &proposals, const QString &transaction)
{
    if (proposals.size() == 1)
        return partMessage(proposals.first(), transaction);
    QStringList messages, keys;
    for (const Proposal &proposal : proposals) {
        if (!proposal.itemKey.isEmpty() && !keys.contains(proposal.itemKey))
            keys.append(proposal.itemKey);
        messages.append(proposal.versionMessage);
    }
    const auto message = joinedMessage(messages, keys);
    const bool saysAll = std::ranges::all_of(proposals, [&](const Proposal &one) {
        return !one.itemKey.isEmpty() || (message && message->contains(one.versionMessage));
    });
    if (!saysAll) // What no key stands for is in no list of keys.
        return std::nullopt;
    return message ? std::optional(marked(*message, transaction)) : std::nullopt;
}

QString partMessage(const Proposal &proposal, const QString &transaction)
{
    return marked(proposal.versionMessage, transaction);
}

QString anchorMessage(const Proposal &proposal, int version, const QString &transaction)
{
    if (proposal.itemKey.isEmpty())
        return marked(
            u"Put back the place of a comment that was set while version %1 was written."_s.arg(
                version),
            transaction);
    return marked(
        u"Put back the place of a comment that was set while version %1 (%2) was written."_s
            .arg(version)
            .arg(proposal.itemKey),
        transaction);
}

QString revertMessage(const Proposal &proposal, const QString &transaction)
{
    if (proposal.itemKey.isEmpty())
        return marked(u"Reverted the update made in version %1."_s.arg(proposal.publishedVersion),
            transaction);
    return marked(u"Reverted the update per %1 made in version %2."_s.arg(proposal.itemKey)
                      .arg(proposal.publishedVersion),
        transaction);
}

} // namespace Docket
