// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/workspace.h"
#include "ui/notify/digest.h"
#include "ui/notify/notifier.h"
#include "ui/settings/preferences.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace Docket {

/**
 * Tells the desktop what cannot wait until the window is looked at, and only while it is not: a change that could not be published, a
 * token that is refused or ends within a week, and new proposals together at the chosen times. Each once.
 */
class Announcer : public QObject
{
    Q_OBJECT

public:
    /** Nothing given is owned. `name` tells the workspace from others whose windows have the same settings. `notifier` may be null: then nothing is told. `inFront` says whether the window is looked at. */
    Announcer(const Workspace &workspace, QSettings &settings, const QString &name,
        Notifier *notifier, std::function<bool()> inFront, QObject *parent);

    void setChoice(const NotifyChoice &choice);
    /** The proposals that wait for the person, in the queue's order. */
    void setWaiting(const QList<Proposal> &waiting);
    void look(); ///< Whether something is due by now.
    void windowCameToFront(); ///< What was told of is in sight.
    void publishFailed(const Proposal &proposal, const QString &why);

signals:
    void undelivered(const Docket::Notification &notification); ///< The desktop takes none.

public:
    inline static const QString failures = QStringLiteral("failures");
    inline static const QString token = QStringLiteral("token");
    inline static const QString digest = QStringLiteral("digest");

private:
    void lookAtToken();
    void tellDigest(const QStringList &ids);
    void tell(const Notification &notification);
    void keep();

    const Workspace &m_workspace;
    QSettings &m_settings;
    QString m_group; ///< Of the settings, with its slash.
    QPointer<Notifier> m_notifier;
    std::function<bool()> m_inFront;
    NotifyChoice m_choice;
    Digest m_digest;
    QList<Proposal> m_waiting;
    QStringList m_failed; ///< Names of those that were told and not looked at yet.
    QString m_tokenTold; ///< The stage of the token's end that was told or seen.
};

} // namespace Docket
