// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jqlfilter.h"

#include "core/markup/adf.h"

#include <QCollator>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

using Match = std::function<bool(const JiraIssue &)>;
constexpr int mostOrderKeys = 7;

/** What a field is compared as. */
enum class FieldKind { Choice, Date, Words, Key, Number };

/** A searchable field: its values in an issue, as choices (ids), words or a date. */
struct Field
{
    QString name; ///< As messages show it.
    FieldKind kind = FieldKind::Choice;
    std::function<QStringList(const JiraIssue &)>
        values; ///< Ids or words; empty: the field is empty.
    std::function<QDateTime(const JiraIssue &)> date;
    std::function<QStringList(const QString &)>
        resolve; ///< A written value to ids; empty: no such value. Unset: as written.
    bool ordered = false; ///< Choice fields that also know < and >.
};

QString shownValue(const QJsonValue &value)
{
    if (value.isObject() && value.toObject().contains(u"value"_s))
        return value.toObject().value(u"value"_s).toString();
    if (value.isObject())
        return adfToText(value.toObject());
    return value.toVariant().toString();
}

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
        : m_store(store)
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
    std::optional<Field> field(const QString &name) const;
    std::optional<Field> choice(const QString &name) const;
    std::optional<Field> people(const QString &name) const;
    std::optional<Field> words(const QString &name) const;
    std::optional<Field> date(const QString &name) const;
    std::optional<Field> custom(const QString &name) const;
    Match clause(const JqlClause &clause, JqlOperator op);
    Match dateClause(const Field &field, const JqlClause &clause, JqlOperator op);
    Match wordsClause(const Field &field, const JqlClause &clause, JqlOperator op);
    Match choiceClause(const Field &field, const JqlClause &clause, JqlOperator op);
    QDateTime moment(const Field &field, const JqlOperand &operand);
    std::optional<QDateTime> function(const JqlOperand &operand) const;
    QStringList ids(const Field &field, const JqlOperand &operand);
    Match refuse(const QString &sentence)
    {
        errors += sentence;
        return [](const JiraIssue &) { return false; };
    }
    Match notSupported(const Field &field, JqlOperator op)
    {
        return refuse(u"The operator '%1' is not supported by the '%2' field."_s.arg(
            jqlOperatorName(op), field.name));
    }

    const JiraStore &m_store;
    const Ground &m_ground;
    const Caller &m_caller;
    QTimeZone m_zone;
};

