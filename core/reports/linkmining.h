// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"
#include "core/domain/policy.h"
#include "core/domain/workitem.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace Docket {

/** What speaks for a page documenting the work of a project or component. */
enum class LinkSign {
    PageNamesItem, ///< In words, an address or a macro.
    ItemLinksPage, ///< Its description or a comment has the page's address.
    EditedByCloser, ///< Whoever closed the item wrote the page's newest version within three days of it.
    NamedAlike ///< The component's name stands in the title; counts once.
};

/** "page-names-item", "item-links-page" …: the form of files and JSON. */
[[nodiscard]] QString signName(LinkSign sign);

/** A registry line that the last months speak for. Nothing follows from it until a person takes it over. */
struct LinkCandidate
{
    RegistryEntry line; ///< In review; the kind is guessed from the title, the owner is the page's.
    QString pageTitle, pageUrl;
    QMap<LinkSign, int> signs; ///< How many items give each.
    QStringList items; ///< Keys of the items behind them, newest closing first.
    friend bool operator==(const LinkCandidate &, const LinkCandidate &) = default;
};

/** Those that are still to be decided: the registry has no such line by now, and nobody dismissed them. In their order. */
[[nodiscard]] QList<LinkCandidate> openCandidates(
    QList<LinkCandidate> candidates, const Policy &policy);

/**
 * Gathers the signs page by page. A candidate needs two items that name the page or are named on it, or one of them and another
 * sign; a name alone needs an item that closed in its component and a page whose kind its title tells. What the registry has already, or covers for the whole project, is no candidate.
 */
class LinkMiner
{
public:
    /** One item that closed, and by whom; `closer` may be empty. */
    struct Closed
    {
        WorkItem item;
        QDateTime at;
        QString closer; ///< Account id.
    };

    LinkMiner(QList<Closed> items, QList<RegistryEntry> registry);

    /** A page with its body; one that cannot be read gives no section, and its bytes count all the same. */
    void look(const Page &page);
    /** The best founded first. */
    [[nodiscard]] QList<LinkCandidate> candidates() const;

private:
    struct Area ///< A project, or one component of it.
    {
        QString project, component;
        friend bool operator==(const Area &, const Area &) = default;
        friend size_t qHash(const Area &area, size_t seed = 0)
        {
            return qHashMulti(seed, area.project, area.component);
        }
    };
    struct Found
    {
        QMap<LinkSign, QSet<int>> items; ///< By their place in m_items.
        QHash<int, QStringList> sections; ///< Where an item is named first.
    };
    [[nodiscard]] QHash<int, QStringList> named(const Page &page) const;
    [[nodiscard]] bool isRegistered(const Area &area, const QString &page) const;
    void addAlike(const Page &page, QHash<Area, Found> &found) const;

    QList<Closed> m_items;
    QList<RegistryEntry> m_registry;
    QHash<QString, int> m_byKey;
    QMultiHash<QString, int> m_linked; ///< Items by the id of a page whose address they have.
    QHash<Area, QList<int>> m_areas;
    QList<LinkCandidate> m_candidates;
};

} // namespace Docket
