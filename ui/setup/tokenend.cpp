// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/tokenend.h"

#include "ui/language/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TokenEnd)
};

} // namespace

QString tokenEndWords(const QDate &day, int left)
{
    const QString date = dateText(day, DateForm::LongDay);
    if (left < 0)
        return Tr::tr("ended on %1").arg(date);
    if (left == 0)
        return Tr::tr("ends today, %1").arg(date);
    return left == 1 ? Tr::tr("ends tomorrow, %1").arg(date)
                     : Tr::tr("ends on %1, in %n day(s)", nullptr, left).arg(date);
}

QString tokenEndSentence(const QString &site, const QDate &day, int left)
{
    const QString what = Tr::tr("The API token for %1 %2.").arg(site, tokenEndWords(day, left));
    return what + u' '
        + (left < 0
                ? Tr::tr("Make a new one and sign in with it; until then Docket may be refused. "
                         "Proposals and decisions stay.")
                : Tr::tr("Make a new one before then, and Docket goes on without a break."));
}

QString tokenEndNote(int left)
{
    return left < 0 ? Tr::tr("token ended")
        : left == 0 ? Tr::tr("token ends today")
        : left == 1 ? Tr::tr("token ends tomorrow")
                    : Tr::tr("token ends in %n day(s)", nullptr, left);
}

} // namespace Docket
