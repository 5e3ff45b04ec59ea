// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registryhealth.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineFinding::Kind;

QString spaceName(const QString &key, const QString &id)
{
    return key.isEmpty() ? id : key;
}

void judgePlace(const RegisteredPage &page, QList<LineFinding> &findings)
{
    if (page.state == RegisteredPage::State::Gone) {
        findings.append({Kind::PageGone, page.title, {}, {}});
        return;
    }
    if (page.state == RegisteredPage::State::Archived)
        findings.append({Kind::PageArchived, page.title, {}, {}});
    if (page.spaceId != page.knownSpaceId)
        findings.append({Kind::SpaceChanged, spaceName(page.knownSpaceKey, page.knownSpaceId),
            spaceName(page.spaceKey, page.spaceId), {}});
    if (page.title != page.knownTitle)
        findings.append({Kind::TitleChanged, page.knownTitle, page.title, {}});
}

void judgeSection(
    const RegisteredPage &page, const QStringList &section, QList<LineFinding> &findings)
{
    const auto missing = page.missing.constFind(section);
    if (page.state == RegisteredPage::State::Gone || missing == page.missing.cend())
        return;
    const QString was = section.join(u" › "_s);
    if (missing->isEmpty())
        findings.append({Kind::SectionGone, was, {}, {}});
    else
        findings.append({Kind::SectionRenamed, was, missing->join(u" › "_s), *missing});
}

void judgeOwner(const RegistryEntry &line, const QString &pageOwner, const RegistrySeen &seen,
    QList<LineFinding> &findings)
{
    const QString owner = !line.owner.isEmpty() ? line.owner
        : !line.backup.isEmpty()                ? line.backup
                                                : pageOwner;
    if (owner.isEmpty()) {
        findings.append({Kind::NoOwner, {}, {}, {}});
        return;
    }
    const auto person = seen.people.constFind(owner);
    if (person == seen.people.cend()) {
        if (seen.asked.contains(owner))
            findings.append({Kind::OwnerUnknown, owner, {}, {}});
    } else if (!person->active) {
        findings.append({Kind::OwnerInactive,
            person->displayName.isEmpty() ? owner : person->displayName, {}, {}});
    }
}

} // namespace

QList<LineHealth> registryHealth(const QList<RegistryEntry> &registry, const RegistrySeen &seen)
{
    QList<LineHealth> all;
    for (const RegistryEntry &line : registry) {
        LineHealth health{line, {}, false};
        const auto page = seen.pages.constFind(line.page);
        if (page != seen.pages.cend()) {
            health.checked = true;
            judgePlace(*page, health.findings);
            judgeSection(*page, line.section, health.findings);
            judgeOwner(line, page->ownerId, seen, health.findings);
        }
        all.append(health);
    }
    return all;
}

QStringList relinkTarget(const LineHealth &health)
{
    for (const LineFinding &finding : health.findings) {
        if (finding.kind == Kind::SectionRenamed)
            return finding.section;
    }
    return {};
}

RegisteredPage pageSeen(const Page &page)
{
    RegisteredPage seen;
    seen.id = page.id;
    seen.title = seen.knownTitle = page.title;
    seen.url = page.url;
    seen.spaceId = seen.knownSpaceId = page.spaceId;
    seen.spaceKey = seen.knownSpaceKey = page.spaceKey;
    seen.ownerId = page.ownerId;
    seen.state = page.state == Page::State::Archived ? RegisteredPage::State::Archived
        : page.state == Page::State::Trashed         ? RegisteredPage::State::Gone
                                                     : RegisteredPage::State::Current;
    return seen;
}

} // namespace Docket
