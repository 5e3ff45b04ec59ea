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

} // namespace

ExitCode listLog(const CommandContext &context, const LogOptions &options)
{
    LogQuery query;
    query.itemKey = options.item;
    query.pageId = options.page;
    if (!options.since.isEmpty()) {
        const auto since = timeSince(options.since, SystemClock().now());
        if (!since)
            return usage(since.error());
        query.since = *since;
    }
    const auto session = Headless::open(context.workspace, Headless::Access::Read);
    if (!session)
        return report(session.error());
    query.order = LogQuery::Order::Oldest;
    const auto entries = QCoro::waitFor((*session)->workspace().log(query));
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
        printLine(u"%1  %2  %3  %4  %5"_s.arg(isoUtc(entry.at),
            outcomeWords(entry.kind).leftJustified(14), entry.itemKey.leftJustified(14),
            placeText(entry.pageTitle, entry.section), entry.text.simplified()));
    }
    if (context.form == OutputForm::Json)
        printJson(list);
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
