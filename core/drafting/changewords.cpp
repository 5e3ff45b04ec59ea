// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/changewords.h"

#include "core/drafting/unifieddiff.h"
#include "core/drafting/words.h"

#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype itemTextUpTo = 40'000;
constexpr qsizetype changeUpTo = 400'000;
constexpr qsizetype shortestName = 5;

/** What a code change says on each side and around. */
struct CodeTexts
{
    QString removed, added, around, fileNames;
};

CodeTexts textsOf(const QString &change)
{
    CodeTexts texts;
    const UnifiedDiff diff = readUnifiedDiff(QStringView(change).left(changeUpTo));
    for (const UnifiedDiff::File &file : diff.files) {
        const QString &path = file.newPath.isEmpty() ? file.oldPath : file.newPath;
        const QString name = path.section('/'_L1, -1);
        texts.fileNames += name.section('.'_L1, 0, name.count('.'_L1) > 0 ? -2 : -1) + '\n'_L1;
        for (const UnifiedDiff::Hunk &hunk : file.hunks) {
            texts.around += hunk.heading + '\n'_L1;
            for (const UnifiedDiff::Line &line : hunk.lines) {
                QString &side = line.kind == UnifiedDiff::Line::Kind::Removed ? texts.removed
                    : line.kind == UnifiedDiff::Line::Kind::Added             ? texts.added
                                                                              : texts.around;
                side += line.text + '\n'_L1;
            }
        }
    }
    return texts;
}

using Counts = QHash<QString, int>;

Counts counted(const QStringList &tokens)
{
    Counts counts;
    for (const QString &token : tokens)
        ++counts[token];
    return counts;
}

void mark(QHash<QString, unsigned> &marked, const QStringList &tokens, ChangeWords::Source source)
{
    for (const QString &token : tokens)
        marked[token] |= 1U << source;
}

void markSides(QHash<QString, unsigned> &marked, const QStringList &removedTokens,
    const QStringList &addedTokens, const QStringList &aroundTokens)
{
    const Counts removed = counted(removedTokens), added = counted(addedTokens);
    const auto sideOf = [&](const QString &token) {
        const int gone = removed.value(token), come = added.value(token);
        return gone > come ? ChangeWords::Removed
            : come > gone  ? ChangeWords::Added
                           : ChangeWords::Around;
    };
    for (const QStringList &tokens : {removedTokens, addedTokens, aroundTokens}) {
        for (const QString &token : tokens)
            marked[token] |= 1U << sideOf(token);
    }
}

QString itemText(const QString &text, const QString &key)
{
    static const QRegularExpression references(
        u"\\b[A-Z][A-Z0-9]+-\\d+\\b|\\(?#\\d+\\)?|https?://\\S+"_s);
    QString read = text.left(itemTextUpTo);
    read.remove(key);
    return read.replace(references, u" "_s);
}

QString descriptionOf(const WorkItem &item)
{
    QString text = item.description.left(itemTextUpTo);
    for (const Comment &comment : item.comments)
        text += '\n'_L1 + comment.text;
    for (auto field = item.fields.begin(); field != item.fields.end(); ++field)
        text += '\n'_L1 + field.key() + ' '_L1 + field.value();
    return text;
}

} // namespace

QStringList compoundNames(QStringView text)
{
    QStringList names;
    QString whole, member;
    int wholeHumps = 0, memberHumps = 0;
    const auto finishMember = [&] {
        if (memberHumps > 1 && member.size() >= shortestName && !member.front().isDigit()
            && member.size() < whole.size())
            names.append(member);
        member.clear();
        memberHumps = 0;
    };
    const auto finish = [&] {
        finishMember();
        if (wholeHumps > 1 && whole.size() >= shortestName && !whole.front().isDigit())
            names.append(whole);
        whole.clear();
        wholeHumps = 0;
    };
    QChar previous;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c.isLetterOrNumber() && !isUnspaced(c)) {
            const bool starts = !previous.isLetterOrNumber() || (c.isDigit() != previous.isDigit())
                || (c.isUpper() && (previous.isLower() || (previous.isUpper() && next.isLower())));
            wholeHumps += starts;
            memberHumps += starts;
            whole += c.toLower();
            member += c.toLower();
        } else if (c == '.'_L1 && next.isLetterOrNumber() && !whole.isEmpty()) {
            finishMember();
        } else if (c != '_'_L1 && (c != '-'_L1 || !next.isLetterOrNumber())) {
            finish();
        }
        previous = c;
    }
    finish();
    return names;
}

ChangeWords ChangeWords::of(const WorkItem &item, const QString &change)
{
    static const QStringList common = contentWords(
        u"add fix change update use make set support remove value page document section issue ticket work doc documentation improve should"_s);
    ChangeWords result;
    QString summary = itemText(item.summary, item.key);
    for (const Component &component : item.components)
        summary += '\n'_L1 + component.name;
    const QString description = itemText(descriptionOf(item), item.key);
    mark(result.words, contentWords(summary), Summary);
    mark(result.words, contentWords(description), Description);
    for (const QString &word : common)
        result.words.remove(word);
    mark(result.names, compoundNames(summary), Summary);
    mark(result.names, compoundNames(description), Description);
    const CodeTexts code = textsOf(change);
    markSides(result.words, contentWords(code.removed), contentWords(code.added),
        contentWords(code.around));
    markSides(result.names, compoundNames(code.removed), compoundNames(code.added),
        compoundNames(code.around));
    mark(result.words, contentWords(code.fileNames), FileName);
    mark(result.names, compoundNames(code.fileNames), FileName);
    return result;
}

} // namespace Docket
