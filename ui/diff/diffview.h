// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diff/diffcontent.h"
#include "ui/diff/difffind.h"
#include "ui/diff/diffmarks.h"
#include "ui/diff/displayrows.h"
#include "ui/diff/rowpiece.h"
#include "ui/diff/sourcecolouring.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <memory>
#include <vector>

namespace Docket {

class ChangeListPanel;
class EmptyState;
class FindBar;
class InlineBar;
struct LinkChange;
class OverviewRuler;
class SideTitles;

/**
 * Two versions of a section beside each other (or under each other), row by row. One row model
 * drives both sides, so rows are always aligned: a row is as high as its taller side, a missing
 * side is hatched. Rows are laid out when they come near the viewport; until then their height is a
 * guess, and a wrong guess never moves the row at the top.
 */
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Place {
        Top,
        FirstChange,
        Keep
    }; ///< Keep: the same place of the document stays at the same height.

    explicit DiffView(QWidget *parent = nullptr);
    ~DiffView() override;

    void setContent(const DiffContent &content, Place place);
    void setLeftTitle(const QString &title); ///< Until the next content.
    void clear();
    [[nodiscard]] const DiffContent &content() const { return m_content; }

    void setColumns(DisplayOptions::Columns columns);
    [[nodiscard]] DisplayOptions::Columns wantedColumns() const { return m_wanted; }
    /** Whether words of a changed table would have to break to fit one of two sides. */
    [[nodiscard]] bool isTableTooWide() const;
    /** What is shown: unified also when a side would be narrower than 45 characters, or than a changed table needs. */
    [[nodiscard]] DisplayOptions::Columns shownColumns() const;
    void setUnchanged(DisplayOptions::Unchanged unchanged);
    void setWrap(bool wrap);
    void setZoom(double factor);
    void stepZoom(int direction); ///< By a tenth; 0: the normal size. Says which it is.
    [[nodiscard]] double zoom() const { return m_zoom; }

    /** +1 next, -1 previous change; false when there is none that way. */
    bool stepChange(int direction);
    [[nodiscard]] int changeCount() const { return int(m_changes.size()); }
    [[nodiscard]] int currentChange() const
    {
        return m_currentChange;
    } ///< From 0; -1 before the first step.

    // ---- on top of the rows; new content takes all of it away ----
    /** Shows these changes as left out: untinted, hatched, with the word. */
    void setDropped(const QSet<int> &changes);
    void setOutlines(const QList<DiffOutline> &outlines);
    [[nodiscard]] const QList<DiffOutline> &outlines() const { return m_outlines; }
    void setCurrentChange(int change); ///< Without moving the view.
    void goToChange(int change); ///< Makes it the current one and brings it into view.
    [[nodiscard]] int changeOf(int diffRow) const; ///< -1 for an equal row.
    [[nodiscard]] int changeAt(QPoint at) const; ///< At a place of the viewport; -1 for none.
    [[nodiscard]] const QList<ChangeRange> &changeRanges() const { return m_changes; }

    /** True once this content's first screen has been painted: only then may it be decided on. */
    [[nodiscard]] bool isPainted() const { return m_painted; }
    [[nodiscard]] QString selectedText() const;
    void copySelection();
    /** The selected rows, or without a selection all changes, as a unified diff. */
    [[nodiscard]] QString diffText() const;
    void copyAsDiff();

    // ---- finding words ----
    void openFind();
    void closeFind();
    void findStep(int direction); ///< Opens the search when there is nothing to look for yet.
    [[nodiscard]] const DiffFind &find() const { return m_find; }
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }

    // ---- changes as a list ----
    void toggleChangeList();
    [[nodiscard]] ChangeListPanel *changeList() const { return m_list; }
    /** Scrolls to a diff row and takes it for the current change. */
    void showDiffRow(int diffRow);

    /** A line above the rows with links, as "Compare in detail"; empty text takes it away. */
    void setNote(const QString &text, const QStringList &actions = {});
    [[nodiscard]] QString noteText() const;
    /** Says something in place of the rows until hideCover() or new content; what lies beneath is
     * not painted, so it may not be decided on, unless there is nothing beneath. */
    enum class Beneath { More, Nothing };
    void setCover(const QString &sentence, const QString &action, Beneath beneath);
    void hideCover();
    [[nodiscard]] bool isCovered() const;
    [[nodiscard]] QString coverText() const;

    /** What the context menu offers; null is a separator. */
    void setMenuActions(const QList<QAction *> &actions) { m_menuActions = actions; }

    // ---- facts of the layout, for the ruler and for tests ----
    [[nodiscard]] const QList<DisplayRow> &rows() const { return m_rows; }
    [[nodiscard]] double rowTop(int row) const
    {
        return m_tops.at(size_t(row));
    } ///< In document pixels.
    [[nodiscard]] double rowHeight(int row) const
    {
        return m_tops.at(size_t(row) + 1) - m_tops.at(size_t(row));
    }
    [[nodiscard]] double contentHeight() const { return m_tops.empty() ? 0 : m_tops.back(); }
    [[nodiscard]] DiffRow::Kind kindOf(const DisplayRow &row) const;
    /** "↓ moved to line 12" for a diff row whose element moved; empty for any other. */
    [[nodiscard]] QString movedText(int diffRow) const;
    /** Lays out every row now; for tests and for printing. */
    void layOutAll();
    /** The area of a fold bar's words "+5 above", "all", "+5 below", in viewport coordinates; null
     * where it has none. */
    [[nodiscard]] QRectF unfoldArea(int row, Unfold how) const;

