// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/changelines.h"
#include "ui/diff/difffind.h"
#include "ui/diff/linkchanges.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTranslator>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

DiffContent rendered(const QByteArray &left, const QByteArray &right)
{
    DiffContent content;
    content.leftBlocks = blocks(*StorageDocument::parse(left));
    content.rightBlocks = blocks(*StorageDocument::parse(right));
    content.rows = diffBlocks(content.leftBlocks, content.rightBlocks);
    return content;
}

DiffContent source(const QByteArray &left, const QByteArray &right)
{
    DiffContent content;
    content.source = true;
    content.leftLines = sourceLines(*StorageDocument::parse(left));
    content.rightLines = sourceLines(*StorageDocument::parse(right));
    content.rows = diffLines(content.leftLines, content.rightLines);
    return content;
}

QStringList sentences(const DiffContent &content)
{
    ChangeListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContent(content);
    QStringList all;
    for (int i = 0; i < model.rowCount(); ++i) {
        all << model.index(i).data().toString();
        if (model.index(i).data(Qt::AccessibleTextRole) != all.last())
            all << u"not read aloud"_s;
    }
    return all;
}

} // namespace

class TestChangeLines : public QObject
{
    Q_OBJECT

    QTranslator m_plurals;

private slots:
    void initTestCase()
    {
        QVERIFY(m_plurals.load(u":/i18n/docket_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void saysKindWordsAndLine()
    {
        const DiffContent content = rendered("<p>First.</p><p>Wait 30 seconds before the "
                                             "next.</p><p>Call the duty manager</p><p>Last.</p>",
            "<p>Renew the certificate</p><p>First.</p><p>Wait 90 seconds before the "
            "next.</p><p>Last.</p>");
        QCOMPARE(sentences(content),
            (QStringList{u"Added, line 1: Renew the certificate"_s,
                u"Changed, line 3: Wait 90 seconds before the next."_s,
                u"Removed, line 3: Call the duty manager"_s}));
        QCOMPARE(changeHeader(changeLines(content)), u"3 lines: 1 added, 1 removed, 1 changed"_s);
        QCOMPARE(changeHeader({}), u"No change"_s);
    }

    void looksAreSaidApart()
    {
        const DiffContent bold =
            rendered("<p>Keep it short.</p>", "<p>Keep it <strong>short</strong>.</p>");
        QCOMPARE(sentences(bold), QStringList(u"Formatting changed, line 1: Keep it short."_s));
        QCOMPARE(formattingOf(bold, bold.rows.first()), u"bold"_s);
        QCOMPARE(changeHeader(changeLines(bold)), u"1 line: 1 in formatting only"_s);
        const DiffContent words =
            rendered("<p>Keep it short.</p>", "<p>Keep it <strong>long</strong>.</p>");
        QCOMPARE(formattingOf(words, words.rows.first()), QString());
        const DiffContent target = rendered("<p>See <a href=\"https://a.example\">here</a>.</p>",
            "<p>See <a href=\"https://b.example\">here</a>.</p>");
        QCOMPARE(formattingOf(target, target.rows.first()), QString());
    }

    void whereALinkLeadsIsSaid()
    {
        const QByteArray page = "<p>Through the <ac:link><ri:page ri:content-title=\"Old page\" />"
                                "<ac:plain-text-link-body><![CDATA[config service]]>"
                                "</ac:plain-text-link-body></ac:link> only.</p>";
        const DiffContent target = rendered(page, QByteArray(page).replace("Old page", "New page"));
        QCOMPARE(linkChanges(target, target.rows.first()),
            (QList<LinkChange>{{u"config service"_s, u"Old page"_s, u"New page"_s}}));
        QCOMPARE(sentences(target),
            QStringList(
                u"Changed, line 1: Through the config service only. (“config service” leads "
                "to “New page” instead of “Old page”)"_s));
        const DiffContent gone =
            rendered("<p>See <a href=\"https://a.example\">here</a>.</p>", "<p>See here.</p>");
        QVERIFY(
            sentences(gone).first().endsWith(u"(“here” no longer leads to “https://a.example”)"_s));
        const DiffContent bold =
            rendered("<p>Keep it short.</p>", "<p>Keep it <strong>short</strong>.</p>");
        QVERIFY(linkChanges(bold, bold.rows.first()).isEmpty());
    }

    void whatMovedIsSaidOnce()
    {
        QByteArray left, right;
        const QByteArray moved = "<p>This paragraph is long enough to be known again at another "
                                 "place of the page, word for word, with nothing changed.</p>";
        for (int i = 0; i < 6; ++i)
            right += "<p>Line number " + QByteArray::number(i) + " stays.</p>";
        left = moved + right;
        right += moved;
        const QStringList all = sentences(rendered(left, right));
        QCOMPARE(all.size(), 1);
        QVERIFY(all.first().startsWith("Moved, from line 1 to line 7: This paragraph"_L1));
    }

    void rowsOfATableHaveItsLine()
    {
        const QByteArray table = "<p>One</p><table><tbody><tr><th>Key</th><th>Value</th></tr>"
                                 "<tr><td>port</td><td>8080</td></tr></tbody></table>";
        QByteArray other = table;
        other.replace("8080", "9443");
        QCOMPARE(sentences(rendered(table, other)), QStringList(u"Changed, line 2: port 9443"_s));
    }

    void longWordsAreCutAndEmptyOnesNamed()
    {
        const QByteArray lots = "<p>" + QByteArray("word ").repeated(200) + "</p>";
        const QString said = sentences(rendered("<p>x</p>", "<p>x</p>" + lots)).value(0);
        QVERIFY(said.size() < 200);
        QVERIFY(said.startsWith(u"Added, line 2: word"_s) && said.endsWith(u'…'));
        QVERIFY(sentences(source("<p>a</p>", "<p>b</p>")).value(0).contains(", line 1: "_L1));
    }

    void linesAreFoundByRow()
    {
        ChangeListModel model;
        QCOMPARE(model.lineAt(0), -1);
        model.setContent(rendered("<p>a a a</p><p>same</p><p>b b b</p>", "<p>same</p>"));
        QCOMPARE(model.lineAt(0), 0);
        QCOMPARE(model.lineAt(1), 1);
        QCOMPARE(model.lineAt(99), 1);
    }

    void findsInBothSides()
    {
        const DiffContent content =
            rendered("<p>The Port is here.</p><p>Use port 80 for the port.</p>",
                "<p>The Port is here.</p><p>Use port 90 for the port.</p>");
        DiffFind find;
        find.search(content, u"port"_s);
        QCOMPARE(find.hits().size(), 5); // An unchanged line counts once.
        QCOMPARE(find.current(), -1);
        find.startAt(1);
        QCOMPARE(find.countText(), u"2 of 5"_s);
        QCOMPARE(find.hits().at(find.current()).side, DiffSide::Left);
        find.step(-1);
        find.step(-1);
        QCOMPARE(find.countText(), u"5 of 5"_s);
        find.step(+1);
        QCOMPARE(find.countText(), u"1 of 5"_s);
        QCOMPARE(find.rows(), (QSet<int>{0, 1}));
        QCOMPARE(find.in(0, DiffSide::Left, true).size(), 1);
        QCOMPARE(find.in(1, DiffSide::Left, false).size(), 2);
        find.search(content, u"nowhere"_s);
        QCOMPARE(find.countText(), u"No hit"_s);
        find.step(+1);
        QCOMPARE(find.current(), -1);
    }

    void findsInTableCells()
    {
        const QByteArray table =
            "<table><tbody><tr><td>a\tport</td><td>the port</td></tr></tbody></table>";
        DiffFind find;
        find.search(rendered(table, table), u"port"_s);
        QCOMPARE(find.hits().size(), 2);
        QCOMPARE(find.hits().last().from, (PiecePoint{1, 4}));
    }
};

QTEST_GUILESS_MAIN(TestChangeLines)
#include "tst_changelines.moc"
