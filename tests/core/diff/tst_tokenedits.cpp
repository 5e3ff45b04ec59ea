// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tokenedits.h"
#include "core/markup/edits.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Docket;

class TestTokenEdits : public QObject
{
    Q_OBJECT

private slots:
    void findsTheWordsThatDiffer()
    {
        const QByteArray before = "<p>port 8080, then <code>8080</code> again</p>";
        const TextEdits edits =
            tokenEdits(before, "<p>port 9443, then <code>9443</code> again</p>");
        QCOMPARE(edits, (TextEdits{{Span{8, 4}, "9443"}, {Span{25, 4}, "9443"}}));
        QVERIFY(tokenEdits(before, before).isEmpty());
    }

    void neverSplitsACharacter()
    {
        const QByteArray before = "<p>\xE6\x97\xA5\xE6\x9C\xAC</p>",
                         after = "<p>\xE6\x97\xA5\xE6\x9C\xA8</p>";
        QCOMPARE(tokenEdits(before, after), (TextEdits{{Span{3, 6}, "\xE6\x97\xA5\xE6\x9C\xA8"}}));
    }

    void alwaysLeadsFromOneToTheOther()
    {
        QRandomGenerator random(7);
        const QByteArrayList words{
            "<p>", "</p>", "port", " ", "8080", "9443", "<b>", "\xC3\xA4", "\n"};
        for (int round = 0; round < 500; ++round) {
            QByteArray before, after;
            for (int word = 0; word < 30; ++word) {
                const QByteArray &one = words.at(random.bounded(int(words.size())));
                before += one;
                after += random.bounded(4) == 0 ? words.at(random.bounded(int(words.size()))) : one;
            }
            QCOMPARE(applyEdits(before, tokenEdits(before, after)).value(), after);
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenEdits)
#include "tst_tokenedits.moc"
