// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/inlinetext.h"

namespace Docket {

/** A place in the words of a block: how many UTF-16 units stand before it. */
struct EditPlace
{
    int block = -1;
    qsizetype unit = 0;
    friend bool operator==(EditPlace, EditPlace) = default;
    friend auto operator<=>(EditPlace, EditPlace) = default;
};

/**
 * A section of a stored page while a person edits its words as the rendered view shows them. Paragraphs, headings, list items,
 * tasks and quotes are text; tables, code, macros and pictures are locked as a whole, chips inside text by themselves. Each step
 * changes the bytes of its own words and leaves a page that reads as it was typed, or it is refused and changes nothing.
 *
 * A value for one thread. Typing costs what its block costs, not its page; new and joined paragraphs and undoing read the page
 * again.
 */
class EditedSection
{
public:
    using Outcome = std::expected<EditPlace, EditRefusal>; ///< Where the caret is afterwards.

    EditedSection() = default;
    /** `body` has to be well-formed; otherwise there are no blocks. `names` as nameMentions(). */
    EditedSection(const QByteArray &body, Span section, const QHash<QString, QString> &names = {});

    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] Span section() const { return m_section; } ///< Of body().
    [[nodiscard]] QByteArray markup() const
    {
        return m_body.sliced(m_section.offset, m_section.length);
    }
    /** As blocks() gives them, and those left empty by editing. */
    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }
    [[nodiscard]] bool isEditable(int block) const;
    /** By its kind alone, without looking at its words: cheap, for painting. */
    [[nodiscard]] static bool isText(const Block &block);
    [[nodiscard]] QString text(int block) const; ///< Units as in an EditPlace.
    /** The chip at a place of a text block, as a stretch of its units; empty when none stands there. */
    [[nodiscard]] InlineText::Stretch chipAt(EditPlace place) const;
    [[nodiscard]] qsizetype offsetOf(EditPlace place) const; ///< Byte of body().
    [[nodiscard]] EditPlace placeOf(qsizetype offset) const; ///< The nearest one at or before it.

    /** Words in place of what stands between two places; a line end in them begins a new paragraph. */
    Outcome replace(EditPlace from, EditPlace to, const QString &words);
    Outcome breakLine(EditPlace at);
    /** A new paragraph or list item behind the place. */
    Outcome split(EditPlace at);
    /** The block becomes part of the one before it; an empty one goes. */
    Outcome join(int block);
    /** Puts these bytes in place of the section's (typed in the source, or taken from elsewhere) as one step. Unreadable when the
     * page is not well-formed with them. */
    Outcome setMarkup(const QByteArray &markup, qsizetype caret);

    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    EditPlace
    undo(); ///< A whole word or step; where the caret was. No block when there is nothing to undo.
    EditPlace redo();

private:
    struct Emptied ///< Shows no words any more and is kept in sight while editing.
    {
        qsizetype offset = 0; ///< Of its element.
        Block block;
    };
    struct Before
    {
        QByteArray body;
        QList<Emptied> emptied;
    };
    struct Step
    {
        TextEdit back, forth; ///< Of the bodies after and before it.
        EditPlace from, to; ///< Of the caret.
        bool typing = false;
        QList<Emptied> emptied; ///< On the other side of it.
    };

    void readAll();
    void readRegions(const StorageDocument &document);
    [[nodiscard]] static Span regionOf(const StorageDocument &document, const Block &block);
    [[nodiscard]] QByteArray markupOf(int block) const;
    [[nodiscard]] std::optional<InlineText> inlines(int block) const;
    Outcome type(EditPlace at, qsizetype length, const QString &words);
    Outcome change(int block, const InlineText::Change &change, EditPlace from, bool typing);
    Outcome replaceAcross(EditPlace from, EditPlace to, const QString &words);
    /** Makes edits of the body and reads it all again; nothing changes when it is not well-formed. */
    Outcome rewrite(
        const TextEdits &edits, qsizetype caret, EditPlace from, const QList<Emptied> &left = {});
    Outcome begin(
        const TextEdits &edits, qsizetype caret, EditPlace from, const QList<Emptied> &left);
    Outcome removeEmpty(int block);
    void shiftBehind(int block, qsizetype growth);
    void noteEmpty(int block);
    void remember(const Before &before, EditPlace from, EditPlace to, bool typing);
    EditPlace travel(QList<Step> &from, QList<Step> &to);

    QByteArray m_body;
    Span m_section;
    QHash<QString, QString> m_names;
    QList<Block> m_blocks;
    QList<Span>
        m_regions; ///< By block: the bytes its words stand in; offset -1 when it is none of text.
    mutable QHash<int, bool> m_editable; ///< By block, once looked at.
    QList<Emptied> m_emptied;
    EditPlace m_seamAt; ///< The caret that m_seam belongs to.
    qsizetype m_seam = -1; ///< Byte of m_body.
    QList<Step> m_done, m_undone;
};

} // namespace Docket
