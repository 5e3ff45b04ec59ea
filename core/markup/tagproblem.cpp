// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/tagproblem.h"

#include <QList>

#include <algorithm>

namespace Docket {

namespace {

bool isNameByte(char byte)
{
    const uchar c = uchar(byte);
    return c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || c == ':' || c == '_' || c == '-' || c == '.';
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool holdsBareAmpersand(QByteArrayView value)
{
    for (qsizetype mark = value.indexOf('&'); mark >= 0; mark = value.indexOf('&', mark + 1)) {
        const qsizetype from = mark + (mark + 1 < value.size() && value[mark + 1] == '#' ? 2 : 1);
        const QByteArrayView reference = nameAt(value, std::min(from, value.size()));
        const qsizetype end = from + reference.size();
        if (reference.isEmpty() || end >= value.size() || value[end] != ';')
            return true;
    }
    return false;
}

/** How long an unquoted value is. */
qsizetype bareLength(QByteArrayView body, qsizetype at)
{
    const qsizetype start = at;
    while (at < body.size() && !isBlank(body[at]) && body[at] != '>' && body[at] != '<')
        ++at;
    return at - start - (at > start && at < body.size() && body[at] == '>' && body[at - 1] == '/');
}

} // namespace

QByteArrayView nameAt(QByteArrayView body, qsizetype offset)
{
    qsizetype end = offset;
    while (end < body.size() && isNameByte(body[end]))
        ++end;
    return body.sliced(offset, end - offset);
}

std::optional<TagProblem> tagProblem(QByteArrayView body, qsizetype start)
{
    using Kind = TagProblem::Kind;
    const QByteArrayView tag = nameAt(body, start + 1);
    qsizetype at = start + 1 + tag.size();
    const auto skipBlanks = [&] {
        while (at < body.size() && isBlank(body[at]))
            ++at;
    };
    QList<QByteArrayView> seen;
    for (;;) {
        const qsizetype blanks = at;
        skipBlanks();
        if (at >= body.size())
            return TagProblem{Kind::Unfinished, tag, {}, blanks, 0};
        if (body[at] == '>' || body[at] == '/')
            return std::nullopt;
        const qsizetype first = at;
        const QByteArrayView attribute = nameAt(body, at);
        if (attribute.isEmpty())
            return TagProblem{Kind::StrayCharacter, tag, {}, at, 1};
        at += attribute.size();
        skipBlanks();
        if (at >= body.size() || body[at] != '=')
            return TagProblem{Kind::NoValue, tag, attribute, first, attribute.size()};
        ++at;
        skipBlanks();
        if (at >= body.size() || (body[at] != '"' && body[at] != '\''))
            return TagProblem{Kind::NoQuotes, tag, attribute, at, bareLength(body, at)};
        const qsizetype inside = at + 1;
        const qsizetype close = body.indexOf(body[at], inside);
        if (close < 0)
            return TagProblem{Kind::NoClosingQuote, tag, attribute, inside, 0};
        const QByteArrayView value = body.sliced(inside, close - inside);
        if (value.contains('<'))
            return TagProblem{Kind::LessThan, tag, attribute, inside, value.size()};
        if (holdsBareAmpersand(value))
            return TagProblem{Kind::Ampersand, tag, attribute, inside, value.size()};
        at = close + 1;
        if (seen.contains(attribute))
            return TagProblem{Kind::Twice, tag, attribute, blanks, at - blanks};
        seen.append(attribute);
    }
}

} // namespace Docket
