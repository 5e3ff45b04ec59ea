// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pagemark.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

QString cursorName(const QString &bridge, const QString &pageId)
{
    return u"page:%1:%2"_s.arg(bridge, pageId);
}

QString encodeMark(const PageMark &mark)
{
    QJsonArray flags;
    for (const QStringList &path : mark.flags)
        flags.append(QJsonArray::fromStringList(path));
    const QJsonObject json{{u"version"_s, mark.version}, {u"space"_s, mark.spaceKey},
        {u"labelled"_s, mark.labelled}, {u"flags"_s, flags}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PageMark decodeMark(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    PageMark mark;
    mark.version = json["version"_L1].toInt();
    mark.spaceKey = json["space"_L1].toString();
    mark.labelled = json["labelled"_L1].toBool();
    for (const QJsonValue &path : json["flags"_L1].toArray())
        mark.flags.append(path.toVariant().toStringList());
    return mark;
}

} // namespace Docket
