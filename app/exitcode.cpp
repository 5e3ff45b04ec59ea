// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exitcode.h"

namespace Docket {

ExitCode exitCodeFor(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::AuthRequired:
        return ExitCode::NotSignedIn;
    case Error::Kind::Conflict:
        return ExitCode::Conflict;
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Untrusted:
    case Error::Kind::Forbidden:
    case Error::Kind::RateLimited:
    case Error::Kind::Server:
    case Error::Kind::Protocol:
        return ExitCode::Remote;
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
        return error.httpStatus == 0 ? ExitCode::Failed : ExitCode::Remote;
    case Error::Kind::Cancelled:
    case Error::Kind::Storage:
    case Error::Kind::Damaged:
    case Error::Kind::Internal:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace Docket
