// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logstreams.h"

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList services{u"slack"_s, u"datadog"_s};
constexpr auto gathering = 500ms; ///< Entries come in twos and threes.
constexpr auto again = 60s; ///< What waits is tried again, and other Dockets' entries are seen.

QString secretKey(const QString &service)
{
    return u"stream/"_s + service;
}

} // namespace

LogStreams::LogStreams(Journal &journal, SecretStore &secrets, QSettings &settings,
    NetworkRecorder &recorder, const Clock &clock, Waiter *waiter)
    : m_journal(journal)
    , m_secrets(secrets)
    , m_settings(settings)
    , m_recorder(recorder)
    , m_clock(clock)
    , m_waiter(waiter ? *waiter : m_systemWaiter)
    , m_lock(journal.folder() + u"/stream.lock"_s)
{
    m_lock.setStaleLockTime(0ms);
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    m_again.setInterval(again);
    connect(&m_soon, &QTimer::timeout, this, [this] { QCoro::connect(sendAll(), this, [] { }); });
    connect(&m_again, &QTimer::timeout, this, &LogStreams::wake);
}

LogStreams::~LogStreams()
{
    m_stop.request_stop();
    QCoro::waitFor(m_underway.none());
}

QString LogStreams::kept(const QString &service, const QString &what) const
{
    return u"streams/%1/%2"_s.arg(service, what);
}

QCoro::Task<void> LogStreams::start()
{
    const auto mark = m_underway.begin();
    for (const QString &service : services) {
        if (!m_settings.value(kept(service, u"on"_s)).toBool())
            continue;
        const auto secret = co_await m_secrets.read(secretKey(service));
        const Result<void> opened = secret ? open(service, *secret) : failure(secret);
        if (!opened)
            m_unread[service] = opened.error().detail;
    }
    emit changed();
    wake();
}

void LogStreams::wake()
{
    if (!m_running.empty() && !m_stop.stop_requested() && !m_soon.isActive())
        m_soon.start();
}

Result<void> LogStreams::open(const QString &service, const Secret &secret)
{
    const QString site = m_settings.value(kept(service, u"site"_s)).toString();
    const auto receiver =
        service == u"slack"_s ? LogReceiver::slack(secret) : LogReceiver::datadog(site, secret);
    if (!receiver)
        return failure(receiver);
    auto running = std::make_shared<Running>();
    HttpOptions http;
    http.origins = {receiver->origin()};
    running->client = std::make_unique<OwnClient>(m_waiter, m_clock, http);
    connect(
        &running->client->http(), &HttpClient::exchanged, &m_recorder, &NetworkRecorder::record);
    running->stream = std::make_unique<LogStream>(
        m_journal, running->client->http(), m_waiter, m_clock, *receiver, LogStream::usualKinds());
    m_running[service] = running;
    m_unread.erase(service);
    m_again.start();
    return {};
}

bool LogStreams::holdsLock()
{
    return m_lock.isLocked() || m_lock.tryLock(0ms);
}

QCoro::Task<void> LogStreams::sendAll()
{
    const auto mark = m_underway.begin();
    m_asked = true;
    if (m_sending)
        co_return;
    m_sending = true;
    while (m_asked && !m_stop.stop_requested()) {
        m_asked = false;
        for (const QString &service : services)
            co_await sendOne(service);
    }
    m_sending = false;
}

QCoro::Task<void> LogStreams::sendOne(QString service)
{
    const auto found = m_running.find(service);
    if (found == m_running.end())
        co_return;
    const std::shared_ptr<Running> running =
        found->second; // Switched off meanwhile, it ends first.
    if (!holdsLock()) {
        running->error = u"another Docket streams the log of this workspace; stop it first"_s;
        emit changed();
        co_return;
    }
    const auto begun = co_await running->stream->begin({});
    const auto state = begun ? co_await running->stream->send(m_stop.get_token()) : begun;
    if (!state) {
        if (state.error().kind != Error::Kind::Cancelled)
            running->error = state.error().detail;
    } else {
        running->error.clear();
        if (state->day == m_clock.now().toUTC().date()
            && state->sent > (running->state.day == state->day ? running->state.sent : 0)
            && state->position != running->state.position)
            m_settings.setValue(kept(service, u"last"_s), m_clock.now().toUTC());
        running->state = *state;
    }
    emit changed();
}

