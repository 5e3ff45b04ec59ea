// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/registryexport.h"

#include "core/policy/registryline.h"
#include "core/reports/csv.h"

namespace Docket {

using namespace Qt::StringLiterals;

QByteArray registryCsv(const QList<LineHealth> &lines, const RegistrySeen &seen,
    const std::function<QString(const QString &)> &nameOf,
    const std::function<QString(const LineHealth &)> &words)
{
    QByteArray csv = csvLine({u"page"_s, u"title"_s, u"url"_s, u"section"_s, u"kind"_s,
        u"project"_s, u"component"_s, u"label"_s, u"epic"_s, u"owner"_s, u"backup"_s, u"manager"_s,
        u"owner name"_s, u"mode"_s, u"health"_s});
    for (const LineHealth &health : lines) {
        const RegistryEntry &line = health.line;
        const RegisteredPage page = seen.pages.value(line.page);
        csv += csvLine({line.page, page.title, page.url, sectionText(line.section),
            kindName(line.kind), line.project, line.component, line.label, line.epic, line.owner,
            line.backup, line.manager, nameOf(line.owner), modeName(line.mode), words(health)});
    }
    return csv;
}

} // namespace Docket
