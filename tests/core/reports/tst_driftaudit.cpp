// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/markup/storagedocument.h"
#include "core/reports/driftaudit.h"
#include "tests/core/markup/corpus.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QDateTime closed = fromIso(u"2026-03-10T12:00:00Z"_s);

WorkItem item(const QString &key, const QString &summary, const QString &description)
{
    WorkItem made;
    made.id = u"id-"_s + key;
    made.key = key;
    made.summary = summary;
    made.description = description;
    made.type = u"Story"_s;
    made.resolved = closed;
    return made;
}

ClosedItem closedOf(const WorkItem &item)
{
    HistoryEntry entry;
    entry.id = u"h-"_s + item.key;
    entry.at = closed;
    return {item, entry, {}};
}

Page page(const QString &id, const QByteArray &body, int hoursAfterClosing)
{
    Page made;
    made.id = id;
    made.title = u"Page "_s + id;
    made.version = {3, {}, u"acc-jo"_s, closed.addSecs(3600 * hoursAfterClosing)};
    made.body = body;
    return made;
}

AuditedPage audited(const QList<WorkItem> &items, const Page &page)
{
    QList<ClosedItem> all;
    for (const WorkItem &one : items)
        all.append(closedOf(one));
    return DriftAuditor(all).audit(page, PageKind::Other);
}

/** One thing that pages state and items change, told in several ways. */
struct Setting
{
    QString name, was, is;
    QString told; ///< Of an item: %1 name, %2 old, %3 new.
    QString stated; ///< Of a page: %1 name, %2 value.
};

const QStringList tellings{u"The %1 changes from %2 to %3."_s, u"Change %1: %2 → %3"_s,
    u"%1 was %2, now %3."_s, u"Set the %1 to %3 instead of %2."_s,
    u"Raise the %1. Previous value: %2. New value: %3."_s};
const QStringList statements{u"<p>The %1 is %2.</p>"_s,
    u"<table><tbody><tr><th>Setting</th><th>Value</th></tr><tr><td>%1</td><td>%2</td></tr></tbody></table>"_s,
    u"<ul><li>%1: %2</li><li>other: none</li></ul>"_s, u"<p>Use <code>%2</code> as %1 here.</p>"_s};

Setting setting(int number)
{
    const QStringList things{u"connection timeout"_s, u"service port"_s, u"retry limit"_s,
        u"cache size"_s, u"data directory"_s, u"pool setting"_s};
    const QStringList services{u"gateway"_s, u"ledger"_s, u"search"_s, u"billing"_s, u"mail"_s,
        u"login"_s, u"export"_s, u"import"_s, u"archive"_s, u"metrics"_s};
    const int kind = number % int(things.size());
    Setting made;
    made.name =
        services.at(number / int(things.size()) % int(services.size())) + u' ' + things.at(kind);
    switch (kind) {
    case 0:
        made.was = u"%1 seconds"_s.arg(20 + number % 17);
        made.is = u"%1 seconds"_s.arg(60 + number % 19);
        break;
    case 1:
        made.was = QString::number(8000 + number);
        made.is = QString::number(9000 + number);
        break;
    case 2:
        made.was = QString::number(3 + number % 4);
        made.is = QString::number(10 + number % 7);
        break;
    case 3:
        made.was = u"%1 MB"_s.arg(128 + number);
        made.is = u"%1 MB"_s.arg(1024 + number);
        break;
    case 4:
        made.was = u"/var/lib/app%1"_s.arg(number);
        made.is = u"/srv/app%1/data"_s.arg(number);
        break;
    default:
        made.was = u"pool%1.maxActive"_s.arg(number);
        made.is = u"pool%1.maxTotal"_s.arg(number);
    }
    made.told = tellings.at(number % int(tellings.size()));
    made.stated = statements.at(number / 3 % int(statements.size()));
    return made;
}

