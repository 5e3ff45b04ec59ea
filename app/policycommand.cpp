// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"
#include "core/base/clock.h"
#include "core/base/terminaltext.h"
#include "core/policy/policyfile.h"

#include <QFile>
#include <QSaveFile>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

Result<Policy> policyIn(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Invalid, u"%1 cannot be read: %2"_s.arg(file, source.errorString()));
    auto policy = policyFromJson(source.readAll());
    if (!policy)
        policy.error().detail = u"%1: %2"_s.arg(file, policy.error().detail);
    return policy;
}

QJsonObject trialJson(const RuleTrial &trial)
{
    QJsonArray proposals, silences, overlaps;
    for (const Proposal &one : trial.proposals)
        proposals.append(QJsonObject{{u"item"_s, one.itemKey}, {u"page"_s, one.pageTitle},
            {u"pageId"_s, one.pageId}, {u"section"_s, QJsonArray::fromStringList(one.section)},
            {u"rule"_s, one.rule}, {u"owner"_s, one.owner.displayName},
            {u"parked"_s, one.state == ProposalState::Parked}, {u"confident"_s, one.confident},
            {u"summary"_s, one.summary}});
    for (const TrialSilence &one : trial.silences)
        silences.append(QJsonObject{{u"item"_s, one.itemKey}, {u"summary"_s, one.itemSummary},
            {u"page"_s, one.pageTitle}, {u"reason"_s, one.reason}});
    for (const TrialOverlap &one : trial.overlaps)
        overlaps.append(QJsonObject{{u"page"_s, one.pageTitle},
            {u"section"_s, QJsonArray::fromStringList(one.section)},
            {u"items"_s, QJsonArray::fromStringList(one.itemKeys)},
            {u"rules"_s, QJsonArray::fromStringList(one.rules)}});
    return {{u"from"_s, isoUtc(trial.from)}, {u"until"_s, isoUtc(trial.until)},
        {u"items"_s, trial.items}, {u"pages"_s, trial.pages()}, {u"owners"_s, trial.owners()},
        {u"proposals"_s, proposals}, {u"silences"_s, silences}, {u"overlaps"_s, overlaps},
        {u"onTodaysPage"_s, trial.tooOld}};
}

void printTrial(const RuleTrial &trial)
{
    for (const Proposal &one : trial.proposals)
        printLine(u"%1  %2 › %3  (%4) %5"_s.arg(
            one.itemKey, one.pageTitle, one.section.join(u" › "_s), one.rule, one.summary));
    for (const TrialOverlap &one : trial.overlaps)
        printLine(u"same section: %1 › %2  %3"_s.arg(
            one.pageTitle, one.section.join(u" › "_s), one.itemKeys.join(u", "_s)));
    for (const TrialSilence &one : trial.silences)
        printLine(u"silent: %1  %2"_s.arg(one.itemKey, one.reason));
    printLine(
        u"%1 tickets closed since %2: %3 proposals on %4 pages for %5 owners. Nothing was changed."_s
            .arg(trial.items)
            .arg(trial.from.toString(u"yyyy-MM-dd"_s))
            .arg(trial.proposals.size())
            .arg(trial.pages())
            .arg(trial.owners()));
}

} // namespace

ExitCode tryPolicy(const CommandContext &context, const QString &file, int days)
{
    const auto given = file.isEmpty() ? Result<Policy>(Policy()) : policyIn(file);
    if (!given)
        return report(given.error());
    const StopSignal signal;
    const auto session = signedIn(context.workspace, signal);
    if (!session)
        return signal.isAsked() ? ExitCode::Failed : report(session.error());
    Workspace &workspace = (*session)->workspace();
    const auto trial = QCoro::waitFor(
        workspace.tryRules(file.isEmpty() ? workspace.policy() : *given, days, {}, {}));
    if (!trial)
        return signal.isAsked() ? ExitCode::Failed : report(trial.error());
    if (context.form == OutputForm::Json)
        printJson(trialJson(*trial));
    else
        printTrial(*trial);
    return ExitCode::Done;
}

ExitCode importPolicy(const CommandContext &context, const QString &file)
{
    const auto policy = policyIn(file);
    if (!policy) {
        Error error = policy.error();
        error.detail = u"nothing was imported from "_s + error.detail;
        return report(error);
    }
    const auto session = Headless::open(context.workspace, Headless::Access::Write);
    if (!session)
        return report(session.error());
    if (const auto done = QCoro::waitFor((*session)->workspace().setPolicy(*policy)); !done)
        return report(done.error());
    if (context.form == OutputForm::Json)
        printJson(QJsonObject{
            {u"registry"_s, policy->registry.size()}, {u"rules"_s, policy->rules.size()}});
    else
        printLine(u"Imported %1 registry lines and %2 rules."_s.arg(policy->registry.size())
                .arg(policy->rules.size()));
    return ExitCode::Done;
}

ExitCode exportPolicy(const CommandContext &context, const QString &file)
{
    const auto session = Headless::open(context.workspace, Headless::Access::Read);
    if (!session)
        return report(session.error());
    const QByteArray json = policyToJson((*session)->workspace().policy());
    if (file.isEmpty()) {
        printBytes(terminalJson(json));
        return ExitCode::Done;
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(json) != json.size() || !target.commit())
        return report({Error::Kind::Storage,
            u"%1 cannot be written: %2"_s.arg(file, target.errorString()), 0, std::nullopt, {}});
    return ExitCode::Done;
}

} // namespace Docket
