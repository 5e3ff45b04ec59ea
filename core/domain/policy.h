// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"

#include <QDate>
#include <QMap>
#include <QStringList>
#include <QTime>

#include <chrono>

namespace Docket {

/** One line of the linkage registry: work in this project (component, label) is documented there. */
struct RegistryEntry
{
    enum class Mode { Review, Apply };

    QString project; ///< Key; empty for any.
    QString component; ///< Name; empty for any.
    QString label; ///< Empty for any.
    QString page; ///< Page id.
    QStringList section; ///< Heading path; empty ("null" in the file) for wherever it fits.
    PageKind kind = PageKind::Other;
    QString owner, backup, manager; ///< Account ids; empty for none.
    Mode mode = Mode::Review;
    QString epic = {}; ///< Key of the epic whose work this page documents; empty for any work.
    friend bool operator==(const RegistryEntry &, const RegistryEntry &) = default;
};

/** The line's project, or its epic's; empty for any. */
[[nodiscard]] inline QString projectOf(const RegistryEntry &entry)
{
    return entry.project.isEmpty() ? entry.epic.section(u'-', 0, -2) : entry.project;
}

/**
 * When work fires, and for pages of which kinds. Its conditions on the item are: one of `types`, each label of `with`, the absence
 * of each label of `without`, one of `components`. `join` says whether all of them must hold or any; without one every item fits.
 */
struct TriggerRule
{
    enum class Join { All, Any };

    QString name;
    QStringList types; ///< Item types; empty for no such condition.
    QString on; ///< "done", "closed", "post-incident", "epic-complete" or the name of a status.
    QStringList with; ///< Labels the item must have.
    QStringList without; ///< Labels the item must not have.
    QList<PageKind> kinds; ///< Empty for every registered page.
    QStringList components = {}; ///< Names; empty for no such condition.
    Join join = Join::All;
    bool isOn = true; ///< Off: it is kept and never fires.
    friend bool operator==(const TriggerRule &, const TriggerRule &) = default;
};

/** Work that is left out of a page, or of one section of it. What is empty fits anything; all that is not must fit. */
struct Exclusion
{
    QString name; ///< Of its own, no other exclusion's: what was left out is listed with it.
    QString project; ///< Key.
    QStringList types; ///< Item types, any of them.
    QString component; ///< Name.
    QString label;
    QString page; ///< Page id.
    QStringList section = {}; ///< Heading path on that page, with all below it.
    friend bool operator==(const Exclusion &, const Exclusion &) = default;
};

/** A page that was found for the work of a project or component, and that a person does not want for it. */
struct DismissedLink
{
    QString project; ///< Key.
    QString component; ///< Name; empty for the project's work without one.
    QString page; ///< Page id.
    friend bool operator==(const DismissedLink &, const DismissedLink &) = default;
};

struct LabelPolicy
{
    QStringList include{QStringLiteral("docs-required"), QStringLiteral("docs-impact")};
    QStringList exclude{QStringLiteral("no-doc-sync")};
    friend bool operator==(const LabelPolicy &, const LabelPolicy &) = default;
};

/** Which side a value belongs to; the other side is read-only for it. */
enum class Authority { Work, Docs };

struct ReviewDeadline
{
    std::chrono::hours hours{48};
    QString timeZone = QStringLiteral("UTC"); ///< IANA name.
    QMap<int, QPair<QTime, QTime>> workingHours; ///< By day, 1 = Monday; empty: every hour counts.
    QList<QDate> holidays;
    std::chrono::hours remindBefore{8}; ///< Working time before the end; 0: nobody is reminded.
    friend bool operator==(const ReviewDeadline &, const ReviewDeadline &) = default;
};

/** Who decides for a person: while that one is away, or for good when the account is no longer active. */
struct Delegation
{
    QString person, delegate; ///< Account ids.
    QDate from,
        to; ///< First and last day of the absence, in the time zone of the deadlines; invalid: only for an account that is no longer active.
    friend bool operator==(const Delegation &, const Delegation &) = default;
};

/** What Docket may say to people on the sites, beside publishing what was approved. */
struct Notify
{
    bool comments = false; ///< Below a page with open proposals, one for those whose turn it is.
    friend bool operator==(const Notify &, const Notify &) = default;
};

/** How often Docket may write one page before it stops and says so. */
struct WriteLimit
{
    int writes = 3;
    std::chrono::minutes window{10};
    friend bool operator==(const WriteLimit &, const WriteLimit &) = default;
};

/** Everything people decided about what Docket may do: one readable file. */
struct Policy
{
    QList<RegistryEntry> registry;
    QList<TriggerRule> rules; ///< First match per page kind wins; order matters.
    LabelPolicy labels;
    QMap<QString, Authority> ownership; ///< By attribute.
    ReviewDeadline sla;
    QList<Delegation> delegates;
    WriteLimit writeLimit;
    QList<Exclusion> exclusions = {};
    Notify notify = {};
    QList<DismissedLink> dismissedLinks = {}; ///< Not offered for the registry again.
    friend bool operator==(const Policy &, const Policy &) = default;
};

} // namespace Docket
