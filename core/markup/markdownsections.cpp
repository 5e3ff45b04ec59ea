// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownsections.h"

#include <algorithm>

namespace Docket {

using Kind = MarkdownBlock::Kind;

namespace {

bool opensSections(Kind kind)
{
    return kind == Kind::Quote || kind == Kind::Item || kind == Kind::Footnote;
}

/** Walks the blocks once; a frame for the body and each container that may hold headings. */
class Outline
{
public:
    explicit Outline(const MarkdownTree &tree)
        : m_tree(tree)
    {
        m_frames.push_back({-1, 0, tree.body.size(), {}, {}, false});
    }

    QList<Section> read()
    {
        for (int i = 0; i < m_tree.blocks.size(); ++i) {
            const MarkdownBlock &block = m_tree.blocks.at(i);
            while (m_frames.size() > 1 && block.span.offset >= m_frames.back().end)
                closeFrame();
            if (block.kind == Kind::Heading)
                openHeading(i);
            else if (opensSections(block.kind))
                m_frames.push_back(
                    {i, block.span.offset, block.span.end(), currentPath(), {}, false});
        }
        while (!m_frames.empty())
            closeFrame();
        if (!m_anyHeading)
            m_sections.append({Section::Kind::Lead, {}, {0, m_tree.body.size()},
                {wordsFrom(), m_tree.body.size() - wordsFrom()}, 0, -1});
        sortSections(m_sections);
        return std::move(m_sections);
    }

private:
    struct Frame
    {
        int block = -1;
        qsizetype start = 0, end = 0;
        QStringList path;
        std::vector<qsizetype> headings; ///< Sections that are open, outermost first.
        bool sawHeading = false;
    };

    QStringList currentPath() const
    {
        const Frame &frame = m_frames.back();
        return frame.headings.empty() ? frame.path : m_sections.at(frame.headings.back()).path;
    }

    void closeHeading(qsizetype end)
    {
        Section &section = m_sections[m_frames.back().headings.back()];
        section.span.length = end - section.span.offset;
        section.content.offset = std::min(section.content.offset, end);
        section.content.length = end - section.content.offset;
        m_frames.back().headings.pop_back();
    }

    void closeFrame()
    {
        while (!m_frames.back().headings.empty())
            closeHeading(m_frames.back().end);
        m_frames.pop_back();
    }

    /** Behind byte order mark and front matter. */
    qsizetype wordsFrom() const
    {
        const bool front =
            !m_tree.blocks.isEmpty() && m_tree.blocks.first().kind == Kind::FrontMatter;
        if (!front)
            return m_tree.body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        return m_tree.wholeLine(m_tree.lineAt(m_tree.blocks.first().span.end())).end();
    }

    void openHeading(int index)
    {
        const MarkdownBlock &block = m_tree.blocks.at(index);
        const bool top = m_frames.size() == 1;
        const qsizetype line = m_tree.lineAt(block.span.offset);
        // A section of the body has whole lines: its indent and its line end are its own.
        const qsizetype start =
            top ? std::max(m_tree.line(line).offset, wordsFrom()) : block.span.offset;
        const qsizetype words =
            std::min(m_tree.wholeLine(m_tree.lineAt(block.span.end())).end(), m_frames.back().end);
        Frame &frame = m_frames.back();
        if (!frame.sawHeading)
            addLead(frame, start);
        frame.sawHeading = m_anyHeading = true;
        while (!frame.headings.empty() && m_sections.at(frame.headings.back()).level >= block.level)
            closeHeading(start);
        QStringList path = currentPath();
        path.append(m_tree.plainText(index).simplified());
        m_sections.append(
            {Section::Kind::Heading, path, {start, 0}, {words, 0}, block.level, index});
        frame.headings.push_back(m_sections.size() - 1);
    }

    void addLead(const Frame &frame, qsizetype heading)
    {
        const qsizetype words = frame.block < 0 ? wordsFrom() : frame.start;
        if (frame.block < 0 ? m_tree.bytes({0, heading}).trimmed().isEmpty()
                            : m_tree.blocks.at(frame.block + 1).span.offset >= heading)
            return;
        m_sections.append({Section::Kind::Lead, frame.path, {frame.start, heading - frame.start},
            {words, heading - words}, 0, -1});
    }

    const MarkdownTree &m_tree;
    QList<Section> m_sections;
    std::vector<Frame> m_frames;
    bool m_anyHeading = false;
};

} // namespace

QList<Section> markdownSections(const MarkdownTree &tree)
{
    return Outline(tree).read();
}

} // namespace Docket
