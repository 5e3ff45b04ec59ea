// SPDX-License-Identifier: GPL-3.0-or-later
// What drafting and the log say of a proposal, as core/ keeps it.
#include "ui/language/keptwords.h"

#include <QCoreApplication>

namespace Docket {

QList<const char *> keptOfDrafts()
{
    return {
        // Reasons of a rejection and of an owner
        QT_TRANSLATE_NOOP("Kept", "Wrong section"),
        QT_TRANSLATE_NOOP("Kept", "Wrong facts"),
        QT_TRANSLATE_NOOP("Kept", "Already said there"),
        QT_TRANSLATE_NOOP("Kept", "Not worth documenting"),
        QT_TRANSLATE_NOOP("Kept", "Style or format"),
        QT_TRANSLATE_NOOP("Kept", "registry"),
        QT_TRANSLATE_NOOP("Kept", "registry, though not active on the site"),
        QT_TRANSLATE_NOOP("Kept", "backup"),
        QT_TRANSLATE_NOOP("Kept", "stands in for %1"),
        QT_TRANSLATE_NOOP("Kept", "page owner"),
        QT_TRANSLATE_NOOP("Kept", "component lead"),
        QT_TRANSLATE_NOOP("Kept", "project lead"),
        QT_TRANSLATE_NOOP("Kept", "manager"),
        QT_TRANSLATE_NOOP("Kept", "reassigned"),
        // Where evidence is from
        QT_TRANSLATE_NOOP("Kept", "description"),
        QT_TRANSLATE_NOOP("Kept", "summary"),
        QT_TRANSLATE_NOOP("Kept", "page"),
        QT_TRANSLATE_NOOP("Kept", "page, version %1"),
        QT_TRANSLATE_NOOP("Kept", "field %1"),
        QT_TRANSLATE_NOOP("Kept", "history %1"),
        QT_TRANSLATE_NOOP("Kept", "registry: %1"),
        QT_TRANSLATE_NOOP("Kept", "comment %1"),
        QT_TRANSLATE_NOOP("Kept", "typed on version %1"),
        QT_TRANSLATE_NOOP("Kept", "status of %1"),
        // What is proposed, and why
        QT_TRANSLATE_NOOP("Kept", "%1 is %2 since %3; this section still says %4 in %5 places."),
        QT_TRANSLATE_NOOP("Kept", "%1 is %2 since %3; this page still says %4 in %5 places."),
        QT_TRANSLATE_NOOP("Kept", "%1 is %2 since %3; this section still says %4."),
        QT_TRANSLATE_NOOP("Kept", "%1 is %2 since %3; this page still says %4."),
        QT_TRANSLATE_NOOP("Kept", "%1 are %2 since %3; this section still says %4 in %5 places."),
        QT_TRANSLATE_NOOP("Kept", "%1 are %2 since %3; this page still says %4 in %5 places."),
        QT_TRANSLATE_NOOP("Kept", "%1 are %2 since %3; this section still says %4."),
        QT_TRANSLATE_NOOP("Kept", "%1 are %2 since %3; this page still says %4."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 became %2 with %3; this section still states %4 in %5 places."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 became %2 with %3; this section still states %4 in one place."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 is not in the release notes of %2 yet; this adds it as a line under “%3”."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 is not in the release notes of %2 yet; this adds it as a row under “%3”."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 is not in the release notes yet; this adds it as a line under “%2”."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 is not in the release notes yet; this adds it as a row under “%2”."),
        QT_TRANSLATE_NOOP("Kept", "%1 is closed as %2; this row still says %3."),
        QT_TRANSLATE_NOOP("Kept", "%1 is closed as %2; this entry still says %3."),
        QT_TRANSLATE_NOOP("Kept", "%1 moved to %2 as %3."),
        QT_TRANSLATE_NOOP("Kept", "The entry names %1 and says “%2”."),
        QT_TRANSLATE_NOOP("Kept", "The page already says “%1” for %2."),
        QT_TRANSLATE_NOOP("Kept", "The page already says %1 for %2."),
        QT_TRANSLATE_NOOP("Kept", "The page already names %1."),
        QT_TRANSLATE_NOOP("Kept", "%1 already names %2."),
        QT_TRANSLATE_NOOP("Kept", "%1 is new since %2; this lists it as a row."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 is new since %2; this lists it as a row. Please complete it."),
        QT_TRANSLATE_NOOP("Kept", "%1 is new since %2; this lists it as a list item."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 is new since %2; this lists it as a list item. Please complete it."),
        QT_TRANSLATE_NOOP("Kept", "Listed beside “%1”, in its form."),
        QT_TRANSLATE_NOOP("Kept", "%1 is gone since %2; this takes its %3 away."),
        QT_TRANSLATE_NOOP("Kept", "“%1” still names it: please look."),
        QT_TRANSLATE_NOOP("Kept", "%1 is deprecated since %2; this section does not say so yet."),
        QT_TRANSLATE_NOOP("Kept", "The page already says that %1 is deprecated."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 is done and “%2” is registered for it, but no safe edit is known: please say there "
            "what changed."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 is done and this page is registered for it, but no safe edit is known: please say "
            "there what changed."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 (“%2”) has no description, value, link or comment. What did it change for the "
            "readers of this page, and from what to what?"),
        QT_TRANSLATE_NOOP("Kept", "%1 is resolved in %2."),
        QT_TRANSLATE_NOOP("Kept", "rule “%1”, %2 pages"),
        QT_TRANSLATE_NOOP("Kept", "The registry names this section for the item."),
        QT_TRANSLATE_NOOP("Kept", "The section names %1."),
        QT_TRANSLATE_NOOP("Kept", "The heading “%1” names the component %2."),
        QT_TRANSLATE_NOOP("Kept", "The item speaks of “%1”."),
        QT_TRANSLATE_NOOP("Kept", "Section and item share %1 words."),
        QT_TRANSLATE_NOOP("Kept", "Names of the change stand here"),
        QT_TRANSLATE_NOOP("Kept", "Words of the item stand here"),
        QT_TRANSLATE_NOOP("Kept", "Words of the changed code stand here"),
        QT_TRANSLATE_NOOP("Kept", "“%1” stays: %2."),
        QT_TRANSLATE_NOOP("Kept", "it tells the past"),
        QT_TRANSLATE_NOOP("Kept", "it seems to be the value of something else"),
        QT_TRANSLATE_NOOP("Kept", "nothing around it speaks of the same thing"),
        QT_TRANSLATE_NOOP("Kept", "it is a part of a longer path or address"),
        QT_TRANSLATE_NOOP("Kept", "the same sentence also states the other value"),
        QT_TRANSLATE_NOOP("Kept", "it names the target of a link"),
        QT_TRANSLATE_NOOP("Kept", "Docket does not write there"),
        QT_TRANSLATE_NOOP("Kept", "%1 left %2 as it is: it tells the past."),
        QT_TRANSLATE_NOOP("Kept", "%1 left %2 as it is: it is part of a longer path or address."),
        QT_TRANSLATE_NOOP("Kept", "%1 left %2 as it is: it may mean something else there."),
        QT_TRANSLATE_NOOP(
            "Kept", "The page states %1 only where it tells the past, and that stays."),
        QT_TRANSLATE_NOOP("Kept", "The section “%1” states none of the values that %2 changes."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 has no fix version, so there is no release to note it under."),
        QT_TRANSLATE_NOOP("Kept", "%1 names no value and no words of this page."),
        QT_TRANSLATE_NOOP(
            "Kept", "A new bug in %1 for this known issue; the page then links to it"),
        QT_TRANSLATE_NOOP("Kept", "A link to this page on %1, whose work it documents"),
        QT_TRANSLATE_NOOP("Kept", "“%1” is flagged as a known issue (%2)"),
        QT_TRANSLATE_NOOP("Kept", "the page is flagged as a known issue (%1)"),
        // The log
        QT_TRANSLATE_NOOP(
            "Kept", "%1 of the %2 children of %3 are still open (%4), so rule “%5” waits."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 carries the label %2, which keeps it out of the documentation."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 (%2) moved to %3, but rule “%4” needs the label %5, and rule “%6” needs the label "
            "%7."),
        QT_TRANSLATE_NOOP("Kept", "%1 (%2) moved to %3, but rule “%4” needs the label %5."),
        QT_TRANSLATE_NOOP("Kept", "%1 (%2) moved to %3, but no rule waits for that."),
        QT_TRANSLATE_NOOP("Kept", "%1 moved to %2, a status that no rule waits for."),
        QT_TRANSLATE_NOOP("Kept",
            "Rule “%1” fires for %2, but no page is registered for project %3 or its components."),
        QT_TRANSLATE_NOOP("Kept", "This change of %1 did not move it to another status."),
        QT_TRANSLATE_NOOP("Kept", "%1 has left %2 since and is in %3 now."),
        QT_TRANSLATE_NOOP("Kept", "%1 only moved from %2 to %3; it was closed before."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 was closed and then reopened before it was looked at; it is in “%2” now."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 was closed, reopened and closed again; the later closing counts."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 moved on and is closed now; it is looked at for an earlier change."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 closed again: the words typed for it before are kept, Docket's draft beside them"),
        QT_TRANSLATE_NOOP("Kept", "%1 closed again: what was left out before is left out again"),
        QT_TRANSLATE_NOOP("Kept",
            "%1 closed again and the draft is another one: the words typed before do not fit and "
            "stand beside it"),
        QT_TRANSLATE_NOOP("Kept",
            "%1 closed again: of what was left out before, some reads otherwise now and is "
            "proposed again"),
        QT_TRANSLATE_NOOP("Kept",
            "%1 closed again: what was left out before reads otherwise now and is proposed again"),
        QT_TRANSLATE_NOOP("Kept", "%1 closed again"),
        QT_TRANSLATE_NOOP("Kept", "%1 was reopened"),
        QT_TRANSLATE_NOOP("Kept", "%1 carries the label %2 now"),
        QT_TRANSLATE_NOOP("Kept", "%1 cannot be read: it is gone or hidden."),
        QT_TRANSLATE_NOOP("Kept", "%1 registry lines, %2 rules"),
        QT_TRANSLATE_NOOP("Kept", "Leave “%1” out for %2 tickets of type %3"),
        QT_TRANSLATE_NOOP("Kept", "Leave “%1” out for %2 tickets of the component %3"),
        QT_TRANSLATE_NOOP("Kept", "Leave “%1” out for %2 tickets with the label %3"),
        QT_TRANSLATE_NOOP("Kept", "Leave the section “%1” of “%2” out for %3 tickets of type %4"),
        QT_TRANSLATE_NOOP("Kept", "Put %1 tickets on “%2” only under “%3”"),
        QT_TRANSLATE_NOOP("Kept", "Put %1 tickets of the component %4 on “%2” only under “%3”"),
        QT_TRANSLATE_NOOP("Kept", "New rule: %1"),
        QT_TRANSLATE_NOOP("Kept", "Rule “%1” taken back"),
        QT_TRANSLATE_NOOP("Kept", "not kept, the policy is as it was: %1"),
        QT_TRANSLATE_NOOP("Kept", "%1 is left out by the rule “%2” of the policy."),
        QT_TRANSLATE_NOOP("Kept", "about to be written"),
        QT_TRANSLATE_NOOP("Kept", "about to be taken off the page"),
        QT_TRANSLATE_NOOP("Kept", "approved"),
        QT_TRANSLATE_NOOP("Kept", "rejected"),
        QT_TRANSLATE_NOOP("Kept", "published"),
        QT_TRANSLATE_NOOP("Kept", "until %1"),
        QT_TRANSLATE_NOOP("Kept", "given to %1"),
        QT_TRANSLATE_NOOP("Kept", "given to %1, who stands in for %2"),
        QT_TRANSLATE_NOOP("Kept", "dropped a change"),
        QT_TRANSLATE_NOOP("Kept", "took a change again"),
        QT_TRANSLATE_NOOP("Kept", "%1 taken back"),
        QT_TRANSLATE_NOOP("Kept", "wording changed by hand"),
        QT_TRANSLATE_NOOP("Kept", "back to the draft"),
        QT_TRANSLATE_NOOP("Kept", "to be taken off the page again"),
        QT_TRANSLATE_NOOP("Kept", "drafted again on version %1"),
        QT_TRANSLATE_NOOP("Kept", "conflict settled by hand: version %1 to %2"),
        QT_TRANSLATE_NOOP("Kept", "moved from version %1 to version %2 of the page"),
        QT_TRANSLATE_NOOP("Kept", "%1 links to %2"),
        QT_TRANSLATE_NOOP("Kept", "%1 does not link to %2 any more"),
        QT_TRANSLATE_NOOP("Kept", "%1 is made for %2"),
        QT_TRANSLATE_NOOP("Kept", "%1 could not be linked to the page: %2"),
        QT_TRANSLATE_NOOP("Kept", "The link to %1, approved with it"),
        QT_TRANSLATE_NOOP("Kept", "Went on with the site as it is. The question was: %1"),
        QT_TRANSLATE_NOOP("Kept",
            "Since %1 the tracker counts %2 closings of %3 items in the scope; %4 were evaluated; "
            "difference %5."),
        // Numbers in words
        QT_TRANSLATE_NOOP("Kept", "one"),
        QT_TRANSLATE_NOOP("Kept", "two"),
        QT_TRANSLATE_NOOP("Kept", "three"),
        QT_TRANSLATE_NOOP("Kept", "four"),
        QT_TRANSLATE_NOOP("Kept", "five"),
        QT_TRANSLATE_NOOP("Kept", "six"),
        QT_TRANSLATE_NOOP("Kept", "seven"),
        QT_TRANSLATE_NOOP("Kept", "eight"),
        QT_TRANSLATE_NOOP("Kept", "nine"),
        QT_TRANSLATE_NOOP("Kept", "ten"),
        QT_TRANSLATE_NOOP("Kept", "eleven"),
        QT_TRANSLATE_NOOP("Kept", "twelve"),
        // Kinds of pages
        QT_TRANSLATE_NOOP("Kept", "release-notes"),
        QT_TRANSLATE_NOOP("Kept", "feature-docs"),
        QT_TRANSLATE_NOOP("Kept", "user-guide"),
        QT_TRANSLATE_NOOP("Kept", "reference"),
        QT_TRANSLATE_NOOP("Kept", "architecture"),
        QT_TRANSLATE_NOOP("Kept", "adr"),
        QT_TRANSLATE_NOOP("Kept", "runbook"),
        QT_TRANSLATE_NOOP("Kept", "on-call"),
        QT_TRANSLATE_NOOP("Kept", "security-register"),
        QT_TRANSLATE_NOOP("Kept", "soc2-evidence"),
        QT_TRANSLATE_NOOP("Kept", "other"),
    };
}

} // namespace Docket
