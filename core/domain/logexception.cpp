// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/logexception.h"

#include <QStringList>

namespace Docket {

using namespace Qt::StringLiterals;

QString exceptionName(LogException exception)
{
    switch (exception) {
    case LogException::Reverted:
        return u"reverted"_s;
    case LogException::Overdue:
        return u"overdue"_s;
    case LogException::Reworded:
        return u"reworded"_s;
    case LogException::SelfApproved:
        return u"selfApproved"_s;
    case LogException::Quick:
        return u"quick"_s;
    case LogException::Retried:
        return u"retried"_s;
    }
    return {};
}

std::optional<LogException> exceptionFromName(const QString &name)
{
    for (int i = 0; i <= int(lastLogException); ++i) {
        if (exceptionName(LogException(i)) == name)
            return LogException(i);
    }
    return std::nullopt;
}

namespace {

QString spanWords(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return u"%1 min"_s.arg(minutes);
    return minutes < 48 * 60 ? u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60)
                             : u"%1 d %2 h"_s.arg(minutes / 1440).arg(minutes % 1440 / 60);
}

QString wordsOf(const EntryException &exception)
{
    switch (exception.what) {
    case LogException::Reverted:
        return u"reverted"_s;
    case LogException::Overdue:
        return u"overdue by "_s + spanWords(exception.amount);
    case LogException::Reworded:
        return u"%1 % reworded"_s.arg(exception.amount);
    case LogException::SelfApproved:
        return u"self-approved"_s;
    case LogException::Quick:
        return u"approved after %1 s"_s.arg(double(exception.amount) / 1000, 0, 'f', 1);
    case LogException::Retried:
        return u"retried"_s;
    }
    return {};
}

} // namespace

QString exceptionWords(const QList<EntryException> &exceptions)
{
    QStringList words;
    for (const EntryException &exception : exceptions)
        words.append(wordsOf(exception));
    return words.join(u", "_s);
}

} // namespace Docket
