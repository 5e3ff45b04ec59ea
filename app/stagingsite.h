// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stagingtrouble.h"
#include "core/accounts/account.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/sandbox/server.h"
#include "core/sandbox/untrustedsite.h"
#include "core/sandbox/world.h"

#include <QTimer>

#include <memory>

namespace Docket {

struct StagingOptions
{
    QString site; ///< Folder with site.json; empty: the built-in site.
    quint16 port = 0; ///< 0: any free one.
    QString record; ///< File to write every exchange to; empty: none.
    QString
        faults; ///< The name of a StagingTrouble, or a file of things that go wrong on purpose; empty: none.
    StagingTrouble::Place place = StagingTrouble::Place::Site; ///< Whose troubles may be named.
    const Clock *clock = nullptr; ///< Outlives the site; null: the system's.
};

/** A staging Jira and Confluence that is being served on 127.0.0.1 as long as this lives; its timeline goes by on this thread's event loop. */
class StagingSite
{
public:
    /** Errors: Invalid with file and line of what is wrong in the site or faults file; Storage when port or record cannot be had. */
    [[nodiscard]] static Result<std::unique_ptr<StagingSite>> start(const StagingOptions &options);
    ~StagingSite();

    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    [[nodiscard]] Sandbox::World &world() { return *m_world; }
    [[nodiscard]] SignIn signIn() const; ///< Of the account the site tells to the caller.
    /** Whether what was asked for by name is of this kind. */
    [[nodiscard]] bool trouble(StagingTrouble::Act act) const
    {
        return m_trouble && m_trouble->act == act;
    }
    [[nodiscard]] bool isBuiltIn() const { return m_builtIn; }
    /** Of the company of a built-in site; empty for a folder of somebody's own, whose policy is imported. */
    [[nodiscard]] QString policyFile() const { return m_policyFile; }

private:
    explicit StagingSite(const Clock *clock)
        : m_clock(clock ? *clock : m_systemClock)
    { }
    [[nodiscard]] Result<void> prepare(const StagingOptions &options);
    [[nodiscard]] Result<void> makeTrouble(const StagingOptions &options);
    void beginTrouble();

    SystemClock m_systemClock;
    const Clock &m_clock;
    QStringList m_warnings;
    bool m_builtIn = false;
    const QString m_beginning = randomId(); ///< No other start of it has this name.
    QString m_policyFile;
    std::unique_ptr<Sandbox::World> m_world;
    std::unique_ptr<Sandbox::Server> m_server;
    const StagingTrouble *m_trouble = nullptr;
    Sandbox::Site m_begun; ///< As it was at the beginning, for the trouble that goes back to it.
    std::unique_ptr<Sandbox::UntrustedSite> m_untrusted;
    QUrl m_untrustedUrl;
    QTimer m_timeline, m_begins, m_ends;
};

} // namespace Docket
