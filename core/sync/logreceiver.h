// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secret.h"
#include "core/base/error.h"
#include "core/domain/logentry.h"
#include "core/net/httpmessage.h"

#include <QList>

namespace Docket {

/**
 * Where entries of the sync log are sent, and in which form.
 *
 * Slack, an incoming webhook (https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks): POST of JSON to an address
 * that is the secret; 200 with the body "ok" is the success, 400, 403, 404 and 410 name what is wrong for good. At most one message a
 * second (https://api.slack.com/docs/rate-limits), 50 blocks a message and 3000 characters a text
 * (https://docs.slack.dev/reference/block-kit/composition-objects/text-object).
 *
 * Datadog, the log intake (https://docs.datadoghq.com/api/latest/logs/send-logs/, v2): POST of a JSON array with the key in DD-API-KEY; 202
 * is the success; at most 1000 entries and 5 MB a request, 1 MB an entry; a time may lie 18 hours back.
 */
class LogReceiver
{
public:
    enum class Service { Slack, Datadog };

    /** Errors: Invalid when the address is none, or neither https nor on this machine; its words do not hold it. */
    [[nodiscard]] static Result<LogReceiver> slack(const Secret &address);
    /** `site`: "datadoghq.eu", one of Datadog's, or an https address of one's own intake; empty: datadoghq.com. Errors: Invalid. */
    [[nodiscard]] static Result<LogReceiver> datadog(const QString &site, const Secret &key);

    [[nodiscard]] Service service() const { return m_service; }
    [[nodiscard]] QString
    name() const; ///< "slack", "datadog": as it is kept and written on the command line.
    [[nodiscard]] QString title() const; ///< "Slack", "Datadog".
    /** Scheme, host and port: all that may be said of the address. */
    [[nodiscard]] QUrl origin() const;
    /** Tells one receiver from another without telling its secret: 16 digits of a hash. */
    [[nodiscard]] QString fingerprint() const;
    /** At least so long between two requests. */
    [[nodiscard]] std::chrono::milliseconds pace() const;

    [[nodiscard]] qsizetype
    mostAtOnce() const; ///< Entries in a request, as the service limits them.
    /** A request with the first of these entries, as many as fit: at least one. `taken` is told how many. */
    [[nodiscard]] HttpRequest request(
        const QList<LogEntry> &entries, const QDateTime &now, qsizetype &taken) const;
    /** A message that says that it is a test. */
    [[nodiscard]] HttpRequest testRequest(const QDateTime &now) const;
    /** Whether the service took what was sent. */
    [[nodiscard]] bool isTaken(const HttpReply &reply) const;
    /** Words of the service's answer that may be shown: one of its known error names, otherwise nothing. */
    [[nodiscard]] QString refusalIn(const HttpReply &reply) const;

private:
    LogReceiver(Service service, QUrl address, Secret secret);
    [[nodiscard]] HttpRequest requestOf(const QByteArray &body, const QString &why) const;

    Service m_service;
    QUrl m_address; ///< Datadog: of the intake; Slack: without its path, which is secret.
    Secret m_secret; ///< Slack: the whole address; Datadog: the key.
};

/** What a receiver knows an entry by when it comes twice: "17-4f0c…", number and the first 12 digits of its hash. */
[[nodiscard]] QString streamId(const LogEntry &entry);

/** Text for Slack in which nothing is a mention, a link or an entity: &, < and > are escaped, at most `longest` characters go in. */
[[nodiscard]] QString slackEscaped(const QString &text, qsizetype longest);

} // namespace Docket
