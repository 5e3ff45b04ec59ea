// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafting/draft.h"
#include "core/drafting/facts.h"
#include "core/markup/markupdocument.h"

#include <QHash>
#include <QSet>

#include <expected>

namespace Docket {

/** A page read once for all drafters, with what the item says beside it. */
struct PageView
{
    const DraftRequest *request = nullptr; ///< Not owned; outlives the view.
    std::shared_ptr<const MarkupDocument> document; ///< Never null.
    QList<TextUnit> units; ///< Of the whole page.
    QList<Section> headings; ///< Heading sections in document order.
    std::optional<Section> registered; ///< Of request->section; nothing when that is empty.
    QList<Fact> facts;
    QSet<QString>
        itemWords; ///< contentWords() of all the item says, its components and its project.

    /** Reads page and item; else a sentence for people: the page is malformed or lacks its
     * registered section. */
    [[nodiscard]] static std::expected<PageView, QString> read(const DraftRequest &request);

    /** The storage document behind the page, for drafters that know only that format and ask for it first. */
    [[nodiscard]] const StorageDocument &storage() const { return *document->storage(); }
    /** The registered section, or the whole page. */
    [[nodiscard]] Span scope() const;
    [[nodiscard]] bool inScope(const TextUnit &unit) const;
    /** Path of the section an edit at `span` belongs to: the registered one, else the innermost
     * heading's; empty for none. */
    [[nodiscard]] QStringList sectionFor(Span span) const;
    [[nodiscard]] Span spanOf(const QStringList &path) const; ///< Of a path that sectionFor() gave.
    /** Whether those bytes name the item: its key as a whole token, in words, addresses or macro
     * parameters. */
    [[nodiscard]] bool namesItem(Span span) const;
    /** The cell that names a cell's row: its first one that is no number and no control id
     * ("AC-1"), never the cell itself. */
    [[nodiscard]] QString rowKey(const TextUnit &unit) const;
    [[nodiscard]] QString columnHeader(const TextUnit &unit) const;
    [[nodiscard]] QList<int> rowOf(const TextUnit &unit) const; ///< Units of the same table row.
    /** A stretch of a unit as a reader sees it: with the titles of links that have no words of their own. */
    [[nodiscard]] QString quoted(const TextUnit &unit, qsizetype start, qsizetype length) const;

    QHash<std::pair<int, int>, QList<int>> rows; ///< Units by table and row.
    QHash<QStringList, Span> addressable; ///< Sections whose path no other one has.
    QHash<std::pair<int, int>, QList<int>> headers; ///< Units of first rows by table and column.
};

/** Where the item's key stands as a whole token in stored bytes, from `from` on; -1 for nowhere. */
[[nodiscard]] qsizetype findKey(QByteArrayView body, const QString &key, qsizetype from = 0);

/** True when the edits leave a sound page: well-formed, nothing lost, nothing changed outside
 * `allowed`. */
[[nodiscard]] bool leavesSoundPage(
    const MarkupDocument &document, const TextEdits &edits, Span allowed);

/** "one place", "two places" … "12 places". */
[[nodiscard]] QString placesInWords(qsizetype count);

/** "http.port", "the connection timeout", "the value": a subject as it stands inside a sentence. */
[[nodiscard]] QString subjectInWords(const QString &subject);

} // namespace Docket
