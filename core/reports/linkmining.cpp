// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/linkmining.h"

#include "core/markup/markupdocument.h"
#include "core/markup/sectionpaths.h"
#include "core/policy/kindguess.h"

#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days soonAfter{3};
constexpr qsizetype leastName = 3; // Characters of a component's name that can tell something.

/** Ids of the pages whose addresses stand in the text. */
QStringList pagesLinkedIn(const QString &text)
{
    static const QRegularExpression address(
        u"/pages/(?:viewpage\\.action\\?pageId=)?(\\d{1,19})(?!\\d)"_s);
    QStringList ids;
    for (auto match = address.globalMatch(text); match.hasNext();)
        ids.append(match.next().captured(1));
    return ids;
}

bool holdsWords(const QString &title, const QString &name)
{
    const auto isLetter = [&title](qsizetype at) {
        return at >= 0 && at < title.size() && title.at(at).isLetterOrNumber();
    };
    for (qsizetype at = title.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
        at = title.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        if (!isLetter(at - 1) && !isLetter(at + name.size()))
            return true;
    }
    return false;
}

/** The one section that all the items are named in; the whole page when they are named in several. */
QStringList sharedSection(const QHash<int, QStringList> &sections)
{
    if (sections.isEmpty())
        return {};
    const QStringList first = *sections.cbegin();
    return std::ranges::all_of(sections, [&](const QStringList &one) { return one == first; })
        ? first
        : QStringList();
}

/** Whether a line of the registry, or one for the whole project, has the page for that work. */
bool has(const QList<RegistryEntry> &registry, const QString &project, const QString &component,
    const QString &page)
{
    return std::ranges::any_of(registry, [&](const RegistryEntry &line) {
        const bool sameProject =
            projectOf(line).compare(project, Qt::CaseInsensitive) == 0 || projectOf(line).isEmpty();
        const bool covers =
            line.component.isEmpty() || line.component.compare(component, Qt::CaseInsensitive) == 0;
        return line.page == page && sameProject && covers;
    });
}

using Signs = QMap<LinkSign, QSet<int>>;

/** Whoever closes much edits much: that alone says nothing. */
bool isFounded(const Signs &signs)
{
    QSet<int> strong = signs.value(LinkSign::PageNamesItem);
    strong.unite(signs.value(LinkSign::ItemLinksPage));
    return strong.size() > 1 || (!strong.isEmpty() && signs.size() > 1)
        || signs.contains(LinkSign::NamedAlike);
}

int weightOf(const LinkCandidate &candidate)
{
    return 3 * candidate.signs.value(LinkSign::ItemLinksPage)
        + 2 * candidate.signs.value(LinkSign::PageNamesItem)
        + candidate.signs.value(LinkSign::EditedByCloser)
        + candidate.signs.value(LinkSign::NamedAlike);
}

} // namespace

QString signName(LinkSign sign)
{
    switch (sign) {
    case LinkSign::PageNamesItem:
        return u"page-names-item"_s;
    case LinkSign::ItemLinksPage:
        return u"item-links-page"_s;
    case LinkSign::EditedByCloser:
        return u"edited-by-closer"_s;
    case LinkSign::NamedAlike:
        return u"named-alike"_s;
    }
    return {};
}

QList<LinkCandidate> openCandidates(QList<LinkCandidate> candidates, const Policy &policy)
{
    candidates.removeIf([&](const LinkCandidate &one) {
        const RegistryEntry &line = one.line;
        return has(policy.registry, line.project, line.component, line.page)
            || policy.dismissedLinks.contains(
                DismissedLink{line.project, line.component, line.page});
    });
    return candidates;
}

LinkMiner::LinkMiner(QList<Closed> items, QList<RegistryEntry> registry)
    : m_items(std::move(items))
    , m_registry(std::move(registry))
{
    std::ranges::stable_sort(m_items, std::ranges::greater(), &Closed::at);
    for (int i = 0; i < m_items.size(); ++i) {
        const WorkItem &item = m_items.at(i).item;
        m_byKey.insert(item.key, i);
        QStringList linked = pagesLinkedIn(item.description);
        for (const Comment &comment : item.comments)
            linked += pagesLinkedIn(comment.text);
        linked.removeDuplicates();
        for (const QString &page : std::as_const(linked))
            m_linked.insert(page, i);
        for (const Component &component : item.components)
            m_areas[{item.projectKey, component.name}].append(i);
        if (item.components.isEmpty())
            m_areas[{item.projectKey, {}}].append(i);
    }
}

