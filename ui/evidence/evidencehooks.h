// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace Docket {

/** Tells how many of how many closed tickets are read. */
using EvidenceProgress = std::function<void(int done, int of)>;

/** What the window asks for evidence. Left empty, none can be made; packs can still be opened. */
struct EvidenceHooks
{
    /** As gatherEvidence(), with the account in use; NotFound without one. Writes nothing. */
    std::function<QCoro::Task<Result<EvidencePack>>(
        EvidenceScope scope, EvidenceProgress progress, std::stop_token stop)>
        gather{};
};

} // namespace Docket
