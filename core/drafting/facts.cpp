// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/facts.h"

#include "core/drafting/changeforms.h"
#include "core/drafting/factreader.h"
#include "core/drafting/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readUpTo = 40'000;

/** Fields whose changes say nothing about documented values. */
bool isBookkeeping(const QString &field)
{
    static const QSet<QString> names{u"status"_s, u"resolution"_s, u"assignee"_s, u"reporter"_s,
        u"labels"_s, u"sprint"_s, u"rank"_s, u"fix version"_s, u"fix versions"_s, u"fixversions"_s,
        u"version"_s, u"priority"_s, u"summary"_s, u"description"_s, u"link"_s, u"issuelinks"_s,
        u"attachment"_s, u"comment"_s, u"epic link"_s, u"parent"_s, u"component"_s, u"components"_s,
        u"issuetype"_s, u"issue type"_s, u"project"_s, u"key"_s, u"timeestimate"_s,
        u"timeoriginalestimate"_s, u"timespent"_s, u"worklogid"_s, u"story points"_s,
        u"story point estimate"_s, u"duedate"_s, u"due date"_s, u"resolutiondate"_s, u"flagged"_s,
        u"epic name"_s, u"epic status"_s, u"epic color"_s, u"security"_s, u"environment"_s,
        u"remoteissuelink"_s, u"remoteworkitemlink"_s, u"start date"_s, u"workflow"_s, u"team"_s,
        u"votes"_s, u"watches"_s};
    return names.contains(field.toLower());
}

bool isBookkeeping(const FieldChange &change)
{
    return isBookkeeping(change.field) || isBookkeeping(change.fieldId);
}

/** A field holds its value and nothing else: no word of it is left out. */
Phrase fieldValue(const QString &text)
{
    const Phrase phrase = valueIn(text);
    if (quantityAt(phrase.value, 0))
        return phrase;
    return {text.trimmed(), {}, true, 0, text.size()};
}

/** A field that had no value before: an addition of what the field names. */
Fact firstValue(const FieldChange &change, const QString &value, const QString &entry)
{
    Fact fact;
    fact.kind = Fact::Kind::Addition;
    fact.newValue = readValue(change.field);
    fact.initial = shortened(oneLine(value), 200);
    fact.topic = contentWords(change.field);
    fact.quotes.append(
        {u"addition"_s, u"%1: set to %2 for the first time"_s.arg(change.field, fact.initial),
            u"history "_s + entry, 0.9});
    return fact;
}

/** Each earlier value of a field, changed into its last one. */
QList<Fact> factsOfHistory(const WorkItem &item)
{
    QMap<QString, QString> last;
    for (const HistoryEntry &entry : item.history) {
        for (const FieldChange &change : entry.changes)
            last.insert(change.field, change.toText.isEmpty() ? change.to : change.toText);
    }
    QList<Fact> facts;
    for (auto entry = item.history.crbegin(); entry != item.history.crend(); ++entry) {
        for (const FieldChange &change : entry->changes) {
            const QString before = change.fromText.isEmpty() ? change.from : change.fromText;
            const QString after = last.value(change.field);
            if (isBookkeeping(change) || after.isEmpty())
                continue;
            if (before.isEmpty()) {
                facts.append(firstValue(change, after, entry->id));
                continue;
            }
            facts.append(factFrom(fieldValue(before), fieldValue(after), change.field,
                u"%1: %2 → %3"_s.arg(change.field, before, after), u"history "_s + entry->id));
        }
    }
    return facts;
}

/** "connection timeout" and "read timeout": one head, and each its own words before it. */
bool nameTwoThings(const QStringList &one, const QStringList &other)
{
    const auto missing = [](const QStringList &words, const QStringList &from) {
        return std::ranges::any_of(
            words, [&](const QString &word) { return !from.contains(word); });
    };
    return missing(one, other) && missing(other, one);
}

/** Whether two facts between the same values are one change told twice. In one text different
 * subjects are different things; another text may call the same thing otherwise, as long as it does
 * not tell it from its like. */
bool areOne(const Fact &one, const Fact &other)
{
    if (one.isChange() != other.isChange() || (!one.isChange() && one.kind != other.kind))
        return false;
    if (!sameValue(one.oldValue, other.oldValue)
        || !(sameValue(one.newValue, other.newValue)
            || (one.kind == Fact::Kind::Deprecation
                && (one.newValue.text.isEmpty() || other.newValue.text.isEmpty()))))
        return false;
    if (!one.isChange() || one.subjects.isEmpty() || other.subjects.isEmpty())
        return true;
    const auto sameText = [&](const Evidence &quote) {
        return std::ranges::contains(other.quotes, quote.source, &Evidence::source);
    };
    const bool oneText = std::ranges::any_of(one.quotes, sameText);
    const QStringList theirs = contentWords(other.subjects.first());
    return std::ranges::none_of(one.subjects, [&](const QString &subject) {
        const QStringList mine = contentWords(subject);
        const bool likes = !mine.isEmpty() && !theirs.isEmpty() && mine.last() == theirs.last();
        return nameTwoThings(mine, theirs) && (oneText || likes);
    });
}

void take(Fact &fact, const Fact &more)
{
    for (const QString &subject : more.subjects) {
        if (!fact.subjects.contains(subject, Qt::CaseInsensitive))
            fact.subjects.append(subject);
    }
    if (more.kind == Fact::Kind::Rename)
        fact.kind = Fact::Kind::Rename;
    if (fact.newValue.text.isEmpty())
        fact.newValue = more.newValue;
    if (fact.initial.isEmpty())
        fact.initial = more.initial;
    if (fact.purpose.isEmpty())
        fact.purpose = more.purpose;
    fact.topic.append(more.topic);
    fact.quotes.append(more.quotes);
}

