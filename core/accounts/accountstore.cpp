// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"

#include "core/base/ids.h"

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

/** An id as the name of a folder, whatever is in it. */
QString folderName(const QString &id)
{
    return stableId({id}).left(16);
}

} // namespace

AccountStore::AccountStore(QString folder)
    : m_folder(std::move(folder))
    , m_file(QDir(m_folder).filePath(u"accounts.json"_s))
{ }

Result<AccountStore::Contents> AccountStore::read() const
{
    QFile file(m_file);
    if (!file.exists())
        return Contents();
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Storage, u"%1 cannot be read: %2"_s.arg(m_file, file.errorString()));
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json["accounts"_L1].isArray())
        return failure(Error::Kind::Storage,
            u"%1 is damaged (%2 at byte %3)"_s.arg(m_file, problem.errorString())
                .arg(problem.offset));
    Contents contents;
    for (const QJsonValue &entry : json["accounts"_L1].toArray())
        contents.accounts.append(fromJson(entry));
    contents.inUse = json["inUse"_L1].toString();
    const QJsonObject workspaces = json["workspaces"_L1].toObject();
    for (auto one = workspaces.begin(); one != workspaces.end(); ++one)
        contents.workspaces.insert(one.key(), one.value().toString());
    if (contents.workspaces.isEmpty() && !contents.accounts.isEmpty())
        contents.workspaces.insert(
            contents.accounts.first().id, {}); // from before there were several
    return contents;
}

Result<QList<Account>> AccountStore::accounts() const
{
    const Result<Contents> known = read();
    return known ? Result<QList<Account>>(known->accounts) : failure(known);
}

Result<void> AccountStore::put(const Account &account) const
{
    if (account.id.isEmpty())
        return failure(Error::Kind::Invalid, u"an account without an id"_s);
    Result<Contents> known = read();
    if (!known)
        return failure(known);
    const auto same = std::ranges::find(known->accounts, account.id, &Account::id);
    if (same != known->accounts.end())
        *same = account;
    else
        known->accounts.append(account);
    if (!known->workspaces.contains(account.id))
        known->workspaces.insert(account.id,
            known->workspaces.isEmpty() ? QString() : u"accounts/"_s + folderName(account.id));
    return write(*known);
}

Result<void> AccountStore::remove(const QString &id) const
{
    Result<Contents> known = read();
    if (!known)
        return failure(known);
    if (known->accounts.removeIf([&id](const Account &account) { return account.id == id; }) == 0)
        return {};
    return write(*known);
}

Result<std::optional<Account>> AccountStore::inUse() const
{
    const Result<Contents> known = read();
    if (!known)
        return failure(known);
    const auto chosen = std::ranges::find(known->accounts, known->inUse, &Account::id);
    if (chosen != known->accounts.end())
        return *chosen;
    return known->accounts.isEmpty() ? std::nullopt : std::optional(known->accounts.first());
}

Result<void> AccountStore::use(const QString &id) const
{
    Result<Contents> known = read();
    if (!known)
        return failure(known);
    if (std::ranges::find(known->accounts, id, &Account::id) == known->accounts.end())
        return failure(Error::Kind::NotFound, u"this account is not known here"_s);
    known->inUse = id;
    return write(*known);
}

Result<QString> AccountStore::workspaceOf(const QString &id) const
{
    const Result<Contents> known = read();
    if (!known)
        return failure(known);
    const QString below = known->workspaces.value(id);
    return below.isEmpty() ? m_folder : QDir(m_folder).filePath(below);
}

Result<void> AccountStore::write(const Contents &contents) const
{
    QJsonArray list;
    for (const Account &account : contents.accounts)
        list.append(toJson(account));
    QJsonObject workspaces;
    for (auto one = contents.workspaces.begin(); one != contents.workspaces.end(); ++one)
        workspaces.insert(one.key(), one.value());
    QJsonObject json{{u"accounts"_s, list}, {u"workspaces"_s, workspaces}};
    if (!contents.inUse.isEmpty())
        json.insert(u"inUse"_s, contents.inUse);
    const QByteArray bytes = QJsonDocument(json).toJson();
    QDir().mkpath(m_folder);
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            Error::Kind::Storage, u"%1 cannot be written: %2"_s.arg(m_file, file.errorString()));
    return {};
}

} // namespace Docket
