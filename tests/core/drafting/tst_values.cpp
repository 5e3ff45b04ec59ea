// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/values.h"
#include "core/drafting/words.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void findsWholeTokensOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("found");
        const QStringList none;
        QTest::newRow("sentence end")
            << u"restarts on port 8080."_s << u"8080"_s << QStringList{u"8080"_s};
        QTest::newRow("longer number") << u"18080 80801 8080.5 1,8080"_s << u"8080"_s << none;
        QTest::newRow("in a name")
            << u"svc-8080 CVE-2024-8080 a8080 #8080 8080-8090"_s << u"8080"_s << none;
        QTest::newRow("behind a host") << u"localhost:8080 and port=8080, 8080/tcp"_s << u"8080"_s
                                       << QStringList{u"8080"_s, u"8080"_s, u"8080"_s};
        QTest::newRow("port of an address")
            << u"curl http://gw:8080/8080?x=8080"_s << u"8080"_s << QStringList{u"8080"_s};
        QTest::newRow("path of an address")
            << u"see https://wiki/pages/8080"_s << u"8080"_s << none;
        QTest::newRow("units")
            << u"30s, 30 s, 30 seconds, 30-second, PT30S, 0.5 minutes; 30 ms, 130s, 30 min"_s
            << u"30s"_s
            << QStringList{u"30s"_s, u"30 s"_s, u"30 seconds"_s, u"30-second"_s, u"PT30S"_s,
                   u"0.5 minutes"_s};
        QTest::newRow("no-break space")
            << u"30\u00A0s"_s << u"30 seconds"_s << QStringList{u"30\u00A0s"_s};
        QTest::newRow("bare number before a unit")
            << u"waits 30 seconds"_s << u"30"_s << QStringList{u"30"_s};
        QTest::newRow("thousands") << u"up to 10,000 rows, 10'000, 10000"_s << u"10000"_s
                                   << QStringList{u"10,000"_s, u"10'000"_s, u"10000"_s};
        QTest::newRow("version") << u"v3.2.1 3.2.1 3.2.10 13.2.1 3.2.1-rc1"_s << u"3.2.1"_s
                                 << QStringList{u"3.2.1"_s, u"3.2.1"_s};
        QTest::newRow("two-part number")
            << u"2.1 2.10 2.1.3"_s << u"2.1"_s << QStringList{u"2.1"_s};
        QTest::newRow("path") << u"/etc/app /etc/app/x /etc/app.conf a/etc/app"_s << u"/etc/app"_s
                              << QStringList{u"/etc/app"_s};
        QTest::newRow("identifier") << u"max.pool.size max.pool.size.x my-max.pool.size"_s
                                    << u"max.pool.size"_s << QStringList{u"max.pool.size"_s};
        QTest::newRow("prose ignores case")
            << u"Nightly batch, the nightly  batch, midnightly batch"_s << u"nightly batch"_s
            << QStringList{u"Nightly batch"_s, u"nightly  batch"_s};
        QTest::newRow("flag") << u"tls.enabled = false, falsehood"_s << u"false"_s
                              << QStringList{u"false"_s};
        QTest::newRow("between Han characters")
            << u"服务端口为8080，超时为30秒。"_s << u"8080"_s << QStringList{u"8080"_s};
        QTest::newRow("name that begins with the number")
            << u"port 8080x and v8080, port 8080s"_s << u"8080"_s << QStringList{u"8080"_s};
        QTest::newRow("Han unit") << u"超时为30秒。"_s << u"30s"_s << QStringList{u"30秒"_s};
        QTest::newRow("markup as value")
            << u"x </p><script> y"_s << u"</p><script>"_s << QStringList{u"</p><script>"_s};
        QTest::newRow("percent") << u"80 % and 80% but 80"_s << u"80%"_s
                                 << QStringList{u"80 %"_s, u"80%"_s};
        QTest::newRow("negative") << u"from -1 to 1"_s << u"-1"_s << QStringList{u"-1"_s};
    }

    void findsWholeTokensOnly()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, value);
        QFETCH(const QStringList, found);
        QStringList actual;
        for (const Occurrence &place : findValue(text, readValue(value)))
            actual.append(text.sliced(place.start, place.length));
        QCOMPARE(actual, found);
    }

    void keepsThePagesForm_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("oldValue");
        QTest::addColumn<QString>("newValue");
        QTest::addColumn<QString>("expected");
        QTest::newRow("long unit") << u"30 seconds"_s << u"30s"_s << u"60s"_s << u"60 seconds"_s;
        QTest::newRow("hyphen") << u"30-second"_s << u"30s"_s << u"60s"_s << u"60-second"_s;
        QTest::newRow("singular") << u"30 seconds"_s << u"30s"_s << u"1s"_s << u"1 second"_s;
        QTest::newRow("plural") << u"1 minute"_s << u"60s"_s << u"2 min"_s << u"2 minutes"_s;
        QTest::newRow("iso") << u"PT30S"_s << u"30s"_s << u"60 seconds"_s << u"PT60S"_s;
        QTest::newRow("item goes over to another unit")
            << u"30 seconds"_s << u"30s"_s << u"2 min"_s << u"2 minutes"_s;
        QTest::newRow("page counts in another unit")
            << u"0.5 minutes"_s << u"30s"_s << u"60s"_s << u"1 minute"_s;
        QTest::newRow("other unit does not fit")
            << u"2 minutes"_s << u"120s"_s << u"90s"_s << u"90 seconds"_s;
        QTest::newRow("thousands") << u"10,000"_s << u"10000"_s << u"25000"_s << u"25,000"_s;
        QTest::newRow("plain") << u"8080"_s << u"8080"_s << u"9443"_s << u"9443"_s;
        QTest::newRow("number keeps its unit") << u"30"_s << u"30"_s << u"60"_s << u"60"_s;
        QTest::newRow("capital") << u"Nightly"_s << u"nightly"_s << u"hourly"_s << u"Hourly"_s;
        QTest::newRow("Han") << u"30秒"_s << u"30s"_s << u"60s"_s << u"60秒"_s;
    }

    void keepsThePagesForm()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, oldValue);
        QFETCH(const QString, newValue);
        QFETCH(const QString, expected);
        const QList<Occurrence> places = findValue(page, readValue(oldValue));
        QCOMPARE(places.size(), 1);
        QCOMPARE(
            inFormOf(page, places.first(), readValue(oldValue), readValue(newValue)), expected);
    }

    void comparesAmounts()
    {
        QVERIFY(sameValue(readValue(u"30s"_s), readValue(u"30 seconds"_s)));
        QVERIFY(sameValue(readValue(u"PT1M"_s), readValue(u"60 s"_s)));
        QVERIFY(sameValue(readValue(u"10,000"_s), readValue(u"10000"_s)));
        QVERIFY(!sameValue(readValue(u"30s"_s), readValue(u"30 ms"_s)));
        QVERIFY(!sameValue(readValue(u"2.1"_s), readValue(u"2.10"_s)));
    }

    void takesIdentifiersApart()
    {
        QCOMPARE(contentWords(u"connectionTimeout"), (QStringList{u"connection"_s, u"timeout"_s}));
        QCOMPARE(contentWords(u"CONNECTION_TIMEOUT"), contentWords(u"connection.timeout"));
        QCOMPARE(contentWords(u"The service restarts"), (QStringList{u"servic"_s, u"restart"_s}));
        QVERIFY(contentWords(u"the time-out").contains(u"timeout"_s));
        QCOMPARE(contentWords(u"端口为"), (QStringList{u"端口"_s, u"口为"_s}));
    }

    void cutsBetweenCharacters()
    {
        const QString penguins = u"🐧🐧🐧🐧"_s;
        for (qsizetype limit = 1; limit < 9; ++limit) {
            const QString cut = shortened(penguins, limit);
            QVERIFY(cut.size() <= limit);
            QVERIFY(cut.isValidUtf16());
        }
        QCOMPARE(oneLine(u"a\r\nb\u202E\u200Bc\x01"_s), u"a bc"_s);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
