// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drift/drifttrend.h"

#include "ui/drift/drifttable.h"
#include "ui/language/dates.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLineSeries>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QValueAxis>
#include <QVBoxLayout>

#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

double percentOf(const DriftPoint &point)
{
    return point.relevant > 0 ? 100.0 * point.stale / point.relevant : 0;
}

QString percentText(const DriftPoint &point)
{
    return DriftTrend::tr("%1 %").arg(qRound(percentOf(point)));
}

} // namespace

DriftTrend::DriftTrend(QWidget *parent)
    : QWidget(parent)
    , m_share(new QLineSeries)
    , m_time(new QDateTimeAxis)
    , m_percent(new QValueAxis)
    , m_chart(new QChartView(this))
    , m_numbers(new QStandardItemModel(this))
    , m_table(new DriftTable(std::nullopt, 0, this))
    , m_stack(new QStackedWidget(this))
    , m_forms(new Segments({tr("Chart"), tr("Numbers")}, tr("How the trend is shown"), this))
{
    m_table->setObjectName(u"driftNumbers"_s);
    m_table->setAccessibleName(tr("Trend in numbers"));
    m_table->setModel(m_numbers);
    m_chart->setObjectName(u"driftChart"_s);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto *name = new RoleLabel(RoleLabel::Role::Text, this);
    name->setBold(true);
    name->setElided(Qt::ElideRight);
    name->setFullText(tr("Stale pages over the audits"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 9, 14, 4);
    top->setSpacing(8);
    top->addWidget(name, 1);
    top->addWidget(m_forms);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    connect(m_forms, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    makeChart();
    showColours();
}

void DriftTrend::makeChart()
{
    QChart *chart = m_chart->chart();
    chart->addSeries(m_share);
    chart->addAxis(m_time, Qt::AlignBottom);
    chart->addAxis(m_percent, Qt::AlignLeft);
    m_share->attachAxis(m_time);
    m_share->attachAxis(m_percent);
    m_share->setPointsVisible(true);
    m_percent->setLabelFormat(u"%d %%"_s);
    m_percent->setTickCount(3);
    m_percent->setRange(0, 100); // The widest labels: their room is measured while none are shown.
    chart->legend()->hide();
    chart->setMargins({6, 6, 14, 4}); // The topmost label stands half above its line.
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setRenderHint(QPainter::Antialiasing);
    m_chart->setFocusPolicy(Qt::NoFocus); // Its numbers are beside it.
    m_chart->setMinimumHeight(90);
}

void DriftTrend::setTrend(const QList<DriftPoint> &trend)
{
    QList<QPointF> points;
    double highest = 0;
    for (const DriftPoint &point : trend) {
        points.append({double(point.at.toMSecsSinceEpoch()), percentOf(point)});
        highest = qMax(highest, percentOf(point));
    }
    m_share->replace(points);
    m_percent->setRange(0, qBound(10.0, std::ceil(highest / 10) * 10, 100.0));
    if (!trend.isEmpty()) {
        const QDateTime first = trend.first().at, last = trend.last().at;
        const qint64 span = first.secsTo(last);
        const qint64 air = qMax<qint64>(span / 25, 600); // For the marks at both ends.
        m_time->setFormat(span < 2 * 86'400 ? u"HH:mm"_s : datePattern(DateForm::Day));
        m_time->setRange(first.addSecs(-air), last.addSecs(air));
        m_chart->setAccessibleName(
            tr("Share of stale pages over %n audit(s), last %1", nullptr, int(trend.size()))
                .arg(percentText(trend.last())));
    } else {
        m_chart->setAccessibleName(tr("Share of stale pages: no audit yet"));
    }
    showNumbers(trend);
}

void DriftTrend::showNumbers(const QList<DriftPoint> &trend)
{
    m_numbers->clear();
    m_numbers->setHorizontalHeaderLabels(
        {tr("Audit"), tr("Share"), tr("Stale"), tr("Concerned"), tr("In scope"), tr("Tickets")});
    const QLocale locale;
    for (auto point = trend.crbegin(); point != trend.crend(); ++point) { // Newest first.
        QList<QStandardItem *> cells;
        for (const QString &text : {dateText(point->at, DateForm::DayTime), percentText(*point),
                 locale.toString(point->stale), locale.toString(point->relevant),
                 locale.toString(point->pages), locale.toString(point->items)}) {
            cells.append(new QStandardItem(text));
            cells.last()->setEditable(false);
        }
        m_numbers->appendRow(cells);
    }
    m_table->fitColumns();
}

void DriftTrend::showColours()
{
    const Theme &theme = Theme::of(palette());
    m_share->setPen(QPen(theme.focus, 2));
    m_share->setMarkerSize(5);
    m_chart->setBackgroundBrush(theme.base);
    m_chart->chart()->setBackgroundBrush(theme.base);
    m_chart->chart()->setPlotAreaBackgroundVisible(false);
    const QFont small = scaled(font(), 0.9);
    for (QAbstractAxis *axis :
        {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_percent)}) {
        axis->setLabelsBrush(theme.secondary);
        axis->setLabelsFont(small);
        axis->setLinePen(QPen(theme.border, 1));
        axis->setGridLinePen(QPen(theme.divider, 1));
    }
}

void DriftTrend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showColours();
}

QList<QWidget *> DriftTrend::stops() const
{
    QList<QWidget *> all;
    for (QPushButton *button : m_forms->findChildren<QPushButton *>())
        all.append(button);
    all.append(m_table);
    return all;
}

} // namespace Docket
