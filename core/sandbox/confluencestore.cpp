// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/confluencestore.h"

#include "core/markup/storagedocument.h"
#include "core/sandbox/storagenormaliser.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr qint64 lastEditDaysAgo = 21;
constexpr qint64 daysBetweenVersions = 9;

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void replaceSpan(QByteArray &body, Span span, const QByteArray &by)
{
    body.replace(span.offset, span.length, by);
}

/** The body without the markers of that ref; the words inside them stay. */
QByteArray withoutMarker(const QByteArray &body, const QString &ref)
{
    const auto document = StorageDocument::parse(body);
    if (!document)
        return body;
    QList<Span> tags;
    for (int index = 0; index < document->nodes().size(); ++index) {
        if (document->name(index) != "ac:inline-comment-marker"
            || document->attribute(index, "ac:ref") != ref)
            continue;
        const MarkupNode &node = document->node(index);
        tags += Span{node.span.offset, node.content.offset - node.span.offset};
        tags += Span{node.content.end(), node.span.end() - node.content.end()};
    }
    std::ranges::sort(tags, std::greater(), &Span::offset);
    QByteArray changed = body;
    for (const Span &tag : std::as_const(tags))
        replaceSpan(changed, tag, {});
    return changed;
}

} // namespace

std::optional<WikiVersion> versionOf(const WikiPage &page, int number)
{
    const WikiVersion &first = page.versions.first();
    if (number < 1 || number > page.now().number)
        return std::nullopt;
    if (number >= first.number)
        return page.versions.at(number - first.number);
    WikiVersion madeUp = first;
    madeUp.number = number;
    madeUp.message.clear();
    madeUp.at = first.at.addDays(-daysBetweenVersions * (first.number - number));
    return madeUp;
}

ConfluenceStore::ConfluenceStore(Ground &ground, const Site &site)
    : m_ground(ground)
{
    for (const SiteSpace &space : site.spaces)
        m_spaces += WikiSpace{space.id, space.key, space.name};
    for (const SitePage &page : site.pages)
        loadPage(page);
    for (const WikiPage &page : std::as_const(m_pages))
        index(page);
}

void ConfluenceStore::loadPage(const SitePage &given)
{
    const QDateTime edited = m_ground.now().addDays(-lastEditDaysAgo);
    const WikiSpace *home = spaceByKey(given.spaceKey);
    Q_ASSERT(home);
    WikiPage page;
    page.id = given.id;
    page.spaceId = home->id;
    page.ownerId = page.authorId = given.ownerId;
    page.parentId = given.parentId;
    page.created = edited.addDays(-daysBetweenVersions * (given.version - 1));
    for (const QString &name : given.labels)
        page.labels += label(name).name;
    page.versions += WikiVersion{given.version, given.title, given.body, given.ownerId, {}, edited};
    m_positions.insert(page.id, m_pages.size());
    m_pages += page;
    if (given.body.contains("ac:inline-comment-marker"))
        loadComments(page);
}

/** Every marker of an imported body belongs to an open comment. */
void ConfluenceStore::loadComments(const WikiPage &page)
{
    const auto document = StorageDocument::parse(page.now().body);
    if (!document)
        return;
    QStringList seen;
    for (int at = 0; at < document->nodes().size(); ++at) {
        if (document->name(at) != "ac:inline-comment-marker")
            continue;
        const QString ref = document->attribute(at, "ac:ref");
        if (ref.isEmpty() || seen.contains(ref))
            continue;
        seen += ref;
        WikiComment comment;
        comment.pageId = page.id;
        comment.body = "<p>Is this still so?</p>";
        comment.authorId = page.ownerId;
        comment.created = comment.at = page.now().at;
        comment.markerRef = ref;
        comment.selection = document->plainText(at);
        addComment(comment);
    }
}

const WikiSpace *ConfluenceStore::space(const QString &id) const
{
    const auto found = std::ranges::find(m_spaces, id, &WikiSpace::id);
    return found == m_spaces.end() ? nullptr : &*found;
}

const WikiSpace *ConfluenceStore::spaceByKey(const QString &key) const
{
    const auto found = std::ranges::find_if(m_spaces,
        [&](const WikiSpace &space) { return space.key.compare(key, Qt::CaseInsensitive) == 0; });
    return found == m_spaces.end() ? nullptr : &*found;
}

const WikiPage *ConfluenceStore::page(const QString &id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.constEnd() ? nullptr : &m_pages.at(*found);
}

WikiPage &ConfluenceStore::pageAt(const QString &id)
{
    const auto found = m_positions.constFind(id);
    Q_ASSERT(found != m_positions.constEnd());
    return m_pages[*found];
}

const WikiPage *ConfluenceStore::pageTitled(const QString &spaceId, const QString &title) const
{
    const auto found = std::ranges::find_if(m_pages, [&](const WikiPage &page) {
        return page.spaceId == spaceId && page.state != WikiPage::State::Trashed
            && page.now().title.compare(title, Qt::CaseInsensitive) == 0;
    });
    return found == m_pages.end() ? nullptr : &*found;
}

std::expected<QByteArray, QString> ConfluenceStore::storedBody(
    const WikiPage *page, const QByteArray &body) const
{
    const auto document = StorageDocument::parse(body);
    if (!document) {
        const MarkupError &error = document.error();
        return std::unexpected(
            u"Error parsing xhtml: %1\n at [row,col {unknown-source}]: [%2,%3]"_s.arg(error.reason)
                .arg(error.line)
                .arg(error.column));
    }
    QSet<QByteArray> settled;
    if (page) {
        if (const auto first = StorageDocument::parse(page->versions.first().body))
            settled = StorageNormaliser::oddTags(*first);
    }
    return StorageNormaliser(newUuid).stored(*document, settled);
}

