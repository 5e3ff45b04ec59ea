// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/logfigures.h"

#include <QList>
#include <QWidget>

namespace Docket {

class Card;
class RoleLabel;

/** What the log's period comes to: a strip of figures. */
class LogCards : public QWidget
{
    Q_OBJECT

public:
    explicit LogCards(QWidget *parent = nullptr);
    /** `waiting`: how many proposals wait for this person, of those that the search finds. */
    void setFigures(const LogFigures &figures, int waiting);

private:
    struct Tile
    {
        Card *card;
        RoleLabel *figure, *caption;
    };
    QList<Tile> m_cards;
};

} // namespace Docket
