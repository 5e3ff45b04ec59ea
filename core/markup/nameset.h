// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <string_view>

namespace Docket {

/** A fixed set of names of up to 31 bytes that tells most others apart by length and first letter alone. Made at compile time. */
template <size_t Count>
class NameSet
{
public:
    consteval explicit NameSet(const std::array<std::string_view, Count> &names)
        : m_names(names)
    {
        for (const std::string_view name : names)
            m_firstLetters.at(name.size()) |= bit(name.front());
    }

    [[nodiscard]] constexpr bool contains(QByteArrayView name) const
    {
        const auto size = size_t(name.size());
        if (size == 0 || size >= m_firstLetters.size() || !(m_firstLetters[size] & bit(name[0])))
            return false;
        return std::ranges::find(m_names, std::string_view(name.data(), size)) != m_names.end();
    }

private:
    static constexpr quint32 bit(char letter) { return 1U << (uchar(letter) & 31); }

    std::array<std::string_view, Count> m_names;
    std::array<quint32, 32> m_firstLetters{}; ///< By length.
};

template <typename... Names>
consteval auto nameSet(Names... names)
{
    return NameSet<sizeof...(Names)>(std::array<std::string_view, sizeof...(Names)>{names...});
}

} // namespace Docket
