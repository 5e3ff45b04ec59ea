// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logfilters.h"

#include "ui/actions.h"
#include "ui/log/logmodel.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What each choice of the outcome filter shows; the first is what managers ask for: what people
 * decided and what was written, without what Docket merely looked at. */
QList<QList<LogEntry::Kind>> outcomeKinds()
{
    using Kind = LogEntry::Kind;
    return {{Kind::Published, Kind::Rejected, Kind::Reverted, Kind::RevertAsked, Kind::Undone,
                Kind::Edited, Kind::HandedOn, Kind::Snoozed, Kind::Conflicted, Kind::Delayed,
                Kind::Failed, Kind::Anchored, Kind::Escalated, Kind::PolicyChanged},
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

constexpr std::array periodDays{14, 30, 90, 0};

} // namespace

LogFilters::LogFilters(Actions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(new QLineEdit(this))
    , m_period(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_count(new RoleLabel(RoleLabel::Role::Secondary, this))
{
    fill();
    lay(actions);
    connect(m_search, &QLineEdit::textChanged, this, &LogFilters::changed);
    connect(m_period, &QComboBox::activated, this, &LogFilters::changed);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &LogFilters::changed);
    connect(m_sort, &QComboBox::activated, this,
        [this](int index) { chooseOrder(LogQuery::Order(index), false); });
}

void LogFilters::fill()
{
    m_search->setObjectName(u"logSearchEdit"_s);
    // Short, so that all of this fits into one line of 960 pixels.
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setToolTip(tr("Ticket, page, section or person"));
    m_search->setAccessibleName(tr("Search the sync log"));
    m_search->setClearButtonEnabled(true);
    const int words = fontMetrics().horizontalAdvance(m_search->placeholderText()) + 40;
    m_search->setMinimumWidth(words);
    m_search->setMaximumWidth(qMax(320, words));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems(
        {tr("Last 14 days"), tr("Last 30 days"), tr("Last 90 days"), tr("All time")});
    m_period->setCurrentIndex(1);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setObjectName(u"logOutcomeCombo"_s);
    m_outcome->addItems(
        {tr("Decided and written"), tr("Published"), tr("Rejected"), tr("Reverted, undone"),
            tr("Conflict, failed"), tr("Proposed"), tr("Left alone"), tr("All outcomes")});
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setObjectName(u"logSortCombo"_s);
    m_sort->addItems({tr("Newest first"), tr("Oldest first"), tr("By page"), tr("By outcome"),
        tr("By person"), tr("By version"), tr("By ticket")}); // As LogQuery::Order.
}

void LogFilters::lay(Actions &actions)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(14, 9, 14, 9);
    m_count->setObjectName(u"logCount"_s);
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    auto *exports = new QPushButton(tr("Export"), this);
    auto *forms = new QMenu(exports);
    forms->addActions({actions.exportCsv, actions.exportJson});
    exports->setMenu(forms);
    for (QWidget *one : stops())
        row->addWidget(one);
    row->addStretching(m_count);
    row->addWidget(exports);
}

LogQuery LogFilters::query() const
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
    return wanted;
}

QList<LogEntry::Kind> LogFilters::kinds() const
{
    return outcomeKinds().value(m_outcome->currentIndex());
}

QString LogFilters::searched() const
{
    return m_search->text();
}

QString LogFilters::outcome() const
{
    return m_outcome->currentText();
}

bool LogFilters::isAllTime() const
{
    return m_period->currentIndex() + 1 == m_period->count();
}

void LogFilters::showAll()
{
    m_search->clear();
    m_outcome->setCurrentIndex(m_outcome->count() - 1);
    m_period->setCurrentIndex(m_period->count() - 1);
    emit changed();
}

void LogFilters::chooseOrder(LogQuery::Order order, bool reversed)
{
    m_order = order;
    m_reversed = reversed;
    m_sort->setCurrentIndex(int(m_order));
    emit orderChanged();
    emit changed();
}

void LogFilters::sortBy(int column)
{
    using Order = LogQuery::Order;
    if (column == LogModel::Time) {
        chooseOrder(m_order == Order::Newest ? Order::Oldest : Order::Newest, false);
        return;
    }
    const auto found = std::ranges::find(sortable, column, &Sortable::column);
    if (found != sortable.end())
        chooseOrder(found->order, m_order == found->order && !m_reversed);
}

std::pair<int, Qt::SortOrder> LogFilters::order() const
{
    const auto found = std::ranges::find(sortable, m_order, &Sortable::order);
    const bool time = found == sortable.end();
    const bool rises = time ? m_order == LogQuery::Order::Oldest : !m_reversed;
    return {time ? int(LogModel::Time) : found->column,
        rises ? Qt::AscendingOrder : Qt::DescendingOrder};
}

void LogFilters::setCount(const QString &rows)
{
    m_count->setText(rows);
}

void LogFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<QWidget *> LogFilters::stops() const
{
    return {m_search, m_period, m_outcome, m_sort};
}

void LogFilters::save(QSettings &settings) const
{
    settings.setValue("log/period", m_period->currentIndex());
    settings.setValue("log/outcome", m_outcome->currentIndex());
    settings.setValue("log/order", int(m_order));
    settings.setValue("log/reversed", m_reversed);
}

void LogFilters::restore(QSettings &settings)
{
    m_period->setCurrentIndex(
        qBound(0, settings.value("log/period", 1).toInt(), int(periodDays.size()) - 1));
    m_outcome->setCurrentIndex(
        qBound(0, settings.value("log/outcome", 0).toInt(), m_outcome->count() - 1));
    m_order =
        LogQuery::Order(qBound(0, settings.value("log/order", 0).toInt(), m_sort->count() - 1));
    m_reversed = settings.value("log/reversed").toBool();
    m_sort->setCurrentIndex(int(m_order));
    emit orderChanged();
}

} // namespace Docket
