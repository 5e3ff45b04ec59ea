// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"
#include "core/policy/registryimport.h"
#include "core/reports/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Kind = ImportedLine::Kind;

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return u"added"_s;
    case Kind::Changed:
        return u"changed"_s;
    case Kind::Same:
        return u"as it is"_s;
    case Kind::Refused:
        return u"refused"_s;
    }
    return {};
}

Result<QList<TableRow>> rowsIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Invalid, u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
    auto rows = readCsv(file.readAll());
    if (!rows)
        rows.error().detail = u"%1: %2"_s.arg(name, rows.error().detail);
    return rows;
}

QJsonObject importJson(const RegistryImport &import, bool isMade)
{
    QJsonArray lines;
    for (const ImportedLine &line : import.lines)
        lines.append(QJsonObject{{u"line"_s, line.line}, {u"what"_s, kindWord(line.kind)},
            {u"page"_s, line.page}, {u"text"_s, QJsonArray::fromStringList(line.words)}});
    return {{u"lines"_s, lines}, {u"added"_s, import.count(Kind::Added)},
        {u"changed"_s, import.count(Kind::Changed)}, {u"refused"_s, import.count(Kind::Refused)},
        {u"ignoredColumns"_s, QJsonArray::fromStringList(import.ignored)}, {u"imported"_s, isMade}};
}

void printImport(const RegistryImport &import, bool isMade)
{
    for (const ImportedLine &line : import.lines) {
        if (line.kind != Kind::Same)
            printLine(u"line %1: %2  %3  %4"_s.arg(line.line)
                    .arg(kindWord(line.kind), line.page, line.words.join(u" "_s))
                    .trimmed());
    }
    if (!import.ignored.isEmpty())
        printLine(u"Columns not read: %1."_s.arg(import.ignored.join(u", "_s)));
    printLine(u"%1 added, %2 changed, %3 unchanged, %4 refused.%5"_s.arg(import.count(Kind::Added))
            .arg(import.count(Kind::Changed))
            .arg(import.count(Kind::Same))
            .arg(import.count(Kind::Refused))
            .arg(isMade ? QString() : u" Nothing was imported."_s));
}

} // namespace

ExitCode importRegistry(const CommandContext &context, const QString &file, ImportMode mode)
{
    const auto rows = rowsIn(file);
    if (!rows)
        return report(rows.error());
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto import = QCoro::waitFor(workspace.readRegistryRows(*rows));
        if (!import)
            return failure(import);
        const PolicyChange change = linesImported(*import, QFileInfo(file).fileName());
        const bool isSound = import->count(Kind::Refused) == 0;
        const bool isMade = mode == ImportMode::Make && isSound && !change.registry.isEmpty();
        if (isMade) {
            if (const auto done = QCoro::waitFor(workspace.changePolicy(change)); !done)
                return failure(done);
        }
        if (context.form == OutputForm::Json)
            printJson(importJson(*import, isMade));
        else
            printImport(*import, isMade);
        return isSound ? ExitCode::Done : ExitCode::Failed;
    });
}

} // namespace Docket
