// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Docket {

/**
 * Takes secrets out of words on their way into a log, an error or a report. It knows the shapes
 * secrets have (Authorization headers, token and password parameters of addresses and members of
 * JSON, user:password@ in addresses) and the very secrets of the requests it was told of.
 */
class Redactor
{
public:
    /** Also hides the credentials of this Authorization header, in the forms they may be echoed in.
     */
    void learn(const QByteArray &authorization);
    /** Also hides these words wherever they stand; too short ones are left, as they would blot out others. */
    void hide(const QString &secret);

    [[nodiscard]] QString redacted(QString words) const;
    [[nodiscard]] QString redacted(const QUrl &url) const;

private:
    QStringList m_secrets;
};

} // namespace Docket
