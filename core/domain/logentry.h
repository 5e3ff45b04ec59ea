// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signoff.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/** One line of the sync log: something that was proposed, decided, written or left alone, and by whom. Never changed. */
struct LogEntry
{
    enum class Kind {
        Evaluated, ///< An item was looked at and nothing was proposed; `text` is the reason.
        Proposed,
        Approved,
        Undone,
        Edited,
        Rejected,
        Snoozed,
        Superseded,
        Parked,
        Sending, ///< A write is about to leave; its transaction is the beginning of this entry's own hash.
        Published,
        Rebased,
        Conflicted,
        Delayed, ///< A decided write did not go through yet and is tried again by itself; said once until it does.
        Failed,
        Linked,
        Reverted,
        HandedOn, ///< Another owner was chosen.
        RevertAsked, ///< The published change is to be taken off the page again; Reverted follows when it is.
        Anchored, ///< The place of a comment, taken off by a write, was put back.
        Told, ///< The owner was asked or reminded below the page, or what stands there was brought up to date.
        Escalated, ///< The manager was told below the page that a review is overdue.
        PolicyChanged,
        Synced,
        SignedOff, ///< A manager went through a period of the log; `signOff` says which.
        Restored ///< A backup took the workspace's place; what came after it is kept in the file that was set aside.
    };

    qint64 sequence = 0; ///< Given by the journal, 1, 2, 3 …
    QDateTime at;
    Kind kind = Kind::Evaluated;
    QString
        transaction; ///< Same for all entries of one write but Sending; empty for what writes nothing.
    QString proposalId; ///< Empty when there is none.
    QString itemKey, itemUrl;
    QString changeId; ///< Source event.
    QString pageId, pageTitle, pageUrl;
    QStringList section;
    QString person; ///< Account id; empty for Docket itself.
    QString personName;
    int version = 0; ///< Page version this entry made; 0 for none.
    QString text; ///< One sentence.
    Circumstances circumstances; ///< Of what is proposed or decided; empty for all else.
    std::optional<SignOff> signOff; ///< Of SignedOff.
    QByteArray before, after; ///< Whole stored bodies; empty where nothing was written.
    QString previousHash, hash; ///< Chain: SHA-256 over the entry and the hash before it.
    QList<EntryException>
        exceptions; ///< Worked out when it is read, see LogQuery::exceptions; not stored.
    std::optional<qint64>
        tookSeconds; ///< From proposed to decided, of Approved, Rejected and Published; as exceptions.
    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

constexpr LogEntry::Kind lastLogKind = LogEntry::Kind::Restored;
[[nodiscard]] QString kindName(LogEntry::Kind kind); ///< "published", "evaluated" …

} // namespace Docket
