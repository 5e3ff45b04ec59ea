// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/editjudgement.h"

#include "core/diff/merge.h"
#include "core/diff/words.h"
#include "core/drafting/linkstaken.h"
#include "core/drafting/ownwords.h"
#include "core/markup/edits.h"
#include "core/markup/preflight.h"
#include "ui/language/keptwords.h"
#include "ui/review/editpane.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** The reader counts the stored body's lines; a person sees those of the editor. */
QString sentenceOf(const MarkupError &error)
{
    static const QRegularExpression storedLine(u" opened on line \\d+"_s);
    QString reason = error.reason;
    reason.remove(storedLine);
    reason = keptWords(reason);
    if (!reason.isEmpty())
        reason[0] = reason.at(0).toUpper();
    return reason;
}

/** The words as a person counts them: "8080", "don't", "time-out", and an ideograph by itself. */
std::vector<int> writtenWords(const QString &text, Interner<QStringView> &intern)
{
    std::vector<int> words;
    qsizetype from = 0, to = 0; // Of the word that is being put together.
    const auto end = [&] {
        if (to > from)
            words.push_back(intern(QStringView(text).sliced(from, to - from)));
        to = from;
    };
    qsizetype behind = -1; // The token before.
    for (const WordToken &token : wordTokens(text)) {
        const bool alone = text.at(token.start).script() == QChar::Script_Han;
        if (token.start != behind || alone)
            end();
        behind = alone ? -1 : token.end();
        if (!token.isWord)
            continue; // A full stop, or the sign inside a word.
        from = to > from ? from : token.start;
        to = token.end();
    }
    end();
    return words;
}

/** How many words differ: changed, added or removed; one that takes another's place counts once. */
int wordsChanged(const QByteArray &opened, const QByteArray &section)
{
    DiffOptions options;
    options.budget = 100ms;
    const QString was = wordsIn(opened, {0, opened.size()});
    const QString is = wordsIn(section, {0, section.size()});
    Interner<QStringView> intern;
    const std::vector<int> left = writtenWords(was, intern), right = writtenWords(is, intern);
    int words = 0;
    Match last;
    const auto take = [&](const Match &next) {
        words += std::max(next.left - last.left, next.right - last.right);
        last = {next.left + 1, next.right + 1};
    };
    for (const Match &match : align(left, right, Patience(options)))
        take(match);
    take({int(left.size()), int(right.size())});
    return std::max(words, 1); // Signs between the words count as one.
}

QList<SourceLine> linesIn(const QByteArray &body, Span section)
{
    QList<SourceLine> lines;
    const auto document = StorageDocument::parse(body);
    for (const SourceLine &line : document ? sourceLines(*document) : QList<SourceLine>()) {
        if (section.contains(line.span))
            lines.append(line);
    }
    return lines;
}

void compareLines(const EditQuestion &question, const DiffOptions &options, EditAnswer &answer)
{
    const Span before = question.content.before;
    const QList<SourceLine> left = linesIn(question.proposal.before, before);
    const QList<SourceLine> right =
        linesIn(bodyWith(question.proposal, question.content, question.section),
            {before.offset, question.section.size()});
    const auto inSection = [&](Span span) {
        return Span{span.offset - before.offset, span.length};
    };
    for (const DiffRow &row : diffLines(left, right, options)) {
        if (row.kind == DiffRow::Kind::Equal)
            continue;
        if (row.left >= 0)
            answer.removed.append(inSection(left.at(row.left).span));
        if (row.right >= 0)
            answer.added.append(inSection(right.at(row.right).span));
    }
}

/** What the version would say of the words as they are now. */
void tellValues(const EditQuestion &question, EditAnswer &answer)
{
    if (question.section == question.opened) {
        answer.message = question.proposal.versionMessage;
        answer.values = valuesInOwnWords(question.proposal);
        return;
    }
    const QByteArray body = bodyWith(question.proposal, question.content, question.section);
    Proposal worded = question.proposal;
    if (worded.editedBy.isEmpty())
        worded.draftEdits = worded.edits;
    worded.edits = editsBetween(worded.before, body);
    worded.dropped.clear();
    worded.editedBy = u"local"_s;
    worded = withItsMessage(worded);
    answer.message = worded.versionMessage;
    answer.values = valuesInOwnWords(worded);
}

} // namespace

QByteArray bodyWith(
    const Proposal &proposal, const ReviewContent &content, const QByteArray &section)
{
    return proposal.before.left(content.before.offset) + section
        + proposal.before.mid(content.before.end());
}

EditProblem judgeEdit(
    const Proposal &proposal, const ReviewContent &content, const QByteArray &section)
{
    const QByteArray body = bodyWith(proposal, content, section);
    // A section is well-formed by itself: looked at alone, what is wrong is found where it was typed.
    if (const std::optional<Preflight> found = preflight(section))
        return {sentenceOf(found->problem), std::min(found->place, section.size()),
            keptWords(found->label), found->repair};
    if (const auto parsed = StorageDocument::parse(body); !parsed) {
        const qsizetype offset =
            std::clamp<qsizetype>(parsed.error().offset - content.before.offset, 0, section.size());
        return {sentenceOf(parsed.error()), offset, {}, {}};
    }
    IntegrityReport report = checkIntegrity(proposal.before, body, content.before);
    report.linksTaken = linksTaken(proposal);
    if (!report.isSound())
        return {keptWords(report.problem()), -1, {}, {}};
    if (body == proposal.before)
        return {EditPane::tr("Nothing differs from the current page."), -1, {}, {}};
    return {};
}

EditAnswer judge(const EditQuestion &question)
{
    EditAnswer answer;
    answer.state = question.state;
    DiffOptions options;
    options.stop = question.stop;
    answer.problem = judgeEdit(question.proposal, question.content, question.section);
    if (!question.source)
        answer.rows = diffBlocks(question.left, question.right, options);
    else if (answer.problem.offset < 0)
        compareLines(question, options, answer);
    answer.words = wordsChanged(question.opened, question.section);
    if (answer.problem.sentence.isEmpty()
        && effectOf(question.proposal.drafter) == Effect::PageEdit)
        tellValues(question, answer);
    return answer;
}

} // namespace Docket
