// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the policy that come of decisions: suggested, made, taken back.
#include "core/base/ids.h"
#include "core/markup/markupdocument.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Names the cursor that keeps the change until both file and journal have it. */
QString pendingName()
{
    return u"policy change under way"_s;
}

/** The headings of a proposal's page, each path once. */
QList<QStringList> headingsOf(const Proposal &proposal)
{
    QList<QStringList> paths;
    const auto document = StorageDocument::parse(proposal.before);
    if (!document)
        return paths;
    for (const Section &section : sections(*document)) {
        if (section.kind == Section::Kind::Heading && !paths.contains(section.path))
            paths.append(section.path);
    }
    return paths;
}

} // namespace

QCoro::Task<Result<RuleOffer>> Workspace::suggestRules(QStringList rejected)
{
    const auto mark = d->reads.begin();
    for (const QString &id : std::as_const(rejected)) {
        if (!d->book.find(id))
            co_return failure(Error::Kind::NotFound, u"there is no proposal '%1'"_s.arg(id));
    }
    const auto one = rejected.isEmpty() ? std::nullopt : d->book.find(rejected.first());
    if (!one)
        co_return RuleOffer();
    RuleOffer offer =
        co_await QtConcurrent::run([policy = d->policy, all = d->book.all(), rejected, one = *one] {
            return Docket::suggestRules(policy, all, rejected, headingsOf(one));
        });
    if (offer.inForce)
        co_await d->tellSince(*offer.inForce);
    co_return offer;
}

/** Finds the decision that made the rule; one that came with the file, or was changed there since, was none of ours. */
QCoro::Task<void> Workspace::Private::tellSince(RuleInForce &rule)
{
    const Policy now = policy;
    const auto made = co_await journal.decisions(DecisionRecord::Kind::Rule);
    for (const DecisionRecord &record : made.value_or(QList<DecisionRecord>())) {
        const auto kept = co_await journal.cursor(record.proposalId);
        const auto back = policyChangeFromJson(kept.value_or(QString()).toUtf8());
        if (!back || back->about != PolicyChange::About::Rule || !changed(now, *back)
            || std::ranges::none_of(back->exclusions, [&](const ListEdit<Exclusion> &edit) {
                   return edit.before && !edit.after && edit.before->name == rule.name;
               }))
            continue;
        rule.since = record.at;
        rule.decision = record.proposalId;
        rule.change = reversed(*back, now);
        co_return;
    }
}

JournalBatch Workspace::Private::policyBatch(const PolicyChange &change, DecisionRecord record,
    LogEntry::Kind kind, const QString &text) const
{
    JournalBatch batch;
    LogEntry entry;
    entry.at = clock.now();
    entry.kind = kind;
    entry.proposalId = record.proposalId;
    entry.person = decider.accountId;
    entry.personName = decider.displayName;
    entry.text = text;
    batch.log = {entry};
    batch.decisions = {record};
    batch.cursors = {{pendingName(), QString::fromUtf8(policyChangeToJson(change))}};
    return batch;
}

Result<void> Workspace::Private::writeChanged(const PolicyChange &change)
{
    const auto filed = policyStore.read(); // What was written there by hand meanwhile stays.
    if (!filed)
        return failure(filed);
    auto made = changed(*filed, change);
    if (!made)
        return failure(made);
    if (auto written = policyStore.write(*made); !written)
        return written;
    policy = *made;
    emit q.policyChanged();
    return {};
}

/** Ends what policyBatch() began with this decision; where the file cannot be written, the decision was none. */
QCoro::Task<Result<void>> Workspace::Private::finishPolicyChange(DecisionRecord record)
{
    const auto pending = co_await journal.cursor(pendingName());
    const auto change = policyChangeFromJson(pending.value_or(QString()).toUtf8());
    const Result<void> written = change ? writeChanged(*change) : failure(change);
    JournalBatch batch;
    batch.cursors = {{pendingName(), u""_s}};
    if (!written) {
        record.undone = !record.undone;
        batch.decisions = {record};
        LogEntry entry;
        entry.at = clock.now();
        entry.kind = LogEntry::Kind::PolicyChanged;
        entry.proposalId = record.proposalId;
        entry.text =
            u"not kept, the policy is as it was: %1"_s.arg(change ? change->sentence : QString());
        batch.log = {entry};
    }
    const auto stored = co_await book.commit(batch);
    co_return written ? stored : written;
}

