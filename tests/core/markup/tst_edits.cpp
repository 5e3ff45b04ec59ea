// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/storagedocument.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void applies();
    void refusesBadEdits();
    void findsTheSmallestEdit();
    void neverSplitsACharacter();
    void findsTheEditsBetweenRandomBytes();
    void escapesWords();
    void escapesCDataEnds();
};

void TestEdits::applies()
{
    const QByteArray body = "<p>port 8080, again 8080</p>";
    const TextEdits edits{{{8, 4}, "9443"}, {{12, 0}, "!"}, {{20, 4}, "443"}};
    const auto after = applyEdits(body, edits);
    QVERIFY(after);
    QCOMPARE(*after, "<p>port 9443!, again 443</p>");
}

void TestEdits::refusesBadEdits()
{
    const QByteArray body = "0123456789";
    const QList<TextEdits> bad{{{{4, 2}, "a"}, {{5, 1}, "b"}}, {{{5, 1}, "a"}, {{2, 1}, "b"}},
        {{{9, 2}, "a"}}, {{{-1, 1}, "a"}}, {{{2, -1}, "a"}}, {{{11, 0}, "a"}}};
    for (const TextEdits &edits : bad) {
        const auto result = applyEdits(body, edits);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Invalid);
    }
}

void TestEdits::findsTheSmallestEdit()
{
    QVERIFY(editsBetween("same", "same").isEmpty());
    QCOMPARE(editsBetween("a 8080 b", "a 9443 b"), (TextEdits{{{2, 4}, "9443"}}));
    QCOMPARE(editsBetween("aaa", "aaaa"), (TextEdits{{{3, 0}, "a"}}));
    QCOMPARE(editsBetween("abc", ""), (TextEdits{{{0, 3}, ""}}));
}

void TestEdits::neverSplitsACharacter()
{
    // é and è share their first byte, ä and Ĥ none but end alike with others of their block.
    const QByteArray before = "x\xC3\xA9y", after = "x\xC3\xA8y";
    QCOMPARE(editsBetween(before, after), (TextEdits{{{1, 2}, "\xC3\xA8"}}));
    const QByteArray tailBefore = "\xC3\xA9", tailAfter = "\xC4\xA9";
    QCOMPARE(editsBetween(tailBefore, tailAfter), (TextEdits{{{0, 2}, "\xC4\xA9"}}));
}

void TestEdits::findsTheEditsBetweenRandomBytes()
{
    QRandomGenerator random(20261121);
    const auto text = [&] {
        QString words;
        for (int i = random.bounded(12); i > 0; --i)
            words += QStringView(u"abéè漢🚀 ").at(random.bounded(6));
        return QString::fromUtf8(words.toUtf8()).toUtf8();
    };
    for (int round = 0; round < 2000; ++round) {
        const QByteArray before = text(), after = text();
        const TextEdits edits = editsBetween(before, after);
        QCOMPARE(applyEdits(before, edits).value(), after);
        for (const TextEdit &edit : edits)
            QCOMPARE(QString::fromUtf8(edit.replacement).toUtf8(), edit.replacement);
    }
}

void TestEdits::escapesWords()
{
    QCOMPARE(escapeText(u"a<b> & \"c\" 'd'"_s), "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
    const QString hostile = u"</p><script>\u0001\uFFFE"_s + QChar(0xD800) + u"]]>\u200F\u200B🚀"_s;
    QCOMPARE(escapeText(hostile), u"&lt;/p&gt;&lt;script&gt;]]&gt;\u200F\u200B🚀"_s.toUtf8());
    QVERIFY(StorageDocument::parse(
        "<p title=\"" + escapeText(hostile) + "\">" + escapeText(hostile) + "</p>"));
}

void TestEdits::escapesCDataEnds()
{
    const QString hostile = u"a ]]> b ]]>]]>"_s;
    const auto document = StorageDocument::parse("<x><![CDATA[" + escapeCData(hostile) + "]]></x>");
    QVERIFY(document);
    QCOMPARE(document->plainText(0), hostile);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
