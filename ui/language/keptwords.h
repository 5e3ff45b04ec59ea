// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Docket {

/**
 * What core/ wrote in English, as the window's language says it: reasons, evidence, entries of the
 * log, answers and details of errors. Those words are kept, sent and compared, so they are the same
 * in every language; only what is shown goes through here. A text that fits none of the known forms
 * is shown as it is, and so are the strangers' words inside one that does. For English the text
 * itself. Never for text that somebody else wrote: it might look like one of ours.
 */
[[nodiscard]] QString keptWords(const QString &english);

// The forms, with %1 to %9 where something stands that differs.
[[nodiscard]] QList<const char *> keptOfDrafts();
[[nodiscard]] QList<const char *> keptOfAnswers();
[[nodiscard]] QList<const char *> keptOfRegistry();
[[nodiscard]] QList<const char *> keptOfRules();
[[nodiscard]] QList<const char *> keptOfRehearsal();

} // namespace Docket
