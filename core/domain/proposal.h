// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/textedit.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace Docket {

/** Why a proposal says what it says: words and where they stand. */
struct Evidence
{
    QString
        kind; ///< "value-change", "names-item", "states-old-value", "component", "registry", "release", "status", "left-alone", "question" …
    QString text; ///< The quoted words, or the reason in one sentence.
    QString
        source; ///< "description", "comment 10042", "field Connection timeout", "history 10124", "page", "registry" …
    double weight = 0; ///< 0…1, how much it counted; 0 for what only informs.
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/** A value that the work item changed, shown beside the diff. Either value may be empty (added, removed). */
struct ValueChange
{
    QString subject; ///< "connection timeout"; empty when the words do not say.
    QString oldValue;
    QString newValue;
    QString source; ///< As in Evidence.
    friend bool operator==(const ValueChange &, const ValueChange &) = default;
};

/** What made a proposal, by what it does to the page. */
enum class Drafter {
    ValueChange, ///< An old value becomes the new one.
    Rename, ///< The same of a name.
    Addition, ///< A row or list item for what is new, or its first value.
    Removal, ///< The row or list item of what is gone goes.
    Deprecation, ///< A note where the page tells of what is to be used no more.
    ReleaseNote,
    StatusRow,
    NewPage, ///< A whole page from a template, where there was none; a person asked for it.
    NeedsWords, ///< No safe edit is known: a person writes.
    NewTicket, ///< A ticket for what a page flags as a known issue.
    TicketLink, ///< The link to that ticket, where the page flags it.
    RemoteLink, ///< A link on an epic to a page that a person edited.
    ItemLabel, ///< A label that says whether a closed item asks for documentation.
    RegistryTable, ///< The registry's table on a page becomes what the registry is; a person asked for it.
    TemplateSection, ///< A section that the page lacks of its template; a person asked for it.
    LogTable, ///< Part of the sync log as a table on a page; a person asked for it.
};

/** What publishing a proposal writes. */
enum class Effect {
    PageEdit,
    NewTicket, ///< `before` is empty, the edits insert the ticket as ticketFrom() reads it.
    RemoteLink, ///< `before` is empty, the edits insert the link as linkFrom() reads it.
    ItemLabel, ///< `before` is empty, the edits insert the label as labelFrom() reads it; there is no page.
    NewPage ///< `before` is empty, the edits insert the page as newPageFrom() reads it; until it is made `pageId` is that of the page it goes below.
};

/**
 * The life of a proposal. Arrows that no person and no publisher takes do not exist.
 *
 *   Waiting ─approve─▶ Approved ─send─▶ Publishing ─read back─▶ Published ─revert─▶ Reverting ─▶ Reverted
 *     │  ▲               │ undo             │
 *     │  └───────────────┘                  ├─ section changed ─▶ Conflict ─ decide again ─▶ Approved
 *     ├─reject──▶ Rejected                  ├─ refused ─────────▶ Failed ── approve again ─▶ Approved
 *     ├─snooze──▶ Snoozed ─time─▶ Waiting   └─ page gone ───────▶ Blocked
 *     └─item changed again──▶ Superseded
 *
 * Parked is a thin item: a question instead of a draft; it may be rejected or superseded.
 */
enum class ProposalState {
    Waiting,
    Approved,
    Publishing,
    Published,
    Rejected,
    Snoozed,
    Conflict,
    Failed,
    Blocked,
    Parked,
    Superseded,
    Reverting,
    Reverted
};

/** What was said to people about a proposal that waited for them; each of it once. */
struct Told
{
    QString askedOf; ///< Account id of the owner who learnt of it last.
    QDateTime remindedAt, escalatedAt; ///< Invalid: not yet.
    friend bool operator==(const Told &, const Told &) = default;
};

/** One edit of one section of one page because of one change of one work item, with everything needed to judge it. */
struct Proposal
{
    QString id; ///< stableId of (bridge, item id, change id, page id, section, rule).
    ProposalState state = ProposalState::Waiting;
    QString bridge; ///< Which pair of accounts it belongs to.

