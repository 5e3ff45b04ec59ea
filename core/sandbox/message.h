// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace Docket::Sandbox {

/** A request as the World sees it: no sockets, no threads. */
struct Request
{
    QByteArray method; ///< "GET", "PUT" …
    QString path; ///< Percent-decoded, "/wiki/api/v2/pages/998876543".
    QUrlQuery query; ///< Decoded on reading with QUrl::FullyDecoded.
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
};

struct Response
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

} // namespace Docket::Sandbox
