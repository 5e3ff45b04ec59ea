// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QTest>

using namespace Docket;

class TestIds : public QObject
{
    Q_OBJECT

private slots:
    void isStableAcrossMachines()
    {
        QCOMPARE(stableId({QStringLiteral("a"), QStringLiteral("b")}),
            stableId({QStringLiteral("a"), QStringLiteral("b")}));
    }
    void tellsPartsApart()
    {
        QVERIFY(stableId({QStringLiteral("ab"), QStringLiteral("c")})
            != stableId({QStringLiteral("a"), QStringLiteral("bc")}));
    }
    void readsJirasOffsetWithoutColon()
    {
        QCOMPARE(isoUtc(fromIso(QStringLiteral("2026-08-24T11:11:52.944+0200"))),
            QStringLiteral("2026-08-24T09:11:52.944Z"));
        QVERIFY(!fromIso(QStringLiteral("yesterday")).isValid());
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
