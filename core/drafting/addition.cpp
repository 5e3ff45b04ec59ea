// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/addition.h"

#include "core/drafting/featuredraft.h"
#include "core/drafting/identifierforms.h"
#include "core/drafting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double fits = 2.0; // A list must speak for it by more than its looks.

QString firstWord(const QString &name)
{
    static const QRegularExpression end(u"[._/-]|(?<=[a-z0-9])(?=[A-Z])"_s);
    QString rest = name;
    while (!rest.isEmpty() && !rest.at(0).isLetterOrNumber())
        rest.remove(0, 1);
    return rest.section(end, 0, 0).toLower();
}

/** Names of one sort: flags with two dashes, dotted names, loud ones … */
bool isLike(const QString &one, const QString &other)
{
    const auto looks = [](const QString &name) {
        const Value value = readValue(name);
        if (value.kind == Value::Kind::Flag)
            return name.startsWith("--"_L1) ? 1 : 2;
        if (value.kind == Value::Kind::Path)
            return 3;
        if (value.kind != Value::Kind::Identifier)
            return 0;
        return name.contains('.'_L1) ? 4
            : name == name.toUpper() ? 5
            : name.contains('_'_L1)  ? 6
            : name.contains('-'_L1)  ? 7
                                     : 8;
    };
    return looks(one) != 0 && looks(one) == looks(other);
}

/** A list and how well the new name would stand in it. */
struct Shelf
{
    const EntryGroup *group = nullptr;
    double score = 0;
    bool related = false; ///< A neighbour's name begins with the same word.
};

Shelf shelfOf(const EntryGroup &group, const Fact &fact)
{
    Shelf shelf{&group, 0, false};
    const QString name = fact.newValue.text;
    qsizetype named = 0;
    qsizetype like = 0;
    for (const PageEntry &entry : group.entries) {
        if (entry.historic)
            return {&group, 0, false};
        named += !entry.name.isEmpty();
        like += isLike(entry.name, name);
        shelf.related = shelf.related
            || (isLike(entry.name, name) && firstWord(entry.name) == firstWord(name)
                && firstWord(name).size() > 1);
    }
    if (like < 2 || like * 10 < group.entries.size() * 6)
        return shelf;
    shelf.score = 1 + (shelf.related ? 1 : 0);
    const QStringList sort = contentWords(fact.subjects.value(0));
    const PageEntry &first = group.entries.first();
    const QStringList above =
        contentWords(QString(first.path.join(' '_L1) + ' '_L1 + group.headers.join(' '_L1)));
    const auto stands = [&](const QString &word) { return above.contains(word); };
    if (std::ranges::any_of(sort, stands))
        shelf.score += 1;
    shelf.score += std::min(0.9, 0.3 * double(std::ranges::count_if(fact.topic, stands)));
    return shelf;
}

std::optional<Shelf> bestShelf(const QList<EntryGroup> &groups, const Fact &fact)
{
    std::optional<Shelf> best;
    bool alone = true;
    for (const EntryGroup &group : groups) {
        const Shelf shelf = shelfOf(group, fact);
        if (shelf.score < fits)
            continue;
        if (best && std::abs(best->score - shelf.score) < 0.25)
            alone = false;
        if (!best || shelf.score > best->score) {
            alone = alone || (best && shelf.score - best->score >= 0.25);
            best = shelf;
        }
    }
    return alone ? best : std::nullopt;
}

QString sentence(const QString &purpose, bool stops)
{
    QString words = purpose;
    while (words.endsWith('.'_L1))
        words.chop(1);
    if (words.size() > 1 && words.at(1).isLower())
        words[0] = words.at(0).toUpper();
    return stops && !words.isEmpty() ? words + '.'_L1 : words;
}

bool has(const QString &header, const QString &words)
{
    return QRegularExpression(u"\\b(?:%1)"_s.arg(words), QRegularExpression::CaseInsensitiveOption)
        .match(header)
        .hasMatch();
}

/** The words for each cell but the name's, and whether none is left for a person. */
struct Filled
{
    QStringList cells;
    bool whole = true;
};

