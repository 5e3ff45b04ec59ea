// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/rejectreason.h"

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

/** "Approve", "Hand on" …: as a button and Undo name it. */
[[nodiscard]] QString verdictName(Verdict::Kind kind);

} // namespace Docket
