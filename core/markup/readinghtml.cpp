// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/readinghtml.h"

#include <QUrl>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 20;
constexpr int mostSpanned = 1'000;

/** Turns the reading order around, or is no character to be shown. */
bool isTreacherous(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C || code == 0xFFFE || code == 0xFFFF
        || (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0);
}

QString escaped(QString text)
{
    text.removeIf(isTreacherous);
    text = text.toHtmlEscaped();
    return text.replace(u'\'', "&#39;"_L1);
}

/** The address as it may stand in an attribute; empty when the link leads nowhere safe. */
QString safeAddress(const QString &href)
{
    const QUrl url(href.trimmed(), QUrl::StrictMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s};
    if (!url.isValid() || !schemes.contains(url.scheme().toLower())
        || (url.scheme().toLower() != "mailto"_L1 && url.host().isEmpty()))
        return {};
    return escaped(QString::fromLatin1(url.toEncoded()));
}

/** A small box with a label: what the page holds there and is not shown. */
QString chip(const QString &label, const QString &kind = u"chip"_s)
{
    return u"<span class=\"%1\">&nbsp;%2&nbsp;</span>"_s.arg(kind, escaped(label));
}

QString statusChip(const TextRun &run)
{
    static const QStringList colours{u"green"_s, u"red"_s, u"yellow"_s, u"blue"_s, u"purple"_s};
    const QString colour = run.colour.toLower();
    return colours.contains(colour) ? chip(run.text, u"chip-"_s + colour) : chip(run.text);
}

QString chipOf(const TextRun &run)
{
    switch (run.chip) {
    case TextRun::Chip::Status:
        return statusChip(run);
    case TextRun::Chip::Image:
        return chip(u"Image: "_s + run.text);
    case TextRun::Chip::Macro:
    case TextRun::Chip::Date:
    case TextRun::Chip::Mention:
        return chip(run.text);
    case TextRun::Chip::Placeholder:
        return u"<i>"_s + escaped(run.text) + u"</i>"_s;
    case TextRun::Chip::Emoji:
    case TextRun::Chip::None:
        break;
    }
    return escaped(run.text);
}

QString htmlOf(const TextRun &run, bool verbatim)
{
    if (run.chip != TextRun::Chip::None)
        return chipOf(run);
    QString words = escaped(run.text);
    if (!verbatim)
        words.replace(u'\n', "<br/>"_L1);
    static const std::pair<int, QString> styles[] = {{TextRun::Code, u"code"_s},
        {TextRun::Subscript, u"sub"_s}, {TextRun::Superscript, u"sup"_s},
        {TextRun::Underline, u"u"_s}, {TextRun::Strike, u"s"_s}, {TextRun::Italic, u"i"_s},
        {TextRun::Bold, u"b"_s}};
    for (const auto &[style, tag] : styles) {
        if (run.style & style)
            words = '<'_L1 + tag + '>'_L1 + words + "</"_L1 + tag + '>'_L1;
    }
    const QString address = run.href.isEmpty() ? QString() : safeAddress(run.href);
    return address.isEmpty() ? words : u"<a href=\"%1\">"_s.arg(address) + words + u"</a>"_s;
}

QString htmlOf(const QList<TextRun> &runs, bool verbatim = false)
{
    QString html;
    for (const TextRun &run : runs)
        html += htmlOf(run, verbatim);
    return html;
}

