// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/policy.h"
#include "core/domain/proposal.h"
#include "core/domain/workitem.h"

namespace Docket {

/** What a drafter made of one work item and one page. Pure values; nothing here was written
 * anywhere. */
struct Draft
{
    Drafter drafter = Drafter::NeedsWords;
    QStringList section; ///< Where the edits lie.
    TextEdits edits; ///< Of the page's body; empty for needs-words.
    double confidence = 0; ///< 0…1.
    bool confident = false;
    QString summary; ///< "The service port is 9443 since PLATFORM-89; this section still says 8080
        ///< in two places."
    QString versionMessage; ///< See versionMessage().
    QList<Evidence> evidence; ///< At least one for every changed value.
    QList<ValueChange> values;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/** Drafts, or why there is none ("the page already says 9443", "the item names no value and no
 * words of this page"). */
struct DraftOutcome
{
    QList<Draft> drafts;
    QString silence; ///< A sentence; empty when there is a draft.
    QString question; ///< For a thin item: what a person should answer; then `drafts` is empty.
};

/** What is drafted for: the page, where on it, and what the page is for. */
struct DraftRequest
{
    WorkItem item;
    HistoryEntry
        entry; ///< The change that fired; its time is the resolution date of the version message.
    Page page;
    QStringList section; ///< Only here; empty: wherever it fits.
    PageKind kind = PageKind::Other;
    QString change = {}; ///< Unified diff of the linked code change; empty when there is none.
    QByteArray earlierBody = {}; ///< The page's body when the section was last found; empty when
        ///< nobody kept it. Only to say what a section that is missing now may have become.
};

struct PageView;

/**
 * The smallest edits that make the page true again. Value changes and renames first; then what was
 * removed, deprecated and added; a release-note entry for release notes; a status row where the page
 * names the item; needs-words when the page is registered for the item but no safe edit is known.
 * Drafts that meet in one section are one draft, as sure as its least sure part.
 */
[[nodiscard]] DraftOutcome draft(const DraftRequest &request);
/** The same for a page that is read already. */
[[nodiscard]] DraftOutcome draft(const PageView &view);

/**
 * The page history's words, in the one shape: "Updated connection timeout value per PLATFORM-89
 * (resolved 2026-04-14). Previous value: 30s. New value: 60s." Never longer than 255 characters
 * with the transaction mark: long subjects and values are cut with "…", control characters and line
 * breaks go, beyond three values the rest is counted. The date is the UTC date of `resolved` and
 * left out when that is invalid.
 */
[[nodiscard]] QString versionMessage(
    const QList<ValueChange> &values, const QString &itemKey, const QDateTime &resolved);

/**
 * " [docket:1a2b3c4d5e6f]", the first 12 digits of the transaction: appended to every version
 * message Docket writes, so that it knows its own writes again.
 */
[[nodiscard]] QString transactionMark(const QString &transaction);
/**
 * The transaction a version message carries, as far as the mark tells it: its first 12 digits. Only
 * an exact mark at the very end counts; empty for a person's message.
 */
[[nodiscard]] QString transactionIn(const QString &message);

/** The message as people are to read it: without such a mark at its end. */
[[nodiscard]] QString withoutMark(const QString &message);

} // namespace Docket
