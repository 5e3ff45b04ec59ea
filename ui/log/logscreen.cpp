// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logscreen.h"

#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/language/dates.h"
#include "ui/log/logdetails.h"
#include "ui/panecycle.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

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

/** What each choice of the outcome filter shows; the first is what managers ask for: what people
 * decided and what was written, without what Docket merely looked at. */
QList<QList<LogEntry::Kind>> outcomeKinds()
{
    using Kind = LogEntry::Kind;
    return {{Kind::Published, Kind::Rejected, Kind::Reverted, Kind::RevertAsked, Kind::Undone,
                Kind::Edited, Kind::HandedOn, Kind::Snoozed, Kind::Conflicted, Kind::Delayed,
                Kind::Failed, Kind::Anchored, Kind::PolicyChanged},
        {Kind::Published, Kind::Rebased, Kind::Anchored}, {Kind::Rejected},
        {Kind::Reverted, Kind::RevertAsked, Kind::Undone},
        {Kind::Conflicted, Kind::Delayed, Kind::Failed},
        {Kind::Proposed, Kind::Parked, Kind::Superseded}, {Kind::Evaluated}, {}};
}

/** Columns that may be sorted by besides the time. */
struct Sortable
{
    int column;
    LogQuery::Order order;
};
constexpr std::array sortable{Sortable{LogModel::Where, LogQuery::Order::Page},
    Sortable{LogModel::Outcome, LogQuery::Order::Outcome},
    Sortable{LogModel::By, LogQuery::Order::Person},
    Sortable{LogModel::Version, LogQuery::Order::Version},
    Sortable{LogModel::Item, LogQuery::Order::Item}};

constexpr int pageOfRows = 200; ///< What is read at a time.
constexpr std::array periodDays{14, 30, 90, 0};

/** Of a column but the last, in pixels. */
int usualWidth(int column, int page)
{
    const QList<int> widths{118, page, 110, 120, 70, 110};
    return widths.at(column);
}

} // namespace

LogScreen::LogScreen(Actions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_clock(clock)
    , m_model(new LogModel(this))
    , m_table(new QTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_details(new LogDetails(actions, m_splitter))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LogDelegate(m_table));
    m_table->setAccessibleName(tr("Log entries"));
    m_table->setObjectName(u"logView"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, &LogScreen::sortBy);
    header->setMinimumHeight(QFontMetrics(font()).height() + 12);
    QFont strong = scaled(header->font(), 0.92);
    strong.setWeight(QFont::DemiBold);
    header->setFont(strong);
    for (int i = 0; i < LogModel::What; ++i)
        header->resizeSection(i, qMax(usualWidth(i, m_pageWidth), wordsWidth(i)));
    m_table->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == LogModel::Where)
            m_pageWidth = width; // Dragged: what it has where there is room.
    });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_details->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(new Divider(this));
    column->addWidget(makeCards());
    column->addWidget(new Divider(this));
    column->addWidget(m_splitter, 1);
    column->addWidget(makeExport());

    connect(m_search, &QLineEdit::textChanged, this, &LogScreen::queryChanged);
    connect(m_period, &QComboBox::activated, this, &LogScreen::queryChanged);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &LogScreen::queryChanged);
    connect(m_model, &LogModel::moreWanted, this, [this](qint64 before) {
        LogQuery next = query();
        next.limit = pageOfRows;
        if (next.order == LogQuery::Order::Newest)
            next.beforeSequence = before;
        else
            next.skip = m_model->rowCount();
        emit moreWanted(next);
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        m_search->clear();
        m_outcome->setCurrentIndex(m_outcome->count() - 1);
        m_period->setCurrentIndex(int(periodDays.size()) - 1);
        emit queryChanged();
        m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            const auto entry = current();
            if (!entry)
                return;
            // The row that comes with the focus is also the one that is shown.
            if (!m_table->selectionModel()->isRowSelected(row.row()))
                m_table->selectRow(row.row());
            m_details->setEntry(*entry);
            m_details->show();
            emit currentChanged(*entry);
        });
    setTabOrder({m_search, m_period, m_outcome, m_sort, m_table, m_details->diffView()});
}

