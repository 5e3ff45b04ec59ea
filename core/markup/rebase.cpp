// SPDX-License-Identifier: GPL-3.0-or-later
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

Result<TextEdits> rebaseWithinSection(
    const QByteArray &base, const TextEdits &edits, const QByteArray &live, const QStringList &path)
{
    const QString name = path.join(u" › "_s);
    const auto baseDocument = StorageDocument::parse(base);
    if (!baseDocument)
        return failure(Error::Kind::Invalid, u"the page as it was read is not well-formed"_s);
    const auto liveDocument = StorageDocument::parse(live);
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
    const QByteArrayView bytes = cut(base, was->span);
    if (bytes != cut(live, is->span))
        return failure(Error::Kind::Conflict, u"the section “%1” has changed"_s.arg(name));
    // A copy of the section that came meanwhile leaves it open which of the two is meant.
    if (occurrences(live, bytes) > occurrences(base, bytes))
        return failure(Error::Kind::Conflict, u"the section “%1” now stands twice"_s.arg(name));

    TextEdits moved = edits;
    for (TextEdit &edit : moved) {
        if (!was->span.contains(edit.span))
            return failure(
                Error::Kind::Invalid, u"an edit lies outside the section “%1”"_s.arg(name));
        edit.span.offset += is->span.offset - was->span.offset;
    }
    return moved;
}

Result<TextEdits> rebaseByContext(
    const QByteArray &base, const TextEdits &edits, const QByteArray &live)
{
    constexpr qsizetype context = 64;
    TextEdits moved;
    qsizetype previous = 0;
    for (TextEdit edit : edits) {
        const qsizetype start = std::max<qsizetype>(0, edit.span.offset - context);
        const qsizetype end = std::min(base.size(), edit.span.end() + context);
        const QByteArrayView around = cut(base, {start, end - start});
        const qsizetype found = QByteArrayView(live).indexOf(around);
        if (found < 0)
            return failure(Error::Kind::Conflict, u"the text to change has changed or is gone"_s);
        if (QByteArrayView(live).indexOf(around, found + 1) >= 0)
            return failure(
                Error::Kind::Conflict, u"the text to change now stands more than once"_s);
        edit.span.offset += found - start;
        if (edit.span.offset < previous)
            return failure(Error::Kind::Conflict, u"the texts to change have changed places"_s);
        previous = edit.span.end();
        moved.append(edit);
    }
    return moved;
}

} // namespace

Result<TextEdits> rebaseEdits(const QByteArray &base, const TextEdits &edits,
    const QByteArray &live, const QStringList &section)
{
    if (const auto applied = applyEdits(base, edits); !applied)
        return failure(applied);
    if (base == live)
        return edits;
    return section.isEmpty() ? rebaseByContext(base, edits, live)
                             : rebaseWithinSection(base, edits, live, section);
}

} // namespace Docket
