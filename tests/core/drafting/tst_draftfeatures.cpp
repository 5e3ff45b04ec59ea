// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/drafting/draft.h"
#include "core/drafting/pageentries.h"
#include "core/markup/edits.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

DraftRequest request(const QString &words, const QByteArray &body, const QString &version = {})
{
    DraftRequest result;
    result.item.key = u"PROJ-9"_s;
    result.item.projectKey = u"PROJ"_s;
    result.item.type = u"Story"_s;
    result.item.summary = u"Change of options"_s;
    result.item.description = words;
    if (!version.isEmpty())
        result.item.fixVersions = {version};
    result.entry = {u"10124"_s, fromIso(u"2026-04-14T09:00:00Z"_s), {}, {}};
    result.page.title = u"Options"_s;
    result.page.body = body;
    result.kind = PageKind::Reference;
    return result;
}

QByteArray after(const DraftRequest &asked, const DraftOutcome &outcome)
{
    TextEdits edits;
    for (const Draft &one : outcome.drafts)
        edits.append(one.edits);
    std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.span; });
    return applyEdits(asked.page.body, edits).value_or(QByteArray("edits do not apply"));
}

bool hasEvidence(const Draft &one, const QString &kind, const QString &part)
{
    return std::ranges::any_of(one.evidence, [&](const Evidence &evidence) {
        return evidence.kind == kind && evidence.text.contains(part);
    });
}

const QByteArray options =
    "<h2>Options</h2><table><tbody><tr><th>Option</th><th>Default</th><th>Description</th></tr>"
    "<tr><td><code>cache.size</code></td><td>64MB</td><td>Room for answers.</td></tr>"
    "<tr><td><code>retry.wait</code></td><td><code>2s</code></td><td>Pause between calls.</td></tr>"
    "</tbody></table>";

} // namespace

/** What came, went and is deprecated, on pages that list such things. */
class TestDraftFeatures : public QObject
{
    Q_OBJECT

private slots:
    void takesARowAway()
    {
        const DraftRequest asked = request(u"The option `cache.size` is removed."_s, options);
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        const Draft &one = outcome.drafts.first();
        QCOMPARE(one.drafter, Drafter::Removal);
        QCOMPARE(one.section, QStringList{u"Options"_s});
        QVERIFY(one.confident);
        QCOMPARE(after(asked, outcome),
            QByteArray(options).replace("<tr><td><code>cache.size</code></td><td>64MB</td><td>Room "
                                        "for answers.</td></tr>",
                ""));
        QCOMPARE(one.versionMessage, u"Removed cache.size per PROJ-9 (resolved 2026-04-14)."_s);
        QVERIFY(hasEvidence(one, u"removal"_s, u"is removed"_s));
    }

    void takesAListItemAwayWithItsLine()
    {
        const DraftRequest asked = request(u"Drop support for Java 8."_s,
            "<h2>Platforms</h2>\n<ul>\n  <li>Java 8</li>\n  <li>Java 11</li>\n</ul>");
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(after(asked, outcome), "<h2>Platforms</h2>\n<ul>\n  <li>Java 11</li>\n</ul>");
        QVERIFY(!outcome.drafts.first().confident);
    }

