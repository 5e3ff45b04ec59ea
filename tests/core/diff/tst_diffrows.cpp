// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/diffrows.h"
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

QList<Block> read(const QByteArray &body)
{
    auto document = StorageDocument::parse(body);
    if (!document)
        QTest::qFail(qPrintable(document.error().reason), __FILE__, __LINE__);
    return document ? blocks(*document) : QList<Block>();
}

/** "=0:0 -1 +1 ~2:2" */
QString shape(const QList<DiffRow> &rows)
{
    QStringList parts;
    for (const DiffRow &row : rows) {
        switch (row.kind) {
        case Kind::Equal:
            parts += u"=%1:%2"_s.arg(row.left).arg(row.right);
            break;
        case Kind::Removed:
            parts += u"-%1"_s.arg(row.left);
            break;
        case Kind::Added:
            parts += u"+%1"_s.arg(row.right);
            break;
        case Kind::Changed:
            parts += u"~%1:%2"_s.arg(row.left).arg(row.right);
            break;
        }
    }
    return parts.join(u' ');
}

QStringList marked(const QString &text, const QList<WordMark> &marks)
{
    QStringList found;
    for (const WordMark &mark : marks)
        found += (mark.kind == WordMark::Kind::Formatting ? u"f:"_s : QString())
            + text.sliced(mark.start, mark.length);
    return found;
}

/** What breaks the promise that every index stands once, in order, and that equal rows are equal;
 * empty when nothing does. */
QString brokenRows(const QList<DiffRow> &rows, const QStringList &left, const QStringList &right)
{
    int nextLeft = 0, nextRight = 0;
    QStringList rebuilt;
    for (const DiffRow &row : rows) {
        const bool hasLeft = row.kind != Kind::Added, hasRight = row.kind != Kind::Removed;
        if ((row.left >= 0) != hasLeft || (row.right >= 0) != hasRight)
            return u"a row has a wrong side"_s;
        if (hasLeft && row.left != nextLeft++)
            return u"left indices are not in order"_s;
        if (hasRight && row.right != nextRight++)
            return u"right indices are not in order"_s;
        if (row.kind == Kind::Equal && left.at(row.left) != right.at(row.right))
            return u"an equal row is not equal"_s;
        if (row.kind == Kind::Equal)
            rebuilt += left.at(row.left);
        else if (hasRight)
            rebuilt += right.at(row.right);
    }
    if (nextLeft != left.size() || nextRight != right.size())
        return u"an index is missing"_s;
    return rebuilt == right ? QString() : u"the rows do not lead from left to right"_s;
}

} // namespace

class TestDiffRows : public QObject
{
    Q_OBJECT

private slots:
    void alignsLines();
    void ignoresSpacesWhenAsked();
    void pairsTableRowsByTheirFirstCell();
    void marksCells();
    void marksFormatting();
    void seesChipsAndLinks();
    void doesNotMindRenumbering();
    void marksWords_data();
    void marksWords();
    void neverSplitsACharacter();
    void keepsEveryIndexOnRandomInput();
    void wordMarksCoverWhatDiffers();
    void findsShortestEditsOnRandomInput();
    void staysWithinItsBudget_data();
    void staysWithinItsBudget();
    void stopsWhenAsked();
    void listsChanges();
};

void TestDiffRows::alignsLines()
{
    const auto diff = [](const QStringList &a, const QStringList &b) {
        return shape(diffLines(lines(a), lines(b)));
    };
    QCOMPARE(diff({}, {}), QString());
    QCOMPARE(diff({u"a"_s}, {u"a"_s}), u"=0:0"_s);
    QCOMPARE(diff({u"one"_s, u"two"_s, u"three"_s}, {u"one"_s, u"three"_s, u"four"_s}),
        u"=0:0 -1 =2:1 +2"_s);
    QCOMPARE(
        diff({u"the port is 8080"_s, u"x"_s}, {u"new first line"_s, u"the port is 9443"_s, u"x"_s}),
        u"+0 ~0:1 =1:2"_s);
    QCOMPARE(diff({u"alpha beta"_s}, {u"gamma delta"_s}), u"-0 +0"_s);
    QCOMPARE(diff({}, {u"a"_s, u"b"_s}), u"+0 +1"_s);
}

