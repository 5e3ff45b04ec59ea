// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/featuredraft.h"

#include "core/drafting/versionmessage.h"

namespace Docket {

using namespace Qt::StringLiterals;

Draft featureDraft(const PageView &view, const Fact &fact, Drafter drafter, const TextEdits &edits)
{
    Draft draft;
    draft.drafter = drafter;
    draft.edits = edits;
    if (!edits.isEmpty()) {
        const qsizetype start = edits.first().span.offset;
        draft.section = view.sectionFor({start, edits.last().span.end() - start});
    }
    draft.values = {fact.change()};
    draft.evidence = fact.quotes;
    if (view.registered)
        draft.evidence.append({u"registry"_s, u"The registry names this section for the item."_s,
            u"registry"_s, 0.3});
    const QString name = (drafter == Drafter::Addition ? fact.newValue : fact.oldValue).text;
    draft.versionMessage =
        featureMessage(drafter, {name}, view.request->item.key, view.request->entry.at);
    return draft;
}

QList<int> mentionsOf(const PageView &view, const Value &value, Span except, bool past)
{
    QList<int> found;
    for (int i = 0; i < view.units.size(); ++i) {
        const TextUnit &unit = view.units.at(i);
        if (unit.text.isEmpty() || !view.inScope(unit) || (unit.historic && !past)
            || except.contains(unit.spanOf(0, unit.text.size())))
            continue;
        if (!findValue(unit.text, value).isEmpty())
            found.append(i);
    }
    return found;
}

} // namespace Docket
