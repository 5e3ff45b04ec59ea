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
        QTest::newRow("duration of parts")
            << u"1m 30s, PT1M30S, 90 s, 1 minute 30 seconds, 1 minute and 30 seconds, 90,000 ms, 1m30s, 1.5 min; 1m, 30s, 1m 3s, PT1M"_s
            << u"1m 30s"_s
            << QStringList{u"1m 30s"_s, u"PT1M30S"_s, u"90 s"_s, u"1 minute 30 seconds"_s,
                   u"1 minute and 30 seconds"_s, u"90,000 ms"_s, u"1m30s"_s, u"1.5 min"_s};
        QTest::newRow("part of a duration is not it")
            << u"1m 30s and PT1M30S"_s << u"30s"_s << none;
        QTest::newRow("milliseconds") << u"30,000 ms, 30 seconds, PT30S, 3000 ms"_s << u"30s"_s
                                      << QStringList{u"30,000 ms"_s, u"30 seconds"_s, u"PT30S"_s};
        QTest::newRow("metres are no minutes")
            << u"5m and 5 m and 5 min"_s << u"5 minutes"_s << QStringList{u"5m"_s, u"5 min"_s};
        QTest::newRow("binary sizes")
            << u"64KiB, 64 Ki, 65536 B, 64 KB, 64 kibibytes"_s << u"64 KiB"_s
            << QStringList{u"64KiB"_s, u"64 Ki"_s, u"65536 B"_s, u"64 kibibytes"_s};
        QTest::newRow("kubernetes sizes")
            << u"memory: 512Mi"_s << u"512 MiB"_s << QStringList{u"512Mi"_s};
        QTest::newRow("decimal sizes") << u"1 MB, 1000 kB, 1 megabyte, 1 MiB"_s << u"1MB"_s
                                       << QStringList{u"1 MB"_s, u"1000 kB"_s, u"1 megabyte"_s};
        QTest::newRow("identifier forms")
            << u"CONNECTION_TIMEOUT connection-timeout connection.timeout ConnectionTimeout connection_timeout connectionTimeouts read.connection.timeout connection timeout"_s
            << u"connectionTimeout"_s
            << QStringList{u"CONNECTION_TIMEOUT"_s, u"connection-timeout"_s,
                   u"connection.timeout"_s, u"ConnectionTimeout"_s, u"connection_timeout"_s};
        QTest::newRow("inflection is another name")
            << u"max.timeouts and max.timeout"_s << u"max.timeout"_s
            << QStringList{u"max.timeout"_s};
        QTest::newRow("one word has one form")
            << u"TIMEOUT Timeout time_out"_s << u"time_out"_s << QStringList{u"time_out"_s};
        QTest::newRow("flag of a command") << u"run --max-heap=2g, --max-heap-size 3, x--max-heap"_s
                                           << u"--max-heap"_s << QStringList{u"--max-heap"_s};
        QTest::newRow("truth in other words")
            << u"TLS: enabled. The cache is on; go on. default = yes, falsely true"_s << u"true"_s
            << QStringList{u"enabled"_s, u"on"_s, u"yes"_s, u"true"_s};
        QTest::newRow("truth alone in a cell") << u" On "_s << u"true"_s << QStringList{u"On"_s};
        QTest::newRow("no is a word") << u"There is no limit, no."_s << u"no"_s << none;
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
        QTest::newRow("parts stay parts")
            << u"1m 30s"_s << u"90 seconds"_s << u"150 seconds"_s << u"2m 30s"_s;
        QTest::newRow("whole parts") << u"1m 30s"_s << u"90s"_s << u"120s"_s << u"2m"_s;
        QTest::newRow("parts in words") << u"1 minute and 30 seconds"_s << u"90s"_s << u"3661s"_s
                                        << u"1 hour and 1 minute and 1 second"_s;
        QTest::newRow("iso of parts") << u"PT1M30S"_s << u"90s"_s << u"2 min"_s << u"PT2M"_s;
        QTest::newRow("iso becomes parts") << u"PT30S"_s << u"30s"_s << u"1m 30s"_s << u"PT1M30S"_s;
        QTest::newRow("seconds for parts")
            << u"30 seconds"_s << u"30s"_s << u"1m 30s"_s << u"90 seconds"_s;
        QTest::newRow("minutes for parts")
            << u"2 minutes"_s << u"2 min"_s << u"1m 30s"_s << u"1 minute 30 seconds"_s;
        QTest::newRow("milliseconds keep their separator")
            << u"30,000 ms"_s << u"30s"_s << u"60s"_s << u"60,000 ms"_s;
        QTest::newRow("below a thousand the item groups")
            << u"500"_s << u"500"_s << u"2,000"_s << u"2,000"_s;
        QTest::newRow("the page does not group")
            << u"5000"_s << u"5,000"_s << u"10,000"_s << u"10000"_s;
        QTest::newRow("binary") << u"64 KiB"_s << u"64KiB"_s << u"128KiB"_s << u"128 KiB"_s;
        QTest::newRow("screaming") << u"CONNECTION_TIMEOUT"_s << u"connectionTimeout"_s
                                   << u"socketTimeout"_s << u"SOCKET_TIMEOUT"_s;
        QTest::newRow("kebab") << u"connection-timeout"_s << u"connection.timeout"_s
                               << u"socket.read.timeout"_s << u"socket-read-timeout"_s;
        QTest::newRow("as the item spells it") << u"connection.timeout"_s << u"connection.timeout"_s
                                               << u"socketTimeout"_s << u"socketTimeout"_s;
        QTest::newRow("truth") << u"Enabled"_s << u"true"_s << u"false"_s << u"Disabled"_s;
        QTest::newRow("yes") << u"yes"_s << u"true"_s << u"false"_s << u"no"_s;
        QTest::newRow("loud word") << u"INFO"_s << u"info"_s << u"debug"_s << u"DEBUG"_s;
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

    void knowsKinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *text, const char *subject, const char *kind) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(subject)
                                << QString::fromUtf8(kind);
        };
        row("1,500", "", "number");
        row("5 %", "", "number");
        row("30s", "", "duration");
        row("1m 30s", "", "duration");
        row("PT1H30M", "", "duration");
        row("512MB", "", "size");
        row("64 KiB", "", "size");
        row("4G", "", "size");
        row("8080", "restart port", "port");
        row("8081", "pool size", "number");
        row("7", "port", "number");
        row("https://a.example/x", "", "url");
        row("/etc/app", "", "path");
        row("v3.2.1", "", "version");
        row("--max-heap", "", "flag");
        row("-Xmx2g", "", "flag");
        row("http.port", "", "identifier");
        row("MAX_POOL", "", "identifier");
        row("enabled", "tls", "boolean");
        row("Off", "", "boolean");
        row("info", "log level", "enum");
        row("nightly", "", "words");
        row("nightly batch", "schedule", "words");
    }

    void knowsKinds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, subject);
        QFETCH(const QString, kind);
        QCOMPARE(valueKindName(withSubject(readValue(text), subject).kind), kind);
    }

    void findsPathsInLongerOnes()
    {
        const Value path = readValue(u"/etc/app"_s);
        const QString text = u"/etc/app, https://a.example/etc/app and /srv/etc/app"_s;
        QCOMPARE(findValue(text, path).size(), 1);
        QCOMPARE(findInLonger(text, path).size(), 2);
        QVERIFY(findInLonger(u"/etc/application"_s, path).isEmpty());
        QVERIFY(findInLonger(text, readValue(u"8080"_s)).isEmpty());
    }

    void comparesAmounts()
    {
        QVERIFY(sameValue(readValue(u"30s"_s), readValue(u"30 seconds"_s)));
        QVERIFY(sameValue(readValue(u"PT1M"_s), readValue(u"60 s"_s)));
        QVERIFY(sameValue(readValue(u"10,000"_s), readValue(u"10000"_s)));
        QVERIFY(!sameValue(readValue(u"30s"_s), readValue(u"30 ms"_s)));
        QVERIFY(sameValue(readValue(u"1m 30s"_s), readValue(u"PT1M30S"_s)));
        QVERIFY(sameValue(readValue(u"1 hour 30 minutes"_s), readValue(u"90 min"_s)));
        QVERIFY(sameValue(readValue(u"30s"_s), readValue(u"30,000 ms"_s)));
        QVERIFY(!sameValue(readValue(u"1 KB"_s), readValue(u"1 KiB"_s)));
        QVERIFY(sameValue(readValue(u"on"_s), readValue(u"Enabled"_s)));
        QVERIFY(!sameValue(readValue(u"on"_s), readValue(u"no"_s)));
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
