// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless.h"
#include "app/stagingsite.h"
#include "core/rehearsal/rehearsal.h"

#include <QLockFile>

namespace Docket {

/** Where to rehearse. */
struct RehearsalWish
{
    std::optional<SignIn> signIn; ///< Nothing: on a staging site of its own, served while it lives.
    QString space; ///< Key of the marked space; of its own site it is known.
    QString
        workspace; ///< Folder; the run's journal lies in a folder below it, its proposals and log are not touched.
    std::function<void(Scenario scenario, const QString &pageId)>
        beforeJudging{}; ///< As RehearsalStage.
};

/** One rehearsal with all it stands on. Lives on the main thread; the clock outlives it. */
class RehearsalSite
{
public:
    /** Errors: Storage (another rehearsal is under way in this workspace; the port or the folder cannot be had). */
    [[nodiscard]] static Result<std::unique_ptr<RehearsalSite>> open(
        RehearsalWish wish, const Clock &clock);
    ~RehearsalSite();

    /** As Rehearsal::run(); once. */
    [[nodiscard]] QCoro::Task<Result<RehearsalReport>> run(
        std::function<void(const RehearsalProgress &)> progress, std::stop_token stop);
    /** The site of its own; null on somebody's. */
    [[nodiscard]] Sandbox::World *world() { return m_staging ? &m_staging->world() : nullptr; }
    /** What goes over the network passes these; empty on a site of its own. */
    [[nodiscard]] QList<HttpClient *> clients();

private:
    RehearsalSite() = default;

    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<StagingSite> m_staging;
    SystemWaiter m_waiter;
    std::unique_ptr<Connection> m_docket, m_person;
    std::unique_ptr<Rehearsal> m_rehearsal;
};

} // namespace Docket
