// SPDX-License-Identifier: GPL-3.0-or-later
// Values told in tables, and on lines of their own.
#include "core/drafting/factreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void FactReader::readPreviousAndNew(const QString &text)
{
    static const QRegularExpression form(
        u"\\b(?:previous|old|former|current|before|from)(?:[ _-]+(?:value|setting|port|version|limit|timeout|name))?\\s*[:=]\\s*([^\\n]{1,200}?)[.,;|]?\\s+(?:the\\s+)?\\b(?:new|after|now|to|target|proposed)(?:[ _-]+(?:value|setting|port|version|limit|timeout|name))?\\s*[:=]\\s*(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator it = form.globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const Phrase before = valueIn(match.capturedView(1));
        const Phrase after = valueFrom(text, match.capturedEnd(), looksLikeValue(before) ? 1 : 0);
        const qsizetype line =
            text.lastIndexOf('\n'_L1, std::max<qsizetype>(0, match.capturedStart() - 1)) + 1;
        const QStringView lead =
            QStringView(text).sliced(line, std::max<qsizetype>(0, match.capturedStart() - line));
        add(before, after, lead.size() > 200 ? QString() : subjectOf(lead),
            text.sliced(match.capturedStart(), after.end - match.capturedStart()));
    }
}

QString FactReader::subjectIn(const QString &cell)
{
    return QString(cell).remove('`'_L1).remove("~~"_L1);
}

void FactReader::readRow(const QString &line)
{
    static const QRegularExpression before(
        u"^(?:old|previous|before|former|was|from|current|today)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(u"^(?:new|after|now|to|target|proposed|then)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList cells = line.split(u" | "_s);
    Columns columns;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i] = cells.at(i).trimmed();
        while (cells.at(i).startsWith('|'_L1))
            cells[i] = cells.at(i).sliced(1).trimmed();
        if (columns.before < 0 && before.match(cells.at(i)).hasMatch())
            columns.before = i;
        else if (columns.after < 0 && after.match(cells.at(i)).hasMatch())
            columns.after = i;
    }
    if (columns.before >= 0 && columns.after >= 0) {
        m_columns = columns;
        return;
    }
    for (const QString &cell : std::as_const(cells)) {
        if (readStruck(cell, cells.first() == cell ? QString() : subjectIn(cells.first())))
            return;
    }
    columns = m_columns;
    if (columns.before < 0 && cells.size() == 3) {
        const Phrase left = valueIn(cells.at(1));
        const Phrase right = valueIn(cells.at(2));
        if (looksLikeValue(left) && looksLikeValue(right)
            && readValue(left.value).kind == readValue(right.value).kind)
            columns = {1, 2};
    }
    if (columns.before >= 0 && std::max(columns.before, columns.after) < cells.size()) {
        qsizetype key = 0;
        while (key == columns.before || key == columns.after)
            ++key;
        add(valueIn(cells.at(columns.before)), valueIn(cells.at(columns.after)),
            subjectIn(cells.value(key)), line);
        return;
    }
    for (const QString &cell : std::as_const(cells))
        readArrows(cell, cells.first() == cell ? QString() : subjectIn(cells.first()));
}

} // namespace Docket
