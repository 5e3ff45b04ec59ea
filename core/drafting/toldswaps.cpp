// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/toldswaps.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 40'000;
constexpr qsizetype mostSwaps = 60;

/** A token in a sentence, with quotes, brackets or call parentheses around it. */
const QString token =
    uR"([`"'‘’“”\[(<]{0,3}(-{0,2}[@A-Za-z0-9_$][\w.$@/\-*:#]*)(?:\(\))?[`"'‘’“”\])>]{0,3})"_s;

/** What people call the thing that they name: "the `max` option". */
const QString noun =
    uR"((?:terminology|term|word|name|option|property|parameter|argument|attribute|element|tag|method|function|class|interface|type|field|column|key|setting|flag|command|variable|file|directory|module|package|metric|value)s?)"_s;

struct Form
{
    QRegularExpression expression;
    QList<std::pair<int, int>> pairs; ///< Captures of what was and of what is.
};

const QList<Form> &forms()
{
    static const QList<Form> all = [] {
        const auto form = [](const QString &pattern, const QList<std::pair<int, int>> &pairs) {
            QString full = pattern;
            full.replace(u"TOKEN"_s, token).replace(u"NOUN"_s, noun);
            return Form{QRegularExpression(full, QRegularExpression::CaseInsensitiveOption), pairs};
        };
        const QString article = u"(?:the |an? )?"_s;
        return QList<Form>{
            form(
                uR"(\b(?:renam|replac|chang|mov|switch|migrat|correct)(?:e|es|ed|d|s|ing)?\b[^.\n]{0,60}?\bTOKEN\s+(?:NOUN\s+)?(?:to|with|by|into|->|=>|-->|→)\s+(?:be |use )?)"_s
                    + article + u"TOKEN"_s,
                {{1, 2}}),
            form(
                uR"(\b(?:upgrad|updat|bump)(?:e|es|ed|d|s|ing)?\b[^.\n]{0,60}?\b(?:from )?(?:version )?(v?\d[\w.\-]*)\s+to\s+(?:version )?(v?\d[\w.\-]*))"_s,
                {{1, 2}}),
            form(
                uR"(\b(?:rename|replace)[ds]?\s+TOKEN\s+and\s+TOKEN\s+(?:to|with|by)\s+TOKEN\s+and\s+TOKEN)"_s,
                {{1, 3}, {2, 4}}),
            form(u"\\bfrom\\s+"_s + article + uR"(TOKEN\s+to\s+)"_s + article + u"TOKEN"_s,
                {{1, 2}}),
            form(uR"(TOKEN\s*(?:->|=>|-->|→)\s*TOKEN)"_s, {{1, 2}}),
            form(
                uR"(TOKEN(?:\s+NOUN)?\s*,?\s+(?:should|must|needs? to|has to|ought to)\s+be\s+(?:named |called |changed to |modified to |replaced (?:by|with) )?TOKEN)"_s,
                {{1, 2}}),
            form(
                uR"(TOKEN\s+(?:is|are|was|were|has been|have been)\s+(?:now )?(?:renamed|replaced|changed|moved|superseded)\s+(?:to|by|with|into)\s+TOKEN)"_s,
                {{1, 2}}),
            form(uR"(\buse\s+TOKEN\s+(?:instead of|rather than|over|not)\s+)"_s + article
                    + u"TOKEN"_s,
                {{2, 1}}),
            form(uR"(TOKEN\s*,?\s+(?:instead of|rather than|in place of|in lieu of)\s+)"_s + article
                    + u"TOKEN"_s,
                {{2, 1}}),
            form(uR"(TOKEN\s*,?\s+(?:and )?not\s+)"_s + article + u"TOKEN"_s, {{2, 1}}),
            form(uR"(\bs/([^/\s]{1,60})/([^/\s]{1,60})/)"_s, {{1, 2}}),
            form(
                uR"((?:refer\w*|call\w*|spell\w*|written|listed)\s+(?:to )?(?:the )?TOKEN\s+as\s+(?:the )?TOKEN)"_s,
                {{2, 1}}),
            form(uR"((?:refer\w*|call\w*|spell\w*)\s+to\s+TOKEN\s+when it should be\s+TOKEN)"_s,
                {{1, 2}}),
            form(
                uR"(TOKEN\s+(?:NOUN\s+)?(?:listed|shown|documented|spelled|spelt|misspelled|misspelt)\s+as\s+TOKEN)"_s,
                {{2, 1}}),
            form(
                uR"(["'`“‘](\w[\w.\-]*)["'`”’]\s+(?:with|by|to|into)\s+["'`“‘](\w[\w.\-]*)["'`”’])"_s,
                {{1, 2}}),
            form(uR"(\b(?:incorrect|wrong)\s+TOKEN[^.\n]{0,20}\s+to\s+TOKEN)"_s, {{1, 2}}),
            form(uR"(\b(?:typos?|misspell\w*)[^.\n]{0,50}?\sTOKEN\s+from\s+TOKEN)"_s, {{2, 1}}),
        };
    }();
    return all;
}

