// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/blockwords.h"

namespace Docket {

/*
 * The wiki markup in which Jira Data Center keeps descriptions and comments (and Jira's REST v2 and
 * webhooks still send them).
 *
 * Reading never fails: what is no markup is words. It knows headings, bq., lists of *, # and - in
 * any nesting, tables, ----, {quote}, {panel}, {code}, {noformat}, {color}, the phrase marks * _ - +
 * ^ ~ ?? and {{…}} also in their form in braces ({*}), links, mentions, attachments, images, \\ and
 * escapes, and character references. Phrases, links and images end in the line they begin in. Takes
 * time linear in the length; the first 5 million characters are read, lists nest up to 20 deep.
 */

/** The words, a line a block (see wordsOf()). Smileys and macros that show no words of their own
 * stay as they are written. */
[[nodiscard]] QString wikiToText(const QString &wiki, WordMarks marks = WordMarks::Dropped);

/** The blocks for the reading view, without spans. Smileys are emoji, macros are chips. */
[[nodiscard]] QList<Block> wikiBlocks(const QString &wiki);

/** Plain words as wiki markup that shows just these words: whatever would be read as markup is
 * escaped. wikiToText() gives the words back, without blank lines and what validText() drops. */
[[nodiscard]] QString textToWiki(const QString &words);

} // namespace Docket
