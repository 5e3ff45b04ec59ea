// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyfile.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestPolicyFile : public QObject
{
    Q_OBJECT

private slots:
    void defaultSurvivesTheRoundTrip()
    {
        const Policy policy = defaultPolicy();
        const Result<Policy> again = policyFromJson(policyToJson(policy));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QVERIFY(*again == policy);
        QCOMPARE(policyToJson(*again), policyToJson(policy));
    }

    void everythingSurvivesTheRoundTrip()
    {
        Policy policy;
        policy.registry = {
            {u"PLATFORM"_s, {}, {}, u"998876543"_s, {u"Current Configuration"_s}, PageKind::Runbook,
                u"5b10ac8d"_s, u"b"_s, u"m"_s, RegistryEntry::Mode::Apply},
            {{}, u"Gate \"way\" \u2028 漢字 🐧"_s, u"x"_s, u"9223372036854775807123"_s,
                {u"A"_s, u"B, \\ C"_s}, PageKind::Soc2Evidence, {}, {}, {},
                RegistryEntry::Mode::Review, u"PLATFORM-7"_s}};
        policy.rules = {{u"r"_s, {u"Bug"_s, u"Task"_s}, u"In Review"_s, {u"a"_s}, {u"b"_s},
            {PageKind::Adr, PageKind::Other}}};
        policy.exclusions = {
            {u"No \"Bug\" on 漢字"_s, u"PLATFORM"_s, {u"Bug"_s, u"Task"_s}, u"gate"_s, u"x"_s,
                u"9223372036854775807123"_s, {u"A"_s, u"B, \\ C"_s}},
            {u"label"_s, {}, {}, {}, u"internal"_s, {}}};
        policy.labels = {{}, {u"never"_s}};
        policy.ownership = {{u"status"_s, Authority::Work}, {u"words"_s, Authority::Docs}};
        policy.writeLimit = {5, std::chrono::minutes(30)};
        policy.sla = {std::chrono::hours(9), u"Europe/Berlin"_s,
            {{1, {QTime(9, 0), QTime(17, 30)}}, {7, {QTime(0, 0), QTime(0, 0)}}},
            {QDate(2026, 12, 25)}};
        policy.sla.remindBefore = std::chrono::hours(0);
        policy.delegates = {{u"acc-mia"_s, u"acc-jo"_s, QDate(2026, 12, 21), QDate(2027, 1, 2)},
            {u"acc-gone"_s, u"acc-jo"_s, {}, {}}};
        policy.notify.comments = true;
        policy.dismissedLinks = {{u"PLATFORM"_s, u"gate \"way\""_s, u"9223372036854775807123"_s},
            {u"OPS"_s, {}, u"7"_s}};
        const Result<Policy> again = policyFromJson(policyToJson(policy));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QVERIFY(*again == policy);
    }

    void peopleAreToldOnlyWhereTheFileSaysSo()
    {
        QVERIFY(!defaultPolicy().notify.comments);
        QVERIFY(!policyToJson(defaultPolicy()).contains("notify")); // Earlier ones read it, too.
        QVERIFY(policyFromJson(R"({"notify":{"comments":true}})")->notify.comments);
        QVERIFY(!policyFromJson(R"({"notify":{"comments":false}})")->notify.comments);
        QVERIFY(!policyFromJson(R"({"notify":{}})")->notify.comments);
    }

    void aDismissedLinkNeedsItsProjectAndItsPage()
    {
        QVERIFY(!policyToJson(defaultPolicy()).contains("dismissedLinks")); // Earlier ones read it.
        const auto whole = policyFromJson(R"({"dismissedLinks":[{"project":"OPS","page":7}]})");
        QVERIFY(whole.has_value());
        QCOMPARE(whole->dismissedLinks, (QList<DismissedLink>{{u"OPS"_s, {}, u"7"_s}}));
        for (const char *wrong :
            {R"({"dismissedLinks":[{"page":"7"}]})", R"({"dismissedLinks":[{"project":"OPS"}]})",
                R"({"dismissedLinks":[{"project":"OPS","page":"7","owner":"x"}]})"}) {
            const auto read = policyFromJson(wrong);
            QVERIFY2(!read && read.error().detail.startsWith(u"dismissedLinks[0]"_s), wrong);
        }
    }

    void anEarlierDocketReadsWhatHasNoExclusions()
    {
        QVERIFY(!policyToJson(defaultPolicy()).contains("exclusions"));
        const auto whole =
            policyFromJson(R"({"exclusions":[{"name":"n","page":7,"section":"S"}]})");
        QVERIFY2(whole.has_value(), whole ? "" : qPrintable(whole.error().detail));
        QCOMPARE(whole->exclusions.first(), (Exclusion{u"n"_s, {}, {}, {}, {}, u"7"_s, {u"S"_s}}));
    }

    /** What an earlier Docket does not know is written only where it is used. */
    void howARuleIsJoinedAndSwitchedIsKept()
    {
        const QByteArray before = policyToJson(defaultPolicy());
        for (const char *later : {"\"join\"", "\"enabled\"", "\"components\""})
            QVERIFY(!before.contains(later));
        Policy policy = defaultPolicy();
        policy.rules[0].isOn = false;
        policy.rules[1].join = TriggerRule::Join::Any;
        policy.rules[2].components = {u"gate, \"way\""_s, u"漢字"_s};
        const Result<Policy> again = policyFromJson(policyToJson(policy));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QCOMPARE(again->rules, policy.rules);
        const Result<Policy> older = policyFromJson(
            R"({"rules":[{"name":"r","on":"done","types":["Bug"]},
                {"name":"s","on":"done","join":"all","enabled":true}]})");
        QVERIFY(older.has_value());
        QVERIFY(older->rules.first().isOn);
        QCOMPARE(older->rules.last().join, TriggerRule::Join::All);
    }

    void leftOutPartsKeepTheirDefault()
    {
        const Result<Policy> empty = policyFromJson("{}");
        QVERIFY(empty.has_value());
        QVERIFY(*empty == defaultPolicy());

        const Result<Policy> some =
            policyFromJson(R"({"labels":{"exclude":["skip"]},"sla":{"hours":24}})");
        QVERIFY(some.has_value());
        QCOMPARE(some->labels.include, LabelPolicy().include);
        QCOMPARE(some->labels.exclude, QStringList{u"skip"_s});
        QCOMPARE(some->sla.hours, std::chrono::hours(24));
        QCOMPARE(some->sla.timeZone, u"UTC"_s);
        QVERIFY(some->rules == defaultPolicy().rules);
        QVERIFY(policyFromJson(R"({"rules":[]})")->rules.isEmpty());
    }

    void readsEveryFormOfPageAndSection()
    {
        const Result<Policy> policy = policyFromJson(R"({"registry":[
            {"project":"A","page":998876543,"section":"Current Configuration","kind":"runbook"},
            {"project":"A","page":"9007199254740993","section":["Ops","Ports"],"owner":null},
            {"project":"A","page":9007199254740992,"section":null}]})");
        QVERIFY2(policy.has_value(), policy ? "" : qPrintable(policy.error().detail));
        QCOMPARE(policy->registry.at(0).page, u"998876543"_s);
        QCOMPARE(policy->registry.at(0).section, QStringList{u"Current Configuration"_s});
        QCOMPARE(policy->registry.at(1).page, u"9007199254740993"_s);
        QCOMPARE(policy->registry.at(1).section, (QStringList{u"Ops"_s, u"Ports"_s}));
        QCOMPARE(policy->registry.at(1).mode, RegistryEntry::Mode::Review);
        QCOMPARE(policy->registry.at(2).page, u"9007199254740992"_s);
        QVERIFY(policy->registry.at(2).section.isEmpty());
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("start");
        QTest::newRow("misspelt kind")
            << QByteArray(
                   R"({"registry":[{"page":"1","kind":"adr"},{"page":"1","kind":"runbok"}]})")
            << u"registry[1].kind: 'runbok' is not a page kind (release-notes, feature-docs"_s;
        QTest::newRow("unknown top member")
            << QByteArray(R"({"rule":[]})") << u"rule: there is no such member"_s;
        QTest::newRow("unknown inner member")
            << QByteArray(R"({"sla":{"hour":3}})") << u"sla.hour: there is no such member"_s;
        QTest::newRow("page missing") << QByteArray(R"({"registry":[{"kind":"adr"}]})")
                                      << u"registry[0].page: a page id is needed"_s;
        QTest::newRow("page too large a number")
            << QByteArray(R"({"registry":[{"page":90071992547409930}]})")
            << u"registry[0].page: this id is above 2^53"_s;
        QTest::newRow("page fraction") << QByteArray(R"({"registry":[{"page":1.5}]})")
                                       << u"registry[0].page: a page id is a whole number"_s;
        QTest::newRow("section of numbers")
            << QByteArray(R"({"registry":[{"page":"1","section":["a",2]}]})")
            << u"registry[0].section[1]: expected a string, found a number"_s;
        QTest::newRow("mode") << QByteArray(R"({"registry":[{"page":"1","mode":"auto"}]})")
                              << u"registry[0].mode: 'auto' is not a mode"_s;
        QTest::newRow("rule without event")
            << QByteArray(R"({"rules":[{"name":"x"}]})") << u"rules[0].on: "_s;
        QTest::newRow("rule named twice")
            << QByteArray(R"({"rules":[{"name":"x","on":"done"},{"name":"x","on":"done"}]})")
            << u"rules[1].name: there are two rules named 'x'"_s;
        QTest::newRow("rule kind")
            << QByteArray(R"({"rules":[{"name":"x","on":"done","kinds":["a"]}]})")
            << u"rules[0].kinds[0]: 'a' is not"_s;
        QTest::newRow("rule joined some way")
            << QByteArray(R"({"rules":[{"name":"x","on":"done","join":"some"}]})")
            << u"rules[0].join: 'some' is not how conditions are joined (all, any)"_s;
        QTest::newRow("rule enabled by a word")
            << QByteArray(R"({"rules":[{"name":"x","on":"done","enabled":"yes"}]})")
            << u"rules[0].enabled: expected true or false, found a string"_s;
        QTest::newRow("rule component")
            << QByteArray(R"({"rules":[{"name":"x","on":"done","components":"gate"}]})")
            << u"rules[0].components: expected a list, found a string"_s;
        QTest::newRow("types not a list")
            << QByteArray(R"({"rules":[{"name":"x","on":"done","types":"Bug"}]})")
            << u"rules[0].types: expected a list, found a string"_s;
        QTest::newRow("exclusion without a name")
            << QByteArray(R"({"exclusions":[{"project":"A"}]})")
            << u"exclusions[0].name: an exclusion needs a name"_s;
        QTest::newRow("exclusion of everything")
            << QByteArray(R"({"exclusions":[{"name":"n"}]})")
            << u"exclusions[0]: an exclusion needs a project, types, a component"_s;
        QTest::newRow("exclusion of a section of no page")
            << QByteArray(R"({"exclusions":[{"name":"n","project":"A","section":"S"}]})")
            << u"exclusions[0].section: a section needs its page"_s;
        QTest::newRow("exclusion named twice")
            << QByteArray(R"({"exclusions":[{"name":"n","label":"a"},{"name":"n","label":"b"}]})")
            << u"exclusions[1].name: there are two exclusions named 'n'"_s;
        QTest::newRow("exclusion with a misspelt member")
            << QByteArray(R"({"exclusions":[{"name":"n","type":["Bug"]}]})")
            << u"exclusions[0].type: there is no such member (name, project, types"_s;
        QTest::newRow("exclusion page") << QByteArray(R"({"exclusions":[{"name":"n","page":1.5}]})")
                                        << u"exclusions[0].page: a page id is a whole number"_s;
        QTest::newRow("side") << QByteArray(R"({"ownership":{"status":"jira"}})")
                              << u"ownership.status: 'jira' is not a side (work, docs)"_s;
        QTest::newRow("hours") << QByteArray(R"({"sla":{"hours":0}})")
                               << u"sla.hours: expected a whole number"_s;
        QTest::newRow("writes") << QByteArray(R"({"writeLimit":{"writes":0}})")
                                << u"writeLimit.writes: expected a whole number of writes"_s;
        QTest::newRow("minutes") << QByteArray(R"({"writeLimit":{"minutes":1.5}})")
                                 << u"writeLimit.minutes: expected a whole number of minutes"_s;
        QTest::newRow("zone") << QByteArray(R"({"sla":{"timeZone":"Mars/Base"}})")
                              << u"sla.timeZone: 'Mars/Base' is not a known time zone"_s;
        QTest::newRow("day name")
            << QByteArray(R"({"sla":{"workingHours":{"monday":"09:00-17:00"}}})")
            << u"sla.workingHours.monday: there is no such member (mon, tue"_s;
        QTest::newRow("window backwards")
            << QByteArray(R"({"sla":{"workingHours":{"mon":"17:00-09:00"}}})")
            << u"sla.workingHours.mon: the working day must end"_s;
        QTest::newRow("holiday") << QByteArray(
            R"({"sla":{"holidays":["2026-12-25","2026-02-30"]}})")
                                 << u"sla.holidays[1]: '2026-02-30' is not a day"_s;
        QTest::newRow("reminder") << QByteArray(R"({"sla":{"remindBefore":-1}})")
                                  << u"sla.remindBefore: expected a whole number"_s;
        QTest::newRow("delegate missing")
            << QByteArray(R"({"delegates":[{"person":"a"}]})")
            << u"delegates[0]: both a person and a delegate are needed"_s;
        QTest::newRow("own delegate")
            << QByteArray(R"({"delegates":[{"person":"a","delegate":"a"}]})")
            << u"delegates[0]: a person cannot stand in for themselves"_s;
        QTest::newRow("absence without an end")
            << QByteArray(R"({"delegates":[{"person":"a","delegate":"b","from":"2026-12-21"}]})")
            << u"delegates[0]: 'from' and 'to' are"_s;
        QTest::newRow("absence backwards") << QByteArray(
            R"({"delegates":[{"person":"a","delegate":"b","from":"2026-12-21","to":"2026-12-20"}]})")
                                           << u"delegates[0]: 'from' and 'to' are"_s;
        QTest::newRow("absence on no day") << QByteArray(
            R"({"delegates":[{"person":"a","delegate":"b","from":"soon","to":"2026-12-20"}]})")
                                           << u"delegates[0].from: 'soon' is not a day"_s;
        QTest::newRow("comments, but how")
            << QByteArray(R"({"notify":{"comments":"yes"}})")
            << u"notify.comments: expected true or false, found a string"_s;
        QTest::newRow("another way to tell people")
            << QByteArray(R"({"notify":{"pigeons":true}})") << u"notify"_s;
        QTest::newRow("not an object")
            << QByteArray("[]") << u"policy: expected an object, found a list"_s;
        QTest::newRow("cut short") << QByteArray("{\n  \"registry\": [\n") << u"line "_s;
        QTest::newRow("stray comma")
            << QByteArray("{\n  \"rules\": [],\n}") << u"line 3, column "_s;
        QTest::newRow("empty") << QByteArray() << u"line 1, column 1: not valid JSON"_s;
    }

    void namesWhatIsWrong()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, start);
        const Result<Policy> policy = policyFromJson(json);
        QVERIFY(!policy.has_value());
        QCOMPARE(policy.error().kind, Error::Kind::Invalid);
        QVERIFY2(policy.error().detail.startsWith(start), qPrintable(policy.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestPolicyFile)
#include "tst_policyfile.moc"
