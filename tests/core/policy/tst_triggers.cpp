// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyfile.h"
#include "core/policy/triggers.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QMap<QString, StatusCategory> known{{u"To Do"_s, StatusCategory::ToDo},
    {u"In Progress"_s, StatusCategory::InProgress}, {u"In Review"_s, StatusCategory::InProgress},
    {u"Post-Incident"_s, StatusCategory::InProgress}, {u"Done"_s, StatusCategory::Done},
    {u"Closed"_s, StatusCategory::Done}, {u"Erledigt"_s, StatusCategory::Done}};

std::optional<StatusCategory> category(const QString &id)
{
    const auto found = known.find(id);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

/** An item that walked through those statuses; entry ids are "1", "2" … Status ids are their names.
 */
WorkItem walked(const QString &type, const QStringList &statuses, const QStringList &labels = {})
{
    WorkItem item;
    item.id = u"1"_s;
    item.key = u"PLATFORM-89"_s;
    item.projectKey = u"PLATFORM"_s;
    item.type = type;
    item.labels = labels;
    for (qsizetype i = 1; i < statuses.size(); ++i) {
        const QString &from = statuses.at(i - 1);
        const QString &to = statuses.at(i);
        item.history.append(
            {QString::number(i), {}, {}, {{u"status"_s, u"status"_s, from, from, to, to}}});
    }
    item.status = {statuses.last(), statuses.last(), known.value(statuses.last())};
    return item;
}

RegistryEntry registered(const QString &page, PageKind kind, const QString &project = u"PLATFORM"_s)
{
    RegistryEntry entry;
    entry.project = project;
    entry.page = page;
    entry.kind = kind;
    return entry;
}

Policy everyKind()
{
    Policy policy = defaultPolicy();
    for (const PageKind kind : allPageKinds())
        policy.registry.append(registered(kindName(kind), kind));
    return policy;
}

QStringList pages(const TriggerOutcome &outcome)
{
    QStringList result;
    for (const Target &target : outcome.targets)
        result.append(target.entry.page);
    return result;
}

TriggerOutcome lastOf(
    const Policy &policy, const WorkItem &item, const QList<WorkItem> &children = {})
{
    return evaluate(policy, item, item.history.last(), children, category);
}

} // namespace