QString ConfluenceStore::create(WikiPage page, WikiVersion first)
{
    page.id = m_ground.newId();
    page.created = first.at = m_ground.now();
    first.number = 1;
    page.versions = {std::move(first)};
    m_positions.insert(page.id, m_pages.size());
    m_pages += page;
    index(page);
    return page.id;
}

void ConfluenceStore::addVersion(const QString &id, WikiVersion version)
{
    WikiPage &page = pageAt(id);
    version.number = page.now().number + 1;
    version.at = m_ground.now();
    page.versions += std::move(version);
    index(page);
}

void ConfluenceStore::put(const WikiPage &changed)
{
    pageAt(changed.id) = changed;
    index(changed);
}

const WikiLabel &ConfluenceStore::label(const QString &name)
{
    const QString wanted = name.toLower();
    const auto found = std::ranges::find(m_labels, wanted, &WikiLabel::name);
    if (found != m_labels.end())
        return *found;
    m_labels += WikiLabel{m_ground.newId(), wanted};
    return m_labels.last();
}

const WikiLabel *ConfluenceStore::labelById(const QString &id) const
{
    const auto found = std::ranges::find(m_labels, id, &WikiLabel::id);
    return found == m_labels.end() ? nullptr : &*found;
}

const WikiComment *ConfluenceStore::comment(const QString &id) const
{
    const auto found = std::ranges::find(m_comments, id, &WikiComment::id);
    return found == m_comments.end() ? nullptr : &*found;
}

QString ConfluenceStore::addComment(WikiComment comment)
{
    comment.id = m_ground.newId();
    m_comments += comment;
    return comment.id;
}

void ConfluenceStore::putComment(const WikiComment &changed)
{
    const auto found = std::ranges::find(m_comments, changed.id, &WikiComment::id);
    Q_ASSERT(found != m_comments.end());
    *found = changed;
}

void ConfluenceStore::removeComment(const QString &id)
{
    const WikiComment *found = comment(id);
    if (!found)
        return;
    const WikiComment gone = *found;
    if (!gone.markerRef.isEmpty() && gone.parentId.isEmpty()) {
        WikiPage &page = pageAt(gone.pageId);
        page.versions.last().body = withoutMarker(page.now().body, gone.markerRef);
    }
    m_comments.removeIf(
        [&](const WikiComment &comment) { return comment.id == id || comment.parentId == id; });
}

void ConfluenceStore::mark(const QString &pageId, Span span, const QString &ref)
{
    QByteArray &body = pageAt(pageId).versions.last().body;
    const QByteArray words = body.sliced(span.offset, span.length);
    replaceSpan(body, span,
        "<ac:inline-comment-marker ac:ref=\"" + ref.toUtf8() + "\">" + words
            + "</ac:inline-comment-marker>");
}

CqlContent ConfluenceStore::contentOf(const WikiPage &page) const
{
    CqlContent content{page.id, u"page"_s, page.now().title, {}, page.labels, {}, {}, page.authorId,
        {}, {}, page.created, page.now().at};
    if (const WikiSpace *home = space(page.spaceId))
        content.spaceKey = home->key;
    for (const WikiVersion &version : page.versions) {
        if (!content.contributorIds.contains(version.authorId))
            content.contributorIds += version.authorId;
    }
    for (const WikiPage *above = this->page(page.parentId);
        above && !content.ancestorIds.contains(above->id); above = this->page(above->parentId))
        content.ancestorIds.prepend(above->id);
    return content;
}

void ConfluenceStore::index(const WikiPage &page)
{
    QList<Snapshot> &snapshots = m_index[page.id];
    const bool first = snapshots.isEmpty() && page.created < m_ground.now();
    snapshots += Snapshot{first ? page.now().at : m_ground.now(),
        page.state == WikiPage::State::Current, contentOf(page), page.now().body};
    const QDateTime until = m_ground.indexedUntil();
    while (snapshots.size() > 1 && snapshots.at(1).at <= until)
        snapshots.removeFirst();
}

QList<CqlContent> ConfluenceStore::indexed() const
{
    const QDateTime until = m_ground.indexedUntil();
    QList<CqlContent> found;
    for (QList<Snapshot> &snapshots : m_index) {
        const auto newest = std::find_if(snapshots.rbegin(), snapshots.rend(),
            [&](const Snapshot &snapshot) { return snapshot.at <= until; });
        if (newest == snapshots.rend() || !newest->visible)
            continue;
        if (!newest->read) {
            if (const auto document = StorageDocument::parse(newest->body)) {
                newest->content.text = newest->content.title + u'\n' + document->plainText(-1);
                newest->content.macros = document->macros();
            }
            newest->read = true;
        }
        found += newest->content;
    }
    return found;
}

QList<Span> spansOfWords(const QByteArray &body, const QString &words)
{
    QList<Span> found;
    const auto document = StorageDocument::parse(body);
    if (!document || words.isEmpty())
        return found;
    const QByteArray wanted = words.toUtf8();
    for (const MarkupNode &node : document->nodes()) {
        if (node.kind != MarkupNode::Kind::Text)
            continue;
        const QByteArrayView text = QByteArrayView(body).sliced(node.span.offset, node.span.length);
        for (qsizetype at = text.indexOf(wanted); at >= 0;
            at = text.indexOf(wanted, at + wanted.size()))
            found += Span{node.span.offset + at, wanted.size()};
    }
    return found;
}

} // namespace Docket::Sandbox
