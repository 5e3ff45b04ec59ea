// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageconformance.h"

#include "core/drafting/pagetemplate.h"

#include <algorithm>

namespace Docket {

QStringList missingTemplateSections(const RegisteredPage &page, PageKind kind)
{
    if (kind == PageKind::Other || page.version == 0 || page.state == RegisteredPage::State::Gone)
        return {};
    const auto hasHeading = [&](const QString &name) {
        return std::ranges::any_of(page.sections, [&](const QStringList &path) {
            return path.value(path.size() - 1).simplified().compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QStringList missing;
    for (const TemplateSection &section : templateSections(kind)) {
        if (!hasHeading(section.name) && std::ranges::none_of(section.aliases, hasHeading))
            missing.append(section.name);
    }
    return missing;
}

} // namespace Docket
