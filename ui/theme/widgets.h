// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/keybutton.h"

#include <QColor>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <optional>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace Docket {

/** Words for a tool tip as they are: what a ticket says is never taken for markup. */
[[nodiscard]] QString plainToolTip(const QString &words);

/** A label whose colour is a role of the theme, followed live; may be small, bold and elided. */
class RoleLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Text, Secondary, Error, Warning, Success, Link };

    explicit RoleLabel(Role role, QWidget *parent = nullptr, double factor = 1.0);
    void setRole(Role role);
    void setBold(bool bold);
    /** Cut with "…" instead of wrapping; the whole text stays in the tool tip. */
    void setElided(Qt::TextElideMode mode);
    void setFullText(const QString &text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateColour();
    void updateElision();
    Role m_role;
    double m_factor;
    QString m_full;
    QColor m_colour;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

/** The 1 px line between areas. */
class Divider : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** White card with a thin rounded frame and an optional small bold title. Put content into body().
 */
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
};

/** Two or more joined choices, exactly one chosen, the chosen one filled. */
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(
        const QStringList &texts, const QString &accessibleName, QWidget *parent = nullptr);
    [[nodiscard]] int current() const;
    void setCurrent(int index);

signals:
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

/** Words that do something when clicked or entered. */
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/** What an empty view shows: an icon, one sentence, one action at most. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    /** With an empty `actionText` there is no button. */
    void setContent(
        const QString &iconName, const QString &sentence, const QString &actionText = {});
    [[nodiscard]] QString sentence() const;

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    QLabel *m_icon;
    RoleLabel *m_text;
    QPushButton *m_button;
    QString m_iconName;
};

/** Key as a small cap with rounded border, painted at `rect`. */
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &colour);

} // namespace Docket
