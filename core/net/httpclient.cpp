// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpclient.h"

#include "core/net/redactor.h"
#include "core/net/replybody.h"

#include <QCoroSignal>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslError>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

Q_LOGGING_CATEGORY(netLog, "docket.net", QtInfoMsg)

struct DeleteLater
{
    void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
};

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isLoginAddress(const QUrl &url)
{
    return url.host() == "id.atlassian.com"_L1
        || url.path().contains("login"_L1, Qt::CaseInsensitive);
}

bool isRedirect(const HttpReply &reply)
{
    switch (reply.status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return reply.headers.contains("location");
    default:
        return false;
    }
}

/** Until when the remote wants to be left alone; where it does not say, the reset of a budget that is used up says it. */
std::optional<milliseconds> retryAfterOf(
    const QMap<QByteArray, QByteArray> &headers, const QDateTime &now)
{
    if (const auto told = parseRetryAfter(headers.value("retry-after"), now))
        return told;
    const Budget budget = budgetFrom(headers, now);
    if (budget.remaining != 0 || !budget.reset.isValid() || budget.reset <= now)
        return std::nullopt;
    return budget.reset - now;
}

/** A failure below HTTP; answers with a status of their own are not failures here. */
bool isTransportError(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::ContentReSendError)
        return status < 300; // With a redirect it only says that the body cannot go there too.
    return error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
}

/** "14 of 100 bytes" when the connection ended before the answer did; empty otherwise. Qt tells that of an answer in chunks only at times. */
QString cutOff(const HttpRequest &request, const HttpReply &reply)
{
    if (request.method == "HEAD" || reply.status == 204 || reply.status == 304)
        return {};
    bool hasLength = false;
    const qint64 length = reply.headers.value("content-length").toLongLong(&hasLength);
    if (hasLength && !reply.headers.contains("content-encoding") && length != reply.body.size())
        return u"%1 of %2 bytes"_s.arg(reply.body.size()).arg(length);
    const QByteArrayView json = QByteArrayView(reply.body).trimmed();
    const bool open = (json.startsWith('{') && !json.endsWith('}'))
        || (json.startsWith('[') && !json.endsWith(']'));
    if (!hasLength && open)
        return u"%1 bytes"_s.arg(reply.body.size());
    return {};
}

/**
 * A body that can be read once. Qt sends a request again on its own when the connection closes
 * before an answer, also a POST; it cannot with this one and fails with ContentReSendError instead.
 */
class OneTimeBody : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_read; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min(size, m_body.size() - m_read);
        if (count == 0)
            return -1;
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

/** What hides the secrets of this request in words about it. */
Redactor redactorFor(const HttpRequest &request)
{
    Redactor redactor;
    redactor.learn(request.headers.value("authorization"));
    redactor.hide(QString::fromLatin1(request.headers.value("dd-api-key")));
    if (request.secretPath) {
        redactor.hide(request.url.path(QUrl::FullyEncoded));
        redactor.hide(request.url.path(QUrl::FullyDecoded));
        redactor.hide(request.url.query(QUrl::FullyEncoded));
    }
    return redactor;
}

QByteArray hashOf(const QByteArray &authorization)
{
    return QCryptographicHash::hash(authorization, QCryptographicHash::Sha256);
}

/** What ended an attempt before its answer was whole. */
#if QT_CONFIG(ssl)
/** Why the certificate is not trusted, about "it": the words of a library tell a writer nothing. */
QString reasonOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return u"it was issued by %1, which this computer does not know"_s.arg(
            error.certificate().issuerDisplayName());
    case QSslError::SelfSignedCertificate:
        return u"it was issued by %1, and nobody else vouches for it"_s.arg(
            error.certificate().issuerDisplayName());
    case QSslError::CertificateExpired:
        return u"it has expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"it is not valid yet"_s;
    case QSslError::HostNameMismatch:
        return u"it is for another name"_s;
    default:
        return error.errorString();
    }
}
#endif

enum class Ending { Answer, TimedOut, TooLarge, Untrusted };

/** Watches one reply: our time limit, the size limit, and the certificate. */
class Watch : public QObject
{
public:
    Watch(QNetworkReply *reply, const HttpOptions &options)
        : m_reply(reply)
    {
        m_timer.setSingleShot(true);
        m_timer.start(options.timeout);
        connect(&m_timer, &QTimer::timeout, this, [this] { end(Ending::TimedOut); });
        connect(reply, &QNetworkReply::readyRead, this, [this, limit = options.largestBody] {
            if (m_reply->bytesAvailable() > limit)
                end(Ending::TooLarge);
        });
#if QT_CONFIG(ssl)
        connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                m_distrust << reasonOf(error);
            m_distrust.removeDuplicates();
            m_ending = Ending::Untrusted;
        });
#endif
    }

    [[nodiscard]] Ending ending() const { return m_ending; }
    [[nodiscard]] QString distrust() const { return m_distrust.value(0); }

