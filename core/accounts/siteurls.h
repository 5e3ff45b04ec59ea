// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QUrl>

namespace Docket {

/**
 * The base address of Jira in what a person pasted: "corp.atlassian.net",
 * "https://corp.atlassian.net/", the address of a ticket, a board or the wiki next door. A context
 * path in front ("https://host/jira") and the gateway's "/ex/jira/ID" are kept. No slash at the
 * end. Errors: Invalid with a sentence (no address, not https, user name inside).
 */
[[nodiscard]] Result<QUrl> jiraBase(const QString &pasted);

/** The same for Confluence; "/wiki" is added where it is missing. */
[[nodiscard]] Result<QUrl> confluenceBase(const QString &pasted);

} // namespace Docket
