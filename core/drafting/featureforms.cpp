// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/featureforms.h"

#include "core/drafting/phrases.h"
#include "core/drafting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFeatures = 10;
constexpr qsizetype longestStretch = 1000;
constexpr qsizetype longestPurpose = 200;

const QString quotedName =
    u"\"[^\"\\n]{1,80}\"|“[^”\\n]{1,80}”|`[^`\\n]{1,80}`|«[^»\\n]{1,80}»|(?<!\\w)'[^'\\n]{1,80}'(?!\\w)"_s;
const QString endOfName = u"(?=[.,;:!?)\\]]*(?:\\s|$))"_s;

/** Quoted words or one token. */
QString nameGroup(const QString &group)
{
    return u"(?<%1>%2|[^\\s\"“`(]\\S{0,120}?)"_s.arg(group, quotedName) + endOfName;
}

/** What sort of thing a name names. */
const QString &sorts()
{
    static const QString words =
        u"(?:(?:command[- ]line |configuration |config |environment |system |request |query "
        u"|broker |consumer |producer |server |client |boolean )?"
        "(?:options?|settings?|flags?|parameters?|params?|propert(?:y|ies)|arguments?|fields?|"
        "headers?|commands?|"
        "endpoints?|variables?|keys?|switch(?:es)?|methods?|functions?|class(?:es)?|plugins?|"
        "modules?|columns?|metrics?|"
        "attributes?|APIs?|roles?|scripts?|tasks?|configs?|configurations?))"_s;
    return words;
}

/** "the option X", "X option", "X". */
QString thing()
{
    return u"(?:(?:the|an?|our|its|all|old|obsolete|deprecated|unused|legacy|new|optional|experimental|following) )*(?:(?<before>%1) )?(?:called |named )?%2(?: (?<behind>%1)(?!\\w))?"_s
        .arg(sorts(), nameGroup(u"name"_s));
}

