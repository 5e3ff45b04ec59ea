// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/closedwork.h"
#include "core/domain/markupformat.h"
#include "core/domain/page.h"
#include "core/drafting/facts.h"
#include "core/markup/sections.h"

namespace Docket {

/** A section that pages of one kind have, and what goes into it. */
struct TemplateSection
{
    enum class Content {
        Words, ///< Only a person can write it: the prompt stands there.
        Entries, ///< A list with the item's entry: "PROJ-9: summary".
        Values, ///< A table of the settings that the item changed, with their new values.
        Changes, ///< A list of what the item changed, added, removed or deprecated.
        Record, ///< A table row of date, item, resolution and who resolved it.
    };

    QString name; ///< The heading; "%1" stands for the item's fix version.
    Content content = Content::Words;
    QString prompt; ///< What a person must write there, as a sentence.
    QStringList aliases; ///< Other headings that name such a section, ignoring case.
};

/** The sections of a page of that kind, the one that Docket writes to first. Never empty. */
[[nodiscard]] QList<TemplateSection> templateSections(PageKind kind);

/** A page that does not exist yet: what it would be called and hold. */
struct PageDraft
{
    QString title; ///< "Release notes 2026.5", "Runbook: payments".
    PageKind kind = PageKind::Other;
    QByteArray body; ///< Well-formed, in the format asked for.
    MarkupFormat format = MarkupFormat::Storage;
    QString versionMessage; ///< "Created page per PROJ-9 (resolved 2026-04-14)."
    QList<Evidence> evidence; ///< Where each filled-in word comes from.
    QStringList open; ///< Prompts that a person still has to answer; empty when nothing is open.
    friend bool operator==(const PageDraft &, const PageDraft &) = default;
};

/**
 * A page from the template of its kind, filled with what the item says: its entry, its values, its
 * dates. Nothing is made up: what the item does not tell is a prompt, marked as a placeholder in
 * storage format and as "To be written" in italics in Markdown.
 */
[[nodiscard]] PageDraft draftPage(
    const WorkItem &item, const HistoryEntry &entry, PageKind kind, MarkupFormat format);

/** The same of all that closed for one fix version, in the order given; it is named after the version. `work` is not empty. */
[[nodiscard]] PageDraft draftPage(
    const QList<ClosedWork> &work, const QString &version, PageKind kind, MarkupFormat format);

/**
 * Why a page of that kind may not be written to without a person where the registry names no
 * section: none of its sections is one that its template has. Names the section to add. Empty when
 * there is one, and for pages of no particular kind.
 */
[[nodiscard]] QString missingTemplateSection(const QList<Section> &sections, PageKind kind);

} // namespace Docket
