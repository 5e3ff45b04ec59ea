// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

namespace Docket {

/** Stops when one of two does: who asked for the work gives up, or the workspace closes. */
class StopEither
{
public:
    StopEither(const std::stop_token &one, const std::stop_token &other)
        : m_one(one, [this] { m_source.request_stop(); })
        , m_other(other, [this] { m_source.request_stop(); })
    { }
    StopEither(const StopEither &) = delete;
    StopEither &operator=(const StopEither &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::stop_callback<std::function<void()>> m_one, m_other;
};

} // namespace Docket
