// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/logwish.h"

#include "core/base/clock.h"
#include "core/base/terminaltext.h"
#include "core/reports/logexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

std::optional<LogEntry::Kind> kindNamed(const QString &name)
{
    for (int kind = 0; kind <= int(lastLogKind); ++kind) {
        if (kindName(LogEntry::Kind(kind)) == name)
            return LogEntry::Kind(kind);
    }
    return std::nullopt;
}

QString day(const QDateTime &at)
{
    return at.toUTC().date().toString(Qt::ISODate);
}

QString timeOf(const QDateTime &at)
{
    return at.isValid() ? isoUtc(at) : QString();
}

QStringList rowOf(const LogEntry &entry)
{
    const QString page = (QStringList{entry.pageTitle} + entry.section).join(u" › "_s);
    return {QString::number(entry.sequence), entry.at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s),
        outcomeWords(entry.kind), terminalText(entry.itemKey), terminalText(page),
        terminalText(entry.personName.isEmpty() ? entry.person : entry.personName),
        entry.version > 0 ? QString::number(entry.version) : QString(), terminalText(entry.text)};
}

QString periodOf(const LogQuery &query, const QString &name, const QDateTime &now)
{
    if (!name.isEmpty())
        return name;
    // `until` is the first moment that does not belong to it.
    const QDateTime last = query.until.isValid() ? query.until.addMSecs(-1) : now;
    return query.since.isValid() ? u"%1 to %2"_s.arg(day(query.since), day(last))
                                 : u"until %1"_s.arg(day(last));
}

} // namespace

QString logHeading(const LogQuery &query, const LogPartNames &names, const QDateTime &now)
{
    QStringList said{u"Sync log: %1"_s.arg(periodOf(query, names.period, now))};
    if (!query.owner.isEmpty())
        said.append(u"of %1"_s.arg(names.owner.isEmpty() ? query.owner : names.owner));
    if (!query.space.isEmpty())
        said.append(u"in %1"_s.arg(query.space));
    if (!query.itemKey.isEmpty())
        said.append(u"about %1"_s.arg(query.itemKey));
    if (!query.text.isEmpty())
        said.append(u"found with “%1”"_s.arg(query.text.simplified()));
    constexpr qsizetype few = 3; // More are no choice of an outcome.
    if (query.exceptions == LogQuery::Exceptions::Only)
        said.append(u"exceptions only"_s);
    else if (query.kinds.size() <= few)
        for (const LogEntry::Kind kind : query.kinds)
            said.append(outcomeWords(kind));
    return terminalText(said.join(u", "_s));
}

QString logPartToText(const LogPart &part)
{
    QJsonArray kinds;
    for (const LogEntry::Kind kind : part.query.kinds)
        kinds.append(kindName(kind));
    const QJsonObject json{{u"heading"_s, part.heading}, {u"since"_s, timeOf(part.query.since)},
        {u"until"_s, timeOf(part.query.until)}, {u"item"_s, part.query.itemKey},
        {u"page"_s, part.query.pageId}, {u"text"_s, part.query.text}, {u"kinds"_s, kinds},
        {u"owner"_s, part.query.owner}, {u"space"_s, part.query.space},
        {u"exceptions"_s, int(part.query.exceptions)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

LogPart logPartFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    LogPart part;
    part.heading = json[u"heading"_s].toString();
    part.query.since = fromIso(json[u"since"_s].toString());
    part.query.until = fromIso(json[u"until"_s].toString());
    part.query.itemKey = json[u"item"_s].toString();
    part.query.pageId = json[u"page"_s].toString();
    part.query.owner = json[u"owner"_s].toString();
    part.query.space = json[u"space"_s].toString();
    part.query.text = json[u"text"_s].toString();
    for (const QJsonValue &name : json[u"kinds"_s].toArray()) {
        if (const auto kind = kindNamed(name.toString()))
            part.query.kinds.append(*kind);
    }
    const int exceptions = json[u"exceptions"_s].toInt();
    if (exceptions >= 0 && exceptions <= int(LogQuery::Exceptions::Without))
        part.query.exceptions = LogQuery::Exceptions(exceptions);
    return part;
}

Result<LogTold> logTold(const LogPart &part, const QList<LogEntry> &entries, const LogTip &tip)
{
    if (entries.size() > LogPart::mostRows)
        return failure(Error::Kind::Invalid,
            u"more than %1 entries fit: choose a shorter period or fewer outcomes"_s.arg(
                LogPart::mostRows));
    LogTold told;
    told.heading = part.heading;
    told.columns = {u"Entry"_s, u"Time (UTC)"_s, u"Outcome"_s, u"Ticket"_s, u"Page"_s, u"Person"_s,
        u"Version"_s, u"What"_s};
    for (const LogEntry &entry : entries)
        told.rows.append(rowOf(entry));
    told.tip = logTipBegins + u"%1, hash %2."_s.arg(tip.sequence).arg(tip.hash);
    return told;
}

PageWish logWish(const LogOnPage &page, const LogPart &part, qsizetype rows)
{
    PageWish wish;
    wish.drafter = Drafter::LogTable;
    wish.about = {part.heading, logPartToText(part)};
    wish.edits = page.edits;
    wish.section = page.section;
    wish.summary = (page.isNew ? u"“%1” goes to the end of the page. Rows: %2"_s
                               : u"“%1” is written anew. Rows: %2"_s)
                       .arg(part.heading)
                       .arg(rows);
    wish.versionMessage = (page.isNew ? u"Added “%1”. Rows: %2."_s : u"Updated “%1”. Rows: %2."_s)
                              .arg(part.heading)
                              .arg(rows);
    wish.evidence = {{u"log-heading"_s, part.heading, u"log"_s, 0},
        {u"log-part"_s, logPartToText(part), u"log"_s, 0}};
    return wish;
}

} // namespace Docket
