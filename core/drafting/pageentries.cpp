// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageentries.h"

#include "core/drafting/entryclone.h"
#include "core/drafting/identifierforms.h"
#include "core/markup/elements.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostGroups = 500;
constexpr qsizetype longestEntry = 4000; // UTF-16 units that are looked at.

bool isElement(const StorageDocument &document, int node)
{
    return document.node(node).kind == MarkupNode::Kind::Element;
}

/** With the blanks of its own line, so that a page written in lines loses the whole line. */
Span withIndent(const QByteArray &body, Span span)
{
    qsizetype start = span.offset;
    while (start > 0 && (body.at(start - 1) == ' ' || body.at(start - 1) == '\t'))
        --start;
    if (start == 0 || body.at(start - 1) != '\n')
        return span;
    --start;
    if (start > 0 && body.at(start - 1) == '\r')
        --start;
    return {start, span.end() - start};
}

QStringList pathAt(const PageView &view, Span span)
{
    QStringList path;
    for (const Section &section : view.headings) {
        if (section.span.contains(span))
            path = section.path;
    }
    return path;
}

bool isHistoric(const PageView &view, Span span)
{
    const auto first = std::ranges::lower_bound(view.units, span.offset, {},
        [](const TextUnit &unit) { return unit.bytes.isEmpty() ? -1 : unit.bytes.first().offset; });
    return first != view.units.end() && !first->bytes.isEmpty()
        && first->bytes.first().offset < span.end() && first->historic;
}

void nameEntry(PageEntry &entry)
{
    static const QRegularExpression id(u"^\\s*(?:[A-Z]{1,10}[-.]?)?[\\d.]*\\s*$"_s);
    for (int i = 0; i < entry.cells.size() && i < 2; ++i) {
        if (entry.kind == PageEntry::Kind::Row && id.match(entry.cells.at(i)).hasMatch())
            continue;
        entry.name = leadingName(entry.cells.at(i));
        entry.nameCell = i;
        return;
    }
}

class StorageGroups
{
public:
    explicit StorageGroups(const PageView &view)
        : m_view(view)
        , m_document(view.storage())
    { }

    QList<EntryGroup> read()
    {
        for (int i = 0; i < m_document.nodes().size() && m_groups.size() < mostGroups; ++i) {
            const QByteArrayView name = m_document.name(i);
            const bool list = name == "ul" || name == "ol";
            if ((!list && name != "table") || !m_view.scope().contains(m_document.node(i).span)
                || isInside(m_document, i, "ac:adf-extension"))
                continue;
            EntryGroup group;
            if (list)
                addItems(i, group);
            else
                addRows(i, group);
            if (!group.entries.isEmpty())
                m_groups.append(group);
        }
        return std::move(m_groups);
    }

private:
    PageEntry entryAt(int node, PageEntry::Kind kind) const
    {
        PageEntry entry;
        entry.kind = kind;
        entry.node = node;
        entry.group = int(m_groups.size());
        entry.span = withIndent(m_document.body(), m_document.node(node).span);
        entry.path = pathAt(m_view, m_document.node(node).span);
        entry.historic = isHistoric(m_view, m_document.node(node).span);
        return entry;
    }

    void addItems(int list, EntryGroup &group) const
    {
        for (const int child : m_document.children(list)) {
            if (m_document.name(child) != "li")
                continue;
            PageEntry entry = entryAt(child, PageEntry::Kind::Item);
            entry.cells = {m_document.plainText(child).left(longestEntry).simplified()};
            for (const int inner : m_document.children(child)) {
                const QByteArrayView name = m_document.name(inner);
                entry.plain = entry.plain && name != "ul" && name != "ol" && name != "table"
                    && !isMacro(name);
            }
            nameEntry(entry);
            group.entries.append(entry);
        }
    }

    void addRows(int node, EntryGroup &group) const
    {
        for (const int child : m_document.children(node)) {
            const QByteArrayView name = m_document.name(child);
            if (name == "tbody" || name == "thead")
                addRows(child, group);
            if (name != "tr")
                continue;
            PageEntry entry = entryAt(child, PageEntry::Kind::Row);
            bool header = true;
            for (const int cell : m_document.children(child)) {
                if (!isElement(m_document, cell))
                    continue;
                entry.cells.append(m_document.plainText(cell).left(longestEntry).simplified());
                header = header && m_document.name(cell) == "th";
                entry.plain = entry.plain && m_document.attribute(cell, "rowspan").toInt() < 2
                    && m_document.attribute(cell, "colspan").toInt() < 2;
            }
            if (header && group.headers.isEmpty() && group.entries.isEmpty()) {
                group.headers = entry.cells;
                continue;
            }
            nameEntry(entry);
            group.entries.append(entry);
        }
    }

