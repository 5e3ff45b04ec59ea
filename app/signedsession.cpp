// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signedsession.h"

#include "app/output.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

void warnOfToken(int days)
{
    if (days > 0)
        warn(u"the API token ends in %1 days; make a new one in time"_s.arg(days));
    else
        warn(u"the API token %1; make a new one"_s.arg(
            days == 0 ? u"ends today"_s : u"is past its last day"_s));
}

} // namespace

Result<std::unique_ptr<Headless>> signedIn(const QString &folder, const StopSignal &signal)
{
    auto session = Headless::open(folder, Headless::Access::Write);
    if (!session)
        return session;
    Workspace &workspace = (*session)->workspace();
    QObject::connect(&signal, &StopSignal::asked, &workspace,
        [&workspace] { QCoro::connect(workspace.close(), &workspace, [] { }); });
    QObject::connect(&workspace, &Workspace::tokenExpiring, &workspace, &warnOfToken);
    if (const auto person = (*session)->signIn(); !person)
        return failure(person);
    return session;
}

ExitCode onSite(const CommandContext &context,
    const std::function<Result<ExitCode>(Workspace &workspace)> &work)
{
    const StopSignal signal;
    const auto session = signedIn(context.workspace, signal);
    const Result<ExitCode> done = session ? work((*session)->workspace()) : failure(session);
    if (done)
        return *done;
    return signal.isAsked() ? ExitCode::Failed : report(done.error());
}

} // namespace Docket
