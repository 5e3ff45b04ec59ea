// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Docket {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

int widthOf(const QLayoutItem *item)
{
    return qBound(
        item->minimumSize().width(), item->sizeHint().width(), item->maximumSize().width());
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretching(QWidget *widget)
{
    addWidget(widget);
    m_stretching = widget;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

/** What does not part from this one: of the one that stretches, all behind it. */
int FlowLayout::togetherFrom(const QLayoutItem *first) const
{
    int width = first->minimumSize().width();
    if (!m_stretching || first->widget() != m_stretching)
        return width;
    const auto begin = std::ranges::find(m_items, first, &std::unique_ptr<QLayoutItem>::get);
    for (auto item = std::next(begin); item != m_items.end(); ++item)
        width += (*item)->isEmpty() ? 0 : spacing() + (*item)->minimumSize().width();
    return width;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> all;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int least = item->minimumSize().width();
        const int together = togetherFrom(item.get());
        const int needed = together <= width ? together : least;
        if (all.empty() || used + spacing() + needed > width) {
            all.emplace_back();
            used = -spacing();
        }
        all.back().places.push_back({item.get(), 0, least});
        used += spacing() + least;
        all.back().left = width - used;
    }
    for (Line &line : all)
        fill(line);
    return all;
}

void FlowLayout::fill(Line &line) const
{
    for (Place &place : line.places) {
        const int more = qBound(0, widthOf(place.item) - place.width, qMax(0, line.left));
        place.width += more;
        line.left -= more;
    }
    int x = 0;
    for (Place &place : line.places) {
        if (m_stretching && place.item->widget() == m_stretching)
            place.width = qMin(place.width + qMax(0, line.left), place.item->maximumSize().width());
        place.x = x;
        x += place.width + spacing();
        line.height = qMax(line.height, heightOf(place.item, place.width));
    }
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = around.top() + around.bottom();
    const auto all = lines(width - around.left() - around.right());
    for (const Line &line : all)
        height += line.height;
    return height + qMax(0, int(all.size()) - 1) * spacing();
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0); // One that is not valid would begin at -1, and the last part not fit.
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += widthOf(item.get()) + (size.width() > 0 ? spacing() : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inside.y();
    for (const Line &line : lines(inside.width())) {
        for (const Place &place : line.places) {
            const int height = qMin(line.height, heightOf(place.item, place.width));
            const QRect box(
                inside.x() + place.x, y + (line.height - height) / 2, place.width, height);
            place.item->setGeometry(QStyle::visualRect(direction, inside, box));
        }
        y += line.height + spacing();
    }
}

} // namespace Docket
