// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/registryexport.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestRegistryExport : public QObject
{
    Q_OBJECT

private slots:
    void aTitleIsNeverAFormula()
    {
        RegistryEntry line;
        line.page = u"100"_s;
        line.project = u"PLATFORM"_s;
        line.section = {u"Runbook"_s, u"Ports, \"open\""_s};
        line.mode = RegistryEntry::Mode::Apply;
        RegistrySeen seen;
        seen.pages.insert(u"100"_s, {});
        seen.pages[u"100"_s].title = u"=HYPERLINK(1)"_s;
        const QList<QByteArray> rows = registryCsv(
            {{line, {}, true}}, seen, [](const QString &id) { return id; },
            [](const LineHealth &) {
                return u"Sound"_s;
            }).split('\n');
        QCOMPARE(rows.size(), 3); // The last line is ended, too.
        QVERIFY(rows.first().startsWith("\"page\",\"title\""));
        QVERIFY(rows.at(1).startsWith("\"100\",\"'=HYPERLINK(1)\""));
        QVERIFY(rows.at(1).contains("\"Runbook › Ports, \"\"open\"\"\""));
        QVERIFY(rows.at(1).contains("\"apply\",\"Sound\""));
    }
};

QTEST_GUILESS_MAIN(TestRegistryExport)
#include "tst_registryexport.moc"
