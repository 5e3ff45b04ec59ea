// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/rehearsal.h"

#include "core/base/ids.h"
#include "core/journal/journal.h"
#include "core/policy/policyfile.h"
#include "core/rehearsal/rehearsalscenes.h"

#include <QDir>

namespace Docket {

using namespace Qt::StringLiterals;

class Rehearsal::Private
{
public:
    Private(RehearsalStage given, RestSession work, RestSession documents, const Clock &theClock,
        Waiter &theWaiter)
        : stage(std::move(given))
        , clock(theClock)
        , waiter(theWaiter)
        , place(std::move(work), std::move(documents))
    { }

    [[nodiscard]] QCoro::Task<Result<void>> open();
    [[nodiscard]] QCoro::Task<Result<void>> furnish(Person person, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> takeAwayOld(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> playAll(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> cleanUp(QStringList tickets);
    [[nodiscard]] QString labelOf(Scenario scenario) const
    {
        return u"docket-rehearsal-%1-%2"_s.arg(mark).arg(int(scenario) + 1);
    }
    void tell(RehearsalProgress::Step step, Scenario scenario = Scenario::EmptyFields,
        const ScenarioResult &result = {})
    {
        if (progress)
            progress(RehearsalProgress{step, scenario, result});
    }

    RehearsalStage stage;
    const Clock &clock;
    Waiter &waiter;
    RehearsalPlace place;
    std::function<void(const RehearsalProgress &)> progress;
    const QString mark = randomId().first(8).toLower(); ///< Of this run.
    RehearsalReport report;
    QStringList tickets;
    std::map<Scenario, QString> pages;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Workspace> workspace;
};

QCoro::Task<Result<void>> Rehearsal::Private::open()
{
    QDir folder(stage.folder);
    if ((folder.exists() && !folder.removeRecursively()) || !QDir().mkpath(stage.folder))
        co_return failure(
            Error::Kind::Storage, u"the folder %1 cannot be written"_s.arg(stage.folder));
    auto opened = Journal::open(stage.folder, clock);
    if (!opened)
        co_return failure(opened);
    journal = std::move(*opened);
    workspace = std::make_unique<Workspace>(*journal, clock);
    co_return co_await workspace->load();
}

/** What earlier runs left; what cannot be taken away is told at the end. */
QCoro::Task<void> Rehearsal::Private::takeAwayOld(std::stop_token stop)
{
    const auto old = co_await place.leftovers(stop);
    if (!old)
        co_return;
    for (const RehearsalPlace::Leftover &one : *old) {
        Result<void> gone;
        if (one.isPage)
            gone = co_await place.deletePage(one.id, stop);
        else
            gone = co_await place.deleteTicket(one.id, stop);
        if (gone)
            report.found.append(one.name);
        else
            report.left.append(one.name + u": "_s + gone.error().detail);
    }
}

/** A page for each scenario, and a registry that leads the tickets of each to its own. */
QCoro::Task<Result<void>> Rehearsal::Private::furnish(Person person, std::stop_token stop)
{
    Policy policy = defaultPolicy();
    for (const Scenario scenario : allScenarios()) {
        const Result<QString> page = co_await place.makePage(
            u"%1: %2"_s.arg(mark, scenarioTitle(scenario)), RehearsalScenes::body(scenario), stop);
        if (!page)
            co_return failure(page);
        pages[scenario] = *page;
        RegistryEntry entry;
        entry.project = place.project();
        entry.label = labelOf(scenario);
        entry.page = *page;
        entry.kind = PageKind::Runbook;
        entry.owner = person.accountId;
        policy.registry.append(entry);
    }
    if (const auto set = co_await workspace->setPolicy(policy); !set)
        co_return set;
    const auto polled = co_await workspace->poll();
    co_return polled ? Result<void>() : failure(polled);
}

QCoro::Task<void> Rehearsal::Private::playAll(std::stop_token stop)
{
    RehearsalScenes scenes({stage, place, *workspace, waiter, stop});
    for (const Scenario scenario : allScenarios()) {
        if (stop.stop_requested())
            break;
        tell(RehearsalProgress::Step::Playing, scenario);
        const ScenarioResult result =
            co_await scenes.play(scenario, pages.at(scenario), labelOf(scenario));
        tickets = scenes.tickets();
        if (stop.stop_requested())
            break; // What was stopped in the middle proves nothing.
        report.results.append(result);
        tell(RehearsalProgress::Step::Played, scenario, result);
    }
}

/** Not to be stopped. */
QCoro::Task<void> Rehearsal::Private::cleanUp(QStringList made)
{
    tell(RehearsalProgress::Step::CleaningUp);
    if (workspace)
        co_await workspace->close();
    for (const auto &[scenario, page] : pages) {
        const Result<void> gone = co_await place.deletePage(page, {});
        if (!gone)
            report.left.append(u"the page “%1%2: %3”: %4"_s.arg(
                RehearsalPlace::pagePrefix(), mark, scenarioTitle(scenario), gone.error().detail));
    }
    for (const QString &ticket : std::as_const(made)) {
        const Result<void> gone = co_await place.deleteTicket(ticket, {});
        if (!gone)
            report.left.append(u"the ticket %1: %2"_s.arg(ticket, gone.error().detail));
    }
    workspace.reset();
    journal.reset();
    QDir(stage.folder).removeRecursively();
}

Rehearsal::Rehearsal(RehearsalStage stage, RestSession work, RestSession documents,
    const Clock &clock, Waiter &waiter)
    : d(std::make_unique<Private>(
          std::move(stage), std::move(work), std::move(documents), clock, waiter))
{ }

Rehearsal::~Rehearsal() = default;

QCoro::Task<Result<RehearsalReport>> Rehearsal::run(
    std::function<void(const RehearsalProgress &)> progress, std::stop_token stop)
{
    d->progress = std::move(progress);
    d->tell(RehearsalProgress::Step::Preparing);
    if (const auto chosen = co_await d->place.choose(d->stage.space, stop); !chosen)
        co_return failure(chosen);
    d->report.from = d->clock.now();
    d->report.site = d->stage.site;
    d->report.space = d->place.space();
    d->report.project = d->place.project();
    Result<void> ready = co_await d->open();
    if (ready) {
        const auto person = co_await d->workspace->connectTo(d->stage.bridge);
        if (person) {
            co_await d->takeAwayOld(stop);
            ready = co_await d->furnish(*person, stop);
        } else {
            ready = failure(person);
        }
    }
    if (ready)
        co_await d->playAll(stop);
    co_await d->cleanUp(d->tickets);
    if (!ready && !stop.stop_requested())
        co_return failure(ready);
    d->report.stopped = stop.stop_requested();
    d->report.to = d->clock.now();
    const RehearsalReport report = d->report;
    co_return report;
}

} // namespace Docket
