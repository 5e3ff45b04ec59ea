// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/proposaltext.h"
#include "ui/queue/queueproxy.h"

#include <QListView>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QSettings;
class QStackedWidget;

namespace Docket {

class Actions;
class EmptyState;
class QueueDelegate;
class QueueView;
class RoleLabel;

/** The left pane: filter, scope, grouping, order, the list, whose turn the current one is and how
 * far one is. Knows proposals as values only. */
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    QueuePanel(ProposalModel &model, const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QString currentId() const; ///< Empty when nothing is selected.
    /** Selects it; when it is not shown the selection stays. */
    void select(const QString &id);
    /** Chooses a list that has it, and lets go of a filter that hides it, where it is not shown. */
    void reveal(const QString &id);
    void selectFirst(); ///< What was selected when the window closed, else the first.
    void selectStep(int step); ///< +1 next, -1 previous; stays at the ends.
    /** The one that takes the place of those that leave: the nearest below the current one that is
     * not among them, else above; empty when all leave. */
    [[nodiscard]] QString neighbourId(const QStringList &leaving) const;
    void takeKeys(); ///< For the list; while it is empty nobody has them.
    void focusFilter();
    /** "12 of 25"; with nothing done only what is left is said. */
    void setProgress(int done, int left);
    void setMe(const QString &accountId);
    void setSending(const Sending &sending); ///< For what is approved.
    /** What to say when there is nothing at all to show (before the filter). */
    void setEmptyText(const QString &icon, const QString &sentence, const QString &action);
    [[nodiscard]] QListView *view() const;
    /** What F6 gives the keys to, the first that is there: the list, else the filter. */
    [[nodiscard]] QList<QWidget *> entries() const;
    [[nodiscard]] QueueProxy *proxy() const { return m_proxy; }
    void setScope(QueueProxy::Scope scope);
    void setGroup(QueueProxy::Group group);
    void setOrder(QueueProxy::Order order);

    // ---- marks for a batch ----
    void toggleMark(const QString &id);
    void markShown(); ///< All that the scope and filter show.
    void clearMarks();
    [[nodiscard]] QStringList marked() const; ///< Those shown come first, in their order.

    void refreshTimes();
    void save(QSettings &settings) const;
    void restore(QSettings &settings);

signals:
    void currentChanged(const QString &id);
    void emptyActionWanted();
    void scopeChanged();
    void marksChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static QStringList scopeNames(); ///< In the order of QueueProxy::Scope.
    void makeFilter(const Actions &actions);
    void makeChoices();
    void makeView();
    void layOut();
    void wire();
    void updateEmpty();
    void updateFooter();
    void countSoon(); ///< The footer, once the list is as it is going to be.
    [[nodiscard]] QString shownText() const; ///< How many it lists, and wait for the person.
    void showTurn();
    /** To who cannot see it: "2 of 25, Gateway runbook, 2 days". */
    void announceCurrent(const QModelIndex &now);
    [[nodiscard]] bool givesKeysBack(const QObject *watched, const QEvent *event) const;
    void keepSelection();
    ProposalModel &m_model;
    QueueProxy *m_proxy;
    QLineEdit *m_filter;
    QComboBox *m_scope, *m_group, *m_sort;
    QueueView *m_view;
    QueueDelegate *m_delegate;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RoleLabel *m_turn, *m_progressText;
    QProgressBar *m_progress;
    QString m_currentId, m_me;
    QString m_wantedId; ///< Selected when the window closed, until it is found.
    int m_wantedScroll = 0;
    int m_currentRow = 0;
    int m_done = 0, m_left = 0;
    bool m_counting = false; ///< countSoon() was asked.
    Sending m_sending;
    QString m_emptyIcon, m_emptySentence, m_emptyAction;
};

} // namespace Docket
