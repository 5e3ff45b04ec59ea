// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/sections.h"

#include <vector>

namespace Docket {

/** The path of the innermost heading or macro section at places asked for in ascending order. */
class SectionPaths
{
public:
    explicit SectionPaths(const StorageDocument &document);
    /** The same for sections already read, of any format. */
    explicit SectionPaths(const QList<Section> &sections);

    /** Empty outside every section. `offset` must not be less than the one asked for before. */
    [[nodiscard]] QStringList at(qsizetype offset);

private:
    QList<Section> m_sections;
    std::vector<qsizetype> m_around;
    qsizetype m_next = 0;
};

} // namespace Docket