void TestDiffRows::ignoresSpacesWhenAsked()
{
    const auto left = lines({u"a  b"_s, u"c d"_s}), right = lines({u" a b "_s, u"cd"_s});
    DiffOptions ignore;
    ignore.spaces = DiffOptions::Spaces::Ignore;
    QCOMPARE(shape(diffLines(left, right, ignore)), u"=0:0 -1 +1"_s);
    const auto rows = diffLines(left, right);
    QCOMPARE(rows.first().kind, Kind::Changed);
    QCOMPARE(marked(u"a  b"_s, rows.first().leftMarks), QStringList{u"  "_s});
    QCOMPARE(diffWords(u"a  b c"_s, u"a b  c"_s, ignore).left.size(), 0);
}

void TestDiffRows::pairsTableRowsByTheirFirstCell()
{
    const auto row = [](const QByteArray &key, const QByteArray &value) {
        return "<tr><td>" + key + "</td><td>" + value + "</td></tr>";
    };
    const auto table = [](const QByteArray &rows) {
        return "<table><tbody>" + rows + "</tbody></table>";
    };
    const auto left = read(table(row("Port", "8080") + row("Timeout", "30s") + row("Host", "a")));
    const auto right = read(table(row("Port", "9443") + row("Region", "eu")
        + row("Timeout", "60 seconds") + row("Host", "a")));
    QCOMPARE(shape(diffBlocks(left, right)), u"~0:0 +1 ~1:2 =2:3"_s);
}

void TestDiffRows::marksCells()
{
    const auto left =
        read("<table><tbody><tr><td>Port</td><td>is 8080 now</td></tr></tbody></table>");
    const auto right =
        read("<table><tbody><tr><td>Port</td><td>is 9443 now</td></tr></tbody></table>");
    const auto rows = diffBlocks(left, right);
    QCOMPARE(rows.first().leftMarks, QList<WordMark>({{1, 3, 4, WordMark::Kind::Words}}));
    QCOMPARE(rows.first().rightMarks, QList<WordMark>({{1, 3, 4, WordMark::Kind::Words}}));
}

void TestDiffRows::marksFormatting()
{
    const auto left = read("<p>the port is 8080 today</p>");
    const auto right = read("<p>the <b>port is</b> 9443 today</p>");
    const auto rows = diffBlocks(left, right);
    QCOMPARE(shape(rows), u"~0:0"_s);
    QCOMPARE(marked(left.first().text(), rows.first().leftMarks),
        QStringList({u"f:port is"_s, u"8080"_s}));
    QCOMPARE(marked(right.first().text(), rows.first().rightMarks),
        QStringList({u"f:port is"_s, u"9443"_s}));
}

void TestDiffRows::seesChipsAndLinks()
{
    const auto status = [](const QByteArray &colour) {
        return "<p>it is <ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">"
            + colour
            + "</ac:parameter><ac:parameter "
              "ac:name=\"title\">Fixed</ac:parameter></ac:structured-macro></p>";
    };
    const auto rows = diffBlocks(read(status("Red")), read(status("Green")));
    QCOMPARE(shape(rows), u"~0:0"_s);
    QCOMPARE(marked(u"it is Fixed"_s, rows.first().leftMarks), QStringList{u"f:Fixed"_s});
    QCOMPARE(
        shape(diffBlocks(read("<p><a href=\"x\">l</a></p>"), read("<p><a href=\"y\">l</a></p>"))),
        u"~0:0"_s);
}

void TestDiffRows::doesNotMindRenumbering()
{
    QCOMPARE(shape(diffBlocks(read("<ol><li>a</li><li>b</li></ol>"),
                 read("<ol><li>new</li><li>a</li><li>b</li></ol>"))),
        u"+0 =0:1 =1:2"_s);
}

