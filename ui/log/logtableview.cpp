// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logtableview.h"

#include "ui/language/dates.h"
#include "ui/log/logmodel.h"

#include <QHeaderView>
#include <QSettings>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The outcome in the colour of its tone, the quiet columns quiet. */
class LogDelegate : public PlainDelegate
{
public:
    using PlainDelegate::PlainDelegate;

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex &index, const Theme &theme) const override
    {
        CellLook look{index.data().toString(), theme.text};
        using Tone = OutcomeWord::Tone;
        if (index.column() == LogModel::Outcome) {
            const auto tone = Tone(index.data(LogModel::ToneRole).toInt());
            if (tone != Tone::Plain && tone != Tone::Quiet)
                look.weight = QFont::DemiBold;
            look.colour = toneColour(tone, theme);
        } else if (index.column() == LogModel::Where) {
            look.cut = Qt::ElideMiddle;
        } else if (index.column() == LogModel::Time || index.column() == LogModel::Version
            || index.column() == LogModel::Took || index.column() == LogModel::What) {
            const bool first = index.data(LogModel::ToneRole).isValid();
            look.colour = first ? theme.warning : theme.secondary;
            look.weight = first ? QFont::DemiBold : QFont::Normal;
        }
        return look;
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

/** Another name whenever there is another column: widths of fewer would be those of others. */
const QString columnsKept = u"log/columnsWithTook"_s;

/** Of a column but the last, in pixels. */
int usualWidth(int column, int page)
{
    const QList<int> widths{118, page, 110, 120, 70, 110, 82};
    return widths.at(column);
}

} // namespace

LogTableView::LogTableView(QWidget *parent)
    : PlainTable(new LogDelegate, parent)
{
    setAccessibleName(tr("Log entries"));
    setObjectName(u"logView"_s);
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(true);
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
    const QFontMetrics cells(font());
    int widest = titleWidth(LogModel::title(column));
    if (column == LogModel::Time)
        widest = qMax(widest,
            cells.horizontalAdvance(
                dateText(QDateTime(QDate(2026, 12, 22), QTime(20, 0)), DateForm::DayTime))
                + 24);
    if (column == LogModel::Took)
        widest =
            qMax(widest, cells.horizontalAdvance(durationText(qint64(20) * 86'400 + 72'000)) + 24);
    for (int kind = 0; column == LogModel::Outcome && kind <= int(lastLogKind); ++kind)
        widest = qMax(widest, cells.horizontalAdvance(outcomeWord(LogEntry::Kind(kind)).word) + 28);
    return widest;
}

void LogTableView::focusInEvent(QFocusEvent *event)
{
    m_takesKeys = true;
    PlainTable::focusInEvent(event);
    m_takesKeys = false;
}

/** A narrow window takes from the page's name, so that no row goes on beside it. */
void LogTableView::fitColumns()
{
    constexpr int leastPage = 80, easyPage = 220, leastWhat = 200;
    QHeaderView *header = horizontalHeader();
    int others = leastWhat;
    for (const int column : {LogModel::Time, LogModel::Outcome, LogModel::By, LogModel::Item})
        others += header->sectionSize(column);
    int room = viewport()->width() - others;
    const int wanted = m_pageWidth;
    const int least = qMax(leastPage, wordsWidth(LogModel::Where));
    // Large letters, or a narrow window: the details say how long it took, then the version too.
    const auto fit = [&](int column, int forPage) {
        const int width =
            header->isSectionHidden(column) ? wordsWidth(column) : header->sectionSize(column);
        const bool fits = room - width >= forPage;
        header->setSectionHidden(column, !fits);
        room -= fits ? width : 0;
        return fits;
    };
    if (fit(LogModel::Version, least))
        fit(LogModel::Took, qMax(least, easyPage));
    else
        header->setSectionHidden(LogModel::Took, true);
    header->resizeSection(LogModel::Where, qMax(least, qMin(wanted, room)));
    m_pageWidth = wanted; // Nobody dragged it.
}

void LogTableView::save(QSettings &settings) const
{
    settings.setValue(columnsKept, horizontalHeader()->saveState());
    settings.setValue("log/pageWidth", m_pageWidth);
}

void LogTableView::restore(QSettings &settings)
{
    horizontalHeader()->restoreState(settings.value(columnsKept).toByteArray());
    m_pageWidth = qMax(0, settings.value("log/pageWidth", m_pageWidth).toInt());
    for (const int column : {LogModel::Time, LogModel::Outcome}) // Perhaps of another language.
        horizontalHeader()->resizeSection(
            column, qMax(horizontalHeader()->sectionSize(column), wordsWidth(column)));
    fitColumns();
}

} // namespace Docket
