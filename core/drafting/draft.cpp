// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft.h"

#include "core/drafting/needswords.h"
#include "core/drafting/releasenote.h"
#include "core/drafting/statusrow.h"
#include "core/drafting/valuechange.h"

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

/** One draft a section: a second one for the same section joins the first, where their edits leave
 * each other alone. */
void join(QList<Draft> &drafts, const QList<Draft> &more)
{
    for (const Draft &draft : more) {
        const auto same = std::ranges::find(drafts, draft.section, &Draft::section);
        if (same == drafts.end()) {
            drafts.append(draft);
            continue;
        }
        if (std::ranges::any_of(
                draft.edits, [&](const TextEdit &edit) { return overlap(same->edits, edit); }))
            continue;
        same->edits.append(draft.edits);
        std::ranges::sort(same->edits, {}, [](const TextEdit &edit) { return edit.span; });
        same->evidence.append(draft.evidence);
        same->values.append(draft.values);
        same->confident = same->confident && draft.confident;
        same->confidence = std::min(same->confidence, draft.confidence);
        same->summary += ' '_L1 + draft.summary;
    }
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
    if (request.change.isEmpty() && isThin(request.item, view.facts)) {
        return {{}, {},
            u"%1 (“%2”) has no description, value, link or comment. What did it change for the readers of this page, and from what to what?"_s
                .arg(request.item.key, request.item.summary.left(120))};
    }
    const DraftOutcome own =
        request.kind == PageKind::ReleaseNotes ? draftReleaseNotes(view) : draftValueChanges(view);
    const DraftOutcome status = draftStatusRows(view);
    DraftOutcome outcome{own.drafts, {}, {}};
    join(outcome.drafts, status.drafts);
    if (!outcome.drafts.isEmpty())
        return outcome;
    outcome.silence = own.silence.isEmpty() ? status.silence : own.silence;
    return outcome.silence.isEmpty() ? draftNeedsWords(view) : outcome;
}

} // namespace Docket
