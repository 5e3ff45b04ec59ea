// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logexception.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Docket {

/** What a manager put their name to: which part of the log they went through, and what that came to then. */
struct SignOff
{
    QDateTime since, until; ///< From … to before; invalid: from the beginning, until then.
    QString period; ///< As it was called: "Sprint 42"; for people.
    QString search; ///< Only what was found with it; empty: everything.
    QString owner,
        space; ///< Only what that account is accountable for, only that space's pages; empty: all.
    QStringList outcomes; ///< Names of the kinds that were shown; empty: all.
    bool exceptionsOnly = false;
    int entries = 0; ///< That were shown.
    int exceptional = 0; ///< Of these, with an exception.
    QMap<LogException, int> exceptions; ///< How many entries had which.
    qint64 lastEntry = 0; ///< The newest of the log then; what came later was not seen.
    QString note; ///< What they said to it.
    friend bool operator==(const SignOff &, const SignOff &) = default;
};

} // namespace Docket
