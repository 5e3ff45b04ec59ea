// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** How the program reaches the network. */
struct ProxyChoice
{
    enum class Kind {
        System, ///< As the desktop or the environment says.
        None, ///< Straight to each host.
        Manual ///< Through one HTTP proxy, except to this machine itself.
    };

    Kind kind = Kind::System;
    QString host; ///< Manual only.
    quint16 port = 0; ///< Manual only.
    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace Docket
