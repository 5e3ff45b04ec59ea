// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

#include <QDateTime>
#include <QMetaType>

namespace Docket {

/** What a remote said about how much it still allows (X-RateLimit-*, RateLimit-Reason). Members it
 * did not send stay unset. */
struct Budget
{
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    QDateTime reset; ///< Invalid when unknown.
    bool nearLimit = false;
    QString reason; ///< For example "jira-burst-based".

    [[nodiscard]] bool isKnown() const
    {
        return limit || remaining || reset.isValid() || nearLimit || !reason.isEmpty();
    }
    /** A fifth or less is left (the share at which Atlassian says X-RateLimit-NearLimit). */
    [[nodiscard]] bool isLow() const
    {
        return nearLimit || remaining == 0 || (limit && remaining && *remaining * 5 <= *limit);
    }
    friend bool operator==(const Budget &, const Budget &) = default;
};

/**
 * Reads the rate headers of an answer. The reset is met in the wild as ISO 8601 (also without
 * seconds), as epoch seconds or milliseconds, and as seconds from now; all are read, anything else
 * is left unset.
 */
[[nodiscard]] Budget budgetFrom(const QMap<QByteArray, QByteArray> &headers, const QDateTime &now);

} // namespace Docket

Q_DECLARE_METATYPE(Docket::Budget)
