// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/connectors/jira/codec.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QUrl site(u"https://corp.example"_s);

QJsonValue parsed(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/** An issue as Data Center's REST v2 gives it, with one field of each form. */
QJsonObject dataCenterIssue()
{
    return parsed(
        R"({"id":"10017","key":"PLATFORM-89","names":{"customfield_1":"Team","customfield_2":"Region",
        "customfield_3":"Sprint","customfield_4":"Approver","customfield_5":"Notes","customfield_6":"Weight",
        "customfield_7":"Due","customfield_8":"Releases","customfield_9":"Teams","customfield_10":"Flags",
        "customfield_11":"Nothing","customfield_12":"Line","customfield_13":"Sprints","customfield_14":"Nested"},
     "schema":{"customfield_5":{"custom":"com.atlassian.jira.plugin.system.customfieldtypes:textarea"},
        "customfield_12":{"custom":"com.atlassian.jira.plugin.system.customfieldtypes:textfield"}},
     "fields":{"summary":"Move the *restart* port","status":{"id":"5","name":"Closed","statusCategory":{"key":"done"}},
        "description":"h2. What\r\nThe restart port is -8080- {{9443}}.\r\n||Key||Old||New||\r\n|limit|100|250|",
        "issuetype":{"name":"Task"},"project":{"key":"PLATFORM"},"labels":["a","b"],"components":[{"id":"7","name":"Edge"}],
        "fixVersions":[{"name":"4.2"}],"assignee":{"name":"mkane","key":"JIRAUSER1","displayName":"Mia Kane","active":true},
        "reporter":{"name":"old","displayName":"Old Timer"},"created":"2026-03-02T10:15:00.000+0000",
        "updated":"2026-04-14T09:30:00.000+0000","resolutiondate":null,"resolution":null,"environment":"{{linux}} *only*",
        "customfield_1":{"self":"x","value":"Core","id":"1"},
        "customfield_2":{"value":"Europe","child":{"value":"North"}},
        "customfield_3":["com.atlassian.greenhopper.service.sprint.Sprint@6f[id=4,rapidViewId=2,state=ACTIVE,name=Sprint 4, late,startDate=2026-04-01T10:00:00.000Z,sequence=4]"],
        "customfield_4":{"name":"mkane","displayName":"Mia Kane"},"customfield_5":"* one\r\n* {{two}}",
        "customfield_6":2.5,"customfield_7":"2026-05-01","customfield_8":[{"name":"4.2"},{"name":"4.3"}],
        "customfield_9":[{"name":"devs"}],"customfield_10":[{"value":"x"},{"value":"y"}],"customfield_11":null,
        "customfield_12":"*.java and -x-","customfield_13":[{"id":9,"name":"Sprint 9","state":"active"}],
        "customfield_14":[[{"value":"deep"}],{"other":1},true],"customfield_15":"unnamed",
        "comment":{"comments":[{"id":"2","author":{"displayName":"Mia Kane"},"created":"2026-04-13T08:00:00.000+0000","body":"See [~mia], bq. no"},
            {"id":"3","created":"2026-04-13T09:00:00.000+0000","body":null}]}},
     "changelog":{"histories":[
        {"id":"12","created":"2026-04-14T09:30:00.000+0000","items":[{"field":"status","from":"3","fromString":"Open","to":"5","toString":"Closed"}]},
        {"id":"11","created":"2026-04-13T09:30:00.000+0000","author":{"key":"JIRAUSER1"},"items":[{"field":"Port","fromString":"8080","toString":"9443"},{"field":"Sprint"}]}]}})")
        .toObject();
}

/** All values inside, each once put in place of another. */
QJsonValue spoilt(const QJsonValue &value, int &countdown, const QJsonValue &wrong)
{
    if (countdown-- == 0)
        return wrong;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray()) {
            const QJsonValue made = spoilt(one, countdown, wrong);
            if (!made.isUndefined())
                array.append(made);
        }
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject whole = value.toObject();
        for (auto it = whole.begin(); it != whole.end(); ++it)
            object.insert(it.key(), spoilt(it.value(), countdown, wrong)); // Undefined removes.
        return object;
    }
    return value;
}

