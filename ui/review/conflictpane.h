// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/resolution.h"
#include "core/domain/page.h"
#include "core/domain/proposal.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTimer;

namespace Docket {

class Actions;
class ActionButton;
class RoleLabel;

/**
 * Settles a proposal whose words the live page has changed: base, live and proposed words beside each other, the result below, each
 * conflict decided by itself. Publishing is off until none is open.
 */
class ConflictPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPane(Actions &actions, QWidget *parent = nullptr);

    /** Shows this conflict; what was decided before of the same words stays decided. */
    void open(const Proposal &proposal, const Page &live);
    /** Decisions of an earlier run, by proposal, as decided() gave them. */
    void setKept(const QHash<QString, QString> &kept);
    void forget(const QString &id);
    [[nodiscard]] const Resolution &resolution() const { return m_resolution; }
    [[nodiscard]] const Page &live() const { return m_live; }
    [[nodiscard]] const QString &proposalId() const { return m_proposal.id; }
    [[nodiscard]] int current() const { return m_current; }
    void step(int direction);
    void decide(Resolution::State state); ///< The current conflict.
    /** True when nothing is open and the result may be sent. */
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }
    /** "NOT DECIDED", "LIVE" …: colour never says it alone. */
    [[nodiscard]] static QString stateWord(Resolution::State state);

signals:
    /** What is decided of a proposal's conflicts by now is worth keeping; empty: nothing any more. */
    void decided(const QString &id, const QString &decisions);
    void publishWanted();
    void later();

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillGrid();
    void showCurrent();
    void showStates();
    void showReads(const QByteArray &result);
    void takeOwn();
    void fitBar();
    void keep();
    [[nodiscard]] QString side(const QByteArray &body, Span span) const;

    Actions &m_actions;
    Proposal m_proposal;
    Page m_live;
    Resolution m_resolution;
    QHash<QString, QString> m_kept; ///< By proposal.
    QTimer *m_pause; ///< Typing rests.
    int m_current = 0;
    bool m_filling = false;
    RoleLabel *m_told, *m_state, *m_badge;
    QScrollArea *m_scroll;
    QWidget *m_places; ///< The three sides of each conflict.
    QList<QLabel *> m_words; ///< By conflict: its state.
    QList<QWidget *> m_rows; ///< By conflict: where it begins.
    RoleLabel *m_source; ///< Says that the result is markup, while it is.
    QPlainTextEdit *m_editor;
    QLabel *m_reads; ///< The place with the result in it.
    QList<ActionButton *> m_buttons;
    QPushButton *m_later, *m_publish;
};

} // namespace Docket
