// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logcards.h"

#include "ui/log/exceptiontext.h"
#include "ui/log/figurecard.h"
#include "ui/log/logfilters.h"
#include "ui/log/logmodel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;
using Kind = LogEntry::Kind;

namespace {

/** Kinds whose entries a card counts, by the one that its filter is named after. */
QList<Kind> countedWith(Kind kind)
{
    return kind == Kind::Conflicted ? QList<Kind>{Kind::Conflicted, Kind::Failed}
                                    : QList<Kind>{kind};
}

int standingOf(const LogFigures &figures, Kind kind)
{
    int sum = 0;
    for (const Kind one : countedWith(kind))
        sum += figures.standing.value(one);
    return sum;
}

/** The rows tell what happened, the card what of it holds. */
QString aboutStanding(const LogFigures &figures, Kind kind)
{
    const int told = figures.of(countedWith(kind));
    if (told == 0)
        return {};
    QStringList words;
    for (const Kind one : countedWith(kind))
        words.append(LogCards::tr("“%1”", "a quoted word").arg(outcomeWord(one).word));
    const QString said = words.join(u", "_s);
    const int standing = standingOf(figures, kind);
    return told == standing
        ? LogCards::tr("What is so now: all %n entry(ies) that say %1.", nullptr, told).arg(said)
        : LogCards::tr("What is so now: %1 of %n entry(ies) that say %2. What came later ended the "
                       "others.",
              nullptr, told)
              .arg(QLocale().toString(standing), said);
}

QString captionOf(const LogFigures &figures, Kind kind)
{
    switch (kind) {
    case Kind::Published:
        return figures.afterEdit > 0
            ? LogCards::tr("published now, %1 edited").arg(figures.afterEdit)
            : LogCards::tr("published now");
    case Kind::Rejected:
        return LogCards::tr("rejected now");
    case Kind::Reverted:
        return LogCards::tr("reverted now");
    default:
        return LogCards::tr("conflicts now");
    }
}

Role roleOf(Kind kind, int standing)
{
    if (standing == 0)
        return Role::Text;
    return kind == Kind::Reverted  ? Role::Warning
        : kind == Kind::Conflicted ? Role::Error
                                   : Role::Text;
}

} // namespace

LogCards::LogCards(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(10);
    for (const Kind kind : {Kind::Published, Kind::Rejected, Kind::Reverted, Kind::Conflicted})
        addFilter(kind);
    m_waiting = new FigureCard(FigureCard::Does::Lead, this);
    connect(m_waiting, &QAbstractButton::clicked, this, &LogCards::queueWanted);
    row->addWidget(m_waiting, 1);
    addMedian();
    addFilter(std::nullopt);
    // Until they are counted they have their names, and no figure.
    for (const Filter &filter : std::as_const(m_filters))
        filter.card->setFigure(u"–"_s, Role::Text,
            filter.kind ? captionOf({}, *filter.kind) : tr("to look at first"), {});
    m_waiting->setFigure(u"–"_s, Role::Text, tr("waiting for you"), {});
}

void LogCards::addFilter(std::optional<Kind> kind)
{
    auto *card = new FigureCard(FigureCard::Does::Filter, this);
    connect(card, &QAbstractButton::clicked, this, [this, kind](bool on) {
        if (kind)
            emit outcomeToggled(*kind, on);
        else
            emit exceptionsToggled(on);
    });
    layout()->addWidget(card);
    static_cast<QHBoxLayout *>(layout())->setStretchFactor(card, 1);
    m_filters.append({card, kind});
}

/** A measure of all rows: there are none that it counts. */
void LogCards::addMedian()
{
    m_median = new Card({}, this);
    m_medianFigure = new RoleLabel(Role::Text, m_median, 1.5);
    m_medianFigure->setBold(true);
    auto *caption = new RoleLabel(Role::Secondary, m_median, 0.95);
    caption->setElided(Qt::ElideRight);
    caption->setFullText(tr("time to decide"));
    m_median->setToolTip(tr("The median, from proposed to decided"));
    m_median->body()->setSpacing(2);
    m_median->body()->addWidget(m_medianFigure);
    m_median->body()->addWidget(caption);
    static_cast<QHBoxLayout *>(layout())->addWidget(m_median, 1);
}

void LogCards::setFigures(const LogFigures &figures, int waiting)
{
    const QLocale locale;
    for (const Filter &filter : std::as_const(m_filters)) {
        if (filter.kind) {
            const int standing = standingOf(figures, *filter.kind);
            filter.card->setFigure(locale.toString(standing), roleOf(*filter.kind, standing),
                captionOf(figures, *filter.kind), aboutStanding(figures, *filter.kind));
            continue;
        }
        const int exceptional = figures.exceptionalOnes();
        filter.card->setFigure(locale.toString(exceptional),
            exceptional > 0 ? Role::Warning : Role::Success, tr("to look at first"),
            exceptional > 0 ? exceptionCounts(figures)
                            : tr("Nothing was reverted, overdue, heavily reworded, self-approved, "
                                 "approved in under 3 s or sent again."));
    }
    m_waiting->setFigure(locale.toString(waiting), Role::Text, tr("waiting for you"),
        tr("What is so now: open proposals that are yours, of any time, in which the search finds "
           "its words."));
    const QString median = figures.medianSeconds ? durationText(*figures.medianSeconds) : u"–"_s;
    m_medianFigure->setText(median);
    m_median->setAccessibleName(median + u' ' + tr("median time to decide"));
}

void LogCards::setPressed(const LogFilters &filters)
{
    for (const Filter &filter : std::as_const(m_filters))
        filter.card->setChecked(
            filter.kind ? filters.showsOnly(*filter.kind) : filters.onlyExceptions());
}

QList<QWidget *> LogCards::stops() const
{
    QList<QWidget *> cards;
    for (const Filter &filter : m_filters)
        cards.append(filter.card);
    cards.insert(cards.size() - 1, m_waiting); // As they stand.
    return cards;
}

} // namespace Docket
