// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoroTask>
#include <QDate>
#include <QList>

#include <functional>

namespace Docket {

/** One account as the window lists it. */
struct AccountLine
{
    QString id;
    QString name; ///< Its site, for people.
    QString email;
    QDate tokenEnds; ///< Invalid: nobody said.
    bool inUse = false;
    friend bool operator==(const AccountLine &, const AccountLine &) = default;
};

/** The accounts behind a window, each with its own queue and log. */
struct AccountHooks
{
    std::function<QList<AccountLine>()> list{};
    std::function<Result<void>(const QString &id)>
        use{}; ///< From the next session on; see isToSwitch.
    std::function<QCoro::Task<Result<void>>(QString id)> forget{};
    std::function<bool()>
        isToSwitch{}; ///< The window is to close: another account's takes its place.
};

} // namespace Docket
