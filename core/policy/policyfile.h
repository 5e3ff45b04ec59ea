// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/policy.h"

#include <QByteArray>

namespace Docket {

/** The policy Docket starts with: the shipped rules and labels, an empty registry, 48 h. */
[[nodiscard]] Policy defaultPolicy();

/**
 * Reads the policy file (JSON). A part left out keeps its default. Errors: Invalid, `detail` starting with the JSON path
 * of what is wrong, for example "registry[2].kind: 'runbok' is not a page kind (release-notes, feature-docs, …)".
 * Unknown members are errors too: a misspelt name must not be silently ignored.
 */
[[nodiscard]] Result<Policy> policyFromJson(const QByteArray &json);

/** The whole policy as indented JSON; policyFromJson(policyToJson(p)) == p. */
[[nodiscard]] QByteArray policyToJson(const Policy &policy);

} // namespace Docket