QWidget *LogScreen::makeFilters()
{
    auto *bar = m_filters = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(14, 9, 14, 9);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"logSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search ticket, page, person"));
    m_search->setAccessibleName(tr("Search the sync log"));
    m_search->setClearButtonEnabled(true);
    const int words = fontMetrics().horizontalAdvance(m_search->placeholderText()) + 40;
    m_search->setMinimumWidth(words);
    m_search->setMaximumWidth(qMax(320, words));
    m_period = new QComboBox(bar);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems(
        {tr("Last 14 days"), tr("Last 30 days"), tr("Last 90 days"), tr("All time")});
    m_period->setCurrentIndex(1);
    m_outcome = new QComboBox(bar);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setObjectName(u"logOutcomeCombo"_s);
    m_outcome->addItems(
        {tr("Decided and written"), tr("Published"), tr("Rejected"), tr("Reverted, undone"),
            tr("Conflict, failed"), tr("Proposed"), tr("Left alone"), tr("All outcomes")});
    m_sort = new QComboBox(bar);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setObjectName(u"logSortCombo"_s);
    m_sort->addItems({tr("Newest first"), tr("Oldest first"), tr("By page"), tr("By outcome"),
        tr("By person"), tr("By version"), tr("By ticket")}); // As LogQuery::Order.
    connect(m_sort, &QComboBox::activated, this,
        [this](int index) { chooseOrder(LogQuery::Order(index), false); });
    m_count = new RoleLabel(Role::Secondary, bar);
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    auto *exports = new QPushButton(tr("Export"), bar);
    auto *forms = new QMenu(exports);
    forms->addActions({m_actions.exportCsv, m_actions.exportJson});
    exports->setMenu(forms);
    row->addWidget(m_search);
    row->addWidget(m_period);
    row->addWidget(m_outcome);
    row->addWidget(m_sort);
    row->addStretching(m_count);
    row->addWidget(exports);
    return bar;
}

QWidget *LogScreen::makeExport()
{
    m_export = new QWidget(this);
    auto *row = new QHBoxLayout(m_export);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(12);
    m_exported = new RoleLabel(Role::Text, m_export);
    auto *stop = new QPushButton(tr("Cancel"), m_export);
    stop->setAccessibleName(tr("Cancel the export"));
    stop->setObjectName(u"logExportCancel"_s);
    connect(stop, &QPushButton::clicked, this, &LogScreen::exportStopWanted);
    row->addStretch(1);
    row->addWidget(m_exported);
    row->addWidget(stop);
    m_export->hide();
    return m_export;
}

void LogScreen::showExport(qint64 rows)
{
    const int all = qMax(m_figures.of(kinds()), m_model->rowCount());
    const QString done = QLocale().toString(rows);
    m_exported->setText(rows > 0 && all >= rows
            ? tr("Exporting %1 % — %2 rows").arg(rows * 100 / all).arg(done)
            : tr("Exporting — %1 rows").arg(done));
    m_export->show();
}

void LogScreen::hideExport()
{
    m_export->hide();
}

void LogScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_export->isVisible())
        emit exportStopWanted();
    else
        QWidget::keyPressEvent(event);
}

void LogScreen::chooseOrder(LogQuery::Order order, bool reversed)
{
    m_order = order;
    m_reversed = reversed;
    showOrder();
    m_table->scrollToTop();
    emit queryChanged();
}

void LogScreen::sortBy(int column)
{
    using Order = LogQuery::Order;
    if (column == LogModel::Time) {
        chooseOrder(m_order == Order::Newest ? Order::Oldest : Order::Newest, false);
        return;
    }
    const auto found = std::ranges::find(sortable, column, &Sortable::column);
    if (found == sortable.end()) {
        return;
    }
    chooseOrder(found->order, m_order == found->order && !m_reversed);
}

void LogScreen::showOrder()
{
    m_sort->setCurrentIndex(int(m_order));
    const auto found = std::ranges::find(sortable, m_order, &Sortable::order);
    const bool time = found == sortable.end();
    const bool rises = time ? m_order == LogQuery::Order::Oldest : !m_reversed;
    m_model->setOrder(time ? int(LogModel::Time) : found->column,
        rises ? Qt::AscendingOrder : Qt::DescendingOrder);
}

