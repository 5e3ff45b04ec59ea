// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"
#include "core/markup/edits.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Docket;

namespace {

DraftRequest asked(const QByteArray &body, PageKind kind)
{
    DraftRequest request;
    request.item.key = u"OPS-12"_s;
    request.item.summary = u"Retry <once> on a lost link"_s;
    request.item.description = u"The relay retries once."_s;
    request.item.type = u"Bug"_s;
    request.item.projectKey = u"OPS"_s;
    request.item.status.name = u"Done"_s;
    request.item.resolution = u"Fixed"_s;
    request.item.fixVersions = {u"2.4"_s};
    request.page.body = body;
    request.page.format = MarkupFormat::Markdown;
    request.page.title = u"Notes"_s;
    request.kind = kind;
    return request;
}

QByteArray after(const DraftRequest &request, Drafter drafter)
{
    for (const Draft &draft : draft(request).drafts) {
        if (draft.drafter != drafter)
            continue;
        const auto body = applyEdits(request.page.body, draft.edits);
        return body ? *body : QByteArray("edits do not fit");
    }
    return {};
}

} // namespace

/** Drafts for Markdown pages in the form of what stands there already. */
class TestMarkdownDrafts : public QObject
{
    Q_OBJECT

private slots:
    void addsReleaseNotes_data();
    void addsReleaseNotes();
    void namesAnItemOnce();
    void restatesStatusRows_data();
    void restatesStatusRows();
    void changesValues();
};

void TestMarkdownDrafts::addsReleaseNotes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *before, const char *expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(expected);
    };
    row("key first", "# 2.4\n\n* OPS-3: Old words\n",
        "# 2.4\n\n* OPS-3: Old words\n* OPS-12: Retry \\<once> on a lost link\n");
    row("key last", "# 2.4\n- Old words (OPS-3)",
        "# 2.4\n- Old words (OPS-3)\n- Retry \\<once> on a lost link (OPS-12)");
    row("key as a link",
        "# 2.4\n\n  - [OPS-3](https://j.example/OPS-3) – Old\n    words\n\n# 2.3\n",
        "# 2.4\n\n  - [OPS-3](https://j.example/OPS-3) – Old\n    words\n  - "
        "[OPS-12](https://j.example/OPS-12) – Retry \\<once> on a lost link\n\n# 2.3\n");
    row("a bold key", "# 2.4\n- **OPS-3:** Old words\n",
        "# 2.4\n- **OPS-3:** Old words\n- **OPS-12:** Retry \\<once> on a lost link\n");
    row("newest first", "# 2.4\n- OPS-9 b\n- OPS-3 a\n",
        "# 2.4\n- OPS-12 Retry \\<once> on a lost link\n- OPS-9 b\n- OPS-3 a\n");
    row("numbers", "# 2.4\n1. OPS-3: a\n2. OPS-4: b\n",
        "# 2.4\n1. OPS-3: a\n2. OPS-4: b\n3. OPS-12: Retry \\<once> on a lost link\n");
    row("numbers all alike", "# 2.4\n1. OPS-3: a\n1. OPS-4: b\n",
        "# 2.4\n1. OPS-3: a\n1. OPS-4: b\n1. OPS-12: Retry \\<once> on a lost link\n");
    row("empty lines between", "# 2.4\r\n- OPS-3: a\r\n\r\n- OPS-4: b\r\n",
        "# 2.4\r\n- OPS-3: a\r\n\r\n- OPS-4: b\r\n\r\n- OPS-12: Retry \\<once> on a lost link\r\n");
    row("no key in sight", "# 2.4\n+ Old words\n",
        "# 2.4\n+ Old words\n+ OPS-12: Retry \\<once> on a lost link\n");
    row("the list that suits", "# 2.4\n## New features\n- OPS-3: a\n## Fixed bugs\n- OPS-4: b\n",
        "# 2.4\n## New features\n- OPS-3: a\n## Fixed bugs\n- OPS-4: b\n- OPS-12: Retry \\<once> "
        "on a lost link\n");
    row("a table",
        "# 2.4\n\n| Key    | Summary   | Type |\n|--------|-----------|------|\n| OPS-3  | Old "
        "words | Bug  |\n",
        "# 2.4\n\n| Key    | Summary   | Type |\n|--------|-----------|------|\n| OPS-3  | Old "
        "words | Bug  |\n| OPS-12 | Retry \\<once> on a lost link | Bug  |\n");
    row("a table without padding", "# 2.4\n\nKey|What\n-|-\n[OPS-3](x/OPS-3)|Old\n",
        "# 2.4\n\nKey|What\n-|-\n[OPS-3](x/OPS-3)|Old\n[OPS-12](x/OPS-12)|Retry \\<once> on a lost "
        "link\n");
}

void TestMarkdownDrafts::addsReleaseNotes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, expected);
    QCOMPARE(after(asked(before, PageKind::ReleaseNotes), Drafter::ReleaseNote), expected);
}

void TestMarkdownDrafts::namesAnItemOnce()
{
    const DraftOutcome outcome =
        draft(asked("# 2.4\n- OPS-3: a\n- OPS-12: b\n", PageKind::ReleaseNotes));
    QVERIFY(outcome.drafts.isEmpty());
    QVERIFY(outcome.silence.contains(u"already names OPS-12"_s));
}

void TestMarkdownDrafts::restatesStatusRows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the resolution")
        << QByteArray("|Issue|Status|\n|-|-|\n|OPS-12|**Open**|\n|OPS-3|Open|\n")
        << QByteArray("|Issue|Status|\n|-|-|\n|OPS-12|**Fixed**|\n|OPS-3|Open|\n");
    QTest::newRow("the neighbours' word")
        << QByteArray("| Issue | State |\n|-|-|\n| OPS-3 | Closed |\n| [OPS-12](y) | Open |\n")
        << QByteArray("| Issue | State |\n|-|-|\n| OPS-3 | Closed |\n| [OPS-12](y) | Closed |\n");
    QTest::newRow("the version")
        << QByteArray("|Issue|Status|\n|-|-|\n|OPS-3|Fixed in 2.3|\n|OPS-12|Open|\n")
        << QByteArray("|Issue|Status|\n|-|-|\n|OPS-3|Fixed in 2.3|\n|OPS-12|Fixed in 2.4|\n");
    QTest::newRow("done already") << QByteArray("|Issue|Status|\n|-|-|\n|OPS-12|Resolved|\n")
                                  << QByteArray();
    QTest::newRow("another's row")
        << QByteArray("|Issue|Status|\n|-|-|\n|OPS-3 blocks OPS-12|Open|\n") << QByteArray();
}

void TestMarkdownDrafts::restatesStatusRows()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, expected);
    QCOMPARE(after(asked(before, PageKind::Other), Drafter::StatusRow), expected);
}

void TestMarkdownDrafts::changesValues()
{
    DraftRequest request =
        asked("---\nport: 8080\n---\n# Relay\n\nThe admin port\nis `8080` by default.\n",
            PageKind::Runbook);
    request.item.summary = u"Change the admin port from 8080 to 9443"_s;
    QCOMPARE(after(request, Drafter::ValueChange),
        "---\nport: 8080\n---\n# Relay\n\nThe admin port\nis `9443` by default.\n");
}

QTEST_GUILESS_MAIN(TestMarkdownDrafts)
#include "tst_markdowndrafts.moc"
