// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Docket {

/**
 * Widgets beside each other, as many as fit at their least width, the others on further lines: for rows whose words get long in some language or font. As
 * narrow as its widest part. One of them may take the room that its line has left.
 */
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr); ///< Without margins.
    ~FlowLayout() override;
    /** Takes what is left of its line; who is added behind it stays with it, at the right, where a line has room for them all. */
    void addStretching(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override; ///< All on one line.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /** A part of a line, in pixels from the line's left edge. */
    struct Place
    {
        QLayoutItem *item;
        int x, width;
    };
    struct Line
    {
        std::vector<Place> places;
        int height = 0;
        int left = 0; ///< Width that nobody needs.
    };
    [[nodiscard]] int togetherFrom(const QLayoutItem *first) const;
    [[nodiscard]] std::vector<Line> lines(int width) const;
    void fill(Line &line) const; ///< From their least widths to those they would like.

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const QWidget *m_stretching = nullptr;
};

} // namespace Docket
