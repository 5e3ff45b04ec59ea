// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace Docket {

/**
 * Every function here may fail with Storage: the database is locked by another program for longer than its patience, the disk is
 * full, the file cannot be written, a statement was refused; or with Damaged: the file's content is broken or no database.
 */
[[nodiscard]] Error storageError(const QSqlError &error);

/** Runs one statement with positional values. */
[[nodiscard]] Result<void> execute(
    QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/** The first column of the first row; an invalid QVariant when there is no row. */
[[nodiscard]] Result<QVariant> scalar(
    QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/** Whether reading shall go on. */
enum class Rows { More, Enough };

/** Calls `row` for each row of the answer until it says that it has enough. */
[[nodiscard]] Result<void> readRows(QSqlDatabase &database, const QString &statement,
    const QVariantList &values, const std::function<Rows(const QSqlQuery &)> &row);
/** Calls `row` for each row of the answer. */
[[nodiscard]] Result<void> forEachRow(QSqlDatabase &database, const QString &statement,
    const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);

/**
 * For tests: called before each statement of this process, on the journal's thread; words it gives back are the error the statement
 * fails with instead of being run. An empty function takes it away. Set only while no journal is at work.
 */
void setStatementProbe(std::function<QString(const QString &statement)> probe);

/** A statement that is run many times with other values. */
class Statement
{
public:
    Statement(QSqlDatabase &database, QString statement);

    [[nodiscard]] Result<void> execute(const QVariantList &values);

private:
    QSqlQuery m_query;
    QString m_text;
    bool m_prepared = false;
};

/**
 * A transaction that is rolled back unless commit() succeeded: Write keeps other writers out from its beginning (BEGIN IMMEDIATE), Read
 * sees the database as it was at its first statement, whatever others write meanwhile.
 */
class Transaction
{
public:
    enum class Kind { Write, Read };

    explicit Transaction(QSqlDatabase &database, Kind kind = Kind::Write)
        : m_database(database)
        , m_kind(kind)
    { }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    QSqlDatabase &m_database;
    Kind m_kind;
    bool m_open = false;
};

} // namespace Docket
