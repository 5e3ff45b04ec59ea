// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sql.h"

#include <QSqlDatabase>
#include <QUuid>

namespace Docket::Test {

/** A database file opened past Docket, as another program would; fails the test program when a statement fails. */
class RawDatabase
{
public:
    explicit RawDatabase(const QString &file)
        : m_name(QUuid::createUuid().toString())
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(file);
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
    }
    ~RawDatabase()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void run(const QString &statement, const QVariantList &values = {})
    {
        if (const auto done = execute(m_database, statement, values); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
    }
    [[nodiscard]] QVariant one(const QString &statement, const QVariantList &values = {})
    {
        const auto value = scalar(m_database, statement, values);
        if (!value)
            qFatal("%s: %s", qPrintable(statement), qPrintable(value.error().detail));
        return *value;
    }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace Docket::Test
