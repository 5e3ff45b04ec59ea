// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/unifieddiff.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using File = UnifiedDiff::File;
using Hunk = UnifiedDiff::Hunk;
using Line = UnifiedDiff::Line;

/** A path as git quotes it, `"a/\303\244\t"`, or as it stands; `length` is what it takes of the text. */
struct Path
{
    QString words;
    qsizetype length = 0;
};

bool isOctal(QStringView text, qsizetype at)
{
    return at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'7';
}

/** The path in quotes at the start of `text`, up to its closing quote or the end. */
Path quotedPath(QStringView text)
{
    static constexpr QLatin1StringView letters = "abtnvfr\"\\"_L1;
    static constexpr QLatin1StringView meanings = "\a\b\t\n\v\f\r\"\\"_L1;
    QByteArray bytes;
    qsizetype at = 1;
    for (; at < text.size() && text.at(at) != u'"'; ++at) {
        if (text.at(at) != u'\\' || at + 1 == text.size()) {
            bytes += text.sliced(at, 1).toUtf8();
        } else if (isOctal(text, at + 1)) {
            int value = 0;
            for (int digits = 0; digits < 3 && isOctal(text, at + 1); ++digits)
                value = value * 8 + text.at(++at).digitValue();
            bytes += char(value);
        } else {
            const qsizetype meaning = letters.indexOf(text.at(++at));
            bytes += meaning < 0 ? text.sliced(at, 1).toUtf8()
                                 : QByteArray(1, meanings.at(meaning).toLatin1());
        }
    }
    return {QString::fromUtf8(bytes), qMin(at + 1, text.size())};
}

/** The path of a "--- " or "+++ " line: quoted, or up to the tab before a time stamp. */
QString markedPath(QStringView text)
{
    if (text.startsWith(u'"'))
        return quotedPath(text).words;
    const qsizetype tab = text.indexOf(u'\t');
    return (tab < 0 ? text : text.first(tab)).toString();
}

/** True when the "--- " or "+++ " line says that the file is not on this side. */
bool isAbsent(QStringView text)
{
    const qsizetype tab = text.indexOf(u'\t');
    const QStringView path = tab < 0 ? text : text.first(tab);
    const QStringView stamp = tab < 0 ? QStringView() : text.sliced(tab + 1);
    // `diff -N` writes the first second of 1970, in the writer's own time zone.
    return path == "/dev/null"_L1 || stamp.startsWith("1970-01-01 "_L1)
        || stamp.startsWith("1969-12-31 "_L1) || stamp.startsWith("(nonexistent)"_L1)
        || stamp.startsWith("(revision 0)"_L1);
}

/** True for `a/…`, `i/…`: the one-letter folders that git puts before paths. */
bool hasPrefix(QStringView path)
{
    return path.size() > 2 && path.at(1) == u'/'
        && QLatin1StringView("abciow12").contains(path.at(0));
}

/** Takes the prefixes off both paths when both have them and they differ, or the other is absent. */
void dropPrefixes(QString &oldPath, QString &newPath)
{
    const bool pair = hasPrefix(oldPath) && hasPrefix(newPath) && oldPath.at(0) != newPath.at(0);
    if (pair || (newPath.isEmpty() && hasPrefix(oldPath)))
        oldPath.remove(0, 2);
    if (pair || (oldPath.isEmpty() && hasPrefix(newPath)))
        newPath.remove(0, 2);
}

/** The two paths after "diff --git ". Unquoted ones that differ are left to the lines below. */
std::optional<std::array<QString, 2>> gitPaths(QStringView text)
{
    if (text.startsWith(u'"')) {
        const Path first = quotedPath(text);
        const QStringView rest = text.sliced(first.length).trimmed();
        if (rest.isEmpty())
            return std::nullopt;
        return {{first.words, rest.startsWith(u'"') ? quotedPath(rest).words : rest.toString()}};
    }
    if (const qsizetype quote = text.indexOf(" \""_L1); quote > 0)
        return {{text.first(quote).toString(), quotedPath(text.sliced(quote + 1)).words}};
    const qsizetype half = text.size() / 2;
    if (text.size() % 2 == 0 || text.at(half) != u' ')
        return std::nullopt;
    const QStringView first = text.first(half);
    const QStringView second = text.sliced(half + 1);
    const bool prefixed = hasPrefix(first) && hasPrefix(second);
    if (first != second && !(prefixed && first.sliced(2) == second.sliced(2)))
        return std::nullopt;
    return {{first.toString(), second.toString()}};
}

