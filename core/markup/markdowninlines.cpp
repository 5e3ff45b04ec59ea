// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/markdowninlines.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/houdini.h>
#include <memory>

namespace Docket {

using Kind = MarkdownPiece::Kind;

namespace {

bool isStrikethrough(cmark_node *node)
{
    return qstrcmp(cmark_node_get_type_string(node), "strikethrough") == 0;
}

/** The characters of the entity that begins behind a `&`, and its length without that; length 0: none. */
std::pair<QByteArray, qsizetype> entityAt(QByteArrayView behind)
{
    cmark_strbuf buffer;
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 16);
    const bufsize_t length =
        houdini_unescape_ent(&buffer, reinterpret_cast<const uint8_t *>(behind.data()),
            bufsize_t(std::min<qsizetype>(behind.size(), 64)));
    QByteArray characters(reinterpret_cast<const char *>(buffer.ptr), buffer.size);
    cmark_strbuf_free(&buffer);
    return {characters, length};
}

} // namespace

MarkdownInlines::MarkdownInlines(MarkdownTree &tree, InlineRegion region)
    : m_tree(tree)
    , m_body(tree.body)
    , m_region(region)
    , m_at(region.start)
{ }

bool MarkdownInlines::read(cmark_node *block)
{
    const size_t before = m_tree.pieces.size();
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> it(
        cmark_iter_new(block), cmark_iter_free);
    bool agreed = true;
    for (cmark_event_type event = cmark_iter_next(it.get()); agreed && event != CMARK_EVENT_DONE;
        event = cmark_iter_next(it.get())) {
        cmark_node *node = cmark_iter_get_node(it.get());
        if (node != block)
            agreed = event == CMARK_EVENT_ENTER ? enter(node) : leave(node);
    }
    if (!agreed)
        m_tree.pieces.resize(before);
    return agreed;
}

bool MarkdownInlines::enter(cmark_node *node)
{
    const auto style = [this](TextRun::Style more) {
        m_styles.push_back(m_style);
        m_style = quint8(m_style | more);
    };
    const QByteArrayView literal(cmark_node_get_literal(node));
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        return readText(literal);
    case CMARK_NODE_SOFTBREAK:
        return readLineEnd(Kind::SoftBreak);
    case CMARK_NODE_LINEBREAK:
        return readLineEnd(Kind::HardBreak);
    case CMARK_NODE_CODE:
        return readCode(literal);
    case CMARK_NODE_HTML_INLINE:
        return readHtml(literal);
    case CMARK_NODE_EMPH:
        style(TextRun::Italic);
        return readRun(0, 1);
    case CMARK_NODE_STRONG:
        style(TextRun::Bold);
        return readRun(0, 2);
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        return openLink(node);
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        return readFootnote();
    default:
        if (!isStrikethrough(node))
            return false;
        style(TextRun::Strike);
        return readStrike(true);
    }
}

bool MarkdownInlines::leave(cmark_node *node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_LINK)
        return closeLink();
    if (type == CMARK_NODE_IMAGE)
        return closeImage(node);
    const bool emphasis = type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG;
    if (!emphasis && !isStrikethrough(node))
        return true;
    m_style = m_styles.back();
    m_styles.pop_back();
    return emphasis ? readRun(0, type == CMARK_NODE_EMPH ? 1 : 2) : readStrike(false);
}

bool MarkdownInlines::readRun(char sign, int length)
{
    if (!has(m_at + length - 1))
        return false;
    const char found = sign ? sign : byte(m_at);
    if (!sign && found != '*' && found != '_')
        return false;
    for (int i = 0; i < length; ++i) {
        if (byte(m_at + i) != found)
            return false;
    }
    m_at += length;
    return true;
}

bool MarkdownInlines::readStrike(bool opening)
{
    if (opening)
        m_strikes.push_back(has(m_at + 1) && byte(m_at + 1) == '~' ? 2 : 1);
    const int length = m_strikes.back();
    if (!opening)
        m_strikes.pop_back();
    return readRun('~', length);
}

