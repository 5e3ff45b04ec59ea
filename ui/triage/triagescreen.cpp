// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/triagescreen.h"

#include "ui/actions.h"
#include "ui/drift/drifttable.h"
#include "ui/feedback/progressstrip.h"
#include "ui/language/dates.h"
#include "ui/panecycle.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

constexpr std::array periodDays{7, 14, 30, 90};
constexpr int summaryWidth = 320;

QString percentText(double share)
{
    return TriageScreen::tr("%1 %").arg(qRound(100 * share));
}

QList<QStandardItem *> line(const QStringList &texts)
{
    QList<QStandardItem *> items;
    for (const QString &text : texts) {
        items.append(new QStandardItem(text));
        items.last()->setEditable(false);
    }
    return items;
}

} // namespace

TriageScreen::TriageScreen(Actions &actions, const Clock &clock, QWidget *parent)
    : ScreenPane(parent)
    , m_clock(clock)
    , m_actions(actions)
    , m_model(new TriageModel(this))
    , m_proxy(new WordsProxy(TriageModel::SortRole, this))
    , m_summary(new RoleLabel(Role::Text, this))
    , m_search(new QLineEdit(this))
    , m_period(new QComboBox(this))
    , m_weekly(new QCheckBox(tr("Look every &Monday"), this))
    , m_look(new KeyButton(tr("Look now"), this))
    , m_strip(new ProgressStrip(tr("How far the triage is"), tr("Cancel the triage"), this))
    , m_table(new DriftTable(TriageModel::Team, summaryWidth / 2, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_below(new QSplitter(Qt::Horizontal, m_splitter))
    , m_teams(new QStandardItemModel(this))
    , m_history(new QStandardItemModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"triageView"_s);
    m_table->setAccessibleName(tr("Closed tickets without a label"));
    m_table->setModel(m_proxy);
    m_table->horizontalHeader()->setSectionsClickable(true);
    for (QAction *answer : {actions.triageDocument, actions.triageLeave})
        m_table->addAction(answer);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(110);
    m_below->addWidget(makeTable(tr("Labelled, by team"), m_teams, u"triageTeams"_s));
    m_below->addWidget(makeTable(tr("Earlier looks"), m_history, u"triageHistory"_s));
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_below);
    for (QSplitter *splitter : {m_splitter, m_below}) {
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, splitter == m_below ? 1 : 2);
        splitter->setStretchFactor(1, 1);
    }
    m_splitter->setSizes({420, 180});
    m_below->setSizes({500, 500});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop(actions));
    column->addWidget(m_strip);
    column->addWidget(new Divider(this));
    column->addWidget(m_splitter, 1);
    column->addWidget(new Divider(this));
    column->addWidget(makeAnswers(actions));
    wire();
    m_proxy->sort(TriageModel::Closed, Qt::AscendingOrder);
    setReport(std::nullopt);
    setTrend({});
}

QWidget *TriageScreen::makeTop(Actions &actions)
{
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"triageSummary"_s);
    m_search->setObjectName(u"triageSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search ticket, team, words"));
    m_search->setAccessibleName(tr("Search the closed tickets"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + 40);
    m_period->setObjectName(u"triagePeriodCombo"_s);
    m_period->setAccessibleName(tr("Tickets without a label closed in"));
    for (const int days : periodDays)
        m_period->addItem(tr("Closed in the last %n day(s)", nullptr, days));
    m_weekly->setObjectName(u"triageWeekly"_s);
    m_weekly->setToolTip(tr("While Docket runs, it looks by itself once a week"));
    m_look->setObjectName(u"triageNow"_s);
    m_look->setAccessibleName(tr("Look for closed tickets without a label"));
    m_look->showKeyOf(actions.sync);
    m_look->setToolTip(
        tr("Lists what closed and carries neither label (%1)").arg(Actions::keyText(actions.sync)));
    auto *top = new QWidget(this);
    auto *row = new FlowLayout;
    for (QWidget *one : std::initializer_list<QWidget *>{m_search, m_period, m_look, m_weekly})
        row->addWidget(one);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(14, 9, 14, 9);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addLayout(row);
    return top;
}

QWidget *TriageScreen::makeAnswers(Actions &actions)
{
    m_answers = new QWidget(this);
    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(14, 9, 14, 9);
    row->setSpacing(8);
    for (QAction *action : {actions.triageDocument, actions.triageLeave, actions.triageOpen}) {
        row->addWidget(new ActionButton(action, m_answers));
        m_answers->addAction(action); // Its key works on its buttons, too.
    }
    row->addStretch(1);
    return m_answers;
}

QWidget *TriageScreen::makeTable(
    const QString &name, QStandardItemModel *model, const QString &objectName)
{
    auto *pane = new QWidget(m_below);
    auto *title = new RoleLabel(Role::Text, pane);
    title->setBold(true);
    title->setText(name);
    auto *table = new DriftTable(std::nullopt, 0, pane);
    table->setObjectName(objectName);
    table->setAccessibleName(name);
    table->setModel(model);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(14, 9, 14, 9);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(table, 1);
    m_tables.append(table);
    return pane;
}

