// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which a sentence tells that one value takes the place of another.
#include "core/drafting/changeforms.h"
#include "core/drafting/factreader.h"
#include "core/drafting/markedwords.h"
#include "core/drafting/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

bool FactReader::readStruck(const QString &words, const QString &given)
{
    const QList<ToldChange> changes = struckChanges(words);
    for (const ToldChange &told : changes)
        add(told.before, told.after, given.isEmpty() ? told.subject : given, words);
    return !changes.isEmpty();
}

void FactReader::readFromTo(const QString &sentence)
{
    static const QRegularExpression form(
        u"\\bfrom:?\\s+(\"[^\"]{1,160}\"|`[^`]{1,160}`|“[^”]{1,160}”|(?:(?!\\bfrom\\b).){1,160}?),?\\s+(?:to|into|->|→|-->|=>):?\\s+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype segment = 0;
    for (QRegularExpressionMatch match = form.match(sentence); match.hasMatch();
        match = form.match(sentence, segment)) {
        const QStringView head = QStringView(sentence).first(match.capturedStart());
        if (head.count('"'_L1) % 2 == 1 || head.count('`'_L1) % 2 == 1) {
            segment = match.capturedStart(1); // Inside quotes it is part of a value.
            continue;
        }
        const Phrase before = valueIn(match.capturedView(1));
        const qsizetype tokens = before.value.simplified().count(' '_L1) + 1;
        Phrase after = valueFrom(
            sentence, match.capturedEnd(), looksLikeValue(before) && !before.quoted ? tokens : 0);
        if (quantityAt(before.value, 0))
            after = valueFrom(sentence, match.capturedEnd(), 1);
        static const QRegularExpression lead(u"\\G(?:port|version|the|value)\\s+"_s);
        if (const QRegularExpressionMatch skipped = lead.match(sentence, match.capturedEnd());
            skipped.hasMatch())
            after = valueFrom(sentence, skipped.capturedEnd(), std::max<qsizetype>(1, tokens - 1));
        const QStringView clause =
            QStringView(sentence).sliced(segment, match.capturedStart() - segment);
        const bool meant = (looksLikeValue(before) && looksLikeValue(after)) || tellsChange(clause);
        if (meant)
            add(before, after, subjectAround(sentence, clause, after.end), sentence);
        segment = std::max(after.end, match.capturedEnd());
    }
}

void FactReader::readToFrom(const QString &sentence)
{
    static const QRegularExpression form(
        u"\\bto\\s+(\\S{1,80}(?:\\s\\S{1,20})?),?\\s+(?:\\(?(?:up|down)\\s+)?from\\s+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator it = form.globalMatch(sentence);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const Phrase after = valueIn(match.capturedView(1));
        const Phrase before = valueFrom(sentence, match.capturedEnd(), 1);
        if (looksLikeValue(after) && looksLikeValue(before))
            add(before, after, subjectOf(QStringView(sentence).first(match.capturedStart())),
                sentence);
    }
}

void FactReader::readArrows(const QString &sentence, const QString &given)
{
    static const QRegularExpression arrow(u"\\s*(?:-{1,2}>|={1,2}>|→|⇒|➔|➜|⟶)\\s*"_s);
    static const QRegularExpression from(u"\\bfrom\\b(?=[^\"`]*(?:([\"`])[^\"`]*\\1[^\"`]*)*$)"_s,
        QRegularExpression::CaseInsensitiveOption); // Not inside quotes.
    qsizetype segment = 0;
    QList<QRegularExpressionMatch> arrows;
    for (QRegularExpressionMatchIterator it = arrow.globalMatch(sentence); it.hasNext();)
        arrows.append(it.next());
    for (const QRegularExpressionMatch &match : std::as_const(arrows)) {
        if (match.capturedStart() < segment)
            continue;
        const QStringView left =
            QStringView(sentence).sliced(segment, match.capturedStart() - segment);
        if (left.isEmpty() || from.matchView(left).hasMatch()) {
            segment = match.capturedEnd();
            continue;
        }
        const qsizetype colon = std::max(left.lastIndexOf(": "_L1), left.lastIndexOf(" = "_L1));
        Phrase before = valueUpTo(left, left.size());
        QStringView clause = left.first(before.start);
        if (!looksLikeValue(before)) {
            before = valueIn(left.sliced(colon < 0 ? 0 : colon + 2));
            clause = left.first(std::max<qsizetype>(0, colon));
        }
        const Phrase after =
            valueFrom(sentence, match.capturedEnd(), looksLikeValue(before) ? 1 : 0);
        const bool words = !looksLikeValue(before) && colon >= 0 && arrows.size() == 1;
        if ((looksLikeValue(before) && looksLikeValue(after)) || words)
            add(before, after, given.isEmpty() ? subjectOf(clause) : given, sentence);
        segment = std::max(after.end, match.capturedEnd());
    }
}

void FactReader::readInsteadOf(const QString &sentence)
{
    static const QRegularExpression form(
        u"\\b(?:instead of|rather than|in place of|and no longer|, not)\\s+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(sentence);
    if (!match.hasMatch())
        return;
    const Phrase before = valueIn(QStringView(sentence).sliced(match.capturedEnd(),
        valueFrom(sentence, match.capturedEnd(), 2).end - match.capturedEnd()));
    const bool bareNot = match.capturedView().startsWith(','_L1)
        || match.capturedView().startsWith("and"_L1, Qt::CaseInsensitive);
    const Phrase oldPhrase =
        looksLikeValue(before) ? before : valueFrom(sentence, match.capturedEnd(), 1);
    const std::optional<Quantity> wanted = quantityAt(oldPhrase.value, 0);
    std::optional<Phrase> found;
    if (wanted)
        found = lastQuantity(QStringView(sentence).first(match.capturedStart()), *wanted);
    if (!found) {
        const Phrase last = valueUpTo(sentence, match.capturedStart());
        if (looksLikeValue(last) == looksLikeValue(oldPhrase) && !wanted && !last.value.isEmpty()
            && (looksLikeValue(last) || startsWithUse(sentence, last.start)))
            found = last;
    }
    if (bareNot && !looksLikeValue(oldPhrase))
        return; // "built, not planned" names no values.
    if (!found || found->value.isEmpty() || match.capturedStart() == 0)
        return;
    QString subject =
        found->noun.isEmpty() ? subjectOf(QStringView(sentence).first(found->start)) : found->noun;
    if (subject.isEmpty())
        subject = subjectAround(sentence, {}, valueFrom(sentence, match.capturedEnd()).end);
    add(oldPhrase, *found, subject, sentence);
}

bool FactReader::startsWithUse(const QString &sentence, qsizetype position)
{
    static const QRegularExpression use(
        u"\\b(?:use|uses|using|with|to|via|is|are|on|runs?|serves?)\\s+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return use.matchView(QStringView(sentence).first(position)).hasMatch();
}

std::optional<Phrase> FactReader::lastQuantity(QStringView text, const Quantity &like)
{
    std::optional<Phrase> result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit() && text.at(i) != '-'_L1)
            continue;
        const std::optional<Quantity> quantity = quantityAt(text, i);
        if (!quantity)
            continue;
        if (quantity->unit.isEmpty() == like.unit.isEmpty())
            result = valueFrom(text, i, 1);
        i += quantity->length - 1;
    }
    return result;
}

void FactReader::readReplace(const QString &sentence)
{
    static const QRegularExpression form(
        u"\\b(replac(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|swap(?:s|ped)?|migrat(?:e|es|ed))\\s+(?:the\\s+)?(\"[^\"]{1,160}\"|`[^`]{1,160}`|“[^”]{1,160}”|.{0,160}?)\\s*(?<=\\s)(with|by|to|into|as)\\s+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator it = form.globalMatch(sentence);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        const bool passive = match.capturedView(2).trimmed().isEmpty();
        Phrase before;
        if (passive) {
            static const QRegularExpression auxiliary(
                u"\\s*\\b(?:is|are|was|were|has been|have been|gets?|will be|being)\\s*$"_s);
            const QStringView head = QStringView(sentence).first(match.capturedStart());
            const QRegularExpressionMatch end = auxiliary.matchView(head);
            before = valueUpTo(sentence, end.hasMatch() ? end.capturedStart() : head.size());
        } else {
            before = valueIn(match.capturedView(2));
            if (before.value.contains(' '_L1) && !before.quoted) {
                const Phrase last = valueUpTo(match.capturedView(2), match.capturedLength(2));
                if (looksLikeValue(last))
                    before = last;
            }
        }
        const Phrase after =
            valueFrom(sentence, match.capturedEnd(), looksLikeValue(before) ? 1 : 0);
        if (passive && !looksLikeValue(before))
            continue;
        const QString subject = passive ? subjectOf(QStringView(sentence).first(before.start))
                                        : subjectAround(sentence, {}, after.end);
        add(before, after, subject, sentence);
    }
}

void FactReader::readNow(const QString &sentence)
{
    static const QRegularExpression wasNow(
        u"\\b(?:was|were|previously|formerly|used to be|before)[:\\s]+(\\S.{0,120}?)[,;]?\\s+(?:and\\s+|but\\s+)?(?:it\\s+)?(?:is\\s+|are\\s+)?(?:now|afterwards|after)\\b(?:\\s+(?:is|are))?[:\\s]+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression was(
        u"\\s*[,(]\\s*(?:was|were|previously|formerly|before|up from|down from|used to be)[:\\s]+(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression isNow(
        u"\\s+(?:is|are)\\s+now\\s+(?:called\\s+|named\\s+)?(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = wasNow.match(sentence); match.hasMatch()) {
        const Phrase before = valueIn(match.capturedView(1));
        const Phrase after =
            valueFrom(sentence, match.capturedEnd(), looksLikeValue(before) ? 1 : 0);
        if (looksLikeValue(before) == looksLikeValue(after))
            return add(before, after, subjectOf(QStringView(sentence).first(match.capturedStart())),
                sentence);
    }
    if (const QRegularExpressionMatch match = was.match(sentence); match.hasMatch()) {
        const Phrase after = valueUpTo(sentence, match.capturedStart());
        const Phrase before = valueFrom(sentence, match.capturedEnd(), 1);
        if (looksLikeValue(before) && looksLikeValue(after))
            return add(
                before, after, subjectOf(QStringView(sentence).first(after.start)), sentence);
    }
    if (const QRegularExpressionMatch match = isNow.match(sentence); match.hasMatch()) {
        const Phrase before = valueUpTo(sentence, match.capturedStart());
        const Phrase after = valueFrom(sentence, match.capturedEnd(), 1);
        if (looksLikeValue(before) && looksLikeValue(after) && !quantityAt(before.value, 0))
            add(before, after, subjectOf(QStringView(sentence).first(before.start)), sentence);
    }
}

QString FactReader::subjectAround(const QString &sentence, QStringView clause, qsizetype end)
{
    const QString subject = subjectOf(clause);
    if (!subject.isEmpty())
        return subject;
    static const QRegularExpression behind(u"\\G\\s+(?:for|of|in|on)\\s+((?:\\S+\\s?){1,5})"_s);
    const QRegularExpressionMatch match = behind.match(sentence, end);
    return match.hasMatch() ? subjectOf(match.capturedView(1)) : QString();
}

} // namespace Docket
