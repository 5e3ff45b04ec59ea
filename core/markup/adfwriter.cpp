// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/adf.h"
#include "core/markup/plaintext.h"
#include "core/markup/stringsearch.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int deepestList = 6;

QJsonObject node(const QString &type, const QJsonArray &content)
{
    return {{u"type"_s, type}, {u"content"_s, content}};
}

QJsonObject node(const QString &type, const QJsonObject &attributes, const QJsonArray &content)
{
    return {{u"type"_s, type}, {u"attrs"_s, attributes}, {u"content"_s, content}};
}

QJsonObject document(const QJsonArray &content)
{
    return {{u"type"_s, u"doc"_s}, {u"version"_s, 1}, {u"content"_s, content}};
}

QJsonObject mark(const QString &type)
{
    return {{u"type"_s, type}};
}

/** Nothing for an empty text: text nodes must not be empty. */
QJsonArray textNodes(const QString &text)
{
    if (text.isEmpty())
        return {};
    return {QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}};
}

/** The inline nodes of one line. */
class LineWriter
{
public:
    explicit LineWriter(const QString &line)
        : m_line(line)
    { }

    QJsonArray write()
    {
        while (m_at < m_line.size()) {
            if (!readCode() && !readToggle() && !readBracket() && !readAddress())
                m_words += m_line.at(m_at++);
        }
        flush();
        return m_nodes;
    }

private:
    void flush()
    {
        QJsonArray marks;
        if (m_strong)
            marks.append(mark(u"strong"_s));
        if (m_struck)
            marks.append(mark(u"strike"_s));
        add(std::exchange(m_words, QString()), marks);
    }

    void add(const QString &text, const QJsonArray &marks)
    {
        if (text.isEmpty())
            return;
        QJsonObject made{{u"type"_s, u"text"_s}, {u"text"_s, text}};
        if (!marks.isEmpty())
            made.insert(u"marks"_s, marks);
        m_nodes.append(made);
    }

    void addLink(const QString &text, const QString &address)
    {
        flush();
        QJsonObject link = mark(u"link"_s);
        link.insert(u"attrs"_s, QJsonObject{{u"href"_s, address}});
        QJsonArray marks{link};
        if (m_strong)
            marks.append(mark(u"strong"_s));
        if (m_struck)
            marks.append(mark(u"strike"_s));
        add(text, marks);
    }

    [[nodiscard]] QStringView rest() const { return QStringView(m_line).sliced(m_at); }

    bool readCode()
    {
        if (m_line.at(m_at) != u'`')
            return false;
        const qsizetype end = m_backquote.next(m_line, m_at + 1);
        if (end <= m_at + 1)
            return false;
        flush();
        add(m_line.sliced(m_at + 1, end - m_at - 1), {mark(u"code"_s)}); // Excludes strong, strike.
        m_at = end + 1;
        return true;
    }

    /** "**" and "~~" where another of them follows. */
    bool readToggle()
    {
        const bool stars = rest().startsWith("**"_L1);
        if (!stars && !rest().startsWith("~~"_L1))
            return false;
        bool &on = stars ? m_strong : m_struck;
        if (!on && (stars ? m_stars : m_tildes).next(m_line, m_at + 3) < 0)
            return false;
        flush();
        on = !on;
        m_at += 2;
        return true;
    }

    /** A mention or a link. */
    bool readBracket()
    {
        if (m_line.at(m_at) != u'[')
            return false;
        const qsizetype end = m_bracket.next(m_line, m_at + 1);
        if (end < 0)
            return false;
        const QStringView inside = QStringView(m_line).sliced(m_at + 1, end - m_at - 1);
        constexpr auto account = "~accountid:"_L1;
        if (inside.startsWith(account) && inside.size() > account.size()) {
            flush();
            m_nodes.append(QJsonObject{{u"type"_s, u"mention"_s},
                {u"attrs"_s, QJsonObject{{u"id"_s, inside.sliced(account.size()).toString()}}}});
            m_at = end + 1;
            return true;
        }
        const qsizetype close = m_parenthesis.next(m_line, end + 1);
        if (inside.trimmed().isEmpty() || close < 0 || m_line.at(end + 1) != u'(')
            return false;
        const QStringView address = QStringView(m_line).sliced(end + 2, close - end - 2);
        if (!isAddress(address))
            return false;
        addLink(inside.toString(), address.toString());
        m_at = close + 1;
        return true;
    }

    bool readAddress()
    {
        if (m_line.at(m_at) != u'h' || (m_at > 0 && m_line.at(m_at - 1).isLetterOrNumber()))
            return false;
        qsizetype end = addressEnd(m_line, m_at);
        if (!isAddress(QStringView(m_line).sliced(m_at, end - m_at)))
            return false;
        const QString address = m_line.sliced(m_at, end - m_at);
        addLink(address, address);
        m_at = end;
        return true;
    }

    static bool isAddress(QStringView text)
    {
        const bool known = text.startsWith("https://"_L1) || text.startsWith("http://"_L1)
            || text.startsWith("mailto:"_L1);
        return known && text.size() > 8
            && std::ranges::none_of(text, [](QChar c) { return c.isSpace(); });
    }

    const QString &m_line;
    qsizetype m_at = 0;
    QString m_words; ///< Read and not yet written.
    bool m_strong = false, m_struck = false;
    QJsonArray m_nodes;
    StringSearch m_backquote{u"`"_s}, m_stars{u"**"_s}, m_tildes{u"~~"_s}, m_bracket{u"]"_s},
        m_parenthesis{u")"_s};
};

