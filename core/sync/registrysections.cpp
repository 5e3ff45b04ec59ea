// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/registrysections.h"

#include "core/markup/markupdocument.h"
#include "core/markup/similarsections.h"

namespace Docket {

RegisteredPage withSections(RegisteredPage seen, const Page &page, const QList<QStringList> &wanted,
    const QByteArray &earlier)
{
    seen.version = page.version.number;
    seen.judged = wanted;
    seen.missing.clear();
    seen.sections.clear();
    const auto document = MarkupDocument::parse(page.format, page.body);
    if (!document)
        return seen;
    for (const Section &section : (*document)->sections()) {
        if (section.kind == Section::Kind::Heading)
            seen.sections.append(section.path);
    }
    const auto before = MarkupDocument::parse(page.format, earlier);
    for (const QStringList &path : wanted) {
        if (path.isEmpty() || (*document)->findSection(path))
            continue;
        const auto similar = similarSections(
            **document, path, before && !earlier.isEmpty() ? before->get() : nullptr);
        seen.missing.insert(path, similar.isEmpty() ? QStringList() : similar.first().section.path);
    }
    return seen;
}

} // namespace Docket
