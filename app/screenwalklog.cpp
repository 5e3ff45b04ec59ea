// SPDX-License-Identifier: GPL-3.0-or-later
// The sync log on the walk: rows, what a manager looks at first, a sprint, typed days, the sign-off, charts and their numbers.
#include "app/screenwalk.h"
#include "core/journal/logcharts.h"
#include "ui/log/figurecard.h"
#include "ui/log/logchart.h"
#include "ui/log/logfilters.h"
#include "ui/log/logmodel.h"
#include "ui/log/logscreen.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The newest rows, as if each had exceptions of another kind. */
QList<LogEntry> withExceptions(const QAbstractItemModel &rows)
{
    QList<LogEntry> entries;
    for (int row = 0; row < rows.rowCount(); ++row) {
        LogEntry entry = rows.index(row, 0).data(LogModel::EntryRole).value<LogEntry>();
        using What = LogException;
        const QList<QList<EntryException>> told{{{What::Overdue, 93'600}, {What::Quick, 1'840}},
            {{What::Reverted, 0}}, {{What::Reworded, 72}, {What::SelfApproved, 0}},
            {{What::Retried, 2}}};
        entry.exceptions = told.value(row);
        entries.append(entry);
    }
    return entries;
}

/** `reasons`: words of the site, which no language changes. */
LogChartFigures someFigures(const QDate &last, const QStringList &reasons)
{
    LogChartFigures figures;
    for (int week = 0; week < 9; ++week)
        figures.weeks.append({last.addDays(7 * (week - 9)), 12 + 5 * (week % 4), 3 + week % 3,
            week % 2, week == 3 ? std::nullopt : std::optional<qint64>(9'000 * (10 - week))});
    using Kind = LogEntry::Kind;
    figures.outcomes = {{Kind::Published, 151}, {Kind::Rejected, 36}, {Kind::Reverted, 4},
        {Kind::Conflicted, 3}, {Kind::Failed, 1}};
    for (const QString &reason : reasons)
        figures.reasons.append({reason, 14 - 3 * int(figures.reasons.size())});
    return figures;
}

} // namespace

void ScreenWalk::log()
{
    m_window.showScreen(WindowFrame::Screen::Log);
    LogScreen *screen = m_window.log();
    auto *rows = m_window.findChild<QTableView *>(u"logView"_s);
    until(u"the log"_s, [&] { return rows->model()->rowCount() > 0; });
    until(u"its figures"_s, [&] {
        return std::ranges::any_of(screen->findChildren<FigureCard *>(),
            [](const FigureCard *card) { return !card->accessibleName().isEmpty(); });
    });
    rows->clearSelection();
    show(u"log"_s);
    screen->filters()->setShowsOnly(LogEntry::Kind::Published, true);
    until(u"the published"_s, [&] { return rows->model()->rowCount() == 2; });
    show(u"log/card"_s);
    screen->filters()->setShowsOnly(LogEntry::Kind::Published, false);
    until(u"the log again"_s, [&] { return rows->model()->rowCount() > 0; });
    for (int row = rows->model()->rowCount() - 1; row >= 0; --row) {
        const auto entry = rows->model()->index(row, 0).data(LogModel::EntryRole).value<LogEntry>();
        if (entry.kind == LogEntry::Kind::Published)
            rows->selectRow(row);
    }
    show(u"log/entry"_s);
    rows->clearSelection();
    review(*screen, *rows);
    charts(*screen);
    m_window.showScreen(WindowFrame::Screen::Queue);
}

/** A sprint with exceptions, its sign-off, and days that are typed wrongly. */
void ScreenWalk::review(LogScreen &screen, QTableView &rows)
{
    auto *period = screen.findChild<QComboBox *>(u"logPeriodCombo"_s);
    until(
        u"the sprints"_s, [&] { return period->itemData(0).toString().startsWith(u"sprint:"_s); });
    const QVariantMap before = screen.filters()->state();
    const auto choose = [&](int index) {
        period->setCurrentIndex(index);
        emit period->activated(index);
        settle();
    };
    choose(0);
    until(u"the sprint's rows"_s, [&] { return rows.model()->rowCount() > 0; });
    screen.setEntries(withExceptions(*rows.model()));
    rows.selectRow(0);
    show(u"log/sprint"_s);
    m_window.actions().signOff->trigger();
    show(u"log/sign-off"_s);
    emit screen.filters()->changed(); // It is asked no more.
    choose(period->count() - 1);
    auto *days = screen.findChild<QLineEdit *>(u"logPeriodEdit"_s);
    days->setText(u"2026-04-31"_s);
    emit days->textEdited(days->text());
    show(u"log/typed days"_s);
    screen.filters()->setState(before);
    settle();
}

void ScreenWalk::charts(LogScreen &screen)
{
    m_window.actions().logCharts->setChecked(true);
    settle();
    screen.setChartFigures({});
    show(u"log/no charts"_s);
    QStringList reasons;
    for (const Proposal &proposal : m_stage.session().workspace().proposals().first(4)) {
        if (!reasons.contains(proposal.itemSummary))
            reasons.append(proposal.itemSummary);
    }
    screen.setChartFigures(someFigures(QDate(2026, 4, 13), reasons));
    show(u"log/charts"_s);
    for (LogChart *chart : screen.findChildren<LogChart *>()) {
        auto *forms = chart->findChild<Segments *>();
        forms->setCurrent(1);
        emit forms->chosen(1);
    }
    show(u"log/numbers"_s);
    for (LogChart *chart : screen.findChildren<LogChart *>()) {
        auto *forms = chart->findChild<Segments *>();
        forms->setCurrent(0);
        emit forms->chosen(0);
    }
    m_window.actions().logCharts->setChecked(false);
    settle();
}

} // namespace Docket
