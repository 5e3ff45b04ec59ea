// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registrytable.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> cellsIn(const QByteArray &body)
{
    const auto rows = registryRows(body);
    if (!rows)
        return {{rows.error().detail}};
    QList<QStringList> all;
    for (const TableRow &row : *rows)
        all.append(row.cells);
    return all;
}

} // namespace

class TestRegistryTable : public QObject
{
    Q_OBJECT

private slots:
    void readsLinksAndMentions()
    {
        const QByteArray body =
            "<p>Ours:</p><table><tbody><tr><th>Team</th></tr></tbody></table>"
            "<table><tbody>"
            "<tr><th><p>Project</p></th><th>Page</th><th>Owner</th></tr>"
            "<tr><td>PLATFORM</td>"
            "<td><a href=\"https://c.example/wiki/spaces/A/pages/9\">Run</a></td>"
            "<td><p><ac:link><ri:user ri:account-id=\"acc-1\" /></ac:link></p></td></tr>"
            "<tr><td>PROJ &amp; co</td><td>/wiki/spaces/A/pages/8 (API)</td>"
            "<td>Mia  Kane</td></tr></tbody></table>";
        QCOMPARE(cellsIn(body),
            (QList<QStringList>{{u"Project"_s, u"Page"_s, u"Owner"_s},
                {u"PLATFORM"_s, u"https://c.example/wiki/spaces/A/pages/9"_s, u"acc-1"_s},
                {u"PROJ & co"_s, u"/wiki/spaces/A/pages/8 (API)"_s, u"Mia Kane"_s}}));
    }

    void readsLinesWithArrows()
    {
        const QByteArray body = "<p>PLATFORM project &rarr; /wiki/spaces/ENG/pages/112345678 "
                                "(Platform Architecture)</p>"
                                "<ul><li><p>PROJ project    -> "
                                "https://c.example/wiki/spaces/ENG/pages/3 (API)</p></li></ul>";
        QCOMPARE(cellsIn(body),
            (QList<QStringList>{{u"project"_s, u"page"_s},
                {u"PLATFORM"_s, u"/wiki/spaces/ENG/pages/112345678"_s},
                {u"PROJ"_s, u"https://c.example/wiki/spaces/ENG/pages/3"_s}}));
    }

    void saysWhyThereIsNone()
    {
        QVERIFY(cellsIn("<p>Nothing</p>").first().first().contains(u"holds no table"_s));
        QVERIFY(cellsIn("<table><tr><th>Page</th><th>Label</th></tr>"
                        "<tr><td colspan=\"2\">All of it</td></tr></table>")
                .first()
                .first()
                .contains(u"row 2 of the table has merged cells"_s));
        QVERIFY(cellsIn("<p>open").first().first().startsWith(u"line 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestRegistryTable)
#include "tst_registrytable.moc"
