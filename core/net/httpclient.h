// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/budget.h"
#include "core/net/networkledger.h"
#include "core/net/requestqueue.h"

#include <QHash>
#include <QObject>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace Docket {

struct HttpOptions
{
    std::chrono::milliseconds timeout{30'000}; ///< For one attempt, from sending to the last byte.
    qint64 largestBody = qint64(64) * 1024 * 1024; ///< Bytes; a longer answer is a Protocol error.
    int atOnce = 6; ///< Requests under way to one host; the others wait.
    int redirects = 5; ///< How many are followed, each within the same scheme, host and port.
    RetryPolicy retry;
    /** The only addresses that are ever asked: scheme, host and port count. Empty: any. */
    QList<QUrl> origins;
    /** Where jitter comes from: a number in [0, 1). Empty means the system's random generator. */
    std::function<double()> random;
};

/**
 * Sends requests and waits for whole answers. Every answer with an HTTP status is a value, whatever
 * the status; errors are what kept an answer from coming: Cancelled, Timeout, Offline, Protocol
 * (cut or too large, a redirect to another host, a certificate that is not trusted), AuthRequired
 * (a redirect to a login page), Invalid (an address that is neither https nor this
 * machine, or none of HttpOptions::origins).
 *
 * Retries follow HttpOptions::retry. After a 429 nothing is sent to what the remote limits until the
 * time it told has passed, or that of the back-off, by any caller; then writes go first: see
 * RequestQueue.
 *
 * Lives on one thread; outlives its tasks. The network access manager, the waiter and the clock are
 * the owner's.
 */
class HttpClient : public QObject
{
    Q_OBJECT

public:
    HttpClient(QNetworkAccessManager &network, Waiter &waiter, const Clock &clock,
        HttpOptions options = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] QCoro::Task<Result<HttpReply>> send(HttpRequest request, std::stop_token stop);

    /** Notes that a service refuses this Authorization value; kept as a hash. */
    void refuseToken(const QByteArray &authorization, const Error &refusal);
    void allowToken(const QByteArray &authorization);
    /** The error with which the value was refused; nothing while it counts. */
    [[nodiscard]] std::optional<Error> refusalOfToken(const QByteArray &authorization) const;

    [[nodiscard]] QList<NetworkUse> ledger() const { return m_ledger.rows(); }
    /** Requests that wait for their turn. */
    [[nodiscard]] int waiting() const { return m_queue.waiting(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

signals:
    /** A host told how much it still allows. */
    void budgetChanged(const QString &host, const Docket::Budget &budget);
    /** A request was tried twice or more and failed with `why`; it is sent again at `at`. */
    void retrying(const QString &host, const Docket::Error &why, const QDateTime &at);
    /** A request has its answer, or is given up; whatever the outcome, it is not sent again. */
    void settled(const QString &host);
    /** One exchange took place (also one that failed). */
    void exchanged(const Docket::NetworkUse &use);

private:
    [[nodiscard]] QCoro::Task<Result<HttpReply>> followed(
        HttpRequest request, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<HttpReply>> exchange(
        HttpRequest request, std::stop_token stop);
    [[nodiscard]] QNetworkReply *start(const HttpRequest &request);
    [[nodiscard]] Result<HttpReply> answer(const HttpRequest &request, QNetworkReply &reply) const;
    void heed(const HttpRequest &request, const Result<HttpReply> &outcome,
        std::optional<std::chrono::milliseconds> delay);
    void note(const HttpRequest &request, const Result<HttpReply> &outcome);

    QNetworkAccessManager &m_network;
    Waiter &m_waiter;
    const Clock &m_clock;
    HttpOptions m_options;
    NetworkLedger m_ledger;
    QHash<QByteArray, Error> m_refused; ///< By the hash of the Authorization value.
    RequestQueue m_queue;
};

/** True for 127.0.0.0/8, ::1 and localhost: the only hosts that may be spoken to without TLS. */
[[nodiscard]] bool isLoopback(const QUrl &url);

/** Why Docket does not send anything to that address; empty when it may. */
[[nodiscard]] QString refusalOf(const QUrl &url);

} // namespace Docket
