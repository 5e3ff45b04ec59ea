// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings of a window ask of the session behind it.
#include "app/windowsession.h"
#include "core/net/networksettings.h"
#include "core/reports/csv.h"

#include <QCoroFuture>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrent>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QByteArray networkCsv(const QList<NetworkUse> &uses)
{
    QByteArray csv = csvLine(
        {u"host"_s, u"why"_s, u"requests"_s, u"bytes sent"_s, u"bytes received"_s, u"last"_s});
    for (const NetworkUse &use : uses)
        csv += csvLine(
            {use.host, use.why, QString::number(use.exchanges), QString::number(use.bytesSent),
                QString::number(use.bytesReceived), use.last.toUTC().toString(Qt::ISODate)});
    return csv;
}

/** Its own coroutine, not the hook's: the page that asked, and the session too, may be gone before the answer. */
QCoro::Task<Result<QList<NetworkUse>>> everyUse(
    QPointer<NetworkRecorder> recorder, Journal *journal)
{
    co_await recorder->flush();
    if (!recorder) // The journal goes with it.
        co_return failure(Error::Kind::Cancelled, u"the window was closed"_s);
    co_return co_await journal->networkUse({});
}

} // namespace

Preferences WindowSession::defaults() const
{
    Preferences usual;
    if (m_staging)
        usual.poll = std::chrono::seconds(5);
    return usual;
}

namespace {

/** A backup is read whole: on a worker. */
QCoro::Task<Result<BackupFacts>> readBackupAside(QString file)
{
    co_return co_await QtConcurrent::run([file] { return readBackup(file); });
}

} // namespace

Result<void> WindowSession::apply(const Preferences &preferences)
{
    m_poll = preferences.poll;
    m_again.setInterval(m_poll);
    m_workspace->setHoldTime(preferences.hold);
    if (!m_workspace->status().account.isNull())
        m_workspace->setPollInterval(m_poll);
    useProxy(preferences.proxy);
    return trustAlso(preferences.authorities);
}

SettingsHooks WindowSession::settingsHooks()
{
    SettingsHooks hooks;
    hooks.defaults = defaults();
    hooks.folder = m_journal->folder();
    hooks.apply = [this](const Preferences &wanted) { return apply(wanted); };
    hooks.startAgain = [this] { m_toSwitch = true; };
    hooks.certificatesIn = [](const QString &file) -> Result<int> {
        const auto found = authoritiesIn(file);
        return found ? Result<int>(int(found->size())) : failure(found);
    };
    hooks.networkUse = [this] { return everyUse(&m_recorder, m_journal.get()); };
    hooks.exportNetwork = [this](QString name) { return exportNetwork(std::move(name)); };
    hooks.backUp = [this](QString file) { return m_journal->backup(std::move(file)); };
    hooks.readBackup = [](QString file) { return readBackupAside(std::move(file)); };
    hooks.goBackTo = [this](const QString &file) {
        m_backupWanted = file;
        m_toSwitch = true;
    };
    hooks.streams = m_streams->hooks();
    hooks.verifyLog = [this] { return m_journal->verifyLog({}); };
    return hooks;
}

QCoro::Task<Result<void>> WindowSession::exportNetwork(QString name)
{
    const auto uses = co_await everyUse(&m_recorder, m_journal.get());
    if (!uses)
        co_return failure(uses);
    QSaveFile file(name);
    const QByteArray csv = networkCsv(*uses);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        co_return failure(
            Error::Kind::Storage, u"%1 cannot be written: %2"_s.arg(name, file.errorString()));
    co_return Result<void>();
}

} // namespace Docket