QString trimmedToken(QString captured)
{
    static const QString edges = u".,;:!?()[]<>*\"'`‘’“”"_s;
    while (!captured.isEmpty() && edges.contains(captured.back()))
        captured.chop(1);
    while (!captured.isEmpty() && edges.contains(captured.front()))
        captured.removeFirst();
    return captured;
}

/** Whether a quote opens or closes on one side of a token alone: then it is one word of a quoted phrase. */
bool isCutFromQuote(const QString &text, qsizetype start, qsizetype end)
{
    static const QString opening = u"\"`“"_s, closing = u"\"`”"_s;
    const bool opens = start > 0 && opening.contains(text.at(start - 1));
    const bool closes = end < text.size() && closing.contains(text.at(end));
    const QChar before = start > 0 ? text.at(start - 1) : QChar(u' ');
    const QChar behind = end < text.size() ? text.at(end) : QChar(u' ');
    return (closes && before.isSpace()) || (opens && behind.isSpace());
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{u"the"_s, u"a"_s, u"an"_s, u"to"_s, u"of"_s, u"in"_s,
        u"on"_s, u"for"_s, u"and"_s, u"or"_s, u"is"_s, u"are"_s, u"be"_s, u"it"_s, u"this"_s,
        u"that"_s, u"with"_s, u"by"_s, u"from"_s, u"as"_s, u"at"_s, u"use"_s, u"used"_s, u"not"_s,
        u"new"_s, u"old"_s, u"all"_s, u"any"_s, u"some"_s, u"more"_s, u"less"_s, u"now"_s, u"fix"_s,
        u"fixed"_s, u"add"_s, u"added"_s, u"name"_s, u"names"_s, u"doc"_s, u"docs"_s, u"what"_s,
        u"which"_s};
    return fillers.contains(word.toLower());
}

} // namespace

QList<ToldSwap> toldSwaps(const QString &text)
{
    const QString read = text.first(std::min(text.size(), mostText));
    QList<ToldSwap> swaps;
    for (const Form &form : forms()) {
        for (qsizetype at = 0; at < read.size() && swaps.size() < mostSwaps;) {
            const QRegularExpressionMatch match = form.expression.match(read, at);
            if (!match.hasMatch())
                break;
            // What follows may share a token with it: "A -> B -> C".
            at = match.capturedStart() + std::max(qsizetype(1), match.capturedLength() / 2);
            for (const auto &[before, after] : form.pairs) {
                const ToldSwap swap{trimmedToken(match.captured(before)),
                    trimmedToken(match.captured(after)), match.captured().simplified()};
                const auto cut = [&](int capture) {
                    return isCutFromQuote(
                        read, match.capturedStart(capture), match.capturedEnd(capture));
                };
                const bool says = !cut(before) && !cut(after) && swap.before.size() > 1
                    && !swap.after.isEmpty() && swap.before != swap.after && !isFiller(swap.before)
                    && !isFiller(swap.after);
                const auto same = [&](const ToldSwap &other) {
                    return other.before == swap.before && other.after == swap.after;
                };
                if (says && std::ranges::none_of(swaps, same))
                    swaps.append(swap);
            }
        }
    }
    return swaps;
}

} // namespace Docket
