// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageend.h"

#include "core/markup/edits.h"

#include <algorithm>

namespace Docket {

namespace {

/** The highest level of the headings that stand so deep; 0: there are none. */
int highest(const QList<Section> &sections, qsizetype depth)
{
    int level = 0;
    for (const Section &section : sections) {
        if (section.kind == Section::Kind::Heading && section.path.size() == depth
            && (level == 0 || section.level < level))
            level = section.level;
    }
    return level;
}

} // namespace

int levelAtEnd(const QList<Section> &sections)
{
    const auto tops = std::ranges::count_if(sections, [](const Section &one) {
        return one.kind == Section::Kind::Heading && one.path.size() == 1;
    });
    const int below = tops == 1 ? highest(sections, 2) : 0;
    const int top = highest(sections, 1);
    return below > 0 ? below : top > 0 ? top : 2;
}

PageEnd endOf(const StorageDocument &document)
{
    PageEnd end{document.body().size(), levelAtEnd(sections(document))};
    for (int node = 0; node < document.nodes().size(); ++node) {
        const MarkupNode &one = document.node(node);
        if (one.kind == MarkupNode::Kind::Element && document.name(node) == "ac:layout-cell"
            && one.span.end() != one.content.offset) // not written empty
            end.offset = one.content.end();
    }
    return end;
}

QByteArray headingOf(int level, const QString &words)
{
    const QByteArray tag = 'h' + QByteArray::number(level);
    return '<' + tag + '>' + escapeText(words) + "</" + tag + '>';
}

} // namespace Docket
