// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/valueplaces.h"

#include "core/drafting/phrases.h"
#include "core/drafting/placekeys.h"
#include "core/drafting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr double sameFrom = 0.6;
constexpr double likelyFrom = 0.25;
constexpr qsizetype mostPlaces = 300; // More than that is no edit a person can check.

const QString tellsThePast = u"it tells the past"_s;
const QString statesBothValues = u"the same sentence also states the other value"_s;
const QString partOfLonger = u"it is a part of a longer path or address"_s;

using Words = QSet<QString>;

Words setOf(QStringView text)
{
    const QStringList words = contentWords(text);
    return Words(words.begin(), words.end());
}

/** Words that tell nothing about which of several things is meant. */
const Words &generic()
{
    static const Words words =
        setOf(u"service server default value number setting settings http https tcp current main "
              u"listen limit name maximum minimum max min plan");
    return words;
}

/** What stands around a place, for comparing with the fact. */
struct Surroundings
{
    QString sentence; ///< Without the place itself.
    Words local; ///< Of the sentence, the row's key and the column's header.
    Words key; ///< Of the row's key, or of the label or setting that the place is the value of.
    Words header; ///< Of the column's header alone.
    bool named = false; ///< `key` is a setting's name with the names around it.
    Words headings;
};

Surroundings around(
    const PageView &view, const TextUnit &unit, const Occurrence &where, bool telling)
{
    Surroundings result;
    const Stretch stretch = sentenceAround(unit.text, where.start, where.length);
    const qsizetype from = std::max(stretch.start, where.start - 400);
    const qsizetype to = std::min(stretch.start + stretch.length, where.start + where.length + 400);
    result.sentence = unit.text.sliced(from, where.start - from) + ' '_L1
        + unit.text.sliced(where.start + where.length, to - where.start - where.length);
    result.local = setOf(result.sentence);
    if (unit.table >= 0) {
        result.key = setOf(view.rowKey(unit));
        for (const int cell : view.rowOf(unit)) {
            if (view.units.at(cell).column != unit.column)
                result.local.unite(setOf(QStringView(view.units.at(cell).text).left(200)));
        }
        result.header = setOf(view.columnHeader(unit));
        result.local.unite(result.header);
    }
    // A path or a long name tells by itself what is meant, whatever is set to it.
    const PlaceKey key = telling ? PlaceKey() : placeKeyOf(unit, where.start);
    if (key.kind != PlaceKey::Kind::None) {
        const Words own = setOf(QString(key.around.join(' '_L1) + ' '_L1 + key.words));
        result.named = key.kind == PlaceKey::Kind::Name;
        result.key.unite(own);
        result.local.unite(own);
    }
    const bool behindHost = where.start > 1 && unit.text.at(where.start - 1) == ':'_L1
        && isWordChar(unit.text.at(where.start - 2));
    if (where.inUrl || behindHost)
        result.local.insert(u"port"_s);
    result.headings = setOf(QString(unit.path.join(' '_L1) + ' '_L1 + view.request->page.title));
    return result;
}

qsizetype common(const Words &one, const Words &other)
{
    return std::ranges::count_if(one, [&](const QString &word) { return other.contains(word); });
}

/** The cell stands under another thing's name: its header shares nothing with the subject, and
 * another header of the row says more of it. */
bool isUnderAnother(
    const PageView &view, const TextUnit &unit, const Words &header, const Words &subject)
{
    if (unit.table < 0 || header.isEmpty())
        return false;
    const Words telling = subject - generic();
    const qsizetype own = common(telling, header);
    return std::ranges::any_of(view.rowOf(unit), [&](int index) {
        const TextUnit &cell = view.units.at(index);
        return cell.column != unit.column && cell.column > 0
            && common(telling, setOf(view.columnHeader(cell))) > own;
    });
}

/** "the admin port 8080": the word that tells this port from others, when the item never says it.
 */
bool namesAnother(const Surroundings &place, const Words &subject, const PageView &view)
{
    const auto isForeign = [&](const QString &word) {
        return !subject.contains(word) && !view.itemWords.contains(word)
            && !generic().contains(word) && !place.headings.contains(word);
    };
    // `spring.server.port` is the server port: a name that holds all of the subject may be longer.
    const bool covered =
        place.named && subject.size() > 1 && common(subject, place.key) == subject.size();
    if (!covered && std::ranges::any_of(place.key, isForeign))
        return true;
    static const QRegularExpression form(
        u"\\b(?:the|an?|its|our|on|of|with|for|at)\\s+([\\w-]+)\\s+([\\w-]+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatchIterator it = form.globalMatch(place.sentence);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const Words head = setOf(match.capturedView(2));
        const Words modifier = setOf(match.capturedView(1));
        if (!head.isEmpty() && common(head, subject) == head.size()
            && std::ranges::any_of(modifier, isForeign))
            return true;
    }
    return false;
}

