// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/plaintext.h"
#include "core/markup/wikiline.h"
#include "core/markup/wikimarkup.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QString reference(QChar c)
{
    return u"&#"_s + QString::number(c.unicode()) + u';';
}

bool isWordAt(QStringView line, qsizetype at)
{
    return at >= 0 && at < line.size() && line.at(at).isLetterOrNumber();
}

/** Whether the character could be part of a mark where it stands. */
bool isMarkup(QStringView line, qsizetype at)
{
    const QChar c = line.at(at);
    switch (c.unicode()) {
    case '[':
    case '{':
    case '|':
        return true;
    case '*':
    case '_':
    case '-':
    case '+':
    case '^':
    case '~': // Inside a word they mark nothing.
        return !(isWordAt(line, at - 1) && isWordAt(line, at + 1));
    case '?':
        return (at > 0 && line.at(at - 1) == c) || (at + 1 < line.size() && line.at(at + 1) == c);
    case '!':
        return at + 1 < line.size() && !line.at(at + 1).isSpace();
    case '(':
        return smileyAt(line, at, nullptr) > 0;
    default:
        return false;
    }
}

QString written(QChar c, QStringView line, qsizetype at)
{
    if (isMarkup(line, at))
        return u'\\' + QString(c);
    // A backslash has no escape of its own; alone before a letter it stands for itself.
    if (c == u'\\' && !(isWordAt(line, at + 1) && (at == 0 || line.at(at - 1) != u'\\')))
        return reference(c);
    const bool startsReference =
        c == u'&' && at + 1 < line.size() && (line.at(at + 1) == u'#' || isWordAt(line, at + 1));
    if (startsReference)
        return reference(c);
    if ((c == u':' || c == u';') && smileyAt(line, at, nullptr) > 0)
        return reference(c);
    return QString(c);
}

QString writtenLine(QStringView line)
{
    // What starts a heading, a quote or a numbered item at the start of a line.
    const QStringView words = line.trimmed();
    const bool isBlock = words.startsWith(u'#') || words.startsWith("bq."_L1)
        || (words.size() > 2 && words.front() == u'h' && words.at(1).isDigit()
            && words.at(2) == u'.');
    const qsizetype start = isBlock ? words.data() - line.data() : -1;
    QString wiki;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (at == start) {
            wiki += reference(line.at(at));
        } else if (const qsizetype length = addressAt(line, at); length > 0) {
            wiki += line.sliced(at, length);
            at += length - 1;
        } else {
            wiki += written(line.at(at), line, at);
        }
    }
    return wiki;
}

} // namespace

QString textToWiki(const QString &words)
{
    QStringList lines;
    const QString valid = validText(words);
    for (const QStringView line : QStringView(valid).split(u'\n'))
        lines.append(writtenLine(line));
    return lines.join(u'\n');
}

} // namespace Docket