const QList<QJsonValue> &wrongs()
{
    static const QList<QJsonValue> all{QJsonValue::Undefined, QJsonValue::Null, true, -1.5, 1e300,
        u"words"_s, QJsonArray{QJsonArray{}, 1, u"x"_s},
        QJsonObject{{u"type"_s, u"doc"_s}, {u"content"_s, 3}}};
    return all;
}

/** Everything in the JSON that looks like an issue: an object with `key` and `fields`. */
QList<QJsonObject> issuesIn(const QJsonValue &json)
{
    QList<QJsonObject> found;
    QList<QJsonValue> open{json};
    while (!open.isEmpty()) {
        const QJsonValue value = open.takeLast();
        if (value["fields"_L1].isObject() && value["key"_L1].isString())
            found.append(value.toObject());
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray())
                open.append(one);
        } else if (value.isObject()) {
            for (const QJsonValue &one : value.toObject())
                open.append(one);
        }
    }
    return found;
}

/** The runs of letters and digits. */
QStringList plainWords(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    return text.split(gap, Qt::SkipEmptyParts);
}

/** How many of the words of the first text the second has. */
double kept(const QString &before, const QString &after)
{
    const QStringList wanted = plainWords(before);
    const QStringList list = plainWords(after);
    const QSet<QString> there(list.begin(), list.end());
    qsizetype found = 0;
    for (const QString &word : wanted)
        found += there.contains(word) ? 1 : 0;
    return wanted.isEmpty() ? 1 : double(found) / double(wanted.size());
}

} // namespace

class TestJiraItems : public QObject
{
    Q_OBJECT

private slots:
    void readsAnIssueOfDataCenter();
    void readsAnIssueOfTheCloud();
    void readsTheSprintsOfAnIssue();
    void givesAnErrorOrAValueForAnyIssue();
    void readsEveryIssueOfTheCorpus();
    void takesSpoiltIssuesOfTheCorpus();
};

void TestJiraItems::readsTheSprintsOfAnIssue()
{
    const QHash<QString, Jira::FieldInfo> infos{
        {u"customfield_1"_s, {u"Sprint"_s, true, u"com.pyxis.greenhopper.jira:gh-sprint"_s}},
        {u"customfield_2"_s, {u"Sprints"_s, true, u"x:multiselect"_s}}};
    const QJsonObject fields = QJsonDocument::fromJson(R"({
        "customfield_1":[
            {"id":41,"name":"Sprint 41","state":"closed","boardId":7,"goal":"","startDate":"2026-03-18T08:00:00.000Z",
             "endDate":"2026-04-01T08:00:00.000Z","completeDate":"2026-04-02T16:30:00.000Z"},
            {"id":42,"name":"Sprint 42","state":"active","startDate":"2026-04-02T08:00:00.000Z","endDate":"2026-04-16T08:00:00.000Z"},
            {"id":43,"name":"Sprint 43","state":"future"},
            "com.atlassian.greenhopper.service.sprint.Sprint@6f[id=4,rapidViewId=2,state=ACTIVE,name=Sprint 4, late,startDate=2026-04-01T10:00:00.000Z,endDate=2026-04-15T10:00:00.000Z,completeDate=<null>,sequence=4]",
            {"name":"no id"}, "words", null, 7],
        "customfield_2":[{"id":9,"name":"Sprint 9"}]})")
                                   .object();
    const auto at = [](const char *time) { return fromIso(QString::fromLatin1(time)); };
    QCOMPARE(Jira::sprintsOf(fields, infos),
        (QList<Sprint>{
            {u"41"_s, u"Sprint 41"_s, at("2026-03-18T08:00:00Z"), at("2026-04-02T16:30:00Z")},
            {u"42"_s, u"Sprint 42"_s, at("2026-04-02T08:00:00Z"), at("2026-04-16T08:00:00Z")},
            {u"43"_s, u"Sprint 43"_s, {}, {}},
            {u"4"_s, u"Sprint 4, late"_s, at("2026-04-01T10:00:00Z"),
                at("2026-04-15T10:00:00Z")}}));
    QCOMPARE(Jira::sprintsOf({{u"customfield_1"_s, QJsonValue()}}, infos), QList<Sprint>());
}

