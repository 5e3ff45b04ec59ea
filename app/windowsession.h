// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless.h"
#include "app/logstreams.h"
#include "app/stagingsite.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/secretstore.h"
#include "core/sync/underway.h"
#include "ui/mainwindow.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace Docket {

/** What a session may be given in place of the usual. */
struct SessionParts
{
    std::shared_ptr<SecretStore> secrets{}; ///< Null: the keychain.
    HttpOptions http{};
    const Clock *clock =
        nullptr; ///< Null: the system's. It outlives the session, as the waiter does.
    Waiter *waiter = nullptr; ///< Of requests; null: waits for real.
};

/**
 * Everything behind one window: journal, workspace, the account that is signed in (or the staging
 * site), and how an account is tried and kept. GUI thread.
 */
class WindowSession : public QObject
{
    Q_OBJECT

public:
    /** Where the proposals of the account in use lie, `folder` being where accounts and settings do. Errors: Storage. */
    [[nodiscard]] static Result<QString> workspaceIn(const QString &folder);
    /** Opens the journal of the account in use (waits for the disk) and keeps the workspace from other Dockets. With `staging` the window works on that site. Errors: Storage. */
    [[nodiscard]] static Result<std::unique_ptr<WindowSession>> open(
        const QString &folder, std::unique_ptr<StagingSite> staging, SessionParts parts = {});
    ~WindowSession() override;

    /** Reads the workspace and signs in to the staging site or the first kept account; NotFound
     * when there is none. */
    [[nodiscard]] QCoro::Task<Result<void>> start();
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] WindowHooks hooks();
    enum class TokenState { Missing, Known };
    [[nodiscard]] TokenState tokenState() const
    {
        return m_connections.empty() ? TokenState::Missing : TokenState::Known;
    }
    /** Another account or language was chosen: this session is to end and another to be opened. */
    [[nodiscard]] bool isToSwitch() const { return m_toSwitch; }
    /** The backup that is to take the workspace's place before the next session; empty: none. */
    [[nodiscard]] QString backupWanted() const { return m_backupWanted; }
    /** The site, for the session that comes after this one; this one is to end. */
    [[nodiscard]] std::unique_ptr<StagingSite> takeStaging() { return std::move(m_staging); }
    [[nodiscard]] bool isStaging() const { return m_staging != nullptr; }

private:
    WindowSession(const QString &folder, std::unique_ptr<QLockFile> lock,
        std::unique_ptr<Journal> journal, std::unique_ptr<StagingSite> staging, SessionParts parts);
    [[nodiscard]] QCoro::Task<Result<void>> startStaging();
    [[nodiscard]] QCoro::Task<Result<void>> use(SignIn signIn);
    /** Signs in with the newest connection; when the site does not answer, again after a while. */
    [[nodiscard]] QCoro::Task<Result<void>> connectNewest();
    void reconnect();
    /** Tries the draft on the projects and pages of the policy. */
    [[nodiscard]] QCoro::Task<Result<CheckOutcome>> check(ConnectDraft draft, Policy policy);
    [[nodiscard]] QCoro::Task<Result<TokenKept>> store(ConnectDraft draft);
    [[nodiscard]] QCoro::Task<Result<void>> forget(QString id);
    [[nodiscard]] QCoro::Task<Result<void>> forgetInUse();
    [[nodiscard]] AccountHooks accountHooks();
    [[nodiscard]] QList<AccountLine> accountLines() const;
    [[nodiscard]] Result<void> switchTo(const QString &id);
    [[nodiscard]] std::optional<Account> accountOf(const QString &id) const;
    [[nodiscard]] QCoro::Task<AccountState> stateOf(QString id);
    [[nodiscard]] AccountState stateHere() const; ///< Of the account in use.
    [[nodiscard]] QCoro::Task<Result<TokenKept>> renew(QString id, ConnectDraft draft);
    [[nodiscard]] Policy policyOf(const QString &id) const;
    /** What a person typed once to connect it, without the token. */
    [[nodiscard]] static ConnectDraft draftOf(const Account &account);
    [[nodiscard]] SettingsHooks settingsHooks();
    /** The draft as an account that can be tried. Errors: Invalid with a sentence about the address. */
    [[nodiscard]] Result<SignIn> signInFor(const ConnectDraft &draft) const;
    [[nodiscard]] Result<std::shared_ptr<Connection>> tryOut(const ConnectDraft &draft);
    [[nodiscard]] EvidenceHooks evidenceHooks();
    [[nodiscard]] QCoro::Task<Result<EvidencePack>> gather(
        EvidenceScope scope, EvidenceProgress progress, std::stop_token stop);
    [[nodiscard]] RehearsalHooks rehearsalHooks();
    [[nodiscard]] QCoro::Task<Result<RehearsalReport>> rehearse(QString space,
        std::function<void(const RehearsalProgress &)> progress, std::stop_token stop);
    [[nodiscard]] SetupHooks setupHooks();
    [[nodiscard]] QCoro::Task<Result<QList<Project>>> projectsOf(ConnectDraft draft);
    [[nodiscard]] QCoro::Task<Result<QList<Space>>> spacesOf(ConnectDraft draft);
    [[nodiscard]] QCoro::Task<Result<QList<PagePlace>>> pagesOf(ConnectDraft draft, QString space);
    /** Whether the draft is of another account than the one in use. */
    [[nodiscard]] bool isAnother(const ConnectDraft &draft) const;
    /** Adds them to the registry of the account that was chosen last. Errors: Storage; Invalid when its policy cannot be read. */
    [[nodiscard]] Result<void> addLinesToChosen(const QList<RegistryEntry> &lines);
    [[nodiscard]] QCoro::Task<Result<TokenKept>> finishSetup(
        ConnectDraft draft, QList<RegistryEntry> lines);
    /** Looks, holds and goes to the network as was chosen, from now on. */
    [[nodiscard]] Result<void> apply(const Preferences &preferences);
    [[nodiscard]] Preferences defaults() const;
    [[nodiscard]] QCoro::Task<Result<void>> exportNetwork(QString file);

    SystemClock m_systemClock;
    const Clock &m_clock;
    Waiter *m_waiter;
    std::unique_ptr<StagingSite> m_staging;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Journal> m_journal;
    NetworkRecorder m_recorder;
    AccountStore m_accounts;
    std::shared_ptr<SecretStore> m_secrets;
    HttpOptions m_http;
    QSettings m_settings;
    std::vector<std::unique_ptr<Connection>>
        m_connections; ///< The last is in use; earlier ones may still answer.
    QString m_folder; ///< Of accounts and settings.
    bool m_toSwitch = false;
    QString m_backupWanted;
    QList<RegistryEntry> m_setUp; ///< What the first-run setup added to the registry.
    std::stop_source m_stopAsking; ///< How other accounts stand.
    Underway m_asked;
    std::chrono::milliseconds m_poll{};
    QTimer m_again; ///< Runs while the site could not be reached to sign in.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LogStreams> m_streams; ///< Ends before what it stands on.
};

} // namespace Docket
