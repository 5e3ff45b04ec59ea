// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/statusrow.h"

#include "core/drafting/entryclone.h"
#include "core/drafting/versionmessage.h"
#include "core/drafting/words.h"
#include "core/markup/edits.h"
#include "core/markup/elements.h"
#include "core/markup/markdowndocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Where a row or list item states its status. */
struct StatusPlace
{
    int entry = -1; ///< tr or li.
    int macro = -1; ///< Status macro; -1 when words state it.
    int unit = -1; ///< Cell's unit when words state it.
    QString text;
};

bool isDoneWord(const QString &text)
{
    static const QRegularExpression done(
        u"^\\s*(?:fixed|resolved|done|closed|completed?|solved|released|shipped|won'?t fix|duplicate|declined)\\b|^(?:修正済|対応済|解決|已修复|已解决)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return done.match(text).hasMatch();
}

bool isStatusHeader(const QString &header)
{
    static const QRegularExpression form(
        u"^\\s*(?:status|state|resolution|fixed)\\s*$|^(?:状態|ステータス|状态)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(header).hasMatch();
}

int statusMacroIn(const StorageDocument &document, int entry)
{
    const Span span = document.node(entry).span;
    for (int i = entry; i < document.nodes().size() && document.node(i).span.offset < span.end();
        ++i) {
        if (document.node(i).kind == MarkupNode::Kind::Element
            && document.macroName(i) == "status"_L1)
            return i;
    }
    return -1;
}

/** The entry is about the item: it names no other key before it. */
bool isAbout(const PageView &view, int entry)
{
    const Span span = view.storage().node(entry).span;
    const QByteArrayView bytes =
        QByteArrayView(view.document->body()).sliced(span.offset, span.length);
    return findKey(bytes, view.request->item.key) >= 0 && keyIn(bytes) == view.request->item.key;
}

std::optional<StatusPlace> statusOf(const PageView &view, int entry)
{
    StatusPlace place{entry, statusMacroIn(view.storage(), entry), -1, {}};
    if (place.macro >= 0) {
        place.text = view.storage().macroParameter(place.macro, u"title"_s);
        return place;
    }
    const Span span = view.storage().node(entry).span;
    for (int i = 0; i < view.units.size(); ++i) {
        const TextUnit &unit = view.units.at(i);
        // The first column names what its row is about, also where the first row of such a table does.
        if (unit.table >= 0 && unit.column > 0 && unit.kind == TextUnit::Kind::Cell
            && span.contains(unit.spanOf(0, unit.text.size()))
            && isStatusHeader(view.columnHeader(unit))) {
            place.unit = i;
            place.text = unit.text;
            return place;
        }
    }
    return std::nullopt;
}

/** The word for "done" on a page that shows none. */
QString doneWord(const WorkItem &item)
{
    const bool plainDone =
        item.resolution.isEmpty() || item.resolution.compare("done"_L1, Qt::CaseInsensitive) == 0;
    if (!plainDone)
        return shortened(oneLine(item.resolution), 40);
    return item.type.contains("bug"_L1, Qt::CaseInsensitive) ? u"Fixed"_s : u"Done"_s;
}

/** A neighbour's word for "done", with the item's own version in place of its; empty when it is not one to follow. */
QString asNeighbours(const QString &text, const WorkItem &item)
{
    static const QRegularExpression inVersion(u"^(\\w+ in) \\S+$"_s);
    const QRegularExpressionMatch match = inVersion.match(text.trimmed());
    if (!match.hasMatch())
        return text.trimmed().contains(' '_L1) ? QString() : text.trimmed();
    return item.fixVersions.isEmpty() ? QString()
                                      : match.captured(1) + ' '_L1 + item.fixVersions.first();
}

/** The word for "done" that the neighbours use, with the item's own version in place of theirs;
 * else the resolution. */
QString newStatus(const PageView &view, int entry)
{
    const WorkItem &item = view.request->item;
    for (const int row : view.storage().children(view.storage().node(entry).parent)) {
        if (row == entry || view.storage().node(row).kind != MarkupNode::Kind::Element)
            continue;
        const std::optional<StatusPlace> other = statusOf(view, row);
        if (!other || !isDoneWord(other->text) || other->text.size() > 40)
            continue;
        if (const QString word = asNeighbours(other->text, item); !word.isEmpty())
            return word;
    }
    return doneWord(item);
}

TextEdits editsFor(const PageView &view, const StatusPlace &place, const QString &status)
{
    if (place.macro < 0) {
        const TextUnit &unit = view.units.at(place.unit);
        return replaceText(view.storage(), unit, 0, unit.text.size(), status);
    }
    TextEdits edits;
    for (const int child : view.storage().children(place.macro)) {
        const MarkupNode &node = view.storage().node(child);
        if (view.storage().name(child) != "ac:parameter")
            continue;
        const QString name = view.storage().attribute(child, "ac:name");
        if (name == "title"_L1)
            edits.append({node.content, escapeText(status)});
        else if ((name == "colour"_L1 || name == "color"_L1)
            && view.storage().plainText(child) != "Green"_L1)
            edits.append({node.content, "Green"});
    }
    return edits;
}

bool tellsThePast(const PageView &view, int entry)
{
    const Span span = view.storage().node(entry).span;
    return std::ranges::any_of(view.units, [&](const TextUnit &unit) {
        return unit.historic && span.contains(unit.spanOf(0, unit.text.size()));
    });
}

Draft draftFor(const PageView &view, const StatusPlace &place, Span span, const QString &status,
    const TextEdits &edits)
{
    const WorkItem &item = view.request->item;
    Draft draft;
    draft.drafter = Drafter::StatusRow;
    draft.section = view.sectionFor(span);
    draft.edits = edits;
    draft.values = {{u"status of "_s + item.key, place.text, status, u"field Resolution"_s}};
    draft.versionMessage = statusMessage(item.key, view.request->entry.at, place.text, status);
    draft.summary = u"%1 is closed as %2; this %3 still says %4."_s.arg(item.key, status,
        place.unit >= 0 || view.storage().name(place.entry) == "tr" ? u"row"_s : u"line"_s,
        shortened(oneLine(place.text), 60));
    draft.evidence = {{u"status"_s,
                          u"%1 moved to %2%3."_s.arg(item.key, item.status.name,
                              item.resolution.isEmpty() ? QString() : u" as "_s + item.resolution),
                          u"history "_s + view.request->entry.id, 0.9},
        {u"names-item"_s,
            u"The entry names %1 and says “%2”."_s.arg(
                item.key, shortened(oneLine(place.text), 60)),
            u"page"_s, 0.9}};
    draft.confident = true;
    draft.confidence = 0.92;
    return draft;
}

/** The status cells of Markdown tables in rows that are about the item. */
DraftOutcome markdownRows(const PageView &view)
{
    DraftOutcome outcome;
    const MarkdownTree &tree = view.document->markdown()->tree();
    const WorkItem &item = view.request->item;
    for (int i = 0; i < view.units.size(); ++i) {
        const TextUnit &unit = view.units.at(i);
        if (unit.table < 0 || unit.row < 1 || unit.historic || !view.inScope(unit)
            || unit.column < 1 || !isStatusHeader(view.columnHeader(unit)))
            continue;
        const int row = tree.around(unit.node, MarkdownBlock::Kind::Row);
        const Span span = tree.blocks.at(row).span;
        if (!view.namesItem(span) || keyIn(tree.bytes(span)) != item.key)
            continue;
        if (isDoneWord(unit.text)) {
            outcome.silence = u"The page already says “%1” for %2."_s.arg(
                shortened(oneLine(unit.text), 60), item.key);
            continue;
        }
        QString status;
        for (const TextUnit &other : view.units) {
            if (status.isEmpty() && other.table == unit.table && other.column == unit.column
                && other.row > 0 && isDoneWord(other.text) && other.text.size() <= 40)
                status = asNeighbours(other.text, item);
        }
        status = status.isEmpty() ? doneWord(item) : status;
        const TextEdits edits = view.document->replaceText(unit, 0, unit.text.size(), status);
        const Draft draft = draftFor(view, {-1, -1, i, unit.text}, span, status, edits);
        const bool known = std::ranges::contains(outcome.drafts, draft.section, &Draft::section);
        if (!edits.isEmpty() && !known
            && leavesSoundPage(*view.document, edits, view.spanOf(draft.section)))
            outcome.drafts.append(draft);
    }
    if (!outcome.drafts.isEmpty())
        outcome.silence.clear();
    return outcome;
}

} // namespace

DraftOutcome draftStatusRows(const PageView &view)
{
    DraftOutcome outcome;
    if (findKey(view.document->body(), view.request->item.key) < 0)
        return outcome;
    if (view.document->markdown())
        return markdownRows(view);
    for (int i = 0; i < view.storage().nodes().size(); ++i) {
        const MarkupNode &node = view.storage().node(i);
        const QByteArrayView name = view.storage().name(i);
        const bool entry = name == "tr" || name == "li";
        if (!entry || !view.scope().contains(node.span) || !isAbout(view, i)
            || tellsThePast(view, i) || isInside(view.storage(), i, "ac:adf-extension"))
            continue;
        const std::optional<StatusPlace> place = statusOf(view, i);
        if (!place || place->text.trimmed().isEmpty())
            continue;
        if (isDoneWord(place->text)) {
            outcome.silence = u"The page already says “%1” for %2."_s.arg(
                shortened(oneLine(place->text), 60), view.request->item.key);
            continue;
        }
        const QString status = newStatus(view, i);
        const TextEdits edits = editsFor(view, *place, status);
        const Draft draft = draftFor(view, *place, node.span, status, edits);
        const bool known = std::ranges::any_of(
            outcome.drafts, [&](const Draft &other) { return other.section == draft.section; });
        if (!edits.isEmpty() && !known
            && leavesSoundPage(*view.document, edits, view.spanOf(draft.section)))
            outcome.drafts.append(draft);
    }
    if (!outcome.drafts.isEmpty())
        outcome.silence.clear();
    return outcome;
}

} // namespace Docket
