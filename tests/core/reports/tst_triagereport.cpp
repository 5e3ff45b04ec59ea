// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/triage.h"

#include <QJsonDocument>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

ClosedWork closed(const QString &key, const QStringList &labels, const QStringList &components = {})
{
    ClosedWork work;
    work.item.id = u"id-"_s + key;
    work.item.key = key;
    work.item.projectKey = key.section(u'-', 0, 0);
    work.item.summary = u"=1+1"_s;
    work.item.labels = labels;
    for (const QString &name : components)
        work.item.components.append({name, name, {}});
    work.closing.id = u"h-"_s + key;
    work.closing.at = QDateTime::fromString(u"2026-04-14T09:00:00Z"_s, Qt::ISODate);
    work.closing.author = {u"acc-jo"_s, u"Jo Roe"_s, {}, {}, true};
    return work;
}

const QDateTime from = QDateTime::fromString(u"2026-04-07T09:00:00Z"_s, Qt::ISODate);
const QDateTime at = QDateTime::fromString(u"2026-04-14T10:00:00Z"_s, Qt::ISODate);

QStringList keysOf(const TriageReport &report)
{
    QStringList keys;
    for (const TriageItem &item : report.items)
        keys.append(item.key);
    return keys;
}

} // namespace

/** What of the closed items is for people to sort, and the figures beside it. */
class TestTriageReport : public QObject
{
    Q_OBJECT

private:
    const TriageReport m_report =
        triageOf({closed(u"P-1"_s, {u"docs-required"_s}, {u"gateway"_s}),
                     closed(u"P-2"_s, {u"No-Doc-Sync"_s}, {u"gateway"_s, u"search"_s}),
                     closed(u"P-3"_s, {u"docs-impact"_s, u"no-doc-sync"_s}),
                     closed(u"P-4"_s, {u"urgent"_s}, {u"search"_s}), closed(u"Q-5"_s, {})},
            LabelPolicy(), from, at);

private slots:
    void exactlyThoseWithNeitherLabelAreOpen()
    {
        QCOMPARE(keysOf(m_report), QStringList({u"P-4"_s, u"Q-5"_s}));
        QCOMPARE(m_report.closed, 5);
        QCOMPARE(m_report.included, 1);
        QCOMPARE(m_report.excluded, 2);
    }

    void eachTeamHasItsShare()
    {
        // Q's own work has no component, so the project is the team; so has P-3.
        const QList<TriageTeam> teams{
            {u"Q"_s, 1, 0}, {u"search"_s, 2, 1}, {u"P"_s, 1, 1}, {u"gateway"_s, 2, 2}};
        QCOMPARE(m_report.teams, teams);
        QCOMPARE(m_report.teams.at(1).share(), 0.5);
    }

    void itIsKeptWhole()
    {
        const QByteArray json = QJsonDocument(triageJson(m_report)).toJson();
        const auto again = triageFromJson(json);
        QVERIFY(again);
        QCOMPARE(*again, m_report);
        QCOMPARE(triageFromJson("{}").error().kind, Error::Kind::Protocol);
        const TriagePoint point = pointOf(m_report);
        QCOMPARE(point.labelled, 3);
        QCOMPARE(triageTrendFromJson(triageTrendJson({}, point)), QList{point});
    }

    void aSpreadsheetRunsNothingOfIt()
    {
        const QByteArray csv = triageCsv(m_report);
        QVERIFY2(csv.contains("\"'=1+1\",\"P\",\"search\",\"2026-04-14T09:00:00"), csv.constData());
        QCOMPARE(csv.count("\r\n"), 3);
    }
};

QTEST_GUILESS_MAIN(TestTriageReport)
#include "tst_triagereport.moc"
