// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowsession.h"

#include "core/accounts/keychainsecretstore.h"
#include "core/accounts/siteurls.h"
#include "core/base/ids.h"
#include "core/policy/policyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSession, "docket.session", QtWarningMsg)

/** Whether trying again later may help without anybody doing anything. */
bool passesByItself(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Untrusted
        || kind == Error::Kind::Timeout || kind == Error::Kind::Server
        || kind == Error::Kind::RateLimited;
}

/** The sign-in has a line of its own, with the name. */
QList<RightCheck> beyondSignIn(QList<RightCheck> rights)
{
    rights.removeIf([](const RightCheck &right) {
        return right.granted && right.what.startsWith("Sign in to "_L1);
    });
    return rights;
}

} // namespace

WindowSession::WindowSession(const QString &folder, std::unique_ptr<QLockFile> lock,
    std::unique_ptr<Journal> journal, std::unique_ptr<StagingSite> staging, SessionParts parts)
    : m_clock(parts.clock ? *parts.clock : m_systemClock)
    , m_waiter(parts.waiter)
    , m_staging(std::move(staging))
    , m_lock(std::move(lock))
    , m_journal(std::move(journal))
    , m_recorder(*m_journal, m_clock)
    , m_accounts(folder)
    , m_secrets(std::move(parts.secrets))
    , m_http(std::move(parts.http))
    , m_settings(folder + u"/window.ini"_s, QSettings::IniFormat)
    , m_folder(folder)
    , m_workspace(std::make_unique<Workspace>(*m_journal, m_clock))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &WindowSession::reconnect);
    if (m_staging)
        m_secrets = std::make_unique<MemorySecretStore>();
    else if (!m_secrets)
        m_secrets = std::make_unique<KeychainSecretStore>();
    m_streams = std::make_unique<LogStreams>(
        *m_journal, *m_secrets, m_settings, m_recorder, m_clock, m_waiter);
    connect(m_workspace.get(), &Workspace::logChanged, m_streams.get(), &LogStreams::wake);
    if (const auto applied = apply(Preferences::read(m_settings, defaults())); !applied)
        qCWarning(lcSession, "%s", qPrintable(applied.error().detail));
}

WindowSession::~WindowSession()
{
    m_stopAsking.request_stop();
    QCoro::waitFor(m_asked.none());
    m_streams.reset(); // Before the recorder's last flush.
    QCoro::waitFor(m_workspace->close());
    QCoro::waitFor(m_recorder.flush());
}

Result<QString> WindowSession::workspaceIn(const QString &folder)
{
    const AccountStore store(folder);
    const auto account = store.inUse();
    if (!account)
        return failure(account);
    return *account ? store.workspaceOf((*account)->id) : folder;
}

Result<std::unique_ptr<WindowSession>> WindowSession::open(
    const QString &folder, std::unique_ptr<StagingSite> staging, SessionParts parts)
{
    const auto workspace = workspaceIn(folder);
    if (!workspace)
        return failure(workspace);
    auto lock = lockWorkspace(*workspace, std::chrono::seconds(2));
    if (!lock)
        return failure(lock);
    const SystemClock system;
    auto journal = Journal::open(*workspace, parts.clock ? *parts.clock : system);
    if (!journal)
        return failure(journal);
    return std::unique_ptr<WindowSession>(new WindowSession(
        folder, std::move(*lock), std::move(*journal), std::move(staging), std::move(parts)));
}

QCoro::Task<Result<void>> WindowSession::start()
{
    if (auto loaded = co_await m_workspace->load(); !loaded)
        co_return loaded;
    QCoro::connect(m_streams->start(), this, [] { });
    if (m_staging)
        co_return co_await startStaging();
    const auto chosen = m_accounts.inUse();
    if (!chosen)
        co_return failure(chosen);
    if (!*chosen)
        co_return failure(Error::Kind::NotFound, u"no account is connected yet"_s);
    const Account account = **chosen;
    auto token = co_await m_secrets->read(account.secretKey());
    if (!token)
        co_return failure(token);
    co_return co_await use({account, {account.email, *token}});
}

