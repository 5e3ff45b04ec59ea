// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffview.h"

#include "ui/diff/changelist.h"
#include "ui/diff/findbar.h"
#include "ui/diff/overviewruler.h"
#include "ui/feedback/messagebar.h"
#include "ui/theme/widgets.h"

#include <QFontDatabase>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastCharacters = 45; ///< A side narrower than this is shown unified.

/** What a character of ordinary words takes; a font's own average counts capitals and signs too. */
double characterWidth(const QFont &font)
{
    const QString words = u"the port of the service changes after each restart"_s;
    return QFontMetricsF(font).horizontalAdvance(words) / double(words.size());
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_findBar(new FindBar(this))
    , m_note(new InlineBar(this))
    , m_cover(new EmptyState(viewport()))
    , m_list(new ChangeListPanel(this))
    , m_ruler(new OverviewRuler(*this))
    , m_titles(new SideTitles(this))
{
    setObjectName(u"diffView"_s);
    setAccessibleName(tr("Changes"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the ruler is the handle
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        placeVisible();
        m_ruler->update();
    });
    m_note->setObjectName(u"diffNote"_s);
    m_note->hide();
    connect(m_note, &InlineBar::actionChosen, this, &DiffView::noteAnswered);
    m_cover->setObjectName(u"diffCover"_s);
    m_cover->setCursor(Qt::ArrowCursor);
    m_cover->hide();
    connect(m_cover, &EmptyState::activated, this, &DiffView::coverAnswered);
    connect(m_findBar, &FindBar::wordsChanged, this, &DiffView::lookFor);
    connect(m_findBar, &FindBar::stepWanted, this, &DiffView::findStep);
    connect(m_findBar, &FindBar::left, this, &DiffView::closeFind);
    connect(m_list, &ChangeListPanel::closed, this, &DiffView::closeChangeList);
    connect(m_list, &ChangeListPanel::chosen, this, [this](int diffRow) {
        m_keysBefore = this;
        closeChangeList();
        showDiffRow(diffRow);
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, m_ruler, qOverload<>(&QWidget::update));
    setViewportMargins(0, 28, OverviewRuler::breadth, 0);
    m_context = makeContext();
}

DiffView::~DiffView() = default;

void DiffView::setContent(const DiffContent &content, Place place)
{
    const Anchor kept = anchor();
    m_content = content;
    m_unfolded.clear();
    m_selectionFrom = m_selectionTo = {};
    m_painted = false;
    m_placeFirst = false;
    m_shift = 0;
    m_currentChange = -1;
    closeChangeList();
    m_cover->hide();
    m_find.search(content, m_find.words());
    m_findBar->setCount(m_find.countText(), !m_find.hits().isEmpty());
    m_dropped.clear();
    m_outlines.clear();
    m_lockWords.clear();
    m_leftWords = m_rightWords = {};
    m_changes = changes(content.rows);
    m_movedRows = movedRows(content.rows);
    m_anyMoved = std::ranges::any_of(m_movedRows, [](int row) { return row >= 0; });
    m_context = makeContext();
    const QFontMetricsF metrics(m_context.text), mono(m_context.mono);
    m_tables = TableGeometry(content, [&](const TextRun &run, const QString &text) {
        return (run.style & TextRun::Code ? mono : metrics).horizontalAdvance(text);
    });
    m_tableLeast = m_tables.leastOfChanged(content);
    m_leftNumbers = elementNumbers(content.leftBlocks);
    m_rightNumbers = elementNumbers(content.rightBlocks);
    m_headings.clear();
    for (const DiffRow &row : content.rows) {
        const QStringList path = content.source ? QStringList()
            : row.right >= 0                    ? content.rightBlocks.at(row.right).path
                                                : content.leftBlocks.at(row.left).path;
        m_headings.append(path.value(path.size() - 1));
    }
    m_longest = 0;
    m_leftColours.clear();
    m_rightColours.clear();
    qsizetype longest = 0;
    for (const QList<SourceLine> *lines : {&content.leftLines, &content.rightLines}) {
        for (const SourceLine &line : *lines)
            longest = qMax(longest, line.text.size() + 2 * line.indent);
    }
    m_longest = double(longest) * QFontMetricsF(m_context.mono).averageCharWidth() + 20;
    const auto columnsBefore = m_options.columns;
    rebuildRows();
    if (m_options.columns != columnsBefore)
        emit columnsShown(m_options.columns);
    placeWords();
    if (place == Place::Keep) {
        restore(kept);
    } else {
        verticalScrollBar()->setValue(0);
        if (place == Place::FirstChange)
            showFirstChange();
    }
    announceChange();
}

void DiffView::clear()
{
    setContent({}, Place::Top);
}

void DiffView::setColumns(DisplayOptions::Columns columns)
{
    m_wanted = columns;
    showColumnsIfChanged();
}

DisplayOptions::Columns DiffView::shownColumns() const
{
    if (m_wanted == DisplayOptions::Columns::Unified)
        return m_wanted;
    const QFont &font = m_content.source ? m_context.mono : m_context.text;
    const double side = viewport()->width() / 2.0 - gutterWidth() - contentGap();
    return side < leastCharacters * characterWidth(font) || isTableTooWide()
        ? DisplayOptions::Columns::Unified
        : DisplayOptions::Columns::SideBySide;
}

bool DiffView::isTableTooWide() const
{
    const double side = viewport()->width() / 2.0 - gutterWidth() - contentGap();
    return !m_content.source && side < m_tableLeast;
}

void DiffView::showColumnsIfChanged()
{
    const auto shown = shownColumns();
    if (shown != m_options.columns) {
        const Anchor kept = anchor();
        m_options.columns = shown;
        rebuildRows();
        restore(kept);
    }
    emit columnsShown(shown);
}

void DiffView::setUnchanged(DisplayOptions::Unchanged unchanged)
{
    const Anchor kept = anchor();
    m_options.unchanged = unchanged;
    m_unfolded.clear();
    rebuildRows();
    restore(kept);
}

void DiffView::setWrap(bool wrap)
{
    if (m_wrap == wrap)
        return;
    m_wrap = wrap;
    relayout();
}

void DiffView::setZoom(double factor)
{
    m_zoom = std::clamp(factor, 0.6, 3.0);
    relayout();
    showColumnsIfChanged(); // A side has room for fewer letters, or for more.
}

void DiffView::stepZoom(int direction)
{
    const double now = std::round(m_zoom * 10) / 10;
    setZoom(direction == 0 ? 1.0 : now + direction * 0.1);
    emit notice(tr("Text size %1 %", "a percentage").arg(qRound(m_zoom * 100)));
}

DiffRow::Kind DiffView::kindOf(const DisplayRow &row) const
{
    return row.kind == DisplayRow::Kind::Fold ? DiffRow::Kind::Equal
                                              : m_content.rows.at(row.row).kind;
}

bool DiffView::stepChange(int direction)
{
    m_placeFirst = false;
    scrollTogether();
    const int next = m_currentChange + direction;
    if (next < 0 || next >= m_changes.size())
        return false;
    m_currentChange = next;
    const ChangeRange range = m_changes.at(next);
    const int from = shownRow(range.first, DiffSide::Left);
    int to = from;
    while (to + 1 < m_rows.size() && m_rows.at(to + 1).row <= range.last)
        ++to;
    reveal(from, to);
    announceChange();
    return true;
}

void DiffView::showFirstChange()
{
    m_currentChange = -1;
    verticalScrollBar()->setValue(0);
    if (m_changes.isEmpty())
        return;
    stepChange(+1);
    m_placeFirst = true;
}

void DiffView::setLeftTitle(const QString &title)
{
    m_content.leftTitle = title;
    nameSides();
}

void DiffView::nameSides()
{
    m_titles->setTitles(m_content.leftTitle, m_content.rightTitle,
        m_options.columns == DisplayOptions::Columns::SideBySide, int(gutterWidth() + contentGap()),
        int(column(DiffSide::Right).left) - 1);
}

void DiffView::announceChange()
{
    emit currentChangeMoved(m_currentChange, changeCount());
}

} // namespace Docket