QWidget *LogScreen::makeCards()
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(10);
    for (int i = 0; i < 6; ++i) {
        auto *card = new Card({}, strip);
        auto *figure = new RoleLabel(Role::Text, card, 1.5);
        figure->setBold(true);
        auto *caption = new RoleLabel(Role::Secondary, card, 0.95);
        caption->setElided(Qt::ElideRight);
        card->body()->setSpacing(2);
        card->body()->addWidget(figure);
        card->body()->addWidget(caption);
        row->addWidget(card, 1);
        m_cards.append(std::pair(figure, caption));
    }
    return strip;
}

LogQuery LogScreen::query() const
{
    LogQuery wanted;
    const int days =
        periodDays.at(size_t(qBound(0, m_period->currentIndex(), int(periodDays.size()) - 1)));
    if (days > 0)
        wanted.since = m_clock.now().addDays(-days);
    wanted.text = m_search->text().trimmed();
    wanted.kinds = kinds();
    wanted.order = m_order;
    wanted.reversed = m_reversed;
    wanted.limit = qMax(pageOfRows, m_model->rowCount()); // Nobody's place in the list gets lost.
    return wanted;
}

QList<LogEntry::Kind> LogScreen::kinds() const
{
    return outcomeKinds().value(m_outcome->currentIndex());
}

void LogScreen::setEntries(const QList<LogEntry> &entries)
{
    const auto kept = current();
    const bool full = entries.size() >= pageOfRows && entries.size() >= m_model->rowCount();
    m_model->setEntries(entries, full ? LogModel::Rest::Unread : LogModel::Rest::Nothing);
    showRows(kept);
}

void LogScreen::addEntries(const std::optional<QList<LogEntry>> &entries)
{
    const bool last = entries && entries->size() < pageOfRows;
    m_model->addEntries(entries.value_or(QList<LogEntry>()),
        last ? LogModel::Rest::Nothing : LogModel::Rest::Unread);
    showCount();
}

void LogScreen::showRows(const std::optional<LogEntry> &kept)
{
    const int rows = m_model->rowCount();
    const int all = m_figures.of({});
    showCount();
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    if (rows == 0) {
        const bool searched = !m_search->text().isEmpty();
        m_empty->setContent(u"log"_s,
            all > 0        ? tr("Nothing here under “%1”").arg(m_outcome->currentText())
                : searched ? tr("No entry matches “%1”").arg(m_search->text())
                           : tr("No entries yet: they come with the first proposal"),
            all > 0 || searched || m_period->currentIndex() + 1 < m_period->count() ? tr("Show all")
                                                                                    : QString());
        m_details->hide();
        return;
    }
    for (int row = 0; kept && row < m_model->rowCount(); ++row) {
        if (m_model->entries().at(row).sequence == kept->sequence) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
    m_details->setVisible(false);
}

/** How many rows there are of this outcome, and of all. */
void LogScreen::showCount()
{
    const int all = m_figures.of({});
    const int rows = qMax(m_figures.of(kinds()), m_model->rowCount());
    m_count->setText(rows >= all ? tr("%n row(s)", nullptr, rows)
                                 : tr("%1 of %n row(s)", nullptr, all).arg(rows));
}

void LogScreen::setFigures(const LogFigures &figures, int waiting)
{
    using Kind = LogEntry::Kind;
    m_figures = figures;
    if (m_model->rowCount() == 0)
        showRows(std::nullopt); // the figures tell why
    showCount();
    const int published = figures.of({Kind::Published}), rejected = figures.of({Kind::Rejected});
    const int reverted = figures.of({Kind::Reverted});
    const int failed = figures.of({Kind::Failed, Kind::Conflicted});
    const auto put = [this](int i, const QString &figure, const QString &caption, Role role) {
        m_cards.at(i).first->setText(figure);
        m_cards.at(i).first->setRole(role);
        m_cards.at(i).second->setFullText(caption);
    };
    const QLocale locale;
    put(0, locale.toString(published),
        figures.afterEdit > 0 ? tr("published, %1 after an edit").arg(figures.afterEdit)
                              : tr("published"),
        Role::Text);
    put(1, locale.toString(rejected), tr("rejected"), Role::Text);
    put(2, locale.toString(reverted), tr("reverted"), reverted > 0 ? Role::Warning : Role::Text);
    put(3, locale.toString(failed), tr("conflicts and failures"),
        failed > 0 ? Role::Error : Role::Text);
    put(4, locale.toString(waiting), tr("waiting for you"), Role::Text);
    put(5, figures.medianSeconds ? durationText(*figures.medianSeconds) : u"–"_s,
        tr("median time to decide"), Role::Text);
}

void LogScreen::setDetails(const LogEntry &entry)
{
    m_details->setBodies(entry);
}

void LogScreen::setDetailsUnreadable(qint64 sequence)
{
    m_details->setUnreadable(sequence);
}

void LogScreen::setRevertable(bool revertable)
{
    m_actions.revert->setEnabled(revertable);
}

std::optional<LogEntry> LogScreen::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(LogModel::EntryRole).value<LogEntry>();
}

