// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/changeparts.h"

#include "core/diff/tokenhunks.h"
#include "core/markup/edits.h"

#include <algorithm>

namespace Docket {

namespace {

bool precedes(const TextEdit &one, const TextEdit &other)
{
    return std::pair(one.span.offset, one.span.end())
        < std::pair(other.span.offset, other.span.end());
}

/** The edit as words that differ, whole elements where it can be read so; spans of the body. */
TextEdits pieces(const QByteArray &body, const TextEdit &edit, MarkupFormat format)
{
    const auto after = applyEdits(body, {edit});
    if (!after)
        return {edit};
    Interner<QByteArrayView> intern;
    const TokenizedBody left(body, format, intern), right(*after, format, intern);
    TextEdits found;
    for (const TokenHunk &hunk : tokenHunks(left, right, Patience(DiffOptions()))) {
        const Span from = left.span(hunk.base, hunk.baseEnd);
        const Span to = right.span(hunk.other, hunk.otherEnd);
        found.append({from, after->sliced(to.offset, to.length)});
    }
    return found.isEmpty() ? TextEdits{edit} : found;
}

qsizetype distance(Span one, Span other)
{
    return std::max<qsizetype>(0, std::max(one.offset - other.end(), other.offset - one.end()));
}

} // namespace

TextEdits EditChoice::offered() const
{
    TextEdits all = kept + dropped;
    std::ranges::stable_sort(all, precedes);
    return all;
}

ChangeParts::ChangeParts(const QByteArray &body, const EditChoice &choice,
    const QList<ShownChange> &changes, MarkupFormat format)
{
    for (const TextEdit &edit : choice.kept)
        m_parts.append({edit, false, -1});
    for (const TextEdit &edit : choice.dropped)
        m_parts.append({edit, true, -1});
    std::ranges::stable_sort(m_parts, precedes, &Part::edit);
    for (int i = 0; i < changes.size(); ++i)
        m_leader.append(i);
    cut(body, changes, format);
    assign(changes);
    for (const Part &part : std::as_const(m_parts))
        (part.dropped ? m_choice.dropped : m_choice.kept).append(part.edit);
}

QList<QSet<int>> ChangeParts::hits(const QList<ShownChange> &changes) const
{
    QList<QSet<int>> found;
    qsizetype growth = 0;
    for (const Part &part : m_parts) {
        const Span before = part.edit.span;
        const Span after{before.offset + growth, part.edit.replacement.size()};
        growth += after.length - before.length;
        QSet<int> hit;
        for (int i = 0; i < changes.size(); ++i) {
            const auto in = [](const QList<Span> &spans, Span span) {
                return span.length > 0
                    && std::ranges::any_of(spans, [&](Span one) { return one.overlaps(span); });
            };
            if (in(changes.at(i).before, before) || in(changes.at(i).after, after))
                hit.insert(i);
        }
        found.append(hit);
    }
    return found;
}

void ChangeParts::cut(
    const QByteArray &body, const QList<ShownChange> &changes, MarkupFormat format)
{
    const QList<QSet<int>> hit = hits(changes);
    QList<Part> parts;
    for (int i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        const TextEdits smaller =
            hit.at(i).size() > 1 ? pieces(body, part.edit, format) : TextEdits{part.edit};
        // A piece may have come to stand a little beside its edit; never among another's bytes.
        const qsizetype from = parts.isEmpty() ? 0 : parts.last().edit.span.end();
        const qsizetype to =
            i + 1 < m_parts.size() ? m_parts.at(i + 1).edit.span.offset : body.size();
        const bool fits = smaller.first().span.offset >= from && smaller.last().span.end() <= to;
        for (const TextEdit &edit : fits ? smaller : TextEdits{part.edit})
            parts.append({edit, part.dropped, -1});
    }
    m_parts = parts;
}

void ChangeParts::assign(const QList<ShownChange> &changes)
{
    if (changes.isEmpty())
        return;
    const QList<QSet<int>> hit = hits(changes);
    for (int i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        if (hit.at(i).isEmpty()) {
            const auto far = [&](int change) {
                qsizetype least = std::numeric_limits<qsizetype>::max();
                for (const Span span : changes.at(change).before)
                    least = std::min(least, distance(span, part.edit.span));
                return least;
            };
            part.change = 0;
            for (int change = 1; change < changes.size(); ++change)
                part.change = far(change) < far(part.change) ? change : part.change;
            continue;
        }
        part.change = *std::ranges::min_element(hit.at(i));
        for (const int other : hit.at(i)) {
            const int from = m_leader.at(other);
            const int to = m_leader.at(part.change);
            std::ranges::replace(m_leader, std::max(from, to), std::min(from, to));
        }
    }
}

bool ChangeParts::isDropped(int change) const
{
    bool any = false;
    for (const Part &part : m_parts) {
        if (part.change < 0 || m_leader.at(part.change) != m_leader.value(change, -1))
            continue;
        if (!part.dropped)
            return false;
        any = true;
    }
    return any;
}

QSet<int> ChangeParts::dropped() const
{
    QSet<int> found;
    for (int change = 0; change < m_leader.size(); ++change) {
        if (isDropped(change))
            found.insert(change);
    }
    return found;
}

QSet<int> ChangeParts::together(int change) const
{
    QSet<int> found;
    for (int other = 0; other < m_leader.size(); ++other) {
        if (m_leader.at(other) == m_leader.value(change, -1))
            found.insert(other);
    }
    return found;
}

EditChoice ChangeParts::toggled(int change) const
{
    const bool drop = !isDropped(change);
    EditChoice made;
    for (const Part &part : m_parts) {
        const bool meant =
            part.change >= 0 && m_leader.at(part.change) == m_leader.value(change, -1);
        ((meant ? drop : part.dropped) ? made.dropped : made.kept).append(part.edit);
    }
    return made;
}

EditChoice rechosen(const EditChoice &now, const TextEdits &dropped)
{
    EditChoice made;
    for (const TextEdit &edit : now.offered()) {
        const bool was = std::ranges::any_of(dropped, [&](const TextEdit &one) {
            return one.span.contains(edit.span) || one.span.overlaps(edit.span);
        });
        (was ? made.dropped : made.kept).append(edit);
    }
    return made;
}

} // namespace Docket
