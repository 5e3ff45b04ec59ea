// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Docket {

/** A sprint that some work item is or was in. */
struct Sprint
{
    QString id;
    QString name; ///< "PLAT Sprint 42".
    QDateTime start; ///< Invalid while it has not begun.
    QDateTime end; ///< When it was completed, else when it is to end; the first moment after it.
    friend bool operator==(const Sprint &, const Sprint &) = default;
};

} // namespace Docket
