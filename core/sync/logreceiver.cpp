// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/logreceiver.h"

#include "core/base/clock.h"
#include "core/net/httpclient.h"
#include "core/reports/logexport.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype slackEntries =
    20; ///< Of 50 blocks: more in one message is not read by anybody.
constexpr qsizetype slackSentence = 1'000; ///< Escaped at most 5000 characters; see fitted().
constexpr qsizetype slackText = 3'000;
constexpr qsizetype datadogEntries = 1'000;
constexpr qsizetype datadogBytes = 4'500'000; ///< Of 5 MB.
constexpr qsizetype datadogSentence =
    50'000; ///< Characters; escaped for JSON at most 300 kB of 1 MB.
constexpr auto datadogOldest = 17h; ///< Of 18.

QString cut(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype end = text.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return text.first(end) + u'…';
}

/** The words as a link to the address where it is one of the web. */
QString slackLink(const QString &address, const QString &words)
{
    const QString shown = slackEscaped(words, 200);
    const QUrl url(address);
    if (shown.isEmpty() || !url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return shown;
    QString target = QString::fromLatin1(url.toEncoded());
    target.replace(u'|', u"%7C"_s).replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
    target.replace(u'&', u"&amp;"_s);
    if (target.size() > 600)
        return shown;
    return u'<' + target + u'|' + QString(shown).replace(u'|', u'¦') + u'>';
}

QString slackWords(const LogEntry &entry)
{
    QString words = u'*' + outcomeWords(entry.kind) + u'*';
    for (const QString &part :
        {slackLink(entry.itemUrl, entry.itemKey), slackLink(entry.pageUrl, entry.pageTitle),
            slackEscaped(entry.section.isEmpty() ? QString() : entry.section.last(), 200),
            slackEscaped(entry.personName, 100)}) {
        if (!part.isEmpty())
            words += u" · "_s + part;
    }
    const QString tail = u"\nEntry "_s + streamId(entry) + u", "_s + isoUtc(entry.at);
    // Whole entities only: the sentence is made shorter before it is escaped.
    qsizetype longest = slackSentence;
    QString sentence = slackEscaped(entry.text.simplified(), longest);
    while (words.size() + sentence.size() + tail.size() + 1 > slackText && longest > 20) {
        longest /= 2;
        sentence = slackEscaped(entry.text.simplified(), longest);
    }
    return words + (sentence.isEmpty() ? QString() : u'\n' + sentence) + tail;
}

QJsonObject slackSection(const QString &words, const QString &id)
{
    return {{u"type"_s, u"section"_s}, {u"block_id"_s, id},
        {u"text"_s,
            QJsonObject{{u"type"_s, u"mrkdwn"_s}, {u"text"_s, words}, {u"verbatim"_s, true}}}};
}

/** `words` stand in notifications: ours alone. */
QByteArray slackMessage(const QString &words, const QJsonArray &blocks)
{
    return QJsonDocument(QJsonObject{{u"text"_s, words}, {u"blocks"_s, blocks},
                             {u"unfurl_links"_s, false}, {u"unfurl_media"_s, false}})
        .toJson(QJsonDocument::Compact);
}

QString datadogStatus(LogEntry::Kind kind)
{
    if (kind == LogEntry::Kind::Failed)
        return u"error"_s;
    if (kind == LogEntry::Kind::Conflicted || kind == LogEntry::Kind::Delayed)
        return u"warn"_s;
    return u"info"_s;
}

QJsonObject datadogBase(const QString &message)
{
    return {{u"ddsource"_s, u"docket"_s}, {u"service"_s, u"docket"_s}, {u"message"_s, message}};
}

QByteArray datadogEntry(const LogEntry &entry, const QDateTime &now)
{
    QJsonObject members = logEntryJson(entry);
    members.remove(u"text"_s); // It is the message.
    members.insert(u"id"_s, streamId(entry));
    QJsonObject object = datadogBase(
        entry.text.isEmpty() ? outcomeWords(entry.kind) : cut(entry.text, datadogSentence));
    object.insert(u"ddtags"_s, u"outcome:"_s + kindName(entry.kind));
    object.insert(u"status"_s, datadogStatus(entry.kind));
    if (entry.at.addDuration(datadogOldest) > now)
        object.insert(u"timestamp"_s, isoUtc(entry.at)); // An older one would not be taken.
    object.insert(u"docket"_s, members);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QString streamId(const LogEntry &entry)
{
    return QString::number(entry.sequence) + u'-' + entry.hash.left(12);
}

QString slackEscaped(const QString &text, qsizetype longest)
{
    QString escaped = cut(text, longest);
    return escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

LogReceiver::LogReceiver(Service service, QUrl address, Secret secret)
    : m_service(service)
    , m_address(std::move(address))
    , m_secret(std::move(secret))
{ }

Result<LogReceiver> LogReceiver::slack(const Secret &address)
{
    QUrl url = QUrl::fromEncoded(address.reveal().toByteArray().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.path().size() < 2 || !url.userInfo().isEmpty()
        || (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url))))
        return failure(Error::Kind::Invalid,
            u"the Slack webhook is no address like https://hooks.slack.com/services/…"_s);
    const Secret whole(address.reveal().toByteArray().trimmed());
    return LogReceiver(Service::Slack,
        url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment), whole);
}