    const PageView &m_view;
    const StorageDocument &m_document;
    QList<EntryGroup> m_groups;
};

Span lineAround(const QByteArray &body, qsizetype offset)
{
    const qsizetype start = offset == 0 ? 0 : body.lastIndexOf('\n', offset - 1) + 1;
    const qsizetype end = body.indexOf('\n', offset);
    return {start, (end < 0 ? body.size() : end + 1) - start};
}

const QRegularExpression &itemMarker()
{
    static const QRegularExpression marker(u"^(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+)"_s);
    return marker;
}

/** Markdown: rows and items that stand on one line each. */
class MarkdownGroups
{
public:
    explicit MarkdownGroups(const PageView &view)
        : m_view(view)
        , m_body(view.document->body())
    { }

    QList<EntryGroup> read()
    {
        for (const TextUnit &unit : m_view.units) {
            if (unit.bytes.isEmpty() || !m_view.inScope(unit) || m_groups.size() >= mostGroups)
                continue;
            const Span line = lineAround(m_body, unit.bytes.first().offset);
            if (unit.table >= 0)
                addCell(unit, line);
            else if (unit.kind == TextUnit::Kind::ListItem)
                addItem(unit, line);
        }
        m_groups.removeIf([](const EntryGroup &group) { return group.entries.isEmpty(); });
        for (int i = 0; i < m_groups.size(); ++i) {
            for (PageEntry &entry : m_groups[i].entries) {
                entry.group = i;
                nameEntry(entry);
            }
        }
        return std::move(m_groups);
    }

private:
    void addCell(const TextUnit &unit, Span line)
    {
        if (unit.table != m_table)
            m_groups.append(EntryGroup());
        m_table = unit.table;
        EntryGroup &group = m_groups.last();
        QStringList *cells = &group.headers;
        if (unit.row > 0) {
            if (group.entries.isEmpty() || group.entries.last().span != line)
                group.entries.append(entryOf(unit, line, PageEntry::Kind::Row));
            cells = &group.entries.last().cells;
        }
        while (cells->size() <= unit.column)
            cells->append(QString());
        (*cells)[unit.column] = unit.text.left(longestEntry).simplified();
        m_lastItem = {-1, 0};
    }

    void addItem(const TextUnit &unit, Span line)
    {
        const QString words = QString::fromUtf8(m_body.sliced(line.offset, line.length));
        const qsizetype depth = itemMarker().match(words).capturedLength(1);
        const bool follows = m_lastItem.offset >= 0 && m_lastItem.offset == line.offset
            && depth == m_depth && !m_groups.isEmpty();
        m_table = -1;
        m_lastItem = {line.end(), 0};
        const Span last = unit.spanOf(0, unit.text.size());
        if (depth == 0 || last.end() > line.end()) { // A second paragraph, or several lines.
            if (follows)
                m_groups.last().entries.last().plain = false;
            m_lastItem = {-1, 0};
            return;
        }
        if (!follows) {
            if (!m_groups.isEmpty() && !m_groups.last().entries.isEmpty() && depth > m_depth)
                m_groups.last().entries.last().plain = false;
            m_groups.append(EntryGroup());
        }
        m_depth = depth;
        PageEntry entry = entryOf(unit, line, PageEntry::Kind::Item);
        entry.cells = {unit.text.left(longestEntry).simplified()};
        m_groups.last().entries.append(entry);
    }

    PageEntry entryOf(const TextUnit &unit, Span line, PageEntry::Kind kind) const
    {
        PageEntry entry;
        entry.kind = kind;
        entry.span = line;
        entry.path = unit.path;
        entry.historic = unit.historic;
        return entry;
    }

    const PageView &m_view;
    const QByteArray &m_body;
    QList<EntryGroup> m_groups;
    int m_table = -1;
    Span m_lastItem{-1, 0}; ///< Where the next item's line would begin.
    qsizetype m_depth = 0;
};

QByteArray clonedRow(const PageView &view, const PageEntry &model, const EntryWords &words)
{
    const StorageDocument &document = view.storage();
    QByteArray cells;
    int column = 0;
    for (const int cell : document.children(model.node)) {
        if (!isElement(document, cell))
            continue;
        cells += column == model.nameCell ? cloneEntry(document, cell, model.name, words.name, {})
                                          : cloneCell(document, cell, words.cells.value(column));
        ++column;
    }
    return "<tr>" + cells + "</tr>";
}

