// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cql.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

/** Lower-case words of letters and digits, as a text index keeps them. */
QStringList words(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return text.toLower().split(gap, Qt::SkipEmptyParts);
}

bool holdsWord(const QStringList &text, const QString &wanted, bool prefix)
{
    return std::ranges::any_of(text,
        [&](const QString &word) { return prefix ? word.startsWith(wanted) : word == wanted; });
}

bool holdsPhrase(const QStringList &text, const QStringList &phrase)
{
    return phrase.isEmpty() || !std::ranges::search(text, phrase).empty();
}

/** `"a phrase"` in quotes of its own must stand as such; else every word must occur, `pre*` as a
 * beginning. */
bool likeText(const QString &text, const QString &wanted)
{
    const QStringList indexed = words(text);
    const QString trimmed = wanted.trimmed();
    if (trimmed.size() >= 2 && trimmed.startsWith(u'"') && trimmed.endsWith(u'"'))
        return holdsPhrase(indexed, words(trimmed));
    const QStringList terms = trimmed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(terms, [&](const QString &term) {
        const bool prefix = term.endsWith(u'*');
        const QStringList parts = words(term);
        return std::ranges::all_of(parts, [&](const QString &part) {
            return holdsWord(indexed, part, prefix && part == parts.last());
        });
    });
}

QStringList valuesOf(const CqlContent &content, const QString &field)
{
    if (field == u"space")
        return {content.spaceKey};
    if (field == u"label")
        return content.labels;
    if (field == u"type")
        return {content.type};
    if (field == u"title")
        return {content.title};
    if (field == u"id" || field == u"content")
        return {content.id};
    if (field == u"creator")
        return {content.creatorId};
    if (field == u"contributor")
        return content.contributorIds;
    if (field == u"ancestor")
        return content.ancestorIds;
    if (field == u"parent")
        return content.ancestorIds.isEmpty() ? QStringList()
                                             : QStringList{content.ancestorIds.last()};
    if (field == u"macro")
        return content.macros;
    return {};
}

bool holdsAny(const CqlContent &content, const CqlClause &clause)
{
    const QStringList have = valuesOf(content, clause.field);
    return std::ranges::any_of(clause.values,
        [&](const QString &wanted) { return have.contains(wanted, Qt::CaseInsensitive); });
}

bool likeField(const CqlContent &content, const CqlClause &clause)
{
    const QString &text = clause.field == u"text" ? content.text
        : clause.field == u"title"                ? content.title
                                                  : content.spaceKey;
    return likeText(text, clause.values.value(0));
}

bool matchesDate(const CqlContent &content, const CqlClause &clause)
{
    using Operator = CqlClause::Operator;
    const auto minute = [](const QDateTime &at) { return at.toSecsSinceEpoch() / 60; };
    const qint64 have = minute(clause.field == u"created" ? content.created : content.lastModified);
    const qint64 wanted = minute(clause.moment);
    switch (clause.op) {
    case Operator::Equal:
        return have == wanted;
    case Operator::NotEqual:
        return have != wanted;
    case Operator::Greater:
        return have > wanted;
    case Operator::GreaterOrEqual:
        return have >= wanted;
    case Operator::Less:
        return have < wanted;
    case Operator::LessOrEqual:
        return have <= wanted;
    case Operator::Like:
    case Operator::NotLike:
    case Operator::In:
    case Operator::NotIn:
        return false;
    }
    return false;
}

bool matchesClause(const CqlContent &content, const CqlClause &clause)
{
    using Operator = CqlClause::Operator;
    if (clause.moment.isValid())
        return matchesDate(content, clause);
    switch (clause.op) {
    case Operator::Like:
        return likeField(content, clause);
    case Operator::NotLike:
        return !likeField(content, clause);
    case Operator::NotEqual:
    case Operator::NotIn:
        return !holdsAny(content, clause);
    case Operator::Equal:
    case Operator::In:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
    case Operator::Less:
    case Operator::LessOrEqual:
        return holdsAny(content, clause);
    }
    return false;
}

bool matchesCondition(const CqlContent &content, const CqlCondition &condition)
{
    const auto part = [&](const CqlCondition &inner) { return matchesCondition(content, inner); };
    bool found = false;
    switch (condition.kind) {
    case CqlCondition::Kind::Clause:
        found = matchesClause(content, condition.clause);
        break;
    case CqlCondition::Kind::And:
        found = std::ranges::all_of(condition.parts, part);
        break;
    case CqlCondition::Kind::Or:
        found = std::ranges::any_of(condition.parts, part);
        break;
    }
    return found != condition.negated;
}

std::strong_ordering compared(const CqlContent &left, const CqlContent &right, const QString &field)
{
    if (field == u"created")
        return left.created.toMSecsSinceEpoch() <=> right.created.toMSecsSinceEpoch();
    if (field == u"lastmodified")
        return left.lastModified.toMSecsSinceEpoch() <=> right.lastModified.toMSecsSinceEpoch();
    if (field == u"id" || field == u"content")
        return left.id.toLongLong() <=> right.id.toLongLong();
    return valuesOf(left, field)
               .join(u' ')
               .compare(valuesOf(right, field).join(u' '), Qt::CaseInsensitive)
        <=> 0;
}

} // namespace

bool CqlQuery::matches(const CqlContent &content) const
{
    return matchesCondition(content, condition);
}

void CqlQuery::sort(QList<CqlContent> &found) const
{
    const QList<CqlOrder> by = order.isEmpty() ? QList<CqlOrder>{{u"lastmodified"_s, true}} : order;
    std::ranges::stable_sort(found, [&](const CqlContent &left, const CqlContent &right) {
        for (const CqlOrder &one : by) {
            const std::strong_ordering result = compared(left, right, one.field);
            if (result != 0)
                return one.descending ? result > 0 : result < 0;
        }
        return left.id.toLongLong() < right.id.toLongLong();
    });
}

} // namespace Docket::Sandbox
