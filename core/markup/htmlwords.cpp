// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/htmlwords.h"

#include "core/markup/markdownunits.h"
#include "core/markup/rawtext.h"

#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool startsLine(QByteArrayView name)
{
    static const QSet<QByteArray> names{"address", "article", "aside", "blockquote", "body",
        "caption", "center", "col", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "html", "iframe", "legend", "li", "main", "menu", "nav", "ol", "option",
        "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title",
        "tr", "ul"};
    return names.contains(name.toByteArray());
}

/** Walks the bytes of an HTML block line by line, in and out of tags. */
class HtmlReader
{
public:
    HtmlReader(const MarkdownTree &tree, int block)
        : m_tree(tree)
    {
        const MarkdownBlock &one = tree.blocks.at(block);
        for (int i = one.firstPiece; i < one.firstPiece + one.pieces; ++i) {
            const MarkdownPiece &piece = tree.pieces[size_t(i)];
            if (piece.kind == MarkdownPiece::Kind::SoftBreak) {
                m_html += '\n';
                m_places.push_back(piece.span);
            } else {
                for (qsizetype at = piece.span.offset; at < piece.span.end(); ++at) {
                    m_html += tree.body.at(at);
                    m_places.push_back({at, 1});
                }
            }
        }
    }

    QList<TextUnit> read()
    {
        while (m_at < m_html.size()) {
            if (m_html.at(m_at) == '<' && readMarkup())
                continue;
            readWords();
        }
        flush();
        return std::move(m_units);
    }

private:
    bool readMarkup()
    {
        const QByteArrayView rest = QByteArrayView(m_html).sliced(m_at);
        if (rest.startsWith("<!--")) {
            const qsizetype end = m_html.indexOf("-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return true;
        }
        if (rest.startsWith("<!") || rest.startsWith("<?")) {
            const qsizetype end = m_html.indexOf('>', m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
            return true;
        }
        const QByteArray tag = htmlTagName(rest);
        if (tag.isEmpty())
            return false;
        const qsizetype start = m_at;
        m_at = tagEnd(m_at);
        const QByteArray name = tag.startsWith('/') ? tag.sliced(1) : tag;
        if (name == "br" || name == "img")
            m_text.addAtom(name == "br" ? u'\n' : u' ', m_places[size_t(start)]);
        if (startsLine(name)) {
            flush();
            begin(name, name != tag);
        }
        if (tag == "script" || tag == "style") {
            if (m_lower.isEmpty())
                m_lower = m_html.toLower();
            const qsizetype end = m_lower.indexOf("</" + tag, m_at);
            m_at = end < 0 ? m_html.size() : end;
        }
        return true;
    }

    qsizetype tagEnd(qsizetype at) const
    {
        char quote = 0;
        for (; at < m_html.size(); ++at) {
            const char c = m_html.at(at);
            if (quote ? c == quote : c == '"' || c == '\'')
                quote = quote ? 0 : c;
            else if (!quote && c == '>')
                return at + 1;
        }
        return m_html.size();
    }

    void readWords()
    {
        if (m_html.at(m_at) == '&') {
            const qsizetype most = std::min<qsizetype>(40, m_html.size() - m_at);
            const qsizetype length = QByteArrayView(m_html).sliced(m_at, most).indexOf(';');
            const qsizetype end = m_at + length;
            const auto meant = length > 0
                ? decodeReference(QByteArrayView(m_html).sliced(m_at + 1, end - m_at - 1))
                : std::nullopt;
            if (meant) {
                const qsizetype first = m_places[size_t(m_at)].offset;
                m_text.add(*meant, {first, m_places[size_t(end)].end() - first}, m_verbatim);
                m_at = end + 1;
                return;
            }
        }
        if (m_html.at(m_at) == '\n') {
            m_text.add(m_verbatim ? u"\n"_s : u" "_s, m_places[size_t(m_at)], m_verbatim);
            ++m_at;
            return;
        }
        const qsizetype start = m_at++;
        while (m_at < m_html.size() && m_html.at(m_at) != '<' && m_html.at(m_at) != '&'
            && m_html.at(m_at) != '\n')
            ++m_at;
        m_text.addWritten(m_tree.body, {m_places[size_t(start)].offset, m_at - start}, m_verbatim);
    }

    void begin(QByteArrayView name, bool ends)
    {
        m_verbatim = name == "pre" && !ends;
        m_kind = ends       ? TextUnit::Kind::Paragraph
            : name == "pre" ? TextUnit::Kind::Code
            : name == "li"  ? TextUnit::Kind::ListItem
            : name.size() == 2 && name.front() == 'h' && name.back() <= '6' && name.back() > '0'
            ? TextUnit::Kind::Heading
            : TextUnit::Kind::Paragraph;
    }

    void flush()
    {
        TextUnit unit = m_text.take(m_verbatim);
        unit.kind = m_kind;
        if (!unit.text.trimmed().isEmpty())
            m_units.append(unit);
    }

    const MarkdownTree &m_tree;
    QByteArray m_html;
    QByteArray m_lower; ///< Made when it is asked for.
    std::vector<Span> m_places;
    qsizetype m_at = 0;
    UnitText m_text;
    TextUnit::Kind m_kind = TextUnit::Kind::Paragraph;
    bool m_verbatim = false;
    QList<TextUnit> m_units;
};

} // namespace

QByteArray htmlTagName(QByteArrayView html)
{
    if (html.size() < 2 || html.front() != '<')
        return {};
    qsizetype at = 1 + (html[1] == '/');
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (at >= html.size() || !isLetter(html[at]))
        return {};
    while (at < html.size()
        && (isLetter(html[at]) || (html[at] >= '0' && html[at] <= '9') || html[at] == '-'))
        ++at;
    return html.sliced(1, at - 1).toByteArray().toLower();
}

QList<TextUnit> htmlWords(const MarkdownTree &tree, int block)
{
    return HtmlReader(tree, block).read();
}

} // namespace Docket
