// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/codetokens.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isBoolean(QStringView token)
{
    static const QSet<QString> words{u"true"_s, u"false"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s,
        u"none"_s, u"null"_s, u"enabled"_s, u"disabled"_s};
    return token.size() <= 8 && words.contains(token.toString().toLower());
}

bool isName(TokenKind kind)
{
    return kind == TokenKind::Identifier || kind == TokenKind::Acronym
        || kind == TokenKind::Capitalised || kind == TokenKind::Word;
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? word : word.first(1).toUpper() + word.sliced(1);
}

QString mapped(const QStringList &words, QStringView separator, QString (*form)(const QString &))
{
    QStringList formed;
    for (const QString &word : words)
        formed.append(form ? form(word) : word);
    return formed.join(separator);
}

QString camel(const QStringList &words)
{
    return words.isEmpty() ? QString() : words.first() + mapped(words.sliced(1), u"", &capitalised);
}

QString upper(const QString &word)
{
    return word.toUpper();
}

/** The ways to write a name of several words, in one order. */
QStringList spellings(const QStringList &words)
{
    return {words.join('-'_L1), words.join('_'_L1), mapped(words, u"_", &upper), camel(words),
        mapped(words, u"", &capitalised), words.join(' '_L1), mapped(words, u" ", &capitalised),
        capitalised(words.join(' '_L1)), words.join('.'_L1)};
}

} // namespace

bool isTokenChar(QChar c)
{
    return c.isLetterOrNumber() || c == '_'_L1 || c == '$'_L1;
}

QList<QStringView> codeTokens(QStringView line)
{
    QList<QStringView> tokens;
    for (qsizetype i = 0; i < line.size();) {
        const auto kind = [](QChar c) { return isTokenChar(c) ? 1 : c.isSpace() ? 2 : 0; };
        const qsizetype start = i;
        const int first = kind(line.at(i++));
        while (first != 0 && i < line.size() && kind(line.at(i)) == first)
            ++i;
        tokens.append(line.sliced(start, i - start));
    }
    return tokens;
}

TokenKind tokenKindOf(QStringView token)
{
    static const QRegularExpression number(uR"(^-?\d+([.,]\d+)?(ms|s|m|h|d|kb|mb|gb|k|%|px|b)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression version(uR"(^v?\d+(\.(\d+|x))+([.\-_]?[A-Za-z0-9]+)*$)"_s);
    static const QRegularExpression identifier(
        uR"([a-z0-9][A-Z]|[A-Z]{2,}[a-z]|_|[A-Za-z0-9][.:/][A-Za-z]|[A-Za-z]-[A-Za-z0-9]|^[@$#-]|\w\d)"_s);
    static const QRegularExpression acronym(uR"(^[A-Z][A-Z0-9]{2,}$)"_s);
    static const QRegularExpression capital(uR"(^[A-Z][a-z]+$)"_s);
    if (isBoolean(token))
        return TokenKind::Boolean;
    if (number.matchView(token).hasMatch())
        return TokenKind::Number;
    if (version.matchView(token).hasMatch())
        return TokenKind::Version;
    if (token.size() >= 3 && identifier.matchView(token).hasMatch())
        return TokenKind::Identifier;
    if (acronym.matchView(token).hasMatch())
        return TokenKind::Acronym;
    return capital.matchView(token).hasMatch() ? TokenKind::Capitalised : TokenKind::Word;
}

QStringList identifierWords(QStringView identifier)
{
    static const QRegularExpression word(uR"([A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+)"_s);
    QStringList words;
    for (auto match = word.globalMatchView(identifier); match.hasNext();)
        words.append(match.next().captured().toLower());
    return words;
}

double likeness(QStringView one, QStringView other)
{
    constexpr qsizetype most = 80;
    one = one.first(std::min(one.size(), most));
    other = other.first(std::min(other.size(), most));
    if (one.isEmpty() || other.isEmpty())
        return 0;
    std::array<int, most + 1> row{};
    for (const QChar c : one) {
        int diagonal = 0;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int above = row.at(size_t(j + 1));
            row.at(size_t(j + 1)) =
                c == other.at(j) ? diagonal + 1 : std::max(above, row.at(size_t(j)));
            diagonal = above;
        }
    }
    return 2.0 * row.at(size_t(other.size())) / double(one.size() + other.size());
}

bool isAtom(QStringView token)
{
    static const QRegularExpression name(uR"(^[@$#%]?[\w$][\w$.\-/:@#*+{}%]*$)"_s);
    static const QRegularExpression flag(uR"(^--?\w[\w\-.]*$)"_s);
    static const QString open = u".-/:#@"_s; // Ends of half a name, or marks of the sentence.
    return token.size() <= 120 && !token.isEmpty() && !open.contains(token.back())
        && (name.matchView(token).hasMatch() || flag.matchView(token).hasMatch());
}

