// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless.h"
#include "core/base/terminaltext.h"
#include "core/policy/policyfile.h"

#include <QFile>
#include <QSaveFile>

namespace Docket {

using namespace Qt::StringLiterals;

ExitCode importPolicy(const CommandContext &context, const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return report({Error::Kind::Invalid,
            u"%1 cannot be read: %2"_s.arg(file, source.errorString()), 0, std::nullopt, {}});
    const auto policy = policyFromJson(source.readAll());
    if (!policy) {
        Error error = policy.error();
        error.detail = u"nothing was imported from %1: %2"_s.arg(file, error.detail);
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
