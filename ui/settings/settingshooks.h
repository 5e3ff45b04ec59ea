// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/networkuse.h"
#include "core/journal/recovery.h"
#include "ui/settings/preferences.h"
#include "ui/settings/streamhooks.h"

#include <QCoroTask>

#include <functional>

namespace Docket {

/** What the settings ask of the program around the window. A function left empty takes its controls away. */
struct SettingsHooks
{
    Preferences defaults{};
    QString folder{}; ///< Of the database and the settings; empty: unknown.
    std::function<Result<void>(const Preferences &)>
        apply{}; ///< What is not the window's: looking, holding, the network.
    /** This session is to end and another to be opened, whose window speaks the language kept. */
    std::function<void()> startAgain{};
    /** How many certificates the file holds. Errors: Invalid with a sentence. */
    std::function<Result<int>(const QString &file)> certificatesIn{};
    std::function<QCoro::Task<Result<QList<NetworkUse>>>()> networkUse{};
    std::function<QCoro::Task<Result<void>>(QString file)> exportNetwork{}; ///< As CSV.
    std::function<QCoro::Task<Result<LogCheck>>(QString file)> backUp{};
    std::function<QCoro::Task<Result<BackupFacts>>(QString file)> readBackup{};
    /** This session is to end, and the backup to take the workspace's place before the next. */
    std::function<void(const QString &file)> goBackTo{};
    std::function<QCoro::Task<Result<LogCheck>>()> verifyLog{};
    StreamHooks streams{};
    std::function<bool()> hasTray{}; ///< Whether the desktop has one; empty: ask it.
};

} // namespace Docket
