// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textedit.h"
#include "core/markup/blocks.h"

#include <QBitArray>
#include <QHash>

#include <expected>
#include <optional>

namespace Docket {

/** Why typed words, a new paragraph or a joined one cannot be made in the rendered view. Nothing was changed then. */
enum class EditRefusal {
    Locked, ///< A mention, an image, a lozenge or another chip, or a block that is one as a whole.
    LinkWords, ///< A link or a comment's marker would lose its last words.
    Split, ///< No new paragraph or line here.
    Join, ///< These two blocks do not go together.
    TooMuch, ///< More paragraphs at once than are taken out safely.
    Unreadable, ///< The page would not read as it was typed.
};

/**
 * The words of one text block as the rendered view shows them, with a map back to bytes: what is typed at a place of `text`
 * becomes edits of the markup it was read from, and of nothing else. The markup is what stands inside the block's element
 * (`The port is <strong>8080</strong>.`).
 *
 * Chips (mentions, lozenges, images, macros, links without words of their own) take part as their labels and are locked. A `<br/>`
 * reads as a line break. Blanks that a reader sees as one are one unit.
 */
class InlineText
{
public:
    /** Nothing when the markup is not well-formed or is more than one block of words. `names` as nameMentions(). */
    [[nodiscard]] static std::optional<InlineText> read(
        const QByteArray &markup, const QHash<QString, QString> &names = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    /** As blocks() gives them, with a blank or line break at the end kept: it is being typed behind. Spans are of the markup. */
    [[nodiscard]] const QList<TextRun> &runs() const { return m_runs; }
    [[nodiscard]] bool isLocked(qsizetype unit) const { return m_locked.testBit(unit); }
    /** The bytes of the markup behind a unit; of a chip all of it. */
    [[nodiscard]] Span bytesOf(qsizetype unit) const;
    /** How many units stand before a byte of the markup. */
    [[nodiscard]] qsizetype unitsBefore(qsizetype byte) const;
    /** The whole chip around a locked unit: first unit and how many. */
    struct Stretch
    {
        qsizetype start = 0, length = 0;
    };
    [[nodiscard]] Stretch chipAt(qsizetype unit) const;

    struct Change
    {
        TextEdits edits; ///< Of the markup.
        qsizetype end = 0; ///< Byte of the new markup behind the new words.
    };
    /**
     * Replaces text[start, start+length) by words (no line breaks). New words continue the bold, italic or code before them, at the
     * beginning of a block those behind; they never become part of a link or a comment's marker from outside. `seam`, when it is not
     * negative and nothing is replaced, is the byte to write at: where the last edit ended between blanks that read as one.
     */
    [[nodiscard]] std::expected<Change, EditRefusal> replace(
        qsizetype start, qsizetype length, const QString &words, qsizetype seam = -1) const;
    [[nodiscard]] std::expected<Change, EditRefusal> breakLine(qsizetype at) const;
    /** How the markup is cut in two at a place: where, and the tags that close and open again the bold, italic … around it. Split
     * inside a link or a comment's marker. */
    struct Cut
    {
        qsizetype offset = 0;
        QByteArray closing, opening;
    };
    [[nodiscard]] std::expected<Cut, EditRefusal> cutAt(qsizetype at) const;

private:
    void addLeaf(int node);
    void addUnits(const QString &characters, Span bytes, bool locked);
    void addCharacter(char32_t character, Span bytes, bool verbatim);
    [[nodiscard]] bool keepShown(const QString &shown);
    [[nodiscard]] TextEdits unseenIn(qsizetype start, qsizetype length) const;
    [[nodiscard]] qsizetype insertionAt(qsizetype at) const;
    [[nodiscard]] bool isWithin(qsizetype unit, int node) const;
    [[nodiscard]] Change toMarkup(TextEdits edits, qsizetype home, const QString &words) const;

    StorageDocument m_document; ///< The markup inside a paragraph of its own.
    QString m_text;
    QList<Span> m_bytes; ///< Of m_document.
    QList<int> m_nodes; ///< The leaf or the chip of each unit.
    QBitArray m_locked;
    QList<std::pair<qsizetype, Span>>
        m_unseen; ///< Blanks that read as one with the unit before them, in another place.
    QList<TextRun> m_runs;
};

/** A page knows people by account id only; a reader knows them by name. */
void nameMentions(QList<Block> &blocks, const QHash<QString, QString> &names);
void nameMentions(QList<TextRun> &runs, const QHash<QString, QString> &names);

/** What of typed or pasted words may stand on a page: no control characters or broken halves; line ends as "\n", tabs as blanks. */
[[nodiscard]] QString typedText(const QString &words);

} // namespace Docket
