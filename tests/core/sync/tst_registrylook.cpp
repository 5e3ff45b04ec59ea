// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registrychange.h"
#include "tests/support/loop.h"

#include <QSignalSpy>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

using Kind = LineFinding::Kind;

QList<Kind> kinds(const LineHealth &health)
{
    QList<Kind> all;
    for (const LineFinding &finding : health.findings)
        all.append(finding.kind);
    return all;
}

/** What was asked since `from`: all of it, and the bodies of it. */
std::pair<qsizetype, qsizetype> asked(const Loop &loop, qsizetype from)
{
    qsizetype bodies = 0;
    const auto all = loop.world.exchanges();
    for (qsizetype i = from; i < all.size(); ++i)
        bodies += all.at(i).request.query.hasQueryItem(u"body-format"_s);
    return {all.size() - from, bodies};
}

} // namespace

/** The registry's lines against the site, poll by poll. */
class TestRegistryLook : public QObject
{
    Q_OBJECT

private:
    /** The line of that page after one poll. */
    LineHealth polled(Loop &loop, const QString &page)
    {
        if (!QCoro::waitFor(loop.workspace->poll()))
            qFatal("no poll");
        for (const LineHealth &health : loop.workspace->registryHealth()) {
            if (health.line.page == page)
                return health;
        }
        return {};
    }

private slots:
    void everyLineIsSoundAtFirstAndCostsTwoCallsThen()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({}));
        for (const LineHealth &health : loop.workspace->registryHealth()) {
            QVERIFY(health.checked);
            QCOMPARE(kinds(health), QList<Kind>());
        }
        const qsizetype mark = loop.world.exchanges().size();
        QVERIFY(QCoro::waitFor(loop.workspace->checkRegistry()));
        QCOMPARE(asked(loop, mark), std::pair(qsizetype(2), qsizetype(0)));
    }

    void whatBecomesOfAPageIsFlaggedByTheNextPoll_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QList<int>>("flagged");
        QTest::newRow("deleted") << 0 << QList{int(Kind::PageGone)};
        QTest::newRow("archived") << 1 << QList{int(Kind::PageArchived)};
        QTest::newRow("renamed") << 2 << QList{int(Kind::TitleChanged)};
        QTest::newRow("its owner was deactivated") << 3 << QList{int(Kind::OwnerInactive)};
        QTest::newRow("its section was renamed") << 4 << QList{int(Kind::SectionRenamed)};
        QTest::newRow("its section was deleted") << 5 << QList{int(Kind::SectionGone)};
    }
    void whatBecomesOfAPageIsFlaggedByTheNextPoll()
    {
        QFETCH(int, what);
        QFETCH(QList<int>, flagged);
        Loop loop;
        Policy policy = testPolicy();
        for (RegistryEntry &line : policy.registry)
            line.owner = u"acc-jo"_s;
        QVERIFY(loop.closeAndPoll({}, policy));
        const QString page = u"100"_s;
        const LineHealth before = polled(loop, page);
        QCOMPARE(kinds(before), QList<Kind>());
        QByteArray body = runbookBody();
        switch (what) {
        case 0:
            QVERIFY(loop.world.deletePage(page));
            break;
        case 1:
            QVERIFY(loop.world.archivePage(page));
            break;
        case 2:
            QVERIFY(loop.world.renamePage(page, u"Gateway Runbook"_s, u"acc-jo"_s));
            break;
        case 3:
            loop.world.deactivate(u"acc-jo"_s);
            break;
        case 4:
            QVERIFY(loop.world.humanEdits(
                page, body.replace("Current Configuration", "Settings in use"), u"acc-jo"_s));
            break;
        default: {
            const qsizetype from = body.indexOf("<h2 local-id=\"h2a\">");
            const qsizetype to = body.indexOf("<h2>", from + 4);
            QVERIFY(from >= 0 && to > from);
            QVERIFY(loop.world.humanEdits(page, body.remove(from, to - from), u"acc-jo"_s));
        }
        }
        const LineHealth after = polled(loop, page);
        QList<int> found;
        for (const Kind kind : kinds(after))
            found.append(int(kind));
        QCOMPARE(found, flagged);
        if (what == 4)
            QCOMPARE(relinkTarget(after).last(), u"Settings in use"_s);
        loop.restart(); // It is kept, and nothing of it is news.
        QSignalSpy news(loop.workspace.get(), &Workspace::registryHealthChanged);
        QCOMPARE(polled(loop, page), after);
        QCOMPARE(news.count(), 0);
    }

    void aMovedPageIsFlaggedUntilItIsAccepted()
    {
        Sandbox::Site site = testSite();
        site.spaces.append({u"77"_s, u"ARCH"_s, u"Archive"_s});
        Loop loop(site);
        QVERIFY(loop.closeAndPoll({}));
        QVERIFY(loop.world.movePage(u"100"_s, u"ARCH"_s));
        const LineHealth moved = polled(loop, u"100"_s);
        QCOMPARE(kinds(moved), QList{Kind::SpaceChanged});
        QCOMPARE(moved.findings.first().now, u"ARCH"_s);
        QVERIFY(!moved.findings.first().was.isEmpty());
        QCOMPARE(kinds(polled(loop, u"100"_s)), QList{Kind::SpaceChanged});
        QVERIFY(QCoro::waitFor(loop.workspace->acceptPlace(u"100"_s)));
        QCOMPARE(kinds(polled(loop, u"100"_s)), QList<Kind>());
    }

    void aRenamedSectionIsRelinkedAndTakenBack()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({}));
        QVERIFY(loop.world.humanEdits(u"100"_s,
            QByteArray(runbookBody()).replace("Current Configuration", "Settings in use"),
            u"acc-jo"_s));
        const LineHealth health = polled(loop, u"100"_s);
        const PolicyChange change = lineRelinked(health.line, relinkTarget(health), u"Runbook"_s);
        QVERIFY(QCoro::waitFor(loop.workspace->changePolicy(change)));
        QCOMPARE(kinds(polled(loop, u"100"_s)), QList<Kind>());
        QCOMPARE(loop.workspace->newestPolicyEdit(), change.sentence);
        QVERIFY(QCoro::waitFor(loop.workspace->undo()));
        QCOMPARE(kinds(polled(loop, u"100"_s)), QList{Kind::SectionRenamed});
    }

    void whatTheSiteRefusesChangesNothing()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({}));
        const auto before = loop.workspace->registrySeen();
        loop.world.setToken(u"another"_s);
        QVERIFY(!QCoro::waitFor(loop.workspace->checkRegistry()));
        QCOMPARE(loop.workspace->registrySeen(), before);
    }
};

QTEST_GUILESS_MAIN(TestRegistryLook)
#include "tst_registrylook.moc"
