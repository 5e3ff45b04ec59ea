// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/proposal.h"
#include "ui/queue/roles.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

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
    /** When the most urgent proposal of a page was due when the page first came in; keeps groups in
     * place. */
    [[nodiscard]] QDateTime groupRank(const QString &pageId) const
    {
        return m_groupRank.value(pageId);
    }
    /** Proposals for which words were typed and left without saving; beside those that are saved.
     */
    void setTyped(const QSet<QString> &ids);
    /** Lets every row say its due time anew. */
    void refreshTimes();
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] bool isDrafted(const Proposal &proposal) const;
    [[nodiscard]] QString accessibleText(const Proposal &proposal) const;
    const Clock &m_clock;
    QList<Proposal> m_proposals;
    QHash<QString, int> m_rows;
    QHash<QString, QDateTime> m_groupRank;
    QSet<QString> m_typed;
};

/** Which proposals are shown and in which order. */
class QueueProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Scope { Mine, AllOpen, Decided };
    enum class Order { ByPage, DueFirst, NewestFirst };

    explicit QueueProxy(ProposalModel &model, QObject *parent = nullptr);

    void setScope(Scope scope);
    void setOrder(Order order);
    void setFilter(const QString
            &words); ///< Every word must occur in page, section, ticket, summary or owner.
    void setMe(const QString &accountId); ///< Whose turn "Mine" means; empty: everybody's.
    [[nodiscard]] Scope scope() const { return m_scope; }
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] QString filter() const { return m_words.join(u' '); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const; ///< Invalid when it is not shown.

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool inScope(const Proposal &proposal) const;
    ProposalModel &m_model;
    Scope m_scope = Scope::Mine;
    Order m_order = Order::ByPage;
    QStringList m_words;
    QString m_me;
};

} // namespace Docket
