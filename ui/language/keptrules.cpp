// SPDX-License-Identifier: GPL-3.0-or-later
// What core/ says of rules: their sentences, changes of them, what is wrong as one is typed, why one does not fire.
#include "ui/language/keptwords.h"

#include <QCoreApplication>

namespace Docket {

QList<const char *> keptOfRules()
{
    return {
        QT_TRANSLATE_NOOP("Kept", "When %1, if %2, propose a change for %3."),
        QT_TRANSLATE_NOOP("Kept", "When %1, propose a change for %2."),
        QT_TRANSLATE_NOOP("Kept", "Switched off: %1"),
        QT_TRANSLATE_NOOP("Kept", "a ticket closes"),
        QT_TRANSLATE_NOOP("Kept", "a ticket and all its children are closed"),
        QT_TRANSLATE_NOOP("Kept", "a ticket reaches its post-incident status"),
        QT_TRANSLATE_NOOP("Kept", "a ticket moves to “%1”"),
        QT_TRANSLATE_NOOP("Kept", "its type is “%1”"),
        QT_TRANSLATE_NOOP("Kept", "its type is “%1” and if %2"),
        QT_TRANSLATE_NOOP("Kept", "its type is “%1” or if %2"),
        QT_TRANSLATE_NOOP("Kept", "it has the label “%1”"),
        QT_TRANSLATE_NOOP("Kept", "it has the label “%1” and if %2"),
        QT_TRANSLATE_NOOP("Kept", "it has the label “%1” or if %2"),
        QT_TRANSLATE_NOOP("Kept", "it does not have the label “%1”"),
        QT_TRANSLATE_NOOP("Kept", "it does not have the label “%1” and if %2"),
        QT_TRANSLATE_NOOP("Kept", "it does not have the label “%1” or if %2"),
        QT_TRANSLATE_NOOP("Kept", "its component is “%1”"),
        QT_TRANSLATE_NOOP("Kept", "its component is “%1” and if %2"),
        QT_TRANSLATE_NOOP("Kept", "its component is “%1” or if %2"),
        QT_TRANSLATE_NOOP("Kept", "every page that is registered for it"),
        QT_TRANSLATE_NOOP("Kept", "release notes"),
        QT_TRANSLATE_NOOP("Kept", "feature docs"),
        QT_TRANSLATE_NOOP("Kept", "user guides"),
        QT_TRANSLATE_NOOP("Kept", "reference pages"),
        QT_TRANSLATE_NOOP("Kept", "architecture pages"),
        QT_TRANSLATE_NOOP("Kept", "decision records"),
        QT_TRANSLATE_NOOP("Kept", "runbooks"),
        QT_TRANSLATE_NOOP("Kept", "on-call guides"),
        QT_TRANSLATE_NOOP("Kept", "security registers"),
        QT_TRANSLATE_NOOP("Kept", "SOC 2 evidence"),
        QT_TRANSLATE_NOOP("Kept", "other pages"),
        QT_TRANSLATE_NOOP("Kept", "release notes and for %1"),
        QT_TRANSLATE_NOOP("Kept", "feature docs and for %1"),
        QT_TRANSLATE_NOOP("Kept", "user guides and for %1"),
        QT_TRANSLATE_NOOP("Kept", "reference pages and for %1"),
        QT_TRANSLATE_NOOP("Kept", "architecture pages and for %1"),
        QT_TRANSLATE_NOOP("Kept", "decision records and for %1"),
        QT_TRANSLATE_NOOP("Kept", "runbooks and for %1"),
        QT_TRANSLATE_NOOP("Kept", "on-call guides and for %1"),
        QT_TRANSLATE_NOOP("Kept", "security registers and for %1"),
        QT_TRANSLATE_NOOP("Kept", "SOC 2 evidence and for %1"),
        QT_TRANSLATE_NOOP("Kept", "other pages and for %1"),
        QT_TRANSLATE_NOOP("Kept", "Tickets are left out of every page: %1"),
        QT_TRANSLATE_NOOP("Kept", "Every ticket is left out of “%1”."),
        QT_TRANSLATE_NOOP("Kept", "Tickets are left out of “%1”: %2"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” added"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” added: %2"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” changed"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” changed: %2"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” is called “%2” now: %3"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” removed"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” moved to place %2"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” switched on"),
        QT_TRANSLATE_NOOP("Kept", "Rules: “%1” switched off"),
        QT_TRANSLATE_NOOP("Kept", "Rules: the default ones again"),
        QT_TRANSLATE_NOOP("Kept", "Rules: exclusion “%1” removed"),
        QT_TRANSLATE_NOOP("Kept", "Rules: labels changed"),
        QT_TRANSLATE_NOOP("Kept", "Rules: labels changed: include %1, leave out %2"),
        QT_TRANSLATE_NOOP("Kept", "Rules: Docket comments below pages to ask, remind and tell"),
        QT_TRANSLATE_NOOP("Kept", "Rules: Docket does not comment below pages any more"),
        QT_TRANSLATE_NOOP("Kept", "Comments below pages"),
        QT_TRANSLATE_NOOP("Kept", "Import of %1"),
        QT_TRANSLATE_NOOP("Kept",
            "Policy imported from %1: %2 registry lines and %3 rules in place of %4 and %5"),
        QT_TRANSLATE_NOOP("Kept", "Default rules"),
        QT_TRANSLATE_NOOP("Kept", "Labels"),
        QT_TRANSLATE_NOOP("Kept", "Give the rule a name."),
        QT_TRANSLATE_NOOP("Kept", "There is a rule “%1” already: choose another name."),
        QT_TRANSLATE_NOOP("Kept", "Name the status that the rule waits for."),
        QT_TRANSLATE_NOOP("Kept", "Name a type, or remove this condition."),
        QT_TRANSLATE_NOOP("Kept", "Name a component, or remove this condition."),
        QT_TRANSLATE_NOOP("Kept", "Name a label, or remove this condition."),
        QT_TRANSLATE_NOOP("Kept",
            "the rules have changed meanwhile, or have one of that name already: look again at "
            "“%1”"),
        QT_TRANSLATE_NOOP("Kept", "the trial was cancelled"),
        QT_TRANSLATE_NOOP("Kept", "%1 (%2) moved to %3, but rule “%4” is switched off."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 (%2) moved to %3, but rule “%4” is switched off, and rule “%5” needs the label "
            "%6."),
        QT_TRANSLATE_NOOP("Kept", "%1 (%2) moved to %3, but rule “%4” is for the component %5."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 (%2) moved to %3, but rule “%4” is for the component %5, and rule “%6” needs the "
            "label %7."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 (%2) moved to %3, but rule “%4” leaves out items with the label %5."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 (%2) moved to %3, but rule “%4” leaves out items with the label %5, and rule “%6” "
            "needs the label %7."),
        QT_TRANSLATE_NOOP(
            "Kept", "%1 (%2) moved to %3, but none of the conditions of rule “%4” holds."),
        QT_TRANSLATE_NOOP("Kept",
            "%1 (%2) moved to %3, but none of the conditions of rule “%4” holds, and rule “%5” "
            "needs the label %6."),
    };
}

} // namespace Docket
