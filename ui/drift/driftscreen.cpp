// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/driftscreen.h"

#include "ui/actions.h"
#include "ui/drift/driftdetails.h"
#include "ui/drift/drifttable.h"
#include "ui/drift/drifttrend.h"
#include "ui/feedback/progressstrip.h"
#include "ui/language/dates.h"
#include "ui/panecycle.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

constexpr std::array periodDays{30, 90, 180};
constexpr int usualPeriod = 1; ///< Of these.

} // namespace

DriftScreen::DriftScreen(Actions &actions, const Clock &clock, QWidget *parent)
    : ScreenPane(parent)
    , m_clock(clock)
    , m_propose(actions.propose)
    , m_model(new DriftModel(this))
    , m_proxy(new WordsProxy(DriftModel::SortRole, this))
    , m_summary(new RoleLabel(Role::Text, this))
    , m_search(new QLineEdit(this))
    , m_period(new QComboBox(this))
    , m_sort(new QComboBox(this))
    , m_audit(new KeyButton(tr("Audit now"), this))
    , m_strip(
          new ProgressStrip(tr("How far the drift audit is"), tr("Cancel the drift audit"), this))
    , m_table(new DriftTable(DriftModel::Where, 260, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_below(new QSplitter(Qt::Horizontal, m_splitter))
    , m_details(new DriftDetails(actions, m_below))
    , m_trend(new DriftTrend(m_below))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"driftView"_s);
    m_table->setAccessibleName(tr("What the drift audit found"));
    m_table->setModel(m_proxy);
    m_table->addAction(m_propose);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(110);
    m_below->addWidget(m_details);
    m_below->addWidget(m_trend);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_below);
    for (QSplitter *splitter : {m_splitter, m_below}) {
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, splitter == m_below ? 1 : 2);
        splitter->setStretchFactor(1, 1);
    }
    m_splitter->setSizes({400, 200});
    m_below->setSizes({500, 500});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop(actions));
    column->addWidget(m_strip);
    column->addWidget(new Divider(this));
    column->addWidget(m_splitter, 1);
    wire(actions);
    sortBy(DriftModel::Where, Qt::AscendingOrder);
    setReport(std::nullopt);
    setTrend({});
}

QWidget *DriftScreen::makeTop(Actions &actions)
{
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"driftSummary"_s);
    m_search->setObjectName(u"driftSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search page, ticket, sentence"));
    m_search->setAccessibleName(tr("Search what the drift audit found"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + 40);
    m_period->setObjectName(u"driftPeriodCombo"_s);
    m_period->setAccessibleName(tr("Tickets closed in"));
    for (const int days : periodDays)
        m_period->addItem(tr("Closed in the last %n day(s)", nullptr, days));
    m_period->setCurrentIndex(usualPeriod);
    m_sort->setObjectName(u"driftSortCombo"_s);
    m_sort->setAccessibleName(tr("Order of what the drift audit found"));
    m_sort->addItems({tr("By page"), tr("By kind"), tr("By date"), tr("By ticket"),
        tr("By sentence")}); // As DriftModel::Column.
    m_audit->setObjectName(u"driftAuditNow"_s);
    m_audit->setAccessibleName(tr("Start the drift audit"));
    m_audit->showKeyOf(actions.sync);
    m_audit->setToolTip(tr("Compares what closed with what the pages say (%1)")
            .arg(Actions::keyText(actions.sync)));
    auto *top = new QWidget(this);
    auto *row = new FlowLayout;
    for (QWidget *one : std::initializer_list<QWidget *>{m_search, m_sort, m_period, m_audit})
        row->addWidget(one);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(14, 9, 14, 9);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addLayout(row);
    return top;
}

void DriftScreen::wire(Actions &actions)
{
    m_strip->setObjectName(u"driftProgress"_s);
    connect(m_strip, &ProgressStrip::stopWanted, this, &DriftScreen::stopWanted);
    connect(m_audit, &KeyButton::clicked, this, &DriftScreen::auditWanted);
    connect(m_empty, &EmptyState::activated, this, &DriftScreen::answerEmpty);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const auto kept = current();
        m_proxy->setWords(words);
        showRows(kept);
    });
    connect(m_sort, &QComboBox::activated, this,
        [this](int column) { sortBy(column, Qt::AscendingOrder); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool again =
            column == m_proxy->sortColumn() && m_proxy->sortOrder() == Qt::AscendingOrder;
        sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            m_propose->setEnabled(row.isValid());
            if (!row.isValid())
                return;
            if (!m_table->selectionModel()->isRowSelected(row.row()))
                m_table->selectRow(row.row());
            m_details->setRow(row.data(DriftModel::RowRole).value<DriftRow>());
        });
    connect(actions.propose, &QAction::triggered, this, [this] {
        if (const auto row = current())
            emit proposalWanted(*row);
    });
    const QList<QWidget *> stops = QList<QWidget *>{m_search, m_sort, m_period, m_audit, m_table}
        + m_details->stops() + m_trend->stops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void DriftScreen::sortBy(int column, Qt::SortOrder order)
{
    m_sort->setCurrentIndex(column);
    m_proxy->sort(column, order);
    m_table->fitColumns(); // The arrow needs room.
    m_table->scrollTo(m_table->currentIndex());
}

void DriftScreen::setReport(const std::optional<DriftReport> &report)
{
    const auto kept = current();
    m_report = report;
    m_model->setReport(report.value_or(DriftReport()));
    showSummary();
    showRows(kept);
}

