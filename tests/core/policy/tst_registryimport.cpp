// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registryimport.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = ImportedLine::Kind;

namespace {

RegistryEntry line(const QString &page, const QString &component, const QString &section)
{
    RegistryEntry made;
    made.page = page;
    made.project = u"PLATFORM"_s;
    made.component = component;
    made.section = {section};
    made.kind = PageKind::Runbook;
    made.owner = u"a1"_s;
    made.manager = u"a2"_s;
    return made;
}

const QList<RegistryEntry> &registry()
{
    static const QList<RegistryEntry> all{line(u"100"_s, u"gateway"_s, u"Ports"_s),
        line(u"100"_s, u"mailer"_s, u"Limits"_s), line(u"200"_s, {}, u"Access"_s)};
    return all;
}

RegistryKnown known()
{
    RegistryKnown all;
    all.names = {{u"a1"_s, u"Mara Kane"_s}, {u"a2"_s, u"Jo Roe"_s}};
    return all;
}

QHash<QString, RegisteredPage> pages()
{
    QHash<QString, RegisteredPage> all;
    for (const QString &id : {u"100"_s, u"200"_s, u"300"_s, u"400"_s}) {
        RegisteredPage page;
        page.id = id;
        page.version = 3;
        page.sections = {{u"Ports"_s}, {u"Limits"_s}, {u"Access"_s}};
        all.insert(id, page);
    }
    all[u"400"_s].state = RegisteredPage::State::Gone;
    return all;
}

QList<TableRow> table(const QList<QStringList> &cells)
{
    QList<TableRow> rows;
    for (const QStringList &row : cells)
        rows.append({int(rows.size()) + 1, row});
    return rows;
}

RegistryImport imported(const QList<QStringList> &cells)
{
    const auto read = importRows(table(cells), registry(), pages(), known());
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

} // namespace

class TestRegistryImport : public QObject
{
    Q_OBJECT

private slots:
    void addsWhatIsNew()
    {
        const RegistryImport read =
            imported({{u"Project"_s, u"Page"_s, u"Section"_s, u"Kind"_s, u"Owner"_s, u"Mode"_s},
                {u"platform"_s, u"300"_s, u"Access"_s, u"User guide"_s, u"Jo Roe"_s, u"apply"_s}});
        QCOMPARE(read.count(Kind::Added), 1);
        RegistryEntry made = line(u"300"_s, {}, u"Access"_s);
        made.kind = PageKind::UserGuide;
        made.owner = u"a2"_s;
        made.manager.clear();
        made.mode = RegistryEntry::Mode::Apply;
        QCOMPARE(read.lines.first().entry, made);
    }

    /** Columns that are not there leave what a line says. */
    void changesTheLineThatTheRowIsAbout()
    {
        const RegistryImport read = imported({{u"page"_s, u"component"_s, u"owner"_s},
            {u"100"_s, u"Mailer"_s, u"Jo Roe"_s}, {u"100"_s, u"gateway"_s, u"a1"_s}});
        QCOMPARE(read.lines.at(0).kind, Kind::Changed);
        RegistryEntry changed = registry().at(1);
        changed.owner = u"a2"_s;
        changed.component = u"Mailer"_s;
        QCOMPARE(read.lines.at(0).before, std::optional(registry().at(1)));
        QCOMPARE(read.lines.at(0).entry, changed);
        QCOMPARE(read.lines.at(0).words,
            QStringList({u"Component: mailer → Mailer"_s, u"Owner: Mara Kane → Jo Roe"_s}));
        QCOMPARE(read.lines.at(1).kind, Kind::Same);
    }

    void followsASectionToAnother()
    {
        const RegistryImport read = imported(
            {{u"page"_s, u"project"_s, u"section"_s}, {u"200"_s, u"PLATFORM"_s, u"Limits"_s}});
        QCOMPARE(read.lines.first().kind, Kind::Changed);
        QCOMPARE(read.lines.first().words, QStringList({u"Section: Access → Limits"_s}));
    }

    /** The page has another line that the file does not speak of: nothing there is taken for the row. */
    void aRowWithAnotherSectionTakesThePlaceOfNoLine()
    {
        const QList<RegistryEntry> lines = registry();
        const RegistryImport read =
            imported({{u"page"_s, u"project"_s, u"component"_s, u"section"_s},
                {u"100"_s, lines.at(1).project, lines.at(1).component, u"Access"_s}});
        QVERIFY(std::ranges::count(lines, u"100"_s, &RegistryEntry::page) > 1);
        QCOMPARE(read.lines.first().kind, Kind::Added);
    }