/** The items that the page names, each with the section of its first mention. */
QHash<int, QStringList> LinkMiner::named(const Page &page) const
{
    static const QRegularExpression key(
        u"(?<![A-Za-z0-9_-])[A-Z][A-Z0-9_]+-\\d+(?![A-Za-z0-9_])"_s);
    // Keys are plain ASCII, so places among characters of Latin-1 are places among bytes.
    const QString bytes = QString::fromLatin1(page.body);
    const auto document = MarkupDocument::parse(page.format, page.body);
    QList<Section> headings = document ? (*document)->sections() : QList<Section>();
    headings.removeIf([](const Section &one) { return one.kind != Section::Kind::Heading; });
    SectionPaths paths(headings);
    QHash<int, QStringList> found;
    for (auto match = key.globalMatch(bytes); match.hasNext();) {
        const auto next = match.next();
        const auto item = m_byKey.constFind(next.captured());
        if (item != m_byKey.cend() && !found.contains(*item))
            found.insert(*item, paths.at(next.capturedStart()));
    }
    return found;
}

bool LinkMiner::isRegistered(const Area &area, const QString &page) const
{
    return has(m_registry, area.project, area.component, page);
}

/** A component's name in the title adds to what else speaks for it, and speaks for a page of a known kind by itself. */
void LinkMiner::addAlike(const Page &page, QHash<Area, Found> &found) const
{
    for (auto area = m_areas.cbegin(); area != m_areas.cend(); ++area) {
        const QString &name = area.key().component;
        if (name.size() < leastName || !holdsWords(page.title, name))
            continue;
        if (found.contains(area.key()) || kindFromTitle(page.title) != PageKind::Other)
            found[area.key()].items[LinkSign::NamedAlike].insert(area->first());
    }
}

void LinkMiner::look(const Page &page)
{
    QHash<Area, Found> found;
    const auto add = [&](LinkSign sign, int i) {
        const WorkItem &item = m_items.at(i).item;
        for (const Component &component : item.components)
            found[{item.projectKey, component.name}].items[sign].insert(i);
        if (item.components.isEmpty())
            found[{item.projectKey, {}}].items[sign].insert(i);
    };
    const QHash<int, QStringList> mentions = named(page);
    for (auto mention = mentions.cbegin(); mention != mentions.cend(); ++mention)
        add(LinkSign::PageNamesItem, mention.key());
    for (const int item : m_linked.values(page.id))
        add(LinkSign::ItemLinksPage, item);
    for (int i = 0; i < m_items.size(); ++i) {
        const Closed &one = m_items.at(i);
        const bool soon = page.version.at >= one.at && page.version.at <= one.at + soonAfter;
        if (soon && !one.closer.isEmpty() && one.closer == page.version.authorId)
            add(LinkSign::EditedByCloser, i);
    }
    for (auto area = found.begin(); area != found.end(); ++area) {
        for (const int item : area->items.value(LinkSign::PageNamesItem))
            area->sections.insert(item, mentions.value(item));
    }
    addAlike(page, found);
    for (auto area = found.cbegin(); area != found.cend(); ++area) {
        if (!isFounded(area->items) || isRegistered(area.key(), page.id))
            continue;
        QSet<int> behind;
        for (const QSet<int> &items : area->items)
            behind.unite(items);
        LinkCandidate candidate;
        candidate.line.project = area.key().project;
        candidate.line.component = area.key().component;
        candidate.line.page = page.id;
        candidate.line.section = sharedSection(area->sections);
        candidate.line.kind = kindFromTitle(page.title);
        candidate.line.owner = page.ownerId.isEmpty() ? page.authorId : page.ownerId;
        candidate.pageTitle = page.title;
        candidate.pageUrl = page.url;
        for (auto sign = area->items.cbegin(); sign != area->items.cend(); ++sign)
            candidate.signs.insert(sign.key(), int(sign->size()));
        QList<int> order(behind.cbegin(), behind.cend());
        std::ranges::sort(order);
        for (const int item : std::as_const(order))
            candidate.items.append(m_items.at(item).item.key);
        m_candidates.append(candidate);
    }
}

QList<LinkCandidate> LinkMiner::candidates() const
{
    QList<LinkCandidate> sorted = m_candidates;
    std::ranges::sort(sorted, [](const LinkCandidate &one, const LinkCandidate &other) {
        const auto rank = [](const LinkCandidate &c) {
            return std::tuple(
                -weightOf(c), c.pageTitle, c.line.page, c.line.project, c.line.component);
        };
        return rank(one) < rank(other);
    });
    return sorted;
}

} // namespace Docket
