// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdownescape.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isPunctuation(QChar c)
{
    return (c >= u'!' && c <= u'/') || (c >= u':' && c <= u'@') || (c >= u'[' && c <= u'`')
        || (c >= u'{' && c <= u'~');
}

QString onOneLine(QString words)
{
    words.remove(u'\0');
    words.replace("\r\n"_L1, " "_L1);
    return words.replace(u'\n', u' ').replace(u'\r', u' ');
}

/** Whether the sign at words[at] may begin, end or be markup. */
bool mayBeMarkup(QStringView words, qsizetype at)
{
    const auto around = [&](qsizetype place) {
        return place >= 0 && place < words.size() ? words[place] : QChar(u' ');
    };
    const QChar c = words[at];
    const QChar next = around(at + 1);
    const bool first = words.first(at).trimmed().isEmpty();
    switch (c.unicode()) {
    case '\\':
        return isPunctuation(next) || at + 1 == words.size();
    case '`':
    case '*':
    case '[':
    case ']':
    case '~':
        return true;
    case '_':
        return !(around(at - 1).isLetterOrNumber() && next.isLetterOrNumber());
    case '<':
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    case '&':
        return next.isLetter() || next == u'#';
    case '!':
        return next == u'[';
    case '#':
    case '>':
    case '+':
    case '-':
    case '=':
        return first;
    case '.':
    case ')':
        return next.isSpace() && at > 0
            && std::ranges::all_of(
                words.first(at).trimmed(), [](QChar one) { return one.isDigit(); });
    default:
        return false;
    }
}

} // namespace

QByteArray escapeMarkdown(const QString &text, MarkdownEscape how, bool cell)
{
    const QString words = onOneLine(text);
    QString result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        const bool edge = i == 0 || i + 1 == words.size();
        if (how == MarkdownEscape::Everything && edge && c == u' ') {
            result += u"&#32;"_s;
            continue;
        }
        if ((cell && c == u'|') || (how == MarkdownEscape::Marks && mayBeMarkup(words, i))
            || (how == MarkdownEscape::Everything && isPunctuation(c)))
            result += u'\\';
        result += c;
    }
    return result.toUtf8();
}

QByteArray escapeHtmlWords(const QString &text)
{
    return onOneLine(text).toHtmlEscaped().replace("&quot;"_L1, "\""_L1).toUtf8();
}

QByteArray codeSpan(const QByteArray &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const char c : code) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    qsizetype length = 1;
    if (longest > 0)
        length = longest + 1;
    const QByteArray sign(length, '`');
    const bool blanks = code.startsWith(' ') && code.endsWith(' ') && !code.trimmed().isEmpty();
    const QByteArray pad = blanks || code.startsWith('`') || code.endsWith('`') ? " " : "";
    return sign + pad + code + pad + sign;
}

} // namespace Docket
