// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/linkchanges.h"

#include <QCoreApplication>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(Docket::LinkChanges)
};

const QList<TextRun> &runsOf(const Block &block, int cell)
{
    return block.kind == Block::Kind::TableRow && cell < block.cells.size()
        ? block.cells.at(cell).runs
        : block.runs;
}

/** What the words at a mark lead to. */
QString targetAt(const Block &block, const WordMark &mark)
{
    qsizetype at = mark.start;
    for (const TextRun &run : runsOf(block, mark.cell)) {
        if (at < run.text.size())
            return run.href;
        at -= run.text.size();
    }
    return {};
}

QString wordsAt(const Block &block, const WordMark &mark)
{
    QString words;
    for (const TextRun &run : runsOf(block, mark.cell))
        words += run.text;
    return words.mid(mark.start, mark.length).simplified();
}

QList<WordMark> looksOnly(const QList<WordMark> &marks)
{
    QList<WordMark> found;
    for (const WordMark &mark : marks) {
        if (mark.kind == WordMark::Kind::Formatting)
            found.append(mark);
    }
    return found;
}

} // namespace

QList<LinkChange> linkChanges(const DiffContent &content, const DiffRow &row)
{
    QList<LinkChange> links;
    if (content.source || row.kind != DiffRow::Kind::Changed || row.left < 0 || row.right < 0)
        return links;
    const Block &left = content.leftBlocks.at(row.left);
    const Block &right = content.rightBlocks.at(row.right);
    const QList<WordMark> was = looksOnly(row.leftMarks), now = looksOnly(row.rightMarks);
    for (qsizetype i = 0; i < qMin(was.size(), now.size()); ++i) {
        LinkChange link{
            wordsAt(right, now.at(i)), targetAt(left, was.at(i)), targetAt(right, now.at(i))};
        if (link.was == link.now)
            continue;
        const bool goesOn =
            !links.isEmpty() && links.last().was == link.was && links.last().now == link.now;
        if (goesOn) // Marked word by word.
            links.last().words += u' ' + link.words;
        else
            links.append(link);
    }
    return links;
}

QString linkSentence(const QList<LinkChange> &links)
{
    QStringList lines;
    for (const LinkChange &link : links) {
        if (link.was.isEmpty())
            lines << Tr::tr("“%1” now leads to “%2”").arg(link.words, link.now);
        else if (link.now.isEmpty())
            lines << Tr::tr("“%1” no longer leads to “%2”").arg(link.words, link.was);
        else
            lines
                << Tr::tr("“%1” leads to “%2” instead of “%3”").arg(link.words, link.now, link.was);
    }
    return lines.join(u'\n');
}

} // namespace Docket
