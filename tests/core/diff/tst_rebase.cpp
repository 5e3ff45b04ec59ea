// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/rebase.h"
#include "core/markup/edits.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Base = "<h1>A</h1><p>port 8080</p><h1>B</h1><p>other</p>";
const TextEdits Edits{{{18, 4}, "9443"}};

QByteArray rebased(
    const QByteArray &live, const QStringList &section, Rebase how = Rebase::Untouched)
{
    const auto edits = rebaseEdits(Base, Edits, live, section, how);
    return edits ? applyEdits(live, *edits).value() : edits.error().detail.toUtf8();
}

} // namespace

class TestRebase : public QObject
{
    Q_OBJECT

private slots:
    void movesWithItsSection();
    void isAConflictWhenTheSectionChanged();
    void isAConflictWhenTheSectionIsGoneOrTwice();
    void keepsCommentsThatCameMeanwhile();
    void mergesWithOtherWordsWhenAllowed();
    void movesByContext();
    void isAConflictWhenContextChangedOrStandsTwice();
    void refusesEditsOutsideTheSection();
};

void TestRebase::movesWithItsSection()
{
    QCOMPARE(rebased(Base, {u"A"_s}), "<h1>A</h1><p>port 9443</p><h1>B</h1><p>other</p>");
    QCOMPARE(rebased("<p>new</p><h1>A</h1><p>port 8080</p><h1>B</h1><p>changed</p>", {u"A"_s}),
        "<p>new</p><h1>A</h1><p>port 9443</p><h1>B</h1><p>changed</p>");
}

void TestRebase::isAConflictWhenTheSectionChanged()
{
    const auto result = rebaseEdits(Base, Edits, "<h1>A</h1><p>port 8080!</p><h1>B</h1>", {u"A"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Conflict);
}

void TestRebase::isAConflictWhenTheSectionIsGoneOrTwice()
{
    const QList<QByteArray> lives{"<h1>B</h1><p>other</p>",
        "<h1>A</h1><p>port 8080</p><h1>A</h1><p>port 8080</p>",
        "<h1>A</h1><p>port 8080</p><h1>C</h1><table><tbody><tr><td><h1>A</h1><p>port "
        "8080</p></td></tr></tbody></table>",
        "<h1>A</h1><p>port 8080"};
    for (const QByteArray &live : lives) {
        const auto result = rebaseEdits(Base, Edits, live, {u"A"_s});
        QVERIFY2(!result, live.constData());
        QCOMPARE(result.error().kind, Error::Kind::Conflict);
    }
}

void TestRebase::keepsCommentsThatCameMeanwhile()
{
    const QByteArray open = "<ac:inline-comment-marker ac:ref=\"r1\">",
                     close = "</ac:inline-comment-marker>";
    const QByteArray tail = "<h1>B</h1><p>other</p>";
    for (const QStringList &section : {QStringList{u"A"_s}, QStringList()}) {
        // On other words, and around the very ones.
        QCOMPARE(rebased("<h1>A</h1><p>" + open + "port" + close + " 8080</p>" + tail, section),
            "<h1>A</h1><p>" + open + "port" + close + " 9443</p>" + tail);
        QCOMPARE(rebased("<h1>A</h1><p>port " + open + "8080" + close + "</p>" + tail, section),
            "<h1>A</h1><p>port " + open + "9443" + close + "</p>" + tail);
        QCOMPARE(rebased("<h1>A</h1><p>" + open + "port 8080" + close + "</p>" + tail, section),
            "<h1>A</h1><p>" + open + "port 9443" + close + "</p>" + tail);
        // On half a word that goes: nobody can say what it would stand on.
        const auto edits = rebaseEdits(
            Base, Edits, "<h1>A</h1><p>port " + open + "80" + close + "80</p>" + tail, section);
        QVERIFY(!edits);
        QCOMPARE(edits.error().kind, Error::Kind::Conflict);
    }
    // A copy of the section beside it makes it doubtful again.
    QVERIFY(!rebaseEdits(Base, Edits,
        "<h1>A</h1><p>port " + open + "8080" + close + "</p>" + tail
            + "<table><tbody><tr><td><h1>A</h1><p>port 8080</p></td></tr></tbody></table>",
        {u"A"_s}));
}

void TestRebase::mergesWithOtherWordsWhenAllowed()
{
    const QByteArray live = "<p>new</p><h1>A</h1><p>the old port 8080</p><h1>B</h1>";
    QVERIFY(!rebaseEdits(Base, Edits, live, {u"A"_s}));
    QCOMPARE(rebased(live, {u"A"_s}, Rebase::Merge),
        "<p>new</p><h1>A</h1><p>the old port 9443</p><h1>B</h1>");
    const auto same =
        rebaseEdits(Base, Edits, "<h1>A</h1><p>port 8443</p><h1>B</h1>", {u"A"_s}, Rebase::Merge);
    QVERIFY(!same);
    QCOMPARE(same.error().kind, Error::Kind::Conflict);
}

void TestRebase::movesByContext()
{
    const QByteArray head = QByteArray("<p>head</p>").repeated(10),
                     tail = QByteArray("<p>tail</p>").repeated(10);
    const QByteArray base = head + "8080" + tail;
    const TextEdits edits{{{head.size(), 4}, "9443"}};
    const QByteArray live = "<p>more</p>" + base + "x";
    QCOMPARE(applyEdits(live, rebaseEdits(base, edits, live, {}).value()).value(),
        "<p>more</p>" + head + "9443" + tail + "x");
}

void TestRebase::isAConflictWhenContextChangedOrStandsTwice()
{
    QCOMPARE(rebaseEdits(Base, Edits, "<h1>A</h1><p>port 8081</p><h1>B</h1><p>other</p>", {})
                 .error()
                 .kind,
        Error::Kind::Conflict);
    QCOMPARE(rebaseEdits(Base, Edits, Base + Base, {}).error().kind, Error::Kind::Conflict);
}

void TestRebase::refusesEditsOutsideTheSection()
{
    QCOMPARE(rebaseEdits(Base, Edits, "x" + Base, {u"B"_s}).error().kind, Error::Kind::Invalid);
    QCOMPARE(
        rebaseEdits(Base, {{{400, 4}, ""}}, Base, {u"A"_s}).error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestRebase)
#include "tst_rebase.moc"