Filled fillRow(const PageView &view, const Shelf &shelf, const PageEntry &model, const Fact &fact)
{
    const WorkItem &item = view.request->item;
    const QStringList headers = shelf.group->headers;
    const auto columnOf = [&](const QString &words) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            if (has(headers.at(i), words))
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype initial = columnOf(u"default|initial|preset"_s);
    Filled filled;
    for (qsizetype i = 0; i < model.cells.size(); ++i) {
        const QString header = headers.value(i);
        const bool stops = model.cells.at(i).endsWith('.'_L1);
        QString words;
        if (i == model.nameCell)
            words = fact.newValue.text;
        else if (i == initial)
            words = fact.initial;
        else if (has(header,
                     u"description|meaning|purpose|notes?\\b|what|detail|explanation|effect"_s)
            || (headers.isEmpty() && i == model.nameCell + 1))
            words = sentence(fact.purpose, stops);
        else if (has(header, u"since|version|added in|introduced"_s))
            words = item.fixVersions.value(0);
        else if (has(header, u"issue|ticket|jira"_s))
            words = item.key;
        filled.whole = filled.whole && !words.isEmpty() && !headers.isEmpty();
        filled.cells.append(words);
    }
    if (initial < 0 && !fact.initial.isEmpty())
        filled.whole = false; // Its default has no column of its own.
    return filled;
}

QString itemWords(const PageEntry &model, const Fact &fact)
{
    const QString purpose = sentence(fact.purpose, false);
    const QString initial = fact.initial.isEmpty() || purpose.contains(fact.initial)
        ? QString()
        : u"default "_s + fact.initial;
    QString words = purpose.isEmpty() ? initial
        : initial.isEmpty()           ? purpose
                                      : purpose + " ("_L1 + initial + ')'_L1;
    if (!words.isEmpty() && model.cells.first().endsWith('.'_L1))
        words += '.'_L1;
    return words;
}

/** Where the names stand in order, in its place; else at the end. */
qsizetype placeIn(const EntryGroup &group, const QString &name)
{
    const auto before = [](const QString &one, const QString &other) {
        return one.compare(other, Qt::CaseInsensitive) < 0;
    };
    const bool sorted =
        group.entries.size() > 2 && std::ranges::is_sorted(group.entries, before, &PageEntry::name);
    if (!sorted)
        return group.entries.size();
    const auto next = std::ranges::upper_bound(group.entries, name, before, &PageEntry::name);
    return next - group.entries.begin();
}

std::optional<Draft> draftIn(const PageView &view, const Shelf &shelf, const Fact &fact)
{
    const QList<PageEntry> &entries = shelf.group->entries;
    const QString name = fact.newValue.text;
    const qsizetype place = placeIn(*shelf.group, name);
    const PageEntry &model = entries.at(std::max<qsizetype>(0, place - 1));
    if (!isLike(model.name, name))
        return std::nullopt;
    const bool row = model.kind == PageEntry::Kind::Row;
    const Filled filled =
        row ? fillRow(view, shelf, model, fact) : Filled{{itemWords(model, fact)}, false};
    const bool says = row
        ? std::ranges::count_if(filled.cells, [](const QString &cell) { return !cell.isEmpty(); })
            > 1
        : !filled.cells.first().isEmpty();
    if (!says)
        return std::nullopt; // A bare name helps nobody.
    QByteArray fresh = cloneOf(view, model, {name, filled.cells});
    const qsizetype offset = place == 0 ? model.span.offset : model.span.end();
    const QByteArray &body = view.document->body();
    if (model.node < 0 && offset == body.size() && !body.endsWith('\n'))
        fresh = '\n' + fresh.trimmed();
    if (fresh.isEmpty())
        return std::nullopt;
    Draft draft = featureDraft(view, fact, Drafter::Addition, {{{offset, 0}, fresh}});
    draft.section = view.sectionFor(model.span);
    if (!leavesSoundPage(*view.document, draft.edits, view.spanOf(draft.section)))
        return std::nullopt;
    draft.confident = filled.whole && shelf.related;
    draft.confidence = draft.confident ? 0.85 : 0.5;
    draft.evidence.append({u"neighbour"_s,
        u"Listed beside “%1”, in its form."_s.arg(shortened(model.name, 80)), u"page"_s, 0.5});
    draft.summary = u"%1 is new since %2; this lists it %3.%4"_s.arg(shortened(name, 80),
        view.request->item.key, row ? u"as a row"_s : u"as a list item"_s,
        filled.whole ? QString() : u" Please complete it."_s);
    return draft;
}

