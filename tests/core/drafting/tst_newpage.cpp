// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/newpage.h"
#include "core/drafting/pagetemplate.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

NewPage page()
{
    return {u"Release notes <2026.5> & more"_s, u"500"_s, u"OPS"_s, u"200"_s, u"Notes (old)"_s,
        "<h2>Resolved issues</h2><ul><li><p>One</p></li></ul>"};
}

ClosedWork closed(const QString &key, const QString &description)
{
    ClosedWork work;
    work.item.id = key;
    work.item.key = key;
    work.item.summary = u"About "_s + key;
    work.item.description = description;
    work.item.fixVersions = {u"2026.4"_s, u"2026.5"_s};
    return work;
}

} // namespace

/** A page that is to be made, as a sheet to review and back; and the one page for all that closed for a version. */
class TestNewPage : public QObject
{
    Q_OBJECT

private slots:
    void theSheetIsReadAsItWasWritten()
    {
        const auto read = newPageFrom(newPageSheet(page()));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, page());
    }

    void whatAPersonMakesOfItIsRead()
    {
        QByteArray sheet = newPageSheet(page());
        sheet.replace("<h1>Release notes &lt;2026.5&gt; &amp; more</h1>", "<h1>News</h1>")
            .replace("One", "Two");
        const auto read = newPageFrom(sheet);
        QVERIFY(read);
        QCOMPARE(read->title, u"News"_s);
        QVERIFY(read->body.contains("Two"));
        QCOMPARE(placeProblem(*read, u"OPS"_s, u"200"_s), QString());
        QVERIFY(placeProblem(*read, u"OPS"_s, u"100"_s).contains(u"ask for one at another place"));
        QVERIFY(!placeProblem(*read, u"DOC"_s, u"200"_s).isEmpty());
    }

    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                             const QString &said) { QTest::newRow(name) << from << to << said; };
        row("no title", "<h1>Release notes &lt;2026.5&gt; &amp; more</h1>", "<h1> </h1>",
            u"1 to 255 characters"_s);
        row("a long title", "more</h1>", QByteArray(260, 'x') + "</h1>", u"1 to 255 characters"_s);
        row("no space", "OPS (500)", "", u"“Space”"_s);
        row("no id", "Notes (old) (200)", "Notes (old)", u"“Below”"_s);
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        const QByteArray sheet = newPageSheet(page()).replace(from, to);
        QVERIFY(sheet != newPageSheet(page()));
        const auto read = newPageFrom(sheet);
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(said), qPrintable(read.error().detail));
    }

    void aVersionTellsAllThatClosedForIt()
    {
        const QList<ClosedWork> work{
            closed(u"PLATFORM-1"_s, u"The connection timeout changes from 30s to 60s."_s),
            closed(u"PLATFORM-2"_s, u"The connection timeout changes from 60s to 90s."_s)};
        const PageDraft notes =
            draftPage(work, u"2026.5"_s, PageKind::ReleaseNotes, MarkupFormat::Storage);
        QCOMPARE(notes.title, u"Release notes 2026.5"_s);
        QVERIFY2(notes.body.contains("<li>PLATFORM-1: About PLATFORM-1</li>"
                                     "<li>PLATFORM-2: About PLATFORM-2</li>"),
            notes.body.constData());
        QCOMPARE(notes.versionMessage, u"Created page for version 2026.5. Items: 2."_s);
        // What is in force is what closed last.
        const PageDraft runbook =
            draftPage(work, u"2026.5"_s, PageKind::Runbook, MarkupFormat::Storage);
        QVERIFY2(runbook.body.contains("90s") && !runbook.body.contains("60s"),
            runbook.body.constData());
        QCOMPARE(runbook.body.count("<tr>"), 2 + 3); // The setting once; each item in the record.
    }
};

QTEST_GUILESS_MAIN(TestNewPage)
#include "tst_newpage.moc"
