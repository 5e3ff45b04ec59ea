// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markupdocument.h"

#include "core/markup/markdowndocument.h"
#include "core/markup/storagemarkup.h"

namespace Docket {

using namespace Qt::StringLiterals;

std::expected<std::shared_ptr<const MarkupDocument>, MarkupError> MarkupDocument::parse(
    MarkupFormat format, const QByteArray &body)
{
    switch (format) {
    case MarkupFormat::Storage:
        return StorageMarkup::read(body);
    case MarkupFormat::Markdown:
        return MarkdownDocument::read(body);
    }
    return std::unexpected(MarkupError{1, 1, 0, u"this format is not known"_s});
}

std::optional<Section> MarkupDocument::findSection(const QStringList &path) const
{
    if (const StorageDocument *document = storage())
        return Docket::findSection(*document, path);
    return Docket::findSection(sections(), path);
}

QList<TextUnit> MarkupDocument::textUnits(Span within) const
{
    QList<TextUnit> units = textUnits();
    units.removeIf(
        [&](const TextUnit &unit) { return !within.contains(unit.spanOf(0, unit.text.size())); });
    return units;
}

IntegrityReport MarkupDocument::checkIntegrity(const QByteArray &after, Span allowed) const
{
    return checkIntegrity(after, QList<Span>{allowed});
}

} // namespace Docket
