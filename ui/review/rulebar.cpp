// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/rulebar.h"

#include "ui/actions.h"
#include "ui/language/keptwords.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

QString effectText(const RuleEffect &effect, const QStringList &mine)
{
    QStringList parts;
    const int going = int(std::ranges::count_if(
        effect.waiting, [&](const QString &id) { return mine.contains(id); }));
    const int others = int(effect.waiting.size()) - going;
    if (going > 0)
        parts << RuleBar::tr("%n of the %1 that wait for you would go", nullptr, going)
                     .arg(mine.size());
    if (others > 0)
        parts << RuleBar::tr("%n that wait(s) for others would go", nullptr, others);
    if (effect.rejected > 0)
        parts << RuleBar::tr(
            "%n earlier one(s) was/were rejected for the same reason", nullptr, effect.rejected);
    if (parts.isEmpty())
        return RuleBar::tr("nothing that waits now would go; it counts from now on");
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 12, 6);
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_make);
    row->addWidget(m_other);
    row->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &RuleBar::dismiss);
    hide();
}

void RuleBar::offer(const RuleOffer &offer, const QStringList &mine)
{
    if (offer.choices.isEmpty()) {
        dismiss();
        return;
    }
    m_offer = offer;
    m_rest.clear();
    const RuleChoice &first = offer.choices.first();
    const QString effect = effectText(first.effect, mine);
    show(Stage::Offer, tr("As a rule: %1").arg(keptWords(first.change.sentence)),
        effect.left(1).toUpper() + effect.sliced(1) + u'.', tr("Make It a R&ule"));
}

void RuleBar::offerRest(const QString &rule, const QStringList &waiting)
{
    m_rest = waiting;
    show(Stage::Rest, tr("The rule is made: %1").arg(keptWords(rule)),
        tr("%n waiting proposal(s) fall(s) under it, and stay(s) until you reject it/them.",
            nullptr, int(waiting.size())),
        tr("Reject %n Too…", nullptr, int(waiting.size())));
}

void RuleBar::show(Stage stage, const QString &title, const QString &note, const QString &action)
{
    m_stage = stage;
    m_title->setFullText(title);
    m_note->setFullText(note);
    setAccessibleName(title + u' ' + note);
    m_actions.makeRule->setText(action);
    m_actions.makeRule->setIconText(QString(action).remove(u'&'));
    m_actions.makeRule->setEnabled(true);
    m_actions.otherRule->setEnabled(stage == Stage::Offer && m_offer.choices.size() > 1);
    m_other->setVisible(m_actions.otherRule->isEnabled());
    setVisible(true);
}

void RuleBar::dismiss()
{
    m_stage = Stage::Nothing;
    m_actions.makeRule->setText(tr("Make It a R&ule"));
    m_actions.makeRule->setEnabled(false);
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
