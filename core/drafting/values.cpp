// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/values.h"

#include "core/drafting/identifierforms.h"
#include "core/drafting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces =
    200; // In one text unit; a code block of data may hold a number thousands of times.

/** Before and after a token nothing may stand that makes it part of a longer one. */
bool isWhole(QStringView text, qsizetype start, qsizetype length, QStringView joinersBefore,
    QStringView joinersAfter)
{
    const QChar first = characterAt(text, start);
    const QChar last = characterAt(text, start + length - 1);
    if (isWordChar(first) && isWordAt(text, start - 1))
        return false;
    if (isWordChar(last) && isWordAt(text, start + length))
        return false;
    const bool joinedBefore =
        start > 1 && joinersBefore.contains(text.at(start - 1)) && isWordAt(text, start - 2);
    const bool joinedAfter = joinersAfter.contains(characterAt(text, start + length))
        && isWordAt(text, start + length + 1) && start + length < text.size();
    return !joinedBefore && !joinedAfter;
}

/** Address with a scheme around a position: its extent, and where its port stands when it has one.
 */
struct Address
{
    qsizetype start = 0;
    qsizetype end = 0;
    qsizetype port = -1;
};

QList<Address> addressesIn(QStringView text)
{
    static const QRegularExpression form(u"[A-Za-z][A-Za-z0-9+.-]{0,15}://[^\\s<>\"'`|]{1,2000}"_s);
    static const QRegularExpression portForm(
        u"^[^:]+://(?:[^/@?#]*@)?(?:\\[[0-9a-fA-F:]*\\]|[^/:?#]*):(?=\\d)"_s);
    QList<Address> result;
    if (!text.contains("://"_L1))
        return result;
    QRegularExpressionMatchIterator it = form.globalMatchView(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const QRegularExpressionMatch port = portForm.matchView(match.capturedView());
        result.append({match.capturedStart(), match.capturedEnd(),
            port.hasMatch() ? match.capturedStart() + port.capturedLength() : -1});
    }
    return result;
}

/** "8080x" is a name, not the number 8080 with a unit; "30s" and "8080番" are numbers. */
bool runsIntoName(QStringView text, qsizetype end, const Quantity &found)
{
    const bool latin =
        end < text.size() && text.at(end).unicode() < 0x250 && text.at(end).isLetter();
    return latin
        && (found.unit.isEmpty() || found.unitText.compare("x"_L1, Qt::CaseInsensitive) == 0);
}

QList<Occurrence> findQuantity(QStringView text, const Value &value)
{
    QList<Occurrence> result;
    const QList<Address> addresses = addressesIn(text);
    for (qsizetype i = 0; i < text.size() && result.size() < mostPlaces; ++i) {
        if (text.at(i) == 'P'_L1 && !isWordAt(text, i - 1)) {
            qsizetype end = i;
            while (isWordAt(text, end))
                ++end;
            if (end < text.size() && text.at(end) == '.'_L1
                && isDigit(characterAt(text, end + 1))) {
                ++end; // "PT1.5S"
                while (isWordAt(text, end))
                    ++end;
            }
            const std::optional<Quantity> iso = isoDuration(text.sliced(i, end - i).toString());
            if (iso && sameAmount(*iso, value.quantity)) {
                result.append({i, end - i, *iso, false});
                i = end;
            }
            continue;
        }
        if (!isDigit(text.at(i)) && text.at(i) != '-'_L1 && text.at(i) != u'−')
            continue;
        const std::optional<Quantity> found = quantityAt(text, i);
        if (!found) {
            while (i + 1 < text.size() && isDigit(text.at(i)) && isDigit(text.at(i + 1)))
                ++i;
            continue;
        }
        // "30" may be meant by "30 seconds", but "12 characters" never by "12 hours".
        const bool bare = value.quantity.unit.isEmpty() && !found->compound
            && found->number == value.quantity.number
            && (value.noun.isEmpty() || found->unit.isEmpty() || found->unit == "%"_L1);
        const bool name =
            value.quantity.unit.isEmpty() && runsIntoName(text, i + found->numberLength, *found);
        if (!name && (bare || sameAmount(*found, value.quantity))) {
            Occurrence place{i, bare ? found->numberLength : found->length, *found, false};
            const auto around = std::ranges::find_if(
                addresses, [&](const Address &one) { return one.start <= i && i < one.end; });
            place.inUrl = around != addresses.end();
            if (!place.inUrl || around->port == i)
                result.append(place);
        }
        i += std::max<qsizetype>(found->length, 1) - 1;
    }
    return result;
}

