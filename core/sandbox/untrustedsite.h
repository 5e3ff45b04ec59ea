// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSslServer>
#include <QUrl>

namespace Docket::Sandbox {

/** A server on 127.0.0.1 whose certificate nobody trusts, so that no request ever gets through. */
class UntrustedSite
{
public:
    /** Listens on any free port; its address. Errors: Storage when none can be had or this Qt has no TLS. */
    [[nodiscard]] Result<QUrl> start();

private:
    QSslServer m_server;
};

} // namespace Docket::Sandbox
