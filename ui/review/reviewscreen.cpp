// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewscreen.h"

#include "core/journal/logwords.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/batchbar.h"
#include "ui/review/conflictpane.h"
#include "ui/review/pagereader.h"
#include "ui/review/reviewpanel.h"
#include "ui/theme/keybutton.h"

#include <QDesktopServices>
#include <QSplitter>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

void openInBrowser(const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    // Only web addresses: a ticket's text must never start a program.
    if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
        QDesktopServices::openUrl(address);
}

/** Without the labels that the triage asks for: these are decided there. */
QList<Proposal> reviewed(QList<Proposal> all)
{
    all.removeIf([](const Proposal &one) { return one.drafter == Drafter::ItemLabel; });
    return all;
}

QString emptySentence(QueueProxy::Scope scope)
{
    switch (scope) {
    case QueueProxy::Scope::AllOpen:
    case QueueProxy::Scope::Mine:
        return ReviewScreen::tr("No proposal is open.");
    case QueueProxy::Scope::Others:
        return ReviewScreen::tr("Nobody else has anything to decide.");
    case QueueProxy::Scope::Troubled:
        return ReviewScreen::tr("Nothing failed, is blocked or in conflict.");
    case QueueProxy::Scope::Snoozed:
        return ReviewScreen::tr("Nothing is snoozed.");
    case QueueProxy::Scope::Published:
        return ReviewScreen::tr("Nothing was published yet.");
    case QueueProxy::Scope::Decided:
        return ReviewScreen::tr("Nothing was decided yet.");
    }
    return {};
}

} // namespace

