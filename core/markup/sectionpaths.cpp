// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/sectionpaths.h"

namespace Docket {

SectionPaths::SectionPaths(const StorageDocument &document)
    : SectionPaths(sections(document))
{ }

SectionPaths::SectionPaths(const QList<Section> &sections)
    : m_sections(sections)
{
    m_sections.removeIf([](const Section &section) { return section.kind == Section::Kind::Lead; });
}

QStringList SectionPaths::at(qsizetype offset)
{
    const auto leave = [this](qsizetype place) {
        while (!m_around.empty() && m_sections.at(m_around.back()).span.end() <= place)
            m_around.pop_back();
    };
    for (; m_next < m_sections.size() && m_sections.at(m_next).span.offset <= offset; ++m_next) {
        leave(m_sections.at(m_next).span.offset);
        m_around.push_back(m_next);
    }
    leave(offset);
    return m_around.empty() ? QStringList() : m_sections.at(m_around.back()).path;
}

} // namespace Docket
