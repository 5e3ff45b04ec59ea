// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"
#include "core/policy/registryimport.h"

#include <optional>

namespace Docket {

/** A table of the registry on a page, by its nodes. */
struct RegistryTable
{
    int node = -1;
    QList<QList<int>> rows; ///< The cells of its own rows, the header's first; never empty.
    QList<std::optional<LineField>> columns; ///< What each says; nothing: not about a line.
};

/** The first table that has a column for the page and one for the work. */
[[nodiscard]] std::optional<RegistryTable> registryTableIn(const StorageDocument &document);

/** What the cell says for a column of that name: a link counts as its address, a mention as its account id. */
[[nodiscard]] QString registryCellText(
    const StorageDocument &document, int cell, std::optional<LineField> field);

/** Whether the cell spans several rows or columns. */
[[nodiscard]] bool isMergedCell(const StorageDocument &document, int cell);

/** The first element of that name inside the node; -1 for none. */
[[nodiscard]] int firstInside(const StorageDocument &document, int node, QByteArrayView name);

[[nodiscard]] bool isPersonField(LineField field);

} // namespace Docket