void TestDiffRows::marksWords_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("leftMarks");
    QTest::addColumn<QStringList>("rightMarks");
    const auto row = [](const char *name, const QString &a, const QString &b, const QStringList &l,
                         const QStringList &r) { QTest::newRow(name) << a << b << l << r; };
    row("equal", u"a b"_s, u"a b"_s, {}, {});
    row("one word", u"port 8080 is open"_s, u"port 9443 is open"_s, {u"8080"_s}, {u"9443"_s});
    row("added", u"a b c"_s, u"a b new c"_s, {}, {u"new"_s});
    row("joined over a short word", u"keep red or blue here now ok"_s,
        u"keep one or two here now ok"_s, {u"red or blue"_s}, {u"one or two"_s});
    row("not joined over a long word", u"keep red between blue here"_s,
        u"keep one between two here"_s, {u"red"_s, u"blue"_s}, {u"one"_s, u"two"_s});
    row("punctuation", u"see a.b, c"_s, u"see a.b; c"_s, {u","_s}, {u";"_s});
    row("too little in common", u"alpha beta gamma delta"_s, u"one two three delta"_s,
        {u"alpha beta gamma delta"_s}, {u"one two three delta"_s});
    row("nothing left", u"a"_s, QString(), {u"a"_s}, {});
    row("ideographs", u"端口是八零"_s, u"端口是九零"_s, {u"八"_s}, {u"九"_s});
    row("blanks", u"a b c"_s, u"a  b c"_s, {u" "_s}, {u"  "_s});
    row("right to left", u"\u05D0\u05D1 8080 \u05D2\u05D3"_s, u"\u05D0\u05D1 9443 \u05D2\u05D3"_s,
        {u"8080"_s}, {u"9443"_s});
}

void TestDiffRows::marksWords()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QStringList, leftMarks);
    QFETCH(QStringList, rightMarks);
    const WordDiff diff = diffWords(left, right);
    QCOMPARE(marked(left, diff.left), leftMarks);
    QCOMPARE(marked(right, diff.right), rightMarks);
}

void TestDiffRows::neverSplitsACharacter()
{
    const QString left = u"a b c 👩‍🚀 e\u0301 🇩🇪 👍"_s,
                  right = u"a b c 👩‍🔬 e\u0300 🇩🇰 👍🏽"_s;
    const WordDiff diff = diffWords(left, right);
    QCOMPARE(marked(left, diff.left), QStringList{u"👩‍🚀 e\u0301 🇩🇪 👍"_s});
    QCOMPARE(marked(right, diff.right), QStringList{u"👩‍🔬 e\u0300 🇩🇰 👍🏽"_s});
}

