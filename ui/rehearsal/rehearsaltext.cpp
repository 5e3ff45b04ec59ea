// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rehearsaltext.h"

#include "ui/language/keptwords.h"

#include <QCoreApplication>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

} // namespace

QString scenarioText(Scenario scenario)
{
    switch (scenario) {
    case Scenario::EmptyFields:
        return Tr::tr("Empty fields");
    case Scenario::SpecialCharacters:
        return Tr::tr("Special characters");
    case Scenario::ConcurrentEdits:
        return Tr::tr("Concurrent edits");
    case Scenario::MissingRights:
        return Tr::tr("Missing rights");
    case Scenario::DeletedPage:
        return Tr::tr("Deleted page");
    case Scenario::LostReply:
        return Tr::tr("Lost reply");
    case Scenario::Throttling:
        return Tr::tr("Throttling");
    case Scenario::MovedSection:
        return Tr::tr("Moved section");
    case Scenario::BothDirections:
        return Tr::tr("Both directions");
    case Scenario::Revert:
        return Tr::tr("Revert");
    }
    return {};
}

QString promiseText(Scenario scenario)
{
    switch (scenario) {
    case Scenario::EmptyFields:
        return Tr::tr(
            "A ticket that says nothing leads to no change of a page, and the log says why.");
    case Scenario::SpecialCharacters:
        return Tr::tr("Markup signs, code, accents, Japanese and emoji arrive as they were "
                      "written; nothing around them changes.");
    case Scenario::ConcurrentEdits:
        return Tr::tr("What somebody else writes meanwhile is kept, or a person is asked.");
    case Scenario::MissingRights:
        return Tr::tr("A page that may not be edited stays as it is, and the reason is said.");
    case Scenario::DeletedPage:
        return Tr::tr("A page that was deleted meanwhile is neither written nor made again.");
    case Scenario::LostReply:
        return Tr::tr("A write whose answer is lost makes one version, not two.");
    case Scenario::Throttling:
        return Tr::tr("When the site asks to wait, Docket waits, and then writes once.");
    case Scenario::MovedSection:
        return Tr::tr("A section that moved on its page gets the change where it is now.");
    case Scenario::BothDirections:
        return Tr::tr("A page with a known issue leads to one ticket, and no echo follows.");
    case Scenario::Revert:
        return Tr::tr("Taking a change back removes that change alone; later edits stay.");
    }
    return {};
}

QString reasonText(const ScenarioResult &result)
{
    QStringList all;
    for (const RehearsalCheck &check : result.checks) {
        if (!check.held)
            all.append(Tr::tr("Not so: %1; found: %2")
                    .arg(keptWords(check.what), keptWords(check.found.simplified())));
    }
    if (!result.error.isEmpty())
        all.append(Tr::tr("Broken off: %1").arg(keptWords(result.error.simplified())));
    return all.join(u' ');
}

QString summaryText(const RehearsalReport &report)
{
    QStringList all{Tr::tr("%1 of %2 passed in the space %3")
            .arg(report.passed())
            .arg(allScenarios().size())
            .arg(report.space)};
    if (report.stopped)
        all.append(Tr::tr("stopped after %n scenario(s)", nullptr, int(report.results.size())));
    if (!report.found.isEmpty())
        all.append(Tr::tr("an earlier run had left: %1").arg(report.found.join(u", "_s)));
    all.append(report.left.isEmpty()
            ? Tr::tr("nothing is left behind")
            : Tr::tr("could not be taken away: %1").arg(report.left.join(u", "_s)));
    return all.join(u" · "_s);
}

} // namespace Docket
