// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pagewish.h"

#include "core/drafting/newpage.h"

namespace Docket {

using namespace Qt::StringLiterals;

PageWish registryWish(const RegistryOnPage &told)
{
    PageWish wish;
    wish.drafter = Drafter::RegistryTable;
    wish.edits = told.edits;
    wish.section = told.section;
    wish.confident = !told.isNew && told.removed == 0;
    const auto counted = [&](const QString &text) {
        return text.arg(told.added).arg(told.changed).arg(told.removed);
    };
    if (told.isNew) {
        wish.summary =
            u"The page has no table of the registry: one goes to its end. Rows: %1"_s.arg(
                told.added);
        wish.versionMessage = u"Added the registry as a table. Rows: %1."_s.arg(told.added);
    } else {
        wish.summary = counted(
            u"Its table becomes what the registry is now. Rows added: %1, changed: %2, removed: %3"_s);
        wish.versionMessage =
            counted(u"Updated the registry's table. Rows added: %1, changed: %2, removed: %3."_s);
    }
    if (told.keepsLines)
        wish.evidence.append({u"left-alone"_s,
            u"Lines such as “PLATFORM project → …” stay on the page as they are."_s, u"page"_s, 0});
    if (!told.untold.isEmpty())
        wish.evidence.append({u"left-alone"_s,
            u"The table has no column for %1: that is not told there."_s.arg(
                told.untold.join(u", "_s)),
            u"page"_s, 0});
    return wish;
}

namespace {

const QString sectionToAdd = u"section-to-add"_s; // Evidence that tells which.
const QString pageToMake = u"page-to-make"_s; // The same: what for, and of which kind.
const QString pageSubject = u"page-subject"_s;
constexpr qsizetype mostQuotes = 20;

} // namespace

PageWish sectionWish(const SectionDraft &draft, PageKind kind)
{
    PageWish wish;
    wish.drafter = Drafter::TemplateSection;
    wish.about = {draft.name};
    wish.edits = draft.edits;
    wish.section = draft.section;
    wish.kind = kind;
    wish.summary = u"New section “%1” of its template"_s.arg(draft.name);
    wish.versionMessage = u"Added the section “%1” of the page's template."_s.arg(draft.name);
    wish.evidence = {{u"template-section"_s,
                         u"The template for %1 has it and the page does not."_s.arg(kindName(kind)),
                         u"template"_s, 0.7},
        {sectionToAdd, draft.name, u"template"_s, 0}};
    return wish;
}

PageWish newPageWish(const PageDraft &draft, const Page &parent, const QString &subject,
    const QList<ClosedWork> &work)
{
    const NewPage page{
        draft.title, parent.spaceId, parent.spaceKey, parent.id, parent.title, draft.body};
    PageWish wish;
    wish.drafter = Drafter::NewPage;
    wish.about = {kindName(draft.kind) + u' ' + subject, subject};
    wish.title = draft.title;
    wish.kind = draft.kind;
    wish.edits = {{{0, 0}, newPageSheet(page)}};
    wish.summary =
        u"New page below “%1” for %2. Places left to write: %3"_s.arg(parent.title, subject)
            .arg(draft.open.size());
    wish.versionMessage = draft.versionMessage;
    if (work.size() == 1) {
        wish.item = work.first().item;
        wish.closing = work.first().closing;
    }
    wish.evidence = {
        {u"template-section"_s, u"Made from the template for %1."_s.arg(kindName(draft.kind)),
            u"template"_s, 0.7},
        {pageToMake, wish.about.first(), u"template"_s, 0},
        {pageSubject, subject, u"template"_s, 0}};
    wish.evidence += draft.evidence.first(std::min(mostQuotes, draft.evidence.size()));
    return wish;
}

QStringList wishedAbout(const Proposal &proposal)
{
    QStringList about;
    for (const Evidence &one : proposal.evidence) {
        if (one.kind == sectionToAdd || one.kind == pageToMake || one.kind == pageSubject
            || one.kind == "log-heading"_L1 || one.kind == "log-part"_L1)
            about.append(one.text);
    }
    return about;
}

} // namespace Docket
