// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/markedwords.h"

#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChanges = 10;
constexpr qsizetype longestStruck = 200;
constexpr auto mark = "~~"_L1;

/** The length of the words that both begin with, up to a blank, "=" or ":" and what follows it. */
qsizetype sharedLead(QStringView one, QStringView other)
{
    qsizetype shared = 0;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()) && one.at(i) == other.at(i); ++i) {
        if (one.at(i).isSpace() || one.at(i) == '='_L1 || one.at(i) == ':'_L1)
            shared = i + 1;
    }
    return shared;
}

/** Where the words behind a struck stretch begin: arrows and "now" are passed over. */
qsizetype behindStruck(const QString &sentence, qsizetype end)
{
    static const QRegularExpression lead(
        u"\\G\\s*(?:(?:-{1,2}>|={1,2}>|→|⇒|,|:)\\s*)?(?:(?:now|to|is now|becomes)\\s+)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    return lead.match(sentence, end).capturedEnd();
}

bool areOfOneSort(const Phrase &before, const Phrase &after)
{
    return !before.value.isEmpty() && !after.value.isEmpty() && looksLikeValue(before)
        && looksLikeValue(after);
}

/** The change that the struck words in [start, end) tell; without values when they tell none. */
ToldChange changeAt(const QString &sentence, qsizetype start, qsizetype end)
{
    const QStringView struck = QStringView(sentence).sliced(start, end - start).trimmed();
    const QStringView lead = QStringView(sentence).first(start - mark.size());
    const qsizetype behind = behindStruck(sentence, end + mark.size());
    const QStringView rest = QStringView(sentence).sliced(behind);
    const qsizetype shared = sharedLead(struck, rest);
    const Phrase before = valueIn(struck.sliced(shared));
    Phrase after = valueFrom(sentence, behind + shared, 1);
    if (after.value.startsWith(mark))
        after = {};
    const QString subject = subjectOf(shared > 0 ? struck.first(shared) : lead);
    if (areOfOneSort(before, after))
        return {before, after, subject};
    const Phrase ahead = valueUpTo(lead, lead.size());
    if (after.value.isEmpty() && areOfOneSort(before, ahead))
        return {before, ahead, subjectOf(lead.first(ahead.start))};
    return {};
}

} // namespace

QString withoutListMarker(const QString &line)
{
    static const QRegularExpression marker(u"^\\s*(?:[-*•◆◇☐☑]|\\d{1,3}[.)])\\s+(?=\\S)"_s);
    const QRegularExpressionMatch match = marker.match(line);
    return match.hasMatch() ? line.sliced(match.capturedEnd()) : line;
}

QList<ToldChange> struckChanges(const QString &sentence)
{
    QList<ToldChange> changes;
    qsizetype open = sentence.indexOf(mark);
    while (open >= 0 && changes.size() < mostChanges) {
        const qsizetype start = open + mark.size();
        const qsizetype end = sentence.indexOf(mark, start);
        if (end < 0)
            break;
        if (end > start && end - start <= longestStruck) {
            ToldChange told = changeAt(sentence, start, end);
            if (!told.before.value.isEmpty())
                changes.append(std::move(told));
        }
        open = sentence.indexOf(mark, end + mark.size());
    }
    return changes;
}

} // namespace Docket
