// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/needswords.h"

#include "core/drafting/sectionranking.h"
#include "core/drafting/versionmessage.h"
#include "core/drafting/words.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double speaksFor = 2.0; // One strong sign (key, old value) or several words in common.

constexpr qsizetype considered = 3; // Of the ranked sections.

constexpr qsizetype readUpTo = 20'000; // Characters of a section that are compared with the item.

QSet<QString> wordsIn(const QString &text)
{
    const QStringList words = contentWords(text);
    QSet<QString> result(words.begin(), words.end());
    result.removeIf(
        [](const QString &word) { return word.size() < 3 && word.at(0).unicode() < 0x300; });
    return result;
}

QSet<QString> telling(const WorkItem &item)
{
    static const QSet<QString> common = wordsIn(
        u"add fix change update use make set new support remove change value page document section issue ticket work time user service allow more less with every"_s);
    return wordsIn(item.summary) - common;
}

/** Whether anything at all speaks for a section, be it ranked first or not. */
struct Signs
{
    double score = 0;
    QList<Evidence> evidence;
};

Signs signsFor(const PageView &view, const Section &section, const QSet<QString> &words)
{
    Signs result;
    const WorkItem &item = view.request->item;
    if (view.namesItem(section.span)) {
        result.score += 3;
        result.evidence.append(
            {u"names-item"_s, u"The section names %1."_s.arg(item.key), u"page"_s, 1});
    }
    QString text;
    bool old = false;
    const auto first = std::ranges::lower_bound(view.units, section.span.offset, {},
        [](const TextUnit &unit) { return unit.bytes.first().offset; });
    for (const TextUnit &unit : std::ranges::subrange(first, view.units.end())) {
        if (unit.bytes.first().offset >= section.span.end())
            break;
        if (!section.span.contains(unit.spanOf(0, unit.text.size())))
            continue;
        if (text.size() < readUpTo)
            text += unit.text + '\n'_L1;
        for (const Fact &fact : view.facts) {
            if (!old && !fact.oldValue.text.isEmpty()
                && !findValue(unit.text, fact.oldValue).isEmpty()) {
                old = true;
                result.score += 2;
                result.evidence.append(
                    {u"states-old-value"_s, shortened(oneLine(unit.text), 200), u"page"_s, 0.6});
            }
        }
    }
    const QString heading = section.path.value(section.path.size() - 1);
    const QSet<QString> headingWords = wordsIn(heading);
    for (const Component &component : item.components) {
        if (!component.name.isEmpty()
            && (headingWords & wordsIn(component.name)).size() == wordsIn(component.name).size()) {
            result.score += 1.5;
            result.evidence.append({u"component"_s,
                u"The heading “%1” names the component %2."_s.arg(heading, component.name),
                u"page"_s, 0.5});
        }
    }
    const QSet<QString> shared = words & wordsIn(text.first(std::min(text.size(), readUpTo)));
    const double own = double((words & headingWords).size());
    result.score += std::min(1.5, 0.75 * own) + std::min(2.0, 0.5 * double(shared.size()));
    if (shared.size() >= 2)
        result.evidence.append(
            {u"words"_s, u"Section and item share %1 words."_s.arg(shared.size()), u"page"_s, 0.3});
    return result;
}

Draft wordsFor(const PageView &view, const QStringList &section, const QList<Evidence> &evidence)
{
    const WorkItem &item = view.request->item;
    Draft draft;
    draft.drafter = Drafter::NeedsWords;
    draft.section = section;
    draft.confidence = 0.2;
    const QString where = section.isEmpty() ? u"this page"_s : u"“%1”"_s.arg(section.last());
    draft.summary =
        u"%1 is done and %2 is registered for it, but no safe edit is known: please say there what changed."_s
            .arg(item.key, where);
    draft.versionMessage = wordsMessage(item.key, view.request->entry.at);
    for (const Fact &fact : view.facts) {
        draft.values.append(fact.change());
        draft.evidence.append(fact.quotes);
    }
    draft.evidence.append(evidence);
    draft.evidence.append({u"summary"_s, shortened(oneLine(item.summary), 300), u"summary"_s, 0.3});
    if (!item.description.trimmed().isEmpty())
        draft.evidence.append({u"description"_s,
            shortened(
                oneLine(item.description.first(std::min<qsizetype>(item.description.size(), 2000))),
                600),
            u"description"_s, 0.2});
    if (view.registered)
        draft.evidence.append({u"registry"_s, u"The registry names this section for the item."_s,
            u"registry"_s, 0.3});
    return draft;
}

} // namespace

DraftOutcome draftNeedsWords(const PageView &view)
{
    DraftOutcome outcome;
    if (view.registered) {
        const Signs section = signsFor(view, *view.registered, telling(view.request->item));
        if (view.facts.isEmpty() || section.score >= speaksFor || addsValue(view.request->item))
            outcome.drafts.append(wordsFor(view, view.registered->path, section.evidence));
        else
            outcome.silence = u"The section “%1” states none of the values that %2 changes."_s.arg(
                view.registered->path.last(), view.request->item.key);
        return outcome;
    }
    const QSet<QString> words = telling(view.request->item);
    const QList<RankedSection> ranking = rankSections(view);
    for (const RankedSection &one :
        ranking.first(std::min<qsizetype>(considered, ranking.size()))) {
        const Signs signs = signsFor(view, one.section, words);
        if (signs.score < speaksFor)
            continue;
        outcome.drafts.append(
            wordsFor(view, view.sectionFor(one.likeliest), signs.evidence + one.evidence));
        return outcome;
    }
    if (view.namesItem(view.scope())) {
        outcome.drafts.append(wordsFor(view, {}, {}));
    } else if (view.request->kind == PageKind::ReleaseNotes) {
        if (view.request->item.fixVersions.isEmpty())
            outcome.silence =
                u"%1 has no fix version, so there is no release to note it under."_s.arg(
                    view.request->item.key);
        else
            outcome.drafts.append(wordsFor(view, {}, {}));
    } else {
        outcome.silence =
            u"%1 names no value and no words of this page."_s.arg(view.request->item.key);
    }
    return outcome;
}

} // namespace Docket
