// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/terminaltext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

/** What the command line prints of strangers' words is read, never obeyed. */
class TestTerminalText : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsObeyed_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Port 8080 → 9443, naïve 日本"_s
                               << u"Port 8080 → 9443, naïve 日本"_s;
        QTest::newRow("two lines and a tab") << u"a\n\tb"_s << u"a\n\tb"_s;
        QTest::newRow("colour") << u"\u001b[31mred"_s << u"·[31mred"_s;
        QTest::newRow("title") << u"\u001b]0;owned\u0007"_s << u"·]0;owned·"_s;
        QTest::newRow("over the line") << u"good\rbad\b\b"_s << u"good·bad··"_s;
        QTest::newRow("eight bits") << u"\u009b2J\u0085x\u007f"_s << u"·2J·x·"_s;
        QTest::newRow("turned around")
            << u"\u202egnp.exe\u202c \u2066x\u2069"_s << u"·gnp.exe· ·x·"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029c"_s << u"a·b·c"_s;
        QTest::newRow("right to left by nature")
            << u"\u05e9\u05dc\u200f!"_s << u"\u05e9\u05dc\u200f!"_s;
    }
    void nothingIsObeyed()
    {
        QFETCH(QString, words);
        QFETCH(QString, shown);
        QCOMPARE(terminalText(words), shown);
    }

    void jsonKeepsEveryCharacter()
    {
        QString words;
        for (char16_t code = 1; code < 0x2100; ++code)
            words += QChar(code);
        const QByteArray plain =
            QJsonDocument(QJsonObject{{u"words"_s, words}}).toJson(QJsonDocument::Indented);
        const QByteArray safe = terminalJson(plain);
        QCOMPARE(QJsonDocument::fromJson(safe).object().value(u"words"_s).toString(), words);
        QCOMPARE(terminalText(QString::fromUtf8(safe)), QString::fromUtf8(safe));
        QVERIFY(plain != safe); // or there was nothing to do
    }
};

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminaltext.moc"
