// SPDX-License-Identifier: GPL-3.0-or-later
// What moved, which cells belong together, and that marks never split a token of the source.
#include "core/diff/diffrows.h"
#include "core/diff/markuptokens.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = DiffRow::Kind;

namespace {

QList<SourceLine> lines(const QStringList &texts)
{
    QList<SourceLine> all;
    for (const QString &text : texts)
        all.append({0, text, {}});
    return all;
}

/** "-0>3" and "+3<0" for what moved. */
QString moves(const QList<DiffRow> &rows)
{
    QStringList found;
    for (const DiffRow &row : rows) {
        if (row.moved >= 0)
            found += row.left >= 0 ? u"-%1>%2"_s.arg(row.left).arg(row.moved)
                                   : u"+%1<%2"_s.arg(row.right).arg(row.moved);
    }
    return found.join(u' ');
}

QString moves(const QStringList &left, const QStringList &right)
{
    return moves(diffLines(lines(left), lines(right)));
}

/** A change of a page that leaves it well-formed: blocks removed, doubled, moved, words changed. */
QList<SourceLine> shuffled(QList<SourceLine> all, QRandomGenerator &random)
{
    for (int i = random.bounded(6); i >= 0 && !all.isEmpty(); --i) {
        const qsizetype at = random.bounded(int(all.size())), to = random.bounded(int(all.size()));
        switch (random.bounded(4)) {
        case 0:
            all.removeAt(at);
            break;
        case 1:
            all.insert(to, all.at(at));
            break;
        case 2:
            all.move(at, to);
            break;
        default:
            all[at].text.replace(u"e"_s, u"&eacute;"_s);
        }
    }
    return all;
}

bool splitsToken(const QString &line, const WordMark &mark)
{
    return std::ranges::any_of(markupTokens(QStringView(line)), [&](const MarkupToken &token) {
        const auto inside = [&](qsizetype at) { return token.start < at && at < token.end(); };
        return token.kind != MarkupToken::Kind::Blank
            && (inside(mark.start) || inside(mark.start + mark.length));
    });
}

/** What breaks a promise of diffLines() for these rows; empty when nothing does. */
QString broken(
    const QList<DiffRow> &rows, const QList<SourceLine> &left, const QList<SourceLine> &right)
{
    int nextLeft = 0, nextRight = 0;
    QHash<int, int> movedTo, movedFrom;
    for (const DiffRow &row : rows) {
        if ((row.left >= 0 && row.left != nextLeft++)
            || (row.right >= 0 && row.right != nextRight++))
            return u"an index is out of order"_s;
        if (row.kind == Kind::Equal && left.at(row.left).text != right.at(row.right).text)
            return u"an equal row is not equal"_s;
        if (row.moved >= 0 && row.kind == Kind::Removed)
            movedTo.insert(row.left, row.moved);
        else if (row.moved >= 0 && row.kind == Kind::Added)
            movedFrom.insert(row.moved, row.right);
        else if (row.moved >= 0)
            return u"a row that is neither removed nor added has moved"_s;
        for (const WordMark &mark : row.leftMarks) {
            if (splitsToken(left.at(row.left).text, mark))
                return u"a mark splits a token on the left"_s;
        }
        for (const WordMark &mark : row.rightMarks) {
            if (splitsToken(right.at(row.right).text, mark))
                return u"a mark splits a token on the right"_s;
        }
    }
    if (nextLeft != left.size() || nextRight != right.size())
        return u"an index is missing"_s;
    return movedTo == movedFrom ? QString() : u"a move knows only one end"_s;
}

} // namespace

