// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/markuptokens.h"
#include "core/diff/merge.h"
#include "core/markup/edits.h"
#include "core/markup/storagedocument.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;
using Format = MarkupFormat;

namespace {

Merge merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs,
    Format format = Format::Storage)
{
    MergeOptions options;
    options.format = format;
    options.budget = std::chrono::seconds(20);
    return merge(base, mine, theirs, options).value_or(Merge());
}

/** The merged body; at conflicts "{base|mine|theirs}". */
QByteArray shown(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs,
    Format format = Format::Storage)
{
    const Merge result = merged(base, mine, theirs, format);
    QByteArray body = result.merged;
    const auto cut = [](const QByteArray &of, Span span) {
        return of.sliced(span.offset, span.length);
    };
    for (qsizetype i = result.conflicts.size() - 1; i >= 0; --i) {
        const MergeConflict &conflict = result.conflicts.at(i);
        if (cut(body, conflict.merged) != cut(base, conflict.base))
            return "the base's words do not stand at the conflict";
        body.replace(conflict.merged.offset, conflict.merged.length,
            "{" + cut(base, conflict.base) + "|" + cut(mine, conflict.mine) + "|"
                + cut(theirs, conflict.theirs) + "}");
    }
    return body;
}

/** What breaks a promise of merge() for these three; empty when nothing does. */
QString broken(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs,
    Format format = Format::Storage)
{
    const Merge one = merged(base, mine, theirs, format);
    const Merge other = merged(base, theirs, mine, format);
    if (one.merged != other.merged || one.onMine != other.onTheirs || one.onTheirs != other.onMine
        || one.conflicts.size() != other.conflicts.size())
        return u"not symmetric"_s;
    for (qsizetype i = 0; i < one.conflicts.size(); ++i) {
        const MergeConflict &a = one.conflicts.at(i), &b = other.conflicts.at(i);
        if (a.base != b.base || a.mine != b.theirs || a.theirs != b.mine || a.merged != b.merged)
            return u"conflicts are not symmetric"_s;
    }
    const auto onTheirs = applyEdits(theirs, one.onTheirs), onMine = applyEdits(mine, one.onMine);
    if (!onTheirs || !onMine)
        return u"the edits cannot be made"_s;
    if (one.conflicts.isEmpty() && (*onTheirs != one.merged || *onMine != one.merged))
        return u"the edits do not lead to what is merged"_s;
    if (format == Format::Storage && StorageDocument::parse(base) && StorageDocument::parse(mine)
        && StorageDocument::parse(theirs) && !StorageDocument::parse(one.merged))
        return u"not well-formed"_s;
    for (const QByteArray &x : {mine, theirs}) {
        for (const Merge &same : {merged(base, base, x, format), merged(base, x, base, format),
                 merged(base, x, x, format)}) {
            if (same.merged != x || !same.conflicts.isEmpty())
                return u"one side alone does not come out"_s;
        }
    }
    return {};
}

const QByteArrayList &samples()
{
    static const QByteArrayList bodies{
        "<h1>Ports</h1><p>The gateway listens on <code>8080</code>, behind the load balancer.</p>"
        "<ul><li>one first entry</li><li>another entry&nbsp;here</li></ul>",
        "<table><tbody><tr><th>Key</th><th>Value</th></tr><tr><td>timeout</td><td>30 "
        "s</td></tr><tr><td>port</td><td>8080</td></tr></tbody></table><p/>",
        "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[if (a < b) {\n    "
        "run(&a);\n}\n]]></ac:plain-text-body></ac:structured-macro><p>e\xCC\x81t\xC3\xA9 "
        "\xE6\x97\xA5\xE6\x9C\xAC \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80 &amp; so "
        "&#252;ber</p>",
        "<p>a <strong>bold <em>and leaning</em> part</strong> with <ac:inline-comment-marker "
        "ac:ref=\"r1\">a comment</ac:inline-comment-marker> on it</p><p>a a a a b b a</p>",
        ""};
    return bodies;
}

/** Some tokens of the body replaced, doubled, removed or changed places. */
QByteArray shuffled(const QByteArray &body, QRandomGenerator &random)
{
    QByteArrayList tokens;
    for (const MarkupToken &token : markupTokens(QByteArrayView(body)))
        tokens += body.sliced(token.start, token.length);
    const QByteArrayList fresh{
        "new", " ", "8081", "<b>", "</b>", "&nbsp;", "\xE6\x97\xA5", "<p>more</p>"};
    for (int i = random.bounded(4); i >= 0; --i) {
        const qsizetype at = random.bounded(int(tokens.size()) + 1);
        switch (random.bounded(4)) {
        case 0:
            tokens.insert(at, fresh.at(random.bounded(int(fresh.size()))));
            break;
        case 1:
            tokens.insert(at, tokens.mid(random.bounded(int(tokens.size()) + 1), 4).join());
            break;
        case 2:
            tokens.remove(std::min(at, tokens.size()), std::min<qsizetype>(3, tokens.size() - at));
            break;
        default:
            if (at < tokens.size())
                tokens[at] = fresh.at(random.bounded(int(fresh.size())));
        }
    }
    return tokens.join();
}

