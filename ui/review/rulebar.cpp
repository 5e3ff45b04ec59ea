// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rulebar.h"

#include "ui/actions.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QStringList ownOf(const RuleEffect &effect, const QStringList &mine)
{
    QStringList own; // In the queue's order: another owner's are another owner's to reject.
    std::ranges::copy_if(mine, std::back_inserter(own),
        [&](const QString &id) { return effect.waiting.contains(id); });
    return own;
}

constexpr int leastCharacters = 40; // Of a line of words beside the buttons.

/** What becomes of those that fall under a rule; empty for none. */
QString fateText(const RuleEffect &effect)
{
    return effect.waiting.isEmpty() ? QString()
                                    : RuleBar::tr("What waits stays until it is rejected.");
}

QString asSentences(const QString &effect, const QString &fate)
{
    return QString(effect.left(1).toUpper() + effect.sliced(1) + u". "_s + fate).trimmed();
}

} // namespace

QString effectText(const RuleEffect &effect, const QStringList &mine)
{
    QStringList parts;
    const int own = int(ownOf(effect, mine).size());
    const int others = int(effect.waiting.size()) - own;
    if (own > 0)
        parts << RuleBar::tr("%n of the %1 that wait for you fall(s) under it", nullptr, own)
                     .arg(mine.size());
    if (others > 0)
        parts << RuleBar::tr("%n that wait(s) for others fall(s) under it", nullptr, others);
    if (effect.rejected > 0)
        parts << RuleBar::tr(
            "%n earlier one(s) was/were rejected for the same reason", nullptr, effect.rejected);
    if (effect.waiting.isEmpty() && effect.rejected == 0)
        return RuleBar::tr("nothing that waits now falls under it; it counts from now on");
    return parts.join(u", "_s);
}

RuleBar::RuleBar(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new RoleLabel(RoleLabel::Role::Text, this))
    , m_note(new RoleLabel(RoleLabel::Role::Secondary, this, 0.95))
    , m_make(new ActionButton(actions.makeRule, this))
    , m_other(new ActionButton(actions.otherRule, this))
    , m_leave(new QPushButton(tr("Leave it  (Esc)"), this))
{
    setObjectName(u"ruleBar"_s);
    m_title->setWordWrap(true); // Nobody agrees to half a rule.
    m_note->setWordWrap(true);
    m_leave->setAccessibleName(tr("Make no rule"));
    for (QPushButton *button :
        {static_cast<QPushButton *>(m_make), static_cast<QPushButton *>(m_other), m_leave}) {
        button->setFocusPolicy(Qt::TabFocus); // A click leaves the keys where they are.
        button->setAutoDefault(false);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_note);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    for (QPushButton *button :
        {static_cast<QPushButton *>(m_make), static_cast<QPushButton *>(m_other), m_leave})
        m_buttons->addWidget(button);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(14, 6, 12, 6);
    m_row->setSpacing(8);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_buttons);
    connect(m_leave, &QPushButton::clicked, this, &RuleBar::dismiss);
    hide();
}

void RuleBar::offer(const RuleOffer &offer, const QStringList &mine)
{
    if (offer.choices.isEmpty() && !offer.inForce) {
        dismiss();
        return;
    }
    m_offer = offer;
    if (offer.inForce) {
        offerInForce(mine);
        return;
    }
    const RuleChoice &first = offer.choices.first();
    m_rest.clear();
    show(Stage::Offer, tr("As a rule: %1").arg(keptWords(first.change.sentence)),
        asSentences(effectText(first.effect, mine), fateText(first.effect)), tr("Make it a r&ule"));
}

void RuleBar::offerInForce(const QStringList &mine)
{
    const RuleInForce &rule = *m_offer.inForce;
    m_rest = ownOf(rule.effect, mine);
    const QString title = rule.since.isValid()
        ? tr("Already in force, since %2: %1. This was proposed before.")
              .arg(keptWords(rule.name), dateText(rule.since, DateForm::DayOfYearTime))
        : tr("Already in force by the policy: %1. This was proposed before.")
              .arg(keptWords(rule.name));
    const QString effect = rule.effect.waiting.isEmpty()
        ? tr("nothing else that waits now falls under it")
        : effectText(rule.effect, mine);
    show(Stage::InForce, title, asSentences(effect, fateText(rule.effect)), rejectText());
}

void RuleBar::offerRest(const RuleEffect &effect, const QStringList &mine)
{
    m_rest = ownOf(effect, mine);
    if (m_rest.isEmpty()) {
        dismiss();
        return;
    }
    RuleEffect waiting = effect;
    waiting.rejected = 0; // Said when it was offered.
    show(Stage::Rest, tr("The rule is made."),
        asSentences(effectText(waiting, mine), fateText(waiting)), rejectText());
}

QString RuleBar::rejectText() const
{
    return m_rest.isEmpty() ? tr("Make it a r&ule")
                            : tr("Reject %n too…", nullptr, int(m_rest.size()));
}

bool RuleBar::answersKey() const
{
    return m_stage == Stage::Offer || !m_rest.isEmpty();
}

void RuleBar::show(Stage stage, const QString &title, const QString &note, const QString &action)
{
    m_stage = stage;
    m_title->setFullText(title);
    m_note->setFullText(note);
    setAccessibleName(title + u' ' + note);
    m_actions.makeRule->setText(action);
    m_actions.makeRule->setIconText(QString(action).remove(u'&'));
    m_actions.makeRule->setEnabled(answersKey());
    m_make->setVisible(answersKey());
    const bool takesBack = stage == Stage::InForce && !m_offer.inForce->decision.isEmpty();
    m_actions.otherRule->setText(takesBack ? tr("Take t&hat rule back") : tr("Anot&her rule…"));
    m_actions.otherRule->setIconText(takesBack ? tr("Take it back") : tr("Another…"));
    m_actions.otherRule->setEnabled(
        takesBack || (stage == Stage::Offer && m_offer.choices.size() > 1));
    m_other->setVisible(m_actions.otherRule->isEnabled());
    fitButtons();
    setVisible(true);
}

/** Below the words where these would have no room beside them. */
void RuleBar::fitButtons()
{
    const int words = width() - m_buttons->sizeHint().width() - 34;
    const auto direction = words < fontMetrics().averageCharWidth() * leastCharacters
        ? QBoxLayout::TopToBottom
        : QBoxLayout::LeftToRight;
    if (m_row->direction() != direction)
        m_row->setDirection(direction);
}

void RuleBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

const QWidget *RuleBar::otherButton() const
{
    return m_other;
}

void RuleBar::dismiss()
{
    m_stage = Stage::Nothing;
    m_rest.clear();
    m_actions.makeRule->setText(tr("Make it a r&ule"));
    m_actions.makeRule->setEnabled(false);
    m_actions.otherRule->setText(tr("Anot&her rule…"));
    m_actions.otherRule->setEnabled(false);
    hide();
}

QString RuleBar::text() const
{
    return accessibleName();
}

void RuleBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.fillRect(QRect(0, 0, width(), 1), theme.divider);
    painter.fillRect(QRect(0, 0, 3, height()), theme.focus);
}

} // namespace Docket
