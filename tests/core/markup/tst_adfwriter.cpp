// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"
#include "shownblocks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QJsonObject &document)
{
    return QJsonDocument(document["content"_L1].toArray()).toJson(QJsonDocument::Compact);
}

/** Words out of pieces that mean something to a reader of markup, and of odd characters. */
QString randomWords(QRandomGenerator &random)
{
    static const QStringList pieces{u"word"_s, u" "_s, u"\n"_s, u"\n\n"_s, u"- "_s, u"  - "_s,
        u"1. "_s, u"# "_s, u"```"_s, u"```c++\n"_s, u"`"_s, u"**"_s, u"~~"_s, u"["_s, u"]("_s,
        u")"_s, u"https://x.example/a_(b)"_s, u"[~accountid:5b:1]"_s, u"> "_s, u"---\n"_s,
        u"漢字"_s, u"🚀"_s, QString(QChar(0xD83D)), QString(QChar(0xDE80)), QString(QChar(0)),
        QString(QChar(0x1B)), QString(QChar(0xFFFE)), u"\r\n"_s, u"\t"_s, u"\\"_s, u"\""_s,
        QString(2000, u'x'), QString(QChar(0x200B))};
    QString words;
    const int count = random.bounded(40);
    for (int i = 0; i < count; ++i)
        words += pieces.at(random.bounded(pieces.size()));
    return words;
}

/** What the schema cannot say and Jira still refuses, and the rules that are broken most easily. */
QString fault(const QJsonValue &node, bool inCode = false)
{
    const QString type = node["type"_L1].toString();
    const QJsonArray marks = node["marks"_L1].toArray();
    if (type == "text"_L1) {
        if (node["text"_L1].toString().isEmpty())
            return u"empty text"_s;
        if (inCode && !marks.isEmpty())
            return u"marks in a code block"_s;
        QStringList names;
        for (const QJsonValue &mark : marks)
            names.append(mark["type"_L1].toString());
        if (names.contains(u"code"_s) && names.size() > 1)
            return u"code with "_s + names.join(u' ');
    }
    if (type.endsWith("List"_L1) && node["content"_L1].toArray().isEmpty())
        return u"empty list"_s;
    for (const QJsonValue &child : node["content"_L1].toArray()) {
        if (const QString found = fault(child, type == "codeBlock"_L1); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

class TestAdfWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesAParagraphALine();
    void plainWordsGoThereAndBack();
    void leavesOutWhatJsonCannotHold();
    void writesLightMarkup_data();
    void writesLightMarkup();
    void keepsToTheRules();
    void takesLongLinesInLinearTime();
};

void TestAdfWriter::writesAParagraphALine()
{
    QCOMPARE(content(textToAdf(u"a\n"_s)),
        R"([{"content":[{"text":"a","type":"text"}],"type":"paragraph"},{"content":[],"type":"paragraph"}])");
    QCOMPARE(content(textToAdf({})), R"([{"content":[],"type":"paragraph"}])");
    QCOMPARE(content(lightMarkupToAdf({})), R"([{"content":[],"type":"paragraph"}])");
    QCOMPARE(textToAdf(u"a"_s)["version"_L1].toInt(), 1);
    // Nothing is read as markup.
    const QString words = u"- a **b** `c`\n# d [e](https://x.example)"_s;
    QCOMPARE(adfToText(textToAdf(words)), words);
}

void TestAdfWriter::plainWordsGoThereAndBack()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 2000; ++i) {
        const QString words = randomWords(random);
        // The same words without what cannot be written and without blank lines.
        QString expected = words;
        for (qsizetype at = expected.size() - 1; at >= 0; --at) { // Stray surrogates.
            if (expected.at(at).isLowSurrogate() && at > 0 && expected.at(at - 1).isHighSurrogate())
                --at;
            else if (expected.at(at).isSurrogate())
                expected.remove(at, 1);
        }
        expected.replace(u"\r\n"_s, u"\n"_s);
        expected.removeIf([](QChar c) { return c.unicode() < 32 && c != u'\n' && c != u'\t'; });
        expected.remove(QChar(0xFFFE));
        QStringList kept;
        for (const QString &line : expected.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                kept.append(line);
        }
        QCOMPARE(adfToText(textToAdf(words)), kept.join(u'\n'));
    }
}