void TestJiraItems::readsAnIssueOfDataCenter()
{
    const Result<WorkItem> item = Jira::wholeItemFrom(dataCenterIssue(), site);
    QVERIFY(item);
    QCOMPARE(item->summary, u"Move the *restart* port"_s); // A summary has no markup.
    QCOMPARE(item->description,
        u"What\nThe restart port is ~~8080~~ `9443`.\nKey | Old | New\nlimit | 100 | 250"_s);
    QCOMPARE(item->status, (Status{u"5"_s, u"Closed"_s, StatusCategory::Done}));
    QCOMPARE(item->assignee.accountId, u"JIRAUSER1"_s);
    QCOMPARE(item->reporter.accountId, u"old"_s);
    QVERIFY(!item->resolved.isValid());
    QCOMPARE(item->created, fromIso(u"2026-03-02T10:15:00Z"_s));
    const QMap<QString, QString> fields{{u"Team"_s, u"Core"_s}, {u"Region"_s, u"Europe - North"_s},
        {u"Sprint"_s, u"Sprint 4, late"_s}, {u"Approver"_s, u"Mia Kane"_s},
        {u"Notes"_s, u"- one\n- `two`"_s}, {u"Weight"_s, u"2.5"_s}, {u"Due"_s, u"2026-05-01"_s},
        {u"Releases"_s, u"4.2, 4.3"_s}, {u"Teams"_s, u"devs"_s}, {u"Flags"_s, u"x, y"_s},
        {u"Line"_s, u"*.java and -x-"_s}, {u"Sprints"_s, u"Sprint 9"_s}, {u"Nested"_s, u"deep"_s},
        {u"customfield_15"_s, u"unnamed"_s}, {u"environment"_s, u"`linux` only"_s}};
    QCOMPARE(item->fields, fields);
    QCOMPARE(item->comments.size(), 2);
    QCOMPARE(item->comments.at(0).text, u"See @mia, bq. no"_s);
    QVERIFY(item->comments.at(1).text.isEmpty());
    QCOMPARE(item->history.size(), 2); // Oldest first.
    QCOMPARE(item->history.at(0).changes.at(0).toText, u"9443"_s);
    QCOMPARE(item->history.at(0).author.accountId, u"JIRAUSER1"_s);
    QCOMPARE(item->history.at(1).changes.at(0).to, u"5"_s);
}

void TestJiraItems::readsAnIssueOfTheCloud()
{
    const QJsonObject issue =
        parsed(R"({"id":10018,"key":"A-1","fields":{"status":{"id":3,"name":"Open"},
        "description":{"type":"doc","version":1,"content":[{"type":"paragraph","content":[
            {"type":"text","text":"Port "},{"type":"text","text":"8080","marks":[{"type":"strike"}]},
            {"type":"text","text":" "},{"type":"text","text":"9443","marks":[{"type":"code"}]}]}]},
        "customfield_1":{"type":"doc","version":1,"content":[{"type":"paragraph","content":[{"type":"text","text":"Text"}]}]},
        "customfield_2":[{"accountId":"5b1","displayName":"Mia"},{"accountId":"5b2","displayName":"Jo"}]},
        "renderedFields":{"description":"<p>Port</p>"}})")
            .toObject();
    const Result<WorkItem> item = Jira::wholeItemFrom(issue, site,
        {{u"customfield_1"_s, {u"Why"_s, true, u"x:textarea"_s}},
            {u"customfield_2"_s, {u"Who"_s, true, {}}}});
    QVERIFY(item);
    QCOMPARE(item->id, u"10018"_s);
    QCOMPARE(item->projectKey, u"A"_s);
    QCOMPARE(item->description, u"Port ~~8080~~ `9443`"_s);
    QCOMPARE(
        item->fields, (QMap<QString, QString>{{u"Why"_s, u"Text"_s}, {u"Who"_s, u"Mia, Jo"_s}}));
    QVERIFY(item->comments.isEmpty() && item->history.isEmpty());
}

void TestJiraItems::givesAnErrorOrAValueForAnyIssue()
{
    const QJsonObject issue = dataCenterIssue();
    int errors = 0;
    int values = 0;
    for (const QJsonValue &wrong : wrongs()) {
        for (int place = 1;; ++place) {
            int countdown = place;
            const QJsonObject given = spoilt(issue, countdown, wrong).toObject();
            if (countdown >= 0)
                break;
            const Result<WorkItem> item = Jira::wholeItemFrom(given, site);
            ++(item ? values : errors);
            if (!item)
                QCOMPARE(item.error().kind, Error::Kind::Protocol);
            else
                QVERIFY(!item->key.isEmpty());
        }
    }
    QVERIFY2(errors > 20 && values > 500, qPrintable(u"%1 %2"_s.arg(errors).arg(values)));
}

