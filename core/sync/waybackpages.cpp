// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/waybackvisit.h"

/** The part of WayBack that finds out which pages are to be visited, with as few requests as it takes. */
namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The cursor of how the label search was answered last. */
QString labelSearchName(const QString &bridge)
{
    return u"label-search:%1"_s.arg(bridge);
}

} // namespace

/**
 * The pages whose body has to be read, since only it tells where a section is flagged: those never looked at, and those whose
 * version, asked for without bodies, is not the marked one.
 */
QCoro::Task<Result<QStringList>> WayBack::changedPages(std::shared_ptr<Look> look)
{
    QStringList changed, known;
    for (const QString &id : std::as_const(look->ids)) {
        // One that could not be read is asked for like the others from then on.
        const bool isNew = m_marks.value(id).version == 0 && !m_tried.contains(id);
        (isNew ? changed : known).append(id);
        m_tried.insert(id);
    }
    QList<Page> heads;
    const auto all = co_await m_documents.pageHeads(known, look->stop);
    if (all)
        heads = *all;
    else if (!isOfOneItem(all.error()))
        co_return failure(all);
    for (qsizetype i = 0; !all && i < known.size(); ++i) {
        // One id the site refuses spoils the batch: each alone.
        const auto one = co_await m_documents.pageHeads({known.at(i)}, look->stop);
        if (!one && !isOfOneItem(one.error()))
            co_return failure(one);
        if (one)
            heads += *one;
    }
    for (const Page &head : std::as_const(heads)) {
        m_heads.insert(head.id, head);
        if (head.state == Page::State::Current
            && head.version.number != m_marks.value(head.id).version)
            changed.append(head.id);
    }
    co_return changed;
}

/** Takes those that are there into the pages to be visited, with bodies. */
QCoro::Task<Result<void>> WayBack::readPages(std::shared_ptr<Look> look, QStringList ids)
{
    QList<Page> found;
    const auto all = co_await m_documents.pages(ids, look->stop);
    if (!all && !isOfOneItem(all.error()))
        co_return failure(all);
    if (all)
        found = *all;
    for (qsizetype i = 0; !all && i < ids.size(); ++i) {
        const auto one = co_await m_documents.pages({ids.at(i)}, look->stop);
        if (!one && !isOfOneItem(one.error()))
            co_return failure(one);
        if (one)
            found += *one;
    }
    if (m_reader)
        co_await m_reader(found);
    for (const Page &page : std::as_const(found)) {
        Page head = page;
        head.body.clear();
        m_heads.insert(head.id, head);
        if (page.state == Page::State::Current)
            look->pages.insert(page.id, page);
    }
    co_return Result<void>();
}

/** Visits what was read of these pages, and those whose label came or went. */
QCoro::Task<Result<void>> WayBack::visitAll(std::shared_ptr<Look> look, QStringList ids)
{
    if (auto found = co_await findLabelled(look, ids); !found)
        co_return found;
    for (const QString &id : std::as_const(ids)) {
        if (look->stop.stop_requested())
            co_return failure(Error::Kind::Cancelled, u"the look at the pages was stopped"_s);
        if (!look->pages.contains(id))
            continue;
        if (auto visited = co_await visit(look, look->pages.take(id)); !visited)
            co_return visited;
    }
    look->pages.clear();
    if (look->moved.isEmpty())
        co_return Result<void>();
    JournalBatch batch;
    for (auto mark = look->moved.cbegin(); mark != look->moved.cend(); ++mark)
        batch.cursors.insert(cursorName(m_bridge, mark.key()), encodeMark(*mark));
    if (auto stored = co_await m_book.commit(batch); !stored)
        co_return stored;
    m_marks.insert(look->moved);
    look->moved.clear();
    co_return Result<void>();
}

/** Looks once in each space of these pages for the labelled ones. */
QCoro::Task<Result<void>> WayBack::searchLabels(std::shared_ptr<Look> look, QStringList ids)
{
    QStringList spaces;
    for (const QString &id : std::as_const(ids)) {
        const QString space =
            look->pages.contains(id) ? look->pages.value(id).spaceKey : m_marks.value(id).spaceKey;
        if (!space.isEmpty() && !spaces.contains(space) && !look->searched.contains(space))
            spaces.append(space);
    }
    if (spaces.isEmpty() || look->isRefused)
        co_return Result<void>();
    const auto labelled = co_await m_documents.pagesWithLabel(spaces, knownIssueLabel, look->stop);
    look->isRefused = !labelled && isOfOneItem(labelled.error());
    if (!labelled && !look->isRefused)
        co_return failure(labelled);
    look->searched += spaces;
    if (labelled)
        look->found.unite(QSet<QString>(labelled->cbegin(), labelled->cend()));
    co_return co_await labelSearchIs(look, look->isRefused ? labelled.error().detail : QString());
}

/** Labels move no version: the set of labelled pages is compared with the marks, and what differs is asked of the page itself,
 * since the search lags. */
QCoro::Task<Result<void>> WayBack::findLabelled(std::shared_ptr<Look> look, QStringList ids)
{
    if (auto searched = co_await searchLabels(look, look->searched.isEmpty() ? look->ids : ids);
        !searched)
        co_return searched;
    for (const QString &id : std::as_const(ids)) {
        // Who may not search still sees what the pages say themselves.
        const bool wasSearched = look->searched.contains(
            look->pages.contains(id) ? look->pages.value(id).spaceKey : m_marks.value(id).spaceKey);
        const bool asked = look->isRefused
            ? look->pages.contains(id)
            : wasSearched && look->found.contains(id) != m_marks.value(id).labelled;
        if (!asked)
            continue;
        if (auto done = co_await askForLabel(look, id); !done)
            co_return done;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> WayBack::askForLabel(std::shared_ptr<Look> look, QString id)
{
    const auto page = co_await m_documents.page(id, look->stop);
    if (!page && isOfOneItem(page.error()))
        co_return Result<void>();
    if (!page)
        co_return failure(page);
    const bool carries = page->labels.contains(knownIssueLabel, Qt::CaseInsensitive);
    look->labelled.insert(id, carries);
    if (carries != m_marks.value(id).labelled || look->pages.contains(id))
        look->pages.insert(id, *page);
    co_return Result<void>();
}

/** Says that the label search is refused (with the site's words; empty: it is not), in the log only when that changed. */
QCoro::Task<Result<void>> WayBack::labelSearchIs(std::shared_ptr<Look> look, QString refused)
{
    if (!refused.isEmpty())
        look->report.unseen =
            u"The site refuses the search for the label “%1” (%2): a page that is only labelled is seen when it is edited next."_s
                .arg(knownIssueLabel, refused);
    const auto before = co_await m_book.journal().cursor(labelSearchName(m_bridge));
    if (!before)
        co_return failure(before);
    const QString now = refused.isEmpty() ? u"answered"_s : u"refused"_s;
    if (now == *before || (before->isEmpty() && refused.isEmpty()))
        co_return Result<void>();
    LogEntry entry;
    entry.at = m_book.clock().now();
    entry.kind = LogEntry::Kind::Synced;
    entry.text = refused.isEmpty()
        ? u"The site answers the search for the label “%1” again."_s.arg(knownIssueLabel)
        : look->report.unseen;
    JournalBatch batch;
    batch.log = {entry};
    batch.cursors = {{labelSearchName(m_bridge), now}};
    co_return co_await m_book.commit(batch);
}

} // namespace Docket
