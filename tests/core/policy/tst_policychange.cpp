// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policychange.h"
#include "core/policy/policyfile.h"
#include "core/policy/registrychange.h"
#include "core/policy/rulechange.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Policy policyBefore()
{
    Policy policy = defaultPolicy();
    policy.registry = {
        {u"A"_s, {}, {}, u"1"_s, {}, PageKind::Adr, u"o"_s, {}, {}},
        {u"B"_s, u"c"_s, u"l"_s, u"2"_s, {u"S"_s, u"T"_s}, PageKind::Runbook, {}, {}, {},
            RegistryEntry::Mode::Apply, u"B-1"_s},
        {u"C"_s, {}, {}, u"3"_s, {}, PageKind::Other, {}, {}, {}},
    };
    policy.exclusions = {{u"old"_s, u"A"_s, {u"Bug"_s}, {}, {}, {}}};
    return policy;
}

/** One of everything: an exclusion comes, a line becomes another, a line goes, a rule goes. */
PolicyChange changeOf(const Policy &policy)
{
    RegistryEntry moved = policy.registry.at(1);
    moved.section = {u"“Ü” \"x\""_s};
    return {u"a name"_s, u"a sentence"_s,
        {{policy.registry.at(1), moved, -1}, {policy.registry.at(0), std::nullopt, -1}},
        {{policy.rules.at(2), std::nullopt, -1}},
        {{std::nullopt,
            Exclusion{u"new"_s, u"B"_s, {u"Bug"_s, u"Task"_s}, u"c"_s, u"l"_s, u"2"_s, {u"S"_s}},
            -1}}};
}

} // namespace

class TestPolicyChange : public QObject
{
    Q_OBJECT

private slots:
    void isMadeAndTakenBack()
    {
        const Policy before = policyBefore();
        const PolicyChange change = changeOf(before);
        QVERIFY(!isMade(before, change));
        const auto after = changed(before, change);
        QVERIFY(after.has_value());
        QVERIFY(isMade(*after, change));
        QCOMPARE(after->registry.size(), 2);
        QCOMPARE(after->registry.first().section, QStringList{u"“Ü” \"x\""_s});
        QCOMPARE(after->rules.size(), before.rules.size() - 1);
        QCOMPARE(after->exclusions.size(), 2);
        const auto back = changed(*after, reversed(change, before));
        QVERIFY(back.has_value());
        QVERIFY(*back == before); // In the same order, too.
    }

    /** Both kinds of what a person says in the registry, beside a line. */
    void linksAreDismissedAndSeveralLinesChangedAtOnce()
    {
        const Policy before = policyBefore();
        RegistryEntry first = before.registry.at(0), third = before.registry.at(2);
        first.label = third.label = u"docs"_s;
        for (const PolicyChange &change : {linkDismissed(first, u"A page"_s),
                 linesChanged({{before.registry.at(0), first}, {before.registry.at(2), third}}, {}),
                 linesRemoved({before.registry.at(0), before.registry.at(1)})}) {
            const auto kept = policyChangeFromJson(policyChangeToJson(change));
            QVERIFY(kept.has_value() && *kept == change);
            const auto after = changed(before, change);
            QVERIFY(after && isMade(*after, change) && !isMade(before, change));
            QVERIFY(!changed(*after, change)); // Once is enough.
            const auto back = changed(*after, reversed(change, before));
            QVERIFY(back && *back == before);
        }
    }

    void isTakenBackFromWhatThePolicyHasBecome()
    {
        const Policy before = policyBefore();
        const PolicyChange change = changeOf(before);
        auto after = changed(before, change);
        QVERIFY(after.has_value());
        after->labels.exclude.append(u"skip"_s);
        after->registry.append({u"D"_s, {}, {}, u"4"_s, {}, PageKind::Other, {}, {}, {}});
        const auto back = changed(*after, reversed(change, before));
        QVERIFY(back.has_value());
        QCOMPARE(back->registry.size(), 4);
        QVERIFY(back->labels.exclude.contains(u"skip"_s));
        QVERIFY(back->rules == before.rules);
    }

