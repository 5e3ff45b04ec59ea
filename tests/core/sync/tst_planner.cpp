// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/sync/planner.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

PlanRequest planRequest(const QByteArray &body, const QStringList &section)
{
    PlanRequest request;
    request.item.id = u"1"_s;
    request.item.key = u"OPS-1"_s;
    request.item.summary = u"Move the port"_s;
    request.item.description = u"The restart port changes from 8080 to 9443."_s;
    request.entry = {u"10"_s, fromIso(u"2026-04-14T09:00:00Z"_s), {}, {}};
    Target target;
    target.rule = u"any"_s;
    target.entry.page = u"100"_s;
    target.entry.section = section;
    target.entry.kind = PageKind::Runbook;
    target.entry.mode = RegistryEntry::Mode::Apply;
    request.targets = {target};
    Page page;
    page.id = u"100"_s;
    page.title = u"Runbook"_s;
    page.body = body;
    request.pages.insert(page.id, page);
    request.now = request.entry.at;
    return request;
}

QString refusalIn(const Plan &made)
{
    for (const Evidence &evidence : made.proposals.value(0).evidence) {
        if (evidence.kind == "template-section"_L1)
            return evidence.text;
    }
    return {};
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void appliesOnlyWhereASectionIsNamed()
    {
        const QByteArray words = "<p>The restart port is 8080.</p>";
        // The registry names the section.
        Plan made = plan(planRequest("<h2>Ports</h2>" + words, {u"Ports"_s}));
        QCOMPARE(made.applyAtOnce.size(), 1);
        // It names none, and the page has one of its kind.
        made = plan(planRequest("<h2>Current configuration</h2>" + words, {}));
        QCOMPARE(made.applyAtOnce.size(), 1);
        QVERIFY(refusalIn(made).isEmpty());
        // It names none, and the page has none: a proposal for a person, with the section to add.
        made = plan(planRequest("<h2>Ports</h2>" + words, {}));
        QCOMPARE(made.proposals.size(), 1);
        QVERIFY(made.applyAtOnce.isEmpty());
        QVERIFY2(
            refusalIn(made).contains(u"“Current configuration”"_s), qPrintable(refusalIn(made)));
    }

    void aDelegateIsAskedWhileTheOwnerIsAway()
    {
        PlanRequest request = planRequest("<h2>Ports</h2><p>The restart port is 8080.</p>", {});
        request.targets.first().entry.owner = u"acc-mia"_s;
        request.delegates = {{u"acc-mia"_s, u"acc-jo"_s, {2026, 4, 15}, {2026, 4, 20}}};
        request.sla.timeZone =
            u"Pacific/Kiritimati"_s; // Where it is the 15th already from 10:00 on.
        QVERIFY(peopleOf(request).contains(u"acc-jo"_s));
        for (const QString &id : peopleOf(request))
            request.people.insert(id, {id, id.sliced(4), {}, {}, true});
        QCOMPARE(plan(request).proposals.value(0).owner.accountId, u"acc-mia"_s);
        request.now = fromIso(u"2026-04-14T10:00:00Z"_s);
        const Proposal made = plan(request).proposals.value(0);
        QCOMPARE(made.owner.accountId, u"acc-jo"_s);
        QCOMPARE(made.ownerReason, u"stands in for mia"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
