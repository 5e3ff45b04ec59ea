// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/pageaddress.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isId(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,20}$"_s);
    return digits.match(text).hasMatch();
}

} // namespace

PageAddress pageAddress(const QString &pasted, const QStringList &hosts)
{
    using Problem = PageAddress::Problem;
    const QString text = pasted.trimmed();
    if (isId(text))
        return {text, Problem::None};
    const QUrl url(text, QUrl::StrictMode);
    const bool isPath = text.startsWith(u'/') && url.host().isEmpty();
    const bool isWeb =
        !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (!url.isValid() || !(isPath || isWeb))
        return {{}, Problem::NoAddress};
    if (isWeb && !hosts.isEmpty() && !hosts.contains(url.host(), Qt::CaseInsensitive))
        return {{}, Problem::OtherSite};
    const QString asked = QUrlQuery(url).queryItemValue(u"pageId"_s);
    if (isId(asked))
        return {asked, Problem::None};
    const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const qsizetype pages = parts.indexOf(u"pages"_s);
    for (qsizetype i = pages + 1; pages >= 0 && i < qMin(pages + 3, parts.size()); ++i) {
        if (isId(parts.at(i))) // "/pages/123/Title", "/pages/edit-v2/123"
            return {parts.at(i), Problem::None};
    }
    return {{}, parts.contains(u"x"_s) ? Problem::ShortLink : Problem::NoPage};
}

QString addressProblemText(PageAddress::Problem problem)
{
    using Problem = PageAddress::Problem;
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::NoAddress:
        return u"Paste the page's address from the browser, or type its id."_s;
    case Problem::OtherSite:
        return u"This address belongs to another site than the account."_s;
    case Problem::ShortLink:
        return u"A short link: open it, then copy the address from the browser."_s;
    case Problem::NoPage:
        return u"This address leads to no page."_s;
    }
    return {};
}

} // namespace Docket
