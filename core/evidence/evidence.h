// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/closedwork.h"
#include "core/domain/logentry.h"
#include "core/domain/policy.h"
#include "core/journal/logcheck.h"

#include <QJsonObject>
#include <QMap>

namespace Docket {

/** Which changes an auditor looks at. */
struct EvidenceScope
{
    QDateTime from, until; ///< What closed in [from, until].
    QString preset =
        QStringLiteral("all"); ///< A name of evidencePresets(): pages of which kinds are sampled.
    QString label; ///< Only changes of pages that carry it are sampled; empty: of any page.
    int samples = 25; ///< At most so many packets.
    QString seed; ///< The auditor's.
    friend bool operator==(const EvidenceScope &, const EvidenceScope &) = default;
};

/** The page kinds that each preset looks at; none for "all". */
[[nodiscard]] QMap<QString, QList<PageKind>> evidencePresets();

/** What became of an item that closed. */
enum class Treatment {
    Proposed, ///< At least one change of a page, or a question, was made of it.
    Excluded, ///< It was looked at and left alone, by a rule that the log names.
    Missing ///< The log knows nothing of this closing.
};

/** An item of the population: one closing, as the tracker tells it, and what the log says of it. */
struct PopulationItem
{
    QString itemId, key, url, summary, type;
    QString changeId; ///< Of the closing.
    QDateTime closedAt;
    QString closedBy, closedByName; ///< Empty for automation.
    Treatment treatment = Treatment::Missing;
    QString reason; ///< The rule or sentence of the log; empty when missing.
    bool inScope = true; ///< Of preset and label: the sample is drawn from these.
    friend bool operator==(const PopulationItem &, const PopulationItem &) = default;
};

/** What the log has and the tracker does not tell as closed in the period. */
struct UnmatchedEntry
{
    QString key, changeId;
    QDateTime at; ///< Of the log's entry.
    QString text;
    friend bool operator==(const UnmatchedEntry &, const UnmatchedEntry &) = default;
};

struct Population
{
    QList<PopulationItem> items; ///< In the order of closing.
    QList<UnmatchedEntry> unmatched; ///< In the order of the log.
    QDateTime logBegins; ///< When the workspace was made; invalid in packs that do not say it.

    [[nodiscard]] int count(Treatment treatment) const;
    /** Of the missing, those that closed before there was a log. */
    [[nodiscard]] int closedBeforeLog() const;
    /** "212 closed in scope = 212 in the log: 64 proposed, 148 excluded." or what is different. */
    [[nodiscard]] QString sentence() const;
    friend bool operator==(const Population &, const Population &) = default;
};

/** One change of a page within a packet. */
struct EvidenceChange
{
    QString proposalId, pageId, pageTitle, pageUrl;
    QStringList section;
    QString rule, summary, state;
    QDateTime proposedAt, approvedAt, publishedAt; ///< Invalid: it did not happen.
    QString approver, approverName;
    bool selfApproved = false; ///< Who closed the item approved its change, too.
    int version = 0; ///< Of the page, made by the change; 0: none.
    QString transaction, message;
    QByteArray before,
        after; ///< Whole page bodies as the log has them; empty where nothing was written.
    friend bool operator==(const EvidenceChange &, const EvidenceChange &) = default;
};

/** Everything about one sampled item. */
struct EvidencePacket
{
    PopulationItem item;
    QList<EvidenceChange> changes;
    QList<LogEntry> log; ///< Its entries, oldest first, without bodies.
    friend bool operator==(const EvidencePacket &, const EvidencePacket &) = default;
};

/** What an evidence pack holds. */
struct EvidencePack
{
    QString site;
    EvidenceScope scope;
    Population population;
    QList<EvidencePacket> packets; ///< In the order drawn.
    LogCheck verifier; ///< Of the whole log, when the pack was made.
    bool masked = false; ///< Persons stand under other names.
    QString program; ///< Version of Docket that made it.
    friend bool operator==(const EvidencePack &, const EvidencePack &) = default;
};

/**
 * Draws the sample: of the items in scope that the log knows, the `samples` with the smallest SHA-256 (hexadecimal) of the UTF-8
 * text SEED + line feed + ITEM ID + "/" + ID OF THE CLOSING, smallest first. Anybody can do it again with sha256sum; the order in
 * which items are listed does not count.
 */
[[nodiscard]] QList<PopulationItem> drawSample(
    const Population &population, int samples, const QString &seed);

/**
 * Compares what the tracker tells as closed with the log's entries of the same time and later. An entry fits by the id of the
 * closing. `log`: oldest first. What the log says of [from, until] and nothing fits is told as unmatched.
 */
[[nodiscard]] Population reconcile(
    const QList<ClosedWork> &closed, const QList<LogEntry> &log, const EvidenceScope &scope);

[[nodiscard]] QString treatmentName(Treatment treatment); ///< "proposed", "excluded", "missing"

/** The whole pack for programs; evidenceFromJson() gives the same back. Errors: Protocol when it is none. */
[[nodiscard]] QJsonObject evidenceJson(const EvidencePack &pack);
[[nodiscard]] Result<EvidencePack> evidenceFromJson(const QByteArray &json);

} // namespace Docket
