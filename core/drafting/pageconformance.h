// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registryhealth.h"

namespace Docket {

/** A section that a page lacks of its template, and where it belongs among the headings the page has. */
struct LackingSection
{
    QString name; ///< As the template calls it.
    QString prompt; ///< What a person writes there, as a sentence.
    /** Heading path, as the page has it, of the nearest section that precedes it in the template; empty when there is none. */
    QStringList after;
    /** The same of the nearest one that follows it; only where `after` is empty. Both empty: the end of the page. */
    QStringList before;
    friend bool operator==(const LackingSection &, const LackingSection &) = default;
};

/**
 * The sections that pages of that kind have by their template and this page has no heading for, also under none of their other
 * names; in the order of the template, which is also the order of those with the same place. Empty for pages of no particular
 * kind, and while the page was not read or is gone.
 */
[[nodiscard]] QList<LackingSection> lackingTemplateSections(
    const RegisteredPage &page, PageKind kind);

/** Their names alone. */
[[nodiscard]] QStringList missingTemplateSections(const RegisteredPage &page, PageKind kind);

} // namespace Docket
