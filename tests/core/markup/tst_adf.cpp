// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestAdf : public QObject
{
    Q_OBJECT

private slots:
    void readsBlocksAndInlineNodes();
    void readsTablesRowByRow();
    void readsWordsOfUnknownNodes();
    void writesAParagraphALine();
    void goesThereAndBack();
};

void TestAdf::readsBlocksAndInlineNodes()
{
    const QJsonObject document = QJsonDocument::fromJson(R"({"type":"doc","version":1,"content":[
        {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Fix"}]},
        {"type":"paragraph","content":[{"type":"text","text":"Ask "},{"type":"mention","attrs":{"id":"1","text":"@Mia"}},
            {"type":"text","text":" see "},{"type":"inlineCard","attrs":{"url":"https://x.example/1"}},{"type":"hardBreak"},
            {"type":"status","attrs":{"text":"DONE","color":"green"}},{"type":"date","attrs":{"timestamp":"1776124800000"}}]},
        {"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"one"}]}]}]},
        {"type":"codeBlock","content":[{"type":"text","text":"a\nb"}]}]})")
                                     .object();
    QCOMPARE(
        adfToText(document), u"Fix\nAsk @Mia see https://x.example/1\nDONE2026-04-14\none\na\nb"_s);
    QCOMPARE(adfToText({}), QString());
}

void TestAdf::readsTablesRowByRow()
{
    const QJsonObject document =
        QJsonDocument::fromJson(R"({"type":"doc","content":[{"type":"table","content":[
        {"type":"tableRow","content":[{"type":"tableHeader","content":[{"type":"paragraph","content":[{"type":"text","text":"Port"}]}]},
        {"type":"tableCell","content":[{"type":"paragraph","content":[{"type":"text","text":"80"}]},
            {"type":"paragraph","content":[{"type":"text","text":"81"}]}]}]}]}]})")
            .object();
    QCOMPARE(adfToText(document), u"Port | 80 81"_s);
}

void TestAdf::readsWordsOfUnknownNodes()
{
    const QJsonObject document =
        QJsonDocument::fromJson(R"({"type":"doc","content":[{"type":"novelty","content":[
        {"type":"gadget","content":[{"type":"text","text":"inside"}]}]}]})")
            .object();
    QCOMPARE(adfToText(document), u"inside"_s);
}

void TestAdf::writesAParagraphALine()
{
    const QByteArray expected =
        R"({"content":[{"content":[{"text":"a","type":"text"}],"type":"paragraph"},)"
        R"({"content":[],"type":"paragraph"}],"type":"doc","version":1})";
    QCOMPARE(QJsonDocument(textToAdf(u"a\n"_s)).toJson(QJsonDocument::Compact), expected);
    QCOMPARE(textToAdf({})["content"_L1].toArray().size(), 1);
}

void TestAdf::goesThereAndBack()
{
    const QString words = u"</p><script> & \"x\"\nzweite Zeile 漢字 🚀"_s;
    QCOMPARE(adfToText(textToAdf(words)), words);
}

QTEST_GUILESS_MAIN(TestAdf)
#include "tst_adf.moc"
