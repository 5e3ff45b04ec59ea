// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jqlfilter.h"

#include "core/sandbox/jqlfields.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

using Match = std::function<bool(const JiraIssue &)>;
constexpr int mostOrderKeys = 7;

JqlOperator opposite(JqlOperator op)
{
    switch (op) {
    case JqlOperator::Equals:
        return JqlOperator::NotEquals;
    case JqlOperator::NotEquals:
        return JqlOperator::Equals;
    case JqlOperator::Less:
        return JqlOperator::AtLeast;
    case JqlOperator::Greater:
        return JqlOperator::AtMost;
    case JqlOperator::AtMost:
        return JqlOperator::Greater;
    case JqlOperator::AtLeast:
        return JqlOperator::Less;
    case JqlOperator::Contains:
        return JqlOperator::NotContains;
    case JqlOperator::NotContains:
        return JqlOperator::Contains;
    case JqlOperator::In:
        return JqlOperator::NotIn;
    case JqlOperator::NotIn:
        return JqlOperator::In;
    case JqlOperator::Is:
        return JqlOperator::IsNot;
    case JqlOperator::IsNot:
        return JqlOperator::Is;
    }
    return op;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}_]+"_s);
    return text.toCaseFolded().split(separators, Qt::SkipEmptyParts);
}

/** `needle` as Jira's text search reads it: all words, in any order; a trailing * matches
 * beginnings; "…" a phrase. */
bool containsWords(const QString &hay, const QString &needle)
{
    const QStringList have = wordsOf(hay);
    if (needle.size() > 2 && needle.startsWith(u'"') && needle.endsWith(u'"')) {
        const QString phrase = u' ' + wordsOf(needle).join(u' ') + u' ';
        return QString(u' ' + have.join(u' ') + u' ').contains(phrase);
    }
    const QStringList pieces = needle.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(pieces, [&](const QString &piece) {
        const bool beginning = piece.endsWith(u'*');
        const QStringList parts = wordsOf(piece);
        return std::ranges::all_of(parts, [&](const QString &part) {
            return std::ranges::any_of(have, [&](const QString &word) {
                return beginning ? word.startsWith(part) : word == part;
            });
        });
    });
}

class Planner
{
public:
    Planner(const JiraStore &store, const Ground &ground, const Caller &caller)
        : m_fields(store, ground)
        , m_ground(ground)
        , m_caller(caller)
        , m_zone(caller.person.timeZone.toUtf8())
    {
        if (!m_zone.isValid())
            m_zone = QTimeZone::utc();
    }

    Match match(const JqlNode &node, bool negated);
    std::function<bool(const JiraIssue &, const JiraIssue &)> ordering(
        const QList<JqlOrder> &order);
    QStringList errors;

private:
    Match clause(const JqlClause &clause, JqlOperator op);
    Match dateClause(const JqlField &field, const JqlClause &clause, JqlOperator op);
    Match wordsClause(const JqlField &field, const JqlClause &clause, JqlOperator op);
    Match choiceClause(const JqlField &field, const JqlClause &clause, JqlOperator op);
    QDateTime moment(const JqlField &field, const JqlOperand &operand);
    std::optional<QDateTime> function(const JqlOperand &operand) const;
    QStringList ids(const JqlField &field, const JqlOperand &operand);
    Match refuse(const QString &sentence)
    {
        errors += sentence;
        return [](const JiraIssue &) { return false; };
    }
    Match notSupported(const JqlField &field, JqlOperator op)
    {
        return refuse(u"The operator '%1' is not supported by the '%2' field."_s.arg(
            jqlOperatorName(op), field.name));
    }

    JqlFields m_fields;
    const Ground &m_ground;
    const Caller &m_caller;
    QTimeZone m_zone;
};

