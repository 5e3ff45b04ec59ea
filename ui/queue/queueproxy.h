// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/proposalmodel.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Docket {

/**
 * Which proposals are shown, in which groups and order. What failed stands on top, under a heading
 * of its own. A group keeps the place it had when it came in, so that nothing moves under the
 * reader while proposals are decided.
 */
class QueueProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Scope { Mine, AllOpen, Others, Troubled, Snoozed, Published, Decided };
    enum class Group { Page, Item, Release, Owner, Risk, None };
    enum class Order { DueFirst, OldestFirst, NewestFirst, SurestFirst, ByTitle };

    explicit QueueProxy(ProposalModel &model, QObject *parent = nullptr);

    void setScope(Scope scope);
    void setGroup(Group group);
    void setOrder(Order order);
    /** Every word must occur in page, section, ticket, summary, owner, release or state. */
    void setFilter(const QString &words);
    void setMe(const QString &accountId); ///< Whose turn "Mine" means; empty: everybody's.
    /** Stays shown whatever its state, until another is set; empty for none. */
    void setPinned(const QString &id);
    [[nodiscard]] QString pinned() const { return m_pinned; }
    [[nodiscard]] Scope scope() const { return m_scope; }
    [[nodiscard]] Group group() const { return m_group; }
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] QString filter() const { return m_words.join(u' '); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const; ///< Invalid when it is not shown.
    [[nodiscard]] QStringList shownIds() const; ///< In the order shown.
    /** The scope in force where it has the proposal, else the nearest that has it; nothing for one that is not known. */
    [[nodiscard]] std::optional<Scope> scopeWith(const QString &id) const;
    /** How many proposals a scope holds, before the filter. */
    [[nodiscard]] int count(Scope scope) const;
    /** How many of those that are shown wait for the person. */
    [[nodiscard]] int shownMine() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /** What tells groups apart, and their heading. */
    struct Heading
    {
        QString key, title;
    };
    [[nodiscard]] bool inScope(const Proposal &proposal, Scope scope) const;
    [[nodiscard]] bool isMine(const Proposal &proposal) const;
    [[nodiscard]] Heading headingOf(const Proposal &proposal) const;
    [[nodiscard]] double orderKey(const Proposal &proposal) const; ///< Small comes first.
    [[nodiscard]] double rankOf(const Heading &heading, const Proposal &proposal) const;
    void orderAnew();

    ProposalModel &m_model;
    Scope m_scope = Scope::Mine;
    Group m_group = Group::Page;
    Order m_order = Order::DueFirst;
    QStringList m_words;
    QString m_me, m_pinned;
    mutable QHash<QString, double> m_ranks; ///< By group key, as it was when the group came in.
};

} // namespace Docket