bool MarkdownInlines::readText(QByteArrayView words)
{
    qsizetype start = m_at;
    const size_t pieces = m_tree.pieces.size();
    const auto again = [&](Reading reading) {
        m_at = start;
        m_tree.pieces.resize(pieces);
        return readWords(words, reading);
    };
    const bool bare = !m_links.empty() && m_links.back().bare;
    if (!m_links.empty() && m_links.back().close == '>')
        return again(Reading::Entities);
    // An address that was found in the words stands for itself, unless it is one of mail.
    if (bare ? again(Reading::Raw) || again(Reading::Words) : again(Reading::Words))
        return true;
    // A quote sign behind a deep indent is none.
    m_tree.pieces.resize(pieces);
    while (words.startsWith('>') && pieces > 0 && giveBackQuote(start)) {
        if (again(Reading::Words))
            return true;
    }
    return false;
}

/** Ends the line end before `at` one quote sign earlier. */
bool MarkdownInlines::giveBackQuote(qsizetype &at)
{
    MarkdownPiece &before = m_tree.pieces.back();
    if ((before.kind != Kind::SoftBreak && before.kind != Kind::HardBreak)
        || before.span.end() != at)
        return false;
    const qsizetype quote = m_tree.bytes(before.span).lastIndexOf('>');
    if (quote < 0)
        return false;
    before.span.length = quote;
    at = before.span.end();
    return true;
}

bool MarkdownInlines::readWords(QByteArrayView words, Reading reading)
{
    qsizetype said = 0;
    qsizetype plain = m_at;
    const auto addPlain = [&] {
        if (m_at > plain)
            add(Kind::Text, {plain, m_at - plain});
    };
    while (said < words.size()) {
        if (!has(m_at) || isLineEnd(m_at))
            return false;
        const char c = byte(m_at);
        const bool bar = m_region.cell && c == '\\' && has(m_at + 1) && byte(m_at + 1) == '|';
        if (bar || (reading != Reading::Raw && (c == '&' || c == '\\')) || c == '\0') {
            addPlain();
            if (!readWritten(words, said, bar ? Reading::Words : reading))
                return false;
            plain = m_at;
            continue;
        }
        if (c != words[said])
            return false;
        ++said;
        ++m_at;
    }
    addPlain();
    return true;
}

bool MarkdownInlines::readWritten(QByteArrayView words, qsizetype &said, Reading reading)
{
    QByteArray means(1, byte(m_at));
    qsizetype length = 1;
    if (byte(m_at) == '\0') {
        means = "\xEF\xBF\xBD";
    } else if (byte(m_at) == '&') {
        const auto [characters, read] = entityAt(m_body.first(m_region.end).sliced(m_at + 1));
        if (read > 0) {
            means = characters;
            length = 1 + read;
        }
    } else if (reading == Reading::Words && has(m_at + 1) && isPunctuation(byte(m_at + 1))) {
        means = QByteArray(1, byte(m_at + 1));
        length = 2;
    }
    if (!words.sliced(said).startsWith(means))
        return false;
    const QString characters = QString::fromUtf8(means);
    add(Kind::Text, {m_at, length}, length > 1 || means.size() > 1 ? &characters : nullptr);
    said += means.size();
    m_at += length;
    return true;
}

bool MarkdownInlines::readCode(QByteArrayView code)
{
    const auto runAt = [this](qsizetype at) {
        qsizetype end = at;
        while (has(end) && byte(end) == '`')
            ++end;
        return end - at;
    };
    const qsizetype length = runAt(m_at);
    if (length == 0)
        return false;
    const qsizetype from = m_at + length;
    for (qsizetype at = from; has(at);) {
        const qsizetype run = runAt(at);
        if (run == length) {
            m_at = at + run;
            return addCode(from, at, code);
        }
        at += std::max<qsizetype>(1, run);
    }
    return false;
}

