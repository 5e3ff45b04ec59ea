// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/proposal.h"
#include "ui/queue/roles.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

Q_DECLARE_METATYPE(Docket::Proposal)

namespace Docket {

/** All proposals as a snapshot of values, by id. Changes row by row, never by a reset. */
class ProposalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /** `clock` is not owned. */
    explicit ProposalModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /** Takes in new and changed ones; an id that is already known is updated in place. */
    void upsert(const QList<Proposal> &proposals);
    void remove(const QString &id);
    /** Makes the model hold exactly these, with inserts, removals and changes. */
    void replace(const QList<Proposal> &proposals);
    [[nodiscard]] const QList<Proposal> &proposals() const { return m_proposals; }
    [[nodiscard]] const Proposal *find(const QString &id) const;
    [[nodiscard]] QList<Proposal> findAll(const QStringList &ids) const; ///< Those that are there.
    /** Proposals for which words were typed and left without saving; beside those that are saved.
     */
    void setTyped(const QSet<QString> &ids);
    /** Marks them for a batch, or takes their marks; unknown ids are left out. */
    void setMarked(const QStringList &ids, bool marked);
    [[nodiscard]] const QSet<QString> &marked() const { return m_marked; }
    /** Lets every row say its due time anew. */
    void refreshTimes();
    [[nodiscard]] const Clock &clock() const { return m_clock; }

signals:
    void marksChanged();

private:
    void refresh(const QList<int> &roles); ///< Of every row.
    [[nodiscard]] bool isDrafted(const Proposal &proposal) const;
    [[nodiscard]] QString accessibleText(const Proposal &proposal) const;
    const Clock &m_clock;
    QList<Proposal> m_proposals;
    QHash<QString, int> m_rows;
    QSet<QString> m_typed, m_marked;
};

} // namespace Docket