private:
    void end(Ending ending)
    {
        if (m_ending != Ending::Answer)
            return;
        m_ending = ending;
        // Queued: aborting ends the coroutine that owns this object.
        QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
    }

    QNetworkReply *m_reply;
    QTimer m_timer;
    Ending m_ending = Ending::Answer;
    QStringList m_distrust;
};

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1
        || (QHostAddress().setAddress(host) && QHostAddress(host).isLoopback());
}

QString refusalOf(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return u"This is not a web address: %1"_s.arg(url.toDisplayString());
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return {};
    return u"Docket sends a token only over https; %1 does not start with https://"_s.arg(
        url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
}

HttpClient::HttpClient(QNetworkAccessManager &network, Waiter &waiter, const Clock &clock,
    HttpOptions options, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_waiter(waiter)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_queue(waiter, clock, m_options.atOnce, m_options.retry)
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
}

HttpClient::~HttpClient() = default;

void HttpClient::refuseToken(const QByteArray &authorization, const Error &refusal)
{
    m_refused.insert(hashOf(authorization), refusal);
}

void HttpClient::allowToken(const QByteArray &authorization)
{
    m_refused.remove(hashOf(authorization));
}

std::optional<Error> HttpClient::refusalOfToken(const QByteArray &authorization) const
{
    const auto found = m_refused.constFind(hashOf(authorization));
    return found == m_refused.cend() ? std::nullopt : std::optional(*found);
}

QCoro::Task<Result<HttpReply>> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (const QString refusal = refusalOf(request.url); !refusal.isEmpty())
        co_return failure(Error::Kind::Invalid, refusal);
    if (!m_options.origins.isEmpty()
        && std::ranges::none_of(m_options.origins,
            [&](const QUrl &origin) { return isSameOrigin(origin, request.url); }))
        co_return failure(Error::Kind::Invalid,
            u"Docket was not told to talk to %1; nothing was sent"_s.arg(hostOf(request.url)));
    const Redactor redactor = redactorFor(request);
    const quint64 arrival = m_queue.arrival();
    for (int retry = 0;; ++retry) {
        if (auto entered = co_await m_queue.enter(request, arrival, stop); !entered) {
            emit settled(hostOf(request.url));
            co_return failure(entered);
        }
        std::optional<milliseconds> delay;
        Result<HttpReply> outcome;
        {
            const RequestQueue::Turn turn(m_queue, RequestQueue::partsOf(request));
            outcome = co_await followed(request, stop);
            delay = m_options.retry.delayBefore(retry, request, outcome, m_options.random());
            heed(request, outcome, delay);
        }
        if (!delay) {
            emit settled(hostOf(request.url));
            co_return Result<HttpReply>(outcome);
        }
        if (retry > 0) // Once is nothing to speak of.
            emit retrying(hostOf(request.url), outcome ? errorFrom(*outcome) : outcome.error(),
                m_clock.now().addMSecs(delay->count()));
        qCInfo(netLog).noquote() << "again in" << delay->count() << "ms:" << request.method
                                 << redactor.redacted(request.url);
        if (outcome && outcome->status == 429)
            continue; // it waits with all the others
        const Result<void> waited = co_await m_waiter.wait(*delay, stop);
        if (!waited) {
            emit settled(hostOf(request.url));
            co_return failure(waited);
        }
    }
}

/** Lets everybody wait as long as the answer asks, before the next one leaves. */
void HttpClient::heed(
    const HttpRequest &request, const Result<HttpReply> &outcome, std::optional<milliseconds> delay)
{
    if (!outcome)
        return;
    const Budget budget = budgetFrom(outcome->headers, m_clock.now());
    if (budget.isKnown())
        m_queue.setBudget(hostOf(request.url), budget);
    if (outcome->status == 429)
        m_queue.refused(request, budget.reason,
            std::max(
                delay.value_or(milliseconds(0)), outcome->retryAfter.value_or(milliseconds(0))));
    else
        m_queue.accepted(request);
}

QCoro::Task<Result<HttpReply>> HttpClient::followed(HttpRequest request, std::stop_token stop)
{
    for (int redirects = 0;; ++redirects) {
        const Result<HttpReply> outcome = co_await exchange(request, stop);
        if (!outcome || !isRedirect(*outcome))
            co_return outcome;
        const QUrl target =
            request.url.resolved(QUrl::fromEncoded(outcome->headers.value("location")));
        const auto refuse = [&](Error::Kind kind, const QString &detail) {
            return std::unexpected(
                Error{kind, detail, outcome->status, std::nullopt, outcome->requestId});
        };
        if (isLoginAddress(target))
            co_return refuse(Error::Kind::AuthRequired,
                u"%1 sent the request on to a login page"_s.arg(hostOf(request.url)));
        if (!isSameOrigin(request.url, target))
            co_return refuse(Error::Kind::Protocol,
                u"%1 redirects to another host, %2; credentials are not sent there"_s.arg(
                    hostOf(request.url), hostOf(target)));
        if (request.method != "GET")
            co_return refuse(Error::Kind::Protocol,
                u"%1 redirects a %2 request; it was not followed"_s.arg(
                    hostOf(request.url), QString::fromLatin1(request.method)));
        if (redirects >= m_options.redirects)
            co_return refuse(
                Error::Kind::Protocol, u"%1 redirects in a circle"_s.arg(hostOf(request.url)));
        request.url = target;
    }
}

