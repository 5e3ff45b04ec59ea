// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the registry that come from elsewhere: what they name is looked up, then they are read.
#include "core/policy/registryimport.h"
#include "core/sync/registrysections.h"
#include "core/sync/workspaceprivate.h"

#include <QCoroFuture>
#include <QtConcurrentRun>
#include <QUrl>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** What is known of the pages once these were read; the others are gone. */
QHash<QString, RegisteredPage> withRead(
    QHash<QString, RegisteredPage> known, const QStringList &asked, const QList<Page> &read)
{
    for (const QString &id : asked) {
        RegisteredPage gone;
        gone.id = id;
        gone.state = RegisteredPage::State::Gone;
        known.insert(id, gone);
    }
    for (const Page &page : read)
        known.insert(page.id, withSections(pageSeen(page), page, {}, {}));
    return known;
}

} // namespace

RegistryKnown Workspace::registryKnown() const
{
    RegistryKnown known;
    known.names = d->names;
    QSet<QString> components, hosts;
    for (const RegistryEntry &line : d->policy.registry)
        components.insert(line.component);
    for (const Proposal &proposal : d->book.all())
        components.unite({proposal.itemComponents.cbegin(), proposal.itemComponents.cend()});
    for (const RegisteredPage &page : d->seen.pages)
        hosts.insert(QUrl(page.url).host());
    components.remove(QString());
    hosts.remove(QString());
    known.components = components.values();
    known.components.sort(Qt::CaseInsensitive);
    known.hosts = hosts.values();
    known.hosts.sort();
    return known;
}

QCoro::Task<Result<QStringList>> Workspace::components(QString project)
{
    const auto mark = d->reads.begin();
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    co_return co_await d->bridge.work->components(project, d->stop.get_token());
}

QCoro::Task<Result<RegistryImport>> Workspace::readRegistryRows(QList<TableRow> rows)
{
    const auto mark = d->reads.begin();
    RegistryKnown known = registryKnown();
    const ImportNeeds needs = importNeeds(rows, known);
    if (!d->publisher)
        co_return std::unexpected(notConnected());
    const auto projects = co_await d->bridge.work->projects(d->stop.get_token());
    if (!projects)
        co_return failure(projects);
    co_await learnNames(needs.people);
    QStringList unread = needs.pages;
    unread.removeIf([this](const QString &id) { return d->seen.pages.value(id).version > 0; });
    Result<QList<Page>> read = QList<Page>();
    if (!unread.isEmpty())
        read = co_await d->bridge.documents->pages(unread, d->stop.get_token());
    if (!read)
        co_return failure(read);
    QStringList owners;
    for (const Page &page : std::as_const(*read))
        owners.append(page.ownerId);
    co_await learnNames(owners);
    known = registryKnown();
    known.projects = *projects;
    co_return co_await QtConcurrent::run(
        [rows, known, registry = d->policy.registry, pages = d->seen.pages, unread, read = *read] {
            return importRows(rows, registry, withRead(pages, unread, read), known);
        });
}

} // namespace Docket
