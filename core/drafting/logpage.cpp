// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/logpage.h"

#include "core/drafting/pageend.h"
#include "core/drafting/storageread.h"
#include "core/markup/edits.h"
#include "core/markup/elements.h"
#include "core/markup/sections.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** A reader who copies it into a spreadsheet runs nothing: as csvLine(). */
QString plain(const QString &cell)
{
    const QString text = cell.simplified();
    return !text.isEmpty() && u"=+-@＝＋－＠"_s.contains(text.front()) ? u'\'' + text : text;
}

QByteArray rowOf(const QStringList &cells, const QByteArray &tag)
{
    QByteArray row = "<tr>";
    for (const QString &cell : cells)
        row += '<' + tag + "><p>" + escapeText(plain(cell)) + "</p></" + tag + '>';
    return row + "</tr>";
}

QByteArray tableOf(const LogTold &told)
{
    QByteArray table = "<table><tbody>" + rowOf(told.columns, "th");
    for (const QStringList &cells : told.rows)
        table += rowOf(cells, "td");
    return table + "</tbody></table>";
}

QByteArray sentenceOf(const LogTold &told)
{
    return "<p>" + escapeText(told.tip) + "</p>";
}

/** The first element of that name in the stretch, outside other tables, whose words begin so; -1 for none. */
int elementIn(
    const StorageDocument &document, Span within, QByteArrayView name, const QString &begins)
{
    for (int node = 0; node < document.nodes().size(); ++node) {
        const MarkupNode &one = document.node(node);
        if (one.kind == MarkupNode::Kind::Element && within.contains(one.span)
            && document.name(node) == name
            && (begins.isEmpty() || document.plainText(node).trimmed().startsWith(begins)))
            return node;
    }
    return -1;
}

/** The words of the table's cells, row by row: the site may write it in another form than it was sent. */
QList<QStringList> wordsOf(const StorageDocument &document, int table)
{
    QList<QStringList> rows;
    const int end = nodeAfter(document, table);
    for (int node = table + 1; node < end; ++node) {
        if (document.node(node).kind != MarkupNode::Kind::Element)
            continue;
        if (document.name(node) == "tr")
            rows.append(QStringList());
        else if (!rows.isEmpty() && (document.name(node) == "td" || document.name(node) == "th"))
            rows.last().append(document.plainText(node).simplified());
    }
    return rows;
}

QList<QStringList> wordsOf(const LogTold &told)
{
    QList<QStringList> rows{told.columns};
    rows += told.rows;
    for (QStringList &cells : rows)
        std::ranges::transform(cells, cells.begin(), plain);
    return rows;
}

/** Below the heading that is there. */
TextEdits inSection(const StorageDocument &document, Span content, const LogTold &told)
{
    const int table = elementIn(document, content, "table", {});
    const int sentence = elementIn(document, content, "p", logTipBegins);
    if (table < 0 && sentence < 0)
        return {{{content.offset, 0}, sentenceOf(told) + tableOf(told)}};
    if (table >= 0 && wordsOf(document, table) == wordsOf(told))
        return {};
    TextEdits edits;
    if (sentence >= 0)
        edits.append({document.node(sentence).span, sentenceOf(told)});
    if (table >= 0)
        edits.append({document.node(table).span,
            (sentence < 0 ? sentenceOf(told) : QByteArray()) + tableOf(told)});
    else
        edits.append({{document.node(sentence).span.end(), 0}, tableOf(told)});
    std::ranges::sort(edits, {}, [](const TextEdit &one) { return one.span.offset; });
    return edits;
}

} // namespace

Result<LogOnPage> logOnPage(const QByteArray &body, const LogTold &told)
{
    if (told.rows.isEmpty())
        return failure(
            Error::Kind::Invalid, u"the log has no entry there: there is nothing to publish"_s);
    const auto document = readStorage(body);
    if (!document)
        return failure(document);
    const QList<Section> all = sections(*document);
    const auto own = std::ranges::find_if(all, [&](const Section &one) {
        return one.kind == Section::Kind::Heading && !one.path.isEmpty()
            && one.path.last().simplified().compare(told.heading.simplified(), Qt::CaseInsensitive)
            == 0;
    });
    LogOnPage made;
    if (own == all.cend()) {
        const PageEnd end = endOf(*document);
        made.isNew = true;
        made.edits = {{{end.offset, 0},
            headingOf(end.level, told.heading) + sentenceOf(told) + tableOf(told)}};
        return made;
    }
    made.edits = inSection(*document, own->content, told);
    const auto alone = findSection(*document, own->path);
    if (alone && alone->span == own->span)
        made.section = own->path;
    return made;
}

} // namespace Docket
