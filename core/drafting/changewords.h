// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workitem.h"

#include <QHash>

namespace Docket {

/**
 * The words an item and its linked code change use, to be looked for on a page, and where each of
 * them was said. Words are those of contentWords(); names are identifiers of several words in one
 * form for all spellings ("maxDiskUsage", "max-disk-usage", "MAX_DISK_USAGE" → "maxdiskusage").
 */
struct ChangeWords
{
    enum Source {
        Summary, ///< With the components.
        Description, ///< With comments and fields.
        Removed, ///< More often in removed lines of the code than in added ones.
        Added, ///< The other way round.
        Around, ///< In the code change otherwise.
        FileName, ///< Of the changed code.
        SourceCount
    };

    QHash<QString, unsigned> words; ///< Or-ed bits 1 << Source.
    QHash<QString, unsigned> names;

    /** Reads at most 40,000 characters of each text of the item and 400,000 of the change; common
     * words of tickets ("fix", "update") in summary and description, and the item's key, are left
     * out. */
    [[nodiscard]] static ChangeWords of(const WorkItem &item, const QString &change);
};

/** The identifiers of several words in a text, in the form of ChangeWords::names, in order of
 * appearance; of dotted ones also each member. */
[[nodiscard]] QStringList compoundNames(QStringView text);

} // namespace Docket
