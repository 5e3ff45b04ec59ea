// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Docket::Sandbox {

/**
 * Reads members out of a JSON file and says where the first wrong one stands: `m_error` is "FILE
 * line N: …" from then on, and what is read after it is without meaning. `path` is the place of the
 * object as jsonLines() names it.
 */
class JsonReader
{
protected:
    JsonReader(QString file, const QByteArray &json);

    void fail(
        const QString &path, const QString &sentence, Error::Kind kind = Error::Kind::Invalid);
    void warn(const QString &path, const QString &sentence);
    [[nodiscard]] int line(const QString &path);
    /** Members that nobody reads are no error, but a warning. */
    void knowOnly(const QJsonObject &object, const QString &path, const QStringList &known);
    QString text(
        const QJsonObject &object, const QString &path, const QString &name, bool required = false);
    bool flag(const QJsonObject &object, const QString &path, const QString &name, bool fallback);
    QStringList texts(const QJsonObject &object, const QString &path, const QString &name);
    QJsonObject child(const QJsonObject &object, const QString &path, const QString &name);
    QDateTime time(const QJsonObject &object, const QString &path, const QString &name);
    /** A number above 0, given as number or text; needed where there is no fallback. */
    QString id(const QJsonObject &object, const QString &path, const QString &fallback = {});
    void unique(
        QSet<QString> &seen, const QString &value, const QString &path, const QString &what);
    /** Calls read(object, path) for each element of the list `name`, until something is wrong. */
    template <typename Read>
    void each(const QJsonObject &object, const QString &path, const QString &name, Read read);

    QString m_file;
    QByteArray m_json;
    QStringList m_warnings;
    std::optional<Error> m_error;

private:
    QHash<QString, int> m_lines; ///< Made when first needed.
};

template <typename Read>
void JsonReader::each(
    const QJsonObject &object, const QString &path, const QString &name, Read read)
{
    const QJsonValue value = object.value(name);
    const QString at = path.isEmpty() ? name : path + u'.' + name;
    if (!value.isUndefined() && !value.isArray())
        fail(at, QStringLiteral("\"%1\" must be a list").arg(name));
    int index = 0;
    for (const QJsonValue &element : value.toArray()) {
        const QString here = QStringLiteral("%1[%2]").arg(at).arg(index++);
        if (!element.isObject())
            fail(here, QStringLiteral("every element of \"%1\" must be an object").arg(name));
        if (m_error)
            return;
        read(element.toObject(), here);
    }
}

} // namespace Docket::Sandbox
