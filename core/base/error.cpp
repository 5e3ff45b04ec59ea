// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace Docket {

bool Error::isTransient() const
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::Server:
        return true;
    case Kind::Cancelled:
    case Kind::Untrusted:
    case Kind::AuthRequired:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Protocol:
    case Kind::Storage:
    case Kind::Damaged:
    case Kind::Invalid:
    case Kind::Internal:
        return false;
    }
    return false;
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Error::Kind::Offline:
        return QStringLiteral("offline");
    case Error::Kind::Timeout:
        return QStringLiteral("timeout");
    case Error::Kind::Untrusted:
        return QStringLiteral("untrusted");
    case Error::Kind::AuthRequired:
        return QStringLiteral("authRequired");
    case Error::Kind::Forbidden:
        return QStringLiteral("forbidden");
    case Error::Kind::NotFound:
        return QStringLiteral("notFound");
    case Error::Kind::Conflict:
        return QStringLiteral("conflict");
    case Error::Kind::RateLimited:
        return QStringLiteral("rateLimited");
    case Error::Kind::Server:
        return QStringLiteral("server");
    case Error::Kind::Protocol:
        return QStringLiteral("protocol");
    case Error::Kind::Storage:
        return QStringLiteral("storage");
    case Error::Kind::Damaged:
        return QStringLiteral("damaged");
    case Error::Kind::Invalid:
        return QStringLiteral("invalid");
    case Error::Kind::Internal:
        return QStringLiteral("internal");
    }
    return {};
}

} // namespace Docket
