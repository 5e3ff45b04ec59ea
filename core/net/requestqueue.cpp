// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/requestqueue.h"

#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr std::chrono::seconds pauseWithoutReset{1};

QString endpointOf(const HttpRequest &request)
{
    static const QRegularExpression id(u"/([0-9]+|[A-Z][A-Z0-9_]*-[0-9]+)(?=/|$)"_s);
    return QString::fromLatin1(request.method) + u' ' + request.url.path().replace(id, u"/*"_s);
}

/** "issue/KEY" of a request that writes to a ticket; empty for others. */
QString writtenIssueOf(const HttpRequest &request)
{
    static const QRegularExpression issue(
        u"/rest/api/[23]/issue/([0-9]+|[A-Za-z][A-Za-z0-9_]*-[0-9]+)(?=/|$)"_s);
    if (request.mayRepeat())
        return {};
    const auto match = issue.match(request.url.path());
    return match.hasMatch() ? u"issue/"_s + match.captured(1) : QString();
}

} // namespace

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

RequestQueue::RequestQueue(
    Waiter &waiter, const Clock &clock, int atOnce, const RetryPolicy &retry, QObject *parent)
    : QObject(parent)
    , m_waiter(waiter)
    , m_clock(clock)
    , m_atOnce(atOnce)
    , m_retry(retry)
{ }

QStringList RequestQueue::partsOf(const HttpRequest &request)
{
    const QString host = hostOf(request.url);
    QStringList parts{host, host + u' ' + endpointOf(request)};
    if (const QString issue = writtenIssueOf(request); !issue.isEmpty())
        parts.append(host + u' ' + issue);
    return parts;
}

QCoro::Task<Result<void>> RequestQueue::enter(
    HttpRequest request, quint64 arrival, std::stop_token stop)
{
    Place place{request.priority, arrival, partsOf(request), stop, {}};
    m_places.push_back(&place);
    const auto leaveQueue = qScopeGuard([&] {
        m_places.remove(&place);
        wakeLater();
    });
    const std::stop_callback onStop(stop, [this] { wakeLater(); });
    for (;;) {
        if (stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"stopped before sending"_s);
        const milliseconds closed = closedFor(place);
        if (closed > m_retry.longestRetryAfter)
            co_return std::unexpected(Error{Error::Kind::RateLimited,
                u"the remote asked to wait until %1"_s.arg(
                    isoUtc(m_clock.now().addDuration(closed))),
                0, closed, {}});
        const milliseconds left = std::max(closed, pauseOf(place));
        if (left.count() > 0) {
            const Result<void> waited = co_await m_waiter.wait(left, stop);
            if (!waited)
                co_return waited;
        } else if (mayGo(place)) {
            break;
        } else {
            co_await Sleep{place};
        }
    }
    for (const QString &part : std::as_const(place.parts))
        ++m_parts[part].underWay;
    const QString host = place.parts.first();
    if (const auto budget = m_budgets.find(host);
        budget != m_budgets.end() && budget->remaining.value_or(0) > 0)
        --*budget->remaining; // until an answer says it again
    if (place.priority == HttpRequest::Priority::Read)
        m_lastRead.insert(host, m_clock.now());
    co_return Result<void>();
}

void RequestQueue::leave(const QStringList &parts)
{
    const QDateTime now = m_clock.now();
    for (const QString &name : parts) {
        Part &part = m_parts[name];
        const bool isClosed =
            part.closedAt.isValid() && part.closedAt.addDuration(part.closedFor) > now;
        if (--part.underWay == 0 && part.refusals == 0 && !isClosed)
            m_parts.remove(name);
    }
    wakeLater();
}