/** Stored pages as people wrote them; a few plain ones where the corpus is not there. */
QList<QByteArray> surroundings()
{
    QList<QByteArray> bodies;
    const auto add = [&bodies](const QByteArray &body) {
        if (bodies.size() < 240 && body.size() < 40'000 && StorageDocument::parse(body))
            bodies.append(body);
    };
    for (const Corpus::Page &one : Corpus::pages(5))
        add(one.body);
    for (int i = 0; bodies.size() < 20; ++i)
        add("<h1>Notes</h1><p>Nothing of note stands here, " + QByteArray::number(i) + ".</p>");
    return bodies;
}

struct Site
{
    QList<ClosedItem> items;
    QList<Page> pages;
    QSet<QString> stale; ///< Page ids.
    QSet<QString> silent; ///< Keys of items that change nothing a page says.
};

Site planted(int share)
{
    Site site;
    QRandomGenerator chance(7u * uint(share));
    QList<bool> behind(200, false);
    std::fill_n(behind.begin(), 2 * share, true);
    std::shuffle(behind.begin(), behind.end(), chance);
    const QList<QByteArray> around = surroundings();
    for (int i = 0; i < behind.size(); ++i) {
        const Setting one = setting(i);
        const QString key = u"APP-%1"_s.arg(1000 + i);
        site.items.append(closedOf(
            item(key, u"Adjust the %1"_s.arg(one.name), one.told.arg(one.name, one.was, one.is))));
        const bool stale = behind.at(i);
        const QByteArray body = around.at(i % around.size()) + "<h2>Settings of "
            + one.name.toUtf8() + "</h2>"
            + one.stated.arg(one.name, stale ? one.was : one.is).toUtf8();
        const QString id = QString::number(5000 + i);
        site.pages.append(page(id, body, stale ? -48 : 5));
        if (stale)
            site.stale.insert(id);
    }
    const QStringList chores{u"Refactor the %1 tests"_s, u"Flaky build of %1"_s,
        u"Bump the linter of %1"_s, u"Typo in a comment of %1"_s};
    for (int i = 0; i < 100; ++i) {
        const QString key = u"APP-%1"_s.arg(3000 + i);
        site.silent.insert(key);
        site.items.append(
            closedOf(item(key, chores.at(i % 4).arg(setting(i).name.section(u' ', 0, 0)),
                u"Internal work: %1 of 12 files touched, no change of behaviour."_s.arg(i % 12))));
    }
    return site;
}

} // namespace

class TestDriftAudit : public QObject
{
    Q_OBJECT

private slots:
    void aPageThatStatesTheOldValueIsStale()
    {
        const WorkItem timeout = item(
            u"OPS-9"_s, u"Longer timeout"_s, u"The connection timeout changes from 30s to 60s."_s);
        const AuditedPage behind = audited({timeout},
            page(u"1"_s, "<h1>Limits</h1><p>The connection timeout is 30 seconds.</p>", 200));
        QVERIFY(behind.isStale() && behind.isRelevant());
        const DriftFinding finding = behind.findings.value(0);
        QCOMPARE(finding.kind, DriftFinding::Kind::StatesOldValue);
        QCOMPARE(finding.itemKey, u"OPS-9"_s);
        QCOMPARE(finding.section, QStringList{u"Limits"_s});
        QCOMPARE(finding.sentence, u"The connection timeout is 30 seconds"_s);
        QCOMPARE(finding.value.newValue, u"60s"_s);
        QCOMPARE(finding.closedAt, closed);

        const AuditedPage told =
            audited({timeout}, page(u"2"_s, "<p>The connection timeout is 60 seconds.</p>", 3));
        QVERIFY(!told.isStale());
        QVERIFY(told.isRelevant());
        const AuditedPage other =
            audited({timeout}, page(u"3"_s, "<p>Sixty people and 60 chairs.</p>", -3));
        QVERIFY(!other.isStale());
        QVERIFY(!other.isRelevant());
    }

