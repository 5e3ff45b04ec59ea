// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/codechange.h"

#include "core/drafting/words.h"
#include "core/markup/edits.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDrafts = 40;
constexpr qsizetype longestQuote = 300;
constexpr double borneOutFrom = 0.5;
constexpr double doubtedBelow = 0.2;

/** One edited place with the swap it follows. */
struct SwapEdit
{
    TextEdits edits;
    const SwapEvidence *evidence = nullptr;
    const SwapPlace *place = nullptr;
};

Span spanOf(const TextEdits &edits)
{
    return {edits.first().span.offset, edits.last().span.end() - edits.first().span.offset};
}

bool isName(TokenKind kind)
{
    return kind != TokenKind::Number && kind != TokenKind::Version && kind != TokenKind::Boolean;
}

/** Where a run of blanks keeps a column behind the old words, it gives way to longer new ones and fills up behind shorter. */
void keepColumn(const QByteArray &body, TextEdits &edits, qsizetype growth)
{
    const qsizetype end = edits.last().span.end();
    qsizetype blanks = 0;
    while (end + blanks < body.size() && body.at(end + blanks) == ' ')
        ++blanks;
    const bool column = blanks >= 2 && end + blanks < body.size() && body.at(end + blanks) != '\n'
        && body.at(end + blanks) != '\r';
    if (!column)
        return;
    if (growth > 0 && blanks > growth)
        edits.last().span.length += growth;
    else if (growth < 0)
        edits.last().replacement.append(QByteArray(-growth, ' '));
}

/** Puts the likely swaps of a page into drafts. */
class ChangeDrafter
{
public:
    ChangeDrafter(const PageView &view, const PageText &page, const QList<SwapEvidence> &evidence)
        : m_view(view)
        , m_page(page)
        , m_evidence(evidence)
        , m_linked(!view.request->change.isEmpty())
    { }
    [[nodiscard]] QList<Draft> drafts() const;

private:
    [[nodiscard]] bool isInLongerName(const SwapPlace &place) const;
    [[nodiscard]] QList<SwapEdit> choose(double from) const;
    [[nodiscard]] Draft draftOf(const QStringList &section, const QList<SwapEdit> &chosen) const;
    [[nodiscard]] QString lineAt(const SwapPlace &place) const;
    [[nodiscard]] bool isSound(const TextEdits &edits, Span allowed) const;
    void addLeftAlone(Draft &draft, const SwapEvidence &evidence) const;

    const PageView &m_view;
    const PageText &m_page;
    const QList<SwapEvidence> &m_evidence;
    bool m_linked = false;
};

/** Whether a place is part of a longer path, address or hyphened name. */
bool ChangeDrafter::isInLongerName(const SwapPlace &place) const
{
    const QString &text = m_page.index().text();
    const auto joins = [&](qsizetype sign, qsizetype beyond) {
        return sign >= 0 && sign < text.size() && beyond >= 0 && beyond < text.size()
            && (text.at(sign) == '/'_L1 || text.at(sign) == '-'_L1) && isTokenChar(text.at(beyond));
    };
    const qsizetype end = place.start + place.length;
    const bool tail =
        text.at(place.start) == '/'_L1 && place.start > 0 && isTokenChar(text.at(place.start - 1));
    return tail || joins(place.start - 1, place.start - 2) || joins(end, end + 1);
}

QList<SwapEdit> ChangeDrafter::choose(double from) const
{
    QList<const SwapEvidence *> likely;
    for (const SwapEvidence &evidence : m_evidence) {
        if (evidence.probability >= from && (m_linked || isName(tokenKindOf(evidence.swap.before))))
            likely.append(&evidence);
    }
    // The likeliest first, of equally likely ones the widest; what is left of others must not touch it.
    std::ranges::stable_sort(likely, {}, [](const SwapEvidence *evidence) {
        return std::pair(-qRound(evidence->probability * 100), -evidence->swap.before.size());
    });
    QList<SwapEdit> chosen;
    for (const SwapEvidence *evidence : std::as_const(likely)) {
        const QList<SwapPlace> places = evidence->chosen();
        for (const SwapPlace &place : evidence->places) {
            if (std::ranges::none_of(
                    places, [&](const SwapPlace &other) { return other.start == place.start; }))
                continue;
            // What links to a heading finds it no more, and a longer name is another one: for that the words alone are
            // too little.
            if (!m_linked && (m_page.isHeading(place.start) || isInLongerName(place)))
                continue;
            TextEdits edits = m_page.replace(place.start, place.length, evidence->swap.after);
            if (edits.isEmpty())
                continue;
            keepColumn(m_view.document->body(), edits,
                evidence->swap.after.size() - evidence->swap.before.size());
            const Span span = spanOf(edits);
            if (std::ranges::none_of(chosen,
                    [&](const SwapEdit &other) { return spanOf(other.edits).overlaps(span); }))
                chosen.append({edits, evidence, &place});
        }
    }
    std::ranges::sort(chosen, {}, [](const SwapEdit &edit) { return edit.edits.first().span; });
    return chosen;
}

QString ChangeDrafter::lineAt(const SwapPlace &place) const
{
    const auto [from, to] = m_page.lineAt(place.start);
    const QStringView line = QStringView(m_page.index().text()).sliced(from, to - from);
    const Stretch sentence = sentenceAround(line, place.start - from, place.length);
    return shortened(
        line.sliced(sentence.start, sentence.length).toString().trimmed(), longestQuote);
}

