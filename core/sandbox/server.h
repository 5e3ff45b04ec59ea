// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtTypes>

#include <memory>

namespace Docket::Sandbox {

class World;

/**
 * The World behind a real socket, on 127.0.0.1 only, with threads of its own (cpp-httplib). Bodies
 * up to 20 MB; keep-alive. The World must outlive it.
 */
class Server
{
public:
    explicit Server(World &world);
    ~Server(); ///< Stops.

    /**
     * Listens on that port (0: any free one), tells the World its address and returns the port.
     * Errors: Storage when the port cannot be had.
     */
    [[nodiscard]] Result<quint16> start(quint16 port = 0);
    /** Cuts what still hangs, answers nothing more and waits for the threads. */
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Docket::Sandbox
