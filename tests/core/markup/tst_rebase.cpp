// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Base = "<h1>A</h1><p>port 8080</p><h1>B</h1><p>other</p>";
const TextEdits Edits{{{18, 4}, "9443"}};

QByteArray rebased(const QByteArray &live, const QStringList &section)
{
    const auto edits = rebaseEdits(Base, Edits, live, section);
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
