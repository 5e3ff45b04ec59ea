// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/logstream.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString cursorOf(const LogReceiver &receiver)
{
    return u"stream:"_s + receiver.name();
}

QString written(const StreamState &state)
{
    const QJsonObject object{{u"position"_s, state.position}, {u"stopped"_s, state.stopped},
        {u"waits"_s, state.waits}, {u"notBefore"_s, isoUtc(state.notBefore)},
        {u"receiver"_s, state.receiver}, {u"day"_s, state.day.toString(Qt::ISODate)},
        {u"sent"_s, state.sent}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StreamState readState(const QString &text)
{
    StreamState state;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return state;
    state.begun = true;
    state.position = object.value(u"position"_s).toInteger();
    state.stopped = object.value(u"stopped"_s).toString();
    state.waits = object.value(u"waits"_s).toString();
    state.notBefore = fromIso(object.value(u"notBefore"_s).toString());
    state.receiver = object.value(u"receiver"_s).toString();
    state.day = QDate::fromString(object.value(u"day"_s).toString(), Qt::ISODate);
    state.sent = object.value(u"sent"_s).toInteger();
    return state;
}

/** Nothing that was said of the receiver counts any more. */
void forgetRefusal(StreamState &state)
{
    state.stopped.clear();
    state.waits.clear();
    state.notBefore = {};
    state.receiver.clear();
}

/** What the same request would meet again however often it is sent. */
bool isForGood(int status)
{
    return status >= 300 && status < 500 && status != 408 && status != 425 && status != 429;
}

} // namespace

LogStream::LogStream(Journal &journal, HttpClient &http, Waiter &waiter, const Clock &clock,
    LogReceiver receiver, QList<LogEntry::Kind> kinds)
    : m_journal(journal)
    , m_http(http)
    , m_waiter(waiter)
    , m_clock(clock)
    , m_receiver(std::move(receiver))
    , m_kinds(std::move(kinds))
{ }

QList<LogEntry::Kind> LogStream::usualKinds()
{
    using Kind = LogEntry::Kind;
    return {Kind::Approved, Kind::Undone, Kind::Edited, Kind::Rejected, Kind::Snoozed,
        Kind::Published, Kind::Conflicted, Kind::Failed, Kind::Linked, Kind::Reverted,
        Kind::HandedOn, Kind::RevertAsked};
}

QCoro::Task<Result<StreamState>> LogStream::state()
{
    const auto kept = co_await m_journal.cursor(cursorOf(m_receiver));
    if (!kept)
        co_return failure(kept);
    StreamState state = readState(*kept);
    if (!state.receiver.isEmpty() && state.receiver != m_receiver.fingerprint())
        forgetRefusal(state); // It was another address, or another key.
    co_return state;
}

QCoro::Task<Result<void>> LogStream::keep(StreamState state)
{
    JournalBatch batch;
    batch.cursors.insert(cursorOf(m_receiver), written(state));
    co_return co_await m_journal.commit(std::move(batch));
}

QCoro::Task<Result<qint64>> LogStream::newest()
{
    LogQuery last;
    last.limit = 1;
    const auto entries = co_await m_journal.log(last);
    if (!entries)
        co_return failure(entries);
    co_return entries->isEmpty() ? 0 : entries->first().sequence;
}

QCoro::Task<Result<StreamState>> LogStream::begin(QDateTime since)
{
    auto now = co_await state();
    if (!now || now->begun)
        co_return now;
    const auto end = co_await newest();
    if (!end)
        co_return failure(end);
    now->begun = true;
    now->position = *end;
    if (since.isValid()) {
        LogQuery earlier;
        earlier.since = since;
        earlier.order = LogQuery::Order::Oldest;
        earlier.limit = 1;
        const auto first = co_await m_journal.log(earlier);
        if (!first)
            co_return failure(first);
        if (!first->isEmpty())
            now->position = first->first().sequence - 1;
    }
    if (const auto kept = co_await keep(*now); !kept)
        co_return failure(kept);
    co_return now;
}

QCoro::Task<Result<StreamState>> LogStream::resume()
{
    auto now = co_await state();
    if (!now)
        co_return now;
    forgetRefusal(*now);
    if (const auto kept = co_await keep(*now); !kept)
        co_return failure(kept);
    co_return now;
}

std::optional<LogStream::Refusal> LogStream::refusalOf(const Result<HttpReply> &reply) const
{
    if (!reply) {
        const Error &error = reply.error();
        const bool forGood = isForGood(error.httpStatus) || error.kind == Error::Kind::Invalid;
        return Refusal{error.detail, forGood, error.retryAfter};
    }
    if (m_receiver.isTaken(*reply))
        return std::nullopt;
    const QString told = m_receiver.refusalIn(*reply);
    QString words = u"%1 answered %2"_s.arg(m_receiver.title()).arg(reply->status);
    if (!told.isEmpty())
        words += u" (%1)"_s.arg(told);
    else if (reply->status < 300)
        words += u", but not as %1 does"_s.arg(m_receiver.title());
    return Refusal{words, isForGood(reply->status), reply->retryAfter};
}

void LogStream::noteRefusal(StreamState &state, const Refusal &refusal) const
{
    state.receiver = m_receiver.fingerprint();
    state.notBefore = {};
    state.stopped = refusal.forGood ? refusal.words : QString();
    state.waits = refusal.forGood ? QString() : refusal.words;
    if (!refusal.forGood && refusal.retryAfter)
        state.notBefore = m_clock.now().addDuration(*refusal.retryAfter);
}

void LogStream::countTaken(StreamState &state, qsizetype entries) const
{
    const QDate today = m_clock.now().date();
    state.sent = (state.day == today ? state.sent : 0) + entries;
    state.day = today;
}

QCoro::Task<Result<StreamState>> LogStream::send(std::stop_token stop)
{
    auto now = co_await begin({});
    if (!now || !now->stopped.isEmpty())
        co_return now;
    if (now->notBefore.isValid() && now->notBefore > m_clock.now())
        co_return now;
    const auto end = co_await newest();
    if (!end)
        co_return failure(end);
    LogQuery next;
    next.kinds = m_kinds;
    next.order = LogQuery::Order::Oldest;
    qsizetype most = m_receiver.mostAtOnce();
    for (bool isFirst = true;; isFirst = false) {
        next.afterSequence = now->position;
        next.limit = int(most);
        const auto entries = co_await m_journal.log(next);
        if (!entries)
            co_return failure(entries);
        if (entries->isEmpty())
            break;
        if (!isFirst && m_receiver.pace().count() > 0) {
            if (const auto waited = co_await m_waiter.wait(m_receiver.pace(), stop); !waited)
                co_return failure(waited);
        }
        qsizetype taken = 0;
        const HttpRequest request = m_receiver.request(*entries, m_clock.now(), taken);
        const auto reply = co_await m_http.send(request, stop);
        if (!reply && reply.error().kind == Error::Kind::Cancelled)
            co_return failure(reply);
        if (reply && reply->status == 413 && taken > 1) { // Its limit is lower than it was told.
            most = taken / 2;
            continue;
        }
        if (const auto refusal = refusalOf(reply)) {
            noteRefusal(*now, *refusal);
            if (const auto kept = co_await keep(*now); !kept)
                co_return failure(kept);
            co_return now;
        }
        forgetRefusal(*now);
        now->position = entries->at(taken - 1).sequence;
        countTaken(*now, taken);
        if (const auto kept = co_await keep(*now); !kept)
            co_return failure(kept);
    }
    const StreamState before = *now;
    forgetRefusal(*now);
    now->position = qMax(now->position, *end); // Passed by: nothing of it is wanted.
    if (*now != before) {
        if (const auto kept = co_await keep(*now); !kept)
            co_return failure(kept);
    }
    co_return now;
}

QCoro::Task<Result<void>> LogStream::test(std::stop_token stop)
{
    const HttpRequest request = m_receiver.testRequest(m_clock.now());
    const auto reply = co_await m_http.send(request, stop);
    const auto refusal = refusalOf(reply);
    if (!refusal)
        co_return Result<void>();
    if (!reply)
        co_return failure(reply);
    const int status = reply->status;
    const auto kind = status == 401 || status == 403 ? Error::Kind::Forbidden
        : status == 404 || status == 410             ? Error::Kind::NotFound
        : status == 429                              ? Error::Kind::RateLimited
        : status >= 500                              ? Error::Kind::Server
        : status < 300                               ? Error::Kind::Protocol
                                                     : Error::Kind::Invalid;
    co_return std::unexpected(Error{kind, refusal->words, status, refusal->retryAfter, {}});
}

QString streamWords(const StreamState &state, const QDateTime &now)
{
    if (!state.stopped.isEmpty())
        return u"stopped: "_s + state.stopped;
    if (!state.waits.isEmpty())
        return u"waits: "_s + state.waits
            + (state.notBefore.isValid() ? u", until "_s + isoUtc(state.notBefore) : QString());
    if (!state.begun)
        return u"not begun"_s;
    return u"up to date, %1 sent today"_s.arg(state.day == now.date() ? state.sent : 0);
}

} // namespace Docket