signals:
    void currentChangeMoved(int current, int total);
    void columnsShown(Docket::DisplayOptions::Columns columns);
    void firstPainted();
    void noteAnswered(int action);
    void coverAnswered();
    void notice(const QString &sentence); ///< For a status line.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    // ---- for an editor of the right side (rendered view) ----
    struct RightPlace ///< A block of the right side and a place in its words.
    {
        int block = -1;
        int position = 0;
    };
    [[nodiscard]] RightPlace rightPlaceAt(QPointF at); ///< Of the viewport; the nearest one.
    /** Where the last press or drag ended; without a block when it was on the left side. */
    [[nodiscard]] RightPlace draggedTo() const;
    void selectRight(RightPlace from, RightPlace to);
    /** A caret there, as a line of no width in the viewport; lays its row out. */
    [[nodiscard]] QRectF caretAreaOf(RightPlace place);
    [[nodiscard]] QRectF rightAreaOf(int block); ///< Its side of the row, in the viewport.
    void revealArea(const QRectF &area); ///< Scrolls no further than needed.
    /** Shows a block with other words; its marks wait for takeRows(). */
    void replaceRight(int block, const Block &now);
    /** Takes a new comparison of the same blocks; false, and nothing changes, when they are paired otherwise. */
    bool takeRows(const QList<DiffRow> &rows);
    /** Shows other content with that block of the right side at the same height as `before` is now. */
    void setContentAround(
        const DiffContent &content, int before, int now, const QHash<int, QString> &lockWords);
    void setLockWords(const QHash<int, QString> &words); ///< By right block: at their row's end.
    [[nodiscard]] const QHash<int, QString> &lockWords() const { return m_lockWords; }

