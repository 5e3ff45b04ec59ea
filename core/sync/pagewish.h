// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/drafting/pagetemplate.h"
#include "core/drafting/registrypage.h"
#include "core/drafting/sectiondraft.h"

#include <optional>

namespace Docket {

/** An edit of a page that a person wished for and no item gave rise to, as it would be on the page as it is. */
struct PageWish
{
    Drafter drafter = Drafter::RegistryTable;
    QStringList
        about; ///< The first tells it from other wishes of that drafter for the page; empty: there is one at a time.
    TextEdits edits; ///< Empty: the page says so already.
    QStringList section;
    QString summary, versionMessage;
    QList<Evidence> evidence;
    bool confident = false;
    std::optional<PageKind> kind = {}; ///< Nothing: what the registry says of the page.
    QString title{}; ///< Of a page that is to be made below the one it is wished of.
    WorkItem item{}; ///< The one item it is wished for; without an id there is none, or several.
    HistoryEntry closing{}; ///< Of that item.
    friend bool operator==(const PageWish &, const PageWish &) = default;
};

/** The wish that the page tells the registry so. */
[[nodiscard]] PageWish registryWish(const RegistryOnPage &told);

/** The wish that the page has that section of the template for its kind. */
[[nodiscard]] PageWish sectionWish(const SectionDraft &draft, PageKind kind);

/** The wish that a page is made of that draft below `parent`; `subject` is the item's key or the fix version, `work` what closed. */
[[nodiscard]] PageWish newPageWish(const PageDraft &draft, const Page &parent,
    const QString &subject, const QList<ClosedWork> &work);

/** Which wish a proposal came from; empty for drafters that have one at a time. */
[[nodiscard]] QStringList wishedAbout(const Proposal &proposal);

} // namespace Docket
