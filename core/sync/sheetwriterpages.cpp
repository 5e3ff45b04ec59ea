// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the SheetWriter that makes pages and puts them in the trash.
#include "core/drafting/newpage.h"
#include "core/markup/integrity.h"
#include "core/sync/sheetwriterrun.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<bool> isSame(QByteArray sent, QByteArray stored)
{
    if (sent == stored)
        co_return true;
    co_return co_await QtConcurrent::run(
        [sent, stored] { return sameAfterNormalisation(sent, stored); });
}

std::unexpected<Error> taken(const NewPage &page, const Page &other)
{
    return failure(Error::Kind::Invalid,
        other.state == Page::State::Archived
            ? u"an archived page of %2 has the title “%1” already"_s.arg(page.title, page.spaceKey)
            : u"%2 has a page “%1” already"_s.arg(page.title, page.spaceKey));
}

std::unexpected<Error> touched(const Proposal &proposal, const QString &how)
{
    return failure(Error::Kind::Invalid,
        u"“%1” stays: %2; put it in the trash there if it is to go"_s.arg(proposal.pageTitle, how));
}

} // namespace

/** The page it goes below is there, and its title is free. */
QCoro::Task<Result<void>> SheetWriter::prepareNewPage(std::shared_ptr<Run> run)
{
    if (run->intent.kind == WriteIntent::Kind::TrashPage)
        co_return co_await checkUntouched(run);
    const auto page = newPageFrom(run->intent.after);
    if (!page)
        co_return failure(page);
    const auto parent = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!parent)
        co_return failure(parent);
    if (parent->state != Page::State::Current)
        co_return failure(Error::Kind::Invalid,
            u"“%1”, below which it was to go, is archived"_s.arg(parent->title));
    const auto other = co_await m_documents.pageTitled(page->spaceId, page->title, run->stop);
    if (!other)
        co_return failure(other);
    if (*other)
        co_return taken(*page, **other);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SheetWriter::writeNewPage(std::shared_ptr<Run> run)
{
    if (run->intent.kind == WriteIntent::Kind::TrashPage)
        co_return co_await trashPage(run);
    co_return co_await createPage(run);
}

QCoro::Task<Result<void>> SheetWriter::createPage(std::shared_ptr<Run> run)
{
    const auto page = newPageFrom(run->intent.after);
    if (!page)
        co_return failure(page);
    if (std::exchange(run->resumed, false)) {
        const auto found = co_await settlePage(run);
        if (!found || *found)
            co_return found ? Result<void>() : failure(found);
    }
    const auto made = co_await m_documents.createPage(
        {page->spaceId, page->parentId, page->title, page->body}, run->stop);
    if (made) {
        run->intent.message = made->id;
        run->intent.version = made->version.number;
        co_return co_await store(run, WriteIntent::Step::Written, {});
    }
    // A title that is taken may be taken by an earlier try that arrived late.
    if (!mayHaveLanded(made.error()) && made.error().kind != Error::Kind::Invalid)
        co_return failure(made);
    const auto found = co_await settlePage(run);
    if (found && *found)
        co_return Result<void>();
    co_return !found && found.error().kind == Error::Kind::Invalid ? failure(found) : failure(made);
}

/** Looks for a page whose answer was lost; when it is there, the intent is Written. Errors: Invalid when the title is somebody else's by now. */
QCoro::Task<Result<bool>> SheetWriter::settlePage(std::shared_ptr<Run> run)
{
    const auto page = newPageFrom(run->intent.after);
    if (!page)
        co_return failure(page);
    const auto found = co_await m_documents.pageTitled(page->spaceId, page->title, run->stop);
    if (!found)
        co_return failure(found);
    if (!*found) {
        const auto retitled = co_await findRetitled(run, *page);
        if (!retitled)
            co_return failure(retitled);
        if (retitled->isEmpty())
            co_return false;
        co_return co_await pageLanded(run, *retitled);
    }
    const Page other = **found;
    if (other.authorId != m_account.accountId)
        co_return taken(*page, other);
    const auto first = co_await m_documents.bodyAt(other.id, 1, run->stop);
    if (!first && first.error().kind != Error::Kind::NotFound)
        co_return failure(first);
    const bool isSent = first && co_await isSame(page->body, *first);
    if (!isSent)
        co_return taken(*page, other);
    co_return co_await pageLanded(run, other.id);
}

