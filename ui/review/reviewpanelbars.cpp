// SPDX-License-Identifier: GPL-3.0-or-later
// The review panel's bars: how the diff is shown, what can be decided.
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/language/language.h"
#include "ui/review/reviewpanel.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapBeforeWords =
    8; ///< Between the decisions and what is said beside them, in pixels.

/** The width these need beside each other in a bar, hidden or not. */
int widthOf(const QWidget &bar, const QList<const QWidget *> &parts)
{
    const QMargins margins = bar.layout()->contentsMargins();
    int sum = margins.left() + margins.right();
    for (const QWidget *part : parts)
        sum += part->sizeHint().width() + bar.layout()->spacing();
    return sum;
}

} // namespace

QWidget *ReviewPanel::makeModeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"diffModeBar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(7);
    m_viewChoice = new Segments({tr("Rendered"), tr("Source")}, tr("View"), bar);
    m_columnChoice = new Segments({tr("Side by side"), tr("Unified")}, tr("Columns"), bar);
    m_sideChoice =
        new Segments({tr("Proposed"), tr("Live page"), tr("Settle")}, tr("Right side"), bar);
    m_sideChoice->setObjectName(u"sideChoice"_s);
    m_sideChoice->hide();
    connect(m_viewChoice, &Segments::chosen, this,
        [this](int i) { m_actions.view->setChecked(i == 1); });
    connect(m_columnChoice, &Segments::chosen, this, [this](int i) {
        m_actions.unified->setChecked(i == 1);
        m_columnChoice->setCurrent(int(m_diff->shownColumns()));
    });
    connect(m_sideChoice, &Segments::chosen, this, [this](int i) {
        if (i > 0 && m_live.id.isEmpty())
            emit livePageWanted();
        recompute();
    });
    row->addWidget(m_viewChoice);
    row->addWidget(m_columnChoice);
    row->addWidget(m_sideChoice);
    for (QAction *toggle : {m_actions.fold, m_actions.spaces, m_actions.wrap, m_actions.readPage}) {
        auto *button = new QToolButton(bar);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setDefaultAction(toggle);
        button->setAccessibleName(toggle->iconText());
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(26);
        m_toggles.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_changeText);
    for (QAction *step : {m_actions.previousChange, m_actions.nextChange}) {
        auto *button = new QToolButton(bar);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setDefaultAction(step);
        button->setAccessibleName(withoutMnemonic(step->text()));
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedSize(30, 26);
        m_steps.append(button);
        row->addWidget(button);
    }
    auto *drop = m_drop = new QToolButton(bar);
    drop->setObjectName(u"dropButton"_s);
    drop->setToolButtonStyle(Qt::ToolButtonTextOnly);
    drop->setDefaultAction(m_actions.dropChange);
    drop->setAccessibleName(tr("Drop or take the current change"));
    drop->setFocusPolicy(Qt::TabFocus);
    drop->setMinimumHeight(26);
    m_steps.append(drop);
    row->addWidget(drop);
    return bar;
}

QWidget *ReviewPanel::makeDecisionBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(u"decisionBar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(8);
    for (QAction *action : m_actions.decisions()) {
        auto *button = new ActionButton(action, bar);
        button->setProperty("primary", action == m_actions.approve);
        m_buttons.append(button);
        row->addWidget(button);
    }
    m_revert = new ActionButton(m_actions.revert, bar);
    m_revert->hide();
    row->addWidget(m_revert);
    row->addSpacing(gapBeforeWords);
    m_savesAs->setTextFormat(Qt::PlainText);
    row->addWidget(m_savesAs, 1);
    row->addStretch(0); // Takes the room when there is none for the words.
    return bar;
}

void ReviewPanel::offerEvidence(bool offered)
{
    m_evidence->setVisible(offered);
}

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void ReviewPanel::fitWidth()
{
    // What has no room is in the View menu, with its key; hidden spaces stay in sight.
    const bool conflict = m_proposal.state == ProposalState::Conflict;
    // Settling shows conflicts, not changes: what is about changes would say the wrong thing.
    const bool changes = !isSettling();
    QList<const QWidget *> needed;
    if (conflict)
        needed << m_sideChoice;
    else
        needed << m_viewChoice;
    for (const QToolButton *button : std::as_const(m_steps)) {
        if (button != m_drop || (changes && !conflict))
            needed << button;
    }
    m_modes->setMinimumWidth(widthOf(*m_modes, needed));
    const auto fits = [&](const QWidget *one) {
        const bool room = widthOf(*m_modes, needed + QList{one}) <= width();
        if (room)
            needed << one;
        return room;
    };
    m_viewChoice->setVisible(changes && (!conflict || fits(m_viewChoice)));
    m_drop->setVisible(changes && (!conflict || fits(m_drop)));
    m_columnChoice->setVisible(changes && !isAlone() && fits(m_columnChoice));
    m_changeText->setVisible(changes && fits(m_changeText));
    // Ignored spaces before all else, the others from the left until one finds no room.
    const auto ignoring = [this](const QToolButton *toggle) {
        return toggle->defaultAction() == m_actions.spaces && toggle->isChecked();
    };
    bool room = true;
    for (const QToolButton *toggle : std::as_const(m_toggles)) {
        if (changes && ignoring(toggle))
            fits(toggle);
    }
    for (QToolButton *toggle : std::as_const(m_toggles)) {
        const bool wanted = changes || toggle->defaultAction() == m_actions.readPage;
        if (wanted && !needed.contains(toggle))
            room = room && fits(toggle);
        toggle->setVisible(wanted && needed.contains(toggle));
    }
    fitDecisions();
}

/** First the words beside the buttons go, then their keys. */
void ReviewPanel::fitDecisions()
{
    QList<const QWidget *> parts;
    int whole = 0;
    for (ActionButton *button : std::as_const(m_buttons))
        parts << button;
    const QMargins around = m_decisions->layout()->contentsMargins();
    const int beside = around.left() + around.right() + gapBeforeWords;
    const int spacing = m_decisions->layout()->spacing(), room = width() - beside;
    int least = fitButtons(m_buttons, parts, spacing, room);
    m_decisions->setMinimumWidth(least + beside);
    // The last of them are in the menu as well, with their keys; the first three always stay.
    const bool published = m_proposal.state == ProposalState::Published;
    for (qsizetype i = m_buttons.size() - 1; i >= 0; --i) {
        const bool leaves = i > 2 && least > room;
        if (leaves)
            least -= m_buttons.at(i)->sizeHint().width() + spacing;
        m_buttons.at(i)->setVisible(!published && !leaves);
    }
    for (const QWidget *part : std::as_const(parts))
        whole += part->sizeHint().width() + m_decisions->layout()->spacing();
    // Whole or not at all: the evidence says it too.
    m_savesAs->setVisible(width() > whole + beside + m_savesAs->sizeHint().width());
}

} // namespace Docket
