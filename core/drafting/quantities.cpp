// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/quantities.h"

#include "core/drafting/words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 48; // Characters, with separators.
constexpr qsizetype longestDuration = 120; // Characters of one in several parts.

struct Unit
{
    QString canonical;
    QString family; ///< Empty: comparable with itself only.
    double factor = 1;
    QString longName; ///< Singular; empty when only a sign exists.
};

void addSizes(QHash<QString, Unit> &result)
{
    const auto add = [&](const Unit &unit, const QStringList &spellings) {
        for (const QString &spelling : spellings)
            result.insert(spelling, unit);
    };
    add({u"B"_s, u"size"_s, 1, u"byte"_s}, {u"B"_s, u"byte"_s, u"bytes"_s});
    const QList<QPair<QString, QString>> sizes{{u"K"_s, u"kilobyte"_s}, {u"M"_s, u"megabyte"_s},
        {u"G"_s, u"gigabyte"_s}, {u"T"_s, u"terabyte"_s}};
    double decimal = 1000;
    double binary = 1024;
    for (const auto &[letter, name] : sizes) {
        QString binaryName = name.first(2) + "bibyte"_L1; // "mebibyte"
        add({letter + 'B'_L1, u"size"_s, decimal, name},
            {letter + 'B'_L1, letter.toLower() + 'B'_L1, letter.toLower() + 'b'_L1, name,
                name + 's'_L1});
        add({letter + "iB"_L1, u"size"_s, binary, binaryName},
            {letter + "iB"_L1, letter + 'i'_L1, binaryName, binaryName + 's'_L1});
        decimal *= 1000;
        binary *= 1024;
    }
}

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
            {u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s, u"m"_s, u"分钟"_s, u"分鐘"_s, u"分"_s,
                u"분"_s});
        add({u"h"_s, u"time"_s, 3600, u"hour"_s},
            {u"h"_s, u"hr"_s, u"hrs"_s, u"hour"_s, u"hours"_s, u"小时"_s, u"小時"_s, u"時間"_s,
                u"시간"_s});
        add({u"d"_s, u"time"_s, 86400, u"day"_s},
            {u"d"_s, u"day"_s, u"days"_s, u"天"_s, u"日"_s, u"일"_s});
        add({u"week"_s, u"time"_s, 604800, u"week"_s}, {u"week"_s, u"weeks"_s, u"周"_s});
        add({u"month"_s, {}, 1, u"month"_s}, {u"month"_s, u"months"_s});
        add({u"year"_s, {}, 1, u"year"_s}, {u"year"_s, u"years"_s});
        addSizes(result);
        add({u"%"_s, {}, 1, u"percent"_s}, {u"%"_s, u"percent"_s, u"％"_s});
        for (const QString &sign : {u"Hz"_s, u"kHz"_s, u"MHz"_s, u"GHz"_s, u"kbps"_s, u"Mbps"_s,
                 u"Gbps"_s, u"rpm"_s, u"px"_s, u"pt"_s, u"em"_s, u"rem"_s})
            add({sign, {}, 1, {}}, {sign});
        return result;
    }();
    return table;
}

Unit unitOf(const QString &spelling)
{
    return units().value(spelling, units().value(spelling.toLower()));
}

/** The unit at `position`, longest spelling first; letters glued to a number that are no known unit
 * count as their own. "5m" are minutes, "5 m" may be metres. */
qsizetype unitLengthAt(QStringView text, qsizetype position, bool glued)
{
    const QChar first = characterAt(text, position);
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
    const bool known = (word != "m"_L1 && units().contains(word))
        || (word.size() > 3 && units().contains(word.toLower()));
    return known || (glued && word.size() <= 4) ? end - position : 0;
}

QString canonicalUnit(const QString &spelling)
{
    const Unit unit = unitOf(spelling);
    return unit.canonical.isEmpty() ? spelling : unit.canonical;
}

