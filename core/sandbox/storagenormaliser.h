// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/storagedocument.h"

#include <QSet>

#include <functional>

namespace Docket::Sandbox {

/**
 * What Confluence Cloud rewrites when it stores a body, as spans over the source; every other byte
 * stays: the blank before
 * "/>", ac:schema-version and ac:macro-id of macros, task ids, ri:version-at-save, hex colours in
 * styles as rgb(), "text-align: start", attributes it does not keep. Source: public round-trip
 * measurements of the storage format on Cloud.
 */
class StorageNormaliser
{
public:
    /** `newId` gives the uuid of each macro and task that has none. */
    explicit StorageNormaliser(std::function<QString()> newId)
        : m_newId(std::move(newId))
    { }

    /**
     * The body as it is stored. Tags that stand in `settled` are left as they are: a page that was
     * imported holds them already, and Confluence does not touch again what it has stored.
     */
    [[nodiscard]] QByteArray stored(
        const StorageDocument &document, const QSet<QByteArray> &settled = {}) const;

    /** The start tags of a body that stored() would rewrite, in their source spelling. */
    [[nodiscard]] static QSet<QByteArray> oddTags(const StorageDocument &document);

private:
    std::function<QString()> m_newId;
};

} // namespace Docket::Sandbox