ReviewScreen::ReviewScreen(Actions &actions, const Clock &clock, QWidget *parent)
    : ScreenPane(parent)
    , m_actions(actions)
    , m_clock(clock)
    , m_model(new ProposalModel(clock, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_queue(new QueuePanel(*m_model, actions, m_splitter))
    , m_panel(new ReviewPanel(actions, m_splitter))
    , m_evidence(new EvidencePane(actions.openTicket, m_splitter))
    , m_evidenceClose(new KeyButton(tr("Close"), this))
    , m_batch(new BatchBar(this))
    , m_evidenceDue(new QTimer(this))
    , m_started(clock.now())
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_queue);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_evidence);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({268, 900, EvidencePane::usualWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_batch);
    for (QWidget *widget : {static_cast<QWidget *>(m_queue->view()),
             static_cast<QWidget *>(m_panel->diffView()), m_panel->decisionBar(),
             static_cast<QWidget *>(m_panel->conflictPane()), static_cast<QWidget *>(m_evidence)})
        actions.addReviewKeysTo(widget);
    m_queue->view()->addAction(actions.markAll);
    m_evidenceClose->setObjectName(u"evidenceClose"_s);
    m_evidenceClose->setAccessibleName(tr("Close the evidence"));
    m_evidenceClose->showKeyOf(actions.evidence);
    m_evidenceClose->hide();
    connect(m_evidenceClose, &KeyButton::clicked, this, &ReviewScreen::closeEvidence);
    wireActions();
    m_queue->view()->installEventFilter(this);
    setTabOrder(m_queue->view(), m_panel->diffView());
    m_evidenceDue->setSingleShot(true);
    connect(m_evidenceDue, &QTimer::timeout, this,
        [this] { showEvidence(m_panel->proposal(), EvidencePane::Pace::InSlices); });
    connect(m_queue, &QueuePanel::currentChanged, this, &ReviewScreen::showCurrent);
    connect(m_queue, &QueuePanel::emptyActionWanted, this, &ReviewScreen::emptyAction);
    connect(m_queue, &QueuePanel::scopeChanged, this, &ReviewScreen::showEmptyText);
    connect(m_panel, &ReviewPanel::notice, this, &ReviewScreen::notice);
    connect(m_panel, &ReviewPanel::refreshWanted, this,
        [this] { emit refreshWanted(QString(m_panel->proposal().id)); });
    connect(m_panel, &ReviewPanel::typedChanged, this, &ReviewScreen::typedChanged);
    connect(m_panel->conflictPane(), &ConflictPane::decided, this, &ReviewScreen::settledChanged);
    connect(
        m_panel, &ReviewPanel::typedChanged, this, [this] { m_model->setTyped(m_panel->typed()); });
    connect(m_panel, &ReviewPanel::uncitedChanged, m_evidence, &EvidencePane::setUncited);
    connect(m_panel, &ReviewPanel::savesAsChanged, m_evidence, &EvidencePane::setSavesAs);
    connect(m_panel, &ReviewPanel::resolveWanted, this, [this] { publishEdited(true); });
    connect(m_evidence, &EvidencePane::factPointed, m_panel, &ReviewPanel::pointAt);
    connect(m_evidence, &EvidencePane::factChosen, m_panel, &ReviewPanel::goToFact);
    connect(m_panel, &ReviewPanel::choiceWanted, this, [this](const EditChoice &choice) {
        emit choiceWanted(QString(m_panel->proposal().id), choice);
    });
    connect(m_panel, &ReviewPanel::closeAsDoneWanted, this, [this] {
        if (m_actions.reject->isEnabled() && ready())
            pronounce({Verdict::Kind::Reject, {currentId()}, RejectReason::alreadySaid, {}, {}});
    });
    connect(m_panel, &ReviewPanel::livePageWanted, this,
        [this] { emit livePageWanted(QString(m_panel->proposal().id)); });
    connect(m_panel, &ReviewPanel::editingChanged, this, [this](bool editing) {
        m_model->setTyped(m_panel->typed());
        if (editing) {
            holdCurrent();
            return;
        }
        letCurrentGo();
        m_queue->view()->setFocus();
        const Proposal *now = m_model->find(currentId()); // It was not shown anew meanwhile.
        if (now && now->id == m_panel->proposal().id && *now != m_panel->proposal())
            showCurrent(now->id);
    });
    connect(m_evidence, &EvidencePane::wrongSection, this, [this] {
        if (m_actions.reject->isEnabled() && ready())
            pronounce({Verdict::Kind::Reject, {currentId()}, RejectReason::section, {}, {}});
    });
    connect(m_queue, &QueuePanel::marksChanged, this, [this] {
        ++m_planRequest; // One that is still being made is about other marks.
        m_batch->dismiss();
        m_panel->setBatch(int(m_model->marked().size()));
    });
    connect(m_batch, &BatchBar::confirmed, this, [this] { doBatch(m_batch->plan()); });
    connect(m_batch, &BatchBar::dismissed, this, &ReviewScreen::leaveBatch);
    connect(m_evidence, &EvidencePane::openPageWanted, m_actions.openPage, &QAction::trigger);
    m_actions.evidence->setChecked(true);
}