QString spacesAsPattern(const QString &words)
{
    QStringList parts;
    const QStringList tokens = words.simplified().split(' '_L1, Qt::SkipEmptyParts);
    for (const QString &token : tokens)
        parts.append(QRegularExpression::escape(token));
    return parts.join(u"[\\s\\x{00A0}\\x{202F}]+"_s);
}

bool isProse(Value::Kind kind)
{
    return kind == Value::Kind::Words || kind == Value::Kind::Boolean || kind == Value::Kind::Enum;
}

/** The token at a match stands alone, by what may join tokens of that kind. */
bool isWholeOf(Value::Kind kind, QStringView text, qsizetype start, qsizetype length)
{
    const bool prose = isProse(kind);
    const bool version = kind == Value::Kind::Version;
    const QStringView before = prose ? u"-" : version ? u".-" : u".-/@#$\\";
    const QStringView after = prose ? u"-" : version ? u".-+" : u".-/@\\";
    const bool afterV = version && start > 0
        && (text.at(start - 1) == 'v'_L1 || text.at(start - 1) == 'V'_L1)
        && !isWordAt(text, start - 2);
    if (!isWhole(text, afterV ? start - 1 : start, afterV ? length + 1 : length, before, after))
        return false;
    const QChar previous = characterAt(text, start - 1);
    if (kind == Value::Kind::Path && start > 0 && (isWordChar(previous) || previous == '/'_L1))
        return false;
    return kind != Value::Kind::Flag || start == 0 || !(isWordChar(previous) || previous == '-'_L1);
}

/** Matches of a pattern that are whole tokens. */
QList<Occurrence> findPattern(QStringView text, const QRegularExpression &pattern, Value::Kind kind)
{
    QList<Occurrence> result;
    if (!pattern.isValid())
        return result;
    QRegularExpressionMatchIterator it = pattern.globalMatchView(text);
    while (it.hasNext() && result.size() < mostPlaces) {
        const QRegularExpressionMatch match = it.next();
        if (isWholeOf(kind, text, match.capturedStart(), match.capturedLength()))
            result.append({match.capturedStart(), match.capturedLength(), {}, false});
    }
    return result;
}

/** What a page writes for yes and for no, in pairs. */
const QList<std::pair<QString, QString>> &truthWords()
{
    static const QList<std::pair<QString, QString>> words{{u"true"_s, u"false"_s},
        {u"enabled"_s, u"disabled"_s}, {u"yes"_s, u"no"_s}, {u"on"_s, u"off"_s}};
    return words;
}

