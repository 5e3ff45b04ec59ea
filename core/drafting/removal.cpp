// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/removal.h"

#include "core/drafting/featuredraft.h"
#include "core/drafting/words.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** "--old, --new": what stands behind the leading name in its cell names another thing. */
bool namesMore(const PageEntry &entry, const EntryGroup &group)
{
    const QString cell = entry.cells.value(entry.nameCell);
    const QStringList tokens =
        cell.sliced(std::min(cell.size(), entry.name.size())).split(' '_L1, Qt::SkipEmptyParts);
    if (entry.kind == PageEntry::Kind::Item)
        return std::ranges::any_of(group.entries, [&](const PageEntry &other) {
            return other.name != entry.name && other.name.size() > 2
                && cell.startsWith(entry.name + ", "_L1 + other.name);
        });
    return std::ranges::any_of(tokens, [&](QString token) {
        while (!token.isEmpty() && QStringView(u",;()[]`\"'").contains(token.back()))
            token.chop(1);
        const Value value = readValue(token);
        return (value.kind == Value::Kind::Flag && value.text.startsWith("--"_L1))
            || std::ranges::any_of(group.entries, [&](const PageEntry &other) {
                   return other.name == token && other.name != entry.name;
               });
    });
}

/** Why an entry that is led by the name does not go; empty when it may. */
QString reasonToStay(const PageView &view, const PageEntry &entry, const EntryGroup &group)
{
    if (entry.historic)
        return u"it tells the past"_s;
    if (!entry.plain)
        return u"more than this hangs on it"_s;
    if (namesMore(entry, group))
        return u"it is about another thing as well"_s;
    if (group.entries.size() < 2)
        return u"its list would be left empty"_s;
    const TextEdits edits{{entry.span, {}}};
    if (!leavesSoundPage(*view.document, edits, view.spanOf(view.sectionFor(entry.span))))
        return u"a link, macro, image or comment would be lost with it"_s;
    return {};
}

} // namespace

DraftOutcome draftRemovals(const PageView &view, const QList<EntryGroup> &groups)
{
    DraftOutcome outcome;
    for (const Fact &fact : view.facts) {
        if (fact.kind != Fact::Kind::Removal)
            continue;
        QList<const PageEntry *> going;
        QList<Evidence> left;
        for (const EntryGroup &group : groups) {
            for (const PageEntry &entry : group.entries) {
                if (!sameName(entry.name, fact.oldValue))
                    continue;
                const QString reason = reasonToStay(view, entry, group);
                if (reason.isEmpty())
                    going.append(&entry);
                else
                    left.append({u"left-alone"_s,
                        u"“%1” stays: %2."_s.arg(
                            shortened(entry.cells.join(u" | "_s), 160), reason),
                        u"page"_s, 0});
            }
        }
        if (going.size() != 1) // Two lists that name it may mean two things.
            continue;
        const PageEntry &entry = *going.first();
        Draft draft = featureDraft(view, fact, Drafter::Removal, {{entry.span, {}}});
        const QList<int> mentions = mentionsOf(view, fact.oldValue, entry.span);
        for (const int mention : mentions.first(std::min<qsizetype>(mentions.size(), 5)))
            left.append({u"left-alone"_s,
                u"“%1” still names it: please look."_s.arg(
                    shortened(oneLine(view.units.at(mention).text), 160)),
                u"page"_s, 0});
        const bool row = entry.kind == PageEntry::Kind::Row;
        draft.confident = row && mentions.isEmpty() && left.isEmpty() && fact.oldValue.isTelling();
        draft.confidence = draft.confident ? 0.88 : 0.5;
        draft.evidence.append(
            {u"states-old-value"_s, shortened(entry.cells.join(u" | "_s), 200), u"page"_s, 0.9});
        draft.evidence.append(left);
        draft.summary =
            u"%1 is gone since %2; this takes its %3 away."_s.arg(shortened(fact.oldValue.text, 80),
                view.request->item.key, row ? u"row"_s : u"list item"_s);
        outcome.drafts.append(draft);
    }
    return outcome;
}

} // namespace Docket
