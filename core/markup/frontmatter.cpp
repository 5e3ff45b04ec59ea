// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/frontmatter.h"

namespace Docket {

namespace {

/** From `start` to behind the line's end. */
qsizetype lineEnd(QByteArrayView body, qsizetype start)
{
    for (qsizetype at = start; at < body.size(); ++at) {
        if (body[at] == '\n')
            return at + 1;
        if (body[at] == '\r')
            return at + 1 + (at + 1 < body.size() && body[at + 1] == '\n');
    }
    return body.size();
}

/** "key: value", "key:", a comment: what YAML between two rulers looks like and prose does not. */
bool looksLikeYaml(QByteArrayView line)
{
    if (line.startsWith('#'))
        return true;
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0
        || (colon + 1 < line.size() && line[colon + 1] != ' ' && line[colon + 1] != '\t'))
        return false;
    return !line.first(colon).contains(' ') || line.startsWith('"') || line.startsWith('\'');
}

} // namespace

Span frontMatterOf(QByteArrayView body)
{
    const qsizetype start = body.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    qsizetype at = lineEnd(body, start);
    const QByteArrayView opening = body.sliced(start, at - start).trimmed();
    if ((opening != "---" && opening != "+++") || body[start] != opening.front())
        return {};
    bool known = opening == "+++";
    bool onlyComments = false; // "# …" may as well be a heading.
    while (at < body.size()) {
        const qsizetype next = lineEnd(body, at);
        const QByteArrayView raw = body.sliced(at, next - at);
        const QByteArrayView line = raw.trimmed();
        at = next;
        if ((line == opening || (opening == "---" && line == "...")) && raw.front() == line.front())
            return onlyComments ? Span{} : Span{start, at - start};
        if (!known && !line.isEmpty()) {
            if (!looksLikeYaml(line))
                return {};
            known = !line.startsWith('#');
            onlyComments = !known;
        }
    }
    return {};
}

} // namespace Docket
