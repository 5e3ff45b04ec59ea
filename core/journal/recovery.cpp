// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/recovery.h"

#include "core/base/ids.h"
#include "core/journal/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

/** A connection of its own to a file, for reading; gone with the object. */
class Reader
{
public:
    explicit Reader(const QString &file)
        : m_name(u"docket-read-%1"_s.arg(randomId()))
        , database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
    {
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    }
    ~Reader()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

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

} // namespace

QString databaseFile(const QString &folder)
{
    return QDir(folder).filePath(u"docket.db"_s);
}

Result<void> checkDatabase(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return failure(Error::Kind::Storage, u"there is no file %1"_s.arg(file));
    Reader reader(file);
    return checkOpen(reader.database);
}

Result<QString> setDatabaseAside(const QString &folder, const Clock &clock)
{
    const QString file = databaseFile(folder);
    if (!QFileInfo::exists(file))
        return failure(
            Error::Kind::NotFound, u"there is no database in the workspace %1"_s.arg(folder));
    const QString stem = QDir(folder).filePath(
        u"docket-broken-%1"_s.arg(clock.now().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)));
    QString aside = stem + u".db"_s;
    for (int again = 2; QFileInfo::exists(aside); ++again)
        aside = u"%1-%2.db"_s.arg(stem).arg(again);
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

Result<QString> restoreDatabase(const QString &folder, const QString &backup, const Clock &clock)
{
    if (auto sound = checkDatabase(backup); !sound) {
        sound.error().detail = u"%1: %2"_s.arg(backup, sound.error().detail);
        return failure(sound);
    }
    {
        Reader reader(backup);
        const auto isOurs = reader.database.open()
            ? scalar(reader.database,
                  u"SELECT count(*) FROM sqlite_schema WHERE name IN ('meta', 'proposal', 'log')"_s)
            : Result<QVariant>(QVariant(0));
        if (!isOurs || isOurs->toInt() != 3)
            return failure(Error::Kind::Invalid, u"%1 is no backup of a workspace"_s.arg(backup));
    }
    const QString file = databaseFile(folder);
    const QString incoming = file + u".restoring"_s;
    QFile::remove(incoming);
    if (QFile copied(backup); !QDir().mkpath(folder) || !copied.copy(incoming))
        return failure(Error::Kind::Storage,
            u"%1 cannot be copied to %2: %3"_s.arg(backup, incoming, copied.errorString()));
    QFile::setPermissions(incoming, QFile::ReadOwner | QFile::WriteOwner);
    QString aside;
    if (QFileInfo::exists(file)) {
        const auto put = setDatabaseAside(folder, clock);
        if (!put)
            return put;
        aside = *put;
    }
    if (QFile made(incoming); !made.rename(file))
        return failure(Error::Kind::Storage,
            u"%1 cannot be renamed to %2: %3"_s.arg(incoming, file, made.errorString()));
    return aside;
}

Result<LogCheck> backUp(QSqlDatabase &database, const QString &file)
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
    // SQLite leaves it to the caller to see that a VACUUM INTO reaches the disk.
    if (QFile written(part); !written.open(QIODevice::ReadWrite) || fsync(written.handle()) != 0)
        return leave(failure(Error::Kind::Storage, u"%1 did not reach the disk"_s.arg(target)));
    Result<LogCheck> check;
    {
        Reader reader(part);
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
