// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/integrity.h"
#include "core/rehearsal/rehearsalscenes.h"

/** The part of RehearsalScenes that does what people do meanwhile, and looks. */
namespace Docket {

using namespace Qt::StringLiterals;

QCoro::Task<Result<QString>> RehearsalScenes::closedTicket(QString summary, QString description)
{
    RehearsalTicket ticket;
    ticket.summary = u"Docket rehearsal: "_s + summary;
    ticket.description = description;
    ticket.labels = QStringList{m_set.workspace.policy().labels.include.value(0), m_label};
    const Result<QString> key = co_await m_set.place.makeTicket(ticket, m_set.stop);
    if (!key)
        co_return failure(key);
    m_tickets.append(*key);
    if (const auto closed = co_await m_set.place.closeTicket(*key, m_set.stop); !closed)
        co_return failure(closed);
    co_return key;
}

QCoro::Task<Result<bool>> RehearsalScenes::lookAgain(std::chrono::milliseconds &waited)
{
    if (waited.count() > 0) {
        if (const auto wait = co_await m_set.waiter.wait(m_set.stage.pause, m_set.stop); !wait)
            co_return failure(wait);
    }
    if (waited > m_set.stage.patience)
        co_return false;
    waited += m_set.stage.pause;
    if (m_set.stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, u"stopped"_s);
    const auto polled = co_await m_set.workspace.poll();
    if (!polled && !polled.error().isTransient())
        co_return failure(polled);
    co_return true;
}

QCoro::Task<Result<Proposal>> RehearsalScenes::proposalOf(QString key)
{
    std::chrono::milliseconds waited{0};
    while (true) {
        const Result<bool> more = co_await lookAgain(waited);
        if (!more)
            co_return failure(more);
        for (const Proposal &proposal : m_set.workspace.proposals()) {
            if (proposal.itemKey == key && proposal.pageId == m_pageId)
                co_return proposal;
        }
        if (!*more)
            break;
    }
    co_return failure(
        Error::Kind::Timeout, u"%1 was closed and led to no proposal for its page"_s.arg(key));
}

QCoro::Task<Result<Proposal>> RehearsalScenes::portProposal()
{
    const Result<QString> key =
        co_await closedTicket(u"serve the gateway on 9443 (TLS) instead of 8080"_s,
            u"http.port changes from 8080 to 9443 in all regions."_s);
    if (!key)
        co_return failure(key);
    co_return co_await proposalOf(*key);
}

QCoro::Task<Result<Page>> RehearsalScenes::page()
{
    return m_set.stage.person->page(m_pageId, m_set.stop);
}

QCoro::Task<Result<void>> RehearsalScenes::somebodyWrites(QByteArray body)
{
    const Result<Page> now = co_await page();
    if (!now)
        co_return failure(now);
    PageUpdate update;
    update.pageId = m_pageId;
    update.title = now->title;
    update.body = body;
    update.baseVersion = now->version.number;
    const auto written = co_await m_set.stage.person->updatePage(update, m_set.stop);
    co_return written ? Result<void>() : failure(written);
}

QCoro::Task<Result<void>> RehearsalScenes::somebodyEdits(QByteArray words, QByteArray by)
{
    const Result<Page> now = co_await page();
    if (!now)
        co_return failure(now);
    if (now->body.count(words) != 1)
        co_return failure(Error::Kind::Internal,
            u"“%1” does not stand once on the page"_s.arg(QString::fromUtf8(words)));
    co_return co_await somebodyWrites(QByteArray(now->body).replace(words, by));
}

QCoro::Task<Result<void>> RehearsalScenes::untilPublished(QString id)
{
    std::chrono::milliseconds waited{0};
    while (true) {
        co_await m_set.workspace.sendingDone();
        const auto now = m_set.workspace.proposal(id);
        if (!now
            || (now->state != ProposalState::Approved && now->state != ProposalState::Publishing))
            co_return Result<void>();
        const Result<bool> more = co_await lookAgain(waited);
        if (!more)
            co_return failure(more);
        if (!*more)
            co_return Result<void>();
    }
}

QCoro::Task<Result<int>> RehearsalScenes::ticketsCalled(QString summary)
{
    WorkQuery query;
    query.projects = {m_set.place.project()};
    query.since = m_set.workspace.clock().now().addDays(-1);
    int count = 0;
    QString token;
    do {
        const auto items = co_await m_set.stage.bridge.work->changedItems(query, token, m_set.stop);
        if (!items)
            co_return failure(items);
        for (const WorkItem &item : items->items)
            count += item.summary == summary ? 1 : 0;
        token = items->nextToken;
    } while (!token.isEmpty());
    co_return count;
}

void RehearsalScenes::judge()
{
    if (m_set.stage.beforeJudging)
        m_set.stage.beforeJudging(m_scenario, m_pageId);
}

void RehearsalScenes::check(const QString &what, bool held, const QString &found)
{
    m_checks.append(RehearsalCheck{what, held, held ? QString() : found});
}

void RehearsalScenes::checkBody(
    const QString &what, const QByteArray &is, const QByteArray &shouldBe)
{
    check(what, is == shouldBe || sameAfterNormalisation(shouldBe, is), QString::fromUtf8(is));
}

void RehearsalScenes::checkVersion(const Page &is, int shouldBe)
{
    check(u"the page is at version %1"_s.arg(shouldBe), is.version.number == shouldBe,
        u"version %1"_s.arg(is.version.number));
}

QString RehearsalScenes::state(const QString &id) const
{
    const auto proposal = m_set.workspace.proposal(id);
    return proposal ? stateName(proposal->state)
            + (proposal->reason.isEmpty() ? QString() : u": "_s + proposal->reason)
                    : u"no proposal"_s;
}

} // namespace Docket