bool MarkdownInlines::addCode(qsizetype from, qsizetype to, QByteArrayView code)
{
    // One blank at either end belongs to the signs when the code itself has one there.
    const auto blank = [this](qsizetype at) { return byte(at) == ' ' || isLineEnd(at); };
    const qsizetype last = to - 1 - (to - from > 1 && byte(to - 1) == '\n' && byte(to - 2) == '\r');
    const bool padded = to - from > 1 && blank(from) && blank(last)
        && std::any_of(m_body.begin() + from, m_body.begin() + to,
            [](char c) { return c != ' ' && c != '\r' && c != '\n'; });
    qsizetype at = from;
    if (padded) {
        if (isLineEnd(at))
            skipLineEnd(at);
        else
            ++at;
        to = last;
    }
    const quint8 before = m_style;
    m_style = quint8(m_style | TextRun::Code);
    qsizetype said = 0;
    bool agreed = true;
    while (agreed && at < to) {
        const qsizetype start = at;
        if (isLineEnd(at)) {
            skipLineEnd(at);
            agreed = said < code.size() && code[said++] == ' ';
            at -= keptIndent(code.sliced(said), at);
            add(Kind::SoftBreak, {start, at - start});
        } else if (m_region.cell && byte(at) == '\\' && at + 1 < to && byte(at + 1) == '|') {
            const QString bar(QLatin1Char('|'));
            add(Kind::Code, {at, 2}, &bar);
            at += 2;
            agreed = said < code.size() && code[said++] == '|';
        } else {
            while (agreed && at < to && !isLineEnd(at)
                && !(m_region.cell && byte(at) == '\\' && at + 1 < to && byte(at + 1) == '|')) {
                agreed = said < code.size() && code[said++] == byte(at);
                ++at;
            }
            add(Kind::Code, {start, at - start});
        }
    }
    m_style = before;
    return agreed && said == code.size();
}

/** How many blanks before `at` the words begin with: a line that only carries a paragraph on keeps its indent. */
qsizetype MarkdownInlines::keptIndent(QByteArrayView words, qsizetype at) const
{
    qsizetype blanks = 0;
    while (blanks < words.size() && (words[blanks] == ' ' || words[blanks] == '\t'))
        ++blanks;
    return blanks <= at && m_body.sliced(at - blanks, blanks) == words.first(blanks) ? blanks : 0;
}

bool MarkdownInlines::readHtml(QByteArrayView html)
{
    const qsizetype start = m_at;
    for (qsizetype said = 0; said < html.size();) {
        if (!has(m_at))
            return false;
        if (html[said] == '\n' || html[said] == '\r') {
            if (!isLineEnd(m_at))
                return false;
            said += html.sliced(said).startsWith("\r\n") ? 2 : 1;
            skipLineEnd(m_at);
            m_at -= keptIndent(html.sliced(said), m_at);
            continue;
        }
        if (m_region.cell && byte(m_at) == '\\' && html[said] == '|')
            ++m_at;
        if (!has(m_at) || byte(m_at) != html[said])
            return false;
        ++m_at;
        ++said;
    }
    const QByteArray tag = html.toByteArray().toLower();
    const bool lineBreak = tag == "<br>" || tag == "<br/>" || tag == "<br />";
    add(lineBreak ? Kind::HardBreak : Kind::Html, {start, m_at - start});
    return true;
}

bool MarkdownInlines::isLineEnd(qsizetype at) const
{
    return has(at) && (byte(at) == '\n' || byte(at) == '\r');
}

void MarkdownInlines::skipLineEnd(qsizetype &at) const
{
    at += at + 1 < m_region.end && byte(at) == '\r' && byte(at + 1) == '\n' ? 2 : 1;
    const auto skip = [&] {
        while (at < m_region.end && (byte(at) == ' ' || byte(at) == '\t'))
            ++at;
    };
    skip();
    for (int i = 0; i < m_region.quotes && at < m_region.end && byte(at) == '>'; ++i) {
        ++at;
        skip();
    }
}

void MarkdownInlines::skipBlanks()
{
    while (has(m_at) && (isBlankOrFeed(byte(m_at)) || isLineEnd(m_at))) {
        if (isLineEnd(m_at))
            skipLineEnd(m_at);
        else
            ++m_at;
    }
}

bool MarkdownInlines::readLineEnd(Kind kind)
{
    const qsizetype start = m_at;
    if (kind == Kind::HardBreak && isAt('\\'))
        ++m_at;
    while (has(m_at) && isBlankOrFeed(byte(m_at)))
        ++m_at;
    if (!isLineEnd(m_at))
        return false;
    skipLineEnd(m_at);
    add(kind, {start, m_at - start});
    return true;
}

void MarkdownInlines::add(Kind kind, Span span, const QString *words)
{
    MarkdownPiece piece{kind, m_style, -1, m_link, span};
    if (words) {
        m_tree.words.append(*words);
        piece.words = qint32(m_tree.words.size()) - 1;
    }
    m_tree.pieces.push_back(piece);
}

} // namespace Docket
