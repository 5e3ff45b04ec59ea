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
bool isBookkeeping(const FieldChange &change)
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
    return names.contains(change.field.toLower()) || names.contains(change.fieldId.toLower());
}

/** A field holds its value and nothing else: no word of it is left out. */
Phrase fieldValue(const QString &text)
{
    const Phrase phrase = valueIn(text);
    if (quantityAt(phrase.value, 0))
        return phrase;
    return {text.trimmed(), {}, true, 0, text.size()};
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
            if (isBookkeeping(change) || before.isEmpty() || after.isEmpty())
                continue;
            facts.append(factFrom(fieldValue(before), fieldValue(after), change.field,
                u"%1: %2 → %3"_s.arg(change.field, before, after), u"history "_s + entry->id));
        }
    }
    return facts;
}

void merge(QList<Fact> &facts, const QList<Fact> &more)
{
    for (const Fact &fact : more) {
        const auto same = std::ranges::find_if(facts, [&](const Fact &one) {
            return sameValue(one.oldValue, fact.oldValue) && sameValue(one.newValue, fact.newValue);
        });
        if (same == facts.end()) {
            if (facts.size() < mostFacts)
                facts.append(fact);
            continue;
        }
        for (const QString &subject : fact.subjects) {
            if (!same->subjects.contains(subject, Qt::CaseInsensitive))
                same->subjects.append(subject);
        }
        same->topic.append(fact.topic);
        same->quotes.append(fact.quotes);
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
            if (sameValue(facts.at(i).newValue, facts.at(j).oldValue)
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
        while (fact.subjects.isEmpty() && it.hasNext()) {
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

ValueChange Fact::change() const
{
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
        || std::ranges::any_of(
            item.fields, [](const QString &text) { return !text.trimmed().isEmpty(); })
        || std::ranges::any_of(item.comments,
            [](const Comment &comment) { return !comment.text.trimmed().isEmpty(); });
    return facts.isEmpty() && !words;
}

} // namespace Docket
