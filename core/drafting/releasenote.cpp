// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/releasenote.h"

#include "core/drafting/entryclone.h"
#include "core/drafting/markdownclone.h"
#include "core/drafting/versionmessage.h"
#include "core/drafting/words.h"
#include "core/markup/elements.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntry = 250;

/** A list or table that could take the entry. */
struct Shelf
{
    int node = -1; ///< ul, ol or table; of Markdown the block.
    bool table = false;
    QList<int> entries; ///< li, or tr without header rows.
    int header = -1; ///< Row of headers; -1 for none.
    QString heading; ///< Of the innermost section around it.
    double score = 0;
};

bool isHeaderRow(const StorageDocument &document, int row)
{
    const QList<int> cells = document.children(row);
    return std::ranges::all_of(cells, [&](int cell) {
        return document.node(cell).kind != MarkupNode::Kind::Element || document.name(cell) == "th";
    }) && std::ranges::any_of(cells, [&](int cell) { return document.name(cell) == "th"; });
}

void addRows(const StorageDocument &document, int node, Shelf &shelf)
{
    for (const int child : document.children(node)) {
        const QByteArrayView name = document.name(child);
        if (name == "tbody" || name == "thead")
            addRows(document, child, shelf);
        else if (name == "tr" && shelf.header < 0 && shelf.entries.isEmpty()
            && isHeaderRow(document, child))
            shelf.header = child;
        else if (name == "tr")
            shelf.entries.append(child);
    }
}

std::optional<Shelf> shelfAt(const StorageDocument &document, int index)
{
    const QByteArrayView name = document.name(index);
    Shelf shelf{index, name == "table", {}, -1, {}, 0};
    if (shelf.table) {
        addRows(document, index, shelf);
        return shelf;
    }
    if (name != "ul" && name != "ol")
        return std::nullopt;
    for (const int child : document.children(index)) {
        if (document.name(child) == "li")
            shelf.entries.append(child);
    }
    return shelf;
}

std::optional<Shelf> markdownShelfAt(const MarkdownTree &tree, int index)
{
    const MarkdownBlock &block = tree.blocks.at(index);
    Shelf shelf{index, block.kind == MarkdownBlock::Kind::Table, tree.children(index), -1, {}, 0};
    if (!shelf.table && block.kind != MarkdownBlock::Kind::List)
        return std::nullopt;
    if (shelf.table && !shelf.entries.isEmpty())
        shelf.header = shelf.entries.takeFirst();
    return shelf;
}

/** A list or table that does not stand inside another. */
std::optional<Shelf> outerShelfAt(const PageView &view, int index)
{
    if (const MarkdownDocument *markdown = view.document->markdown()) {
        const int parent = markdown->tree().blocks.at(index).parent;
        return markdown->tree().around(parent, MarkdownBlock::Kind::Item) >= 0
            ? std::nullopt
            : markdownShelfAt(markdown->tree(), index);
    }
    const MarkupNode &node = view.storage().node(index);
    if (node.kind != MarkupNode::Kind::Element || isInside(view.storage(), node.parent, "li")
        || isInside(view.storage(), node.parent, "td")
        || isInside(view.storage(), node.parent, "ac:adf-extension"))
        return std::nullopt;
    return shelfAt(view.storage(), index);
}

Span spanOf(const PageView &view, int node)
{
    const MarkdownDocument *markdown = view.document->markdown();
    return markdown ? markdown->tree().blocks.at(node).span : view.storage().node(node).span;
}

QByteArrayView bytesOf(const StorageDocument &document, int node)
{
    const Span span = document.node(node).span;
    return QByteArrayView(document.body()).sliced(span.offset, span.length);
}

QByteArrayView bytesOf(const PageView &view, int node)
{
    const Span span = spanOf(view, node);
    return QByteArrayView(view.document->body()).sliced(span.offset, span.length);
}

