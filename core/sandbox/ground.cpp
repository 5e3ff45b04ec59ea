// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/ground.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

Ground::Ground(const Clock &clock, WorldOptions settings, const Site &site)
    : options(std::move(settings))
    , users(site.users)
    , m_clock(&clock)
{
    for (const SitePage &page : site.pages)
        m_lastId = std::max(m_lastId, page.id.toLongLong());
    for (const SiteSpace &space : site.spaces)
        m_lastId = std::max(m_lastId, space.id.toLongLong());
}

QDateTime Ground::indexedUntil() const
{
    return now().addMSecs(-options.indexLag.count());
}

QString Ground::email() const
{
    if (!options.email.isEmpty())
        return options.email;
    const auto first = std::ranges::find_if(users, &Person::active);
    return first == users.end() ? QString() : first->email;
}

Person Ground::user(const QString &accountId) const
{
    const auto found = std::ranges::find(users, accountId, &Person::accountId);
    return found == users.end() || accountId.isEmpty() ? Person() : *found;
}

Caller Ground::caller(const Request &request) const
{
    const QByteArray header = request.headers.value("authorization");
    if (header.isEmpty())
        return {};
    if (!header.toLower().startsWith("basic "))
        return {Caller::Kind::Refused, {}};
    const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6).trimmed()));
    const qsizetype colon = pair.indexOf(u':');
    const QString mail = pair.left(colon);
    if (colon <= 0 || pair.mid(colon + 1) != options.token)
        return {Caller::Kind::Refused, {}};
    const auto found = std::ranges::find_if(users, [&](const Person &person) {
        return person.active && person.email.compare(mail, Qt::CaseInsensitive) == 0;
    });
    if (found == users.end())
        return {Caller::Kind::Refused, {}};
    return {Caller::Kind::SignedIn, *found};
}

QString Ground::newId()
{
    return QString::number(++m_lastId);
}

} // namespace Docket::Sandbox