std::optional<bool> truthOf(const QString &word)
{
    for (const auto &[yes, no] : truthWords()) {
        if (word.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
        if (word.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

/** "on" and "no" are words of every sentence: they state a value where a setting is set to them, in
 * quotes, or alone. */
bool statesTruth(QStringView text, const Occurrence &place)
{
    static const QRegularExpression set(
        u"(?:[=:|(]\\s*[\"'`]?|[\"'`“]|\\b(?:is|are|default|defaults to|set to|turned|switched|stays|value)\\s+[\"'`]?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView word = text.sliced(place.start, place.length);
    if (word.size() == text.trimmed().size())
        return true;
    static const QRegularExpression ended(u"^\\s*(?:$|[.,;:!?)|\"'`”\\n<#}\\]]|by default\\b)"_s);
    const QStringView tail = text.sliced(place.start + place.length);
    if (word.size() < 4
        && !ended.matchView(tail.first(std::min<qsizetype>(20, tail.size()))).hasMatch())
        return false;
    const qsizetype from = std::max<qsizetype>(0, place.start - 24);
    return set.matchView(text.sliced(from, place.start - from)).hasMatch();
}

QList<Occurrence> findTruth(QStringView text, const Value &value)
{
    const std::optional<bool> truth = truthOf(value.text);
    QList<Occurrence> result;
    for (const auto &[yes, no] : truthWords()) {
        const QString word = truth.value_or(false) ? yes : no;
        if (!text.contains(word, Qt::CaseInsensitive))
            continue;
        const QRegularExpression pattern(word, QRegularExpression::CaseInsensitiveOption);
        const bool own = word.compare(value.text, Qt::CaseInsensitive) == 0 && word.size() > 3;
        for (const Occurrence &place : findPattern(text, pattern, Value::Kind::Boolean)) {
            if (own || statesTruth(text, place))
                result.append(place);
        }
    }
    std::ranges::sort(result, {}, &Occurrence::start);
    return result;
}

QList<Occurrence> findWords(QStringView text, const Value &value)
{
    const bool named = value.kind == Value::Kind::Identifier;
    const QString firstWord = value.text.simplified().section(' '_L1, 0, 0);
    if (firstWord.isEmpty())
        return {};
    QStringList spellings;
    for (const QString &spelling : named ? identifierSpellings(value.text) : QStringList()) {
        if (text.contains(spelling))
            spellings.append(QRegularExpression::escape(spelling));
    }
    if (named ? spellings.isEmpty() : !text.contains(firstWord, Qt::CaseInsensitive))
        return {};
    const QRegularExpression pattern(named ? spellings.join('|'_L1) : spacesAsPattern(value.text),
        isProse(value.kind) ? QRegularExpression::CaseInsensitiveOption
                            : QRegularExpression::NoPatternOption);
    QList<Occurrence> result = findPattern(text, pattern, value.kind);
    if (value.kind != Value::Kind::Url && !result.isEmpty()) {
        const QList<Address> addresses = addressesIn(text);
        result.removeIf([&](const Occurrence &place) {
            return std::ranges::any_of(addresses, [&](const Address &one) {
                return one.start <= place.start && place.start < one.end;
            });
        });
    }
    return result;
}

/** "TLS 1.1", "nightly batch": several words, long enough or with a number among them. */
bool isTellingPhrase(const QString &text)
{
    const bool number = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); })
        && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return text.simplified().contains(' '_L1) && (text.size() >= 10 || number);
}

Value::Kind kindOf(const Quantity &quantity)
{
    switch (quantity.family()) {
    case Quantity::Family::Time:
        return Value::Kind::Duration;
    case Quantity::Family::Size:
        return Value::Kind::Size;
    case Quantity::Family::None:
        break;
    }
    return Value::Kind::Number;
}

/** The word in the case that the page gives the old one: "Info", "INFO". */
QString inCaseOf(const QString &written, const QString &old, const QString &fresh)
{
    if (fresh.isEmpty() || written.isEmpty())
        return fresh;
    const bool loud = written.size() > 1 && written == written.toUpper()
        && written != written.toLower() && old != written && fresh == fresh.toLower();
    if (loud)
        return fresh.toUpper();
    const bool capital = written.size() > 1 && written.at(0).isUpper() && written.at(1).isLower();
    if (capital && fresh.size() > 1 && fresh.at(0).isLower())
        return fresh.at(0).toUpper() + fresh.sliced(1);
    return fresh;
}

/** The other truth in the page's pair of words: "enabled" → "disabled", "Yes" → "No". */
QString inTruthOf(const QString &written, const Value &newValue)
{
    const std::optional<bool> truth = truthOf(newValue.text);
    for (const auto &[yes, no] : truthWords()) {
        const bool pair = written.compare(yes, Qt::CaseInsensitive) == 0
            || written.compare(no, Qt::CaseInsensitive) == 0;
        if (pair && truth)
            return inCaseOf(written, {}, *truth ? yes : no);
    }
    return inCaseOf(written, {}, newValue.text);
}

} // namespace

bool Value::isQuantity() const
{
    return kind == Kind::Number || kind == Kind::Duration || kind == Kind::Size
        || kind == Kind::Port;
}

bool Value::isTelling() const
{
    if (kind == Kind::Url)
        return true;
    if (kind == Kind::Path || kind == Kind::Identifier || kind == Kind::Flag)
        return text.size() >= (kind == Kind::Flag && text.startsWith("--"_L1) ? 4 : 6);
    return kind == Kind::Version ? text.count('.'_L1) >= 2
                                 : kind == Kind::Words && isTellingPhrase(text);
}

bool Value::isPort() const
{
    bool whole = false;
    const int port = quantity.number.toInt(&whole);
    return (kind == Kind::Number || kind == Kind::Port) && whole && quantity.unit.isEmpty()
        && port >= 20 && port <= 65535;
}

QString valueKindName(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::Number:
        return u"number"_s;
    case Value::Kind::Duration:
        return u"duration"_s;
    case Value::Kind::Size:
        return u"size"_s;
    case Value::Kind::Port:
        return u"port"_s;
    case Value::Kind::Url:
        return u"url"_s;
    case Value::Kind::Path:
        return u"path"_s;
    case Value::Kind::Version:
        return u"version"_s;
    case Value::Kind::Flag:
        return u"flag"_s;
    case Value::Kind::Identifier:
        return u"identifier"_s;
    case Value::Kind::Boolean:
        return u"boolean"_s;
    case Value::Kind::Enum:
        return u"enum"_s;
    case Value::Kind::Words:
        break;
    }
    return u"words"_s;
}