/** Edits of single words, some by each side, at least eight tokens apart. */
struct ApartEdits
{
    TextEdits mine, theirs, both;
};

ApartEdits apartEdits(const QByteArray &body, QRandomGenerator &random)
{
    ApartEdits edits;
    int wait = random.bounded(20), number = 0;
    for (const MarkupToken &token : markupTokens(QByteArrayView(body))) {
        if (--wait > 0 || token.kind != MarkupToken::Kind::Word)
            continue;
        wait = 8 + random.bounded(60);
        const TextEdit edit{{token.start, token.length}, "new" + QByteArray::number(++number)};
        (random.bounded(2) ? edits.mine : edits.theirs).append(edit);
        edits.both.append(edit);
    }
    return edits;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void merges_data();
    void merges();
    void mergesMarkdown();
    void keepsItsPromisesOnRandomInput();
    void landsEditsThatStandApart();
    void landsEditsThatStandApartOnRealPages();
    void isBoundedByItsBudget();
    void stopsWhenAsked();
    void readsWordsOfAConflict();
};

void TestMerge::merges_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *base, const char *mine, const char *theirs,
                         const char *expected) {
        QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs)
                            << QByteArray(expected);
    };
    row("words apart", "<p>port 8080 behind the balancer</p>",
        "<p>port 9443 behind the balancer</p>", "<p>port 8080 behind two balancers</p>",
        "<p>port 9443 behind two balancers</p>");
    row("the same word", "<p>port 8080 is open</p>", "<p>port 9443 is open</p>",
        "<p>port 8443 is open</p>", "<p>port {8080|9443|8443} is open</p>");
    row("the same word alike", "<p>port 8080 is open</p>", "<p>port 9443 is open</p>",
        "<p>port 9443 is closed</p>", "<p>port 9443 is closed</p>");
    row("parts of one value", "<p>version 8.0.1 runs</p>", "<p>version 9.0.1 runs</p>",
        "<p>version 8.1.1 runs</p>", "<p>version {8.0|9.0|8.1}.1 runs</p>");
    row("parts of one value, one of them on both sides", "<p>version 8.0.1 runs</p>",
        "<p>version 8.5.1 runs</p>", "<p>version 9.6.1 runs</p>",
        "<p>version {8.0|8.5|9.6}.1 runs</p>");
    row("a number and its unit", "<p>wait 30 s now</p>", "<p>wait 60 s now</p>",
        "<p>wait 30 min now</p>", "<p>wait {30 s|60 s|30 min} now</p>");
    row("a number and its unit behind an entity", "<p>wait 30&nbsp;s now</p>",
        "<p>wait 60&nbsp;s now</p>", "<p>wait 30&nbsp;min now</p>",
        "<p>wait {30&nbsp;s|60&nbsp;s|30&nbsp;min} now</p>");
    row("two words side by side", "<p>red green blue</p>", "<p>ruby green blue</p>",
        "<p>red lime blue</p>", "<p>ruby lime blue</p>");
    row("two insertions at one place", "<p>a b</p>", "<p>a x b</p>", "<p>a y b</p>",
        "<p>a {|x |y }b</p>");
    row("two insertions apart", "<ul><li>b</li><li>d</li></ul>",
        "<ul><li>a</li><li>b</li><li>d</li></ul>", "<ul><li>b</li><li>d</li><li>e</li></ul>",
        "<ul><li>a</li><li>b</li><li>d</li><li>e</li></ul>");
    row("a comment beside the word", "<p>port 8080 of the gateway</p>",
        "<p>port 9443 of the gateway</p>", "<p>port 8080 of the <m r='1'>gateway</m></p>",
        "<p>port 9443 of the <m r='1'>gateway</m></p>");
    row("a comment around the word", "<p>port 8080 is open</p>", "<p>port 9443 is open</p>",
        "<p>port <m r='1'>8080</m> is open</p>", "<p>port <m r='1'>9443</m> is open</p>");
    row("a comment around a word that goes", "<p>port 8080 is open</p>", "<p>port is open</p>",
        "<p>port <m r='1'>8080</m> is open</p>", "<p>port {8080 ||<m r='1'>8080</m> }is open</p>");
    row("a comment inside the words that change", "<p>use the old gateway for now</p>",
        "<p>use something quite different for now</p>",
        "<p>use the <m r='1'>old</m> gateway for now</p>",
        "<p>use {the old gateway|something quite different|the <m r='1'>old</m> gateway} for "
        "now</p>");
    row("tags that would cross", "<p>one two three four</p>", "<p><b>one two three</b> four</p>",
        "<p>one <i>two three four</i></p>",
        "{<p>one two three four</p>|<p><b>one two three</b> four</p>|<p>one <i>two three "
        "four</i></p>}");
    row("tags that nest", "<p>one two three four five</p>", "<p><b>one two three four</b> five</p>",
        "<p>one two <i>three</i> four five</p>", "<p><b>one two <i>three</i> four</b> five</p>");
    row("a crossing leaves other blocks alone",
        "<p>first of all</p><p>one two three four</p><p>last of all</p>",
        "<p>first of many</p><p><b>one two three</b> four</p><p>last of all</p>",
        "<p>first of all</p><p>one <i>two three four</i></p><p>least of all</p>",
        "<p>first of many</p>{<p>one two three four</p>|<p><b>one two three</b> four</p>|<p>one "
        "<i>two three four</i></p>}<p>least of all</p>");
    row("an attribute and the words", "<td class=\"a\">8080</td>", "<td class=\"a\">9443</td>",
        "<td class=\"b\">8080</td>", "<td class=\"b\">9443</td>");
    row("one entity for another", "<p>caf&eacute; bar</p>", "<p>caf&egrave; bar</p>",
        "<p>caf&ecirc; bar</p>", "<p>caf{&eacute;|&egrave;|&ecirc;} bar</p>");
    row("entities stay whole", "<p>a&nbsp;b</p>", "<p>a&thinsp;b</p>", "<p>a&nbsp;b c d</p>",
        "<p>a&thinsp;b c d</p>");
    row("ideographs apart", "<p>\xE7\xAB\xAF\xE5\x8F\xA3\xE6\x98\xAF\xE5\x85\xAB</p>",
        "<p>\xE7\xAB\xAF\xE5\x8F\xA3\xE6\x98\xAF\xE4\xB9\x9D</p>",
        "<p>\xE5\x8D\x93\xE5\x8F\xA3\xE6\x98\xAF\xE5\x85\xAB</p>",
        "<p>\xE5\x8D\x93\xE5\x8F\xA3\xE6\x98\xAF\xE4\xB9\x9D</p>");
    row("a paragraph goes while its words change", "<p>keep this</p><p>the old words here</p>",
        "<p>keep this</p>", "<p>keep this</p><p>the new words here</p>",
        "<p>keep this</p>{<p>the old words here</p>||<p>the new words here</p>}");
    row("a rewritten paragraph takes no single words", "<p>alpha beta the gamma delta</p>",
        "<p>one two the three four</p>", "<p>alpha beta the gamma epsilon</p>",
        "<p>{alpha beta the gamma delta|one two the three four|alpha beta the gamma epsilon}</p>");
    row("code lines", "<pre><![CDATA[a = 1\nb = 2\nc = 3\n]]></pre>",
        "<pre><![CDATA[a = 7\nb = 2\nc = 3\n]]></pre>",
        "<pre><![CDATA[a = 1\nb = 2\nc = 9\n]]></pre>",
        "<pre><![CDATA[a = 7\nb = 2\nc = 9\n]]></pre>");
    row("cells", "<table><tr><td>a</td><td>b</td></tr></table>",
        "<table><tr><td>x</td><td>b</td></tr></table>",
        "<table><tr><td>a</td><td>y</td></tr></table>",
        "<table><tr><td>x</td><td>y</td></tr></table>");
    row("a row and a cell", "<table><tr><td>k</td><td>1</td></tr></table>",
        "<table><tr><td>k</td><td>1</td></tr><tr><td>l</td><td>2</td></tr></table>",
        "<table><tr><td>k</td><td>7</td></tr></table>",
        "<table><tr><td>k</td><td>7</td></tr><tr><td>l</td><td>2</td></tr></table>");
}

