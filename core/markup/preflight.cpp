// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/preflight.h"

#include "core/markup/nameset.h"
#include "core/markup/nestingrepair.h"
#include "core/markup/rawtext.h"
#include "core/markup/storagedocument.h"
#include "core/markup/tagproblem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString shown(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

Repair escaped(QByteArrayView text, qsizetype at)
{
    if (text[at] == '<')
        return {u"Write < as &lt;"_s, {{{at, 1}, "&lt;"}}};
    return {u"Write & as &amp;"_s, {{{at, 1}, "&amp;"}}};
}

/** Letters and digits from there on; unlike a name it ends before a full stop or a hyphen. */
QByteArrayView wordAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    const auto belongs = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    while (end < text.size() && belongs(text[end]))
        ++end;
    return text.sliced(at, end - at);
}

Repair mendReference(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || text[at] != '&')
        return {};
    const bool numbered = at + 1 < text.size() && text[at + 1] == '#';
    const QByteArrayView word = wordAt(text, at + 1 + numbered);
    const qsizetype end = at + 1 + numbered + word.size();
    const QByteArrayView reference = text.sliced(at + 1, end - at - 1);
    const char behind = end < text.size() ? text[end] : '\0';
    if (behind == ';' && numbered && !word.isEmpty())
        return {u"Take &%1; out"_s.arg(shown(reference)), {{{at, end + 1 - at}, {}}}};
    const QByteArray lower = reference.toByteArray().toLower();
    if (behind == ';' && !word.isEmpty() && isKnownReference(lower))
        return {u"Write &%1; as &%2;"_s.arg(shown(reference), shown(lower)),
            {{{at + 1, reference.size()}, lower}}};
    // In an address "&copy=1" is no sign.
    if (behind != ';' && behind != '=' && !word.isEmpty() && isKnownReference(reference))
        return {u"Write &%1 as &%1;"_s.arg(shown(reference)), {{{end, 0}, ";"}}};
    if (behind == ';' && !word.isEmpty())
        return {u"Write &%1; as &amp;%1;"_s.arg(shown(reference)), {{{at + 1, 0}, "amp;"}}};
    return escaped(text, at);
}

/** Every bare "&" of a value. */
TextEdits ampersandsEscaped(QByteArrayView text, Span value)
{
    TextEdits edits;
    for (qsizetype at = text.indexOf('&', value.offset); at >= 0 && at < value.end();
        at = text.indexOf('&', at + 1)) {
        const bool numbered = at + 1 < value.end() && text[at + 1] == '#';
        const QByteArrayView name = nameAt(text, at + 1 + numbered);
        const qsizetype end = at + 1 + numbered + name.size();
        if (name.isEmpty() || end >= value.end() || text[end] != ';')
            edits.append({{at + 1, 0}, "amp;"});
    }
    return edits;
}

Repair quoteClosed(QByteArrayView text, const TagProblem &problem)
{
    const qsizetype end = text.indexOf('>', problem.offset);
    const qsizetype other = text.indexOf('<', problem.offset);
    if (end < 0 || (other >= 0 && other < end))
        return {};
    const qsizetype at = end > problem.offset && text[end - 1] == '/' ? end - 1 : end;
    return {u"Close the quotes of %1"_s.arg(shown(problem.attribute)),
        {{{at, 0}, text.sliced(problem.offset - 1, 1).toByteArray()}}};
}

Repair mendValue(QByteArrayView text, const TagProblem &problem)
{
    const Span value{problem.offset, problem.length};
    const QByteArrayView bytes = text.sliced(value.offset, value.length);
    const QString name = shown(problem.attribute);
    if (problem.kind == TagProblem::Kind::Ampersand)
        return {u"Write & as &amp; in %1"_s.arg(name), ampersandsEscaped(text, value)};
    if (problem.kind == TagProblem::Kind::NoQuotes) {
        if (std::ranges::any_of(bytes, [](char c) { return QByteArrayView("\"'<&").contains(c); }))
            return {};
        return {u"Put the value of %1 in quotes"_s.arg(name),
            {{value, '"' + bytes.toByteArray() + '"'}}};
    }
    // A "<" in a value: meant as a sign, or the closing quote is missing and a whole tag was swallowed.
    if (bytes.contains('>') || bytes.contains('\n'))
        return quoteClosed(text, problem);
    TextEdits edits;
    for (qsizetype at = bytes.indexOf('<'); at >= 0; at = bytes.indexOf('<', at + 1))
        edits.append({{value.offset + at, 1}, "&lt;"});
    return {u"Write < as &lt; in %1"_s.arg(name), edits};
}

/** The second one goes when it says the same as the first. */
Repair mendTwice(QByteArrayView text, qsizetype start, const TagProblem &problem)
{
    const QByteArrayView second = text.sliced(problem.offset, problem.length).trimmed();
    const QByteArrayView before = text.sliced(start, problem.offset - start);
    const qsizetype same = before.indexOf(second);
    if (same <= 0 || !QByteArrayView(" \t\r\n").contains(before[same - 1]))
        return {};
    return {u"Take the second %1 out"_s.arg(shown(problem.attribute)),
        {{{problem.offset, problem.length}, {}}}};
}

bool isSwitch(QByteArrayView attribute)
{
    static constexpr auto names =
        nameSet("nowrap", "checked", "disabled", "selected", "compact", "noshade", "reversed");
    return names.contains(attribute);
}

