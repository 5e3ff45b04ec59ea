// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the SheetWriter that puts labels on items and takes them off.
#include "core/drafting/labeldraft.h"
#include "core/sync/sheetwriterrun.h"

namespace Docket {

using namespace Qt::StringLiterals;

/** A label that somebody put on is theirs: Docket neither claims it nor takes it off later. */
QCoro::Task<Result<void>> SheetWriter::prepareLabel(std::shared_ptr<Run> run)
{
    const auto label = labelFrom(run->intent.after);
    if (!label)
        co_return failure(label);
    const auto item = co_await m_work.item(run->proposal.itemKey, run->stop);
    if (!item)
        co_return failure(item);
    if (run->intent.kind == WriteIntent::Kind::AddLabel && item->labels.contains(*label))
        co_return failure(Error::Kind::Invalid,
            u"%1 has the label “%2” already"_s.arg(run->proposal.itemKey, *label));
    co_return Result<void>();
}

QCoro::Task<Result<void>> SheetWriter::writeLabel(std::shared_ptr<Run> run)
{
    const auto label = labelFrom(run->intent.after);
    if (!label)
        co_return failure(label);
    Result<void> done;
    if (run->intent.kind == WriteIntent::Kind::AddLabel)
        done = co_await m_work.addLabel(run->proposal.itemKey, *label, run->stop);
    else
        done = co_await m_work.removeLabel(run->proposal.itemKey, *label, run->stop);
    if (!done)
        co_return done;
    co_return co_await store(run, WriteIntent::Step::Written, {});
}

/** Reads the item back: what came of the label is what its site says. */
QCoro::Task<Result<void>> SheetWriter::confirmLabel(std::shared_ptr<Run> run)
{
    const auto label = labelFrom(run->intent.after);
    if (!label)
        co_return failure(label);
    const auto item = co_await m_work.item(run->proposal.itemKey, run->stop);
    if (!item && decisionStands(item.error()))
        co_return failure(item);
    const bool put = run->intent.kind == WriteIntent::Kind::AddLabel;
    if (item && item->labels.contains(*label) != put) // Somebody was faster than the reading.
        run->text = (put ? u"%1 was labelled “%2”; it has been taken off since"_s
                         : u"the label “%2” was taken off %1; it has been put on again since"_s)
                        .arg(run->proposal.itemKey, *label);
    else
        run->text = (put ? u"%1 is labelled “%2”"_s : u"%1 has the label “%2” no more"_s)
                        .arg(run->proposal.itemKey, *label);
    co_return co_await store(run, WriteIntent::Step::Logged, concluded(*run));
}

} // namespace Docket
