// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logsignoff.h"

#include <QStringList>

namespace Docket {

using namespace Qt::StringLiterals;

int shownExceptions(const LogQuery &query, const LogFigures &figures)
{
    if (query.exceptions == LogQuery::Exceptions::Also
        || query.exceptions == LogQuery::Exceptions::Only)
        return figures.exceptionalOnes();
    int sum = 0;
    for (auto one = figures.exceptional.cbegin(); one != figures.exceptional.cend(); ++one)
        sum += query.kinds.isEmpty() || query.kinds.contains(one.key()) ? *one : 0;
    return sum;
}

int shownEntries(const LogQuery &query, const LogFigures &figures)
{
    if (query.exceptions == LogQuery::Exceptions::Only)
        return figures.exceptionalOnes();
    int also = 0;
    for (auto one = figures.exceptional.cbegin(); one != figures.exceptional.cend(); ++one)
        also += query.kinds.isEmpty() || query.kinds.contains(one.key()) ? 0 : *one;
    return figures.of(query.kinds) + (query.exceptions == LogQuery::Exceptions::Also ? also : 0);
}

namespace {

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

/** "Sprint 42 (2026-04-01 to 2026-04-14)": days of UTC, as files name them. */
QString periodWords(const SignOff &signOff)
{
    QString days;
    if (signOff.since.isValid() && signOff.until.isValid())
        days = u"%1 to %2"_s.arg(dayOf(signOff.since), dayOf(signOff.until.addMSecs(-1)));
    else if (signOff.since.isValid())
        days = u"since %1"_s.arg(dayOf(signOff.since));
    if (days.isEmpty())
        return signOff.period;
    return signOff.period.isEmpty() ? days : u"%1 (%2)"_s.arg(signOff.period, days);
}

QString counted(int number, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? one : many);
}

} // namespace

LogEntry countedSignOff(LogEntry entry, const LogQuery &query, const LogFigures &figures,
    const LogTip &tip, const QString &ownerName)
{
    SignOff signOff = entry.signOff.value_or(SignOff());
    signOff.since = query.since;
    signOff.until = query.until;
    signOff.search = query.text;
    signOff.owner = query.owner;
    signOff.space = query.space;
    signOff.outcomes.clear();
    for (const LogEntry::Kind kind : query.kinds)
        signOff.outcomes.append(kindName(kind));
    signOff.exceptionsOnly = query.exceptions == LogQuery::Exceptions::Only;
    signOff.entries = shownEntries(query, figures);
    signOff.exceptional = shownExceptions(query, figures);
    signOff.exceptions = figures.exceptions;
    signOff.lastEntry = tip.sequence;
    QStringList said{u"signed off %1: %2, %3"_s.arg(periodWords(signOff),
        counted(signOff.entries, u"entry"_s, u"entries"_s),
        counted(signOff.exceptional, u"exception"_s, u"exceptions"_s))};
    if (signOff.exceptionsOnly)
        said.append(u"exceptions only"_s);
    if (!signOff.search.isEmpty())
        said.append(u"found with “%1”"_s.arg(signOff.search));
    if (!signOff.owner.isEmpty())
        said.append(u"of %1"_s.arg(ownerName.isEmpty() ? signOff.owner : ownerName));
    if (!signOff.space.isEmpty())
        said.append(u"in %1"_s.arg(signOff.space));
    if (!signOff.note.isEmpty())
        said.append(signOff.note.simplified());
    entry.kind = LogEntry::Kind::SignedOff;
    entry.signOff = signOff;
    entry.text = said.join(u" — "_s);
    return entry;
}

} // namespace Docket
