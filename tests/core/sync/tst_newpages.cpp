// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/newpage.h"
#include "core/journal/logquery.h"
#include "core/markup/edits.h"
#include "tests/support/faultat.h"
#include "tests/support/loop.h"

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Origin = AskedProposal::Origin;
using FaultKind = Sandbox::Fault::Kind;

namespace {

const QString notes = u"200"_s; ///< The page that new ones go below.
const QString ticket = u"PLATFORM-93"_s; ///< A bug of fix version 2026.4.
const QString jo = u"acc-jo"_s;
const QString title = u"Release notes 2026.4"_s;

/** What the page would hold. */
QByteArray bodyOf(const Proposal &proposal)
{
    return newPageFrom(applyEdits(proposal.before, proposal.edits).value()).value().body;
}

/** Real sockets and a real database, with the ticket closed. */
class Desk : public Loop
{
public:
    explicit Desk(const Sandbox::Site &site = testSite())
        : Loop(site, {}, {}, {}, Door::Socket)
    {
        if (!closeAndPoll({ticket}))
            qFatal("nothing closed");
    }

    Result<AskedProposal> ask(
        const QString &subject = ticket, PageKind kind = PageKind::ReleaseNotes)
    {
        return QCoro::waitFor(workspace->proposePage(notes, kind, subject));
    }

    [[nodiscard]] QString asked()
    {
        const auto made = ask();
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return made->id;
    }

    [[nodiscard]] Proposal at(const QString &id) const
    {
        return workspace->proposal(id).value_or(Proposal());
    }

    Result<PublishOutcome> approve(const QString &id)
    {
        return QCoro::waitFor(workspace->approveAndPublish(id));
    }

    Result<PublishOutcome> revert(const QString &id)
    {
        return QCoro::waitFor(workspace->revertAndPublish(id));
    }

    /** The pages of that title that are not in the trash. */
    [[nodiscard]] QList<Page> made(const QString &named = title) const
    {
        QList<Page> all = world.pages();
        all.removeIf([&](const Page &page) {
            return page.title != named || page.state != Page::State::Current;
        });
        return all;
    }

    [[nodiscard]] QList<LogEntry::Kind> logged(const QString &id)
    {
        QList<LogEntry::Kind> kinds;
        const auto entries = QCoro::waitFor(workspace->log({}));
        for (const LogEntry &entry : *entries) {
            if (entry.proposalId == id)
                kinds.prepend(entry.kind);
        }
        return kinds;
    }

    [[nodiscard]] bool isLogWhole()
    {
        const auto check = QCoro::waitFor(journal->verifyLog({}));
        return check && check->isWhole();
    }
};

} // namespace

