// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"
#include "app/trialtext.h"
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

} // namespace

ExitCode tryPolicy(const CommandContext &context, const QString &file, int days)
{
    const auto given = file.isEmpty() ? Result<Policy>(Policy()) : policyIn(file);
    if (!given)
        return report(given.error());
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto trial = QCoro::waitFor(
            workspace.tryRules(file.isEmpty() ? workspace.policy() : *given, days, {}, {}));
        if (!trial)
            return failure(trial);
        printTrial(*trial, context.form);
        return ExitCode::Done;
    });
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
