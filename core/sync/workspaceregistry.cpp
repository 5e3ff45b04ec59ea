// SPDX-License-Identifier: GPL-3.0-or-later
// What the site says of the registry's pages, sections and people.
#include "core/sync/registrylook.h"
#include "core/sync/registrysections.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString seenName()
{
    return u"registry/seen"_s;
}

} // namespace

QList<LineHealth> Workspace::registryHealth() const
{
    return Docket::registryHealth(d->policy.registry, d->seen);
}

const RegistrySeen &Workspace::registrySeen() const
{
    return d->seen;
}

QCoro::Task<void> Workspace::Private::readRegistrySeen()
{
    const auto kept = co_await journal.cursor(seenName());
    seen = fresh = registrySeenFromJson(kept.value_or(QString()).toUtf8());
    for (const Person &person : std::as_const(seen.people)) {
        if (names.value(person.accountId).isEmpty())
            names.insert(person.accountId, person.displayName);
    }
    emit q.namesChanged();
    emit q.registryHealthChanged();
}

QCoro::Task<Result<void>> Workspace::Private::keepSeen(RegistrySeen now)
{
    fresh = now;
    if (now == seen)
        co_return Result<void>();
    JournalBatch batch;
    batch.cursors = {{seenName(), QString::fromUtf8(registrySeenToJson(now))}};
    if (auto stored = co_await book.commit(batch); !stored)
        co_return stored;
    seen = now;
    for (const Person &person : std::as_const(seen.people))
        names.insert(person.accountId, person.displayName);
    emit q.namesChanged();
    emit q.registryHealthChanged();
    co_return Result<void>();
}

void Workspace::Private::watchPages()
{
    wayBack->setReader([this](QList<Page> pages) -> QCoro::Task<void> {
        fresh =
            co_await withPages(*bridge.documents, policy.registry, fresh, pages, stop.get_token());
    });
}

QCoro::Task<Result<void>> Workspace::Private::lookAtRegistry(std::optional<QList<Page>> heads)
{
    const auto now = co_await Docket::lookAtRegistry(
        *bridge.documents, policy.registry, fresh, heads, stop.get_token());
    if (!now)
        co_return failure(now);
    co_return co_await keepSeen(*now);
}

QCoro::Task<Result<QList<LineHealth>>> Workspace::checkRegistry()
{
    const auto turn = co_await d->pollLane.enter();
    if (!d->publisher || d->stop.stop_requested())
        co_return std::unexpected(notConnected());
    if (const auto error = d->standstill())
        co_return std::unexpected(*error);
    if (const auto looked = co_await d->lookAtRegistry(std::nullopt); !looked)
        co_return failure(looked);
    co_return registryHealth();
}

QCoro::Task<Result<void>> Workspace::acceptPlace(QString pageId)
{
    const auto turn =
        co_await d->pollLane.enter(); // A look that is under way began with the old one.
    const auto mark = d->decisions.begin();
    RegistrySeen now = d->seen;
    const auto page = now.pages.find(pageId);
    if (page == now.pages.end())
        co_return Result<void>();
    page->knownTitle = page->title;
    page->knownSpaceId = page->spaceId;
    page->knownSpaceKey = page->spaceKey;
    co_return co_await d->keepSeen(now);
}

QCoro::Task<Result<RegisteredPage>> Workspace::lookUpPage(QString pageId)
{
    const auto mark = d->reads.begin();
    const auto page = co_await livePage(pageId);
    if (!page)
        co_return failure(page);
    const RegisteredPage seen = co_await QtConcurrent::run(
        withSections, pageSeen(*page), *page, QList<QStringList>(), QByteArray());
    co_await learnNames({page->ownerId});
    co_return seen;
}

QCoro::Task<Result<QList<Project>>> Workspace::projects()
{
    const auto mark = d->reads.begin();
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    co_return co_await d->bridge.work->projects(d->stop.get_token());
}

} // namespace Docket
