// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csv.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void aFormulaIsNoFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << u"8080"_s << QByteArray("\"8080\"\r\n");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("\"'=1+1\"\r\n");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("\"'@SUM(A1)\"\r\n");
        QTest::newRow("plus") << u"+1"_s << QByteArray("\"'+1\"\r\n");
        QTest::newRow("minus") << u"-1"_s << QByteArray("\"'-1\"\r\n");
        QTest::newRow("full width") << u"＝1+1"_s << u"\"'＝1+1\"\r\n"_s.toUtf8();
        QTest::newRow("a line first") << u"\n=1"_s << QByteArray("\"'\n=1\"\r\n");
        QTest::newRow("quotes") << u"a\"b"_s << QByteArray("\"a\"\"b\"\r\n");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"\r\n");
    }
    void aFormulaIsNoFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, line);
        QCOMPARE(csvLine({cell}), line);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
