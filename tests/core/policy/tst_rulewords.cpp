// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyfile.h"
#include "core/policy/rulesentence.h"
#include "core/policy/rulewords.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Field = ConditionWords::Field;

/** Rules as people write and read them. */
class TestRuleWords : public QObject
{
    Q_OBJECT

private slots:
    void aRuleReadsAsASentence_data()
    {
        QTest::addColumn<TriggerRule>("rule");
        QTest::addColumn<QString>("sentence");
        const QList<TriggerRule> shipped = defaultPolicy().rules;
        QTest::newRow("bug")
            << shipped.at(0)
            << u"When a ticket closes, if its type is “Bug” and if it does not have the label “api-change”, propose a change for release notes."_s;
        QTest::newRow("story")
            << shipped.at(1)
            << u"When a ticket closes, if its type is “Story” and if it has the label “docs-required”, propose a change for feature docs and for user guides."_s;
        QTest::newRow("epic")
            << shipped.at(2)
            << u"When a ticket and all its children are closed, if its type is “Epic”, propose a change for architecture pages and for decision records."_s;
        QTest::newRow("incident")
            << shipped.at(3)
            << u"When a ticket reaches its post-incident status, if its type is “Incident”, propose a change for runbooks and for on-call guides."_s;
        QTest::newRow("security")
            << shipped.at(4)
            << u"When a ticket closes, if its type is “Security / Security fix / Vulnerability”, propose a change for security registers and for SOC 2 evidence."_s;
        QTest::newRow("labelled")
            << shipped.at(5)
            << u"When a ticket closes, if it has the label “docs-required / docs-impact”, propose a change for every page that is registered for it."_s;
        TriggerRule any{u"r"_s, {u"Bug"_s}, u"In Review"_s, {u"a"_s}, {u"b"_s, u"c"_s}, {}};
        any.components = {u"gateway"_s, u"core %1"_s};
        any.join = TriggerRule::Join::Any;
        any.isOn = false;
        QTest::newRow("any, off")
            << any
            << u"Switched off: When a ticket moves to “In Review”, if its type is “Bug” or if it has the label “a” or if it does not have the label “b” or if it does not have the label “c” or if its component is “gateway / core %1”, propose a change for every page that is registered for it."_s;
        QTest::newRow("no condition") << TriggerRule{u"r"_s, {}, u"done"_s, {}, {},
            {PageKind::Adr}} << u"When a ticket closes, propose a change for decision records."_s;
    }

    void aRuleReadsAsASentence()
    {
        QFETCH(const TriggerRule, rule);
        QFETCH(const QString, sentence);
        QCOMPARE(ruleSentence(rule, LabelPolicy()), sentence);
    }

    void whatIsShownIsReadAsTheSameRule()
    {
        QList<TriggerRule> rules = defaultPolicy().rules;
        TriggerRule own{u"Own"_s, {u"Bug"_s, u"Task"_s}, u"In Review"_s, {u"a"_s, includeLabels},
            {u"b"_s, includeLabels}, {PageKind::Other, PageKind::Adr}};
        own.components = {u"gateway"_s, u"core"_s};
        own.join = TriggerRule::Join::Any;
        own.isOn = false;
        rules.append(own);
        for (const TriggerRule &rule : std::as_const(rules)) {
            const RuleRead read = readRule(ruleWords(rule), rule, {});
            QVERIFY(read.problems.isEmpty());
            QCOMPARE(read.rule, rule);
        }
    }

    void whatIsWrongIsSaidAtItsField_data()
    {
        QTest::addColumn<RuleWords>("words");
        QTest::addColumn<RuleProblem>("problem");
        using Where = RuleProblem::Field;
        RuleWords sound;
        sound.name = u"New"_s;
        const auto with = [&](Field field, const QString &words) {
            RuleWords one = sound;
            one.conditions = {{Field::Type, u"Bug"_s}, {field, words}};
            return one;
        };
        RuleWords words = sound;
        words.name = u"  "_s;
        QTest::newRow("no name") << words
                                 << RuleProblem{Where::Name, 0, u"Give the rule a name."_s};
        words.name = u" Taken "_s;
        QTest::newRow("twice the name")
            << words
            << RuleProblem{
                   Where::Name, 0, u"There is a rule “Taken” already: choose another name."_s};
        words = sound;
        words.event = RuleWords::Event::Status;
        words.status = u" "_s;
        QTest::newRow("no status")
            << words
            << RuleProblem{Where::Status, 0, u"Name the status that the rule waits for."_s};
        QTest::newRow("no type") << with(Field::Type, u" , "_s)
                                 << RuleProblem{Where::Condition, 1,
                                        u"Name a type, or remove this condition."_s};
        QTest::newRow("no label") << with(Field::Label,
            {}) << RuleProblem{Where::Condition, 1, u"Name a label, or remove this condition."_s};
        QTest::newRow("a label of two words") << with(Field::NoLabel,
            u"two words"_s) << RuleProblem{Where::Condition, 1, u"A label has no spaces."_s};
        QTest::newRow("no component")
            << with(Field::Component, {})
            << RuleProblem{Where::Condition, 1, u"Name a component, or remove this condition."_s};
    }

    void whatIsWrongIsSaidAtItsField()
    {
        QFETCH(const RuleWords, words);
        QFETCH(const RuleProblem, problem);
        const RuleRead read = readRule(words, {}, {u"Taken"_s});
        QCOMPARE(read.problems, QList{problem});
    }

    void whatIsTypedIsTidied()
    {
        RuleWords words;
        words.name = u"  Two   words "_s;
        words.event = RuleWords::Event::Status;
        words.status = u" done "_s; // A status of that name, not the word that stands for closing.
        words.conditions = {{Field::Type, u"Bug, ,bug, Task"_s}, {Field::Type, u"Epic"_s}};
        const RuleRead read = readRule(words, {}, {});
        QVERIFY(read.problems.isEmpty());
        QCOMPARE(read.rule.name, u"Two words"_s);
        QCOMPARE(read.rule.on, u"Done"_s);
        QCOMPARE(read.rule.types, (QStringList{u"Bug"_s, u"Task"_s, u"Epic"_s}));
        QCOMPARE(freeName(u"A"_s, {u"A"_s, u"A (2)"_s}), u"A (3)"_s);
        QCOMPARE(readLabels(u" a, b;a  c"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void anExclusionReadsAsASentence()
    {
        Exclusion one{u"n"_s, u"PLATFORM"_s, {u"Bug"_s, u"Task"_s}, {}, u"old"_s, u"7"_s, {u"S"_s}};
        QCOMPARE(exclusionSentence(one, u"Runbook"_s),
            u"Tickets are left out of “Runbook › S”: PLATFORM · Bug / Task · old"_s);
        QCOMPARE(exclusionSentence({u"n"_s, u"OPS"_s, {}, {}, {}, {}}, {}),
            u"Tickets are left out of every page: OPS"_s);
        QCOMPARE(exclusionSentence({u"n"_s, {}, {}, {}, {}, u"7"_s}, u"Runbook"_s),
            u"Every ticket is left out of “Runbook”."_s);
    }
};

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rulewords.moc"
