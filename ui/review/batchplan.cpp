// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/batchplan.h"

#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "ui/language/keptwords.h"
#include "ui/review/reviewcontent.h"

#include <QCoreApplication>
#include <QSet>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BatchPlan)
};

/** Why a bulk approval leaves it; empty when it does not. */
QString notApproved(const Proposal &proposal)
{
    if (proposal.state == ProposalState::Parked)
        return Tr::tr("asks a question, and has no words yet");
    if (isOpen(proposal.state) && proposal.state != ProposalState::Waiting)
        return Tr::tr("is in trouble: look at it by itself");
    if (proposal.state != ProposalState::Waiting && proposal.state != ProposalState::Snoozed)
        return Tr::tr("is not waiting any more");
    if (proposal.edits.isEmpty())
        return Tr::tr("has no words yet");
    if (!proposal.confident)
        return Tr::tr("is not sure enough: compare it by itself");
    const ReviewContent content = reviewContent(proposal, {});
    if (!content.problem.isEmpty())
        return content.problem;
    if (!content.differs)
        return Tr::tr("changes nothing");
    if (!content.integrity.isSound())
        return keptWords(content.integrity.problem());
    return {};
}

QString notDecided(const Proposal &proposal, Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Approve:
        return notApproved(proposal);
    case Verdict::Kind::Snooze:
        return proposal.state == ProposalState::Waiting || proposal.state == ProposalState::Snoozed
                || proposal.state == ProposalState::Parked
            ? QString()
            : Tr::tr("only what waits can be snoozed");
    case Verdict::Kind::Reject:
    case Verdict::Kind::HandOn:
        return isOpen(proposal.state) || proposal.state == ProposalState::Snoozed
            ? QString()
            : Tr::tr("is decided already");
    case Verdict::Kind::Revert:
        return proposal.state == ProposalState::Published ? QString() : Tr::tr("is not published");
    }
    return {};
}

} // namespace

QString verdictName(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Approve:
        return Tr::tr("Approve");
    case Verdict::Kind::Reject:
        return Tr::tr("Reject");
    case Verdict::Kind::Snooze:
        return Tr::tr("Snooze");
    case Verdict::Kind::HandOn:
        return Tr::tr("Hand on");
    case Verdict::Kind::Revert:
        return Tr::tr("Revert");
    }
    return {};
}

BatchPlan planBatch(const QList<Proposal> &proposals, Verdict verdict)
{
    BatchPlan plan;
    QSet<QString> pages;
    verdict.ids.clear();
    for (const Proposal &proposal : proposals) {
        if (const QString why = notDecided(proposal, verdict.kind); !why.isEmpty()) {
            plan.left.append({proposal.id, why});
            continue;
        }
        verdict.ids.append(proposal.id);
        pages.insert(proposal.pageId);
    }
    plan.verdict = verdict;
    plan.pages = int(pages.size());
    return plan;
}

bool needsPreview(const BatchPlan &plan)
{
    return plan.verdict.ids.size() > 5 || plan.pages > 3;
}

QString batchTitle(const BatchPlan &plan)
{
    //: %1 is Approve, Reject …, then "12 proposals" and "9 pages"
    return Tr::tr("%1 %2 on %3")
        .arg(verdictName(plan.verdict.kind),
            Tr::tr("%n proposal(s)", nullptr, int(plan.verdict.ids.size())),
            Tr::tr("%n page(s)", nullptr, plan.pages));
}

} // namespace Docket
