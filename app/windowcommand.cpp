// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowcommand.h"

#include "app/commands.h"
#include "app/desktopnotifier.h"
#include "app/output.h"
#include "app/screenshots.h"
#include "app/windowdoor.h"
#include "app/windowsession.h"
#include "core/accounts/keychainsecretstore.h"
#include "core/accounts/sessionsecretstore.h"
#include "core/journal/recovery.h"
#include "ui/language/keptwords.h"
#include "ui/language/language.h"
#include "ui/setup/damagebox.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The one box that stops everything: without a journal no decision could be kept. */
ExitCode refuse(const Error &error)
{
    if (QGuiApplication::platformName() != u"offscreen"_s) {
        QMessageBox box(QMessageBox::Critical, u"Docket"_s,
            QCoreApplication::translate("Docket", "Docket cannot start: %1.")
                .arg(keptWords(error.detail)));
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return report(error);
}

/** Opens the workspace's database once, and lets a person decide when it is damaged; false: to close Docket. */
Result<bool> readable(const QString &folder)
{
    const auto lock = lockWorkspace(folder, std::chrono::seconds(2));
    if (!lock)
        return failure(lock);
    const SystemClock clock;
    const auto journal = Journal::open(folder, clock);
    if (journal)
        return true;
    if (journal.error().kind != Error::Kind::Damaged
        || QGuiApplication::platformName() == u"offscreen"_s)
        return failure(journal);
    return mendDatabase(folder, journal.error(),
        {[&] { return startOver(folder); },
            [&](const QString &backup) -> Result<QString> {
                const auto aside = goBackTo(folder, backup);
                return aside ? Result<QString>(aside->database) : failure(aside);
            }});
}

/** The settings asked for it; the window is closed. What does not work leaves the workspace in use and is said; otherwise the next window says what is returned. */
QString goBack(const QString &folder, const QString &backup)
{
    const auto lock = lockWorkspace(folder, std::chrono::seconds(2));
    const auto done = lock ? goBackTo(folder, backup) : Result<SetAside>(failure(lock));
    if (done)
        return QCoreApplication::translate("Docket",
            "Back at the backup %1. What was here before is kept as %2 in the workspace's folder.")
            .arg(QFileInfo(backup).fileName(), QFileInfo(done->database).fileName());
    QMessageBox box(QMessageBox::Critical, u"Docket"_s,
        QCoreApplication::translate("Docket", "Docket did not go back to the backup."));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(keptWords(done.error().detail));
    box.exec();
    return {};
}

QCoro::Task<void> begin(WindowSession &session, QPointer<MainWindow> window)
{
    const auto started = co_await session.start();
    if (started || !window)
        co_return;
    // Without a token (none kept, a keychain that is locked or missing, one that no longer counts)
    // a person can help at once.
    switch (session.tokenState()) {
    case WindowSession::TokenState::Missing:
        window->showWayIn();
        break;
    case WindowSession::TokenState::Known:
        if (started.error().kind == Error::Kind::AuthRequired)
            window->showConnectDialog();
        break; // Everything else the status and its bar tell, and polling tries again.
    }
    if (started.error().kind == Error::Kind::Storage
        && session.tokenState() == WindowSession::TokenState::Known)
        window->notice(started.error().detail);
}

ExitCode takePictures(
    const WindowOptions &options, const QString &folder, std::unique_ptr<StagingSite> staging)
{
    if (!options.screenshots.isEmpty() && options.faults.isEmpty())
        return pictureScreens(*staging, folder, options.screenshots);
    auto session = WindowSession::open(folder, std::move(staging));
    if (!session)
        return refuse(session.error());
    MainWindow window((*session)->workspace(), (*session)->settings(), (*session)->hooks());
    if (!options.screenshot.isEmpty())
        return pollAndPicture(**session, window, options.screenshot);
    return pictureTrouble(
        **session, window, QFileInfo(options.faults).baseName(), options.screenshots);
}

enum class AfterSession { End, Another };

/** What the window is to speak: as the settings say, unless this start was given a language. */
void speak(Wording &wording, const WindowOptions &options, const QString &folder)
{
    const QSettings kept(folder + u"/window.ini"_s, QSettings::IniFormat);
    if (options.language == u"qps"_s)
        wording.usePseudo();
    else
        wording.use(options.language.isEmpty() ? Preferences::read(kept, {}).language
                                               : languageOf(options.language));
}

/** `told`: what its status line says first, if anything. */
void showUntilClosed(
    WindowSession &session, const QString &folder, Notifier &notifier, const QString &told)
{
    WindowHooks hooks = session.hooks();
    hooks.notifier = &notifier;
    if (session.isStaging())
        hooks.connectOwn = [] {
            return QProcess::startDetached(QCoreApplication::applicationFilePath(), {});
        };
    MainWindow window(session.workspace(), session.settings(), hooks);
    window.show();
    if (!told.isEmpty())
        window.notice(told);
    const WindowDoor door(folder, window);
    begin(session, &window);
    QApplication::exec();
}

/** A window on the account in use (or on `staging`, which is given back), until it is closed. */
Result<AfterSession> runSession(const QString &folder, std::unique_ptr<StagingSite> &staging,
    const std::shared_ptr<SecretStore> &secrets, Notifier &notifier, QString &told)
{
    const auto workspace = WindowSession::workspaceIn(folder);
    if (!workspace)
        return failure(workspace);
    const auto opened = readable(*workspace);
    if (!opened)
        return failure(opened);
    if (!*opened)
        return AfterSession::End;
    auto session = WindowSession::open(folder, std::move(staging), {secrets, {}});
    if (!session)
        return failure(session);
    showUntilClosed(**session, folder, notifier, std::exchange(told, QString()));
    staging = (*session)->takeStaging();
    const AfterSession next = (*session)->isToSwitch() ? AfterSession::Another : AfterSession::End;
    const QString backup = (*session)->backupWanted();
    session->reset(); // Its journal is closed before the backup takes its place.
    if (!backup.isEmpty())
        told = goBack(*workspace, backup);
    return next;
}

} // namespace

