// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencetext.h"

#include "ui/language/dates.h"

#include <QCoreApplication>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

} // namespace

QString populationText(const Population &population)
{
    const int proposed = population.count(Treatment::Proposed);
    const int excluded = population.count(Treatment::Excluded);
    const int missing = population.count(Treatment::Missing);
    const QString sign = missing == 0 ? u"="_s : u"≠"_s;
    QString text = Tr::tr("%1 closed in scope %2 %3 in the log: %4 proposed, %5 excluded.")
                       .arg(population.items.size())
                       .arg(sign)
                       .arg(proposed + excluded)
                       .arg(proposed)
                       .arg(excluded);
    if (missing > 0)
        text += u' ' + Tr::tr("%n closed and not in the log.", nullptr, missing);
    if (const int early = population.closedBeforeLog(); early > 0)
        text += u' '
            + Tr::tr("%n of them before the log began on %1.", nullptr, early)
                  .arg(dateText(population.logBegins, DateForm::DayOfYearTime));
    if (!population.unmatched.isEmpty())
        text += u' '
            + Tr::tr("%n in the log and not closed in the period, as the tracker tells it now.",
                nullptr, int(population.unmatched.size()));
    return text;
}

QString treatmentText(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Proposed:
        return Tr::tr("Proposed");
    case Treatment::Excluded:
        return Tr::tr("Excluded");
    case Treatment::Missing:
        break;
    }
    return Tr::tr("! Not in the log");
}

QString presetText(const QString &preset)
{
    if (preset == u"all"_s)
        return Tr::tr("All pages");
    if (preset == u"releases"_s)
        return Tr::tr("Release notes");
    if (preset == u"operations"_s)
        return Tr::tr("Runbooks and on-call pages");
    if (preset == u"security"_s)
        return Tr::tr("Security registers and SOC 2 evidence");
    return preset; // Of a newer Docket.
}

QString verifierText(const LogCheck &check)
{
    if (check.isWhole())
        return Tr::tr(
            "The log is whole: %n entry(s), each as it was written.", nullptr, int(check.entries));
    return Tr::tr("The log was tampered with: %n finding(s).", nullptr, int(check.findings.size()));
}

QString closerText(const PopulationItem &item)
{
    if (item.closedBy.isEmpty())
        return Tr::tr("Automation");
    return item.closedByName.isEmpty() ? item.closedBy : item.closedByName;
}

} // namespace Docket
