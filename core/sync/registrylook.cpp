// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/registrylook.h"

#include "core/sync/registrysections.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The sections that the registry names, by page in its order. */
struct Named
{
    QStringList pages;
    QHash<QString, QList<QStringList>> sections;
};

Named namedIn(const QList<RegistryEntry> &registry)
{
    Named named;
    for (const RegistryEntry &line : registry) {
        if (line.page.isEmpty())
            continue;
        if (!named.pages.contains(line.page))
            named.pages.append(line.page);
        QList<QStringList> &sections = named.sections[line.page];
        if (!line.section.isEmpty() && !sections.contains(line.section))
            sections.append(line.section);
    }
    return named;
}

/** The head's news on what was known of the page. */
RegisteredPage moved(RegisteredPage known, const Page &head)
{
    const RegisteredPage now = pageSeen(head);
    known.title = now.title;
    known.url = now.url;
    known.ownerId = now.ownerId;
    known.state = now.state;
    if (known.spaceId != now.spaceId)
        known.spaceKey.clear();
    known.spaceId = now.spaceId;
    return known;
}

/** What is known of the page once its head was seen. */
RegisteredPage news(const RegistrySeen &before, const Page &head)
{
    const auto known = before.pages.constFind(head.id);
    const bool isKnown = known != before.pages.cend() && !known->title.isEmpty();
    return isKnown ? moved(*known, head) : pageSeen(head);
}

bool needsBody(const RegisteredPage &page, const Page &head, const QList<QStringList> &sections)
{
    return page.version != head.version.number || page.spaceKey.isEmpty()
        || std::ranges::any_of(
            sections, [&](const QStringList &one) { return !page.judged.contains(one); });
}

/** The version that had a section which the registry names and that is about to be looked for in another; 0 for none. */
int versionBefore(const RegisteredPage &page)
{
    return page.missing.isEmpty() && !page.judged.isEmpty() ? page.version : 0;
}

QCoro::Task<Result<RegisteredPage>> judged(DocumentSystem &documents, RegisteredPage known,
    Page page, QList<QStringList> sections, std::stop_token stop)
{
    const bool isNew = known.version == 0;
    if (known.version == page.version.number) { // What was found out about it holds, named or not.
        for (const QStringList &one : std::as_const(known.judged)) {
            if (!sections.contains(one))
                sections.append(one);
        }
    }
    const int before = versionBefore(known);
    known.spaceKey = page.spaceKey;
    if (isNew)
        known.knownSpaceKey = page.spaceKey;
    const QMap<QStringList, QStringList> wasMissing = known.missing;
    RegisteredPage now =
        co_await QtConcurrent::run(withSections, known, page, sections, QByteArray());
    const bool isNewlyMissing = std::ranges::any_of(
        now.missing.keys(), [&](const QStringList &one) { return !wasMissing.contains(one); });
    if (isNewlyMissing && before > 0 && before != page.version.number) {
        const auto body = co_await documents.bodyAt(page.id, before, stop);
        if (body) // Without it the headings alone tell.
            now = co_await QtConcurrent::run(withSections, known, page, sections, *body);
        else if (body.error().kind != Error::Kind::NotFound)
            co_return failure(body);
    }
    for (auto it = wasMissing.cbegin(); it != wasMissing.cend(); ++it) {
        // What was found out from the earlier words is worth more than the headings, while it is there.
        if (now.missing.contains(it.key()) && now.sections.contains(it.value()))
            now.missing[it.key()] = it.value();
    }
    co_return now;
}

} // namespace

QCoro::Task<RegistrySeen> withPages(DocumentSystem &documents, QList<RegistryEntry> registry,
    RegistrySeen before, QList<Page> pages, std::stop_token stop)
{
    const Named named = namedIn(registry);
    for (const Page &page : std::as_const(pages)) {
        if (!named.sections.contains(page.id))
            continue;
        const auto now = co_await judged(
            documents, news(before, page), page, named.sections.value(page.id), stop);
        if (now)
            before.pages.insert(page.id, *now);
    }
    co_return before;
}

QCoro::Task<Result<RegistrySeen>> lookAtRegistry(DocumentSystem &documents,
    QList<RegistryEntry> registry, RegistrySeen before, std::optional<QList<Page>> heads,
    std::stop_token stop)
{
    RegistrySeen seen;
    const Named named = namedIn(registry);
    if (named.pages.isEmpty())
        co_return seen;
    if (!heads) {
        const auto asked = co_await documents.pageHeads(named.pages, stop);
        if (!asked)
            co_return failure(asked);
        heads = *asked;
    }
    for (const QString &id : named.pages) { // Until the site says otherwise.
        RegisteredPage gone = before.pages.value(id);
        gone.id = id;
        gone.state = RegisteredPage::State::Gone;
        seen.pages.insert(id, gone);
    }
    QStringList toRead;
    for (const Page &head : *heads) {
        const RegisteredPage page = news(before, head);
        seen.pages.insert(head.id, page);
        if (needsBody(page, head, named.sections.value(head.id)))
            toRead.append(head.id);
    }
    if (!toRead.isEmpty()) {
        const auto pages = co_await documents.pages(toRead, stop);
        if (!pages)
            co_return failure(pages);
        for (const Page &page : *pages) {
            const auto now = co_await judged(
                documents, seen.pages.value(page.id), page, named.sections.value(page.id), stop);
            if (!now)
                co_return failure(now);
            seen.pages.insert(page.id, *now);
        }
    }
    for (const RegistryEntry &line : registry)
        seen.asked << line.owner << line.backup << line.manager
                   << seen.pages.value(line.page).ownerId;
    seen.asked.removeAll(QString());
    seen.asked.sort();
    seen.asked.removeDuplicates();
    if (!seen.asked.isEmpty()) {
        const auto people = co_await documents.people(seen.asked, stop);
        if (!people)
            co_return failure(people);
        for (const Person &person : *people) // Their addresses are nobody's business here.
            seen.people.insert(
                person.accountId, {person.accountId, person.displayName, {}, {}, person.active});
    }
    co_return seen;
}

} // namespace Docket
