// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/difffind.h"

#include <QCoreApplication>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The texts of an element as its piece has them: one, or one for each table cell. */
QStringList cellTexts(const DiffContent &content, DiffSide side, int index)
{
    const bool left = side == DiffSide::Left;
    if (content.source)
        return {(left ? content.leftLines : content.rightLines).at(index).text};
    const Block &block = (left ? content.leftBlocks : content.rightBlocks).at(index);
    if (block.kind != Block::Kind::TableRow)
        return {block.text()};
    QStringList texts;
    for (const BlockCell &cell : block.cells) {
        texts.append(QString());
        for (const TextRun &run : cell.runs)
            texts.last() += run.text;
    }
    return texts;
}

} // namespace

void DiffFind::search(const DiffContent &content, const QString &words)
{
    m_words = words;
    m_hits.clear();
    m_current = -1;
    if (words.isEmpty())
        return;
    const int length = int(words.size());
    const auto look = [&](int row, DiffSide side, int index) {
        const QStringList cells = cellTexts(content, side, index);
        for (int cell = 0; cell < cells.size(); ++cell) {
            qsizetype at = -length;
            while ((at = cells.at(cell).indexOf(words, at + length, Qt::CaseInsensitive)) >= 0)
                m_hits.append({row, side, {cell, int(at)}, {cell, int(at) + length}});
        }
    };
    for (int i = 0; i < content.rows.size(); ++i) {
        const DiffRow &row = content.rows.at(i);
        if (row.left >= 0 && row.kind != DiffRow::Kind::Equal)
            look(i, DiffSide::Left, row.left);
        if (row.right >= 0)
            look(i, DiffSide::Right, row.right);
    }
}

void DiffFind::startAt(int row)
{
    if (m_hits.isEmpty())
        return;
    const auto found = std::ranges::lower_bound(m_hits, row, {}, &FindHit::row);
    m_current = found == m_hits.end() ? 0 : int(found - m_hits.begin());
}

void DiffFind::step(int direction)
{
    const int count = int(m_hits.size());
    if (count > 0)
        m_current = m_current < 0 ? 0 : (m_current + direction + count) % count;
}

QList<FindHit> DiffFind::in(int row, DiffSide side, bool unchanged) const
{
    QList<FindHit> found;
    for (auto hit = std::ranges::lower_bound(m_hits, row, {}, &FindHit::row);
        hit != m_hits.end() && hit->row == row; ++hit) {
        if (unchanged || hit->side == side)
            found.append(*hit);
    }
    return found;
}

bool DiffFind::isCurrent(const FindHit &hit) const
{
    return m_current >= 0 && m_hits.at(m_current) == hit;
}

QSet<int> DiffFind::rows() const
{
    QSet<int> found;
    for (const FindHit &hit : m_hits)
        found.insert(hit.row);
    return found;
}

QString DiffFind::countText() const
{
    if (m_words.isEmpty())
        return {};
    if (m_hits.isEmpty())
        return QCoreApplication::translate("DiffFind", "No hit");
    return QCoreApplication::translate("DiffFind", "%1 of %2")
        .arg(m_current + 1)
        .arg(m_hits.size());
}

} // namespace Docket
