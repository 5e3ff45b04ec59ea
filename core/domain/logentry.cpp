// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/logentry.h"

namespace Docket {

QString kindName(LogEntry::Kind kind)
{
    switch (kind) {
    case LogEntry::Kind::Evaluated:
        return QStringLiteral("evaluated");
    case LogEntry::Kind::Proposed:
        return QStringLiteral("proposed");
    case LogEntry::Kind::Approved:
        return QStringLiteral("approved");
    case LogEntry::Kind::Undone:
        return QStringLiteral("undone");
    case LogEntry::Kind::Edited:
        return QStringLiteral("edited");
    case LogEntry::Kind::Rejected:
        return QStringLiteral("rejected");
    case LogEntry::Kind::Snoozed:
        return QStringLiteral("snoozed");
    case LogEntry::Kind::Superseded:
        return QStringLiteral("superseded");
    case LogEntry::Kind::Parked:
        return QStringLiteral("parked");
    case LogEntry::Kind::Sending:
        return QStringLiteral("sending");
    case LogEntry::Kind::Published:
        return QStringLiteral("published");
    case LogEntry::Kind::Rebased:
        return QStringLiteral("rebased");
    case LogEntry::Kind::Conflicted:
        return QStringLiteral("conflicted");
    case LogEntry::Kind::Delayed:
        return QStringLiteral("delayed");
    case LogEntry::Kind::Failed:
        return QStringLiteral("failed");
    case LogEntry::Kind::Linked:
        return QStringLiteral("linked");
    case LogEntry::Kind::Reverted:
        return QStringLiteral("reverted");
    case LogEntry::Kind::HandedOn:
        return QStringLiteral("handedOn");
    case LogEntry::Kind::RevertAsked:
        return QStringLiteral("revertAsked");
    case LogEntry::Kind::Anchored:
        return QStringLiteral("anchored");
    case LogEntry::Kind::Told:
        return QStringLiteral("told");
    case LogEntry::Kind::Escalated:
        return QStringLiteral("escalated");
    case LogEntry::Kind::PolicyChanged:
        return QStringLiteral("policyChanged");
    case LogEntry::Kind::Synced:
        return QStringLiteral("synced");
    case LogEntry::Kind::SignedOff:
        return QStringLiteral("signedOff");
    case LogEntry::Kind::Restored:
        return QStringLiteral("restored");
    }
    return {};
}

} // namespace Docket