QString plainNumber(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

/** The parts of "1h 30m", "2 minutes and 5 seconds", each smaller than the one before. */
struct Part
{
    QString number;
    QString gap;
    QString unitText;
};

struct Parts
{
    QList<Part> parts;
    QString joint; ///< Between the first two.
    qsizetype length = 0;
    double seconds = 0;
};

Parts partsAt(QStringView text, qsizetype position)
{
    static const QRegularExpression part(
        u"\\G(\\d{1,9}(?:\\.\\d{1,3})?)([ \\x{00A0}]?)(days?|d|hours?|hrs?|h|minutes?|mins?|(?<=\\d)m|milliseconds?|ms|seconds?|secs?|s)(?![\\p{L}_])"_s);
    static const QRegularExpression joints(u"\\G(?:,? and |, |[ \\x{00A0}])?"_s);
    Parts result;
    const QStringView head =
        text.sliced(position, std::min(longestDuration, text.size() - position));
    double smallest = HUGE_VAL;
    for (qsizetype from = 0; from < head.size();) {
        const QRegularExpressionMatch match = part.matchView(head, from);
        const Unit unit = match.hasMatch() ? unitOf(match.captured(3)) : Unit();
        const QString joint = head.sliced(result.length, from - result.length).toString();
        const bool wordy = match.capturedLength(3) > 3
            && (result.parts.isEmpty() || result.parts.last().unitText.size() > 3);
        if (!match.hasMatch() || unit.factor >= smallest || (joint.size() > 1 && !wordy))
            break;
        smallest = unit.factor;
        if (result.parts.size() == 1)
            result.joint = joint;
        result.parts.append({match.captured(1), match.captured(2), match.captured(3)});
        result.seconds += match.captured(1).toDouble() * unit.factor;
        result.length = match.capturedEnd();
        const QRegularExpressionMatch next = joints.matchView(head, result.length);
        from = next.hasMatch() ? next.capturedEnd() : head.size();
    }
    const bool whole = !isWordAt(head, result.length);
    return result.parts.size() > 1 && whole ? result : Parts();
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
    const Unit unit = unitOf(spelling);
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

double secondsOf(const Quantity &quantity)
{
    return quantity.number.toDouble() * unitOf(quantity.unit).factor;
}

/** The whole numbers of days (where asked for), hours, minutes, seconds and milliseconds. */
QList<std::pair<QString, qint64>> splitTime(double seconds, bool days)
{
    qint64 rest = std::llround(seconds * 1000);
    QList<std::pair<QString, qint64>> result;
    for (const auto &[unit, length] :
        {std::pair{u"d"_s, 86'400'000LL}, std::pair{u"h"_s, 3'600'000LL},
            std::pair{u"min"_s, 60'000LL}, std::pair{u"s"_s, 1000LL}, std::pair{u"ms"_s, 1LL}}) {
        if (unit == "d"_L1 && !days)
            continue;
        if (rest >= length)
            result.append({unit, rest / length});
        rest %= length;
    }
    return result;
}

QString isoText(double seconds)
{
    QString result = u"PT"_s;
    double rest = seconds;
    for (const auto &[letter, length] : {std::pair{'H'_L1, 3600.0}, std::pair{'M'_L1, 60.0}}) {
        const double count = std::floor(rest / length);
        if (count > 0)
            result += plainNumber(count) + letter;
        rest -= count * length;
    }
    return rest > 0 || result == "PT"_L1 ? result + plainNumber(rest) + 'S'_L1 : result;
}

/** An amount of time in several parts, with the page's units, gaps and joints. */
QString inParts(const Parts &page, double seconds)
{
    QHash<QString, Part> spelt;
    for (const Part &part : page.parts)
        spelt.insert(canonicalUnit(part.unitText), part);
    const Part &like = page.parts.first();
    const bool wordy = like.unitText.size() > 3;
    QStringList written;
    for (const auto &[unit, count] : splitTime(seconds, spelt.contains(u"d"_s))) {
        const QString number = QString::number(count);
        QString word = spelt.value(unit).unitText;
        if (word.isEmpty())
            word = wordy ? unitOf(unit).longName : unit == "min"_L1 ? u"m"_s : unit;
        written.append(number + like.gap + unitFor(word, number));
    }
    return written.join(page.joint);
}

/** ISO 8601 where the page writes so: one part stays one part. */
QString inIso(const Quantity &page, const Quantity &fresh)
{
    static const QHash<QString, QString> letters{
        {u"d"_s, u"D"_s}, {u"h"_s, u"H"_s}, {u"min"_s, u"M"_s}, {u"s"_s, u"S"_s}};
    const QString letter = letters.value(fresh.unit);
    if (!page.compound && !fresh.compound && !letter.isEmpty())
        return (letter == "D"_L1 ? u"P"_s : u"PT"_s) + fresh.number + letter;
    return isoText(secondsOf(fresh));
}

} // namespace

Quantity::Family Quantity::family() const
{
    const QString name = unitOf(unit).family;
    if (name == "time"_L1)
        return Family::Time;
    static const QRegularExpression letter(u"^[KkMGT]$"_s);
    return name == "size"_L1 || letter.match(unit).hasMatch() ? Family::Size : Family::None;
}

std::optional<Quantity> isoDuration(const QString &text)
{
    static const QRegularExpression form(
        u"^P(?=[\\dT])(?:(\\d{1,6})D)?(?:T(?=\\d)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,12}(?:\\.\\d{1,6})?)S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr std::array names{"d", "h", "min", "s"};
    constexpr std::array lengths{86400.0, 3600.0, 60.0, 1.0};
    Quantity result{0, text.size(), text.size(), {}, {}, {}, u"PT"_s, {}, false};
    double seconds = 0;
    int parts = 0;
    for (size_t i = 0; i < names.size(); ++i) {
        if (!match.hasCaptured(int(i) + 1) || match.capturedLength(int(i) + 1) == 0)
            continue;
        ++parts;
        result.number = match.captured(int(i) + 1);
        result.unit = QString::fromLatin1(names.at(i));
        seconds += result.number.toDouble() * lengths.at(i);
    }
    if (parts > 1) {
        result.number = plainNumber(seconds);
        result.unit = u"s"_s;
        result.compound = true;
    }
    return result;
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
    const QChar before = characterAt(text, position - 1);
    const bool joined = (before == '.'_L1 || before == '-'_L1 || before == u'–' || before == '/'_L1
                            || before == ','_L1 || before == '#'_L1)
        && isWordAt(text, position - 2);
    if (joined || before == '#'_L1 || (negative && isWordAt(text, position - 1)))
        return std::nullopt;
    const QChar next = characterAt(text, end);
    if (isDigit(next)
        || ((next == '.'_L1 || next == ','_L1 || next == '-'_L1 || next == u'–' || next == ':'_L1)
            && isDigit(characterAt(text, end + 1))))
        return std::nullopt;

    Quantity result{
        position, end - position, end - position, match.captured(), {}, {}, {}, {}, false};
    if (match.hasCaptured(1) && !match.capturedView(1).isEmpty()) {
        result.separator = match.capturedView(1).front();
        result.number.remove(result.separator);
    }
    result.number.replace(u'−', '-'_L1);
    const bool blank = next == ' '_L1 || next == u'\u00A0' || next == u'\u202F' || next == '-'_L1;
    const qsizetype unitStart = blank ? end + 1 : end;
    if (!negative && QStringView(u"dhms").contains(characterAt(text, unitStart))) {
        if (const Parts parts = partsAt(text, position); parts.length > 0)
            return Quantity{position, parts.length, parts.length, plainNumber(parts.seconds), {},
                {}, parts.parts.first().unitText, u"s"_s, true};
    }
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

QString amountInForm(const QString &written, const Quantity &page, const Quantity &old,
    const Quantity &fresh, const QString &freshText)
{
    // A number below a thousand does not show how the page groups thousands.
    const bool shown = page.number.section('.'_L1, 0, 0).size() > 3;
    const QString number = grouped(fresh.number, shown ? page.separator : fresh.separator);
    if (page.compound || page.isIso()) {
        if (fresh.family() != Quantity::Family::Time)
            return freshText;
        if (page.isIso())
            return inIso(page, fresh);
        return inParts(partsAt(written, 0), secondsOf(fresh));
    }
    if (written.size() == page.numberLength)
        return fresh.unit.isEmpty() ? number : freshText;
    if (fresh.unit.isEmpty() || fresh.unit == page.unit) // "30-second timeout" has no plural.
        return number + page.gap
            + (page.gap == "-"_L1 ? page.unitText : unitFor(page.unitText, fresh.number));

    const Unit pageUnit = units().value(page.unit);
    const Unit freshUnit = units().value(fresh.unit);
    const double converted = fresh.number.toDouble() * freshUnit.factor / pageUnit.factor;
    const bool goesOver = old.unit == page.unit;
    if (!goesOver && !pageUnit.family.isEmpty() && pageUnit.family == freshUnit.family
        && converted >= 1 && converted < 1e15 && converted == std::floor(converted)) {
        const QString whole = QString::number(qint64(converted));
        return grouped(whole, page.separator) + page.gap + unitFor(page.unitText, whole);
    }
    const bool wordy = page.unitText.size() > 3 && !freshUnit.longName.isEmpty();
    if (fresh.compound) {
        const QString unit = wordy ? u"minutes"_s : u"m"_s;
        return inParts(
            {{{u"1"_s, wordy ? page.gap : QString(), unit}}, u" "_s, 0, 0}, secondsOf(fresh));
    }
    const QString spelling = wordy ? freshUnit.longName
        : fresh.isIso()            ? fresh.unit
                                   : fresh.unitText;
    return number + page.gap + unitFor(spelling, fresh.number);
}

} // namespace Docket
