// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/logfigures.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace Docket {

class Card;
class FigureCard;
class LogFilters;
class RoleLabel;

/** What the log's period comes to: a strip of figures. Most are buttons that show only the rows they count. */
class LogCards : public QWidget
{
    Q_OBJECT

public:
    explicit LogCards(QWidget *parent = nullptr);
    /** `waiting`: how many proposals wait for this person, of those that the search finds. */
    void setFigures(const LogFigures &figures, int waiting);
    /** The card of the outcome in force is shown as pressed, if there is one. */
    void setPressed(const LogFilters &filters);
    [[nodiscard]] QList<QWidget *> stops() const; ///< As Tab goes.

signals:
    /** Only these are wanted; when it is off again, what was shown before. */
    void outcomeToggled(Docket::LogEntry::Kind kind, bool on);
    void exceptionsToggled(bool on);
    void queueWanted();

private:
    void addFilter(std::optional<LogEntry::Kind> kind);
    void addMedian();

    /** A card that filters; no kind: what is to be looked at first. */
    struct Filter
    {
        FigureCard *card;
        std::optional<LogEntry::Kind> kind;
    };
    QList<Filter> m_filters;
    FigureCard *m_waiting = nullptr;
    Card *m_median = nullptr;
    RoleLabel *m_medianFigure = nullptr;
};

} // namespace Docket
