// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blocks.h"
#include "core/markup/blockwords.h"

#include <QJsonObject>
#include <QString>

namespace Docket {

/*
 * Atlassian Document Format: the JSON in which Jira Cloud keeps descriptions and comments.
 *
 * Reading never fails: any JSON gives blocks or words, values of the wrong type count as missing,
 * and of nodes it does not know the words inside are kept. Nodes more than 500 levels deep are left
 * out (Qt's JSON reader refuses such a document before), and so is what comes after 5 million
 * characters of words or 200,000 blocks.
 */

/**
 * The words of a document, a line a block (see wordsOf()): mentions as "@name", dates as 2026-04-14,
 * smart links as their address, media as their alternative text, extensions by the title, text or
 * key among their parameters. Inline nodes that touch a letter or digit get a blank between. Empty
 * for a null document.
 */
[[nodiscard]] QString adfToText(const QJsonObject &document, WordMarks marks = WordMarks::Dropped);

/**
 * The blocks of a document for the reading view, without spans. Panels and expands are frames with a
 * title, extensions and unknown nodes are chips with the node's name, with the words inside them as
 * blocks.
 */
[[nodiscard]] QList<Block> adfBlocks(const QJsonObject &document);

/**
 * Plain words as a valid document: one paragraph a line, nothing read as markup. Empty words give a
 * document with an empty paragraph. Control characters other than tab, stray surrogates and
 * noncharacters are left out, since JSON or Jira refuse them.
 */
[[nodiscard]] QJsonObject textToAdf(const QString &words);

/**
 * Words with light structure as a valid document. Lines: "# " to "###### " headings, "- " or "* "
 * and "1. " list items (two blanks a level, up to 6 levels), "> " quotes, "```language" fences (open
 * to the end when never closed), "---" rules; other lines that follow each other are one paragraph,
 * a blank line parts paragraphs. Inside lines: `code`, **strong**, ~~struck~~, [words](https://…),
 * bare http and https addresses, and mentions by account id, [~accountid:ID]. What does not fit one of
 * these stays as it is written. The same characters are left out as in textToAdf().
 */
[[nodiscard]] QJsonObject lightMarkupToAdf(const QString &words);

/**
 * Blocks as a valid document: headings, paragraphs, lists (tasks as items), quotes, code blocks and rules, with bold, italic,
 * struck, underlined, raised, code and web links. What Jira has no plain form for becomes its words: a table row a paragraph
 * with " | " between the cells, a panel's title a bold paragraph, a chip (mentions too: nobody is called) its label. The same
 * characters are left out as in textToAdf(). No blocks give a document with an empty paragraph.
 */
[[nodiscard]] QJsonObject blocksToAdf(const QList<Block> &blocks);

} // namespace Docket
