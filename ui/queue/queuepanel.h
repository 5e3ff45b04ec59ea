// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/proposalmodel.h"

#include <QListView>
#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace Docket {

class EmptyState;
class RoleLabel;

/** Two lines a row: section and due time, what changed and how sure; above the first of a page the
 * page's title. */
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(const Clock &clock, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

/** The left pane: filter, scope, sort, the list and how far one is. Knows proposals as values only.
 */
class QueuePanel : public QWidget
{
    Q_OBJECT

public:
    explicit QueuePanel(ProposalModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString currentId() const; ///< Empty when nothing is selected.
    /** Selects it; when it is not shown the selection stays. */
    void select(const QString &id);
    void selectStep(int step); ///< +1 next, -1 previous; stays at the ends.
    /** The one that takes the current one's place when it leaves: below, at the end above; empty
     * when it is the last. */
    [[nodiscard]] QString neighbourId() const;
    void focusFilter();
    /** "12 of 25 done"; with nothing done only what is left is said. `open` are everybody's, told
     * here and in the choice of scope, so that nobody takes an empty list for all there is. */
    void setProgress(int done, int left, int open);
    /** What to say when there is nothing at all to show (before the filter). */
    void setEmptyText(const QString &icon, const QString &sentence, const QString &action);
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QueueProxy *proxy() const { return m_proxy; }
    void setScope(QueueProxy::Scope scope);

signals:
    void currentChanged(const QString &id);
    void emptyActionWanted();
    void scopeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateEmpty();
    void keepSelection();
    QueueProxy *m_proxy;
    QLineEdit *m_filter;
    QComboBox *m_scope;
    QComboBox *m_sort;
    QListView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    RoleLabel *m_progressText;
    QProgressBar *m_progress;
    QString m_currentId;
    int m_currentRow = 0;
    QString m_emptyIcon, m_emptySentence, m_emptyAction;
};

} // namespace Docket
