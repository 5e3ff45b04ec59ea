// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"

#include "core/drafting/addition.h"
#include "core/drafting/codechange.h"
#include "core/drafting/deprecation.h"
#include "core/drafting/needswords.h"
#include "core/drafting/releasenote.h"
#include "core/drafting/removal.h"
#include "core/drafting/statusrow.h"
#include "core/drafting/valuechange.h"
#include "core/drafting/versionmessage.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool overlap(const TextEdits &edits, const TextEdit &other)
{
    return std::ranges::any_of(edits, [&](const TextEdit &edit) {
        return edit.span.overlaps(other.span) || edit.span.offset == other.span.offset;
    });
}

bool isFeature(Drafter drafter)
{
    return drafter == Drafter::Addition || drafter == Drafter::Removal
        || drafter == Drafter::Deprecation;
}

/** What the page history says of two drafts in one: things of one sort by name; else the values
 * that changed, and the rest is in the edits. */
void joinMessage(const PageView &view, Draft &draft, const Draft &more)
{
    const WorkItem &item = view.request->item;
    const QDateTime &at = view.request->entry.at;
    QStringList names;
    for (const Fact &fact : view.facts) {
        if (draft.values.contains(fact.change()))
            names.append(
                fact.kind == Fact::Kind::Addition ? fact.newValue.text : fact.oldValue.text);
    }
    if (draft.drafter == Drafter::ValueChange && more.drafter == Drafter::ValueChange)
        draft.versionMessage = versionMessage(draft.values, item.key, at);
    else if (draft.drafter == more.drafter && isFeature(draft.drafter))
        draft.versionMessage = featureMessage(draft.drafter, names, item.key, at);
    else if (isFeature(draft.drafter) || isFeature(more.drafter))
        draft.versionMessage = wordsMessage(item.key, at);
}

/** One draft a section: a second one for the same section joins the first, where their edits leave
 * each other alone. */
void join(const PageView &view, QList<Draft> &drafts, const QList<Draft> &more)
{
    for (const Draft &draft : more) {
        const bool taken = std::ranges::any_of(drafts, [&](const Draft &other) {
            return std::ranges::any_of(
                draft.edits, [&](const TextEdit &edit) { return overlap(other.edits, edit); });
        });
        if (taken) // a heading may be told of in its own section and in the one around it
            continue;
        const auto same = std::ranges::find(drafts, draft.section, &Draft::section);
        if (same == drafts.end()) {
            drafts.append(draft);
            continue;
        }
        if (same->confident && !draft.confident && same->drafter == draft.drafter) {
            // An unsure edit would make the sure ones unsure too: it is told, not made.
            same->evidence.append({u"left-alone"_s, draft.summary, u"page"_s, draft.confidence});
            continue;
        }
        same->edits.append(draft.edits);
        std::ranges::sort(same->edits, {}, [](const TextEdit &edit) { return edit.span; });
        same->evidence.append(draft.evidence);
        same->values.append(draft.values);
        same->confident = same->confident && draft.confident;
        same->confidence = std::min(same->confidence, draft.confidence);
        same->summary += ' '_L1 + draft.summary;
        joinMessage(view, *same, draft);
    }
}

/** What came, went and is deprecated; one draft a section. */
DraftOutcome draftFeatures(const PageView &view)
{
    DraftOutcome outcome;
    if (std::ranges::all_of(view.facts, &Fact::isChange))
        return outcome;
    const QList<EntryGroup> groups = entryGroups(view);
    for (const DraftOutcome &each : {draftRemovals(view, groups), draftDeprecations(view, groups),
             draftAdditions(view, groups)}) {
        join(view, outcome.drafts, each.drafts);
        if (outcome.silence.isEmpty())
            outcome.silence = each.silence;
    }
    return outcome;
}

/** What only the item's words tell is confident where the linked change does not speak against it. */
QList<Draft> borneOut(QList<Draft> drafts, const CodeChange &change)
{
    for (Draft &draft : drafts) {
        if ((draft.drafter == Drafter::ValueChange || draft.drafter == Drafter::Rename)
            && draft.confident && !std::ranges::all_of(draft.values, [&](const ValueChange &value) {
                   return change.bearsOut(value);
               })) {
            draft.confident = false;
            draft.confidence = std::min(draft.confidence, 0.55);
        }
    }
    return drafts;
}

} // namespace

DraftOutcome draft(const DraftRequest &request)
{
    const std::expected<PageView, QString> view = PageView::read(request);
    if (!view)
        return {{}, view.error(), {}};
    return draft(*view);
}

DraftOutcome draft(const PageView &view)
{
    const DraftRequest &request = *view.request;
    const CodeChange change(view);
    DraftOutcome outcome{change.drafts(), {}, {}};
    if (request.change.isEmpty() && outcome.drafts.isEmpty() && isThin(request.item, view.facts)) {
        return {{}, {},
            u"%1 (“%2”) has no description, value, link or comment. What did it change for the readers of this page, and from what to what?"_s
                .arg(request.item.key, request.item.summary.left(120))};
    }
    const DraftOutcome own =
        request.kind == PageKind::ReleaseNotes ? draftReleaseNotes(view) : draftValueChanges(view);
    const DraftOutcome features =
        request.kind == PageKind::ReleaseNotes ? DraftOutcome() : draftFeatures(view);
    const DraftOutcome status = draftStatusRows(view);
    join(view, outcome.drafts, borneOut(own.drafts, change));
    join(view, outcome.drafts, features.drafts);
    join(view, outcome.drafts, status.drafts);
    if (!outcome.drafts.isEmpty())
        return outcome;
    for (const DraftOutcome *each : {&own, &features, &status}) {
        if (outcome.silence.isEmpty())
            outcome.silence = each->silence;
    }
    return outcome.silence.isEmpty() ? draftNeedsWords(view) : outcome;
}

} // namespace Docket
