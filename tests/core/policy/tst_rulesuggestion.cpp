// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rejectreason.h"
#include "core/policy/exclusions.h"
#include "core/policy/policyfile.h"
#include "core/policy/rulesuggestion.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QString bug = u"Bug"_s, story = u"Story"_s;

RegistryEntry line(const QString &page, const QStringList &section = {})
{
    return {u"PLATFORM"_s, {}, {}, page, section, PageKind::ReleaseNotes, {}, {}, {}};
}

Policy policyOf(const QList<RegistryEntry> &registry)
{
    Policy policy = defaultPolicy();
    policy.registry = registry;
    return policy;
}

Proposal made(int number, const QString &type = bug, const QString &page = u"200"_s,
    const QStringList &section = {u"2026.4"_s})
{
    Proposal proposal;
    proposal.id = u"p%1"_s.arg(number);
    proposal.itemKey = u"PLATFORM-%1"_s.arg(number);
    proposal.itemType = type;
    proposal.pageId = page;
    proposal.pageTitle = page == u"200"_s ? u"Release Notes"_s : u"Runbook"_s;
    proposal.section = section;
    proposal.drafter = Drafter::ReleaseNote;
    return proposal;
}

Proposal rejected(Proposal proposal, const QString &reason)
{
    proposal.state = ProposalState::Rejected;
    proposal.reason = reason;
    return proposal;
}

const QList<QStringList> headings{
    {u"2026.4"_s}, {u"2026.3"_s}, {u"Known issues"_s}, {u"Known issues"_s, u"Old"_s}};

QStringList sentences(const RuleOffer &offer)
{
    QStringList all;
    for (const RuleChoice &choice : offer.choices)
        all.append(choice.change.sentence);
    return all;
}

} // namespace

class TestRuleSuggestion : public QObject
{
    Q_OBJECT

private slots:
    void whatARuleLeavesOutAlreadyNamesIt()
    {
        Policy policy = policyOf({line(u"200"_s)});
        const Proposal wrong = rejected(made(1), RejectReason::facts);
        const RuleOffer first =
            suggestRules(policy, {rejected(made(1), RejectReason::notWorth)}, {u"p1"_s}, {});
        QVERIFY(!first.inForce);
        policy = *changed(policy, first.choices.first().change);
        const QList<Proposal> all{wrong, made(2), made(3, story)};
        const RuleOffer offer = suggestRules(policy, all, {u"p1"_s}, {});
        QVERIFY(offer.choices.isEmpty());
        QVERIFY(offer.inForce);
        QCOMPARE(offer.inForce->name, policy.exclusions.first().name);
        QCOMPARE(offer.reason, RejectReason::facts);
        QCOMPARE(offer.inForce->effect.waiting, QStringList{u"p2"_s});
        QCOMPARE(offer.inForce->effect.open, 2);
        // One that no rule leaves out yet gets its own, whatever was rejected with it.
        const RuleOffer mixed = suggestRules(policy,
            {rejected(made(1), RejectReason::notWorth),
                rejected(made(3, story), RejectReason::notWorth)},
            {u"p1"_s, u"p3"_s}, {});
        QVERIFY(!mixed.inForce);
        QCOMPARE(mixed.rejected, QStringList{u"p3"_s});
        QCOMPARE(sentences(mixed).first(),
            u"Leave “Release Notes” out for PLATFORM tickets of type Story"_s);
    }