void TestAdfWriter::leavesOutWhatJsonCannotHold()
{
    const QString odd =
        u"a\0b\x1b\x85"_s + QChar(0xD800) + u"c"_s + QChar(0xDC00) + u"\uFFFF\uFDD0d"_s;
    QCOMPARE(adfToText(textToAdf(odd)), u"abcd"_s);
    QCOMPARE(adfToText(lightMarkupToAdf(odd)), u"abcd"_s);
    QCOMPARE(adfToText(textToAdf(u"a\rb\tc"_s)), u"a\nb\tc"_s);
}

void TestAdfWriter::writesLightMarkup_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("view");
    const auto row = [](const char *name, const QString &words, const QString &view) {
        QTest::newRow(name) << words << view;
    };
    row("paragraphs", u"one\ntwo\n\nthree"_s, u"paragraph: one⏎two\nparagraph: three"_s);
    row("headings", u"# Top\ntext\n###### Deep\n####### seven"_s,
        u"Top/ heading1: Top\nTop/ paragraph: text\nTop/Deep/ heading6: Deep\n"
        "Top/Deep/ paragraph: ####### seven"_s);
    row("bullets", u"- a\n* b\n  - c\n      - d\n- e"_s,
        u"item1: • a\nitem1: • b\nitem2: • c\nitem3: • d\nitem1: • e"_s);
    row("numbers", u"3. a\n4. b\n- c"_s, u"item1: 3. a\nitem1: 4. b\nitem1: • c"_s);
    row("mixed lists", u"1. a\n  - b\n2. c"_s, u"item1: 1. a\nitem2: • b\nitem1: 2. c"_s);
    row("an item goes on", u"- a\n  more\nend"_s, u"item1: • a⏎more\nparagraph: end"_s);
    row("fence", u"x\n```ini\n# no heading\n- no item\n\n```\ny"_s,
        u"paragraph: x\ncode ini: # no heading\n- no item\n\nparagraph: y"_s);
    row("open fence", u"```\nport = 1"_s, u"code : port = 1"_s);
    row("quote", u"> a\n> b\nc"_s, u"quote: a⏎b\nparagraph: c"_s);
    row("rule", u"a\n---\nb"_s, u"paragraph: a\nrule: \nparagraph: b"_s);
    row("links", u"[the page](https://x.example/a), https://y.example/(b)."_s,
        u"paragraph: <the page>, <https://y.example/(b)>."_s);
    row("no link", u"[a](javascript:x) [b] (c) [](https://x.example)"_s,
        u"paragraph: [a](javascript:x) [b] (c) [](<https://x.example>)"_s);
    row("mention", u"Ask [~accountid:557058:f5-a] now"_s, u"paragraph: Ask [@557058:f5-a] now"_s);
}

void TestAdfWriter::writesLightMarkup()
{
    QFETCH(QString, words);
    QTEST(shown(adfBlocks(lightMarkupToAdf(words))), "view");
    const QJsonObject marked = lightMarkupToAdf(u"Set `port` to **two** ~~one~~ **"_s);
    QCOMPARE(adfToText(marked, WordMarks::Kept), u"Set `port` to two ~~one~~ **"_s);
    const QList<TextRun> runs = adfBlocks(marked).constFirst().runs;
    QCOMPARE(runs.at(1).style, int(TextRun::Code));
    QCOMPARE(runs.at(3).style, int(TextRun::Bold));
}

void TestAdfWriter::keepsToTheRules()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 3000; ++i) {
        const QString words = randomWords(random);
        const QString found = fault(lightMarkupToAdf(words)) + fault(textToAdf(words));
        QVERIFY2(found.isEmpty(), qPrintable(found + u": "_s + words));
    }
}

void TestAdfWriter::takesLongLinesInLinearTime()
{
    // Openers that nothing closes: searching to the end for each would take minutes.
    for (const QString &piece :
        {u"["_s, u"`a"_s, u"** a"_s, u"[a]("_s, u"~~"_s, u"[~accountid:"_s}) {
        const QString words = piece.repeated(60'000);
        QVERIFY(!lightMarkupToAdf(words).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestAdfWriter)
#include "tst_adfwriter.moc"