void RequestQueue::refused(const HttpRequest &request, const QString &reason, milliseconds wait)
{
    const QStringList parts = partsOf(request);
    QString closed = parts.first();
    if (reason == "jira-burst-based"_L1)
        closed = parts.at(1);
    else if (reason == "jira-per-issue-on-write"_L1)
        closed = parts.last();
    Part &part = m_parts[closed];
    const QList<milliseconds> delays = m_retry.delays();
    if (!delays.isEmpty())
        wait = std::max(wait, delays.at(std::min<qsizetype>(part.refusals, delays.size() - 1)));
    ++part.refusals;
    const QDateTime now = m_clock.now();
    if (part.closedAt.isValid()
        && part.closedAt.addDuration(part.closedFor) > now.addDuration(wait))
        return;
    part.closedAt = now;
    part.closedFor = wait;
}

void RequestQueue::accepted(const HttpRequest &request)
{
    for (const QString &part : partsOf(request))
        m_parts[part].refusals = 0;
}

void RequestQueue::setBudget(const QString &host, const Budget &budget)
{
    m_budgets.insert(host, budget);
}

/** How long none may go; a clock that was set back does not make it longer. */
milliseconds RequestQueue::closedFor(const Place &place)
{
    const QDateTime now = m_clock.now();
    milliseconds longest{0};
    for (const QString &name : place.parts) {
        const auto part = m_parts.find(name);
        if (part == m_parts.end() || !part->closedAt.isValid())
            continue;
        part->closedAt = std::min(part->closedAt, now);
        longest = std::max(longest, part->closedAt.addDuration(part->closedFor) - now);
    }
    return longest;
}

/** How long a read leaves what is left of the budget alone. */
milliseconds RequestQueue::pauseOf(const Place &place) const
{
    const Budget budget = m_budgets.value(place.parts.first());
    const QDateTime last = m_lastRead.value(place.parts.first());
    const QDateTime now = m_clock.now();
    if (place.priority != HttpRequest::Priority::Read || !budget.isLow() || !last.isValid()
        || (budget.reset.isValid() && budget.reset <= now))
        return milliseconds(0);
    milliseconds pause = pauseWithoutReset;
    if (budget.reset.isValid())
        pause = (budget.reset - last) / (budget.remaining.value_or(1) + 1);
    if (budget.remaining.value_or(1) > 0)
        pause = std::min(pause, m_retry.longestDelay);
    pause = std::min(pause, m_retry.longestRetryAfter);
    return std::clamp(last.addDuration(pause) - now, milliseconds(0), pause);
}

bool RequestQueue::hasRoom(const QString &name) const
{
    const Part part = m_parts.value(name);
    return part.refusals == 0 || part.underWay == 0;
}

bool RequestQueue::mayGo(const Place &place)
{
    if (m_parts.value(place.parts.first()).underWay >= m_atOnce
        || !std::ranges::all_of(place.parts, [this](const QString &part) { return hasRoom(part); }))
        return false;
    return std::ranges::none_of(m_places, [&](const Place *other) {
        const bool isAhead = other->priority != place.priority ? other->priority > place.priority
                                                               : other->arrival < place.arrival;
        return isAhead && other->parts.first() == place.parts.first()
            && std::ranges::all_of(
                other->parts, [this](const QString &part) { return hasRoom(part); })
            && closedFor(*other).count() == 0 && pauseOf(*other).count() == 0;
    });
}

/** Asked from any thread. Later, so that who leaves now is on its way before the next one. */
void RequestQueue::wakeLater()
{
    if (!m_isWaking.exchange(true))
        QMetaObject::invokeMethod(this, &RequestQueue::wake, Qt::QueuedConnection);
}

/** Goes on with those that sleep and may go, or have something else to wait for. */
void RequestQueue::wake()
{
    m_isWaking = false;
    for (;;) {
        const auto next = std::ranges::find_if(m_places, [this](const Place *place) {
            return place->asleep
                && (place->stop.stop_requested() || closedFor(*place).count() > 0
                    || pauseOf(*place).count() > 0 || mayGo(*place));
        });
        if (next == m_places.end())
            return;
        std::exchange((*next)->asleep, {}).resume();
    }
}

} // namespace Docket
