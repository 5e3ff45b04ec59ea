// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logcards.h"

#include "ui/log/exceptiontext.h"
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
    for (int i = 0; i < 7; ++i) {
        auto *card = new Card({}, this);
        auto *figure = new RoleLabel(Role::Text, card, 1.5);
        figure->setBold(true);
        auto *caption = new RoleLabel(Role::Secondary, card, 0.95);
        caption->setElided(Qt::ElideRight);
        card->body()->setSpacing(2);
        card->body()->addWidget(figure);
        card->body()->addWidget(caption);
        row->addWidget(card, 1);
        m_cards.append({card, figure, caption});
    }
}

void LogCards::setFigures(const LogFigures &figures, int waiting)
{
    using Kind = LogEntry::Kind;
    const auto now = [&figures](Kind kind) { return figures.standing.value(kind); };
    const int published = now(Kind::Published), rejected = now(Kind::Rejected);
    const int reverted = now(Kind::Reverted), failed = now(Kind::Failed) + now(Kind::Conflicted);
    const QLocale locale;
    const auto put = [this](int i, const QString &figure, const QString &caption, Role role,
                         const QString &about = {}) {
        const Tile &tile = m_cards.at(i);
        tile.figure->setText(figure);
        tile.figure->setRole(role);
        tile.caption->setFullText(caption);
        tile.card->setToolTip(plainToolTip(about));
        tile.card->setAccessibleName(figure + u' ' + caption);
        tile.card->setAccessibleDescription(about);
    };
    // The rows tell what happened, these what of it holds.
    const auto holds = [&](int standing, const QList<Kind> &kinds) {
        const int told = figures.of(kinds);
        if (told == 0)
            return QString();
        QStringList words;
        for (const Kind kind : kinds)
            words.append(u"“%1”"_s.arg(outcomeWord(kind).word));
        const QString said = words.join(u", "_s);
        return told == standing
            ? tr("What is so now: all %n entry(ies) that say %1.", nullptr, told).arg(said)
            : tr("What is so now: %1 of %n entry(ies) that say %2. What came later ended the "
                 "others.",
                  nullptr, told)
                  .arg(locale.toString(standing), said);
    };
    const int exceptional = figures.exceptionalOnes();
    put(6, locale.toString(exceptional), tr("to look at first"),
        exceptional > 0 ? Role::Warning : Role::Success,
        exceptional > 0 ? exceptionCounts(figures)
                        : tr("Nothing was reverted, overdue, heavily reworded, self-approved, "
                             "approved in under 3 s or sent again."));
    put(0, locale.toString(published),
        figures.afterEdit > 0 ? tr("published now, %1 edited").arg(figures.afterEdit)
                              : tr("published now"),
        Role::Text, holds(published, {Kind::Published}));
    put(1, locale.toString(rejected), tr("rejected now"), Role::Text,
        holds(rejected, {Kind::Rejected}));
    put(2, locale.toString(reverted), tr("reverted now"), reverted > 0 ? Role::Warning : Role::Text,
        holds(reverted, {Kind::Reverted}));
    put(3, locale.toString(failed), tr("conflicts, failures now"),
        failed > 0 ? Role::Error : Role::Text, holds(failed, {Kind::Conflicted, Kind::Failed}));
    put(4, locale.toString(waiting), tr("waiting for you"), Role::Text,
        tr("What is so now: open proposals that are yours, of any time, in which the search finds "
           "its words."));
    put(5, figures.medianSeconds ? durationText(*figures.medianSeconds) : u"–"_s,
        tr("median time to decide"), Role::Text);
}

} // namespace Docket