Match Planner::match(const JqlNode &node, bool negated)
{
    if (node.kind == JqlNode::Kind::Not)
        return match(node.children.first(), !negated);
    if (node.kind == JqlNode::Kind::Clause)
        return clause(node.clause, negated ? opposite(node.clause.op) : node.clause.op);
    QList<Match> parts;
    for (const JqlNode &child : node.children)
        parts += match(child, negated);
    if ((node.kind == JqlNode::Kind::And) != negated) {
        return [parts](const JiraIssue &issue) {
            return std::ranges::all_of(parts, [&](const Match &part) { return part(issue); });
        };
    }
    return [parts](const JiraIssue &issue) {
        return std::ranges::any_of(parts, [&](const Match &part) { return part(issue); });
    };
}

Match Planner::clause(const JqlClause &clause, JqlOperator op)
{
    const std::optional<JqlField> found = m_fields.field(clause.field);
    if (!found)
        return refuse(u"Field '%1' does not exist or you do not have permission to view it."_s.arg(
            clause.field));
    const bool isEmpty =
        clause.operands.size() == 1 && clause.operands.first().kind == JqlOperand::Kind::Empty;
    if (op == JqlOperator::Is || op == JqlOperator::IsNot
        || (isEmpty && (op == JqlOperator::Equals || op == JqlOperator::NotEquals))) {
        const bool wanted = op == JqlOperator::Is || op == JqlOperator::Equals;
        if (found->kind == JqlField::Kind::Date)
            return [date = found->date, wanted](
                       const JiraIssue &issue) { return date(issue).isValid() != wanted; };
        return [values = found->values, wanted](
                   const JiraIssue &issue) { return values(issue).isEmpty() == wanted; };
    }
    if (found->kind == JqlField::Kind::Date)
        return dateClause(*found, clause, op);
    return found->kind == JqlField::Kind::Words ? wordsClause(*found, clause, op)
                                                : choiceClause(*found, clause, op);
}

std::optional<QDateTime> Planner::function(const JqlOperand &operand) const
{
    const QString name = operand.text.toLower();
    const QDateTime now = m_ground.now();
    if (name == u"now")
        return now;
    const QDate today = now.toTimeZone(m_zone).date();
    QDate day;
    if (name == u"startofday" || name == u"endofday")
        day = today;
    else if (name == u"startofweek")
        day = today.addDays(-(today.dayOfWeek() % 7)); // Jira's week starts on Sunday
    else if (name == u"startofmonth")
        day = QDate(today.year(), today.month(), 1);
    else if (name == u"startofyear")
        day = QDate(today.year(), 1, 1);
    else
        return std::nullopt;
    QDateTime at = name == u"endofday" ? day.addDays(1).startOfDay(m_zone).addMSecs(-1)
                                       : day.startOfDay(m_zone);
    if (const QString shift = operand.arguments.value(0); !shift.isEmpty()) {
        static const QRegularExpression plain(u"^[+-]?\\d+$"_s);
        const QString unit = name.endsWith(u"week") ? u"w"_s : u"d"_s;
        at = jqlDate(plain.match(shift).hasMatch() ? shift + unit : shift, at, m_zone);
    }
    return at;
}

QDateTime Planner::moment(const JqlField &field, const JqlOperand &operand)
{
    if (operand.kind == JqlOperand::Kind::Function) {
        const std::optional<QDateTime> at = function(operand);
        if (!at)
            errors += u"Unable to find JQL function '%1(%2)'."_s.arg(
                operand.text, operand.arguments.join(u", "_s));
        return at.value_or(QDateTime());
    }
    const QDateTime at = jqlDate(operand.text, m_ground.now(), m_zone);
    if (!at.isValid()) {
        errors += u"Date value '%1' for field '%2' is invalid. Valid formats include: 'yyyy/MM/dd "
                  u"HH:mm', 'yyyy-MM-dd HH:mm', "
                  "'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."_s.arg(
                      operand.text, field.name);
    }
    return at;
}

