// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/markuptokens.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QStringList tokensOf(const QString &text)
{
    QStringList pieces;
    for (const MarkupToken &token : markupTokens(QStringView(text)))
        pieces += text.sliced(token.start, token.length);
    return pieces;
}

} // namespace

class TestMarkupTokens : public QObject
{
    Q_OBJECT

private slots:
    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("words", u"port  8080, a_b"_s,
            {u"port"_s, u"  "_s, u"8080"_s, u","_s, u" "_s, u"a_b"_s});
        row("tags", u"<p class=\"a>b\">x</p><br/>"_s,
            {u"<p class=\"a>b\">"_s, u"x"_s, u"</p>"_s, u"<br/>"_s});
        row("no tag", u"a <b < c"_s,
            {u"a"_s, u" "_s, u"<"_s, u"b"_s, u" "_s, u"<"_s, u" "_s, u"c"_s});
        row("comments", u"<!-- a > b -->c<!-- d"_s,
            {u"<!-- a > b -->"_s, u"c"_s, u"<"_s, u"!"_s, u"-"_s, u"-"_s, u" "_s, u"d"_s});
        row("entities", u"30&nbsp;s &#xA0;&;& x"_s,
            {u"30"_s, u"&nbsp;"_s, u"s"_s, u" "_s, u"&#xA0;"_s, u"&"_s, u";"_s, u"&"_s, u" "_s,
                u"x"_s});
        row("CDATA", u"<![CDATA[a<b>&amp;]]><i>"_s,
            {u"<![CDATA["_s, u"a"_s, u"<"_s, u"b"_s, u">"_s, u"&"_s, u"amp"_s, u";"_s, u"]]>"_s,
                u"<i>"_s});
        row("ideographs", u"端口 a端"_s, {u"端"_s, u"口"_s, u" "_s, u"a"_s, u"端"_s});
        row("joined", u"e\u0301a 👩‍🚀🇩🇪🇩🇰 👍🏽"_s,
            {u"e\u0301a"_s, u" "_s, u"👩‍🚀"_s, u"🇩🇪"_s, u"🇩🇰"_s, u" "_s, u"👍🏽"_s});
        row("a flag of tags", u"🏴󠁧󠁢󠁳󠁣󠁴󠁿!"_s,
            {u"🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s, u"!"_s});
    }

    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(tokensOf(text), expected);
        // The same in bytes.
        const QByteArray bytes = text.toUtf8();
        QStringList pieces;
        for (const MarkupToken &token : markupTokens(QByteArrayView(bytes)))
            pieces += QString::fromUtf8(bytes.sliced(token.start, token.length));
        QCOMPARE(pieces, expected);
    }

    void readsBytesThatAreNoText()
    {
        const QByteArray bytes = "a\xFF\xC3 \xE6\x97<p>\x80";
        qsizetype end = 0;
        for (const MarkupToken &token : markupTokens(QByteArrayView(bytes))) {
            QCOMPARE(token.start, end);
            end = token.end();
        }
        QCOMPARE(end, bytes.size());
    }

    void isLinear_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"<!--", "<a \"", "<![CDATA[", "&a", "&", "<", "\xCC\x81"})
            QTest::newRow(piece) << QByteArray(piece);
    }

    void isLinear()
    {
        QFETCH(QByteArray, piece);
        const QByteArray body = piece.repeated(400'000);
        const CpuTimer timer;
        const auto tokens = markupTokens(QByteArrayView(body));
        QVERIFY(!tokens.empty() && tokens.back().end() == body.size());
        QVERIFY(timer.isWithin(std::chrono::seconds(1)));
    }

    void coversRealPages()
    {
        const QList<Corpus::Page> pages = Corpus::pages();
        if (pages.isEmpty())
            QSKIP("the corpus is not here");
        for (const Corpus::Page &page : pages) {
            qsizetype end = 0;
            for (const MarkupToken &token : markupTokens(QByteArrayView(page.body))) {
                QVERIFY(token.start == end && token.length > 0);
                end = token.end();
            }
            QCOMPARE(end, page.body.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkupTokens)
#include "tst_markuptokens.moc"
