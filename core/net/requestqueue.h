// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/budget.h"
#include "core/net/httpmessage.h"
#include "core/net/retrypolicy.h"
#include "core/net/waiter.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <coroutine>
#include <list>

namespace Docket {

/** Host and port as they are named to people: "larkspur.example", "127.0.0.1:8080". */
[[nodiscard]] QString hostOf(const QUrl &url);

/**
 * Which request leaves next, and when. To each host so many leave at once; the others wait: those of Priority::Write first, then in
 * the order of arrival. What a remote refused with 429 stays closed for everybody until the time it told has passed, and then one
 * request goes ahead of the others to find out. As RateLimit-Reason says, what is closed is the host, one endpoint
 * ("jira-burst-based": one method on one path, whichever ids it names) or the writes to one ticket ("jira-per-issue-on-write").
 * Where little of a budget is left, reads spread what remains over the time until its reset; writes do not.
 *
 * Lives on one thread; outlives its turns. The waiter and the clock are the owner's.
 */
class RequestQueue : public QObject
{
    Q_OBJECT

public:
    RequestQueue(Waiter &waiter, const Clock &clock, int atOnce, const RetryPolicy &retry,
        QObject *parent = nullptr);

    /** What of a host a request uses: the host itself first, then each part that may be closed alone. */
    [[nodiscard]] static QStringList partsOf(const HttpRequest &request);
    /** A number for the order of arrival, kept when a request has to come again. */
    [[nodiscard]] quint64 arrival() { return ++m_arrivals; }

    /**
     * Waits for the request's turn; a success is to be handed to a Turn at once. Errors: Cancelled; RateLimited, with the time that is
     * left, when the remote wants to be left alone for longer than RetryPolicy::longestRetryAfter.
     */
    [[nodiscard]] QCoro::Task<Result<void>> enter(
        HttpRequest request, quint64 arrival, std::stop_token stop);

    /** A request on its way, from enter() to the end of the scope. */
    class Turn
    {
    public:
        Turn(RequestQueue &queue, QStringList parts)
            : m_queue(queue)
            , m_parts(std::move(parts))
        { }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        ~Turn() { m_queue.leave(m_parts); }

    private:
        RequestQueue &m_queue;
        QStringList m_parts;
    };

    /** The request was answered with 429: it, and what shares its limit, waits for at least `wait`. */
    void refused(const HttpRequest &request, const QString &reason, std::chrono::milliseconds wait);
    /** The request was answered, and not with 429. */
    void accepted(const HttpRequest &request);
    void setBudget(const QString &host, const Budget &budget);
    /** How many requests wait for their turn. */
    [[nodiscard]] int waiting() const { return int(m_places.size()); }

private:
    struct Part
    {
        int underWay = 0;
        int refusals = 0; ///< 429s in a row: while there are any one request goes at a time.
        QDateTime closedAt;
        std::chrono::milliseconds closedFor{0};
    };
    struct Place
    {
        HttpRequest::Priority priority;
        quint64 arrival;
        QStringList parts;
        std::stop_token stop;
        std::coroutine_handle<> asleep;
    };
    struct Sleep
    {
        Place &place;
        [[nodiscard]] bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> handle) { place.asleep = handle; }
        void await_resume() const { }
    };

    [[nodiscard]] std::chrono::milliseconds closedFor(const Place &place);
    [[nodiscard]] std::chrono::milliseconds pauseOf(const Place &place) const;
    [[nodiscard]] bool hasRoom(const QString &part) const;
    [[nodiscard]] bool mayGo(const Place &place);
    void leave(const QStringList &parts);
    void wakeLater();
    void wake();

    Waiter &m_waiter;
    const Clock &m_clock;
    int m_atOnce;
    RetryPolicy m_retry;
    quint64 m_arrivals = 0;
    QHash<QString, Part> m_parts;
    QHash<QString, Budget> m_budgets; ///< By host, as the two below.
    QHash<QString, QDateTime> m_lastRead;
    std::list<Place *> m_places;
    std::atomic<bool> m_isWaking = false;
};

} // namespace Docket
