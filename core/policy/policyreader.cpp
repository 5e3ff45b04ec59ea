// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyreader.h"

#include <optional>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"missing"_s;
}

} // namespace

void PolicyReader::fail(const QString &path, const QString &reason)
{
    if (m_error.isEmpty())
        m_error = path + ": "_L1 + reason;
}

void PolicyReader::expect(const QString &path, const QJsonValue &value, const QString &what)
{
    fail(path, u"expected %1, found %2"_s.arg(what, typeName(value)));
}

QJsonObject PolicyReader::object(
    const QString &path, const QJsonValue &value, const QStringList &members)
{
    if (!value.isObject()) {
        expect(path.isEmpty() ? u"policy"_s : path, value, u"an object"_s);
        return {};
    }
    const QJsonObject result = value.toObject();
    for (auto it = result.begin(); it != result.end(); ++it) {
        if (!members.contains(it.key()))
            fail(member(path, it.key()),
                u"there is no such member (%1)"_s.arg(members.join(", "_L1)));
    }
    return result;
}

QJsonArray PolicyReader::list(const QString &path, const QJsonValue &value)
{
    if (!value.isArray())
        expect(path, value, u"a list"_s);
    return value.toArray();
}

QString PolicyReader::text(const QString &path, const QJsonValue &value)
{
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        expect(path, value, u"a string"_s);
    return value.toString();
}

QStringList PolicyReader::texts(const QString &path, const QJsonValue &value)
{
    QStringList result;
    if (value.isUndefined() || value.isNull())
        return result;
    const QJsonArray array = list(path, value);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString entry = text(item(path, i), array.at(i));
        if (entry.isEmpty())
            fail(item(path, i), u"must not be empty"_s);
        result.append(entry);
    }
    return result;
}

PageKind PolicyReader::kind(const QString &path, const QJsonValue &value)
{
    const QString name = text(path, value);
    const std::optional<PageKind> found = pageKindFromName(name);
    if (found)
        return *found;
    QStringList names;
    for (const PageKind known : allPageKinds())
        names.append(kindName(known));
    fail(path, u"'%1' is not a page kind (%2)"_s.arg(name, names.join(", "_L1)));
    return PageKind::Other;
}

QString PolicyReader::member(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + '.'_L1 + name;
}

QString PolicyReader::item(const QString &path, qsizetype index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

} // namespace Docket
