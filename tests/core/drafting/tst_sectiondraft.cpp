// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/sectiondraft.h"
#include "core/markup/edits.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray prompt = "The steps, each with its command and what to expect.";

} // namespace

/** A section of the template, where the page lacks it. */
class TestSectionDraft : public QObject
{
    Q_OBJECT

private slots:
    void putsHeadingAndPromptInPlace_data()
    {
        QTest::addColumn<bool>("isMarkdown");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QByteArray>("after");
        const QByteArray placeholder = "<p><ac:placeholder>" + prompt + "</ac:placeholder></p>";
        QTest::newRow("behind the section before it")
            << false
            << QByteArray("<h1>R</h1><h3>Settings</h3><p>a</p><h4>b</h4><p>c</p><h3>Z</h3>")
            << u"Procedure"_s
            << QByteArray("<h1>R</h1><h3>Settings</h3><p>a</p><h4>b</h4><p>c</p><h3>Procedure</h3>")
                + placeholder + "<h3>Z</h3>";
        QTest::newRow("before the section behind it")
            << false << QByteArray("<p>x</p><h2>Change record</h2><p>y</p>") << u"Procedure"_s
            << QByteArray("<p>x</p><h2>Procedure</h2>") + placeholder
                + "<h2>Change record</h2><p>y</p>";
        QTest::newRow("at the end, below the title")
            << false << QByteArray("<h1>R</h1><h3>A</h3><p>a</p>") << u"Procedure"_s
            << QByteArray("<h1>R</h1><h3>A</h3><p>a</p><h3>Procedure</h3>") + placeholder;
        QTest::newRow("of an empty page") << false << QByteArray() << u"Procedure"_s
                                          << QByteArray("<h2>Procedure</h2>") + placeholder;
        QTest::newRow("within its cell")
            << false
            << QByteArray("<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>"
                          "<h2>Configuration</h2></ac:layout-cell><ac:layout-cell><p>x</p>"
                          "</ac:layout-cell></ac:layout-section></ac:layout>")
            << u"Procedure"_s
            << QByteArray("<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>"
                          "<h2>Configuration</h2><h2>Procedure</h2>")
                + placeholder
                + "</ac:layout-cell><ac:layout-cell><p>x</p>"
                  "</ac:layout-cell></ac:layout-section></ac:layout>";
        QTest::newRow("of Markdown")
            << true << QByteArray("# R\n\n## Configuration\n\nport 8080\n\n## Z\n\nz\n")
            << u"Procedure"_s
            << QByteArray("# R\n\n## Configuration\n\nport 8080\n\n## Procedure\n\n"
                          "*To be written: The steps, each with its command and what to "
                          "expect.*\n\n## Z\n\nz\n");
        QTest::newRow("at the end of Markdown")
            << true << QByteArray("Words") << u"Procedure"_s
            << QByteArray("Words\n\n## Procedure\n\n*To be written: " + prompt + "*\n");
    }

    void putsHeadingAndPromptInPlace()
    {
        QFETCH(bool, isMarkdown);
        QFETCH(QByteArray, body);
        QFETCH(QString, section);
        QFETCH(QByteArray, after);
        const auto format = isMarkdown ? MarkupFormat::Markdown : MarkupFormat::Storage;
        const auto draft = draftSection(format, body, PageKind::Runbook, section);
        QVERIFY(draft);
        QCOMPARE(draft->edits.size(), 1);
        QCOMPARE(draft->edits.first().span.length, 0);
        QCOMPARE(applyEdits(body, draft->edits).value(), after);
        QVERIFY(draftSection(format, after, PageKind::Runbook, section)->edits.isEmpty());
    }

    void saysWhatItComesInto()
    {
        const auto draft = draftSection(MarkupFormat::Storage,
            "<h1>R</h1><h2>Settings</h2><p>a</p>", PageKind::Runbook, u"PROCEDURE"_s);
        QCOMPARE(draft->section, QStringList{u"R"_s});
        QCOMPARE(draft->name, u"Procedure"_s);
    }

    void leavesAPageThatHasItUnderAnotherName()
    {
        QVERIFY(
            draftSection(MarkupFormat::Storage, "<h2>Steps</h2>", PageKind::Runbook, u"Procedure"_s)
                ->edits.isEmpty());
    }

    void refusesWithAReason()
    {
        QVERIFY(!draftSection(MarkupFormat::Storage, {}, PageKind::Other, u"Overview"_s));
        QVERIFY(!draftSection(MarkupFormat::Storage, {}, PageKind::Runbook, u"Poems"_s));
        const auto broken =
            draftSection(MarkupFormat::Storage, "<p>x", PageKind::Runbook, u"Procedure"_s);
        QVERIFY(!broken && broken.error().detail.startsWith(u"line 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestSectionDraft)
#include "tst_sectiondraft.moc"
