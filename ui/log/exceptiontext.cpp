// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/exceptiontext.h"

#include "ui/language/dates.h"
#include "ui/language/people.h"
#include "ui/log/logmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LogException)
};

QString textOf(const EntryException &exception)
{
    switch (exception.what) {
    case LogException::Reverted:
        return Tr::tr("reverted");
    case LogException::Overdue:
        return Tr::tr("overdue by %1").arg(durationText(exception.amount));
    case LogException::Reworded:
        return Tr::tr("%1 % reworded").arg(exception.amount);
    case LogException::SelfApproved:
        return Tr::tr("self-approved");
    case LogException::Quick:
        return Tr::tr("approved after %1 s")
            .arg(QLocale().toString(double(exception.amount) / 1000, 'f', 1));
    case LogException::Retried:
        return Tr::tr("sent again");
    }
    return {};
}

QString countText(LogException what, int count)
{
    switch (what) {
    case LogException::Reverted:
        return Tr::tr("%n reverted", nullptr, count);
    case LogException::Overdue:
        return Tr::tr("%n overdue", nullptr, count);
    case LogException::Reworded:
        return Tr::tr("%n reworded", nullptr, count);
    case LogException::SelfApproved:
        return Tr::tr("%n self-approved", nullptr, count);
    case LogException::Quick:
        return Tr::tr("%n approved in under 3 s", nullptr, count);
    case LogException::Retried:
        return Tr::tr("%n sent again", nullptr, count);
    }
    return {};
}

QString periodText(const SignOff &signOff)
{
    if (!signOff.since.isValid() || !signOff.until.isValid())
        return signOff.period;
    const QString days = dateText(signOff.since, DateForm::Day) + u" – "_s
        + dateText(signOff.until.addMSecs(-1), DateForm::Day);
    return signOff.period.isEmpty() || signOff.period == days
        ? days
        : u"%1 (%2)"_s.arg(signOff.period, days);
}

} // namespace

QString exceptionText(const QList<EntryException> &exceptions)
{
    QStringList words;
    for (const EntryException &exception : exceptions)
        words.append(textOf(exception));
    QString text = words.join(u", "_s);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString exceptionCounts(const LogFigures &figures)
{
    QStringList words;
    for (auto one = figures.exceptions.cbegin(); one != figures.exceptions.cend(); ++one)
        words.append(countText(one.key(), *one));
    return words.join(u", "_s);
}

QString signOffText(const SignOff &signOff, const QHash<QString, QString> &names)
{
    QStringList said{
        u"%1: %2, %3"_s.arg(periodText(signOff), Tr::tr("%n entry(ies)", nullptr, signOff.entries),
            Tr::tr("%n exception(s)", nullptr, signOff.exceptional))};
    if (signOff.exceptionsOnly)
        said.append(Tr::tr("exceptions only"));
    if (!signOff.search.isEmpty())
        said.append(Tr::tr("found with “%1”").arg(signOff.search));
    if (!signOff.owner.isEmpty())
        said.append(
            Tr::tr("of %1", "an owner").arg(personText(signOff.owner, names.value(signOff.owner))));
    if (!signOff.space.isEmpty())
        said.append(Tr::tr("in %1", "a space").arg(signOff.space));
    if (!signOff.note.isEmpty())
        said.append(signOff.note.simplified());
    return said.join(u" — "_s);
}

} // namespace Docket