/** How much of a subject the surroundings name; words of the item's own sentences help. */
double scoreOf(
    const Words &subject, const Surroundings &place, const PageView &view, const Words &topic)
{
    const qsizetype local = common(subject, place.local);
    if (subject.isEmpty() || local == 0)
        return 0;
    const qsizetype above = common(subject - place.local, place.headings);
    Words others = place.local - subject;
    const qsizetype told = common(others, topic);
    const qsizetype known = common(others, view.itemWords) - told;
    const double help = std::min(0.45, 0.15 * double(told) + 0.1 * double(known));
    return std::min(1.0, (double(local) + 0.5 * double(above)) / double(subject.size()) + help);
}

double topicScore(const Surroundings &place, const Words &topic, bool distinct)
{
    const qsizetype local = common(topic, place.local);
    // Three words of the item's own sentence around an amount with its unit leave little doubt.
    const double most = local >= 3 && distinct ? 0.65 : 0.59;
    return std::min(
        most, 0.2 * double(local) + 0.1 * double(common(topic - place.local, place.headings)));
}

/** What the number counts: 1 the fact's noun, -1 another one, 0 when there is nothing to compare.
 */
int nounSpeaks(const TextUnit &unit, const Occurrence &where, const Value &value)
{
    static const QRegularExpression next(u"^[ -]([a-z]{3,})"_s);
    const QStringList noun = contentWords(value.noun);
    const QRegularExpressionMatch match =
        next.matchView(QStringView(unit.text).sliced(where.start + where.length).left(60));
    if (noun.isEmpty() || where.quantity.length == 0 || !match.hasMatch())
        return 0;
    const QStringList word = contentWords(match.capturedView(1));
    return word.isEmpty() ? 0 : word.first() == noun.first() ? 1 : -1;
}

