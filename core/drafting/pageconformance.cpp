// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageconformance.h"

#include "core/drafting/pagetemplate.h"

#include <algorithm>

namespace Docket {

namespace {

/** Path of the page's first heading that is this section's name or one of its other names; empty when there is none. */
QStringList headingFor(const RegisteredPage &page, const TemplateSection &section)
{
    const QStringList names = QStringList{section.name} + section.aliases;
    const auto found = std::ranges::find_if(page.sections, [&](const QStringList &path) {
        return names.contains(path.value(path.size() - 1).simplified(), Qt::CaseInsensitive);
    });
    return found == page.sections.cend() ? QStringList() : *found;
}

} // namespace

QList<LackingSection> lackingTemplateSections(const RegisteredPage &page, PageKind kind)
{
    if (kind == PageKind::Other || page.version == 0 || page.state == RegisteredPage::State::Gone)
        return {};
    QList<LackingSection> lacking;
    QStringList last;
    for (const TemplateSection &section : templateSections(kind)) {
        const QStringList heading = headingFor(page, section);
        if (heading.isEmpty()) {
            lacking.append({section.name, section.prompt, last, {}});
            continue;
        }
        if (last.isEmpty()) {
            for (LackingSection &earlier : lacking)
                earlier.before = heading;
        }
        last = heading;
    }
    return lacking;
}

QStringList missingTemplateSections(const RegisteredPage &page, PageKind kind)
{
    QStringList names;
    for (const LackingSection &section : lackingTemplateSections(page, kind))
        names.append(section.name);
    return names;
}

} // namespace Docket