void ReviewScreen::wireActions()
{
    connect(m_actions.approve, &QAction::triggered, this, &ReviewScreen::approve);
    connect(m_actions.reject, &QAction::triggered, this, &ReviewScreen::reject);
    connect(m_actions.snooze, &QAction::triggered, this, &ReviewScreen::snooze);
    connect(m_actions.owner, &QAction::triggered, this, &ReviewScreen::handOn);
    connect(m_actions.edit, &QAction::triggered, this, [this] {
        if (m_panel->proposal().id != currentId())
            return;
        m_panel->startEditing(); // Decides nothing yet, so it need not wait for the paint.
        if (m_overlaid) { // Nobody types beneath it.
            m_actions.evidence->setChecked(false);
            placeEvidence();
        }
    });
    connect(m_actions.publishEdited, &QAction::triggered, this, [this] { publishEdited(true); });
    connect(m_actions.saveDraft, &QAction::triggered, this, [this] {
        if (isVisible()) // Elsewhere it saves a rule.
            publishEdited(false);
    });
    connect(m_actions.discardEdit, &QAction::triggered, this, [this] {
        const bool saved = !m_panel->proposal().editedBy.isEmpty();
        m_panel->dropDraft();
        m_model->setTyped(m_panel->typed());
        if (saved)
            emit discardEditWanted(currentId());
        else
            emit notice(tr("Your edit is discarded; this is the proposal as it was drafted"));
    });
    connect(m_actions.next, &QAction::triggered, this, [this] { m_queue->selectStep(+1); });
    connect(m_actions.previous, &QAction::triggered, this, [this] { m_queue->selectStep(-1); });
    connect(m_actions.mark, &QAction::triggered, this, [this] {
        if (m_panel->proposal().id == currentId() && m_panel->mayDecide())
            m_seen.insert(currentId());
        m_queue->toggleMark(currentId());
    });
    connect(m_actions.markAll, &QAction::triggered, m_queue, &QueuePanel::markShown);
    for (const auto &[action, pane, by] : {std::tuple(m_actions.widenQueue, 0, 24),
             std::tuple(m_actions.narrowQueue, 0, -24), std::tuple(m_actions.widenEvidence, 2, 24),
             std::tuple(m_actions.narrowEvidence, 2, -24)})
        connect(action, &QAction::triggered, this, [this, pane, by] { resizePane(pane, by); });
    connect(m_actions.nextChange, &QAction::triggered, this, [this] { m_panel->stepChange(+1); });
    connect(
        m_actions.previousChange, &QAction::triggered, this, [this] { m_panel->stepChange(-1); });
    connect(m_actions.evidence, &QAction::triggered, this, [this](bool on) {
        if (!m_overlaid)
            m_dockWanted = on;
        placeEvidence();
    });
    connect(
        m_actions.readPage, &QAction::triggered, this, [this] { PageReader::openFor(*m_panel); });
    connect(m_actions.openTicket, &QAction::triggered, this,
        [this] { openInBrowser(m_panel->proposal().itemUrl); });
    connect(m_actions.openPage, &QAction::triggered, this,
        [this] { openInBrowser(m_panel->proposal().pageUrl); });
    DiffView *diff = m_panel->diffView();
    connect(m_actions.zoomIn, &QAction::triggered, diff, [diff] { diff->stepZoom(+1); });
    connect(m_actions.zoomOut, &QAction::triggered, diff, [diff] { diff->stepZoom(-1); });
    connect(m_actions.zoomReset, &QAction::triggered, diff, [diff] { diff->stepZoom(0); });
}

void ReviewScreen::setProposals(const QList<Proposal> &all)
{
    const QString before = m_queue->currentId();
    m_model->replace(reviewed(all));
    showAfterChange(before);
}

void ReviewScreen::updateProposals(const QList<Proposal> &changed)
{
    const QString before = m_queue->currentId();
    m_model->upsert(reviewed(changed));
    showAfterChange(before);
}

bool ReviewScreen::knowsPerson(const QString &accountId) const
{
    return accountId.isEmpty() || std::ranges::contains(m_people, accountId, &Person::accountId);
}

void ReviewScreen::showAfterChange(const QString &before)
{
    updateProgress();
    if (m_queue->currentId().isEmpty())
        m_queue->selectFirst();
    if (m_queue->currentId().isEmpty()) {
        showCurrent({});
        return;
    }
    const Proposal *now = m_model->find(m_queue->currentId());
    if (now && before == now->id && *now != m_panel->proposal() && !m_panel->isEditing())
        showCurrent(now->id);
    else if (now && othersOnPage(*now) != m_others && !m_panel->isEditing())
        showEvidence(*now);
}

void ReviewScreen::setMe(const QString &accountId)
{
    m_me = accountId;
    m_queue->setMe(accountId);
    updateProgress();
    if (m_queue->currentId().isEmpty())
        m_queue->selectFirst();
}

void ReviewScreen::setTyped(const QHash<QString, QString> &typed)
{
    m_panel->setTyped(typed);
    m_model->setTyped(m_panel->typed());
}

void ReviewScreen::wordsKept(const QString &id)
{
    m_panel->wordsKept(id);
    m_model->setTyped(m_panel->typed());
}