/** A crash came between journal and file: the journal's word counts. */
QCoro::Task<void> Workspace::Private::recoverPolicyChange()
{
    const auto pending = co_await journal.cursor(pendingName());
    if (!pending || pending->isEmpty())
        co_return;
    const auto change = policyChangeFromJson(pending->toUtf8());
    JournalBatch done;
    done.cursors = {{pendingName(), u""_s}};
    if (!change || isMade(policy, *change)) {
        (void)co_await book.commit(done);
    } else if (const auto written = writeChanged(*change);
        written || written.error().kind != Error::Kind::Storage) {
        (void)co_await book.commit(done);
    }
}

QCoro::Task<Result<QString>> Workspace::changePolicy(PolicyChange change)
{
    const auto mark = d->decisions.begin();
    const auto turn = co_await d->policyLane.enter();
    const auto filed = d->policyStore.read();
    if (!filed)
        co_return failure(filed);
    if (const auto fits = changed(*filed, change); !fits)
        co_return failure(fits);
    DecisionRecord record;
    record.proposalId = u"rule "_s + randomId();
    record.kind = DecisionRecord::Kind::Rule;
    record.person = d->decider.accountId;
    record.at = d->clock.now();
    const QString text = !change.logged.isEmpty()   ? change.logged
        : change.about == PolicyChange::About::Rule ? u"New rule: %1"_s.arg(change.sentence)
                                                    : change.sentence;
    JournalBatch batch = d->policyBatch(change, record, LogEntry::Kind::PolicyChanged, text);
    batch.cursors.insert(
        record.proposalId, QString::fromUtf8(policyChangeToJson(reversed(change, *filed))));
    if (auto stored = co_await d->book.commit(batch); !stored)
        co_return failure(stored);
    const auto begun = co_await d->journal.lastDecision(record.proposalId);
    const auto finished = co_await d->finishPolicyChange(begun && *begun ? **begun : record);
    co_await d->readNewestDecision();
    if (!finished)
        co_return failure(finished);
    co_return QString(record.proposalId);
}

QCoro::Task<Result<QString>> Workspace::Private::undoRule(DecisionRecord record)
{
    const auto turn = co_await policyLane.enter();
    const auto again = co_await journal.lastDecision(record.proposalId);
    if (!again || !*again)
        co_return failure(Error::Kind::Invalid, u"there is nothing to undo"_s);
    const auto kept = co_await journal.cursor(record.proposalId);
    if (!kept)
        co_return failure(kept);
    const auto back = policyChangeFromJson(kept->toUtf8());
    if (!back)
        co_return failure(back);
    const auto filed = policyStore.read();
    if (!filed)
        co_return failure(filed);
    record.undone = true;
    const bool isEdit = back->about != PolicyChange::About::Rule;
    if (!changed(*filed,
            *back)) { // It cannot be taken back any more, but what was decided before it can.
        const QString why = back->about == PolicyChange::About::Registry
            ? u"the registry has changed since: “%1” stays as it is now"_s.arg(back->name)
            : u"the policy has changed since: the rule “%1” stays as it is now"_s.arg(back->name);
        LogEntry entry;
        entry.at = clock.now();
        entry.kind = LogEntry::Kind::PolicyChanged;
        entry.proposalId = record.proposalId;
        entry.person = decider.accountId;
        entry.personName = decider.displayName;
        entry.text = u"not taken back: %1"_s.arg(why);
        JournalBatch batch;
        batch.decisions = {record};
        batch.log = {entry};
        auto stored = co_await book.commit(batch);
        co_await readNewestDecision();
        if (!stored)
            co_return failure(stored);
        co_return failure(Error::Kind::Invalid, why);
    }
    const QString what =
        isEdit ? back->sentence : u"%1 “%2”"_s.arg(undoName(record.kind), back->name);
    const QString text =
        isEdit ? u"%1 taken back"_s.arg(back->sentence) : u"Rule “%1” taken back"_s.arg(back->name);
    if (auto stored =
            co_await book.commit(policyBatch(*back, record, LogEntry::Kind::Undone, text));
        !stored)
        co_return failure(stored);
    const auto finished = co_await finishPolicyChange(record);
    co_await readNewestDecision();
    if (!finished)
        co_return failure(finished);
    co_return what;
}

} // namespace Docket