class TestMoves : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatMoved()
    {
        const QString one = u"Bring gloves for the lower deck"_s,
                      two = u"The pump stands idle today"_s,
                      three = u"Nobody minds the gate at noon"_s;
        QCOMPARE(moves({one, two, three}, {two, three, one}), u"-0>2 +2<0"_s);
        QCOMPARE(moves({one, two, three}, {one, two, three}), QString());
        // With words changed on the way, when there are enough of them.
        QCOMPARE(moves({u"Bring warm gloves and a lamp for the lower deck"_s, two, three},
                     {two, three, u"Bring warm gloves and a torch for the lower deck"_s}),
            u"-0>2 +2<0"_s);
        QCOMPARE(moves({u"Bring gloves for the deck"_s, two, three},
                     {two, three, u"Bring gloves for the roof"_s}),
            QString());
    }

    void doesNotCountWhatIsShortOrRepeated()
    {
        const QString two = u"The pump stands idle today"_s, three = u"Nobody minds the gate"_s;
        QCOMPARE(moves({u"On and off"_s, two, three}, {two, three, u"On and off"_s}), QString());
        QCOMPARE(moves({u""_s, two, three}, {two, three, u""_s}), QString());
        const QString often = u"The same four words"_s;
        QCOMPARE(moves({often, two, three, often}, {two, three, often, often}), QString());
        QCOMPARE(moves({u"</ac:rich-text-body></ac:structured-macro></td></tr>"_s, two, three},
                     {two, three, u"</ac:rich-text-body></ac:structured-macro></td></tr>"_s}),
            QString());
    }

    void takesShortNeighboursAlong()
    {
        const QString long1 = u"Diesel is sold at the north pier"_s;
        const QStringList rest{u"Fresh water runs at every berth"_s,
            u"Sockets take blue plugs only"_s, u"The crane is out of use today"_s};
        QCOMPARE(moves(QStringList{u"Fuel"_s, long1, u"Pay here"_s} + rest,
                     rest + QStringList{u"Fuel"_s, long1, u"Pay here"_s}),
            u"-0>3 -1>4 -2>5 +3<0 +4<1 +5<2"_s);
    }

    void marksWordsOfWhatMoved()
    {
        const auto left = lines({u"Bring warm gloves and a lamp for the lower deck"_s,
            u"The pump stands idle today"_s, u"Nobody minds the gate at noon"_s});
        const auto right =
            lines({u"The pump stands idle today"_s, u"Nobody minds the gate at noon"_s,
                u"Bring warm gloves and a torch for the lower deck"_s});
        const auto rows = diffLines(left, right);
        QCOMPARE(rows.first().leftMarks, QList<WordMark>({{0, 24, 4, WordMark::Kind::Words}}));
        QCOMPARE(rows.last().rightMarks, QList<WordMark>({{0, 24, 5, WordMark::Kind::Words}}));
    }

    void keepsItsPromisesOnRandomInput()
    {
        QRandomGenerator random(17);
        QList<SourceLine> base;
        for (int i = 0; i < 30; ++i)
            base.append({i % 3,
                i % 4 == 0
                    ? u"<tr>"_s
                    : u"<td class=\"c%1\">The&nbsp;%1. berth of the e\u0301lan pier</td>"_s.arg(
                          random.bounded(12)),
                {}});
        bool anyMove = false;
        for (int round = 0; round < 400; ++round) {
            const auto left = shuffled(base, random), right = shuffled(base, random);
            DiffOptions options;
            options.budget = std::chrono::milliseconds(round % 20 == 0 ? 0 : 10'000);
            const auto rows = diffLines(left, right, options);
            QCOMPARE(broken(rows, left, right), QString());
            anyMove = anyMove || !moves(rows).isEmpty();
        }
        QVERIFY(anyMove);
    }

    void keepsItsPromisesOnRealPages()
    {
        const QList<Corpus::Page> pages = Corpus::pages();
        if (pages.isEmpty())
            QSKIP("the corpus is not here");
        QRandomGenerator random(19);
        for (qsizetype i = 0; i < pages.size(); i += 3) {
            const auto document = StorageDocument::parse(pages.at(i).body);
            if (!document || pages.at(i).body.size() > 100'000)
                continue;
            const auto left = sourceLines(*document), right = shuffled(left, random);
            QVERIFY2(broken(diffLines(left, right), left, right).isEmpty(),
                qPrintable(pages.at(i).file));
        }
    }

    void isBoundedOnManyMoves()
    {
        QRandomGenerator random(23);
        QStringList left;
        for (int i = 0; i < 20'000; ++i)
            left += u"line %1 has the words %2 and %3 and some that all of them have"_s.arg(i)
                        .arg(random.bounded(5000))
                        .arg(random.bounded(5000));
        QStringList right = left;
        std::ranges::shuffle(right, random);
        const CpuTimer timer;
        const auto rows = diffLines(lines(left), lines(right));
        QVERIFY(timer.isWithin(std::chrono::seconds(4)));
        QCOMPARE(broken(rows, lines(left), lines(right)), QString());
    }
};

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