/** On the built-in site Docket comes with that company's registry; a site folder brings its own
 * policy by import. */
QCoro::Task<Result<void>> WindowSession::startStaging()
{
    if (!m_staging->policyFile().isEmpty() && m_workspace->policy().registry.isEmpty()) {
        QFile file(m_staging->policyFile());
        if (!file.open(QIODevice::ReadOnly))
            co_return failure(Error::Kind::Internal, u"the built-in policy is missing"_s);
        const auto policy = policyFromJson(file.readAll());
        if (!policy)
            co_return failure(policy);
        if (auto set = co_await m_workspace->setPolicy(*policy); !set)
            co_return set;
    }
    if (m_staging->trouble(StagingTrouble::Act::WriteOnce)) {
        Policy policy = m_workspace->policy();
        policy.writeLimit.writes = 1;
        if (auto set = co_await m_workspace->setPolicy(policy); !set)
            co_return set;
    }
    co_return co_await use(m_staging->signIn());
}

QCoro::Task<Result<void>> WindowSession::use(SignIn signIn)
{
    m_connections.push_back(std::make_unique<Connection>(signIn, m_clock, m_http, m_waiter));
    connect(&m_connections.back()->http(), &HttpClient::exchanged, &m_recorder,
        &NetworkRecorder::record);
    co_return co_await connectNewest();
}

QCoro::Task<Result<void>> WindowSession::connectNewest()
{
    m_again.stop();
    const auto person = co_await m_workspace->connectTo(m_connections.back()->bridge());
    if (!person) {
        if (passesByItself(person.error().kind))
            m_again.start();
        co_return failure(person);
    }
    m_workspace->setPollInterval(m_poll);
    co_return Result<void>();
}

void WindowSession::reconnect()
{
    if (!m_connections.empty())
        QCoro::connect(
            connectNewest(), this, [](const Result<void> &) { }); // The status tells how it went.
}

WindowHooks WindowSession::hooks()
{
    WindowHooks hooks;
    hooks.check = [this](ConnectDraft draft) {
        return check(std::move(draft), m_workspace->policy());
    };
    hooks.store = [this](ConnectDraft draft) { return store(std::move(draft)); };
    hooks.reconnect = [this] { reconnect(); };
    hooks.settings = settingsHooks();
    if (!m_staging)
        hooks.accounts = accountHooks();
    if (!m_staging)
        hooks.forget = [this] { return forgetInUse(); };
    hooks.known = [this] {
        if (m_staging) { // Its token is no secret, and nobody could look it up.
            const SignIn signIn = m_staging->signIn();
            return ConnectDraft{signIn.account.jiraUrl.toString(), signIn.account.email,
                QString::fromUtf8(signIn.credentials.token.reveal()), signIn.account.tokenEnds, {}};
        }
        const auto chosen = m_accounts.inUse();
        if (!chosen || !*chosen)
            return ConnectDraft();
        return draftOf(**chosen);
    };
    hooks.keepsToken = [this] { return m_secrets->isLasting(); };
    if (!m_staging)
        hooks.trySample = [] {
            return QProcess::startDetached(
                QCoreApplication::applicationFilePath(), {u"--sandbox"_s});
        };
    hooks.evidence = evidenceHooks();
    hooks.rehearsal = rehearsalHooks();
    hooks.setup = setupHooks();
    hooks.setup.trySample = hooks.trySample;
    hooks.setup.keepsToken = hooks.keepsToken;
    return hooks;
}