void TriageScreen::wire()
{
    m_strip->setObjectName(u"triageProgress"_s);
    connect(m_strip, &ProgressStrip::stopWanted, this, &TriageScreen::stopWanted);
    connect(m_look, &KeyButton::clicked, this, &TriageScreen::lookWanted);
    connect(m_weekly, &QCheckBox::toggled, this, &TriageScreen::weeklyChanged);
    connect(m_empty, &EmptyState::activated, this, &TriageScreen::answerEmpty);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        const auto kept = current();
        m_proxy->setWords(words);
        showRows(kept);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool again =
            column == m_proxy->sortColumn() && m_proxy->sortOrder() == Qt::AscendingOrder;
        m_proxy->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_table->fitColumns(); // The arrow needs room.
        m_table->scrollTo(m_table->currentIndex());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            if (row.isValid() && !m_table->selectionModel()->isRowSelected(row.row()))
                m_table->selectRow(row.row());
            showAnswerable();
        });
    const QList<QWidget *> stops =
        QList<QWidget *>{m_search, m_period, m_look, m_weekly, m_table} + m_tables;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void TriageScreen::setReport(const std::optional<TriageReport> &report)
{
    const auto kept = current();
    m_report = report;
    m_model->setReport(report.value_or(TriageReport()));
    showSummary();
    showTeams();
    showRows(kept);
}

void TriageScreen::showSummary()
{
    if (!m_report) {
        m_summary->setText(tr("No look at closed tickets yet"));
        return;
    }
    const QDateTime at = m_report->at.toLocalTime();
    const QString when = at.date() == m_clock.now().toLocalTime().date()
        ? QLocale().toString(at.time(), u"HH:mm"_s)
        : dateText(m_report->at, DateForm::DayTime);
    m_summary->setText(QStringList{tr("Last look %1").arg(when),
        tr("%n ticket(s) closed since %1", nullptr, m_report->closed)
            .arg(dateText(m_report->from, DateForm::Day)),
        tr("%n ask(s) for documentation", nullptr, m_report->included),
        tr("%n left out", nullptr, m_report->excluded),
        tr("%1 of %Ln without a label undecided", nullptr, int(m_report->items.size()))
            .arg(QLocale().toString(m_model->openCount()))}
            .join(u" · "_s));
}

void TriageScreen::showTeams()
{
    m_teams->clear();
    m_teams->setHorizontalHeaderLabels({tr("Team"), tr("Share"), tr("Labelled"), tr("Closed")});
    const QLocale locale;
    for (const TriageTeam &team : m_report ? m_report->teams : QList<TriageTeam>())
        m_teams->appendRow(line({team.name, percentText(team.share()),
            locale.toString(team.labelled), locale.toString(team.closed)}));
    for (QWidget *table : std::as_const(m_tables))
        static_cast<DriftTable *>(table)->fitColumns();
}

void TriageScreen::setTrend(const QList<TriagePoint> &trend)
{
    m_history->clear();
    m_history->setHorizontalHeaderLabels({tr("Look"), tr("Share"), tr("Labelled"), tr("Closed")});
    const QLocale locale;
    for (auto point = trend.crbegin(); point != trend.crend(); ++point)
        m_history->appendRow(line({dateText(point->at, DateForm::DayOfYearTime),
            percentText(point->closed > 0 ? double(point->labelled) / point->closed : 1),
            locale.toString(point->labelled), locale.toString(point->closed)}));
    for (QWidget *table : std::as_const(m_tables))
        static_cast<DriftTable *>(table)->fitColumns();
    m_below->setVisible(!trend.isEmpty() || m_report);
}

void TriageScreen::setAnswers(const QHash<QString, TriageAnswered> &answers)
{
    m_model->setAnswers(answers);
    m_table->fitColumns();
    showSummary();
    showAnswerable();
}

void TriageScreen::showRows(const std::optional<TriageItem> &kept)
{
    const int rows = m_proxy->rowCount();
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    m_answers->setVisible(rows > 0);
    m_below->setVisible(m_report || m_history->rowCount() > 0);
    if (rows == 0) {
        showEmpty();
        showAnswerable();
        return;
    }
    int chosen = 0;
    for (int row = 0; kept && row < rows; ++row) {
        const auto item = m_proxy->index(row, 0).data(TriageModel::ItemRole).value<TriageItem>();
        if (triageId(item) == triageId(*kept)) {
            chosen = row;
            break;
        }
    }
    m_table->setCurrentIndex(m_proxy->index(chosen, 0));
    showAnswerable();
}

