// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/networkrecorder.h"
#include "core/accounts/account.h"
#include "core/journal/journal.h"
#include "core/net/httpclient.h"
#include "core/sync/workspace.h"

#include <QLockFile>
#include <QNetworkAccessManager>

#include <memory>

namespace Docket {

/**
 * Keeps other Dockets from writing to the workspace as long as the lock lives; reading stays possible. Waits up to `patience` for one
 * that is at work. Errors: Storage with a sentence that says who keeps it.
 */
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockWorkspace(
    const QString &folder, std::chrono::milliseconds patience);

/** The two connectors of one signed-in account and what they stand on. */
class Connection
{
public:
    /** Asks no other hosts than those of the account's two addresses. `waiter` outlives it; null: it waits for real. `network` is the way out; null: the system's. */
    Connection(const SignIn &signIn, const Clock &clock, HttpOptions options = {},
        Waiter *waiter = nullptr, std::unique_ptr<QNetworkAccessManager> network = nullptr);
    ~Connection();

    [[nodiscard]] Bridge bridge();
    [[nodiscard]] HttpClient &http() { return m_http; }
    [[nodiscard]] const SignIn &signIn() const { return m_signIn; }

private:
    SignIn m_signIn;
    std::unique_ptr<QNetworkAccessManager> m_network;
    SystemWaiter m_waiter;
    HttpClient m_http;
    std::unique_ptr<WorkSystem> m_work;
    std::unique_ptr<DocumentSystem> m_documents;
};

/**
 * A workspace for one command without a window: journal opened, proposals read and, where asked, signed in with the account of
 * the environment. Everything here waits: for main() only.
 */
class Headless
{
public:
    /** Write: nobody else may write to the workspace meanwhile (see WorkspaceLock). */
    enum class Access { Read, Write };

    /** Errors: Storage, also when another Docket keeps the workspace; Invalid (policy file). */
    [[nodiscard]] static Result<std::unique_ptr<Headless>> open(
        const QString &folder, Access access);
    ~Headless();

    /** Signs in with DOCKET_JIRA_URL and its companions. Errors: AuthRequired, Offline … */
    [[nodiscard]] Result<void> signIn();
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Journal &journal() { return *m_journal; }

private:
    Headless() = default;

    SystemClock m_clock;
    std::unique_ptr<QLockFile> m_lock; ///< Null when reading.
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<NetworkRecorder> m_recorder;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Docket
