// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice.h"
#include "core/diff/merge.h"
#include "core/markup/edits.h"
#include "core/markup/storagedocument.h"
#include "fuzztargets.h"

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

struct Bodies
{
    QByteArray base, mine, theirs;
};

/** Writes something else at a place that the body itself chooses. */
QByteArray changed(const QByteArray &body, size_t seed)
{
    static const QByteArray pieces[]{
        "9443", " new words", "<b>x</b>", "&nbsp;", "\xe7\xab\xaf", "</p><p>", "", "."};
    const size_t choice = choiceFrom(body, seed);
    qsizetype at = qsizetype(choice % size_t(body.size() + 1));
    while (at < body.size() && (uchar(body.at(at)) & 0xc0) == 0x80)
        ++at;
    qsizetype end = qMin(body.size(), at + qsizetype(choice / 7 % 9));
    while (end < body.size() && (uchar(body.at(end)) & 0xc0) == 0x80)
        ++end;
    return body.first(at) + pieces[choice / 11 % std::size(pieces)] + body.sliced(end);
}

/** Three bodies between two bytes 0x1e; with one body, or two, the others are made of it. */
Bodies bodiesOf(const QByteArray &input)
{
    const QList<QByteArray> parts = input.split('\x1e');
    const QByteArray &base = parts.front();
    return {base, parts.size() > 1 ? parts.at(1) : changed(base, 1),
        parts.size() > 2 ? parts.at(2) : changed(changed(base, 2), 3)};
}

Merge merged(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    MergeOptions options;
    options.budget = std::chrono::minutes(1);
    return merge(base, mine, theirs, options).value_or(Merge());
}

bool makes(const Merge &merge, const QByteArray &body)
{
    return merge.conflicts.isEmpty() && merge.merged == body;
}

/** Where both sides' roles are exchanged nothing else may change. */
bool isMirrored(const Merge &one, const Merge &other)
{
    if (one.merged != other.merged || one.onMine != other.onTheirs || one.onTheirs != other.onMine
        || one.conflicts.size() != other.conflicts.size())
        return false;
    for (qsizetype i = 0; i < one.conflicts.size(); ++i) {
        const MergeConflict &a = one.conflicts.at(i), &b = other.conflicts.at(i);
        if (a.base != b.base || a.mine != b.theirs || a.theirs != b.mine || a.merged != b.merged)
            return false;
    }
    return true;
}

bool isInside(const QByteArray &body, Span span)
{
    return span.offset >= 0 && span.length >= 0 && span.end() <= body.size();
}

QString brokenMerge(const Bodies &bodies, const Merge &merge)
{
    const auto [base, mine, theirs] = bodies;
    if (!isMirrored(merge, merged(base, theirs, mine)))
        return u"exchanging the sides changes more than the sides"_s;
    const auto onTheirs = applyEdits(theirs, merge.onTheirs);
    const auto onMine = applyEdits(mine, merge.onMine);
    if (!onTheirs || !onMine)
        return u"the edits cannot be applied"_s;
    if (merge.conflicts.isEmpty() && (*onTheirs != merge.merged || *onMine != merge.merged))
        return u"the edits do not make what is merged"_s;
    for (const MergeConflict &conflict : merge.conflicts) {
        if (!isInside(base, conflict.base) || !isInside(mine, conflict.mine)
            || !isInside(theirs, conflict.theirs) || !isInside(merge.merged, conflict.merged))
            return u"a conflict lies outside the bodies"_s;
        (void)wordsIn(mine, conflict.mine);
    }
    const auto isWell = [](const QByteArray &body) { return bool(StorageDocument::parse(body)); };
    if (isWell(base) && isWell(mine) && isWell(theirs)
        && (!isWell(merge.merged) || !isWell(*onTheirs) || !isWell(*onMine)))
        return u"well-formed bodies make one that is not"_s;
    const auto isText = [](QByteArrayView body) { return body.isValidUtf8(); };
    if (isText(base) && isText(mine) && isText(theirs) && !isText(merge.merged))
        return u"half a character"_s;
    return {};
}

} // namespace

QString merge(const QByteArray &input)
{
    const Bodies bodies = bodiesOf(input);
    for (const QByteArray &side : {bodies.mine, bodies.theirs})
        if (!makes(merged(bodies.base, bodies.base, side), side)
            || !makes(merged(bodies.base, side, bodies.base), side)
            || !makes(merged(bodies.base, side, side), side))
            return u"one side's change alone is not taken"_s;
    return brokenMerge(bodies, merged(bodies.base, bodies.mine, bodies.theirs));
}

} // namespace Fuzz
