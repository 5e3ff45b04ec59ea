// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jsonreader.h"

#include "core/base/clock.h"
#include "core/sandbox/jsonlines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

JsonReader::JsonReader(QString file, const QByteArray &json)
    : m_file(std::move(file))
    , m_json(json)
{ }

int JsonReader::line(const QString &path)
{
    if (m_lines.isEmpty())
        m_lines = jsonLines(m_json);
    QString at = path;
    while (!at.isEmpty() && !m_lines.contains(at))
        at.truncate(std::max<qsizetype>({at.lastIndexOf(u'.'), at.lastIndexOf(u'['), 0}));
    return m_lines.value(at, 1);
}

void JsonReader::fail(const QString &path, const QString &sentence, Error::Kind kind)
{
    if (!m_error)
        m_error = Error{kind, u"%1 line %2: %3"_s.arg(m_file).arg(line(path)).arg(sentence), 0,
            std::nullopt, {}};
}

void JsonReader::warn(const QString &path, const QString &sentence)
{
    m_warnings += u"%1 line %2: %3"_s.arg(m_file).arg(line(path)).arg(sentence);
}

void JsonReader::knowOnly(const QJsonObject &object, const QString &path, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key())) {
            const QString at = path.isEmpty() ? it.key() : path + u'.' + it.key();
            warn(at, u"nothing here is called \"%1\"; it was ignored"_s.arg(it.key()));
        }
    }
}

QString JsonReader::text(
    const QJsonObject &object, const QString &path, const QString &name, bool required)
{
    const QJsonValue value = object.value(name);
    if (value.isString()) {
        if (required && value.toString().trimmed().isEmpty())
            fail(path + u'.' + name, u"\"%1\" is empty"_s.arg(name));
        return value.toString();
    }
    if (!value.isUndefined() && !value.isNull())
        fail(path + u'.' + name, u"\"%1\" must be a text"_s.arg(name));
    else if (required)
        fail(path, u"\"%1\" is missing"_s.arg(name));
    return {};
}

bool JsonReader::flag(
    const QJsonObject &object, const QString &path, const QString &name, bool fallback)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isBool())
        fail(path + u'.' + name, u"\"%1\" must be true or false"_s.arg(name));
    return value.toBool(fallback);
}

QStringList JsonReader::texts(const QJsonObject &object, const QString &path, const QString &name)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const QString at = path + u'.' + name;
    QStringList found;
    if (!value.isArray())
        fail(at, u"\"%1\" must be a list of texts"_s.arg(name));
    for (const QJsonValue &element : value.toArray()) {
        if (!element.isString())
            fail(u"%1[%2]"_s.arg(at).arg(found.size()),
                u"\"%1\" must be a list of texts"_s.arg(name));
        found += element.toString();
    }
    return found;
}

QJsonObject JsonReader::child(const QJsonObject &object, const QString &path, const QString &name)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isObject())
        fail(path.isEmpty() ? name : path + u'.' + name, u"\"%1\" must be an object"_s.arg(name));
    return value.toObject();
}

QDateTime JsonReader::time(const QJsonObject &object, const QString &path, const QString &name)
{
    const QString words = text(object, path, name);
    if (words.isEmpty())
        return {};
    const QDateTime at = fromIso(words);
    if (!at.isValid())
        fail(path + u'.' + name,
            u"\"%1\" is not a time such as 2026-04-14T09:30:00.000Z"_s.arg(name));
    return at.toUTC();
}

QString JsonReader::id(const QJsonObject &object, const QString &path, const QString &fallback)
{
    const QJsonValue value = object.value(u"id"_s);
    const QString found = value.isDouble() ? QString::number(value.toInteger())
                                           : text(object, path, u"id"_s, fallback.isEmpty());
    if (found.isEmpty())
        return fallback;
    bool isNumber = false;
    if (found.toLongLong(&isNumber) <= 0 || !isNumber)
        fail(path + u".id"_s, u"\"id\" must be a whole number above 0, not \"%1\""_s.arg(found));
    return found;
}

void JsonReader::unique(
    QSet<QString> &seen, const QString &value, const QString &path, const QString &what)
{
    if (seen.contains(value))
        fail(path, u"the %1 %2 occurs twice"_s.arg(what, value));
    seen.insert(value);
}

} // namespace Docket::Sandbox
