// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recovery.h"

#include "core/base/ids.h"
#include "core/journal/schema.h"
#include "core/journal/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What SQLite keeps beside a database; the write-ahead log holds committed work and goes with it. */
const QStringList &companions()
{
    static const QStringList endings{u"-wal"_s, u"-shm"_s};
    return endings;
}

/** In a backup's `meta`: the policy file as it was, empty where there was none. */
const QString policyRow = u"policy"_s;

/** A connection of its own to a file, for reading unless it says otherwise; gone with the object. */
class OwnConnection
{
public:
    explicit OwnConnection(const QString &file, bool writes = false)
        : m_name(u"docket-file-%1"_s.arg(randomId()))
        , database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        database.setDatabaseName(file);
        database.setConnectOptions(writes ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                          : u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    ~OwnConnection()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    OwnConnection(const OwnConnection &) = delete;
    OwnConnection &operator=(const OwnConnection &) = delete;

private:
    QString m_name;

public:
    QSqlDatabase database;
};

Result<void> checkOpen(QSqlDatabase &database)
{
    if (!database.open())
        return std::unexpected(storageError(database.lastError()));
    QString first;
    auto read = forEachRow(database, u"PRAGMA integrity_check(1)"_s, {},
        [&](const QSqlQuery &row) { first = row.value(0).toString(); });
    if (read && first != "ok"_L1)
        return failure(Error::Kind::Damaged,
            u"the workspace's database is damaged (%1)"_s.arg(first.simplified()));
    return read;
}

/** For a file's name: "20260414T090000Z". */
QString fileTime(const Clock &clock)
{
    return clock.now().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/** Stem and ending, with a number between them while that name is taken. */
QString freeName(const QString &stem, const QString &ending)
{
    QString name = stem + ending;
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = u"%1-%2%3"_s.arg(stem).arg(again).arg(ending);
    return name;
}

/** Puts the policy file's bytes into the copy. */
Result<void> putPolicyIn(const QString &copy, const QString &policyFile)
{
    QByteArray policy;
    if (QFile file(policyFile); file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Storage,
                u"the policy file %1 cannot be read: %2"_s.arg(policyFile, file.errorString()));
        policy = file.readAll();
    }
    OwnConnection own(copy, true);
    if (!own.database.open())
        return std::unexpected(storageError(own.database.lastError()));
    if (policy.isNull())
        policy = ""; // No file at all; the column takes no NULL.
    if (const auto put =
            execute(own.database, u"INSERT INTO meta VALUES (?, ?)"_s, {policyRow, policy});
        !put)
        return failure(put);
    return {};
}

} // namespace

QString databaseFile(const QString &folder)
{
    return QDir(folder).filePath(u"docket.db"_s);
}

QString policyFile(const QString &folder)
{
    return QDir(folder).filePath(u"policy.json"_s);
}

Result<void> checkDatabase(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return failure(Error::Kind::Storage, u"there is no file %1"_s.arg(file));
    OwnConnection reader(file);
    return checkOpen(reader.database);
}

Result<QString> setDatabaseAside(const QString &folder, const Clock &clock)
{
    const QString file = databaseFile(folder);
    if (!QFileInfo::exists(file))
        return failure(
            Error::Kind::NotFound, u"there is no database in the workspace %1"_s.arg(folder));
    const QString aside =
        freeName(QDir(folder).filePath(u"docket-aside-%1"_s.arg(fileTime(clock))), u".db"_s);
    // The database goes last: should this stop half-way, the next try finds it and goes on.
    for (const QString &ending : companions() + QStringList{QString()}) {
        QFile part(file + ending);
        if (part.exists() && !part.rename(aside + ending))
            return failure(Error::Kind::Storage,
                u"%1 cannot be renamed to %2: %3"_s.arg(
                    file + ending, aside + ending, part.errorString()));
    }
    return aside;
}

Result<BackupFacts> readBackup(const QString &backup)
{
    if (auto sound = checkDatabase(backup); !sound) {
        sound.error().detail = u"%1: %2"_s.arg(backup, sound.error().detail);
        return failure(sound);
    }
    OwnConnection reader(backup);
    const auto isOurs = reader.database.open()
        ? scalar(reader.database,
              u"SELECT count(*) FROM sqlite_schema WHERE name IN ('meta', 'proposal', 'log')"_s)
        : Result<QVariant>(QVariant(0));
    if (!isOurs || isOurs->toInt() != 3)
        return failure(Error::Kind::Invalid, u"%1 is no backup of a workspace"_s.arg(backup));
    if (const auto schema = scalar(reader.database, u"PRAGMA user_version"_s);
        !schema || schema->toInt() > schemaVersion())
        return failure(Error::Kind::Invalid,
            u"%1 is a backup of a newer Docket; install the newer version"_s.arg(backup));
    BackupFacts facts;
    const auto read = forEachRow(reader.database,
        u"SELECT count(*), max(at), (SELECT count(*) FROM meta WHERE name = ?) FROM log"_s,
        {policyRow}, [&facts](const QSqlQuery &row) {
            facts = {QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs),
                row.value(0).toLongLong(), row.value(2).toInt() > 0};
        });
    if (!read)
        return failure(read);
    return facts;
}