/** Lines that follow each other, with breaks between. */
QJsonObject paragraph(const QStringList &lines)
{
    QJsonArray content;
    for (const QString &line : lines) {
        if (!content.isEmpty())
            content.append(QJsonObject{{u"type"_s, u"hardBreak"_s}});
        const QJsonArray nodes = LineWriter(line).write();
        for (const QJsonValue &made : nodes)
            content.append(made);
    }
    return node(u"paragraph"_s, content);
}

struct Item
{
    int level = 1;
    int number = -1; ///< Of an ordered item.
    QStringList lines;
};

/** The list that begins at `at`, with the deeper ones inside its items; `at` is left behind it. */
QJsonObject list(const QList<Item> &items, qsizetype &at)
{
    const int level = items.at(at).level;
    const int first = items.at(at).number;
    QJsonArray made;
    while (at < items.size() && items.at(at).level == level
        && (items.at(at).number >= 0) == (first >= 0)) {
        QJsonArray content{paragraph(items.at(at++).lines)};
        while (at < items.size() && items.at(at).level > level)
            content.append(list(items, at));
        made.append(node(u"listItem"_s, content));
    }
    if (first < 0)
        return node(u"bulletList"_s, made);
    return node(u"orderedList"_s, {{u"order"_s, first}}, made);
}

class LightReader
{
public:
    QJsonArray read(const QStringList &lines)
    {
        for (m_at = 0; m_at < lines.size(); ++m_at)
            readLine(lines);
        endAll();
        if (m_blocks.isEmpty())
            m_blocks.append(node(u"paragraph"_s, QJsonArray()));
        return m_blocks;
    }

private:
    void readLine(const QStringList &lines)
    {
        const QString &line = lines.at(m_at);
        if (line.trimmed().isEmpty())
            return endAll();
        if (readItem(line) || readFence(lines) || readHeading(line) || readRule(line))
            return;
        if (line.startsWith("> "_L1)) {
            if (m_quote.isEmpty())
                endAll();
            return m_quote.append(line.sliced(2));
        }
        if (!m_quote.isEmpty())
            endAll();
        if (!m_items.isEmpty() && line.startsWith("  "_L1))
            return m_items.last().lines.append(line.trimmed());
        if (!m_items.isEmpty())
            endAll();
        m_paragraph.append(line);
    }

    bool readItem(const QString &line)
    {
        static const QRegularExpression form(u"^( {0,40})(?:[-*]|(\\d{1,6})[.)]) +(\\S.*)$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            return false;
        if (m_items.isEmpty())
            endAll();
        const int above = m_items.isEmpty() ? 0 : m_items.last().level;
        const int wanted = 1 + int(match.capturedLength(1)) / 2;
        Item item;
        item.level = std::min({wanted, above + 1, deepestList});
        item.number = match.hasCaptured(2) ? match.captured(2).toInt() : -1;
        item.lines = QStringList{match.captured(3)};
        m_items.append(item);
        return true;
    }

    bool readFence(const QStringList &lines)
    {
        static const QRegularExpression form(u"^```([A-Za-z0-9+#_.-]{0,40})\\s*$"_s);
        const QRegularExpressionMatch match = form.match(lines.at(m_at));
        if (!match.hasMatch())
            return false;
        endAll();
        QStringList code;
        while (++m_at < lines.size() && lines.at(m_at).trimmed() != "```"_L1)
            code.append(lines.at(m_at));
        QJsonObject attributes;
        if (match.capturedLength(1) > 0)
            attributes.insert(u"language"_s, match.captured(1));
        m_blocks.append(node(u"codeBlock"_s, attributes, textNodes(code.join(u'\n'))));
        return true;
    }

    bool readHeading(const QString &line)
    {
        static const QRegularExpression form(
            u"^(#{1,6}) +(\\S.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            return false;
        endAll();
        const QString words = match.captured(2);
        m_blocks.append(node(
            u"heading"_s, {{u"level"_s, int(match.capturedLength(1))}}, LineWriter(words).write()));
        return true;
    }

    bool readRule(const QString &line)
    {
        const QString dashes = line.trimmed();
        if (dashes.size() < 3 || dashes.count(u'-') != dashes.size())
            return false;
        endAll();
        m_blocks.append(QJsonObject{{u"type"_s, u"rule"_s}});
        return true;
    }

    void endAll()
    {
        if (!m_paragraph.isEmpty())
            m_blocks.append(paragraph(m_paragraph));
        if (!m_quote.isEmpty())
            m_blocks.append(node(u"blockquote"_s, {paragraph(m_quote)}));
        for (qsizetype at = 0; at < m_items.size();)
            m_blocks.append(list(m_items, at));
        m_paragraph.clear();
        m_quote.clear();
        m_items.clear();
    }

    qsizetype m_at = 0;
    QStringList m_paragraph, m_quote;
    QList<Item> m_items;
    QJsonArray m_blocks;
};

} // namespace

QJsonObject textToAdf(const QString &words)
{
    QJsonArray paragraphs;
    const QStringList lines = validText(words).split(u'\n');
    for (const QString &line : lines)
        paragraphs.append(node(u"paragraph"_s, textNodes(line)));
    return document(paragraphs);
}

QJsonObject lightMarkupToAdf(const QString &words)
{
    return document(LightReader().read(validText(words).split(u'\n')));
}

} // namespace Docket
