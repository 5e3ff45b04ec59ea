// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/policy/registryhealth.h"

namespace Docket {

/** Takes into `before` what these pages, read with their bodies, say of the registry's sections; errors of the site only leave something out. */
[[nodiscard]] QCoro::Task<RegistrySeen> withPages(DocumentSystem &documents,
    QList<RegistryEntry> registry, RegistrySeen before, QList<Page> pages, std::stop_token stop);

/**
 * Asks the site what became of everything the registry names: one call for the pages' heads, unless `heads` are those of all that
 * can be seen, one for the people (in batches of 250), and bodies only of pages that changed, moved or have a section to be looked for. What was seen before stays the
 * measure of what moved. Errors: those of the system; nothing is known anew then.
 */
[[nodiscard]] QCoro::Task<Result<RegistrySeen>> lookAtRegistry(DocumentSystem &documents,
    QList<RegistryEntry> registry, RegistrySeen before, std::optional<QList<Page>> heads,
    std::stop_token stop);

} // namespace Docket
