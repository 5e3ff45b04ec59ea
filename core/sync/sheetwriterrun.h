// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sheetwriter.h"

namespace Docket {

/** One write on its way. */
struct SheetWriter::Run
{
    Proposal proposal;
    WriteIntent intent;
    bool resumed = false; ///< Of an earlier run: what became of its request is not known.
    QString text; ///< What came of it, a sentence without its full stop.
    std::stop_token stop;
};

/** True when the write may have been made although no good answer came. */
inline bool mayHaveLanded(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::Server || error.kind == Error::Kind::Protocol
        || error.kind == Error::Kind::Cancelled;
}

/** True when a later try may go through without anybody changing anything. */
inline bool decisionStands(const Error &error)
{
    return error.isTransient() || error.kind == Error::Kind::AuthRequired
        || error.kind == Error::Kind::Untrusted || error.kind == Error::Kind::Cancelled
        || error.kind == Error::Kind::Storage;
}

} // namespace Docket
