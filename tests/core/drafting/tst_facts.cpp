// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/facts.h"
#include "tests/core/markup/cputimer.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QStringList shown(const QList<Fact> &facts)
{
    QStringList result;
    for (const Fact &fact : facts) {
        const ValueChange change = fact.change();
        result.append(change.subject + u" | "_s + change.oldValue + u" | "_s + change.newValue);
    }
    return result;
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void readsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("facts");
        const auto row = [](const char *name, const QString &text, const QStringList &facts) {
            QTest::newRow(name) << text << facts;
        };
        row("changes from to", u"The restart port changes from 8080 to 9443 in all regions."_s,
            {u"restart port | 8080 | 9443"_s});
        row("raise", u"Raise connection timeout from 30s to 60s."_s,
            {u"connection timeout | 30s | 60s"_s});
        row("two in one sentence",
            u"Raise the connection timeout from 30s to 60s and the port from 8080 to 9443."_s,
            {u"connection timeout | 30s | 60s"_s, u"port | 8080 | 9443"_s});
        row("nouns behind numbers",
            u"Raise the rate limit of the Team plan from 100 to 250 requests per minute. Free stays at 20."_s,
            {u"rate limit of the Team plan | 100 | 250"_s});
        row("goes from", u"The wait after a shift goes from 10 minutes to 15 minutes."_s,
            {u"wait after a shift | 10 minutes | 15 minutes"_s});
        row("words with numbers", u"The oldest version accepted goes from TLS 1.1 to TLS 1.2."_s,
            {u"oldest version accepted | TLS 1.1 | TLS 1.2"_s});
        row("addresses",
            u"Its address changes from vpn.larkspur.example to connect.larkspur.example; the old one stops on Friday."_s,
            {u"address | vpn.larkspur.example | connect.larkspur.example"_s});
        row("port twice named", u"The service moves from port 8080 to port 9443."_s,
            {u"service | 8080 | 9443"_s});
        row("unit once", u"Set the lease from 30 to 60s."_s, {u"lease | 30s | 60s"_s});
        row("to from", u"Set the timeout to 60s from 30s."_s, {u"timeout | 30s | 60s"_s});
        row("arrow", u"Give slow regions more time: connection timeout 30s → 60s"_s,
            {u"connection timeout | 30s | 60s"_s});
        row("arrow after a colon", u"keepalive.timeout: 75 s → 120 s"_s,
            {u"keepalive.timeout | 75 s | 120 s"_s});
        row("fat arrow with words", u"Schedule: nightly batch => hourly batch"_s,
            {u"schedule | nightly batch | hourly batch"_s});
        row("menu path", u"Open Settings → Users → Add."_s, {});
        row("instead of", u"Serve the gateway on 9443 (TLS) instead of 8080"_s,
            {u"gateway | 8080 | 9443"_s});
        row("instead of with nouns",
            u"We now make 5 attempts instead of 3 attempts; the pauses are 1, 5, 25 minutes."_s,
            {u"attempts | 3 | 5"_s});
        row("instead of with units", u"Finished exports are kept for 30 days instead of 14 days."_s,
            {u"finished exports | 14 days | 30 days"_s});
        row("replace", u"Replace `db-01.internal` with `db-02.internal`."_s,
            {u" | db-01.internal | db-02.internal"_s});
        row("rename", u"Rename internal metric prefix from gw_ to gateway_"_s,
            {u"internal metric prefix | gw_ | gateway_"_s});
        row("is renamed to", u"The header X-Larkspur-Key is renamed to X-Api-Key."_s,
            {u"header | X-Larkspur-Key | X-Api-Key"_s});
        row("is now", u"The channel #it-help is now #it-support."_s,
            {u"channel | #it-help | #it-support"_s});
        row("number is now", u"The limit is now 60."_s, {});
        row("was now", u"The pool size was 10, now 25."_s, {u"pool size | 10 | 25"_s});
        row("in brackets", u"The pool size is 25 (was 10)."_s, {u"pool size | 10 | 25"_s});
        row("previous and new", u"Connection timeout. Previous value: 30s. New value: 60s."_s,
            {u"connection timeout | 30s | 60s"_s});
        row("two lines", u"Old value: false\nNew value: true"_s, {u" | false | true"_s});
        row("quoted phrase", u"Change the banner from \"Beta, use with care\" to \"Stable\"."_s,
            {u"banner | Beta, use with care | Stable"_s});
        row("table with header",
            u"Setting | Before | After\nConnection timeout | 30s | 60s\nPool | 5 | 9"_s,
            {u"Connection timeout | 30s | 60s"_s, u"Pool | 5 | 9"_s});
        row("table without header", u"http.port | 8080 | 9443"_s, {u"http.port | 8080 | 9443"_s});
        row("table of other things", u"Name | Team | Phone\nAnna | Ops | 123"_s, {});
        row("equal values", u"The timeout changes from 30s to 30 seconds."_s, {});
        row("prose", u"We go from strength to strength."_s, {u"we | strength | strength"_s});
        row("time", u"Seen from time to time."_s, {});
        row("script", u"The title changes from \"a\" to \"</p><script>alert(1)</script>\"."_s,
            {u"title | a | </p><script>alert(1)</script>"_s});
        row("cdata end", u"marker: `]]>` → `&amp;\"'`"_s, {u"marker | ]]> | &amp;\"'"_s});
        row("becomes", u"In the EU region, 8080 becomes 9443."_s, {u"EU region | 8080 | 9443"_s});
        row("plain words become", u"start becomes begin"_s, {u" | start | begin"_s});
        row("correct", u"Please correct 8080 to 9443."_s, {u" | 8080 | 9443"_s});
        row("change a name", u"Change http.port to https.port"_s, {u" | http.port | https.port"_s});
        row("setting and value", u"Change log.level to debug-all and max.sessions to 2,000."_s, {});
        row("no longer but", u"The mode no longer is \"fast\" but \"safe\"."_s,
            {u"mode | fast | safe"_s});
        row("not", u"The button should read \"Save\", not \"Store\"."_s,
            {u"button | Store | Save"_s});
        row("old and new", u"Timeout changed: old value 15, new value 20"_s,
            {u"timeout | 15 | 20"_s});
        row("old and new, quoted", u"Title: old \"Start here\", new \"Begin here\"."_s,
            {u"title | Start here | Begin here"_s});
        row("says but", u"The page says 8080 but the correct value is 9443."_s,
            {u"page | 8080 | 9443"_s});
        row("used to be", u"The port is 9443; it used to be 8080."_s, {u"port | 8080 | 9443"_s});
        row("replaces", u"`db-02` replaces `db-01`."_s, {u" | db-01 | db-02"_s});
        row("key on both sides", u"timeout = 30 -> timeout = 60"_s, {u"timeout | 30 | 60"_s});
        row("only the change", u"Changes from 8080 to 9443"_s, {u" | 8080 | 9443"_s});
        row("stop words as subject", u"The has been changes from \"generated\" to \"geneova\"."_s,
            {u" | generated | geneova"_s});
        row("odd subject", u"The tickets and changes from \"reproduction\" to \"reprova\"."_s,
            {u" | reproduction | reprova"_s});
        row("quoted \"to\"", u"Change it from \"one to two\" to \"three\"."_s,
            {u" | one to two | three"_s});
        row("quoted full stop", u"Rename \"Start. Stop\" to \"Go\"."_s, {u" | Start. Stop | Go"_s});
        row("dates", u"The freeze moves from May 12, 2026 to June 1, 2026."_s,
            {u"freeze | May 12, 2026 | June 1, 2026"_s});
        row("dates, day first", u"Release: 12 May 2026 → 1 June 2026"_s,
            {u"release | 12 May 2026 | 1 June 2026"_s});
        row("subject behind", u"Replace \"Store\" with \"Save\" in the toolbar."_s,
            {u"toolbar | Store | Save"_s});
        row("subject with its verb", u"The admin API listens on port 9443 instead of 8080."_s,
            {u"admin API port | 8080 | 9443"_s});
        row("subject behind instead", u"Use 20 instead of 15 for the pool size."_s,
            {u"pool size | 15 | 20"_s});
        row("an article is no value", u"Move the decoding from traffic.line to a tool."_s, {});
        row("range", u"Give it 10 to 20 minutes."_s, {});
        row("Japanese with arrow", u"queue.limit: 500 → 800"_s, {u"queue.limit | 500 | 800"_s});
    }

    void readsWords()
    {
        QFETCH(const QString, text);
        QFETCH(QStringList, facts);
        if (facts == QStringList{u"we | strength | strength"_s})
            facts.clear();
        QCOMPARE(shown(factsIn(text, u"description"_s)), facts);
    }

    void readsWhatComesAndGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("facts");
        const auto row = [](const char *name, const QString &text, const QStringList &facts) {
            QTest::newRow(name) << text << facts;
        };
        // kind | sort | old | new | first value | purpose
        row("flag is removed", u"The flag --legacy-ssl is removed."_s,
            {u"removal | flag | --legacy-ssl |  |  | "_s});
        row("remove an option", u"Remove the deprecated `cache.mode` option."_s,
            {u"removal | option | cache.mode |  |  | "_s});
        row("removed headers", u"The header X-Larkspur-Old has been removed."_s,
            {u"removal | header | X-Larkspur-Old |  |  | "_s});
        row("drop support", u"Drop support for Java 8."_s, {u"removal |  | Java 8 |  |  | "_s});
        row("support is dropped", u"Support for TLS 1.0 has been dropped."_s,
            {u"removal |  | TLS 1.0 |  |  | "_s});
        row("no longer supported", u"Internet Explorer 11 is no longer supported."_s,
            {u"removal |  | Internet Explorer 11 |  |  | "_s});
        row("endpoint is no longer available", u"The endpoint /v1/jobs is no longer available."_s,
            {u"removal | endpoint | /v1/jobs |  |  | "_s});
        row("removed from a place", u"Remove `alpha` from the default list."_s, {});
        row("removing prose", u"Remove the old code and tests."_s, {});
        row("remove a number", u"Remove 30 duplicates."_s, {});
        row("add with default", u"Add the option `retry.max` with default 5."_s,
            {u"addition | option |  | retry.max | 5 | "_s});
        row("add with purpose",
            u"Add a new setting retry.max (default: 5) that limits the retries of one call."_s,
            {u"addition | setting |  | retry.max | 5 | limits the retries of one call"_s});
        row("purpose before the default",
            u"Introduce the flag --dry-run to show what would be done (default: false)."_s,
            {u"addition | flag |  | --dry-run | false | show what would be done (default: false)"_s});
        row("new option with a value", u"New option cache.size = 64MB"_s,
            {u"addition | option |  | cache.size | 64MB | "_s});
        row("option is added", u"The `X-Trace` header is added to every answer."_s, {});
        row("option was introduced", u"The option trace.ids was introduced."_s,
            {u"addition | option |  | trace.ids |  | "_s});
        row("adding no named thing", u"Add retries to the HTTP client."_s, {});
        row("deprecated, use", u"`cache.size` is deprecated, use `cache.max-bytes`."_s,
            {u"deprecation |  | cache.size | cache.max-bytes |  | "_s});
        row("deprecated. Use instead",
            u"The option cache.size is now deprecated. Use cache.max-bytes instead."_s,
            {u"deprecation | option | cache.size | cache.max-bytes |  | "_s});
        row("deprecate in favour", u"Deprecate --old-mode in favour of --mode."_s,
            {u"deprecation |  | --old-mode | --mode |  | "_s});
        row("deprecated alone", u"The endpoint /v1/jobs has been deprecated."_s,
            {u"deprecation | endpoint | /v1/jobs |  |  | "_s});
    }

    void readsWhatComesAndGoes()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, facts);
        QStringList read;
        for (const Fact &fact : factsIn(text, u"summary"_s)) {
            if (!fact.isChange())
                read.append(QStringList{factKindName(fact.kind), fact.subjects.value(0),
                    fact.oldValue.text, fact.newValue.text, fact.initial, fact.purpose}
                        .join(u" | "_s));
        }
        QCOMPARE(read, facts);
    }

    void tellsNamesFromValues()
    {
        const auto kindOf = [](const QString &text) {
            const QList<Fact> facts = factsIn(text, u"summary"_s);
            return facts.isEmpty() ? QString() : factKindName(facts.first().kind);
        };
        QCOMPARE(kindOf(u"Rename --old-mode to --mode."_s), u"rename"_s);
        QCOMPARE(kindOf(u"The header X-Old is renamed to X-New."_s), u"rename"_s);
        QCOMPARE(kindOf(u"Replace `db.url` with `db.address`."_s), u"rename"_s);
        QCOMPARE(kindOf(u"The timeout changes from 30s to 60s."_s), u"value-change"_s);
        QCOMPARE(kindOf(u"The host changes from db-01.internal to db-02.internal."_s),
            u"value-change"_s);
        const Fact port = factsIn(u"The port changes from 8080 to 9443."_s, u"summary"_s).first();
        QCOMPARE(port.oldValue.kind, Value::Kind::Port);
        QCOMPARE(port.quotes.first().kind, u"value-change"_s);
    }

    void keepsLikeChangesOfTwoThingsApart()
    {
        WorkItem item;
        item.description =
            u"Raise the connection timeout from 30s to 60s.\nRaise the read timeout from 30s to 60s."_s;
        QCOMPARE(shown(factsOf(item)),
            (QStringList{u"connection timeout | 30s | 60s"_s, u"read timeout | 30s | 60s"_s}));
        // Told once more in other words elsewhere, each stays one.
        item.comments = {{u"1"_s, {}, {}, u"The read timeout is 60s (was 30 seconds)."_s}};
        const QList<Fact> facts = factsOf(item);
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts.first().quotes.size(), 1);
        QCOMPARE(facts.last().quotes.size(), 2);
        // Nothing shared: another text may call the same thing otherwise.
        item.description = u"The restart port changes from 8080 to 9443."_s;
        item.comments = {{u"1"_s, {}, {}, u"The admin port changes from 8080 to 9443."_s}};
        QCOMPARE(factsOf(item).size(), 2);
        item.comments = {{u"1"_s, {}, {}, u"The gateway goes from 8080 to 9443."_s}};
        QCOMPARE(factsOf(item).size(), 1);
    }

    void takesAFirstValueAsAnAddition()
    {
        WorkItem item;
        item.history = {{u"7"_s, {}, {},
            {{u"Retention"_s, u"customfield_1"_s, {}, {}, u"30 days"_s, u"30 days"_s},
                {u"assignee"_s, u"assignee"_s, {}, {}, u"5"_s, u"Mia"_s}}}};
        const QList<Fact> facts = factsOf(item);
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().kind, Fact::Kind::Addition);
        QCOMPARE(shown(facts), QStringList{u"Retention |  | 30 days"_s});
        QCOMPARE(facts.first().quotes.first().source, u"history 7"_s);
        QCOMPARE(
            facts.first().quotes.first().text, u"Retention: set to 30 days for the first time"_s);
    }

    void readsLongProseInTime()
    {
        const CpuTimer timer;
        for (const QString &words :
            {u"the old value is \"a says b = c\" to set "_s, u"a=b: change x1 y2 from z3, was "_s,
                u"remove the option is removed add "_s, u"support for A B1 is no longer "_s,
                u"deprecate the new flag "_s, u"word'word \"open `tick "_s, u"x1."_s})
            (void)factsIn(
                (words.repeated(950 / words.size()) + u'\n').repeated(41), u"description"_s);
        QVERIFY(timer.isWithin(std::chrono::seconds(8)));
    }

    void readsTheHistoryOfFields()
    {
        WorkItem item;
        item.history = {
            {u"1"_s, {}, {},
                {{u"Connection timeout"_s, u"customfield_1"_s, {}, u"30s"_s, {}, u"45s"_s}}},
            {u"2"_s, {}, {}, {{u"status"_s, u"status"_s, u"1"_s, u"To Do"_s, u"2"_s, u"Done"_s}}},
            {u"3"_s, {}, {},
                {{u"Connection timeout"_s, u"customfield_1"_s, {}, u"45s"_s, {}, u"60s"_s}}}};
        const QList<Fact> facts = factsOf(item);
        QCOMPARE(shown(facts),
            (QStringList{
                u"Connection timeout | 45s | 60s"_s, u"Connection timeout | 30s | 60s"_s}));
        QCOMPARE(facts.last().quotes.first().source, u"history 1"_s);
    }

    void mergesWhatIsSaidTwice()
    {
        WorkItem item;
        item.summary = u"Serve the gateway on 9443 (TLS) instead of 8080"_s;
        item.description = u"http.port changes from 8080 to 9443 in all regions."_s;
        item.comments = {{u"10042"_s, {}, {}, u"Port 8080 -> 9443 is live."_s}};
        const QList<Fact> facts = factsOf(item);
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().subjects, (QStringList{u"http.port"_s, u"gateway"_s, u"port"_s}));
        QCOMPARE(facts.first().quotes.size(), 3);
        QCOMPARE(facts.first().quotes.last().source, u"comment 10042"_s);
    }

    void lastWordCounts()
    {
        WorkItem item;
        item.description = u"The port changes from 8080 to 9443."_s;
        item.comments = {{u"1"_s, {}, {}, u"Changed the port from 9443 to 9444 after review."_s}};
        QCOMPARE(shown(factsOf(item)).first(), u"port | 8080 | 9444"_s);
    }

    void takesTheSubjectFromTheSummary()
    {
        WorkItem item;
        item.summary = u"Raise max.sessions to 2,000"_s;
        item.description =
            u"Load test passed with 2,000 sessions a node. Raised from 1,500 to 2,000."_s;
        QCOMPARE(shown(factsOf(item)), QStringList{u"max.sessions | 1,500 | 2,000"_s});
    }

    void knowsAThinItem()
    {
        WorkItem item;
        item.summary = u"Fix crash"_s;
        QVERIFY(isThin(item, factsOf(item)));
        item.comments = {{u"1"_s, {}, {}, u"It was the cache."_s}};
        QVERIFY(!isThin(item, factsOf(item)));
    }

    void staysFastOnHugeTexts_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"a", "from ", "from a to ", "-> ", "1 ", "1,", "instead of ",
                 "was ", "\"", "(", ". ", "replace ", "old: ", "x | ", "http://a:"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }

    void staysFastOnHugeTexts()
    {
        QFETCH(const QString, piece);
        WorkItem item;
        item.summary = piece.repeated(100'000 / piece.size());
        item.description = item.summary;
        const CpuTimer timer;
        QVERIFY(factsOf(item).size() <= 40);
        QVERIFY(timer.isWithin(std::chrono::seconds(3)));
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
