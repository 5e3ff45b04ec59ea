// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/codetokens.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestCodeTokens : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatATokenIs_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<TokenKind>("kind");
        const auto row = [](const QString &token, TokenKind kind) {
            QTest::newRow(qPrintable(token)) << token << kind;
        };
        row(u"poolSize"_s, TokenKind::Identifier);
        row(u"POOL_SIZE"_s, TokenKind::Identifier);
        row(u"pool.size"_s, TokenKind::Identifier);
        row(u"pool-size"_s, TokenKind::Identifier);
        row(u"--verbose"_s, TokenKind::Identifier);
        row(u"@Cached"_s, TokenKind::Identifier);
        row(u"etc/app.conf"_s, TokenKind::Identifier);
        row(u"TLS"_s, TokenKind::Acronym);
        row(u"Timeout"_s, TokenKind::Capitalised);
        row(u"timeout"_s, TokenKind::Word);
        row(u"30"_s, TokenKind::Number);
        row(u"-1"_s, TokenKind::Number);
        row(u"512MB"_s, TokenKind::Number);
        row(u"1.2.0"_s, TokenKind::Version);
        row(u"v3.1-rc2"_s, TokenKind::Version);
        row(u"2.x"_s, TokenKind::Version);
        row(u"TRUE"_s, TokenKind::Boolean);
        row(u"off"_s, TokenKind::Boolean);
    }
    void tellsWhatATokenIs()
    {
        QFETCH(QString, token);
        QFETCH(TokenKind, kind);
        QCOMPARE(int(tokenKindOf(token)), int(kind));
    }

    void putsLikeInPlaceOfLike()
    {
        QVERIFY(mayReplace(u"poolSize", u"pool.size"));
        QVERIFY(mayReplace(u"30", u"60"));
        QVERIFY(mayReplace(u"1.2", u"1.3"));
        QVERIFY(mayReplace(u"true", u"Mode.FAST"));
        QVERIFY(!mayReplace(u"30", u"poolSize"));
        QVERIFY(!mayReplace(u"poolSize", u"30"));
        QVERIFY2(!mayReplace(u"the", u"poolSize"), "a function word holds any sentence together");
        QVERIFY2(!mayReplace(u"pool size", u"poolSize"), "two words are no atom");
        QVERIFY2(!mayReplace(u"workers", u"workers."), "a sentence's mark is no part of a name");
    }

    void findsWholeTokensOnly()
    {
        const TokenIndex text(u"port 80, port 8080 and report80; 80-81 x.80.y"_s);
        QCOMPARE(text.find(u"80"_s), (QList<qsizetype>{5, 33, 41}));
        QCOMPARE(text.find(u"port 8080"_s), (QList<qsizetype>{9}));
        QCOMPARE(text.count(u"port"_s), 2);
        QCOMPARE(text.count(u"absent"_s), 0);
        QCOMPARE(TokenIndex(QString()).count(u"a"_s), 0);
        QCOMPARE(text.count(u" "_s), 0);
    }

    void takesNamesApart()
    {
        QCOMPARE(identifierWords(u"maxHTTPConnections.perHost_2"),
            (QStringList{u"max"_s, u"http"_s, u"connections"_s, u"per"_s, u"host"_s, u"2"_s}));
    }

    void comparesNames()
    {
        QCOMPARE(likeness(u"abc", u"abc"), 1.0);
        QCOMPARE(likeness(u"abc", u"xyz"), 0.0);
        QCOMPARE(likeness(u"", u"xyz"), 0.0);
        QVERIFY(likeness(u"recieve", u"receive") > 0.8);
        QVERIFY(isInflection(u"worker", u"Workers"));
        QVERIFY(!isInflection(u"worker", u"workload"));
    }

    void knowsTheOtherSpellings()
    {
        const auto spelt = otherSpellings(u"forceMerge"_s, u"mergeSegments"_s);
        QVERIFY(spelt.contains({u"force-merge"_s, u"merge-segments"_s}));
        QVERIFY(spelt.contains({u"FORCE_MERGE"_s, u"MERGE_SEGMENTS"_s}));
        QVERIFY(spelt.contains({u"force merge"_s, u"merge segments"_s}));
        QVERIFY(!spelt.contains({u"forceMerge"_s, u"mergeSegments"_s}));
    }

    void cutsALineIntoTokens()
    {
        QStringList tokens;
        for (const QStringView token : codeTokens(u"a.b_1 = \"é\";"))
            tokens.append(token.toString());
        QCOMPARE(tokens.join('|'_L1), u"a|.|b_1| |=| |\"|é|\"|;"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodeTokens)
#include "tst_codetokens.moc"
