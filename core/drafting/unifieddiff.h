// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/**
 * A code change as `git diff`, `diff -u`, Mercurial or Subversion print it, file by file.
 *
 * Paths come without the `a/` and `b/` that tools put before them, and without time stamps or
 * revisions; the path of a side on which the file does not exist is empty. All words are plain
 * text of a stranger and never trusted as markup.
 */
struct UnifiedDiff
{
    struct Line
    {
        enum class Kind { Context, Removed, Added };
        enum class Ending {
            Newline,
            CarriageReturnNewline,
            None ///< "\ No newline at end of file".
        };

        Kind kind = Kind::Context;
        QString text; ///< Without the sign before it and the ending after it.
        Ending ending = Ending::Newline;
        friend bool operator==(const Line &, const Line &) = default;
    };

    /** Lines count from 1, as in the hunk's header; a start is 0 where the side has no lines. */
    struct Hunk
    {
        int oldStart = 0;
        int oldCount = 0;
        int newStart = 0;
        int newCount = 0;
        QString heading; ///< What the header says after its second `@@`, most often a function.
        QList<Line> lines;
        bool complete = true; ///< False where the lines are fewer than the header says.
        friend bool operator==(const Hunk &, const Hunk &) = default;
    };

    struct File
    {
        QString oldPath; ///< Empty for a new file.
        QString newPath; ///< Empty for a deleted file.
        bool isBinary = false;
        bool isNew = false;
        bool isDeleted = false;
        bool isRename = false;
        bool isCopy = false;
        QList<Hunk> hunks; ///< None for a binary file, a pure rename or a change of mode.
        friend bool operator==(const File &, const File &) = default;
    };

    QList<File> files;
    QStringList combined; ///< Paths of combined diffs (of merges), which are not read.
    bool cut = false; ///< The text stops, or a hunk breaks off, before its end. A text that stops
        ///< just after a whole hunk cannot be told from a whole one.
    qsizetype unread = 0; ///< UTF-16 units that were left out because of the bounds.
    friend bool operator==(const UnifiedDiff &, const UnifiedDiff &) = default;
};

/** The bounds of readUnifiedDiff(), in UTF-16 units and in lines kept (headers are counted too). */
inline constexpr qsizetype mostDiffText = 10 * 1024 * 1024;
inline constexpr qsizetype mostDiffLines = 200'000;

/**
 * Reads a change. A text that is no diff gives no files. Words between the files (commit messages,
 * signatures, changes of Subversion properties) are passed over. Inside a hunk only the counts of
 * its header decide where it ends, so a removed line "-- x" is no file header. A change that is cut
 * is kept up to the cut, without a last line that may be half of one.
 *
 * Takes time in proportion to the text. Reads at most mostDiffText units and keeps at most
 * mostDiffLines lines; the rest is counted in `unread` and `cut` is set.
 */
[[nodiscard]] UnifiedDiff readUnifiedDiff(QStringView text);

/** The hunk's lines as they stood before the change, with their endings. */
[[nodiscard]] QString textBefore(const UnifiedDiff::Hunk &hunk);
/** The hunk's lines as the change leaves them, with their endings. */
[[nodiscard]] QString textAfter(const UnifiedDiff::Hunk &hunk);

} // namespace Docket