class Corpus
{
public:
    /** The JSON of each file; empty where the corpus is not. */
    static QList<std::pair<QString, QJsonValue>> files()
    {
        const QDir folder(
            qEnvironmentVariable("DOCKET_SHARED", QStringLiteral(DOCKET_SOURCE "/../shared"))
            + u"/corpus/jira"_s);
        QList<std::pair<QString, QJsonValue>> all;
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.append({name, parsed(file.readAll())});
        }
        return all;
    }
};

void TestJiraItems::readsEveryIssueOfTheCorpus()
{
    const QList<std::pair<QString, QJsonValue>> files = Corpus::files();
    if (files.isEmpty())
        QSKIP("The corpus is not here.");
    int read = 0;
    int thin = 0; // Links and parents carry no id or status.
    int histories = 0;
    double keptWords = 0;
    int described = 0;
    for (const auto &[name, json] : files) {
        for (const QJsonObject &issue : issuesIn(json)) {
            const QJsonObject fields = issue["fields"_L1].toObject();
            const Result<WorkItem> item = Jira::wholeItemFrom(issue, site);
            if (!item) {
                const bool lacks =
                    !issue.contains("id"_L1) || fields["status"_L1]["id"_L1].toString().isEmpty();
                QVERIFY2(lacks, qPrintable(name + u": "_s + item.error().detail));
                ++thin;
                continue;
            }
            ++read;
            QCOMPARE(item->summary, fields["summary"_L1].toString());
            QCOMPARE(item->status.name, fields["status"_L1]["name"_L1].toString());
            QCOMPARE(item->comments.size(), fields["comment"_L1]["comments"_L1].toArray().size());
            QCOMPARE(item->history.size(), issue["changelog"_L1]["histories"_L1].toArray().size());
            QCOMPARE(item->labels.size(), fields["labels"_L1].toArray().size());
            QCOMPARE(item->created.isValid(), !fields["created"_L1].toString().isEmpty());
            histories += int(item->history.size());
            const QJsonValue description = fields["description"_L1];
            const QString raw = description.toString();
            QVERIFY2(raw.trimmed().isEmpty() || !item->description.isEmpty(), qPrintable(name));
            QCOMPARE(description.isObject() && !description["content"_L1].toArray().isEmpty(),
                description.isObject() && !item->description.isEmpty());
            if (description.isString() && !raw.trimmed().isEmpty()) {
                ++described;
                keptWords += kept(raw, item->description);
            }
        }
    }
    QVERIFY2(read > 350 && histories > 1000 && described > 250,
        qPrintable(u"%1 %2 %3 %4"_s.arg(read).arg(thin).arg(histories).arg(described)));
    // What goes are the names of macros, their parameters and the addresses of links.
    QVERIFY2(keptWords / described > 0.95, qPrintable(QString::number(keptWords / described)));
}

void TestJiraItems::takesSpoiltIssuesOfTheCorpus()
{
    QList<QJsonObject> issues;
    for (const auto &[name, json] : Corpus::files()) {
        const QList<QJsonObject> found = issuesIn(json);
        if (!found.isEmpty() && (name.size() + found.size()) % 7 == 0 && issues.size() < 20)
            issues.append(found.first());
    }
    if (issues.isEmpty())
        QSKIP("The corpus is not here.");
    int tried = 0;
    for (const QJsonObject &issue : std::as_const(issues)) {
        const QJsonObject fields = issue["fields"_L1].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            for (const QJsonValue &wrong : wrongs()) {
                QJsonObject changed = fields;
                changed.insert(it.key(), wrong);
                QJsonObject given = issue;
                given.insert(u"fields"_s, changed);
                const Result<WorkItem> item = Jira::wholeItemFrom(given, site);
                QVERIFY(item || item.error().kind == Error::Kind::Protocol);
                QVERIFY(item || it.key() == "status"_L1 || !Jira::wholeItemFrom(issue, site));
                ++tried;
            }
        }
    }
    QVERIFY(tried > 1000);
}

QTEST_GUILESS_MAIN(TestJiraItems)
#include "tst_jiraitems.moc"
