// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** Somebody with an account on a remote system. Known by `accountId` alone; the rest may be hidden or missing. */
struct Person
{
    QString accountId;
    QString displayName;
    QString email;
    QString timeZone; ///< IANA name, for example "Europe/Berlin".
    bool active = true;

    [[nodiscard]] bool isNull() const { return accountId.isEmpty(); }
    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace Docket
