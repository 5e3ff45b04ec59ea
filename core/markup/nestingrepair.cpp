// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/nestingrepair.h"

#include "core/markup/elements.h"
#include "core/markup/nameset.h"
#include "core/markup/tagscanner.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isEmptyElement(QByteArrayView name)
{
    static constexpr auto names = nameSet("br", "hr", "img", "col", "wbr", "input");
    return names.contains(name);
}

/** A start tag of `next` ends an open `open`, as people write HTML. */
bool endsBefore(QByteArrayView open, QByteArrayView next)
{
    const auto isCell = [](QByteArrayView name) { return name == "td" || name == "th"; };
    if (open == "p" || headingLevel(open))
        return isBlock(next);
    if (isCell(open))
        return isCell(next) || next == "tr";
    return (open == "li" || open == "tr" || open == "dt" || open == "dd") && open == next;
}

QString shown(QByteArrayView name)
{
    return QString::fromUtf8(name);
}

/** Where the closing tag of `open` belongs, all between it and `limit` being balanced. */
qsizetype closingPlace(QByteArrayView text, const Tag &open, qsizetype limit)
{
    int depth = 0;
    TagScanner scanner(text.first(limit), open.span.end());
    while (const auto tag = scanner.next()) {
        if (depth == 0 && tag->kind != Tag::Kind::End && endsBefore(open.name, tag->name))
            return tag->span.offset;
        depth += tag->kind == Tag::Kind::Start ? 1 : tag->kind == Tag::Kind::End ? -1 : 0;
    }
    while (limit > open.span.end() && QByteArrayView(" \t\r\n").contains(text[limit - 1]))
        --limit;
    return limit;
}

Repair closed(QByteArrayView text, const Tag &open, qsizetype limit)
{
    const QString name = shown(open.name);
    const qsizetype last = open.span.end() - 1;
    if (isEmptyElement(open.name))
        return {u"Write <%1> as <%1/>"_s.arg(name), {{{last, 0}, "/"}}};
    if (!isStorageElement(open.name))
        return {u"Write <%1> as &lt;%1&gt;"_s.arg(name),
            {{{open.span.offset, 1}, "&lt;"}, {{last, 1}, "&gt;"}}};
    return {u"Close <%1>"_s.arg(name),
        {{{closingPlace(text, open, limit), 0}, "</" + open.name.toByteArray() + '>'}}};
}

/** The next closing tag at this level that is not its own start's. */
QByteArrayView nextClosing(QByteArrayView text, qsizetype from)
{
    int depth = 0;
    TagScanner scanner(text, from);
    while (const auto tag = scanner.next()) {
        if (tag->kind == Tag::Kind::End && depth-- == 0)
            return tag->name;
        depth += tag->kind == Tag::Kind::Start;
    }
    return {};
}

/** A closing tag for which nothing is open: misspelt when the innermost element is not closed otherwise, else too much. */
Repair withoutStart(QByteArrayView text, const Tag &closing, const std::vector<Tag> &open)
{
    const QString name = shown(closing.name);
    if (!open.empty()) {
        const QByteArrayView inner = open.back().name;
        const bool misspelt = closing.name.compare(inner, Qt::CaseInsensitive) == 0
            || (!isStorageElement(closing.name) && nextClosing(text, closing.span.end()) != inner);
        if (misspelt)
            return {u"Write </%1> as </%2>"_s.arg(name, shown(inner)),
                {{{closing.span.offset + 2, closing.name.size()}, inner.toByteArray()}}};
    }
    return {u"Take </%1> out"_s.arg(name), {{closing.span, {}}}};
}

Repair crossed(QByteArrayView text, const Tag &closing, const std::vector<Tag> &open)
{
    const Tag &inner = open.back();
    const bool next = open[open.size() - 2].name == closing.name;
    const std::optional<Tag> other = TagScanner(text, closing.span.end()).next();
    if (next && other && other->kind == Tag::Kind::End && other->name == inner.name
        && other->span.offset == closing.span.end()) {
        const QByteArray first =
            text.sliced(closing.span.offset, closing.span.length).toByteArray();
        const QByteArray second = text.sliced(other->span.offset, other->span.length).toByteArray();
        return {u"Swap </%1> and </%2>"_s.arg(shown(closing.name), shown(inner.name)),
            {{{closing.span.offset, first.size() + second.size()}, second + first}}};
    }
    return closed(text, inner, closing.span.offset);
}

/** Where tags first do not fit each other. */
struct NestingFault
{
    std::vector<Tag> open; ///< There, the innermost last.
    std::optional<Tag> closing; ///< That does not fit; nothing at the end of the text.

    /** Whether it closes one around the innermost, which is not closed then. */
    [[nodiscard]] bool closesOuter() const
    {
        return std::ranges::contains(open, closing->name, &Tag::name);
    }
};

NestingFault nestingFault(QByteArrayView text)
{
    NestingFault found;
    TagScanner scanner(text);
    while (const auto tag = scanner.next()) {
        if (tag->kind == Tag::Kind::Start) {
            found.open.push_back(*tag);
        } else if (tag->kind == Tag::Kind::End) {
            if (found.open.empty() || found.open.back().name != tag->name) {
                found.closing = tag;
                return found;
            }
            found.open.pop_back();
        }
    }
    return found;
}

} // namespace

bool isStorageElement(QByteArrayView name)
{
    static constexpr auto inlines = nameSet("a", "abbr", "acronym", "b", "big", "br", "cite",
        "code", "col", "colgroup", "del", "dfn", "em", "figure", "figcaption", "font", "i", "img",
        "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
        "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");
    return isBlock(name) || inlines.contains(name) || name.startsWith("ac:")
        || name.startsWith("ri:") || name.startsWith("at:");
}

Repair mendNesting(QByteArrayView text)
{
    const NestingFault fault = nestingFault(text);
    if (fault.closing)
        return fault.closesOuter() ? crossed(text, *fault.closing, fault.open)
                                   : withoutStart(text, *fault.closing, fault.open);
    return fault.open.empty() ? Repair{} : closed(text, fault.open.back(), text.size());
}

qsizetype unclosedTag(QByteArrayView text)
{
    const NestingFault fault = nestingFault(text);
    const bool unclosed = fault.closing ? fault.closesOuter() : !fault.open.empty();
    return unclosed ? fault.open.back().span.offset : -1;
}

} // namespace Docket
