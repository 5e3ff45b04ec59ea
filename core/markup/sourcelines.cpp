// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/blocks.h"
#include "core/markup/elements.h"

#include <vector>

namespace Docket {

namespace {

/** Where a line starts. Blanks count in a verbatim one. */
struct Cut
{
    qsizetype offset = 0;
    int indent = 0;
    bool verbatim = false;
};

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/** Cuts a body before and behind block-level tags and behind line ends. */
class SourceCutter
{
public:
    explicit SourceCutter(const StorageDocument &document)
        : m_document(document)
        , m_body(document.body())
    { }

    QList<SourceLine> read()
    {
        cut(0, 0, false);
        for (int i = 0; i < m_document.nodes().size(); ++i) {
            const MarkupNode &node = m_document.node(i);
            closeBefore(node.span.offset);
            if (node.kind == MarkupNode::Kind::Element)
                open(i);
            else
                cutAtLineEnds(node);
        }
        closeBefore(m_body.size());
        return lines();
    }

private:
    struct Open
    {
        int node = -1;
        bool holdsLines = false;
    };

    bool breaksLine(int index) const
    {
        const MarkupNode &node = m_document.node(index);
        const QByteArrayView name = m_document.name(index);
        if (isMacro(name) || name == "ac:parameter")
            return macroBreaksLine(name == "ac:parameter" ? node.parent : index);
        if (!isBlock(name))
            return false;
        if (name != "p" || node.parent < 0)
            return true;
        // A cell or list item with one paragraph reads best on one line.
        const QByteArrayView around = m_document.name(node.parent);
        return !((around == "td" || around == "th" || around == "li")
            && m_document.node(node.parent).firstChild == index && node.nextSibling < 0);
    }

    bool macroBreaksLine(int index) const
    {
        if (index < 0)
            return true;
        const int parent = m_document.node(index).parent;
        return parent < 0 || m_document.name(parent) == "ac:rich-text-body"
            || m_document.name(parent) == "ac:layout-cell"
            || childNamed(m_document, index, "ac:rich-text-body") >= 0
            || childNamed(m_document, index, "ac:plain-text-body") >= 0;
    }

    void open(int index)
    {
        const MarkupNode &node = m_document.node(index);
        if (!breaksLine(index))
            return;
        for (auto around = m_open.rbegin(); around != m_open.rend() && !around->holdsLines;
            ++around)
            around->holdsLines = true;
        cut(node.span.offset, int(m_open.size()), false);
        m_open.push_back({index, false});
    }

    void closeBefore(qsizetype offset)
    {
        while (!m_open.empty() && m_document.node(m_open.back().node).span.end() <= offset) {
            const Open closed = m_open.back();
            const MarkupNode &node = m_document.node(closed.node);
            m_open.pop_back();
            if (closed.holdsLines)
                cut(node.content.end(), int(m_open.size()), false);
            cut(node.span.end(), int(m_open.size()), false);
        }
    }

    void cutAtLineEnds(const MarkupNode &node)
    {
        const bool verbatim = node.kind != MarkupNode::Kind::Text
            || (!m_open.empty() && m_document.name(m_open.back().node) == "pre");
        const QByteArrayView inside = m_body.first(node.span.end());
        for (qsizetype at = inside.indexOf('\n', node.span.offset); at >= 0;
            at = inside.indexOf('\n', at + 1))
            cut(at + 1, verbatim ? 0 : int(m_open.size()), verbatim && at + 1 < node.span.end());
    }

    void cut(qsizetype offset, int indent, bool verbatim)
    {
        if (!m_cuts.empty() && m_cuts.back().offset == offset)
            m_cuts.pop_back();
        m_cuts.push_back({offset, indent, verbatim});
    }

    QList<SourceLine> lines() const
    {
        QList<SourceLine> found;
        for (size_t i = 0; i < m_cuts.size(); ++i) {
            const Cut &from = m_cuts[i];
            const qsizetype end = i + 1 < m_cuts.size() ? m_cuts[i + 1].offset : m_body.size();
            const QByteArrayView piece = m_body.sliced(from.offset, end - from.offset);
            qsizetype first = 0, last = piece.size();
            if (from.verbatim) {
                last -= piece.endsWith("\r\n") ? 2 : piece.endsWith('\n') ? 1 : 0;
            } else {
                while (first < last && isBlank(piece[first]))
                    ++first;
                while (last > first && isBlank(piece[last - 1]))
                    --last;
                if (first == last && !found.isEmpty()) {
                    found.last().span.length += piece.size();
                    continue;
                }
                if (piece.isEmpty())
                    continue;
            }
            found.append({from.indent, QString::fromUtf8(piece.sliced(first, last - first)),
                {from.offset, piece.size()}});
        }
        return found;
    }

    const StorageDocument &m_document;
    QByteArrayView m_body;
    std::vector<Open> m_open;
    std::vector<Cut> m_cuts;
};

} // namespace

QList<SourceLine> sourceLines(const StorageDocument &document)
{
    return SourceCutter(document).read();
}

} // namespace Docket
