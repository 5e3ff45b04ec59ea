// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/unifieddiff.h"
#include "core/markup/adf.h"
#include "core/markup/markupdocument.h"
#include "core/markup/wikimarkup.h"
#include "core/policy/policyfile.h"
#include "cputimer.h"

#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

/** What nobody writes by hand: readers of strangers' text refuse it or handle it, soon and in little memory. */
class TestHostileInput : public QObject
{
    Q_OBJECT

private slots:
    void boundsNesting_data();
    void boundsNesting();
    void boundsSize_data();
    void boundsSize();
    void refusesEntityBombs();
};

namespace {

using Reader = void (*)(const QByteArray &input);

template <MarkupFormat format>
void readPage(const QByteArray &input)
{
    const auto document = MarkupDocument::parse(format, input);
    if (!document) {
        QVERIFY(!document.error().reason.isEmpty());
        return;
    }
    (void)(*document)->sections();
    (void)(*document)->textUnits();
    (void)(*document)->blocks();
    (void)(*document)->sourceLines();
    QVERIFY((*document)->checkIntegrity(input, QList<Span>()).isSound());
}

void readAdf(const QByteArray &input)
{
    const QJsonObject document = QJsonDocument::fromJson(input).object();
    QVERIFY(adfToText(document).size() <= 6'000'000);
    QVERIFY(adfBlocks(document).size() <= 200'000);
}

void readWiki(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    QVERIFY(wikiToText(text).size() <= 11'000'000);
    (void)wikiBlocks(text);
}

void readDiff(const QByteArray &input)
{
    const UnifiedDiff diff = readUnifiedDiff(QString::fromUtf8(input));
    QVERIFY(diff.cut || diff.unread == 0);
}

void readPolicy(const QByteArray &input)
{
    const Result<Policy> policy = policyFromJson(input);
    QVERIFY(!policy);
    QVERIFY(!policy.error().detail.isEmpty());
    QVERIFY(policy.error().detail.size() < 2000);
}

} // namespace

void TestHostileInput::boundsNesting_data()
{
    QTest::addColumn<Reader>("read");
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    const auto row = [](const char *name, Reader read, const char *open, const char *close) {
        QTest::newRow(name) << read << QByteArray(open) << QByteArray(close);
    };
    constexpr Reader storage = readPage<MarkupFormat::Storage>;
    constexpr Reader markdown = readPage<MarkupFormat::Markdown>;
    row("storage divisions", storage, "<div>", "</div>");
    row("storage tables", storage, "<table><tbody><tr><td>", "</td></tr></tbody></table>");
    row("storage lists", storage, "<ul><li>", "</li></ul>");
    row("storage never closed", storage, "<b>", "");
    row("Markdown quotes", markdown, ">", "");
    row("Markdown quotes with blanks", markdown, "> ", "");
    row("Markdown lists", markdown, "- ", "");
    row("Markdown numbered lists", markdown, "1. ", "");
    row("Markdown emphasis", markdown, "*a **b ", "");
    row("Markdown emphasis closed", markdown, "*a ", " b*");
    row("Markdown backquotes", markdown, "`a``b", "");
    row("Markdown brackets", markdown, "[", "](x)");
    row("Markdown images", markdown, "![", "](x)");
    row("Markdown HTML", markdown, "<div>\n", "</div>\n");
    row("Markdown comments", markdown, "<!--", "");
    row("Markdown columns", markdown, "|a", "|\n");
    row("ADF lists", readAdf, "{\"type\":\"bulletList\",\"content\":[", "]}");
    row("ADF arrays", readAdf, "[", "]");
    row("ADF never closed", readAdf, "{\"content\":[", "");
    row("wiki lists", readWiki, "*", "");
    row("wiki quotes", readWiki, "{quote}\n", "");
    row("wiki panels", readWiki, "{panel:a}\n", "{panel}\n");
    row("wiki phrases", readWiki, "*_", "_*");
    row("wiki links", readWiki, "[a|", "]");
    row("policy arrays", readPolicy, "[", "]");
    row("policy objects", readPolicy, "{\"rules\":[", "]}");
    row("diff headers", readDiff, "diff --git a/x b/x\n", "");
    row("diff hunks", readDiff, "--- a\n+++ b\n@@ -1,9 +1,9 @@\n", "");
}

void TestHostileInput::boundsNesting()
{
    QFETCH(Reader, read);
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    const CpuTimer timer;
    read(open.repeated(100'000) + "a" + close.repeated(100'000));
    QVERIFY(timer.isWithin(std::chrono::seconds(4)));
}

void TestHostileInput::boundsSize_data()
{
    QTest::addColumn<Reader>("read");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("tail");
    constexpr Reader storage = readPage<MarkupFormat::Storage>;
    constexpr Reader markdown = readPage<MarkupFormat::Markdown>;
    const auto row = [](const char *name, Reader read, const QByteArray &head,
                         const QByteArray &piece, const QByteArray &tail) {
        QTest::newRow(name) << read << head << piece << tail;
    };
    row("storage", storage, "", "<p>words and words</p>", "");
    row("Markdown", markdown, "", "words and words\n\n", "");
    row("ADF", readAdf, "{\"type\":\"doc\",\"content\":[",
        "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"words and more\"}]},",
        "{}]}");
    row("wiki", readWiki, "", "* words and *words*\n", "");
    row("diff", readDiff, "--- a/x\n+++ b/x\n@@ -1,99999999 +1,99999999 @@\n", " words\n-a\n+b\n",
        "");
    row("policy", readPolicy, "{\"rules\":[", "{\"name\":\"x\"},", "{}]}");
}

void TestHostileInput::boundsSize()
{
    QFETCH(Reader, read);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(QByteArray, tail);
    constexpr qsizetype size = 50 * 1024 * 1024;
    const QByteArray input = head + piece.repeated(size / piece.size()) + tail;
    const CpuTimer timer;
    read(input);
    QVERIFY(timer.isWithin(std::chrono::seconds(8)));
}

void TestHostileInput::refusesEntityBombs()
{
    QByteArray bomb = "<!DOCTYPE p [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    bomb += "]><p>&a11;</p>";
    QVERIFY(!MarkupDocument::parse(MarkupFormat::Storage, bomb));
    // Other formats know no entities of their own: they are words.
    readPage<MarkupFormat::Markdown>(bomb);
    readWiki(bomb);
    const auto many = MarkupDocument::parse(
        MarkupFormat::Storage, "<p>" + QByteArray("&amp;&nbsp;&#65;").repeated(100'000) + "</p>");
    QVERIFY(many);
    QCOMPARE((*many)->textUnits().size(), 1);
}

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