QCoro::Task<Result<bool>> SheetWriter::pageLanded(std::shared_ptr<Run> run, QString id)
{
    run->intent.message = id;
    run->intent.version = 1;
    if (auto stored = co_await store(run, WriteIntent::Step::Written, {}); !stored)
        co_return failure(stored);
    co_return true;
}

/** A page of the space that began with just these words since they were sent, and that somebody called otherwise meanwhile; empty for none. */
QCoro::Task<Result<QString>> SheetWriter::findRetitled(std::shared_ptr<Run> run, NewPage page)
{
    constexpr int mostVersions = 200; // More nobody makes within the time of a lost answer.
    const QDateTime sent = run->intent.at.addSecs(-600); // The site's clock may be behind.
    const auto places = co_await m_documents.pagesIn(page.spaceId, run->stop);
    if (!places)
        co_return failure(places);
    QStringList ids;
    for (const PagePlace &place : *places)
        ids.append(place.id);
    const auto heads = co_await m_documents.pageHeads(ids, run->stop);
    if (!heads)
        co_return failure(heads);
    for (const Page &head : *heads) {
        // A title that was changed is a version.
        const bool maybe = head.authorId == m_account.accountId && head.version.number > 1
            && head.version.number <= mostVersions && head.version.at >= sent;
        if (!maybe)
            continue;
        const auto versions =
            co_await m_documents.versions(head.id, head.version.number, run->stop);
        if (!versions && decisionStands(versions.error()))
            co_return failure(versions);
        if (!versions || versions->isEmpty() || versions->last().number != 1
            || versions->last().at < sent)
            continue;
        const auto first = co_await m_documents.bodyAt(head.id, 1, run->stop);
        if (!first && decisionStands(first.error()))
            co_return failure(first);
        const bool isSent = first && co_await isSame(page.body, *first);
        if (isSent)
            co_return QString(head.id);
    }
    co_return QString();
}

/** Reads the new page back and logs it; from here on the proposal is about that page. */
QCoro::Task<Result<void>> SheetWriter::confirmNewPage(std::shared_ptr<Run> run)
{
    if (run->intent.kind == WriteIntent::Kind::TrashPage)
        co_return co_await confirmTrash(run);
    const auto sent = newPageFrom(run->intent.after);
    if (!sent)
        co_return failure(sent);
    const auto page = co_await m_documents.page(run->intent.message, run->stop);
    const bool mayCome = m_book.clock().now() < run->intent.at + searchLag; // A new page may lag.
    if (!page && (decisionStands(page.error()) || mayCome))
        co_return failure(
            page.error().kind == Error::Kind::NotFound ? Error::Kind::Server : page.error().kind,
            page.error().detail);
    bool asSent = true;
    if (page) {
        Result<QByteArray> first = page->body;
        if (page->version.number > 1)
            first = co_await m_documents.bodyAt(page->id, 1, run->stop);
        if (!first)
            co_return failure(first);
        asSent = co_await isSame(sent->body, *first);
    }
    Proposal &proposal = run->proposal;
    proposal.pageId = run->intent.message;
    proposal.pageTitle = page ? page->title : sent->title;
    proposal.pageUrl = page ? page->url : proposal.pageUrl;
    proposal.publishedVersion = 1;
    run->text = u"“%1” is made below “%2”"_s.arg(proposal.pageTitle, sent->parentTitle);
    JournalBatch batch = concluded(*run);
    batch.log.first().version = 1;
    if (!asSent) {
        proposal.reason = u"the site stored this page in another form than it was sent"_s;
        batch.log.append(m_book.entryFor(proposal, LogEntry::Kind::Failed, proposal.reason));
    }
    co_return co_await store(run, WriteIntent::Step::Logged, batch);
}

