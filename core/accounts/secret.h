// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDebug>

#include <vector>

namespace Docket {

/**
 * A token or password in memory. Copies are deep, every buffer is overwritten before it is given
 * back, and it prints as "•••". There is no way to a QString but through reveal(), so that each use
 * can be found.
 */
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes); ///< UTF-8.
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /** The secret itself; valid as long as this object is unchanged. */
    [[nodiscard]] QByteArrayView reveal() const
    {
        return {m_bytes.data(), qsizetype(m_bytes.size())};
    }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    void wipe() noexcept;

    std::vector<char> m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace Docket
