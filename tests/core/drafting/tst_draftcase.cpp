// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/drafting/draftcase.h"

#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray caseWith(const char *item, const char *page, const char *more = "")
{
    return QByteArray(R"({"id": "one", "item": )") + item + R"(, "page": )" + page + more + '}';
}

constexpr auto thinItem = R"({"key": "OPS-7", "summary": "Raise the limit"})";
constexpr auto thinPage = R"({"body": "<p>é</p>"})";

} // namespace

class TestDraftCase : public QObject
{
    Q_OBJECT

private slots:
    void readsEverythingACaseTells()
    {
        const auto read = draftCaseFrom(caseWith(R"({"key": "NET-OPS-7", "type": "Task",
            "summary": "Raise the limit", "status": "Done", "labels": ["docs-required"],
            "components": ["Gateway"], "fixVersions": ["2026.4"], "parent": "OPS-1",
            "resolution": "Fixed", "resolutiondate": "2026-04-14T09:00:00Z",
            "fields": {"Limit": 30, "Teams": ["A", "B"], "Empty": null},
            "comments": ["first", {"author": "mia", "body": {"type": "doc", "version": 1, "content":
                [{"type": "paragraph", "content": [{"type": "text", "text": "second"}]}]}}],
            "description": {"type": "doc", "version": 1, "content":
                [{"type": "paragraph", "content": [{"type": "text", "text": "From 1 to 2."}]}]}})",
            R"({"format": "markdown", "title": "T", "kind": "runbook", "body": "# é\n"})",
            R"(, "change": "diff --git a/x b/x\n")"));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().reason));
        const DraftRequest &request = read->request;
        QCOMPARE(read->id, u"one"_s);
        QCOMPARE(request.item.key, u"NET-OPS-7"_s);
        QCOMPARE(request.item.projectKey, u"NET-OPS"_s);
        QCOMPARE(request.item.type, u"Task"_s);
        QCOMPARE(request.item.description.trimmed(), u"From 1 to 2."_s);
        QCOMPARE(request.item.status.name, u"Done"_s);
        QCOMPARE(request.item.labels, QStringList{u"docs-required"_s});
        QCOMPARE(request.item.components.value(0).name, u"Gateway"_s);
        QCOMPARE(request.item.fixVersions, QStringList{u"2026.4"_s});
        QCOMPARE(request.item.parentKey, u"OPS-1"_s);
        QCOMPARE(request.item.fields.value(u"Limit"_s), u"30"_s);
        QCOMPARE(request.item.fields.value(u"Teams"_s), u"A, B"_s);
        QCOMPARE(request.item.comments.size(), 2);
        QCOMPARE(request.item.comments.at(1).text.trimmed(), u"second"_s);
        QCOMPARE(request.item.resolved, fromIso(u"2026-04-14T09:00:00Z"_s));
        QCOMPARE(request.entry.at, request.item.resolved);
        QCOMPARE(request.page.format, MarkupFormat::Markdown);
        QCOMPARE(request.page.title, u"T"_s);
        QCOMPARE(request.page.body, QByteArray("# é\n"));
        QCOMPARE(request.kind, PageKind::Runbook);
        QCOMPARE(request.change, u"diff --git a/x b/x\n"_s);
    }

    void takesStorageWhereNothingIsSaid()
    {
        const auto read = draftCaseFrom(caseWith(thinItem, thinPage));
        QVERIFY(read);
        QCOMPARE(read->request.page.format, MarkupFormat::Storage);
        QCOMPARE(read->request.kind, PageKind::Other);
        QVERIFY(read->request.change.isEmpty() && !read->request.entry.at.isValid());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &json, const char *words) {
            QTest::newRow(name) << json << u"one"_s << QString::fromUtf8(words);
        };
        QTest::newRow("no JSON") << QByteArray("{\"id\": ") << QString() << u"not valid JSON"_s;
        QTest::newRow("no object") << QByteArray("[1]") << QString() << u"one JSON object"_s;
        QTest::newRow("no id") << QByteArray("{}") << QString() << u"“id” is missing"_s;
        row("no item", R"({"id": "one", "page": {"body": ""}})", "“item” is missing");
        row("no page", QByteArray(R"({"id": "one", "item": )") + thinItem + '}',
            "“page” is missing");
        row("item is words", caseWith("\"OPS-7\"", thinPage), "“item” must be an object");
        row("no key", caseWith(R"({"summary": "x"})", thinPage), "“item.key” is missing");
        row("no summary", caseWith(R"({"key": "A-1"})", thinPage), "“item.summary” is missing");
        row("key is a number", caseWith(R"({"key": 7, "summary": "x"})", thinPage),
            "“item.key” must be words");
        row("labels are words",
            caseWith(R"({"key": "A-1", "summary": "x", "labels": "y"})", thinPage),
            "“item.labels” must be a list");
        row("description is no ADF",
            caseWith(
                R"({"key": "A-1", "summary": "x", "description": {"type": "page"}})", thinPage),
            "“item.description” must be words or an ADF document");
        row("comment is a number",
            caseWith(R"({"key": "A-1", "summary": "x", "comments": [1]})", thinPage),
            "“item.comments” must hold words");
        row("time is no time",
            caseWith(R"({"key": "A-1", "summary": "x", "resolutiondate": "soon"})", thinPage),
            "“item.resolutiondate” is no time");
        row("no body", caseWith(thinItem, R"({"title": "T"})"), "“page.body” is missing");
        row("unknown format", caseWith(thinItem, R"({"format": "html", "body": ""})"), "“html”");
        row("unknown kind", caseWith(thinItem, R"({"kind": "poem", "body": ""})"), "“poem”");
        row("change is a list", caseWith(thinItem, thinPage, R"(, "change": [])"),
            "“change” must be words");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, id);
        QFETCH(QString, words);
        const auto read = draftCaseFrom(json);
        QVERIFY(!read);
        QCOMPARE(read.error().id, id);
        QVERIFY2(read.error().reason.contains(words), qPrintable(read.error().reason));
    }
};

QTEST_GUILESS_MAIN(TestDraftCase)
#include "tst_draftcase.moc"
