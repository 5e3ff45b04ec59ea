// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logdecision.h"

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = LogEntry::Kind;

QList<Kind> decisionKinds()
{
    return {Kind::Approved, Kind::Rejected, Kind::Snoozed, Kind::RevertAsked, Kind::Edited,
        Kind::Undone};
}

bool isChoice(const LogEntry &entry)
{
    return entry.kind == Kind::Edited && isChoice(entry.text);
}

bool isChoice(const QString &textOfEdit)
{
    return textOfEdit == "dropped a change"_L1 || textOfEdit == "took a change again"_L1;
}

bool waitsForLimit(const QString &text)
{
    return text.startsWith("Docket wrote this page "_L1) && text.contains(" and stopped: "_L1);
}

std::optional<LogEntry> standingDecision(const QList<LogEntry> &entries)
{
    QList<LogEntry> standing;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (entry->kind == Kind::Undone) {
            if (!standing.isEmpty())
                standing.removeLast();
        } else if (entry->kind != Kind::Edited || isChoice(*entry)) {
            standing.append(*entry);
        }
    }
    return standing.isEmpty() ? std::nullopt : std::optional(standing.last());
}

} // namespace Docket