Match Planner::dateClause(const JqlField &field, const JqlClause &clause, JqlOperator op)
{
    if (op == JqlOperator::Contains || op == JqlOperator::NotContains)
        return notSupported(field, op);
    QList<QDateTime> moments;
    for (const JqlOperand &operand : clause.operands)
        moments += moment(field, operand);
    return [date = field.date, moments, op](const JiraIssue &issue) {
        const QDateTime at = date(issue);
        if (!at.isValid())
            return false;
        const QDateTime &limit = moments.first();
        const bool among = std::ranges::any_of(moments,
            [&](const QDateTime &minute) { return at >= minute && at < minute.addSecs(60); });
        switch (op) {
        case JqlOperator::Less:
            return at < limit;
        case JqlOperator::Greater:
            return at > limit;
        case JqlOperator::AtMost:
            return at <= limit;
        case JqlOperator::AtLeast:
            return at >= limit;
        case JqlOperator::NotEquals:
        case JqlOperator::NotIn:
            return !among;
        default:
            return among;
        }
    };
}

Match Planner::wordsClause(const JqlField &field, const JqlClause &clause, JqlOperator op)
{
    if (op != JqlOperator::Contains && op != JqlOperator::NotContains)
        return notSupported(field, op);
    const QString needle = clause.operands.first().text;
    const bool wanted = op == JqlOperator::Contains;
    return [values = field.values, needle, wanted](const JiraIssue &issue) {
        const QStringList texts = values(issue);
        const bool found = std::ranges::any_of(
            texts, [&](const QString &text) { return containsWords(text, needle); });
        return !texts.isEmpty() && found == wanted;
    };
}

QStringList Planner::ids(const JqlField &field, const JqlOperand &operand)
{
    if (operand.kind == JqlOperand::Kind::Function) {
        if (operand.text.compare(u"currentUser", Qt::CaseInsensitive) == 0)
            return {m_caller.person.accountId};
        errors += u"Unable to find JQL function '%1(%2)'."_s.arg(
            operand.text, operand.arguments.join(u", "_s));
        return {};
    }
    if (!field.resolve)
        return {operand.text};
    const QStringList found = field.resolve(operand.text);
    if (found.isEmpty() && field.kind == JqlField::Kind::Key)
        errors += u"An issue with key '%1' does not exist for field '%2'."_s.arg(
            operand.text, field.name);
    else if (found.isEmpty())
        errors +=
            u"The value '%1' does not exist for the field '%2'."_s.arg(operand.text, field.name);
    return found;
}

Match Planner::choiceClause(const JqlField &field, const JqlClause &clause, JqlOperator op)
{
    const bool compares = op == JqlOperator::Less || op == JqlOperator::Greater
        || op == JqlOperator::AtMost || op == JqlOperator::AtLeast;
    if (op == JqlOperator::Contains || op == JqlOperator::NotContains
        || (compares && !field.ordered))
        return notSupported(field, op);
    QStringList wanted;
    bool emptyToo = false;
    for (const JqlOperand &operand : clause.operands) {
        if (operand.kind == JqlOperand::Kind::Empty)
            emptyToo = true;
        else
            wanted += ids(field, operand);
    }
    if (compares) {
        const double limit = wanted.value(0).toDouble();
        return [values = field.values, limit, op](const JiraIssue &issue) {
            const QStringList have = values(issue);
            if (have.isEmpty())
                return false;
            const double value = have.first().toDouble();
            switch (op) {
            case JqlOperator::Less:
                return value < limit;
            case JqlOperator::Greater:
                return value > limit;
            case JqlOperator::AtMost:
                return value <= limit;
            default:
                return value >= limit;
            }
        };
    }
    const bool positive = op == JqlOperator::Equals || op == JqlOperator::In;
    return [values = field.values, wanted, emptyToo, positive](const JiraIssue &issue) {
        const QStringList have = values(issue);
        if (have.isEmpty())
            return positive && emptyToo;
        const bool among = std::ranges::any_of(have,
            [&](const QString &value) { return wanted.contains(value, Qt::CaseInsensitive); });
        return among == positive;
    };
}

