// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pagewish.h"

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

QStringList wishedAbout(const Proposal &proposal)
{
    QStringList about;
    for (const Evidence &one : proposal.evidence) {
        if (one.kind == sectionToAdd || one.kind == "log-heading"_L1 || one.kind == "log-part"_L1)
            about.append(one.text);
    }
    return about;
}

} // namespace Docket
