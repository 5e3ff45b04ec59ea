// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/words.h"

#include <QSet>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSentence = 1000;
constexpr qsizetype mostSentences = 2000;

const QSet<QString> &fillers()
{
    static const QSet<QString> words{u"the"_s, u"an"_s, u"and"_s, u"or"_s, u"of"_s, u"to"_s,
        u"in"_s, u"on"_s, u"at"_s, u"by"_s, u"for"_s, u"from"_s, u"with"_s, u"as"_s, u"is"_s,
        u"are"_s, u"was"_s, u"were"_s, u"be"_s, u"been"_s, u"has"_s, u"have"_s, u"had"_s, u"it"_s,
        u"its"_s, u"this"_s, u"that"_s, u"these"_s, u"those"_s, u"we"_s, u"our"_s, u"you"_s,
        u"your"_s, u"they"_s, u"their"_s, u"not"_s, u"no"_s, u"now"_s, u"then"_s, u"so"_s,
        u"than"_s, u"if"_s, u"when"_s, u"will"_s, u"should"_s, u"must"_s, u"can"_s, u"may"_s,
        u"after"_s, u"before"_s, u"over"_s, u"under"_s, u"between"_s, u"during"_s, u"within"_s,
        u"about"_s, u"instead"_s, u"also"_s, u"all"_s, u"any"_s, u"per"_s, u"into"_s, u"new"_s,
        u"old"_s, u"only"_s, u"still"_s};
    return words;
}

QString stem(QString word)
{
    if (word.size() > 5 && word.endsWith("ing"_L1))
        word.chop(3);
    else if (word.size() > 4 && word.endsWith("ies"_L1))
        word.replace(word.size() - 3, 3, u"y"_s);
    else if (word.size() > 5 && word.endsWith("sses"_L1))
        word.chop(2);
    else if (word.size() > 3 && word.endsWith('s'_L1) && !word.endsWith("ss"_L1)
        && !word.endsWith("us"_L1) && !word.endsWith("is"_L1))
        word.chop(1);
    else if (word.size() > 5 && word.endsWith("ed"_L1))
        word.chop(2);
    if (word.size() > 4 && word.endsWith('e'_L1))
        word.chop(1);
    return word;
}

class WordList
{
public:
    void add(const QString &raw)
    {
        const QString word = raw.toLower();
        if (word.size() < 2 || fillers().contains(word))
            return;
        m_words.append(stem(word));
    }

    /** A run of word characters, taken apart at changes from lower to upper case and between
     * letters and digits. */
    void addRun(QStringView run)
    {
        qsizetype start = 0;
        for (qsizetype i = 1; i < run.size(); ++i) {
            const bool hump = run.at(i).isUpper()
                && (run.at(i - 1).isLower()
                    || (i + 1 < run.size() && run.at(i + 1).isLower() && run.at(i - 1).isUpper()));
            if (run.at(i) == '_'_L1 || hump) {
                add(run.sliced(start, i - start).toString());
                start = run.at(i) == '_'_L1 ? i + 1 : i;
            }
        }
        add(run.sliced(start).toString());
    }

    void addUnspaced(QStringView run)
    {
        if (run.size() == 1)
            m_words.append(run.toString());
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            m_words.append(run.sliced(i, 2).toString());
    }

    [[nodiscard]] QStringList take() { return std::move(m_words); }

private:
    QStringList m_words;
};

bool endsSentence(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c == '\n'_L1 || c == u'。' || c == u'！' || c == u'？' || c == u'；')
        return true;
    if (c != '.'_L1 && c != '!'_L1 && c != '?'_L1 && c != ';'_L1)
        return false;
    return i + 1 >= text.size() || text.at(i + 1).isSpace();
}

bool isInvisible(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF || c == 0x00AD;
}

} // namespace

bool isUnspaced(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

bool isDigit(QChar c)
{
    return c >= '0'_L1 && c <= '9'_L1;
}

QChar characterAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() ? text.at(i) : QChar();
}

bool isWordAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && isWordChar(text.at(i));
}

bool isWordChar(QChar c)
{
    return c == '_'_L1 || (c.isLetterOrNumber() && !isUnspaced(c));
}

QStringList contentWords(QStringView text)
{
    WordList words;
    QString previous;
    for (qsizetype i = 0; i < text.size();) {
        const bool word = isWordChar(text.at(i));
        const bool unspaced = !word && isUnspaced(text.at(i)) && text.at(i).isLetter();
        qsizetype end = i + 1;
        if (!word && !unspaced) {
            i = end;
            continue;
        }
        while (end < text.size()
            && (word ? isWordChar(text.at(end))
                     : isUnspaced(text.at(end)) && text.at(end).isLetter()))
            ++end;
        const QStringView run = text.sliced(i, end - i);
        if (unspaced) {
            words.addUnspaced(run);
        } else {
            words.addRun(run);
            if (i > 1 && text.at(i - 1) == '-'_L1 && !previous.isEmpty())
                words.add(previous + run.toString());
            previous = end < text.size() && text.at(end) == '-'_L1 ? run.toString() : QString();
        }
        i = end;
    }
    return words.take();
}

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    qsizetype keep = std::max<qsizetype>(0, limit - 1);
    if (keep > 0 && text.at(keep - 1).isHighSurrogate())
        --keep;
    return text.first(keep).trimmed() + u'…';
}

QString oneLine(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSpace()) {
            result += ' '_L1;
        } else if (!c.isSurrogate() && c.category() != QChar::Other_Control
            && !isInvisible(c.unicode())) {
            result += c;
        }
    }
    return result.simplified();
}

Stretch sentenceAround(QStringView text, qsizetype start, qsizetype length)
{
    qsizetype from = start;
    while (from > 0 && start - from < longestSentence && !endsSentence(text, from - 1))
        --from;
    const qsizetype behind = start + length;
    qsizetype to = behind;
    while (to < text.size() && to - behind < longestSentence && !endsSentence(text, to))
        ++to;
    return {from, to - from};
}

QStringList sentencesOf(const QString &text)
{
    QStringList result;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size() && result.size() < mostSentences; ++i) {
        if (i < text.size() && !endsSentence(text, i))
            continue;
        const QString sentence = text.sliced(start, std::min(i - start, longestSentence)).trimmed();
        if (!sentence.isEmpty())
            result.append(sentence);
        start = i + 1;
    }
    return result;
}

} // namespace Docket