/** Issue keys compare by project, then by number. */
int compareKeys(const JiraIssue &a, const JiraIssue &b)
{
    const int byProject = a.key.section(u'-', 0, -2).compare(b.key.section(u'-', 0, -2));
    return byProject != 0 ? byProject
                          : a.key.section(u'-', -1).toInt() - b.key.section(u'-', -1).toInt();
}

std::function<bool(const JiraIssue &, const JiraIssue &)> Planner::ordering(
    const QList<JqlOrder> &order)
{
    using Compare = std::function<int(const JiraIssue &, const JiraIssue &)>;
    if (order.size() > mostOrderKeys)
        errors += u"The ORDER BY clause can have at most %1 fields."_s.arg(mostOrderKeys);
    QList<Compare> keys;
    for (const JqlOrder &key : order) {
        const std::optional<JqlField> found = m_fields.field(key.field);
        if (!found) {
            errors += u"Field '%1' does not exist or you do not have permission to view it."_s.arg(
                key.field);
            continue;
        }
        Compare compare;
        if (found->kind == JqlField::Kind::Key && found->ordered) {
            compare = compareKeys;
        } else if (found->kind == JqlField::Kind::Date) {
            compare = [date = found->date](const JiraIssue &a, const JiraIssue &b) {
                const QDateTime left = date(a);
                const QDateTime right = date(b);
                return left < right ? -1 : (right < left ? 1 : 0);
            };
        } else {
            compare = [rank = found->rank](const JiraIssue &a, const JiraIssue &b) {
                return rank(a).compare(rank(b), Qt::CaseInsensitive);
            };
        }
        keys += key.descending
            ? Compare([compare](const JiraIssue &a, const JiraIssue &b) { return compare(b, a); })
            : compare;
    }
    keys += compareKeys;
    return [keys](const JiraIssue &a, const JiraIssue &b) {
        for (const Compare &compare : keys) {
            if (const int result = compare(a, b); result != 0)
                return result < 0;
        }
        return false;
    };
}

} // namespace

QDateTime jqlDate(const QString &text, const QDateTime &now, const QTimeZone &zone)
{
    static const QRegularExpression millis(u"^\\d{9,}$"_s);
    if (millis.match(text).hasMatch())
        return QDateTime::fromMSecsSinceEpoch(text.toLongLong(), QTimeZone::UTC);
    static const QRegularExpression period(u"^([+-]?)((?:\\d+[wdhm]\\s*)+)$"_s);
    if (const auto match = period.match(text.trimmed()); match.hasMatch()) {
        static const QRegularExpression part(u"(\\d+)([wdhm])"_s);
        qint64 seconds = 0;
        for (auto parts = part.globalMatch(match.captured(2)); parts.hasNext();) {
            const auto one = parts.next();
            const qint64 unit = one.captured(2) == u"w" ? 604800
                : one.captured(2) == u"d"               ? 86400
                : one.captured(2) == u"h"               ? 3600
                                                        : 60;
            seconds += one.captured(1).toLongLong() * unit;
        }
        return now.addSecs(match.captured(1) == u"-" ? -seconds : seconds);
    }
    const QString dashed = QString(text).replace(u'/', u'-').trimmed();
    static const QRegularExpression literal(
        u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?: (\\d{1,2}):(\\d{2}))?$"_s);
    const auto match = literal.match(dashed);
    if (!match.hasMatch())
        return {};
    const QDate day(
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    if (!day.isValid() || !time.isValid())
        return {};
    return QDateTime(day, time, zone).toUTC();
}

std::expected<JqlPlan, QStringList> planJql(
    const JqlQuery &query, const JiraStore &store, const Ground &ground, const Caller &caller)
{
    Planner planner(store, ground, caller);
    JqlPlan plan;
    plan.matches =
        query.where ? planner.match(*query.where, false) : [](const JiraIssue &) { return true; };
    plan.before = planner.ordering(query.order);
    planner.errors.removeDuplicates();
    if (!planner.errors.isEmpty())
        return std::unexpected(planner.errors);
    return plan;
}

} // namespace Docket::Sandbox
