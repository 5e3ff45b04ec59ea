// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/valuechange.h"

#include "core/drafting/valueplaces.h"
#include "core/drafting/words.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Relation = ValuePlace::Relation;

constexpr qsizetype mostSections =
    25; // A change that touches more sections of a page is not a section edit.
constexpr qsizetype mostAlike = 12; // Places of one value that nothing tells apart.
constexpr double halfWay = 0.45; // About half of the subject's words stand there.

/** The places of one fact that shall be edited, and those that were seen and are not. */
struct FactPlaces
{
    qsizetype fact = 0;
    QList<ValuePlace> chosen;
    QList<ValuePlace> left;
    bool doubtful = false; ///< Another place, or another fact, might be meant as well.
};

/** The same words in every place; of long or telling values the words around may differ. */
bool areOneStatement(const PageView &view, const Fact &fact, const QList<ValuePlace> &places)
{
    const Value &value = fact.oldValue;
    const bool distinct = value.text.size() >= 4 || !value.quantity.unit.isEmpty();
    return places.size() <= mostAlike && std::ranges::all_of(places, [&](const ValuePlace &place) {
        return distinct
            || view.units.at(place.unit).text == view.units.at(places.first().unit).text;
    });
}

/** Which of the places whose surroundings say nothing are meant: the only one, the only one written
 * just so, or all of a registered section that say the same. */
QList<ValuePlace> untold(const PageView &view, const Fact &fact, const QList<ValuePlace> &places)
{
    if (places.size() <= 1)
        return places;
    QList<ValuePlace> exact = places;
    exact.removeIf([&](const ValuePlace &place) {
        return QStringView(view.units.at(place.unit).text)
                   .sliced(place.where.start, place.where.length)
            != fact.oldValue.text;
    });
    if (exact.size() == 1)
        return exact;
    return view.registered && areOneStatement(view, fact, places) ? places : QList<ValuePlace>();
}

FactPlaces choose(const PageView &view, qsizetype index)
{
    const Fact &fact = view.facts.at(index);
    // "X is removed, use Y instead" may mean that Y stands there already.
    const bool goes = std::ranges::any_of(view.facts, [&](const Fact &other) {
        return !other.isChange() && sameValue(other.oldValue, fact.oldValue);
    });
    FactPlaces result{index, {}, {}, goes};
    QList<ValuePlace> likely;
    QList<ValuePlace> unknown;
    for (const ValuePlace &place : placesOf(view, fact, fact.oldValue)) {
        switch (place.relation) {
        case Relation::Same:
            result.chosen.append(place);
            break;
        case Relation::Likely:
            likely.append(place);
            break;
        case Relation::Unknown:
            unknown.append(place);
            break;
        case Relation::LeftAlone:
            result.left.append(place);
            break;
        }
    }
    if (result.chosen.isEmpty()) {
        const bool halfTold = std::ranges::any_of(
            likely, [](const ValuePlace &place) { return place.score >= halfWay; });
        if (likely.size() == 1 || halfTold) {
            result.chosen = likely;
            if (likely.size() > 1)
                result.chosen.removeIf(
                    [](const ValuePlace &place) { return place.score < halfWay; });
        } else {
            result.chosen = untold(view, fact, likely.isEmpty() ? unknown : likely);
        }
        result.doubtful = true;
    }
    const auto leave = [&](QList<ValuePlace> &places, const QString &reason) {
        for (ValuePlace &place : places) {
            place.reason = reason;
            if (!std::ranges::any_of(result.chosen, [&](const ValuePlace &one) {
                    return one.unit == place.unit && one.where.start == place.where.start;
                }))
                result.left.append(place);
        }
    };
    leave(likely, u"it seems to be the value of something else"_s);
    leave(unknown, u"nothing around it speaks of the same thing"_s);
    return result;
}

/** Two facts that claim one place: the better match has it; equally good ones make both doubtful.
 */