class HtmlWriter
{
public:
    QString write(const QList<Block> &blocks)
    {
        for (const Block &block : blocks) {
            setFrames(block.frames);
            if (block.kind != Block::Kind::TableRow || block.table != m_table)
                closeTable();
            writeBlock(block);
        }
        closeTable();
        setFrames({});
        return m_html;
    }

private:
    void writeBlock(const Block &block)
    {
        const QString words = htmlOf(block.runs, block.kind == Block::Kind::Code);
        switch (block.kind) {
        case Block::Kind::Heading: {
            const QString tag = u"h%1"_s.arg(std::clamp(block.level, 1, 6));
            m_html += '<'_L1 + tag + '>'_L1 + words + "</"_L1 + tag + ">\n"_L1;
            return;
        }
        case Block::Kind::Paragraph:
            m_html += "<p>"_L1 + words + "</p>\n"_L1;
            return;
        case Block::Kind::ListItem:
        case Block::Kind::Task:
            return writeItem(block, words);
        case Block::Kind::TableRow:
            return writeRow(block);
        case Block::Kind::Code:
            m_html +=
                "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\" style=\"border-collapse:collapse;\"><tr><td><pre>"_L1
                + words + "</pre></td></tr></table>\n"_L1;
            return;
        case Block::Kind::Quote:
            m_html += "<blockquote><p>"_L1 + words + "</p></blockquote>\n"_L1;
            return;
        case Block::Kind::Rule:
            m_html += "<hr/>\n"_L1;
            return;
        case Block::Kind::PanelTitle:
            m_html +=
                "<p><b>"_L1 + (words.isEmpty() ? escaped(block.macro) : words) + "</b></p>\n"_L1;
            return;
        case Block::Kind::MacroChip:
            m_html += "<p>"_L1 + (words.isEmpty() ? chip(block.macro) : words) + "</p>\n"_L1;
            return;
        }
    }

    /** The sign as words, so that numbers and task boxes are those of the page. */
    void writeItem(const Block &block, const QString &words)
    {
        const int depth = std::clamp(block.level, 1, deepest);
        m_html += u"<p style=\"margin-left:%1px; text-indent:%2px;\">"_s.arg(depth * 24)
                      .arg(block.marker.isEmpty() ? 0 : -18)
            + (block.marker.isEmpty() ? QString() : escaped(block.marker) + u"&nbsp;&nbsp;"_s)
            + words + u"</p>\n"_s;
    }

    void writeRow(const Block &block)
    {
        if (m_table != block.table) {
            m_html +=
                "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse;\">\n"_L1;
            m_table = block.table;
        }
        m_html += "<tr>"_L1;
        for (const BlockCell &cell : block.cells) {
            const QString tag = cell.header ? u"th"_s : u"td"_s;
            m_html += '<'_L1 + tag;
            if (cell.columns > 1)
                m_html += u" colspan=\"%1\""_s.arg(
                    std::clamp(block.columns, 1, std::min(cell.columns, mostSpanned)));
            if (cell.rows > 1)
                m_html += u" rowspan=\"%1\""_s.arg(std::min(cell.rows, mostSpanned));
            m_html += '>'_L1 + htmlOf(cell.runs) + "</"_L1 + tag + '>'_L1;
        }
        m_html += "</tr>\n"_L1;
    }

    void closeTable()
    {
        if (m_table >= 0)
            m_html += "</table>\n"_L1;
        m_table = -1;
    }

    /** Closes and opens panels until those of a block are open. */
    void setFrames(const QStringList &asked)
    {
        const QStringList frames = asked.first(std::min<qsizetype>(asked.size(), deepest));
        if (frames == m_frames)
            return;
        closeTable();
        qsizetype same = 0;
        while (
            same < std::min(frames.size(), m_frames.size()) && frames.at(same) == m_frames.at(same))
            ++same;
        for (qsizetype i = m_frames.size(); i > same; --i)
            m_html += "</td></tr></table>\n"_L1;
        for (qsizetype i = same; i < frames.size(); ++i)
            m_html +=
                "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"8\" style=\"border-collapse:collapse;\"><tr><td>\n"_L1;
        m_frames = frames;
    }

    QString m_html;
    QStringList m_frames;
    int m_table = -1; ///< The open one.
};

} // namespace

QString readingHtml(const QList<Block> &blocks)
{
    return HtmlWriter().write(blocks);
}

} // namespace Docket
