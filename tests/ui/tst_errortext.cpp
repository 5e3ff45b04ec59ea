// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/errortext.h"
#include "ui/setup/connectdialog.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsASentence()
    {
        QStringList said;
        for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
            const QString text =
                errorSentence({Error::Kind(kind), {}, 0, std::nullopt, {}}, u"larkspur.example"_s);
            QVERIFY2(text.endsWith(u'.') && text.size() > 12, qPrintable(text));
            QVERIFY(!said.contains(text));
            said << text;
        }
    }

    void neverABareCode()
    {
        const Error error{Error::Kind::Server, u"upstream"_s, 503, std::nullopt, u"r-1"_s};
        QVERIFY(
            errorSentence(error, u"corp"_s).startsWith(u"corp has a fault of its own (503)."_s));
        QVERIFY(errorDetails(error).contains(u"request id: r-1"_s));
    }

    void saysHowLongToWait()
    {
        const Error error{Error::Kind::RateLimited, {}, 429, 39'200ms, {}};
        QVERIFY(errorSentence(error, u"corp"_s).contains(u"wait 40 s"_s));
    }

    void reasonsForPeopleAreRepeated()
    {
        const Error error{
            Error::Kind::Invalid, u"line 14, column 3: a tag is not closed"_s, 0, std::nullopt, {}};
        QCOMPARE(errorSentence(u"keep your words"_s, error),
            u"Could not keep your words. Line 14, column 3: a tag is not closed."_s);
    }

    void completesTheSite_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("site");
        QTest::newRow("name") << u"larkspur"_s << u"https://larkspur.atlassian.net"_s;
        QTest::newRow("host") << u" larkspur.example "_s << u"https://larkspur.example"_s;
        QTest::newRow("path") << u"https://larkspur.atlassian.net/wiki/spaces?x=1#y"_s
                              << u"https://larkspur.atlassian.net"_s;
        QTest::newRow("never in the clear")
            << u"http://larkspur.example"_s << u"https://larkspur.example"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/wiki"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("loopback alone") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("loopback with https")
            << u"https://localhost:8443"_s << u"https://localhost:8443"_s;
        QTest::newRow("no secrets in it")
            << u"https://me:pw@larkspur.example"_s << u"https://larkspur.example"_s;
        QTest::newRow("blank inside") << u"my site"_s << QString();
        QTest::newRow("other scheme") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("an API token") << u"ATATT3xFfGF0T5JNjJ9kq2z8aB7cD-_x="_s << QString();
        QTest::newRow("a long name")
            << u"the-very-long-company-name-of-1998"_s
            << u"https://the-very-long-company-name-of-1998.atlassian.net"_s;
        QTest::newRow("a name in capitals") << u"LARKSPUR"_s << u"https://larkspur.atlassian.net"_s;
        QTest::newRow("longer than any host") << QString(70, u'a') << QString();
    }
    void completesTheSite()
    {
        QFETCH(QString, typed);
        QFETCH(QString, site);
        QCOMPARE(completeSite(typed), site);
        QCOMPARE(siteForPeople(site), QString(site).remove(u"https://"_s).remove(u"http://"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
