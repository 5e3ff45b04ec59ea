// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "core/accounts/environment.h"
#include "core/connectors/confluence/clouddocumentsystem.h"
#include "core/connectors/jira/cloudworksystem.h"

namespace Docket {

Connection::Connection(const SignIn &signIn, const Clock &clock)
    : m_signIn(signIn)
    , m_http(m_network, m_waiter, clock)
    , m_work(std::make_unique<Jira::CloudWorkSystem>(m_http, signIn.account.jiraUrl, signIn.credentials))
    , m_documents(std::make_unique<Confluence::CloudDocumentSystem>(m_http, signIn.account.confluenceUrl, signIn.credentials))
{
}

Connection::~Connection() = default;

Bridge Connection::bridge() const
{
    Bridge bridge;
    bridge.id = m_signIn.account.jiraUrl.toString() + u'|' + m_signIn.account.confluenceUrl.toString();
    bridge.siteName = m_signIn.account.name;
    bridge.work = m_work.get();
    bridge.documents = m_documents.get();
    return bridge;
}

Result<std::unique_ptr<Headless>> Headless::open(const QString &folder)
{
    std::unique_ptr<Headless> session(new Headless);
    auto journal = Journal::open(folder, session->m_clock);
    if (!journal)
        return failure(journal);
    session->m_journal = std::move(*journal);
    session->m_workspace = std::make_unique<Workspace>(*session->m_journal, session->m_clock);
    if (const auto loaded = QCoro::waitFor(session->m_workspace->load()); !loaded)
        return failure(loaded);
    return session;
}

Headless::~Headless()
{
    if (m_workspace)
        QCoro::waitFor(m_workspace->close());
}

Result<void> Headless::signIn()
{
    const auto signIn = credentialsFromEnvironment();
    if (!signIn)
        return failure(signIn);
    m_connection = std::make_unique<Connection>(*signIn, m_clock);
    if (const auto person = QCoro::waitFor(m_workspace->connectTo(m_connection->bridge())); !person)
        return failure(person);
    return {};
}

} // namespace Docket
