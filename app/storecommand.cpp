// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless.h"
#include "core/journal/recovery.h"

#include <QFileInfo>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString &file)
{
    return QFileInfo(file).fileName();
}

/** The first entry of the log after another database took the place of the workspace's. */
Result<void> logNewBeginning(
    const QString &folder, LogEntry::Kind kind, const QString &text, const Clock &clock)
{
    const auto journal = Journal::open(folder, clock);
    if (!journal)
        return failure(journal);
    LogEntry entry;
    entry.at = clock.now();
    entry.kind = kind;
    entry.text = text;
    if (const auto logged = QCoro::waitFor((*journal)->append(entry)); !logged)
        return failure(logged);
    return {};
}

} // namespace

Result<QString> startOver(const QString &folder)
{
    const SystemClock clock;
    const auto aside = setDatabaseAside(folder, clock);
    if (!aside)
        return aside;
    if (auto begun = logNewBeginning(folder, LogEntry::Kind::Failed,
            u"the database was damaged and set aside as %1; the log begins anew"_s.arg(
                nameOf(*aside)),
            clock);
        !begun)
        return failure(begun);
    return aside;
}

Result<SetAside> goBackTo(const QString &folder, const QString &backup)
{
    const SystemClock clock;
    const auto aside = restoreBackup(folder, backup, clock);
    if (!aside)
        return aside;
    QStringList kept;
    for (const QString &file : {aside->database, aside->policy}) {
        if (!file.isEmpty())
            kept << nameOf(file);
    }
    const QString said = kept.isEmpty()
        ? u"went back to the backup %1"_s.arg(nameOf(backup))
        : u"went back to the backup %1; what was there before is kept as %2"_s.arg(
              nameOf(backup), kept.join(u", "_s));
    if (auto logged = logNewBeginning(folder, LogEntry::Kind::Restored, said, clock); !logged)
        return failure(logged);
    return aside;
}

ExitCode backUpWorkspace(const CommandContext &context, const QString &file)
{
    const SystemClock clock;
    const auto journal = Journal::open(context.workspace, clock);
    if (!journal)
        return report(journal.error());
    const auto check = QCoro::waitFor((*journal)->backup(file));
    if (!check)
        return report(check.error());
    if (!check->isWhole())
        warn(
            u"The backup is complete, but its log is not as Docket wrote it; 'docket log verify' says where."_s);
    if (context.form == OutputForm::Json) {
        printJson(QJsonObject{{u"file"_s, file}, {u"size"_s, QFileInfo(file).size()},
            {u"log"_s, logCheckJson(*check)}});
    } else {
        printLine(
            u"%1: %2 bytes, read back and sound; its log has %3 entries and ends in %4"_s.arg(file)
                .arg(QFileInfo(file).size())
                .arg(check->entries)
                .arg(check->tip.hash.isEmpty() ? u"none"_s : check->tip.hash));
    }
    return check->isWhole() ? ExitCode::Done : ExitCode::Failed;
}

namespace {

ExitCode beginAnew(const CommandContext &context)
{
    const auto aside = startOver(context.workspace);
    if (!aside)
        return report(aside.error());
    if (context.form == OutputForm::Json) {
        printJson(QJsonObject{{u"setAside"_s, *aside}, {u"from"_s, QString()}});
        return ExitCode::Done;
    }
    printLine(u"The database was set aside as %1; nothing was deleted."_s.arg(*aside));
    printLine(u"A new, empty one took its place: the next poll fills the queue again."_s);
    return ExitCode::Done;
}

ExitCode goOnFrom(const CommandContext &context, const QString &backup)
{
    const auto aside = goBackTo(context.workspace, backup);
    if (!aside)
        return report(aside.error());
    if (context.form == OutputForm::Json) {
        printJson(QJsonObject{{u"setAside"_s, aside->database},
            {u"policySetAside"_s, aside->policy}, {u"from"_s, backup}});
        return ExitCode::Done;
    }
    if (!aside->database.isEmpty())
        printLine(u"The database was set aside as %1; nothing was deleted."_s.arg(aside->database));
    if (!aside->policy.isEmpty())
        printLine(
            u"The registry and the rules were set aside as %1; those of the backup are in force."_s
                .arg(aside->policy));
    printLine(u"%1 took its place: the next poll brings what came since."_s.arg(backup));
    return ExitCode::Done;
}

} // namespace

ExitCode recoverWorkspace(const CommandContext &context, const QString &backup)
{
    const auto lock = lockWorkspace(context.workspace, std::chrono::seconds(2));
    if (!lock)
        return report(lock.error());
    const QString file = databaseFile(context.workspace);
    if (backup.isEmpty()) {
        const auto sound = checkDatabase(file);
        if (sound) {
            printLine(u"The workspace's database is sound; nothing was done."_s);
            return ExitCode::Done;
        }
        if (sound.error().kind != Error::Kind::Damaged)
            return report(sound.error());
    }
    return backup.isEmpty() ? beginAnew(context) : goOnFrom(context, backup);
}

ExitCode listNetwork(const CommandContext &context, const QString &since)
{
    QDate from;
    if (!since.isEmpty()) {
        const auto time = timeSince(since, SystemClock().now());
        if (!time)
            return usage(time.error());
        from = time->date();
    }
    const SystemClock clock;
    const auto journal = Journal::open(context.workspace, clock);
    if (!journal)
        return report(journal.error());
    const auto uses = QCoro::waitFor((*journal)->networkUse(from));
    if (!uses)
        return report(uses.error());
    QJsonArray rows;
    for (const NetworkUse &use : *uses) {
        if (context.form == OutputForm::Json)
            rows.append(QJsonObject{{u"host"_s, use.host}, {u"why"_s, use.why},
                {u"exchanges"_s, use.exchanges}, {u"sent"_s, use.bytesSent},
                {u"received"_s, use.bytesReceived}, {u"last"_s, isoUtc(use.last)}});
        else
            printLine(
                u"%1  %2  %3 ×  sent %4  received %5  last %6"_s.arg(use.host.leftJustified(28),
                    use.why.leftJustified(28), QString::number(use.exchanges).rightJustified(6),
                    QString::number(use.bytesSent).rightJustified(10),
                    QString::number(use.bytesReceived).rightJustified(12), isoUtc(use.last)));
    }
    if (context.form == OutputForm::Json)
        printJson(rows);
    return ExitCode::Done;
}

} // namespace Docket