QNetworkReply *HttpClient::start(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        out.setRawHeader(it.key(), it.value());
    out.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // A session cookie would keep a bad token looking good.
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (request.method == "GET")
        return m_network.get(out);
    auto *body = new OneTimeBody(request.body);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    QNetworkReply *reply = nullptr;
    if (request.method == "POST")
        reply = m_network.post(out, body);
    else if (request.method == "PUT")
        reply = m_network.put(out, body);
    else
        reply = m_network.sendCustomRequest(out, request.method, body);
    body->setParent(reply);
    return reply;
}

QCoro::Task<Result<HttpReply>> HttpClient::exchange(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, u"stopped before sending"_s);
    const std::unique_ptr<QNetworkReply, DeleteLater> reply(start(request));
    const Watch watch(reply.get(), m_options);
    {
        // Asked from any thread: the reply is aborted on its own.
        const std::stop_callback onStop(stop, [target = reply.get()] {
            QMetaObject::invokeMethod(target, &QNetworkReply::abort, Qt::QueuedConnection);
        });
        if (!reply->isFinished())
            co_await qCoro(reply.get(), &QNetworkReply::finished);
    }
    Result<HttpReply> outcome = failure(Error::Kind::Cancelled, u"stopped"_s);
    const QString host = hostOf(request.url);
    if (watch.ending() == Ending::TimedOut)
        outcome = failure(Error::Kind::Timeout,
            u"no whole answer from %1 within %2 s"_s.arg(host).arg(
                double(m_options.timeout.count()) / 1000));
    else if (watch.ending() == Ending::TooLarge)
        outcome = failure(Error::Kind::Protocol,
            u"the answer of %1 is larger than %2 bytes"_s.arg(host).arg(m_options.largestBody));
    else if (watch.ending() == Ending::Untrusted)
        outcome = failure(Error::Kind::Untrusted,
            u"the certificate of %1 is not trusted: %2"_s.arg(host, watch.distrust()));
    else if (!stop.stop_requested())
        outcome = answer(request, *reply);
    note(request, outcome);
    co_return outcome;
}

Result<HttpReply> HttpClient::answer(const HttpRequest &request, QNetworkReply &reply) const
{
    const QString host = hostOf(request.url);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isTransportError(reply.error(), status) || status == 0) {
        const Redactor redactor = redactorFor(request);
        const QString why = reply.error() == QNetworkReply::ContentReSendError
            ? u"the connection closed"_s
            : redactor.redacted(reply.errorString());
        if (reply.error() == QNetworkReply::SslHandshakeFailedError)
            return failure(
                Error::Kind::Untrusted, u"no secure connection to %1: %2"_s.arg(host, why));
        return failure(Error::Kind::Offline,
            (status ? u"the answer of %1 was cut off: %2"_s : u"no answer from %1: %2"_s)
                .arg(host, why));
    }
    HttpReply out;
    out.status = status;
    out.url = request.url;
    out.body = reply.readAll();
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        QByteArray &joined = out.headers[name.toLower()];
        joined = joined.isEmpty() ? value : joined + ", " + value;
    }
    if (out.body.size() > m_options.largestBody)
        return failure(Error::Kind::Protocol,
            u"the answer of %1 is larger than %2 bytes"_s.arg(host).arg(m_options.largestBody));
    if (const QString cut = cutOff(request, out); !cut.isEmpty())
        return failure(
            Error::Kind::Offline, u"the answer of %1 was cut off after %2"_s.arg(host, cut));
    for (const char *name : {"atl-traceid", "atl-request-id", "x-arequestid"}) {
        if (out.requestId.isEmpty())
            out.requestId = QString::fromLatin1(out.headers.value(name));
    }
    const QDateTime sent = fromHttpDate(out.headers.value("date"));
    out.retryAfter = retryAfterOf(out.headers, sent.isValid() ? sent : m_clock.now());
    return out;
}

void HttpClient::note(const HttpRequest &request, const Result<HttpReply> &outcome)
{
    const QString host = hostOf(request.url);
    const NetworkUse use{
        host, request.why, 1, request.body.size(), outcome ? outcome->body.size() : 0};
    m_ledger.record(use);
    emit exchanged(use);

    const Redactor redactor = redactorFor(request);
    const QString line =
        QString::fromLatin1(request.method) + u' ' + redactor.redacted(request.url);
    if (!outcome) {
        qCWarning(netLog).noquote()
            << line << kindName(outcome.error().kind) << redactor.redacted(outcome.error().detail);
        return;
    }
    qCDebug(netLog).noquote() << line << outcome->status << outcome->body.size() << "bytes"
                              << outcome->requestId;
    Budget budget = budgetFrom(outcome->headers, m_clock.now());
    if (outcome->status == 429 && !budget.remaining) { // It says so by its refusal.
        budget.remaining = 0;
        if (!budget.reset.isValid())
            budget.reset =
                m_clock.now().addDuration(outcome->retryAfter.value_or(std::chrono::minutes(1)));
    }
    if (budget.isKnown())
        emit budgetChanged(host, budget);
}

} // namespace Docket
