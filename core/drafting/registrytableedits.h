// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/registrycells.h"
#include "core/drafting/registrypage.h"

namespace Docket {

/** The edits after which that table tells the registry, and how many rows they touch; see registryOnPage(). No cell is merged. */
[[nodiscard]] RegistryOnPage registryTableEdited(
    const RegistryTold &told, const StorageDocument &document, const RegistryTable &table);

} // namespace Docket
