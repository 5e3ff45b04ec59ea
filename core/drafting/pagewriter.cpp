// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pagewriter.h"

#include "core/markup/edits.h"

namespace Docket {

using namespace Qt::StringLiterals;

void PageWriter::heading(const QString &words, int level)
{
    if (m_markdown) {
        m_body +=
            (m_body.isEmpty() ? "" : "\n") + QByteArray(level, '#') + ' ' + escaped(words) + '\n';
        return;
    }
    const QByteArray tag = 'h' + QByteArray::number(level);
    m_body += '<' + tag + '>' + escaped(words) + "</" + tag + '>';
}

void PageWriter::prompt(const QString &words)
{
    m_body += m_markdown ? "\n*To be written: " + escaped(words) + "*\n"
                         : "<p><ac:placeholder>" + escaped(words) + "</ac:placeholder></p>";
}

void PageWriter::list(const QStringList &items)
{
    m_body += m_markdown ? "\n" : "<ul>";
    for (const QString &item : items)
        m_body += m_markdown ? "- " + escaped(item) + "\n" : "<li>" + escaped(item) + "</li>";
    m_body += m_markdown ? "" : "</ul>";
}

void PageWriter::table(const QStringList &headers, const QList<QStringList> &rows)
{
    if (m_markdown) {
        m_body += '\n' + row(headers, {}) + QByteArray("| --- ").repeated(headers.size()) + "|\n";
        for (const QStringList &cells : rows)
            m_body += row(cells, {});
        return;
    }
    m_body += "<table><tbody>" + row(headers, "th");
    for (const QStringList &cells : rows)
        m_body += row(cells, "td");
    m_body += "</tbody></table>";
}

QByteArray PageWriter::row(const QStringList &cells, const QByteArray &tag) const
{
    QByteArray result = m_markdown ? "|" : "<tr>";
    for (const QString &cell : cells)
        result += m_markdown ? ' ' + escaped(cell) + " |"
                             : '<' + tag + '>' + escaped(cell) + "</" + tag + '>';
    return result + (m_markdown ? "\n" : "</tr>");
}

/** Every character that Markdown might read as markup gets its backslash. */
QByteArray PageWriter::escaped(const QString &words) const
{
    if (!m_markdown)
        return escapeText(words);
    QString result;
    for (const QChar c : words) {
        if (QStringView(u"\\`*_{}[]<>#|~&!").contains(c))
            result += '\\'_L1;
        result += c;
    }
    return result.toUtf8();
}

} // namespace Docket
