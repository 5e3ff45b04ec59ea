// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logcards.h"

#include "ui/log/logmodel.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

LogCards::LogCards(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(10);
    for (int i = 0; i < 6; ++i) {
        auto *card = new Card({}, this);
        auto *figure = new RoleLabel(Role::Text, card, 1.5);
        figure->setBold(true);
        auto *caption = new RoleLabel(Role::Secondary, card, 0.95);
        caption->setElided(Qt::ElideRight);
        card->body()->setSpacing(2);
        card->body()->addWidget(figure);
        card->body()->addWidget(caption);
        row->addWidget(card, 1);
        m_cards.append(std::pair(figure, caption));
    }
}

void LogCards::setFigures(const LogFigures &figures, int waiting)
{
    using Kind = LogEntry::Kind;
    const auto now = [&figures](Kind kind) { return figures.standing.value(kind); };
    const int published = now(Kind::Published), rejected = now(Kind::Rejected);
    const int reverted = now(Kind::Reverted), failed = now(Kind::Failed) + now(Kind::Conflicted);
    const auto put = [this](int i, const QString &figure, const QString &caption, Role role) {
        m_cards.at(i).first->setText(figure);
        m_cards.at(i).first->setRole(role);
        m_cards.at(i).second->setFullText(caption);
    };
    const QLocale locale;
    put(0, locale.toString(published),
        figures.afterEdit > 0 ? tr("published, %1 after an edit").arg(figures.afterEdit)
                              : tr("published"),
        Role::Text);
    put(1, locale.toString(rejected), tr("rejected"), Role::Text);
    put(2, locale.toString(reverted), tr("reverted"), reverted > 0 ? Role::Warning : Role::Text);
    put(3, locale.toString(failed), tr("conflicts and failures"),
        failed > 0 ? Role::Error : Role::Text);
    put(4, locale.toString(waiting), tr("waiting for you"), Role::Text);
    put(5, figures.medianSeconds ? durationText(*figures.medianSeconds) : u"–"_s,
        tr("median time to decide"), Role::Text);
}

} // namespace Docket
