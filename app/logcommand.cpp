// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless.h"
#include "core/journal/logquery.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** "14d", "36h", "2w", "90m" before now, or an ISO date or time. */
std::optional<QDateTime> sinceTime(const QString &text, const QDateTime &now)
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
    return std::nullopt;
}

} // namespace

ExitCode listLog(const CommandContext &context, const LogOptions &options)
{
    LogQuery query;
    query.itemKey = options.item;
    query.pageId = options.page;
    if (!options.since.isEmpty()) {
        const auto since = sinceTime(options.since, SystemClock().now());
        if (!since) {
            (void)report({Error::Kind::Invalid,
                u"'%1' is not a time; write 14d, 36h, 2w or 2026-04-14"_s.arg(options.since), 0,
                std::nullopt, {}});
            return ExitCode::Usage;
        }
        query.since = *since;
    }
    const auto session = Headless::open(context.workspace, Headless::Access::Read);
    if (!session)
        return report(session.error());
    auto entries = QCoro::waitFor((*session)->workspace().log(query));
    if (!entries)
        return report(entries.error());
    std::ranges::reverse(*entries);
    QJsonArray list;
    for (const LogEntry &entry : std::as_const(*entries)) {
        if (context.form == OutputForm::Json) {
            list.append(logEntryJson(entry));
            continue;
        }
        printLine(u"%1  %2  %3  %4  %5"_s.arg(isoUtc(entry.at),
            kindName(entry.kind).leftJustified(10), entry.itemKey.leftJustified(14),
            placeText(entry.pageTitle, entry.section), entry.text.simplified()));
    }
    if (context.form == OutputForm::Json)
        printJson(list);
    return ExitCode::Done;
}

} // namespace Docket
