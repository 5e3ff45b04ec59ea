// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/versionmessage.h"

#include "core/drafting/draft.h"
#include "core/drafting/words.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <functional>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 255; // Confluence refuses a longer version message.
constexpr qsizetype markDigits = 12;
constexpr qsizetype markLength = 9 + markDigits + 1;
constexpr qsizetype room = longestMessage - markLength;
constexpr qsizetype mostNamed = 3;

QString ending(Wording wording)
{
    return wording == Wording::ByHand ? u" Edited by hand."_s : QString();
}

/** One line of at most `limit`; what lies far behind the limit is not even looked at. */
QString brief(const QString &text, qsizetype limit)
{
    return shortened(oneLine(text.first(std::min(text.size(), 4 * limit + 16))), limit);
}

QString perItem(const QString &itemKey, const QDateTime &resolved)
{
    const QString key = brief(itemKey, 60);
    if (!resolved.isValid())
        return key;
    return u"%1 (resolved %2)"_s.arg(key, resolved.toUTC().date().toString(Qt::ISODate));
}

/** The message with its variable parts cut as little as needed to fit, and its ending. */
QString fitted(
    const std::function<QString(qsizetype limit)> &message, Wording wording = Wording::Drafted)
{
    const QString end = ending(wording);
    for (const qsizetype limit : {200, 120, 90, 70, 55, 45, 35, 28, 22, 17, 13, 10, 7, 5}) {
        const QString text = message(limit) + end;
        if (text.size() <= room)
            return text;
    }
    return shortened(message(5), room - end.size()) + end;
}

QString joined(const QStringList &parts, const QString &last)
{
    QStringList shown = parts.first(std::min(parts.size(), mostNamed));
    if (parts.size() > mostNamed)
        return shown.join(", "_L1) + u" and %1 more"_s.arg(parts.size() - mostNamed);
    if (shown.size() < 2)
        return shown.join(QString());
    const QString end = shown.takeLast();
    return shown.join(", "_L1) + last + end;
}

QString valuesNamed(const QList<ValueChange> &values, const QString &per, qsizetype limit)
{
    QStringList subjects;
    QStringList before;
    QStringList after;
    for (const ValueChange &value : values) {
        QString subject = brief(value.subject, limit);
        if (subject.endsWith(" value"_L1, Qt::CaseInsensitive))
            subject.chop(6);
        if (subject.size() > 1 && subject.at(0).isUpper()
            && subject.sliced(1).toLower() == subject.sliced(1))
            subject[0] = subject.at(0).toLower(); // "Connection timeout", a field's name
        if (!subject.isEmpty() && !subjects.contains(subject, Qt::CaseInsensitive))
            subjects.append(subject);
        before.append(value.oldValue.isEmpty() ? u"none"_s : brief(value.oldValue, limit));
        after.append(value.newValue.isEmpty() ? u"none"_s : brief(value.newValue, limit));
    }
    const QString plural = values.size() > 1 ? u"s"_s : QString();
    const QString what = subjects.isEmpty() ? u"value"_s + plural
                                            : joined(subjects, u" and "_s) + " value"_L1 + plural;
    const auto listed = [](const QString &title, QStringList said) {
        if (std::ranges::all_of(said, [&](const QString &one) { return one == said.first(); }))
            said.resize(1); // One subject that read differently at two places, and does no more.
        return title + (said.size() > 1 ? "s: "_L1 : ": "_L1) + joined(said, u", "_s) + '.'_L1;
    };
    return u"Updated "_s + what + " per "_L1 + per + ". "_L1 + listed(u"Previous value"_s, before)
        + ' '_L1 + listed(u"New value"_s, after);
}

} // namespace

QString versionMessage(
    const QList<ValueChange> &values, const QString &itemKey, const QDateTime &resolved)
{
    return valuesMessage(values, itemKey, resolved, Wording::Drafted);
}

