// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace Docket {

/** The reason as a sentence of its own: capital letter, full stop. */
[[nodiscard]] QString asSentence(QString reason);

/**
 * One sentence or two for a person: what happened, why, what next. `site` names the remote
 * ("larkspur.example"); empty says "the site". Kinds that carry a reason made for people (Invalid,
 * Conflict, Storage, NotFound, Forbidden) repeat it.
 */
[[nodiscard]] QString errorSentence(const Error &error, const QString &site = {});

/** The same for something that was being done: "Could not approve “Current Configuration”. …". */
[[nodiscard]] QString errorSentence(
    const QString &doing, const Error &error, const QString &site = {});

/** Technical lines for "Details": kind, HTTP status, request id, detail. Holds no secret (see
 * Error). */
[[nodiscard]] QString errorDetails(const Error &error);

} // namespace Docket
