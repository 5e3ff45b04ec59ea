// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/sheet.h"
#include "core/drafting/waybackdraft.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray statusMacro =
    R"(<ac:structured-macro ac:name="status" ac:schema-version="1"><ac:parameter ac:name="title">KNOWN ISSUE</ac:parameter><ac:parameter ac:name="colour">Red</ac:parameter></ac:structured-macro>)";
const QString ticketUrl = u"https://corp.example/browse/PLATFORM-95"_s;

QByteArray panel(const QByteArray &title, const QByteArray &body, const QByteArray &name = "info")
{
    return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"title\">" + title
        + "</ac:parameter><ac:rich-text-body>" + body
        + "</ac:rich-text-body></ac:structured-macro>";
}

QList<KnownIssueFlag> flagsOf(const QByteArray &body)
{
    const auto document = StorageDocument::parse(body);
    return document ? knownIssueFlags(*document) : QList<KnownIssueFlag>();
}

QByteArray linked(const QByteArray &body, const QStringList &section)
{
    const auto edits = ticketLinkEdits(body, section, u"PLATFORM-95"_s, ticketUrl);
    return edits ? applyEdits(body, *edits).value() : QByteArray();
}

Page pageWith(const QByteArray &body)
{
    Page page;
    page.id = u"100"_s;
    page.title = u"Runbook & Co"_s;
    page.url = u"https://corp.example/wiki/spaces/OPS/pages/100"_s;
    page.version.number = 3;
    page.body = body;
    return page;
}

} // namespace

