// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/drafting/pagetemplate.h"
#include "core/markup/storagedocument.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

WorkItem item()
{
    WorkItem result;
    result.key = u"PROJ-9"_s;
    result.type = u"Bug"_s;
    result.summary = u"Tabs & <b> | `x`"_s;
    result.description =
        u"Raise the connection timeout from 30s to 60s.\nThe flag --legacy is removed."_s;
    result.resolution = u"Fixed"_s;
    result.fixVersions = {u"2026.5"_s};
    return result;
}

HistoryEntry entry()
{
    return {u"1"_s, fromIso(u"2026-04-14T09:00:00Z"_s), {}, {}};
}

} // namespace

class TestPageTemplate : public QObject
{
    Q_OBJECT

private slots:
    void writesReleaseNotesOfANewVersion()
    {
        const PageDraft draft =
            draftPage(item(), entry(), PageKind::ReleaseNotes, MarkupFormat::Storage);
        QCOMPARE(draft.title, u"Release notes 2026.5"_s);
        QCOMPARE(draft.body,
            QByteArray(
                "<h2>Resolved issues</h2><ul><li>PROJ-9: Tabs &amp; &lt;b&gt; | `x`</li></ul>"
                "<h2>Changed settings</h2><ul><li>connection timeout: 30s → 60s</li>"
                "<li>--legacy was removed</li></ul>"
                "<h2>Known issues</h2><p><ac:placeholder>What does not work yet, or that "
                "nothing is known.</ac:placeholder></p>"));
        QCOMPARE(draft.open, QStringList{u"What does not work yet, or that nothing is known."_s});
        QCOMPARE(draft.versionMessage, u"Created page per PROJ-9 (resolved 2026-04-14)."_s);
        QVERIFY(std::ranges::any_of(draft.evidence, [](const Evidence &evidence) {
            return evidence.source == "description"_L1 && evidence.text.contains(u"from 30s"_s);
        }));
    }

    void writesARunbookInMarkdown()
    {
        WorkItem done = item();
        done.components = {{u"1"_s, u"payments"_s, {}}};
        const PageDraft draft = draftPage(done, entry(), PageKind::Runbook, MarkupFormat::Markdown);
        QCOMPARE(draft.title, u"Runbook: payments"_s);
        QCOMPARE(draft.body,
            QByteArray(
                "## Current configuration\n\n| Setting | Value |\n| --- | --- |\n| connection "
                "timeout | 60s |\n\n## Procedure\n\n*To be written: The steps, each with its "
                "command "
                "and what to expect.*\n\n## Change record\n\n| Date | Item | Change | Result |\n| "
                "--- | --- | --- | --- |\n| 2026-04-14 | PROJ-9 | Tabs \\& \\<b\\> \\| \\`x\\` | "
                "Fixed |\n"));
    }

    void isWellFormedForEveryKind()
    {
        WorkItem bare;
        bare.key = u"PROJ-1"_s;
        bare.summary = u"x ]]> & < \"' \x01 y"_s;
        for (const PageKind kind : allPageKinds()) {
            for (const WorkItem &one : {item(), bare}) {
                const PageDraft draft = draftPage(one, {}, kind, MarkupFormat::Storage);
                const auto document = StorageDocument::parse(draft.body);
                QVERIFY2(document.has_value(), qPrintable(kindName(kind)));
                QVERIFY(!draft.title.isEmpty());
                QVERIFY(!draft.evidence.isEmpty());
                // What it offers is what it asks for.
                QVERIFY(missingTemplateSection(sections(*document), kind).isEmpty());
            }
            QVERIFY(!draftPage(item(), entry(), kind, MarkupFormat::Markdown).body.isEmpty());
        }
    }

    void inventsNoWords()
    {
        WorkItem bare;
        bare.key = u"PROJ-1"_s;
        bare.summary = u"Something"_s;
        const PageDraft draft =
            draftPage(bare, entry(), PageKind::UserGuide, MarkupFormat::Storage);
        QCOMPARE(draft.open.size(), templateSections(PageKind::UserGuide).size());
        QCOMPARE(draft.body.count("<ac:placeholder>"), draft.open.size());
    }

    void namesTheSectionToAdd()
    {
        const auto missing = [](const QByteArray &body, PageKind kind) {
            return missingTemplateSection(sections(StorageDocument::parse(body).value()), kind);
        };
        QCOMPARE(missing("<h2>Lunch</h2><p>x</p>", PageKind::Runbook),
            u"The page has no section that a runbook page has; add one named “Current configuration”."_s);
        QVERIFY(!missing({}, PageKind::Runbook).isEmpty());
        QVERIFY(missing("<h1>A</h1><h2>current  Configuration</h2>", PageKind::Runbook).isEmpty());
        QVERIFY(missing("<h2>Settings</h2>", PageKind::Runbook).isEmpty());
        QVERIFY(missing("<p>x</p>", PageKind::Other).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPageTemplate)
#include "tst_pagetemplate.moc"