/** How well a list under that heading suits an item of that type; negative: never. */
double suits(const QString &heading, const QString &type)
{
    static const QRegularExpression never(
        u"\\b(?:known|open|upgrad|migrat|deprecat|contribut|thank|breaking|remov|planned|download|require)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fixes(u"\\b(?:resolv|fix|bug|defect|correct)|修正|修复"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression news(
        u"\\b(?:new|feature|add|enhance|improve|highlight|chang)|新機能|新功能"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression security(
        u"\\b(?:secur|vulnerab)"_s, QRegularExpression::CaseInsensitiveOption);
    if (never.match(heading).hasMatch())
        return -1;
    const bool bug = type.contains("bug"_L1, Qt::CaseInsensitive)
        || type.contains("defect"_L1, Qt::CaseInsensitive)
        || type.contains("incident"_L1, Qt::CaseInsensitive);
    const bool safety = type.contains("secur"_L1, Qt::CaseInsensitive)
        || type.contains("vulnerab"_L1, Qt::CaseInsensitive);
    if (safety && security.match(heading).hasMatch())
        return 4;
    if (fixes.match(heading).hasMatch())
        return bug || safety ? 3 : 0.5;
    if (news.match(heading).hasMatch())
        return bug || safety ? 0.5 : 3;
    return 1;
}

QString innermostHeading(const PageView &view, Span span)
{
    QString heading;
    for (const Section &section : view.headings) {
        if (section.span.contains(span))
            heading = section.path.value(section.path.size() - 1);
    }
    return heading;
}

std::optional<Shelf> bestShelf(const PageView &view, const Section &version)
{
    const QString own = version.path.value(version.path.size() - 1);
    std::optional<Shelf> best;
    const MarkdownDocument *markdown = view.document->markdown();
    const qsizetype count =
        markdown ? markdown->tree().blocks.size() : view.storage().nodes().size();
    for (int i = 0; i < count; ++i) {
        if (!version.span.contains(spanOf(view, i)))
            continue;
        std::optional<Shelf> shelf = outerShelfAt(view, i);
        if (!shelf)
            continue;
        shelf->heading = innermostHeading(view, spanOf(view, i));
        shelf->score = shelf->heading == own ? 1 : suits(shelf->heading, view.request->item.type);
        const qsizetype keys = std::ranges::count_if(
            shelf->entries, [&](int entry) { return !keyIn(bytesOf(view, entry)).isEmpty(); });
        shelf->score += keys > 0 ? 2 : 0;
        if (shelf->score > 0 && (keys > 0 || shelf->score >= 1) && !shelf->entries.isEmpty()
            && (!best || shelf->score > best->score))
            best = shelf;
    }
    return best;
}

/** New entries go to the top where the neighbours' numbers fall, else to the end. */
bool newestFirst(const PageView &view, const Shelf &shelf)
{
    QList<int> numbers;
    for (const int entry : shelf.entries) {
        const QString key = keyIn(bytesOf(view, entry));
        if (key.startsWith(view.request->item.key.section('-'_L1, 0, -2) + '-'_L1))
            numbers.append(key.section('-'_L1, -1).toInt());
    }
    return numbers.size() > 1 && std::ranges::is_sorted(numbers, std::greater{})
        && numbers.first() != numbers.last();
}

bool spansCells(const StorageDocument &document, int row)
{
    return std::ranges::any_of(document.children(row), [&](int cell) {
        return document.attribute(cell, "rowspan").toInt() > 1
            || document.attribute(cell, "colspan").toInt() > 1;
    });
}

/** What belongs into a column of that name; nothing for a column Docket does not know. */
std::optional<QString> valueFor(const QString &header, const PageView &view)
{
    const WorkItem &item = view.request->item;
    const QString name = header.toLower();
    const auto has = [&](const char *words) {
        return QRegularExpression(u"\\b(?:%1)"_s.arg(QString::fromLatin1(words)))
            .match(name)
            .hasMatch();
    };
    if (has("resolution"))
        return item.resolution;
    if (has("status|state"))
        return item.resolution.isEmpty() ? item.status.name : item.resolution;
    if (has("type|kind"))
        return item.type;
    if (has("component|area|module"))
        return item.components.isEmpty() ? QString() : item.components.first().name;
    if (has("version|release|fixed in"))
        return item.fixVersions.value(0);
    if (has("summary|title|description|change|note|what|fix|detail|subject"))
        return shortened(oneLine(item.summary), longestEntry);
    return std::nullopt;
}

QByteArray clonedRow(const PageView &view, const Shelf &shelf, int row, const QString &oldKey)
{
    const StorageDocument &document = view.storage();
    const WorkItem &item = view.request->item;
    QStringList headers;
    if (shelf.header >= 0) {
        for (const int cell : document.children(shelf.header)) {
            if (document.node(cell).kind == MarkupNode::Kind::Element)
                headers.append(document.plainText(cell).simplified());
        }
    }
    const QString summary = shortened(oneLine(item.summary), longestEntry);
    QByteArray cells;
    qsizetype column = 0;
    bool told = false;
    bool keyed = false;
    for (const int cell : document.children(row)) {
        if (document.node(cell).kind != MarkupNode::Kind::Element)
            continue;
        const std::optional<QString> known = valueFor(headers.value(column), view);
        const bool keyCell = !keyed && keyIn(bytesOf(document, cell)) == oldKey;
        const bool words =
            !told && ((known && *known == summary) || (headers.isEmpty() && !keyCell));
        if (keyCell) {
            cells += cloneEntry(document, cell, oldKey, item.key, summary);
            keyed = true;
        } else {
            cells += cloneCell(document, cell, words ? summary : known.value_or(QString()));
        }
        told = told || words;
        ++column;
    }
    return keyed ? "<tr>" + cells + "</tr>" : QByteArray();
}

/** Blanks and line ends that stand before an entry, so that a page written in lines stays so. */
QByteArray indentBefore(const StorageDocument &document, int entry)
{
    const qsizetype end = document.node(entry).span.offset;
    qsizetype start = end;
    while (start > 0 && QByteArrayView(" \t\r\n").contains(document.body().at(start - 1)))
        --start;
    return document.body().sliced(start, end - start);
}

struct Entry
{
    TextEdit edit;
    bool inForm = false; ///< A neighbour with a key showed the form.
};

/** The bytes between two entries of a Markdown list: more than a line end where empty lines part them. */
QByteArray partingOf(const MarkdownTree &tree, const Shelf &shelf)
{
    const Span last = tree.blocks.at(shelf.entries.last()).span;
    const Span line = tree.wholeLine(tree.lineAt(last.end()));
    QByteArray end =
        tree.bytes(line).endsWith("\r\n") || tree.body.contains("\r\n") ? "\r\n" : "\n";
    if (shelf.entries.size() < 2 || shelf.table)
        return end;
    const Span before = tree.blocks.at(shelf.entries.at(shelf.entries.size() - 2)).span;
    const qsizetype lines = tree.lineAt(last.offset) - tree.lineAt(before.end());
    return lines > 1 ? end + end : end;
}

std::optional<Entry> markdownEntryFor(const PageView &view, const Shelf &shelf)
{
    const MarkdownDocument &document = *view.document->markdown();
    const MarkdownTree &tree = document.tree();
    const WorkItem &item = view.request->item;
    const bool first = newestFirst(view, shelf);
    QList<int> order = shelf.entries;
    if (!first)
        std::ranges::reverse(order);
    const auto keyed = std::ranges::find_if(
        order, [&](int entry) { return !keyIn(bytesOf(view, entry)).isEmpty(); });
    const int model = keyed == order.end() ? order.first() : *keyed;
    const QString oldKey = keyIn(bytesOf(view, model));
    const QString summary = shortened(oneLine(item.summary), longestEntry);
    QByteArray fresh;
    if (shelf.table) {
        QStringList cells;
        for (const int header : tree.children(shelf.header))
            cells.append(valueFor(tree.plainText(header).simplified(), view).value_or(QString()));
        fresh = oldKey.isEmpty()
            ? QByteArray()
            : cloneMarkdownRow(document, model, oldKey, item.key, summary, cells);
    } else {
        // Numbers that all say the same go on to do so.
        const int last = tree.blocks.at(shelf.entries.last()).number;
        const bool counts =
            shelf.entries.size() < 2 || last != tree.blocks.at(shelf.entries.first()).number;
        fresh = cloneMarkdownItem(document, model, oldKey, item.key,
            oldKey.isEmpty() ? item.key + ": "_L1 + summary : summary,
            counts && !first ? last + 1 : tree.blocks.at(shelf.entries.first()).number);
    }
    if (fresh.isEmpty() || findKey(fresh, item.key) < 0)
        return std::nullopt;
    const QByteArray parting = partingOf(tree, shelf);
    const Span beside = tree.blocks.at(order.first()).span;
    if (first)
        return Entry{{{tree.line(tree.lineAt(beside.offset)).offset, 0}, fresh + parting},
            !oldKey.isEmpty()};
    return Entry{
        {{tree.line(tree.lineAt(beside.end())).end(), 0}, parting + fresh}, !oldKey.isEmpty()};
}

std::optional<Entry> entryFor(const PageView &view, const Shelf &shelf)
{
    if (view.document->markdown())
        return markdownEntryFor(view, shelf);
    const StorageDocument &document = view.storage();
    const bool first = newestFirst(view, shelf);
    QList<int> order = shelf.entries;
    if (!first)
        std::ranges::reverse(order);
    const auto keyed = std::ranges::find_if(order, [&](int entry) {
        return !keyIn(bytesOf(document, entry)).isEmpty() && !spansCells(document, entry);
    });
    const int model = keyed == order.end() ? order.first() : *keyed;
    const QString oldKey = keyIn(bytesOf(document, model));
    const WorkItem &item = view.request->item;
    const QString summary = shortened(oneLine(item.summary), longestEntry);

    QByteArray fresh;
    if (shelf.table)
        fresh = oldKey.isEmpty() || spansCells(document, model)
            ? QByteArray()
            : clonedRow(view, shelf, model, oldKey);
    else
        fresh = cloneEntry(document, model, oldKey, item.key,
            oldKey.isEmpty() ? item.key + ": "_L1 + summary : summary);
    if (fresh.isEmpty() || findKey(fresh, item.key) < 0)
        return std::nullopt;
    const int end = order.first();
    const QByteArray indent = indentBefore(document, end);
    const Span span = document.node(end).span;
    if (first)
        return Entry{{{span.offset, 0}, fresh + indent}, !oldKey.isEmpty()};
    return Entry{{{span.end(), 0}, indent + fresh}, !oldKey.isEmpty()};
}

/** Headings that name the version, as a whole token: "2026.4", "Release 2026.4 (April)". */
QList<Section> versionSections(const PageView &view, const QString &version)
{
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)+\\S*|\\d+"_s);
    const QString token = number.match(version).captured();
    QList<Section> result;
    for (const Section &section : view.headings) {
        const QString heading = section.path.value(section.path.size() - 1);
        const bool named = !findValue(heading, readValue(version)).isEmpty()
            || (token.contains('.'_L1) && !findValue(heading, readValue(token)).isEmpty());
        if (named && view.scope().contains(section.span))
            result.append(section);
    }
    return result;
}