Repair mendTag(QByteArrayView text, qsizetype offset)
{
    const qsizetype start = text.lastIndexOf('<', offset);
    if (start < 0)
        return {};
    if (start + 1 < text.size() && text[start + 1] == '/') {
        const QByteArrayView name = nameAt(text, start + 2);
        if (name.isEmpty() || !isStorageElement(name))
            return escaped(text, start);
        return {u"End </%1 with >"_s.arg(shown(name)), {{{start + 2 + name.size(), 0}, ">"}}};
    }
    const std::optional<TagProblem> problem = tagProblem(text, start);
    if (!problem)
        return {};
    if (!isStorageElement(problem->tag))
        return escaped(text, start);
    switch (problem->kind) {
    case TagProblem::Kind::Unfinished:
        return {u"End <%1 with >"_s.arg(shown(problem->tag)), {{{problem->offset, 0}, ">"}}};
    case TagProblem::Kind::StrayCharacter:
        if (text[problem->offset] == '<')
            return {u"End <%1 with >"_s.arg(shown(problem->tag)), {{{problem->offset, 0}, ">"}}};
        if (QByteArrayView("\"',;").contains(text[problem->offset]))
            return {u"Take %1 out of <%2>"_s.arg(
                        QChar::fromLatin1(text[problem->offset]), shown(problem->tag)),
                {{{problem->offset, 1}, {}}}};
        return {};
    case TagProblem::Kind::NoValue: {
        if (isSwitch(problem->attribute))
            return {u"Write %1 as %1=\"%1\""_s.arg(shown(problem->attribute)),
                {{{problem->offset + problem->length, 0},
                    "=\"" + problem->attribute.toByteArray() + '"'}}};
        const qsizetype end = text.indexOf('>', problem->offset);
        const qsizetype other = text.indexOf('<', problem->offset);
        // "a <b and c": no tag was meant.
        return end < 0 || (other >= 0 && other < end) ? escaped(text, start) : Repair{};
    }
    case TagProblem::Kind::NoQuotes:
    case TagProblem::Kind::LessThan:
    case TagProblem::Kind::Ampersand:
        return mendValue(text, *problem);
    case TagProblem::Kind::NoClosingQuote:
        return quoteClosed(text, *problem);
    case TagProblem::Kind::Twice:
        return mendTwice(text, start, *problem);
    }
    return {};
}

/** Code that says "]]>" ends its CDATA section there: all but the last one are split over two sections. */
Repair mendCode(QByteArrayView text, qsizetype offset)
{
    for (const QByteArrayView body : {"ac:plain-text-body", "ac:plain-text-link-body"}) {
        const QByteArray opening = '<' + body.toByteArray() + "><![CDATA[";
        const qsizetype open = text.first(std::min(offset, text.size())).lastIndexOf(opening);
        if (open < 0)
            continue;
        const qsizetype from = open + opening.size();
        const qsizetype close = text.indexOf("</" + body.toByteArray() + '>', from);
        if (close <= offset)
            continue;
        const QByteArrayView code = text.sliced(from, close - from);
        const qsizetype last = code.lastIndexOf("]]>");
        TextEdits edits;
        for (qsizetype at = code.indexOf("]]>"); at < last; at = code.indexOf("]]>", at + 3))
            edits.append({{from + at, 3}, "]]]]><![CDATA[>"});
        if (!edits.isEmpty() && !code.contains("<![CDATA["))
            return {u"Keep ]]> inside the code"_s, edits};
    }
    return {};
}

Repair mendOpenCData(QByteArrayView text, qsizetype start)
{
    qsizetype end = -1;
    for (const QByteArrayView closing : {"</ac:plain-text-body>", "</ac:plain-text-link-body>"}) {
        const qsizetype found = text.indexOf(closing, start);
        if (found >= 0 && (end < 0 || found < end))
            end = found;
    }
    if (end < 0)
        return {};
    return {u"Close the code with ]]>"_s, {{{end, 0}, "]]>"}}};
}

Repair repairFor(const QByteArray &body, const MarkupError &problem)
{
    using Fault = MarkupError::Fault;
    const QByteArrayView text(body);
    if (problem.fault == Fault::Reference || problem.fault == Fault::LessThan
        || problem.fault == Fault::Tag || problem.fault == Fault::Nesting
        || problem.fault == Fault::CDataEnd) {
        if (Repair code = mendCode(text, problem.offset); !code.edits.isEmpty())
            return code;
    }
    switch (problem.fault) {
    case Fault::Reference:
        return mendReference(text, problem.offset);
    case Fault::LessThan:
        return escaped(text, problem.offset);
    case Fault::Tag:
        return mendTag(text, problem.offset);
    case Fault::Nesting:
        return mendNesting(text);
    case Fault::CDataUnclosed:
        return mendOpenCData(text, problem.offset);
    case Fault::CDataEnd:
        return {u"Write ]]> as ]]&gt;"_s, {{{problem.offset + 2, 1}, "&gt;"}}};
    case Fault::CommentUnclosed:
        return {u"Write <!-- as &lt;!--"_s, {{{problem.offset, 1}, "&lt;"}}};
    case Fault::Character:
        return {u"Take the control character out"_s, {{{problem.offset, 1}, {}}}};
    case Fault::Other:
        break;
    }
    return {};
}

} // namespace

std::optional<Preflight> preflight(const QByteArray &text)
{
    const auto document = StorageDocument::parse(text);
    if (document)
        return std::nullopt;
    const MarkupError &problem = document.error();
    const Repair repair = repairFor(text, problem);
    const qsizetype tag = problem.fault == MarkupError::Fault::Nesting ? unclosedTag(text) : -1;
    return Preflight{problem, repair.edits.isEmpty() ? QString() : repair.label, repair.edits,
        tag < 0 ? problem.offset : tag};
}

} // namespace Docket
