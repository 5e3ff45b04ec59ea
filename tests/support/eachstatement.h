// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sql.h"

#include <QString>

#include <atomic>
#include <functional>

namespace Docket::Test {

/** The process a story runs in: once it has ended, nothing the story does has any effect. */
inline std::atomic<bool> ended = false;

/** What a failed statement of the database does to the process. */
enum class Then { GoesOn, Ends };

/** Lets `probe` fail statements, and every statement once the process has ended. Set while nothing is under way. */
inline void probeStatements(const std::function<QString(const QString &)> &probe)
{
    setStatementProbe([probe](const QString &statement) {
        if (ended)
            return QStringLiteral("the process has ended");
        return probe ? probe(statement) : QString();
    });
}

/**
 * Plays a story anew for each statement it makes, with that one failing, goes on as a person would, and compares the end with `wanted`.
 * A Stage is made of `story` and has act(), goOn() and endState(). Empty: the end is always the same; else which statement made another.
 */
template <typename Stage, typename Story>
[[nodiscard]] QString failEachStatement(Story story, const QString &wanted, Then then)
{
    for (int nth = 1;; ++nth) {
        Stage stage(story);
        std::atomic<int> count = 0;
        QString failed;
        probeStatements([&](const QString &statement) {
            if (++count != nth)
                return QString();
            ended = then == Then::Ends;
            failed = statement;
            return QStringLiteral("disk full");
        });
        stage.act();
        stage.goOn();
        if (failed.isEmpty())
            return nth > 40 ? QString() : QStringLiteral("hardly any statements were tried");
        if (const QString end = stage.endState(); end != wanted)
            return QStringLiteral("statement %1 (%2) failed:\n%3\ninstead of\n%4")
                .arg(QString::number(nth), failed, end, wanted);
    }
}

} // namespace Docket::Test