class TestTriggers : public QObject
{
    Q_OBJECT

private slots:
    void firesByTypeTransitionAndLabel_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QStringList>("expected");
        const QStringList all{u"release-notes"_s, u"feature-docs"_s, u"user-guide"_s,
            u"reference"_s, u"architecture"_s, u"adr"_s, u"runbook"_s, u"on-call"_s,
            u"security-register"_s, u"soc2-evidence"_s, u"other"_s};
        const QStringList done{u"In Progress"_s, u"Done"_s};
        QTest::newRow("bug") << u"Bug"_s << done << QStringList()
                             << QStringList{u"release-notes"_s};
        QTest::newRow("bug with API change")
            << u"Bug"_s << done << QStringList{u"api-change"_s} << QStringList();
        QTest::newRow("story without label")
            << u"Story"_s << done << QStringList() << QStringList();
        QTest::newRow("story in progress")
            << u"Story"_s << QStringList{u"To Do"_s, u"In Progress"_s}
            << QStringList{u"docs-required"_s} << QStringList();
        QTest::newRow("epic") << u"Epic"_s << done << QStringList()
                              << QStringList{u"architecture"_s, u"adr"_s};
        QTest::newRow("incident reviewed")
            << u"Incident"_s << QStringList{u"In Progress"_s, u"Post-Incident"_s} << QStringList()
            << QStringList{u"runbook"_s, u"on-call"_s};
        QTest::newRow("incident done") << u"Incident"_s << done << QStringList() << QStringList();
        QTest::newRow("security") << u"Vulnerability"_s << QStringList{u"To Do"_s, u"Closed"_s}
                                  << QStringList()
                                  << QStringList{u"security-register"_s, u"soc2-evidence"_s};
        QTest::newRow("status in another language")
            << u"Security fix"_s << QStringList{u"To Do"_s, u"Erledigt"_s} << QStringList()
            << QStringList{u"security-register"_s, u"soc2-evidence"_s};
        QTest::newRow("task with the second include label")
            << u"Task"_s << done << QStringList{u"docs-impact"_s} << all;
        QTest::newRow("excluded wins")
            << u"Bug"_s << done << QStringList{u"docs-required"_s, u"no-doc-sync"_s}
            << QStringList();
    }

    void firesByTypeTransitionAndLabel()
    {
        QFETCH(const QString, type);
        QFETCH(const QStringList, path);
        QFETCH(const QStringList, labels);
        QFETCH(const QStringList, expected);
        const TriggerOutcome outcome = lastOf(everyKind(), walked(type, path, labels));
        QCOMPARE(pages(outcome), expected);
        QCOMPARE(outcome.silence.has_value(), expected.isEmpty());
        if (outcome.silence)
            QVERIFY(outcome.silence->reason.endsWith('.'_L1));
    }

    void aRuleThatIsOffFiresNothingAndIsNamed()
    {
        Policy policy = everyKind();
        const WorkItem bug = walked(u"Bug"_s, {u"In Progress"_s, u"Done"_s});
        policy.rules[0].isOn = false;
        const TriggerOutcome outcome = lastOf(policy, bug);
        QVERIFY(outcome.targets.isEmpty());
        QCOMPARE(outcome.silence.value_or(Silence()).reason,
            u"PLATFORM-89 (Bug) moved to Done, but rule “Bug without API change” is switched off, "
            "and rule “Labelled for documentation” needs the label docs-required or docs-impact."_s);
        const WorkItem incident =
            walked(u"Incident"_s, {u"In Progress"_s, u"Post-Incident"_s, u"Closed"_s});
        QCOMPARE(firingEntry(policy, incident, category)->id, u"1"_s);
        policy.rules[3].isOn = false;
        QCOMPARE(firingEntry(policy, incident, category)->id, u"2"_s);
        QVERIFY(namedEntries(policy, incident, category).isEmpty());
        // Switching it off reopens nothing that it proposed.
        QVERIFY(stands(policy, incident, u"1"_s, category));
        policy.rules[2].isOn = false;
        QVERIFY(!waitsForChildren(policy, walked(u"Epic"_s, {u"To Do"_s, u"Done"_s})));
    }

    void conditionsAreJoinedByAllOrAny_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QString>("component");
        QTest::addColumn<bool>("all");
        QTest::addColumn<bool>("any");
        const QStringList none, both{u"a"_s, u"x"_s};
        QTest::newRow("everything") << u"bug"_s << QStringList{u"A"_s} << u"GATE"_s << true << true;
        QTest::newRow("the type alone")
            << u"Bug"_s << QStringList{u"x"_s} << u"b"_s << false << true;
        QTest::newRow("one label") << u"Task"_s << both << u"b"_s << false << true;
        QTest::newRow("a missing label") << u"Task"_s << none << u"b"_s << false << true;
        QTest::newRow("the component")
            << u"Task"_s << QStringList{u"x"_s} << u"gate"_s << false << true;
        QTest::newRow("another component")
            << u"Bug"_s << QStringList{u"a"_s} << u"b"_s << false << true;
        QTest::newRow("nothing") << u"Task"_s << QStringList{u"x"_s} << u"b"_s << false << false;
    }

    void conditionsAreJoinedByAllOrAny()
    {
        QFETCH(const QString, type);
        QFETCH(const QStringList, labels);
        QFETCH(const QString, component);
        QFETCH(const bool, all);
        QFETCH(const bool, any);
        Policy policy;
        policy.registry = {registered(u"1"_s, PageKind::Runbook)};
        TriggerRule rule{u"r"_s, {u"Bug"_s}, u"done"_s, {u"a"_s}, {u"x"_s}, {}};
        rule.components = {u"gate"_s, u"other"_s};
        WorkItem item = walked(type, {u"To Do"_s, u"Done"_s}, labels);
        item.components = {{u"1"_s, component, {}}};
        policy.rules = {rule};
        QCOMPARE(!lastOf(policy, item).targets.isEmpty(), all);
        policy.rules[0].join = TriggerRule::Join::Any;
        const TriggerOutcome outcome = lastOf(policy, item);
        QCOMPARE(!outcome.targets.isEmpty(), any);
        if (!any)
            QVERIFY(
                outcome.silence->reason.contains(u"none of the conditions of rule “r” holds"_s));
        policy.rules = {{u"r"_s, {}, u"done"_s, {}, {}, {}}};
        policy.rules[0].join = TriggerRule::Join::Any; // Of no condition.
        QVERIFY(!lastOf(policy, item).targets.isEmpty());
    }

    void platform89ReachesTheRunbook()
    {
        Policy policy = defaultPolicy();
        policy.registry = {registered(u"112345678"_s, PageKind::Architecture),
            registered(u"998876543"_s, PageKind::Runbook),
            registered(u"334421190"_s, PageKind::Reference, u"PROJ"_s)};
        const TriggerOutcome outcome =
            lastOf(policy, walked(u"Story"_s, {u"In Progress"_s, u"Done"_s}, {u"docs-required"_s}));
        QCOMPARE(pages(outcome), (QStringList{u"112345678"_s, u"998876543"_s}));
        QCOMPARE(outcome.targets.last().rule, u"Labelled for documentation"_s);
    }

    void renamedIncludeLabelCounts()
    {
        Policy policy = everyKind();
        policy.labels.include = {u"needs-docs"_s};
        QVERIFY(!lastOf(policy, walked(u"Task"_s, {u"To Do"_s, u"Done"_s}, {u"needs-docs"_s}))
                .targets.isEmpty());
        const TriggerOutcome old =
            lastOf(policy, walked(u"Task"_s, {u"To Do"_s, u"Done"_s}, {u"docs-required"_s}));
        QVERIFY(old.silence.has_value());
        QVERIFY2(old.silence->reason.contains(u"needs-docs"_s), qPrintable(old.silence->reason));
    }

    void doneToClosedIsNoNewClose()
    {
        const WorkItem item = walked(u"Bug"_s, {u"In Progress"_s, u"Done"_s, u"Closed"_s});
        const TriggerOutcome outcome = lastOf(everyKind(), item);
        QVERIFY(outcome.silence.has_value());
        QCOMPARE(outcome.silence->cause, Silence::Cause::NotATransition);
        QCOMPARE(pages(evaluate(everyKind(), item, item.history.first(), {}, category)),
            QStringList{u"release-notes"_s});
        QCOMPARE(firingEntry(everyKind(), item, category)->id, u"1"_s);
    }

    void reopenedStaysSilent()
    {
        const WorkItem open = walked(u"Bug"_s, {u"In Progress"_s, u"Done"_s, u"In Progress"_s});
        const TriggerOutcome outcome =
            evaluate(everyKind(), open, open.history.first(), {}, category);
        QVERIFY(outcome.silence.has_value());
        QCOMPARE(outcome.silence->cause, Silence::Cause::Reopened);
        QVERIFY(!firingEntry(everyKind(), open, category).has_value());

        const WorkItem again =
            walked(u"Bug"_s, {u"In Progress"_s, u"Done"_s, u"In Progress"_s, u"Done"_s});
        QCOMPARE(firingEntry(everyKind(), again, category)->id, u"3"_s);
        QVERIFY(!lastOf(everyKind(), again).targets.isEmpty());
        QCOMPARE(evaluate(everyKind(), again, again.history.first(), {}, category).silence->cause,
            Silence::Cause::Reopened);
    }

    void otherChangesAreNoTransition()
    {
        WorkItem item = walked(u"Bug"_s, {u"In Progress"_s, u"Done"_s});
        item.history.append({u"9"_s, {}, {}, {{u"labels"_s, u"labels"_s, {}, {}, {}, u"x"_s}}});
        QCOMPARE(lastOf(everyKind(), item).silence->cause, Silence::Cause::NotATransition);
        QCOMPARE(firingEntry(everyKind(), item, category)->id, u"1"_s);
    }

    void epicWaitsForAllChildren()
    {
        const WorkItem epic =
            walked(u"Epic"_s, {u"In Progress"_s, u"Done"_s}, {u"docs-required"_s});
        WorkItem closed = walked(u"Story"_s, {u"To Do"_s, u"Closed"_s});
        WorkItem open = walked(u"Story"_s, {u"To Do"_s, u"In Progress"_s});
        open.key = u"PLATFORM-90"_s;
        const TriggerOutcome waits = lastOf(everyKind(), epic, {closed, open});
        QCOMPARE(waits.silence->cause, Silence::Cause::ChildrenOpen);
        QVERIFY(waits.silence->reason.contains(u"PLATFORM-90"_s));
        QVERIFY(pages(lastOf(everyKind(), epic, {closed})).contains(u"architecture"_s));
    }

    void incidentThatWasClosedSinceStillCounts()
    {
        const WorkItem item =
            walked(u"Incident"_s, {u"In Progress"_s, u"Post-Incident"_s, u"Closed"_s});
        const std::optional<HistoryEntry> entry = firingEntry(everyKind(), item, category);
        QVERIFY(entry.has_value());
        QCOMPARE(entry->id, u"1"_s);
        QCOMPARE(pages(evaluate(everyKind(), item, *entry, {}, category)),
            (QStringList{u"runbook"_s, u"on-call"_s}));

        const WorkItem back =
            walked(u"Incident"_s, {u"In Progress"_s, u"Post-Incident"_s, u"In Progress"_s});
        QVERIFY(!firingEntry(everyKind(), back, category).has_value());
        QCOMPARE(evaluate(everyKind(), back, back.history.first(), {}, category).silence->cause,
            Silence::Cause::Reopened);
    }

    void postIncidentIsReadLoosely()
    {
        WorkItem item = walked(u"Incident"_s, {u"In Progress"_s, u"Post-Incident"_s});
        item.history.last().changes.first().toText = u"POST incident"_s;
        item.status.name = u"POST incident"_s;
        QVERIFY(!lastOf(everyKind(), item).targets.isEmpty());
    }

    void namedStatusFires()
    {
        Policy policy = everyKind();
        policy.rules = {{u"Review"_s, {}, u"in review"_s, {}, {}, {PageKind::Adr}}};
        const WorkItem item = walked(u"Task"_s, {u"To Do"_s, u"In Review"_s});
        QCOMPARE(pages(lastOf(policy, item)), QStringList{u"adr"_s});
        QCOMPARE(firingEntry(policy, item, category)->id, u"1"_s);
        QCOMPARE(lastOf(policy, walked(u"Task"_s, {u"To Do"_s, u"Done"_s})).silence->cause,
            Silence::Cause::NoRule);
    }

    void unknownStatusIdsNeverLoseAClose()
    {
        WorkItem item = walked(u"Bug"_s, {u"Deleted status"_s, u"New status"_s});
        item.status.category = StatusCategory::Done;
        QVERIFY(!lastOf(everyKind(), item).targets.isEmpty());
        QVERIFY(firingEntry(everyKind(), item, category).has_value());
    }

    void componentsAndLabelsNarrowTheRegistry()
    {
        Policy policy = defaultPolicy();
        RegistryEntry gateway = registered(u"gateway"_s, PageKind::Runbook);
        gateway.component = u"Gateway"_s;
        RegistryEntry labelled = registered(u"labelled"_s, PageKind::Runbook);
        labelled.label = u"tls"_s;
        RegistryEntry again = registered(u"whole"_s, PageKind::Adr);
        policy.registry = {registered(u"whole"_s, PageKind::Runbook), gateway, labelled, again};
        WorkItem item = walked(u"Task"_s, {u"To Do"_s, u"Done"_s}, {u"docs-required"_s});
        QCOMPARE(pages(lastOf(policy, item)), QStringList{u"whole"_s});
        item.components = {{u"1"_s, u"gateway"_s, {}}};
        item.labels.append(u"tls"_s);
        QCOMPARE(
            pages(lastOf(policy, item)), (QStringList{u"whole"_s, u"gateway"_s, u"labelled"_s}));
    }

    void anEpicsLineIsForItsWorkOnly()
    {
        Policy policy = defaultPolicy();
        RegistryEntry line = registered(u"adr"_s, PageKind::Adr, {});
        line.epic = u"PLATFORM-7"_s;
        policy.registry = {line};
        WorkItem item = walked(u"Task"_s, {u"To Do"_s, u"Done"_s}, {u"docs-required"_s});
        QVERIFY(lastOf(policy, item).targets.isEmpty());
        item.parentKey = u"PLATFORM-7"_s;
        QCOMPARE(pages(lastOf(policy, item)), QStringList{u"adr"_s});
        WorkItem epic = walked(u"Epic"_s, {u"To Do"_s, u"Done"_s});
        epic.key = u"platform-7"_s;
        QCOMPARE(pages(lastOf(policy, epic)), QStringList{u"adr"_s});
    }

    void saysWhenNothingIsRegistered()
    {
        const TriggerOutcome outcome =
            lastOf(defaultPolicy(), walked(u"Bug"_s, {u"To Do"_s, u"Done"_s}));
        QCOMPARE(outcome.silence->cause, Silence::Cause::NotRegistered);
        QVERIFY2(outcome.silence->reason.contains(u"release-notes"_s)
                && outcome.silence->reason.contains(u"PLATFORM"_s),
            qPrintable(outcome.silence->reason));
        QCOMPARE(missingPage(outcome.silence->reason),
            (MissingPage{u"PLATFORM-89"_s, {PageKind::ReleaseNotes}}));
    }

    void aReasonTellsWhichPageIsMissing()
    {
        Policy policy;
        const auto reasonFor = [&](const QList<PageKind> &kinds) {
            TriggerRule rule = defaultPolicy().rules.first();
            rule.name = u"Fires for everything, but no page"_s;
            rule.types.clear();
            rule.kinds = kinds;
            policy.rules = {rule};
            return lastOf(policy, walked(u"Bug"_s, {u"To Do"_s, u"Done"_s})).silence->reason;
        };
        const auto kindsOf = [&](const QList<PageKind> &kinds) {
            return missingPage(reasonFor(kinds)).value().kinds;
        };
        for (const QList<PageKind> &kinds :
            {QList<PageKind>{}, {PageKind::Other}, {PageKind::Runbook, PageKind::OnCall},
                {PageKind::Soc2Evidence, PageKind::Adr, PageKind::SecurityRegister}})
            QCOMPARE(kindsOf(kinds), kinds);
        const auto noRule = lastOf(Policy(), walked(u"Bug"_s, {u"To Do"_s, u"Done"_s}));
        QVERIFY(!missingPage(noRule.silence->reason));
    }
};

QTEST_GUILESS_MAIN(TestTriggers)
#include "tst_triggers.moc"
