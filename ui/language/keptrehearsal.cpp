// SPDX-License-Identifier: GPL-3.0-or-later
// What core/ says of a rehearsal: what was to hold, what was found, why it was broken off, why it went to the network.
#include "ui/language/keptwords.h"

#include <QCoreApplication>

namespace Docket {

QList<const char *> keptOfRehearsal()
{
    return {
        QT_TRANSLATE_NOOP("Kept", "the log says what became of the ticket"),
        QT_TRANSLATE_NOOP("Kept", "no change is proposed"),
        QT_TRANSLATE_NOOP("Kept", "the page says what it said"),
        QT_TRANSLATE_NOOP("Kept", "the page says what was typed, and nothing else changed"),
        QT_TRANSLATE_NOOP("Kept", "every character of the words stands on the page"),
        QT_TRANSLATE_NOOP("Kept", "code and characters beside them are untouched"),
        QT_TRANSLATE_NOOP("Kept", "both changes stand on the page"),
        QT_TRANSLATE_NOOP("Kept", "a person is asked when the same words were edited"),
        QT_TRANSLATE_NOOP("Kept", "what the other person wrote stands"),
        QT_TRANSLATE_NOOP("Kept", "the refusal is told as missing rights"),
        QT_TRANSLATE_NOOP("Kept", "the proposal says why it was not sent"),
        QT_TRANSLATE_NOOP("Kept", "with the rights back the change is on the page"),
        QT_TRANSLATE_NOOP("Kept", "the change is not told as published"),
        QT_TRANSLATE_NOOP("Kept", "the proposal says that the page is gone"),
        QT_TRANSLATE_NOOP("Kept", "the page stays deleted"),
        QT_TRANSLATE_NOOP("Kept", "a page at version %1"),
        QT_TRANSLATE_NOOP("Kept", "no page was made in its place"),
        QT_TRANSLATE_NOOP("Kept", "the change is on the page"),
        QT_TRANSLATE_NOOP("Kept", "the change is known to be published"),
        QT_TRANSLATE_NOOP("Kept", "Docket waited the second that it was told to, each time"),
        QT_TRANSLATE_NOOP("Kept", "%1 writes, the shortest wait %2 ms"),
        QT_TRANSLATE_NOOP("Kept", "the site stores headings in another way than expected"),
        QT_TRANSLATE_NOOP("Kept", "the change is published"),
        QT_TRANSLATE_NOOP("Kept", "the change is in the section, where it is now"),
        QT_TRANSLATE_NOOP("Kept", "the known issue on the page led to no proposal"),
        QT_TRANSLATE_NOOP("Kept", "there is one ticket for the known issue"),
        QT_TRANSLATE_NOOP("Kept", "%1 tickets"),
        QT_TRANSLATE_NOOP("Kept", "the page links it once"),
        QT_TRANSLATE_NOOP("Kept", "Docket's own writes led to no further proposal"),
        QT_TRANSLATE_NOOP("Kept", "%1 more"),
        QT_TRANSLATE_NOOP("Kept", "the change is off the page, and the later edit stays"),
        QT_TRANSLATE_NOOP("Kept", "the proposal says that it was reverted"),
        QT_TRANSLATE_NOOP("Kept", "%1 was closed and led to no proposal for its page"),
        QT_TRANSLATE_NOOP("Kept", "“%1” does not stand once on the page"),
        QT_TRANSLATE_NOOP("Kept", "the page is at version %1"),
        QT_TRANSLATE_NOOP("Kept", "the workflow of %1 offers no way to a closed status for %2"),
        QT_TRANSLATE_NOOP("Kept", "look at a staging space"),
        QT_TRANSLATE_NOOP("Kept", "look at a staging project"),
        QT_TRANSLATE_NOOP("Kept", "make a page to rehearse on"),
        QT_TRANSLATE_NOOP("Kept", "delete a page that was rehearsed on"),
        QT_TRANSLATE_NOOP("Kept", "delete a ticket that was rehearsed with"),
        QT_TRANSLATE_NOOP("Kept", "make a ticket to rehearse with"),
        QT_TRANSLATE_NOOP("Kept", "close a ticket to rehearse with"),
        QT_TRANSLATE_NOOP("Kept", "look for what a rehearsal left"),
    };
}

} // namespace Docket
