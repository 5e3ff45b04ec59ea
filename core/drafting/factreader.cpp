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

class FactReader
{
public:
    explicit FactReader(const QString &source)
        : m_source(source)
    { }

    void read(const QString &text)
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

    void add(
        const Phrase &oldPhrase, const Phrase &newPhrase, QString subject, const QString &quote)
    {
        Fact fact;
        fact.oldValue = readValue(oldPhrase.value);
        fact.newValue = readValue(newPhrase.value);
        const bool empty = isArticle(oldPhrase) || isArticle(newPhrase)
            || fact.oldValue.text.isEmpty() || fact.newValue.text.isEmpty();
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

    [[nodiscard]] QList<Fact> take() { return std::move(m_facts); }

private:
    /** "from traffic_line to a separate tool": what follows is no value but begins one in words. */
    static bool isArticle(const Phrase &phrase)
    {
        static const QSet<QString> words{u"a"_s, u"an"_s, u"the"_s, u"its"_s, u"it"_s, u"their"_s,
            u"our"_s, u"your"_s, u"this"_s, u"that"_s};
        return !phrase.quoted && words.contains(phrase.value.toLower());
    }

    static bool saysTheSame(const Fact &fact)
    {
        const bool truth = fact.oldValue.kind == Value::Kind::Boolean
            && fact.newValue.kind == Value::Kind::Boolean;
        return truth ? fact.oldValue.text == fact.newValue.text
                     : sameValue(fact.oldValue, fact.newValue);
    }

    /** Two names, and words that say so, or nothing that they would be the value of. */
    static bool isRename(const Fact &fact, const QString &words)
    {
        static const QRegularExpression verb(
            u"\\b(?:renam|now called|now named)"_s, QRegularExpression::CaseInsensitiveOption);
        const auto isName = [](const Value &value) {
            return value.kind == Value::Kind::Identifier || value.kind == Value::Kind::Flag;
        };
        return verb.match(words).hasMatch()
            || (isName(fact.oldValue) && isName(fact.newValue) && fact.subjects.isEmpty());
    }

    [[nodiscard]] Evidence quoteOf(Fact::Kind kind, const QString &words) const
    {
        return {factKindName(kind), shortened(oneLine(words), 300), m_source, 0.9};
    }

    /** Things that came, went or are deprecated. */
    void readFeatures(const QString &line)
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

    struct Columns
    {
        qsizetype before = -1;
        qsizetype after = -1;
    };

    void readSentence(const QString &told)
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

    /** "port ~~8080~~ 9443". */
    bool readStruck(const QString &words, const QString &given)
    {
        const QList<ToldChange> changes = struckChanges(words);
        for (const ToldChange &told : changes)
            add(told.before, told.after, given.isEmpty() ? told.subject : given, words);
        return !changes.isEmpty();
    }

    bool readForms(const QString &words)
    {
        const qsizetype known = m_facts.size();
        for (const ToldChange &told : toldChanges(words))
            add(told.before, told.after, told.subject, words);
        return m_facts.size() > known;
    }

    /** "raise X from A to B": both directions of the words around it are looked at for X. */
    void readFromTo(const QString &sentence)
    {
        static const QRegularExpression form(
            u"\\bfrom:?\\s+(\"[^\"]{1,160}\"|`[^`]{1,160}`|“[^”]{1,160}”|(?:(?!\\bfrom\\b).){1,160}?),?\\s+(?:to|into|->|→|-->|=>):?\\s+(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        qsizetype segment = 0;
        for (QRegularExpressionMatch match = form.match(sentence); match.hasMatch();
            match = form.match(sentence, segment)) {
            const QStringView head = QStringView(sentence).first(match.capturedStart());
            if (head.count('"'_L1) % 2 == 1 || head.count('`'_L1) % 2 == 1) {
                segment = match.capturedStart(1); // Inside quotes it is part of a value.
                continue;
            }
            const Phrase before = valueIn(match.capturedView(1));
            const qsizetype tokens = before.value.simplified().count(' '_L1) + 1;
            Phrase after = valueFrom(sentence, match.capturedEnd(),
                looksLikeValue(before) && !before.quoted ? tokens : 0);
            if (quantityAt(before.value, 0))
                after = valueFrom(sentence, match.capturedEnd(), 1);
            static const QRegularExpression lead(u"\\G(?:port|version|the|value)\\s+"_s);
            if (const QRegularExpressionMatch skipped = lead.match(sentence, match.capturedEnd());
                skipped.hasMatch())
                after =
                    valueFrom(sentence, skipped.capturedEnd(), std::max<qsizetype>(1, tokens - 1));
            const QStringView clause =
                QStringView(sentence).sliced(segment, match.capturedStart() - segment);
            const bool meant =
                (looksLikeValue(before) && looksLikeValue(after)) || tellsChange(clause);
            if (meant)
                add(before, after, subjectAround(sentence, clause, after.end), sentence);
            segment = std::max(after.end, match.capturedEnd());
        }
    }

    /** "set X to B from A". */
    void readToFrom(const QString &sentence)
    {
        static const QRegularExpression form(
            u"\\bto\\s+(\\S{1,80}(?:\\s\\S{1,20})?),?\\s+(?:\\(?(?:up|down)\\s+)?from\\s+(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QRegularExpressionMatchIterator it = form.globalMatch(sentence);
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            const Phrase after = valueIn(match.capturedView(1));
            const Phrase before = valueFrom(sentence, match.capturedEnd(), 1);
            if (looksLikeValue(after) && looksLikeValue(before))
                add(before, after, subjectOf(QStringView(sentence).first(match.capturedStart())),
                    sentence);
        }
    }

    /** "X: A → B", "X A -> B"; a chain of words ("Settings → Users → Add") is a way through a menu
     * and no change. */
    void readArrows(const QString &sentence, const QString &given)
    {
        static const QRegularExpression arrow(u"\\s*(?:-{1,2}>|={1,2}>|→|⇒|➔|➜|⟶)\\s*"_s);
        static const QRegularExpression from(
            u"\\bfrom\\b(?=[^\"`]*(?:([\"`])[^\"`]*\\1[^\"`]*)*$)"_s,
            QRegularExpression::CaseInsensitiveOption); // Not inside quotes.
        qsizetype segment = 0;
        QList<QRegularExpressionMatch> arrows;
        for (QRegularExpressionMatchIterator it = arrow.globalMatch(sentence); it.hasNext();)
            arrows.append(it.next());
        for (const QRegularExpressionMatch &match : std::as_const(arrows)) {
            if (match.capturedStart() < segment)
                continue;
            const QStringView left =
                QStringView(sentence).sliced(segment, match.capturedStart() - segment);
            if (left.isEmpty() || from.matchView(left).hasMatch()) {
                segment = match.capturedEnd();
                continue;
            }
            const qsizetype colon = std::max(left.lastIndexOf(": "_L1), left.lastIndexOf(" = "_L1));
            Phrase before = valueUpTo(left, left.size());
            QStringView clause = left.first(before.start);
            if (!looksLikeValue(before)) {
                before = valueIn(left.sliced(colon < 0 ? 0 : colon + 2));
                clause = left.first(std::max<qsizetype>(0, colon));
            }
            const Phrase after =
                valueFrom(sentence, match.capturedEnd(), looksLikeValue(before) ? 1 : 0);
            const bool words = !looksLikeValue(before) && colon >= 0 && arrows.size() == 1;
            if ((looksLikeValue(before) && looksLikeValue(after)) || words)
                add(before, after, given.isEmpty() ? subjectOf(clause) : given, sentence);
            segment = std::max(after.end, match.capturedEnd());
        }
    }

    /** "B instead of A", "B rather than A"; the new value is the nearest one of the same sort
     * before (or, at the start, behind). */
    void readInsteadOf(const QString &sentence)
    {
        static const QRegularExpression form(
            u"\\b(?:instead of|rather than|in place of|and no longer|, not)\\s+(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = form.match(sentence);
        if (!match.hasMatch())
            return;
        const Phrase before = valueIn(QStringView(sentence).sliced(match.capturedEnd(),
            valueFrom(sentence, match.capturedEnd(), 2).end - match.capturedEnd()));
        const bool bareNot = match.capturedView().startsWith(','_L1)
            || match.capturedView().startsWith("and"_L1, Qt::CaseInsensitive);
        const Phrase oldPhrase =
            looksLikeValue(before) ? before : valueFrom(sentence, match.capturedEnd(), 1);
        const std::optional<Quantity> wanted = quantityAt(oldPhrase.value, 0);
        std::optional<Phrase> found;
        if (wanted)
            found = lastQuantity(QStringView(sentence).first(match.capturedStart()), *wanted);
        if (!found) {
            const Phrase last = valueUpTo(sentence, match.capturedStart());
            if (looksLikeValue(last) == looksLikeValue(oldPhrase) && !wanted
                && !last.value.isEmpty()
                && (looksLikeValue(last) || startsWithUse(sentence, last.start)))
                found = last;
        }
        if (bareNot && !looksLikeValue(oldPhrase))
            return; // "built, not planned" names no values.
        if (!found || found->value.isEmpty() || match.capturedStart() == 0)
            return;
        QString subject = found->noun.isEmpty()
            ? subjectOf(QStringView(sentence).first(found->start))
            : found->noun;
        if (subject.isEmpty())
            subject = subjectAround(sentence, {}, valueFrom(sentence, match.capturedEnd()).end);
        add(oldPhrase, *found, subject, sentence);
    }

    static bool startsWithUse(const QString &sentence, qsizetype position)
    {
        static const QRegularExpression use(
            u"\\b(?:use|uses|using|with|to|via|is|are|on|runs?|serves?)\\s+$"_s,
            QRegularExpression::CaseInsensitiveOption);
        return use.matchView(QStringView(sentence).first(position)).hasMatch();
    }

    static std::optional<Phrase> lastQuantity(QStringView text, const Quantity &like)
    {
        std::optional<Phrase> result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!text.at(i).isDigit() && text.at(i) != '-'_L1)
                continue;
            const std::optional<Quantity> quantity = quantityAt(text, i);
            if (!quantity)
                continue;
            if (quantity->unit.isEmpty() == like.unit.isEmpty())
                result = valueFrom(text, i, 1);
            i += quantity->length - 1;
        }
        return result;
    }

    /** "replace A with B", "A is replaced by B", "rename A to B", "A is renamed to B". */
    void readReplace(const QString &sentence)
    {
        static const QRegularExpression form(
            u"\\b(replac(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|swap(?:s|ped)?|migrat(?:e|es|ed))\\s+(?:the\\s+)?(\"[^\"]{1,160}\"|`[^`]{1,160}`|“[^”]{1,160}”|.{0,160}?)\\s*(?<=\\s)(with|by|to|into|as)\\s+(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QRegularExpressionMatchIterator it = form.globalMatch(sentence);
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            const bool passive = match.capturedView(2).trimmed().isEmpty();
            Phrase before;
            if (passive) {
                static const QRegularExpression auxiliary(
                    u"\\s*\\b(?:is|are|was|were|has been|have been|gets?|will be|being)\\s*$"_s);
                const QStringView head = QStringView(sentence).first(match.capturedStart());
                const QRegularExpressionMatch end = auxiliary.matchView(head);
                before = valueUpTo(sentence, end.hasMatch() ? end.capturedStart() : head.size());
            } else {
                before = valueIn(match.capturedView(2));
                if (before.value.contains(' '_L1) && !before.quoted) {
                    const Phrase last = valueUpTo(match.capturedView(2), match.capturedLength(2));
                    if (looksLikeValue(last))
                        before = last;
                }
            }
            const Phrase after =
                valueFrom(sentence, match.capturedEnd(), looksLikeValue(before) ? 1 : 0);
            if (passive && !looksLikeValue(before))
                continue;
            const QString subject = passive ? subjectOf(QStringView(sentence).first(before.start))
                                            : subjectAround(sentence, {}, after.end);
            add(before, after, subject, sentence);
        }
    }

    /** "was A, now B", "now B (was A)", "A is now B" for names. */
    void readNow(const QString &sentence)
    {
        static const QRegularExpression wasNow(
            u"\\b(?:was|were|previously|formerly|used to be|before)[:\\s]+(\\S.{0,120}?)[,;]?\\s+(?:and\\s+|but\\s+)?(?:it\\s+)?(?:is\\s+|are\\s+)?(?:now|afterwards|after)\\b(?:\\s+(?:is|are))?[:\\s]+(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression was(
            u"\\s*[,(]\\s*(?:was|were|previously|formerly|before|up from|down from|used to be)[:\\s]+(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression isNow(
            u"\\s+(?:is|are)\\s+now\\s+(?:called\\s+|named\\s+)?(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch match = wasNow.match(sentence); match.hasMatch()) {
            const Phrase before = valueIn(match.capturedView(1));
            const Phrase after =
                valueFrom(sentence, match.capturedEnd(), looksLikeValue(before) ? 1 : 0);
            if (looksLikeValue(before) == looksLikeValue(after))
                return add(before, after,
                    subjectOf(QStringView(sentence).first(match.capturedStart())), sentence);
        }
        if (const QRegularExpressionMatch match = was.match(sentence); match.hasMatch()) {
            const Phrase after = valueUpTo(sentence, match.capturedStart());
            const Phrase before = valueFrom(sentence, match.capturedEnd(), 1);
            if (looksLikeValue(before) && looksLikeValue(after))
                return add(
                    before, after, subjectOf(QStringView(sentence).first(after.start)), sentence);
        }
        if (const QRegularExpressionMatch match = isNow.match(sentence); match.hasMatch()) {
            const Phrase before = valueUpTo(sentence, match.capturedStart());
            const Phrase after = valueFrom(sentence, match.capturedEnd(), 1);
            if (looksLikeValue(before) && looksLikeValue(after) && !quantityAt(before.value, 0))
                add(before, after, subjectOf(QStringView(sentence).first(before.start)), sentence);
        }
    }

    /** "Previous value: A. New value: B.", also on two lines. */
    void readPreviousAndNew(const QString &text)
    {
        static const QRegularExpression form(
            u"\\b(?:previous|old|former|current|before|from)(?:[ _-]+(?:value|setting|port|version|limit|timeout|name))?\\s*[:=]\\s*([^\\n]{1,200}?)[.,;|]?\\s+(?:the\\s+)?\\b(?:new|after|now|to|target|proposed)(?:[ _-]+(?:value|setting|port|version|limit|timeout|name))?\\s*[:=]\\s*(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QRegularExpressionMatchIterator it = form.globalMatch(text);
        while (it.hasNext()) {
            const QRegularExpressionMatch match = it.next();
            const Phrase before = valueIn(match.capturedView(1));
            const Phrase after =
                valueFrom(text, match.capturedEnd(), looksLikeValue(before) ? 1 : 0);
            const qsizetype line =
                text.lastIndexOf('\n'_L1, std::max<qsizetype>(0, match.capturedStart() - 1)) + 1;
            const QStringView lead = QStringView(text).sliced(
                line, std::max<qsizetype>(0, match.capturedStart() - line));
            add(before, after, lead.size() > 200 ? QString() : subjectOf(lead),
                text.sliced(match.capturedStart(), after.end - match.capturedStart()));
        }
    }

    /** A cell as the name of what its row is about. */
    static QString subjectIn(const QString &cell)
    {
        return QString(cell).remove('`'_L1).remove("~~"_L1);
    }

    /** A table row: under an old and a new column, or "key | old | new" with two values of one
     * sort. */
    void readRow(const QString &line)
    {
        static const QRegularExpression before(
            u"^(?:old|previous|before|former|was|from|current|today)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression after(u"^(?:new|after|now|to|target|proposed|then)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        QStringList cells = line.split(u" | "_s);
        Columns columns;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            cells[i] = cells.at(i).trimmed();
            while (cells.at(i).startsWith('|'_L1))
                cells[i] = cells.at(i).sliced(1).trimmed();
            if (columns.before < 0 && before.match(cells.at(i)).hasMatch())
                columns.before = i;
            else if (columns.after < 0 && after.match(cells.at(i)).hasMatch())
                columns.after = i;
        }
        if (columns.before >= 0 && columns.after >= 0) {
            m_columns = columns;
            return;
        }
        for (const QString &cell : std::as_const(cells)) {
            if (readStruck(cell, cells.first() == cell ? QString() : subjectIn(cells.first())))
                return;
        }
        columns = m_columns;
        if (columns.before < 0 && cells.size() == 3) {
            const Phrase left = valueIn(cells.at(1));
            const Phrase right = valueIn(cells.at(2));
            if (looksLikeValue(left) && looksLikeValue(right)
                && readValue(left.value).kind == readValue(right.value).kind)
                columns = {1, 2};
        }
        if (columns.before >= 0 && std::max(columns.before, columns.after) < cells.size()) {
            qsizetype key = 0;
            while (key == columns.before || key == columns.after)
                ++key;
            add(valueIn(cells.at(columns.before)), valueIn(cells.at(columns.after)),
                subjectIn(cells.value(key)), line);
            return;
        }
        for (const QString &cell : std::as_const(cells))
            readArrows(cell, cells.first() == cell ? QString() : subjectIn(cells.first()));
    }

    static QString subjectAround(const QString &sentence, QStringView clause, qsizetype end)
    {
        const QString subject = subjectOf(clause);
        if (!subject.isEmpty())
            return subject;
        static const QRegularExpression behind(u"\\G\\s+(?:for|of|in|on)\\s+((?:\\S+\\s?){1,5})"_s);
        const QRegularExpressionMatch match = behind.match(sentence, end);
        return match.hasMatch() ? subjectOf(match.capturedView(1)) : QString();
    }

    QString m_source;
    QList<Fact> m_facts;
    Columns m_columns;
};

} // namespace

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
