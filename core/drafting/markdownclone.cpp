// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/markdownclone.h"

#include "core/drafting/pageview.h"
#include "core/markup/markdownunits.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using Kind = MarkdownBlock::Kind;

namespace {

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/** The words of a paragraph or cell for another item; empty when its form cannot be told. */
QByteArray clonedWords(const MarkdownDocument &document, int leaf, const QString &oldKey,
    const QString &key, const QString &words)
{
    const MarkdownTree &tree = document.tree();
    const QList<TextUnit> units = markdownUnits(tree, leaf);
    const Span content = tree.blocks.at(leaf).content;
    const QByteArray fresh = document.escape(words, content.offset);
    if (units.isEmpty() || oldKey.isEmpty())
        return fresh;
    const TextUnit &unit = units.first();
    const QString &text = unit.text;
    const qsizetype at = text.indexOf(oldKey);
    if (at < 0)
        return {};
    const auto written = [&](qsizetype from, qsizetype to) {
        return tree.bytes({from, to - from}).toByteArray().replace(oldKey.toUtf8(), key.toUtf8());
    };
    const qsizetype end = at + oldKey.size();
    const QStringView before = QStringView(text).first(at);
    const QStringView after = QStringView(text).sliced(end);
    if (hasWords(after) && !hasWords(before)) {
        // Blanks and dashes belong to the form, quotes and brackets to the neighbour's words.
        qsizetype own = end;
        while (own < text.size()
            && (text.at(own).isSpace() || QStringView(u":-–—·|,.)]").contains(text.at(own))))
            ++own;
        return own > end ? written(content.offset, unit.bytes.at(own - 1).end()) + fresh
                         : QByteArray();
    }
    if (hasWords(before) && !hasWords(after)) {
        qsizetype own = at;
        while (own > 0
            && (text.at(own - 1).isSpace() || QStringView(u"([:–—-|,").contains(text.at(own - 1))))
            --own;
        return own < at ? fresh + written(unit.bytes.at(own).offset, content.end()) : QByteArray();
    }
    return hasWords(before) ? QByteArray() : written(content.offset, content.end());
}

qsizetype lengthOf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes).size();
}

} // namespace

QByteArray cloneMarkdownItem(const MarkdownDocument &document, int item, const QString &oldKey,
    const QString &key, const QString &words, int number)
{
    const MarkdownTree &tree = document.tree();
    const QList<int> children = tree.children(item);
    if (children.isEmpty() || tree.blocks.at(children.first()).kind != Kind::Paragraph)
        return {};
    const Span sign = tree.blocks.at(item).span;
    const Span line = tree.line(tree.lineAt(sign.offset));
    const QByteArrayView before = tree.bytes({line.offset, sign.offset - line.offset});
    if (!std::ranges::all_of(before, [](char c) { return c == ' ' || c == '\t' || c == '>'; }))
        return {}; // It begins behind the sign of a list around it.
    const qsizetype start = tree.blocks.at(children.first()).content.offset;
    if (start > line.end())
        return {};
    QByteArray lead = tree.bytes({sign.offset, start - sign.offset}).toByteArray();
    const qsizetype digits =
        std::ranges::find_if_not(lead, [](char c) { return c >= '0' && c <= '9'; }) - lead.begin();
    if (digits > 0)
        lead.replace(0, digits, QByteArray::number(number));
    const QByteArray said = clonedWords(document, children.first(), oldKey, key, words);
    QByteArray one = said; // On one line, whatever its neighbour needed.
    one.replace("\r", "");
    one.replace("\n", " ");
    return said.isEmpty() ? QByteArray() : before.toByteArray() + lead + one;
}

QByteArray cloneMarkdownRow(const MarkdownDocument &document, int row, const QString &oldKey,
    const QString &key, const QString &words, const QStringList &cells)
{
    const MarkdownTree &tree = document.tree();
    const Span line = tree.line(tree.lineAt(tree.blocks.at(row).span.offset));
    QByteArray result;
    qsizetype at = line.offset;
    bool keyed = false;
    qsizetype column = 0;
    for (const int child : tree.children(row)) {
        const MarkdownBlock &cell = tree.blocks.at(child);
        if (cell.span.length == 0 && cell.span.end() >= line.end())
            break; // The row ends before the table does.
        QByteArray fresh = document.escape(cells.value(column), cell.span.offset);
        if (!keyed && tree.bytes(cell.span).contains(oldKey.toUtf8())) {
            fresh = clonedWords(document, child, oldKey, key, words);
            keyed = !fresh.isEmpty();
        }
        result += tree.bytes({at, cell.span.offset - at});
        at = cell.span.end();
        while (at < line.end() && (document.body().at(at) == ' ' || document.body().at(at) == '\t'))
            ++at;
        const qsizetype blanks = at - cell.span.end();
        const qsizetype room = lengthOf(tree.bytes(cell.span)) + blanks;
        const bool padded = blanks > 0 || (cell.span.length == 0 && result.endsWith(' '));
        result += fresh;
        if (padded)
            result += QByteArray(std::max<qsizetype>(1, room - lengthOf(fresh)), ' ');
        ++column;
    }
    return keyed ? result + tree.bytes({at, line.end() - at}).toByteArray() : QByteArray();
}

} // namespace Docket