void ReviewScreen::setPeople(const QList<Person> &people)
{
    m_people = people;
    QHash<QString, QString> names = m_panel->names();
    for (const Person &person : people) {
        if (person.displayName != person.accountId)
            names.insert(person.accountId, person.displayName);
    }
    m_panel->setNames(names);
}

void ReviewScreen::setConnected(bool connected, const QString &nextSync)
{
    m_connected = connected;
    m_nextSync = nextSync;
    showEmptyText();
}

void ReviewScreen::setReading(bool reading)
{
    if (std::exchange(m_reading, reading) != reading)
        showEmptyText();
}

void ReviewScreen::setUnseen(bool unseen)
{
    if (std::exchange(m_unseen, unseen) != unseen)
        showEmptyText();
}

void ReviewScreen::setRegistryEmpty(bool empty)
{
    m_registryEmpty = empty;
    showEmptyText();
}

void ReviewScreen::setUnsent(int decisions)
{
    if (m_unsent == decisions)
        return;
    m_unsent = decisions;
    showEmptyText();
}

void ReviewScreen::showEmptyText()
{
    using Scope = QueueProxy::Scope;
    const Scope scope = m_queue->proxy()->scope();
    const QString next =
        m_nextSync.isEmpty() ? QString() : u'\n' + tr("Next sync %1").arg(m_nextSync);
    if (!m_connected && m_model->proposals().isEmpty()) {
        m_queue->setEmptyText(
            u"connect"_s, tr("Connect an account to see proposals"), tr("Connect"));
    } else if (m_registryEmpty && m_model->proposals().isEmpty()) {
        m_queue->setEmptyText(u"queue"_s,
            tr("Docket knows no page yet. The registry, or a policy that is imported, says which "
               "pages belong to which tickets."),
            tr("Open the registry"));
    } else if (m_reading && (scope == Scope::Mine || scope == Scope::AllOpen)) {
        m_queue->setEmptyText(u"view-refresh"_s, tr("Loading: looking for closed tickets …"), {});
    } else if (m_unseen && m_model->proposals().isEmpty()) {
        m_queue->setEmptyText(u"network-offline"_s, tr("The site could not be looked at yet."), {});
    } else if (scope == Scope::Mine) {
        const int snoozed = m_queue->proxy()->count(Scope::Snoozed);
        const int open = openCount();
        const QString sentence = m_done > 0
            ? tr("All %n decided in %1", nullptr, m_done).arg(durationText(m_spent))
            : tr("Nothing waits for you.");
        m_queue->setEmptyText(u"done"_s, sentence + next,
            open > 0          ? tr("Show all open (%1)").arg(open)
                : snoozed > 0 ? tr("Show snoozed (%1)").arg(snoozed)
                              : QString());
    } else {
        m_queue->setEmptyText(
            scope == Scope::AllOpen || scope == Scope::Troubled ? u"done"_s : u"queue"_s,
            emptySentence(scope) + (scope == Scope::AllOpen ? next : QString()),
            tr("Show what waits for me"));
    }
    if (m_panel->proposal().id.isEmpty())
        showNothing();
}

void ReviewScreen::showNothing()
{
    const bool any = !m_model->proposals().isEmpty();
    if (!m_connected && !any)
        m_panel->setNothing(u"queue"_s,
            tr("When a ticket closes, the page it makes untrue appears here with the smallest "
               "edit."));
    else if (m_reading && waitingCount() == 0)
        m_panel->setNothing(u"view-refresh"_s,
            tr("Loading: Docket reads the site. Proposals appear here as they are found."));
    else if (!any)
        m_panel->setNothing(u"queue"_s,
            m_unseen ? tr("Proposals appear here once the site can be read")
                     : tr("Proposals appear here as tickets close"));
    else
        m_panel->setNothing(u"queue"_s,
            waitingCount() > 0 ? tr("Nothing selected")
                : m_unsent > 0 ? tr("Nothing is left to decide. %n decision(s) wait(s) until the "
                                    "site can be reached.",
                                     nullptr, m_unsent)
                               : tr("You are done"));
}

