// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPushButton>

#include <optional>

class QAction;

namespace Docket {

/** A button that shows the key which does the same. */
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyButton(const QString &text, QWidget *parent = nullptr);
    /** What goes where there is little room: first the key cap, then some of the air around the words. */
    enum class Room { Ample, Little, Least };
    void setRoom(Room room);
    void showKeyOf(const QAction *action); ///< From now on, whatever it is changed to.
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setKey(const QString &key);
    [[nodiscard]] QFont shownFont() const;
    [[nodiscard]] QSize measured() const;
    QString m_key;
    Room m_room = Room::Ample;
    /** What the size was measured for; bars ask for it many times over. */
    struct Measure
    {
        QString text, key;
        QFont font;
        Room room = Room::Ample;
        bool operator==(const Measure &) const = default;
    };
    mutable std::optional<std::pair<Measure, QSize>> m_hint;
};

/** A push button that does an action and shows its key in a small cap: [Approve A]. Follows the
 * action's text and state; the status tip of one that is switched off says why. */
class ActionButton : public KeyButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void syncWithAction();
    QAction *m_action;
};

/** Gives the buttons of a bar as much room as lets its `parts`, beside each other, fit into `room`. The least width they need. */
int fitButtons(const QList<ActionButton *> &buttons, const QList<const QWidget *> &parts,
    int spacing, int room);

} // namespace Docket
