// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secret.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUrl>

namespace Docket {

/** One signed-in site, without its secret: that lies in the SecretStore under secretKey(). */
struct Account
{
    QString id; ///< Ours, random; stable when the rest changes.
    QString name; ///< For people, for example "larkspur.atlassian.net".
    QUrl jiraUrl; ///< Base without a slash at the end.
    QUrl confluenceUrl; ///< Base without a slash at the end, "/wiki" included.
    QString email;
    QString accountId; ///< The remote's; empty until the first sign-in.
    QString displayName;
    QDate tokenEnds{}; ///< The last day of the token, as its site shows it; invalid: nobody said.

    /** Where the last day of the token begins here; invalid: nobody said. */
    [[nodiscard]] QDateTime tokenExpires() const
    {
        return tokenEnds.isValid() ? tokenEnds.startOfDay() : QDateTime();
    }
    [[nodiscard]] QString secretKey() const { return QStringLiteral("account/") + id; }
    friend bool operator==(const Account &, const Account &) = default;
};

/** What a request proves who it comes from with: Basic e-mail and API token. */
struct Credentials
{
    QString email;
    Secret token;

    /** The value of the Authorization header. */
    [[nodiscard]] QByteArray authorization() const
    {
        QByteArray pair = email.toUtf8() + ':';
        pair.append(token.reveal());
        const QByteArray value = "Basic " + pair.toBase64();
        pair.fill('\0');
        return value;
    }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/** An account and the credentials for it, as one comes by them. */
struct SignIn
{
    Account account;
    Credentials credentials;
    QString beginning = {}; ///< As Bridge::beginning.
    friend bool operator==(const SignIn &, const SignIn &) = default;
};

} // namespace Docket
