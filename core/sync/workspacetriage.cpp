// SPDX-License-Identifier: GPL-3.0-or-later
// What closed with no label that says whether the documentation is concerned, and what a person says of it.
#include "core/drafting/labeldraft.h"
#include "core/sync/closeditems.h"
#include "core/sync/stopeither.h"
#include "core/sync/workspaceprivate.h"

#include <QJsonDocument>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString reportName = u"triage/report"_s;
const QString trendName = u"triage/trend"_s;
const QString triageRule = u"Triage"_s;

/** Whether another answer may take the place of this one. */
bool mayAnswerAgain(ProposalState state)
{
    return state == ProposalState::Waiting || state == ProposalState::Failed
        || state == ProposalState::Reverted || state == ProposalState::Rejected
        || state == ProposalState::Superseded;
}

} // namespace

QCoro::Task<Result<TriageReport>> Workspace::triage(
    int days, std::function<void(int done, int of)> progress, std::stop_token stop)
{
    const auto mark = d->reads.begin();
    if (const auto error = d->refusedLook(u"a triage"_s, days))
        co_return std::unexpected(*error);
    const StopEither either(stop, d->stop.get_token());
    const QDateTime now = d->clock.now();
    const auto closed = co_await itemsClosed(
        *d->bridge.work, d->policy, now.addDays(-days), now, progress, either.token());
    if (!closed)
        co_return failure(closed);
    const TriageReport report = triageOf(*closed, d->policy.labels, now.addDays(-days), now);
    const auto trend = co_await triageTrend();
    if (!trend)
        co_return failure(trend);
    JournalBatch batch;
    batch.cursors = {
        {reportName,
            QString::fromUtf8(QJsonDocument(triageJson(report)).toJson(QJsonDocument::Compact))},
        {trendName, QString::fromUtf8(triageTrendJson(*trend, pointOf(report)))}};
    if (const auto stored = co_await d->book.commit(batch); !stored)
        co_return failure(stored);
    co_return report;
}

QCoro::Task<Result<std::optional<TriageReport>>> Workspace::lastTriage()
{
    const auto mark = d->reads.begin();
    const auto kept = co_await d->journal.cursor(reportName);
    if (!kept)
        co_return failure(kept);
    const auto report = triageFromJson(kept->toUtf8());
    co_return report ? std::optional(*report) : std::nullopt;
}

QCoro::Task<Result<QList<TriagePoint>>> Workspace::triageTrend()
{
    const auto mark = d->reads.begin();
    const auto kept = co_await d->journal.cursor(trendName);
    if (!kept)
        co_return failure(kept);
    co_return triageTrendFromJson(kept->toUtf8());
}

QCoro::Task<Result<Proposal>> Workspace::Private::labelProposal(
    TriageItem item, TriageAnswer answer)
{
    const bool documents = answer == TriageAnswer::Documents;
    const QStringList &labels = documents ? policy.labels.include : policy.labels.exclude;
    if (labels.isEmpty())
        co_return failure(Error::Kind::Invalid,
            documents ? u"the policy names no label that includes a ticket"_s
                      : u"the policy names no label that leaves a ticket out"_s);
    Proposal made;
    made.id = triageId(item);
    const auto known = book.find(made.id);
    if (known && !mayAnswerAgain(known->state))
        co_return failure(
            Error::Kind::Invalid, u"%1 is decided already; take that back first"_s.arg(item.key));
    made.state = ProposalState::Waiting;
    made.bridge = bridge.id;
    made.itemId = item.id;
    made.itemKey = item.key;
    made.itemUrl = item.url;
    made.itemSummary = item.summary;
    made.itemType = item.type;
    made.itemComponents = item.components;
    made.changeId = item.changeId;
    made.pageId = u""_s; // There is none, which is not the same as unknown.
    made.resolvedAt = item.closedAt;
    made.rule = triageRule;
    made.drafter = Drafter::ItemLabel;
    made.confidence = 1;
    made.confident = true;
    made.summary = documents ? u"%1 asks for documentation"_s.arg(item.key)
                             : u"%1 leaves the documentation as it is"_s.arg(item.key);
    made.edits = {{{0, 0}, labelBody(labels.first(), item.key, made.summary)}};
    made.owner = decider;
    made.ownerReason = u"triage"_s;
    made.createdAt = clock.now();
    if (known && known->state == ProposalState::Waiting && known->edits == made.edits)
        co_return *known; // Asked for before, and stopped in between.
    const auto stored = co_await book.commitMade([&] {
        JournalBatch batch;
        batch.proposals = {made};
        batch.log = {book.entryFor(made, LogEntry::Kind::Proposed, made.summary)};
        return batch;
    });
    if (!stored)
        co_return failure(stored);
    co_return made;
}

QCoro::Task<Result<QString>> Workspace::answerTriage(
    TriageItem item, TriageAnswer answer, Hold hold)
{
    const auto mark = d->decisions.begin();
    const auto made = co_await d->labelProposal(item, answer);
    if (!made)
        co_return failure(made);
    if (const auto done = co_await approve(made->id, hold); !done)
        co_return failure(done);
    co_return made->id;
}

} // namespace Docket