void settle(const PageView &view, QList<FactPlaces> &all)
{
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            FactPlaces &one = all[i];
            FactPlaces &other = all[j];
            const auto rival = [](const QList<ValuePlace> &places, const ValuePlace &place) {
                return std::ranges::find_if(places, [&](const ValuePlace &candidate) {
                    return candidate.unit == place.unit
                        && candidate.where.start < place.where.start + place.where.length
                        && place.where.start < candidate.where.start + candidate.where.length;
                });
            };
            for (const ValuePlace &place : QList<ValuePlace>(one.chosen)) {
                const auto found = rival(other.chosen, place);
                if (found == other.chosen.end())
                    continue;
                const bool agree =
                    sameValue(view.facts.at(one.fact).newValue, view.facts.at(other.fact).newValue);
                if (!agree && qFuzzyCompare(found->score, place.score))
                    one.doubtful = other.doubtful = true;
                if (found->score > place.score)
                    one.chosen.removeIf([&](const ValuePlace &mine) {
                        return mine.unit == place.unit && mine.where.start == place.where.start;
                    });
                else
                    other.chosen.erase(found);
            }
        }
    }
}

/** The edits of one place, without the words at either end that stay the same. */
TextEdits editsFor(const PageView &view, const ValuePlace &place, const Fact &fact)
{
    const TextUnit &unit = view.units.at(place.unit);
    const QString fresh = inFormOf(unit.text, place.where, fact.oldValue, fact.newValue);
    const QString old = unit.text.sliced(place.where.start, place.where.length);
    qsizetype tail = 0;
    if (place.where.quantity.length > 0) {
        const qsizetype unitLength =
            place.where.length - std::min(place.where.length, place.where.quantity.numberLength);
        if (unitLength > 0
            && old.last(unitLength) == fresh.last(std::min(unitLength, fresh.size())))
            tail = unitLength;
    } else {
        for (qsizetype i = 1; i < std::min(old.size(), fresh.size())
            && old.at(old.size() - i) == fresh.at(fresh.size() - i);
            ++i) {
            if (old.at(old.size() - i).isSpace())
                tail = i;
        }
    }
    qsizetype head = 0;
    for (qsizetype i = 0; i < std::min(old.size(), fresh.size()) - tail && old.at(i) == fresh.at(i)
        && place.where.quantity.length == 0;
        ++i) {
        if (old.at(i).isSpace())
            head = i + 1;
    }
    return view.document->replaceText(unit, place.where.start + head, old.size() - head - tail,
        fresh.sliced(head, fresh.size() - head - tail));
}

QString sentenceOf(const PageView &view, const ValuePlace &place)
{
    const TextUnit &unit = view.units.at(place.unit);
    const Stretch stretch = sentenceAround(unit.text, place.where.start, place.where.length);
    const qsizetype from = std::max(stretch.start, place.where.start - 120);
    const QString words = view.quoted(
        unit, from, std::min<qsizetype>(stretch.start + stretch.length, from + 260) - from);
    const QString key = unit.table >= 0 ? view.rowKey(unit) : QString();
    return shortened(oneLine(key.isEmpty() ? words : key + ": "_L1 + words), 200);
}

/** What goes into the draft of one section. */
struct SectionDraft
{
    QStringList section;
    Draft draft;
    QMap<qsizetype, qsizetype> places; ///< Edited places by fact.
    double lowest = 1;
    bool doubtful = false;
};

/** Sections whose heading is edited: their path is another one afterwards. */
QList<QStringList> renamedSections(const PageView &view, const QList<FactPlaces> &all)
{
    QList<QStringList> paths;
    for (const FactPlaces &places : all) {
        for (const ValuePlace &place : places.chosen) {
            const TextUnit &unit = view.units.at(place.unit);
            if (unit.kind == TextUnit::Kind::Heading && !unit.path.isEmpty())
                paths.append(unit.path);
        }
    }
    return paths;
}