/** Reads "12" or "12,3" from the front of `text`; false when it is neither. */
bool takeRange(QStringView &text, int &start, int &count)
{
    const auto number = [&text](int &value) {
        qsizetype digits = 0;
        while (digits < text.size() && text.at(digits) >= u'0' && text.at(digits) <= u'9')
            ++digits;
        bool ok = false;
        value = text.first(digits).toInt(&ok);
        text = text.sliced(digits);
        return ok;
    };
    count = 1;
    if (!number(start))
        return false;
    if (!text.startsWith(u','))
        return true;
    text = text.sliced(1);
    return number(count);
}

/** The hunk that a line such as `@@ -36,11 +36,11 @@ mkdir -p` opens. */
std::optional<Hunk> hunkFrom(QStringView line)
{
    Hunk hunk;
    if (!line.startsWith("@@ -"_L1))
        return std::nullopt;
    line = line.sliced(4);
    if (!takeRange(line, hunk.oldStart, hunk.oldCount) || !line.startsWith(" +"_L1))
        return std::nullopt;
    line = line.sliced(2);
    if (!takeRange(line, hunk.newStart, hunk.newCount) || !line.startsWith(" @@"_L1))
        return std::nullopt;
    hunk.heading = line.sliced(3).trimmed().toString();
    return hunk;
}

bool isEmptyBlob(QStringView id)
{
    static constexpr QLatin1StringView sha1 = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"_L1;
    static constexpr QLatin1StringView sha256 =
        "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"_L1;
    return id.size() >= 4 && (sha1.startsWith(id) || sha256.startsWith(id));
}

class DiffReader
{
public:
    explicit DiffReader(QStringView text)
        : m_text(text)
    { }

    UnifiedDiff read();

private:
    enum class Opener { Git, Subversion, Marks };

    /** What stands above the hunks of a file, as far as it was read. */
    struct Header
    {
        Opener opener = Opener::Marks;
        bool marked = false; ///< Its "---" and "+++" lines were read, or there will be none.
        bool similar = false; ///< A rename or copy that also changes lines.
        bool unfinished = true; ///< More must follow: hunks, an index line, a second path.
    };

    [[nodiscard]] QStringView nextLine();
    void readOutside(QStringView line);
    void readGitHeader(QStringView line);
    void readMarks(QStringView oldLine, QStringView newLine);
    void readBinary(QStringView line);
    void readInHunk(QStringView line);
    void addLine(Line::Kind kind, QStringView text);
    void endHunk();
    void openFile(QString oldPath, QString newPath, Opener opener);
    void openHunk(QStringView line);
    void dropNameless();
    void finish();

