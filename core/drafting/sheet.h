// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/**
 * Something that is to be written elsewhere than on a page, in the form of a page, so that it is reviewed, edited and logged like
 * one: a heading, a table of named fields, and markup below it.
 */
struct Sheet
{
    struct Field
    {
        QString name;
        QStringList values; ///< One a line.
        enum class Kind { Words, Person } kind = Kind::Words; ///< Person: values are account ids.
        friend bool operator==(const Field &, const Field &) = default;
    };

    QString title;
    QList<Field> fields;
    QByteArray rest; ///< Storage-format markup.

    /** The values of that field, by name ignoring case; empty when it is missing. */
    [[nodiscard]] QStringList values(const QString &name) const;
    friend bool operator==(const Sheet &, const Sheet &) = default;
};

/** As storage-format markup. Fields without values are left out. */
[[nodiscard]] QByteArray sheetBody(const Sheet &sheet);

/** Reads what sheetBody() wrote, also after a person edited it. Errors: Invalid with what is missing (heading, table). */
[[nodiscard]] Result<Sheet> sheetFrom(const QByteArray &body);

} // namespace Docket
