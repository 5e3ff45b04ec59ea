// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/practicepage.h"

#include "ui/actions.h"
#include "ui/language/keptwords.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/setup/setuppages.h"
#include "ui/theme/widgets.h"

#include <QListView>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

struct Sample
{
    QString ticket, summary, page, section;
    QByteArray before, old, with;
};

Proposal proposalOf(const Sample &sample, const QDateTime &now)
{
    Proposal made;
    made.id = u"practice-"_s + sample.ticket;
    made.itemKey = sample.ticket;
    made.itemSummary = sample.summary;
    made.itemStatus = u"Done"_s;
    made.itemType = u"Task"_s;
    made.resolvedAt = now.addSecs(-3600);
    made.pageId = u"practice-"_s + sample.page;
    made.pageTitle = sample.page;
    made.section = {sample.section};
    made.drafter = Drafter::ValueChange;
    made.confident = true;
    made.confidence = 0.9;
    made.summary = sample.summary;
    made.before = sample.before;
    made.edits = {{{sample.before.indexOf(sample.old), sample.old.size()}, sample.with}};
    made.values = {{QString(), QString::fromUtf8(sample.old), QString::fromUtf8(sample.with),
        u"description"_s}};
    made.evidence = {{u"value-change"_s, sample.summary, u"description"_s, 0.9}};
    made.baseVersion = 1;
    made.createdAt = now.addSecs(-1800);
    made.dueAt = now.addDays(2);
    return made;
}

QList<Proposal> samples(const QDateTime &now)
{
    return {
        proposalOf({u"DEMO-12"_s, u"The gateway waits 90 seconds instead of 30"_s,
                       u"Gateway runbook"_s, u"Restart procedure"_s,
                       "<h2>Restart procedure</h2><p>Tell the duty channel first.</p><p>Wait 30 "
                       "seconds, then restart the primary.</p><p>Check the dashboard.</p>",
                       "30 seconds", "90 seconds"},
            now),
        proposalOf({u"DEMO-15"_s, u"The service listens on port 9443 now, not 8080"_s,
                       u"Gateway runbook"_s, u"Current configuration"_s,
                       "<h2>Current configuration</h2><p>The service listens on port "
                       "<code>8080</code>.</p><p>Logs are kept for two weeks.</p>",
                       "8080", "9443"},
            now),
        proposalOf(
            {u"DEMO-19"_s, u"Requests are answered by the service desk, no longer by the office"_s,
                u"VPN access"_s, u"Getting help"_s,
                "<h2>Getting help</h2><p>Write to the office, and say which computer you "
                "use.</p><p>Answers come within a day.</p>",
                "the office", "the service desk"},
            now)};
}

} // namespace

PracticePage::PracticePage(const Clock &clock, QWidget *parent)
    : SetupPage(parent)
    , m_clock(clock)
    , m_actions(new Actions(this))
    , m_review(new ReviewScreen(*m_actions, clock, this))
    , m_said(new RoleLabel(Role::Text, this))
    , m_queue(new RoleLabel(Role::Success, this))
{
    auto *column = beginPage(this, tr("Practice"),
        tr("Three made-up proposals. A approves, R and a digit reject, Ctrl+Z takes back."));
    column->addWidget(m_review, 1);
    column->addWidget(m_said);
    column->addWidget(m_queue);
    m_said->setWordWrap(true);
    m_queue->setWordWrap(true);
    m_queue->setBold(true);
    m_actions->evidence->setChecked(false);
    m_actions->undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_actions->undo);
    m_proposals = samples(m_clock.now());
    connect(m_review, &ReviewScreen::approveWanted, this, [this](const QString &id) {
        decide(id, ProposalState::Approved,
            tr("Approved. In the real queue it would be sent in ten seconds, unless you press "
               "Ctrl+Z."));
    });
    connect(m_review, &ReviewScreen::rejectWanted, this,
        [this](const QString &id, const QString &reason) {
            decide(id, ProposalState::Rejected, tr("Rejected: %1.").arg(keptWords(reason)));
        });
    connect(m_review, &ReviewScreen::snoozeWanted, this, [this](const QString &id) {
        decide(id, ProposalState::Snoozed, tr("Snoozed: it comes back by itself."));
    });
    connect(m_review, &ReviewScreen::editWanted, this,
        [this](const QString &id, const QByteArray &, const QByteArray &, bool publish) {
            m_review->wordsKept(id);
            if (publish)
                decide(id, ProposalState::Approved, tr("Approved in your words."));
        });
    connect(m_review, &ReviewScreen::notice, m_said, &QLabel::setText);
    connect(m_review, &ReviewScreen::warning, m_said, &QLabel::setText);
    connect(m_actions->undo, &QAction::triggered, this, &PracticePage::undo);
    setWaiting(0);
}

void PracticePage::initializePage()
{
    show();
    m_review->countFromNow();
    if (wizard()) // Also once its button has the keys.
        wizard()->addAction(m_actions->undo);
    takeKeys();
}

void PracticePage::cleanupPage()
{
    if (wizard())
        wizard()->removeAction(m_actions->undo);
}

void PracticePage::takeKeys()
{
    // After the wizard gave its button the focus: the keys are the review's here.
    QTimer::singleShot(0, m_review->queue()->view(), qOverload<>(&QWidget::setFocus));
}

void PracticePage::decide(const QString &id, ProposalState state, const QString &said)
{
    for (Proposal &proposal : m_proposals) {
        if (proposal.id != id)
            continue;
        proposal.state = state;
        proposal.decidedAt = m_clock.now();
        m_decided.append(id);
    }
    m_said->setText(said);
    show();
    if (m_decided.size() == m_proposals.size())
        offerTheEnd();
}

/** Enter opens the queue now; otherwise the keys would fall to the next button that there is. */
void PracticePage::offerTheEnd()
{
    auto *finish =
        wizard() ? qobject_cast<QPushButton *>(wizard()->button(QWizard::FinishButton)) : nullptr;
    if (!finish)
        return;
    finish->setDefault(true);
    QTimer::singleShot(0, finish, qOverload<>(&QWidget::setFocus)); // After the review moved on.
}

void PracticePage::undo()
{
    if (m_decided.isEmpty())
        return;
    const QString id = m_decided.takeLast();
    for (Proposal &proposal : m_proposals) {
        if (proposal.id == id) {
            proposal.state = ProposalState::Waiting;
            proposal.decidedAt = {};
        }
    }
    m_said->setText(tr("Taken back: it waits again, and nothing was sent."));
    show();
    m_review->select(id);
}

void PracticePage::show()
{
    m_actions->undo->setEnabled(!m_decided.isEmpty());
    m_review->setProposals(m_proposals);
}

void PracticePage::setWaiting(int waiting)
{
    m_queue->setText(waiting == 0
            ? tr("Your queue is empty so far: proposals come as tickets close.")
            : tr("Your queue: %n waiting.", nullptr, waiting));
}

} // namespace Docket