/** The unit of a row's value cell that holds the place free; -1 for none. */
int freeCell(const PageView &view, const PageEntry &entry)
{
    static const QRegularExpression free(
        u"^\\s*(?:[-–—?]+|n/?a|tbd|tba|todo|none|not set|unset|empty)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(
        u"\\b(?:value|setting|current|default)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    int found = -1;
    for (int i = 0; i < view.units.size(); ++i) {
        const TextUnit &unit = view.units.at(i);
        if (unit.table < 0 || unit.text.isEmpty()
            || !entry.span.contains(unit.spanOf(0, unit.text.size())))
            continue;
        const bool meant =
            entry.cells.size() == 2 || value.match(view.columnHeader(unit)).hasMatch();
        if (unit.column == entry.nameCell || !meant || !free.match(unit.text).hasMatch())
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/** "Retention | –" becomes "Retention | 30 days". */
std::optional<Draft> draftFirstValue(
    const PageView &view, const QList<EntryGroup> &groups, const Fact &fact)
{
    const QStringList name = contentWords(fact.newValue.text);
    QList<int> cells;
    for (const EntryGroup &group : groups) {
        for (const PageEntry &entry : group.entries) {
            if (entry.kind == PageEntry::Kind::Row && !entry.historic
                && contentWords(entry.cells.value(entry.nameCell)) == name) {
                if (const int cell = freeCell(view, entry); cell >= 0)
                    cells.append(cell);
            }
        }
    }
    if (cells.size() != 1 || fact.initial.isEmpty())
        return std::nullopt;
    const TextUnit &unit = view.units.at(cells.first());
    const TextEdits edits = view.document->replaceText(unit, 0, unit.text.size(), fact.initial);
    Draft draft = featureDraft(view, fact, Drafter::Addition, edits);
    if (edits.isEmpty() || !leavesSoundPage(*view.document, edits, view.spanOf(draft.section)))
        return std::nullopt;
    draft.confident = true;
    draft.confidence = 0.85;
    draft.versionMessage =
        versionMessage(draft.values, view.request->item.key, view.request->entry.at);
    draft.evidence.append(
        {u"states-old-value"_s, u"The row says “%1”."_s.arg(unit.text.trimmed()), u"page"_s, 0.9});
    draft.summary = u"%1 is %2 since %3; its row holds no value yet."_s.arg(
        shortened(fact.newValue.text, 80), shortened(fact.initial, 80), view.request->item.key);
    return draft;
}

} // namespace

DraftOutcome draftAdditions(const PageView &view, const QList<EntryGroup> &groups)
{
    DraftOutcome outcome;
    for (const Fact &fact : view.facts) {
        if (fact.kind != Fact::Kind::Addition)
            continue;
        if (const std::optional<Draft> first = draftFirstValue(view, groups, fact)) {
            outcome.drafts.append(*first);
            continue;
        }
        const bool telling = fact.newValue.kind != Value::Kind::Words;
        if (telling && !mentionsOf(view, fact.newValue, {}).isEmpty()) {
            outcome.silence =
                u"The page already names %1."_s.arg(shortened(oneLine(fact.newValue.text), 80));
            continue;
        }
        const std::optional<Shelf> shelf = bestShelf(groups, fact);
        if (const std::optional<Draft> draft = shelf ? draftIn(view, *shelf, fact) : std::nullopt)
            outcome.drafts.append(*draft);
    }
    if (!outcome.drafts.isEmpty())
        outcome.silence.clear();
    return outcome;
}

} // namespace Docket
