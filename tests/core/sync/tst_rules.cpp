// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rejectreason.h"
#include "core/journal/logquery.h"
#include "core/journal/sql.h"
#include "core/policy/policyfile.h"
#include "tests/support/loop.h"

#include <QFile>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

const QString bug = u"PLATFORM-93"_s;
const QString leaveOut = u"Leave “Release Notes” out for PLATFORM tickets of type Bug"_s;
const QString named = leaveOut; // It has no second name.

/** The bug closed, proposed for the release notes and rejected. */
class Desk : public Loop
{
public:
    explicit Desk(const QString &reason = RejectReason::notWorth)
    {
        const auto polled = closeAndPoll({bug});
        if (!polled)
            qFatal("%s", qPrintable(polled.error().detail));
        id = proposalOf(bug).id;
        if (!QCoro::waitFor(workspace->reject(id, reason)))
            qFatal("not rejected");
    }

    [[nodiscard]] RuleOffer offer()
    {
        return QCoro::waitFor(workspace->suggestRules({id})).value_or(RuleOffer());
    }
    [[nodiscard]] PolicyChange change() { return offer().choices.value(0).change; }
    [[nodiscard]] QByteArray file() const
    {
        QFile policy(folder.filePath(u"policy.json"_s));
        return policy.open(QIODevice::ReadOnly) ? policy.readAll() : QByteArray();
    }
    void setFile(const QByteArray &bytes) const
    {
        QFile policy(folder.filePath(u"policy.json"_s));
        if (!policy.open(QIODevice::WriteOnly) || policy.write(bytes) != bytes.size())
            qFatal("no policy file");
    }
    [[nodiscard]] QStringList texts(const QList<LogEntry::Kind> &kinds)
    {
        LogQuery query;
        query.kinds = kinds;
        QStringList all;
        const QList<LogEntry> entries = QCoro::waitFor(workspace->log(query)).value();
        for (const LogEntry &entry : entries)
            all.prepend(entry.text);
        return all;
    }
    [[nodiscard]] bool isRuleInForce() const
    {
        return std::ranges::contains(workspace->policy().exclusions, named, &Exclusion::name);
    }

    QString id;
};

} // namespace

