// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Account &account)
{
    QJsonObject json{{u"id"_s, account.id}, {u"name"_s, account.name},
        {u"jiraUrl"_s, account.jiraUrl.toString()},
        {u"confluenceUrl"_s, account.confluenceUrl.toString()}, {u"email"_s, account.email},
        {u"accountId"_s, account.accountId}, {u"displayName"_s, account.displayName}};
    if (account.tokenEnds.isValid())
        json.insert(u"tokenEnds"_s, account.tokenEnds.toString(Qt::ISODate));
    return json;
}

Account fromJson(const QJsonValue &json)
{
    Account account;
    account.id = json["id"_L1].toString();
    account.name = json["name"_L1].toString();
    account.jiraUrl = QUrl(json["jiraUrl"_L1].toString());
    account.confluenceUrl = QUrl(json["confluenceUrl"_L1].toString());
    account.email = json["email"_L1].toString();
    account.accountId = json["accountId"_L1].toString();
    account.displayName = json["displayName"_L1].toString();
    account.tokenEnds = QDate::fromString(json["tokenEnds"_L1].toString(), Qt::ISODate);
    return account;
}

} // namespace

AccountStore::AccountStore(QString folder)
    : m_folder(std::move(folder))
    , m_file(QDir(m_folder).filePath(u"accounts.json"_s))
{ }

Result<QList<Account>> AccountStore::accounts() const
{
    QFile file(m_file);
    if (!file.exists())
        return QList<Account>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Storage, u"%1 cannot be read: %2"_s.arg(m_file, file.errorString()));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json["accounts"_L1].isArray())
        return failure(Error::Kind::Storage,
            u"%1 is damaged (%2 at byte %3)"_s.arg(m_file, problem.errorString())
                .arg(problem.offset));
    QList<Account> accounts;
    for (const QJsonValue &entry : json["accounts"_L1].toArray())
        accounts.append(fromJson(entry));
    return accounts;
}

Result<void> AccountStore::put(const Account &account) const
{
    if (account.id.isEmpty())
        return failure(Error::Kind::Invalid, u"an account without an id"_s);
    Result<QList<Account>> known = accounts();
    if (!known)
        return failure(known);
    const auto same = std::ranges::find(*known, account.id, &Account::id);
    if (same != known->end())
        *same = account;
    else
        known->append(account);
    return write(*known);
}

Result<void> AccountStore::remove(const QString &id) const
{
    Result<QList<Account>> known = accounts();
    if (!known)
        return failure(known);
    if (known->removeIf([&id](const Account &account) { return account.id == id; }) == 0)
        return {};
    return write(*known);
}

Result<void> AccountStore::write(const QList<Account> &accounts) const
{
    QJsonArray list;
    for (const Account &account : accounts)
        list.append(toJson(account));
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"accounts"_s, list}}).toJson();
    QDir().mkpath(m_folder);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            Error::Kind::Storage, u"%1 cannot be written: %2"_s.arg(m_file, file.errorString()));
    return {};
}

} // namespace Docket