Result<SignIn> WindowSession::signInFor(const ConnectDraft &draft) const
{
    const auto jira = jiraBase(draft.ticketSite.isEmpty() ? draft.site : draft.ticketSite);
    if (!jira)
        return failure(jira);
    const auto confluence = confluenceBase(draft.site);
    if (!confluence)
        return failure(confluence);
    if (m_staging && m_staging->signIn().account.jiraUrl != *jira)
        return failure(Error::Kind::Invalid,
            u"this window is for practice on the staging site; connect your own in Docket without --sandbox"_s);
    SignIn signIn;
    signIn.account.id = stableId({jira->toString(), draft.email});
    signIn.account.name = jira->host();
    if (m_staging && m_staging->signIn().account.jiraUrl == *jira) // It has a name for people.
        signIn.account.name = m_staging->signIn().account.name;
    signIn.account.jiraUrl = *jira;
    signIn.account.confluenceUrl = *confluence;
    signIn.account.email = draft.email;
    signIn.account.tokenEnds = draft.tokenEnds;
    signIn.credentials = {draft.email, Secret(draft.token.toUtf8())};
    return signIn;
}

/** A person is waiting: no second attempts, and not long for the first. */
Result<std::shared_ptr<Connection>> WindowSession::tryOut(const ConnectDraft &draft)
{
    const auto signIn = signInFor(draft);
    if (!signIn)
        return failure(signIn);
    HttpOptions atOnce;
    atOnce.timeout = std::chrono::seconds(10);
    atOnce.retry.retries = 0;
    auto trial = std::make_shared<Connection>(*signIn, m_clock, atOnce, m_waiter);
    connect(&trial->http(), &HttpClient::exchanged, &m_recorder, &NetworkRecorder::record);
    return trial;
}

QCoro::Task<Result<CheckOutcome>> WindowSession::check(ConnectDraft draft, Policy policy)
{
    const auto made = tryOut(draft);
    if (!made)
        co_return failure(made);
    const std::shared_ptr<Connection> trial = *made;
    const Bridge bridge = trial->bridge();
    CheckOutcome outcome;
    const auto reader = co_await bridge.documents->whoAmI({});
    if (!reader
        && (reader.error().kind == Error::Kind::Offline
            || reader.error().kind == Error::Kind::Timeout))
        co_return failure(reader);
    const auto worker = co_await bridge.work->whoAmI({});
    if (!reader && !worker)
        co_return failure(reader);
    outcome.account = reader ? *reader : *worker;
    if (!reader)
        outcome.checks.append({u"Sign in to Confluence"_s, false, reader.error().detail});
    if (!worker)
        outcome.checks.append({u"Sign in to Jira"_s, false, worker.error().detail});
    QStringList projects, pages;
    for (const RegistryEntry &entry : std::as_const(policy.registry)) {
        if (!entry.project.isEmpty() && !projects.contains(entry.project))
            projects.append(entry.project);
        if (!pages.contains(entry.page))
            pages.append(entry.page);
    }
    if (worker) {
        if (const auto rights = co_await bridge.work->checkRights(projects, {}))
            outcome.checks.append(beyondSignIn(*rights));
    }
    if (reader) {
        if (const auto rights = co_await bridge.documents->checkRights(pages, {}))
            outcome.checks.append(beyondSignIn(*rights));
    }
    co_return outcome;
}

QCoro::Task<Result<TokenKept>> WindowSession::store(ConnectDraft draft)
{
    auto signIn = signInFor(draft);
    if (!signIn)
        co_return failure(signIn);
    const auto kept =
        co_await m_secrets->write(signIn->account.secretKey(), signIn->credentials.token);
    const auto before = m_accounts.inUse();
    if (!before)
        co_return failure(before);
    if (auto stored = m_accounts.put(signIn->account); !stored)
        co_return failure(stored);
    const QString own = m_accounts.workspaceOf(signIn->account.id).value_or(m_journal->folder());
    if ((*before && (*before)->id != signIn->account.id) || own != m_journal->folder()) {
        if (auto chosen = switchTo(signIn->account.id); !chosen)
            co_return failure(chosen);
        co_return kept ? TokenKept::InKeychain : TokenKept::ThisSession;
    }
    if (auto used = co_await use(*signIn); !used)
        co_return failure(used);
    co_return kept ? TokenKept::InKeychain : TokenKept::ThisSession;
}

} // namespace Docket
