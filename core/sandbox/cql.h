// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <expected>

namespace Docket::Sandbox {

/** What a CQL search sees of one piece of content. */
struct CqlContent
{
    QString id, type, title, spaceKey; ///< `type` is "page", "blogpost" …
    QStringList labels;
    QString text; ///< The words of the title and the body.
    QStringList macros; ///< Names.
    QString creatorId;
    QStringList contributorIds;
    QStringList ancestorIds; ///< Outermost first.
    QDateTime created, lastModified;
};

/** A clause such as `label in (a, b)`; values of dates are already moments. */
struct CqlClause
{
    enum class Operator {
        Equal,
        NotEqual,
        Like,
        NotLike,
        In,
        NotIn,
        Greater,
        GreaterOrEqual,
        Less,
        LessOrEqual
    };

    QString field; ///< Lower case.
    Operator op = Operator::Equal;
    QStringList values;
    QDateTime moment; ///< Of a date field: the first millisecond meant.
};

/** A condition: a clause, or conditions joined by AND or OR, the whole perhaps turned round by NOT.
 */
struct CqlCondition
{
    enum class Kind { Clause, And, Or };

    Kind kind = Kind::Clause;
    bool negated = false;
    CqlClause clause;
    QList<CqlCondition> parts;
};

struct CqlOrder
{
    QString field;
    bool descending = false;
};

/** A CQL query that was understood. */
struct CqlQuery
{
    CqlCondition condition;
    QList<CqlOrder> order; ///< Empty: newest edit first.

    [[nodiscard]] bool matches(const CqlContent &content) const;
    /** Sorts as asked; equal ones by id, so that pages of a listing fit together. */
    void sort(QList<CqlContent> &found) const;
};

/** Who asks, and when: what functions and dates without a zone refer to. */
struct CqlContext
{
    QDateTime now;
    QTimeZone zone = QTimeZone(QTimeZone::UTC);
    QString accountId;
};

/**
 * Reads Confluence Query Language: fields space, label, text, title, type, lastmodified, created,
 * id, creator, contributor, ancestor, macro; = != ~ !~ IN NOT IN > >= < <=; AND, OR (left to right,
 * no precedence), NOT, parentheses; ORDER BY; now(), startOf… and endOf…Day/Week/Month/Year() with
 * an increment ("-3h"), currentUser(). Dates are read in `context.zone` to the minute. On failure:
 * the sentence Confluence answers with; an unknown field's names the valid ones. Source: Atlassian,
 * "Advanced searching using CQL".
 */
[[nodiscard]] std::expected<CqlQuery, QString> parseCql(
    const QString &text, const CqlContext &context);

} // namespace Docket::Sandbox
