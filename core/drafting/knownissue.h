// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/** The label and title by which people say that a page or section describes a known issue. */
inline constexpr QLatin1StringView knownIssueLabel("known-issue");

/** A place of a page that is flagged as a known issue. */
struct KnownIssueFlag
{
    QStringList section; ///< Heading path; empty for the whole page.
    QString sign; ///< "label", "status", "panel", "label macro": how it is flagged.
    QString
        words; ///< What stands there, a line a block, at most 600 characters; the flag itself left out.
    int node = -1; ///< Of the macro that flags it; -1 for a label of the page.
    friend bool operator==(const KnownIssueFlag &, const KnownIssueFlag &) = default;
};

/**
 * The places a page flags, each section once, in document order: a status macro or a panel (info, note, warning, tip, panel,
 * expand) titled "Known issue", or a label macro that names the label. Case, blanks and hyphens do not matter. A flag before the
 * first heading counts for the whole page.
 */
[[nodiscard]] QList<KnownIssueFlag> knownIssueFlags(const StorageDocument &document);

/** The flag that the page's own label makes. */
[[nodiscard]] KnownIssueFlag knownIssueLabelFlag(const StorageDocument &document);

} // namespace Docket