namespace {

/** Words that only hold sentences together: what takes their place says nothing about another place. */
bool isFunctionWord(QStringView token)
{
    static const QSet<QString> words{u"the"_s, u"this"_s, u"that"_s, u"these"_s, u"those"_s,
        u"with"_s, u"from"_s, u"into"_s, u"have"_s, u"been"_s, u"were"_s, u"will"_s, u"should"_s,
        u"must"_s, u"when"_s, u"then"_s, u"than"_s, u"which"_s, u"their"_s, u"there"_s, u"its"_s,
        u"it's"_s, u"each"_s, u"only"_s, u"also"_s, u"some"_s, u"such"_s, u"used"_s, u"using"_s,
        u"and"_s, u"for"_s, u"not"_s, u"are"_s, u"was"_s, u"can"_s, u"may"_s, u"has"_s, u"any"_s,
        u"all"_s, u"but"_s, u"you"_s, u"your"_s, u"does"_s, u"where"_s, u"while"_s, u"would"_s,
        u"could"_s};
    return words.contains(token.toString().toLower());
}

} // namespace

bool mayReplace(QStringView before, QStringView after)
{
    if (!isAtom(before) || !isAtom(after) || isFunctionWord(before))
        return false;
    if (before.size() < 3 && tokenKindOf(before) == TokenKind::Word)
        return false;
    const TokenKind from = tokenKindOf(before), to = tokenKindOf(after);
    switch (from) {
    case TokenKind::Identifier:
    case TokenKind::Acronym:
    case TokenKind::Capitalised:
    case TokenKind::Word:
        return isName(to);
    case TokenKind::Number:
        return to == TokenKind::Number || to == TokenKind::Version;
    case TokenKind::Version:
        return to == TokenKind::Version || to == TokenKind::Number || to == TokenKind::Identifier;
    case TokenKind::Boolean:
        return to == TokenKind::Boolean || to == TokenKind::Identifier || to == TokenKind::Acronym
            || to == TokenKind::Word;
    }
    return false;
}

bool isInflection(QStringView one, QStringView other)
{
    const QString a = one.toString().toLower(), b = other.toString().toLower();
    const QString &longer = a.size() < b.size() ? b : a, &shorter = a.size() < b.size() ? a : b;
    static const QStringList endings{u""_s, u"s"_s, u"es"_s, u"d"_s, u"ed"_s, u"ing"_s};
    return longer.startsWith(shorter) && endings.contains(longer.sliced(shorter.size()));
}

QList<std::pair<QString, QString>> otherSpellings(const QString &before, const QString &after)
{
    const QStringList from = identifierWords(before), to = identifierWords(after);
    QList<std::pair<QString, QString>> pairs;
    if (from.isEmpty() || to.isEmpty() || from.join(QString()).size() < 4)
        return pairs;
    const QStringList old = spellings(from), fresh = spellings(to);
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old.at(i) != before && old.at(i) != fresh.at(i))
            pairs.append({old.at(i), fresh.at(i)});
    }
    return pairs;
}

namespace {

/** The "v" of "v1.2": a letter that stands alone before a number. */
bool isVersionLetter(const QString &text, qsizetype at)
{
    static const QString letters = u"vVrR"_s;
    return letters.contains(text.at(at)) && (at == 0 || !isTokenChar(text.at(at - 1)));
}

} // namespace

TokenIndex::TokenIndex(QString text)
    : m_text(std::move(text))
{
    qsizetype at = 0;
    for (const QStringView token : codeTokens(m_text)) {
        if (isTokenChar(token.front()))
            m_words[token.toString()].append(at);
        at += token.size();
    }
}

QList<qsizetype> TokenIndex::find(const QString &token) const
{
    QList<qsizetype> found;
    // The longest run of token characters inside is the rarest: look it up, then compare around it.
    const bool version = !token.isEmpty() && tokenKindOf(token) == TokenKind::Version;
    qsizetype at = 0, offset = 0;
    QStringView rarest;
    for (const QStringView part : codeTokens(token)) {
        if (isTokenChar(part.front())
            && (part.size() > rarest.size() || (version && part.size() == rarest.size()))) {
            rarest = part;
            offset = at;
        }
        at += part.size();
    }
    if (rarest.isEmpty())
        return found;
    const auto places = m_words.constFind(rarest.toString());
    if (places == m_words.cend())
        return found;
    for (const qsizetype place : *places) {
        const qsizetype start = place - offset, end = start + token.size();
        if (start < 0 || end > m_text.size()
            || QStringView(m_text).sliced(start, token.size()) != token)
            continue;
        const bool cutsLeft = start > 0 && isTokenChar(token.front())
            && isTokenChar(m_text.at(start - 1))
            && !(version && isVersionLetter(m_text, start - 1));
        const bool cutsRight =
            end < m_text.size() && isTokenChar(token.back()) && isTokenChar(m_text.at(end));
        if (!cutsLeft && !cutsRight)
            found.append(start);
    }
    return found;
}

} // namespace Docket
