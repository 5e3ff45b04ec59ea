// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draft.h"

#include <QJsonObject>

#include <expected>

namespace Docket {

/** A named request for a draft, as a file tells it. */
struct DraftCase
{
    QString id;
    DraftRequest request;
};

/** Why a case cannot be read. */
struct CaseError
{
    QString id; ///< Of the case, where that much could be read.
    QString reason; ///< One sentence for people.
    friend bool operator==(const CaseError &, const CaseError &) = default;
};

/**
 * Reads one case from a JSON object:
 *
 *   {"id": "one", "item": {…}, "change": "diff --git …",
 *    "page": {"format": "storage" | "markdown", "title": "…", "kind": "runbook", "body": "…"}}
 *
 * `id`, `item` and `page.body` are needed; the format is "storage" and the kind "other" where
 * nothing is said. `item` is what workItemFromCase() reads. Unknown members are left alone.
 */
[[nodiscard]] std::expected<DraftCase, CaseError> draftCaseFrom(const QByteArray &json);

/**
 * A work item in the form of the staging site's site.json: key and summary are needed; type,
 * description (words or ADF), status, labels, components, fixVersions, parent, resolution, fields
 * ({shown name: words or number}), comments (words or {"author", "body"}), created, updated,
 * resolutiondate. On failure: one sentence that names the member.
 */
[[nodiscard]] std::expected<WorkItem, QString> workItemFromCase(const QJsonObject &json);

} // namespace Docket
