// SPDX-License-Identifier: GPL-3.0-or-later
// What core/ says of lines of the registry.
#include "ui/language/keptwords.h"

#include <QCoreApplication>

namespace Docket {

QList<const char *> keptOfRegistry()
{
    return {
        QT_TRANSLATE_NOOP("Kept", "Paste the page's address from the browser, or type its id."),
        QT_TRANSLATE_NOOP("Kept", "This address belongs to another site than the account."),
        QT_TRANSLATE_NOOP("Kept", "A short link: open it, then copy the address from the browser."),
        QT_TRANSLATE_NOOP("Kept", "This address leads to no page."),
        QT_TRANSLATE_NOOP("Kept", "The page has no section “%1”. It has: %2."),
        QT_TRANSLATE_NOOP("Kept", "The page has several sections “%1”: choose one of the list."),
        QT_TRANSLATE_NOOP("Kept", "The site shows you no project “%1”."),
        QT_TRANSLATE_NOOP(
            "Kept", "Name a project, a label or an epic: whose work belongs on this page?"),
        QT_TRANSLATE_NOOP("Kept", "A label has no spaces."),
        QT_TRANSLATE_NOOP(
            "Kept", "The owner cannot stand in for the owner: name somebody else, or nobody."),
        QT_TRANSLATE_NOOP("Kept", "An epic's key reads like PLATFORM-12."),
        QT_TRANSLATE_NOOP("Kept",
            "Nobody is known as “%1”: type a name as the site writes it, or paste the account id."),
        QT_TRANSLATE_NOOP("Kept", "Several people are called “%1”: paste the account id."),
        QT_TRANSLATE_NOOP("Kept", "the column “%1” is there twice"),
        QT_TRANSLATE_NOOP(
            "Kept", "the first line names no column “page” or “url”: it says which column is what"),
        QT_TRANSLATE_NOOP("Kept", "there is nothing in it"),
        QT_TRANSLATE_NOOP("Kept", "“%1” is no kind of page."),
        QT_TRANSLATE_NOOP("Kept", "“%1” is no mode: review or apply."),
        QT_TRANSLATE_NOOP("Kept", "It has more cells than the first line has columns."),
        QT_TRANSLATE_NOOP(
            "Kept", "Several lines of the registry fit: add the columns that tell them apart."),
        QT_TRANSLATE_NOOP("Kept", "There is no such page, or it is hidden from you."),
        QT_TRANSLATE_NOOP("Kept", "It says the same as line %1."),
        QT_TRANSLATE_NOOP("Kept", "line %1: a quote is opened and never closed"),
        QT_TRANSLATE_NOOP("Kept", "this is no text file"),
        QT_TRANSLATE_NOOP(
            "Kept", "row %1 of the table has merged cells: which line is which cannot be told"),
        QT_TRANSLATE_NOOP("Kept",
            "the page holds no table with columns for the page and for its project, label or epic"),
        QT_TRANSLATE_NOOP("Kept", "Registry: from “%1”: %2 added, %3 changed"),
        QT_TRANSLATE_NOOP("Kept", "Section: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Kind: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Project: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Component: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Label: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Epic: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Owner: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Backup: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Manager: %1 → %2"),
        QT_TRANSLATE_NOOP("Kept", "Mode: %1 → %2"),
        // What is wished of pages
        QT_TRANSLATE_NOOP(
            "Kept", "The page has no table of the registry: one goes to its end. Rows: %1"),
        QT_TRANSLATE_NOOP("Kept",
            "Its table becomes what the registry is now. Rows added: %1, changed: %2, removed: %3"),
        QT_TRANSLATE_NOOP(
            "Kept", "Lines such as “PLATFORM project → …” stay on the page as they are."),
        QT_TRANSLATE_NOOP("Kept", "The table has no column for %1: that is not told there."),
        QT_TRANSLATE_NOOP("Kept", "New section “%1” of its template"),
        QT_TRANSLATE_NOOP("Kept", "The template for %1 has it and the page does not."),
        QT_TRANSLATE_NOOP("Kept", "New page below “%1” for %2. Places left to write: %3"),
        QT_TRANSLATE_NOOP("Kept", "Made from the template for %1."),
        QT_TRANSLATE_NOOP("Kept", "“%1” is made below “%2”"),
        QT_TRANSLATE_NOOP("Kept", "“%1” is in the trash of %2"),
        QT_TRANSLATE_NOOP("Kept", "“%1” went to the trash; somebody has taken it out again since"),
        QT_TRANSLATE_NOOP("Kept", "the page “%1” is about to be made"),
        QT_TRANSLATE_NOOP("Kept", "the page “%1” is about to go to the trash"),
        QT_TRANSLATE_NOOP("Kept", "“%1” stays: %2; put it in the trash there if it is to go"),
        QT_TRANSLATE_NOOP("Kept", "somebody has worked on it since (version %1)"),
        QT_TRANSLATE_NOOP("Kept", "people have commented on it"),
        QT_TRANSLATE_NOOP("Kept", "there are pages below it"),
        QT_TRANSLATE_NOOP("Kept", "you may not delete pages in %1"),
        QT_TRANSLATE_NOOP("Kept", "“%1”, below which it was to go, is archived"),
        QT_TRANSLATE_NOOP("Kept", "%2 has a page “%1” already"),
        QT_TRANSLATE_NOOP("Kept", "an archived page of %2 has the title “%1” already"),
        QT_TRANSLATE_NOOP("Kept", "%1 has a page “%2” already: %3"),
        QT_TRANSLATE_NOOP("Kept",
            "nothing of the registered projects closed for version “%1” in the last %2 days"),
        QT_TRANSLATE_NOOP("Kept", "%1 is not closed: what it says may still change"),
        QT_TRANSLATE_NOOP("Kept", "the field “%1” needs one name with its id in brackets"),
        QT_TRANSLATE_NOOP("Kept", "the page's heading must have 1 to %1 characters"),
        QT_TRANSLATE_NOOP("Kept",
            "a new page stays where it was asked for; reject it and ask for one at another place"),
        QT_TRANSLATE_NOOP("Kept", "the site stored this page in another form than it was sent"),
        QT_TRANSLATE_NOOP("Kept", "drafted again"),
        QT_TRANSLATE_NOOP("Kept", "%1 asked for it."),
        QT_TRANSLATE_NOOP("Kept", "“%1” goes to the end of the page. Rows: %2"),
        QT_TRANSLATE_NOOP("Kept", "“%1” is written anew. Rows: %2"),
        QT_TRANSLATE_NOOP("Kept", "the log has no entry there: there is nothing to publish"),
        QT_TRANSLATE_NOOP(
            "Kept", "more than %1 entries fit: choose a shorter period or fewer outcomes"),
        QT_TRANSLATE_NOOP("Kept", "asked for it"),
        QT_TRANSLATE_NOOP("Kept", "the page says so already"),
        QT_TRANSLATE_NOOP("Kept", "the registry has no line: there is nothing to publish"),
        QT_TRANSLATE_NOOP("Kept", "“%1” is not kept in storage format: Docket does not write it"),
        QT_TRANSLATE_NOOP("Kept",
            "pages of no particular kind have no template: give the page's line a kind first"),
        QT_TRANSLATE_NOOP("Kept", "the template for %1 has no section “%2”; it has “%3”"),
    };
}

} // namespace Docket
