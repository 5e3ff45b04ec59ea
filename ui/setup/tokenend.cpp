// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/tokenend.h"

#include <QCoreApplication>
#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TokenEnd", text);
}

} // namespace

QString tokenEndWords(const QDate &day, int left)
{
    const QString date = QLocale().toString(day, u"d MMMM yyyy"_s);
    if (left < 0)
        return tr("ended on %1").arg(date);
    if (left == 0)
        return tr("ends today, %1").arg(date);
    return left == 1
        ? tr("ends tomorrow, %1").arg(date)
        : QCoreApplication::translate("TokenEnd", "ends on %1, in %n day(s)", nullptr, left)
              .arg(date);
}

QString tokenEndSentence(const QString &site, const QDate &day, int left)
{
    const QString what = tr("The API token for %1 %2.").arg(site, tokenEndWords(day, left));
    return what + u' '
        + (left < 0 ? tr("Make a new one and sign in with it; until then Docket may be refused. "
                         "Proposals and decisions stay.")
                    : tr("Make a new one before then, and Docket goes on without a break."));
}

QString tokenEndNote(int left)
{
    return left < 0 ? tr("token ended")
        : left == 0 ? tr("token ends today")
        : left == 1
        ? tr("token ends tomorrow")
        : QCoreApplication::translate("TokenEnd", "token ends in %n day(s)", nullptr, left);
}

} // namespace Docket