bool isNamed(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names,
        [&](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

template <typename List>
QStringList idsNamed(const List &list, const QString &text)
{
    QStringList found;
    for (const auto &element : list) {
        if (element.id == text || element.name.compare(text, Qt::CaseInsensitive) == 0)
            found += element.id;
    }
    return found;
}

std::optional<Field> Planner::choice(const QString &name) const
{
    const JiraStore *store = &m_store;
    Field field{name, FieldKind::Choice, {}, {}, {}, false};
    if (isNamed(name, {"project"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.projectId}; };
        field.resolve = [store](const QString &text) {
            QStringList found = idsNamed(store->projects(), text);
            for (const JiraProject &project : store->projects()) {
                if (project.key.compare(text, Qt::CaseInsensitive) == 0)
                    found += project.id;
            }
            return found;
        };
    } else if (isNamed(name, {"status"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.statusId}; };
        field.resolve = [](const QString &text) { return idsNamed(standardStatuses(), text); };
    } else if (isNamed(name, {"statusCategory"_L1})) {
        field.values = [](const JiraIssue &issue) {
            return QStringList{statusNamed(issue.statusId)->category};
        };
        field.resolve = [](const QString &text) {
            if (isNamed(text, {"To Do"_L1, "new"_L1, "2"_L1}))
                return QStringList{u"new"_s};
            if (isNamed(text, {"In Progress"_L1, "indeterminate"_L1, "4"_L1}))
                return QStringList{u"indeterminate"_s};
            return isNamed(text, {"Done"_L1, "complete"_L1, "3"_L1}) ? QStringList{u"done"_s}
                                                                     : QStringList();
        };
    } else if (isNamed(name, {"labels"_L1, "label"_L1})) {
        field.values = [](const JiraIssue &issue) { return issue.labels; };
    } else if (isNamed(name, {"issuetype"_L1, "type"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.typeId}; };
        field.resolve = [store](const QString &text) { return idsNamed(store->types(), text); };
    } else if (isNamed(name, {"component"_L1, "components"_L1})) {
        field.values = [](const JiraIssue &issue) { return issue.componentIds; };
        field.resolve = [store](const QString &text) {
            QStringList found;
            for (const JiraProject &project : store->projects())
                found += idsNamed(project.components, text);
            return found;
        };
    } else if (isNamed(name, {"fixVersion"_L1, "fixVersions"_L1})) {
        field.values = [](const JiraIssue &issue) { return issue.versionIds; };
        field.resolve = [store](const QString &text) {
            QStringList found;
            for (const JiraProject &project : store->projects())
                found += idsNamed(project.versions, text);
            return found;
        };
    } else if (isNamed(name, {"resolution"_L1})) {
        field.values = [](const JiraIssue &issue) {
            return issue.resolution.isEmpty() ? QStringList() : QStringList{issue.resolution};
        };
    } else if (isNamed(name, {"priority"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.priority}; };
    } else {
        return std::nullopt;
    }
    return field;
}

std::optional<Field> Planner::people(const QString &name) const
{
    const JiraStore *store = &m_store;
    if (isNamed(name, {"key"_L1, "issuekey"_L1, "id"_L1, "issue"_L1})) {
        return Field{name, FieldKind::Key,
            [](const JiraIssue &issue) { return QStringList{issue.id}; }, {},
            [store](const QString &text) {
                const JiraIssue *found = store->issue(text);
                return found ? QStringList{found->id} : QStringList();
            },
            true};
    }
    if (isNamed(name, {"parent"_L1, "Epic Link"_L1, "parentEpic"_L1})) {
        return Field{name, FieldKind::Key,
            [store](const JiraIssue &issue) {
                const JiraIssue *parent = store->issue(issue.parentKey);
                return parent ? QStringList{parent->id} : QStringList();
            },
            {},
            [store](const QString &text) {
                const JiraIssue *found = store->issue(text);
                return found ? QStringList{found->id} : QStringList();
            },
            false};
    }
    QString JiraIssue::*place = nullptr;
    if (isNamed(name, {"assignee"_L1}))
        place = &JiraIssue::assigneeId;
    else if (isNamed(name, {"reporter"_L1}))
        place = &JiraIssue::reporterId;
    else if (isNamed(name, {"creator"_L1}))
        place = &JiraIssue::creatorId;
    else
        return std::nullopt;
    const Ground *ground = &m_ground;
    return Field{name, FieldKind::Choice,
        [place](const JiraIssue &issue) {
            return (issue.*place).isEmpty() ? QStringList() : QStringList{issue.*place};
        },
        {},
        [ground](const QString &text) {
            QStringList found;
            for (const Person &person : ground->users) {
                if (person.accountId == text
                    || person.displayName.compare(text, Qt::CaseInsensitive) == 0
                    || person.email.compare(text, Qt::CaseInsensitive) == 0)
                    found += person.accountId;
            }
            return found;
        },
        false};
}

std::optional<Field> Planner::words(const QString &name) const
{
    Field field{name, FieldKind::Words, {}, {}, {}, false};
    const auto comments = [](const JiraIssue &issue) {
        QStringList texts;
        for (const JiraComment &comment : issue.comments)
            texts += adfToText(comment.body);
        return texts;
    };
    if (isNamed(name, {"summary"_L1})) {
        field.values = [](const JiraIssue &issue) { return QStringList{issue.summary}; };
    } else if (isNamed(name, {"description"_L1})) {
        field.values = [](const JiraIssue &issue) {
            return issue.description.isEmpty() ? QStringList()
                                               : QStringList{adfToText(issue.description)};
        };
    } else if (isNamed(name, {"comment"_L1})) {
        field.values = comments;
    } else if (isNamed(name, {"text"_L1})) {
        field.values = [comments](const JiraIssue &issue) {
            QStringList texts =
                comments(issue) + QStringList{issue.summary, adfToText(issue.description)};
            for (const QJsonValue &value : issue.fields)
                texts += shownValue(value);
            return QStringList{texts.join(u'\n')};
        };
    } else {
        return std::nullopt;
    }
    return field;
}

std::optional<Field> Planner::date(const QString &name) const
{
    QDateTime JiraIssue::*place = nullptr;
    if (isNamed(name, {"updated"_L1, "updatedDate"_L1}))
        place = &JiraIssue::updated;
    else if (isNamed(name, {"created"_L1, "createdDate"_L1}))
        place = &JiraIssue::created;
    else if (isNamed(name, {"resolved"_L1, "resolutiondate"_L1}))
        place = &JiraIssue::resolved;
    else if (isNamed(name, {"statusCategoryChangedDate"_L1}))
        place = &JiraIssue::categoryChanged;
    else
        return std::nullopt;
    return Field{name, FieldKind::Date, {},
        [place](const JiraIssue &issue) { return issue.*place; }, {}, true};
}

std::optional<Field> Planner::custom(const QString &name) const
{
    static const QRegularExpression numbered(u"^cf\\[(\\d+)\\]$"_s);
    const QRegularExpressionMatch match = numbered.match(name);
    for (const JiraCustomField &known : m_store.customFields()) {
        const bool byNumber = match.hasMatch() && known.id == u"customfield_"_s + match.captured(1);
        if (!byNumber && known.id != name && known.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const QString id = known.id;
        const auto values = [id](const JiraIssue &issue) {
            const QJsonValue value = issue.fields.value(id);
            QStringList found;
            if (value.isArray()) {
                for (const QJsonValue &element : value.toArray())
                    found += shownValue(element);
            } else if (!value.isUndefined() && !value.isNull()) {
                found += shownValue(value);
            }
            return found;
        };
        const FieldKind kind = known.type == u"number" ? FieldKind::Number
            : known.type == u"string"                  ? FieldKind::Words
                                                       : FieldKind::Choice;
        return Field{name, kind, values, {}, {}, known.type == u"number"};
    }
    return std::nullopt;
}

std::optional<Field> Planner::field(const QString &name) const
{
    for (const auto find :
        {&Planner::choice, &Planner::people, &Planner::words, &Planner::date, &Planner::custom}) {
        if (std::optional<Field> found = (this->*find)(name))
            return found;
    }
    return std::nullopt;
}

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
    const std::optional<Field> found = field(clause.field);
    if (!found)
        return refuse(u"Field '%1' does not exist or you do not have permission to view it."_s.arg(
            clause.field));
    const bool isEmpty =
        clause.operands.size() == 1 && clause.operands.first().kind == JqlOperand::Kind::Empty;
    if (op == JqlOperator::Is || op == JqlOperator::IsNot
        || (isEmpty && (op == JqlOperator::Equals || op == JqlOperator::NotEquals))) {
        const bool wanted = op == JqlOperator::Is || op == JqlOperator::Equals;
        if (found->kind == FieldKind::Date)
            return [date = found->date, wanted](
                       const JiraIssue &issue) { return date(issue).isValid() != wanted; };
        return [values = found->values, wanted](
                   const JiraIssue &issue) { return values(issue).isEmpty() == wanted; };
    }
    if (found->kind == FieldKind::Date)
        return dateClause(*found, clause, op);
    return found->kind == FieldKind::Words ? wordsClause(*found, clause, op)
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

QDateTime Planner::moment(const Field &field, const JqlOperand &operand)
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

Match Planner::dateClause(const Field &field, const JqlClause &clause, JqlOperator op)
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

Match Planner::wordsClause(const Field &field, const JqlClause &clause, JqlOperator op)
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

QStringList Planner::ids(const Field &field, const JqlOperand &operand)
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
    if (found.isEmpty() && field.kind == FieldKind::Key)
        errors += u"An issue with key '%1' does not exist for field '%2'."_s.arg(
            operand.text, field.name);
    else if (found.isEmpty())
        errors +=
            u"The value '%1' does not exist for the field '%2'."_s.arg(operand.text, field.name);
    return found;
}

Match Planner::choiceClause(const Field &field, const JqlClause &clause, JqlOperator op)
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
        const std::optional<Field> found = field(key.field);
        if (!found) {
            errors += u"Field '%1' does not exist or you do not have permission to view it."_s.arg(
                key.field);
            continue;
        }
        Compare compare;
        if (found->kind == FieldKind::Key && found->ordered) {
            compare = compareKeys;
        } else if (found->kind == FieldKind::Date) {
            compare = [date = found->date](const JiraIssue &a, const JiraIssue &b) {
                const QDateTime left = date(a);
                const QDateTime right = date(b);
                return left < right ? -1 : (right < left ? 1 : 0);
            };
        } else {
            compare = [values = found->values](const JiraIssue &a, const JiraIssue &b) {
                return values(a).join(u' ').compare(values(b).join(u' '), Qt::CaseInsensitive);
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
