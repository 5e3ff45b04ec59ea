// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/tagscanner.h"

#include "core/markup/tagproblem.h"

namespace Docket {

namespace {

/** Behind what starts at `at` and ends with `ending`, or behind the text. */
qsizetype behind(QByteArrayView text, qsizetype at, QByteArrayView ending)
{
    const qsizetype found = text.indexOf(ending, at);
    return found < 0 ? text.size() : found + ending.size();
}

/** The ">" of the tag, those in quotes not counted; -1 when there is none. */
qsizetype tagEnd(QByteArrayView text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text[at] == '>')
            return at;
        if (text[at] == '"' || text[at] == '\'') {
            at = text.indexOf(text[at], at + 1);
            if (at < 0)
                return -1;
        }
    }
    return -1;
}

} // namespace

std::optional<Tag> TagScanner::next()
{
    for (;;) {
        m_at = m_text.indexOf('<', m_at);
        if (m_at < 0)
            m_at = m_text.size();
        const QByteArrayView rest = m_text.sliced(m_at);
        if (rest.isEmpty())
            return std::nullopt;
        if (rest.startsWith("<!--")) {
            m_at = behind(m_text, m_at + 4, "-->");
        } else if (rest.startsWith("<![CDATA[")) {
            m_at = behind(m_text, m_at, "]]>");
        } else if (rest.startsWith("<?")) {
            m_at = behind(m_text, m_at, "?>");
        } else {
            const bool closes = rest.startsWith("</");
            const QByteArrayView name = nameAt(m_text, m_at + (closes ? 2 : 1));
            const qsizetype start = m_at;
            if (name.isEmpty()) {
                ++m_at;
                continue;
            }
            const qsizetype end = tagEnd(m_text, m_at);
            if (end < 0) {
                m_at = m_text.size();
                return std::nullopt;
            }
            m_at = end + 1;
            const Tag::Kind kind = closes ? Tag::Kind::End
                : m_text[end - 1] == '/'  ? Tag::Kind::Empty
                                          : Tag::Kind::Start;
            return Tag{kind, name, {start, m_at - start}};
        }
    }
}

} // namespace Docket
