// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/changeforms.h"

#include "core/drafting/values.h"
#include "core/drafting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChanges = 10;
constexpr qsizetype longestStretch = 1000;

/** Quoted words, an amount with its unit, a date in words, or one token. */
QString anyValue(const QString &name)
{
    const QString quoted =
        u"\"[^\"\\n]{1,300}\"|“[^”\\n]{1,300}”|„[^“\\n]{1,300}“|`[^`\\n]{1,300}`|«[^»\\n]{1,300}»|‘[^’\\n]{1,300}’|(?<!\\w)'[^'\\n]{1,300}'(?!\\w)"_s;
    const QString amount =
        u"\\d[\\d.,]*[ \\x{00A0}](?:%|percent|(?:milli)?seconds?|s|ms|secs?|min(?:ute)?s?|h|hours?|days?|weeks?|months?|years?|[KMGTkmg]i?B)(?!\\w)"_s;
    const QString date = u"\\d{1,2}\\.? [A-Z]\\w{2,8} \\d{4}|[A-Z]\\w{2,8} \\d{1,2}, \\d{4}"_s;
    return u"(?<%1>%2|%3|%4|[^\\s\"“`]\\S{0,200}?)"_s.arg(name, quoted, amount, date);
}

struct Form
{
    QRegularExpression pattern; ///< Groups "old" and "fresh", and "subject" where the form has one.
    bool plainWords = false; ///< Single plain words are values there.
};

Form form(QString words, bool plainWords = false)
{
    const QString end = u"(?=[.,;:!?)\\]]*(?:\\s|$))"_s;
    words.replace("%A"_L1, anyValue(u"old"_s) + end);
    words.replace("%B"_L1, anyValue(u"fresh"_s) + end);
    return {QRegularExpression(words,
                QRegularExpression::CaseInsensitiveOption
                    | QRegularExpression::UseUnicodePropertiesOption),
        plainWords};
}

const QList<Form> &allForms()
{
    static const QList<Form> all{
        form(
            u"(?<subject>\\S.{0,80}?)(?:\\s*=\\s*|:\\s+)%A\\s*(?:-+>|=+>|→|⇒) \\k<subject>(?:\\s*=\\s*|:\\s+)%B"_s,
            true),
        form(u"(?<![\\w-])%A (?:becomes?|became|turns? into|turned into) %B"_s, true),
        form(
            u"(?<![\\w-])%A (?:(?:is|are|was|were|gets?|got|will be|must be|should be|has been|have been) (?:now )?(?:re)?(?:named|changed|set|updated|corrected|switched|moved|raised|lowered|reduced|increased|decreased|bumped|turned)) (?:in)?to %B"_s),
        form(
            u"\\b(?:chang|correct|fix|updat|amend|alter|modif|renam|switch|mov|bump|rais|lower|increas|decreas|reduc|upgrad|turn)[a-z]{0,4} (?:the |value |version |port )*%A (?:in)?to %B(?: (?:in|for|on|of) (?<subject>(?:[^\\s.;]+ ?){1,6}))?"_s),
        form(
            u"\\bno longer (?:is |are |be |uses? |called )?%A[,;]? but (?:is |now |uses? |called )*%B"_s),
        form(
            u"\\b(?:reads?|says?|be|is|are|uses?|states?|shows?|to) (?:now )?%B,? (?:and )?not %A"_s),
        form(
            u"(?:\\b(?:is|are|reads?|says?)|[:=]) (?:now )?%B[;,.]? (?:it |this |which |that |and )?(?:used to be|was|were|previously|formerly|earlier|before)(?: was)?:? %A"_s),
        form(
            u"\\b(?:says?|states?|reads?|shows?|lists?|mentions?|claims?|has|had|was|were|is) (?:still )?%A[,;.]? (?:(?:but|while|whereas|although|yet|and|it|this|that|which|the|correct|right|actual|real|new|value|number|one) )*(?:is|are|should be|should read|should say|must be|needs to be|has to be|ought to be)(?: now)? %B"_s),
        form(
            u"(?<![\\w-])%A (?:should be|should read|should say|must be|needs to be|has to be|ought to be|is now|are now) (?:called |named )?%B"_s),
        form(
            u"\\b(?:old|previous|former|before|current)(?: (?:value|setting|name|text|one|number|version|port|limit))?\\s*[:=]? %A[,;.|]? (?:and |the )?(?:new|after|now)(?: (?:value|setting|name|text|one|number|version|port|limit))?\\s*[:=]? %B"_s,
            true),
        form(u"\\bto %B \\(?(?:up |down |changed )?from:? %A"_s),
        form(u"(?<![\\w-])%B (?:replaces|supersedes|takes the place of) %A"_s),
        form(u"\\bsubstitut\\w+ %B for %A"_s, true),
        form(u"\\b(?:swap|exchange|trade)\\w* %A (?:for|with|by) %B"_s, true),
    };
    return all;
}

/** "Change log.level to debug-all" names a setting and its value, "change http.port to https.port"
 * two names. */
bool areOfOneSort(const Phrase &before, const Phrase &after)
{
    const Value one = readValue(before.value);
    const Value other = readValue(after.value);
    if (before.quoted && after.quoted)
        return true;
    if (one.kind != other.kind)
        return !one.isQuantity() && !other.isQuantity() && one.kind != Value::Kind::Identifier;
    if (one.kind != Value::Kind::Identifier)
        return true;
    const QStringList words = contentWords(other.text);
    return std::ranges::any_of(contentWords(one.text), [&](const QString &word) {
        return words.contains(word);
    }) || one.text.left(2) == other.text.left(2);
}

bool isMeant(const Phrase &before, const Phrase &after, bool plainWords)
{
    if (before.value.isEmpty() || after.value.isEmpty())
        return false;
    if (plainWords)
        return before.quoted || looksLikeValue(before) == looksLikeValue(after);
    return looksLikeValue(before) && looksLikeValue(after) && areOfOneSort(before, after);
}

QString subjectBefore(const QString &stretch, qsizetype position)
{
    static const QRegularExpression inside(
        u"\\b(?:in|for|on|of)\\s+((?:[^\\s,;.]+\\s?){1,6}),\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView head = QStringView(stretch).first(position);
    const QRegularExpressionMatch match = inside.matchView(head);
    return subjectOf(match.hasMatch() ? match.capturedView(1) : head);
}

} // namespace

QList<ToldChange> toldChanges(const QString &words)
{
    QList<ToldChange> changes;
    if (words.size() > longestStretch)
        return changes;
    const QString stretch = words.simplified();
    for (const Form &each : allForms()) {
        QRegularExpressionMatchIterator it = each.pattern.globalMatch(stretch);
        while (it.hasNext() && changes.size() < mostChanges) {
            const QRegularExpressionMatch match = it.next();
            const Phrase before = valueIn(match.capturedView(u"old"));
            const Phrase after = valueIn(match.capturedView(u"fresh"));
            if (!isMeant(before, after, each.plainWords))
                continue;
            QString subject = subjectOf(match.capturedView(u"subject"));
            if (subject.isEmpty())
                subject = subjectBefore(stretch, match.capturedStart());
            changes.append({before, after, subject});
        }
        if (!changes.isEmpty())
            break;
    }
    return changes;
}

bool tellsAddition(const QString &words)
{
    static const QRegularExpression form(
        u"\\b(?:add(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|new (?:setting|option|parameter|flag|field|default|limit|port|value|entry))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(words).hasMatch();
}

} // namespace Docket