    /** Two lines of the page have that project: the row might mean either, so it is a third. */
    void doesNotGuessWhichLineGotAnotherSection()
    {
        const RegistryImport read = imported(
            {{u"page"_s, u"project"_s, u"section"_s}, {u"100"_s, u"PLATFORM"_s, u"Access"_s}});
        QCOMPARE(read.lines.first().kind, Kind::Added);
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no page") << QStringList{u"Runbook"_s, u"PLATFORM"_s}
                                 << u"Paste the page's address"_s;
        QTest::newRow("page gone") << QStringList{u"400"_s, u"PLATFORM"_s} << u"no such page"_s;
        QTest::newRow("nobody's") << QStringList{u"300"_s, {}} << u"whose work"_s;
        QTest::newRow("kind") << QStringList{u"300"_s, u"PLATFORM"_s, u"poem"_s}
                              << u"“poem” is no kind of page."_s;
        QTest::newRow("mode") << QStringList{u"300"_s, u"PLATFORM"_s, {}, u"maybe"_s}
                              << u"“maybe” is no mode"_s;
        QTest::newRow("owner") << QStringList{u"300"_s, u"PLATFORM"_s, {}, {}, u"Nobody At All"_s}
                               << u"Nobody is known as “Nobody At All”"_s;
        QTest::newRow("more cells")
            << QStringList{u"300"_s, u"PLATFORM"_s, {}, {}, {}, u"x"_s} << u"more cells than"_s;
        QTest::newRow("which of two") << QStringList{u"100"_s, u"PLATFORM"_s} << u"Several lines"_s;
    }
    void refusesWithTheReason()
    {
        QFETCH(QStringList, row);
        QFETCH(QString, reason);
        const RegistryImport read =
            imported({{u"page"_s, u"project"_s, u"kind"_s, u"mode"_s, u"owner"_s}, row});
        QCOMPARE(read.lines.first().kind, Kind::Refused);
        QVERIFY2(read.lines.first().words.join(u' ').contains(reason),
            qPrintable(read.lines.first().words.join(u' ')));
    }

    void refusesTheSecondOfTwo()
    {
        const RegistryImport read = imported({{u"page"_s, u"project"_s}, {u"300"_s, u"PLATFORM"_s},
            {{}, {}}, {u"300"_s, u"PLATFORM"_s}});
        QCOMPARE(read.lines.size(), 2); // The empty row is none.
        QCOMPARE(read.lines.at(1).line, 4);
        QCOMPARE(read.lines.at(1).words, QStringList({u"It says the same as line 2."_s}));
    }

    void saysWhichColumnsItDoesNotRead()
    {
        const RegistryImport read =
            imported({{u"page"_s, u"project"_s, u"Team"_s, u"health"_s}, {u"300"_s, u"P"_s}});
        QCOMPARE(read.ignored, QStringList({u"Team"_s}));
        const auto refused =
            importRows(table({{u"project"_s, u"owner"_s}}), registry(), pages(), known());
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().detail.contains(u"“page” or “url”"_s));
    }

    void whatAnExportGuardedIsAsItWas()
    {
        RegistryImport read =
            imported({{u"page"_s, u"project"_s, u"component"_s}, {u"300"_s, u"P"_s, u"'=cmd"_s}});
        QCOMPARE(read.lines.first().entry.component, u"=cmd"_s);
    }

    void aTitleMayStandBehindTheAddress()
    {
        const RegistryImport read = imported(
            {{u"project"_s, u"page"_s}, {u"P"_s, u"/wiki/spaces/A/pages/300 (Access guide)"_s}});
        QCOMPARE(read.lines.first().entry.page, u"300"_s);
    }

    void tellsWhatIsToBeLookedUp()
    {
        const ImportNeeds needs =
            importNeeds(table({{u"url"_s, u"owner"_s},
                            {u"/wiki/spaces/A/pages/9"_s, u"5f1a7c20d94e3b0069a1c401"_s},
                            {u"/wiki/spaces/A/pages/9"_s, u"Mara Kane"_s}}),
                known());
        QCOMPARE(needs.pages, QStringList({u"9"_s}));
        QCOMPARE(needs.people, QStringList({u"5f1a7c20d94e3b0069a1c401"_s}));
    }

    void isOneChangeThatIsTakenBackAsOne()
    {
        const RegistryImport read = imported({{u"page"_s, u"component"_s, u"project"_s, u"owner"_s},
            {u"100"_s, u"gateway"_s, u"PLATFORM"_s, u"a2"_s},
            {u"300"_s, u"gateway"_s, u"PLATFORM"_s, u"a2"_s}});
        const PolicyChange change = linesImported(read, u"pages.csv"_s);
        QCOMPARE(change.sentence, u"Registry: from “pages.csv”: 1 added, 1 changed"_s);
        Policy before;
        before.registry = registry();
        const auto made = changed(before, change);
        QVERIFY(made.has_value());
        QCOMPARE(made->registry.size(), registry().size() + 1);
        QCOMPARE(made->registry.first().owner, u"a2"_s);
        const auto back = changed(*made, reversed(change, before));
        QVERIFY(back.has_value());
        QCOMPARE(back->registry, registry());
    }
};

QTEST_GUILESS_MAIN(TestRegistryImport)
#include "tst_registryimport.moc"
