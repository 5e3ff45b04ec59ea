// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logtableview.h"

#include "ui/language/dates.h"
#include "ui/log/logmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QHeaderView>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Rows with a thin line under them; the outcome in the colour of its tone, the quiet columns
 * quiet. */
class LogDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? theme.selectedRow : theme.base);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.divider);
        QFont font = option.font;
        QColor colour = theme.text;
        if (index.column() == LogModel::Outcome) {
            const auto tone = OutcomeWord::Tone(index.data(LogModel::ToneRole).toInt());
            font.setWeight(tone == OutcomeWord::Tone::Plain || tone == OutcomeWord::Tone::Quiet
                    ? QFont::Normal
                    : QFont::DemiBold);
            colour = toneColour(tone, theme);
        } else if (index.column() == LogModel::Time || index.column() == LogModel::Version
            || index.column() == LogModel::What) {
            colour = theme.secondary;
        }
        painter->setFont(font);
        painter->setPen(colour);
        const QRect text = option.rect.adjusted(10, 0, -6, -1);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(),
                index.column() == LogModel::Where ? Qt::ElideMiddle : Qt::ElideRight,
                text.width()));
    }

private:
    static QColor toneColour(OutcomeWord::Tone tone, const Theme &theme)
    {
        switch (tone) {
        case OutcomeWord::Tone::Plain:
            return theme.text;
        case OutcomeWord::Tone::Quiet:
            return theme.secondary;
        case OutcomeWord::Tone::Good:
            return theme.success;
        case OutcomeWord::Tone::Attention:
            return theme.warning;
        case OutcomeWord::Tone::Bad:
            return theme.error;
        }
        return theme.text;
    }
};

/** Of a column but the last, in pixels. */
int usualWidth(int column, int page)
{
    const QList<int> widths{118, page, 110, 120, 70, 110};
    return widths.at(column);
}

} // namespace

LogTableView::LogTableView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new LogDelegate(this));
    setAccessibleName(tr("Log entries"));
    setObjectName(u"logView"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 14);
    setUpHeader();
}

void LogTableView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setMinimumHeight(QFontMetrics(font()).height() + 12);
    QFont strong = scaled(header->font(), 0.92);
    strong.setWeight(QFont::DemiBold);
    header->setFont(strong);
    connect(header, &QHeaderView::sectionCountChanged, this, [this, header](int, int count) {
        for (int i = 0; i < LogModel::What && i < count; ++i)
            header->resizeSection(i, qMax(usualWidth(i, m_pageWidth), wordsWidth(i)));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == LogModel::Where)
            m_pageWidth = width; // Dragged: what it has where there is room.
    });
}

/** What a column's own words need in the language in use; those of sites and people may be cut. */
int LogTableView::wordsWidth(int column) const
{
    const QFontMetrics cells(font()), titles(horizontalHeader()->font());
    int widest = titles.horizontalAdvance(LogModel::title(column) + u" ↓"_s) + 18;
    if (column == LogModel::Time)
        widest = qMax(widest,
            cells.horizontalAdvance(
                dateText(QDateTime(QDate(2026, 12, 22), QTime(20, 0)), DateForm::DayTime))
                + 24);
    for (int kind = 0; column == LogModel::Outcome && kind <= int(LogEntry::Kind::Synced); ++kind)
        widest = qMax(widest, cells.horizontalAdvance(outcomeWord(LogEntry::Kind(kind)).word) + 28);
    return widest;
}

void LogTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LogTableView::focusInEvent(QFocusEvent *event)
{
    m_takesKeys = true;
    QTableView::focusInEvent(event);
    m_takesKeys = false;
}

QModelIndex LogTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount() : 0;
    const bool ends = action == MoveHome || action == MoveEnd;
    if (!ends || rows == 0)
        return QTableView::moveCursor(action, modifiers);
    return model()->index(action == MoveHome ? 0 : rows - 1, qMax(0, currentIndex().column()));
}

/** A narrow window takes from the page's name, so that no row goes on beside it. */
void LogTableView::fitColumns()
{
    constexpr int leastPage = 80, leastWhat = 120;
    QHeaderView *header = horizontalHeader();
    int others = leastWhat;
    for (const int column :
        {LogModel::Time, LogModel::Outcome, LogModel::By, LogModel::Version, LogModel::Item})
        others += header->sectionSize(column);
    const int room = viewport()->width() - others;
    const int wanted = m_pageWidth;
    const int least = qMax(leastPage, wordsWidth(LogModel::Where));
    // Large letters in a narrow window: the details say the version.
    const int version =
        header->isSectionHidden(LogModel::Version) ? wordsWidth(LogModel::Version) : 0;
    header->setSectionHidden(LogModel::Version, room - version < least);
    header->resizeSection(LogModel::Where, qMax(least, qMin(wanted, room)));
    m_pageWidth = wanted; // Nobody dragged it.
}

void LogTableView::save(QSettings &settings) const
{
    settings.setValue("log/columns", horizontalHeader()->saveState());
    settings.setValue("log/pageWidth", m_pageWidth);
}

void LogTableView::restore(QSettings &settings)
{
    horizontalHeader()->restoreState(settings.value("log/columns").toByteArray());
    m_pageWidth = qMax(0, settings.value("log/pageWidth", m_pageWidth).toInt());
    for (const int column : {LogModel::Time, LogModel::Outcome}) // Perhaps of another language.
        horizontalHeader()->resizeSection(
            column, qMax(horizontalHeader()->sectionSize(column), wordsWidth(column)));
    fitColumns();
}

} // namespace Docket
