// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/factreader.h"

#include "core/drafting/changeforms.h"
#include "core/drafting/featureforms.h"
#include "core/drafting/markedwords.h"
#include "core/drafting/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype readUpTo = 40'000;
constexpr qsizetype longestValue = 300;

} // namespace

void FactReader::read(const QString &text)
{
    const QString head = text.first(std::min(text.size(), readUpTo));
    const QStringList lines = head.split('\n'_L1, Qt::SkipEmptyParts);
    for (const QString &each : lines) {
        if (each.contains(" | "_L1)) {
            readRow(each);
            continue;
        }
        m_columns = {};
        const QString line = withoutListMarker(each);
        readFeatures(line);
        for (const QString &sentence : sentencesOf(line))
            readSentence(sentence);
    }
    readPreviousAndNew(head);
    const bool anyChange = std::ranges::any_of(m_facts, &Fact::isChange);
    for (qsizetype i = 0; i < lines.size() && !anyChange; ++i) {
        if (readForms(lines.at(i))) // "X is B; it used to be A."
            break;
    }
}

void FactReader::add(
    const Phrase &oldPhrase, const Phrase &newPhrase, QString subject, const QString &quote)
{
    Fact fact;
    fact.oldValue = readValue(oldPhrase.value);
    fact.newValue = readValue(newPhrase.value);
    const bool empty = isArticle(oldPhrase) || isArticle(newPhrase) || fact.oldValue.text.isEmpty()
        || fact.newValue.text.isEmpty();
    if (empty || fact.oldValue.text.size() > longestValue
        || fact.newValue.text.size() > longestValue || m_facts.size() >= mostFacts)
        return;
    // "from 100 to 250 requests" or "from 30 to 60s": one unit or noun serves both.
    if (fact.oldValue.isQuantity() && fact.newValue.isQuantity()
        && fact.oldValue.quantity.unit.isEmpty() && !fact.newValue.quantity.unit.isEmpty()) {
        const Quantity &unit = fact.newValue.quantity;
        fact.oldValue = readValue(fact.oldValue.text + unit.gap + unit.unitText);
    }
    if (saysTheSame(fact))
        return;
    const QString noun = newPhrase.noun.isEmpty() ? oldPhrase.noun : newPhrase.noun;
    fact.oldValue.noun = noun;
    fact.newValue.noun = noun;
    if (subject.isEmpty())
        subject = noun;
    if (!subject.isEmpty())
        fact.subjects.append(subject);
    fact.oldValue = withSubject(fact.oldValue, subject);
    fact.newValue = withSubject(fact.newValue, subject);
    if (isRename(fact, quote))
        fact.kind = Fact::Kind::Rename;
    QString sentence = quote;
    sentence.replace(oldPhrase.value, u" "_s).replace(newPhrase.value, u" "_s);
    fact.topic = contentWords(QString(sentence + ' '_L1 + noun));
    fact.quotes.append(quoteOf(fact.kind, quote));
    m_facts.append(fact);
}

bool FactReader::isArticle(const Phrase &phrase)
{
    static const QSet<QString> words{u"a"_s, u"an"_s, u"the"_s, u"its"_s, u"it"_s, u"their"_s,
        u"our"_s, u"your"_s, u"this"_s, u"that"_s};
    return !phrase.quoted && words.contains(phrase.value.toLower());
}

bool FactReader::saysTheSame(const Fact &fact)
{
    const bool truth =
        fact.oldValue.kind == Value::Kind::Boolean && fact.newValue.kind == Value::Kind::Boolean;
    return truth ? fact.oldValue.text == fact.newValue.text
                 : sameValue(fact.oldValue, fact.newValue);
}

bool FactReader::isRename(const Fact &fact, const QString &words)
{
    static const QRegularExpression verb(
        u"\\b(?:renam|now called|now named)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto isName = [](const Value &value) {
        return value.kind == Value::Kind::Identifier || value.kind == Value::Kind::Flag;
    };
    return verb.match(words).hasMatch()
        || (isName(fact.oldValue) && isName(fact.newValue) && fact.subjects.isEmpty());
}

Evidence FactReader::quoteOf(Fact::Kind kind, const QString &words) const
{
    return {factKindName(kind), shortened(oneLine(words), 300), m_source, 0.9};
}

void FactReader::readFeatures(const QString &line)
{
    for (const ToldFeature &told : toldFeatures(line)) {
        if (m_facts.size() >= mostFacts)
            return;
        Fact fact;
        fact.kind = told.kind;
        const bool added = told.kind == Fact::Kind::Addition;
        (added ? fact.newValue : fact.oldValue) = readValue(told.name);
        if (told.kind == Fact::Kind::Deprecation && !told.other.isEmpty())
            fact.newValue = readValue(told.other);
        if (added) {
            fact.initial = told.other;
            fact.purpose = told.purpose;
        }
        if (!told.sort.isEmpty())
            fact.subjects.append(told.sort);
        fact.topic = contentWords(QString(line).replace(told.name, u" "_s));
        fact.quotes.append(quoteOf(told.kind, line));
        m_facts.append(fact);
    }
}

void FactReader::readSentence(const QString &told)
{
    if (readStruck(told, {}))
        return;
    const QString sentence = QString(told).remove("~~"_L1);
    const qsizetype known = m_facts.size();
    static const QRegularExpression restated(u"[=:]\\s*\\S.*(?:>|→|⇒)\\s*\\S.*[=:]"_s);
    if (restated.match(sentence).hasMatch() && readForms(sentence))
        return; // "timeout = 30 -> timeout = 60"
    readFromTo(sentence);
    readToFrom(sentence);
    readArrows(sentence, {});
    if (m_facts.size() > known)
        return;
    readInsteadOf(sentence);
    readReplace(sentence);
    readNow(sentence);
    if (m_facts.size() == known)
        readForms(sentence);
}

bool FactReader::readForms(const QString &words)
{
    const qsizetype known = m_facts.size();
    for (const ToldChange &told : toldChanges(words))
        add(told.before, told.after, told.subject, words);
    return m_facts.size() > known;
}

QList<Fact> factFrom(const Phrase &oldPhrase, const Phrase &newPhrase, const QString &subject,
    const QString &quote, const QString &source)
{
    FactReader reader(source);
    reader.add(oldPhrase, newPhrase, subject, quote);
    return reader.take();
}

QList<Fact> factsIn(const QString &text, const QString &source)
{
    FactReader reader(source);
    reader.read(text);
    return reader.take();
}

} // namespace Docket
