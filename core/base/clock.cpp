// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QRegularExpression>

namespace Docket {

QString isoUtc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromIso(const QString &text)
{
    static const QRegularExpression bareOffset(QStringLiteral("([+-]\\d{2})(\\d{2})$"));
    QString normal = text;
    normal.replace(bareOffset, QStringLiteral("\\1:\\2"));
    const QDateTime time = QDateTime::fromString(normal, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace Docket
