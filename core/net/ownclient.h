// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"

#include <QNetworkAccessManager>

namespace Docket {

/** A client with connections of its own, for a receiver that is no part of an account. Waiter and clock outlive it. */
class OwnClient
{
public:
    OwnClient(Waiter &waiter, const Clock &clock, HttpOptions options)
        : m_http(m_network, waiter, clock, std::move(options))
    { }

    [[nodiscard]] HttpClient &http() { return m_http; }

private:
    QNetworkAccessManager m_network;
    HttpClient m_http;
};

} // namespace Docket
