// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <chrono>

namespace Docket {

/** What is rehearsed, in the order of a run; each is a whole way from a closed ticket to the page, or back. */
enum class Scenario {
    EmptyFields,
    SpecialCharacters,
    ConcurrentEdits,
    MissingRights,
    DeletedPage,
    LostReply,
    Throttling,
    MovedSection,
    BothDirections,
    Revert
};

[[nodiscard]] QList<Scenario> allScenarios();
[[nodiscard]] QString scenarioName(Scenario scenario); ///< "empty-fields" …: the form of JSON.
[[nodiscard]] QString scenarioTitle(Scenario scenario); ///< "Empty fields"
[[nodiscard]] QString scenarioPromise(Scenario scenario); ///< What it proves, as a sentence.

/** One thing that was looked at on the site or in the log. */
struct RehearsalCheck
{
    QString what; ///< As it should be, a sentence without its full stop.
    bool held = false;
    QString found; ///< What was found instead; empty when it held.
    friend bool operator==(const RehearsalCheck &, const RehearsalCheck &) = default;
};

struct ScenarioResult
{
    Scenario scenario = Scenario::EmptyFields;
    QList<RehearsalCheck> checks;
    QString error; ///< Why it could not be played to its end; empty when it was.
    std::chrono::milliseconds took{0};

    [[nodiscard]] bool passed() const;
    friend bool operator==(const ScenarioResult &, const ScenarioResult &) = default;
};

/** What a rehearsal came to: the pass list. */
struct RehearsalReport
{
    QString site, space, project; ///< Address, key, key.
    QDateTime from, to;
    QList<ScenarioResult> results; ///< In the order played; fewer than all when it was stopped.
    bool stopped = false;
    QStringList
        found; ///< What an earlier run had left behind and this one took away: pages by title, tickets by key.
    QStringList left; ///< What could not be taken away, with the reason.

    [[nodiscard]] int passed() const;
    /** All scenarios were played and hold, and nothing was left behind. */
    [[nodiscard]] bool isWhole() const;
    friend bool operator==(const RehearsalReport &, const RehearsalReport &) = default;
};

[[nodiscard]] QJsonObject rehearsalJson(const RehearsalReport &report);
/** The pass list to read, UTF-8, one line a scenario and one below it for each check that did not hold. */
[[nodiscard]] QByteArray rehearsalText(const RehearsalReport &report);

} // namespace Docket
