// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/storagemarkup.h"

#include "core/markup/edits.h"
#include "core/markup/elements.h"

namespace Docket {

std::expected<std::shared_ptr<const MarkupDocument>, MarkupError> StorageMarkup::read(
    const QByteArray &body)
{
    std::expected<StorageDocument, MarkupError> document = StorageDocument::parse(body);
    if (!document)
        return std::unexpected(document.error());
    return std::make_shared<StorageMarkup>(*std::move(document));
}

StorageMarkup::StorageMarkup(StorageDocument document)
    : m_document(std::move(document))
{ }

MarkupFormat StorageMarkup::format() const
{
    return MarkupFormat::Storage;
}

const QByteArray &StorageMarkup::body() const
{
    return m_document.body();
}

const StorageDocument *StorageMarkup::storage() const
{
    return &m_document;
}

QList<Section> StorageMarkup::sections() const
{
    return Docket::sections(m_document);
}

QList<TextUnit> StorageMarkup::textUnits() const
{
    return Docket::textUnits(m_document);
}

TextEdits StorageMarkup::replaceText(
    const TextUnit &unit, qsizetype start, qsizetype length, const QString &replacement) const
{
    return Docket::replaceText(m_document, unit, start, length, replacement);
}

QByteArray StorageMarkup::escape(const QString &words, qsizetype where) const
{
    const int leaf = leafAt(m_document, where);
    const bool verbatim = leaf >= 0 && m_document.node(leaf).kind == MarkupNode::Kind::CData;
    return verbatim ? escapeCData(words) : escapeText(words);
}

QStringList StorageMarkup::linkTargets(Span words) const
{
    int node = leafAt(m_document, words.offset);
    while (node >= 0 && m_document.name(node) != "a" && m_document.name(node) != "ac:link")
        node = m_document.node(node).parent;
    if (node < 0)
        return {};
    QStringList targets;
    const auto add = [&](int one) {
        for (const MarkupNode::Attribute &attribute : m_document.attributes(one))
            targets.append(attribute.value);
    };
    add(node);
    for (const int child : m_document.children(node)) {
        if (m_document.name(child).startsWith("ri:"))
            add(child);
    }
    return targets;
}

QList<Block> StorageMarkup::blocks() const
{
    return Docket::blocks(m_document);
}

QList<SourceLine> StorageMarkup::sourceLines() const
{
    return Docket::sourceLines(m_document);
}

IntegrityReport StorageMarkup::checkIntegrity(
    const QByteArray &after, const QList<Span> &allowed) const
{
    return Docket::checkIntegrity(body(), after, allowed);
}

} // namespace Docket
