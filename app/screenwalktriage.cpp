// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenwalk.h"
#include "ui/mainwindow.h"
#include "ui/triage/triagescreen.h"

#include <QLineEdit>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** A week in which seven tickets closed and four of them carry no label. */
TriageReport weekOf(const QDateTime &now)
{
    TriageReport report;
    report.from = now.addDays(-7);
    report.at = now;
    report.closed = 7;
    report.included = 2;
    report.excluded = 1;
    const auto add = [&](const QString &key, const QString &type, const QString &team,
                         const QString &summary) {
        TriageItem item{key, key, u"https://larkspur.example/browse/"_s + key, summary, type,
            key.section(u'-', 0, 0), {}, u"1"_s, report.from.addSecs(36000 * report.items.size()),
            {}};
        if (!team.isEmpty())
            item.components = {team};
        report.items.append(item);
    };
    add(u"PLATFORM-131"_s, u"Task"_s, u"gateway"_s, u"Retire the second load balancer"_s);
    add(u"PLATFORM-140"_s, u"Bug"_s, u"search"_s, u"Search times out on long words"_s);
    add(u"SHOP-52"_s, u"Story"_s, {},
        u"Customers choose the day of their delivery up to three weeks ahead"_s);
    add(u"SHOP-58"_s, u"Task"_s, u"checkout"_s, u"Move the settings of the test shop"_s);
    report.teams = {
        {u"SHOP"_s, 1, 0}, {u"search"_s, 2, 1}, {u"gateway"_s, 3, 2}, {u"checkout"_s, 1, 0}};
    return report;
}

} // namespace

/** Before any look, one under way, a week with an answer to some of it, and a search without a hit. */
void ScreenWalk::triage()
{
    m_window.showScreen(WindowFrame::Screen::Triage);
    TriageScreen *screen = m_window.triage();
    screen->setReport(std::nullopt);
    screen->setTrend({});
    show(u"triage/no look"_s);
    screen->begin();
    screen->showProgress(120, 312);
    auto *strip = screen->findChild<QWidget *>(u"triageProgress"_s);
    until(u"how far the look is"_s, [&] { return strip->isVisible(); });
    show(u"triage/looking"_s);
    screen->end();
    const TriageReport report = weekOf(QDateTime::currentDateTimeUtc());
    QList<TriagePoint> trend;
    for (const int labelled : {9, 14, 12, 3})
        trend.append({report.from.addDays(-7 * (3 - trend.size())),
            report.at.addDays(-7 * (3 - trend.size())), trend.size() == 3 ? 7 : 21, labelled});
    screen->setReport(report);
    screen->setTrend(trend);
    screen->setAnswers(
        {{triageId(report.items.at(0)), {u"no-doc-sync"_s, ProposalState::Published, {}}},
            {triageId(report.items.at(1)), {u"docs-required"_s, ProposalState::Approved, {}}}});
    screen->goToNextOpen();
    show(u"triage"_s);
    auto *search = screen->findChild<QLineEdit *>(u"triageSearchEdit"_s);
    search->setText(u"no such ticket"_s);
    show(u"triage/no hit"_s);
    search->clear();
    m_window.showScreen(WindowFrame::Screen::Queue);
}

} // namespace Docket
