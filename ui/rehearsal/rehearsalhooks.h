// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace Docket {

/** What the window asks for a rehearsal. Left empty, there is none. */
struct RehearsalHooks
{
    /**
     * Plays the scenarios: on a staging site of its own when `space` is empty, else in that space of the site of the account in use,
     * which has to be marked. Errors: those of Rehearsal::run(); Storage while another one is under way; NotFound without an account.
     */
    std::function<QCoro::Task<Result<RehearsalReport>>(QString space,
        std::function<void(const RehearsalProgress &)> progress, std::stop_token stop)>
        run{};
};

} // namespace Docket