/** Where an edit belongs, by a path that is the same before and after all edits. */
QStringList lastingSection(const PageView &view, Span bytes, const QList<QStringList> &renamed)
{
    QStringList path = view.sectionFor(bytes);
    const auto isRenamed = [&] {
        return std::ranges::any_of(renamed, [&](const QStringList &one) {
            return path.first(std::min(path.size(), one.size())) == one;
        });
    };
    const auto isFound = [&] { return view.addressable.value(path).contains(bytes); };
    while (!path.isEmpty() && (isRenamed() || (!renamed.isEmpty() && !isFound())))
        path.removeLast();
    return path;
}

SectionDraft &draftAt(QList<SectionDraft> &drafts, const QStringList &section)
{
    const auto found = std::ranges::find(drafts, section, &SectionDraft::section);
    if (found != drafts.end())
        return *found;
    drafts.append({section, {}, {}, 1, false});
    return drafts.last();
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.sliced(1);
}

bool isPlural(const QString &subject)
{
    const QString head = subject.section(u" of "_s, 0, 0);
    return head.endsWith('s'_L1) && head == head.toLower() && !head.endsWith("ss"_L1)
        && !head.endsWith("us"_L1) && !head.contains('.'_L1);
}

QString summaryOf(const PageView &view, const SectionDraft &section)
{
    QStringList now;
    QStringList still;
    for (auto it = section.places.begin(); it != section.places.end(); ++it) {
        const Fact &fact = view.facts.at(it.key());
        const QString subject = fact.subjects.value(0);
        now.append(subjectInWords(subject) + (isPlural(subject) ? " are "_L1 : " is "_L1)
            + shortened(oneLine(fact.newValue.text), 60));
        still.append(shortened(oneLine(fact.oldValue.text), 60)
            + (it.value() > 1 ? " in "_L1 + placesInWords(it.value()) : QString()));
    }
    const bool name =
        now.first().contains('.'_L1) && now.first().indexOf('.'_L1) < now.first().indexOf(' '_L1);
    const QString where = section.section.isEmpty() ? u"this page"_s : u"this section"_s;
    const QString said = now.join(u" and "_s);
    return (name ? said : capitalised(said)) + " since "_L1 + view.request->item.key + "; "_L1
        + where + " still says "_L1 + still.join(u" and "_s) + '.'_L1
        + (section.doubtful ? u" Please check that the same thing is meant."_s : QString());
}

void addEvidence(const PageView &view, SectionDraft &section, const QList<FactPlaces> &all)
{
    Draft &draft = section.draft;
    for (auto it = section.places.begin(); it != section.places.end(); ++it)
        draft.evidence = view.facts.at(it.key()).quotes + draft.evidence;
    const Span span = view.spanOf(section.section);
    for (const FactPlaces &places : all) {
        for (const ValuePlace &place : places.left) {
            const TextUnit &unit = view.units.at(place.unit);
            if (section.places.contains(places.fact)
                && span.contains(unit.spanOf(place.where.start, place.where.length)))
                draft.evidence.append({u"left-alone"_s,
                    u"“%1” stays: %2."_s.arg(sentenceOf(view, place), place.reason), u"page"_s, 0});
        }
    }
    if (view.namesItem(span))
        draft.evidence.append({u"names-item"_s,
            u"The section names %1."_s.arg(view.request->item.key), u"page"_s, 0.3});
    if (view.registered)
        draft.evidence.append({u"registry"_s, u"The registry names this section for the item."_s,
            u"registry"_s, 0.3});
}

/** Places of the section that were left for lack of certainty, not because they must stay. */
bool hasOpenPlaces(const PageView &view, const SectionDraft &section, const QList<FactPlaces> &all)
{
    const Span span = view.spanOf(section.section);
    return std::ranges::any_of(all, [&](const FactPlaces &places) {
        return section.places.contains(places.fact)
            && std::ranges::any_of(places.left, [&](const ValuePlace &place) {
                   const bool uncertain = place.relation == Relation::Unknown
                       || (place.relation == Relation::Likely && place.score > 0.4);
                   return uncertain
                       && span.contains(
                           view.units.at(place.unit).spanOf(place.where.start, place.where.length));
               });
    });
}

