// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policyfile.h"
#include "core/sandbox/site.h"
#include "tests/support/loop.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"

#include <QFile>
#include <QSettings>

namespace Docket::Test {

/** The window on the built-in site where 25 tickets close at once, polled once; what is approved is sent at once. */
class BusyDesk : public Loop
{
public:
    BusyDesk()
        : Loop(busyDay())
        , settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    {
        (void)QCoro::waitFor(workspace->setPolicy(busyPolicy()));
        world.runDue(clock.now());
        (void)QCoro::waitFor(workspace->poll());
        showWindow();
    }
    void showWindow()
    {
        workspace->setHoldTime(std::chrono::milliseconds(0));
        window = std::make_unique<MainWindow>(*workspace, settings);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no window");
    }
    ~BusyDesk() { window.reset(); }

    [[nodiscard]] int shown() const { return window->review()->queue()->proxy()->rowCount(); }
    [[nodiscard]] int count(ProposalState state) const
    {
        const auto all = workspace->proposals();
        return int(std::ranges::count(all, state, &Proposal::state));
    }
    [[nodiscard]] bool painted() const
    {
        return QTest::qWaitFor([&] { return window->review()->panel()->mayDecide(); }, 60'000);
    }
    /** On the page of the one shown, others of its type wait too. */
    [[nodiscard]] bool isOneOfSeveral() const
    {
        const auto all = workspace->proposals();
        const auto now = workspace->proposal(window->review()->currentId());
        return std::ranges::any_of(all, [&](const Proposal &other) {
            return other.pageId == now->pageId && other.itemType == now->itemType
                && other.id != now->id;
        });
    }

    QSettings settings;
    std::unique_ptr<MainWindow> window;

private:
    [[nodiscard]] static Sandbox::Site busyDay()
    {
        auto site = Sandbox::loadSite(QStringLiteral(":/busyday"));
        if (!site)
            qFatal("%s", qPrintable(site.error().detail));
        return *site;
    }
    [[nodiscard]] static Policy busyPolicy()
    {
        QFile file(QStringLiteral(":/busyday/policy.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no policy");
        const auto policy = policyFromJson(file.readAll());
        if (!policy)
            qFatal("%s", qPrintable(policy.error().detail));
        return *policy;
    }
};

} // namespace Docket::Test
