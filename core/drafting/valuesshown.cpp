// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/valuesshown.h"

#include "core/markup/textmap.h"

namespace Docket {

namespace {

QString wordsOf(const QByteArray &body)
{
    QString words;
    if (const auto document = StorageDocument::parse(body)) {
        for (const TextUnit &unit : textUnits(*document))
            words += unit.text + u'\n';
    }
    return words;
}

bool isShown(const ValueChange &value, const QString &before, const QString &after)
{
    if (!value.newValue.isEmpty())
        return timesSaid(value.newValue, after) > timesSaid(value.newValue, before);
    return timesSaid(value.oldValue, after) < timesSaid(value.oldValue, before);
}

} // namespace

qsizetype timesSaid(const QString &words, const QString &text)
{
    if (words.isEmpty())
        return 0;
    const auto joins = [](QChar one, QChar other) {
        return one.isLetterOrNumber() && other.isLetterOrNumber();
    };
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size())) {
        const qsizetype end = at + words.size();
        const bool inside = (at > 0 && joins(text.at(at - 1), words.front()))
            || (end < text.size() && joins(words.back(), text.at(end)));
        count += inside ? 0 : 1;
    }
    return count;
}

QList<ValueChange> valuesShown(const QList<ValueChange> &values, const QByteArray &before,
    const QByteArray &taken, const QByteArray &offered)
{
    const QString was = wordsOf(before), is = wordsOf(taken), all = wordsOf(offered);
    QList<ValueChange> shown;
    for (const ValueChange &value : values) {
        if (isShown(value, was, is) || !isShown(value, was, all))
            shown.append(value);
    }
    return shown;
}

} // namespace Docket
