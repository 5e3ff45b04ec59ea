// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/rebase.h"

#include "core/diff/markuptokens.h"
#include "core/diff/merge.h"
#include "core/markup/edits.h"
#include "core/markup/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QByteArrayView cut(const QByteArray &body, Span span)
{
    return QByteArrayView(body).sliced(span.offset, span.length);
}

qsizetype occurrences(QByteArrayView body, QByteArrayView sought)
{
    qsizetype count = 0;
    for (qsizetype at = body.indexOf(sought); at >= 0; at = body.indexOf(sought, at + 1))
        ++count;
    return count;
}

/** The bytes without the tags of inline comments. */
QByteArray withoutComments(QByteArrayView body)
{
    QByteArray left;
    for (const MarkupToken &token : markupTokens(body)) {
        const QByteArrayView text = body.sliced(token.start, token.length);
        if (token.kind != MarkupToken::Kind::Tag
            || (!text.startsWith("<ac:inline-comment-marker")
                && !text.startsWith("</ac:inline-comment-marker")))
            left += text;
    }
    return left;
}

/** What `edits` do to one stretch of a body, done to what became of that stretch: spans in `is`. */
Result<TextEdits> mergeStretch(QByteArrayView was, const TextEdits &edits, QByteArrayView is)
{
    const QByteArray base = was.toByteArray(), live = is.toByteArray();
    const auto mine = applyEdits(base, edits);
    if (!mine)
        return failure(mine);
    const auto merged = merge(base, *mine, live);
    if (!merged || !merged->conflicts.isEmpty())
        return failure(Error::Kind::Conflict, u"the words to change have changed"_s);
    return merged->onTheirs;
}

TextEdits moved(TextEdits edits, qsizetype by)
{
    for (TextEdit &edit : edits)
        edit.span.offset += by;
    return edits;
}

qsizetype sectionsNamed(const StorageDocument &document, const QString &name)
{
    return std::ranges::count_if(sections(document), [&](const Section &section) {
        return section.path.value(section.path.size() - 1) == name;
    });
}

/** Both bodies read and the section found in each. */
struct Located
{
    StorageDocument base, live;
    Span was, is;
};

Result<Located> locate(const QByteArray &base, const QByteArray &live, const QStringList &path)
{
    const QString name = path.join(u" › "_s);
    auto baseDocument = StorageDocument::parse(base);
    if (!baseDocument)
        return failure(Error::Kind::Invalid, u"the page as it was read is not well-formed"_s);
    auto liveDocument = StorageDocument::parse(live);
    if (!liveDocument)
        return failure(Error::Kind::Conflict, u"the page as it is now is not well-formed"_s);
    const auto was = findSection(*baseDocument, path);
    if (!was)
        return failure(
            Error::Kind::Invalid, u"the page as it was read has no section “%1”"_s.arg(name));
    const auto is = findSection(*liveDocument, path);
    if (!is)
        return failure(Error::Kind::Conflict,
            u"the page now has no section “%1”, or more than one"_s.arg(name));
    return Located{std::move(*baseDocument), std::move(*liveDocument), was->span, is->span};
}

Result<TextEdits> rebaseWithinSection(const QByteArray &base, const TextEdits &edits,
    const QByteArray &live, const QStringList &path, Rebase how)
{
    const QString name = path.join(u" › "_s);
    const auto located = locate(base, live, path);
    if (!located)
        return failure(located);
    const Span was = located->was, is = located->is;
    for (const TextEdit &edit : edits) {
        if (!was.contains(edit.span))
            return failure(
                Error::Kind::Invalid, u"an edit lies outside the section “%1”"_s.arg(name));
    }
    const QByteArrayView bytes = cut(base, was), liveBytes = cut(live, is);
    // A copy of the section that came meanwhile leaves it open which of the two is meant.
    const Error twice{
        Error::Kind::Conflict, u"the section “%1” now stands twice"_s.arg(name), 0, {}, {}};
    if (bytes == liveBytes) {
        if (occurrences(live, bytes) > occurrences(base, bytes))
            return std::unexpected(twice);
        return moved(edits, is.offset - was.offset);
    }
    if (how == Rebase::Untouched && withoutComments(bytes) != withoutComments(liveBytes))
        return failure(Error::Kind::Conflict, u"the section “%1” has changed"_s.arg(name));
    if (sectionsNamed(located->live, path.last()) > sectionsNamed(located->base, path.last()))
        return std::unexpected(twice);
    const auto merged = mergeStretch(bytes, moved(edits, -was.offset), liveBytes);
    if (!merged)
        return failure(
            merged.error().kind, u"%1, in the section “%2”"_s.arg(merged.error().detail, name));
    return moved(*merged, is.offset);
}

Result<TextEdits> rebaseByContext(
    const QByteArray &base, const TextEdits &edits, const QByteArray &live)
{
    constexpr qsizetype context = 64;
    if (withoutComments(base) == withoutComments(live))
        return mergeStretch(base, edits, live);
    TextEdits found;
    qsizetype previous = 0;
    for (TextEdit edit : edits) {
        const qsizetype start = std::max<qsizetype>(0, edit.span.offset - context);
        const qsizetype end = std::min(base.size(), edit.span.end() + context);
        const QByteArrayView around = cut(base, {start, end - start});
        const qsizetype at = QByteArrayView(live).indexOf(around);
        if (at < 0)
            return failure(Error::Kind::Conflict, u"the text to change has changed or is gone"_s);
        if (QByteArrayView(live).indexOf(around, at + 1) >= 0)
            return failure(
                Error::Kind::Conflict, u"the text to change now stands more than once"_s);
        edit.span.offset += at - start;
        if (edit.span.offset < previous)
            return failure(Error::Kind::Conflict, u"the texts to change have changed places"_s);
        previous = edit.span.end();
        found.append(edit);
    }
    return found;
}

} // namespace

Result<TextEdits> rebaseEdits(const QByteArray &base, const TextEdits &edits,
    const QByteArray &live, const QStringList &section, Rebase how)
{
    if (const auto applied = applyEdits(base, edits); !applied)
        return failure(applied);
    if (base == live)
        return edits;
    return section.isEmpty() ? rebaseByContext(base, edits, live)
                             : rebaseWithinSection(base, edits, live, section, how);
}

} // namespace Docket
