// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/registrytableedits.h"

#include "core/drafting/registryrow.h"
#include "core/markup/elements.h"

#include <algorithm>
#include <functional>

namespace Docket {

namespace {

bool isOfWork(LineField field)
{
    return field == LineField::Project || field == LineField::Component || field == LineField::Label
        || field == LineField::Epic;
}

/** Makes the edits of the one table. */
class TableEditor
{
public:
    TableEditor(
        const RegistryTold &told, const StorageDocument &document, const RegistryTable &table)
        : m_told(told)
        , m_document(document)
        , m_table(table)
        , m_rows(told, &document, &table)
        , m_lineOf(table.rows.size(), -1)
        , m_rowOf(told.lines.size(), -1)
    { }

    RegistryOnPage edited()
    {
        matchSame();
        matchChanged(Work::Same);
        matchChanged(Work::Any);
        for (qsizetype row = 1; row < m_table.rows.size(); ++row)
            editRow(row);
        addMissing();
        std::ranges::stable_sort(m_made.edits, {},
            [](const TextEdit &one) { return std::pair(one.span.offset, one.span.length > 0); });
        return m_made;
    }

private:
    enum class Work { Same, Any };

    /** Of each column that says something about a line: the cell (-1: the row has none) and what it says. */
    void eachCell(qsizetype row, const std::function<void(int, LineField)> &visit) const
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (const auto field = m_table.columns.at(i))
                visit(m_table.rows.at(row).value(i, -1), *field);
        }
    }

    [[nodiscard]] int agreeing(
        qsizetype row, const RegistryEntry &line, bool (*counts)(LineField)) const
    {
        int disagreeing = 0;
        eachCell(row, [&](int cell, LineField field) {
            if (counts(field))
                disagreeing += cell < 0 ? !m_rows.wanted(field, line).isEmpty()
                                        : !m_rows.says(cell, field, line);
        });
        return -disagreeing;
    }

    [[nodiscard]] bool isBlank(qsizetype row) const
    {
        return std::ranges::all_of(m_table.rows.at(row), [this](int cell) {
            return registryCellText(m_document, cell, LineField::Page).isEmpty()
                && firstInside(m_document, cell, "ri:user") < 0;
        });
    }

    void claim(qsizetype row, qsizetype line)
    {
        m_lineOf[row] = line;
        m_rowOf[line] = row;
    }

    void matchSame()
    {
        for (qsizetype row = 1; row < m_table.rows.size(); ++row) {
            for (qsizetype line = 0; line < m_rowOf.size() && m_lineOf.at(row) < 0; ++line) {
                if (m_rowOf.at(line) < 0
                    && agreeing(row, m_told.lines.at(line), [](LineField) { return true; }) == 0)
                    claim(row, line);
            }
        }
    }

    /** Rows of the same page that say something else of it, the likest first. */
    void matchChanged(Work work)
    {
        for (qsizetype row = 1; row < m_table.rows.size(); ++row) {
            if (m_lineOf.at(row) >= 0)
                continue;
            qsizetype best = -1;
            int likest = 0;
            for (qsizetype line = 0; line < m_rowOf.size(); ++line) {
                const RegistryEntry &entry = m_told.lines.at(line);
                const auto isPage = [](LineField field) { return field == LineField::Page; };
                if (m_rowOf.at(line) >= 0 || isTold(line) || agreeing(row, entry, isPage) != 0
                    || (work == Work::Same && agreeing(row, entry, isOfWork) != 0))
                    continue;
                const int like = agreeing(row, entry, [](LineField) { return true; });
                if (best < 0 || like > likest) {
                    best = line;
                    likest = like;
                }
            }
            if (best >= 0)
                claim(row, best);
        }
    }

    /** Whether a row says it already of a line that the table cannot tell from this one. */
    [[nodiscard]] bool isTold(qsizetype line) const
    {
        for (qsizetype other = 0; other < m_rowOf.size(); ++other) {
            const bool alike = std::ranges::all_of(m_table.columns, [&](const auto &field) {
                return !field
                    || m_rows.wanted(*field, m_told.lines.at(line))
                    == m_rows.wanted(*field, m_told.lines.at(other));
            });
            if (other != line && m_rowOf.at(other) >= 0 && alike)
                return true;
        }
        return false;
    }

    [[nodiscard]] const MarkupNode &tr(qsizetype row) const
    {
        return m_document.node(m_document.node(m_table.rows.at(row).first()).parent);
    }

    /** Where the blanks begin that set a row apart from what is before it. */
    [[nodiscard]] qsizetype beforeRow(qsizetype row) const
    {
        qsizetype from = tr(row).span.offset;
        while (from > 0 && QByteArrayView(" \t\r\n").contains(m_document.body().at(from - 1)))
            --from;
        return from;
    }

