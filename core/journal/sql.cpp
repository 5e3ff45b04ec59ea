// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sql.h"

#include <QSqlError>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** SQLite's primary result codes (sqlite.org/rescode.html) that people can do something about. */
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26
};

std::function<QString(const QString &)> &statementProbe()
{
    static std::function<QString(const QString &)> probe;
    return probe;
}

Result<QSqlQuery> run(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    if (const auto &probe = statementProbe()) {
        if (const QString refusal = probe(statement); !refusal.isEmpty())
            return failure(Error::Kind::Storage, refusal);
    }
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return std::unexpected(storageError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(storageError(query.lastError()));
    return query;
}

} // namespace

void setStatementProbe(std::function<QString(const QString &statement)> probe)
{
    statementProbe() = std::move(probe);
}

Error storageError(const QSqlError &error)
{
    // The driver's own words ("Unable to execute statement") say nothing beside the database's.
    const QString what = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const auto because = [&](Error::Kind kind, const QString &sentence) {
        return Error{kind, u"%1 (%2)"_s.arg(sentence, what.simplified()), 0, std::nullopt, {}};
    };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return because(Error::Kind::Storage,
            u"another program keeps the workspace's database locked; nothing was lost, close it and try again"_s);
    case ReadOnly:
        return because(Error::Kind::Storage, u"the workspace's database may not be written"_s);
    case IoError:
        return because(
            Error::Kind::Storage, u"the disk did not do what the database asked of it"_s);
    case Full:
        return because(Error::Kind::Storage, u"the disk is full"_s);
    case Corrupt:
    case NotADatabase:
        return because(Error::Kind::Damaged, u"the workspace's database is damaged"_s);
    default:
        return because(Error::Kind::Storage, u"the database could not be used"_s);
    }
}

Result<void> execute(QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    if (const auto query = run(database, statement, values); !query)
        return failure(query);
    return {};
}

Result<QVariant> scalar(
    QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    auto query = run(database, statement, values);
    if (!query)
        return failure(query);
    return query->next() ? query->value(0) : QVariant();
}

Result<void> readRows(QSqlDatabase &database, const QString &statement, const QVariantList &values,
    const std::function<Rows(const QSqlQuery &)> &row)
{
    auto query = run(database, statement, values);
    if (!query)
        return failure(query);
    while (query->next()) {
        if (row(*query) == Rows::Enough)
            return {};
    }
    if (query->lastError().isValid())
        return std::unexpected(storageError(query->lastError()));
    return {};
}

Result<void> forEachRow(QSqlDatabase &database, const QString &statement,
    const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    return readRows(database, statement, values, [&](const QSqlQuery &one) {
        row(one);
        return Rows::More;
    });
}

Statement::Statement(QSqlDatabase &database, QString statement)
    : m_query(database)
    , m_text(std::move(statement))
{ }

Result<void> Statement::execute(const QVariantList &values)
{
    if (const auto &probe = statementProbe()) {
        if (const QString refusal = probe(m_text); !refusal.isEmpty())
            return failure(Error::Kind::Storage, refusal);
    }
    if (!m_prepared && !m_query.prepare(m_text))
        return std::unexpected(storageError(m_query.lastError()));
    m_prepared = true;
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_query.exec())
        return std::unexpected(storageError(m_query.lastError()));
    return {};
}

Transaction::~Transaction()
{
    if (m_open)
        (void)execute(m_database, u"ROLLBACK"_s);
}

Result<void> Transaction::begin()
{
    auto begun = execute(m_database, m_kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto done = execute(m_database, u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

} // namespace Docket
