// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logfilters.h"

#include "ui/actions.h"
#include "ui/log/logmodel.h"
#include "ui/log/periodchoice.h"
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
                Kind::Failed, Kind::Anchored, Kind::Escalated, Kind::PolicyChanged, Kind::SignedOff,
                Kind::Restored},
        {Kind::Published, Kind::Rebased, Kind::Anchored}, {Kind::Rejected},
        {Kind::Reverted, Kind::RevertAsked, Kind::Undone},
        {Kind::Conflicted, Kind::Delayed, Kind::Failed},
        {Kind::Proposed, Kind::Parked, Kind::Superseded}, {Kind::Evaluated}, {}, {}};
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
    Sortable{LogModel::Item, LogQuery::Order::Item},
    Sortable{LogModel::Took, LogQuery::Order::Took}};

/** Members of state() that another start begins with; the search is begun anew. */
QStringList keptNames()
{
    return {u"period"_s, u"outcome"_s, u"order"_s, u"reversed"_s, u"owner"_s, u"space"_s};
}

/** Places in the list of outcomes. */
constexpr int decidedAndWritten = 0, allOutcomes = 7, exceptionsOnly = 8;

/** The place of the narrowest choice that has entries of this kind. */
int narrowestWith(LogEntry::Kind kind)
{
    const QList<QList<LogEntry::Kind>> choices = outcomeKinds();
    for (int at = decidedAndWritten + 1; at < allOutcomes; ++at) {
        if (choices.at(at).contains(kind))
            return at;
    }
    return allOutcomes;
}

} // namespace

