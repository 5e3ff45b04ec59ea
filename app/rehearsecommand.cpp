// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/networkrecorder.h"
#include "app/rehearsalsite.h"
#include "app/stopsignal.h"
#include "core/accounts/environment.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Notes in the workspace what a rehearsal exchanged with somebody's site. */
class Ledger
{
public:
    /** Errors: Storage. */
    Result<void> open(RehearsalSite &site, const QString &workspace, const Clock &clock)
    {
        const QList<HttpClient *> clients = site.clients();
        if (clients.isEmpty())
            return {};
        auto journal = Journal::open(workspace, clock);
        if (!journal)
            return failure(journal);
        m_journal = std::move(*journal);
        m_recorder = std::make_unique<NetworkRecorder>(*m_journal, clock);
        for (HttpClient *client : clients)
            QObject::connect(
                client, &HttpClient::exchanged, m_recorder.get(), &NetworkRecorder::record);
        return {};
    }
    void close()
    {
        if (m_recorder)
            QCoro::waitFor(m_recorder->flush());
    }

private:
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<NetworkRecorder> m_recorder;
};

Result<void> writeList(const RehearsalReport &report, const QString &name)
{
    QSaveFile file(name);
    const QByteArray bytes = name.endsWith(u".json"_s, Qt::CaseInsensitive)
        ? QJsonDocument(rehearsalJson(report)).toJson()
        : rehearsalText(report);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage,
            u"the pass list cannot be written to %1: %2"_s.arg(name, file.errorString()));
    return {};
}

} // namespace

ExitCode rehearse(const CommandContext &context, const RehearseOptions &options)
{
    const SystemClock clock;
    const StopSignal signal;
    RehearsalWish wish;
    wish.workspace = context.workspace;
    wish.space = options.space;
    if (!options.space.isEmpty()) {
        const auto signIn = credentialsFromEnvironment();
        if (!signIn)
            return report(signIn.error());
        wish.signIn = *signIn;
    }
    const auto site = RehearsalSite::open(wish, clock);
    if (!site)
        return report(site.error());
    Ledger ledger;
    if (const auto opened = ledger.open(**site, context.workspace, clock); !opened)
        return report(opened.error());
    std::stop_source stop;
    QObject::connect(&signal, &StopSignal::asked, &signal, [&stop] { stop.request_stop(); });
    const auto made = QCoro::waitFor((*site)->run({}, stop.get_token()));
    ledger.close();
    if (!made)
        return report(made.error());
    if (context.form == OutputForm::Json) {
        printJson(rehearsalJson(*made));
    } else {
        for (const QString &line :
            QString::fromUtf8(rehearsalText(*made)).split(u'\n', Qt::SkipEmptyParts))
            printLine(line);
    }
    if (!options.file.isEmpty()) {
        if (const auto written = writeList(*made, options.file); !written)
            return report(written.error());
    }
    return made->isWhole() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Docket
