// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and merges of what people really did to their pages: ../shared/corpus/storage-revisions.
#include "core/diff/diffrows.h"
#include "core/diff/markuptokens.h"
#include "core/diff/merge.h"
#include "core/markup/edits.h"
#include "tests/core/markup/revisions.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = DiffRow::Kind;

namespace {

/** What breaks a promise of rows; `text` gives an element's words, cells apart. */
template <typename Element, typename Text>
QString brokenRows(
    const QList<DiffRow> &rows, const QList<Element> &left, const QList<Element> &right, Text text)
{
    int nextLeft = 0, nextRight = 0;
    const auto fits = [](const QStringList &cells, const QList<WordMark> &marks) {
        return std::ranges::all_of(marks, [&](const WordMark &mark) {
            const QString words = cells.value(mark.cell);
            const qsizetype end = mark.start + mark.length;
            return mark.length > 0 && end <= words.size() && !words.at(mark.start).isLowSurrogate()
                && !words.at(end - 1).isHighSurrogate();
        });
    };
    for (const DiffRow &row : rows) {
        if ((row.left >= 0 && row.left != nextLeft++)
            || (row.right >= 0 && row.right != nextRight++))
            return u"an index is out of order"_s;
        if (row.kind == Kind::Equal && text(left.at(row.left)) != text(right.at(row.right)))
            return u"an equal row is not equal"_s;
        if ((row.left >= 0 && !fits(text(left.at(row.left)), row.leftMarks))
            || (row.right >= 0 && !fits(text(right.at(row.right)), row.rightMarks)))
            return u"a mark does not fit its words"_s;
    }
    return nextLeft == left.size() && nextRight == right.size() ? QString()
                                                                : u"an index is missing"_s;
}

QStringList wordsOf(const Block &block)
{
    const auto words = [](const QList<TextRun> &runs) {
        QString all;
        for (const TextRun &run : runs)
            all += run.text;
        return all;
    };
    if (block.cells.isEmpty())
        return {words(block.runs)};
    QStringList cells;
    for (const BlockCell &cell : block.cells)
        cells += words(cell.runs);
    return cells;
}

Merge merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    MergeOptions options;
    options.budget = std::chrono::seconds(20);
    return merge(base, mine, theirs, options).value_or(Merge());
}

} // namespace

class TestRevisions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_revisions = Corpus::revisions();
        if (m_revisions.isEmpty())
            QSKIP("the corpus is not here");
    }

    void rowsKeepTheirPromises()
    {
        DiffOptions options;
        options.budget = std::chrono::seconds(20);
        for (const Corpus::Revision &revision : m_revisions) {
            const auto before = StorageDocument::parse(revision.before);
            const auto after = StorageDocument::parse(revision.after);
            if (!before || !after)
                continue;
            const auto a = blocks(*before), b = blocks(*after);
            QCOMPARE(brokenRows(diffBlocks(a, b, options), a, b, wordsOf), QString());
            const auto c = sourceLines(*before), d = sourceLines(*after);
            QCOMPARE(brokenRows(diffLines(c, d, options), c, d,
                         [](const SourceLine &line) { return QStringList{line.text}; }),
                QString());
        }
    }

    /** A person saved a new version while words elsewhere were to be replaced. */
    void mergesASmallEditIntoANewVersion()
    {
        QRandomGenerator random(29);
        int merges = 0, conflicts = 0;
        for (const Corpus::Revision &revision : m_revisions) {
            const QByteArray &base = revision.before, &theirs = revision.after;
            std::vector<MarkupToken> words = markupTokens(QByteArrayView(base));
            std::erase_if(words,
                [](const MarkupToken &token) { return token.kind != MarkupToken::Kind::Word; });
            if (words.empty() || base.size() > 60'000 || !StorageDocument::parse(theirs))
                continue;
            const MarkupToken word = words[size_t(random.bounded(int(words.size())))];
            const QByteArray mine =
                applyEdits(base, {{{word.start, word.length}, "quitenew"}}).value();
            const Merge result = merged(base, mine, theirs);
            QCOMPARE(merged(base, base, theirs).merged, theirs);
            QCOMPARE(merged(base, theirs, base).merged, theirs);
            if (!result.conflicts.isEmpty()) {
                ++conflicts;
                continue;
            }
            ++merges;
            // Exactly the new word has come to theirs.
            QCOMPARE(applyEdits(theirs, result.onTheirs).value(), result.merged);
            QCOMPARE(result.onTheirs.size(), 1);
            QCOMPARE(result.onTheirs.first().replacement, "quitenew");
            QCOMPARE(theirs.sliced(
                         result.onTheirs.first().span.offset, result.onTheirs.first().span.length),
                base.sliced(word.start, word.length));
            QVERIFY(StorageDocument::parse(result.merged) || !StorageDocument::parse(mine));
        }
        qInfo("%d merged, %d in conflict", merges, conflicts);
        QVERIFY(merges > 5 * conflicts);
    }

private:
    QList<Corpus::Revision> m_revisions;
};

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_revisions.moc"
