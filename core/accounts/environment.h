// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/error.h"

#include <QProcessEnvironment>

namespace Docket {

/**
 * The connection for headless use: DOCKET_JIRA_URL, DOCKET_CONFLUENCE_URL, DOCKET_EMAIL,
 * DOCKET_API_TOKEN, and, if wanted, DOCKET_TOKEN_ENDS (YYYY-MM-DD). The account's id is made from the addresses and the e-mail, so that it is the
 * same in each run. Errors: AuthRequired naming what is missing; Invalid for an address or
 * a date that is none.
 */
[[nodiscard]] Result<SignIn> credentialsFromEnvironment(
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace Docket
