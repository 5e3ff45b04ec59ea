// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"
#include "core/sandbox/jsonlines.h"
#include "core/sandbox/site.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Docket::Sandbox;
using namespace Qt::StringLiterals;

namespace {

// Line numbers count: each element of interest stands on a line of its own.
const QByteArray good = R"({
  "users": [
    {"accountId": "mia", "displayName": "Mia Kane", "email": "mia@example.com", "timeZone": "Europe/Berlin", "active": true}
  ],
  "jira": {
    "projects": [
      {"key": "DEMO", "name": "Demo", "lead": "mia", "components": [{"name": "API", "lead": "mia"}]}
    ],
    "issues": [
      {"key": "DEMO-1", "type": "Epic", "summary": "One", "status": "In Progress"},
      {"key": "DEMO-2", "type": "Bug", "summary": "Two", "status": "Done", "labels": ["docs"], "components": ["API"],
        "fixVersions": ["2.1"], "assignee": "Mia Kane", "reporter": "mia@example.com", "parent": "DEMO-1", "resolution": "Fixed",
        "description": "From 8080 to 9443", "fields": {"Timeout": "60s", "created": "2026-11-01T00:00:00.000+0100"},
        "comments": ["short", {"author": "mia", "body": "long"}]}
    ]
  },
  "confluence": {
    "spaces": [{"key": "DOC", "name": "Docs"}],
    "pages": [
      {"id": "998", "space": "DOC", "title": "Runbook", "file": "pages/runbook.xml", "owner": "mia", "labels": ["ops"], "version": 4},
      {"id": 999, "space": "DOC", "title": "Child", "file": "pages/child.xml", "parent": "998"}
    ]
  },
  "timeline": [{"after": 20, "issue": "DEMO-1", "status": "done"}, {"after": 5, "issue": "DEMO-1", "status": "In Review"}]
}
)";
const QByteArray runbook = "<h1>Ports</h1>\n<p>8080&nbsp;\xc3\xa9</p>";

} // namespace

class TestSite : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkpath(u"pages"_s));
        write(u"site.json"_s, good);
        write(u"pages/runbook.xml"_s, runbook);
        write(u"pages/child.xml"_s, "<p>x</p>");
    }

    void reads();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void namesTheLineOfAMalformedPage();
    void refusesEntityBombs();
    void warnsOfUnknownMembers();
    void addsWhatOnlyTicketsAndPagesName();
    void needsTheFile();
    void readsTheBuiltInSite();
    void knowsTheLineOfEveryValue();

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSite::reads()
{
    const Result<Site> site = loadSite(m_dir->path());
    QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
    QVERIFY2(site->warnings.isEmpty(), qPrintable(site->warnings.join(u'\n')));
    QCOMPARE(site->projects.first().components.first().leadId, u"mia"_s);
    const SiteIssue bug = site->issues.at(1);
    QCOMPARE(bug.assigneeId, u"mia"_s);
    QCOMPARE(bug.reporterId, u"mia"_s);
    QCOMPARE(adfToText(bug.description), u"From 8080 to 9443"_s);
    QCOMPARE(bug.fields.keys(), QStringList{u"Timeout"_s});
    QCOMPARE(bug.created, QDateTime(QDate(2026, 10, 31), QTime(23, 0), QTimeZone::UTC));
    QCOMPARE(bug.comments.size(), 2);
    QCOMPARE(site->pages.first().body, runbook);
    QCOMPARE(site->pages.first().version, 4);
    QCOMPARE(site->pages.at(1).id, u"999"_s);
    QCOMPARE(site->timeline.first().status, u"In Review"_s);
}

void TestSite::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                         const QString &error) { QTest::newRow(name) << from << to << error; };
    row("cut", "\"timeline\"", "timeline", u"line 24: not valid JSON"_s);
    row("no list", R"("timeline": [)", R"("timeline": "soon", "later": [)",
        u"line 24: \"timeline\" must be a list"_s);
    row("wrong type", R"("labels": ["docs"])", R"("labels": "docs")",
        u"line 11: \"labels\" must be a list of texts"_s);
    row("number for a text", R"("summary": "One")", R"("summary": 1)",
        u"line 10: \"summary\" must be a text"_s);
    row("no summary", R"("summary": "One", )", "", u"line 10: \"summary\" is missing"_s);
    row("unknown status", R"("status": "Done")", R"("status": "Finished")",
        u"line 11: there is no status \"Finished\""_s);
    row("same issue twice", R"("key": "DEMO-2")", R"("key": "DEMO-1")",
        u"line 11: the issue key DEMO-1 occurs twice"_s);
    row("no such project", R"("key": "DEMO-1")", R"("key": "OPS-1")",
        u"line 10: OPS-1 belongs to no project of this site"_s);
    row("no issue key", R"("key": "DEMO-1")", R"("key": "demo one")",
        u"line 10: \"demo one\" is no issue key such as PLATFORM-89"_s);
    row("unknown person", R"("assignee": "Mia Kane")", R"("assignee": "Zoe")",
        u"line 12: \"assignee\" names Zoe, who is not among the users"_s);
    row("unknown parent", R"("parent": "DEMO-1")", R"("parent": "DEMO-7")",
        u"line 12: there is no issue DEMO-7"_s);
    row("no time", R"("created": "2026-11-01T00:00:00.000+0100")", R"("created": "today")",
        u"line 13: \"created\" is not a time"_s);
    row("no ADF", R"("description": "From 8080 to 9443")", R"("description": {"type": "html"})",
        u"line 13: \"description\" must be a text or an ADF document"_s);
    row("same page twice", R"("id": 999)", R"("id": "998")",
        u"line 21: the page id 998 occurs twice"_s);
    row("no page id", R"("id": 999, )", "", u"line 21: \"id\" is missing"_s);
    row("page id that is no number", R"("id": 999)", R"("id": "abc")",
        u"line 21: \"id\" must be a whole number above 0, not \"abc\""_s);
    row("missing page file", "pages/child.xml", "pages/gone.xml", u"it is missing"_s);
    row("unknown space", R"("space": "DOC", "title": "Child")", R"("space": "X", "title": "Child")",
        u"line 21: there is no space \"X\""_s);
    row("version 0", R"("version": 4)", R"("version": 0)",
        u"line 20: \"version\" must be a whole number above 0"_s);
    row("version 4.5", R"("version": 4)", R"("version": 4.5)",
        u"line 20: \"version\" must be a whole number above 0"_s);
    row("time zone", "Europe/Berlin", "Mars/Base", u"line 3: \"Mars/Base\" is no time zone"_s);
    row("nobody active", R"("active": true)", R"("active": false)",
        u"line 2: a site needs at least one active user"_s);
    row("timeline's issue", R"("after": 20, "issue": "DEMO-1")",
        R"("after": 20, "issue": "DEMO-9")", u"line 24: there is no issue DEMO-9"_s);
    row("timeline's time", R"("after": 20)", R"("after": "soon")",
        u"line 24: \"after\" must be a number of seconds"_s);
}

