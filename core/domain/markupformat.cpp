// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/markupformat.h"

namespace Docket {

QString formatName(MarkupFormat format)
{
    switch (format) {
    case MarkupFormat::Storage:
        return QStringLiteral("storage");
    case MarkupFormat::Markdown:
        return QStringLiteral("markdown");
    }
    return {};
}

std::optional<MarkupFormat> markupFormatFromName(const QString &name)
{
    for (const MarkupFormat format : {MarkupFormat::Storage, MarkupFormat::Markdown}) {
        if (formatName(format) == name)
            return format;
    }
    return std::nullopt;
}

} // namespace Docket
