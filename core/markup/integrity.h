// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"
#include "core/markup/markuperror.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Docket {

/**
 * What an edit does to a page beyond its words, computed on the very bytes that would be sent. The badge of the review, the
 * check of a person's wording and the publisher's refusal all rest on this one report.
 */
struct IntegrityReport
{
    qsizetype bytesChangedOutside = 0; ///< Outside the allowed spans. Must be 0.
    int anchorsBefore = 0,
        anchorsKept = 0; ///< Inline comments; kept while a marker of theirs has words.
    int macrosBefore = 0, macrosKept = 0; ///< By id, without one by name.
    int linksBefore = 0, linksKept = 0; ///< By target; lost too when the last of their words go.
    int linksTaken =
        0; ///< How many of the others the draft takes away on purpose, see linksTaken(); not counted here.
    int imagesBefore = 0, imagesKept = 0; ///< By file or address.
    QStringList duplicateLocalIds; ///< Ids that `after` holds twice and `before` did not.
    std::optional<MarkupError> malformed; ///< Where `after` is not well-formed.
    std::optional<MarkupError>
        unreadable; ///< Where `before` is not: then nobody knows what is lost.

    /** Nothing is lost: it may be sent. */
    [[nodiscard]] bool isSound() const;
    /** The first thing that is wrong, as a sentence for people; empty when sound. */
    [[nodiscard]] QString problem() const;
};

/**
 * Compares two whole bodies. `allowed` are the spans of `before` that may differ, in any order (a section's, or those of the
 * edits); an empty span allows an insertion, no span at all no change. What lies between them must stand in `after` in the same
 * order, the first stretch at its very start and the last at its very end. Linear in both bodies.
 */
[[nodiscard]] IntegrityReport checkIntegrity(
    const QByteArray &before, const QByteArray &after, const QList<Span> &allowed);
[[nodiscard]] IntegrityReport checkIntegrity(
    const QByteArray &before, const QByteArray &after, Span allowed);

/** How many bytes of `before` outside the spans do not stand in `after` where they must; of any format. */
[[nodiscard]] qsizetype bytesChangedOutside(
    const QByteArray &before, const QByteArray &after, const QList<Span> &allowed);

/**
 * True when both bodies say the same but for what Confluence itself rewrites on saving (macro, local and task ids, version-at-save,
 * schema versions, parameter order, the blank before "/>", hex colours): the read-back check after a write.
 */
[[nodiscard]] bool sameAfterNormalisation(const QByteArray &sent, const QByteArray &stored);

} // namespace Docket
