// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csv.h"

#include <QStringEncoder>
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

    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString comma = u"page,owner\r\n100,\"Zoë; \"\"Z\"\", a\nb\"\r\n"_s;
        const QString semicolon = u"page;owner\n100;\"Zoë; \"\"Z\"\", a\nb\"\n"_s;
        const QString tab = u"page\towner\r100\t\"Zoë; \"\"Z\"\", a\nb\""_s;
        QTest::newRow("plain") << comma.toUtf8();
        QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF") + comma.toUtf8();
        QTest::newRow("semicolons") << semicolon.toUtf8();
        QTest::newRow("told") << "sep=;\r\n" + semicolon.toUtf8();
        QTest::newRow("western") << semicolon.toLatin1();
        QTest::newRow("old Mac, no end") << tab.toUtf8();
        QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("Unicode text") << QByteArray(wide.encode(tab));
    }
    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = readCsv(bytes);
        QVERIFY(rows.has_value());
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).cells, QStringList({u"page"_s, u"owner"_s}));
        QCOMPARE(rows->at(1).cells, QStringList({u"100"_s, u"Zoë; \"Z\", a\nb"_s}));
    }

    void countsTheLinesOfTheFile()
    {
        const auto rows = readCsv("a\n\"b\nc\"\n\nd");
        QVERIFY(rows.has_value());
        QList<int> lines;
        for (const TableRow &row : *rows)
            lines.append(row.line);
        QCOMPARE(lines, QList<int>({1, 2, 4, 5}));
    }

    void saysWhereAQuoteIsNeverClosed()
    {
        const auto rows = readCsv("a,b\n1,\"2\n3,4\n");
        QVERIFY(!rows.has_value());
        QCOMPARE(rows.error().detail, u"line 2: a quote is opened and never closed"_s);
        QVERIFY(!readCsv(QByteArray("PK\3\4\0\0", 6)).has_value()); // A workbook.
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
