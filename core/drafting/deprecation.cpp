// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/deprecation.h"

#include "core/drafting/featuredraft.h"
#include "core/drafting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 200;

bool saysDeprecated(QStringView words)
{
    static const QRegularExpression form(
        u"\\b(?:deprecated|obsolete)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return form.matchView(words).hasMatch();
}

/** A note as the page writes it, with its own version and name taken out. */
struct NoteForm
{
    QString head; ///< "Deprecated", "(deprecated)", "DEPRECATED:"
    QString since; ///< " since ", " as of version "; empty when it tells none.
    QString use; ///< ", use ", "; please use "; empty when it tells none.
    QString tail; ///< " instead.", "."
    bool whole = false; ///< It was found on the page.
};

/** The note that words end with, or are. */
std::optional<NoteForm> noteIn(const QString &words)
{
    static const QRegularExpression form(
        u"(?:^|(?<=[.;:!?)\\s]))([(\\[]?\\bdeprecated\\b[)\\]:!]?)((?: since| as of| from| in)(?: version| release)? )?(?(2)(v?\\d[\\w.]*\\w|v?\\d))([.,;:–—-]+ (?:please )?use (?:the )?)?(?(4)[\"'`“]?([\\w./$:-]*\\w)[\"'`”]?)((?: instead)?[)\\]]?\\.?)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(words.right(longestNote));
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype before = match.capturedStart();
    // "This is deprecated." is a sentence of its own and no note that can be copied.
    const QString lead = words.right(longestNote).first(before).trimmed();
    if (!lead.isEmpty() && !QStringView(u".;:!?)").contains(lead.back())
        && !match.captured(1).startsWith('('_L1) && !match.captured(1).startsWith('['_L1))
        return std::nullopt;
    return NoteForm{
        match.captured(1), match.captured(2), match.captured(4), match.captured(6), true};
}

/** The form that most of the page's notes about other things have in common: the first one that can
 * be filled. */
std::optional<NoteForm> pagesForm(const PageView &view, const Fact &fact)
{
    for (const TextUnit &unit : view.units) {
        if (unit.historic || unit.kind == TextUnit::Kind::Code
            || unit.kind == TextUnit::Kind::Heading || !saysDeprecated(unit.text))
            continue;
        std::optional<NoteForm> form = noteIn(unit.text.trimmed());
        if (!form || (!form->since.isEmpty() && view.request->item.fixVersions.isEmpty())
            || (!form->use.isEmpty() && fact.newValue.text.isEmpty()))
            continue;
        return form;
    }
    return std::nullopt;
}

QString noteFor(const PageView &view, const Fact &fact, const std::optional<NoteForm> &own)
{
    const QString version = view.request->item.fixVersions.value(0);
    if (own) {
        QString note = own->head + (own->since.isEmpty() ? QString() : own->since + version);
        if (!own->use.isEmpty())
            note += own->use + fact.newValue.text;
        else if (!fact.newValue.text.isEmpty() && own->tail.endsWith('.'_L1))
            return note + ", use "_L1 + fact.newValue.text + " instead."_L1;
        return note + own->tail;
    }
    QString note = fact.oldValue.text + u" is deprecated"_s;
    if (!version.isEmpty())
        note += " since "_L1 + version;
    return note
        + (fact.newValue.text.isEmpty() ? u"."_s
                                        : "; use "_L1 + fact.newValue.text + " instead."_L1);
}

/** Where the note goes: behind the words of a unit. */
struct NotePlace
{
    int unit = -1;
    bool entry = false; ///< The thing's own row or list item.
};

/** The last cell of words of the thing's row, or its list item; -1 when there are none or two. */
NotePlace placeInEntries(const PageView &view, const QList<EntryGroup> &groups, const Fact &fact)
{
    const PageEntry *own = nullptr;
    for (const EntryGroup &group : groups) {
        for (const PageEntry &entry : group.entries) {
            if (entry.historic || !sameName(entry.name, fact.oldValue))
                continue;
            if (own)
                return {};
            own = &entry;
        }
    }
    if (!own)
        return {};
    static const QRegularExpression told(
        u"\\b(?:description|meaning|purpose|notes?|what|detail|explanation|effect|comment)"_s,
        QRegularExpression::CaseInsensitiveOption);
    NotePlace best;
    for (int i = 0; i < view.units.size(); ++i) {
        const TextUnit &unit = view.units.at(i);
        if (unit.text.isEmpty() || !own->span.contains(unit.spanOf(0, unit.text.size())))
            continue;
        const bool words = unit.table < 0 || told.match(view.columnHeader(unit)).hasMatch();
        if (words)
            return {i, true};
        if (unit.text.count(' '_L1) > 1) // A column of sentences without a telling header.
            best = {i, true};
    }
    return best;
}

NotePlace placeInText(const PageView &view, const Fact &fact)
{
    QList<int> found = mentionsOf(view, fact.oldValue, {});
    found.removeIf([&](int index) {
        const TextUnit &unit = view.units.at(index);
        return unit.kind != TextUnit::Kind::Paragraph && unit.kind != TextUnit::Kind::ListItem;
    });
    return found.size() == 1 ? NotePlace{found.first(), false} : NotePlace();
}

std::optional<Draft> draftAt(const PageView &view, const Fact &fact, const NotePlace &place)
{
    const TextUnit &unit = view.units.at(place.unit);
    const std::optional<NoteForm> own = pagesForm(view, fact);
    const QString words = unit.text.trimmed();
    const qsizetype end = unit.text.lastIndexOf(words) + words.size();
    const bool open = !words.isEmpty() && !QStringView(u".!?:;)").contains(words.back());
    const bool bracket = own && (own->head.startsWith('('_L1) || own->head.startsWith('['_L1));
    const QString note = (open && !bracket ? u". "_s : u" "_s) + noteFor(view, fact, own);
    const TextEdits edits = view.document->replaceText(unit, end, 0, note);
    Draft draft = featureDraft(view, fact, Drafter::Deprecation, edits);
    if (edits.isEmpty() || !leavesSoundPage(*view.document, edits, view.spanOf(draft.section)))
        return std::nullopt;
    draft.confident = own && place.entry && fact.oldValue.isTelling();
    draft.confidence = draft.confident ? 0.82 : 0.5;
    draft.evidence.append({u"states-old-value"_s,
        shortened(oneLine(view.quoted(unit, 0, unit.text.size())), 200), u"page"_s, 0.8});
    draft.summary = u"%1 is deprecated since %2; this section does not say so yet."_s.arg(
        shortened(fact.oldValue.text, 80), view.request->item.key);
    return draft;
}

} // namespace

DraftOutcome draftDeprecations(const PageView &view, const QList<EntryGroup> &groups)
{
    DraftOutcome outcome;
    for (const Fact &fact : view.facts) {
        if (fact.kind != Fact::Kind::Deprecation)
            continue;
        const QList<int> mentions = mentionsOf(view, fact.oldValue, {});
        const bool told = std::ranges::any_of(mentions, [&](int index) {
            const TextUnit &unit = view.units.at(index);
            const QList<int> row = view.rowOf(unit);
            return saysDeprecated(unit.text) || std::ranges::any_of(row, [&](int cell) {
                return saysDeprecated(view.units.at(cell).text);
            });
        });
        if (told) {
            outcome.silence = u"The page already says that %1 is deprecated."_s.arg(
                shortened(oneLine(fact.oldValue.text), 80));
            continue;
        }
        NotePlace place = placeInEntries(view, groups, fact);
        if (place.unit < 0)
            place = placeInText(view, fact);
        if (const std::optional<Draft> draft =
                place.unit < 0 ? std::nullopt : draftAt(view, fact, place))
            outcome.drafts.append(*draft);
    }
    if (!outcome.drafts.isEmpty())
        outcome.silence.clear();
    return outcome;
}

} // namespace Docket
