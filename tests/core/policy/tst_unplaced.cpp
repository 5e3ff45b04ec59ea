// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/unplaced.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QString asksForRunbook =
    u"Rule “Incident reviewed” fires for %1, but no page of kind runbook or on-call is registered for project OPS or its components."_s;

LogEntry entryOf(const QString &itemKey, const QString &text, int minute = 0)
{
    LogEntry entry;
    entry.itemKey = itemKey;
    entry.text = text;
    entry.at = QDateTime(QDate(2026, 4, 14), QTime(9, minute), QTimeZone::UTC);
    return entry;
}

RegistryEntry lineOf(const QString &project, PageKind kind, const QString &component = {})
{
    RegistryEntry line;
    line.project = project;
    line.component = component;
    line.kind = kind;
    line.page = u"998"_s;
    return line;
}

} // namespace

class TestUnplaced : public QObject
{
    Q_OBJECT

private slots:
    void eachTicketOnceByWhatWasSaidLast()
    {
        const QList<LogEntry> newestFirst{
            entryOf(u"OPS-2"_s, u"Proposed: the port"_s, 5),
            entryOf(u"OPS-1"_s, asksForRunbook.arg(u"OPS-1"_s), 4),
            entryOf({}, asksForRunbook.arg(u"OPS-1"_s), 3), // Of no ticket.
            entryOf(u"OPS-2"_s, asksForRunbook.arg(u"OPS-2"_s), 2), // It reached a page since.
            entryOf(u"OPS-1"_s, asksForRunbook.arg(u"OPS-1"_s), 1),
            entryOf(u"OPS-3"_s, u"OPS-3 carries the label “no-doc-sync”."_s, 0),
        };
        const UnplacedTicket expected{
            {u"OPS-1"_s, {PageKind::Runbook, PageKind::OnCall}}, newestFirst.at(1).at};
        QCOMPARE(unplacedTickets(newestFirst, {}, {}), QList<UnplacedTicket>{expected});
        QCOMPARE(unplacedTickets(newestFirst, {}, {u"OPS-1"_s}), QList<UnplacedTicket>());
    }

    void aLineForAllWorkOfTheProjectProvides_data()
    {
        QTest::addColumn<RegistryEntry>("line");
        QTest::addColumn<bool>("provides");
        QTest::newRow("such a page") << lineOf(u"OPS"_s, PageKind::OnCall) << true;
        QTest::newRow("for any project") << lineOf({}, PageKind::Runbook) << true;
        QTest::newRow("another kind") << lineOf(u"OPS"_s, PageKind::Adr) << false;
        QTest::newRow("another project") << lineOf(u"WEB"_s, PageKind::Runbook) << false;
        QTest::newRow("one component only")
            << lineOf(u"OPS"_s, PageKind::Runbook, u"Gateway"_s) << false;
    }
    void aLineForAllWorkOfTheProjectProvides()
    {
        QFETCH(RegistryEntry, line);
        QFETCH(bool, provides);
        Policy policy;
        policy.registry = {line};
        const auto found =
            unplacedTickets({entryOf(u"OPS-1"_s, asksForRunbook.arg(u"OPS-1"_s))}, policy, {});
        QCOMPARE(found.isEmpty(), provides);
    }
};

QTEST_GUILESS_MAIN(TestUnplaced)
#include "tst_unplaced.moc"
