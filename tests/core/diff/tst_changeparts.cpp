// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/changeparts.h"
#include "core/markup/edits.h"
#include "core/markup/storagedocument.h"

#include <QTest>

using namespace Docket;

namespace {

const QByteArray page = "<p>port 80</p><ul><li>one</li><li>two</li></ul><p>wait 30 s</p>";

Span place(const QByteArray &body, const QByteArray &words)
{
    return {body.indexOf(words), words.size()};
}

TextEdit edit(const QByteArray &words, const QByteArray &with)
{
    return {place(page, words), with};
}

/** What is shown for the three changes of `after` against the page. */
QList<ShownChange> threeChanges(const QByteArray &after)
{
    return {{{place(page, "<p>port 80</p>")}, {place(after, "<p>port 90</p>")}},
        {{}, {place(after, "<li>three</li>")}},
        {{place(page, "<p>wait 30 s</p>")}, {place(after, "<p>wait 60 s</p>")}}};
}

const TextEdits three = {
    edit("80", "90"), {{page.indexOf("</ul>"), 0}, "<li>three</li>"}, edit("30", "60")};

} // namespace

class TestChangeParts : public QObject
{
    Q_OBJECT

private slots:
    void eachChangeIsDroppedAndTakenAgainByItself()
    {
        const QByteArray after = *applyEdits(page, three);
        for (int change = 0; change < 3; ++change) {
            const ChangeParts all(page, {three, {}}, threeChanges(after));
            QVERIFY(all.dropped().isEmpty());
            const EditChoice less = all.toggled(change);
            QCOMPARE(less.dropped, TextEdits{three.at(change)});
            QCOMPARE(less.kept.size(), 2);
            QCOMPARE(less.offered(), three);
            const ChangeParts again(page, less, threeChanges(after));
            QCOMPARE(again.dropped(), QSet<int>{change});
            QCOMPARE(again.toggled(change), (EditChoice{three, {}}));
        }
    }

    void oneEditOverSeveralChangesIsCutIntoWholeElements()
    {
        const QByteArray after = *applyEdits(page, three);
        const TextEdits one = editsBetween(page, after);
        QCOMPARE(one.size(), 1);
        for (int change = 0; change < 3; ++change) {
            const EditChoice less =
                ChangeParts(page, {one, {}}, threeChanges(after)).toggled(change);
            const QByteArray kept = *applyEdits(page, less.kept);
            QVERIFY(StorageDocument::parse(kept));
            QCOMPARE(kept.contains("port 90"), change != 0);
            QCOMPARE(kept.contains("<li>three</li>"), change != 1);
            QCOMPARE(kept.contains("wait 60"), change != 2);
            QCOMPARE(*applyEdits(page, less.offered()), after);
        }
    }

    void whatCannotBeCutGoesTogether()
    {
        const TextEdits moved = {{place(page, "80</p><ul><li>one"), "x"}};
        const QByteArray after = *applyEdits(page, moved);
        const ChangeParts parts(page, {moved, {}},
            {{{place(page, "<p>port 80</p>")}, {}}, {{place(page, "<li>one</li>")}, {}}});
        QCOMPARE(parts.together(1), (QSet<int>{0, 1}));
        QVERIFY(parts.toggled(1).kept.isEmpty());
        QCOMPARE(*applyEdits(page, parts.toggled(0).offered()), after);
    }

    void whatNoChangeShowsGoesWithTheNearest()
    {
        TextEdits edits = three;
        edits.insert(2, {{page.indexOf("wait") - 1, 0}, " class=\"x\""});
        const QByteArray after = *applyEdits(page, three);
        const ChangeParts parts(page, {edits, {}},
            {{{place(page, "<p>port 80</p>")}, {}}, {{place(page, "30 s</p>")}, {}}});
        QCOMPARE(parts.toggled(1).dropped, edits.sliced(1));
        QCOMPARE(ChangeParts(page, {edits, {}}, {}).toggled(0), (EditChoice{edits, {}}));
    }

    void anEarlierChoiceIsFoundAgainAfterCutting()
    {
        const TextEdits one = editsBetween(page, *applyEdits(page, three));
        const EditChoice now{{three.at(0)}, {three.at(1), three.at(2)}};
        QCOMPARE(rechosen(now, {}), (EditChoice{three, {}}));
        QCOMPARE(rechosen(now, one), (EditChoice{{}, three}));
        QCOMPARE(
            rechosen(now, {three.at(2)}), (EditChoice{{three.at(0), three.at(1)}, {three.at(2)}}));
    }
};

QTEST_MAIN(TestChangeParts)
#include "tst_changeparts.moc"