    void eachReasonHasItsChange_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QList<Proposal>>("others");
        QTest::addColumn<QList<RegistryEntry>>("registry");
        QTest::addColumn<QStringList>("expected");
        const QList<RegistryEntry> anywhere{line(u"200"_s)};
        const QList<RegistryEntry> fixed{line(u"200"_s, {u"2026.4"_s})};
        const QString leavePage = u"Leave “Release Notes” out for PLATFORM tickets of type Bug"_s;
        const QString leaveSection =
            u"Leave the section “2026.4” of “Release Notes” out for PLATFORM tickets of type Bug"_s;
        const auto under = [](const QString &name) {
            return u"Put PLATFORM tickets on “Release Notes” only under “%1”"_s.arg(name);
        };
        QTest::newRow("wrong section of a line for the whole page")
            << RejectReason::section << QList<Proposal>{} << anywhere
            << QStringList{
                   leaveSection, under(u"2026.3"_s), under(u"Known issues"_s), under(u"Old"_s)};
        QTest::newRow("wrong section of a line that names it")
            << RejectReason::section << QList<Proposal>{} << fixed
            << QStringList{
                   leaveSection, under(u"2026.3"_s), under(u"Known issues"_s), under(u"Old"_s)};
        QTest::newRow("another line would lead there all the same")
            << RejectReason::section << QList<Proposal>{} << anywhere + fixed
            << QStringList{leaveSection};
        QTest::newRow("wrong facts are nobody's rule")
            << RejectReason::facts << QList<Proposal>{} << anywhere << QStringList{};
        QTest::newRow("style is nobody's rule")
            << RejectReason::style << QList<Proposal>{} << anywhere << QStringList{};
        QTest::newRow("not worth documenting")
            << RejectReason::notWorth << QList<Proposal>{} << anywhere << QStringList{leavePage};
        QTest::newRow("said there once is chance")
            << RejectReason::alreadySaid << QList<Proposal>{} << anywhere << QStringList{};
        QTest::newRow("said there twice is a habit")
            << RejectReason::alreadySaid
            << QList<Proposal>{rejected(made(7), RejectReason::alreadySaid)} << anywhere
            << QStringList{leavePage};
        QTest::newRow("said there of another type")
            << RejectReason::alreadySaid
            << QList<Proposal>{rejected(made(7, story), RejectReason::alreadySaid)} << anywhere
            << QStringList{};
        QTest::newRow("own words once")
            << u"internal only"_s << QList<Proposal>{} << anywhere << QStringList{};
        QTest::newRow("own words twice")
            << u"internal only"_s << QList<Proposal>{rejected(made(7), u"internal only"_s)}
            << anywhere << QStringList{leavePage};
    }

    void eachReasonHasItsChange()
    {
        QFETCH(QString, reason);
        QFETCH(QList<Proposal>, others);
        QFETCH(QList<RegistryEntry>, registry);
        QFETCH(QStringList, expected);
        const QList<Proposal> all = QList<Proposal>{rejected(made(1), reason)} + others;
        const Policy policy = policyOf(registry);
        const RuleOffer offer = suggestRules(policy, all, {u"p1"_s}, headings);
        QCOMPARE(sentences(offer), expected);
        for (const RuleChoice &choice : offer.choices) {
            const auto after = changed(policy, choice.change);
            QVERIFY(after.has_value());
            QVERIFY(isRuledOut(*after, all.first())); // It would have prevented this one.
            QVERIFY(policyFromJson(policyToJson(*after)).has_value());
        }
    }

    void componentsAndLabelsAreOfferedBesideTheType()
    {
        Proposal proposal = made(1);
        proposal.itemComponents = {u"gateway"_s};
        proposal.itemLabels = {u"internal"_s};
        const RuleOffer offer = suggestRules(policyOf({line(u"200"_s)}),
            {rejected(proposal, RejectReason::notWorth)}, {u"p1"_s}, headings);
        QCOMPARE(sentences(offer),
            (QStringList{u"Leave “Release Notes” out for PLATFORM tickets of type Bug"_s,
                u"Leave “Release Notes” out for PLATFORM tickets of the component gateway"_s,
                u"Leave “Release Notes” out for PLATFORM tickets with the label internal"_s}));
    }

    void countsWhatItWouldDo()
    {
        Proposal unsure = made(4);
        unsure.state = ProposalState::Conflict;
        Proposal published = made(5);
        published.state = ProposalState::Published;
        const QList<Proposal> all{rejected(made(1), RejectReason::notWorth), made(2),
            made(3, story), unsure, published, made(6, bug, u"100"_s),
            rejected(made(7), RejectReason::notWorth), rejected(made(8), RejectReason::facts),
            rejected(made(9, story), RejectReason::notWorth)};
        const RuleOffer offer =
            suggestRules(policyOf({line(u"200"_s), line(u"100"_s)}), all, {u"p1"_s}, headings);
        QCOMPARE(offer.choices.size(), 1);
        QCOMPARE(offer.choices.first().effect, (RuleEffect{{u"p2"_s, u"p4"_s}, 4, 1}));
    }

    void aBatchOfOneKindGetsOneRule()
    {
        const QList<Proposal> all{rejected(made(1), RejectReason::notWorth),
            rejected(made(2, story), RejectReason::notWorth),
            rejected(made(3, bug, u"100"_s), RejectReason::notWorth),
            rejected(made(4), RejectReason::alreadySaid),
            rejected(made(5), RejectReason::alreadySaid)};
        const Policy policy = policyOf({line(u"200"_s), line(u"100"_s)});
        const auto offered = [&](const QStringList &ids) {
            return sentences(suggestRules(policy, all, ids, headings));
        };
        QCOMPARE(offered({u"p1"_s, u"p2"_s}),
            QStringList{u"Leave “Release Notes” out for PLATFORM tickets of type Bug or Story"_s});
        QVERIFY(offered({u"p1"_s, u"p3"_s}).isEmpty()); // Two pages.
        QVERIFY(offered({u"p1"_s, u"p4"_s}).isEmpty()); // Two reasons.
        QCOMPARE(offered({u"p4"_s, u"p5"_s}),
            QStringList{u"Leave “Release Notes” out for PLATFORM tickets of type Bug"_s});
    }

    void nothingForWhatNoRuleMadeOrRuleStops()
    {
        Proposal ticket = made(1);
        ticket.drafter = Drafter::NewTicket;
        const Policy policy = policyOf({line(u"200"_s)});
        const auto offer = [&](const Policy &with, const Proposal &proposal) {
            return suggestRules(with, {rejected(proposal, RejectReason::notWorth)}, {u"p1"_s}, {});
        };
        QVERIFY(offer(policy, ticket).choices.isEmpty());
        QVERIFY(offer(policyOf({}), made(1)).choices.isEmpty()); // No line leads there any more.
        const RuleOffer first = offer(policy, made(1));
        QCOMPARE(first.choices.size(), 1);
        const auto after = changed(policy, first.choices.first().change);
        QVERIFY(offer(*after, made(1)).choices.isEmpty()); // It is there already.
        QVERIFY(suggestRules(policy, {made(1)}, {u"p1"_s}, {}).choices.isEmpty()); // Not rejected.
    }

    void aLineOfAComponentIsNamedSo()
    {
        RegistryEntry gateway = line(u"200"_s);
        gateway.component = u"gateway"_s;
        const RuleOffer offer = suggestRules(policyOf({gateway}),
            {rejected(made(1), RejectReason::section)}, {u"p1"_s}, {{u"2026.3"_s}});
        QCOMPARE(sentences(offer).last(),
            u"Put PLATFORM tickets of the component gateway on “Release Notes” only under “2026.3”"_s);
        gateway.label = u"x"_s;
        QCOMPARE(suggestRules(policyOf({gateway}), {rejected(made(1), RejectReason::section)},
                     {u"p1"_s}, {{u"2026.3"_s}})
                     .choices.size(),
            1);
    }

    void exclusionsFitWhatTheySay_data()
    {
        QTest::addColumn<Exclusion>("exclusion");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const Exclusion &exclusion, bool fits) {
            QTest::newRow(name) << exclusion << fits;
        };
        row("project", {u"n"_s, u"platform"_s, {}, {}, {}, {}}, true);
        row("other project", {u"n"_s, u"OPS"_s, {}, {}, {}, {}}, false);
        row("one of the types", {u"n"_s, {}, {u"Task"_s, u"bug"_s}, {}, {}, {}}, true);
        row("other type", {u"n"_s, {}, {u"Task"_s}, {}, {}, {}}, false);
        row("component", {u"n"_s, {}, {}, u"Gateway"_s, {}, {}}, true);
        row("other component", {u"n"_s, {}, {}, u"Portal"_s, {}, {}}, false);
        row("label", {u"n"_s, {}, {}, {}, u"internal"_s, {}}, true);
        row("other label", {u"n"_s, {}, {}, {}, u"external"_s, {}}, false);
        row("page", {u"n"_s, {}, {}, {}, {}, u"200"_s}, true);
        row("other page", {u"n"_s, {}, {}, {}, {}, u"2000"_s}, false);
        row("section around it", {u"n"_s, {}, {}, {}, {}, u"200"_s, {u"Notes"_s}}, true);
        row("the whole path", {u"n"_s, {}, {}, {}, {}, u"200"_s, {u"Notes"_s, u"2026.4"_s}}, true);
        row("another path", {u"n"_s, {}, {}, {}, {}, u"200"_s, {u"Old"_s, u"2026.4"_s}}, false);
        row("below it", {u"n"_s, {}, {}, {}, {}, u"200"_s, {u"Notes"_s, u"2026.4"_s, u"Fixed"_s}},
            false);
        row("all of it",
            {u"n"_s, u"PLATFORM"_s, {bug}, u"gateway"_s, u"internal"_s, u"200"_s, {u"2026.4"_s}},
            true);
        row("all but one", {u"n"_s, u"PLATFORM"_s, {story}, u"gateway"_s, u"internal"_s, u"200"_s},
            false);
    }

    void exclusionsFitWhatTheySay()
    {
        QFETCH(Exclusion, exclusion);
        QFETCH(bool, fits);
        ExclusionCase work{u"PLATFORM"_s, bug, {u"gateway"_s, u"portal-x"_s}, {u"internal"_s},
            u"200"_s, {u"Notes"_s, u"2026.4"_s}};
        QCOMPARE(excluding({exclusion}, work).has_value(), fits);
        work.section.clear();
        if (!exclusion.section.isEmpty())
            QVERIFY(!excluding({exclusion}, work));
    }
};

QTEST_GUILESS_MAIN(TestRuleSuggestion)
#include "tst_rulesuggestion.moc"
