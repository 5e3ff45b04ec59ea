// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sandbox/faults.h"
#include "core/sandbox/site.h"

#include <chrono>

namespace Docket {

/** Something that goes wrong on the staging site, to be asked for by name: `docket --sandbox --faults offline`. */
struct StagingTrouble
{
    enum class Act {
        None,
        NewToken, ///< The token that was told is refused from now on.
        Restore, ///< The site is put back to how it began.
        Untrusted, ///< The site's certificate is nobody's that is known.
        TokenEnds, ///< The token's last day is a week away.
        Damage, ///< The workspace's database is damaged before it is opened.
        WriteOnce, ///< The policy allows one version of a page in ten minutes.
    };
    enum class Place { Site, Window }; ///< Window: only `docket --sandbox` knows it.

    QString name;
    QString words; ///< What happens, for the help.
    Act act = Act::None;
    Place place = Place::Site;
    std::chrono::seconds from{0}, until{0}; ///< When, from the start; until 0: for good.
    QByteArray faults; ///< As in a faults file; empty: none.
    QList<Sandbox::SiteEdit> edits; ///< What a person changes on the built-in site.
};

[[nodiscard]] const QList<StagingTrouble> &stagingTroubles();

/** The trouble of that name; null when there is none. */
[[nodiscard]] const StagingTrouble *findTrouble(const QString &name);

/** A line each, for `--help`. */
[[nodiscard]] QString troubleList();

/** Makes a database in that folder that cannot be read. Errors: Storage. */
[[nodiscard]] Result<void> leaveDamagedDatabase(const QString &folder);

} // namespace Docket
