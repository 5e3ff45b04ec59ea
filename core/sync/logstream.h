// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/net/httpclient.h"
#include "core/sync/logreceiver.h"

#include <QDateTime>

namespace Docket {

/** Where a stream stands; kept in the workspace's database, without any secret. */
struct StreamState
{
    bool begun = false;
    qint64 position =
        0; ///< The number of the last entry that was taken, or passed by as not wanted.
    QString stopped; ///< Why nothing is sent any more; empty: it is.
    QString waits; ///< Why nothing could be sent just now; empty: nothing waits.
    QDateTime
        notBefore; ///< The receiver wants to be left alone until then; invalid: it did not say.
    QString receiver; ///< LogReceiver::fingerprint() of that which stopped or waits.
    QDate day; ///< UTC; what `sent` counts.
    qint64 sent = 0; ///< Entries taken on that day.

    friend bool operator==(const StreamState &, const StreamState &) = default;
};

/**
 * Sends new entries of the sync log to one receiver, at least once and in their order: the position moves only after the receiver took
 * what was sent, so that a stop in between sends the same entries, with the same ids, again. Reads the journal and writes nothing to it
 * but its own position. What the receiver refuses for good (400, 401, 403, 404, 410 …) stops the stream until another address or key is
 * given or resume() is called; everything else waits and is tried again by the next send(). Lives on one thread; outlives its tasks, as
 * journal, client, waiter and clock outlive it.
 */
class LogStream
{
public:
    /** `kinds`: which entries go out; empty: all. */
    LogStream(Journal &journal, HttpClient &http, Waiter &waiter, const Clock &clock,
        LogReceiver receiver, QList<LogEntry::Kind> kinds);

    /** What is decided and what is written: the kinds that go out unless others are asked for. */
    [[nodiscard]] static QList<LogEntry::Kind> usualKinds();

    [[nodiscard]] const LogReceiver &receiver() const { return m_receiver; }
    [[nodiscard]] QCoro::Task<Result<StreamState>> state();
    /** A stream that never was begins: after the newest entry, or (valid) with those of `since` and later. Another stays as it is. */
    [[nodiscard]] QCoro::Task<Result<StreamState>> begin(QDateTime since);
    /** Sends on although the receiver refused. */
    [[nodiscard]] QCoro::Task<Result<StreamState>> resume();
    /**
     * Sends everything that is new; `stopped` or `waits` say why something is left. Errors: Storage (the journal), Cancelled; what was
     * taken until then is kept.
     */
    [[nodiscard]] QCoro::Task<Result<StreamState>> send(std::stop_token stop);
    /** Sends one message that says that it is a test. Errors say what the receiver said; nothing else changes. */
    [[nodiscard]] QCoro::Task<Result<void>> test(std::stop_token stop);

private:
    struct Refusal
    {
        QString words;
        bool forGood = false;
        std::optional<std::chrono::milliseconds> retryAfter;
    };

    [[nodiscard]] std::optional<Refusal> refusalOf(const Result<HttpReply> &reply) const;
    [[nodiscard]] QCoro::Task<Result<void>> keep(StreamState state);
    [[nodiscard]] QCoro::Task<Result<qint64>> newest();
    void countTaken(StreamState &state, qsizetype entries) const;
    void noteRefusal(StreamState &state, const Refusal &refusal) const;

    Journal &m_journal;
    HttpClient &m_http;
    Waiter &m_waiter;
    const Clock &m_clock;
    LogReceiver m_receiver;
    QList<LogEntry::Kind> m_kinds;
};

/** "up to date, 12 sent today", "waits: …", "stopped: …". */
[[nodiscard]] QString streamWords(const StreamState &state, const QDateTime &now);

} // namespace Docket
