// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logchart.h"

#include "ui/drift/drifttable.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLegend>
#include <QStackedBarSeries>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Told apart without any colour. */
constexpr std::array patterns{
    Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::DiagCrossPattern};

/** A round number at or above it, so that a few lines across have whole numbers. */
double roundedUp(double highest)
{
    if (highest <= 4)
        return 4;
    const double unit = std::pow(10, std::floor(std::log10(highest)));
    for (const double step : {1.0, 2.0, 4.0, 6.0, 8.0, 10.0}) {
        if (step * unit >= highest)
            return step * unit;
    }
    return 10 * unit;
}

} // namespace

LogChart::LogChart(const QString &title, const QString &first, Bars bars, QWidget *parent)
    : QWidget(parent)
    , m_made(title)
    , m_first(first)
    , m_bars(bars)
    , m_categories(new QBarCategoryAxis)
    , m_values(new QValueAxis)
    , m_chart(new QChartView(this))
    , m_numbers(new QStandardItemModel(this))
    , m_table(new DriftTable(0, 260, this))
    , m_name(new RoleLabel(RoleLabel::Role::Text, this))
    , m_nothing(new RoleLabel(RoleLabel::Role::Secondary, this))
    , m_stack(new QStackedWidget(this))
    , m_forms(
          new Segments({tr("Chart"), tr("Numbers")}, tr("How this is shown: %1").arg(title), this))
{
    m_table->setModel(m_numbers);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_nothing->setText(tr("Nothing to show yet"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_name->setBold(true);
    m_name->setElided(Qt::ElideRight);
    setTitle(title);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 10, 2);
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    top->addWidget(m_forms);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    connect(m_forms, &Segments::chosen, this, &LogChart::showForm);
    connect(m_table, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { emit chosen(index.row(), 0); });
    makeChart();
    showColours();
}

void LogChart::makeChart()
{
    QChart *chart = m_chart->chart();
    if (m_bars == Bars::Upright)
        m_series = new QStackedBarSeries(chart);
    else
        m_series = new QHorizontalStackedBarSeries(chart);
    chart->addSeries(m_series);
    chart->addAxis(m_categories, m_bars == Bars::Upright ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(m_values, m_bars == Bars::Upright ? Qt::AlignLeft : Qt::AlignBottom);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
    // A short bar that lies has no room for its number.
    m_series->setLabelsPosition(m_bars == Bars::Lying ? QAbstractBarSeries::LabelsOutsideEnd
                                                      : QAbstractBarSeries::LabelsCenter);
    m_series->setBarWidth(0.62);
    m_values->setLabelFormat(u"%d"_s);
    m_values->setTickCount(3);
    m_values->setRange(0, 4);
    chart->setMargins({6, 0, 12, 4});
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setFocusPolicy(Qt::NoFocus); // Its numbers take the keys.
}

void LogChart::setData(const BarChartData &shown)
{
    m_data = shown;
    setTitle(shown.title.isEmpty() ? m_made : shown.title);
    fillTable();
    fillBars();
    showColours();
    m_chart->setAccessibleName(summary());
    showForm();
}

/** Axes without bars say nothing, a word does. */
void LogChart::showForm()
{
    const bool isEmpty = std::ranges::all_of(m_data.series, [](const BarValues &series) {
        return std::ranges::all_of(series.values, [](double value) { return value <= 0; });
    });
    m_stack->setCurrentIndex(isEmpty ? 2 : m_forms->current());
}

void LogChart::setTitle(const QString &title)
{
    m_title = title;
    m_name->setFullText(title);
    m_table->setAccessibleName(tr("Numbers: %1").arg(title));
}

QString LogChart::summary() const
{
    if (m_data.categories.isEmpty())
        return tr("%1: nothing to show yet").arg(m_title);
    QStringList said;
    for (qsizetype row = 0; row < std::min<qsizetype>(m_data.categories.size(), 12); ++row) {
        QStringList values;
        for (const BarValues &series : m_data.series)
            values.append(series.name + u' ' + m_data.text(series.values.value(row)));
        said.append(m_data.categories.at(row) + u": "_s + values.join(u", "_s));
    }
    return m_title + u": "_s + said.join(u" · "_s);
}

void LogChart::fillTable()
{
    const int current = m_table->currentIndex().row();
    QStringList heads{m_first};
    for (const BarValues &series : m_data.series)
        heads.append(series.name);
    m_numbers->clear();
    m_numbers->setHorizontalHeaderLabels(heads);
    const QStringList &names = m_data.whole.isEmpty() ? m_data.categories : m_data.whole;
    for (qsizetype row = 0; row < names.size(); ++row) {
        QList<QStandardItem *> cells{new QStandardItem(names.at(row))};
        for (const BarValues &series : m_data.series)
            cells.append(new QStandardItem(m_data.text(series.values.value(row))));
        for (QStandardItem *cell : cells)
            cell->setEditable(false);
        m_numbers->appendRow(cells);
    }
    if (current >= 0 && current < m_numbers->rowCount())
        m_table->selectRow(current);
    m_table->fitColumns();
}

void LogChart::fillBars()
{
    m_series->clear();
    m_categories->clear();
    // The axis knows a category by its words: two that read alike would be one.
    QStringList shown;
    for (const QString &name : std::as_const(m_data.categories)) {
        QString alone = name;
        while (shown.contains(alone))
            alone += QChar(0x200b);
        shown.append(alone);
    }
    m_categories->append(shown);
    fitHeight();
    QList<double> sums(m_data.categories.size(), 0);
    for (int at = 0; at < m_data.series.size(); ++at) {
        auto *set = new QBarSet(m_data.series.at(at).name, m_series);
        for (qsizetype i = 0; i < sums.size(); ++i) {
            const double value = m_data.series.at(at).values.value(i);
            set->append(value);
            sums[i] += value;
        }
        connect(set, &QBarSet::clicked, this, [this, at](int index) { emit chosen(index, at); });
        m_series->append(set);
    }
    const double highest = sums.isEmpty() ? 0 : *std::ranges::max_element(sums);
    const double room = m_bars == Bars::Lying ? 1.1 : 1; // For the number behind the longest.
    m_values->setRange(0, roundedUp(highest * room));
    const bool isWhole = std::ranges::all_of(m_data.series, [](const BarValues &series) {
        return std::ranges::all_of(
            series.values, [](double value) { return value == std::floor(value); });
    });
    m_series->setLabelsPrecision(isWhole ? 9 : 3); // Digits: 1204, or 0.317 hours.
    m_series->setLabelsVisible(m_data.categories.size() <= 14);
    m_chart->chart()->legend()->setVisible(m_data.series.size() > 1);
}

/** So high that each bar's words and number can be read; who has no room for it scrolls. */
void LogChart::fitHeight()
{
    const int line = QFontMetrics(font()).height();
    const int bars = qBound(3, int(m_categories->count()), 12);
    m_chart->setMinimumHeight(m_bars == Bars::Lying ? (2 * bars + 3) * line : 15 * line);
}

void LogChart::showColours()
{
    const Theme &theme = Theme::of(palette());
    const QFont small = scaled(font(), 0.9);
    const QList<QBarSet *> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const size_t at = size_t(i) % patterns.size();
        sets.at(i)->setBrush(QBrush(theme.series.at(at), patterns.at(at)));
        sets.at(i)->setPen(QPen(theme.series.at(at), theme.borderWidth));
        // A bar of the third is mostly lower than its label; the numbers have it.
        sets.at(i)->setLabelBrush(m_bars == Bars::Lying ? QBrush(theme.text)
                : at == 0                               ? QBrush(theme.base)
                : at == 1                               ? QBrush(theme.text)
                                                        : QBrush(Qt::transparent));
        sets.at(i)->setLabelFont(small);
    }
    m_chart->setBackgroundBrush(theme.base);
    QChart *chart = m_chart->chart();
    chart->setBackgroundBrush(theme.base);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->setLabelBrush(theme.text);
    chart->legend()->setFont(small);
    for (QAbstractAxis *axis :
        {static_cast<QAbstractAxis *>(m_categories), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsBrush(theme.secondary);
        axis->setLabelsFont(small);
        axis->setLinePen(QPen(theme.border, 1));
        axis->setGridLinePen(QPen(theme.divider, 1));
    }
    m_categories->setGridLineVisible(false);
    m_categories->setReverse(m_bars == Bars::Lying); // The first on top.
}

void LogChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showColours();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

bool LogChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex row = m_table->currentIndex();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || !row.isValid())
        return QWidget::eventFilter(watched, event);
    emit chosen(row.row(), 0);
    return true;
}

QList<QWidget *> LogChart::stops() const
{
    QList<QWidget *> all;
    for (QPushButton *button : m_forms->findChildren<QPushButton *>())
        all.append(button);
    all.append(m_table);
    return all;
}

} // namespace Docket
