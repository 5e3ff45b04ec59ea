// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logscreen.h"

#include "core/journal/logsignoff.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/language/dates.h"
#include "ui/log/exceptiontext.h"
#include "ui/log/logcards.h"
#include "ui/log/logcharts.h"
#include "ui/log/logdetails.h"
#include "ui/log/logfilters.h"
#include "ui/log/logtableview.h"
#include "ui/log/signoffstrip.h"
#include "ui/panecycle.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfRows = 200; ///< What is read at a time.

} // namespace

LogScreen::LogScreen(Actions &actions, const Clock &clock, QWidget *parent)
    : ScreenPane(parent)
    , m_actions(actions)
    , m_model(new LogModel(this))
    , m_filters(new LogFilters(actions, clock, this))
    , m_cards(new LogCards(this))
    , m_signOff(new SignOffStrip(this))
    , m_signedOff(new RoleLabel(RoleLabel::Role::Success, this))
    , m_table(new LogTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_charts(new LogCharts(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_details(new LogDetails(actions, m_splitter))
{
    m_table->setModel(m_model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_charts);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_details->hide();
    m_signedOff->setObjectName(u"logSignedOff"_s);
    m_signedOff->setElided(Qt::ElideRight);
    m_signedOff->setContentsMargins(14, 0, 14, 10);
    m_signedOff->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(new Divider(this));
    column->addWidget(m_signOff);
    column->addWidget(m_cards);
    column->addWidget(m_signedOff);
    column->addWidget(new Divider(this));
    column->addWidget(m_splitter, 1);
    column->addWidget(makeExport());
    wire();
    wireCharts();
    wireCards();
    const QList<QWidget *> stops = m_filters->stops() + m_cards->stops() + QList<QWidget *>{m_table}
        + m_charts->stops() + QList<QWidget *>{m_details->diffView()};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void LogScreen::wire()
{
    connect(m_filters, &LogFilters::changed, this, [this] {
        beginAtTop();
        m_signOff->leave(); // It was asked about something else.
        showSignOff();
        QMetaObject::invokeMethod(this, &LogScreen::fitHeight, Qt::QueuedConnection);
        emit queryChanged();
        if (showsCharts())
            emit chartsWanted();
    });
    connect(m_signOff, &SignOffStrip::signedOff, this, [this](const QString &note) {
        fitHeight();
        focusMain();
        emit signedOff(note);
    });
    connect(m_signOff, &SignOffStrip::left, this, [this] {
        fitHeight();
        focusMain();
    });
    connect(m_table, &QTableView::clicked, this, [this] { m_chosen = true; });
    connect(m_filters, &LogFilters::orderChanged, this, [this] {
        const auto [column, order] = m_filters->order();
        m_model->setOrder(column, order);
        m_table->scrollToTop();
    });
    connect(
        m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_filters, &LogFilters::sortBy);
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
        m_filters->showAll();
        m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            const auto entry = current();
            if (!entry)
                return;
            if (!m_byItself)
                m_chosen = !m_table->takesKeys();
            // The row that comes with the focus is also the one that is shown.
            if (!m_table->selectionModel()->isRowSelected(row.row()))
                m_table->selectRow(row.row());
            m_details->setEntry(*entry);
            m_details->setVisible(!showsCharts());
            emit currentChanged(*entry);
        });
}

QWidget *LogScreen::makeExport()
{
    m_export = new QWidget(this);
    auto *row = new QHBoxLayout(m_export);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(12);
    m_exported = new RoleLabel(RoleLabel::Role::Text, m_export);
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
    const int all = shownRows();
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

LogQuery LogScreen::query() const
{
    LogQuery wanted = m_filters->query();
    wanted.limit = qMax(pageOfRows, m_model->rowCount()); // Nobody's place in the list gets lost.
    return wanted;
}

void LogScreen::setEntries(const QList<LogEntry> &entries)
{
    const auto kept = current();
    const bool full = entries.size() >= pageOfRows && entries.size() >= m_model->rowCount();
    m_model->setEntries(entries, full ? LogModel::Rest::Unread : LogModel::Rest::Nothing);
    const bool atTop = std::exchange(m_atTop, false) && !m_chosen;
    showRows(atTop && kept && !entries.isEmpty() ? entries.first() : kept);
    if (atTop)
        m_table->scrollToTop();
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
    if (!showsCharts())
        m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    if (rows == 0) {
        const bool searched = !m_filters->searched().isEmpty();
        m_empty->setContent(u"log"_s,
            all > 0 ? tr("Nothing here under “%1”").arg(m_filters->outcome())
                : !m_filters->parts().isEmpty()
                ? tr("Nothing here of %1").arg(m_filters->parts().join(u" · "_s))
                : searched ? tr("No entry matches “%1”").arg(m_filters->searched())
                           : tr("No entries yet: they come with the first proposal"),
            all > 0 || searched || !m_filters->parts().isEmpty() || !m_filters->isAllTime()
                ? tr("Show all")
                : QString());
        m_chosen = false;
        m_details->hide();
        return;
    }
    for (int row = 0; kept && row < m_model->rowCount(); ++row) {
        if (m_model->entries().at(row).sequence == kept->sequence) {
            makeCurrent(row);
            return;
        }
    }
    m_chosen = false;
    m_details->setVisible(false);
    if (kept) // It is not among these.
        m_table->scrollToTop();
}

void LogScreen::makeCurrent(int row)
{
    m_byItself = true;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_byItself = false;
}

void LogScreen::goToTop()
{
    if (m_chosen)
        return;
    if (m_table->currentIndex().isValid())
        makeCurrent(0);
    m_table->scrollToTop();
}

void LogScreen::showEvent(QShowEvent *event)
{
    ScreenPane::showEvent(event);
    if (!event->spontaneous())
        goToTop();
}

int LogScreen::shownRows() const
{
    return qMax(shownEntries(m_filters->query(), m_figures), m_model->rowCount());
}

/** How many entries there are of this outcome, and with all outcomes. */
void LogScreen::showCount()
{
    const int all = m_figures.of({});
    const int rows = shownRows();
    m_filters->setCount(rows >= all ? tr("%n entry(ies)", nullptr, rows)
                                    : tr("%1 of %2 · filtered", "entries of the log")
                                          .arg(QLocale().toString(rows), QLocale().toString(all)));
}

void LogScreen::setFigures(const LogFigures &figures, int waiting)
{
    m_figures = figures;
    if (m_model->rowCount() == 0)
        showRows(std::nullopt); // the figures tell why
    showCount();
    m_cards->setFigures(figures, waiting);
    if (!m_signOff->isHidden())
        m_signOff->say(signOffQuestion());
}

void LogScreen::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    m_model->setNames(names);
    m_details->setNames(names);
    showSignOff();
}

void LogScreen::setDetails(const LogEntry &entry)
{
    m_details->setBodies(entry);
}

void LogScreen::setDetailsUnreadable(qint64 sequence)
{
    m_details->setUnreadable(sequence);
}

void LogScreen::setRevertable(const QString &why)
{
    m_actions.revert->setStatusTip(why);
    m_actions.revert->setEnabled(why.isEmpty());
}

std::optional<LogEntry> LogScreen::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(LogModel::EntryRole).value<LogEntry>();
}

void LogScreen::find()
{
    m_filters->focusSearch();
}

void LogScreen::save(QSettings &settings) const
{
    m_table->save(settings);
    settings.setValue("log/splitter", m_splitter->saveState());
    m_filters->save(settings);
}

void LogScreen::restore(QSettings &settings)
{
    m_table->restore(settings);
    m_splitter->restoreState(settings.value("log/splitter").toByteArray());
    m_filters->restore(settings);
}

void LogScreen::focusMain()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (showsCharts())
        m_charts->stops().first()->setFocus(Qt::OtherFocusReason);
    else
        m_filters->stops().first()->setFocus(Qt::OtherFocusReason);
}

void LogScreen::cyclePane(int direction)
{
    QList<QWidget *> details{m_details->diffView()};
    for (ActionButton *button : m_details->findChildren<ActionButton *>())
        details << button;
    cyclePanes({{m_filters, {m_filters->stops().first()}},
                   {m_stack, showsCharts() ? m_charts->stops() : QList<QWidget *>{m_table}},
                   {m_details, details}},
        direction);
}

} // namespace Docket