ExitCode runWindow(int &argc, char **argv, const WindowOptions &options)
{
    QApplication application(argc, argv);
    applyTheme(
        application, ThemeChoice::System); // Boxes may come before the window and its choice.
    QApplication::setApplicationDisplayName(u"Docket"_s);
    QGuiApplication::setDesktopFileName(u"docket"_s); // As its notifications say.
    QTemporaryDir
        ownFolder; // a staging site starts afresh, and so does what Docket remembers of it
    const QString folder =
        options.sandbox && !options.ownWorkspace ? ownFolder.path() : options.workspace;
    Wording wording;
    speak(wording, options, folder);
    const bool pictures = !options.screenshot.isEmpty() || !options.screenshots.isEmpty();
    if (!pictures && WindowDoor::knock(folder)) {
        printLine(u"Docket is open on this workspace already; its window is shown."_s);
        return ExitCode::Done;
    }
    std::unique_ptr<StagingSite> staging;
    if (options.sandbox) {
        auto started = StagingSite::start({options.busyDay ? u":/busyday"_s : QString(), 0, {},
            options.faults, StagingTrouble::Place::Window});
        if (!started)
            return refuse(started.error());
        staging = std::move(*started);
        if (staging->trouble(StagingTrouble::Act::Damage)) {
            if (const auto left = leaveDamagedDatabase(folder); !left)
                return refuse(left.error());
        }
    }
    if (pictures)
        return takePictures(options, folder, std::move(staging));
    const auto secrets =
        std::make_shared<SessionSecretStore>(std::make_shared<KeychainSecretStore>());
    DesktopNotifier notifier;
    QString told;
    for (;;) { // A window after the other, each of its account and language.
        const auto next = runSession(folder, staging, secrets, notifier, told);
        if (!next)
            return refuse(next.error());
        if (*next == AfterSession::End)
            return ExitCode::Done;
        speak(wording, {}, folder); // What was chosen meanwhile counts.
    }
}

} // namespace Docket
