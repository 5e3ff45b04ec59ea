// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/phrases.h"

#include "core/drafting/values.h"
#include "core/drafting/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 300;
constexpr qsizetype mostTokens = 8;

const QRegularExpression &changeVerb()
{
    static const QRegularExpression verb(
        u"\\b(?:chang(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|"
        u"ing)|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?"
        "|set(?:s|ting)?|mov(?:e|es|ed|ing)|switch(?:es|ed|ing)?|updat(?:e|es|ed|ing)|bump(?:s|ed|"
        "ing)?|upgrad(?:e|es|ed|ing)|downgrad(?:e|es|ed|ing)"
        "|migrat(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|replac(?:e|es|ed|ing)|extend(?:s|ed|ing)?|"
        "shorten(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)"
        "|go(?:es)?|went|grow(?:s|n)?|grew|drop(?:s|ped|ping)?|cut(?:s)?|adjust(?:s|ed|ing)?|modif(?:y|ies|ied)|tighten(?:s|ed)?|relax(?:es|ed)?|rais)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return verb;
}

const QSet<QString> &stops()
{
    static const QSet<QString> words{u"in"_s, u"for"_s, u"on"_s, u"when"_s, u"because"_s, u"so"_s,
        u"since"_s, u"as"_s, u"by"_s, u"due"_s, u"after"_s, u"before"_s, u"with"_s, u"at"_s,
        u"per"_s, u"and"_s, u"but"_s, u"to"_s, u"which"_s, u"that"_s, u"if"_s, u"while"_s,
        u"where"_s, u"instead"_s, u"from"_s, u"or"_s, u"is"_s, u"are"_s, u"only"_s, u"now"_s,
        u"then"_s, u"of"_s, u"than"_s, u"until"_s, u"this"_s, u"everywhere"_s};
    return words;
}

const QSet<QString> &determiners()
{
    static const QSet<QString> words{u"the"_s, u"a"_s, u"an"_s, u"its"_s, u"our"_s, u"their"_s,
        u"this"_s, u"that"_s, u"these"_s, u"all"_s, u"it"_s, u"we"_s, u"please"_s, u"also"_s,
        u"and"_s, u"now"_s, u"has"_s, u"have"_s, u"been"_s, u"is"_s, u"are"_s, u"was"_s, u"were"_s,
        u"will"_s, u"be"_s, u"should"_s, u"must"_s, u"can"_s, u"to"_s, u"of"_s, u"in"_s, u"on"_s,
        u"at"_s, u"for"_s, u"with"_s, u"from"_s, u"by"_s, u"as"_s, u"use"_s, u"uses"_s, u"up"_s,
        u"down"_s, u"value"_s, u"kept"_s, u"there"_s, u"i"_s, u"you"_s, u"they"_s, u"after"_s,
        u"over"_s, u"which"_s};
    return words;
}

QChar closingQuote(QChar open)
{
    switch (open.unicode()) {
    case '"':
    case '\'':
    case '`':
        return open;
    case u'“':
        return u'”';
    case u'„':
        return u'“';
    case u'‘':
        return u'’';
    case u'«':
        return u'»';
    case u'「':
        return u'」';
    default:
        return {};
    }
}

bool isTrailing(QChar c)
{
    return QStringView(u".,;:!?。，、；：").contains(c);
}

/** The end of a bare token without the punctuation of its sentence and without a bracket that was
 * opened before it. */
qsizetype tokenEnd(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    while (end > start + 1) {
        const QChar last = text.at(end - 1);
        const QStringView token = text.sliced(start, end - start);
        const bool unopened = (last == ')'_L1 && token.count('('_L1) < token.count(')'_L1))
            || (last == ']'_L1 && token.count('['_L1) < token.count(']'_L1));
        if (!isTrailing(last) && !unopened)
            break;
        --end;
    }
    return end;
}

/** The words behind a bare number that say what is counted, up to three. */
QString nounAt(QStringView text, qsizetype position, qsizetype *end)
{
    static const QRegularExpression noun(
        u"\\G[ \\x{00A0}]([a-z][a-z-]{2,}(?: per [a-z]+| [a-z]{3,}s)?)(?![\\w.])"_s);
    const QRegularExpressionMatch match = noun.matchView(text, position);
    if (!match.hasMatch() || stops().contains(match.captured(1))
        || stops().contains(match.captured(1).section(' '_L1, 0, 0))) {
        *end = position;
        return {};
    }
    *end = match.capturedEnd();
    return match.captured(1);
}

QStringList tokensOf(QStringView clause)
{
    return clause.toString().simplified().split(' '_L1, Qt::SkipEmptyParts);
}

bool isFiller(const QString &token)
{
    return determiners().contains(token.toLower());
}

QString plain(QString token)
{
    while (!token.isEmpty()
        && (isTrailing(token.back()) || QStringView(u"`\"'“”‘’()=[]").contains(token.back())))
        token.chop(1);
    while (!token.isEmpty() && QStringView(u"`\"'“”‘’()[]").contains(token.front()))
        token.remove(0, 1);
    return token;
}

} // namespace

