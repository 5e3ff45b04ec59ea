// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/markupdocument.h"

namespace Docket {

/** A storage-format body behind the interface of all formats: every question goes to the functions over StorageDocument. */
class StorageMarkup final : public MarkupDocument
{
public:
    [[nodiscard]] static std::expected<std::shared_ptr<const MarkupDocument>, MarkupError> read(
        const QByteArray &body);

    explicit StorageMarkup(StorageDocument document);

    [[nodiscard]] MarkupFormat format() const override;
    [[nodiscard]] const QByteArray &body() const override;
    [[nodiscard]] const StorageDocument *storage() const override;
    [[nodiscard]] QList<Section> sections() const override;
    using MarkupDocument::textUnits;
    [[nodiscard]] QList<TextUnit> textUnits() const override;
    [[nodiscard]] TextEdits replaceText(const TextUnit &unit, qsizetype start, qsizetype length,
        const QString &replacement) const override;
    [[nodiscard]] QByteArray escape(const QString &words, qsizetype where) const override;
    [[nodiscard]] QStringList linkTargets(Span words) const override;
    [[nodiscard]] QList<Block> blocks() const override;
    [[nodiscard]] QList<SourceLine> sourceLines() const override;
    using MarkupDocument::checkIntegrity;
    [[nodiscard]] IntegrityReport checkIntegrity(
        const QByteArray &after, const QList<Span> &allowed) const override;

private:
    StorageDocument m_document;
};

} // namespace Docket
