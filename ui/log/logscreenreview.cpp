// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager does on the log's screen besides reading rows: charts, sprints, the sign-off, its words for paper.
#include "core/journal/logsignoff.h"
#include "ui/actions.h"
#include "ui/language/dates.h"
#include "ui/log/exceptiontext.h"
#include "ui/log/logcards.h"
#include "ui/log/logcharts.h"
#include "ui/log/logdetails.h"
#include "ui/log/logfilters.h"
#include "ui/log/logscreen.h"
#include "ui/log/logtableview.h"
#include "ui/log/signoffstrip.h"
#include "ui/theme/widgets.h"

#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void LogScreen::wireCharts()
{
    connect(m_actions.logCharts, &QAction::toggled, this, &LogScreen::showCharts);
    connect(m_charts, &LogCharts::weekChosen, this, &LogScreen::showWeek);
    connect(m_charts, &LogCharts::outcomeChosen, this, [this](LogEntry::Kind kind) {
        m_filters->showOutcome(kind);
        m_actions.logCharts->setChecked(false);
    });
    connect(m_charts, &LogCharts::reasonChosen, this, [this](const QString &reason) {
        m_filters->showOutcome(LogEntry::Kind::Rejected);
        m_filters->search(reason);
        m_actions.logCharts->setChecked(false);
    });
}

void LogScreen::wireCards()
{
    const auto show = [this] { m_cards->setPressed(*m_filters); };
    connect(m_filters, &LogFilters::changed, this, show);
    connect(m_filters, &LogFilters::orderChanged, this, show); // A view was chosen.
    connect(m_cards, &LogCards::outcomeToggled, m_filters, &LogFilters::setShowsOnly);
    connect(m_cards, &LogCards::exceptionsToggled, m_filters, &LogFilters::setOnlyExceptions);
    connect(m_cards, &LogCards::queueWanted, m_actions.queueScreen, &QAction::trigger);
}

void LogScreen::showCharts(bool on)
{
    m_details->setVisible(!on && m_table->currentIndex().isValid());
    m_stack->setCurrentIndex(on ? 2 : m_model->rowCount() == 0 ? 1 : 0);
    fitHeight();
    if (on)
        emit chartsWanted();
    if (isVisible())
        focusMain();
}

bool LogScreen::showsCharts() const
{
    return m_stack->currentIndex() == 2;
}

void LogScreen::setChartFigures(const LogChartFigures &figures)
{
    m_charts->setFigures(figures);
}

void LogScreen::showWeek(const QDate &monday)
{
    m_filters->showDays(monday, monday.addDays(6));
    m_actions.logCharts->setChecked(false);
}

void LogScreen::setSprints(const QList<Sprint> &sprints)
{
    m_filters->setSprints(sprints);
}

void LogScreen::setSignOffs(const QList<LogEntry> &signOffs)
{
    m_signOffs = signOffs;
    showSignOff();
}

void LogScreen::showSignOff()
{
    const LogQuery shown = m_filters->query();
    const auto found = std::ranges::find_if(m_signOffs, [&](const LogEntry &one) {
        return one.signOff && shown.since.isValid() && one.signOff->since == shown.since
            && one.signOff->until == shown.until && one.signOff->owner == shown.owner
            && one.signOff->space == shown.space;
    });
    m_signedOff->setVisible(found != m_signOffs.cend());
    if (found == m_signOffs.cend())
        return;
    m_signedOff->setFullText(tr("✓ Signed off by %1, %2 — %3")
            .arg(personOf(*found, m_names), dateText(found->at, DateForm::DayTime),
                signOffText(*found->signOff, m_names)));
}

QString LogScreen::shownText() const
{
    const LogQuery query = m_filters->query();
    QStringList said{m_filters->period()};
    if (query.since.isValid() && query.until.isValid())
        said[0] += u" ("_s + dateText(query.since, DateForm::DayOfYear) + u" – "_s
            + dateText(query.until.addMSecs(-1), DateForm::DayOfYear) + u')';
    else if (query.since.isValid())
        said[0] += u" ("_s + dateText(query.since, DateForm::DayOfYear) + u" – "_s
            + dateText(query.now, DateForm::DayOfYear) + u')';
    said.append(m_filters->outcome());
    said += m_filters->parts();
    if (!query.text.isEmpty())
        said.append(tr("found with “%1”").arg(query.text));
    return said.join(u" · "_s);
}

QStringList LogScreen::summary() const
{
    const LogQuery query = m_filters->query();
    QStringList lines{tr("%n entry(ies)", nullptr, shownRows()) + u", "_s
        + tr("%n to look at first", nullptr, shownExceptions(query, m_figures))};
    const QString counts = exceptionCounts(m_figures);
    if (!counts.isEmpty())
        lines[0] += u": "_s + counts;
    if (!m_signedOff->isHidden())
        lines.append(m_signedOff->accessibleName());
    return lines;
}

QString LogScreen::signOffQuestion() const
{
    const LogQuery query = m_filters->query();
    QString what = tr("You went through %1: %2, %3.")
                       .arg(m_filters->period(), tr("%n entry(ies)", nullptr, shownRows()),
                           tr("%n to look at first", nullptr, shownExceptions(query, m_figures)));
    if (!query.text.isEmpty())
        what += u' ' + tr("Only what is found with “%1”.").arg(query.text);
    if (m_filters->onlyExceptions() || !query.kinds.isEmpty())
        what += u' ' + tr("Shown: %1.").arg(m_filters->outcome());
    return what;
}

void LogScreen::askSignOff()
{
    m_signOff->ask(signOffQuestion());
    fitHeight();
}

void LogScreen::fitHeight()
{
    constexpr int leastLines = 18; // Rows, details and the cards above them.
    const int room = height() - m_filters->height();
    const bool roomy = room >= leastLines * fontMetrics().height();
    m_cards->setVisible(roomy && !showsCharts() && m_signOff->isHidden());
}

void LogScreen::resizeEvent(QResizeEvent *event)
{
    ScreenPane::resizeEvent(event);
    fitHeight();
}

} // namespace Docket