    void takesNothingElseAway_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const char *body) {
            QTest::newRow(name) << QByteArray(body);
        };
        row("a paragraph", "<p>cache.size: Room for answers.</p>");
        row("an item with a list of its own",
            "<ul><li>cache.size: Room<ul><li>of answers</li></ul></li><li>b.c: d</li></ul>");
        row("two names in the cell",
            "<table><tr><th>Option</th></tr><tr><td>cache.size, retry.wait</td></tr><tr><td>"
            "retry.wait</td></tr></table>");
        row("the last one", "<ul><li>cache.size: Room</li></ul>");
        row("a link",
            "<ul><li>cache.size: <a href=\"https://a\">Room</a></li><li>b.c: d</li></ul>");
        row("a comment",
            "<ul><li>cache.size: <ac:inline-comment-marker "
            "ac:ref=\"x\">Room</ac:inline-comment-marker></li><li>b.c: d</li></ul>");
        row("a cell over two rows",
            "<table><tr><td rowspan=\"2\">cache.size</td><td>1</td></tr><tr><td>2</td></tr></"
            "table>");
        row("the past", "<h2>Change log</h2><ul><li>cache.size: added</li><li>b.c: d</li></ul>");
        row("named in passing",
            "<ul><li>Answers are kept for as long as cache.size says</li><li>b.c: d</li></ul>");
        row("another ending", "<ul><li>cache.sizes: Room</li><li>b.c: d</li></ul>");
        row("in two lists",
            "<ul><li>cache.size: a</li><li>b.c: d</li></ul><p>x</p><ul><li>cache.size: "
            "b</li><li>b.c: d</li></ul>");
    }

    void takesNothingElseAway()
    {
        QFETCH(const QByteArray, body);
        const DraftRequest asked = request(u"The option `cache.size` is removed."_s, body);
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(after(asked, outcome), body);
    }

    void isNotSureOfARemovalThatTheTextStillNames()
    {
        const DraftRequest asked = request(u"The option `cache.size` is removed."_s,
            options + "<p>See cache.size for the room.</p>");
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        QVERIFY(!outcome.drafts.first().confident);
        QVERIFY(hasEvidence(outcome.drafts.first(), u"left-alone"_s, u"See cache.size"_s));
    }

    void addsARowInItsNeighboursForm()
    {
        const DraftRequest asked = request(
            u"Add the option `retry.max` (default: 5) that limits the retries of one call."_s,
            options);
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        const Draft &one = outcome.drafts.first();
        QCOMPARE(one.drafter, Drafter::Addition);
        QCOMPARE(after(asked, outcome),
            QByteArray(options).replace("</tbody>",
                "<tr><td><code>retry.max</code></td><td><code>5</code></td><td>Limits the retries "
                "of one call.</td></tr></tbody>"));
        QVERIFY(one.confident);
        QCOMPARE(one.versionMessage, u"Added retry.max per PROJ-9 (resolved 2026-04-14)."_s);
        QVERIFY(hasEvidence(one, u"neighbour"_s, u"retry.wait"_s));
        const DraftOutcome again = draft(request(asked.item.description, after(asked, outcome)));
        QVERIFY(again.drafts.isEmpty());
        QCOMPARE(again.silence, u"The page already names retry.max."_s);
    }

    void leavesAColumnToAPerson()
    {
        QByteArray body = options;
        body.replace("<th>Description</th>", "<th>Owner</th>");
        const DraftRequest asked = request(u"Add the option `retry.max` with default 5."_s, body);
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        QVERIFY(after(asked, outcome)
                .contains(
                    "<tr><td><code>retry.max</code></td><td><code>5</code></td><td></td></tr>"));
        QVERIFY(!outcome.drafts.first().confident);
        QVERIFY(outcome.drafts.first().summary.contains(u"complete"_s));
    }

    void addsAnItemInOrder()
    {
        const DraftRequest asked = request(u"Add the flag --dry-run to show what would be done."_s,
            "<h2>Flags</h2><ul><li><code>--all</code>: Everything</li><li><code>--help</code>: "
            "Help</li><li><code>--version</code>: Version</li></ul>");
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(after(asked, outcome),
            "<h2>Flags</h2><ul><li><code>--all</code>: Everything</li><li><code>--dry-run</code>: "
            "Show what would be done</li><li><code>--help</code>: Help</li><li><code>--version</"
            "code>: Version</li></ul>");
        QVERIFY(!outcome.drafts.first().confident);
    }

    void addsNothingWhereNothingOfItsSortIsListed()
    {
        for (const QByteArray &body :
            {QByteArray("<h2>Options</h2><ul><li>Coffee: hot</li><li>Tea: hot</li></ul>"),
                QByteArray("<p>The options are many.</p>"),
                QByteArray("<ul><li>user.name: who</li><li>user.mail: where</li></ul>")}) {
            const DraftRequest asked =
                request(u"Add the option `retry.max` with default 5."_s, body);
            QCOMPARE(after(asked, draft(asked)), body);
        }
    }

    void putsAFirstValueIntoItsRow()
    {
        DraftRequest asked = request(u"See the field."_s,
            "<table><tr><th>Setting</th><th>Value</th></tr><tr><td>Retention</td><td>not set</td>"
            "</tr><tr><td>Pool</td><td>-</td></tr></table>");
        asked.item.history = {{u"1"_s, {}, {},
            {{u"Retention"_s, u"customfield_1"_s, {}, {}, u"30 days"_s, u"30 days"_s}}}};
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(after(asked, outcome), QByteArray(asked.page.body).replace("not set", "30 days"));
        QVERIFY(outcome.drafts.first().confident);
        QCOMPARE(outcome.drafts.first().versionMessage,
            u"Updated retention value per PROJ-9 (resolved 2026-04-14). Previous value: none. New value: 30 days."_s);
    }

    void notesADeprecation_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("confident");
        const auto row = [](const char *name, const char *before, const char *after, bool sure) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << sure;
        };
        row("row, plain sentence",
            "<table><tr><th>Option</th><th>Description</th></tr><tr><td>cache.size</td><td>Room "
            "for "
            "answers.</td></tr></table>",
            "<table><tr><th>Option</th><th>Description</th></tr><tr><td>cache.size</td><td>Room "
            "for "
            "answers. cache.size is deprecated since 3.2; use cache.max-bytes instead.</td></tr></"
            "table>",
            false);
        row("row, as the page writes it",
            "<table><tr><th>Option</th><th>Description</th></tr><tr><td>cache.size</td><td>Room "
            "for "
            "answers</td></tr><tr><td>a.b</td><td>Old. Deprecated since 2.0, use <code>a.c</code> "
            "instead.</td></tr></table>",
            "<table><tr><th>Option</th><th>Description</th></tr><tr><td>cache.size</td><td>Room "
            "for "
            "answers. Deprecated since 3.2, use cache.max-bytes instead.</td></tr><tr><td>a.b</"
            "td><td>Old. Deprecated since 2.0, use <code>a.c</code> instead.</td></tr></table>",
            true);
        row("item, in brackets as the page does",
            "<ul><li>cache.size: Room</li><li>a.b: Old (deprecated)</li></ul>",
            "<ul><li>cache.size: Room (deprecated)</li><li>a.b: Old (deprecated)</li></ul>", true);
        row("the only paragraph that speaks of it",
            "<p>Set cache.size to the room there is.</p><p>Other.</p>",
            "<p>Set cache.size to the room there is. cache.size is deprecated since 3.2; use "
            "cache.max-bytes instead.</p><p>Other.</p>",
            false);
        row("two paragraphs speak of it", "<p>Set cache.size.</p><p>Read cache.size.</p>",
            "<p>Set cache.size.</p><p>Read cache.size.</p>", false);
        row("told already", "<p>Set cache.size, which is deprecated.</p>",
            "<p>Set cache.size, which is deprecated.</p>", false);
        row("code stays",
            "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[cache.size=1]]></"
            "ac:plain-text-body></ac:structured-macro>",
            "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[cache.size=1]]></"
            "ac:plain-text-body></ac:structured-macro>",
            false);
    }

    void notesADeprecation()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, expected);
        QFETCH(const bool, confident);
        const DraftRequest asked = request(
            u"The option `cache.size` is deprecated, use `cache.max-bytes`."_s, body, u"3.2"_s);
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(after(asked, outcome), expected);
        if (expected == body)
            return;
        QCOMPARE(outcome.drafts.first().drafter, Drafter::Deprecation);
        QCOMPARE(outcome.drafts.first().confident, confident);
        QCOMPARE(outcome.drafts.first().versionMessage,
            u"Marked cache.size as deprecated per PROJ-9 (resolved 2026-04-14)."_s);
    }

    void doesTheSameInMarkdown_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray table =
            "# Options\n\n| Option | Default | Description |\n| --- | --- | --- "
            "|\n| `cache.size` | 64MB | Room for answers. |\n| `retry.wait` | "
            "2s | Pause between calls. |\n\nEnd.\n";
        QTest::newRow("a row goes")
            << u"The option `cache.size` is removed."_s << table
            << QByteArray(table).replace("| `cache.size` | 64MB | Room for answers. |\n", "");
        QTest::newRow("a row comes")
            << u"Add the option `retry.max` (default: 5) that limits *all* retries."_s << table
            << QByteArray(table).replace(
                   "\n\nEnd", "\n| `retry.max` | 5 | Limits \\*all\\* retries. |\n\nEnd");
        QTest::newRow("a note") << u"The option `cache.size` is deprecated."_s << table
                                << QByteArray(table).replace(
                                       "answers. |", "answers. cache.size is deprecated. |");
        const QByteArray list =
            "# Flags\n\n- `--all`: Everything\n- `--help`: Help\n- `--version`: "
            "Version";
        QTest::newRow("an item goes") << u"The flag --help is removed."_s << list
                                      << QByteArray(list).replace("- `--help`: Help\n", "");
        QTest::newRow("an item comes, in order")
            << u"Add the flag --dry-run to show what would be done."_s << list
            << QByteArray(list).replace(
                   "- `--help`", "- `--dry-run`: Show what would be done\n- `--help`");
        QTest::newRow("an item comes behind the last line")
            << u"Add the flag --zebra to show stripes."_s << list
            << list + "\n- `--zebra`: Show stripes";
    }

    void doesTheSameInMarkdown()
    {
        QFETCH(const QString, words);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, expected);
        DraftRequest asked = request(words, body);
        asked.page.format = MarkupFormat::Markdown;
        QCOMPARE(after(asked, draft(asked)), expected);
    }

    void joinsWhatMeetsInOneSection()
    {
        const DraftRequest asked = request(
            u"The option `cache.size` is removed.\nThe default of retry.wait changes from 2s to 4s."_s,
            options);
        const DraftOutcome outcome = draft(asked);
        QCOMPARE(outcome.drafts.size(), 1);
        QCOMPARE(outcome.drafts.first().edits.size(), 2);
        QCOMPARE(outcome.drafts.first().values.size(), 2);
        const QByteArray now = after(asked, outcome);
        QVERIFY(!now.contains("cache.size") && now.contains("<code>4s</code>"));
        QCOMPARE(outcome.drafts.first().versionMessage,
            u"Updated documentation per PROJ-9 (resolved 2026-04-14)."_s);
        const DraftOutcome two =
            draft(request(u"The option `cache.size` is removed.\nRemove the option a.b."_s,
                "<h2>O</h2><ul><li>cache.size: a</li><li>a.b: c</li><li>c.d: e</li></ul>"));
        QCOMPARE(two.drafts.size(), 1);
        QCOMPARE(two.drafts.first().versionMessage,
            u"Removed cache.size and a.b per PROJ-9 (resolved 2026-04-14)."_s);
    }

    void isNotSureOfANameThatGoesAndIsReplaced()
    {
        const DraftOutcome outcome = draft(request(
            u"The option cache.size is removed. Use cache.max-bytes instead of cache.size."_s,
            options));
        for (const Draft &one : outcome.drafts)
            QVERIFY(!one.confident);
    }

    void leadsEntriesByName_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *words, const char *name) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(name);
        };
        row("--dry-run", "--dry-run");
        row("--dry-run <n>: shows", "--dry-run");
        row("retry.max (integer)", "retry.max");
        row("retry.max - how often", "retry.max");
        row("GET /v1/jobs", "/v1/jobs");
        row("Internet Explorer 11", "Internet Explorer 11");
        row("Answers are kept for as long as the cache says", "");
        row("", "");
    }

    void leadsEntriesByName()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, name);
        QCOMPARE(leadingName(words), name);
    }
};

QTEST_GUILESS_MAIN(TestDraftFeatures)
#include "tst_draftfeatures.moc"