Phrase valueFrom(QStringView sentence, qsizetype position, qsizetype tokens)
{
    Phrase result;
    while (position < sentence.size() && sentence.at(position).isSpace())
        ++position;
    result.start = result.end = position;
    if (position >= sentence.size())
        return result;
    if (const QChar close = closingQuote(sentence.at(position)); !close.isNull()) {
        const qsizetype end = sentence.indexOf(close, position + 1);
        if (end > position + 1 && end - position <= longestQuote) {
            result.value = sentence.sliced(position + 1, end - position - 1).trimmed().toString();
            result.quoted = true;
            result.end = end + 1;
            return result;
        }
    }
    static const QRegularExpression date(
        u"\\G(?:\\d{1,2}\\.? %1 \\d{4}|%1 \\d{1,2},? \\d{4})(?!\\w)"_s.arg(
            u"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"_s));
    if (const QRegularExpressionMatch match = date.matchView(sentence, position);
        match.hasMatch()) {
        result.value = match.captured();
        result.end = match.capturedEnd();
        return result;
    }
    if (const std::optional<Quantity> quantity = quantityAt(sentence, position)) {
        result.value = sentence.sliced(position, quantity->length).toString();
        result.end = position + quantity->length;
        if (quantity->unit.isEmpty())
            result.noun = nounAt(sentence, result.end, &result.end);
        return result;
    }
    qsizetype end = tokenEnd(sentence, position);
    result.value = sentence.sliced(position, end - position).toString();
    const qsizetype limit = tokens == 0 ? mostTokens : tokens;
    const bool runsOn = tokens != 1 && !(tokens == 0 && looksLikeValue(result));
    for (qsizetype count = 1; runsOn && count < limit; ++count) {
        qsizetype next = end;
        while (next < sentence.size() && sentence.at(next).isSpace())
            ++next;
        if (next == end || next >= sentence.size() || sentence.at(next) == '('_L1)
            break;
        const qsizetype nextEnd = tokenEnd(sentence, next);
        if (stops().contains(sentence.sliced(next, nextEnd - next).toString().toLower()))
            break;
        end = nextEnd;
        if (end < sentence.size() && !sentence.at(end).isSpace())
            break;
    }
    result.value = sentence.sliced(position, end - position).toString();
    result.end = end;
    return result;
}

Phrase valueUpTo(QStringView sentence, qsizetype position)
{
    QStringView before = sentence.first(position);
    while (!before.isEmpty() && (before.back().isSpace() || before.back() == ','_L1))
        before.chop(1);
    if (before.endsWith(')'_L1)) {
        const qsizetype open = before.lastIndexOf('('_L1);
        if (open > 0)
            before = before.first(open).trimmed();
    }
    for (qsizetype start = std::max<qsizetype>(0, before.size() - longestQuote);
        start < before.size(); ++start) {
        if (start > 0 && !before.at(start - 1).isSpace()
            && !QStringView(u"(=:|`\"'").contains(before.at(start - 1)))
            continue;
        Phrase phrase = valueFrom(before, start, 1);
        const bool runsOver = phrase.noun.contains('-'_L1); // "of 2025 path-variable"
        if (phrase.end == before.size() && phrase.start == start && !runsOver
            && looksLikeValue(phrase))
            return phrase;
    }
    qsizetype start = before.size();
    while (start > 0 && !before.at(start - 1).isSpace())
        --start;
    return start < before.size() ? valueFrom(before, start, 1) : Phrase();
}

