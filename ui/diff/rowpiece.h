// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/diffcontent.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace Docket {

struct ChipRange;

enum class DiffSide { Left, Right };

/** What all pieces of one view share. */
struct PieceContext
{
    QFont text; ///< Rendered words, zoom included.
    QFont mono; ///< Source and code, zoom included.
    const Theme *theme = nullptr;
    bool wrap = true;
};

/** A place in the text of one piece. */
struct PiecePoint
{
    int cell = 0;
    int position = 0;
    friend auto operator<=>(const PiecePoint &, const PiecePoint &) = default;
};

/** Part of a piece shown on another ground: selected, or found. */
struct PieceHighlight
{
    PiecePoint from, to;
    QColor ground, ink;
};

/**
 * One element of one side, laid out to a width and painted: a paragraph, a heading, a table row, a
 * code block, a source line. Holds the text layouts, so it is made only for rows near the viewport.
 * Does not paint the gutter or the row's tint.
 */
class RowPiece
{
public:
    struct Look
    {
        DiffSide side = DiffSide::Right;
        DiffRow::Kind kind = DiffRow::Kind::Equal;
        QList<WordMark> marks;
        bool firstOfTable = true,
             lastOfTable = true; ///< Only for table rows: whether the frame closes here.
        double headroom = 0; ///< Of a table row: pixels kept free above it.
        double beside =
            0; ///< Pixels behind its words that are not theirs; its panels go around them.
        int framesAbove = 0,
            framesBelow = 0; ///< Of the panels around it, outermost first: how many go on there.
    };

    RowPiece(
        const Block &block, const QList<int> &cellColumns, const PieceContext &context, Look look);
    RowPiece(const SourceLine &line, const QList<QTextLayout::FormatRange> &colours,
        const PieceContext &context, Look look);
    ~RowPiece();

    /** Lays out to a width in pixels; `columns` says what a table's columns need. */
    void layOut(double width, const QList<ColumnNeed> &columns);
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double naturalWidth() const
    {
        return m_naturalWidth;
    } ///< Of the longest line, unwrapped text.
    /** Paints at `origin`; `rowHeight` is the height of the row, which the other side may have made
     * larger. */
    void paint(QPainter &painter, QPointF origin, double rowHeight,
        const QList<PieceHighlight> &highlights) const;
    /** A box around the words, dashed or whole; `origin` as in paint(). */
    void paintOutline(QPainter &painter, QPointF origin, const WordMark &mark, const QColor &colour,
        bool whole) const;
    [[nodiscard]] PiecePoint hit(QPointF at) const; ///< Relative to the origin.
    [[nodiscard]] int cellCount() const { return int(m_cells.size()); }
    [[nodiscard]] QString cellText(int cell) const;
    /** Where a place in the text stands, as a line of no width; relative to the origin. */
    [[nodiscard]] QRectF placeOf(PiecePoint point) const;
    /** First baseline, for the line number beside it. */
    [[nodiscard]] double firstBaseline() const;

private:
    struct Cell;
    void addCell(const QList<TextRun> &runs, const QFont &font, int cellIndex, bool header);
    void layOutCell(Cell &cell, double x, double y, double width);
    void layOutTable(double width, const QList<ColumnNeed> &columns);
    void paintPicture(QPainter &painter, const QRectF &body) const;
    void paintBox(QPainter &painter, QPointF origin, QRectF body) const; ///< Of code and macros.
    void paintFrames(QPainter &painter, QPointF origin, double rowHeight) const;
    void paintCell(QPainter &painter, QPointF origin, const Cell &cell,
        const QList<QTextLayout::FormatRange> &extra) const;
    void paintMark(QPainter &painter, QPointF origin, const Cell &cell, const WordMark &mark) const;
    void paintTableCell(
        QPainter &painter, QPointF origin, const Cell &cell, double rowHeight) const;
    [[nodiscard]] QList<QRectF> rectsOf(const Cell &cell, int start, int length) const;
    [[nodiscard]] const ChangeTint &tint() const;
    [[nodiscard]] bool frameOpens() const { return m_look.framesAbove < m_frames.size(); }
    [[nodiscard]] bool frameCloses() const { return m_look.framesBelow < m_frames.size(); }
    static void spaceChips(QList<QTextLayout::FormatRange> &formats, const QList<ChipRange> &chips);
    [[nodiscard]] QColor frameColour(const QString &frame) const;

    PieceContext m_context;
    Look m_look;
    Block::Kind m_kind = Block::Kind::Paragraph;
    bool m_source = false;
    bool m_picture = false; ///< Nothing but a picture, shown as a box with its name.
    int m_level = 0;
    QString m_marker, m_label;
    QStringList m_frames;
    QList<int> m_cellColumns;
    int m_columns = 0;
    std::vector<std::unique_ptr<Cell>> m_cells;
    double m_width = 0, m_height = 0, m_naturalWidth = 0;
};

} // namespace Docket
