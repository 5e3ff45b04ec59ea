// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/drafting/draft.h"
#include "core/markup/edits.h"
#include "core/markup/storagedocument.h"
#include "tests/core/markup/cputimer.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

WorkItem platform89()
{
    WorkItem item;
    item.key = u"PLATFORM-89"_s;
    item.projectKey = u"PLATFORM"_s;
    item.type = u"Story"_s;
    item.summary = u"Serve the gateway on 9443 (TLS) instead of 8080"_s;
    item.description =
        u"The restart port changes from 8080 to 9443 in all regions.\nRaise the connection timeout from 30s to 60s."_s;
    item.status = {u"5"_s, u"Done"_s, StatusCategory::Done};
    item.resolution = u"Done"_s;
    return item;
}

WorkItem withWords(const QString &description, const QString &summary = u"Change of settings"_s)
{
    WorkItem item = platform89();
    item.summary = summary;
    item.description = description;
    return item;
}

WorkItem bug(const QString &key, const QString &summary, const QString &version)
{
    WorkItem item = platform89();
    item.key = key;
    item.projectKey = u"PROJ"_s;
    item.type = u"Bug"_s;
    item.summary = summary;
    item.description = u"Steps to see it, and what was done about it."_s;
    item.fixVersions = {version};
    return item;
}

DraftRequest request(const WorkItem &item, const QByteArray &body, const QStringList &section = {},
    PageKind kind = PageKind::Runbook)
{
    DraftRequest result;
    result.item = item;
    result.entry = {u"10124"_s, fromIso(u"2026-04-14T09:00:00Z"_s), {},
        {{u"status"_s, u"status"_s, u"3"_s, u"In Review"_s, u"5"_s, u"Done"_s}}};
    result.page.title = u"Platform Runbook"_s;
    result.page.body = body;
    result.section = section;
    result.kind = kind;
    return result;
}

/** The page after all drafts' edits. */
QByteArray after(const DraftRequest &asked, const DraftOutcome &outcome)
{
    TextEdits edits;
    for (const Draft &one : outcome.drafts)
        edits.append(one.edits);
    std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.span; });
    return applyEdits(asked.page.body, edits).value_or(QByteArray("edits do not apply"));
}

QByteArray redrafted(const WorkItem &item, const QByteArray &body, const QStringList &section = {},
    PageKind kind = PageKind::Runbook)
{
    const DraftRequest asked = request(item, body, section, kind);
    return after(asked, draft(asked));
}

bool hasEvidence(const Draft &one, const QString &kind, const QString &part)
{
    return std::ranges::any_of(one.evidence, [&](const Evidence &evidence) {
        return evidence.kind == kind && evidence.text.contains(part);
    });
}