namespace {

/** Takes the policy out of the copy of a backup. Nothing where the backup has none of its own. */
Result<std::optional<QByteArray>> takePolicyOut(const QString &copy)
{
    OwnConnection own(copy, true);
    if (!own.database.open())
        return std::unexpected(storageError(own.database.lastError()));
    std::optional<QByteArray> policy;
    if (const auto read = forEachRow(own.database, u"SELECT value FROM meta WHERE name = ?"_s,
            {policyRow}, [&](const QSqlQuery &row) { policy = row.value(0).toByteArray(); });
        !read)
        return failure(read);
    if (const auto gone = execute(own.database, u"DELETE FROM meta WHERE name = ?"_s, {policyRow});
        !gone)
        return failure(gone);
    return policy;
}

/** Puts the policy in the place of the one there, which is kept under another name where it differs. Returns that name. */
Result<QString> placePolicy(const QString &file, const QByteArray &policy, const QString &time)
{
    QFile present(file);
    QString aside;
    if (present.open(QIODevice::ReadOnly)) {
        if (present.readAll() == policy)
            return QString();
        present.close();
        aside =
            freeName(QFileInfo(file).dir().filePath(u"policy-aside-%1"_s.arg(time)), u".json"_s);
        if (!present.rename(aside))
            return failure(Error::Kind::Storage,
                u"%1 cannot be renamed to %2: %3"_s.arg(file, aside, present.errorString()));
    }
    if (policy.isEmpty())
        return aside;
    QSaveFile made(file);
    if (!made.open(QIODevice::WriteOnly) || made.write(policy) != policy.size() || !made.commit()) {
        const QString why = made.errorString();
        if (!aside.isEmpty())
            QFile::rename(aside, file);
        return failure(
            Error::Kind::Storage, u"the policy file %1 cannot be written: %2"_s.arg(file, why));
    }
    return aside;
}

} // namespace

Result<SetAside> restoreBackup(const QString &folder, const QString &backup, const Clock &clock)
{
    const QString file = databaseFile(folder);
    if (QFileInfo(backup).canonicalFilePath() == QFileInfo(file).canonicalFilePath()
        && QFileInfo::exists(file))
        return failure(Error::Kind::Invalid,
            u"%1 is the workspace's own database, no backup of it"_s.arg(backup));
    if (const auto sound = readBackup(backup); !sound)
        return failure(sound);
    const QString incoming = file + u".restoring"_s;
    QFile::remove(incoming);
    if (QFile copied(backup); !QDir().mkpath(folder) || !copied.copy(incoming))
        return failure(Error::Kind::Storage,
            u"%1 cannot be copied to %2: %3"_s.arg(backup, incoming, copied.errorString()));
    QFile::setPermissions(incoming, QFile::ReadOwner | QFile::WriteOwner);
    const auto policy = takePolicyOut(incoming);
    if (!policy)
        return failure(policy);
    SetAside aside;
    // The policy goes first: should this stop half-way, the same command finds everything it needs and goes on.
    if (*policy) {
        const auto placed = placePolicy(policyFile(folder), **policy, fileTime(clock));
        if (!placed)
            return failure(placed);
        aside.policy = *placed;
    }
    if (QFileInfo::exists(file)) {
        const auto put = setDatabaseAside(folder, clock);
        if (!put)
            return failure(put);
        aside.database = *put;
    }
    if (QFile made(incoming); !made.rename(file))
        return failure(Error::Kind::Storage,
            u"%1 cannot be renamed to %2: %3"_s.arg(incoming, file, made.errorString()));
    return aside;
}

Result<LogCheck> backUp(QSqlDatabase &database, const QString &policyFile, const QString &file)
{
    const QString target = QFileInfo(file).absoluteFilePath();
    const auto taken = [&] {
        return failure(Error::Kind::Invalid,
            u"%1 is already there; give a name that is not taken"_s.arg(file));
    };
    if (QFileInfo::exists(target))
        return taken();
    const QString part = u"%1.%2.part"_s.arg(target, randomId().first(8));
    const auto leave = [&part](auto failed) {
        QFile::remove(part);
        return failed;
    };
    {
        QFile made(
            part); // VACUUM INTO fills an empty file; made by us, only this user may read it.
        if (!made.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return failure(Error::Kind::Storage,
                u"%1 cannot be written: %2"_s.arg(target, made.errorString()));
    }
    if (const auto copied = execute(database, u"VACUUM INTO ?"_s, {part}); !copied)
        return leave(failure(copied));
    if (const auto put = putPolicyIn(part, policyFile); !put)
        return leave(failure(put));
    // SQLite leaves it to the caller to see that a VACUUM INTO reaches the disk.
    if (QFile written(part); !written.open(QIODevice::ReadWrite) || fsync(written.handle()) != 0)
        return leave(failure(Error::Kind::Storage, u"%1 did not reach the disk"_s.arg(target)));
    Result<LogCheck> check;
    {
        OwnConnection reader(part);
        if (const auto sound = checkOpen(reader.database); !sound)
            return leave(failure(sound));
        check = checkLog(reader.database, {});
    }
    if (!check)
        return leave(check);
    if (!QFile(part).rename(target)) // Never overwrites.
        return leave(taken());
    return check;
}

} // namespace Docket
