// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a person that are no decision yet: while they are typed, and where a conflict is settled.
#include "core/diff/resolution.h"
#include "core/drafting/ownwords.h"
#include "core/markup/edits.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString cursorOf(Workspace::Words kind, const QString &id)
{
    return (kind == Workspace::Words::Typed ? u"typed/"_s : u"settled/"_s) + id;
}

/** The undecided proposal where that one was: itself, or what took its place when its item closed again; empty for none. */
QString placeTakenBy(const QList<Proposal> &all, const QString &id)
{
    const auto undecided = [](const Proposal &one) {
        return isOpen(one.state) || one.state == ProposalState::Snoozed;
    };
    const auto was = std::ranges::find(all, id, &Proposal::id);
    if (was == all.cend() || undecided(*was))
        return was == all.cend() ? QString() : id;
    const auto now = std::ranges::find_if(was, all.cend(), [&](const Proposal &one) {
        return undecided(one) && one.itemId == was->itemId && one.pageId == was->pageId
            && one.section == was->section;
    });
    const bool follows = was->state == ProposalState::Superseded && now != all.cend();
    return follows ? now->id : QString();
}

/** On the live page, as whoever settled the conflict wants it: edited by them where words are a person's, not where they took one side or the other. A draft to go back to is not left. */
Result<Proposal> settledTo(
    const Proposal &asRead, const Page &live, const QByteArray &after, const QString &person)
{
    const QByteArray offered = applyEdits(asRead.before, asRead.edits).value_or(asRead.before);
    const bool typed = hasOwnWords(asRead) || saysByHand(asRead.versionMessage)
        || !Resolution(asRead.before, offered, live.body).isOfSides(after);
    Proposal proposal = asRead;
    proposal.before = live.body;
    proposal.baseVersion = live.version.number;
    proposal.dropped.clear();
    proposal.earlierDrops.clear();
    const auto edits = wordingEdits(proposal, after);
    if (!edits)
        return failure(edits);
    proposal.edits = *edits;
    proposal.draftEdits.clear();
    proposal.editedBy = typed ? person : QString();
    proposal = withSettledMessage(proposal, typed ? Wording::ByHand : Wording::Drafted);
    proposal.draftEdits = typed ? *edits : TextEdits();
    return proposal;
}

} // namespace

/** Which proposals have such words. */
QCoro::Task<void> Workspace::Private::readKept(Words kind)
{
    if (heldWords.contains(kind))
        co_return;
    const auto ids = co_await journal.cursor(cursorOf(kind, {}).chopped(1));
    if (!heldWords.contains(kind))
        heldWords.insert(kind, ids.value_or(QString()).split(u'\n', Qt::SkipEmptyParts));
}

QCoro::Task<Result<void>> Workspace::keepWords(Words kind, QString id, QString text)
{
    const auto mark = d->reads.begin();
    co_await d->readKept(kind);
    QStringList &ids = d->heldWords[kind];
    ids.removeAll(id);
    if (!text.isEmpty())
        ids.append(id);
    JournalBatch batch;
    batch.cursors = {{cursorOf(kind, {}).chopped(1), ids.isEmpty() ? u""_s : ids.join(u'\n')},
        {cursorOf(kind, id), text.isEmpty() ? u""_s : text}};
    co_return co_await d->book.commit(batch);
}

QCoro::Task<Result<QHash<QString, QString>>> Workspace::keptWords(Words kind)
{
    const auto mark = d->reads.begin();
    QHash<QString, QString> found;
    co_await d->readKept(kind);
    const QStringList ids = d->heldWords.value(kind);
    for (const QString &id : ids) {
        const auto text = co_await d->journal.cursor(cursorOf(kind, id));
        if (!text)
            co_return failure(text);
        const QString now = placeTakenBy(d->book.all(), id);
        if (!now.isEmpty() && !text->isEmpty() && (now == id || !ids.contains(now)))
            found.insert(now, *text);
    }
    co_return found;
}

QCoro::Task<Result<void>> Workspace::resolve(QString id, Page live, QByteArray after)
{
    const auto mark = d->decisions.begin();
    const auto known = co_await d->decidable(id, {ProposalState::Conflict});
    if (!known)
        co_return failure(known);
    const Proposal asRead = *known;
    if (live.id != asRead.pageId)
        co_return failure(Error::Kind::Invalid, u"this is another page"_s);
    const QString person = d->decider.accountId.isEmpty() ? u"local"_s : d->decider.accountId;
    const auto settled =
        co_await QtConcurrent::run([=] { return settledTo(asRead, live, after, person); });
    if (!settled)
        co_return failure(settled);
    Proposal proposal = *settled;
    proposal.state = ProposalState::Waiting;
    proposal.reason.clear();
    JournalBatch batch;
    LogEntry entry = d->book.entryFor(proposal, LogEntry::Kind::Edited,
        u"conflict settled by hand: version %1 to %2"_s.arg(asRead.baseVersion)
            .arg(proposal.baseVersion));
    entry.person = d->decider.accountId;
    entry.personName = d->decider.displayName;
    batch.log = {entry};
    batch.proposals = {proposal};
    co_return co_await d->book.commit(batch, {asRead});
}

} // namespace Docket
