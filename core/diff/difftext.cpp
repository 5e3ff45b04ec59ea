// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/difftext.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/** Where each element's lines begin, counted from 0; one entry more than elements. */
QList<qsizetype> lineStarts(const QStringList &texts)
{
    QList<qsizetype> starts{0};
    starts.reserve(texts.size() + 1);
    for (const QString &text : texts)
        starts.append(starts.last() + text.count(u'\n') + 1);
    return starts;
}

/** The changes of a part, each with its context, joined where they meet. */
QList<ChangeRange> hunks(const QList<DiffRow> &rows, ChangeRange part, int context)
{
    QList<ChangeRange> found;
    for (const ChangeRange &change : changes(rows.sliced(part.first, part.last - part.first + 1))) {
        const int first = qMax(part.first, part.first + change.first - context);
        const int last = qMin(part.last, part.first + change.last + context);
        if (!found.isEmpty() && found.last().last + 1 >= first)
            found.last().last = last;
        else
            found.append({first, last});
    }
    return found;
}

class Writer
{
public:
    Writer(const QList<DiffRow> &rows, const DiffTexts &texts)
        : m_rows(rows)
        , m_texts(texts)
        , m_leftStarts(lineStarts(texts.left))
        , m_rightStarts(lineStarts(texts.right))
    { }

    void write(ChangeRange hunk)
    {
        m_body.clear();
        m_leftLines = m_rightLines = 0;
        QList<int> added;
        for (int i = hunk.first; i <= hunk.last; ++i) {
            const DiffRow &row = m_rows.at(i);
            if (row.kind == DiffRow::Kind::Equal) {
                addAll(added);
                m_rightLines += add(u' ', m_texts.right.at(row.right));
                m_leftLines += m_leftStarts.at(row.left + 1) - m_leftStarts.at(row.left);
                continue;
            }
            if (row.left >= 0)
                m_leftLines += add(u'-', m_texts.left.at(row.left));
            if (row.right >= 0)
                added.append(row.right);
        }
        addAll(added);
        m_out +=
            u"@@ -%1 +%2 @@\n"_s.arg(extent(hunk.first, &DiffRow::left, m_leftStarts, m_leftLines),
                extent(hunk.first, &DiffRow::right, m_rightStarts, m_rightLines))
            + m_body;
    }

    [[nodiscard]] QString text() const { return m_out; }

private:
    /** What is new comes after everything it replaces. */
    void addAll(QList<int> &added)
    {
        for (const int right : added)
            m_rightLines += add(u'+', m_texts.right.at(right));
        added.clear();
    }

    qsizetype add(QChar sign, const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            m_body += sign + line + u'\n';
        return lines.size();
    }

    /** "first line,lines"; of an empty side the line it would come after. */
    [[nodiscard]] QString extent(
        int row, int DiffRow::*side, const QList<qsizetype> &starts, qsizetype lines) const
    {
        qsizetype before = 0;
        for (int i = row; i >= 0; --i) {
            const int index = m_rows.at(i).*side;
            if (index < 0)
                continue;
            before = starts.at(i == row ? index : index + 1);
            break;
        }
        const qsizetype first = lines == 0 ? before : before + 1;
        return lines == 1 ? QString::number(first) : u"%1,%2"_s.arg(first).arg(lines);
    }

    const QList<DiffRow> &m_rows;
    const DiffTexts &m_texts;
    QList<qsizetype> m_leftStarts, m_rightStarts;
    QString m_out, m_body;
    qsizetype m_leftLines = 0, m_rightLines = 0;
};

} // namespace

QString writeUnifiedDiff(
    const QList<DiffRow> &rows, const DiffTexts &texts, ChangeRange part, int context)
{
    part = {qMax(0, part.first), qMin(int(rows.size()) - 1, part.last)};
    if (part.last < part.first)
        return {};
    const QList<ChangeRange> found = hunks(rows, part, context);
    if (found.isEmpty())
        return {};
    Writer writer(rows, texts);
    for (const ChangeRange &hunk : found)
        writer.write(hunk);
    return u"--- %1\n+++ %2\n"_s.arg(texts.leftTitle, texts.rightTitle) + writer.text();
}

} // namespace Docket
