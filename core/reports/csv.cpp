// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/csv.h"

#include <QStringDecoder>

#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked); // Takes the mark off.
        return decoder.decode(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder western("windows-1252");
    return western.isValid() ? QString(western.decode(bytes)) : QString::fromLatin1(bytes);
}

/** What parts the cells of the first line, quotes left out. */
QChar separatorOf(const QString &text)
{
    qsizetype commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted && c == u',')
            ++commas;
        else if (!quoted && c == u';')
            ++semicolons;
        else if (!quoted && c == u'\t')
            ++tabs;
    }
    if (tabs > qMax(commas, semicolons))
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

/** RFC 4180, with the line ends of every system. */
class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    Result<QList<TableRow>> read()
    {
        m_row.line = m_line;
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            if (m_quoted)
                readQuoted();
            else
                readPlain();
        }
        if (m_quoted)
            return failure(Error::Kind::Invalid,
                u"line %1: a quote is opened and never closed"_s.arg(m_quoteLine));
        if (!m_cell.isEmpty() || !m_row.cells.isEmpty())
            endRow();
        return m_rows;
    }

private:
    void readQuoted()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'"' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"')
            m_cell += m_text.at(m_at++);
        else if (c == u'"')
            m_quoted = false;
        else
            m_cell += c;
        if (c == u'\n')
            ++m_line;
    }

    void readPlain()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'"' && m_cell.isEmpty()) {
            m_quoted = true;
            m_quoteLine = m_line;
        } else if (c == m_separator) {
            m_row.cells.append(std::exchange(m_cell, {}));
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
                ++m_at;
            ++m_line;
            endRow();
        } else {
            m_cell += c;
        }
    }

    void endRow()
    {
        m_row.cells.append(std::exchange(m_cell, {}));
        m_rows.append(std::exchange(m_row, {}));
        m_row.line = m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1, m_quoteLine = 1;
    bool m_quoted = false;
    QString m_cell;
    TableRow m_row;
    QList<TableRow> m_rows;
};

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        if (!cell.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(cell.at(0)))
            cell.prepend(u'\'');
        quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    }
    return (quoted.join(u',') + u"\r\n"_s).toUtf8();
}

Result<QList<TableRow>> readCsv(const QByteArray &bytes)
{
    const QString text = decoded(bytes);
    if (text.contains(QChar(0)))
        return failure(Error::Kind::Invalid, u"this is no text file"_s);
    const bool isTold = text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 4;
    auto rows = CsvReader(text, isTold ? text.at(4) : separatorOf(text)).read();
    if (rows && isTold)
        rows->removeFirst();
    return rows;
}

} // namespace Docket
