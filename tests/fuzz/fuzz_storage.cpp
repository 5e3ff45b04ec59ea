// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/integrity.h"
#include "core/markup/storagedocument.h"
#include "documentpromises.h"
#include "fuzztargets.h"

using namespace Docket;
using namespace Qt::StringLiterals;

namespace Fuzz {

namespace {

/** The nodes at one level must follow each other without a gap, inside the span around them. */
QString brokenNodes(const StorageDocument &document)
{
    const auto covers = [&](int first, Span around) {
        qsizetype at = around.offset;
        for (int i = first; i >= 0; i = document.node(i).nextSibling) {
            if (document.node(i).span.offset != at)
                return false;
            at = document.node(i).span.end();
        }
        return at == around.end();
    };
    const QList<int> top = document.children(-1);
    if (!covers(top.isEmpty() ? -1 : top.first(), {0, document.body().size()}))
        return u"the nodes do not make up the body"_s;
    for (const MarkupNode &node : document.nodes()) {
        if (!node.span.contains(node.content))
            return u"a node's content lies outside it"_s;
        if (node.firstChild >= 0 && !covers(node.firstChild, node.content))
            return u"the nodes inside an element do not make up its content"_s;
    }
    return {};
}

} // namespace

QString storage(const QByteArray &input)
{
    const QString broken = brokenBy(MarkupFormat::Storage, input);
    if (!broken.isEmpty())
        return broken;
    const auto document = StorageDocument::parse(input);
    if (!document)
        return {};
    if (!sameAfterNormalisation(input, input))
        return u"a body is not the same as itself"_s;
    (void)document->macros();
    (void)document->commentAnchors();
    return brokenNodes(*document);
}

} // namespace Fuzz
