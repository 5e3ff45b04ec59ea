// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/resolution.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

const QString port = u"PLATFORM-89"_s;

/** Leaves out one of the edits. */
EditChoice without(const Proposal &proposal, qsizetype index)
{
    EditChoice choice{proposal.edits, proposal.dropped};
    choice.dropped.append(choice.kept.takeAt(index));
    return choice;
}

QByteArray bytesOf(const Proposal &proposal)
{
    return *applyEdits(proposal.before, proposal.edits);
}

} // namespace

/** Changes of a proposal that a person drops and takes again. */
class TestChoosing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsDroppedIsNotSentAndSurvivesAKill()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        QCOMPARE(drafted.edits.size(), 2);
        QVERIFY(QCoro::waitFor(loop.workspace->choose(drafted.id, without(drafted, 1))));
        loop.restart();
        const Proposal chosen = loop.proposalOf(port);
        QCOMPARE(chosen.edits, TextEdits{drafted.edits.at(0)});
        QCOMPARE(chosen.dropped, TextEdits{drafted.edits.at(1)});
        QCOMPARE(chosen.draftEdits, drafted.edits);
        QVERIFY(!chosen.editedBy.isEmpty());
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(drafted.id)));
        QCOMPARE(loop.body(u"100"_s), runbookBody().replace("on port 8080", "on port 9443"));
        QVERIFY(loop.body(u"100"_s).contains("<td><p>8080</p></td>"));
    }

    void undoTakesBackOneChoiceAfterTheOtherAlsoAfterARestart()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        QVERIFY(QCoro::waitFor(loop.workspace->choose(drafted.id, without(drafted, 0))));
        QVERIFY(loop.workspace->undoText().startsWith(u"Drop a change of"_s));
        QVERIFY(
            QCoro::waitFor(loop.workspace->choose(drafted.id, without(loop.proposalOf(port), 0))));
        QVERIFY(loop.proposalOf(port).edits.isEmpty());
        const auto approved =
            QCoro::waitFor(loop.workspace->approve(drafted.id, Workspace::Hold::Window));
        QVERIFY(!approved && approved.error().detail.contains(u"dropped"_s));
        loop.restart();
        QVERIFY(QCoro::waitFor(loop.workspace->undo()));
        QCOMPARE(loop.proposalOf(port).edits, TextEdits{drafted.edits.at(1)});
        QVERIFY(QCoro::waitFor(loop.workspace->undo()));
        const Proposal back = loop.proposalOf(port);
        QCOMPARE(back.edits, drafted.edits);
        QCOMPARE(back.versionMessage, drafted.versionMessage);
        QVERIFY(back.dropped.isEmpty() && back.draftEdits.isEmpty() && back.editedBy.isEmpty());
        QVERIFY(loop.workspace->undoText().isEmpty());
    }

    void onlyWhatIsOfferedCanBeChosen()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        EditChoice foreign{drafted.edits, {}};
        foreign.kept[0].replacement = "666";
        QVERIFY(!QCoro::waitFor(loop.workspace->choose(drafted.id, foreign)));
        QVERIFY(!QCoro::waitFor(loop.workspace->choose(drafted.id, {{drafted.edits.at(0)}, {}})));
        QCOMPARE(loop.proposalOf(port), drafted);
    }

    void aChangeThatCannotStandAloneIsNotTakenApart()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        QByteArray bold = drafted.before;
        bold.replace("on port 8080", "<strong>on port 9443</strong>");
        QVERIFY(QCoro::waitFor(loop.workspace->edit(drafted.id, bold)));
        const qsizetype at = drafted.before.indexOf("on port 8080");
        const TextEdits apart{
            {{at, 0}, "<strong>"}, {{at + 8, 4}, "9443"}, {{at + 12, 0}, "</strong>"}};
        const auto halved = QCoro::waitFor(
            loop.workspace->choose(drafted.id, {{apart.at(0), apart.at(1)}, {apart.at(2)}}));
        QVERIFY(!halved);
        QVERIFY2(halved.error().detail.contains(u"left out by itself"_s),
            qPrintable(halved.error().detail));
        QCOMPARE(bytesOf(loop.proposalOf(port)), bold);
    }

    void theVersionMessageNamesWhatIsLeft()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        QVERIFY(drafted.versionMessage.contains(u"9443"_s));
        QVERIFY(QCoro::waitFor(loop.workspace->choose(drafted.id, without(drafted, 0))));
        QCOMPARE(loop.proposalOf(port).versionMessage, drafted.versionMessage); // Once is enough.
        QVERIFY(
            QCoro::waitFor(loop.workspace->choose(drafted.id, without(loop.proposalOf(port), 0))));
        QVERIFY(!loop.proposalOf(port).versionMessage.contains(u"9443"_s));
    }

    void wordsTypedLaterKeepWhatWasDropped()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        QVERIFY(QCoro::waitFor(loop.workspace->choose(drafted.id, without(drafted, 1))));
        QByteArray typed = bytesOf(loop.proposalOf(port));
        typed.replace("behind the load", "in front of the load");
        QVERIFY(QCoro::waitFor(loop.workspace->edit(drafted.id, typed)));
        const Proposal edited = loop.proposalOf(port);
        QCOMPARE(bytesOf(edited), typed);
        QCOMPARE(edited.dropped, TextEdits{drafted.edits.at(1)});
        QVERIFY(checkIntegrity(edited.before, bytesOf(edited), Span{0, edited.before.size()})
                .isSound());
        // What was chosen before the words cannot be undone without them; it says so and goes on.
        QVERIFY(!QCoro::waitFor(loop.workspace->undo()));
        QVERIFY(loop.workspace->undoText().isEmpty());
        QVERIFY(QCoro::waitFor(loop.workspace->discardEdit(drafted.id)));
        QCOMPARE(loop.proposalOf(port).edits, drafted.edits);
        QCOMPARE(loop.proposalOf(port).versionMessage, drafted.versionMessage);
        QVERIFY(loop.proposalOf(port).dropped.isEmpty());
    }

    void wordsBeingTypedAndConflictsBeingSettledSurviveAKill()
    {
        using Words = Workspace::Words;
        using Kept = QHash<QString, QString>;
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const QString id = loop.proposalOf(port).id;
        const auto keep = [&](Words kind, const QString &of, const QString &text) {
            return QCoro::waitFor(loop.workspace->keepWords(kind, of, text)).has_value();
        };
        const auto kept = [&](Words kind) {
            return *QCoro::waitFor(loop.workspace->keptWords(kind));
        };
        QVERIFY(keep(Words::Typed, id, u"3\n<p>half a"_s));
        QVERIFY(keep(Words::Typed, id, u"3\n<p>half a sent"_s));
        QVERIFY(keep(Words::Typed, u"gone"_s, u"x"_s));
        QVERIFY(keep(Words::Settled, id, u"0a 1 "_s));
        loop.restart();
        QCOMPARE(kept(Words::Typed), (Kept{{id, u"3\n<p>half a sent"_s}}));
        QCOMPARE(kept(Words::Settled), (Kept{{id, u"0a 1 "_s}}));
        QVERIFY(keep(Words::Typed, id, {}));
        loop.restart();
        QCOMPARE(kept(Words::Typed), Kept());
        QCOMPARE(kept(Words::Settled), (Kept{{id, u"0a 1 "_s}}));
    }

    void aSettledConflictIsPublishedOnTheLivePage()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        QByteArray live = runbookBody();
        live.replace("on port 8080", "on port 8443");
        QVERIFY(loop.world.humanEdits(u"100"_s, live, u"acc-jo"_s));
        (void)QCoro::waitFor(loop.workspace->approveAndPublish(drafted.id));
        QCOMPARE(loop.proposalOf(port).state, ProposalState::Conflict);
        QCOMPARE(loop.body(u"100"_s), live);
        const Page page = *QCoro::waitFor(loop.workspace->livePage(u"100"_s));
        Resolution resolution(drafted.before, bytesOf(drafted), page.body);
        QCOMPARE(resolution.count(), 1);
        resolution.decide(0, Resolution::State::Proposed);
        const QByteArray result = resolution.result();
        QByteArray outside = result;
        outside.replace("Call the duty manager", "Nobody cares");
        QVERIFY(!QCoro::waitFor(loop.workspace->resolve(drafted.id, page, outside)));
        QVERIFY(QCoro::waitFor(loop.workspace->resolve(drafted.id, page, result)));
        QCOMPARE(loop.proposalOf(port).baseVersion, page.version.number);
        QVERIFY2(loop.proposalOf(port).versionMessage.endsWith(
                     u"Previous values: 8443, 8080. New value: 9443."_s), // No word was typed.
            qPrintable(loop.proposalOf(port).versionMessage)); // 8443 is what it overwrites.
        QVERIFY(loop.proposalOf(port).editedBy.isEmpty()); // A side was taken, nothing edited.
        QCOMPARE(loop.body(u"100"_s), live); // Nothing is written before the approval.
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(drafted.id)));
        QCOMPARE(loop.body(u"100"_s), runbookBody().replace("8080", "9443"));
    }

    void wordsTypedIntoAConflictAreSaidInTheMessage()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        QByteArray live = runbookBody();
        live.replace("on port 8080", "on port 8443");
        QVERIFY(loop.world.humanEdits(u"100"_s, live, u"acc-jo"_s));
        (void)QCoro::waitFor(loop.workspace->approveAndPublish(drafted.id));
        const Page page = *QCoro::waitFor(loop.workspace->livePage(u"100"_s));
        Resolution resolution(drafted.before, bytesOf(drafted), page.body);
        resolution.setOwn(0, "9444");
        QVERIFY(QCoro::waitFor(loop.workspace->resolve(drafted.id, page, resolution.result())));
        QVERIFY2(loop.proposalOf(port).versionMessage.endsWith(u" Edited by hand."_s),
            qPrintable(loop.proposalOf(port).versionMessage));
        QVERIFY(!loop.proposalOf(port).editedBy.isEmpty());
    }

    void aConflictSettledOnAPageThatMovedAgainIsNotForced()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        const QByteArray live = runbookBody().replace("on port 8080", "on port 8443");
        QVERIFY(loop.world.humanEdits(u"100"_s, live, u"acc-jo"_s));
        (void)QCoro::waitFor(loop.workspace->approveAndPublish(drafted.id));
        const Page page = *QCoro::waitFor(loop.workspace->livePage(u"100"_s));
        const QByteArray again = QByteArray(live).replace("on port 8443", "on port 8444");
        QVERIFY(loop.world.humanEdits(u"100"_s, again, u"acc-jo"_s));
        QVERIFY(QCoro::waitFor(
            loop.workspace->resolve(drafted.id, page, runbookBody().replace("8080", "9443"))));
        (void)QCoro::waitFor(loop.workspace->approveAndPublish(drafted.id));
        QCOMPARE(loop.proposalOf(port).state, ProposalState::Conflict);
        QCOMPARE(loop.body(u"100"_s), again);
    }

    void otherChangesOfThePageLeaveTheChoiceStanding()
    {
        Loop loop;
        QVERIFY(loop.closeAndPoll({port}));
        const Proposal drafted = loop.proposalOf(port);
        QVERIFY(QCoro::waitFor(loop.workspace->choose(drafted.id, without(drafted, 1))));
        QByteArray live = runbookBody();
        live.replace("Ask <ac", "Please ask <ac"); // The same section.
        QVERIFY(loop.world.humanEdits(u"100"_s, live, u"acc-jo"_s));
        (void)QCoro::waitFor(loop.workspace->approveAndPublish(drafted.id));
        const Proposal shown = loop.proposalOf(port);
        QCOMPARE(shown.state, ProposalState::Conflict);
        QCOMPARE(bytesOf(shown), QByteArray(live).replace("on port 8080", "on port 9443"));
        QCOMPARE(shown.dropped.size(), 1);
        QCOMPARE(*applyEdits(shown.before, EditChoice{shown.edits, shown.dropped}.offered()),
            QByteArray(live).replace("8080", "9443"));
    }
};

QTEST_GUILESS_MAIN(TestChoosing)
#include "tst_choosing.moc"
