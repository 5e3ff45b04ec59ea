// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/siteurls.h"

#include "core/net/httpclient.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** First path segments that belong to a page inside a site, not to the site's base. */
const QStringList jiraPages{u"browse"_s, u"jira"_s, u"projects"_s, u"issues"_s, u"rest"_s,
    u"secure"_s, u"plugins"_s, u"login"_s, u"login.jsp"_s, u"wiki"_s};

Result<QUrl> parsed(const QString &pasted)
{
    QString text = pasted.trimmed();
    if (text.isEmpty())
        return failure(Error::Kind::Invalid,
            u"Enter the address of your site, for example https://corp.atlassian.net"_s);
    if (!text.contains(u"://"_s))
        text.prepend(u"https://"_s);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return failure(Error::Kind::Invalid,
            u"“%1” is not a web address such as https://corp.atlassian.net"_s.arg(
                pasted.trimmed()));
    if (!url.userInfo().isEmpty())
        return failure(
            Error::Kind::Invalid, u"Enter the address without a user name or password in it."_s);
    if (const QString refusal = refusalOf(url); !refusal.isEmpty())
        return failure(Error::Kind::Invalid, refusal);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

/** The path up to `length` segments, without a slash at the end. */
QString joined(const QStringList &segments, qsizetype length)
{
    QString path;
    for (const QString &segment : segments.first(length))
        path += u'/' + segment;
    return path;
}

bool isGateway(const QStringList &segments, const QString &service)
{
    return segments.size() >= 3 && segments[0] == "ex"_L1 && segments[1] == service;
}

} // namespace

Result<QUrl> jiraBase(const QString &pasted)
{
    Result<QUrl> url = parsed(pasted);
    if (!url)
        return url;
    const QStringList segments = url->path().split(u'/', Qt::SkipEmptyParts);
    if (isGateway(segments, u"jira"_s)) {
        url->setPath(joined(segments, 3));
        return url;
    }
    qsizetype length = 0;
    // A Data Center may live below "/jira"; Cloud uses the same word for its own pages.
    const bool isCloud = url->host().endsWith(".atlassian.net"_L1);
    while (length < segments.size()
        && (!jiraPages.contains(segments[length])
            || (!isCloud && length == 0 && segments[0] == "jira"_L1)))
        ++length;
    url->setPath(joined(segments, isCloud ? 0 : length));
    return url;
}

Result<QUrl> confluenceBase(const QString &pasted)
{
    Result<QUrl> url = parsed(pasted);
    if (!url)
        return url;
    const QStringList segments = url->path().split(u'/', Qt::SkipEmptyParts);
    if (isGateway(segments, u"confluence"_s)) {
        url->setPath(joined(segments, 3) + u"/wiki"_s);
        return url;
    }
    const qsizetype wiki = segments.indexOf(u"wiki"_s);
    const bool isCloud = url->host().endsWith(".atlassian.net"_L1);
    if (wiki >= 0)
        url->setPath(joined(segments, wiki + 1));
    else if (isCloud || segments.isEmpty() || jiraPages.contains(segments[0]))
        url->setPath(u"/wiki"_s);
    else
        url->setPath(joined(segments, 1) + u"/wiki"_s);
    return url;
}

} // namespace Docket
