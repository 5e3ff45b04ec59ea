// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sql.h"

#include <QSqlError>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

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
        return failure(Error::Kind::Storage,
            u"the database refused a statement: %1"_s.arg(query.lastError().text()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(Error::Kind::Storage,
            u"the database could not be used: %1"_s.arg(query.lastError().text()));
    return query;
}

} // namespace

void setStatementProbe(std::function<QString(const QString &statement)> probe)
{
    statementProbe() = std::move(probe);
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

Result<void> forEachRow(QSqlDatabase &database, const QString &statement,
    const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    auto query = run(database, statement, values);
    if (!query)
        return failure(query);
    while (query->next())
        row(*query);
    if (query->lastError().isValid())
        return failure(Error::Kind::Storage,
            u"the database could not be read to the end: %1"_s.arg(query->lastError().text()));
    return {};
}

Transaction::~Transaction()
{
    if (m_open)
        (void)execute(m_database, u"ROLLBACK"_s);
}

Result<void> Transaction::begin()
{
    auto begun = execute(m_database, u"BEGIN IMMEDIATE"_s);
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