void TestMerge::merges()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(base, mine, theirs), expected);
    QCOMPARE(broken(base, mine, theirs), QString());
}

void TestMerge::mergesMarkdown()
{
    const QByteArray base = "# Ports\n\nThe gateway listens\non port 8080.\n\n- one\n- two\n";
    QCOMPARE(shown(base, "# Ports\n\nThe gateway listens\non port 9443.\n\n- one\n- two\n",
                 "# All ports\n\nThe gateway listens\non port 8080.\n\n- one\n- two\n- three\n",
                 Format::Markdown),
        "# All ports\n\nThe gateway listens\non port 9443.\n\n- one\n- two\n- three\n");
    QCOMPARE(shown("a < b & c\n", "a < d & c\n", "a < b & e\n", Format::Markdown), "a < d & e\n");
    // Two changes that would not be well-formed XML together are no business of Markdown's.
    QCOMPARE(shown("one two three four\n", "<b>one two three</b> four\n",
                 "one <i>two three four</i>\n", Format::Markdown),
        "<b>one <i>two three</b> four</i>\n");
}

void TestMerge::keepsItsPromisesOnRandomInput()
{
    QRandomGenerator random(41);
    int conflicts = 0, clean = 0;
    for (int round = 0; round < 1500; ++round) {
        const QByteArray &base = samples().at(round % int(samples().size()));
        const QByteArray mine = shuffled(base, random), theirs = shuffled(base, random);
        const Format format = round % 3 == 0 ? Format::Markdown : Format::Storage;
        const QString problem = broken(base, mine, theirs, format);
        QVERIFY2(problem.isEmpty(),
            qPrintable(problem + u'\n' + QString::fromUtf8(base + '\n' + mine + '\n' + theirs)));
        (merged(base, mine, theirs, format).conflicts.isEmpty() ? clean : conflicts) += 1;
    }
    QVERIFY2(conflicts > 100 && clean > 100, qPrintable(u"%1 %2"_s.arg(conflicts).arg(clean)));
}

