// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policychange.h"

namespace Docket {

/** Changes of the registry, each named by the page's title (its id where that is unknown). `at`: the line's place, from 0. */
[[nodiscard]] PolicyChange lineAdded(
    const RegistryEntry &line, const QString &title, qsizetype at = -1);
[[nodiscard]] PolicyChange lineChanged(
    const RegistryEntry &before, const RegistryEntry &after, const QString &title);
[[nodiscard]] PolicyChange lineRemoved(const RegistryEntry &line, const QString &title);
[[nodiscard]] PolicyChange lineMoved(const RegistryEntry &line, const QString &title, qsizetype at);
/** Several lines at once, each with what it becomes; at least one. */
[[nodiscard]] PolicyChange linesChanged(
    const QList<std::pair<RegistryEntry, RegistryEntry>> &lines, const QString &title);
[[nodiscard]] PolicyChange linesRemoved(
    const QList<RegistryEntry> &lines); ///< At least two, in the order of the registry.
/** The page is not offered for that project or component again. */
[[nodiscard]] PolicyChange linkDismissed(const RegistryEntry &line, const QString &title);
/** The line with another section of the same page. */
[[nodiscard]] PolicyChange lineRelinked(
    const RegistryEntry &line, const QStringList &section, const QString &title);

} // namespace Docket