void ReviewScreen::emptyAction()
{
    if (!m_connected && m_model->proposals().isEmpty()) {
        emit connectWanted();
    } else if (m_registryEmpty && m_model->proposals().isEmpty()) {
        emit registryWanted();
    } else {
        using Scope = QueueProxy::Scope;
        m_queue->setScope(m_queue->proxy()->scope() != Scope::Mine ? Scope::Mine
                : openCount() > 0                                  ? Scope::AllOpen
                                                                   : Scope::Snoozed);
        m_queue->view()->setFocus();
    }
}

int ReviewScreen::openCount() const
{
    return int(std::ranges::count_if(
        m_model->proposals(), [](const Proposal &proposal) { return isOpen(proposal.state); }));
}

void ReviewScreen::openFromElsewhere(const QString &id)
{
    const int marked = int(m_model->marked().size());
    if (marked > 0 && !m_model->marked().contains(id)) {
        m_queue->clearMarks(); // A key would decide about others than the one that is shown.
        emit notice(tr("%n mark(s) taken off, since another proposal was opened", nullptr, marked));
    }
    select(id);
}

void ReviewScreen::select(const QString &id)
{
    m_queue->select(id);
    m_queue->view()->setFocus();
}

void ReviewScreen::selectWherever(const QString &id)
{
    m_queue->reveal(id);
    select(id);
}

bool ReviewScreen::isWaiting(const Proposal &proposal) const
{
    return isOpen(proposal.state)
        && (m_me.isEmpty() || proposal.owner.isNull() || proposal.owner.accountId == m_me);
}

QList<Proposal> ReviewScreen::waiting() const
{
    QList<Proposal> found;
    std::ranges::copy_if(m_model->proposals(), std::back_inserter(found),
        [this](const Proposal &proposal) { return isWaiting(proposal); });
    return found;
}

int ReviewScreen::waitingCount(
    const QString &searched, const QString &owner, const QString &space) const
{
    return int(std::ranges::count_if(m_model->proposals(), [&](const Proposal &proposal) {
        return isWaiting(proposal) && (owner.isEmpty() || proposal.owner.accountId == owner)
            && (space.isEmpty() || proposal.spaceKey == space)
            && (searched.isEmpty()
                || searchedWords(proposal).contains(searched, Qt::CaseInsensitive));
    }));
}

void ReviewScreen::showCurrent(const QString &id)
{
    // What was stayed with leaves once it is left; not while the list is choosing.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_queue->proxy()->pinned() != currentId())
                m_queue->proxy()->setPinned({});
        },
        Qt::QueuedConnection);
    const Proposal *proposal = m_model->find(id);
    if (!proposal) {
        showNothing();
        m_evidenceDue->stop();
        m_evidence->clear();
        placeEvidence();
        return;
    }
    if (m_overlaid) // Nothing is decided or typed beneath it unseen.
        m_actions.evidence->setChecked(false);
    const bool another = proposal->id != m_panel->proposal().id;
    m_panel->setProposal(*proposal);
    if (another)
        showEvidenceSoon();
    else
        showEvidence(*proposal);
    placeEvidence();
    if (proposal->state == ProposalState::Conflict
        && effectOf(proposal->drafter) == Effect::PageEdit)
        emit livePageWanted(id);
}

void ReviewScreen::countFromNow()
{
    m_started = m_clock.now();
    updateProgress();
}

void ReviewScreen::updateProgress()
{
    QList<QDateTime> times;
    for (const Proposal &proposal : m_model->proposals()) {
        if (!isOpen(proposal.state) && proposal.decidedAt.isValid()
            && proposal.decidedAt >= m_started)
            times.append(proposal.decidedAt);
    }
    std::ranges::sort(times);
    m_done = int(times.size());
    m_spent = {};
    QDateTime before = m_started;
    for (const QDateTime &at : std::as_const(times)) {
        // A longer pause was spent elsewhere.
        m_spent += std::chrono::seconds(qMin<qint64>(120, before.secsTo(at)));
        before = at;
    }
    m_queue->setProgress(m_done, waitingCount());
    showEmptyText();
}

} // namespace Docket
