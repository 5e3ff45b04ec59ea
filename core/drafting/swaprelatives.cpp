// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/swaprelatives.h"

#include "core/drafting/codetokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QList<qsizetype> boundsOf(const QString &name)
{
    static const QRegularExpression word(uR"([A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+)"_s);
    QList<qsizetype> bounds{0, name.size()};
    for (auto match = word.globalMatch(name); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        bounds.append(found.capturedStart());
        bounds.append(found.capturedEnd());
    }
    std::ranges::sort(bounds);
    const auto twice = std::ranges::unique(bounds);
    bounds.erase(twice.begin(), twice.end());
    return bounds;
}

bool holdsLetters(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/** How many characters two names have in common at the start and, of the rest, at the end. */
std::pair<qsizetype, qsizetype> commonEnds(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    qsizetype head = 0, tail = 0;
    while (head < shorter && one.at(head) == other.at(head))
        ++head;
    while (
        tail < shorter - head && one.at(one.size() - 1 - tail) == other.at(other.size() - 1 - tail))
        ++tail;
    return {head, tail};
}

/** A changed name with its part grown to whole words, and the words that stand next to it. */
struct Change
{
    QString before, after; ///< The part.
    QString left, right; ///< Neighbours with what joins them; empty at the ends of the name.
    bool atStart = false, atEnd = false;
};

Change changeOf(const QString &before, const QString &after)
{
    const QList<qsizetype> old = boundsOf(before), fresh = boundsOf(after);
    const qsizetype growth = after.size() - before.size();
    auto [head, tail] = commonEnds(before, after);
    qsizetype end = before.size() - tail;
    while (head > 0 && (!old.contains(head) || !fresh.contains(head)))
        --head;
    while (end < before.size() && (!old.contains(end) || !fresh.contains(end + growth)))
        ++end;
    const auto neighbour = [&](qsizetype from, int step) {
        qsizetype at = old.indexOf(from);
        do
            at += step;
        while (at > 0 && at < old.size() - 1
            && !holdsLetters(QStringView(before).sliced(
                std::min(from, old.at(at)), std::abs(from - old.at(at)))));
        return old.at(at);
    };
    Change change;
    change.before = before.sliced(head, end - head);
    change.after = after.sliced(head, end + growth - head);
    change.atStart = head == 0;
    change.atEnd = end == before.size();
    if (!change.atStart) {
        const qsizetype from = neighbour(head, -1);
        change.left = before.sliced(from, head - from);
    }
    if (!change.atEnd)
        change.right = before.sliced(end, neighbour(end, +1) - end);
    return change;
}

} // namespace

ChangedPart changedPart(const QString &before, const QString &after)
{
    const auto [head, tail] = commonEnds(before, after);
    return {before.sliced(head, before.size() - tail - head),
        after.sliced(head, after.size() - tail - head)};
}

size_t qHash(const ChangedPart &part, size_t seed)
{
    return qHashMulti(seed, part.before, part.after);
}

SwapRelatives::SwapRelatives(const QStringList &names)
{
    for (const QString &name : names) {
        const QStringList words = identifierWords(name);
        if (words.size() < 2)
            continue;
        for (const QString &word : words) {
            QList<qsizetype> &known = m_byWord[word];
            if (known.isEmpty() || known.last() != m_names.size())
                known.append(m_names.size());
        }
        m_names.append({name, boundsOf(name)});
    }
}

QList<std::pair<QString, QString>> SwapRelatives::of(
    const QString &before, const QString &after, bool systematic) const
{
    QList<std::pair<QString, QString>> found;
    const Change change = changeOf(before, after);
    const QString sought = change.left + change.before + change.right;
    const QStringList words = identifierWords(change.before.isEmpty() ? sought : change.before);
    if (words.isEmpty() || change.before.size() + change.after.size() > 60)
        return found;
    const bool telling = identifierWords(change.before).size() >= 2;
    for (const qsizetype number : m_byWord.value(words.first())) {
        const Name &name = m_names.at(number);
        if (name.text == before || name.text == after)
            continue;
        for (qsizetype at = name.text.indexOf(change.before); at >= 0;
            at = name.text.indexOf(change.before, at + 1)) {
            const qsizetype end = at + change.before.size();
            if (!name.bounds.contains(at) || !name.bounds.contains(end))
                continue;
            const bool left = !change.left.isEmpty()
                && QStringView(name.text).first(at).endsWith(change.left)
                && name.bounds.contains(at - change.left.size());
            const bool right = !change.right.isEmpty()
                && QStringView(name.text).sliced(end).startsWith(change.right)
                && name.bounds.contains(end + change.right.size());
            const bool leftHolds = left || (change.atStart && at == 0);
            const bool rightHolds = right || (change.atEnd && end == name.text.size());
            const bool belongs = change.before.isEmpty()
                ? leftHolds && rightHolds && (left || right)
                : telling || left || right || (systematic && (leftHolds || rightHolds));
            if (!belongs)
                continue;
            found.append({name.text, name.text.first(at) + change.after + name.text.sliced(end)});
            break;
        }
    }
    return found;
}

} // namespace Docket