void merge(QList<Fact> &facts, const QList<Fact> &more)
{
    for (const Fact &fact : more) {
        const auto same =
            std::ranges::find_if(facts, [&](const Fact &one) { return areOne(one, fact); });
        if (same != facts.end())
            take(*same, fact);
        else if (facts.size() < mostFacts)
            facts.append(fact);
    }
}

bool shareSubject(const Fact &one, const Fact &other)
{
    if (one.subjects.isEmpty() || other.subjects.isEmpty())
        return true;
    const QStringList words = contentWords(other.subjects.join(' '_L1));
    return std::ranges::any_of(contentWords(one.subjects.join(' '_L1)),
        [&](const QString &word) { return words.contains(word); });
}

/** A later place that changes the new value again ("make it 9444 instead of 9443") carries the
 * first old value on. */
void followOn(QList<Fact> &facts)
{
    for (qsizetype i = 0; i < facts.size(); ++i) {
        for (qsizetype j = i + 1; j < facts.size(); ++j) {
            if (facts.at(i).isChange() && facts.at(j).isChange()
                && sameValue(facts.at(i).newValue, facts.at(j).oldValue)
                && !sameValue(facts.at(i).oldValue, facts.at(j).newValue)
                && shareSubject(facts.at(i), facts.at(j))) {
                facts[i].newValue = facts.at(j).newValue;
                facts[i].quotes.append(facts.at(j).quotes);
            }
        }
    }
}

/** "Raised from 1,500 to 2,000." under the summary "Raise max.sessions to 2,000": the summary names
 * the subject. */
void nameFromSummary(QList<Fact> &facts, const QString &summary)
{
    static const QRegularExpression form(u"\\b(?:to|is|=|:)\\s+(?=\\S)"_s);
    for (Fact &fact : facts) {
        QRegularExpressionMatchIterator it = form.globalMatch(summary);
        while (fact.isChange() && fact.subjects.isEmpty() && it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            if (!sameValue(
                    readValue(valueFrom(summary, match.capturedEnd(), 1).value), fact.newValue))
                continue;
            const QString subject = subjectOf(QStringView(summary).first(match.capturedStart()));
            if (!subject.isEmpty())
                fact.subjects.append(subject);
        }
    }
}

} // namespace

QString factKindName(Fact::Kind kind)
{
    switch (kind) {
    case Fact::Kind::ValueChange:
        return u"value-change"_s;
    case Fact::Kind::Rename:
        return u"rename"_s;
    case Fact::Kind::Removal:
        return u"removal"_s;
    case Fact::Kind::Addition:
        return u"addition"_s;
    case Fact::Kind::Deprecation:
        break;
    }
    return u"deprecation"_s;
}

ValueChange Fact::change() const
{
    const QString source = quotes.isEmpty() ? QString() : quotes.first().source;
    if (kind == Kind::Addition && !initial.isEmpty())
        return {newValue.text, {}, initial, source};
    if (kind == Kind::Addition || kind == Kind::Removal)
        return {subjects.value(0), oldValue.text, newValue.text, source};
    return {subjects.value(0), oldValue.text, newValue.text,
        quotes.isEmpty() ? QString() : quotes.first().source};
}

QList<Fact> factsOf(const WorkItem &item)
{
    const QString summary = item.summary.first(std::min<qsizetype>(item.summary.size(), 2000));
    QList<Fact> facts;
    merge(facts, factsOfHistory(item));
    merge(facts, factsIn(item.description, u"description"_s));
    merge(facts, factsIn(summary, u"summary"_s));
    for (auto it = item.fields.begin(); it != item.fields.end(); ++it)
        merge(facts, factsIn(it.value(), u"field "_s + it.key()));
    for (const Comment &comment : item.comments)
        merge(facts, factsIn(comment.text, u"comment "_s + comment.id));
    followOn(facts);
    nameFromSummary(facts, summary);
    const QStringList words = contentWords(summary);
    for (Fact &fact : facts) {
        fact.topic.append(words);
        fact.topic.removeDuplicates();
    }
    return facts;
}

bool addsValue(const WorkItem &item)
{
    for (const HistoryEntry &entry : item.history) {
        for (const FieldChange &change : entry.changes) {
            const bool wasEmpty = change.from.isEmpty() && change.fromText.isEmpty();
            const bool isSet = !change.to.isEmpty() || !change.toText.isEmpty();
            if (wasEmpty && isSet && !isBookkeeping(change))
                return true;
        }
    }
    return tellsAddition(item.summary)
        || tellsAddition(item.description.first(std::min(item.description.size(), readUpTo)));
}

bool isThin(const WorkItem &item, const QList<Fact> &facts)
{
    const bool words = !item.description.trimmed().isEmpty() || item.summary.contains("://"_L1)
        || std::ranges::any_of(item.fields.asKeyValueRange(),
            [](const auto &field) {
                return !isBookkeeping(field.first) && !field.second.trimmed().isEmpty();
            })
        || std::ranges::any_of(item.comments,
            [](const Comment &comment) { return !comment.text.trimmed().isEmpty(); });
    return facts.isEmpty() && !words;
}

} // namespace Docket
