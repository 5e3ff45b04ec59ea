// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/page.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Docket {

/**
 * Reads the policy file's values. `path` says where one stands ("registry[2].kind"). The first thing that is wrong is kept and the
 * rest of the reading is harmless.
 */
class PolicyReader
{
public:
    [[nodiscard]] bool failed() const { return !m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; } ///< "registry[2].kind: …".

    void fail(const QString &path, const QString &reason);
    /** No member but these may be there. */
    QJsonObject object(const QString &path, const QJsonValue &value, const QStringList &members);
    QJsonArray list(const QString &path, const QJsonValue &value);
    /** A string; null and missing read as empty. */
    QString text(const QString &path, const QJsonValue &value);
    /** Strings, none of them empty; null and missing read as none. */
    QStringList texts(const QString &path, const QJsonValue &value);
    PageKind kind(const QString &path, const QJsonValue &value);

    [[nodiscard]] static QString member(const QString &path, const QString &name);
    [[nodiscard]] static QString item(const QString &path, qsizetype index);

    /** Fails with "expected a list, found a string". */
    void expect(const QString &path, const QJsonValue &value, const QString &what);

private:
    QString m_error;
};

} // namespace Docket