/** "`old`" → "`new`", "**old** <n>" → "**new**". */
QString inItsMarks(QStringView cell, const QString &oldName, const QByteArray &fresh)
{
    const qsizetype at = cell.indexOf(oldName);
    qsizetype start = at;
    while (start > 0 && QStringView(u"`*_").contains(cell.at(start - 1)))
        --start;
    const qsizetype end = at + oldName.size();
    qsizetype behind = end;
    while (behind < cell.size() && QStringView(u"`*_").contains(cell.at(behind)))
        ++behind;
    return at < 0 ? QString::fromUtf8(fresh)
                  : cell.sliced(start, at - start).toString() + QString::fromUtf8(fresh)
            + cell.sliced(end, behind - end).toString();
}

QByteArray clonedLine(const PageView &view, const PageEntry &model, const EntryWords &words)
{
    const QByteArray &body = view.document->body();
    const QString line = QString::fromUtf8(body.sliced(model.span.offset, model.span.length));
    QString end = line.endsWith("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    const auto escaped = [&](const QString &text) {
        return view.document->escape(text, model.span.offset + 1);
    };
    const qsizetype at = line.indexOf(model.name);
    if (model.name.isEmpty() || at < 0)
        return {};
    const bool code = at > 0 && line.at(at - 1) == '`'_L1;
    const QByteArray name = code ? words.name.toUtf8() : escaped(words.name);
    if (model.kind == PageEntry::Kind::Item) {
        static const QRegularExpression separator(u"^\\s*(?:[:–—-])\\s+"_s);
        const QRegularExpressionMatch marker = itemMarker().match(line);
        const QString head =
            marker.captured(1) + inItsMarks(line.mid(marker.capturedLength()), model.name, name);
        const QString behind =
            line.mid(at + model.name.size()).remove(QRegularExpression(u"^[`*_]+"_s));
        const QRegularExpressionMatch match = separator.match(behind);
        const QString rest = words.cells.value(0);
        return (head
            + (rest.isEmpty() ? QString()
                              : (match.hasMatch() ? match.captured() : u": "_s)
                        + QString::fromUtf8(escaped(rest)))
            + end)
            .toUtf8();
    }
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    QStringList cells = line.trimmed().split(bar);
    const bool leading = !cells.isEmpty() && cells.first().isEmpty();
    for (qsizetype i = leading ? 1 : 0; i < cells.size(); ++i) {
        const qsizetype column = i - (leading ? 1 : 0);
        const bool closing = i == cells.size() - 1 && cells.at(i).isEmpty();
        if (closing)
            continue;
        const QString fresh = column == model.nameCell
            ? inItsMarks(cells.at(i), model.name, name)
            : QString::fromUtf8(escaped(words.cells.value(column)));
        cells[i] = fresh.isEmpty() ? u" "_s : u" "_s + fresh + u" "_s;
    }
    return (cells.join('|'_L1).trimmed() + end).toUtf8();
}

} // namespace

QList<EntryGroup> entryGroups(const PageView &view)
{
    return view.document->storage() ? StorageGroups(view).read() : MarkdownGroups(view).read();
}

QString leadingName(const QString &words)
{
    static const QRegularExpression lead(
        u"^[\"'`“]?(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD) )?([^\\s:–—(,=\"'`”]+(?: [^\\s:–—(,=<-][^\\s:–—(,=\"'`”]*){0,4}?)[\"'`”]?\\s*(?:$|[:–—(,=<]|- )"_s);
    const QRegularExpressionMatch match = lead.match(words.left(200));
    return match.hasMatch() ? match.captured(1) : QString();
}

bool sameName(const QString &one, const Value &other)
{
    if (one.isEmpty())
        return false;
    const bool prose = other.kind == Value::Kind::Words || other.kind == Value::Kind::Enum;
    if (one.simplified().compare(
            other.text.simplified(), prose ? Qt::CaseInsensitive : Qt::CaseSensitive)
        == 0)
        return true;
    return other.kind == Value::Kind::Identifier && identifierSpellings(other.text).contains(one);
}

QByteArray cloneOf(const PageView &view, const PageEntry &model, const EntryWords &words)
{
    if (!model.plain || model.name.isEmpty())
        return {};
    if (model.node < 0)
        return clonedLine(view, model, words);
    const Span own = view.storage().node(model.node).span;
    const QByteArray indent =
        view.document->body().sliced(model.span.offset, own.offset - model.span.offset);
    return indent
        + (model.kind == PageEntry::Kind::Row ? clonedRow(view, model, words)
                                              : cloneEntry(view.storage(), model.node, model.name,
                                                    words.name, words.cells.value(0)));
}

} // namespace Docket