Value readValue(const QString &text)
{
    static const QRegularExpression version(
        u"^[vV]?(\\d+(?:\\.\\d+){1,4}(?:[-.+][0-9A-Za-z.-]+)?)$"_s);
    static const QRegularExpression flag(u"^--?[A-Za-z][\\w.:+-]*(?:=\\S*)?$"_s);
    static const QRegularExpression identifier(
        u"^[\\w.$:@#*+=&%-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression marked(u"[\\d._:@#$=-]|[a-z][A-Z]|^[A-Z][A-Z0-9]+$"_s);
    Value value;
    value.text = text.trimmed();
    if (const std::optional<Quantity> iso = isoDuration(value.text)) {
        value.kind = Value::Kind::Duration;
        value.quantity = *iso;
        return value;
    }
    if (const std::optional<Quantity> quantity = quantityAt(value.text, 0);
        quantity && quantity->length == value.text.size()) {
        value.kind = kindOf(*quantity);
        value.quantity = *quantity;
        return value;
    }
    if (const QRegularExpressionMatch match = version.match(value.text); match.hasMatch()) {
        value.kind = Value::Kind::Version;
        value.text = match.captured(1);
    } else if (truthOf(value.text)) {
        value.kind = Value::Kind::Boolean;
    } else if (flag.match(value.text).hasMatch()) {
        value.kind = Value::Kind::Flag;
    } else if (value.text.contains("://"_L1) && !value.text.contains(' '_L1)) {
        value.kind = Value::Kind::Url;
    } else if (!value.text.contains(' '_L1) && value.text.size() > 1 && !value.text.contains('<'_L1)
        && (value.text.contains('/'_L1) || value.text.contains('\\'_L1))) {
        value.kind = Value::Kind::Path;
    } else if (identifier.match(value.text).hasMatch() && marked.match(value.text).hasMatch()) {
        value.kind = Value::Kind::Identifier;
    }
    return value;
}

Value withSubject(Value value, const QString &subject)
{
    static const QRegularExpression oneWord(
        u"^\\p{L}+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QString port = contentWords(u"port").first();
    if (value.kind == Value::Kind::Number && value.isPort() && contentWords(subject).contains(port))
        value.kind = Value::Kind::Port;
    else if (value.kind == Value::Kind::Words && !subject.isEmpty()
        && oneWord.match(value.text).hasMatch())
        value.kind = Value::Kind::Enum;
    return value;
}

bool sameValue(const Value &one, const Value &other)
{
    if (one.isQuantity() && other.isQuantity())
        return sameAmount(one.quantity, other.quantity);
    if (one.kind == Value::Kind::Boolean && other.kind == Value::Kind::Boolean)
        return truthOf(one.text) == truthOf(other.text);
    return one.text.simplified() == other.text.simplified();
}

QList<Occurrence> findValue(QStringView text, const Value &value)
{
    if (value.isQuantity())
        return findQuantity(text, value);
    return value.kind == Value::Kind::Boolean ? findTruth(text, value) : findWords(text, value);
}

QList<Occurrence> findInLonger(QStringView text, const Value &value)
{
    QList<Occurrence> result;
    if (value.kind != Value::Kind::Path || value.text.size() < 3)
        return result;
    const QList<Occurrence> own = findValue(text, value);
    for (qsizetype at = text.indexOf(value.text); at >= 0 && result.size() < mostPlaces;
        at = text.indexOf(value.text, at + value.text.size())) {
        const bool cut = isWordAt(text, at + value.text.size()) && isWordChar(value.text.back());
        if (!cut && !std::ranges::contains(own, at, &Occurrence::start))
            result.append({at, value.text.size(), {}, false});
    }
    return result;
}

QString inFormOf(
    QStringView text, const Occurrence &place, const Value &oldValue, const Value &newValue)
{
    const QString written = text.sliced(place.start, place.length).toString();
    if (place.quantity.length > 0 && newValue.isQuantity())
        return amountInForm(
            written, place.quantity, oldValue.quantity, newValue.quantity, newValue.text);
    switch (newValue.kind) {
    case Value::Kind::Boolean:
        return inTruthOf(written, newValue);
    case Value::Kind::Words:
    case Value::Kind::Enum:
        return inCaseOf(written, oldValue.text, newValue.text);
    default:
        break;
    }
    // The page's form of the old name is the form of the new one, unless the item spells it so.
    const QStringList fresh = identifierWords(newValue.text);
    if (written == oldValue.text || fresh.isEmpty())
        return newValue.text;
    const std::optional<IdentifierForm> form =
        identifierFormOf(written, identifierWords(oldValue.text));
    return form ? inIdentifierForm(fresh, *form) : newValue.text;
}

} // namespace Docket