void DriftScreen::showSummary()
{
    if (!m_report) {
        m_summary->setText(tr("No drift audit yet"));
        return;
    }
    const int relevant = m_report->relevant(), stale = m_report->stale();
    QStringList parts{tr("Last audit %1").arg(lastText()),
        tr("%n ticket(s) closed since %1", nullptr, int(m_report->items.size()))
            .arg(dateText(m_report->from, DateForm::Day)),
        tr("%Ln page(s) in scope", nullptr, int(m_report->pages.size())),
        tr("%1 of %Ln that they concern are stale (%2 %)", nullptr, relevant)
            .arg(QLocale().toString(stale))
            .arg(qRound(100 * m_report->share()))};
    if (m_report->unread > 0)
        parts.append(tr("%n page(s) cannot be seen", nullptr, m_report->unread));
    m_summary->setText(parts.join(u" · "_s));
}

QString DriftScreen::lastText() const
{
    if (!m_report)
        return {};
    const QDateTime at = m_report->at.toLocalTime();
    return at.date() == m_clock.now().toLocalTime().date()
        ? QLocale().toString(at.time(), u"HH:mm"_s)
        : dateText(m_report->at, DateForm::DayTime);
}

void DriftScreen::showRows(const std::optional<DriftRow> &kept)
{
    const int rows = m_proxy->rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    m_details->setVisible(rows > 0);
    m_below->setVisible(rows > 0 || m_audits > 0);
    if (rows == 0) {
        m_propose->setEnabled(false);
        showEmpty();
        return;
    }
    int chosen = 0;
    for (int row = 0; kept && row < rows; ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(DriftModel::RowRole).value<DriftRow>().isSameAs(*kept)) {
            chosen = row;
            break;
        }
    }
    m_table->setCurrentIndex(m_proxy->index(chosen, 0));
}

void DriftScreen::showEmpty()
{
    if (m_model->rowCount() > 0)
        m_empty->setContent(u"edit-find"_s, tr("Nothing found matches “%1”").arg(m_search->text()),
            tr("Clear search"));
    else if (m_auditing)
        m_empty->setContent(u"drift"_s, tr("The pages are being compared with what closed"));
    else if (m_ready == Ready::NoAccount && !m_report)
        m_empty->setContent(
            u"connect"_s, tr("Connect an account to see which pages are stale"), tr("Connect"));
    else if (m_ready == Ready::NoPages)
        m_empty->setContent(u"drift"_s,
            tr("No page is registered yet: import a policy that names some"), tr("Import policy"));
    else if (m_report)
        m_empty->setContent(u"done"_s, tr("No drift at %1").arg(lastText()), tr("Audit now"));
    else
        m_empty->setContent(u"drift"_s,
            tr("An audit compares what closed with what the pages say, and writes nothing"),
            tr("Audit now"));
}

void DriftScreen::answerEmpty()
{
    if (m_model->rowCount() > 0) {
        m_search->clear();
        m_table->setFocus();
    } else if (m_ready == Ready::NoAccount && !m_report) {
        emit connectWanted();
    } else if (m_ready == Ready::NoPages) {
        emit policyWanted();
    } else {
        emit auditWanted();
    }
}

void DriftScreen::setTrend(const QList<DriftPoint> &trend)
{
    m_audits = int(trend.size());
    m_trend->setTrend(trend);
    m_trend->setVisible(m_audits > 0);
    m_below->setVisible(m_proxy->rowCount() > 0 || m_audits > 0);
}

void DriftScreen::setNames(const QHash<QString, QString> &names)
{
    m_details->setNames(names);
}

void DriftScreen::setReady(Ready ready)
{
    m_audit->setEnabled(ready == Ready::Yes && !m_auditing);
    if (ready == m_ready)
        return;
    m_ready = ready;
    if (m_proxy->rowCount() == 0)
        showEmpty();
}

int DriftScreen::days() const
{
    return periodDays.at(size_t(qBound(0, m_period->currentIndex(), int(periodDays.size()) - 1)));
}

std::optional<DriftRow> DriftScreen::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(DriftModel::RowRole).value<DriftRow>();
}

void DriftScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_auditing)
        emit stopWanted();
    else
        QWidget::keyPressEvent(event);
}

void DriftScreen::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DriftScreen::focusMain()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (QWidget *button = m_empty->findChild<QPushButton *>(); button && button->isEnabled())
        button->setFocus(Qt::OtherFocusReason);
}

void DriftScreen::cyclePane(int direction)
{
    QList<QWidget *> empty;
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        empty.append(button);
    cyclePanes(
        {{m_search->parentWidget(), {m_search}}, {m_stack, QList<QWidget *>{m_table} + empty},
            {m_details, m_details->stops()}, {m_trend, m_trend->stops()}},
        direction);
}

void DriftScreen::save(QSettings &settings) const
{
    settings.setValue("drift/days", days());
    settings.setValue("drift/splitter", m_splitter->saveState());
    settings.setValue("drift/below", m_below->saveState());
}

void DriftScreen::restore(QSettings &settings)
{
    const auto kept = std::ranges::find(periodDays, settings.value("drift/days").toInt());
    m_period->setCurrentIndex(
        kept == periodDays.end() ? usualPeriod : int(kept - periodDays.begin()));
    m_splitter->restoreState(settings.value("drift/splitter").toByteArray());
    m_below->restoreState(settings.value("drift/below").toByteArray());
}

} // namespace Docket
