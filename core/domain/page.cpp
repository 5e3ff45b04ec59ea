// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/page.h"

namespace Docket {

QString kindName(PageKind kind)
{
    switch (kind) {
    case PageKind::ReleaseNotes:
        return QStringLiteral("release-notes");
    case PageKind::FeatureDocs:
        return QStringLiteral("feature-docs");
    case PageKind::UserGuide:
        return QStringLiteral("user-guide");
    case PageKind::Reference:
        return QStringLiteral("reference");
    case PageKind::Architecture:
        return QStringLiteral("architecture");
    case PageKind::Adr:
        return QStringLiteral("adr");
    case PageKind::Runbook:
        return QStringLiteral("runbook");
    case PageKind::OnCall:
        return QStringLiteral("on-call");
    case PageKind::SecurityRegister:
        return QStringLiteral("security-register");
    case PageKind::Soc2Evidence:
        return QStringLiteral("soc2-evidence");
    case PageKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

QList<PageKind> allPageKinds()
{
    return {PageKind::ReleaseNotes, PageKind::FeatureDocs, PageKind::UserGuide, PageKind::Reference,
        PageKind::Architecture, PageKind::Adr, PageKind::Runbook, PageKind::OnCall,
        PageKind::SecurityRegister, PageKind::Soc2Evidence, PageKind::Other};
}

std::optional<PageKind> pageKindFromName(const QString &name)
{
    for (const PageKind kind : allPageKinds()) {
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace Docket