void TestSite::saysWhatIsWrongAndWhere()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, error);
    QVERIFY(good.contains(from));
    write(u"site.json"_s, QByteArray(good).replace(from, to));
    const Result<Site> site = loadSite(m_dir->path());
    QVERIFY(!site);
    QVERIFY2(site.error().detail.startsWith(m_dir->filePath(u"site.json"_s) + u" line "_s),
        qPrintable(site.error().detail));
    QVERIFY2(site.error().detail.contains(error), qPrintable(site.error().detail));
}

void TestSite::namesTheLineOfAMalformedPage()
{
    write(u"pages/runbook.xml"_s, "<h1>Ports</h1>\n\n<p>8080</h1>");
    const Result<Site> site = loadSite(m_dir->path());
    QVERIFY(!site);
    QCOMPARE(site.error().kind, Error::Kind::Invalid);
    QVERIFY2(site.error().detail.startsWith(
                 m_dir->filePath(u"pages/runbook.xml"_s) + u" line 3: not well-formed"_s),
        qPrintable(site.error().detail));
}

void TestSite::refusesEntityBombs()
{
    write(u"pages/runbook.xml"_s,
        "<!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<p>&b;</p>");
    const Result<Site> site = loadSite(m_dir->path());
    QVERIFY(!site);
    QVERIFY2(site.error().detail.contains(u"runbook.xml line 1: not well-formed"_s),
        qPrintable(site.error().detail));
}

void TestSite::warnsOfUnknownMembers()
{
    write(
        u"site.json"_s, QByteArray(good).replace(R"("labels": ["docs"])", R"("lables": ["docs"])"));
    const Result<Site> site = loadSite(m_dir->path());
    QVERIFY(site);
    QCOMPARE(site->warnings,
        QStringList{m_dir->filePath(u"site.json"_s)
            + u" line 11: nothing here is called \"lables\"; it was ignored"_s});
}

void TestSite::addsWhatOnlyTicketsAndPagesName()
{
    write(u"site.json"_s,
        QByteArray(good)
            .replace(R"("components": ["API"])", R"("components": ["Web"])")
            .replace(R"("owner": "mia")", R"("owner": "left-long-ago")"));
    const Result<Site> site = loadSite(m_dir->path());
    QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
    QCOMPARE(site->projects.first().components.last().name, u"Web"_s);
    QCOMPARE(site->pages.first().ownerId, u"left-long-ago"_s);
    QCOMPARE(site->warnings.size(), 2);
    QVERIFY2(
        site->warnings.first().contains(u"line 11: the project DEMO has no component \"Web\""_s),
        qPrintable(site->warnings.first()));
}

void TestSite::needsTheFile()
{
    const Result<Site> site = loadSite(m_dir->filePath(u"nowhere"_s));
    QVERIFY(!site);
    QCOMPARE(site.error().kind, Error::Kind::Invalid);
    QVERIFY(site.error().detail.contains(u"nowhere/site.json"_s));
}

void TestSite::readsTheBuiltInSite()
{
    const Result<Site> site = loadSite(u":/site"_s);
    QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
    QVERIFY2(site->warnings.isEmpty(), qPrintable(site->warnings.join(u'\n')));
    QVERIFY(site->pages.size() >= 12);
    QVERIFY(site->issues.size() >= 30);
}

void TestSite::knowsTheLineOfEveryValue()
{
    const QHash<QString, int> lines =
        jsonLines("{\n\"a\\\"b\": [1,\n {\"c\":\n \"x\\\\\"}],\n\"d\": true}");
    QCOMPARE(lines.value(u"a\"b"_s), 2);
    QCOMPARE(lines.value(u"a\"b[1]"_s), 3);
    QCOMPARE(lines.value(u"a\"b[1].c"_s), 4);
    QCOMPARE(lines.value(u"d"_s), 5);
}

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
