// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/networkrecorder.h"
#include "core/accounts/secretstore.h"
#include "core/net/ownclient.h"
#include "core/net/waiter.h"
#include "core/sync/logstream.h"
#include "core/sync/underway.h"
#include "ui/settings/streamhooks.h"

#include <QLockFile>
#include <QSettings>
#include <QTimer>

#include <map>
#include <memory>

namespace Docket {

/**
 * Streams the log of a window's workspace while the window is there, with the code of `docket log stream`: at least once, in order. Off until
 * a person switches a receiver on; the secret lies in the secret store, the settings hold the choice alone. One Docket a workspace
 * streams; another one waits. GUI thread; everything given outlives it.
 */
class LogStreams : public QObject
{
    Q_OBJECT

public:
    LogStreams(Journal &journal, SecretStore &secrets, QSettings &settings,
        NetworkRecorder &recorder, const Clock &clock, Waiter *waiter);
    ~LogStreams() override; ///< Ends what is being sent; what was taken is kept.

    [[nodiscard]] QCoro::Task<void> start(); ///< What was switched on before.
    void wake(); ///< There may be new entries.
    [[nodiscard]] StreamHooks hooks();

signals:
    void changed();

private:
    struct Running
    {
        std::unique_ptr<OwnClient> client;
        std::unique_ptr<LogStream> stream;
        StreamState state;
        QString error; ///< Of the journal or the lock.
    };

    [[nodiscard]] QList<StreamLine> lines() const;
    [[nodiscard]] QCoro::Task<Result<void>> switchOn(QString service, QString secret, QString site);
    [[nodiscard]] QCoro::Task<Result<void>> switchOff(QString service);
    [[nodiscard]] QCoro::Task<Result<void>> test(QString service);
    [[nodiscard]] Result<void> open(const QString &service, const Secret &secret);
    [[nodiscard]] QCoro::Task<void> sendAll();
    [[nodiscard]] QCoro::Task<void> sendOne(QString service);
    [[nodiscard]] bool holdsLock();
    [[nodiscard]] QString kept(const QString &service, const QString &what) const;

    Journal &m_journal;
    SecretStore &m_secrets;
    QSettings &m_settings;
    NetworkRecorder &m_recorder;
    const Clock &m_clock;
    SystemWaiter m_systemWaiter;
    Waiter &m_waiter;
    QLockFile m_lock;
    std::map<QString, std::shared_ptr<Running>> m_running; ///< What is on, by service.
    std::map<QString, QString> m_unread; ///< Why a secret could not be read, by service.
    QTimer m_soon, m_again;
    bool m_sending = false;
    bool m_asked = false; ///< For another round, meanwhile.
    std::stop_source m_stop;
    Underway m_underway;
};

} // namespace Docket
