// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registryline.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

RegistryKnown known()
{
    RegistryKnown all;
    all.names = {{u"a1"_s, u"Mara Kane"_s}, {u"a2"_s, u"Jo Roe"_s}, {u"a3"_s, u"Jo Roe"_s}};
    all.projects = {{u"1"_s, u"PLATFORM"_s, u"Platform"_s}};
    all.hosts = {u"corp.example"_s};
    return all;
}

RegisteredPage runbook()
{
    RegisteredPage page;
    page.id = u"100"_s;
    page.url = u"https://corp.example/wiki/spaces/ENG/pages/100/Runbook"_s;
    page.version = 7;
    page.sections = {
        {u"Runbook"_s, u"Ports"_s}, {u"Runbook"_s, u"Limits"_s}, {u"Annex"_s, u"Limits"_s}};
    return page;
}

LineWords plain()
{
    LineWords words;
    words.page = runbook().url;
    words.project = u"platform"_s;
    return words;
}

} // namespace

class TestRegistryLine : public QObject
{
    Q_OBJECT

private slots:
    /** What differs is told, and only what was typed is written. */
    void severalLinesAgreeInSomeWords()
    {
        LineWords one, other;
        one.project = other.project = u"OPS"_s;
        one.owner = u"Mia"_s;
        one.label = u"docs"_s;
        one.mode = RegistryEntry::Mode::Apply;
        const SharedWords shared = sharedWords({one, other});
        QCOMPARE(shared.several, (QSet{LineField::Owner, LineField::Label, LineField::Mode}));
        QCOMPARE(shared.words.project, u"OPS"_s);
        QVERIFY(shared.words.owner.isEmpty() && shared.words.label.isEmpty());
        LineWords typed = shared.words;
        typed.manager = u"Dana"_s;
        const LineWords now = withFields(one, typed, {LineField::Manager, LineField::Label});
        LineWords expected = one;
        expected.manager = u"Dana"_s;
        expected.label.clear(); // Typed, and to be empty.
        QCOMPARE(now, expected);
        QCOMPARE(withFields(one, typed, {}), one);
    }

    void readsNamesAndHeadings()
    {
        LineWords words = plain();
        words.section = u"ports"_s;
        words.owner = u"mara kane"_s;
        words.backup = u"a3"_s;
        const LineRead read = readLine(words, std::nullopt, runbook(), known());
        QCOMPARE(read.problems, QList<LineProblem>());
        QCOMPARE(read.line.page, u"100"_s);
        QCOMPARE(read.line.project, u"PLATFORM"_s);
        QCOMPARE(read.line.section, QStringList({u"Runbook"_s, u"Ports"_s}));
        QCOMPARE(read.line.owner, u"a1"_s);
        QCOMPARE(read.line.backup, u"a3"_s);
    }

    void saysWhatIsWrongBesideItsField_data()
    {
        QTest::addColumn<LineWords>("words");
        QTest::addColumn<int>("field");
        const auto row = [](const char *name, LineField field, QString LineWords::*word,
                             const QString &text) {
            LineWords words = plain();
            words.*word = text;
            QTest::newRow(name) << words << int(field);
        };
        row("no address", LineField::Page, &LineWords::page, u"Runbook"_s);
        row("no heading", LineField::Section, &LineWords::section, u"Nowhere"_s);
        row("two headings", LineField::Section, &LineWords::section, u"Limits"_s);
        row("no project of the site", LineField::Project, &LineWords::project, u"OTHER"_s);
        row("nobody's work", LineField::Project, &LineWords::project, {});
        row("label of two words", LineField::Label, &LineWords::label, u"docs required"_s);
        row("no epic", LineField::Epic, &LineWords::epic, u"Timeouts"_s);
        row("stranger", LineField::Owner, &LineWords::owner, u"Nobody"_s);
        row("two people", LineField::Manager, &LineWords::manager, u"Jo Roe"_s);
    }
    void saysWhatIsWrongBesideItsField()
    {
        QFETCH(LineWords, words);
        QFETCH(int, field);
        const LineRead read = readLine(words, std::nullopt, runbook(), known());
        QCOMPARE(read.problems.size(), 1);
        QCOMPARE(int(read.problems.first().field), field);
        QVERIFY(!read.problems.first().sentence.isEmpty());
    }

    void nobodyStandsInForThemselves()
    {
        LineWords words = plain();
        words.owner = u"a1"_s;
        words.backup = u"Mara Kane"_s;
        const LineRead read = readLine(words, {}, runbook(), known());
        QCOMPARE(read.problems.size(), 1);
        QCOMPARE(read.problems.first().field, LineField::Backup);
        RegistryEntry was; // It stood so already: another field can be changed.
        was.page = u"100"_s;
        was.project = u"PLATFORM"_s;
        was.owner = was.backup = u"a1"_s;
        words.manager = u"a2"_s;
        QVERIFY(readLine(words, was, runbook(), known()).problems.isEmpty());
    }

    void asksForAStrangerThatMayBeAnAccount()
    {
        LineWords words = plain();
        words.owner = u"5f1a7c20d94e3b0069a1c401"_s;
        words.backup = u"No Body"_s;
        QCOMPARE(readLine(words, std::nullopt, runbook(), known()).strangers,
            QStringList({words.owner}));
    }

    /** What the line says already is no mistake, whatever the site knows by now. */
    void leavesWhatTheLineSays()
    {
        RegistryEntry line;
        line.page = u"100"_s;
        line.project = u"GONE"_s;
        line.section = {u"Renamed since"_s};
        line.owner = u"unknown"_s;
        line.backup = u"a3"_s; // Of two people with that name, the one it was.
        const LineWords words = lineWords(line, runbook(), known());
        const LineRead read = readLine(words, line, runbook(), known());
        QCOMPARE(read.problems, QList<LineProblem>());
        QCOMPARE(read.line, line);
    }

    /** With no page seen yet the one that was looked up says where the site is. */
    void takesNoOtherSitesAddress()
    {
        RegistryKnown empty;
        LineWords words = plain();
        QCOMPARE(readLine(words, std::nullopt, runbook(), empty).problems, QList<LineProblem>());
        words.page = u"https://evil.example/wiki/spaces/ENG/pages/100"_s;
        QCOMPARE(readLine(words, std::nullopt, runbook(), empty).problems.size(), 1);
    }

    /** While the page was not read a heading is believed. */
    void believesAHeadingOfAPageNotRead()
    {
        LineWords words = plain();
        words.page = u"200"_s;
        words.section = u"Guide › Ports"_s;
        RegisteredPage page;
        page.id = u"200"_s;
        const LineRead read = readLine(words, std::nullopt, page, known());
        QCOMPARE(read.problems, QList<LineProblem>());
        QCOMPARE(read.line.section, QStringList({u"Guide"_s, u"Ports"_s}));
    }

    /** Another page's address is another page, also where it is the one that is known. */
    void takesTheAddressForWhatItSays()
    {
        RegistryEntry line;
        line.page = u"50"_s;
        line.project = u"PLATFORM"_s;
        LineWords words = plain();
        QCOMPARE(readLine(words, line, runbook(), known()).line.page, u"100"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegistryLine)
#include "tst_registryline.moc"
