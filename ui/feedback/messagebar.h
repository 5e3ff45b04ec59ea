// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Docket {

class FlowLayout;
class RoleLabel;

/** One message in a coloured strip: sign, sentence, actions. */
class InlineBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit InlineBar(QWidget *parent = nullptr);
    /** Each action becomes a button; its index comes back in actionChosen(). */
    void setMessage(Kind kind, const QString &text, const QStringList &actions = {});
    [[nodiscard]] QString text() const;

signals:
    void actionChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    Kind m_kind = Kind::Info;
    QLabel *m_icon;
    RoleLabel *m_text;
    FlowLayout *m_parts; ///< The text and the buttons.
    QStringList m_actions;
};

/** The strips under the tabs, one per cause however often it happens; no height when there is none.
 */
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    void setMessage(const QString &cause, InlineBar::Kind kind, const QString &text,
        const QStringList &actions = {});
    void clear(const QString &cause);
    [[nodiscard]] QStringList causes() const { return m_bars.keys(); }

signals:
    void actionChosen(const QString &cause, int index);
    void keysFreed(); ///< The keys were in a bar that is gone.

private:
    QVBoxLayout *m_column;
    QMap<QString, InlineBar *> m_bars;
};

} // namespace Docket
