// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/citations.h"

#include "core/drafting/valuesshown.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QStringList cells(const DiffContent &content, bool right, int index)
{
    if (content.source)
        return {(right ? content.rightLines : content.leftLines).at(index).text};
    const Block &block = (right ? content.rightBlocks : content.leftBlocks).at(index);
    return block.kind == Block::Kind::TableRow ? block.text().split(u'\t')
                                               : QStringList(block.text());
}

/** What a changed row shows as new (right) or gone (left): its marks, or all of it when the other
 * side has no such row. */
QList<WordMark> changedWords(const DiffContent &content, const DiffRow &row, bool right)
{
    const int index = right ? row.right : row.left;
    if (row.kind == DiffRow::Kind::Equal || index < 0 || row.moved >= 0)
        return {};
    if (row.kind == DiffRow::Kind::Changed)
        return right ? row.rightMarks : row.leftMarks;
    QList<WordMark> whole;
    const QStringList texts = cells(content, right, index);
    for (int cell = 0; cell < texts.size(); ++cell)
        whole.append({cell, 0, texts.at(cell).size(), WordMark::Kind::Words});
    return whole;
}

/** All that may be cited for a proposal, in one text. */
QString sources(const Proposal &proposal)
{
    QStringList told{proposal.itemKey, proposal.itemSummary,
        proposal.resolvedAt.toUTC().date().toString(Qt::ISODate)};
    for (const Evidence &evidence : proposal.evidence)
        told << evidence.text;
    for (const ValueChange &value : proposal.values) {
        if (!value.source.isEmpty())
            told << value.oldValue << value.newValue;
    }
    if (isAskedFor(proposal.drafter)) { // What was asked for is its own source.
        for (const TextEdit &edit :
            proposal.draftEdits.isEmpty() ? proposal.edits : proposal.draftEdits)
            told << QString::fromUtf8(edit.replacement);
    }
    return told.join(u'\n');
}

bool overlap(const WordMark &one, const WordMark &other)
{
    return one.cell == other.cell && one.start < other.start + other.length
        && other.start < one.start + one.length;
}

/** The values in one text. */
QList<WordMark> valuesIn(const QString &text, int cell)
{
    static const QRegularExpression value(
        u"[\\w.:/%+-]*\\d[\\w.:/%+-]*"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<WordMark> found;
    auto match = value.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        QStringView words = one.capturedView();
        while (words.endsWith(u'.') || words.endsWith(u':'))
            words.chop(1);
        found.append({cell, one.capturedStart(), words.size(), WordMark::Kind::Words});
    }
    return found;
}

/** The values in a new value that nobody told: itself, or of an address only the parts that
 * changed, so that "http://host:9443" is told by "9443". */
bool isTold(const QString &text, const WordMark &value, const QList<WordMark> &marks,
    const QString &told, const QString &was)
{
    const auto said = [&](const QString &words) {
        return timesSaid(words, told) > 0 || timesSaid(words, was) > 0;
    };
    if (said(text.mid(value.start, value.length)))
        return true;
    static const QRegularExpression part(u"[^/:]+"_s);
    QList<WordMark> parts;
    auto match = part.globalMatchView(QStringView(text).mid(value.start, value.length));
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        parts.append({value.cell, value.start + one.capturedStart(), one.capturedLength(),
            WordMark::Kind::Words});
    }
    return parts.size() > 1 && std::ranges::all_of(parts, [&](const WordMark &one) {
        return std::ranges::none_of(marks, [&](const WordMark &mark) { return overlap(mark, one); })
            || said(text.mid(one.start, one.length));
    });
}

} // namespace

QString wordsOf(const DiffContent &content, const DiffOutline &outline)
{
    const DiffRow &row = content.rows.at(outline.row);
    return cells(content, outline.right, outline.right ? row.right : row.left)
        .value(outline.mark.cell)
        .mid(outline.mark.start, outline.mark.length);
}

QList<DiffOutline> uncitedValues(const DiffContent &content, const Proposal &proposal)
{
    const QString told = sources(proposal);
    QList<DiffOutline> found;
    for (int row = 0; row < content.rows.size(); ++row) {
        const DiffRow &diff = content.rows.at(row);
        const QList<WordMark> marks = changedWords(content, diff, true);
        if (marks.isEmpty())
            continue;
        const QStringList now = cells(content, true, diff.right);
        const QString was =
            diff.left < 0 ? QString() : cells(content, false, diff.left).join(u'\n');
        for (int cell = 0; cell < now.size(); ++cell) {
            for (const WordMark &place : valuesIn(now.at(cell), cell)) {
                const bool fresh = std::ranges::any_of(marks, [&](const WordMark &mark) {
                    return mark.kind == WordMark::Kind::Words && overlap(mark, place);
                });
                if (fresh && !isTold(now.at(cell), place, marks, told, was))
                    found.append({row, true, place, DiffOutline::Tone::Warning,
                        QCoreApplication::translate("Citations", "no source")});
            }
        }
    }
    return found;
}

QList<DiffOutline> placesOf(const DiffContent &content, const ValueChange &value)
{
    const bool right = !value.newValue.isEmpty();
    const QString words = right ? value.newValue : value.oldValue;
    QList<DiffOutline> found;
    for (int row = 0; row < content.rows.size() && !words.isEmpty(); ++row) {
        const DiffRow &diff = content.rows.at(row);
        for (const WordMark &mark : changedWords(content, diff, right)) {
            const QString text =
                cells(content, right, right ? diff.right : diff.left).value(mark.cell);
            for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                const WordMark place{mark.cell, at, words.size(), WordMark::Kind::Words};
                if (overlap(mark, place))
                    found.append({row, right, place, DiffOutline::Tone::Pointed, {}});
            }
        }
    }
    return found;
}

} // namespace Docket