QCoro::Task<Result<void>> LogStreams::switchOn(QString service, QString typed, QString site)
{
    const auto mark = m_underway.begin();
    const Secret secret(typed.trimmed().toUtf8());
    const auto receiver = service == u"slack"_s ? LogReceiver::slack(secret)
                                                : LogReceiver::datadog(site.trimmed(), secret);
    if (!receiver)
        co_return failure(receiver);
    const auto written = co_await m_secrets.write(secretKey(service), secret);
    if (!written)
        co_return failure(written);
    m_settings.setValue(kept(service, u"site"_s), site.trimmed());
    m_settings.setValue(kept(service, u"on"_s), true);
    if (auto opened = open(service, secret); !opened)
        co_return opened;
    const std::shared_ptr<Running> running = m_running.at(service);
    const auto begun = co_await running->stream->begin({});
    if (!begun)
        co_return failure(begun);
    const auto resumed = co_await running->stream->resume();
    if (!resumed)
        co_return failure(resumed);
    running->state = *resumed;
    emit changed();
    wake();
    co_return Result<void>();
}

QCoro::Task<Result<void>> LogStreams::switchOff(QString service)
{
    const auto mark = m_underway.begin();
    m_running.erase(service);
    m_unread.erase(service);
    m_settings.setValue(kept(service, u"on"_s), false);
    if (m_running.empty() && !m_sending)
        m_lock.unlock();
    emit changed();
    auto removed = co_await m_secrets.remove(secretKey(service));
    co_return removed;
}

QCoro::Task<Result<void>> LogStreams::test(QString service)
{
    const auto mark = m_underway.begin();
    const auto found = m_running.find(service);
    if (found == m_running.end())
        co_return failure(Error::Kind::Invalid, u"switch it on first"_s);
    const std::shared_ptr<Running> running = found->second;
    auto sent = co_await running->stream->test(m_stop.get_token());
    co_return sent;
}

QList<StreamLine> LogStreams::lines() const
{
    QList<StreamLine> all;
    for (const QString &service : services) {
        StreamLine line;
        line.service = service;
        line.isOn = m_settings.value(kept(service, u"on"_s)).toBool();
        line.site = m_settings.value(kept(service, u"site"_s)).toString();
        line.last = m_settings.value(kept(service, u"last"_s)).toDateTime();
        if (const auto found = m_running.find(service); found != m_running.end()) {
            const StreamState &state = found->second->state;
            line.position = state.position;
            line.sentToday = state.day == m_clock.now().toUTC().date() ? state.sent : 0;
            line.hasStopped = !state.stopped.isEmpty();
            line.problem = line.hasStopped        ? state.stopped
                : !found->second->error.isEmpty() ? found->second->error
                                                  : state.waits;
        } else if (const auto unread = m_unread.find(service); unread != m_unread.end()) {
            line.problem = unread->second;
            line.hasStopped = true;
        }
        all.append(line);
    }
    return all;
}

StreamHooks LogStreams::hooks()
{
    StreamHooks hooks;
    hooks.lines = [this] { return lines(); };
    hooks.switchOn = [this](QString service, QString secret, QString site) {
        return switchOn(std::move(service), std::move(secret), std::move(site));
    };
    hooks.switchOff = [this](QString service) { return switchOff(std::move(service)); };
    hooks.test = [this](QString service) { return test(std::move(service)); };
    hooks.watch = [this](QObject *context, std::function<void()> told) {
        connect(this, &LogStreams::changed, context, std::move(told));
    };
    return hooks;
}

} // namespace Docket
