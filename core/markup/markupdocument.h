// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/markupformat.h"
#include "core/markup/blocks.h"
#include "core/markup/integrity.h"
#include "core/markup/sections.h"
#include "core/markup/textmap.h"

#include <expected>
#include <memory>

namespace Docket {

class MarkdownDocument;

/**
 * A page body of any format, read once: what drafting, review and ranking need of it, so that they work alike on
 * Confluence storage format and on Markdown. Immutable and without identity: it is handed around as
 * `std::shared_ptr<const MarkupDocument>` and may be read from several threads at once. No byte of the body is lost or
 * normalised; edits are made on body() (see applyEdits()) and the result is parsed anew. All spans are UTF-8 byte
 * offsets into body().
 *
 * `node` of a Section or TextUnit and `table` of a TextUnit are numbers of that document alone, to be compared and handed
 * back, and only StorageDocument gives them a further meaning.
 */
class MarkupDocument
{
public:
    virtual ~MarkupDocument() = default;
    Q_DISABLE_COPY_MOVE(MarkupDocument)

    /** Reads a body. Refused with line, column and a plain sentence: what is not well-formed (storage), not UTF-8
     * (Markdown), longer than 20 MB or nested too deep; see StorageDocument and MarkdownDocument for the bounds. */
    [[nodiscard]] static std::expected<std::shared_ptr<const MarkupDocument>, MarkupError> parse(
        MarkupFormat format, const QByteArray &body);

    [[nodiscard]] virtual MarkupFormat format() const = 0;
    [[nodiscard]] virtual const QByteArray &body() const = 0;

    /** The document behind it for what only storage format knows; null for every other format. */
    [[nodiscard]] virtual const StorageDocument *storage() const { return nullptr; }
    /** The same for what only Markdown knows. */
    [[nodiscard]] virtual const MarkdownDocument *markdown() const { return nullptr; }

    /** All sections in document order, an inner one behind the one around it. */
    [[nodiscard]] virtual QList<Section> sections() const = 0;
    /** The section at that path, found as findSection() says. */
    [[nodiscard]] std::optional<Section> findSection(const QStringList &path) const;

    /** The words of the body, in document order; see TextUnit. */
    [[nodiscard]] virtual QList<TextUnit> textUnits() const = 0;
    /** Only the units that lie wholly inside a span. */
    [[nodiscard]] QList<TextUnit> textUnits(Span within) const;

    /**
     * The edits that replace text[start, start+length) of one of its units by plain words and touch no markup; with a
     * length of 0 they insert. Characters are escaped for where they land. Empty when the words cannot be put there.
     */
    [[nodiscard]] virtual TextEdits replaceText(const TextUnit &unit, qsizetype start,
        qsizetype length, const QString &replacement) const = 0;

    /** Plain words as they must be written to be read as just these words at that byte of the body. */
    [[nodiscard]] virtual QByteArray escape(const QString &words, qsizetype where) const = 0;

    /** Where the links lead whose words lie at the span: addresses, titles of pages, names of files. Empty outside
     * links. */
    [[nodiscard]] virtual QStringList linkTargets(Span words) const = 0;

    /** The body in reading order for the rendered view, and cut into lines for the source view. */
    [[nodiscard]] virtual QList<Block> blocks() const = 0;
    [[nodiscard]] virtual QList<SourceLine> sourceLines() const = 0;

    /** What the step from this body to `after`, of the same format, does beyond words; `allowed` are the spans of this
     * body that may differ, in any order. */
    [[nodiscard]] virtual IntegrityReport checkIntegrity(
        const QByteArray &after, const QList<Span> &allowed) const = 0;
    [[nodiscard]] IntegrityReport checkIntegrity(const QByteArray &after, Span allowed) const;

protected:
    MarkupDocument() = default;
};

} // namespace Docket
