// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** A link from a work item to a page; the same `globalId` written twice leaves one link. */
struct RemoteLink
{
    QString globalId; ///< At most 255 characters.
    QString url, title, summary;
    friend bool operator==(const RemoteLink &, const RemoteLink &) = default;
};

/** The link's id for a page: one link a page on each item, whoever writes it. */
[[nodiscard]] QString pageLinkId(const QString &pageId);

} // namespace Docket
