// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/mentions.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestMentions : public QObject
{
    Q_OBJECT

private slots:
    void eachAccountIsThereOnce()
    {
        const QByteArray body =
            "<p><ac:link><ri:user ri:account-id=\"557058:a-1\" /></ac:link> and "
            "<ac:link><ri:user ri:account-id='b2'/></ac:link>, "
            "<ri:user ri:account-id=\"557058:a-1\"/></p>";
        QCOMPARE(mentionedAccounts(body), (QStringList{u"557058:a-1"_s, u"b2"_s}));
    }

    void brokenOnesAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << QByteArray("<ri:user ri:account-id=");
        QTest::newRow("without end") << QByteArray("<ri:user ri:account-id=\"abc");
        QTest::newRow("empty") << QByteArray("<ri:user ri:account-id=\"\"/>");
        QTest::newRow("without quotes") << QByteArray("ri:account-id=abc");
    }
    void brokenOnesAreNone()
    {
        QFETCH(QByteArray, body);
        QVERIFY(mentionedAccounts(body).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
