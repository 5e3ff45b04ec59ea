// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"
#include "core/markup/markuperror.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Docket {

/**
 * What an edit does to a page beyond its words, computed on the very bytes that would be sent. Feeds the badge and the
 * publisher's refusal.
 */
struct IntegrityReport
{
    qsizetype bytesChangedOutside = 0; ///< Outside the allowed span. Must be 0.
    int anchorsBefore = 0, anchorsKept = 0; ///< Inline-comment markers.
    int macrosBefore = 0, macrosKept = 0;
    int linksBefore = 0, linksKept = 0; ///< Links and smart links.
    int imagesBefore = 0, imagesKept = 0;
    QStringList duplicateLocalIds; ///< Ids that `after` holds twice and `before` did not.
    std::optional<MarkupError> malformed; ///< Where `after` is not well-formed.

    /** Nothing is lost: it may be sent. */
    [[nodiscard]] bool isSound() const;
    /** The first thing that is wrong, as a sentence for people; empty when sound. */
    [[nodiscard]] QString problem() const;
};

/** Compares two whole bodies; `allowed` is the span of `before` that may differ (the section's). */
[[nodiscard]] IntegrityReport checkIntegrity(
    const QByteArray &before, const QByteArray &after, Span allowed);

/**
 * True when both bodies say the same but for what Confluence itself rewrites on saving (macro, local and task ids, version-at-save,
 * schema versions, parameter order, the blank before "/>", hex colours): the read-back check after a write.
 */
[[nodiscard]] bool sameAfterNormalisation(const QByteArray &sent, const QByteArray &stored);

} // namespace Docket
