// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/publisher.h"
#include "core/sync/publishfit.h"

#include <QSet>

namespace Docket {

/** One write on its way; its proposals are those of the intent's parts. */
struct Publisher::Run
{
    WriteIntent intent;
    bool isKept = false; ///< The journal holds the intent.
    bool isUnsure = false; ///< Sent, and nobody knows yet whether it arrived.
    bool mayLandLate =
        false; ///< Was unsure at some time: a request that hung may still come through.
    int rounds = 0; ///< How often it was sent.
    QDateTime asked; ///< When the live page was asked for last.
    QString pageTitle; ///< As read from the live page.
    QByteArray stored; ///< The body as read back.
    std::optional<Page>
        live; ///< The page as read back: that body, or what others made of it since.
    std::optional<WriteIntent> anchors; ///< What follows: puts markers back.
    QList<InlineComment> lost; ///< Comments whose place cannot be put back.
    FittedWrite fitted; ///< Empty in a run that goes on after a crash.
    bool isRefused = false; ///< By the page, as a whole: its proposals may be tried one by one.
    QString linkRefused; ///< Why a ticket carries no link.
    QSet<QString> later; ///< Proposals that wait for a write of their own.
    PublishOutcomes outcomes;
    std::stop_token stop;

    [[nodiscard]] bool isOfAnchors() const
    {
        return intent.kind == WriteIntent::Kind::PutBackAnchors;
    }
    /** Whether the page still is what this write made. */
    [[nodiscard]] bool isNewest() const { return live && live->version.number == intent.version; }
    [[nodiscard]] bool isPublishing() const { return intent.kind == WriteIntent::Kind::Publish; }
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (const WritePart &part : intent.parts)
            all.append(part.proposalId);
        return all;
    }
};

} // namespace Docket
