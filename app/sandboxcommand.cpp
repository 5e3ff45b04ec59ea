// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxcommand.h"

#include "app/output.h"
#include "app/stopsignal.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Docket {

using namespace Qt::StringLiterals;

ExitCode runSandbox(const StagingOptions &options)
{
    const StopSignal signal;
    const auto staging = StagingSite::start(options);
    if (!staging)
        return report(staging.error());
    for (const QString &warning : (*staging)->warnings())
        warn(warning);
    const Sandbox::World &world = (*staging)->world();
    const QJsonObject line{{u"jira"_s, world.baseUrl()},
        {u"confluence"_s, world.baseUrl() + u"/wiki"_s}, {u"email"_s, world.email()},
        {u"token"_s, world.token()}};
    printBytes(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    QObject::connect(&signal, &StopSignal::asked, qApp, &QCoreApplication::quit);
    if (!signal.isAsked())
        QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace Docket
