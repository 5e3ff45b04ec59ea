// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/elements.h"

#include "core/markup/nameset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

bool isBlock(QByteArrayView name)
{
    static constexpr auto names = nameSet("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
        "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption",
        "blockquote", "pre", "div", "hr", "ac:layout", "ac:layout-section", "ac:layout-cell",
        "ac:rich-text-body", "ac:plain-text-body", "ac:task-list", "ac:task", "ac:task-body",
        "ac:caption", "ac:adf-extension", "ac:adf-node", "ac:adf-content", "ac:adf-fallback",
        "section", "article", "header", "footer", "center", "address");
    return names.contains(name);
}

int headingLevel(QByteArrayView name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0'
                                                                                  : 0;
}

bool isMacro(QByteArrayView name)
{
    return name == "ac:structured-macro" || name == "ac:macro";
}

bool saysWords(const StorageDocument &document, int element)
{
    static constexpr auto silent = nameSet("ac:task-id", "ac:task-uuid", "ac:task-status",
        "ac:placeholder", "ac:adf-attribute", "ac:adf-parameter", "ac:adf-parameter-value",
        "ac:adf-fallback", "ac:default-parameter", "script", "style");
    const QByteArrayView name = document.name(element);
    if (name == "ac:parameter") {
        const int macro = document.node(element).parent;
        return macro >= 0 && document.attributeIs(macro, "ac:name", "status")
            && document.attributeIs(element, "ac:name", "title");
    }
    return !silent.contains(name);
}

int nodeAfter(const StorageDocument &document, int index)
{
    const QList<MarkupNode> &nodes = document.nodes();
    for (int up = index; up >= 0; up = nodes.at(up).parent) {
        if (nodes.at(up).nextSibling >= 0)
            return nodes.at(up).nextSibling;
    }
    return int(nodes.size());
}

int leafAt(const StorageDocument &document, qsizetype offset)
{
    const auto start = [](const MarkupNode &node) { return node.span.offset; };
    const auto next = std::ranges::upper_bound(document.nodes(), offset, {}, start);
    return int(next - document.nodes().cbegin()) - 1;
}

int childNamed(const StorageDocument &document, int index, QByteArrayView name)
{
    for (int child = document.node(index).firstChild; child >= 0;
        child = document.node(child).nextSibling) {
        if (document.name(child) == name)
            return child;
    }
    return -1;
}

bool isInside(const StorageDocument &document, int index, QByteArrayView name)
{
    for (; index >= 0; index = document.node(index).parent) {
        if (document.name(index) == name)
            return true;
    }
    return false;
}

} // namespace Docket