    [[nodiscard]] File &file() { return m_diff.files.last(); }
    [[nodiscard]] Hunk &hunk() { return file().hunks.last(); }
    [[nodiscard]] bool hasHeader() const { return !m_diff.files.isEmpty() && !m_combined; }
    [[nodiscard]] bool isInGitHeader() const
    {
        return hasHeader() && m_header.opener == Opener::Git && !m_header.marked;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_halfLine = false; ///< The line just read has no newline after it.
    UnifiedDiff m_diff;
    Header m_header;
    bool m_combined = false; ///< Inside a combined diff.
    int m_oldLeft = 0; ///< Lines of the hunk still to come, on either side.
    int m_newLeft = 0;
    bool m_inHunk = false;
    bool m_afterHunk = false; ///< The line before this one was the hunk's last.
    qsizetype m_lines = 0; ///< Kept so far, headers counted.
    QStringView m_oldMark; ///< A "--- " line that waits for its "+++ " line.
};

QStringView DiffReader::nextLine()
{
    const qsizetype newline = m_text.indexOf(u'\n', m_at);
    m_halfLine = newline < 0;
    const qsizetype end = m_halfLine ? m_text.size() : newline;
    const QStringView line = m_text.sliced(m_at, end - m_at);
    m_at = m_halfLine ? end : end + 1;
    return line;
}

void DiffReader::dropNameless()
{
    if (hasHeader() && file().oldPath.isEmpty() && file().newPath.isEmpty())
        m_diff.files.removeLast();
}

void DiffReader::openFile(QString oldPath, QString newPath, Opener opener)
{
    if (opener != Opener::Subversion)
        dropPrefixes(oldPath, newPath);
    // Some tools write "Index: x" above "diff --git a/x b/x".
    const bool named = hasHeader() && m_header.opener == Opener::Subversion && !m_header.marked
        && file().newPath == newPath;
    if (named)
        m_diff.files.removeLast();
    dropNameless();
    File fresh;
    fresh.oldPath = oldPath;
    fresh.newPath = newPath;
    m_diff.files.append(fresh);
    m_header = {.opener = opener};
    m_combined = false;
    ++m_lines;
}

/** A line of what git writes between "diff --git" and "---". */
void DiffReader::readGitHeader(QStringView line)
{
    const auto pathAfter = [line](QLatin1StringView word) {
        const QStringView rest = line.sliced(word.size());
        return rest.startsWith(u'"') ? quotedPath(rest).words : rest.toString();
    };
    const bool renames = line.startsWith("rename "_L1);
    if (line.startsWith("new file mode "_L1)) {
        file().isNew = m_header.unfinished = true;
        file().oldPath.clear();
    } else if (line.startsWith("deleted file mode "_L1)) {
        file().isDeleted = m_header.unfinished = true;
        file().newPath.clear();
    } else if (line.startsWith("similarity index "_L1)) {
        m_header.similar = !line.endsWith(" 100%"_L1);
    } else if (line.startsWith("rename from "_L1) || line.startsWith("copy from "_L1)) {
        (renames ? file().isRename : file().isCopy) = true;
        file().oldPath = pathAfter(renames ? "rename from "_L1 : "copy from "_L1);
    } else if (line.startsWith("rename to "_L1) || line.startsWith("copy to "_L1)) {
        file().newPath = pathAfter(renames ? "rename to "_L1 : "copy to "_L1);
        m_header.unfinished = m_header.similar;
    } else if (line.startsWith("new mode "_L1)) {
        m_header.unfinished = false;
    } else if (line.startsWith("index "_L1)) {
        const QStringView ids = line.sliced(6);
        const qsizetype dots = ids.indexOf(".."_L1);
        const QStringView oldId = dots < 0 ? ids : ids.first(dots);
        const QStringView newId = dots < 0 ? QStringView() : ids.sliced(dots + 2);
        m_header.unfinished =
            !(file().isNew && isEmptyBlob(newId)) && !(file().isDeleted && isEmptyBlob(oldId));
    } else if (m_halfLine) {
        m_header.unfinished = true;
    }
}

/** "Binary files a/x and b/y differ", alone or below a git header. */
void DiffReader::readBinary(QStringView line)
{
    const QStringView paths = line.sliced(13).chopped(7);
    const qsizetype both = paths.indexOf(" and "_L1);
    if (!isInGitHeader() && both > 0) {
        const QStringView first = paths.first(both);
        const QStringView second = paths.sliced(both + 5);
        openFile(isAbsent(first) ? QString() : markedPath(first),
            isAbsent(second) ? QString() : markedPath(second), Opener::Marks);
        file().isNew = isAbsent(first);
        file().isDeleted = isAbsent(second);
    }
    if (hasHeader()) {
        file().isBinary = m_header.marked = true;
        m_header.unfinished = false;
    }
}

void DiffReader::readMarks(QStringView oldLine, QStringView newLine)
{
    QString oldPath = isAbsent(oldLine) ? QString() : markedPath(oldLine);
    QString newPath = isAbsent(newLine) ? QString() : markedPath(newLine);
    if (!hasHeader() || m_header.marked)
        openFile(oldPath, newPath, Opener::Marks);
    if (m_header.opener != Opener::Subversion)
        dropPrefixes(oldPath, newPath);
    if (!file().isRename && !file().isCopy) {
        file().oldPath = oldPath;
        file().newPath = newPath;
    }
    file().isNew = file().isNew || isAbsent(oldLine);
    file().isDeleted = file().isDeleted || isAbsent(newLine);
    m_header.marked = m_header.unfinished = true;
}

void DiffReader::openHunk(QStringView line)
{
    auto found = hunkFrom(line);
    if (!found) {
        m_diff.cut = m_diff.cut || m_halfLine;
        return;
    }
    m_oldLeft = found->oldCount;
    m_newLeft = found->newCount;
    m_inHunk = m_oldLeft > 0 || m_newLeft > 0;
    file().hunks.append(*std::move(found));
    m_header.unfinished = false;
    ++m_lines;
}

/** A line that no hunk owns: a header, or words that nobody needs. */
void DiffReader::readOutside(QStringView line)
{
    const QStringView oldMark = std::exchange(m_oldMark, {});
    const bool afterHunk = std::exchange(m_afterHunk, false);
    if (line.startsWith("diff --git "_L1)) {
        const auto paths = gitPaths(line.sliced(11));
        openFile(
            paths ? paths->front() : QString(), paths ? paths->back() : QString(), Opener::Git);
    } else if (line.startsWith("diff --cc "_L1) || line.startsWith("diff --combined "_L1)) {
        dropNameless();
        m_combined = true;
        m_diff.combined.append(markedPath(line.sliced(line.indexOf(u' ', 5) + 1)));
        ++m_lines;
    } else if (line.startsWith("Index: "_L1)) {
        const QString path = line.sliced(7).trimmed().toString();
        openFile(path, path, Opener::Subversion);
    } else if (m_combined) {
        return;
    } else if (line.startsWith("--- "_L1)) {
        m_oldMark = line.sliced(4);
    } else if (line.startsWith("+++ "_L1) && !oldMark.isNull()) {
        readMarks(oldMark, line.sliced(4));
    } else if (line.startsWith("Binary files "_L1) && line.endsWith(" differ"_L1)
        && line.size() >= 20) {
        readBinary(line);
    } else if (line == "GIT binary patch"_L1
        || line == "Cannot display: file marked as a binary type."_L1) {
        readBinary(u"Binary files  differ"_s);
    } else if (hasHeader() && m_header.marked && line.startsWith("@@ "_L1)) {
        openHunk(line);
    } else if (afterHunk && line.startsWith(u'\\')) {
        hunk().lines.last().ending = Line::Ending::None;
    } else if (hasHeader() && line.startsWith("Property changes on: "_L1)) {
        m_header.unfinished = false; // Subversion may change nothing else.
    } else if (isInGitHeader()) {
        readGitHeader(line);
    } else if (m_halfLine && hasHeader()) {
        m_diff.cut = m_diff.cut || "diff --git "_L1.startsWith(line) || "@@ -"_L1.startsWith(line);
    }
}

void DiffReader::addLine(Line::Kind kind, QStringView text)
{
    Line line{kind, {}, Line::Ending::Newline};
    if (text.endsWith(u'\r')) {
        text.chop(1);
        line.ending = Line::Ending::CarriageReturnNewline;
    }
    line.text = text.toString();
    hunk().lines.append(line);
    ++m_lines;
    m_oldLeft -= kind != Line::Kind::Added;
    m_newLeft -= kind != Line::Kind::Removed;
    m_inHunk = m_oldLeft > 0 || m_newLeft > 0;
    m_afterHunk = !m_inHunk;
}

void DiffReader::endHunk()
{
    hunk().complete = false;
    m_inHunk = false;
    m_diff.cut = true;
}

void DiffReader::readInHunk(QStringView line)
{
    const bool oldLeft = m_oldLeft > 0;
    const bool newLeft = m_newLeft > 0;
    // Editors and mails take the blank off an empty line of context.
    const bool blank = line.isEmpty() || line == "\r"_L1;
    if (blank && m_halfLine)
        return;
    if ((blank || line.startsWith(u' ')) && oldLeft && newLeft) {
        addLine(Line::Kind::Context, blank ? line : line.sliced(1));
    } else if (line.startsWith(u'-') && oldLeft) {
        addLine(Line::Kind::Removed, line.sliced(1));
    } else if (line.startsWith(u'+') && newLeft) {
        addLine(Line::Kind::Added, line.sliced(1));
    } else if (line.startsWith(u'\\') && !hunk().lines.isEmpty()) {
        hunk().lines.last().ending = Line::Ending::None;
    } else {
        endHunk();
        readOutside(line);
        return;
    }
    // The text stops here and more should follow: this may be half a line.
    if (m_halfLine && m_inHunk && !line.startsWith(u'\\'))
        hunk().lines.removeLast();
}

void DiffReader::finish()
{
    if (m_inHunk)
        endHunk();
    if (hasHeader() && (m_header.unfinished || !m_oldMark.isNull()))
        m_diff.cut = true;
    dropNameless();
}

UnifiedDiff DiffReader::read()
{
    const qsizetype all = m_text.size();
    if (all > mostDiffText)
        m_text = m_text.first(m_text.first(mostDiffText).lastIndexOf(u'\n') + 1);
    if (m_text.startsWith(QChar::ByteOrderMark))
        m_at = 1;
    while (m_at < m_text.size() && m_lines < mostDiffLines) {
        QStringView line = nextLine();
        if (m_inHunk) {
            readInHunk(line);
        } else {
            if (line.endsWith(u'\r'))
                line.chop(1);
            readOutside(line);
        }
    }
    m_diff.unread = all - m_at;
    m_diff.cut = m_diff.cut || m_diff.unread > 0;
    finish();
    return std::move(m_diff);
}

QString sideOf(const Hunk &hunk, Line::Kind other)
{
    QString text;
    for (const Line &line : hunk.lines) {
        if (line.kind == other)
            continue;
        text += line.text;
        if (line.ending == Line::Ending::CarriageReturnNewline)
            text += "\r\n"_L1;
        else if (line.ending == Line::Ending::Newline)
            text += u'\n';
    }
    return text;
}

} // namespace

UnifiedDiff readUnifiedDiff(QStringView text)
{
    return DiffReader(text).read();
}

QString textBefore(const UnifiedDiff::Hunk &hunk)
{
    return sideOf(hunk, Line::Kind::Added);
}

QString textAfter(const UnifiedDiff::Hunk &hunk)
{
    return sideOf(hunk, Line::Kind::Removed);
}

} // namespace Docket