private:
    struct Column ///< Horizontal extent of one side.
    {
        double left = 0, width = 0, content = 0, contentWidth = 0;
    };
    struct Caret
    {
        int row = -1;
        PiecePoint point;
        friend auto operator<=>(const Caret &, const Caret &) = default;
    };
    struct Anchor
    {
        qsizetype offset =
            -1; ///< In the right body, or the left one where the row has no right side.
        bool right = true;
        double y = 0; ///< Of the row, in the viewport.
    };

    void rebuildRows();
    void relayout(); ///< Fonts or widths changed: heights become guesses again.
    void ensureLaidOut(int first, int last);
    void placeVisible();
    void updateScrollBars();
    void showColumnsIfChanged();
    [[nodiscard]] PieceContext makeContext() const;
    [[nodiscard]] Column column(DiffSide side) const;
    [[nodiscard]] QFont
    gutterFont() const; ///< Of line numbers and signs: as large as the text is zoomed.
    [[nodiscard]] double gutterWidth() const;
    [[nodiscard]] static constexpr double contentGap() { return 8; } ///< Between gutter and words.
    void estimateHeights();
    [[nodiscard]] int rowAt(double y) const;
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor &anchor);
    [[nodiscard]] RowPiece *piece(DiffSide side, int diffRow);
    [[nodiscard]] std::unique_ptr<RowPiece> makePiece(DiffSide side, int diffRow);
    [[nodiscard]] RowPiece::Look lookOf(DiffSide side, int diffRow) const;
    void paintRows(QPainter &painter);
    /** What lies at the top of a side's view, in document pixels. */
    [[nodiscard]] double scrollOf(DiffSide side) const;
    [[nodiscard]] DiffSide sideAt(double x) const; ///< Right in the unified view.
    void scrollOneSide(DiffSide side, double by);
    void scrollTogether();
    [[nodiscard]] QList<std::pair<Unfold, QString>> foldLinks(const DisplayRow &fold) const;
    void paintRow(QPainter &painter, int row, double y, double height);
    void paintSide(
        QPainter &painter, int row, DiffSide side, const Column &column, double y, double height);
    void paintGutter(
        QPainter &painter, const DiffRow &row, DiffSide side, const Column &column, double y);
    void paintFold(QPainter &painter, int row, double y, double height) const;
    void paintHatch(QPainter &painter, const QRectF &rect) const;
    [[nodiscard]] bool isDropped(int diffRow) const;
    [[nodiscard]] bool isLeftOut(const DiffRow &row, DiffSide side) const;
    void paintCurrent(QPainter &painter, int diffRow, double y, double height) const;
    void paintOutlines(QPainter &painter, int diffRow, DiffSide side, const Column &c, double y);
    void placeWords();
    [[nodiscard]] QString linkWord(const QList<LinkChange> &links) const;
    [[nodiscard]] QString wordOf(DiffSide side, int diffRow) const; ///< "dropped", "no source".
    [[nodiscard]] double wordWidth(const QString &word) const;
    /** What the words of a row leave free at its end for wordOf(); of a table all rows alike. */
    [[nodiscard]] double wordRoom(DiffSide side, int diffRow) const;
    [[nodiscard]] bool isInPanel(DiffSide side, int diffRow) const;
    /** Whether both sides of this row take the same room, so that one of them says how high it is. */
    [[nodiscard]] bool isTwin(const DiffRow &row, int number) const;
    /** Kept free above a locked table for its word: its columns have no width to give. */
    [[nodiscard]] double headroomOf(int diffRow) const;
    void paintWord(QPainter &painter, int diffRow, DiffSide side, const Column &c, double y,
        double height) const;
    void paintMoved(QPainter &painter, int diffRow, const Column &column, double y) const;
    [[nodiscard]] QString numberOf(DiffSide side, int index) const; ///< As in the gutter.
    [[nodiscard]] QString signOf(const DiffRow &row, DiffSide side, bool half) const;
    [[nodiscard]] QString foldText(const DisplayRow &row) const;
    [[nodiscard]] double foldTextWidth(const DisplayRow &fold) const; ///< What the links leave.
    [[nodiscard]] Caret caretAt(QPointF at, DiffSide side);
    /** Hits and selection in a side of a shown row. */
    [[nodiscard]] QList<PieceHighlight> highlightsIn(int row, DiffSide side) const;
    [[nodiscard]] ChangeRange selectedRows() const; ///< Diff rows; all of them without a selection.
    void lookFor(const QString &words);
    void showHit();
    void placeParts();
    void closeChangeList();
    [[nodiscard]] int shownRow(int diffRow, DiffSide side) const;
    [[nodiscard]] int diffRowOf(int rightBlock) const; ///< -1 for none.
    void reveal(int firstRow, int lastRow);
    void clickFold(int row, QPointF at);
    void announceChange();
    void showFirstChange();
    void nameSides();

    DiffContent m_content;
    PieceContext m_context; ///< Made anew by relayout().
    bool m_anyMoved = false;
    TableGeometry m_tables;
    double m_tableLeast = 0; ///< Pixels that a changed table needs.
    QList<QString> m_leftNumbers, m_rightNumbers;
    QStringList m_headings;
    QList<ChangeRange> m_changes;
    QList<int> m_movedRows; ///< By diff row: where the same element stands on the other side.
    QSet<int> m_dropped; ///< Changes.
    QList<DiffOutline> m_outlines;
    QHash<int, QString> m_lockWords; ///< By right block; of an editor.
    struct RowWords
    {
        QHash<int, QString> words; ///< By diff row.
        QHash<int, double> tableRooms; ///< By table.
        friend bool operator==(const RowWords &, const RowWords &) = default;
    };
    RowWords m_leftWords, m_rightWords;
    QList<DisplayRow> m_rows;
    std::vector<double> m_heights;
    std::vector<double> m_tops; ///< One more than rows: running sums.
    std::vector<bool> m_exact;
    std::vector<std::unique_ptr<RowPiece>> m_leftPieces,
        m_rightPieces; ///< By diff row; null until near the viewport.
    LineColours m_leftColours, m_rightColours; ///< Of source lines.
    DiffSide m_shiftSide = DiffSide::Left; ///< Scrolled alone by m_shift pixels.
    double m_shift = 0;
    Unfolded m_unfolded;
    DisplayOptions m_options;
    DisplayOptions::Columns m_wanted = DisplayOptions::Columns::SideBySide;
    bool m_wrap = true;
    double m_zoom = 1.0;
    double m_longest = 0; ///< Longest source line, pixels.
    int m_currentChange = -1;
    bool m_painted = false;
    DiffSide m_selectionSide = DiffSide::Right;
    Caret m_selectionFrom, m_selectionTo;
    bool m_selecting = false;
    bool m_placeFirst = false; ///< Keep the first change in view while the size settles.
    DiffFind m_find;
    QList<QAction *> m_menuActions;
    QPointer<QWidget> m_keysBefore; ///< Had them before the list of changes was opened.
    FindBar *m_findBar;
    InlineBar *m_note;
    EmptyState *m_cover;
    Beneath m_beneath = Beneath::More;
    ChangeListPanel *m_list;
    OverviewRuler *m_ruler;
    SideTitles *m_titles;
};

} // namespace Docket