void TriageScreen::showAnswerable()
{
    const bool any = m_stack->currentIndex() == 0 && m_table->currentIndex().isValid();
    const bool open = any && m_table->currentIndex().data(TriageModel::OpenRole).toBool();
    m_actions.triageDocument->setEnabled(open);
    m_actions.triageLeave->setEnabled(open);
    m_actions.triageOpen->setEnabled(any);
}

void TriageScreen::showEmpty()
{
    if (m_model->rowCount() > 0)
        m_empty->setContent(u"edit-find"_s,
            tr("No closed ticket matches “%1”").arg(m_search->text()), tr("Clear search"));
    else if (m_looking)
        m_empty->setContent(u"triage"_s, tr("What closed is being read"));
    else if (!m_ready && !m_report)
        m_empty->setContent(u"connect"_s,
            tr("Connect an account to see what closed without a label"), tr("Connect"));
    else if (m_report)
        m_empty->setContent(
            u"done"_s, tr("Every ticket that closed carries a label"), tr("Look now"));
    else
        m_empty->setContent(u"triage"_s,
            tr("Here are the closed tickets that no label sends to the documentation or keeps out "
               "of it"),
            tr("Look now"));
}

void TriageScreen::answerEmpty()
{
    if (m_model->rowCount() > 0) {
        m_search->clear();
        m_table->setFocus();
    } else if (!m_ready && !m_report) {
        emit connectWanted();
    } else {
        emit lookWanted();
    }
}

void TriageScreen::setReady(bool ready)
{
    m_look->setEnabled(ready && !m_looking);
    if (ready == m_ready)
        return;
    m_ready = ready;
    if (m_proxy->rowCount() == 0)
        showEmpty();
}

void TriageScreen::begin()
{
    m_looking = true;
    m_look->setEnabled(false);
    m_strip->begin(tr("Reading what closed"));
    if (m_proxy->rowCount() == 0) {
        m_keysLent = m_empty->isAncestorOf(focusWidget());
        if (m_keysLent)
            m_search->setFocus(); // The button goes; Esc is to be heard here.
        showEmpty();
    }
}

void TriageScreen::showProgress(int done, int of)
{
    const QLocale locale;
    m_strip->tell(
        tr("Reading what closed: %1").arg(locale.toString(done) + u'/' + locale.toString(of)), done,
        of);
}

void TriageScreen::end()
{
    const bool had = m_strip->isAncestorOf(focusWidget())
        || (m_keysLent && m_search->hasFocus() && m_search->text().isEmpty());
    m_looking = m_keysLent = false;
    m_strip->end();
    m_look->setEnabled(m_ready);
    if (m_proxy->rowCount() == 0)
        showEmpty();
    if (had)
        focusMain();
}

int TriageScreen::days() const
{
    return periodDays.at(size_t(qBound(0, m_period->currentIndex(), int(periodDays.size()) - 1)));
}

bool TriageScreen::isDue() const
{
    if (!m_weekly->isChecked() || !m_ready || m_looking)
        return false;
    const QDate today = m_clock.now().toLocalTime().date();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    return !m_report || m_report->at.toLocalTime().date() < monday;
}

std::optional<TriageItem> TriageScreen::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(TriageModel::ItemRole).value<TriageItem>();
}

void TriageScreen::goToNextOpen()
{
    const int rows = m_proxy->rowCount();
    const int from = qMax(0, m_table->currentIndex().row());
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex index = m_proxy->index((from + step) % rows, 0);
        if (index.data(TriageModel::OpenRole).toBool()) {
            m_table->setCurrentIndex(index);
            return;
        }
    }
}

void TriageScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_looking)
        emit stopWanted();
    else
        QWidget::keyPressEvent(event);
}

void TriageScreen::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TriageScreen::focusMain()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (QWidget *button = m_empty->findChild<QPushButton *>(); button && button->isEnabled())
        button->setFocus(Qt::OtherFocusReason);
}

void TriageScreen::cyclePane(int direction)
{
    QList<QWidget *> empty;
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        empty.append(button);
    cyclePanes({{m_search->parentWidget(), {m_search}},
                   {m_stack, QList<QWidget *>{m_table} + empty}, {m_below, m_tables}},
        direction);
}

void TriageScreen::save(QSettings &settings) const
{
    settings.setValue("triage/days", days());
    settings.setValue("triage/weekly", m_weekly->isChecked());
    settings.setValue("triage/splitter", m_splitter->saveState());
    settings.setValue("triage/below", m_below->saveState());
}

void TriageScreen::restore(QSettings &settings)
{
    const auto kept = std::ranges::find(periodDays, settings.value("triage/days").toInt());
    m_period->setCurrentIndex(kept == periodDays.end() ? 0 : int(kept - periodDays.begin()));
    m_weekly->setChecked(settings.value("triage/weekly").toBool());
    m_splitter->restoreState(settings.value("triage/splitter").toByteArray());
    m_below->restoreState(settings.value("triage/below").toByteArray());
}

} // namespace Docket
