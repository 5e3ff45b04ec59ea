// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/displayrows.h"

#include <QHash>

namespace Docket {

namespace {

/** True for each row that has to be seen: changed, near a change, or opened by hand. */
QList<bool> visibleRows(
    const QList<DiffRow> &rows, const DisplayOptions &options, const Unfolded &unfolded)
{
    const qsizetype n = rows.size();
    QList<bool> visible(n, false);
    bool changed = false;
    for (qsizetype i = 0; i < n; ++i) {
        if (rows.at(i).kind == DiffRow::Kind::Equal)
            continue;
        changed = true;
        const qsizetype last = qMin(n - 1, i + options.context);
        for (qsizetype k = qMax<qsizetype>(0, i - options.context); k <= last; ++k)
            visible[k] = true;
    }
    for (const int row : unfolded) {
        if (row >= 0 && row < n)
            visible[row] = true;
    }
    if (!changed || options.unchanged == DisplayOptions::Unchanged::Show)
        visible.fill(true);
    return visible;
}

QString commonHeading(const QStringList &headings, qsizetype first, qsizetype end)
{
    if (headings.isEmpty())
        return {};
    for (qsizetype i = first + 1; i < end; ++i) {
        if (headings.at(i) != headings.at(first))
            return {};
    }
    return headings.at(first);
}

/** A run of rows that would be folded, had nobody opened any: [first, first + count). */
struct HiddenRun
{
    qsizetype first = 0, count = 0;
    bool opened = false;
};

/** The runs, by each row in them. */
QHash<qsizetype, HiddenRun> hiddenRuns(
    const QList<DiffRow> &rows, const DisplayOptions &options, const Unfolded &unfolded)
{
    QHash<qsizetype, HiddenRun> runs;
    if (unfolded.isEmpty())
        return runs; // Nothing that could be folded again.
    const QList<bool> visible = visibleRows(rows, options, {});
    for (qsizetype i = 0; i < rows.size(); ++i) {
        HiddenRun run{i, 0, false};
        for (; i < rows.size() && !visible.at(i); ++i, ++run.count)
            run.opened = run.opened || unfolded.contains(int(i));
        for (qsizetype k = run.first; run.opened && k < i; ++k)
            runs.insert(k, run);
    }
    return runs;
}

bool isAllOpen(const QList<bool> &visible, const HiddenRun &run)
{
    return !visible.sliced(run.first, run.count).contains(false);
}

void appendShown(
    QList<DisplayRow> &out, const DiffRow &row, int index, DisplayOptions::Columns columns)
{
    if (columns == DisplayOptions::Columns::SideBySide || row.kind == DiffRow::Kind::Equal) {
        out.append({DisplayRow::Kind::Pair, index, 1, 0, 0, {}});
        return;
    }
    if (row.left >= 0)
        out.append({DisplayRow::Kind::OnlyLeft, index, 1, 0, 0, {}});
    if (row.right >= 0)
        out.append({DisplayRow::Kind::OnlyRight, index, 1, 0, 0, {}});
}

} // namespace

QList<DisplayRow> displayRows(const QList<DiffRow> &rows, const DisplayOptions &options,
    const Unfolded &unfolded, const QStringList &headings, const QSet<int> &found)
{
    const QList<bool> visible = visibleRows(rows, options, Unfolded(unfolded).unite(found));
    const QHash<qsizetype, HiddenRun> runs = hiddenRuns(rows, options, unfolded);
    QList<DisplayRow> out;
    out.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i;
        while (end < rows.size() && !visible.at(end))
            ++end;
        const HiddenRun run = runs.value(i);
        if (end - i >= options.least) {
            out.append({DisplayRow::Kind::Fold, int(i), int(end - i), int(run.first),
                int(run.count), commonHeading(headings, i, end)});
            i = end;
            continue;
        }
        if (run.opened && i == run.first && isAllOpen(visible, run))
            out.append({DisplayRow::Kind::Fold, int(i), 0, int(run.first), int(run.count),
                commonHeading(headings, i, i + run.count)});
        end = qMax(end, i + 1);
        for (; i < end; ++i)
            appendShown(out, rows.at(i), int(i), options.columns);
    }
    return out;
}

QList<int> movedRows(const QList<DiffRow> &rows)
{
    QHash<int, int> addedAt; // right index to row
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).kind == DiffRow::Kind::Added && rows.at(i).moved >= 0)
            addedAt.insert(rows.at(i).right, i);
    }
    QList<int> partners(rows.size(), -1);
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i).kind != DiffRow::Kind::Removed || rows.at(i).moved < 0)
            continue;
        const int partner = addedAt.value(rows.at(i).moved, -1);
        partners[i] = partner;
        if (partner >= 0)
            partners[partner] = i;
    }
    return partners;
}

Unfolded unfold(const DisplayRow &fold, Unfold how, Unfolded unfolded, int step)
{
    if (how == Unfold::Again) {
        unfolded.removeIf(
            [&](int row) { return row >= fold.first && row < fold.first + fold.run; });
        return unfolded;
    }
    const int end = fold.row + fold.count;
    const int first = how == Unfold::Below ? qMax(fold.row, end - step) : fold.row;
    const int last = how == Unfold::Above ? qMin(end, fold.row + step) : end;
    for (int row = first; row < last; ++row)
        unfolded.insert(row);
    return unfolded;
}

} // namespace Docket