    void aLinksTitleStandsInTheQuote_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("quote");
        const QByteArray link = R"(<ac:link><ri:page ri:content-title="On call" /></ac:link>)";
        QTest::newRow("inside") << QByteArray("<p>Until OPS-7 is done, ask " + link + " first.</p>")
                                << u"Until OPS-7 is done, ask On call first"_s;
        QTest::newRow("last") << QByteArray("<p>All is well. For OPS-7 see " + link + "</p>")
                              << u"For OPS-7 see On call"_s;
        QTest::newRow("first") << QByteArray("<p>" + link + " knows of OPS-7.</p>")
                               << u"On call knows of OPS-7"_s;
        QTest::newRow("another sentence's")
            << QByteArray("<p>See " + link + ". OPS-7 is open.</p>") << u"OPS-7 is open"_s;
        QTest::newRow("glued") << QByteArray("<p>OPS-7 (" + link + ") is open.</p>")
                               << u"OPS-7 (On call) is open"_s;
        QTest::newRow("cell") << QByteArray("<table><tbody><tr><td>" + link + "</td><td>OPS-7 by "
            + link + "</td></tr></tbody></table>")
                              << u"OPS-7 by On call"_s;
    }

    void aLinksTitleStandsInTheQuote()
    {
        QFETCH(QByteArray, body);
        const WorkItem bug = item(u"OPS-7"_s, u"Crash on start"_s, u"It crashed."_s);
        const AuditedPage behind = audited({bug}, page(u"1"_s, body, -1));
        QCOMPARE(behind.findings.size(), 1);
        QTEST(behind.findings.first().sentence, "quote");
    }

    void aPageThatNamesTheItemIsStaleUntilItIsTouched()
    {
        const WorkItem bug = item(u"OPS-7"_s, u"Crash on start"_s, u"It crashed."_s);
        const QByteArray known =
            "<h2>Known issues</h2><p>All is well. OPS-7 is open, so start twice.</p>";
        const AuditedPage behind = audited({bug}, page(u"1"_s, known, -1));
        QCOMPARE(behind.findings.size(), 1);
        QCOMPARE(behind.findings.first().kind, DriftFinding::Kind::NamesItem);
        QCOMPARE(behind.findings.first().sentence, u"OPS-7 is open, so start twice"_s);
        QVERIFY(!audited({bug}, page(u"1"_s, known, +1)).isStale());
        QVERIFY(audited({bug}, page(u"1"_s, known, +1)).isRelevant());
        QVERIFY(!audited({bug}, page(u"1"_s, "<p>XOPS-7 and OPS-77</p>", -1)).isRelevant());
        // What was fixed then is history, and a macro shows what the tracker says now.
        QVERIFY(
            !audited({bug}, page(u"1"_s, "<h2>Changelog</h2><p>OPS-7 fixed.</p>", -1)).isStale());
        QVERIFY(!audited({bug},
            page(u"1"_s,
                R"(<ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">OPS-7</ac:parameter></ac:structured-macro>)",
                -1))
                .isStale());
    }

    void aPageThatCannotBeReadIsLeftAlone()
    {
        const WorkItem bug = item(u"OPS-7"_s, u"Crash"_s, u"From 1 to 2."_s);
        const AuditedPage broken = audited({bug}, page(u"1"_s, "<p>OPS-7", -1));
        QVERIFY(!broken.isStale() && !broken.isRelevant());
        QCOMPARE(broken.id, u"1"_s);
    }

    void theShareOfPlantedSitesIsFound_data()
    {
        QTest::addColumn<int>("share");
        for (const int share : {40, 55, 70})
            QTest::newRow(qPrintable(u"%1 % stale"_s.arg(share))) << share;
    }

    void theShareOfPlantedSitesIsFound()
    {
        QFETCH(int, share);
        const Site site = planted(share);
        const DriftAuditor auditor(site.items);
        int relevant = 0, found = 0, right = 0;
        QSet<QString> loud;
        QStringList missed, wrong;
        for (const Page &page : site.pages) {
            const AuditedPage audited = auditor.audit(page, PageKind::Other);
            relevant += audited.isRelevant() ? 1 : 0;
            found += audited.isStale() ? 1 : 0;
            right += audited.isStale() && site.stale.contains(page.id) ? 1 : 0;
            if (audited.isStale() && !site.stale.contains(page.id))
                wrong.append(page.id + u": "_s + audited.findings.first().sentence);
            if (!audited.isStale() && site.stale.contains(page.id))
                missed.append(
                    page.id + u": "_s + site.items.at(page.id.toInt() - 5000).item.description);
            for (const DriftFinding &finding : audited.findings) {
                if (site.silent.contains(finding.itemKey))
                    loud.insert(finding.itemKey);
            }
        }
        const double truth = double(site.stale.size()) / double(site.pages.size());
        const double measured = double(found) / std::max(relevant, 1);
        const QByteArray told =
            u"share %1, measured %2; found %3, right %4, loud %5\n  missed %6\n  wrong %7"_s
                .arg(truth)
                .arg(measured)
                .arg(found)
                .arg(right)
                .arg(loud.size())
                .arg(missed.join(u"\n  "_s), wrong.join(u"\n  "_s))
                .toUtf8();
        QVERIFY2(std::abs(truth - measured) <= 0.03, told.constData());
        QVERIFY2(right >= 0.95 * double(site.stale.size()), told.constData());
        QVERIFY2(right >= 0.90 * found, told.constData());
        QVERIFY2(double(loud.size()) <= 0.05 * double(site.silent.size()), told.constData());
    }
};

QTEST_APPLESS_MAIN(TestDriftAudit)
#include "tst_driftaudit.moc"
