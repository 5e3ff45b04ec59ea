// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rehearsal/rehearsalreport.h"

#include "core/base/clock.h"

#include <QJsonArray>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QString name, title, promise;
};

Words wordsOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::EmptyFields:
        return {u"empty-fields"_s, u"Empty fields"_s,
            u"A ticket that says nothing leads to no change of a page, and the log says why."_s};
    case Scenario::SpecialCharacters:
        return {u"special-characters"_s, u"Special characters"_s,
            u"Markup signs, code, accents, Japanese and emoji arrive as they were written; nothing around them changes."_s};
    case Scenario::ConcurrentEdits:
        return {u"concurrent-edits"_s, u"Concurrent edits"_s,
            u"What somebody else writes meanwhile is kept: elsewhere both stand, in the same place a person is asked."_s};
    case Scenario::MissingRights:
        return {u"missing-rights"_s, u"Missing rights"_s,
            u"A page that may not be edited stays as it is, the reason is said, and the change can be sent later."_s};
    case Scenario::DeletedPage:
        return {u"deleted-page"_s, u"Deleted page"_s,
            u"A page that was deleted meanwhile is neither written nor made again."_s};
    case Scenario::LostReply:
        return {u"lost-reply"_s, u"Lost reply"_s,
            u"A write whose answer is lost makes one version, not two."_s};
    case Scenario::Throttling:
        return {u"throttling"_s, u"Throttling"_s,
            u"When the site asks to wait, Docket waits as long as it was told and then writes once."_s};
    case Scenario::MovedSection:
        return {u"moved-section"_s, u"Moved section"_s,
            u"A section that moved on its page gets the change where it is now."_s};
    case Scenario::BothDirections:
        return {u"both-directions"_s, u"Both directions"_s,
            u"A page with a known issue leads to one ticket, and Docket does not answer what it wrote itself."_s};
    case Scenario::Revert:
        return {u"revert"_s, u"Revert"_s,
            u"Taking a change back removes that change alone; later edits stay."_s};
    }
    return {};
}

QByteArray resultText(const ScenarioResult &result)
{
    QByteArray text = (result.passed() ? "PASS  " : "FAIL  ")
        + scenarioTitle(result.scenario).leftJustified(20).toUtf8()
        + QByteArray::number(result.took.count()).rightJustified(7) + " ms  "
        + scenarioPromise(result.scenario).toUtf8() + '\n';
    for (const RehearsalCheck &check : result.checks) {
        if (!check.held)
            text += "      not so: " + check.what.toUtf8()
                + "; found: " + check.found.simplified().toUtf8() + '\n';
    }
    if (!result.error.isEmpty())
        text += "      broken off: " + result.error.simplified().toUtf8() + '\n';
    return text;
}

} // namespace

QList<Scenario> allScenarios()
{
    using enum Scenario;
    return {EmptyFields, SpecialCharacters, ConcurrentEdits, MissingRights, DeletedPage, LostReply,
        Throttling, MovedSection, BothDirections, Revert};
}

QString scenarioName(Scenario scenario)
{
    return wordsOf(scenario).name;
}

QString scenarioTitle(Scenario scenario)
{
    return wordsOf(scenario).title;
}

QString scenarioPromise(Scenario scenario)
{
    return wordsOf(scenario).promise;
}

bool ScenarioResult::passed() const
{
    return error.isEmpty() && !checks.isEmpty()
        && std::ranges::all_of(checks, &RehearsalCheck::held);
}

int RehearsalReport::passed() const
{
    return int(std::ranges::count_if(results, &ScenarioResult::passed));
}

bool RehearsalReport::isWhole() const
{
    return !stopped && left.isEmpty() && passed() == allScenarios().size();
}

QJsonObject rehearsalJson(const RehearsalReport &report)
{
    QJsonArray results;
    for (const ScenarioResult &result : report.results) {
        QJsonArray checks;
        for (const RehearsalCheck &check : result.checks)
            checks.append(QJsonObject{
                {u"what"_s, check.what}, {u"held"_s, check.held}, {u"found"_s, check.found}});
        results.append(QJsonObject{{u"scenario"_s, scenarioName(result.scenario)},
            {u"promise"_s, scenarioPromise(result.scenario)}, {u"passed"_s, result.passed()},
            {u"checks"_s, checks}, {u"error"_s, result.error},
            {u"milliseconds"_s, qint64(result.took.count())}});
    }
    return {{u"site"_s, report.site}, {u"space"_s, report.space}, {u"project"_s, report.project},
        {u"from"_s, isoUtc(report.from)}, {u"to"_s, isoUtc(report.to)},
        {u"passed"_s, report.passed()}, {u"of"_s, allScenarios().size()},
        {u"whole"_s, report.isWhole()}, {u"stopped"_s, report.stopped}, {u"results"_s, results},
        {u"found"_s, QJsonArray::fromStringList(report.found)},
        {u"left"_s, QJsonArray::fromStringList(report.left)}};
}

QByteArray rehearsalText(const RehearsalReport &report)
{
    QByteArray text;
    for (const ScenarioResult &result : report.results)
        text += resultText(result);
    text += u"%1 of %2 scenarios passed on %3, space %4, project %5, %6.\n"_s.arg(report.passed())
                .arg(allScenarios().size())
                .arg(report.site, report.space, report.project, isoUtc(report.to))
                .toUtf8();
    if (report.stopped)
        text += "The rehearsal was stopped before its end.\n";
    for (const QString &found : report.found)
        text += "Left behind by an earlier run and taken away: " + found.toUtf8() + '\n';
    for (const QString &left : report.left)
        text += "Still there, take it away by hand: " + left.toUtf8() + '\n';
    return text;
}

} // namespace Docket
