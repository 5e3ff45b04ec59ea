// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace Docket {

/** Runs one statement with positional values. Errors: Storage with the database's own words. */
[[nodiscard]] Result<void> execute(
    QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/** The first column of the first row; an invalid QVariant when there is no row. */
[[nodiscard]] Result<QVariant> scalar(
    QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

/** Calls `row` for each row of the answer. */
[[nodiscard]] Result<void> forEachRow(QSqlDatabase &database, const QString &statement,
    const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);

/**
 * For tests: called before each statement of this process, on the journal's thread; words it gives back are the error the statement
 * fails with instead of being run. An empty function takes it away. Set only while no journal is at work.
 */
void setStatementProbe(std::function<QString(const QString &statement)> probe);

/** A write transaction (BEGIN IMMEDIATE) that is rolled back unless commit() succeeded. */
class Transaction
{
public:
    explicit Transaction(QSqlDatabase &database)
        : m_database(database)
    { }
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    QSqlDatabase &m_database;
    bool m_open = false;
};

} // namespace Docket
