// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the proposals: them, the people and words that are theirs, their pages' histories.
#include "core/drafting/draft.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/conflictpane.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"

#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::readBegun()
{
    readTyped();
    using Kept = Result<QHash<QString, QString>>;
    QCoro::connect(m_workspace.keptWords(Workspace::Words::Settled), this, [this](Kept &&settled) {
        if (settled)
            review()->panel()->conflictPane()->setKept(*settled);
    });
}

void MainWindow::readTyped()
{
    QCoro::connect(m_workspace.keptWords(Workspace::Words::Typed), this,
        [this](Result<QHash<QString, QString>> &&typed) {
            if (typed)
                review()->setTyped(*typed);
        });
}

/** Whom a proposal can be handed to: everybody whose name is known. */
void MainWindow::showPeople()
{
    QMap<QString, Person> people;
    const QHash<QString, Person> seen = m_workspace.registrySeen().people;
    const auto add = [&](const QString &id) {
        if (!id.isEmpty() && !people.contains(id))
            people.insert(id,
                {id, m_workspace.personName(id), {}, {}, !seen.contains(id) || seen[id].active});
    };
    for (const RegistryEntry &entry : m_workspace.policy().registry) {
        add(entry.owner);
        add(entry.backup);
        add(entry.manager);
    }
    for (const Proposal &proposal : m_workspace.proposals())
        add(proposal.owner.accountId);
    const QHash<QString, QString> names = m_workspace.names();
    for (auto one = names.cbegin(); one != names.cend(); ++one)
        add(one.key());
    review()->setPeople(people.values());
}

void MainWindow::showProposals()
{
    const QList<Proposal> all = m_workspace.proposals();
    showPeople();
    showNames();
    noteLeftOver(all);
    review()->setRegistryEmpty(m_workspace.policy().registry.isEmpty());
    review()->setMe(m_workspace.person().accountId);
    review()->setProposals(all);
    if (!m_begunRead
        && !all
            .isEmpty()) { // While the workspace is still loading, words belong to nothing it knows.
        m_begunRead = true;
        readBegun();
    }
    const QSet<QString> typed = review()->panel()->typed();
    if (std::ranges::any_of(all, [&](const Proposal &proposal) {
            return proposal.state == ProposalState::Superseded && typed.contains(proposal.id);
        }))
        readTyped(); // They go on with what took its place.
    showCounts();
}

void MainWindow::showNames()
{
    const QHash<QString, QString> names = m_workspace.names();
    review()->panel()->setNames(names);
    review()->setPolicy(m_workspace.policy());
    log()->setNames(names);
}

void MainWindow::learnNames(const QStringList &accountIds)
{
    if (!accountIds.isEmpty())
        QCoro::connect(m_workspace.learnNames(accountIds), this, [] { });
}

void MainWindow::showChanged(const QStringList &ids)
{
    QList<Proposal> changed;
    for (const QString &id : ids) {
        if (const auto proposal = m_workspace.proposal(id))
            changed.append(*proposal);
    }
    const bool known = std::ranges::all_of(changed, [this](const Proposal &proposal) {
        return review()->knows(proposal.id) && review()->knowsPerson(proposal.owner.accountId);
    });
    if (!known) {
        showProposals();
        return;
    }
    review()->updateProposals(changed);
    showCounts();
}

void MainWindow::showCounts()
{
    setQueueCount(review()->waitingCount());
    showUndo();
    tellWaiting();
    if (m_setup)
        m_setup->setWaiting(review()->waitingCount());
    showMessages(m_workspace.status()); // They count what waits to be sent.
}

void MainWindow::showProposal(const QString &id)
{
    showScreen(Screen::Queue);
    review()->queue()->reveal(id);
    review()->openFromElsewhere(id);
}

void MainWindow::showHistory(const QString &pageId)
{
    const Proposal &shown = review()->panel()->proposal();
    const int base = shown.pageId == pageId ? shown.baseVersion : 0;
    const auto known = m_histories.constFind(pageId);
    // One that was read before the page got the version that is shown is read again.
    if (known != m_histories.cend() && (known->isEmpty() || known->first().version >= base)) {
        tellHistory(pageId, *known);
        return;
    }
    m_historyPage = pageId;
    m_keysRest->start(); // Whoever goes past a page does not ask for its history.
}

void MainWindow::tellHistory(const QString &pageId, const QList<HistoryLine> &lines)
{
    review()->setHistory(pageId, lines);
    if (!lines.isEmpty())
        followPage(pageId, lines.first().version);
}

void MainWindow::forgetHistories()
{
    m_histories.clear();
    review()->panel()->setPageVersion({}, 0); // Another one may be the newest by now.
    ++m_historyRound;
    if (const QString page = review()->panel()->proposal().pageId; !page.isEmpty())
        showHistory(page);
}

void MainWindow::readHistory(const QString &pageId)
{
    if (m_workspace.status().state != SyncStatus::State::Online)
        return;
    QCoro::connect(m_workspace.pageHistory(pageId), this,
        [this, pageId, round = m_historyRound](Result<QList<PageVersion>> &&versions) {
            if (!versions || round != m_historyRound)
                return; // The pane stays without it; the status line already says why.
            QList<HistoryLine> lines;
            for (const PageVersion &version :
                versions->first(qMin<qsizetype>(5, versions->size()))) {
                const bool ours = !transactionIn(version.message).isEmpty();
                const QString name = m_workspace.personName(version.authorId);
                QStringList what{ours              ? u"Docket"_s
                        : name == version.authorId ? tr("unknown person")
                                                   : name,
                    withoutMark(version.message)};
                what.removeAll(QString());
                lines.append({version.number, what.join(u" · "_s), version.at});
            }
            m_histories.insert(pageId, lines);
            tellHistory(pageId, lines);
        });
}

} // namespace Docket
