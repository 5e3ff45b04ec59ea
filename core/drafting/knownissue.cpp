// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/knownissue.h"

#include "core/markup/blocks.h"
#include "core/markup/sections.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 600;
constexpr std::array panels{"panel"_L1, "info"_L1, "note"_L1, "warning"_L1, "tip"_L1, "expand"_L1};

bool saysKnownIssue(const QString &words)
{
    QString letters;
    for (const QChar c : words) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
        else if (!c.isSpace() && c != u'-' && c != u'_')
            return false;
    }
    return letters == "knownissue"_L1;
}

/** "status", "panel" or "label macro" when the macro flags its place; empty when it does not. */
QString signOf(const StorageDocument &document, int node)
{
    const QString macro = document.macroName(node);
    if (macro.isEmpty())
        return {};
    if (macro == "status"_L1)
        return saysKnownIssue(document.macroParameter(node, u"title"_s)) ? u"status"_s : QString();
    if (std::ranges::find(panels, macro) != panels.end())
        return saysKnownIssue(document.macroParameter(node, u"title"_s)) ? u"panel"_s : QString();
    if (macro != "label"_L1 && macro != "labels"_L1 && macro != "details"_L1)
        return {};
    static const QRegularExpression between(u"[,;\\s]+"_s);
    for (const QString &parameter : {u"label"_s, u"labels"_s, u"name"_s, QString()}) {
        if (macro == "details"_L1 && parameter != "label"_L1)
            continue;
        const QStringList names = document.macroParameter(node, parameter).split(between);
        if (names.contains(knownIssueLabel, Qt::CaseInsensitive))
            return u"label macro"_s;
    }
    return {};
}

/** The innermost heading section around a span; nothing before the first heading. */
const Section *sectionAround(const QList<Section> &all, Span span)
{
    const Section *innermost = nullptr;
    for (const Section &section : all) {
        if (section.kind == Section::Kind::Heading && section.span.contains(span))
            innermost = &section;
    }
    return innermost;
}

QString wordsOfBlock(const Block &block)
{
    QString words;
    const auto add = [&](const QList<TextRun> &runs) {
        for (const TextRun &run : runs) {
            if (run.chip != TextRun::Chip::Status || !saysKnownIssue(run.text))
                words += run.text;
        }
    };
    add(block.runs);
    for (const BlockCell &cell : block.cells) {
        if (!words.isEmpty())
            words += u" | "_s;
        add(cell.runs);
    }
    return words.simplified();
}

/** The words of a stretch of the page, a line a block, cut at a blank. */
QString wordsIn(const StorageDocument &document, Span span)
{
    QStringList lines;
    qsizetype length = 0;
    for (const Block &block : blocks(document)) {
        if (!span.contains(block.span) || length > longestWords)
            continue;
        const bool flags = (block.kind == Block::Kind::PanelTitle && saysKnownIssue(block.text()))
            || (block.kind == Block::Kind::MacroChip && block.macro.startsWith("label"_L1));
        const QString words = flags ? QString() : wordsOfBlock(block);
        if (words.isEmpty())
            continue;
        lines.append(words);
        length += words.size() + 1;
    }
    QString text = lines.join(u'\n');
    if (text.size() <= longestWords)
        return text;
    text.truncate(longestWords - 1);
    const qsizetype blank = std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'\n'));
    if (blank > longestWords / 2)
        text.truncate(blank);
    return text.trimmed() + u'…';
}

Span bodyOf(const StorageDocument &document, int macro)
{
    for (const int child : document.children(macro)) {
        if (document.name(child) == "ac:rich-text-body")
            return document.node(child).content;
    }
    return {};
}

KnownIssueFlag flagAt(
    const StorageDocument &document, int node, const QString &sign, const Section *section)
{
    KnownIssueFlag flag;
    flag.node = node;
    flag.sign = sign;
    const Span whole = section ? section->content : Span{0, document.body().size()};
    if (section)
        flag.section = section->path;
    if (sign != "status"_L1)
        flag.words = wordsIn(document, bodyOf(document, node));
    if (flag.words.isEmpty())
        flag.words = wordsIn(document, whole);
    return flag;
}

} // namespace

QList<KnownIssueFlag> knownIssueFlags(const StorageDocument &document)
{
    QList<KnownIssueFlag> flags;
    QList<Section> all; // read only for a page that flags anything
    for (int node = 0; node < document.nodes().size(); ++node) {
        const QString sign = signOf(document, node);
        if (sign.isEmpty())
            continue;
        if (all.isEmpty())
            all = sections(document);
        const Section *section = sectionAround(all, document.node(node).span);
        const QStringList path = section ? section->path : QStringList();
        const bool known = std::ranges::any_of(
            flags, [&](const KnownIssueFlag &flag) { return flag.section == path; });
        if (!known)
            flags.append(flagAt(document, node, sign, section));
    }
    return flags;
}

KnownIssueFlag knownIssueLabelFlag(const StorageDocument &document)
{
    KnownIssueFlag flag;
    flag.sign = u"label"_s;
    flag.words = wordsIn(document, {0, document.body().size()});
    return flag;
}

} // namespace Docket
