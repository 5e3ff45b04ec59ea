// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commentanchors.h"

#include "core/diff/merge.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "core/markup/storagedocument.h"
#include "core/markup/textmap.h"

#include <algorithm>
#include <functional>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView markerName = "ac:inline-comment-marker";

/** The body without those markers that `keeps` does not keep; their words stay. */
QByteArray withAnchors(const QByteArray &body, const std::function<bool(const QString &)> &keeps)
{
    const auto document = StorageDocument::parse(body);
    if (!document)
        return body;
    QList<Span> tags;
    for (int i = 0; i < document->nodes().size(); ++i) {
        if (document->name(i) != markerName || keeps(document->attribute(i, "ac:ref")))
            continue;
        const MarkupNode &node = document->node(i);
        tags.append({node.span.offset, node.content.offset - node.span.offset});
        tags.append({node.content.end(), node.span.end() - node.content.end()});
    }
    std::ranges::sort(tags, std::ranges::greater(), &Span::offset);
    QByteArray left = body;
    for (const Span &tag : std::as_const(tags))
        left.remove(tag.offset, tag.length);
    return left;
}

QByteArray withoutAnchors(const QByteArray &body)
{
    return withAnchors(body, [](const QString &) { return false; });
}

/** True when `made` is the body with this marker more, and nothing else. */
bool onlyAdds(const QByteArray &body, const QByteArray &made, const QString &ref)
{
    const QStringList anchors = anchorsIn(made);
    const QStringList before = anchorsIn(body);
    return anchors.contains(ref)
        && std::ranges::all_of(before, [&](const QString &one) { return anchors.contains(one); })
        && withoutAnchors(made) == withoutAnchors(body);
}

/** Where the site's own record of the page has it; nothing when its words went another way. */
std::optional<QByteArray> asItWasSet(
    const OverwrittenPage &page, const QByteArray &body, const QString &ref)
{
    const QStringList known = anchorsIn(page.before);
    const QByteArray late = withAnchors(
        page.late, [&](const QString &one) { return one == ref || known.contains(one); });
    const auto merged = merge(page.before, body, late);
    if (!merged || !merged->conflicts.isEmpty() || !onlyAdds(body, merged->merged, ref))
        return std::nullopt;
    return merged->merged;
}

/** Around the words it was set on; nothing unless they stand there once. */
std::optional<QByteArray> aroundItsWords(const QByteArray &body, const InlineComment &comment)
{
    const auto document = StorageDocument::parse(body);
    const QString words = comment.selection.simplified();
    if (!document || words.isEmpty())
        return std::nullopt;
    QList<Span> found;
    for (const TextUnit &unit : textUnits(*document)) {
        for (qsizetype at = unit.text.indexOf(words); at >= 0;
            at = unit.text.indexOf(words, at + 1))
            found.append(unit.spanOf(at, words.size()));
    }
    if (found.size() != 1)
        return std::nullopt;
    QByteArray made = body;
    made.insert(found.first().end(), "</ac:inline-comment-marker>");
    made.insert(found.first().offset,
        "<ac:inline-comment-marker ac:ref=\"" + comment.markerRef.toHtmlEscaped().toUtf8() + "\">");
    if (!StorageDocument::parse(made) || !onlyAdds(body, made, comment.markerRef))
        return std::nullopt;
    return made;
}

} // namespace

QStringList anchorsIn(const QByteArray &body)
{
    const auto document = StorageDocument::parse(body);
    return document ? document->commentAnchors() : QStringList();
}

QList<InlineComment> commentsOnlyIn(const OverwrittenPage &page)
{
    const auto document = StorageDocument::parse(page.late);
    if (!document)
        return {};
    QStringList known = anchorsIn(page.before) + anchorsIn(page.stored);
    QList<InlineComment> found;
    for (int i = 0; i < document->nodes().size(); ++i) {
        const QString ref =
            document->name(i) == markerName ? document->attribute(i, "ac:ref") : QString();
        if (ref.isEmpty() || known.contains(ref))
            continue;
        known.append(ref);
        found.append({{}, ref, document->plainText(i), {}, {}, false});
    }
    return found;
}

PutBack putBack(const OverwrittenPage &page, const QList<InlineComment> &comments)
{
    PutBack made{page.stored, {}, {}};
    const QStringList late = anchorsIn(page.late);
    for (const InlineComment &comment : comments) {
        std::optional<QByteArray> body;
        if (late.contains(comment.markerRef))
            body = asItWasSet(page, made.body, comment.markerRef);
        if (!body)
            body = aroundItsWords(made.body, comment);
        (body ? made.back : made.lost).append(comment);
        made.body = body.value_or(made.body);
    }
    return made;
}

Result<QByteArray> anchorsMovedOn(
    const QByteArray &before, const QByteArray &after, const QByteArray &live)
{
    if (live == before)
        return after;
    const auto merged = merge(before, after, live);
    if (!merged || !merged->conflicts.isEmpty())
        return failure(Error::Kind::Conflict, u"the words around it changed meanwhile"_s);
    if (withoutAnchors(merged->merged) != withoutAnchors(live))
        return failure(Error::Kind::Conflict, u"its place cannot be found any more"_s);
    return merged->merged;
}

} // namespace Docket
