// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Docket {

/** How an identifier of several words joins them. */
enum class IdentifierForm {
    Camel, ///< connectionTimeout
    Pascal, ///< ConnectionTimeout
    Kebab, ///< connection-timeout
    Snake, ///< connection_timeout
    Dotted, ///< connection.timeout
    Screaming, ///< CONNECTION_TIMEOUT
    ScreamingKebab, ///< CONNECTION-TIMEOUT
};

/** Its words in lower case: "http.maxConnections" → http, max, connections. Empty for what has only
 * one word, or characters that no form has (blanks, slashes, brackets). */
[[nodiscard]] QStringList identifierWords(const QString &identifier);

/** The words joined in that form. */
[[nodiscard]] QString inIdentifierForm(const QStringList &words, IdentifierForm form);

/** The form in which `written` spells exactly these words; nothing when it spells others. */
[[nodiscard]] std::optional<IdentifierForm> identifierFormOf(
    const QString &written, const QStringList &words);

/** Every spelling of the identifier in the forms above, itself first; only itself when it has but
 * one word. Words are neither added nor bent: "timeouts" is no form of "timeout". */
[[nodiscard]] QStringList identifierSpellings(const QString &identifier);

} // namespace Docket