/** Puts the link to the page on the ticket it was made for; what came of it. Errors: those that pass. */
QCoro::Task<Result<LogEntry>> SheetWriter::linkNewPage(std::shared_ptr<Run> run)
{
    const Proposal &proposal = run->proposal;
    const RemoteLink link{pageLinkId(proposal.pageId), proposal.pageUrl,
        u"%1 (version 1)"_s.arg(proposal.pageTitle), proposal.versionMessage};
    Result<void> put;
    if (const auto forbidden = m_gate.linkRefusal())
        put = failure(Error::Kind::Invalid, *forbidden);
    else
        put = co_await m_work.putRemoteLink(proposal.itemKey, link, run->stop);
    if (!put && decisionStands(put.error()))
        co_return failure(put);
    co_return entryOf(*run, put ? LogEntry::Kind::Linked : LogEntry::Kind::Failed,
        put ? u"%1 links to %2"_s.arg(proposal.itemKey, link.title)
            : u"%1 could not be linked to the page: %2"_s.arg(
                  proposal.itemKey, put.error().detail));
}

// ---- taken back ----

/** What people did to the page since is theirs: only a page as it was made goes. One that is gone already is no error. */
QCoro::Task<Result<void>> SheetWriter::checkUntouched(std::shared_ptr<Run> run)
{
    const Proposal &proposal = run->proposal;
    const auto page = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!page)
        co_return page.error().kind == Error::Kind::NotFound ? Result<void>() : failure(page);
    if (page->version.number > 1)
        co_return touched(
            proposal, u"somebody has worked on it since (version %1)"_s.arg(page->version.number));
    const auto below = co_await m_documents.footerComments(page->id, run->stop);
    if (!below)
        co_return failure(below);
    const auto beside = co_await m_documents.inlineComments(page->id, run->stop);
    if (!beside)
        co_return failure(beside);
    if (!below->isEmpty() || !beside->isEmpty())
        co_return touched(proposal, u"people have commented on it"_s);
    const auto places = co_await m_documents.pagesIn(page->spaceId, run->stop);
    if (!places)
        co_return failure(places);
    if (std::ranges::contains(*places, page->id, &PagePlace::parentId))
        co_return touched(proposal, u"there are pages below it"_s);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SheetWriter::trashPage(std::shared_ptr<Run> run)
{
    if (std::exchange(run->resumed, false)) {
        if (const auto untouched = co_await checkUntouched(run); !untouched)
            co_return untouched;
    }
    const auto done = co_await m_documents.trashPage(run->intent.pageId, run->stop);
    if (!done && done.error().kind != Error::Kind::NotFound)
        co_return done;
    if (!done) { // Gone, or not this account's to delete.
        const auto page = co_await m_documents.page(run->intent.pageId, run->stop);
        if (page)
            co_return failure(Error::Kind::Forbidden,
                u"you may not delete pages in %1"_s.arg(run->proposal.spaceKey));
        if (page.error().kind != Error::Kind::NotFound)
            co_return failure(page);
    }
    co_return co_await store(run, WriteIntent::Step::Written, {});
}

QCoro::Task<Result<void>> SheetWriter::confirmTrash(std::shared_ptr<Run> run)
{
    const auto page = co_await m_documents.page(run->intent.pageId, run->stop);
    if (!page && page.error().kind != Error::Kind::NotFound)
        co_return failure(page);
    const Proposal &proposal = run->proposal;
    run->text = (page ? u"“%1” went to the trash; somebody has taken it out again since"_s
                      : u"“%1” is in the trash of %2"_s.arg(u"%1"_s, proposal.spaceKey))
                    .arg(proposal.pageTitle);
    co_return co_await store(run, WriteIntent::Step::Logged, concluded(*run));
}

} // namespace Docket
