// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuedelegate.h"

#include "ui/language/dates.h"
#include "ui/queue/proposaltext.h"
#include "ui/queue/roles.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 15;

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

int rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(scaled(font, 0.9)).height() + 17;
}

int groupHeight(const QFont &font)
{
    return QFontMetrics(scaled(font, 0.9)).height() + 13;
}

constexpr int boxSize = 14; ///< Of a mark's check box.
constexpr int boxRoom = 22; ///< What it takes from the text.

void paintHeading(QPainter &painter, const QRect &where, const QFont &font, const QString &text,
    const QColor &colour)
{
    painter.setFont(weighted(font, QFont::DemiBold));
    painter.setPen(colour);
    painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(painter.font()).elidedText(text, Qt::ElideMiddle, where.width()));
}

void paintMark(QPainter &painter, const QRect &row, bool marked, const Theme &theme)
{
    const QRectF box(row.left() + 10.5, row.center().y() - boxSize / 2.0 + 0.5, boxSize, boxSize);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(marked ? theme.selection : theme.border, 1));
    painter.setBrush(marked ? theme.selection : theme.base);
    painter.drawRoundedRect(box, 3, 3);
    if (marked) {
        painter.setPen(QPen(theme.selectionText, 1.8));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.2, 7.2),
            box.topLeft() + QPointF(6, 10), box.topLeft() + QPointF(10.8, 4.4)});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

QueueDelegate::QueueDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{ }

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = !index.data(GroupRole).toString().isEmpty();
    return {120, rowHeight(option.font) + (first ? groupHeight(option.font) : 0)};
}

QRect QueueDelegate::bodyOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool first = !index.data(GroupRole).toString().isEmpty();
    return option.rect.adjusted(0, first ? groupHeight(option.font) : 0, 0, 0);
}

void QueueDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const auto proposal = index.data(ProposalRole).value<Proposal>();
    painter->save();
    painter->setRenderHint(QPainter::TextAntialiasing);
    const QRect row = bodyOf(option, index);
    if (const QString group = index.data(GroupRole).toString(); !group.isEmpty())
        paintHeading(*painter,
            QRect(row.left() + 12, option.rect.top(), row.width() - 24,
                row.top() - option.rect.top()),
            scaled(option.font, 0.9), group,
            proposal.state == ProposalState::Failed ? theme.error : theme.secondary);
    paintBack(*painter, option, row);
    const bool marked = index.data(MarkedRole).toBool();
    if (m_marking)
        paintMark(*painter, row, marked, theme);

    const QRect inside = row.adjusted(sideMargin + (m_marking ? boxRoom : 0), 7, -12, -7);
    const int firstHeight = QFontMetrics(option.font).height() + 1;
    Lines lines{QRect(inside.left(), inside.top(), inside.width(), firstHeight), inside};
    lines.bottom.setTop(lines.top.bottom() + 2);
    paintFlag(*painter, option, lines, proposal);
    if (index.data(DraftedRole).toBool()) { // Own words wait: a dot before the name.
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.focus);
        painter->drawEllipse(QPointF(lines.top.left() - 6.5, lines.top.center().y() + 1), 3, 3);
    }
    painter->setFont(weighted(option.font, QFont::Medium));
    painter->setPen(theme.text);
    painter->drawText(lines.top, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font())
            .elidedText(sectionName(proposal), Qt::ElideRight, lines.top.width()));
    paintBottom(*painter, option, lines, proposal);

    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void QueueDelegate::paintBack(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &row) const
{
    const Theme &theme = Theme::of(option.palette);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(row, theme.selectedRow);
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.focus);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(row, theme.header);
    }
}

/** The right end of the first line: a state that needs its word, else the time that is left. */
void QueueDelegate::paintFlag(QPainter &painter, const QStyleOptionViewItem &option, Lines &lines,
    const Proposal &proposal) const
{
    const Theme &theme = Theme::of(option.palette);
    const QFont small = scaled(option.font, 0.9);
    QString right = stateFlag(proposal.state);
    QColor colour = isOpen(proposal.state) ? theme.error : theme.secondary;
    bool strong = isOpen(proposal.state);
    if (proposal.state == ProposalState::Snoozed && proposal.snoozedUntil.isValid()) {
        right = dateText(proposal.snoozedUntil, DateForm::Weekday);
    } else if (right.isEmpty()) {
        const DueText due = dueText(proposal.dueAt, m_clock.now());
        right = due.text;
        strong = due.urgency != DueText::Urgency::Calm;
        colour = due.urgency == DueText::Urgency::Calm ? theme.secondary
            : due.urgency == DueText::Urgency::Soon    ? theme.warning
                                                       : theme.error;
    } else if (proposal.state == ProposalState::Conflict) {
        colour = theme.conflict.mark;
    }
    painter.setFont(weighted(small, strong ? QFont::DemiBold : QFont::Normal));
    painter.setPen(colour);
    const int wide = QFontMetrics(painter.font()).horizontalAdvance(right);
    if (proposal.state == ProposalState::Failed) {
        const QRect box(
            lines.top.right() - wide - 11, lines.top.top() - 1, wide + 12, lines.top.height() + 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.drawText(box, Qt::AlignCenter, right);
        lines.top.setRight(box.left() - 8);
        return;
    }
    painter.drawText(lines.top, Qt::AlignRight | Qt::AlignVCenter, right);
    lines.top.setRight(lines.top.right() - wide - 8);
}

void QueueDelegate::paintBottom(QPainter &painter, const QStyleOptionViewItem &option,
    const Lines &lines, const Proposal &proposal) const
{
    QRect bottom = lines.bottom;
    const QFont small = scaled(option.font, 0.9);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(Theme::of(option.palette).secondary);
    const Confidence sure = confidenceOf(proposal);
    // How sure the draft was says nothing any more, and its room is the reason's.
    const bool isInTrouble = proposal.state == ProposalState::Conflict
        || proposal.state == ProposalState::Failed || proposal.state == ProposalState::Blocked;
    const bool others = !m_me.isEmpty() && isOpen(proposal.state) && !proposal.owner.isNull()
        && proposal.owner.accountId != m_me;
    const QString right = others
        ? metrics.elidedText(ownerName(proposal), Qt::ElideRight, bottom.width() / 2)
        : isInTrouble ? QString()
                      : sure.sign + u' ' + sure.word;
    painter.drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, right);
    bottom.setRight(bottom.right() - metrics.horizontalAdvance(right) - 10);
    QString line = changeLine(proposal);
    if (metrics.horizontalAdvance(line) > bottom.width())
        line = changeLine(
            proposal, ChangeWords::WithoutSubject); // The values say more than their name.
    painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(line, Qt::ElideRight, bottom.width()));
}

bool QueueDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect body = bodyOf(option, index);
        const bool onBox = m_marking && body.contains(mouse->position().toPoint())
            && mouse->position().x() < body.left() + 10 + boxSize + 6;
        if (mouse->button() == Qt::LeftButton
            && (onBox || mouse->modifiers().testFlag(Qt::ControlModifier))) {
            emit markWanted(index.data(ProposalIdRole).toString());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Docket
