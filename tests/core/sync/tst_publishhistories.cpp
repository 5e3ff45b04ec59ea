// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"
#include "core/journal/logquery.h"
#include "core/markup/storagedocument.h"
#include "tests/core/sync/histories.h"
#include "tests/support/loop.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

/** The door, with a person who writes just before one of Docket's requests. */
class SharedNetwork : public Sandbox::WorldNetworkAccessManager
{
public:
    using WorldNetworkAccessManager::WorldNetworkAccessManager;
    int countdown = 0; ///< Requests until then; 0: nobody writes.
    std::function<void()> person;

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        if (countdown > 0 && request.url().path().contains(u"/pages/"_s) && --countdown == 0)
            person();
        return WorldNetworkAccessManager::createRequest(operation, request, outgoing);
    }
};

QByteArray withoutMarkers(const QByteArray &body)
{
    static const QRegularExpression tag(u"</?ac:inline-comment-marker[^>]*>"_s);
    return QString::fromUtf8(body).remove(tag).toUtf8();
}

/** How often what happened, so that the histories are known to be worth something. */
struct Tally
{
    int published = 0, reverted = 0, conflicts = 0, shown = 0, rebased = 0, together = 0,
        anchored = 0;
};

/** A site, a workspace and several histories on their own pages. */
class Stage
{
public:
    explicit Stage(QList<History> histories)
        : m_histories(std::move(histories))
        , m_loop(siteOf(pagesTogether))
        , m_network(m_loop.world)
        , m_http(m_network, m_loop.waiter, m_loop.clock)
    {
        m_loop.shut();
        Credentials credentials;
        credentials.email = m_loop.world.email();
        credentials.token = Secret(m_loop.world.token().toUtf8());
        m_loop.work = std::make_unique<Jira::CloudWorkSystem>(
            m_http, QUrl(m_loop.world.baseUrl()), credentials);
        m_loop.documents = std::make_unique<Confluence::CloudDocumentSystem>(
            m_http, QUrl(m_loop.world.baseUrl() + u"/wiki"_s), credentials);
        m_authorization = credentials.authorization();
        {
            auto journal = Journal::open(m_loop.folder.path(), m_loop.clock);
            JournalBatch batch;
            for (const History &history : std::as_const(m_histories)) {
                for (int slot = 0; slot < slotCount; ++slot)
                    batch.proposals.append(proposalFor(history.page, slot));
            }
            if (!journal || !QCoro::waitFor((*journal)->commit(batch)))
                qFatal("no journal");
        }
        m_loop.open();
        Policy policy;
        policy.writeLimit.writes = 1000;
        if (!QCoro::waitFor(m_loop.workspace->setPolicy(policy)))
            qFatal("no policy");
    }

    /** What is wrong, with the page it is wrong on; empty when nothing is. */
    std::pair<int, QString> run(Tally &tally)
    {
        qsizetype longest = 0;
        for (const History &history : std::as_const(m_histories))
            longest = std::max(longest, history.steps.size());
        for (qsizetype at = 0; at < longest; ++at) {
            for (const History &history : std::as_const(m_histories)) {
                if (at < history.steps.size())
                    take(history.page, history.steps.at(at));
            }
        }
        m_loop.world.setFaults({});
        for (int round = 0; round < 2; ++round) {
            (void)QCoro::waitFor(m_loop.workspace->poll());
            QCoro::waitFor(m_loop.workspace->sendingDone());
        }
        for (const History &history : std::as_const(m_histories)) {
            if (const QString wrong = check(history.page, tally); !wrong.isEmpty())
                return {history.page, wrong};
        }
        return {-1, {}};
    }

private:
    void personSets(int page, int slot, const QByteArray &value)
    {
        const QByteArray body = m_loop.body(pageId(page));
        if (valueSpan(body, slot).length > 0)
            (void)m_loop.world.humanEdits(pageId(page), withValue(body, slot, value), u"acc-jo"_s);
    }

    void personComments(int page, int slot)
    {
        const auto ref = m_loop.world.addInlineComment(pageId(page),
            QString::fromUtf8(valueIn(m_loop.body(pageId(page)), slot)), u"Sure?"_s, u"acc-mia"_s);
        if (ref)
            m_comments[page].append({*ref, slot});
    }

