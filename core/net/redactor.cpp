// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/redactor.h"

#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString hidden = u"•••"_s;
constexpr int shortestSecret = 4; // Shorter ones would blot out ordinary words.

} // namespace

void Redactor::learn(const QByteArray &authorization)
{
    const qsizetype blank = authorization.indexOf(' ');
    if (blank < 0)
        return;
    const QByteArray credentials = authorization.mid(blank + 1).trimmed();
    QList<QByteArray> forms{credentials};
    if (authorization.left(blank).toLower() == "basic") {
        const QByteArray pair = QByteArray::fromBase64(credentials);
        const QByteArray token = pair.mid(pair.indexOf(':') + 1);
        forms << token << token.toPercentEncoding();
    }
    for (const QByteArray &form : std::as_const(forms)) {
        if (form.size() >= shortestSecret && !m_secrets.contains(QString::fromUtf8(form)))
            m_secrets.append(QString::fromUtf8(form));
    }
}

void Redactor::hide(const QString &secret)
{
    if (secret.size() >= shortestSecret && !m_secrets.contains(secret))
        m_secrets.append(secret);
}

QString Redactor::redacted(QString words) const
{
    for (const QString &secret : m_secrets)
        words.replace(secret, hidden);
    static const QRegularExpression header(
        u"\\b((?:proxy-)?authorization\"?\\s*[:=]\\s*\"?)(?:(?:basic|bearer)\\s+)?[^\\s\",;]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"\\b(basic|bearer)\\s+[A-Za-z0-9+/_=.~-]{8,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression member(
        u"(\"[^\"]*(?:token|password|passwd|secret|api_?key)\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\""_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(
        u"([?&#;][^=&\\s]*(?:token|password|passwd|secret|api_?key|signature|jwt)=)[^&#\\s\"']*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression userInfo(
        u"(\\bhttps?://)[^/@\\s]+@"_s, QRegularExpression::CaseInsensitiveOption);
    words.replace(header, u"\\1"_s + hidden);
    words.replace(scheme, u"\\1 "_s + hidden);
    words.replace(member, u"\\1\""_s + hidden + u'"');
    words.replace(parameter, u"\\1"_s + hidden);
    words.replace(userInfo, u"\\1"_s + hidden + u'@');
    return words;
}

QString Redactor::redacted(const QUrl &url) const
{
    return redacted(url.toString(QUrl::FullyEncoded));
}

} // namespace Docket
