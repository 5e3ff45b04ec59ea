// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Docket {

/** Looks for one text again and again from growing positions; all searches of one line together
 * take time linear in its length. */
class StringSearch
{
public:
    explicit StringSearch(QString wanted)
        : m_wanted(std::move(wanted))
    { }

    /** The first place at or after `from`; -1 when there is none. `from` must not shrink by more
     * than the last answer allows: a place found before is taken while it lies behind `from`. */
    [[nodiscard]] qsizetype next(QStringView text, qsizetype from)
    {
        if (m_found >= 0 && m_found < from)
            m_found = from > text.size() ? -1 : text.indexOf(m_wanted, from);
        else if (m_found == notLooked)
            m_found = from > text.size() ? -1 : text.indexOf(m_wanted, from);
        return m_found;
    }

private:
    static constexpr qsizetype notLooked = -2;
    QString m_wanted;
    qsizetype m_found = notLooked;
};

} // namespace Docket
