// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tokenedits.h"

#include "core/diff/alignment.h"

namespace Docket {

namespace {

enum class Class { Word, Blank, Sign };

Class classOf(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0x80 || (value >= '0' && value <= '9') || (value >= 'a' && value <= 'z')
        || (value >= 'A' && value <= 'Z') || value == '_')
        return Class::Word;
    return value <= ' ' ? Class::Blank : Class::Sign;
}

struct Tokens
{
    QList<Span> spans;
    std::vector<int> numbers;
};

Tokens tokensOf(const QByteArray &body, Interner<QByteArray> &intern)
{
    Tokens tokens;
    for (qsizetype start = 0; start < body.size();) {
        const Class kind = classOf(body.at(start));
        qsizetype end = start + 1;
        while (kind != Class::Sign && end < body.size() && classOf(body.at(end)) == kind)
            ++end;
        tokens.spans.append({start, end - start});
        tokens.numbers.push_back(intern(body.sliced(start, end - start)));
        start = end;
    }
    return tokens;
}

} // namespace

TextEdits tokenEdits(
    const QByteArray &before, const QByteArray &after, std::chrono::milliseconds budget)
{
    Interner<QByteArray> intern;
    const Tokens left = tokensOf(before, intern);
    const Tokens right = tokensOf(after, intern);
    DiffOptions options;
    options.budget = budget;
    std::vector<Match> matches = align(left.numbers, right.numbers, Patience(options));
    matches.push_back({int(left.spans.size()), int(right.spans.size())});
    TextEdits edits;
    qsizetype from = 0, to = 0; // bytes already accounted for
    for (const Match &match : matches) {
        const bool last = match.left == int(left.spans.size());
        const qsizetype leftStart = last ? before.size() : left.spans.at(match.left).offset;
        const qsizetype rightStart = last ? after.size() : right.spans.at(match.right).offset;
        if (leftStart > from || rightStart > to)
            edits.append({Span{from, leftStart - from}, after.sliced(to, rightStart - to)});
        if (!last) {
            from = left.spans.at(match.left).end();
            to = right.spans.at(match.right).end();
        }
    }
    return edits;
}

} // namespace Docket
