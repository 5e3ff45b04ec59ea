// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/facts.h"
#include "core/drafting/phrases.h"

namespace Docket {

inline constexpr qsizetype mostFacts = 40;

/** Reads what a ticket tells of changes: sentences, rows of tables, pairs of values. Each way of telling it is a function. */
class FactReader
{
public:
    explicit FactReader(const QString &source)
        : m_source(source)
    { }
    void read(const QString &text);
    void add(
        const Phrase &oldPhrase, const Phrase &newPhrase, QString subject, const QString &quote);
    [[nodiscard]] QList<Fact> take() { return std::move(m_facts); }

private:
    /** "from traffic_line to a separate tool": what follows is no value but begins one in words. */
    static bool isArticle(const Phrase &phrase);
    static bool saysTheSame(const Fact &fact);
    /** Two names, and words that say so, or nothing that they would be the value of. */
    static bool isRename(const Fact &fact, const QString &words);
    [[nodiscard]] Evidence quoteOf(Fact::Kind kind, const QString &words) const;
    /** Things that came, went or are deprecated. */
    void readFeatures(const QString &line);
    void readSentence(const QString &told);
    /** "port ~~8080~~ 9443". */
    bool readStruck(const QString &words, const QString &given);
    bool readForms(const QString &words);
    /** "raise X from A to B": both directions of the words around it are looked at for X. */
    void readFromTo(const QString &sentence);
    /** "set X to B from A". */
    void readToFrom(const QString &sentence);
    /** "X: A → B", "X A -> B"; a chain of words ("Settings → Users → Add") is a way through a menu
     * and no change. */
    void readArrows(const QString &sentence, const QString &given);
    /** "B instead of A", "B rather than A"; the new value is the nearest one of the same sort
     * before (or, at the start, behind). */
    void readInsteadOf(const QString &sentence);
    static bool startsWithUse(const QString &sentence, qsizetype position);
    static std::optional<Phrase> lastQuantity(QStringView text, const Quantity &like);
    /** "replace A with B", "A is replaced by B", "rename A to B", "A is renamed to B". */
    void readReplace(const QString &sentence);
    /** "was A, now B", "now B (was A)", "A is now B" for names. */
    void readNow(const QString &sentence);
    /** "Previous value: A. New value: B.", also on two lines. */
    void readPreviousAndNew(const QString &text);
    /** A cell as the name of what its row is about. */
    static QString subjectIn(const QString &cell);
    /** A table row: under an old and a new column, or "key | old | new" with two values of one
     * sort. */
    void readRow(const QString &line);
    static QString subjectAround(const QString &sentence, QStringView clause, qsizetype end);

    /** Of the table that is being read; -1: it has none. */
    struct Columns
    {
        qsizetype before = -1;
        qsizetype after = -1;
    };
    QString m_source;
    QList<Fact> m_facts;
    Columns m_columns;
};

/** The fact that two phrases make, with one unit or noun serving both; none when they say the same
 * or are too long to be values. */
[[nodiscard]] QList<Fact> factFrom(const Phrase &oldPhrase, const Phrase &newPhrase,
    const QString &subject, const QString &quote, const QString &source);

} // namespace Docket
