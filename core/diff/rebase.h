// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/textedit.h"

#include <QStringList>

namespace Docket {

/** What may have become of a section for edits made on it to be fitted without asking. */
enum class Rebase {
    Untouched, ///< Its words stand as they were; inline-comment markers may have come, gone or moved.
    Merge ///< Other words of it may have changed (see merge.h); what comes out has to be shown again.
};

/**
 * The same edits for a body that has changed meanwhile; a heading path finds the section in both bodies. Conflict when the section is
 * gone, stands twice or changed in more than `how` allows, and when the very words were changed. A comment that was set around the
 * words to change stays around the new ones. With an empty path each edit's own span and 64 bytes of context either side must be found
 * exactly once, inline-comment markers apart. Invalid when the edits do not fit the base.
 */
[[nodiscard]] Result<TextEdits> rebaseEdits(const QByteArray &base, const TextEdits &edits,
    const QByteArray &live, const QStringList &section, Rebase how = Rebase::Untouched);

} // namespace Docket
