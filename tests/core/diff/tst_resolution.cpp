// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/resolution.h"

#include <QTest>

using namespace Docket;
using State = Resolution::State;

class TestResolution : public QObject
{
    Q_OBJECT

private slots:
    void eachConflictIsDecidedByItself()
    {
        const QByteArray base = "<p>Wait 30 seconds.</p><p>Port 80.</p><p>Ask Jo.</p>";
        Resolution made(base, "<p>Wait 90 seconds.</p><p>Port 443.</p><p>Ask Mia.</p>",
            "<p>Wait 60 seconds.</p><p>Port 8080.</p><p>Ask Jo.</p>");
        QVERIFY(made.isValid());
        QCOMPARE(made.count(), 2);
        QCOMPARE(made.open(), 2);
        QCOMPARE(made.fitting(), 1);
        // Not decided, the base's words stand there: nobody's are taken silently.
        QCOMPARE(made.result(), "<p>Wait 30 seconds.</p><p>Port 80.</p><p>Ask Mia.</p>");
        made.decide(0, State::Live);
        QCOMPARE(made.result(), "<p>Wait 60 seconds.</p><p>Port 80.</p><p>Ask Mia.</p>");
        made.decide(0, State::Proposed);
        made.decide(1, State::Both);
        QCOMPARE(made.open(), 0);
        QCOMPARE(made.result(), "<p>Wait 90 seconds.</p><p>Port 8080 443.</p><p>Ask Mia.</p>");
        made.setOwn(0, "75");
        QCOMPARE(made.state(0), State::Edited);
        made.decide(1, State::Base);
        QVERIFY(made.result().contains("Port 80.") && made.result().contains("75"));
        QCOMPARE(made.open(), 0);
    }

    void wordsOfOnesOwnAreToldFromChosenSides()
    {
        Resolution made("<p>Wait 30 seconds.</p><p>Port 80.</p>",
            "<p>Wait 90 seconds.</p><p>Port 443.</p>", "<p>Wait 60 seconds.</p><p>Port 8080.</p>");
        QCOMPARE(made.count(), 2);
        for (const State first : {State::Live, State::Proposed, State::Both, State::Base}) {
            for (const State second : {State::Live, State::Proposed, State::Both, State::Base}) {
                made.decide(0, first);
                made.decide(1, second);
                QVERIFY2(made.isOfSides(made.result()), made.result().constData());
            }
        }
        made.setOwn(1, "8443");
        QVERIFY(!made.isOfSides(made.result()));
        made.setOwn(1, "443"); // What is proposed, typed.
        QVERIFY(made.isOfSides(made.result()));
        QVERIFY(!made.isOfSides(made.result() + "<p>More.</p>"));
        QVERIFY(!made.isOfSides({}));
        QVERIFY(!Resolution().isOfSides({}));
    }

    void withoutConflictTheMergeIsTheResult()
    {
        const Resolution made("<p>a b c d</p>", "<p>A b c d</p>", "<p>a b c D</p>");
        QCOMPARE(made.count(), 0);
        QCOMPARE(made.result(), "<p>A b c D</p>");
        QVERIFY(!Resolution().isValid());
        QVERIFY(Resolution().result().isEmpty());
    }
};

QTEST_MAIN(TestResolution)
#include "tst_resolution.moc"
