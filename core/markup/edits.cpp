// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"

#include "core/markup/rawtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool continuesCharacter(const QByteArray &body, qsizetype at)
{
    return at < body.size() && (uchar(body[at]) & 0xC0) == 0x80;
}

template <typename Append>
void forEachAllowed(const QString &words, Append append)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        char32_t code = words.at(i).unicode();
        if (QChar::isHighSurrogate(code) && i + 1 < words.size()
            && words.at(i + 1).isLowSurrogate())
            code = QChar::surrogateToUcs4(char16_t(code), words.at(++i).unicode());
        if (isXmlCharacter(code) && code != '\r') // half a surrogate pair is none
            append(code);
    }
}

} // namespace

Result<QByteArray> applyEdits(const QByteArray &body, const TextEdits &edits)
{
    QByteArray result;
    qsizetype growth = 0;
    for (const TextEdit &edit : edits)
        growth += edit.replacement.size();
    result.reserve(body.size() + growth);
    qsizetype copied = 0;
    for (const TextEdit &edit : edits) {
        if (edit.span.offset < 0 || edit.span.length < 0 || edit.span.offset > body.size()
            || edit.span.length > body.size() - edit.span.offset)
            return failure(Error::Kind::Invalid, u"an edit lies outside the page"_s);
        if (edit.span.offset < copied)
            return failure(Error::Kind::Invalid, u"the edits overlap or are not in order"_s);
        result.append(QByteArrayView(body).sliced(copied, edit.span.offset - copied));
        result.append(edit.replacement);
        copied = edit.span.end();
    }
    result.append(QByteArrayView(body).sliced(copied));
    return result;
}

TextEdits editsBetween(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first
        - before.cbegin();
    while (head > 0 && (continuesCharacter(before, head) || continuesCharacter(after, head)))
        --head;
    qsizetype tail =
        std::mismatch(before.crbegin(), before.crbegin() + (shorter - head), after.crbegin()).first
        - before.crbegin();
    while (tail > 0
        && (continuesCharacter(before, before.size() - tail)
            || continuesCharacter(after, after.size() - tail)))
        --tail;
    const Span span{head, before.size() - head - tail};
    return {{span, after.sliced(head, after.size() - head - tail)}};
}

QByteArray escapeText(const QString &words)
{
    QString escaped;
    escaped.reserve(words.size() + words.size() / 8);
    forEachAllowed(words, [&](char32_t c) {
        switch (c) {
        case '&':
            escaped += "&amp;"_L1;
            break;
        case '<':
            escaped += "&lt;"_L1;
            break;
        case '>':
            escaped += "&gt;"_L1;
            break;
        case '"':
            escaped += "&quot;"_L1;
            break;
        case '\'':
            escaped += "&#39;"_L1;
            break;
        default:
            escaped += QStringView(QChar::fromUcs4(c));
        }
    });
    return escaped.toUtf8();
}

QByteArray escapeCData(const QString &words)
{
    QString kept;
    kept.reserve(words.size());
    forEachAllowed(words, [&](char32_t c) { kept += QStringView(QChar::fromUcs4(c)); });
    QByteArray bytes = kept.toUtf8();
    bytes.replace("]]>", "]]]]><![CDATA[>");
    return bytes;
}

} // namespace Docket
