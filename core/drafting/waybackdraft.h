// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/newitem.h"
#include "core/domain/page.h"
#include "core/domain/remotelink.h"
#include "core/domain/textedit.h"
#include "core/drafting/knownissue.h"

namespace Docket {

/** What a ticket for a flagged place is to be filed under. */
struct TicketHome
{
    QString project; ///< Key.
    QString component; ///< Name; empty for none.
    QString assigneeId; ///< Empty for nobody.
};

/** The bug for what a page flags: the page's address, the place and its words. */
[[nodiscard]] NewItem ticketFor(
    const Page &page, const KnownIssueFlag &flag, const TicketHome &home);

/** A ticket as a body to review, and back. Errors: Invalid with what is missing or too long. */
[[nodiscard]] QByteArray ticketBody(const NewItem &item);
[[nodiscard]] Result<NewItem> ticketFrom(const QByteArray &body);

/** The link from an item to a page as it stands in that version. */
[[nodiscard]] RemoteLink linkFor(const Page &page);

/** A link as a body to review, and back; the link's id is the page's, see pageLinkId(). Errors: Invalid with what is missing. */
[[nodiscard]] QByteArray linkBody(const RemoteLink &link);
[[nodiscard]] Result<RemoteLink> linkFrom(const QByteArray &body, const QString &pageId);

/**
 * The edit that puts a ticket's link where the page flags the issue: behind the flag's paragraph or heading, at the end of its
 * panel, or, for a label of the whole page, behind the page's first paragraph. Nothing when the page flags it no more there; no
 * edits when the link stands there already.
 */
[[nodiscard]] std::optional<TextEdits> ticketLinkEdits(const QByteArray &body,
    const QStringList &section, const QString &ticketKey, const QString &ticketUrl);

} // namespace Docket