    [[nodiscard]] QByteArray apart(qsizetype row) const
    {
        return m_document.body().mid(beforeRow(row), tr(row).span.offset - beforeRow(row));
    }

    void editRow(qsizetype row)
    {
        const qsizetype line = m_lineOf.at(row);
        if (line < 0) {
            if (isBlank(row))
                return;
            m_made.edits.append(
                TextEdit{{beforeRow(row), tr(row).span.end() - beforeRow(row)}, {}});
            ++m_made.removed;
            return;
        }
        const RegistryEntry &entry = m_told.lines.at(line);
        TextEdits edits;
        bool isShort = false;
        eachCell(row, [&](int cell, LineField field) {
            if (cell < 0)
                isShort = isShort || !m_rows.wanted(field, entry).isEmpty();
            else if (!m_rows.says(cell, field, entry))
                edits.append(m_rows.changed(cell, m_rows.markup(field, entry)));
        });
        if (isShort) // A cell is missing: the row is written anew, in the form of a whole one.
            edits = {{tr(row).span, m_rows.row(m_table.rows.at(wholeRow(-1)), entry)}};
        m_made.changed += edits.isEmpty() ? 0 : 1;
        m_made.edits += edits;
    }

    [[nodiscard]] bool isWhole(qsizetype row) const
    {
        return row > 0 && m_table.rows.at(row).size() == m_table.columns.size();
    }

    /** A row in whose form another is written: that one, else any, else the header. */
    [[nodiscard]] qsizetype wholeRow(qsizetype wanted) const
    {
        if (wanted > 0 && isWhole(wanted))
            return wanted;
        for (qsizetype row = 1; row < m_table.rows.size(); ++row) {
            if (isWhole(row))
                return row;
        }
        return 0;
    }

    void addMissing()
    {
        qsizetype after = 0; // The row of the line before.
        for (qsizetype line = 0; line < m_rowOf.size(); ++line) {
            if (m_rowOf.at(line) >= 0) {
                after = m_rowOf.at(line);
                continue;
            }
            if (isTold(line))
                continue;
            insert(after, line);
            m_rowOf[line] = 0; // Told from now on, by a row that is yet to be.
            ++m_made.added;
        }
    }

    void insert(qsizetype after, qsizetype line)
    {
        const qsizetype like = wholeRow(after > 0 ? after : 1 < m_table.rows.size() ? 1 : -1);
        const QByteArray row = like > 0 ? m_rows.row(m_table.rows.at(like), m_told.lines.at(line))
                                        : firstRow(m_told.lines.at(line));
        const qsizetype next = after + 1;
        const bool isHeadApart =
            after == 0 && next < m_table.rows.size() && tr(0).parent != tr(next).parent;
        if (isHeadApart)
            m_made.edits.append({{beforeRow(next), 0}, apart(next) + row});
        else
            m_made.edits.append({{place(after), 0}, (like > 0 ? apart(like) : apart(0)) + row});
    }

    /** Behind that row; of a head apart from an empty body, in there. */
    [[nodiscard]] qsizetype place(qsizetype after) const
    {
        const int body = childNamed(m_document, m_table.node, "tbody");
        const bool isHead =
            after == 0 && body >= 0 && tr(0).span.end() <= m_document.node(body).span.offset;
        const bool isShut =
            isHead && m_document.node(body).span.end() == m_document.node(body).content.offset;
        return isHead && !isShut ? m_document.node(body).content.offset : tr(after).span.end();
    }

    /** Of a table that has only its header: cells like these, for data. */
    [[nodiscard]] QByteArray firstRow(const RegistryEntry &line) const
    {
        QByteArray row = "<tr>";
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const auto field = m_table.columns.at(i);
            const bool inParagraph = firstInside(m_document, m_table.rows.first().at(i), "p") >= 0;
            const QByteArray words = field ? m_rows.markup(*field, line) : QByteArray();
            row += "<td>" + (inParagraph ? "<p>" + words + "</p>" : words) + "</td>";
        }
        return row + "</tr>";
    }

    const RegistryTold &m_told;
    const StorageDocument &m_document;
    const RegistryTable &m_table;
    RegistryRows m_rows;
    QList<qsizetype> m_lineOf, m_rowOf; ///< Row 0 is the header; -1: none.
    RegistryOnPage m_made;
};

} // namespace

RegistryOnPage registryTableEdited(
    const RegistryTold &told, const StorageDocument &document, const RegistryTable &table)
{
    return TableEditor(told, document, table).edited();
}

} // namespace Docket