LogFilters::LogFilters(Actions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(new QLineEdit(this))
    , m_period(new PeriodChoice(clock, this))
    , m_outcome(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_owner(new PartChoice(tr("All owners"), this))
    , m_space(new PartChoice(tr("All spaces"), this))
    , m_count(new RoleLabel(RoleLabel::Role::Secondary, this))
    , m_views(new QPushButton(tr("Views"), this))
{
    fill();
    lay(actions);
    connect(m_search, &QLineEdit::textChanged, this, &LogFilters::changed);
    connect(m_period, &PeriodChoice::changed, this, &LogFilters::changed);
    // One sprint on one screen, and what needs a look first.
    connect(m_period, &PeriodChoice::sprintChosen, this, [this] {
        m_order = LogQuery::Order::Exceptions;
        m_reversed = false;
        m_sort->setCurrentIndex(int(m_order));
        emit orderChanged();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this, &actions] {
        actions.onlyExceptions->setChecked(onlyExceptions());
        if (!onlyExceptions())
            m_outcomeBefore = m_outcome->currentIndex();
        if (const int now = m_outcome->currentIndex();
            now == decidedAndWritten || now == allOutcomes)
            m_outcomeWide = now;
        emit changed();
    });
    connect(m_owner, &QComboBox::currentIndexChanged, this, &LogFilters::changed);
    connect(m_space, &QComboBox::currentIndexChanged, this, &LogFilters::changed);
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
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setObjectName(u"logOutcomeCombo"_s);
    m_outcome->addItems({tr("Decided and written"), tr("Published"), tr("Rejected"),
        tr("Reverted, undone"), tr("Conflict, failed"), tr("Proposed"), tr("Left alone"),
        tr("All outcomes"), tr("Exceptions only")});
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setObjectName(u"logOwnerCombo"_s);
    m_space->setAccessibleName(tr("Space"));
    m_space->setObjectName(u"logSpaceCombo"_s);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setObjectName(u"logSortCombo"_s);
    m_sort->addItems({tr("Newest first"), tr("Oldest first"), tr("By page"), tr("By outcome"),
        tr("By person"), tr("By version"), tr("By ticket"), tr("Exceptions first"),
        tr("Longest first")}); // As LogQuery::Order.
}

void LogFilters::lay(Actions &actions)
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(14, 9, 14, 9);
    m_count->setObjectName(u"logCount"_s);
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    auto *exports = new QPushButton(tr("Export"), this);
    auto *forms = new QMenu(exports);
    forms->addActions(
        {actions.exportCsv, actions.exportJson, actions.exportPdf, actions.publishLog});
    exports->setMenu(forms);
    row->addWidget(m_search);
    for (QWidget *one : m_period->widgets())
        row->addWidget(one);
    row->addWidget(m_outcome);
    row->addWidget(m_owner);
    row->addWidget(m_space);
    row->addWidget(m_sort);
    row->addStretching(m_count);
    auto *charts = new ActionButton(actions.logCharts, this);
    charts->setRoom(ActionButton::Room::Little);
    row->addWidget(charts);
    row->addWidget(m_views);
    row->addWidget(exports);
    auto *signOff = new ActionButton(actions.signOff, this);
    signOff->setRoom(ActionButton::Room::Little);
    row->addWidget(signOff);
}

LogQuery LogFilters::query() const
{
    LogQuery wanted;
    wanted.since = m_period->since();
    wanted.until = m_period->until();
    wanted.now = m_clock.now();
    wanted.exceptions = onlyExceptions()                 ? LogQuery::Exceptions::Only
        : m_outcome->currentIndex() == decidedAndWritten ? LogQuery::Exceptions::Also
                                                         : LogQuery::Exceptions::Told;
    wanted.owner = m_owner->key();
    wanted.space = m_space->key();
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
    return m_period->isAllTime();
}

QString LogFilters::period() const
{
    return m_period->name();
}

void LogFilters::setSprints(const QList<Sprint> &sprints)
{
    m_period->setSprints(sprints);
}

void LogFilters::setOwners(const QList<PartChoice::Part> &owners)
{
    m_owner->setParts(owners);
}

void LogFilters::setSpaces(const QList<PartChoice::Part> &spaces)
{
    m_space->setParts(spaces);
}

QStringList LogFilters::parts() const
{
    QStringList names{m_owner->name(), m_space->name()};
    names.removeAll(QString());
    return names;
}

void LogFilters::showAll()
{
    m_owner->setKey({});
    m_space->setKey({});
    m_search->clear();
    m_outcome->setCurrentIndex(allOutcomes);
    m_period->showAllTime();
    emit changed();
}

bool LogFilters::onlyExceptions() const
{
    return m_outcome->currentIndex() == exceptionsOnly;
}

void LogFilters::setOnlyExceptions(bool only)
{
    if (only != onlyExceptions())
        m_outcome->setCurrentIndex(only ? exceptionsOnly : m_outcomeBefore);
}

void LogFilters::search(const QString &text)
{
    m_search->setText(text);
}

void LogFilters::showOutcome(LogEntry::Kind kind)
{
    m_outcome->setCurrentIndex(narrowestWith(kind));
}

void LogFilters::setShowsOnly(LogEntry::Kind kind, bool only)
{
    if (only != showsOnly(kind))
        m_outcome->setCurrentIndex(only ? narrowestWith(kind) : m_outcomeWide);
}

bool LogFilters::showsOnly(LogEntry::Kind kind) const
{
    return m_outcome->currentIndex() == narrowestWith(kind);
}

void LogFilters::showDays(const QDate &first, const QDate &last)
{
    m_period->showDays(first, last);
    emit changed();
}

void LogFilters::setViewMenu(QMenu *views)
{
    m_views->setObjectName(u"logViews"_s);
    m_views->setMenu(views);
}

void LogFilters::setView(const QString &name)
{
    constexpr int widest = 160; // Of a name, in pixels.
    const QString shown = m_views->fontMetrics().elidedText(name, Qt::ElideRight, widest);
    m_views->setText(name.isEmpty() ? tr("Views") : QString(shown).replace(u'&', u"&&"_s));
    m_views->setAccessibleName(name.isEmpty() ? tr("Views") : tr("Views, shown: %1").arg(name));
    m_views->setToolTip(shown == name ? QString() : plainToolTip(name));
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
    // What took longest comes first: it falls.
    const bool rises = time ? m_order == LogQuery::Order::Oldest
                            : m_reversed == (m_order == LogQuery::Order::Took);
    const int column = m_order == LogQuery::Order::Exceptions
        ? -1 // No column has what comes first.
        : time ? int(LogModel::Time)
               : found->column;
    return {column, rises ? Qt::AscendingOrder : Qt::DescendingOrder};
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
    return QList<QWidget *>{m_search} + m_period->stops()
        + QList<QWidget *>{m_outcome, m_owner, m_space, m_sort};
}

QVariantMap LogFilters::state() const
{
    return {{u"search"_s, m_search->text()}, {u"period"_s, m_period->key()},
        {u"outcome"_s, m_outcome->currentIndex()}, {u"order"_s, int(m_order)},
        {u"reversed"_s, m_reversed}, {u"owner"_s, m_owner->key()}, {u"space"_s, m_space->key()}};
}

void LogFilters::setState(const QVariantMap &state)
{
    takeState(state);
    emit changed();
}

/** One question for all of it: whoever calls asks it. */
void LogFilters::takeState(const QVariantMap &state)
{
    const auto number = [&](const QString &name, int last) {
        return qBound(0, state.value(name).toInt(), last);
    };
    {
        const QSignalBlocker quiet(this);
        m_search->setText(state.value(u"search"_s).toString());
        m_period->setKey(state.value(u"period"_s).toString());
        m_owner->setKey(state.value(u"owner"_s).toString());
        m_space->setKey(state.value(u"space"_s).toString());
        m_outcome->setCurrentIndex(number(u"outcome"_s, m_outcome->count() - 1));
        m_order = LogQuery::Order(number(u"order"_s, m_sort->count() - 1));
        m_reversed = state.value(u"reversed"_s).toBool();
        m_sort->setCurrentIndex(int(m_order));
    }
    emit orderChanged();
}

void LogFilters::save(QSettings &settings) const
{
    const QVariantMap now = state();
    for (const QString &name : keptNames())
        settings.setValue(u"log/"_s + name, now.value(name));
}

void LogFilters::restore(QSettings &settings)
{
    QVariantMap kept;
    for (const QString &name : keptNames())
        kept.insert(name, settings.value(u"log/"_s + name));
    takeState(kept);
}

} // namespace Docket
