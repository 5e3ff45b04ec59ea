// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writeintent.h"
#include "core/sync/escalator.h"

namespace Docket {

/** What the comment below a page should say now. */
struct Escalator::Wanted
{
    QByteArray body; ///< Without the mark.
    QString hash; ///< Of the body.
    QStringList listed; ///< The proposals in it.
    QList<Saying> sayings; ///< What is due.
    bool isOpen = true;
};

/** One write of a comment. */
struct Escalator::Run
{
    OccasionPtr occasion;
    QString pageId;
    PageComment before; ///< As the journal has it.
    Wanted wanted;
    WriteIntent intent;
};

} // namespace Docket
