// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"
#include "app/trialtext.h"
#include "core/base/terminaltext.h"
#include "core/policy/deadlines.h"
#include "core/policy/policyfile.h"
#include "core/sync/holidayfile.h"

#include <QFile>
#include <QLocale>
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

ExitCode takeHolidays(const CommandContext &context, const QString &file, int years)
{
    const auto refused = [&file](const QString &why) {
        return report({Error::Kind::Invalid, u"nothing was changed: %1: %2"_s.arg(file, why), 0,
            std::nullopt, {}});
    };
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return refused(source.errorString());
    const auto session = Headless::open(context.workspace, Headless::Access::Write);
    if (!session)
        return report(session.error());
    Workspace &workspace = (*session)->workspace();
    Policy policy = workspace.policy();
    const int year = dayOf(policy.sla, workspace.clock().now()).year();
    const auto holidays =
        holidaysIn(source.readAll(), QDate(year, 1, 1), QDate(year + years - 1, 12, 31));
    if (!holidays)
        return refused(holidays.error().detail);
    const QList<QDate> before = policy.sla.holidays;
    policy.sla.holidays = withHolidays(before, *holidays);
    if (policy.sla.holidays != before) {
        if (const auto done = QCoro::waitFor(workspace.setPolicy(policy)); !done)
            return report(done.error());
    }
    QJsonArray days;
    qsizetype known = 0;
    for (const Holiday &one : *holidays) {
        const bool isKnown = before.contains(one.day);
        known += isKnown ? 1 : 0;
        days.append(QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)}, {u"name"_s, one.name},
            {u"new"_s, !isKnown}});
        if (context.form == OutputForm::Words)
            printLine(u"%1  %2  %3%4"_s.arg(one.day.toString(Qt::ISODate),
                QLocale::c().dayName(one.day.dayOfWeek(), QLocale::ShortFormat), one.name,
                isKnown ? u"  (was there)"_s : QString()));
    }
    if (context.form == OutputForm::Json)
        printJson(QJsonObject{{u"days"_s, days}, {u"added"_s, holidays->size() - known}});
    else
        printLine(
            u"%1 days taken into the policy, %2 were there. Deadlines count from now on without them; what waits already keeps its own."_s
                .arg(holidays->size() - known)
                .arg(known));
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