QString valuesMessage(const QList<ValueChange> &values, const QString &itemKey,
    const QDateTime &resolved, Wording wording)
{
    if (values.isEmpty())
        return wordsMessage(itemKey, resolved, wording);
    const QString per = perItem(itemKey, resolved);
    return fitted([&](qsizetype limit) { return valuesNamed(values, per, limit); }, wording);
}

QString byHand(const QString &message)
{
    const QString said = message + ending(Wording::ByHand);
    return said.size() <= room ? said : message;
}

bool saysByHand(const QString &message)
{
    return message.endsWith(ending(Wording::ByHand));
}

QString releaseNoteMessage(const QString &itemKey, const QDateTime &resolved)
{
    return u"Added release note for "_s + perItem(itemKey, resolved) + '.'_L1;
}

QString statusMessage(const QString &itemKey, const QDateTime &resolved, const QString &oldValue,
    const QString &newValue, Wording wording)
{
    const QString per = perItem(itemKey, resolved);
    const auto named = [&](qsizetype limit) {
        return u"Updated status of "_s + per + ". Previous value: "_L1 + brief(oldValue, limit)
            + ". New value: "_L1 + brief(newValue, limit) + '.'_L1;
    };
    return fitted(named, wording);
}

QString featureMessage(
    Drafter drafter, const QStringList &names, const QString &itemKey, const QDateTime &resolved)
{
    const QString per = perItem(itemKey, resolved);
    return fitted([&](qsizetype limit) {
        QStringList brieves;
        for (const QString &name : names)
            brieves.append(brief(name, limit));
        const QString what = joined(brieves, u" and "_s);
        switch (drafter) {
        case Drafter::Removal:
            return u"Removed "_s + what + " per "_L1 + per + '.'_L1;
        case Drafter::Deprecation:
            return u"Marked "_s + what + " as deprecated per "_L1 + per + '.'_L1;
        default:
            return u"Added "_s + what + " per "_L1 + per + '.'_L1;
        }
    });
}

QString wordsMessage(const QString &itemKey, const QDateTime &resolved, Wording wording)
{
    return u"Updated documentation per "_s + perItem(itemKey, resolved) + '.'_L1 + ending(wording);
}

QString pageMessage(const QString &itemKey, const QDateTime &resolved)
{
    return u"Created page per "_s + perItem(itemKey, resolved) + '.'_L1;
}

std::optional<QString> joinedMessage(const QStringList &messages, const QStringList &itemKeys)
{
    const QString inARow = messages.join(u' ');
    const bool namesAll = std::ranges::all_of(itemKeys, [&](const QString &key) {
        return inARow.contains(QRegularExpression(QRegularExpression::escape(key) + u"(?!\\d)"_s));
    });
    if (namesAll && inARow.size() <= room)
        return inARow;
    QStringList keys = itemKeys;
    const QString last = keys.isEmpty() ? QString() : keys.takeLast();
    const QString named = keys.isEmpty() ? last : keys.join(", "_L1) + " and "_L1 + last;
    const QString counted = u"Updated documentation per %1."_s.arg(named);
    return counted.size() <= room ? std::optional(counted) : std::nullopt;
}

QString transactionMark(const QString &transaction)
{
    return u" [docket:"_s + transaction.first(std::min(transaction.size(), markDigits)) + ']'_L1;
}

QString transactionIn(const QString &message)
{
    static const QRegularExpression mark(u" \\[docket:([0-9a-f]{12})\\]\\z"_s);
    const QStringView tail = QStringView(message).last(std::min(message.size(), markLength));
    const QRegularExpressionMatch match = mark.matchView(tail);
    return match.hasMatch() ? match.captured(1) : QString();
}

QString withoutMark(const QString &message)
{
    const QString transaction = transactionIn(message);
    return transaction.isEmpty() ? message : message.chopped(transactionMark(transaction).size());
}

} // namespace Docket