QRegularExpression form(QString words)
{
    words.replace("%THING"_L1, thing());
    words.replace(
        "%OTHER"_L1, u"(?:(?:the|an?|new) )*(?:%1 )?%2"_s.arg(sorts(), nameGroup(u"other"_s)));
    words.replace("%BE"_L1,
        u"(?:is|are|was|were|has been|have been|gets?|got|will be|be)(?: (?:now|hereby|finally|completely|also|being))*"_s);
    // A proper name with its version: "Java 8", "Internet Explorer 11", "TLS 1.0".
    words.replace("%PROPER"_L1,
        u"(?<name>%1|(?-i:[A-Z])[\\w.+#-]*(?: (?:(?-i:[A-Z])[\\w.+#-]*|v?\\d[\\w.]*))*|\\S*[a-z]\\S*\\d\\S*)%2"_s
            .arg(quotedName, endOfName));
    return QRegularExpression(words,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

struct Form
{
    Fact::Kind kind = Fact::Kind::Removal;
    QRegularExpression pattern; ///< Groups "name", "before", "behind", "other".
    bool proper = false; ///< The name is a proper one.
};

const QList<Form> &allForms()
{
    using Kind = Fact::Kind;
    static const QString instead =
        u"(?:[.,;]? (?:(?:in|is|since|as of|and|please|it|will|be|removed|soon|with|from|version|release|v?\\d[\\w.]*) )*(?:in fav(?:o|ou)r of|replaced by|superseded by|use|switch to|by) %OTHER)?"_s;
    static const QList<Form> all{
        {Kind::Deprecation,
            form(u"(?<![\\w-])%THING (?:%BE|becomes?) (?:marked (?:as )?)?deprecated"_s + instead)},
        {Kind::Deprecation, form(u"(?:\\bdeprecat(?:e|es|ing)|^deprecated) %THING"_s + instead)},
        {Kind::Deprecation, form(u"\\bmark(?:s|ed)? %THING as deprecated"_s + instead)},
        {Kind::Removal,
            form(
                u"\\b(?:drop|remov|end|discontinu|delet)[a-z]{0,4} (?:the )?support (?:for|of) (?:the )?%PROPER"_s),
            true},
        {Kind::Removal,
            form(
                u"\\bsupport (?:for|of) (?:the )?%PROPER %BE (?:removed|dropped|discontinued|gone)"_s),
            true},
        {Kind::Removal, form(u"\\bno longer supports? (?:the )?%PROPER"_s), true},
        {Kind::Removal, form(u"(?<![\\w-])%PROPER (?:is|are) no longer supported"_s), true},
        {Kind::Removal,
            form(
                u"(?<![\\w-])%THING %BE (?:removed|deleted|dropped|retired|gone|no longer (?:supported|available|used|accepted|read))(?! from)"_s)},
        {Kind::Removal,
            form(
                u"\\b(?:remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|drop(?:s|ped|ping)?|retir(?:e|es|ed|ing)) %THING(?! (?:from|in|to|with|when|if) (?!(?:the )?(?:cli|command|config|configuration|api|code|broker|server|client|documentation|docs)\\b))"_s)},
        {Kind::Addition,
            form(
                u"\\b(?:add(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|support(?:s|ed|ing)?|new) (?:support for )?%THING"_s)},
        {Kind::Addition, form(u"(?<![\\w-])%THING %BE (?:added|introduced)(?! to)"_s)},
    };
    return all;
}

QString bare(QStringView words)
{
    return valueIn(words).value;
}

/** A token that looks like a name: a flag, an identifier with a mark in it, a path. */
bool looksLikeName(const QString &raw)
{
    const Phrase phrase = valueIn(raw);
    if (phrase.quoted)
        return std::ranges::any_of(phrase.value, [](QChar c) { return c.isLetter(); });
    const Value::Kind kind = readValue(phrase.value).kind;
    const bool letters =
        std::ranges::count_if(phrase.value, [](QChar c) { return c.isLetter(); }) > 1;
    return letters
        && (kind == Value::Kind::Flag || kind == Value::Kind::Identifier
            || kind == Value::Kind::Path);
}

/** "(default: 5)", "with a default of 5", "= 5" behind the name of what is new. */
QString defaultIn(QStringView behind, qsizetype *end)
{
    static const QRegularExpression told(
        u"^[\\s,;(]*(?:(?:with|and)\\s+)?(?:(?:a|the|its|is)\\s+)?(?:defaults?(?:ing)?(?:\\s+(?:value|setting))?(?:\\s+(?:of|is|to|at))?\\s*[:=]?|=|set to|:\\s*default\\s*[:=]?)\\s*(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = told.matchView(behind);
    if (!match.hasMatch())
        return {};
    const Phrase value = valueFrom(behind, match.capturedEnd(), 1);
    *end = value.end;
    return value.value;
}

/** "that limits the retries of one call" → "limits the retries of one call". */
QString purposeIn(QStringView behind)
{
    static const QRegularExpression told(
        u"^[\\s),;]*(?:[:–—]\\s+|-\\s+|(?:which|that)\\s+|(?:in order )?to\\s+)(\\S.*)$"_s);
    const QRegularExpressionMatch match = told.matchView(behind);
    if (!match.hasMatch())
        return {};
    const QStringList sentences = sentencesOf(match.captured(1));
    return sentences.isEmpty() ? QString() : shortened(oneLine(sentences.first()), longestPurpose);
}

QString singular(QString sort)
{
    sort = sort.toLower();
    if (sort == "class"_L1 || sort == "switch"_L1 || !sort.endsWith('s'_L1))
        return sort == "apis"_L1 ? u"API"_s : sort;
    if (sort.endsWith("ies"_L1))
        return sort.chopped(3) + 'y'_L1;
    return sort.chopped(sort.endsWith("sses"_L1) || sort.endsWith("ches"_L1) ? 2 : 1);
}

std::optional<ToldFeature> featureFrom(
    const Form &form, const QRegularExpressionMatch &match, const QString &stretch)
{
    const QString raw = match.captured(u"name");
    if (!form.proper && !looksLikeName(raw))
        return std::nullopt;
    ToldFeature told{form.kind, bare(raw), {}, {}, {}};
    if (told.name.size() < 2)
        return std::nullopt;
    if (!form.proper) {
        told.sort = singular(match.captured(u"before"));
        if (told.sort.isEmpty())
            told.sort = singular(match.captured(u"behind"));
    }
    if (form.kind == Fact::Kind::Deprecation && looksLikeName(match.captured(u"other")))
        told.other = bare(match.captured(u"other"));
    if (form.kind != Fact::Kind::Addition)
        return told;
    // "Add retries to the client" adds no named thing.
    if (told.sort.isEmpty() && readValue(told.name).kind != Value::Kind::Flag)
        return std::nullopt;
    const QStringView behind = QStringView(stretch).sliced(match.capturedEnd());
    qsizetype end = 0;
    told.other = defaultIn(behind, &end);
    told.purpose = purposeIn(behind.sliced(end));
    if (told.other.isEmpty() && !told.purpose.isEmpty()) {
        static const QRegularExpression late(
            u"\\(?\\bdefaults?(?:\\s+(?:value|setting))?(?:\\s+(?:of|is|to))?\\s*[:=]?\\s+(?=\\S)"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (const QRegularExpressionMatch later = late.matchView(behind); later.hasMatch())
            told.other = valueFrom(behind, later.capturedEnd(), 1).value;
    }
    return told;
}

} // namespace

QList<ToldFeature> toldFeatures(const QString &words)
{
    static const QRegularExpression any(
        u"remov|delet|drop|retir|deprecat|support|discontinu|\\bend|gone|\\badd|introduc|provid|\\bnew\\b|no longer"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<ToldFeature> result;
    if (words.size() > longestStretch || !any.match(words).hasMatch())
        return result;
    const QString stretch = words.simplified();
    for (const Form &each : allForms()) {
        QRegularExpressionMatchIterator it = each.pattern.globalMatch(stretch);
        while (it.hasNext() && result.size() < mostFeatures) {
            const std::optional<ToldFeature> told = featureFrom(each, it.next(), stretch);
            const bool known = !told || std::ranges::any_of(result, [&](const ToldFeature &one) {
                return one.name == told->name || one.other == told->name;
            });
            if (!known)
                result.append(*told);
        }
    }
    return result;
}

} // namespace Docket
