// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/net/httpclient.h"
#include "tests/core/net/scriptedserver.h"

#include <QNetworkAccessManager>

namespace Docket {

/** A client against one scripted server, with time that does not pass. */
struct ConnectorBench
{
    ScriptedServer server;
    FakeClock clock{QDateTime::fromString(QStringLiteral("2026-04-14T09:30:00Z"), Qt::ISODate)};
    FakeWaiter waiter{clock};
    QNetworkAccessManager network;
    HttpClient client{network, waiter, clock};
    Credentials credentials{QStringLiteral("mia@corp.example"), Secret("t0ken")};

    /** Path and query of what was asked, with the method. */
    [[nodiscard]] QList<QByteArray> asked() const
    {
        QList<QByteArray> lines;
        for (const ScriptedServer::Seen &request : server.seen())
            lines.append(request.line.chopped(int(qstrlen(" HTTP/1.1"))));
        return lines;
    }
    /** How many of these hold the text. */
    [[nodiscard]] qsizetype countAsked(const QByteArray &text) const
    {
        return std::ranges::count_if(
            asked(), [&text](const QByteArray &line) { return line.contains(text); });
    }
};

} // namespace Docket
