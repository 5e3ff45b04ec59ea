// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>

namespace Docket::Sandbox {

class World;

/**
 * The World as a network of one host, without a socket: answers come through the event loop, in the
 * order asked. Knows only the World's own address (the host, and the port if the address has one);
 * any other host is not found. A hang lasts until abort() or the request's transfer timeout.
 * Redirects are not followed. The World must outlive it.
 */
class WorldNetworkAccessManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit WorldNetworkAccessManager(World &world, QObject *parent = nullptr);

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override;

private:
    World &m_world;
};

} // namespace Docket::Sandbox
