// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/proposal.h"
#include "core/domain/workitem.h"
#include "core/drafting/facts.h"

#include <QHash>
#include <QSet>

namespace Docket {

/** A place of a page that a closed item left behind. */
struct DriftFinding
{
    enum class Kind {
        StatesOldValue, ///< The page still says what the item changed.
        NamesItem ///< The page speaks of the item and was not touched since it closed.
    };
    Kind kind = Kind::NamesItem;
    QString itemId, itemKey, itemUrl, itemSummary;
    QString changeId; ///< History entry in which it closed.
    QDateTime closedAt;
    QStringList section; ///< Heading path; empty for the whole page.
    QString sentence; ///< Of the page, at most 200 characters.
    ValueChange value; ///< Of StatesOldValue.
    friend bool operator==(const DriftFinding &, const DriftFinding &) = default;
};

/** An item of the audited period with what it changed, read once for all pages. */
struct ClosedItem
{
    WorkItem item; ///< Whole.
    HistoryEntry closing; ///< The change in which it closed last.
    QList<Fact> facts; ///< Of the item.
};

/** What an audit found on one page. */
struct AuditedPage
{
    QString id, title, url, spaceKey;
    PageVersion version; ///< The one that was read.
    QStringList
        items; ///< Ids of the closed items that it names, or that it states a value of: the old one or the new one. Sorted.
    QList<DriftFinding> findings; ///< Values first; of each item once a section.

    [[nodiscard]] bool isRelevant() const { return !items.isEmpty(); }
    [[nodiscard]] bool isStale() const { return !findings.isEmpty(); }
    friend bool operator==(const AuditedPage &, const AuditedPage &) = default;
};

/**
 * The closed items of a period, to be asked of page after page which of them it is behind. Only those whose key or old value can
 * stand on a page are compared with it, so the time goes with what there is to find. Safe to ask from several threads.
 */
class DriftAuditor
{
public:
    explicit DriftAuditor(QList<ClosedItem> items); ///< Reads their facts.

    /** A page that cannot be read is not relevant and has no findings. */
    [[nodiscard]] AuditedPage audit(const Page &page, PageKind kind) const;

    [[nodiscard]] const QList<ClosedItem> &items() const { return m_items; }

private:
    struct Sought ///< What one fact makes one look for.
    {
        int item = 0;
        QStringList words; ///< All of them stand on a page that states the value.
    };
    [[nodiscard]] QSet<int> statedBy(
        const QSet<QString> &words, const QHash<QString, QList<Sought>> &sought) const;

    QList<ClosedItem> m_items;
    QHash<QString, QList<Sought>> m_old, m_new; ///< By the first of the words.
};

} // namespace Docket
