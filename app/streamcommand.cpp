// SPDX-License-Identifier: GPL-3.0-or-later
// `docket log stream`: new entries of the sync log to Slack and Datadog, once or until stopped.
#include "app/commands.h"
#include "app/headless.h"
#include "app/stopsignal.h"
#include "core/net/ownclient.h"
#include "core/sync/logstream.h"

#include <QLockFile>
#include <QProcessEnvironment>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** One stream and what it stands on. */
struct Running
{
    std::unique_ptr<OwnClient> client;
    std::unique_ptr<LogStream> stream;
};

Result<QList<LogEntry::Kind>> kindsNamed(const QStringList &names)
{
    if (names.isEmpty())
        return LogStream::usualKinds();
    QList<LogEntry::Kind> kinds;
    for (const QString &name : names) {
        if (name == "all"_L1)
            return QList<LogEntry::Kind>();
        bool isKnown = false;
        for (int value = 0; value <= int(lastLogKind); ++value) {
            const auto kind = LogEntry::Kind(value);
            if (kindName(kind) == name) {
                kinds.append(kind);
                isKnown = true;
            }
        }
        if (!isKnown)
            return failure(Error::Kind::Invalid,
                u"'%1' is no outcome; write published, rejected, failed … or all"_s.arg(name));
    }
    return kinds;
}

/** The receivers whose secrets the environment holds; `only`: no others than these. Errors: Invalid. */
Result<QList<LogReceiver>> receiversOf(
    const QProcessEnvironment &environment, const QStringList &only)
{
    QList<LogReceiver> receivers;
    const auto take = [&](const QString &name, const QString &variable,
                          const auto &make) -> Result<void> {
        const Secret secret(environment.value(variable).trimmed().toUtf8());
        if (!only.isEmpty() && !only.contains(name))
            return {};
        if (secret.isEmpty())
            return only.isEmpty()
                ? Result<void>()
                : Result<void>(failure(Error::Kind::Invalid, variable + u" is not set"_s));
        const Result<LogReceiver> receiver = make(secret);
        if (!receiver)
            return failure(Error::Kind::Invalid, variable + u": "_s + receiver.error().detail);
        receivers.append(*receiver);
        return {};
    };
    if (auto taken = take(u"slack"_s, u"DOCKET_SLACK_WEBHOOK"_s,
            [](const Secret &secret) { return LogReceiver::slack(secret); });
        !taken)
        return failure(taken);
    const QString site = environment.value(u"DOCKET_DATADOG_SITE"_s);
    if (auto taken = take(u"datadog"_s, u"DOCKET_DATADOG_API_KEY"_s,
            [&site](const Secret &secret) { return LogReceiver::datadog(site, secret); });
        !taken)
        return failure(taken);
    if (receivers.isEmpty())
        return failure(Error::Kind::Invalid,
            u"no stream is switched on: set DOCKET_SLACK_WEBHOOK, or DOCKET_DATADOG_API_KEY and DOCKET_DATADOG_SITE"_s);
    return receivers;
}

QJsonObject streamJson(const LogReceiver &receiver, const StreamState &state, const QDateTime &now)
{
    const QString step = !state.stopped.isEmpty() ? u"stopped"_s
        : !state.waits.isEmpty()                  ? u"waits"_s
                                                  : u"upToDate"_s;
    return {{u"stream"_s, receiver.name()}, {u"host"_s, hostOf(receiver.origin())},
        {u"state"_s, step}, {u"why"_s, state.stopped + state.waits},
        {u"until"_s,
            state.notBefore.isValid() ? QJsonValue(isoUtc(state.notBefore)) : QJsonValue()},
        {u"position"_s, state.position},
        {u"sentToday"_s, state.day == now.date() ? state.sent : 0}};
}

/** One round of every stream. Returns what the worst of them came to. */
ExitCode sendRound(const CommandContext &context, const std::vector<Running> &all,
    const Clock &clock, std::stop_token stop)
{
    QJsonArray list;
    ExitCode code = ExitCode::Done;
    for (const Running &one : all) {
        const auto state = QCoro::waitFor(one.stream->send(stop));
        if (!state) {
            if (state.error().kind == Error::Kind::Cancelled)
                return ExitCode::Failed;
            return report(state.error());
        }
        const LogReceiver &receiver = one.stream->receiver();
        if (!state->stopped.isEmpty())
            code = ExitCode::Failed;
        else if (!state->waits.isEmpty() && code == ExitCode::Done)
            code = ExitCode::Remote;
        if (context.form == OutputForm::Json)
            list.append(streamJson(receiver, *state, clock.now()));
        else
            printLine(receiver.title() + u": "_s + streamWords(*state, clock.now()));
    }
    if (context.form == OutputForm::Json)
        printJson(list);
    return code;
}

