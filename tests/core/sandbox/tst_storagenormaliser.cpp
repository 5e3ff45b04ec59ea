// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/storagenormaliser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Docket;
using namespace Docket::Sandbox;

class TestStorageNormaliser : public QObject
{
    Q_OBJECT
private slots:
    void rewritesWhatConfluenceRewrites_data();
    void rewritesWhatConfluenceRewrites();
    void isStable();
    void leavesSettledTags();
};

namespace {

QByteArray stored(const QByteArray &body, const QSet<QByteArray> &settled = {})
{
    int next = 0;
    const auto document = StorageDocument::parse(body);
    return document
        ? StorageNormaliser([&] { return u"id-%1"_s.arg(++next); }).stored(*document, settled)
        : QByteArray("malformed");
}

} // namespace

void TestStorageNormaliser::rewritesWhatConfluenceRewrites_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char *name, const QByteArray &sent, const QByteArray &kept) {
        QTest::newRow(name) << sent << kept;
    };
    const auto same = [&](const char *name, const QByteArray &body) { row(name, body, body); };
    row("blank before the slash", "<p>a<br/>b</p><hr/>", "<p>a<br />b</p><hr />");
    row("blank after attributes", "<col style=\"width: 120.0px;\"/>",
        "<col style=\"width: 120.0px;\" />");
    row("macro without ids", "<ac:structured-macro ac:name=\"toc\"/>",
        "<ac:structured-macro ac:name=\"toc\" ac:schema-version=\"1\" ac:macro-id=\"id-1\" />");
    row("macro without its id",
        "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\"><ac:rich-text-body "
        "/></ac:structured-macro>",
        "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\" "
        "ac:macro-id=\"id-1\"><ac:rich-text-body /></ac:structured-macro>");
    row("old schema version",
        "<ac:structured-macro ac:name=\"children\" ac:schema-version=\"1\" ac:macro-id=\"x\" />",
        "<ac:structured-macro ac:name=\"children\" ac:schema-version=\"2\" ac:macro-id=\"x\" />");
    row("hex colour", "<p><span style=\"color: #0747A6;\">x</span></p>",
        "<p><span style=\"color: rgb(7,71,166);\">x</span></p>");
    row("two short hex colours", "<p style=\"color: #fff;background-color:#0a0\">x</p>",
        "<p style=\"color: rgb(255,255,255);background-color:rgb(0,170,0)\">x</p>");
    row("text-align: start", "<p style=\"text-align: start;\">x</p>", "<p style=\"\">x</p>");
    row("highlight of a span", "<p><span data-highlight-colour=\"#fff\" class=\"a\">x</span></p>",
        "<p><span class=\"a\">x</span></p>");
    row("breakout of a code macro",
        "<ac:structured-macro ac:name=\"code\" ac:breakout-mode=\"wide\" ac:schema-version=\"1\" "
        "ac:macro-id=\"x\" />",
        "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\" ac:macro-id=\"x\" />");
    row("breakout of a code macro without ids",
        "<ac:structured-macro ac:name=\"code\" ac:breakout-mode=\"wide\"/>",
        "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\" ac:macro-id=\"id-1\" />");
    row("page reference", "<ac:link><ri:page ri:content-title=\"A\"/></ac:link>",
        "<ac:link><ri:page ri:content-title=\"A\" ri:version-at-save=\"1\" /></ac:link>");
    row("task",
        "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status></ac:task>",
        "<ac:task><ac:task-id>1</ac:task-id><ac:task-uuid>id-1</"
        "ac:task-uuid><ac:task-status>incomplete</ac:task-status></ac:task>");
    same("text with entities",
        "<p>30&nbsp;s &amp; &lt;more&gt; &rsquo;x&rsquo; \xe6\x9d\xb1\xe4\xba\xac</p>");
    same("code that looks like markup",
        "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\" "
        "ac:macro-id=\"x\"><ac:plain-text-body><![CDATA[<hr/> "
        "#fff]]></ac:plain-text-body></ac:structured-macro>");
    same("highlight of a cell",
        "<table><tbody><tr><td data-highlight-colour=\"#deebff\">x</td></tr></tbody></table>");
    same("empty elements with both tags", "<p></p><p />");
    same("a colour in words", "<p title=\"#fff\">color: #fff</p>");
    same("nothing", "");
}

void TestStorageNormaliser::rewritesWhatConfluenceRewrites()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, kept);
    QCOMPARE(stored(sent), kept);
}

void TestStorageNormaliser::isStable()
{
    const QByteArray once = stored(
        "<p>a<br/><span style=\"color: #123;\">x</span></p><ac:structured-macro ac:name=\"toc\"/>");
    QCOMPARE(stored(once), once);
    QVERIFY(StorageNormaliser::oddTags(*StorageDocument::parse(once)).isEmpty());
}

void TestStorageNormaliser::leavesSettledTags()
{
    const auto imported =
        StorageDocument::parse("<hr/><ac:structured-macro ac:name=\"toc\"></ac:structured-macro>");
    const QSet<QByteArray> odd = StorageNormaliser::oddTags(*imported);
    QCOMPARE(odd, (QSet<QByteArray>{"<hr/>", "<ac:structured-macro ac:name=\"toc\">"}));
    QCOMPARE(stored("<hr/><br/><ac:structured-macro ac:name=\"toc\"></ac:structured-macro>", odd),
        QByteArray("<hr/><br /><ac:structured-macro ac:name=\"toc\"></ac:structured-macro>"));
}

QTEST_GUILESS_MAIN(TestStorageNormaliser)
#include "tst_storagenormaliser.moc"
