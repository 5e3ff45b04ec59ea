// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoroTask>
#include <QDateTime>

#include <functional>

namespace Docket {

/** One receiver that entries of the log can be sent to, as a person sees it. Its secret is never told. */
struct StreamLine
{
    QString service; ///< "slack", "datadog"
    bool isOn = false;
    QString site; ///< Of Datadog: "datadoghq.eu"; empty for the usual one.
    qint64 position = 0; ///< Number of the last entry that was taken, or passed by as not wanted.
    qint64 sentToday = 0; ///< UTC.
    QDateTime last; ///< When something was taken; invalid: never.
    QString
        problem; ///< Why nothing is sent now, in English as core/ says it; empty when all is well.
    bool hasStopped = false; ///< For good, until it is switched on anew.
    friend bool operator==(const StreamLine &, const StreamLine &) = default;
};

/** What the settings ask for the streams. Without `lines` there is no page of them. */
struct StreamHooks
{
    std::function<QList<StreamLine>()> lines{};
    /** Keeps the secret in the keychain and sends from the newest entry on, or on from where it once was. Errors: Invalid with a sentence
     * about address or key; those of the keychain; Storage. */
    std::function<QCoro::Task<Result<void>>(QString service, QString secret, QString site)>
        switchOn{};
    std::function<QCoro::Task<Result<void>>(QString service)> switchOff{}; ///< Forgets the secret.
    std::function<QCoro::Task<Result<void>>(QString service)> test{}; ///< Errors: what it answered.
    /** Calls that function, while `context` lives, whenever the lines are others. */
    std::function<void(QObject *context, std::function<void()> changed)> watch{};
};

} // namespace Docket
