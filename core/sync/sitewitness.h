// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connectors/worksystem.h"
#include "core/domain/proposal.h"

namespace Docket {

/** A change of an item that Docket once read. A living site still knows it. */
struct Witness
{
    QString itemId, itemKey, changeId;
    QDateTime at;
    friend bool operator==(const Witness &, const Witness &) = default;
};

/** The newest witnesses, one an item, newest first; as many as are worth keeping. */
class Witnesses
{
public:
    [[nodiscard]] static Witnesses fromText(
        const QString &text); ///< Unreadable text counts as none.
    [[nodiscard]] QString toText() const; ///< JSON, for a cursor.
    void add(const Witness &witness);

    [[nodiscard]] bool isEmpty() const { return m_list.isEmpty(); }
    [[nodiscard]] QStringList itemIds() const;
    /** Those whose change is not among the histories. */
    [[nodiscard]] QList<Witness> missingIn(
        const QMap<QString, QList<HistoryEntry>> &histories) const;

    /**
     * What to ask a person about: an item is there but its change is gone, or none of the items is
     * there any more. `found` are the items of the missing witnesses that the site still has, whole.
     * Empty when all is well; items that were merely deleted are forgotten then.
     */
    [[nodiscard]] QString question(const QList<Witness> &missing, const QList<WorkItem> &found);

    friend bool operator==(const Witnesses &, const Witnesses &) = default;

private:
    QList<Witness> m_list;
};

/** The highest version of each page that the proposals speak of, of those made after `since`. */
[[nodiscard]] QHash<QString, int> knownVersions(
    const QList<Proposal> &proposals, const QDateTime &since);

/** What to ask about a page that is older than it was; empty when it is not. */
[[nodiscard]] QString questionAbout(const Page &page, const QHash<QString, int> &knownVersions);

} // namespace Docket
