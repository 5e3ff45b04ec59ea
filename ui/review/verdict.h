// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"

#include <QDateTime>
#include <QStringList>

namespace Docket {

/** One decision of a person about one proposal or a batch of them. */
struct Verdict
{
    enum class Kind { Approve, Reject, Snooze, HandOn, Revert };

    Kind kind = Kind::Approve;
    QStringList ids;
    QString reason; ///< Of a rejection.
    QDateTime until; ///< Of a snooze.
    Person owner; ///< Whom it is handed to.
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/** Why something is rejected, as it is kept in the log in every language; shown by keptWords(). */
namespace RejectReason {
inline const QString section = QStringLiteral("Wrong section");
inline const QString facts = QStringLiteral("Wrong facts");
inline const QString alreadySaid = QStringLiteral("Already said there");
inline const QString notWorth = QStringLiteral("Not worth documenting");
inline const QString style = QStringLiteral("Style or format");
} // namespace RejectReason

/** "Approve", "Hand on" …: as a button and Undo name it. */
[[nodiscard]] QString verdictName(Verdict::Kind kind);

} // namespace Docket
