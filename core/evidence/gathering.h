// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connectors/documentsystem.h"
#include "core/connectors/worksystem.h"
#include "core/domain/proposal.h"
#include "core/evidence/evidence.h"
#include "core/journal/journal.h"
#include "core/sync/closeditems.h"

namespace Docket {

/** What the evidence is gathered from. Nothing is owned; nothing is written anywhere. */
struct EvidenceSource
{
    WorkSystem &work;
    DocumentSystem &documents;
    Journal &journal;
    Policy policy;
    QList<Proposal> proposals; ///< All there are.
    QString site; ///< Its name, for people.
    QString program; ///< Version of Docket.
};

/**
 * Reads the population from the tracker, compares it with the log, draws the sample and puts the packets together. Errors: Invalid
 * (a scope that makes no sense), Storage, those of the systems; AuthRequired where a search would only have been empty; Cancelled. `progress`: tickets of the tracker.
 */
[[nodiscard]] QCoro::Task<Result<EvidencePack>> gatherEvidence(
    EvidenceSource source, EvidenceScope scope, std::stop_token stop, ItemProgress progress = {});

} // namespace Docket
