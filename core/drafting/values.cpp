// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/values.h"

#include "core/drafting/words.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces =
    200; // In one text unit; a code block of data may hold a number thousands of times.

constexpr qsizetype longestNumber = 48; // Characters, with separators.

struct Unit
{
    QString canonical;
    QString family; ///< Empty: comparable with itself only.
    double factor = 1;
    QString longName; ///< Singular; empty when only a sign exists.
};

const QHash<QString, Unit> &units()
{
    static const QHash<QString, Unit> table = [] {
        QHash<QString, Unit> result;
        const auto add = [&](const Unit &unit, const QStringList &spellings) {
            for (const QString &spelling : spellings)
                result.insert(spelling, unit);
        };
        add({u"ms"_s, u"time"_s, 0.001, u"millisecond"_s},
            {u"ms"_s, u"msec"_s, u"msecs"_s, u"millis"_s, u"millisecond"_s, u"milliseconds"_s,
                u"毫秒"_s, u"ミリ秒"_s});
        add({u"s"_s, u"time"_s, 1, u"second"_s},
            {u"s"_s, u"sec"_s, u"secs"_s, u"second"_s, u"seconds"_s, u"秒"_s, u"초"_s});
        add({u"min"_s, u"time"_s, 60, u"minute"_s},
            {u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s, u"分钟"_s, u"分鐘"_s, u"分"_s,
                u"분"_s});
        add({u"h"_s, u"time"_s, 3600, u"hour"_s},
            {u"h"_s, u"hr"_s, u"hrs"_s, u"hour"_s, u"hours"_s, u"小时"_s, u"小時"_s, u"時間"_s,
                u"시간"_s});
        add({u"d"_s, u"time"_s, 86400, u"day"_s},
            {u"d"_s, u"day"_s, u"days"_s, u"天"_s, u"日"_s, u"일"_s});
        add({u"week"_s, u"time"_s, 604800, u"week"_s}, {u"week"_s, u"weeks"_s, u"周"_s});
        add({u"month"_s, {}, 1, u"month"_s}, {u"month"_s, u"months"_s});
        add({u"year"_s, {}, 1, u"year"_s}, {u"year"_s, u"years"_s});
        add({u"B"_s, u"size"_s, 1, u"byte"_s}, {u"B"_s, u"byte"_s, u"bytes"_s});
        const QList<QPair<QString, QString>> sizes{{u"K"_s, u"kilobyte"_s}, {u"M"_s, u"megabyte"_s},
            {u"G"_s, u"gigabyte"_s}, {u"T"_s, u"terabyte"_s}};
        double decimal = 1000;
        double binary = 1024;
        for (const auto &[letter, name] : sizes) {
            add({letter + 'B'_L1, u"size"_s, decimal, name},
                {letter + 'B'_L1, name, name + 's'_L1});
            add({letter + "iB"_L1, u"size"_s, binary, {}}, {letter + "iB"_L1});
            decimal *= 1000;
            binary *= 1024;
        }
        add({u"KB"_s, u"size"_s, 1000, u"kilobyte"_s}, {u"kB"_s, u"kb"_s});
        add({u"MB"_s, u"size"_s, 1e6, u"megabyte"_s}, {u"mb"_s});
        add({u"GB"_s, u"size"_s, 1e9, u"gigabyte"_s}, {u"gb"_s});
        add({u"%"_s, {}, 1, u"percent"_s}, {u"%"_s, u"percent"_s, u"％"_s});
        for (const QString &sign : {u"Hz"_s, u"kHz"_s, u"MHz"_s, u"GHz"_s, u"kbps"_s, u"Mbps"_s,
                 u"Gbps"_s, u"rpm"_s, u"px"_s, u"pt"_s, u"em"_s, u"rem"_s})
            add({sign, {}, 1, {}}, {sign});
        return result;
    }();
    return table;
}

bool isDigit(QChar c)
{
    return c >= '0'_L1 && c <= '9'_L1;
}

QChar at(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text.at(i) : QChar();
}

bool isWordAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && isWordChar(text.at(i));
}

/** The unit at `position`, longest spelling first; letters glued to a number that are no known unit
 * count as their own. */
