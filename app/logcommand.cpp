// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless.h"
#include "core/base/terminaltext.h"
#include "core/journal/logquery.h"
#include "core/reports/logexport.h"

#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

Result<QDateTime> timeSince(const QString &text, const QDateTime &now)
{
    static const QRegularExpression relative(u"^(\\d{1,5})([mhdw])$"_s);
    if (const auto match = relative.match(text); match.hasMatch()) {
        const qint64 amount = match.captured(1).toLongLong();
        const QChar unit = match.captured(2).at(0);
        const qint64 seconds = unit == u'm' ? 60
            : unit == u'h'                  ? 3600
            : unit == u'd'                  ? 86400
                                            : 7 * 86400;
        return now.addSecs(-amount * seconds);
    }
    if (const QDateTime time = fromIso(text); time.isValid())
        return time;
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
        return QDateTime(date, QTime(0, 0), QTimeZone::UTC);
    return failure(
        Error::Kind::Invalid, u"'%1' is not a time; write 14d, 36h, 2w or 2026-04-14"_s.arg(text));
}

namespace {

void printCsv(const QList<LogEntry> &entries)
{
    printBytes(logCsvHead());
    for (const LogEntry &entry : entries)
        printBytes(logCsvLine(entry));
}

/** The query's period is that of the sprint. */
Result<void> takeSprint(Workspace &workspace, const QString &name, LogQuery &query)
{
    const auto sprints = QCoro::waitFor(workspace.sprints());
    if (!sprints)
        return failure(sprints);
    QStringList names;
    for (const Sprint &sprint : *sprints) {
        if (sprint.name.compare(name, Qt::CaseInsensitive) == 0) {
            query.since = qMax(query.since, sprint.start);
            query.until = sprint.end;
            return {};
        }
        names.append(sprint.name);
    }
    return failure(Error::Kind::Invalid,
        names.isEmpty()
            ? u"no ticket that was read names a sprint yet"_s
            : u"no sprint is called '%1'; known are: %2"_s.arg(name, names.join(u", "_s)));
}

Result<LogQuery> queryOf(const LogOptions &options)
{
    LogQuery query;
    query.itemKey = options.item;
    query.pageId = options.page;
    query.owner = options.owner.trimmed();
    query.space = options.space.trimmed();
    query.now = SystemClock().now();
    query.exceptions = options.exceptions ? LogQuery::Exceptions::Only : LogQuery::Exceptions::Told;
    query.order = LogQuery::Order::Oldest;
    if (!options.since.isEmpty()) {
        const auto since = timeSince(options.since, query.now);
        if (!since)
            return failure(since);
        query.since = *since;
    }
    return query;
}

QString lineOf(const LogEntry &entry)
{
    const QString exceptions = exceptionWords(entry.exceptions);
    return u"%1  %2  %3  %4  %5"_s.arg(isoUtc(entry.at), outcomeWords(entry.kind).leftJustified(14),
        entry.itemKey.leftJustified(14), placeText(entry.pageTitle, entry.section),
        (exceptions.isEmpty() ? QString() : u"[%1] "_s.arg(exceptions)) + entry.text.simplified());
}

} // namespace

Result<LogQuery> logQueryOf(Workspace &workspace, const LogOptions &options)
{
    auto query = queryOf(options);
    if (query && !options.sprint.isEmpty()) {
        if (const auto taken = takeSprint(workspace, options.sprint, *query); !taken)
            return failure(taken);
    }
    return query;
}

ExitCode listLog(const CommandContext &context, const LogOptions &options)
{
    auto query = queryOf(options);
    if (!query)
        return usage(query.error());
    const auto session = Headless::open(context.workspace, Headless::Access::Read);
    if (!session)
        return report(session.error());
    if (!options.sprint.isEmpty()) {
        if (auto taken = takeSprint((*session)->workspace(), options.sprint, *query); !taken)
            return usage(taken.error());
    }
    const auto entries = QCoro::waitFor((*session)->workspace().log(*query));
    if (!entries)
        return report(entries.error());
    if (options.csv) {
        printCsv(*entries);
        return ExitCode::Done;
    }
    QJsonArray list;
    for (const LogEntry &entry : *entries) {
        if (context.form == OutputForm::Json) {
            list.append(logEntryJson(entry));
            continue;
        }
        printLine(lineOf(entry));
    }
    if (context.form == OutputForm::Json)
        printJson(list);
    return ExitCode::Done;
}

ExitCode signOffLog(const CommandContext &context, const LogOptions &options, const QString &note)
{
    auto query = queryOf(options);
    if (!query)
        return usage(query.error());
    const auto session = Headless::open(context.workspace, Headless::Access::Write);
    if (!session)
        return report(session.error());
    Workspace &workspace = (*session)->workspace();
    if (!options.sprint.isEmpty()) {
        if (auto taken = takeSprint(workspace, options.sprint, *query); !taken)
            return usage(taken.error());
    }
    const auto made = QCoro::waitFor(workspace.signOff(*query, options.sprint, note));
    if (!made)
        return report(made.error());
    if (context.form == OutputForm::Json)
        printJson(logEntryJson(*made));
    else
        printLine(made->text);
    return ExitCode::Done;
}

ExitCode verifyLog(const CommandContext &context, const QString &tip)
{
    const SystemClock clock;
    const auto journal = Journal::open(context.workspace, clock);
    if (!journal)
        return report(journal.error());
    const auto check = QCoro::waitFor((*journal)->verifyLog(tip));
    if (!check)
        return report(check.error());
    const ExitCode code = check->isWhole() ? ExitCode::Done : ExitCode::Failed;
    if (context.form == OutputForm::Json) {
        printJson(logCheckJson(*check));
        return code;
    }
    for (const LogFinding &finding : check->findings)
        printLine(u"%1  %2"_s.arg(kindName(finding.kind).leftJustified(11), finding.text));
    printLine(check->isWhole()
            ? u"The log is whole: %1 entries, each as it was written, and the marks of %2 writes to pages."_s
                  .arg(check->entries)
                  .arg(check->writes)
            : u"The log was tampered with: what Docket wrote is not what it holds now (%1 entries read)."_s
                  .arg(check->entries));
    printLine(u"Tip: "_s + check->tip.hash);
    return code;
}

} // namespace Docket
