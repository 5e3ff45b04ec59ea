// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adflabels.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = object[name].toString(); !text.isEmpty())
            return text;
    }
    return {};
}

/** A parameter is a word, or an object that holds it. */
QString parameter(const QJsonValue &value)
{
    return value.isObject() ? value["value"_L1].toString() : value.toString();
}

QStringList parameterWords(const QJsonObject &parameters)
{
    QStringList words;
    for (const QString &name : {u"title"_s, u"text"_s, u"name"_s, u"key"_s, u"heading"_s,
             u"extensionTitle"_s, u"url"_s, u"jqlQuery"_s, u"jql"_s, QString()}) {
        const QString word = parameter(parameters[name]);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

} // namespace

QString capitalised(QString name)
{
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString mentionLabel(const QJsonObject &attributes)
{
    const QString name = firstText(attributes, {"text"_L1, "id"_L1});
    return name.isEmpty() || name.startsWith(u'@') ? name : u'@' + name;
}

QString emojiLabel(const QJsonObject &attributes)
{
    return firstText(attributes, {"text"_L1, "shortName"_L1});
}

QString dateLabel(const QJsonObject &attributes)
{
    const QJsonValue time = attributes["timestamp"_L1];
    bool isNumber = time.isDouble();
    const qint64 milliseconds = isNumber ? time.toInteger() : time.toString().toLongLong(&isNumber);
    if (!isNumber)
        return time.toString();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC)
        .date()
        .toString(Qt::ISODate);
}

QString statusColour(const QJsonObject &attributes)
{
    const QString colour = attributes["color"_L1].toString();
    return colour == "neutral"_L1 ? QString() : capitalised(colour);
}

QString mediaLabel(const QJsonObject &attributes)
{
    const QString name = firstText(attributes, {"alt"_L1, "__fileName"_L1});
    return name.isEmpty() ? QUrl(attributes["url"_L1].toString()).fileName() : name;
}

QString panelName(const QJsonObject &attributes)
{
    const QString type = attributes["panelType"_L1].toString();
    return type.isEmpty() || type == "custom"_L1 ? u"panel"_s : type;
}

QString cardAddress(const QJsonObject &attributes)
{
    const QString address = attributes["url"_L1].toString();
    return address.isEmpty() ? firstText(attributes["data"_L1].toObject(), {"url"_L1, "@id"_L1})
                             : address;
}

QString cardLabel(const QJsonObject &attributes)
{
    const QString name = attributes["data"_L1]["name"_L1].toString();
    return name.isEmpty() ? attributes["datasource"_L1]["parameters"_L1]["jql"_L1].toString()
                          : name;
}

QString extensionLabel(const QJsonObject &attributes)
{
    if (const QString text = attributes["text"_L1].toString(); !text.isEmpty())
        return text;
    const QJsonObject parameters = attributes["parameters"_L1].toObject();
    QStringList words = parameterWords(parameters);
    words += parameterWords(parameters["macroParams"_L1].toObject());
    words += parameterWords(parameters["guestParams"_L1].toObject());
    words.removeDuplicates();
    return words.join(u' ');
}

QString macroLabel(const QString &name, const QJsonObject &attributes)
{
    const QString words = extensionLabel(attributes);
    constexpr qsizetype longest = 120;
    const QString shown = words.size() > longest ? words.first(longest) + u'…' : words;
    const QString known = name.isEmpty() ? u"extension"_s : name;
    return shown.isEmpty() || shown == known ? known : known + u": "_s + shown;
}

QString unknownLabel(const QJsonObject &attributes)
{
    return firstText(attributes,
        {"text"_L1, "title"_L1, "label"_L1, "name"_L1, "alt"_L1, "shortName"_L1, "url"_L1});
}

} // namespace Docket
