// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"
#include "core/markup/plaintext.h"

#include <QJsonArray>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestHeading = 6;
constexpr int deepestList = 6;

QJsonObject node(const QString &type, const QJsonArray &content)
{
    return {{u"type"_s, type}, {u"content"_s, content}};
}

QJsonObject mark(const QString &type, const QJsonObject &attributes = {})
{
    QJsonObject made{{u"type"_s, type}};
    if (!attributes.isEmpty())
        made.insert(u"attrs"_s, attributes);
    return made;
}

bool isWebAddress(const QString &href)
{
    return (href.startsWith("https://"_L1) || href.startsWith("http://"_L1)
               || href.startsWith("mailto:"_L1))
        && std::ranges::none_of(href, [](QChar c) { return c.isSpace(); });
}

QJsonArray marksOf(const TextRun &run)
{
    QJsonArray marks;
    if ((run.style & TextRun::Link) && isWebAddress(run.href))
        marks.append(mark(u"link"_s, {{u"href"_s, run.href}}));
    if (run.style & TextRun::Code) {
        marks.append(mark(u"code"_s)); // Excludes the others but links.
        return marks;
    }
    if (run.style & TextRun::Bold)
        marks.append(mark(u"strong"_s));
    if (run.style & TextRun::Italic)
        marks.append(mark(u"em"_s));
    if (run.style & TextRun::Strike)
        marks.append(mark(u"strike"_s));
    if (run.style & TextRun::Underline)
        marks.append(mark(u"underline"_s));
    if (run.style & (TextRun::Superscript | TextRun::Subscript)) {
        const QString type = run.style & TextRun::Superscript ? u"sup"_s : u"sub"_s;
        marks.append(mark(u"subsup"_s, {{u"type"_s, type}}));
    }
    return marks;
}

TextRun words(const QString &text, int style = TextRun::Plain)
{
    TextRun run;
    run.text = text;
    run.style = style;
    return run;
}

void append(QJsonArray &content, const TextRun &run)
{
    const QStringList lines = validText(run.text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            content.append(QJsonObject{{u"type"_s, u"hardBreak"_s}});
        if (lines.at(i).isEmpty()) // Text nodes must not be empty.
            continue;
        QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, lines.at(i)}};
        if (const QJsonArray marks = marksOf(run); !marks.isEmpty())
            text.insert(u"marks"_s, marks);
        content.append(text);
    }
}

QJsonArray inlines(const QList<TextRun> &runs)
{
    QJsonArray content;
    for (const TextRun &run : runs)
        append(content, run);
    return content;
}

QJsonArray cellsOf(const Block &row)
{
    QJsonArray content;
    for (const BlockCell &cell : row.cells) {
        if (!content.isEmpty())
            append(content, words(u" | "_s));
        for (const TextRun &run : cell.runs)
            append(content, run);
    }
    return content;
}

QJsonObject codeBlock(const Block &block)
{
    QJsonObject made = node(u"codeBlock"_s, {});
    QJsonObject attributes;
    if (const QString language = validText(block.language); !language.isEmpty())
        attributes.insert(u"language"_s, language);
    made.insert(u"attrs"_s, attributes);
    if (const QString code = validText(block.text()); !code.isEmpty())
        made.insert(
            u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, code}}});
    return made;
}

bool isItem(const Block &block)
{
    return block.kind == Block::Kind::ListItem || block.kind == Block::Kind::Task;
}

bool isNumbered(const Block &block)
{
    return !block.marker.isEmpty() && block.marker.front().isDigit();
}

/** The list that begins at `at`, with the deeper ones inside its items; `at` is left behind it. */
QJsonObject list(const QList<Block> &blocks, qsizetype &at, int depth = 1)
{
    const int level = blocks.at(at).level;
    const bool numbered = isNumbered(blocks.at(at));
    QJsonArray items;
    while (at < blocks.size() && isItem(blocks.at(at)) && blocks.at(at).level == level
        && isNumbered(blocks.at(at)) == numbered) {
        QJsonArray content{node(u"paragraph"_s, inlines(blocks.at(at++).runs))};
        while (depth < deepestList && at < blocks.size() && isItem(blocks.at(at))
            && blocks.at(at).level > level)
            content.append(list(blocks, at, depth + 1));
        items.append(node(u"listItem"_s, content));
    }
    return node(numbered ? u"orderedList"_s : u"bulletList"_s, items);
}

QJsonObject single(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading: {
        QJsonObject heading = node(u"heading"_s, inlines(block.runs));
        heading.insert(
            u"attrs"_s, QJsonObject{{u"level"_s, std::clamp(block.level, 1, deepestHeading)}});
        return heading;
    }
    case Block::Kind::Code:
        return codeBlock(block);
    case Block::Kind::Quote:
        return node(u"blockquote"_s, {node(u"paragraph"_s, inlines(block.runs))});
    case Block::Kind::Rule:
        return {{u"type"_s, u"rule"_s}};
    case Block::Kind::TableRow:
        return node(u"paragraph"_s, cellsOf(block));
    case Block::Kind::PanelTitle: {
        QJsonArray content;
        append(content, words(block.text(), TextRun::Bold));
        return node(u"paragraph"_s, content);
    }
    case Block::Kind::Paragraph:
    case Block::Kind::ListItem:
    case Block::Kind::Task:
    case Block::Kind::MacroChip:
        break;
    }
    return node(u"paragraph"_s, inlines(block.runs));
}

} // namespace

QJsonObject blocksToAdf(const QList<Block> &blocks)
{
    QJsonArray content;
    for (qsizetype at = 0; at < blocks.size();) {
        if (isItem(blocks.at(at)))
            content.append(list(blocks, at));
        else
            content.append(single(blocks.at(at++)));
    }
    if (content.isEmpty())
        content.append(node(u"paragraph"_s, {}));
    return {{u"type"_s, u"doc"_s}, {u"version"_s, 1}, {u"content"_s, content}};
}

} // namespace Docket
