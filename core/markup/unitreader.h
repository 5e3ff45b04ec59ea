// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/tablegrid.h"
#include "core/markup/textmap.h"

#include <vector>

namespace Docket {

/** Reads the text units of a document in one walk; used by textUnits(). */
class UnitReader
{
public:
    explicit UnitReader(const StorageDocument &document);
    [[nodiscard]] QList<TextUnit> read();

private:
    /** An open element that ends a unit when it ends. */
    struct Frame
    {
        int node = -1;
        qsizetype end = 0;
        int cell = -1; ///< The cell around it.
        bool listItem = false;
        bool parameter = false; ///< A macro parameter: collects beside the unit around it.
        bool adf = false; ///< Inside an ADF extension.
        bool verbatim = false; ///< Blanks count.
    };

    void enter(int index);
    void leaveBefore(qsizetype offset);
    void flush();
    void addCharacters(Span raw, bool verbatim);
    void addPlain(QByteArrayView characters, qsizetype offset);
    void addCharacter(char32_t character, Span bytes, bool verbatim);
    void addAtom(Span tag);
    void describe(TextUnit &unit) const;
    void addPaths(QList<TextUnit> &units) const;

    const StorageDocument &m_document;
    TableGrid m_grid;
    QList<TextUnit> m_units;
    std::vector<Frame> m_frames;
    std::vector<TextUnit> m_collecting; ///< The unit of the block, above it those of parameters.
    int m_firstLeaf = -1;
};

/** A heading such as "Change log" or "History": what stands under it tells the past. */
[[nodiscard]] bool tellsThePast(const QString &heading);

} // namespace Docket
