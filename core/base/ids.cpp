// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Docket {

QString stableId(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

QString randomId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace Docket