std::optional<Draft> draftIn(const PageView &view, const Section &section, const QString &version)
{
    const std::optional<Shelf> shelf = bestShelf(view, section);
    const std::optional<Entry> entry = shelf ? entryFor(view, *shelf) : std::nullopt;
    if (!entry)
        return std::nullopt;
    Draft draft;
    draft.drafter = Drafter::ReleaseNote;
    draft.section = view.sectionFor(spanOf(view, shelf->node));
    draft.edits = {entry->edit};
    if (!leavesSoundPage(*view.document, draft.edits, view.spanOf(draft.section)))
        return std::nullopt;
    const WorkItem &item = view.request->item;
    draft.confident = entry->inForm && !version.isEmpty();
    draft.confidence = draft.confident ? 0.9 : 0.55;
    draft.versionMessage = releaseNoteMessage(item.key, view.request->entry.at);
    const QString where =
        version.isEmpty() ? u"the release notes"_s : u"the release notes of %1"_s.arg(version);
    draft.summary = u"%1 is not in %2 yet; this adds it %3 “%4”."_s.arg(
        item.key, where, shelf->table ? u"as a row under"_s : u"as a line under"_s, shelf->heading);
    draft.evidence.append({u"release"_s,
        version.isEmpty() ? u"The registered section lists the changes."_s
                          : u"%1 is resolved in %2."_s.arg(item.key, version),
        version.isEmpty() ? u"registry"_s : u"field Fix versions"_s, 0.9});
    draft.evidence.append({u"summary"_s, shortened(oneLine(item.summary), 300), u"summary"_s, 0.9});
    return draft;
}

} // namespace

DraftOutcome draftReleaseNotes(const PageView &view)
{
    DraftOutcome outcome;
    const auto silence = [&](const QString &where) {
        outcome.silence = u"%1 already names %2."_s.arg(where, view.request->item.key);
    };
    bool versionFound = false;
    for (const QString &version : view.request->item.fixVersions) {
        for (const Section &section : versionSections(view, version)) {
            versionFound = true;
            if (view.namesItem(section.span))
                silence(u"The section of %1"_s.arg(version));
            else if (const std::optional<Draft> draft = draftIn(view, section, version))
                outcome.drafts.append(*draft);
            break; // The first heading of that version is the one readers find.
        }
    }
    if (!versionFound && view.registered) {
        if (view.namesItem(view.registered->span))
            silence(u"The registered section"_s);
        else if (const std::optional<Draft> draft = draftIn(view, *view.registered, {}))
            outcome.drafts.append(*draft);
    }
    if (!outcome.drafts.isEmpty())
        outcome.silence.clear();
    return outcome;
}

} // namespace Docket