    QString itemId, itemKey, itemUrl, itemSummary, itemType, itemStatus;
    QStringList releases; ///< The fix versions the item had when it was drafted.
    QStringList itemComponents, itemLabels; ///< Names, then too; of older ones they are empty.
    QString changeId; ///< History entry that fired the rule.
    QDateTime resolvedAt;
    QString resolvedBy; ///< As people call them.
    QString closedBy; ///< Account id of the same person; of older proposals it is empty.

    QString pageId, pageTitle, pageUrl, spaceKey;
    QStringList section; ///< Heading path; empty for the whole page.
    PageKind kind = PageKind::Other;
    QString rule; ///< Name of the trigger rule.

    Drafter drafter = Drafter::NeedsWords;
    double confidence = 0; ///< 0…1.
    bool confident = false; ///< A glance is enough; may be approved in bulk.
    QString summary; ///< One sentence for people.
    QString versionMessage; ///< What the page history will say, without the transaction mark.
    QString
        draftMessage; ///< Of Docket's own draft, while `versionMessage` says what a person made of it; empty otherwise.
    QList<Evidence> evidence;
    QList<ValueChange> values;

    int baseVersion = 0; ///< The page version `before` was read at.
    int publishedVersion = 0; ///< 0 until published.
    QByteArray before; ///< Whole stored body the edits apply to.
    TextEdits
        edits; ///< What Docket proposes, or what a person edited (see `editedBy`). Empty for needs-words.
    QString editedBy; ///< Account id; empty while the draft is Docket's own.
    TextEdits
        draftEdits; ///< Docket's own edits, kept while a person's stand in `edits`; empty otherwise.
    TextEdits dropped; ///< Edits of `before` that a person left out of `edits`; may be taken again.
    QList<TextEdits>
        earlierDrops; ///< `dropped` before each choice that can still be taken back, oldest first.

    Person owner; ///< The one accountable person.
    QString
        ownerReason; ///< "registry", "page owner", "component lead", "project lead", "manager", "delegate", "reassigned".
    QString managerId;
    Told told;
    QDateTime createdAt, dueAt;
    QDateTime decidedAt;
    QString decidedBy; ///< Account id.
    QString reason; ///< Of the rejection, failure, conflict or block; for people.
    QDateTime snoozedUntil;
    QString transaction; ///< Of the write that published it; empty before.

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

[[nodiscard]] QString stateName(ProposalState state); ///< "waiting", "published" …
[[nodiscard]] std::optional<ProposalState> proposalStateFromName(const QString &name);
[[nodiscard]] QString drafterName(Drafter
        drafter); ///< "value-change", "rename", "addition", "removal", "deprecation", "release-note",
///< "status-row", "new-page", "needs-words", "new-ticket", "ticket-link", "remote-link",
///< "item-label", "registry-table", "template-section", "log-table"
[[nodiscard]] std::optional<Drafter> drafterFromName(const QString &name);

[[nodiscard]] Effect effectOf(Drafter drafter);
/** True for what a page gave rise to and no closed item: it lives and dies with the page, not with its item's status. */
[[nodiscard]] bool isWayBack(Drafter drafter);
/** True for an edit that a person asked for of a page alone: there is no item, and what the proposal says of one is empty. */
[[nodiscard]] bool isWithoutItem(Drafter drafter);
/** True for what a person asked for, whether of a page alone or because of an item: no change of an item makes it out of date. */
[[nodiscard]] bool isAskedFor(Drafter drafter);
/** True for a page that is not made yet: what the proposal says of a page is of the one that it goes below. */
[[nodiscard]] bool isPageToCome(const Proposal &proposal);
/** True for what the closing of an item gave rise to: it is out of date when that item is reopened or closed again. */
[[nodiscard]] bool isOfClosing(Drafter drafter);

/** True while somebody still has to do something: waiting, conflict, failed, blocked, parked. */
[[nodiscard]] bool isOpen(ProposalState state);

} // namespace Docket