    void whatDoesNotFitIsNotMade()
    {
        const Policy before = policyBefore();
        const PolicyChange change = changeOf(before);
        const auto after = changed(before, change);
        const auto twice = changed(*after, change);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Invalid);
        QVERIFY(twice.error().detail.contains(u"“a name”"_s));
        Policy other = before;
        other.exclusions.append({u"new"_s, u"X"_s, {}, {}, {}, {}}); // The name is taken.
        QVERIFY(!changed(other, change));
        other = before;
        other.registry[1].owner = u"somebody"_s; // Edited meanwhile.
        QVERIFY(!changed(other, change));
    }

    void isKept()
    {
        const PolicyChange change = changeOf(policyBefore());
        const auto again = policyChangeFromJson(policyChangeToJson(change));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QVERIFY(*again == change);
        const PolicyChange back = reversed(change, policyBefore());
        const auto backAgain = policyChangeFromJson(policyChangeToJson(back));
        QVERIFY(backAgain && *backAgain == back);
        QVERIFY(!policyChangeFromJson("{}"));
        QVERIFY(!policyChangeFromJson("not json"));
        QVERIFY(!policyChangeFromJson(R"({"name":"n","edits":[{"list":"nothing"}]})"));
        QVERIFY(!policyChangeFromJson(
            R"({"name":"n","edits":[{"list":"exclusions","after":{"name":"x"}}]})"));
    }

    /** Made, kept, taken back: in the very order that was there. */
    void theRulesAreEditedAndTakenBack_data()
    {
        QTest::addColumn<PolicyChange>("change");
        const Policy policy = policyBefore();
        const TriggerRule first = policy.rules.first();
        TriggerRule other = first;
        other.name = u"Other"_s;
        other.join = TriggerRule::Join::Any;
        QTest::newRow("added") << ruleAdded(other, policy.labels, 1);
        QTest::newRow("changed") << ruleChanged(first, other, policy.labels);
        QTest::newRow("removed") << ruleRemoved(policy.rules.at(2));
        QTest::newRow("moved") << ruleMoved(first, 3);
        QTest::newRow("switched") << ruleSwitched(first);
        QTest::newRow("exclusion") << exclusionRemoved(policy.exclusions.first());
        QTest::newRow("import") << policyImported(policy, Policy{}, u"p.json"_s);
        QTest::newRow("comments") << commentsSwitched(policy.notify);
        QTest::newRow("labels") << labelsChanged(policy.labels, {{u"a"_s}, {}});
        QTest::newRow("default") << defaultRules(policy.rules);
    }

    void theRulesAreEditedAndTakenBack()
    {
        QFETCH(const PolicyChange, change);
        const Policy before = policyBefore();
        QCOMPARE(change.about, PolicyChange::About::Rules);
        QVERIFY(!change.sentence.isEmpty());
        const auto kept = policyChangeFromJson(policyChangeToJson(change));
        QVERIFY2(kept.has_value(), kept ? "" : qPrintable(kept.error().detail));
        QCOMPARE(*kept, change);
        const auto after = changed(before, *kept);
        QVERIFY2(after.has_value(), after ? "" : qPrintable(after.error().detail));
        const auto back = changed(*after, reversed(change, before));
        QVERIFY(back.has_value());
        QCOMPARE(*back, before);
    }

    void theDefaultRulesTakeThePlaceOfAll()
    {
        Policy before = policyBefore();
        before.rules.move(0, 4);
        before.rules.removeAt(1);
        before.rules.append({u"Own"_s, {u"Task"_s}, u"In Review"_s, {}, {}, {}});
        before.rules.prepend({u"First"_s, {}, u"done"_s, {}, {}, {}});
        const PolicyChange change = defaultRules(before.rules);
        const auto after = changed(before, change);
        QVERIFY(after.has_value());
        QCOMPARE(after->rules, defaultPolicy().rules);
        QCOMPARE(*changed(*after, reversed(change, before)), before);
    }

    void labelsThatChangedMeanwhileStay()
    {
        Policy policy = policyBefore();
        const PolicyChange change = labelsChanged(policy.labels, {{u"a"_s}, {}});
        policy.labels.exclude.append(u"b"_s);
        const auto after = changed(policy, change);
        QVERIFY(!after);
        QCOMPARE(after.error().kind, Error::Kind::Invalid);
        QVERIFY(after.error().detail.contains(u"“Labels”"_s));
    }

    void aLineMovesToItsPlaceAndBack()
    {
        Policy before;
        for (const QString &page : {u"1"_s, u"2"_s, u"3"_s}) {
            RegistryEntry line;
            line.page = page;
            before.registry.append(line);
        }
        const PolicyChange up = lineMoved(before.registry.last(), u"Third"_s, 0);
        QVERIFY(!isMade(before, up));
        const auto after = changed(before, up);
        QVERIFY(after);
        QCOMPARE(after->registry.first().page, u"3"_s);
        QVERIFY(isMade(*after, up));
        QCOMPARE(*changed(*after, up), *after); // Made again after a crash it is the same.
        const PolicyChange back = reversed(up, before);
        QCOMPARE(*changed(*after, back), before);
        const auto kept = policyChangeFromJson(policyChangeToJson(back));
        QVERIFY(kept);
        QCOMPARE(*kept, back);
        QCOMPARE(kept->about, PolicyChange::About::Registry);
    }
};

QTEST_GUILESS_MAIN(TestPolicyChange)
#include "tst_policychange.moc"
