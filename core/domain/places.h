// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** A project of the tracker, as a person chooses it. */
struct Project
{
    QString id, key, name;
    friend bool operator==(const Project &, const Project &) = default;
};

/** A space of pages, as a person chooses it. */
struct Space
{
    QString id, key, name;
    friend bool operator==(const Space &, const Space &) = default;
};

/** A page's place in its space, without its body. */
struct PagePlace
{
    QString id, title;
    QString parentId; ///< Of a page or folder; empty at the top.
    QString ownerId; ///< Account id; empty when unknown.
    friend bool operator==(const PagePlace &, const PagePlace &) = default;
};

} // namespace Docket
