// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "core/accounts/environment.h"
#include "core/connectors/confluence/clouddocumentsystem.h"
#include "core/connectors/jira/cloudworksystem.h"

#include <QDir>
#include <QFileInfo>

namespace Docket {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<QLockFile>> lockWorkspace(
    const QString &folder, std::chrono::milliseconds patience)
{
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
        return failure(Error::Kind::Storage,
            u"the workspace folder %1 is not writable; choose another with --workspace"_s.arg(
                QFileInfo(folder).absoluteFilePath()));
    auto lock = std::make_unique<QLockFile>(folder + u"/docket.lock"_s);
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // only a dead process makes it stale
    if (lock->tryLock(patience))
        return lock;
    qint64 process = 0;
    QString host, name;
    lock->getLockInfo(&process, &host, &name);
    return failure(Error::Kind::Storage,
        u"another Docket (process %1) is at work in the workspace %2; wait until it is done, or close its window ('docket' shows it)"_s
            .arg(process)
            .arg(folder));
}

namespace {

HttpOptions onlyTo(const Account &account, HttpOptions options)
{
    options.origins = {account.jiraUrl, account.confluenceUrl};
    return options;
}

} // namespace

Connection::Connection(const SignIn &signIn, const Clock &clock, HttpOptions options,
    Waiter *waiter, std::unique_ptr<QNetworkAccessManager> network)
    : m_signIn(signIn)
    , m_network(network ? std::move(network) : std::make_unique<QNetworkAccessManager>())
    , m_http(*m_network, waiter ? *waiter : m_waiter, clock,
          onlyTo(signIn.account, std::move(options)))
    , m_work(std::make_unique<Jira::CloudWorkSystem>(
          m_http, signIn.account.jiraUrl, signIn.credentials))
    , m_documents(std::make_unique<Confluence::CloudDocumentSystem>(
          m_http, signIn.account.confluenceUrl, signIn.credentials))
{ }

Connection::~Connection() = default;

Bridge Connection::bridge()
{
    Bridge bridge;
    bridge.id =
        m_signIn.account.jiraUrl.toString() + u'|' + m_signIn.account.confluenceUrl.toString();
    bridge.siteName = m_signIn.account.name;
    bridge.work = m_work.get();
    bridge.documents = m_documents.get();
    bridge.http = &m_http;
    bridge.tokenExpires = m_signIn.account.tokenExpires();
    bridge.beginning = m_signIn.beginning;
    return bridge;
}

Result<std::unique_ptr<Headless>> Headless::open(const QString &folder, Access access)
{
    std::unique_ptr<Headless> session(new Headless);
    if (access == Access::Write) {
        auto lock = lockWorkspace(folder, std::chrono::seconds(20));
        if (!lock)
            return failure(lock);
        session->m_lock = std::move(*lock);
    }
    auto journal = Journal::open(folder, session->m_clock);
    if (!journal)
        return failure(journal);
    session->m_journal = std::move(*journal);
    session->m_recorder = std::make_unique<NetworkRecorder>(*session->m_journal, session->m_clock);
    session->m_workspace = std::make_unique<Workspace>(*session->m_journal, session->m_clock);
    if (const auto loaded = QCoro::waitFor(session->m_workspace->load()); !loaded)
        return failure(loaded);
    return session;
}

Headless::~Headless()
{
    if (m_workspace)
        QCoro::waitFor(m_workspace->close());
    if (m_recorder)
        QCoro::waitFor(m_recorder->flush());
}

Result<void> Headless::signIn()
{
    const auto signIn = credentialsFromEnvironment();
    if (!signIn)
        return failure(signIn);
    m_connection = std::make_unique<Connection>(*signIn, m_clock);
    QObject::connect(
        &m_connection->http(), &HttpClient::exchanged, m_recorder.get(), &NetworkRecorder::record);
    if (const auto person = QCoro::waitFor(m_workspace->connectTo(m_connection->bridge())); !person)
        return failure(person);
    return {};
}

} // namespace Docket