void TestMerge::landsEditsThatStandApart()
{
    QRandomGenerator random(7);
    QByteArray page;
    for (int i = 0; i < 40; ++i)
        page += "<p>Part " + QByteArray::number(i)
            + " tells what happens when the gateway restarts, "
              "and how long a client of it has to wait for <code>--ready</code> to be true.</p>\n";
    for (int round = 0; round < 50; ++round) {
        const ApartEdits edits = apartEdits(page, random);
        const QByteArray mine = applyEdits(page, edits.mine).value();
        const QByteArray theirs = applyEdits(page, edits.theirs).value();
        const Merge result = merged(page, mine, theirs);
        QVERIFY(result.conflicts.isEmpty());
        QCOMPARE(result.merged, applyEdits(page, edits.both).value());
    }
}

void TestMerge::landsEditsThatStandApartOnRealPages()
{
    const QList<Corpus::Page> pages = Corpus::pages();
    if (pages.isEmpty())
        QSKIP("the corpus is not here");
    QRandomGenerator random(11);
    int conflicts = 0, checked = 0;
    for (qsizetype i = 0; i < pages.size(); i += 8) {
        const QByteArray &page = pages.at(i).body;
        if (page.size() > 60'000)
            continue;
        const ApartEdits edits = apartEdits(page, random);
        const QByteArray mine = applyEdits(page, edits.mine).value();
        const QByteArray theirs = applyEdits(page, edits.theirs).value();
        const Merge result = merged(page, mine, theirs);
        ++checked;
        if (!result.conflicts.isEmpty())
            ++conflicts;
        else
            QCOMPARE(result.merged, applyEdits(page, edits.both).value());
        QCOMPARE(broken(page, mine, theirs), QString());
    }
    qInfo("%d pages, %d with a conflict", checked, conflicts);
    QVERIFY(conflicts * 50 <= checked);
}

void TestMerge::isBoundedByItsBudget()
{
    QRandomGenerator random(5);
    const auto noise = [&] {
        QByteArray body;
        for (int i = 0; i < 30'000; ++i)
            body += "<td>" + QByteArray::number(random.bounded(4)) + "</td>";
        return body;
    };
    const QByteArray base = noise(), mine = noise(), theirs = noise();
    const CpuTimer timer;
    const auto result = merge(base, mine, theirs, {});
    QVERIFY(timer.isWithin(std::chrono::seconds(4)));
    QVERIFY(result.has_value());
    MergeOptions none;
    none.budget = std::chrono::milliseconds(0);
    const auto coarse = merge("<p>a b c d e</p>", "<p>x b c d e</p>", "<p>a b c d y</p>", none);
    QVERIFY(coarse.has_value());
    QCOMPARE(coarse->merged, "<p>x b c d y</p>"); // heads and tails still match
    QCOMPARE(merge(base, base, theirs, none)->merged, theirs);
}

void TestMerge::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    MergeOptions options;
    options.stop = source.get_token();
    QVERIFY(!merge("<p>a</p>", "<p>b</p>", "<p>a c</p>", options));
}

void TestMerge::readsWordsOfAConflict()
{
    const QByteArray body = "<p>wait <b>30&nbsp;s</b> &amp; go</p>";
    QCOMPARE(wordsIn(body, {0, body.size()}), u"wait 30\u00A0s & go"_s);
    QCOMPARE(wordsIn(body, {3, 4}), u"wait"_s);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