void TestDiffRows::keepsEveryIndexOnRandomInput()
{
    QRandomGenerator random(20261121);
    const auto list = [&](int most, int kinds) {
        QStringList all;
        for (int i = random.bounded(most + 1); i > 0; --i)
            all += u"line %1 of %2 words %3"_s.arg(random.bounded(kinds))
                       .arg(random.bounded(2))
                       .arg(random.bounded(2));
        return all;
    };
    for (int round = 0; round < 600; ++round) {
        const int kinds = 1 + random.bounded(12);
        const QStringList left = list(30, kinds), right = list(30, kinds);
        DiffOptions options;
        options.budget = std::chrono::milliseconds(round % 10 == 0 ? 0 : 10'000);
        QCOMPARE(brokenRows(diffLines(lines(left), lines(right), options), left, right), QString());
    }
}

void TestDiffRows::wordMarksCoverWhatDiffers()
{
    QRandomGenerator random(5);
    const QStringList any{u"a"_s, u"bb"_s, u" "_s, u"漢"_s, u"🚀"_s, u"."_s, u"longer"_s};
    const QStringList longOnes{u"alpha"_s, u"beta"_s, u"gamma"_s, u"delta"_s}; // never joined
    const auto text = [&](const QStringList &from) {
        QString words;
        for (int i = random.bounded(15); i > 0; --i)
            words += from.at(random.bounded(int(from.size())))
                + (from == longOnes || random.bounded(2) ? u" "_s : QString());
        return words;
    };
    const auto unmarked = [](QString words, const QList<WordMark> &marks) {
        for (qsizetype i = marks.size() - 1; i >= 0; --i)
            words.remove(marks.at(i).start, marks.at(i).length);
        words.removeIf([](QChar c) { return c.isSpace(); });
        return words;
    };
    for (int round = 0; round < 3000; ++round) {
        const QStringList &from = round % 2 ? any : longOnes;
        const QString left = text(from), right = text(from);
        const WordDiff diff = diffWords(left, right);
        for (const auto &[words, marks] :
            {std::pair(left, diff.left), std::pair(right, diff.right)}) {
            qsizetype end = 0;
            for (const WordMark &mark : marks) {
                QVERIFY(mark.start >= end && mark.length > 0);
                end = mark.start + mark.length;
                QVERIFY(end <= words.size());
                QVERIFY(
                    !words.at(mark.start).isLowSurrogate() && !words.at(end - 1).isHighSurrogate());
            }
        }
        QVERIFY(left == right || !diff.left.isEmpty() || !diff.right.isEmpty());
        if (from == longOnes)
            QCOMPARE(unmarked(left, diff.left), unmarked(right, diff.right));
    }
}

void TestDiffRows::findsShortestEditsOnRandomInput()
{
    // Against the textbook table of longest common subsequences.
    QRandomGenerator random(99);
    for (int round = 0; round < 300; ++round) {
        QStringList left, right;
        for (int i = random.bounded(40); i > 0; --i)
            left += QString(QChar(u'a' + random.bounded(5)));
        for (int i = random.bounded(40); i > 0; --i)
            right += QString(QChar(u'a' + random.bounded(5)));
        std::vector<std::vector<int>> table(left.size() + 1, std::vector<int>(right.size() + 1, 0));
        for (qsizetype i = 1; i <= left.size(); ++i) {
            for (qsizetype j = 1; j <= right.size(); ++j)
                table[i][j] = left[i - 1] == right[j - 1]
                    ? table[i - 1][j - 1] + 1
                    : std::max(table[i - 1][j], table[i][j - 1]);
        }
        int equal = 0;
        for (const DiffRow &row : diffLines(lines(left), lines(right)))
            equal += row.kind == Kind::Equal;
        QCOMPARE(equal, table[left.size()][right.size()]);
    }
}

void TestDiffRows::staysWithinItsBudget_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<int>("leastEqual");
    QStringList base, edited, other, repeatedA, repeatedB;
    QRandomGenerator random(3);
    for (int i = 0; i < 5000; ++i) {
        base += u"line %1 says %2"_s.arg(i).arg(random.bounded(1000));
        edited += i % 10 == 0 ? u"edited %1"_s.arg(i) : base.last();
        other += u"quite another text %1"_s.arg(i);
        repeatedA += u"<td>%1</td>"_s.arg(random.bounded(3));
        repeatedB += u"<td>%1</td>"_s.arg(random.bounded(3));
    }
    QTest::newRow("a tenth changed") << base << edited << 4500;
    QTest::newRow("wholly different") << base << other << 0;
    QTest::newRow("few kinds of lines") << repeatedA << repeatedB << 0;
    QTest::newRow("a long line") << QStringList{u"word "_s.repeated(20'000)}
                                 << QStringList{u"word "_s.repeated(10'000) + u"new "_s
                                        + u"word "_s.repeated(10'000)}
                                 << 0;
    QTest::newRow("a long line of other words")
        << QStringList{base.join(u' ')} << QStringList{other.join(u' ')} << 0;
    QTest::newRow("no blanks") << QStringList{QString(100'000, u'x')}
                               << QStringList{QString(100'001, u'x')} << 0;
}

void TestDiffRows::staysWithinItsBudget()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    QFETCH(int, leastEqual);
    const CpuTimer timer;
    QCOMPARE(brokenRows(diffLines(lines(left), lines(right)), left, right), QString());
    QVERIFY(timer.isWithin(std::chrono::seconds(3)));
    DiffOptions patient;
    patient.budget = std::chrono::minutes(1);
    const auto rows = diffLines(lines(left), lines(right), patient);
    QCOMPARE(brokenRows(rows, left, right), QString());
    const auto equal = std::ranges::count(rows, Kind::Equal, &DiffRow::kind);
    QVERIFY2(equal >= leastEqual, qPrintable(QString::number(equal)));
}

void TestDiffRows::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    DiffOptions options;
    options.stop = source.get_token();
    QVERIFY(diffLines(lines({u"a"_s, u"b"_s}), lines({u"a"_s, u"c"_s}), options).isEmpty());
    QVERIFY(diffBlocks(read("<p>a</p>"), read("<p>a</p>"), options).isEmpty());
}

void TestDiffRows::listsChanges()
{
    const auto rows =
        diffLines(lines({u"a"_s, u"b"_s, u"c"_s, u"d"_s}), lines({u"a"_s, u"x"_s, u"c"_s}));
    QCOMPARE(changes(rows), QList<ChangeRange>({{1, 2}, {4, 4}}));
    QVERIFY(changes({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestDiffRows)
#include "tst_diffrows.moc"
