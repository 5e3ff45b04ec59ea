// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did to a proposal when its ticket closes again.
#include "core/markup/edits.h"
#include "core/sync/carryover.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

const QString port = u"PLATFORM-89"_s;

/** A ticket that closed, is reopened and closes again. */
class Desk : public Loop
{
public:
    Desk()
    {
        if (!closeAndPoll({port}))
            qFatal("no proposal");
    }

    [[nodiscard]] Proposal now() const
    {
        for (const Proposal &proposal : workspace->proposals()) {
            if (proposal.itemKey == port && isOpen(proposal.state))
                return proposal;
        }
        qFatal("no open proposal");
    }

    /** Polled in between, or not. */
    enum class Seen { No, Yes };
    void again(Seen reopening)
    {
        clock.advance(std::chrono::minutes(1));
        if (!world.transition(port, u"In Progress"_s, u"acc-jo"_s))
            qFatal("not reopened");
        if (reopening == Seen::Yes && !closeAndPoll({}))
            qFatal("not polled");
        clock.advance(std::chrono::minutes(1));
        if (!closeAndPoll({port}))
            qFatal("not closed again");
    }
};

QByteArray after(const Proposal &proposal)
{
    return applyEdits(proposal.before, proposal.edits).value_or("broken");
}

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private slots:
    void wordsStandAgain_data()
    {
        QTest::addColumn<bool>("seen");
        QTest::newRow("reopening was seen") << true;
        QTest::newRow("closed again between two polls") << false;
    }

    void wordsStandAgain()
    {
        QFETCH(const bool, seen);
        Desk desk;
        const Proposal first = desk.now();
        QByteArray own = after(first);
        own.replace("behind the load balancer", "behind two load balancers");
        QVERIFY(own != after(first));
        QVERIFY(QCoro::waitFor(desk.workspace->edit(first.id, own)));
        desk.again(seen ? Desk::Seen::Yes : Desk::Seen::No);
        const Proposal second = desk.now();
        QVERIFY(second.id != first.id);
        QCOMPARE(after(second), own);
        QVERIFY(!second.editedBy.isEmpty());
        QVERIFY2(second.reason.contains(u"are kept"_s), qPrintable(second.reason));
        desk.restart();
        QCOMPARE(desk.now(), second);
        QVERIFY(QCoro::waitFor(desk.workspace->discardEdit(second.id)));
        QCOMPARE(desk.now().edits, first.edits); // Docket's own draft was kept beside them.
        QVERIFY(QCoro::waitFor(desk.workspace->edit(second.id, own)));
        QVERIFY(QCoro::waitFor(desk.workspace->approveAndPublish(second.id)));
        QCOMPARE(desk.body(first.pageId), own);
    }

    void whatWasLeftOutStaysOut()
    {
        Desk desk;
        const Proposal first = desk.now();
        QVERIFY(first.edits.size() >= 2);
        const EditChoice choice{{first.edits.at(1)}, {first.edits.at(0)}};
        QVERIFY(QCoro::waitFor(desk.workspace->choose(first.id, choice)));
        const QByteArray kept = after(desk.now());
        desk.again(Desk::Seen::Yes);
        const Proposal second = desk.now();
        QVERIFY(second.id != first.id);
        QCOMPARE(after(second), kept);
        QCOMPARE(second.dropped, choice.dropped);
        QVERIFY2(second.reason.contains(u"left out again"_s), qPrintable(second.reason));
        // It may be taken again, as any.
        QVERIFY(QCoro::waitFor(desk.workspace->choose(second.id, {first.edits, {}})));
        QCOMPARE(after(desk.now()), after(first));
    }

    void nothingIsSaidWhereNobodyDidAnything()
    {
        Desk desk;
        desk.again(Desk::Seen::Yes);
        QVERIFY(desk.now().reason.isEmpty());
        QVERIFY(desk.now().editedBy.isEmpty());
    }

    void wordsForAnotherDraftStandBesideIt()
    {
        Desk desk;
        const Proposal first = desk.now();
        QByteArray own = after(first);
        own.replace("behind the load balancer", "behind two load balancers");
        QVERIFY(QCoro::waitFor(desk.workspace->edit(first.id, own)));
        Proposal fresh = first;
        fresh.id = u"fresh"_s;
        for (TextEdit &edit : fresh.edits)
            edit.replacement = "9555";
        const Proposal made = carriedOver(desk.now(), fresh);
        QCOMPARE(made.edits, fresh.edits); // The ticket says something else: Docket's new draft.
        QVERIFY(made.editedBy.isEmpty());
        QVERIFY2(made.reason.contains(u"do not fit"_s), qPrintable(made.reason));
        QCOMPARE(made.evidence.last().kind, u"earlier-words"_s);
        QVERIFY2(
            made.evidence.last().text.contains(u"two"_s), qPrintable(made.evidence.last().text));
    }

    void theNewestWorkForTheSamePlaceCounts()
    {
        Desk desk;
        Proposal older = desk.now();
        older.editedBy = u"mia"_s;
        older.state = ProposalState::Superseded;
        Proposal newer = older, fresh = older;
        newer.id = u"newer"_s;
        fresh.id = u"fresh"_s;
        const auto found = [&](const QList<Proposal> &all) {
            const auto work = earlierWork(all, fresh);
            return work ? work->id : QString();
        };
        QCOMPARE(found({older, newer, fresh}), newer.id);
        for (const auto change : {+[](Proposal &one) { one.section = {u"Elsewhere"_s}; },
                 +[](Proposal &one) { one.pageId = u"elsewhere"_s; },
                 +[](Proposal &one) { one.itemId = u"another"_s; },
                 +[](Proposal &one) { one.drafter = Drafter::NewTicket; }}) {
            Proposal other = newer;
            change(other);
            QCOMPARE(found({older, other, fresh}),
                isWayBack(other.drafter) || other.section != older.section
                        || other.pageId != older.pageId || other.itemId != older.itemId
                    ? older.id
                    : other.id);
        }
        newer.state = ProposalState::Rejected; // Decided: nothing of it, and nothing of before.
        QCOMPARE(found({older, newer, fresh}), QString());
        older.editedBy.clear();
        older.dropped.clear();
        QCOMPARE(found({older, fresh}), QString());
    }

    void wordsMoveWithThePageAndAreToldTheSame()
    {
        Desk desk;
        const Proposal first = desk.now();
        QByteArray own = after(first);
        own.replace("behind the load balancer", "behind two load balancers");
        QVERIFY(QCoro::waitFor(desk.workspace->edit(first.id, own)));
        const Proposal earlier = desk.now();
        QVERIFY(earlier.versionMessage != first.versionMessage);
        const QByteArray above = "<p>New above it.</p>";
        Proposal fresh = first;
        fresh.id = u"fresh"_s;
        fresh.before.prepend(above);
        for (TextEdit &edit : fresh.edits)
            edit.span.offset += above.size();
        const Proposal made = carriedOver(earlier, fresh);
        QCOMPARE(after(made), above + own);
        QCOMPARE(made.versionMessage, earlier.versionMessage);
    }

    void wordsThatWouldBreakThePageStandBesideIt()
    {
        Desk desk;
        const Proposal first = desk.now();
        QByteArray own = after(first);
        own.replace("behind the load balancer", "behind two load balancers");
        QVERIFY(QCoro::waitFor(desk.workspace->edit(first.id, own)));
        Proposal earlier = desk.now();
        earlier.edits.first().replacement += "<b>";
        Proposal fresh = first;
        fresh.id = u"fresh"_s;
        const Proposal made = carriedOver(earlier, fresh);
        QCOMPARE(made.edits, fresh.edits);
        QVERIFY2(made.reason.contains(u"do not fit"_s), qPrintable(made.reason));
    }

    void ofWhatWasLeftOutTheSameStaysOut()
    {
        Desk desk;
        const Proposal first = desk.now();
        QVERIFY(first.edits.size() >= 2);
        QVERIFY(QCoro::waitFor(
            desk.workspace->choose(first.id, {{first.edits.at(1)}, {first.edits.at(0)}})));
        Proposal fresh = first;
        fresh.id = u"fresh"_s;
        fresh.edits[1].replacement = "9555"; // Another change is another one now.
        const Proposal made = carriedOver(desk.now(), fresh);
        QCOMPARE(made.dropped, TextEdits{first.edits.at(0)});
        QCOMPARE(made.edits, TextEdits{fresh.edits.at(1)});
        fresh.edits[0].replacement = "9555"; // The very change that was left out is another one.
        const Proposal anew = carriedOver(desk.now(), fresh);
        QCOMPARE(anew.edits, fresh.edits);
        QVERIFY(anew.dropped.isEmpty());
        QVERIFY2(anew.reason.contains(u"proposed again"_s), qPrintable(anew.reason));
    }

    void typedWordsFollow()
    {
        Desk desk;
        const Proposal first = desk.now();
        QVERIFY(QCoro::waitFor(desk.workspace->keepWords(
            Workspace::Words::Typed, first.id, u"1 abc\nhalf a sentence"_s)));
        desk.again(Desk::Seen::Yes);
        desk.restart();
        const auto typed = QCoro::waitFor(desk.workspace->keptWords(Workspace::Words::Typed));
        QVERIFY(typed);
        QCOMPARE(*typed, (QHash<QString, QString>{{desk.now().id, u"1 abc\nhalf a sentence"_s}}));
        QVERIFY(QCoro::waitFor(desk.workspace->reject(desk.now().id, u"no"_s)));
        QVERIFY(QCoro::waitFor(desk.workspace->keptWords(Workspace::Words::Typed))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carryover.moc"