void ChangeDrafter::addLeftAlone(Draft &draft, const SwapEvidence &evidence) const
{
    const QList<SwapPlace> chosen = evidence.chosen();
    qsizetype past = 0, unsure = 0, longer = 0;
    for (const SwapPlace &place : evidence.places) {
        const bool edited = std::ranges::any_of(
            chosen, [&](const SwapPlace &other) { return other.start == place.start; });
        past += !edited && !place.weak ? 1 : 0;
        unsure += !edited && place.weak ? 1 : 0;
        longer += edited && !m_linked && isInLongerName(place) ? 1 : 0;
    }
    if (past > 0) {
        draft.evidence.append({u"left-alone"_s,
            u"%1 left %2 as it is: it tells the past."_s.arg(
                placesInWords(past), evidence.swap.before),
            u"page"_s, 0});
    }
    if (longer > 0) {
        draft.evidence.append({u"left-alone"_s,
            u"%1 left %2 as it is: it is part of a longer path or address."_s.arg(
                placesInWords(longer), evidence.swap.before),
            u"page"_s, 0});
    }
    if (unsure > 0) {
        draft.evidence.append({u"left-alone"_s,
            u"%1 left %2 as it is: it may mean something else there."_s.arg(
                placesInWords(unsure), evidence.swap.before),
            u"page"_s, 0});
    }
}

Draft ChangeDrafter::draftOf(const QStringList &section, const QList<SwapEdit> &chosen) const
{
    Draft draft;
    draft.drafter = Drafter::ValueChange;
    draft.section = section;
    draft.confidence = 1;
    QList<const SwapEvidence *> told;
    for (const SwapEdit &edit : chosen) {
        draft.edits.append(edit.edits);
        draft.evidence.append(
            {u"states-old-value"_s, lineAt(*edit.place), u"page"_s, edit.evidence->probability});
        if (told.contains(edit.evidence))
            continue;
        told.append(edit.evidence);
        const Swap &swap = edit.evidence->swap;
        draft.confidence = std::min(draft.confidence, edit.evidence->probability);
        draft.values.append({{}, swap.before, swap.after, swap.source});
        draft.evidence.prepend({swap.lines > 0 ? u"code-change"_s : u"value-change"_s,
            shortened(swap.quote, longestQuote), swap.source, edit.evidence->probability});
    }
    for (const SwapEvidence *evidence : std::as_const(told))
        addLeftAlone(draft, *evidence);
    draft.confident = draft.confidence >= confidentFrom;
    const ValueChange &first = draft.values.first();
    draft.summary = u"%1 became %2 with %3; this section still states %4 in %5."_s.arg(
        first.oldValue, first.newValue, m_view.request->item.key,
        draft.values.size() == 1 ? first.oldValue : u"what it replaced"_s,
        placesInWords(chosen.size()));
    draft.versionMessage =
        versionMessage(draft.values, m_view.request->item.key, m_view.request->entry.at);
    return draft;
}

/** As leavesSoundPage(), but a Markdown link may lead elsewhere when its address was edited: as many links must remain. */
bool ChangeDrafter::isSound(const TextEdits &edits, Span allowed) const
{
    const QByteArray &body = m_view.document->body();
    const Result<QByteArray> after = applyEdits(body, edits);
    if (!after || *after == body)
        return false;
    IntegrityReport report = m_view.document->checkIntegrity(*after, allowed);
    if (report.isSound() || m_view.document->format() != MarkupFormat::Markdown)
        return report.isSound();
    const auto then = MarkupDocument::parse(MarkupFormat::Markdown, *after);
    if (!then
        || (*then)->checkIntegrity(body, Span{0, after->size()}).linksBefore != report.linksBefore)
        return false;
    report.linksKept = report.linksBefore;
    return report.isSound();
}

QList<Draft> ChangeDrafter::drafts() const
{
    QList<Draft> drafts;
    QList<SwapEdit> chosen = choose(confidentFrom);
    if (chosen.isEmpty() && m_linked)
        chosen = choose(draftedFrom);
    QList<std::pair<QStringList, QList<SwapEdit>>> sections;
    for (const SwapEdit &edit : std::as_const(chosen)) {
        const QStringList path = m_view.sectionFor(spanOf(edit.edits));
        auto known =
            std::ranges::find(sections, path, &std::pair<QStringList, QList<SwapEdit>>::first);
        if (known == sections.end()) {
            sections.append({path, {}});
            known = std::prev(sections.end());
        }
        known->second.append(edit);
    }
    for (const auto &[path, edits] : std::as_const(sections)) {
        const Draft draft = draftOf(path, edits);
        if (drafts.size() < mostDrafts && isSound(draft.edits, m_view.spanOf(path)))
            drafts.append(draft);
    }
    return drafts;
}

} // namespace

CodeChange::CodeChange(const PageView &view)
    : m_view(view)
    , m_page(view)
    , m_evidence(evidenceFor(view, m_page, readUnifiedDiff(view.request->change)))
{ }

QList<Draft> CodeChange::drafts() const
{
    return ChangeDrafter(m_view, m_page, m_evidence).drafts();
}

bool CodeChange::bearsOut(const ValueChange &value) const
{
    const bool linked = !m_view.request->change.isEmpty();
    const bool name = isName(tokenKindOf(value.oldValue));
    for (const SwapEvidence &evidence : m_evidence) {
        if (evidence.swap.before == value.oldValue && evidence.swap.after == value.newValue)
            return evidence.probability >= (linked ? borneOutFrom : doubtedBelow)
                || (!linked && !name);
    }
    return !linked;
}

} // namespace Docket