const QByteArray runbook =
    R"(<h2>Current Configuration</h2><p>After a deploy the service restarts on port <code>8080</code>.</p><table><tbody><tr><th>Setting</th><th>Value</th></tr><tr><td>Service port</td><td>8080</td></tr><tr><td>Connection timeout</td><td>30&nbsp;s</td></tr><tr><td>Admin port</td><td>8081</td></tr></tbody></table><h3>Change record</h3><ul><li>2025-11-02: port 8080 introduced</li></ul><h2>Links</h2><p>See <a href="https://wiki/8080">page 8080</a>.</p>)";

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatAMissingSectionMayHaveBecome()
    {
        const QByteArray earlier = runbook;
        DraftRequest asked = request(platform89(), runbook, {u"Current Configuration"_s});
        asked.page.body.replace("Current Configuration", "Where it listens");
        QVERIFY(asked.page.body != earlier);
        QCOMPARE(draft(asked).silence,
            u"The page has no single section “Current Configuration”; add it to the page or "
            "correct the registry."_s);
        asked.earlierBody = earlier;
        QCOMPARE(draft(asked).silence,
            u"The page has no section “Current Configuration” any more; “Where it listens” looks "
            "like it (100 % of its words): correct the registry if it is, or add the section to "
            "the page."_s);
        QVERIFY(draft(asked).drafts.isEmpty());
        asked.page.body = earlier + earlier;
        QCOMPARE(draft(asked).silence,
            u"The page has more than one section “Current Configuration”; name the headings above "
            "it in the registry."_s);
    }

    void draftsForATableRow()
    {
        const QByteArray body = "<table><tbody><tr><th>Service</th><th>Port</th></tr>"
                                "<tr><td>Admin</td><td>8080</td></tr>"
                                "<tr><td>Service port</td><td>8080</td></tr></tbody></table>";
        const DraftRequest asked = request(platform89(), body, {u"row “Service port”"_s});
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().section, QStringList{u"row “Service port”"_s});
        QByteArray expected = body;
        QCOMPARE(after(asked, outcome), expected.replace(expected.lastIndexOf("8080"), 4, "9443"));
    }

    void platform89ChangesBothValues()
    {
        WorkItem item = platform89();
        item.comments = {{u"1"_s, {}, {}, u"The service restarts fine."_s}};
        const DraftRequest asked = request(item, runbook, {u"Current Configuration"_s});
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        const Draft &one = outcome.drafts.first();
        QCOMPARE(one.drafter, Drafter::ValueChange);
        QCOMPARE(one.section, QStringList{u"Current Configuration"_s});
        QByteArray expected = runbook;
        expected.replace("<code>8080<", "<code>9443<")
            .replace("<td>8080<", "<td>9443<")
            .replace("<td>30&nbsp;s<", "<td>60&nbsp;s<");
        QCOMPARE(after(asked, outcome), expected);
        QCOMPARE(one.edits.size(), 3);
        QVERIFY(one.confident);
        QVERIFY(hasEvidence(one, u"left-alone"_s, u"introduced"_s));
        QVERIFY(hasEvidence(one, u"value-change"_s, u"from 8080 to 9443"_s));
        QVERIFY(hasEvidence(one, u"value-change"_s, u"from 30s to 60s"_s));
        QCOMPARE(one.versionMessage,
            u"Updated restart port and connection timeout values per PLATFORM-89 (resolved 2026-04-14). Previous values: 8080, 30s. New values: 9443, 60s."_s);
        QCOMPARE(one.summary,
            u"The restart port is 9443 and the connection timeout is 60s since PLATFORM-89; this section still says 8080 in two places and 30s."_s);
    }

    void seedsVersionMessage()
    {
        const DraftOutcome outcome =
            draft(request(withWords(u"Raise the connection timeout from 30s to 60s."_s), runbook,
                {u"Current Configuration"_s}));
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().versionMessage,
            u"Updated connection timeout value per PLATFORM-89 (resolved 2026-04-14). Previous value: 30s. New value: 60s."_s);
    }

    void oneDraftForEachSection()
    {
        const QByteArray body = "<h2>A</h2><p>The restart port is 8080.</p><h2>B</h2><p>Open the "
                                "restart port 8080 in the firewall.</p>";
        const DraftOutcome outcome =
            draft(request(withWords(u"The restart port changes from 8080 to 9443."_s), body));
        QCOMPARE(outcome.drafts.size(), 2);
        QCOMPARE(outcome.drafts.first().section, QStringList{u"A"_s});
        QCOMPARE(outcome.drafts.last().section, QStringList{u"B"_s});
    }

    void changesWhereTheSubjectIsMeant_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const QString port = u"The restart port changes from 8080 to 9443."_s;
        const QString timeout = u"Raise the connection timeout from 30s to 60s."_s;
        const auto row = [](const char *name, const QString &words, const char *body,
                             const char *expected) {
            QTest::newRow(name) << words << QByteArray(body) << QByteArray(expected);
        };
        row("split by tags", port, "<p>The restart port is <code>80</code>80.</p>",
            "<p>The restart port is <code>9443</code>.</p>");
        row("long unit", timeout, "<p>The connection timeout is 30 seconds.</p>",
            "<p>The connection timeout is 60 seconds.</p>");
        row("no-break space stays", timeout, "<p>The connection timeout is 30&nbsp;seconds.</p>",
            "<p>The connection timeout is 60&nbsp;seconds.</p>");
        row("other thing's value stays", timeout,
            "<p>The connection timeout is 30s. The read timeout is 30s.</p>",
            "<p>The connection timeout is 60s. The read timeout is 30s.</p>");
        row("other row stays", port,
            "<table><tr><td>Restart port</td><td>8080</td></tr><tr><td>Admin "
            "port</td><td>8080</td></tr></table>",
            "<table><tr><td>Restart port</td><td>9443</td></tr><tr><td>Admin "
            "port</td><td>8080</td></tr></table>");
        row("settings in columns", port,
            "<table><tr><th>Restart "
            "port</th><th>Pool</th></tr><tr><td>8080</td><td>8080</td></tr></table>",
            "<table><tr><th>Restart "
            "port</th><th>Pool</th></tr><tr><td>9443</td><td>8080</td></tr></table>");
        row("past stays", port,
            "<p>The restart port was 8080 until 2024. Today the restart port is 8080.</p>",
            "<p>The restart port was 8080 until 2024. Today the restart port is 9443.</p>");
        row("sentence with both values stays", port,
            "<p>The restart port is 9443 now, 8080 still answers. Open the restart port 8080.</p>",
            "<p>The restart port is 9443 now, 8080 still answers. Open the restart port 9443.</p>");
        row("two changes of one old value",
            u"Raise the connection timeout from 30s to 60s. Raise the read timeout from 30s to 45s."_s,
            "<table><tr><td>Connection timeout</td><td>30s</td></tr><tr><td>Read "
            "timeout</td><td>30s</td></tr></table>",
            "<table><tr><td>Connection timeout</td><td>60s</td></tr><tr><td>Read "
            "timeout</td><td>45s</td></tr></table>");
        row("longer versions stay", u"The version changes from 3.2 to 3.3."_s,
            "<p>The version is 3.2, not 3.2.1 or 13.2.</p>",
            "<p>The version is 3.3, not 3.2.1 or 13.2.</p>");
        row("old column stays", port,
            "<table><tr><th>Setting</th><th>Previous</th><th>Value</th></tr><tr><td>Restart "
            "port</td><td>8080</td><td>8080</td></tr></table>",
            "<table><tr><th>Setting</th><th>Previous</th><th>Value</th></tr><tr><td>Restart "
            "port</td><td>8080</td><td>9443</td></tr></table>");
        row("code", port,
            "<ac:structured-macro "
            "ac:name=\"code\"><ac:plain-text-body><![CDATA[restart.port=8080\nid=8080]]></"
            "ac:plain-text-body></ac:structured-macro>",
            "<ac:structured-macro "
            "ac:name=\"code\"><ac:plain-text-body><![CDATA[restart.port=9443\nid=8080]]></"
            "ac:plain-text-body></ac:structured-macro>");
        row("port of an address, not its path", port,
            "<p>Restart: curl http://localhost:8080/8080</p>",
            "<p>Restart: curl http://localhost:9443/8080</p>");
        row("link and its address stay", port,
            "<p>The restart port is 8080, see <a href=\"https://w/8080\">restart port "
            "8080</a>.</p>",
            "<p>The restart port is 9443, see <a href=\"https://w/8080\">restart port "
            "8080</a>.</p>");
        row("macro parameter stays", port,
            "<p>The restart port is 8080.</p><ac:structured-macro ac:name=\"jira\"><ac:parameter "
            "ac:name=\"jqlQuery\">restart port = 8080</ac:parameter></ac:structured-macro>",
            "<p>The restart port is 9443.</p><ac:structured-macro ac:name=\"jira\"><ac:parameter "
            "ac:name=\"jqlQuery\">restart port = 8080</ac:parameter></ac:structured-macro>");
        row("comment marker stays", port,
            "<p>The restart port is <ac:inline-comment-marker "
            "ac:ref=\"a\">8080</ac:inline-comment-marker>.</p>",
            "<p>The restart port is <ac:inline-comment-marker "
            "ac:ref=\"a\">9443</ac:inline-comment-marker>.</p>");
        row("thousands", u"Raise max.sessions from 10000 to 25000."_s,
            "<p>max.sessions is 10,000.</p>", "<p>max.sessions is 25,000.</p>");
        row("identifier forms", u"maxPoolSize changes from 10 to 25."_s,
            "<table><tr><td>MAX_POOL_SIZE</td><td>10</td></tr></table>",
            "<table><tr><td>MAX_POOL_SIZE</td><td>25</td></tr></table>");
        row("noun tells", u"We now make 5 attempts instead of 3 attempts."_s,
            "<p>There are 3 attempts, paused 5 and 3 minutes.</p>",
            "<p>There are 5 attempts, paused 5 and 3 minutes.</p>");
        row("rename in code", u"The header `X-Old-Key` is renamed to `X-New-Key`."_s,
            "<p>Send <code>X-Old-Key</code>, not X-Old-Key-2.</p>",
            "<p>Send <code>X-New-Key</code>, not X-Old-Key-2.</p>");
        row("Japanese", u"queue.limit: 500 → 800"_s,
            "<p><code>queue.limit</code> は 500 件です。</p>",
            "<p><code>queue.limit</code> は 800 件です。</p>");
        row("Chinese", u"端口: 8080 → 9443"_s, "<p>服务端口为8080，超时为30秒。</p>",
            "<p>服务端口为9443，超时为30秒。</p>");
        row("address in code", u"http://a.example/x/Unnamed6 -> http://a.example/x/Unnamed9"_s,
            "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[Ontology("
            "<http://a.example/x/Unnamed6>\nAnnotation(x)]]></ac:plain-text-body>"
            "</ac:structured-macro>",
            "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[Ontology("
            "<http://a.example/x/Unnamed9>\nAnnotation(x)]]></ac:plain-text-body>"
            "</ac:structured-macro>");
        row("link words", u"Rename \"Setup guide\" to \"Start guide\"."_s,
            "<p>See the <a href=\"https://w/1\">Setup guide</a>.</p>",
            "<p>See the <a href=\"https://w/1\">Start guide</a>.</p>");
        row("page link's own words", u"Rename \"Setup guide\" to \"Start guide\"."_s,
            "<p><ac:link><ri:page ri:content-title=\"Guide\" /><ac:link-body>Setup "
            "guide</ac:link-body></ac:link></p>",
            "<p><ac:link><ri:page ri:content-title=\"Guide\" /><ac:link-body>Start "
            "guide</ac:link-body></ac:link></p>");
        row("page link's title stays", u"Rename \"Setup guide\" to \"Start guide\"."_s,
            "<p>The Setup guide: <ac:link><ri:page ri:content-title=\"Setup guide\" "
            "/><ac:link-body>Setup guide</ac:link-body></ac:link></p>",
            "<p>The Start guide: <ac:link><ri:page ri:content-title=\"Setup guide\" "
            "/><ac:link-body>Setup guide</ac:link-body></ac:link></p>");
        row("macro title", u"The support hours change from 9-17 to 8-18."_s,
            "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">Support "
            "hours 9-17</ac:parameter></ac:structured-macro>",
            "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">Support "
            "hours 8-18</ac:parameter></ac:structured-macro>");
        row("stop words as subject", u"The has been changes from \"generated\" to \"geneova\"."_s,
            "<p>Files are generated at night.</p>", "<p>Files are geneova at night.</p>");
        row("no subject", u"Changes from 8080 to 9443"_s, "<p>Open 8080 there.</p>",
            "<p>Open 9443 there.</p>");
        row("not more than", u"The size limit goes from 100 to 200."_s,
            "<p>The size does not exceed 100 pages.</p>",
            "<p>The size does not exceed 200 pages.</p>");
        row("a date changes", u"The freeze moves from 2026-05-01 to 2026-06-01."_s,
            "<p>2026-05-01: freeze begins.</p>", "<p>2026-06-01: freeze begins.</p>");
        row("from and to in prose", u"The word changes from \"servers\" to \"hosts\"."_s,
            "<p>Import users from LDAP servers to the cloud.</p>",
            "<p>Import users from LDAP hosts to the cloud.</p>");
        row("told change stays", u"The port changes from 8080 to 9443."_s,
            "<p>The port 8080 is open.</p><p>We moved from 8080 to the new port.</p>",
            "<p>The port 9443 is open.</p><p>We moved from 8080 to the new port.</p>");
        row("a range", u"The wait goes from 5 to 7."_s,
            "<p>The wait takes from 5 to 10 seconds.</p>",
            "<p>The wait takes from 7 to 10 seconds.</p>");
        row("abbreviated unit", u"The pause goes from 6 min to 9 min."_s,
            "<p>The pause is about 6 min. long.</p>", "<p>The pause is about 9 min. long.</p>");
        row("written just so", u"Rename \"Office\" to \"Studio\"."_s,
            "<p>The Office opens.</p><p>An office chair. Another office.</p>",
            "<p>The Studio opens.</p><p>An office chair. Another office.</p>");
        row("labels of a list", port,
            "<ul><li><strong>Restart port:</strong> 8080</li><li><strong>Admin port:</strong> "
            "8080</li></ul>",
            "<ul><li><strong>Restart port:</strong> 9443</li><li><strong>Admin port:</strong> "
            "8080</li></ul>");
        row("labels of lines", port, "<p>Restart port: 8080<br/>Admin port: 8080</p>",
            "<p>Restart port: 9443<br/>Admin port: 8080</p>");
        row("columns for places", u"The production port changes from 8080 to 9443."_s,
            "<table><tr><th>Setting</th><th>Staging</th><th>Production</th></tr><tr><td>Port</td>"
            "<td>8080</td><td>8080</td></tr></table>",
            "<table><tr><th>Setting</th><th>Staging</th><th>Production</th></tr><tr><td>Port</td>"
            "<td>8080</td><td>9443</td></tr></table>");
        const auto code = [](const char *lines) {
            return QByteArray("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[")
                + lines + "]]></ac:plain-text-body></ac:structured-macro>";
        };
        const auto snippet = [&](const char *name, const QString &words, const char *lines,
                                 const char *expected) {
            QTest::newRow(name) << words << code(lines) << code(expected);
        };
        snippet("properties", port, "admin.port=8080\nrestart.port = 8080\npool=8080",
            "admin.port=8080\nrestart.port = 9443\npool=8080");
        snippet("flags", port, "run --admin-port 8080 --restart-port 8080 --pool=8080",
            "run --admin-port 8080 --restart-port 9443 --pool=8080");
        snippet("yaml", port, "admin:\n  port: 8080\nrestart:\n  # open it\n  port: 8080\n",
            "admin:\n  port: 8080\nrestart:\n  # open it\n  port: 9443\n");
        snippet("json", port,
            "{\n  \"admin\": {\n    \"port\": 8080\n  },\n  \"restart\": {\n    \"port\": 8080\n  "
            "}\n}",
            "{\n  \"admin\": {\n    \"port\": 8080\n  },\n  \"restart\": {\n    \"port\": 9443\n  "
            "}\n}");
        snippet("ini", port, "[admin]\nport=8080\n\n[restart]\nport=8080\n",
            "[admin]\nport=8080\n\n[restart]\nport=9443\n");
        snippet("xml", port,
            "<admin>\n  <port>8080</port>\n</admin>\n<restart>\n  <port>8080</port>\n</restart>",
            "<admin>\n  <port>8080</port>\n</admin>\n<restart>\n  <port>9443</port>\n</restart>");
        snippet("environment", u"restart.port: 8080 → 9443"_s,
            "export RESTART_PORT=\"8080\"\nexport ADMIN_PORT=\"8080\"",
            "export RESTART_PORT=\"9443\"\nexport ADMIN_PORT=\"8080\"");
        snippet("longer name of the setting", u"The server port changes from 8080 to 9443."_s,
            "spring.server.port=8080\nspring.db.port=8080",
            "spring.server.port=9443\nspring.db.port=8080");
        row("port of the host in an address", port,
            "<p>Restart: <code>https://gw.example:8080/restart</code>, admin: "
            "<code>https://gw.example/8080</code></p>",
            "<p>Restart: <code>https://gw.example:9443/restart</code>, admin: "
            "<code>https://gw.example/8080</code></p>");
        row("before a version", port,
            "<p>The restart port is 8080. Before version 3.2 the restart port 8080 was "
            "plain.</p>",
            "<p>The restart port is 9443. Before version 3.2 the restart port 8080 was "
            "plain.</p>");
        row("older releases", port,
            "<p>Open the restart port 8080. In older releases open the restart port 8080 "
            "twice.</p>",
            "<p>Open the restart port 9443. In older releases open the restart port 8080 "
            "twice.</p>");
        row("formerly and now", port,
            "<p>Previously there was none, now the restart port is 8080.</p>",
            "<p>Previously there was none, now the restart port is 9443.</p>");
        row("a table of versions", port,
            "<p>The restart port is 8080.</p><table><tr><th>Version</th><th>Restart "
            "port</th></tr><tr><td>2.1</td><td>8080</td></tr></table>",
            "<p>The restart port is 9443.</p><table><tr><th>Version</th><th>Restart "
            "port</th></tr><tr><td>2.1</td><td>8080</td></tr></table>");
        row("forms of a name", u"Rename connectionTimeout to socketTimeout."_s,
            "<p>Set <code>CONNECTION_TIMEOUT</code> or <code>connection-timeout</code>; "
            "connectionTimeouts are others.</p>",
            "<p>Set <code>SOCKET_TIMEOUT</code> or <code>socket-timeout</code>; "
            "connectionTimeouts are others.</p>");
        row("truth in the page's words",
            u"The default of `tls.verify` changes from false to true."_s,
            "<table><tr><th>Setting</th><th>Default</th></tr><tr><td>tls.verify</td><td>Off</td>"
            "</tr><tr><td>tls.cache</td><td>Off</td></tr></table>",
            "<table><tr><th>Setting</th><th>Default</th></tr><tr><td>tls.verify</td><td>On</td>"
            "</tr><tr><td>tls.cache</td><td>Off</td></tr></table>");
        row("parts of a duration", u"Raise the connection timeout from 90s to 150s."_s,
            "<p>The connection timeout is 1m 30s.</p>", "<p>The connection timeout is 2m 30s.</p>");
        row("markup as value",
            u"The title changes from \"Start\" to \"</p><script>alert('&')</script>\"."_s,
            "<p>The title reads Start here.</p>",
            "<p>The title reads &lt;/p&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt; "
            "here.</p>");
    }

    void changesWhereTheSubjectIsMeant()
    {
        QFETCH(const QString, words);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, expected);
        QByteArray result = redrafted(withWords(words), body);
        result.replace("&#x27;", "&#39;").replace("&apos;", "&#39;");
        QCOMPARE(result, expected);
    }

    void endOfCDataArrivesAsText()
    {
        const QByteArray body = "<ac:structured-macro "
                                "ac:name=\"code\"><ac:plain-text-body><![CDATA[marker=abc123]]></"
                                "ac:plain-text-body></ac:structured-macro>";
        const QByteArray result = redrafted(withWords(u"marker: `abc123` → `x]]>y`"_s), body);
        const auto document = StorageDocument::parse(result);
        QVERIFY(document.has_value());
        QVERIFY2(document->plainText(0).contains(u"marker=x]]>y"_s), result.constData());
    }

    void saysWhenThePageIsUpToDate()
    {
        const DraftOutcome outcome =
            draft(request(withWords(u"The restart port changes from 8080 to 9443."_s),
                "<h2>A</h2><p>The restart port is 9443.</p>", {u"A"_s}));
        QVERIFY(outcome.drafts.isEmpty());
        QCOMPARE(outcome.silence, u"The page already says 9443 for the restart port."_s);
    }

    void isNotConfidentWhenTheItemContradictsItself()
    {
        const DraftOutcome outcome = draft(request(
            withWords(
                u"The restart port changes from 8080 to 9443.\nThe restart port changes from 8080 to 9444."_s),
            "<h2>A</h2><p>The restart port is 8080.</p>", {u"A"_s}));
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().edits.size(), 1);
        QVERIFY(!outcome.drafts.first().confident);
    }

    void leavesThePastAndSaysSo()
    {
        const DraftOutcome outcome =
            draft(request(withWords(u"The restart port changes from 8080 to 9443."_s),
                "<h2>Change record</h2><p>The restart port became 8080.</p>"));
        QVERIFY(outcome.drafts.isEmpty());
        QCOMPARE(outcome.silence,
            u"The page states 8080 only where it tells the past, and that stays."_s);
    }

    void saysThatAPathInALongerOneStays()
    {
        const DraftRequest asked =
            request(withWords(u"The folder moves from `/etc/app` to `/opt/app`."_s),
                "<h2>A</h2><p>The folder is /etc/app. See https://a.example/etc/app too.</p>");
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(after(asked, outcome),
            "<h2>A</h2><p>The folder is /opt/app. See https://a.example/etc/app too.</p>");
        QVERIFY(hasEvidence(outcome.drafts.first(), u"left-alone"_s, u"longer path or address"_s));
    }

    void showsAPageWithoutHeadings()
    {
        const DraftOutcome outcome =
            draft(request(withWords(u"The restart port changes from 8080 to 9443."_s),
                "<p>See <a href=\"https://w/8080\">restart port 8080</a>.</p>"));
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().drafter, Drafter::NeedsWords);
        QVERIFY(outcome.drafts.first().section.isEmpty());
    }

    void isNotConfidentAboutAnUnrelatedPlace()
    {
        const QByteArray body = "<h2>A</h2><p>Everything else is 8080 here.</p>";
        const DraftOutcome outcome = draft(
            request(withWords(u"The restart port changes from 8080 to 9443."_s), body, {u"A"_s}));
        QCOMPARE(outcome.drafts.size(), 1);
        QVERIFY(!outcome.drafts.first().confident);
        QVERIFY(outcome.drafts.first().confidence < 0.5);
        // Not registered: the only place that states the value is drafted, too.
        const DraftOutcome open =
            draft(request(withWords(u"The restart port changes from 8080 to 9443."_s),
                "<h2>B</h2><p>Everything is 8080.</p>"));
        QCOMPARE(open.drafts.size(), 1);
        QCOMPARE(open.drafts.first().edits.size(), 1);
        QVERIFY(!open.drafts.first().confident);
    }

    void isNotSureOfAnotherThingsNumber()
    {
        for (const QByteArray value : {"8080", "1.2.3", "15%", "64 MB", "\"very large crates\""}) {
            const QString old = QString::fromUtf8(value);
            const DraftOutcome outcome = draft(
                request(withWords(u"The quokka quota goes from %1 to \"42 dogs\"."_s.arg(old)),
                    "<h2>A</h2><p>The lift carries " + QByteArray(value).replace('"', "")
                        + " daily.</p>"));
            QCOMPARE(outcome.drafts.size(), 1);
            QVERIFY2(!outcome.drafts.first().confident, value.constData());
        }
    }

    void draftsEveryPlaceOfARegisteredSectionThatSaysTheSame()
    {
        const QByteArray body = "<h2>A</h2><p>Open 8080.</p><p>Close 8080.</p><h2>B</h2>";
        const WorkItem item = withWords(u"Changes from 8080 to 9443"_s);
        const DraftOutcome outcome = draft(request(item, body, {u"A"_s}));
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().edits.size(), 2);
        QVERIFY(!outcome.drafts.first().confident);
        const DraftOutcome open = draft(request(item, body));
        QVERIFY(open.drafts.isEmpty() || open.drafts.first().edits.isEmpty());
        // A small number in different sentences counts different things.
        const DraftOutcome small = draft(request(withWords(u"Changes from 3 to 5"_s),
            "<h2>A</h2><p>Take 3 cups.</p><p>Wait 3 turns.</p>", {u"A"_s}));
        QVERIFY(small.drafts.isEmpty() || small.drafts.first().edits.isEmpty());
    }

    void putsAnEditedHeadingIntoTheSectionAroundIt()
    {
        const QByteArray body = "<h1>Gateway</h1><h2>Port 8080</h2><p>Open port 8080 there.</p>";
        const DraftRequest asked = request(withWords(u"The port changes from 8080 to 9443."_s),
            body, {u"Gateway"_s, u"Port 8080"_s});
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().section, QStringList{u"Gateway"_s});
        QVERIFY(!outcome.drafts.first().confident);
        QCOMPARE(after(asked, outcome),
            "<h1>Gateway</h1><h2>Port 9443</h2><p>Open port 9443 there.</p>");
    }

    void asksForWordsWhereAValueIsNew()
    {
        WorkItem item = withWords(u"See the change of the field."_s);
        item.history = {{u"1"_s, {}, {},
            {{u"Retention"_s, u"customfield_1"_s, {}, {}, u"30 days"_s, u"30 days"_s}}}};
        const QByteArray body = "<h2>A</h2><p>Text.</p>";
        const DraftOutcome set = draft(request(item, body, {u"A"_s}));
        QCOMPARE(set.drafts.size(), 1);
        QCOMPARE(set.drafts.first().drafter, Drafter::NeedsWords);
        const DraftOutcome added = draft(request(
            withWords(u"Add the option cache.size = 5. The hop count goes from 71 to 72."_s), body,
            {u"A"_s}));
        QCOMPARE(added.drafts.size(), 1);
        QCOMPARE(added.drafts.first().drafter, Drafter::NeedsWords);
    }

    void staysSilentWhenThePageStatesNothingOfIt()
    {
        const DraftOutcome outcome = draft(request(
            withWords(u"The hop count goes from 71 to 72."_s), "<h2>A</h2><p>Text.</p>", {u"A"_s}));
        QVERIFY(outcome.drafts.isEmpty());
        QVERIFY(!outcome.silence.isEmpty());
    }

    void addsAListItemInTheNeighboursForm_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("added");
        QTest::newRow("words") << QByteArray("<ul><li>PROJ-1: First</li><li>PROJ-2: Second</li>")
                               << QByteArray("<li>PROJ-9: Tabs &amp; &lt;b&gt;</li>");
        QTest::newRow("paragraph and ids")
            << QByteArray("<ul local-id=\"x\"><li local-id=\"a\"><p "
                          "local-id=\"b\"><strong>PROJ-1</strong> First</p></li>")
            << QByteArray("<li><p><strong>PROJ-9</strong> Tabs &amp; &lt;b&gt;</p></li>");
        QTest::newRow("key behind") << QByteArray("<ul><li><p>First (PROJ-1)</p></li>")
                                    << QByteArray("<li><p>Tabs &amp; &lt;b&gt; (PROJ-9)</p></li>");
        QTest::newRow("link")
            << QByteArray(
                   "<ul><li><a href=\"https://j/browse/PROJ-1\">PROJ-1</a> First <em>one</em></li>")
            << QByteArray(
                   "<li><a href=\"https://j/browse/PROJ-9\">PROJ-9</a> Tabs &amp; &lt;b&gt;</li>");
        QTest::newRow("macro") << QByteArray(
            "<ul><li><ac:structured-macro ac:name=\"jira\" ac:macro-id=\"m\"><ac:parameter "
            "ac:name=\"key\">PROJ-1</ac:parameter></ac:structured-macro> First</li>")
                               << QByteArray(
                                      "<li><ac:structured-macro ac:name=\"jira\"><ac:parameter "
                                      "ac:name=\"key\">PROJ-9</ac:parameter></ac:structured-macro> "
                                      "Tabs &amp; &lt;b&gt;</li>");
        QTest::newRow("comment marker is not copied")
            << QByteArray("<ul><li>PROJ-1: First <ac:inline-comment-marker "
                          "ac:ref=\"r\">thing</ac:inline-comment-marker></li>")
            << QByteArray("<li>PROJ-9: Tabs &amp; &lt;b&gt;</li>");
        QTest::newRow("no keys") << QByteArray("<ul><li><p>First</p></li>")
                                 << QByteArray("<li><p>PROJ-9: Tabs &amp; &lt;b&gt;</p></li>");
        QTest::newRow("lines") << QByteArray("<ul>\n<li>PROJ-1: First</li>")
                               << QByteArray("\n<li>PROJ-9: Tabs &amp; &lt;b&gt;</li>");
    }

    void addsAListItemInTheNeighboursForm()
    {
        QFETCH(const QByteArray, list);
        QFETCH(const QByteArray, added);
        const QByteArray before = "<h2>2026.4</h2><h3>Known issues</h3><ul><li>PROJ-7: "
                                  "Other</li></ul><h3>Resolved issues</h3>"
            + list;
        const QByteArray tail = "</ul><h2>2026.3</h2><ul><li>PROJ-0: Old</li></ul>";
        const DraftRequest asked = request(bug(u"PROJ-9"_s, u"Tabs & <b>"_s, u"2026.4"_s),
            before + tail, {}, PageKind::ReleaseNotes);
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(after(asked, outcome), before + added + tail);
        QCOMPARE(outcome.drafts.first().drafter, Drafter::ReleaseNote);
        QCOMPARE(outcome.drafts.first().section, (QStringList{u"2026.4"_s, u"Resolved issues"_s}));
        QCOMPARE(outcome.drafts.first().versionMessage,
            u"Added release note for PROJ-9 (resolved 2026-04-14)."_s);
    }

    void addsATableRow()
    {
        const QByteArray rows = "<h2>2026.5</h2><table><tbody><tr><th>Issue</th><th>Type</"
                                "th><th>Summary</th><th>Tester</th></tr>"
                                "<tr><td><p local-id=\"1\">PROJ-5</p></td><td>Bug</td><td><p>Five "
                                "<strong>bold</strong></p></td><td>Mia</td></tr>";
        const QByteArray tail = "</tbody></table>";
        QCOMPARE(redrafted(bug(u"PROJ-9"_s, u"Nine"_s, u"2026.5"_s), rows + tail, {},
                     PageKind::ReleaseNotes),
            rows + "<tr><td><p>PROJ-9</p></td><td>Bug</td><td><p>Nine</p></td><td></td></tr>"
                + tail);
    }

    void putsTheNewestFirstWhereNeighboursDo()
    {
        QCOMPARE(redrafted(bug(u"PROJ-9"_s, u"Nine"_s, u"1.2"_s),
                     "<h2>1.2</h2><ul><li>PROJ-5: a</li><li>PROJ-3: b</li></ul>", {},
                     PageKind::ReleaseNotes),
            QByteArray(
                "<h2>1.2</h2><ul><li>PROJ-9: Nine</li><li>PROJ-5: a</li><li>PROJ-3: b</li></ul>"));
    }

    void neverNamesAnItemTwice()
    {
        const DraftOutcome outcome = draft(request(bug(u"PROJ-5"_s, u"Nine"_s, u"1.2"_s),
            "<h2>1.2</h2><ul><li>PROJ-5: a</li></ul>", {}, PageKind::ReleaseNotes));
        QVERIFY(outcome.drafts.isEmpty());
        QCOMPARE(outcome.silence, u"The section of 1.2 already names PROJ-5."_s);
        QVERIFY(!draft(request(bug(u"PROJ-5"_s, u"Nine"_s, u"1.2"_s),
                           "<h2>1.2</h2><ul><li>PROJ-55: a</li></ul>", {}, PageKind::ReleaseNotes))
                .drafts.isEmpty());
    }

    void asksForWordsWithoutASectionForTheVersion()
    {
        const DraftOutcome outcome = draft(request(bug(u"PROJ-9"_s, u"Nine"_s, u"7.0"_s),
            "<h2>1.2</h2><ul><li>PROJ-5: a</li></ul>", {}, PageKind::ReleaseNotes));
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().drafter, Drafter::NeedsWords);
        QVERIFY(outcome.drafts.first().edits.isEmpty());
    }

    void restatesAStatusRow()
    {
        const QByteArray body = "<h2>Known "
                                "issues</h2><table><tbody><tr><th>Issue</th><th>Summary</"
                                "th><th>Status</th></tr><tr><td>PROJ-1251</td><td>Cursor</td><td>"
                                "<ac:structured-macro ac:name=\"status\"><ac:parameter "
                                "ac:name=\"title\">Open</ac:parameter><ac:parameter "
                                "ac:name=\"colour\">Red</ac:parameter>"
                                "</ac:structured-macro></td></tr><tr><td>PROJ-1252</td><td>Blocked "
                                "by PROJ-1251</td><td>Open</td></tr></tbody></table>";
        const DraftRequest asked = request(bug(u"PROJ-1251"_s, u"Cursor expires"_s, u"2026.5"_s),
            body, {u"Known issues"_s}, PageKind::Other);
        const DraftOutcome outcome = draft(asked);
        QByteArray expected = body;
        expected.replace("title\">Open", "title\">Fixed").replace(">Red<", ">Green<");
        QCOMPARE(after(asked, outcome), expected);
        QCOMPARE(outcome.drafts.first().drafter, Drafter::StatusRow);
        QCOMPARE(outcome.drafts.first().versionMessage,
            u"Updated status of PROJ-1251 (resolved 2026-04-14). Previous value: Open. New value: Fixed."_s);

        const DraftOutcome again = draft(request(asked.item, expected, asked.section, asked.kind));
        QVERIFY(again.drafts.isEmpty());
        QVERIFY2(again.silence.contains(u"already says"_s), qPrintable(again.silence));
    }

    void theLabelOfARowIsNoStatus()
    {
        const QByteArray properties =
            "<table><tbody><tr><th>Status</th><td>Accepted</td></tr><tr><th>Epic</th>"
            "<td><a "
            "href=\"https://x.example/browse/PROJ-300\">PROJ-300</a></td></tr></tbody></table>";
        const DraftOutcome outcome = draft(
            request(bug(u"PROJ-300"_s, u"Gateway"_s, u"2026.5"_s), properties, {}, PageKind::Adr));
        for (const Draft &one : outcome.drafts)
            QVERIFY2(one.drafter != Drafter::StatusRow, qPrintable(one.summary));
    }

    void usesTheTablesOwnWordForDone()
    {
        const QByteArray body =
            "<table><tr><th>Key</th><th>Status</th></tr><tr><td>PROJ-1</td><td>Resolved in "
            "1.1</td></tr><tr><td>PROJ-2</td><td><p>Open</p></td></tr></table>";
        QByteArray expected = body;
        expected.replace("<p>Open", "<p>Resolved in 1.2");
        QCOMPARE(
            redrafted(bug(u"PROJ-2"_s, u"Two"_s, u"1.2"_s), body, {}, PageKind::Other), expected);
    }

    void asksAboutAThinItem()
    {
        WorkItem item = bug(u"PROJ-1260"_s, u"Fix crash"_s, u"1.2"_s);
        item.description.clear();
        const DraftOutcome outcome = draft(
            request(item, "<h2>1.2</h2><ul><li>PROJ-5: a</li></ul>", {}, PageKind::ReleaseNotes));
        QVERIFY(outcome.drafts.isEmpty());
        QVERIFY2(outcome.question.startsWith(u"PROJ-1260"_s) && outcome.question.endsWith('?'_L1),
            qPrintable(outcome.question));
    }

    void givesTheFactsWhereWordsAreNeeded()
    {
        const DraftOutcome outcome =
            draft(request(withWords(u"Regions fail over without hands now."_s, u"Failover"_s),
                "<h2>Overview</h2><p>Text.</p>", {u"Overview"_s}));
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().drafter, Drafter::NeedsWords);
        QCOMPARE(outcome.drafts.first().section, QStringList{u"Overview"_s});
        QVERIFY(!outcome.drafts.first().confident);
        QVERIFY(hasEvidence(outcome.drafts.first(), u"description"_s, u"without hands"_s));
        const DraftOutcome elsewhere =
            draft(request(withWords(u"Regions fail over without hands."_s, u"Failover"_s),
                "<h2>Lunch</h2><p>Text.</p>"));
        QVERIFY(elsewhere.drafts.isEmpty());
        QVERIFY(!elsewhere.silence.isEmpty());
    }

    void explainsBadPages()
    {
        const DraftOutcome malformed =
            draft(request(platform89(), "<p>The restart port is 8080</b></p>"));
        QVERIFY(malformed.drafts.isEmpty());
        QVERIFY2(malformed.silence.startsWith(u"The page cannot be read (line 1"_s),
            qPrintable(malformed.silence));
        QVERIFY(
            draft(request(platform89(), runbook, {u"Nowhere"_s})).silence.contains(u"Nowhere"_s));
        QVERIFY(draft(request(platform89(), {})).drafts.isEmpty());
    }

    void survivesHugeWords()
    {
        const CpuTimer timer;
        WorkItem item = bug(u"PROJ-9"_s, u"x 🐧 "_s.repeated(25'000), u"1.2"_s);
        const DraftRequest asked =
            request(item, "<h2>1.2</h2><ul><li>PROJ-5: a</li></ul>", {}, PageKind::ReleaseNotes);
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        QVERIFY(StorageDocument::parse(after(asked, outcome)).has_value());
        QVERIFY(outcome.drafts.first().edits.first().replacement.size() < 2000);
        item.description = u"restart port from 8080 to 9443. "_s.repeated(4000);
        const QByteArray page = "<p>The restart port is 8080.</p>"
            + QByteArray("<p>8080 and 8080, port 80800.</p>").repeated(5000);
        QVERIFY(!draft(request(item, page)).drafts.isEmpty());
        QVERIFY(timer.isWithin(std::chrono::seconds(10)));
    }

    void staysInBoundsOnAHugePage()
    {
        QByteArray body;
        for (int i = 0; i < 400; ++i)
            body += "<h2>Part " + QByteArray::number(i) + "</h2><p>The restart port is 8080.</p>"
                + QByteArray("<p>Other words that fill the page, 8080 of them.</p>").repeated(200);
        const CpuTimer timer;
        const DraftOutcome outcome =
            draft(request(withWords(u"The restart port changes from 8080 to 9443."_s), body));
        QVERIFY(!outcome.drafts.isEmpty() && outcome.drafts.size() <= 25);
        QVERIFY(timer.isWithin(std::chrono::seconds(20)));
    }

    void staysInBoundsOnOneLongBlock()
    {
        // Not there, in one block of two million characters and under 10,000 headings.
        const QString words = u"The quokka quota goes from 71717 to 81818."_s;
        const QByteArray code =
            "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA["
            + QByteArray("restart.port=8080 and much text\n").repeated(60'000)
            + "]]></ac:plain-text-body></ac:structured-macro>";
        QByteArray parts;
        for (int i = 0; i < 10'000; ++i)
            parts += "<h2>Part " + QByteArray::number(i) + "</h2><p>The port is 8080.</p>";
        const CpuTimer timer;
        QVERIFY(draft(request(withWords(words), code)).drafts.isEmpty());
        QVERIFY(draft(request(withWords(words), parts)).drafts.isEmpty());
        QVERIFY(!draft(request(withWords(u"The port changes from 8080 to 9443."_s), parts))
                .drafts.isEmpty());
        QVERIFY(timer.isWithin(std::chrono::seconds(15)));
    }

    void keepsHiddenCharactersPlain()
    {
        const QString rtl = u"\u202Ealpha\u202C"_s;
        const DraftRequest asked =
            request(withWords(u"The mode changes from \"beta\" to \"%1\"."_s.arg(rtl)),
                "<p>The mode is beta.</p>");
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        QVERIFY(!outcome.drafts.first().versionMessage.contains(QChar(0x202E)));
        QVERIFY(StorageDocument::parse(after(asked, outcome)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