/** Pages that are made from a template because a person asked for them: once, read back, and taken back only while nobody touched them. */
class TestNewPages : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsProposedFromATicket()
    {
        Desk desk;
        const auto asked = desk.ask(u"platform-93"_s);
        QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().detail));
        QCOMPARE(asked->origin, Origin::Made);
        const Proposal proposal = desk.at(asked->id);
        QCOMPARE(proposal.state, ProposalState::Waiting);
        QCOMPARE(proposal.drafter, Drafter::NewPage);
        QCOMPARE(proposal.itemKey, ticket);
        QCOMPARE(proposal.pageTitle, title);
        QCOMPARE(proposal.pageId, notes);
        QCOMPARE(proposal.owner.accountId, u"acc-mia"_s); // Who owns the page it goes below.
        QVERIFY(!proposal.confident && proposal.before.isEmpty());
        const auto page = newPageFrom(applyEdits(proposal.before, proposal.edits).value());
        QVERIFY(page);
        QCOMPARE(page->title, title);
        QCOMPARE(page->parentId, notes);
        QCOMPARE(page->spaceKey, u"OPS"_s);
        QVERIFY(page->body.contains("PLATFORM-93: Gateway drops idle connections"));
        QVERIFY(page->body.contains("<ac:placeholder>"));
        QVERIFY(desk.made().isEmpty()); // Nothing is made before it is approved.
        QCOMPARE(desk.ask()->origin, Origin::Known);
        QVERIFY(QCoro::waitFor(desk.workspace->refresh(asked->id)));
        QCOMPARE(desk.at(asked->id).edits, proposal.edits);
    }

    void approvedItIsMadeOnceReadBackLinkedAndPutInTheTrash()
    {
        Desk desk;
        const QString id = desk.asked();
        const auto outcome = desk.approve(id);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->text, u"“Release notes 2026.4” is made below “Release Notes”"_s);
        QCOMPARE(desk.made().size(), 1);
        const Page page = desk.made().first();
        const Proposal proposal = desk.at(id);
        QCOMPARE(proposal.state, ProposalState::Published);
        QCOMPARE(proposal.pageId, page.id);
        QCOMPARE(proposal.pageUrl, page.url);
        QCOMPARE(proposal.publishedVersion, 1);
        QVERIFY(page.body.startsWith("<h2>Resolved issues</h2>"));
        QVERIFY(!page.body.contains("Below")); // The table of its place is not part of it.
        QCOMPARE(desk.version(notes), 3); // The page above is as it was.
        QCOMPARE(desk.world.issue(ticket)->links.size(), 1);
        using Kind = LogEntry::Kind;
        QCOMPARE(desk.logged(id),
            (QList{Kind::Proposed, Kind::Approved, Kind::Sending, Kind::Published, Kind::Linked}));
        QVERIFY(QCoro::waitFor(desk.workspace->poll()));
        QCOMPARE(desk.made().size(), 1);

        const auto reverted = desk.revert(id);
        QVERIFY2(reverted, qPrintable(reverted ? QString() : reverted.error().detail));
        QVERIFY(desk.made().isEmpty());
        QCOMPARE(desk.world.page(page.id)->state, Page::State::Trashed);
        QCOMPARE(desk.at(id).state, ProposalState::Reverted);
        QVERIFY(desk.isLogWhole());
        QVERIFY(desk.ask()); // The title is free again.
    }

    void aVersionTellsAllThatClosedForIt()
    {
        Desk desk;
        const auto asked = desk.ask(u"2026.4"_s);
        QVERIFY2(asked, qPrintable(asked ? QString() : asked.error().detail));
        const Proposal proposal = desk.at(asked->id);
        QCOMPARE(proposal.pageTitle, title);
        QVERIFY(desk.approve(asked->id));
        QVERIFY(desk.made().first().body.contains("PLATFORM-93: "));
    }

    void whatCannotBeIsSaid()
    {
        Desk desk;
        const auto said = [&](const QString &subject) {
            const auto asked = desk.ask(subject);
            return asked ? u"made"_s : asked.error().detail;
        };
        QVERIFY(said(u"  "_s).contains(u"name the ticket"));
        QVERIFY(said(u"PLATFORM-94"_s).contains(u"is not closed"));
        QVERIFY(said(u"2031.1"_s).contains(u"nothing of the registered projects closed"));
        QVERIFY(said(u"PLATFORM-9999"_s) != u"made"_s);
        QVERIFY(desk.world.renamePage(notes, title, jo));
        const QString taken = said(ticket);
        QVERIFY2(taken.contains(u"OPS has a page “Release notes 2026.4” already: http"),
            qPrintable(taken));
        QVERIFY(!QCoro::waitFor(desk.workspace->proposePage(u"4711"_s, PageKind::Runbook, ticket)));
        QVERIFY(desk.world.archivePage(notes));
        QVERIFY(said(ticket).contains(u"is archived"));
        QVERIFY(std::ranges::none_of(desk.workspace->proposals(),
            [](const Proposal &one) { return one.drafter == Drafter::NewPage; }));
    }

    void aPersonsWordsAreMadeAndThePlaceStays()
    {
        Desk desk;
        const QString id = desk.asked();
        const Proposal proposal = desk.at(id);
        const QByteArray sheet = applyEdits(proposal.before, proposal.edits).value();
        QByteArray moved = sheet;
        const auto refused = QCoro::waitFor(
            desk.workspace->edit(id, moved.replace("Release Notes (200)", "Runbook (100)")));
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"at another place"));
        QByteArray worded = sheet;
        worded.replace("<h1>Release notes 2026.4</h1>", "<h1>What is new</h1>")
            .replace("<h2>Known issues</h2>", "<h2>Known issues</h2><p>None.</p>");
        QVERIFY(QCoro::waitFor(desk.workspace->edit(id, worded)));
        QCOMPARE(desk.ask()->origin, Origin::Known); // What a person wrote stays.
        QVERIFY(desk.approve(id));
        QVERIFY(desk.made().isEmpty());
        QCOMPARE(desk.made(u"What is new"_s).size(), 1);
        QVERIFY(desk.made(u"What is new"_s).first().body.contains("<p>None.</p>"));
        QCOMPARE(desk.at(id).pageTitle, u"What is new"_s);
    }

    void aTitleTakenMeanwhileIsRefused()
    {
        Desk desk;
        const QString id = desk.asked();
        QVERIFY(desk.world.renamePage(u"100"_s, title, jo));
        const auto outcome = desk.approve(id);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().detail.contains(u"OPS has a page “Release notes 2026.4” already"));
        QCOMPARE(desk.at(id).state, ProposalState::Failed);
        QCOMPARE(desk.made().size(), 1); // Jo's.
        QVERIFY(desk.world.renamePage(u"100"_s, u"Runbook"_s, jo));
        QVERIFY(desk.approve(id));
        QCOMPARE(desk.made().size(), 1);
    }

    void aLostReplyMakesNoSecondPage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("restarts");
        for (const FaultKind kind : {FaultKind::DropAfter, FaultKind::DropBefore}) {
            const QByteArray name = kind == FaultKind::DropAfter ? "made" : "never arrived";
            QTest::newRow(name.constData()) << int(kind) << false;
            QTest::newRow((name + ", begun again").constData()) << int(kind) << true;
        }
    }
    void aLostReplyMakesNoSecondPage()
    {
        QFETCH(int, kind);
        QFETCH(bool, restarts);
        Desk desk;
        const QString id = desk.asked();
        // Nor is it found at once: the next look has to.
        Sandbox::Fault unseen = faultAt("GET", u"/wiki/api/v2/pages"_s, FaultKind::DropBefore);
        unseen.nth = 2; // The first look is before the page is sent.
        unseen.times = 0;
        desk.world.setFaults({faultAt("POST", u"/wiki/api/v2/pages"_s, FaultKind(kind)), unseen});
        (void)desk.approve(id);
        QCOMPARE(desk.made().size(), FaultKind(kind) == FaultKind::DropAfter ? 1 : 0);
        QCOMPARE(desk.at(id).state, ProposalState::Publishing);
        desk.world.setFaults({});
        if (restarts)
            desk.restart();
        for (int round = 0; round < 4; ++round) {
            (void)QCoro::waitFor(desk.workspace->poll());
            QCoro::waitFor(desk.workspace->sendingDone());
            desk.clock.advance(1min);
        }
        QCOMPARE(desk.made().size(), 1);
        QCOMPARE(desk.at(id).state, ProposalState::Published);
        QCOMPARE(desk.at(id).pageId, desk.made().first().id);
        QVERIFY(desk.isLogWhole());
    }

    /** Somebody called it otherwise, and worked on it, before Docket could look. */
    void aLostPageIsFoundUnderAnotherTitle_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("at the next look") << false;
        QTest::newRow("begun again") << true;
    }
    void aLostPageIsFoundUnderAnotherTitle()
    {
        QFETCH(bool, restarts);
        Desk desk;
        const QString id = desk.asked();
        Sandbox::Fault unseen = faultAt("GET", u"/wiki/api/v2/pages"_s, FaultKind::DropBefore);
        unseen.nth = 2;
        unseen.times = 0;
        desk.world.setFaults(
            {faultAt("POST", u"/wiki/api/v2/pages"_s, FaultKind::DropAfter), unseen});
        (void)desk.approve(id);
        QCOMPARE(desk.made().size(), 1);
        const QString there = desk.made().first().id;
        QVERIFY(desk.world.renamePage(there, u"What is new in 2026.4"_s, jo));
        QVERIFY(desk.world.humanEdits(there, desk.world.page(there)->body + "<p>More.</p>", jo));
        desk.world.setFaults({});
        if (restarts)
            desk.restart();
        const qsizetype pages = desk.world.pages().size();
        for (int round = 0; round < 4; ++round) {
            (void)QCoro::waitFor(desk.workspace->poll());
            QCoro::waitFor(desk.workspace->sendingDone());
            desk.clock.advance(1min);
        }
        QCOMPARE(desk.world.pages().size(), pages);
        QCOMPARE(desk.at(id).state, ProposalState::Published);
        QCOMPARE(desk.at(id).pageId, there);
        QCOMPARE(desk.at(id).pageTitle, u"What is new in 2026.4"_s);
        QVERIFY(desk.isLogWhole());
    }

    void anotherPageIsNotTakenForALostWrite_data()
    {
        QTest::addColumn<QString>("whose");
        QTest::newRow("one that was there under another title") << u"renamed"_s;
        QTest::newRow("one that the same person made by hand") << u"own"_s;
        QTest::newRow("one like it that somebody else made") << u"theirs"_s;
    }
    void anotherPageIsNotTakenForALostWrite()
    {
        QFETCH(QString, whose);
        Sandbox::Site site = testSite();
        if (whose == u"theirs") {
            Sandbox::SitePage twin = site.pages.first();
            twin.id = u"300"_s;
            twin.title = u"Twin"_s;
            twin.version = 1;
            twin.ownerId = jo;
            Desk first;
            twin.body = bodyOf(first.at(first.asked()));
            site.pages.append(twin);
        }
        Desk desk(site);
        const QString id = desk.asked();
        desk.world.setFaults({faultAt("POST", u"/wiki/api/v2/pages"_s, FaultKind::DropBefore)});
        (void)desk.approve(id);
        if (whose == u"own")
            QVERIFY(QCoro::waitFor(
                desk.documents->createPage({u"500"_s, notes, title, "<p>By hand.</p>"}, {})));
        else
            QVERIFY(desk.world.renamePage(whose == u"theirs" ? u"300"_s : u"100"_s, title, jo));
        const Page other = desk.made().first();
        for (int round = 0; round < 3; ++round) {
            (void)QCoro::waitFor(desk.workspace->poll());
            QCoro::waitFor(desk.workspace->sendingDone());
            desk.clock.advance(1min);
        }
        QCOMPARE(desk.made().size(), 1);
        QCOMPARE(desk.made().first().version.number, other.version.number);
        QCOMPARE(desk.at(id).state, ProposalState::Failed);
        QVERIFY2(desk.at(id).reason.contains(u"OPS has a page “Release notes 2026.4” already"),
            qPrintable(desk.at(id).reason));
        QVERIFY(desk.isLogWhole());
    }

    void aPageThatSomebodyTouchedStays_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("said");
        QTest::newRow("worked on") << u"edit"_s << u"somebody has worked on it since (version 2)"_s;
        QTest::newRow("commented on") << u"comment"_s << u"people have commented on it"_s;
        QTest::newRow("a page below it") << u"child"_s << u"there are pages below it"_s;
    }
    void aPageThatSomebodyTouchedStays()
    {
        QFETCH(QString, how);
        QFETCH(QString, said);
        Desk desk;
        const QString id = desk.asked();
        QVERIFY(desk.approve(id));
        const Page page = desk.made().first();
        if (how == u"edit")
            QVERIFY(desk.world.humanEdits(page.id, page.body + "<p>By hand.</p>", jo));
        else if (how == u"comment")
            QVERIFY(desk.world.addInlineComment(page.id, u"Known issues"_s, u"Which?"_s, jo));
        else
            QVERIFY(QCoro::waitFor(desk.documents->createPage(
                {page.spaceId, page.id, u"Details"_s, "<p>More.</p>"}, {})));
        const auto outcome = desk.revert(id);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().detail.contains(said), qPrintable(outcome.error().detail));
        QCOMPARE(desk.made().size(), 1);
        QCOMPARE(desk.at(id).state, ProposalState::Published);
        QVERIFY(desk.at(id).reason.contains(said));
        QVERIFY(desk.isLogWhole());
    }

    void aPageThatIsGoneAlreadyIsTakenBack()
    {
        Desk desk;
        const QString id = desk.asked();
        QVERIFY(desk.approve(id));
        QVERIFY(desk.world.deletePage(desk.made().first().id));
        QVERIFY(desk.revert(id));
        QCOMPARE(desk.at(id).state, ProposalState::Reverted);
    }

    void itOutlivesItsTicket()
    {
        Desk desk;
        const QString id = desk.asked();
        QVERIFY(desk.world.transition(ticket, u"To Do"_s, jo));
        QVERIFY(QCoro::waitFor(desk.workspace->poll()));
        QCOMPARE(desk.at(id).state, ProposalState::Waiting);
    }
};

QTEST_GUILESS_MAIN(TestNewPages)
#include "tst_newpages.moc"