qsizetype unitLengthAt(QStringView text, qsizetype position, bool glued)
{
    const QChar first = at(text, position);
    if (first == '%'_L1 || first == u'％')
        return 1;
    for (qsizetype length = 3; length > 0; --length) {
        if (isUnspaced(first) && position + length <= text.size()
            && units().contains(text.sliced(position, length).toString()))
            return length;
    }
    qsizetype end = position;
    while (isWordAt(text, end) && text.at(end).isLetter())
        ++end;
    if (end == position || isWordAt(text, end))
        return 0;
    const QString word = text.sliced(position, end - position).toString();
    const bool known =
        units().contains(word) || (word.size() > 3 && units().contains(word.toLower()));
    return known || (glued && word.size() <= 4) ? end - position : 0;
}

QString canonicalUnit(const QString &spelling)
{
    auto found = units().constFind(spelling);
    if (found == units().constEnd())
        found = units().constFind(spelling.toLower());
    return found == units().constEnd() ? spelling : found->canonical;
}

std::optional<Quantity> isoDuration(const QString &text)
{
    static const QRegularExpression form(
        u"^P(?:(\\d{1,6})D|T(?:(\\d{1,9})H|(\\d{1,9})M|(\\d{1,12}(?:\\.\\d{1,6})?)S))$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr std::array names{"d", "h", "min", "s"};
    for (int i = 0; i < 4; ++i) {
        if (match.hasCaptured(i + 1))
            return Quantity{0, text.size(), text.size(), match.captured(i + 1), {}, {}, u"PT"_s,
                QString::fromLatin1(names.at(size_t(i)))};
    }
    return std::nullopt;
}

bool isIso(const Quantity &quantity)
{
    return quantity.unitText == "PT"_L1;
}

bool sameAmount(const Quantity &one, const Quantity &other)
{
    if (one.unit == other.unit && one.number == other.number)
        return true;
    const Unit first = units().value(one.unit);
    const Unit second = units().value(other.unit);
    if (first.family != second.family || (first.family.isEmpty() && one.unit != other.unit))
        return false;
    if (one.unit.isEmpty())
        return false; // Bare numbers are compared as written: 2.1 is not 2.10, and 08 is not 8.
    const double a = one.number.toDouble() * first.factor;
    const double b = other.number.toDouble() * second.factor;
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

QString grouped(const QString &number, QChar separator)
{
    if (separator.isNull())
        return number;
    qsizetype end = number.indexOf('.'_L1);
    QString result = number;
    if (end < 0)
        end = number.size();
    for (qsizetype i = end - 3; i > 0 && isDigit(number.at(i - 1)); i -= 3)
        result.insert(i, separator);
    return result;
}

/** The unit word for that number: "second" or "seconds" when the spelling is a long English one. */
QString unitFor(const QString &spelling, const QString &number)
{
    const Unit unit = units().value(spelling, units().value(spelling.toLower()));
    if (unit.longName.isEmpty() || spelling.size() < 3 || isUnspaced(spelling.at(0))
        || spelling.compare("percent"_L1, Qt::CaseInsensitive) == 0)
        return spelling;
    const bool plural = spelling.endsWith('s'_L1, Qt::CaseInsensitive);
    if (!plural && spelling.compare(unit.longName, Qt::CaseInsensitive) != 0)
        return spelling; // "9 min"
    const bool one = number == "1"_L1;
    if (plural && one)
        return spelling.chopped(1);
    return !plural && !one ? spelling + 's'_L1 : spelling;
}

/** Before and after a token nothing may stand that makes it part of a longer one. */
bool isWhole(QStringView text, qsizetype start, qsizetype length, QStringView joinersBefore,
    QStringView joinersAfter)
{
    const QChar first = at(text, start);
    const QChar last = at(text, start + length - 1);
    if (isWordChar(first) && isWordAt(text, start - 1))
        return false;
    if (isWordChar(last) && isWordAt(text, start + length))
        return false;
    const bool joinedBefore =
        start > 1 && joinersBefore.contains(text.at(start - 1)) && isWordAt(text, start - 2);
    const bool joinedAfter = joinersAfter.contains(at(text, start + length))
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
        const bool bare = value.quantity.unit.isEmpty() && found->number == value.quantity.number
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

QList<Occurrence> findWords(QStringView text, const Value &value)
{
    QList<Occurrence> result;
    const QString firstWord = value.text.simplified().section(' '_L1, 0, 0);
    if (firstWord.isEmpty() || !text.contains(firstWord, Qt::CaseInsensitive))
        return result;
    const bool prose = value.kind == Value::Kind::Words || value.kind == Value::Kind::Flag;
    const QRegularExpression pattern(spacesAsPattern(value.text),
        prose ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
    if (!pattern.isValid())
        return result;
    const bool version = value.kind == Value::Kind::Version;
    const QStringView before = prose ? u"-" : version ? u".-" : u".-/@#$\\";
    const QStringView after = prose ? u"-" : version ? u".-+" : u".-/@\\";
    QRegularExpressionMatchIterator it = pattern.globalMatchView(text);
    while (it.hasNext() && result.size() < mostPlaces) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype start = match.capturedStart();
        const qsizetype length = match.capturedLength();
        const bool afterV = version && start > 0
            && (text.at(start - 1) == 'v'_L1 || text.at(start - 1) == 'V'_L1)
            && !isWordAt(text, start - 2);
        if (!afterV && !isWhole(text, start, length, before, after))
            continue;
        if (afterV && !isWhole(text, start - 1, length + 1, before, after))
            continue;
        if (value.kind == Value::Kind::Path && start > 0
            && (isWordAt(text, start - 1) || text.at(start - 1) == '/'_L1))
            continue;
        result.append({start, length, {}, false});
    }
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

} // namespace

bool Value::isTelling() const
{
    if (kind == Kind::Url)
        return true;
    if (kind == Kind::Path || kind == Kind::Identifier)
        return text.size() >= 6;
    return kind == Kind::Version ? text.count('.'_L1) >= 2
                                 : kind == Kind::Words && isTellingPhrase(text);
}

bool Value::isPort() const
{
    bool whole = false;
    const int port = quantity.number.toInt(&whole);
    return kind == Kind::Quantity && whole && quantity.unit.isEmpty() && port >= 20
        && port <= 65535;
}

Value readValue(const QString &text)
{
    static const QRegularExpression version(
        u"^[vV]?(\\d+(?:\\.\\d+){1,4}(?:[-.+][0-9A-Za-z.-]+)?)$"_s);
    static const QRegularExpression flag(u"^(?:true|false|yes|no|on|off|enabled|disabled)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression identifier(
        u"^[\\w.$:@#*+=&%-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression marked(u"[\\d._:@#$=-]|[a-z][A-Z]|^[A-Z][A-Z0-9]+$"_s);
    Value value;
    value.text = text.trimmed();
    if (const std::optional<Quantity> iso = isoDuration(value.text)) {
        value.kind = Value::Kind::Quantity;
        value.quantity = *iso;
        return value;
    }
    if (const std::optional<Quantity> quantity = quantityAt(value.text, 0);
        quantity && quantity->length == value.text.size()) {
        value.kind = Value::Kind::Quantity;
        value.quantity = *quantity;
        return value;
    }
    if (const QRegularExpressionMatch match = version.match(value.text); match.hasMatch()) {
        value.kind = Value::Kind::Version;
        value.text = match.captured(1);
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

bool sameValue(const Value &one, const Value &other)
{
    if (one.kind == Value::Kind::Quantity && other.kind == Value::Kind::Quantity)
        return sameAmount(one.quantity, other.quantity);
    return one.text.simplified() == other.text.simplified();
}

std::optional<Quantity> quantityAt(QStringView text, qsizetype position)
{
    static const QRegularExpression form(
        u"^[-−]?(?:\\d{1,3}(?:([,'’\\x{202F}])\\d{3})(?:\\g1\\d{3})*|\\d{1,18})(?:\\.\\d{1,9})?"_s);
    if (isWordAt(text, position - 1))
        return std::nullopt;
    if (position < 0 || position >= text.size())
        return std::nullopt;
    // Only what a number can be: each match checks all of its subject for stray surrogates.
    const QRegularExpressionMatch match =
        form.matchView(text.sliced(position, std::min(longestNumber, text.size() - position)));
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype end = position + match.capturedEnd();
    const bool negative = !isDigit(text.at(position));
    const QChar before = at(text, position - 1);
    const bool joined = (before == '.'_L1 || before == '-'_L1 || before == u'–' || before == '/'_L1
                            || before == ','_L1 || before == '#'_L1)
        && isWordAt(text, position - 2);
    if (joined || before == '#'_L1 || (negative && isWordAt(text, position - 1)))
        return std::nullopt;
    const QChar next = at(text, end);
    if (isDigit(next)
        || ((next == '.'_L1 || next == ','_L1 || next == '-'_L1 || next == u'–' || next == ':'_L1)
            && isDigit(at(text, end + 1))))
        return std::nullopt;

    Quantity result{position, end - position, end - position, match.captured(), {}, {}, {}, {}};
    if (match.hasCaptured(1) && !match.capturedView(1).isEmpty()) {
        result.separator = match.capturedView(1).front();
        result.number.remove(result.separator);
    }
    result.number.replace(u'−', '-'_L1);
    const bool blank = next == ' '_L1 || next == u'\u00A0' || next == u'\u202F' || next == '-'_L1;
    const qsizetype unitStart = blank ? end + 1 : end;
    const qsizetype unitLength = unitLengthAt(text, unitStart, !blank);
    if (unitLength > 0) {
        result.gap = text.sliced(end, unitStart - end).toString();
        result.unitText = text.sliced(unitStart, unitLength).toString();
        result.unit = canonicalUnit(result.unitText);
        result.length = unitStart + unitLength - position;
    } else if (isWordAt(text, end) || (next == '-'_L1 && isWordAt(text, end + 1))) {
        return std::nullopt; // "8080tcp5", "3-way": part of a name.
    }
    return result;
}

QList<Occurrence> findValue(QStringView text, const Value &value)
{
    return value.kind == Value::Kind::Quantity ? findQuantity(text, value) : findWords(text, value);
}

QString inFormOf(
    QStringView text, const Occurrence &place, const Value &oldValue, const Value &newValue)
{
    const QString written = text.sliced(place.start, place.length).toString();
    if (place.quantity.length == 0 || newValue.kind != Value::Kind::Quantity) {
        const bool capital = newValue.kind == Value::Kind::Words && written.size() > 1
            && written.at(0).isUpper() && written.at(1).isLower();
        if (capital && newValue.text.size() > 1 && newValue.text.at(0).isLower())
            return newValue.text.at(0).toUpper() + newValue.text.sliced(1);
        return newValue.text;
    }
    const Quantity &page = place.quantity;
    const Quantity &fresh = newValue.quantity;
    const QString number = grouped(fresh.number, page.separator);
    if (place.length == page.numberLength && !isIso(page))
        return fresh.unit.isEmpty() ? number : newValue.text;
    if (isIso(page)) {
        const QString letter = fresh.unit == "d"_L1 ? u"D"_s
            : fresh.unit == "h"_L1                  ? u"H"_s
            : fresh.unit == "min"_L1                ? u"M"_s
            : fresh.unit == "s"_L1                  ? u"S"_s
                                                    : QString();
        return letter.isEmpty() ? newValue.text
                                : (letter == "D"_L1 ? u"P"_s : u"PT"_s) + fresh.number + letter;
    }
    if (fresh.unit.isEmpty() || fresh.unit == page.unit) // "30-second timeout" has no plural.
        return number + page.gap
            + (page.gap == "-"_L1 ? page.unitText : unitFor(page.unitText, fresh.number));

    const Unit pageUnit = units().value(page.unit);
    const Unit freshUnit = units().value(fresh.unit);
    const double converted = fresh.number.toDouble() * freshUnit.factor / pageUnit.factor;
    const bool goesOver = oldValue.quantity.unit == page.unit;
    if (!goesOver && !pageUnit.family.isEmpty() && pageUnit.family == freshUnit.family
        && converted >= 1 && converted < 1e15 && converted == std::floor(converted)) {
        const QString whole = QString::number(qint64(converted));
        return grouped(whole, page.separator) + page.gap + unitFor(page.unitText, whole);
    }
    const bool wordy = page.unitText.size() > 3 && !freshUnit.longName.isEmpty();
    const QString spelling = wordy ? freshUnit.longName
        : isIso(fresh)             ? fresh.unit
                                   : fresh.unitText;
    return number + page.gap + unitFor(spelling, fresh.number);
}

} // namespace Docket