class TestWayBackDraft : public QObject
{
    Q_OBJECT

private slots:
    void findsFlags_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sign"); // empty: no flag
        QTest::addColumn<QStringList>("section");
        QTest::addColumn<QString>("words");
        const QStringList ports{u"Ports"_s};
        const QByteArray head = "<h1>Ports</h1>";
        QTest::newRow("status in a paragraph")
            << head + "<p>Idle connections drop. " + statusMacro + "</p>" << u"status"_s << ports
            << u"Idle connections drop."_s;
        QTest::newRow("status in a table") << head + "<table><tbody><tr><td><p>8080</p></td><td>"
                + statusMacro + "</td></tr></tbody></table>"
                                           << u"status"_s << ports << u"8080 |"_s;
        QTest::newRow("panel") << head + "<p>Elsewhere.</p>"
                + panel("Known issue", "<p>It drops.</p>")
                               << u"panel"_s << ports << u"It drops."_s;
        QTest::newRow("panel, hyphen and case")
            << head + panel("known-Issue", "<p>It drops.</p>", "warning") << u"panel"_s << ports
            << u"It drops."_s;
        QTest::newRow("label macro") << head
                + R"(<p>It drops.</p><ac:structured-macro ac:name="label"><ac:parameter ac:name="label">ops, known-issue</ac:parameter></ac:structured-macro>)"
                                     << u"label macro"_s << ports << u"It drops."_s;
        QTest::newRow("before the first heading")
            << "<p>All of it. " + statusMacro + "</p>" + head << u"status"_s << QStringList()
            << u"All of it.\nPorts"_s;
        QTest::newRow("another status")
            << head + QByteArray(statusMacro).replace("KNOWN ISSUE", "FIXED") << QString() << ports
            << QString();
        QTest::newRow("only words")
            << head + "<p>Known issue</p>" << QString() << ports << QString();
        QTest::newRow("a list of them")
            << head + panel("Known issues (3)", "<p>1</p>") << QString() << ports << QString();
        QTest::newRow("told about in code")
            << head + "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA["
                + statusMacro + "]]></ac:plain-text-body></ac:structured-macro>"
            << QString() << ports << QString();
        QTest::newRow("a list of labelled pages") << head
                + R"(<ac:structured-macro ac:name="contentbylabel"><ac:parameter ac:name="labels">known-issue</ac:parameter></ac:structured-macro>)"
                                                  << QString() << ports << QString();
    }
    void findsFlags()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, sign);
        QFETCH(QStringList, section);
        QFETCH(QString, words);
        const QList<KnownIssueFlag> flags = flagsOf(body);
        QCOMPARE(flags.size(), sign.isEmpty() ? 0 : 1);
        if (sign.isEmpty())
            return;
        QCOMPARE(flags.first().sign, sign);
        QCOMPARE(flags.first().section, section);
        QCOMPARE(flags.first().words, words);
    }

    void aSectionIsFlaggedOnce()
    {
        const QByteArray twice = "<h1>A</h1><p>x " + statusMacro + "</p><p>y " + statusMacro
            + "</p><h1>B</h1>" + panel("Known issue", "<p>z</p>");
        const QList<KnownIssueFlag> flags = flagsOf(twice);
        QCOMPARE(flags.size(), 2);
        QCOMPARE(flags.at(0).section, QStringList{u"A"_s});
        QCOMPARE(flags.at(1).section, QStringList{u"B"_s});
        QCOMPARE(flags.at(1).words, u"z"_s);
    }

    void theTicketSaysWherePlaceAndWords()
    {
        const QByteArray body = "<h1>Ports</h1>"
            + panel("Known issue",
                "<p>Connections &lt; 1 min drop. Nobody knows why.</p><p>**See** "
                "[x](http://y)</p>");
        const KnownIssueFlag flag = flagsOf(body).first();
        const NewItem item =
            ticketFor(pageWith(body), flag, {u"PLATFORM"_s, u"gateway"_s, u"acc-mia"_s});
        QCOMPARE(item.summary, u"Known issue: Connections < 1 min drop"_s);
        QCOMPARE(item.type, u"Bug"_s);
        QCOMPARE(item.project, u"PLATFORM"_s);
        QCOMPARE(item.components, QStringList{u"gateway"_s});
        QCOMPARE(item.assigneeId, u"acc-mia"_s);
        QCOMPARE(item.description,
            QByteArray("<p>The page <a "
                       "href=\"https://corp.example/wiki/spaces/OPS/pages/100#Ports\">Runbook "
                       "&amp; Co</a> flags “Ports” as a known issue.</p>"
                       "<blockquote><p>Connections &lt; 1 min drop. Nobody knows "
                       "why.</p><p>**See** [x](http://y)</p></blockquote>"));
        const Result<NewItem> back = ticketFrom(ticketBody(item));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(*back, item);
        QVERIFY(checkIntegrity({}, ticketBody(item), Span{}).isSound());
    }

    void aPersonsWordingOfTheTicketCounts()
    {
        NewItem item = ticketFor(
            pageWith({}), {{}, u"label"_s, u"It drops"_s, -1}, {u"PLATFORM"_s, {}, u"acc-mia"_s});
        QByteArray edited = ticketBody(item);
        edited.replace("Known issue: It drops", "Gateway drops <em>idle</em> connections");
        edited.replace("<p>known-issue</p>", "<p>known-issue</p><p>gateway</p>");
        edited += "<p>More.</p>";
        const Result<NewItem> read = ticketFrom(edited);
        QVERIFY(read);
        QCOMPARE(read->summary, u"Gateway drops idle connections"_s);
        QCOMPARE(read->labels, (QStringList{u"known-issue"_s, u"gateway"_s}));
        QVERIFY(read->description.endsWith("<p>More.</p>"));
        QVERIFY(!ticketFrom(QByteArray(edited).replace("<h1>", "<p>").replace("</h1>", "</p>")));
        QVERIFY(!ticketFrom("<h1>Only a heading</h1>"));
        QVERIFY(!ticketFrom(QByteArray(edited).replace("<p>PLATFORM</p>", "<p></p>")));
        QVERIFY(!ticketFrom(QByteArray(edited).replace("Gateway", QByteArray(300, 'x'))));
    }

    void aLinkIsReadBack()
    {
        const RemoteLink link = linkFor(pageWith({}));
        QCOMPARE(link.globalId, u"appId=docket&pageId=100"_s);
        QCOMPARE(link.title, u"Runbook & Co (version 3)"_s);
        const Result<RemoteLink> back = linkFrom(linkBody(link), u"100"_s);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(*back, link);
        QVERIFY(!linkFrom("<h1>x</h1><table></table>", u"100"_s));
    }

    void putsTheTicketWhereItIsFlagged_data()
    {
        QTest::addColumn<QByteArray>("body"); // "@" is where the link goes
        QTest::addColumn<QStringList>("section");
        const QStringList ports{u"Ports"_s};
        QTest::newRow("behind the paragraph")
            << "<h1>Ports</h1><p>It drops. " + statusMacro + "</p>@<p>More.</p>" << ports;
        QTest::newRow("behind the heading")
            << "<h1>Ports " + statusMacro + "</h1>@<p>More.</p>" << ports;
        QTest::newRow("in the cell") << "<h1>Ports</h1><table><tbody><tr><td>x</td><td>"
                + statusMacro + "@</td></tr></tbody></table>"
                                     << ports;
        QTest::newRow("at the end of the panel")
            << "<h1>Ports</h1>" + panel("Known issue", "<p>It drops.</p>@") + "<p>More.</p>"
            << ports;
        QTest::newRow("page label") << QByteArray("<h1>Ports</h1>@<p>More.</p>") << QStringList();
        QTest::newRow("page label, in a layout") << QByteArray(
            "<ac:layout><ac:layout-section "
            "ac:type=\"single\"><ac:layout-cell><table><tbody><tr><td><p>no</p></td></tr></tbody></"
            "table><p>Here.</p>@</ac:layout-cell></ac:layout-section></ac:layout>")
                                                 << QStringList();
    }
    void putsTheTicketWhereItIsFlagged()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, section);
        QByteArray expected = body;
        expected.replace("@",
            "<p>Known issue: <a href=\"https://corp.example/browse/PLATFORM-95\" "
            "data-card-appearance=\"inline\">https://corp.example/browse/PLATFORM-95</a></p>");
        const QStringList real =
            section.isEmpty() || flagsOf(QByteArray(body).replace("@", "")).isEmpty()
            ? section
            : flagsOf(QByteArray(body).replace("@", "")).first().section;
        const QByteArray plain = QByteArray(body).replace("@", "");
        QCOMPARE(linked(plain, real), expected);
        QCOMPARE(linked(expected, real), expected); // not a second time
        QVERIFY(StorageDocument::parse(expected));
    }

    void aFlagThatIsGoneGetsNoLink()
    {
        QVERIFY(!ticketLinkEdits(
            "<h1>Ports</h1><p>Fine.</p>", {u"Ports"_s}, u"PLATFORM-95"_s, ticketUrl));
    }
};

QTEST_GUILESS_MAIN(TestWayBackDraft)
#include "tst_waybackdraft.moc"
