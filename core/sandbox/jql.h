// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>

namespace Docket::Sandbox {

enum class JqlOperator {
    Equals,
    NotEquals,
    Less,
    Greater,
    AtMost,
    AtLeast,
    Contains,
    NotContains,
    In,
    NotIn,
    Is,
    IsNot
};

/** As it is written: "!=", "NOT IN", "IS". */
[[nodiscard]] QString jqlOperatorName(JqlOperator op);

/** A value of a clause: a word or quoted text, EMPTY (or NULL), or a function with its arguments.
 */
struct JqlOperand
{
    enum class Kind { Text, Empty, Function };

    Kind kind = Kind::Text;
    QString text; ///< The text, or the function's name.
    QStringList arguments;
    friend bool operator==(const JqlOperand &, const JqlOperand &) = default;
};

/** `field operator operand`, or `field operator (operand, …)`. */
struct JqlClause
{
    QString field; ///< As written: "status", "cf[10010]", "Connection timeout".
    JqlOperator op = JqlOperator::Equals;
    QList<JqlOperand> operands;
    friend bool operator==(const JqlClause &, const JqlClause &) = default;
};

struct JqlNode
{
    enum class Kind { Clause, And, Or, Not };

    Kind kind = Kind::Clause;
    JqlClause clause; ///< Of Kind::Clause.
    QList<JqlNode> children; ///< Two or more of And and Or, one of Not.
    friend bool operator==(const JqlNode &, const JqlNode &) = default;
};

struct JqlOrder
{
    QString field;
    bool descending = false;
    friend bool operator==(const JqlOrder &, const JqlOrder &) = default;
};

struct JqlQuery
{
    std::optional<JqlNode> where; ///< Nothing: no restriction at all ("unbounded").
    QList<JqlOrder> order;
    friend bool operator==(const JqlQuery &, const JqlQuery &) = default;
};

/**
 * Reads JQL:
 *
 *     query   = [or] ["ORDER BY" key {"," key}]          key    = field ["ASC" | "DESC"]
 *     or      = and {("OR" | "||" | "|") and}            and    = not {("AND" | "&&" | "&") not}
 *     not     = ("NOT" | "!") not | "(" or ")" | clause  clause = field operator operands
 *
 * On failure the sentence Jira shows, "Error in the JQL Query: …", with line and character.
 */
[[nodiscard]] std::expected<JqlQuery, QString> parseJql(const QString &jql);

} // namespace Docket::Sandbox
