// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "core/markup/parts.h"

#include <QFile>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString sectionKindName(Section::Kind kind)
{
    switch (kind) {
    case Section::Kind::Heading:
        return u"heading"_s;
    case Section::Kind::Macro:
        return u"macro"_s;
    case Section::Kind::Lead:
        return u"lead"_s;
    case Section::Kind::LayoutCell:
        return u"layout cell"_s;
    case Section::Kind::Table:
        return u"table"_s;
    case Section::Kind::Row:
        return u"row"_s;
    case Section::Kind::Cell:
        return u"cell"_s;
    case Section::Kind::Property:
        return u"property"_s;
    case Section::Kind::Item:
        return u"item"_s;
    case Section::Kind::Block:
        return u"block"_s;
    }
    return {};
}

QJsonArray sectionsJson(const QList<Section> &sections)
{
    QJsonArray list;
    for (const Section &section : sections) {
        list.append(QJsonObject{{u"path"_s, QJsonArray::fromStringList(section.path)},
            {u"offset"_s, section.span.offset}, {u"length"_s, section.span.length},
            {u"kind"_s, sectionKindName(section.kind)}});
    }
    return list;
}

QJsonObject malformedJson(const QString &file, const MarkupError &error)
{
    return {{u"file"_s, file}, {u"wellFormed"_s, false}, {u"line"_s, error.line},
        {u"column"_s, error.column}, {u"reason"_s, error.reason}, {u"sections"_s, QJsonArray()},
        {u"parts"_s, QJsonArray()}, {u"macros"_s, QJsonArray()},
        {u"commentAnchors"_s, QJsonArray()}};
}

QJsonObject documentJson(const QString &file, const StorageDocument &document)
{
    return {{u"file"_s, file}, {u"wellFormed"_s, true},
        {u"sections"_s, sectionsJson(sections(document))},
        {u"parts"_s, sectionsJson(parts(document))},
        {u"macros"_s, QJsonArray::fromStringList(document.macros())},
        {u"commentAnchors"_s, QJsonArray::fromStringList(document.commentAnchors())}};
}

void printWords(const QJsonObject &result)
{
    const QString file = result[u"file"_s].toString();
    if (!result[u"wellFormed"_s].toBool()) {
        printLine(u"%1:%2:%3: %4"_s.arg(file)
                .arg(result[u"line"_s].toInt())
                .arg(result[u"column"_s].toInt())
                .arg(result[u"reason"_s].toString()));
        return;
    }
    const QJsonArray macros = result[u"macros"_s].toArray();
    printLine(u"%1: well-formed, %2 sections, %3 macros, %4 comment anchors"_s.arg(file)
            .arg(result[u"sections"_s].toArray().size())
            .arg(macros.size())
            .arg(result[u"commentAnchors"_s].toArray().size()));
    for (const QJsonValue &section : result[u"sections"_s].toArray()) {
        QStringList path;
        for (const QJsonValue &part : section[u"path"_s].toArray())
            path.append(part.toString());
        printLine(u"  %1+%2  %3"_s.arg(section[u"offset"_s].toInteger(), 8)
                .arg(section[u"length"_s].toInteger(), -8)
                .arg(path.isEmpty() ? u"(no heading)"_s : path.join(u" › "_s)));
    }
}

} // namespace

ExitCode checkFiles(OutputForm form, const QStringList &files)
{
    QJsonArray results;
    bool good = true;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            good = false;
            results.append(
                malformedJson(name, {0, 0, 0, u"it cannot be read: %1"_s.arg(file.errorString())}));
            warn(u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
            continue;
        }
        const auto document = StorageDocument::parse(file.readAll());
        good = good && document.has_value();
        const QJsonObject result =
            document ? documentJson(name, *document) : malformedJson(name, document.error());
        if (form == OutputForm::Words)
            printWords(result);
        results.append(result);
    }
    if (form == OutputForm::Json)
        printJson(results);
    return good ? ExitCode::Done : ExitCode::Failed;
}

} // namespace Docket