Phrase valueIn(QStringView stretch)
{
    static const QRegularExpression lead(
        u"^(?:the|a|an|about|port|version|value|level)\\s+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringView rest = stretch.trimmed();
    while (!rest.isEmpty() && isTrailing(rest.back()))
        rest.chop(1);
    QString noun;
    for (QRegularExpressionMatch match = lead.matchView(rest);
        match.hasMatch() && rest.size() > match.capturedLength(); match = lead.matchView(rest)) {
        const QString word = match.captured().trimmed().toLower();
        if (word.size() > 3)
            noun = word;
        rest = rest.sliced(match.capturedLength());
    }
    Phrase phrase = valueFrom(rest, 0, 1);
    if (phrase.quoted && phrase.end == rest.size())
        return phrase;
    if (quantityAt(rest, 0) && phrase.end <= rest.size()) {
        if (phrase.noun.isEmpty())
            phrase.noun = noun;
        static const QRegularExpression prose(u"^[\\s\\p{L}()/%-]*$"_s);
        if (prose.matchView(rest.sliced(phrase.end)).hasMatch())
            return phrase;
    }
    phrase.value = rest.toString();
    phrase.noun = noun;
    phrase.start = 0;
    phrase.end = stretch.size();
    return phrase;
}

bool looksLikeValue(const Phrase &phrase)
{
    if (phrase.quoted)
        return true;
    const Value value = readValue(phrase.value);
    return value.kind != Value::Kind::Words
        || std::ranges::any_of(phrase.value, [](QChar c) { return c.isDigit() || c == '<'_L1; });
}

bool tellsChange(QStringView clause)
{
    return changeVerb().matchView(clause).hasMatch();
}

/** "admin API listens on port" speaks of the admin API port. */
static void dropListening(QStringList &tokens)
{
    static const QSet<QString> places{
        u"port"_s, u"address"_s, u"host"_s, u"path"_s, u"url"_s, u"interface"_s};
    const qsizetype last = tokens.size() - 1;
    if (last < 3 || !places.contains(tokens.at(last).toLower())
        || !tokens.at(last - 2).endsWith('s'_L1))
        return;
    const QString preposition = tokens.at(last - 1).toLower();
    if (preposition == "on"_L1 || preposition == "at"_L1 || preposition == "under"_L1)
        tokens.remove(last - 2, 2);
}

QString subjectOf(QStringView clause)
{
    static const QRegularExpression boundary(
        u"(?:[;,(]|[.:!?](?=\\s)|\\s(?:and|but|so|because|while|then)\\s|\\s[-–—]\\s)"_s);
    QStringView rest = clause.trimmed();
    while (!rest.isEmpty()
        && (isTrailing(rest.back()) || rest.back() == '='_L1 || rest.back().isSpace()))
        rest.chop(1);
    qsizetype start = 0;
    QRegularExpressionMatchIterator it = boundary.globalMatchView(rest);
    while (it.hasNext())
        start = it.next().capturedEnd();
    rest = rest.sliced(start).trimmed();

    bool afterVerb = false;
    QRegularExpressionMatch lastVerb;
    QRegularExpressionMatchIterator verbs = changeVerb().globalMatchView(rest);
    while (verbs.hasNext())
        lastVerb = verbs.next();
    if (lastVerb.hasMatch()) {
        QStringList after;
        for (const QString &token : tokensOf(rest.sliced(lastVerb.capturedEnd()))) {
            if (!isFiller(token))
                after.append(token);
        }
        afterVerb = !after.isEmpty();
        rest =
            afterVerb ? rest.sliced(lastVerb.capturedEnd()) : rest.first(lastVerb.capturedStart());
    }
    QStringList tokens = tokensOf(rest);
    while (!tokens.isEmpty() && isFiller(tokens.last()))
        tokens.removeLast();
    if (!lastVerb.hasMatch()) {
        static const QSet<QString> articles{u"the"_s, u"a"_s, u"an"_s, u"its"_s, u"our"_s};
        static const QSet<QString> auxiliaries{
            u"is"_s, u"are"_s, u"was"_s, u"can"_s, u"may"_s, u"will"_s, u"must"_s, u"has"_s};
        for (qsizetype i = 1; i < tokens.size(); ++i) {
            if (auxiliaries.contains(tokens.at(i).toLower())) {
                tokens = tokens.first(i);
                break;
            }
        }
        for (qsizetype i = tokens.size() - 1; i > 0; --i) {
            if (articles.contains(tokens.at(i - 1).toLower())) {
                tokens = tokens.sliced(i);
                break;
            }
        }
    }
    while (!tokens.isEmpty() && isFiller(tokens.first()))
        tokens.removeFirst();
    while (!tokens.isEmpty() && isFiller(tokens.last()))
        tokens.removeLast();
    dropListening(tokens);
    if (tokens.size() > 6)
        tokens = tokens.last(6);
    for (QString &token : tokens)
        token = plain(token);
    QString subject = tokens.join(' '_L1).simplified();
    if (subject.size() > 1 && subject.at(0).isUpper() && subject.at(1).isLower()
        && !subject.contains('.'_L1))
        subject[0] = subject.at(0).toLower();
    return shortened(subject, 120);
}

} // namespace Docket
