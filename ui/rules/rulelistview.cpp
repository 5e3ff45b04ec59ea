// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulelistview.h"

#include "ui/rules/rulelistmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 14;

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

/** What stands at the right end of a row: a state in words, or how many proposals a trial gave it. */
QString flagOf(const RuleRow &row)
{
    if (row.isUnsaved)
        return RuleListModel::tr("not saved");
    if (!row.isOn)
        return RuleListModel::tr("off");
    return row.proposals ? RuleListModel::tr("%n proposal(s)", nullptr, *row.proposals) : QString();
}

constexpr int mostLines = 2; ///< Of a rule's sentence.

/** The sentence in lines of this width; where they are more, the last one is cut. */
QStringList inLines(const QString &words, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(words, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            lines.append(
                QFontMetrics(font).elidedText(words.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(words.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

class RuleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics small(scaled(option.font, 0.9));
        const auto row = index.data(RuleListModel::RowRole).value<RuleRow>();
        if (row.id.kind == RuleRowId::Kind::Heading)
            return {120, small.height() + 15};
        const QStringList lines = inLines(row.words, scaled(option.font, 0.9), wordsWidth(option));
        return {120, QFontMetrics(option.font).height() + int(lines.size()) * small.height() + 16};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const auto row = index.data(RuleListModel::RowRole).value<RuleRow>();
        painter->save();
        if (row.id.kind == RuleRowId::Kind::Heading)
            paintHeading(*painter, option, row, theme);
        else
            paintRow(*painter, option, row, theme);
        painter->restore();
    }

private:
    /** The view asks for a height before it gives the row its width. */
    static int wordsWidth(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        return qMax(60, (view ? view->viewport()->width() : option.rect.width()) - 2 * sideMargin);
    }

    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
        const RuleRow &row, const Theme &theme)
    {
        const QRect inside = option.rect.adjusted(sideMargin, 6, -sideMargin, -2);
        painter.setFont(weighted(scaled(option.font, 0.9), QFont::DemiBold));
        painter.setPen(theme.secondary);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(row.title, Qt::ElideRight, inside.width()));
    }

    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const RuleRow &row,
        const Theme &theme)
    {
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            painter.fillRect(option.rect, theme.selectedRow);
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(3, option.rect.height())), theme.focus);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(option.rect, theme.header);
        }
        const QRect inside = option.rect.adjusted(sideMargin, 7, -sideMargin, -7);
        const QFont small = scaled(option.font, 0.9);
        QRect top(inside.left(), inside.top(), inside.width(), QFontMetrics(option.font).height());
        const QString flag = flagOf(row);
        painter.setFont(row.isUnsaved ? weighted(small, QFont::DemiBold) : small);
        painter.setPen(row.isUnsaved ? theme.warning : theme.secondary);
        painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, flag);
        if (!flag.isEmpty())
            top.setRight(top.right() - painter.fontMetrics().horizontalAdvance(flag) - 10);
        painter.setFont(weighted(option.font, QFont::Medium));
        painter.setPen(row.isOn ? theme.text : theme.secondary);
        painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(row.title, Qt::ElideRight, top.width()));
        painter.setFont(small);
        painter.setPen(theme.secondary);
        QRect line(inside.left(), top.bottom() + 2, inside.width(), painter.fontMetrics().height());
        for (const QString &words : inLines(row.words, small, line.width())) {
            painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
            line.translate(0, line.height());
        }
        if (selected && (option.state & QStyle::State_HasFocus)) {
            painter.setPen(QPen(theme.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

RuleListView::RuleListView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new RuleDelegate(this));
    setObjectName(u"ruleListView"_s);
    setAccessibleName(tr("Rules in their order"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setResizeMode(QListView::Adjust); // A sentence takes as many lines as it needs.
}

QModelIndex RuleListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex next = QListView::moveCursor(action, modifiers);
    const bool back =
        action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveEnd;
    const auto isRow = [this](const QModelIndex &one) {
        return model()->flags(one).testFlag(Qt::ItemIsSelectable);
    };
    while (next.isValid() && !isRow(next))
        next = model()->index(next.row() + (back ? -1 : 1), 0);
    return next.isValid() ? next : currentIndex();
}

} // namespace Docket
