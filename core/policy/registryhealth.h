// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/person.h"
#include "core/domain/policy.h"

#include <QHash>
#include <QMap>

namespace Docket {

/** What the site said of a page at the last look; of one that is gone, what it said before. */
struct RegisteredPage
{
    enum class State { Current, Archived, Gone };

    QString id, title, url, spaceId, spaceKey;
    QString ownerId; ///< Account id; empty when unknown.
    State state = State::Current;
    int version = 0; ///< Whose sections these are; 0: the body was not read yet.
    QList<QStringList> sections; ///< Heading paths, in the order of the page.
    QList<QStringList> judged; ///< Paths of the registry that were looked for in that version.
    QMap<QStringList, QStringList>
        missing; ///< Those that it has not, each with the likeliest it became; empty: none is likely.
    QString knownTitle, knownSpaceId, knownSpaceKey; ///< As the registry's keepers know it.
    friend bool operator==(const RegisteredPage &, const RegisteredPage &) = default;
};

/** What the site said of everything the registry names. */
struct RegistrySeen
{
    QHash<QString, RegisteredPage> pages; ///< By id.
    QHash<QString, Person> people; ///< By account id, those the site knows.
    QStringList asked; ///< Account ids that the site was asked about.
    friend bool operator==(const RegistrySeen &, const RegistrySeen &) = default;
};

/** One thing that is wrong with a line of the registry. */
struct LineFinding
{
    enum class Kind {
        PageGone, ///< Deleted, in the trash, or hidden from this account.
        PageArchived,
        SpaceChanged, ///< From the space `was` to `now` (keys, or ids where the key is unknown).
        TitleChanged, ///< From `was` to `now`.
        SectionRenamed, ///< `was` is not there; `section` is the likeliest.
        SectionGone, ///< Nor is anything like it.
        NoOwner, ///< Neither the line nor the page names one.
        OwnerInactive, ///< The account of `was` was deactivated.
        OwnerUnknown ///< The site knows no account `was`.
    };
    Kind kind = Kind::PageGone;
    QString was, now;
    QStringList section; ///< Heading path to relink to.
    friend bool operator==(const LineFinding &, const LineFinding &) = default;
};

/** A line and what is wrong with it. */
struct LineHealth
{
    RegistryEntry line;
    QList<LineFinding> findings; ///< The gravest first.
    bool checked = false; ///< The site was asked about its page.
    friend bool operator==(const LineHealth &, const LineHealth &) = default;
};

/** What is wrong with each line, in their order, by what the site said. Nothing is said of what was not looked at yet. */
[[nodiscard]] QList<LineHealth> registryHealth(
    const QList<RegistryEntry> &registry, const RegistrySeen &seen);

/** The section to which the line can be relinked; empty when none is likely. */
[[nodiscard]] QStringList relinkTarget(const LineHealth &health);

/** The page without a body, as it is known from now on: nothing of it has moved. */
[[nodiscard]] RegisteredPage pageSeen(const Page &page);

/** JSON, for keeping; registrySeenFromJson() gives it back, nothing of what it cannot read. */
[[nodiscard]] QByteArray registrySeenToJson(const RegistrySeen &seen);
[[nodiscard]] RegistrySeen registrySeenFromJson(const QByteArray &json);

} // namespace Docket