Result<LogReceiver> LogReceiver::datadog(const QString &site, const Secret &key)
{
    static const QRegularExpression form(u"^[A-Za-z0-9-]{8,128}$"_s);
    const QByteArray trimmed = key.reveal().toByteArray().trimmed();
    if (!form.match(QString::fromLatin1(trimmed)).hasMatch())
        return failure(Error::Kind::Invalid, u"the Datadog API key is none: letters and digits"_s);
    const QString named = site.trimmed().isEmpty() ? u"datadoghq.com"_s : site.trimmed();
    QUrl url(named.contains(u"://"_s) ? named : u"https://http-intake.logs."_s + named,
        QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url))))
        return failure(Error::Kind::Invalid,
            u"'%1' is no Datadog site; write datadoghq.com, datadoghq.eu, us5.datadoghq.com …"_s
                .arg(named));
    url.setPath(u"/api/v2/logs"_s);
    return LogReceiver(Service::Datadog, url, Secret(trimmed));
}

QString LogReceiver::name() const
{
    return m_service == Service::Slack ? u"slack"_s : u"datadog"_s;
}

QString LogReceiver::title() const
{
    return m_service == Service::Slack ? u"Slack"_s : u"Datadog"_s;
}

QUrl LogReceiver::origin() const
{
    return m_address.adjusted(QUrl::RemovePath);
}

QString LogReceiver::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_address.toEncoded());
    hash.addData(QByteArrayView("\n"));
    hash.addData(m_secret.reveal());
    return QString::fromLatin1(hash.result().toHex().first(16));
}

std::chrono::milliseconds LogReceiver::pace() const
{
    return m_service == Service::Slack ? 1s : 0s;
}

qsizetype LogReceiver::mostAtOnce() const
{
    return m_service == Service::Slack ? slackEntries : datadogEntries;
}

HttpRequest LogReceiver::requestOf(const QByteArray &body, const QString &why) const
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_address;
    request.headers = {{"content-type", "application/json"}};
    if (m_service == Service::Slack) {
        request.url = QUrl::fromEncoded(m_secret.reveal().toByteArray());
        request.secretPath = true;
    } else {
        request.headers.insert("dd-api-key", m_secret.reveal().toByteArray());
    }
    request.body = body;
    request.idempotent = true; // At least once: the receiver knows a double by its id.
    request.why = why;
    return request;
}

HttpRequest LogReceiver::request(
    const QList<LogEntry> &entries, const QDateTime &now, qsizetype &taken) const
{
    const QString why = u"stream the sync log"_s;
    taken = 0;
    if (m_service == Service::Slack) {
        QJsonArray blocks;
        for (; taken < entries.size() && taken < slackEntries; ++taken) {
            const LogEntry &entry = entries.at(taken);
            blocks.append(slackSection(slackWords(entry), u"docket-"_s + streamId(entry)));
        }
        const QString words = taken == 1 ? u"Docket: %1"_s.arg(outcomeWords(entries.first().kind))
                                         : u"Docket: %1 entries of the sync log"_s.arg(taken);
        return requestOf(slackMessage(words, blocks), why);
    }
    QByteArray body = "[";
    for (; taken < entries.size() && taken < datadogEntries; ++taken) {
        const QByteArray object = datadogEntry(entries.at(taken), now);
        if (taken > 0 && body.size() + object.size() > datadogBytes)
            break;
        body += (taken > 0 ? "," : "") + object;
    }
    return requestOf(body + ']', why);
}

HttpRequest LogReceiver::testRequest(const QDateTime &now) const
{
    const QString why = u"test a stream of the sync log"_s;
    const QString words = u"Docket: this is a test. Entries of the sync log will come here."_s;
    if (m_service == Service::Slack) {
        const QString id = u"docket-test-"_s + QString::number(now.toMSecsSinceEpoch());
        return requestOf(slackMessage(words, {slackSection(words, id)}), why);
    }
    QJsonObject object = datadogBase(words);
    object.insert(u"ddtags"_s, u"outcome:test"_s);
    object.insert(u"status"_s, u"info"_s);
    object.insert(u"timestamp"_s, isoUtc(now));
    return requestOf(QJsonDocument(QJsonArray{object}).toJson(QJsonDocument::Compact), why);
}

bool LogReceiver::isTaken(const HttpReply &reply) const
{
    if (m_service == Service::Slack)
        return reply.status == 200 && reply.body.trimmed() == "ok";
    return reply.status == 202;
}

QString LogReceiver::refusalIn(const HttpReply &reply) const
{
    static const QRegularExpression word(u"^[a-z_]{3,60}$"_s); // "channel_is_archived"
    const QString told = QString::fromUtf8(reply.body.first(qMin(reply.body.size(), 80))).trimmed();
    return m_service == Service::Slack && word.match(told).hasMatch() ? told : QString();
}

} // namespace Docket
