// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loop.h"
#include "ui/feedback/budgettext.h"
#include "ui/mainwindow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSettings>
#include <QStatusBar>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-04-14T09:00:00Z"_s, Qt::ISODate);

QString statusLine(MainWindow &window)
{
    QStringList texts;
    for (const QLabel *label : window.statusBar()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'|');
}

} // namespace

/** How the window tells what the remotes still allow. */
class TestBudgetText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void tellsTheLeast_data()
    {
        QTest::addColumn<QMap<QString, Budget>>("budgets");
        QTest::addColumn<QString>("text");
        using Budgets = QMap<QString, Budget>;
        const Budget plenty{350, 300, {}, false, {}};
        const Budget little{100, 17, now.addSecs(120), true, {}};
        QTest::newRow("nothing told") << Budgets() << QString();
        QTest::newRow("only a reason")
            << Budgets{{u"a"_s, {{}, {}, {}, false, u"x"_s}}} << QString();
        QTest::newRow("plenty") << Budgets{{u"a"_s, plenty}} << u"Requests left: 300 of 350"_s;
        QTest::newRow("the host that allows least") << Budgets{{u"a"_s, plenty},
            {u"b"_s, little}} << u"Requests left: 17 of 100 until 09:02 · reading slower"_s;
        QTest::newRow("no limit") << Budgets{{u"a"_s, {{}, 40, {}, false, {}}}}
                                  << u"Requests left: 40"_s;
        QTest::newRow("no numbers")
            << Budgets{{u"a"_s, {{}, {}, {}, true, {}}}} << u"Few requests left · reading slower"_s;
        QTest::newRow("over") << Budgets{{u"a"_s, {100, 3, now.addSecs(-1), true, {}}}}
                              << QString();
    }
    void tellsTheLeast()
    {
        using Budgets = QMap<QString, Budget>;
        QFETCH(Budgets, budgets);
        QTEST(budgetText(budgets, now), "text");
    }

    void theWindowShowsWhatTheSiteAnswered()
    {
        Test::Loop loop;
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"budget.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        QVERIFY(!statusLine(window).contains(u"Requests left"_s));
        const QJsonObject answer{{u"status"_s, 200},
            {u"body"_s, QJsonObject{{u"serverTime"_s, u"2026-04-14T09:00:00.000+0000"_s}}},
            {u"headers"_s,
                QJsonObject{{u"X-AAccountId"_s, u"acc-mia"_s}, {u"X-RateLimit-Limit"_s, u"100"_s},
                    {u"X-RateLimit-Remaining"_s, u"17"_s},
                    {u"X-RateLimit-Reset"_s, u"2026-04-14T10:30:00Z"_s}}}};
        const QJsonObject fault{{u"match"_s, QJsonObject{{u"path"_s, u"/rest/api/3/serverInfo"_s}}},
            {u"then"_s, answer}};
        const auto faults =
            Sandbox::parseFaults(QJsonDocument(QJsonArray{fault}).toJson(), u"test"_s);
        QVERIFY(faults);
        loop.world.setFaults(*faults);
        QVERIFY(loop.closeAndPoll({}));
        QVERIFY2(
            statusLine(window).contains(u"Requests left: 17 of 100 until 10:30 · reading slower"_s),
            qPrintable(statusLine(window)));
        loop.clock.advance(2h);
        loop.world.setFaults({});
        QVERIFY(loop.closeAndPoll({}));
        QVERIFY(!statusLine(window).contains(u"Requests left"_s));
    }
};

QTEST_MAIN(TestBudgetText)
#include "tst_budgettext.moc"
