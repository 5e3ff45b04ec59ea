// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/journal/journal.h"
#include "core/net/httpclient.h"
#include "core/sync/workspace.h"

#include <QNetworkAccessManager>

#include <memory>

namespace Docket {

/** The two connectors of one signed-in account and what they stand on. */
class Connection
{
public:
    Connection(const SignIn &signIn, const Clock &clock);
    ~Connection();

    [[nodiscard]] Bridge bridge() const;
    [[nodiscard]] HttpClient &http() { return m_http; }

private:
    SignIn m_signIn;
    QNetworkAccessManager m_network;
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
    /** Errors: Storage; Invalid (policy file). */
    [[nodiscard]] static Result<std::unique_ptr<Headless>> open(const QString &folder);
    ~Headless();

    /** Signs in with DOCKET_JIRA_URL and its companions. Errors: AuthRequired, Offline … */
    [[nodiscard]] Result<void> signIn();
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }

private:
    Headless() = default;

    SystemClock m_clock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Docket