/** Why a page without edits is right as it is; empty when a person should look. */
QString whyNothing(const PageView &view, const QList<FactPlaces> &all)
{
    const auto isDoubtful = [](const ValuePlace &place) {
        return place.relation == Relation::Likely
            || (place.relation == Relation::LeftAlone && !place.tellsThePast);
    };
    QString past;
    for (const FactPlaces &places : all) {
        if (std::ranges::any_of(places.left, isDoubtful))
            return {};
        const Fact &fact = view.facts.at(places.fact);
        for (const ValuePlace &place : placesOf(view, fact, fact.newValue)) {
            if (place.relation == Relation::Same)
                return u"The page already says %1 for %2."_s.arg(
                    shortened(oneLine(fact.newValue.text), 80),
                    subjectInWords(fact.subjects.value(0)));
        }
        if (std::ranges::any_of(places.left, &ValuePlace::tellsThePast))
            past = u"The page states %1 only where it tells the past, and that stays."_s.arg(
                shortened(oneLine(fact.oldValue.text), 80));
    }
    return past;
}

} // namespace

DraftOutcome draftValueChanges(const PageView &view)
{
    QList<FactPlaces> all;
    for (qsizetype i = 0; i < view.facts.size(); ++i) {
        if (view.facts.at(i).isChange())
            all.append(choose(view, i));
    }
    settle(view, all);

    const QList<QStringList> renamed = renamedSections(view, all);
    QList<SectionDraft> sections;
    for (const FactPlaces &places : all) {
        const Fact &fact = view.facts.at(places.fact);
        for (const ValuePlace &place : places.chosen) {
            const Span bytes =
                view.units.at(place.unit).spanOf(place.where.start, place.where.length);
            const TextEdits edits = editsFor(view, place, fact);
            if (edits.isEmpty())
                continue;
            const QStringList path = lastingSection(view, bytes, renamed);
            if (sections.size() >= mostSections
                && !std::ranges::contains(sections, path, &SectionDraft::section))
                continue;
            SectionDraft &section = draftAt(sections, path);
            section.draft.edits.append(edits);
            section.draft.evidence.append(
                {u"states-old-value"_s, sentenceOf(view, place), u"page"_s, place.score});
            if (section.places[places.fact]++ == 0)
                section.draft.values.append(fact.change());
            section.lowest = std::min(section.lowest, place.score);
            // A heading may be a name, and what links to it finds it no more.
            section.doubtful = section.doubtful || places.doubtful
                || view.units.at(place.unit).kind == TextUnit::Kind::Heading;
        }
    }

    // All at once first: a check reads the whole page.
    TextEdits everything;
    for (const SectionDraft &section : sections)
        everything.append(section.draft.edits);
    std::ranges::sort(everything, {}, [](const TextEdit &edit) { return edit.span; });
    const bool together = leavesSoundPage(*view.document, everything, view.scope());
    DraftOutcome outcome;
    for (SectionDraft &section : sections) {
        Draft &draft = section.draft;
        std::ranges::sort(draft.edits, {}, [](const TextEdit &edit) { return edit.span; });
        if (!together
            && !leavesSoundPage(*view.document, draft.edits, view.spanOf(section.section)))
            continue;
        const bool names = std::ranges::all_of(section.places.keyBegin(), section.places.keyEnd(),
            [&](qsizetype fact) { return view.facts.at(fact).kind == Fact::Kind::Rename; });
        draft.drafter = names ? Drafter::Rename : Drafter::ValueChange;
        draft.section = section.section;
        draft.confident = !section.doubtful && !hasOpenPlaces(view, section, all);
        draft.confidence =
            draft.confident ? 0.8 + 0.19 * section.lowest : 0.3 + 0.3 * section.lowest;
        draft.summary = summaryOf(view, section);
        draft.versionMessage =
            versionMessage(draft.values, view.request->item.key, view.request->entry.at);
        addEvidence(view, section, all);
        outcome.drafts.append(draft);
    }
    if (outcome.drafts.isEmpty())
        outcome.silence = whyNothing(view, all);
    return outcome;
}

} // namespace Docket
