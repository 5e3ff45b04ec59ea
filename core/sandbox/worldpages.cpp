// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencereplies.h"
#include "core/sandbox/jiraside.h"
#include "core/sandbox/world.h"

#include <QMutexLocker>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

Page asPage(const Ground &ground, const ConfluenceStore &store, const WikiPage &from,
    const WikiVersion &shown)
{
    Page page;
    page.id = from.id;
    page.title = shown.title;
    page.spaceId = from.spaceId;
    if (const WikiSpace *space = store.space(from.spaceId))
        page.spaceKey = space->key;
    page.url = wikiBase(ground) + webPath(store, from);
    page.state = from.state == WikiPage::State::Trashed ? Page::State::Trashed
        : from.state == WikiPage::State::Archived       ? Page::State::Archived
                                                        : Page::State::Current;
    page.version = PageVersion{shown.number, shown.message, shown.authorId, shown.at};
    page.ownerId = from.ownerId;
    page.authorId = from.authorId;
    page.labels = from.labels;
    page.body = shown.body;
    return page;
}

std::unexpected<Error> noPage(const QString &id)
{
    return failure(Error::Kind::NotFound, u"there is no page %1"_s.arg(id));
}

} // namespace

std::optional<Page> World::page(const QString &id) const
{
    const QMutexLocker lock(&m_mutex);
    const ConfluenceStore &store = m_confluence->store();
    const WikiPage *found = store.page(id);
    return found ? std::optional(asPage(m_ground, store, *found, found->now())) : std::nullopt;
}

QList<Page> World::pages() const
{
    const QMutexLocker lock(&m_mutex);
    const ConfluenceStore &store = m_confluence->store();
    QList<Page> all;
    for (const WikiPage &page : store.pages())
        all += asPage(m_ground, store, page, page.now());
    return all;
}

std::optional<Page> World::pageVersion(const QString &id, int number) const
{
    const QMutexLocker lock(&m_mutex);
    const ConfluenceStore &store = m_confluence->store();
    const WikiPage *found = store.page(id);
    const std::optional<WikiVersion> version = found ? versionOf(*found, number) : std::nullopt;
    return version ? std::optional(asPage(m_ground, store, *found, *version)) : std::nullopt;
}

Result<int> World::humanEdits(
    const QString &pageId, const QByteArray &body, const QString &authorId, const QString &message)
{
    const QMutexLocker lock(&m_mutex);
    ConfluenceStore &store = m_confluence->store();
    const WikiPage *found = store.page(pageId);
    if (!found)
        return noPage(pageId);
    const std::expected<QByteArray, QString> stored = store.storedBody(found, body);
    if (!stored)
        return failure(Error::Kind::Invalid, stored.error());
    store.addVersion(pageId, WikiVersion{0, found->now().title, *stored, authorId, message, {}});
    return store.page(pageId)->now().number;
}

Result<void> World::setLabel(const QString &pageId, const QString &label, bool on)
{
    const QMutexLocker lock(&m_mutex);
    ConfluenceStore &store = m_confluence->store();
    const WikiPage *found = store.page(pageId);
    if (!found)
        return noPage(pageId);
    WikiPage changed = *found;
    changed.labels.removeAll(label);
    if (on) {
        changed.labels.append(label);
        (void)store.label(label);
    }
    store.put(changed);
    return {};
}

/** Under the lock. Does nothing when somebody took the words away meanwhile. */
void World::applyEdit(const SiteEdit &edit)
{
    ConfluenceStore &store = m_confluence->store();
    const WikiPage *found = store.page(edit.pageId);
    QByteArray body = found ? found->now().body : QByteArray();
    const qsizetype at = body.indexOf(edit.find);
    if (at < 0)
        return;
    body.replace(at, edit.find.size(), edit.replacement);
    if (const std::expected<QByteArray, QString> stored = store.storedBody(found, body))
        store.addVersion(
            edit.pageId, WikiVersion{0, found->now().title, *stored, edit.authorId, {}, {}});
}

Result<QString> World::addInlineComment(
    const QString &pageId, const QString &words, const QString &comment, const QString &authorId)
{
    const QMutexLocker lock(&m_mutex);
    ConfluenceStore &store = m_confluence->store();
    const WikiPage *found = store.page(pageId);
    if (!found)
        return noPage(pageId);
    const QList<Span> spans = spansOfWords(found->now().body, words);
    if (spans.isEmpty())
        return failure(Error::Kind::Invalid, u"page %1 does not say \"%2\""_s.arg(pageId, words));
    WikiComment made;
    made.pageId = pageId;
    made.body = "<p>" + comment.toHtmlEscaped().toUtf8() + "</p>";
    made.authorId = authorId;
    made.created = made.at = m_ground.now();
    made.markerRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.selection = words;
    store.mark(pageId, spans.first(), made.markerRef);
    store.addComment(made);
    return made.markerRef;
}

Result<void> World::deletePage(const QString &pageId)
{
    return changePage(pageId, [](WikiPage &page) { page.state = WikiPage::State::Trashed; });
}

Result<void> World::archivePage(const QString &pageId)
{
    return changePage(pageId, [](WikiPage &page) { page.state = WikiPage::State::Archived; });
}

Result<void> World::movePage(const QString &pageId, const QString &spaceKey)
{
    QString spaceId;
    {
        const QMutexLocker lock(&m_mutex);
        const WikiSpace *space = m_confluence->store().spaceByKey(spaceKey);
        if (!space)
            return failure(Error::Kind::NotFound, u"there is no space %1"_s.arg(spaceKey));
        spaceId = space->id;
    }
    return changePage(pageId, [spaceId](WikiPage &page) { page.spaceId = spaceId; });
}

Result<void> World::renamePage(const QString &pageId, const QString &title, const QString &authorId)
{
    const QMutexLocker lock(&m_mutex);
    const WikiPage *found = m_confluence->store().page(pageId);
    if (!found)
        return noPage(pageId);
    m_confluence->store().addVersion(
        pageId, WikiVersion{0, title, found->now().body, authorId, {}, {}});
    return {};
}

/** Without a new version. */
Result<void> World::changePage(const QString &pageId, const std::function<void(WikiPage &)> &change)
{
    const QMutexLocker lock(&m_mutex);
    const WikiPage *found = m_confluence->store().page(pageId);
    if (!found)
        return noPage(pageId);
    WikiPage changed = *found;
    change(changed);
    m_confluence->store().put(changed);
    return {};
}

} // namespace Docket::Sandbox