    void personInserts(int page, int slot, const QByteArray &before, const QByteArray &words)
    {
        QByteArray body = m_loop.body(pageId(page));
        const qsizetype at = slot < 0 ? -1 : body.indexOf(before);
        if (at >= 0)
            (void)m_loop.world.humanEdits(pageId(page), body.insert(at, words), u"acc-mia"_s);
    }

    void label(int page, int number)
    {
        Sandbox::Request request;
        request.method = "POST";
        request.path = u"/wiki/rest/api/content/%1/label"_s.arg(pageId(page));
        request.headers.insert("authorization", m_authorization);
        request.headers.insert("content-type", "application/json");
        request.body = "[{\"prefix\":\"global\",\"name\":\"l" + QByteArray::number(number) + "\"}]";
        if (m_loop.world.handle(request).status != 200)
            qFatal("the label was refused");
    }

    void approve(int page, const QList<int> &several)
    {
        Workspace &workspace = *m_loop.workspace;
        if (several.size() == 1) {
            (void)QCoro::waitFor(
                workspace.approve(proposalFor(page, several.first()).id, Workspace::Hold::None));
            return;
        }
        workspace.setHoldTime(std::chrono::milliseconds(1));
        for (const int slot : several)
            (void)QCoro::waitFor(
                workspace.approve(proposalFor(page, slot).id, Workspace::Hold::Window));
        m_loop.clock.advance(workspace.holdTime());
        while (!workspace.held().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void take(int page, const Step &step)
    {
        const QByteArray number = QByteArray::number(step.number);
        const QByteArray slotName = "s" + QByteArray::number(step.slot);
        Workspace &workspace = *m_loop.workspace;
        const QString id = proposalFor(page, step.slot).id;
        m_loop.clock.advance(std::chrono::seconds(1));
        m_network.countdown = step.between;
        m_network.person = [=, this] {
            if (step.comments)
                personComments(page, step.otherSlot);
            else
                personSets(page, step.otherSlot, "b" + number);
        };
        switch (step.op) {
        case Step::Op::SetValue:
            personSets(page, step.slot, "h" + number);
            break;
        case Step::Op::Reword:
            personInserts(page, step.slot, slotName, "r" + number + ' ');
            break;
        case Step::Op::AddParagraph:
            personInserts(page, step.slot, step.slot < 3 ? "<table>" : "<ul>",
                "<p>Person " + number + " says so.</p>");
            break;
        case Step::Op::Comment:
            personComments(page, step.slot);
            break;
        case Step::Op::Label:
            label(page, step.number);
            break;
        case Step::Op::LoseAnswer: {
            Sandbox::Fault lost;
            lost.method = "PUT";
            lost.times = 1;
            lost.kind = Sandbox::Fault::Kind::DropAfter;
            m_loop.world.setFaults({lost});
            approve(page, {step.slot});
            QCoro::waitFor(workspace.sendingDone());
            m_loop.world.setFaults({});
            break;
        }
        case Step::Op::ApproveBoth:
            approve(page, {step.slot, (step.slot + 1) % slotCount});
            break;
        case Step::Op::Approve:
            approve(page, {step.slot});
            break;
        case Step::Op::Edit: {
            const auto proposal = workspace.proposal(id);
            const QByteArray own = withValue(proposal->before, step.slot, "e" + number);
            if (QCoro::waitFor(workspace.edit(id, own)))
                m_words.insert(id, "e" + number);
            break;
        }
        case Step::Op::Revert:
            (void)QCoro::waitFor(workspace.revert(id, Workspace::Hold::None));
            break;
        case Step::Op::Restart:
            m_loop.restart();
            break;
        case Step::Op::Poll:
            (void)QCoro::waitFor(workspace.poll());
            break;
        }
        QCoro::waitFor(m_loop.workspace->sendingDone());
        m_network.countdown = 0;
        remember(page);
    }

    /** Keeps, for each version that came, what Docket's words for each slot were when it was sent. */
    void remember(int page)
    {
        const int now = m_loop.version(pageId(page));
        for (int number = m_seen.value(page, 1) + 1; number <= now; ++number) {
            // A comment set later goes into the newest version's body.
            m_bodies.insert({page, number}, m_loop.world.pageVersion(pageId(page), number)->body);
            for (int slot = 0; slot < slotCount; ++slot)
                m_sent[{page, number}].append(
                    m_words.value(proposalFor(page, slot).id, "d" + QByteArray::number(slot)));
        }
        m_seen[page] = now;
    }

    /** Every version Docket made must be the one before it with the approved values exchanged, and nothing else. */
    [[nodiscard]] QString check(int page, Tally &tally)
    {
        remember(page);
        std::array<int, slotCount> versions{};
        for (int number = 2; number <= m_loop.version(pageId(page)); ++number) {
            const Page made = *m_loop.world.pageVersion(pageId(page), number);
            if (transactionIn(made.version.message).isEmpty())
                continue;
            const QByteArray before = m_loop.world.pageVersion(pageId(page), number - 1)->body;
            const QByteArray body = m_bodies.value({page, number});
            const bool reverts = made.version.message.startsWith(u"Reverted"_s);
            if (made.version.message.startsWith(u"Put back"_s)) {
                ++tally.anchored;
                if (withoutMarkers(body) != withoutMarkers(before))
                    return u"version %1 puts back more than markers"_s.arg(number);
                continue;
            }
            QByteArray wanted = before;
            int named = 0;
            for (int slot = 0; slot < slotCount; ++slot) {
                static const QString key = u"per %1(?!\\d)"_s;
                if (!made.version.message.contains(
                        QRegularExpression(key.arg(itemKey(page, slot)))))
                    continue;
                ++named;
                ++versions[size_t(slot)];
                const QByteArray old = "v" + QByteArray::number(slot);
                const QByteArray words = m_sent.value({page, number}).at(slot);
                const QByteArray from = reverts ? words : old;
                if (valueIn(before, slot) != from)
                    return u"version %1 writes over “%2” at s%3"_s.arg(number)
                        .arg(QString::fromUtf8(valueIn(before, slot)))
                        .arg(slot);
                wanted = withValue(wanted, slot, reverts ? old : words);
            }
            // A comment set right before the write is in the version that it replaced; see below.
            const bool same = body == wanted || withoutMarkers(body) == withoutMarkers(wanted);
            if (!same || named == 0)
                return u"version %1 (%2) says\n%3\ninstead of\n%4"_s.arg(number).arg(
                    made.version.message, QString::fromUtf8(body), QString::fromUtf8(wanted));
            tally.together += named > 1;
            (reverts ? tally.reverted : tally.published) += named;
        }
        if (const QString wrong = checkComments(page); !wrong.isEmpty())
            return wrong;
        for (int slot = 0; slot < slotCount; ++slot) {
            const Proposal proposal = *m_loop.workspace->proposal(proposalFor(page, slot).id);
            LogQuery query;
            query.proposalId = proposal.id;
            query.kinds = {LogEntry::Kind::Published, LogEntry::Kind::Reverted};
            const auto entries = QCoro::waitFor(m_loop.workspace->log(query));
            if (!entries || entries->size() != versions[size_t(slot)])
                return u"s%1 has %2 versions and %3 entries in the log"_s.arg(slot)
                    .arg(versions[size_t(slot)])
                    .arg(entries ? entries->size() : -1);
            tally.conflicts += proposal.state == ProposalState::Conflict;
            tally.shown += proposal.state == ProposalState::Conflict && proposal.baseVersion > 1;
            tally.rebased += proposal.state == ProposalState::Published
                && proposal.publishedVersion > proposal.baseVersion + 1;
            static const QList<ProposalState> stuck{ProposalState::Approved,
                ProposalState::Publishing, ProposalState::Reverting, ProposalState::Failed,
                ProposalState::Blocked};
            if (stuck.contains(proposal.state))
                return u"s%1 is left %2: %3"_s.arg(slot).arg(
                    stateName(proposal.state), proposal.reason);
        }
        return {};
    }

    /** Every comment stands around the value it was set on, whatever that became. */
    [[nodiscard]] QString checkComments(int page) const
    {
        const QByteArray body = m_loop.body(pageId(page));
        const auto document = StorageDocument::parse(body);
        if (!document)
            return u"the page is not well-formed"_s;
        QMap<QString, QString> words;
        for (int i = 0; i < document->nodes().size(); ++i) {
            if (document->name(i) == "ac:inline-comment-marker")
                words.insert(document->attribute(i, "ac:ref"), document->plainText(i));
        }
        for (const auto &[ref, slot] : m_comments.value(page)) {
            if (words.value(ref).toUtf8() != valueIn(body, slot))
                return u"the comment %1 on s%2 stands around “%3”:\n%4"_s.arg(ref).arg(slot).arg(
                    words.value(ref), QString::fromUtf8(body));
        }
        return {};
    }

    QList<History> m_histories;
    Loop m_loop;
    SharedNetwork m_network;
    HttpClient m_http;
    QByteArray m_authorization;
    QHash<QString, QByteArray> m_words; ///< What people wrote in a draft's place.
    QHash<int, QList<std::pair<QString, int>>> m_comments; ///< Reference and slot.
    QHash<int, int> m_seen;
    QHash<std::pair<int, int>, QByteArrayList> m_sent;
    QHash<std::pair<int, int>, QByteArray> m_bodies; ///< Of each version as it was made.
};

/** Leaves steps out of a failing history as long as it fails all the same. */
History shrunk(History history)
{
    const auto fails = [](const History &one) {
        Tally tally;
        return Stage({one}).run(tally).first >= 0;
    };
    for (bool smaller = true; smaller;) {
        smaller = false;
        for (qsizetype i = 0; i < history.steps.size(); ++i) {
            History fewer = history;
            fewer.steps.removeAt(i);
            if (fails(fewer)) {
                history = fewer;
                smaller = true;
                break;
            }
        }
    }
    return history;
}

} // namespace

/**
 * People and Docket at the same pages, in every order: 3,000 histories, 10,000 with DOCKET_LONG, or as many as DOCKET_HISTORIES says.
 */
class TestPublishHistories : public QObject
{
    Q_OBJECT

private slots:
    void noPersonsWordsAreLost()
    {
        int count = qEnvironmentVariableIsSet("DOCKET_LONG") ? 10'000 : 3'000;
        if (const int wanted = qEnvironmentVariableIntValue("DOCKET_HISTORIES"))
            count = wanted;
        Tally tally;
        for (int batch = 0; batch * pagesTogether < count; ++batch) {
            QRandomGenerator random(quint32(20260414 + batch));
            QList<History> histories;
            for (int page = 0; page < pagesTogether; ++page)
                histories.append({page, randomSteps(random)});
            const auto [page, wrong] = Stage(histories).run(tally);
            if (page < 0)
                continue;
            const History small = shrunk(histories.at(page));
            Tally again;
            const auto [alone, why] = Stage({small}).run(again);
            QFAIL(qPrintable(alone < 0
                    ? u"batch %1, page %2, only among the others: %3\n%4"_s.arg(batch)
                          .arg(page)
                          .arg(wrong, told(histories.at(page)))
                    : u"batch %1, page %2: %3\n%4"_s.arg(batch).arg(page).arg(why, told(small))));
        }
        qInfo("%d histories: %d published, %d reverted, %d versions with several, %d rebased, %d "
              "fitted and shown, %d conflicts, %d times a comment was put back",
            count, tally.published, tally.reverted, tally.together, tally.rebased, tally.shown,
            tally.conflicts, tally.anchored);
        // Histories in which nothing happens would prove nothing.
        QVERIFY(tally.published > count);
        QVERIFY(tally.reverted > count / 20);
        QVERIFY(tally.together > count / 50);
        QVERIFY(tally.rebased > count / 10);
        QVERIFY(tally.shown > count / 50);
        QVERIFY(tally.conflicts > tally.shown);
        QVERIFY(tally.anchored > count / 100);
    }
};

QTEST_GUILESS_MAIN(TestPublishHistories)
#include "tst_publishhistories.moc"