/** "Before version 3.2 the port was", "in older releases", with no "now" behind it. */
bool startsInThePast(QStringView sentence)
{
    static const QRegularExpression past(
        u"\\b(?:previously|formerly|historically|back then|at (?:the|that) time|in (?:older|earlier|previous|former|past|old) (?:versions?|releases?)|(?:before|prior to|until|up to|through|older than|earlier than) (?:(?:the )?(?:version|release|v)\\s*)?\\d+\\.[\\d.x]+|(?:version|release|v)?\\s*\\d+\\.[\\d.x]+ (?:and|or) (?:earlier|older|below|before))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression present(u"\\b(?:now|today|since then|currently|but)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = past.matchView(sentence);
    return match.hasMatch() && !present.matchView(sentence.sliced(match.capturedEnd())).hasMatch();
}

/** A row of a table that lists versions or dates, or a section that is one version's. */
bool isOfAVersion(const TextUnit &unit, const PageView &view)
{
    static const QRegularExpression list(
        u"^\\s*(?:version|release|date)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stamp(
        u"^\\s*(?:(?:version|release)\\s+|v)?\\d+(?:\\.\\d+)+[\\w.-]*\\s*(?:[–—(-].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (unit.table < 0 || unit.row == 0 || unit.column == 0)
        return false;
    bool versions = false;
    for (const int index : view.headers.value({unit.table, 0}))
        versions = versions || list.match(view.units.at(index).text).hasMatch();
    return versions && std::ranges::any_of(view.rowOf(unit), [&](int index) {
        const TextUnit &cell = view.units.at(index);
        return cell.column == 0 && stamp.match(cell.text).hasMatch();
    });
}

bool isPast(const TextUnit &unit, const Occurrence &where, const PageView &view)
{
    static const QRegularExpression before(
        u"(?:\\b(?:was|were|previously|formerly|until|used to be|originally|earlier|prior to|no longer|instead of|deprecated|introduced (?:on|with|as))[\\s:(]+(?:\\w+\\s+){0,2}|(?:,|\\band)\\s+not\\s+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression from(
        u"\\bfrom\\s+(?:\\w+\\s+){0,2}$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression to(u"^[\"'”’`)]{0,2}\\s*(?:\\bto|→|->)\\s"_s);
    static const QRegularExpression dated(
        u"^\\s*(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b"_s);
    static const QRegularExpression oldColumn(
        u"^\\s*(?:old|previous|former|before|was)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringView text = unit.text;
    const qsizetype start = std::max<qsizetype>(0, where.start - 60);
    const QStringView head = text.sliced(start, where.start - start);
    const QStringView tail =
        text.sliced(where.start + where.length)
            .first(std::min<qsizetype>(20, text.size() - where.start - where.length));
    const Stretch stretch = sentenceAround(unit.text, where.start, where.length);
    const qsizetype begin = std::max(stretch.start, where.start - 200);
    if (startsInThePast(text.sliced(begin, where.start - begin)) || isOfAVersion(unit, view))
        return true;
    return before.matchView(head).hasMatch()
        || (from.matchView(head).hasMatch() && to.matchView(tail).hasMatch() && tellsChange(head))
        || dated.matchView(text.first(std::min<qsizetype>(where.start, 40))).hasMatch()
        || (unit.table >= 0
            && (dated.match(view.rowKey(unit)).hasMatch()
                || oldColumn.match(view.columnHeader(unit)).hasMatch()));
}

/** The same sentence, or the same table row, also states the new value: it tells of the change
 * itself. */
bool statesBoth(
    const PageView &view, const TextUnit &unit, const Occurrence &where, const Value &other)
{
    static const QRegularExpression change(
        u"\\b(?:from|to|now|instead|was|raised|changed|new|old)\\b|→|->"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression fresh(
        u"^\\s*(?:new|after|now)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const Stretch stretch = sentenceAround(unit.text, where.start, where.length);
    const QStringView sentence = QStringView(unit.text).sliced(stretch.start, stretch.length);
    // Small bare numbers stand in many sentences by chance: "3 attempts (after 1, 5 and 25
    // minutes)".
    const bool byChance = other.isQuantity() && other.quantity.unit.isEmpty()
        && other.quantity.number.size() < 3 && !change.matchView(sentence).hasMatch();
    if (!byChance && !findValue(sentence, other).isEmpty())
        return true;
    const QList<int> row = view.rowOf(unit);
    return std::ranges::any_of(row, [&](int index) {
        const TextUnit &cell = view.units.at(index);
        return cell.column != unit.column && fresh.match(view.columnHeader(cell)).hasMatch()
            && !findValue(cell.text, other).isEmpty();
    });
}

/** Words of a link whose target carries the value, too, name that target; they would lie after an
 * edit. */
bool namesItsTarget(const PageView &view, const TextUnit &unit, const Occurrence &where)
{
    const QString words = unit.text.sliced(where.start, where.length);
    const QStringList targets = view.document->linkTargets(unit.spanOf(where.start, where.length));
    return std::ranges::any_of(
        targets, [&](const QString &target) { return target.contains(words); });
}

QString reasonToLeave(
    const PageView &view, const TextUnit &unit, const Occurrence &where, const Value &other)
{
    if (unit.historic || isPast(unit, where, view))
        return tellsThePast;
    if (unit.kind == TextUnit::Kind::Other)
        return u"Docket does not write there"_s;
    if (namesItsTarget(view, unit, where))
        return u"it names the target of a link"_s;
    return statesBoth(view, unit, where, other) ? statesBothValues : QString();
}

void judge(ValuePlace &place, const PageView &view, const Fact &fact, const Value &other)
{
    const TextUnit &unit = view.units.at(place.unit);
    place.reason = reasonToLeave(view, unit, place.where, other);
    if (!place.reason.isEmpty()) {
        place.relation = ValuePlace::Relation::LeftAlone;
        place.tellsThePast = place.reason == tellsThePast || place.reason == statesBothValues;
        return;
    }
    const bool telling = fact.oldValue.isTelling() && fact.oldValue.kind != Value::Kind::Version;
    const Surroundings surroundings = around(view, unit, place.where, telling);
    const Words topic(fact.topic.begin(), fact.topic.end());
    const bool distinct = !fact.oldValue.quantity.unit.isEmpty();
    double best = topicScore(surroundings, topic, distinct);
    bool another = fact.subjects.isEmpty() && namesAnother(surroundings, topic, view);
    for (const QString &subject : fact.subjects) {
        const Words words = setOf(subject);
        const double score = scoreOf(words, surroundings, view, topic);
        if (score > best) {
            best = score;
            another = namesAnother(surroundings, words, view)
                || isUnderAnother(view, unit, surroundings.header, words);
        }
    }
    const bool port = fact.oldValue.isPort() && surroundings.local.contains(u"port"_s)
        && view.itemWords.contains(u"port"_s);
    if (port && best < 0.7) {
        best = 0.7;
        another = another || namesAnother(surroundings, {u"port"_s}, view);
    }
    const int noun = nounSpeaks(unit, place.where, fact.oldValue);
    if (noun > 0)
        best = std::min(1.0, best + 0.3);
    else if (noun < 0)
        best = std::min(best, 0.3);
    // A version may be that of many things, and a phrase that of another one than the item names.
    const bool hint = fact.oldValue.kind == Value::Kind::Version
        || (fact.oldValue.kind == Value::Kind::Words && !fact.subjects.isEmpty()
            && best < likelyFrom);
    if (fact.oldValue.isTelling() && !another)
        best = std::max(best, hint ? 0.5 : 0.75);
    place.score = another ? std::min(best, 0.4) : best;
    place.relation = place.score >= sameFrom ? ValuePlace::Relation::Same
        : place.score >= likelyFrom          ? ValuePlace::Relation::Likely
                                             : ValuePlace::Relation::Unknown;
}

} // namespace

QList<ValuePlace> placesOf(const PageView &view, const Fact &fact, const Value &value)
{
    const bool old = sameValue(value, fact.oldValue);
    QList<ValuePlace> places;
    for (int i = 0; i < view.units.size() && places.size() < mostPlaces; ++i) {
        if (!view.inScope(view.units.at(i)))
            continue;
        for (const Occurrence &where : findValue(view.units.at(i).text, value)) {
            ValuePlace place{i, where, ValuePlace::Relation::Unknown, 0, {}, false};
            judge(place, view, fact, old ? fact.newValue : fact.oldValue);
            places.append(place);
        }
        for (const Occurrence &where : findInLonger(view.units.at(i).text, value))
            places.append({i, where, ValuePlace::Relation::LeftAlone, 0, partOfLonger, false});
    }
    return places;
}

} // namespace Docket