/** Changes of the policy that come of rejections. */
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { setStatementProbe({}); }

    void aRejectionBecomesARuleThatIsObeyedAndNamed()
    {
        Desk desk;
        const RuleOffer offer = desk.offer();
        QCOMPARE(offer.choices.size(), 2); // The type, or the component of the ticket.
        QCOMPARE(offer.choices.first().change.sentence, leaveOut);
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(offer.choices.first().change)));
        QVERIFY(desk.isRuleInForce());
        QVERIFY(*policyFromJson(desk.file()) == desk.workspace->policy());
        QCOMPARE(
            desk.texts({LogEntry::Kind::PolicyChanged}).last(), u"New rule: %1"_s.arg(leaveOut));
        QCOMPARE(desk.workspace->proposal(desk.id)->state, ProposalState::Rejected);

        QVERIFY(desk.world.transition(bug, u"In Progress"_s, u"acc-jo"_s));
        desk.clock.advance(std::chrono::minutes(30));
        QVERIFY(desk.closeAndPoll({bug}, desk.workspace->policy()));
        QCOMPARE(desk.workspace->proposals().size(), 1);
        QCOMPARE(desk.texts({LogEntry::Kind::Evaluated}).last(),
            u"PLATFORM-93 is left out by the rule “%1” of the policy."_s.arg(named));
    }

    void aRuleThatFitsNoMoreStaysAndTheLogSaysSo()
    {
        Desk desk;
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(desk.change())));
        desk.setFile(desk.file().replace("\"Bug\"", "\"Task\"")); // By hand.
        desk.restart();
        const auto undone = QCoro::waitFor(desk.workspace->undo());
        QVERIFY(!undone);
        QCOMPARE(desk.texts({LogEntry::Kind::PolicyChanged}).last(),
            u"not taken back: %1"_s.arg(undone.error().detail));
        QVERIFY(desk.workspace->newestRule().isEmpty());
    }

    void undoTakesTheRuleBackFirstAlsoAfterARestart()
    {
        Desk desk;
        const QByteArray before = desk.file();
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(desk.change())));
        desk.restart();
        QVERIFY(desk.isRuleInForce());
        QCOMPARE(desk.workspace->undoText(), u"Rule “%1”"_s.arg(named));
        QCOMPARE(desk.workspace->newestRule(), named);
        const auto undone = QCoro::waitFor(desk.workspace->undo());
        QVERIFY(undone && *undone == u"Rule “%1”"_s.arg(named));
        QCOMPARE(desk.file(), before);
        QVERIFY(!desk.isRuleInForce());
        QCOMPARE(desk.texts({LogEntry::Kind::Undone}),
            QStringList{u"Rule “%1” taken back"_s.arg(named)});
        QCOMPARE(desk.workspace->proposal(desk.id)->state, ProposalState::Rejected);
        QVERIFY(desk.workspace->newestRule().isEmpty());
        QVERIFY(desk.workspace->undoText().startsWith(u"Reject "_s));
        QVERIFY(QCoro::waitFor(desk.workspace->undo()));
        QCOMPARE(desk.workspace->proposal(desk.id)->state, ProposalState::Waiting);
    }

    void aRuleInForceSaysSinceWhenAndHowItIsTakenBack()
    {
        Desk desk;
        const QDateTime then = desk.clock.now();
        const auto kept = QCoro::waitFor(desk.workspace->changePolicy(desk.change()));
        desk.clock.advance(std::chrono::hours(30));
        desk.restart();
        const RuleOffer offer = desk.offer();
        QVERIFY(offer.inForce);
        QCOMPARE(offer.inForce->name, named);
        QCOMPARE(offer.inForce->since, then);
        QCOMPARE(offer.inForce->decision, *kept);
        QVERIFY(QCoro::waitFor(desk.workspace->undo(offer.inForce->decision)));
        QVERIFY(!desk.isRuleInForce());
        QVERIFY(!desk.offer().inForce);
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(offer.inForce->change)));
        QVERIFY(desk.isRuleInForce());
    }

    void aRuleThatCameWithTheFileIsOnlyNamed()
    {
        Desk desk;
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(desk.change())));
        Policy edited = desk.workspace->policy();
        edited.exclusions[0].types.append(u"Task"_s); // Not the one that was made here any more.
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(edited)));
        const RuleOffer offer = desk.offer();
        QVERIFY(offer.inForce);
        QCOMPARE(offer.inForce->name, named);
        QVERIFY(!offer.inForce->since.isValid());
        QVERIFY(offer.inForce->decision.isEmpty());
    }

    void itsEntriesNameTheChangeThatUndoTakes()
    {
        Desk desk;
        const auto id = QCoro::waitFor(desk.workspace->changePolicy(desk.change()));
        QVERIFY(id);
        QVERIFY(QCoro::waitFor(desk.workspace->undo(*id)));
        LogQuery query;
        query.proposalId = *id;
        const auto entries = QCoro::waitFor(desk.workspace->log(query));
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->first().kind, LogEntry::Kind::Undone);
        QCOMPARE(entries->last().kind, LogEntry::Kind::PolicyChanged);
        const auto again = QCoro::waitFor(desk.workspace->undo(*id));
        QVERIFY(!again && again.error().detail == u"nothing of it is left to take back"_s);
    }

    void theSameRuleTwiceIsRefused()
    {
        Desk desk;
        const PolicyChange change = desk.change();
        auto first = desk.workspace->changePolicy(change);
        auto second = desk.workspace->changePolicy(change); // Before the first is done.
        QVERIFY(QCoro::waitFor(std::move(first)));
        const auto refused = QCoro::waitFor(std::move(second));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
        QCOMPARE(desk.workspace->policy().exclusions.size(), 1);
        QCOMPARE(desk.texts({LogEntry::Kind::PolicyChanged}).size(), 2); // The first is the import.
    }

    void whatWasWrittenIntoTheFileByHandStays()
    {
        Desk desk;
        Policy edited = desk.workspace->policy();
        edited.labels.exclude.append(u"by-hand"_s);
        desk.setFile(policyToJson(edited));
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(desk.change())));
        QVERIFY(desk.workspace->policy().labels.exclude.contains(u"by-hand"_s));
        QVERIFY(desk.isRuleInForce());
    }

    void aRuleThatSomebodyChangedSinceStaysAndUndoGoesOn()
    {
        Desk desk;
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(desk.change())));
        Policy edited = desk.workspace->policy();
        edited.exclusions[0].types.append(u"Task"_s);
        QVERIFY(QCoro::waitFor(desk.workspace->setPolicy(edited)));
        const auto refused = QCoro::waitFor(desk.workspace->undo());
        QVERIFY(!refused && refused.error().detail.contains(named));
        QVERIFY(desk.workspace->policy() == edited);
        QVERIFY(desk.workspace->undoText().startsWith(u"Reject "_s));
    }

    void aFileThatCannotBeUnderstoodIsLeftAlone()
    {
        Desk desk;
        const PolicyChange change = desk.change();
        desk.setFile("{ half");
        const auto refused = QCoro::waitFor(desk.workspace->changePolicy(change));
        QVERIFY(!refused && refused.error().detail.contains(u"not valid JSON"_s));
        QCOMPARE(desk.file(), QByteArray("{ half"));
        QVERIFY(desk.workspace->newestRule().isEmpty());
    }

    void aFileThatCannotBeWrittenMakesNoRule()
    {
        Loop loop;
        const QString file = loop.folder.filePath(u"policy.json"_s);
        QVERIFY(QFile::link(loop.folder.filePath(u"gone/policy.json"_s), file));
        PolicyChange change{named, leaveOut, {}, {},
            {{std::nullopt, Exclusion{named, u"PLATFORM"_s, {}, {}, {}, {}}, -1}}};
        const auto refused = QCoro::waitFor(loop.workspace->changePolicy(change));
        QVERIFY(!refused && refused.error().kind == Error::Kind::Storage);
        QVERIFY(loop.workspace->policy().exclusions.isEmpty());
        QVERIFY(loop.workspace->undoText().isEmpty());
        QVERIFY(QFile::remove(file));
        loop.restart();
        QVERIFY(loop.workspace->policy().exclusions.isEmpty());
        QVERIFY(loop.workspace->undoText().isEmpty());
    }

    /** Killed at the n-th statement, with the file written by then or not: after a start both stores tell the same. */
    void aKillLeavesBothOrNeither_data()
    {
        QTest::addColumn<bool>("undoing");
        QTest::addColumn<bool>("fileLost");
        QTest::newRow("making, the file was written") << false << false;
        QTest::newRow("making, the file was not") << false << true;
        QTest::newRow("taking back, the file was written") << true << false;
        QTest::newRow("taking back, the file was not") << true << true;
    }

    void aKillLeavesBothOrNeither()
    {
        QFETCH(bool, undoing);
        QFETCH(bool, fileLost);
        int made = 0, notMade = 0;
        for (int last = 0;; ++last) {
            Desk desk;
            const PolicyChange change = desk.change();
            if (undoing)
                QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(change)));
            const QByteArray before = desk.file();
            std::atomic<int> statements = 0;
            setStatementProbe(
                [&](const QString &) { return statements++ >= last ? u"killed"_s : QString(); });
            if (undoing)
                (void)QCoro::waitFor(desk.workspace->undo());
            else
                (void)QCoro::waitFor(desk.workspace->changePolicy(change));
            const bool wasCutOff = statements > last;
            setStatementProbe({});
            const auto pending = QCoro::waitFor(desk.journal->cursor(u"policy change under way"_s));
            if (fileLost && !pending->isEmpty()) // Afterwards the file is on the disk.
                desk.setFile(before);
            desk.restart();
            const bool inForce = desk.isRuleInForce();
            ++(inForce ? made : notMade);
            QVERIFY(*policyFromJson(desk.file()) == desk.workspace->policy());
            QCOMPARE(desk.workspace->newestRule(), inForce ? named : QString());
            QCOMPARE(desk.texts({LogEntry::Kind::Undone}).size(), undoing && !inForce ? 1 : 0);
            if (!undoing)
                QCOMPARE(desk.texts({LogEntry::Kind::PolicyChanged})
                             .contains(u"New rule: %1"_s.arg(leaveOut)),
                    inForce);
            if (!wasCutOff)
                break;
        }
        QVERIFY(made > 0 && notMade > 0);
    }

    void aPageThatIsLeftOutAsAWholeIsNotLookedFor()
    {
        Desk desk;
        const PolicyChange change{named, leaveOut, {}, {},
            {{std::nullopt,
                Exclusion{named, u"PLATFORM"_s, {}, {}, {},
                    desk.workspace->proposal(desk.id)->pageId, {}},
                -1}}};
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(change)));
        QVERIFY(desk.world.deletePage(desk.workspace->proposal(desk.id)->pageId));
        QVERIFY(desk.world.transition(bug, u"In Progress"_s, u"acc-jo"_s));
        desk.clock.advance(std::chrono::minutes(30));
        QVERIFY(desk.closeAndPoll({bug}, desk.workspace->policy()));
        const QString said = desk.texts({LogEntry::Kind::Evaluated}).last();
        QCOMPARE(said, u"PLATFORM-93 is left out by the rule “%1” of the policy."_s.arg(named));
    }

    void aWrongSectionIsLeftOutOfALineForTheWholePage()
    {
        Desk desk(RejectReason::section);
        const RuleOffer offer = desk.offer();
        QCOMPARE(offer.choices.size(), 2);
        QCOMPARE(offer.choices.at(1).change.sentence,
            u"Put PLATFORM tickets on “Release Notes” only under “2026.3”"_s);
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(offer.choices.at(1).change)));
        QCOMPARE(desk.workspace->policy().registry.at(1).section,
            (QStringList{u"Release Notes"_s, u"2026.3"_s}));
        QVERIFY(QCoro::waitFor(desk.workspace->undo()));
        QVERIFY(desk.workspace->policy() == testPolicy());
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(offer.choices.at(0).change)));
        QVERIFY(desk.world.transition(bug, u"In Progress"_s, u"acc-jo"_s));
        desk.clock.advance(std::chrono::minutes(30));
        QVERIFY(desk.closeAndPoll({bug}, desk.workspace->policy()));
        QCOMPARE(desk.workspace->proposals().size(), 1);
        QVERIFY(desk.texts({LogEntry::Kind::Evaluated})
                .last()
                .contains(
                    u"“Leave the section “2026.4” of “Release Notes” out for PLATFORM tickets of type Bug”"_s));
    }

    void worksWithoutASite()
    {
        Desk desk;
        (void)QCoro::waitFor(desk.workspace->leave());
        QVERIFY(QCoro::waitFor(desk.workspace->changePolicy(desk.change())));
        QVERIFY(QCoro::waitFor(desk.workspace->undo()));
        QVERIFY(!desk.isRuleInForce());
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
