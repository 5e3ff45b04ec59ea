// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/driftrun.h"

#include "core/sync/closeditems.h"

#include <QCoroFuture>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodiesAtOnce = 250;
constexpr qsizetype comparedAtOnce = 16; // Between two of these it can be cancelled.

using Auditor = std::shared_ptr<const DriftAuditor>;

/** The registry's pages in its order, each with the kind of its first line. */
struct ScopedPages
{
    QStringList ids;
    QHash<QString, PageKind> kinds;
};

ScopedPages pagesOf(const Policy &policy)
{
    ScopedPages pages;
    for (const RegistryEntry &entry : policy.registry) {
        if (entry.page.isEmpty() || pages.kinds.contains(entry.page))
            continue;
        pages.ids.append(entry.page);
        pages.kinds.insert(entry.page, entry.kind);
    }
    return pages;
}

QCoro::Task<Auditor> auditorOf(QList<ClosedItem> items)
{
    co_return co_await QtConcurrent::run(
        [items]() -> Auditor { return std::make_shared<DriftAuditor>(items); });
}

/** The page as audited before, where that can be relied on: it is at the same version. */
const AuditedPage *auditedBefore(const std::optional<DriftReport> &earlier, const Page &head)
{
    if (!earlier)
        return nullptr;
    const auto page = std::ranges::find(earlier->pages, head.id, &AuditedPage::id);
    return page != earlier->pages.cend() && page->version.number == head.version.number ? &*page
                                                                                        : nullptr;
}

AuditedPage joined(AuditedPage kept, const AuditedPage &fresh)
{
    kept.title = fresh.title;
    kept.url = fresh.url;
    for (const QString &item : fresh.items) {
        if (!kept.items.contains(item))
            kept.items.append(item);
    }
    kept.items.sort();
    kept.findings += fresh.findings;
    std::ranges::stable_sort(kept.findings, {}, &DriftFinding::kind);
    return kept;
}

} // namespace

QCoro::Task<Result<DriftReport>> auditDrift(WorkSystem &work, DocumentSystem &documents,
    DriftScope scope, std::function<void(const DriftProgress &)> progress, std::stop_token stop)
{
    using Stage = DriftProgress::Stage;
    const auto tell = [progress](Stage stage, int done, int of, const QString &page) {
        if (progress)
            progress({stage, done, of, page});
    };
    const auto readItem = [tell](int done, int of) { tell(Stage::Items, done, of, {}); };
    const auto closed = co_await itemsClosed(
        work, scope.policy, scope.from, scope.until, readItem, stop, Moves::ClosingsAndNamed);
    if (!closed)
        co_return failure(closed);
    DriftReport report;
    report.from = scope.from;
    report.at = scope.until;
    QList<ClosedItem> all, fresh;
    for (const ClosedWork &one : *closed) {
        report.items.insert(one.item.id, one.item.updated);
        all.append({one.item, one.closing, {}});
        if (!scope.earlier || scope.earlier->items.value(one.item.id) != one.item.updated)
            fresh.append(all.last());
    }
    const ScopedPages scoped = pagesOf(scope.policy);
    const auto heads = co_await documents.pageHeads(scoped.ids, stop);
    if (!heads)
        co_return failure(heads);
    report.unread = int(scoped.ids.size() - heads->size());

    QHash<QString, AuditedPage> kept;
    QStringList toRead;
    for (const Page &head : *heads) {
        const AuditedPage *before = auditedBefore(scope.earlier, head);
        if (before)
            kept.insert(head.id, stillHolds(*before, scope.earlier->items, report.items));
        if (!before || !fresh.isEmpty())
            toRead.append(head.id);
    }
    const Auditor whole = co_await auditorOf(all);
    const Auditor news = co_await auditorOf(fresh);
    QHash<QString, AuditedPage> audited = kept;
    for (qsizetype first = 0; first < toRead.size(); first += bodiesAtOnce) {
        const auto pages = co_await documents.pages(toRead.mid(first, bodiesAtOnce), stop);
        if (!pages)
            co_return failure(pages);
        for (qsizetype next = 0; next < pages->size(); next += comparedAtOnce) {
            const QList<Page> portion = pages->mid(next, comparedAtOnce);
            tell(Stage::Pages, int(first + next), int(toRead.size()), portion.first().title);
            if (stop.stop_requested())
                co_return failure(Error::Kind::Cancelled, u"the audit was cancelled"_s);
            const auto compare = [whole, news, kept, kinds = scoped.kinds](const Page &page) {
                const auto before = kept.constFind(page.id);
                const bool same =
                    before != kept.cend() // It may have moved on since its head was read.
                    && before->version.number == page.version.number;
                return same ? joined(*before, news->audit(page, kinds.value(page.id)))
                            : whole->audit(page, kinds.value(page.id));
            };
            const auto made = co_await QtConcurrent::run([portion, compare] {
                return QtConcurrent::blockingMapped<QList<AuditedPage>>(portion, compare);
            });
            for (const AuditedPage &page : made)
                audited.insert(page.id, page);
        }
    }
    for (const QString &id : scoped.ids) {
        if (const auto page = audited.constFind(id); page != audited.cend())
            report.pages.append(*page);
    }
    tell(Stage::Pages, int(toRead.size()), int(toRead.size()), {});
    co_return report;
}

} // namespace Docket
