// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/sections.h"
#include "core/markup/tablegrid.h"

#include <QHash>

#include <vector>

namespace Docket {

/** A part with the names it goes by: read by PartReader, addressed by parts() and findPart(). */
struct NamedPart
{
    Section::Kind kind = Section::Kind::Block;
    Span span, content;
    int node = -1;
    int parent = -1; ///< The part around it in the same section; -1 when there is none.
    int section = -1; ///< The innermost of PartReader::sections() around it; -1 outside all.
    int steps = 0; ///< Parts around it that its path must name.
    QStringList names; ///< From the shortest; never empty.
};

/** Whether what is inside such a part can be addressed without naming it. */
[[nodiscard]] bool isOptionalStep(Section::Kind kind);

/** Reads the parts of a document, in document order, in one walk. */
class PartReader
{
public:
    explicit PartReader(const StorageDocument &document);
    [[nodiscard]] std::vector<NamedPart> read();
    /** Heading and macro sections in document order. */
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }

private:
    /** An open element. */
    struct Frame
    {
        int node = -1;
        int part = -1; ///< The innermost part that is open.
        bool holdsBlocks = false; ///< What stands in it is blocks of their own.
        bool inDetails = false; ///< Of a page-properties macro and not of a macro inside.
        int layoutCells = 0; ///< Of a layout section: seen so far.
    };
    struct Table
    {
        QStringList firstRow; ///< The words of its cells.
        QStringList columns; ///< Header by column, at most 1,000; empty without a header row.
        bool headed = true; ///< The first row is all header cells.
        int rows = 0;
        bool properties = false; ///< Of a page-properties macro.
    };

    void readTables();
    void enter(int index);
    int addPart(int index, Frame &frame, bool amongBlocks);
    int addTable(int index, bool inDetails);
    int addRow(int index);
    int addCell(int index);
    int addBlock(int index, Frame &frame);
    void addRun(int index);
    int add(Section::Kind kind, Span span, Span content, int node, const QStringList &names);
    int sectionAt(qsizetype offset);
    [[nodiscard]] QString wordsIn(int index) const;

    const StorageDocument &m_document;
    QList<Section> m_sections;
    std::vector<int> m_openSections;
    int m_nextSection = 0;
    TableGrid m_grid;
    QHash<int, Table> m_tables; ///< By node.
    std::vector<NamedPart> m_parts;
    std::vector<Frame> m_frames;
    qsizetype m_runEnd = 0; ///< Of the bare words that are a block.
    int m_layoutSections = 0;
};

} // namespace Docket