void LogScreen::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/** What a column's own words need in the language in use; those of sites and people may be cut. */
int LogScreen::wordsWidth(int column) const
{
    const QFontMetrics cells(m_table->font()), titles(m_table->horizontalHeader()->font());
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

bool LogScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/** A narrow window takes from the page's name, so that no row goes on beside it. */
void LogScreen::fitColumns()
{
    constexpr int leastPage = 80, leastWhat = 120;
    QHeaderView *header = m_table->horizontalHeader();
    int others = leastWhat;
    for (const int column :
        {LogModel::Time, LogModel::Outcome, LogModel::By, LogModel::Version, LogModel::Item})
        others += header->sectionSize(column);
    const int room = m_table->viewport()->width() - others;
    const int wanted = m_pageWidth;
    const int least = qMax(leastPage, wordsWidth(LogModel::Where));
    // Large letters in a narrow window: the details say the version, too.
    const int version =
        header->isSectionHidden(LogModel::Version) ? wordsWidth(LogModel::Version) : 0;
    header->setSectionHidden(LogModel::Version, room - version < least);
    header->resizeSection(LogModel::Where, qMax(least, qMin(wanted, room)));
    m_pageWidth = wanted; // Nobody dragged it.
}

void LogScreen::save(QSettings &settings) const
{
    settings.setValue("log/columns", m_table->horizontalHeader()->saveState());
    settings.setValue("log/pageWidth", m_pageWidth);
    settings.setValue("log/splitter", m_splitter->saveState());
    settings.setValue("log/period", m_period->currentIndex());
    settings.setValue("log/outcome", m_outcome->currentIndex());
    settings.setValue("log/order", int(m_order));
    settings.setValue("log/reversed", m_reversed);
}

void LogScreen::restore(QSettings &settings)
{
    m_table->horizontalHeader()->restoreState(settings.value("log/columns").toByteArray());
    m_pageWidth = qMax(0, settings.value("log/pageWidth", m_pageWidth).toInt());
    for (const int column : {LogModel::Time, LogModel::Outcome}) // Perhaps of another language.
        m_table->horizontalHeader()->resizeSection(
            column, qMax(m_table->horizontalHeader()->sectionSize(column), wordsWidth(column)));
    fitColumns();
    m_splitter->restoreState(settings.value("log/splitter").toByteArray());
    m_period->setCurrentIndex(
        qBound(0, settings.value("log/period", 1).toInt(), int(periodDays.size()) - 1));
    m_outcome->setCurrentIndex(
        qBound(0, settings.value("log/outcome", 0).toInt(), m_outcome->count() - 1));
    m_order =
        LogQuery::Order(qBound(0, settings.value("log/order", 0).toInt(), m_sort->count() - 1));
    m_reversed = settings.value("log/reversed").toBool();
    showOrder();
}

void LogScreen::focusRows()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

void LogScreen::cyclePane(int direction)
{
    QList<QWidget *> details{m_details->diffView()};
    for (ActionButton *button : m_details->findChildren<ActionButton *>())
        details << button;
    cyclePanes({{m_filters, {m_search}}, {m_stack, {m_table}}, {m_details, details}}, direction);
}

} // namespace Docket
