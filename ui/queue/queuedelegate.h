// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/proposal.h"

#include <QStyledItemDelegate>

namespace Docket {

/** Two lines a row: section and due time, what changed and how sure; above the first of a group its
 * heading. While anything is marked, a check box leads each row. */
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(const Clock &clock, QObject *parent);
    void setMarking(bool on) { m_marking = on; } ///< Shows the check boxes.
    /** Rows that are somebody else's say whose they are. */
    void setMe(const QString &accountId) { m_me = accountId; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void markWanted(const QString &id); ///< Its check box was clicked, or the row with Ctrl.

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Lines
    {
        QRect top, bottom;
    };
    [[nodiscard]] QRect bodyOf(
        const QStyleOptionViewItem &option, const QModelIndex &index) const; ///< Below the heading.
    void paintBack(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row) const;
    void paintFlag(QPainter &painter, const QStyleOptionViewItem &option, Lines &lines,
        const Proposal &proposal) const;
    void paintBottom(QPainter &painter, const QStyleOptionViewItem &option, const Lines &lines,
        const Proposal &proposal) const;
    const Clock &m_clock;
    QString m_me;
    bool m_marking = false;
};

} // namespace Docket