ExitCode sendTests(
    const CommandContext &context, const std::vector<Running> &all, std::stop_token stop)
{
    QJsonArray list;
    ExitCode code = ExitCode::Done;
    for (const Running &one : all) {
        const LogReceiver &receiver = one.stream->receiver();
        const auto sent = QCoro::waitFor(one.stream->test(stop));
        if (!sent)
            code = report({sent.error().kind, receiver.title() + u": "_s + sent.error().detail,
                sent.error().httpStatus, sent.error().retryAfter, {}});
        else if (context.form == OutputForm::Words)
            printLine(receiver.title() + u": took the test message"_s);
        list.append(QJsonObject{{u"stream"_s, receiver.name()}, {u"taken"_s, sent.has_value()},
            {u"why"_s, sent ? QString() : sent.error().detail}});
    }
    if (context.form == OutputForm::Json)
        printJson(list);
    return code;
}

/** Begins what never was, and sends until there is nothing more or the program is stopped. */
ExitCode sendAll(const CommandContext &context, const StreamCommandOptions &options,
    const QDateTime &since, const std::vector<Running> &all, const Clock &clock,
    std::stop_token stop)
{
    for (const Running &one : all) {
        const auto begun = QCoro::waitFor(one.stream->begin(since));
        const auto ready =
            begun && options.resume ? QCoro::waitFor(one.stream->resume()) : Result(begun);
        if (!ready)
            return report(ready.error());
    }
    SystemWaiter waiter;
    for (;;) {
        const ExitCode code = sendRound(context, all, clock, stop);
        if (stop.stop_requested())
            return options.every ? ExitCode::Done : ExitCode::Failed;
        if (!options.every)
            return code;
        if (!QCoro::waitFor(waiter.wait(*options.every, stop)))
            return ExitCode::Done;
    }
}

} // namespace

ExitCode streamLog(const CommandContext &context, const StreamCommandOptions &options)
{
    const SystemClock clock;
    QDateTime since;
    if (!options.since.isEmpty()) {
        const auto from = timeSince(options.since, clock.now());
        if (!from)
            return usage(from.error());
        since = *from;
    }
    const auto kinds = kindsNamed(options.outcomes);
    if (!kinds)
        return usage(kinds.error());
    const auto receivers = receiversOf(QProcessEnvironment::systemEnvironment(), options.to);
    if (!receivers)
        return usage(receivers.error());
    const StopSignal signal;
    std::stop_source stop;
    QObject::connect(&signal, &StopSignal::asked, &signal, [&stop] { stop.request_stop(); });
    const auto journal = Journal::open(context.workspace, clock);
    if (!journal)
        return report(journal.error());
    // Its own lock: a stream never waits for a poll, nor a poll for a stream.
    QLockFile lock(context.workspace + u"/stream.lock"_s);
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    if (!lock.tryLock(std::chrono::milliseconds(0)))
        return report({Error::Kind::Storage,
            u"another Docket streams the log of this workspace; stop it first"_s, 0, std::nullopt,
            {}});
    NetworkRecorder recorder(**journal, clock);
    SystemWaiter waiter;
    std::vector<Running> all;
    for (const LogReceiver &receiver : *receivers) {
        HttpOptions http;
        http.origins = {receiver.origin()};
        auto client = std::make_unique<OwnClient>(waiter, clock, http);
        QObject::connect(
            &client->http(), &HttpClient::exchanged, &recorder, &NetworkRecorder::record);
        auto stream =
            std::make_unique<LogStream>(**journal, client->http(), waiter, clock, receiver, *kinds);
        all.push_back({std::move(client), std::move(stream)});
    }
    const ExitCode code = options.test
        ? sendTests(context, all, stop.get_token())
        : sendAll(context, options, since, all, clock, stop.get_token());
    QCoro::waitFor(recorder.flush());
    return code;
}

} // namespace Docket
