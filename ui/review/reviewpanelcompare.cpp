// SPDX-License-Identifier: GPL-3.0-or-later
// How the review panel has its comparison worked out, and what it says meanwhile.
#include "ui/actions.h"
#include "ui/diff/diffemptiness.h"
#include "ui/diff/diffview.h"
#include "ui/review/reviewpanel.h"
#include "ui/theme/widgets.h"

#include <QLocale>
#include <QStackedWidget>
#include <QtConcurrent>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The bytes of the longest text without any tag in it: what has to be laid out in one go. */
qsizetype longestText(QByteArrayView body)
{
    qsizetype longest = 0;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype tag = body.indexOf('<', at);
        const qsizetype end = tag < 0 ? body.size() : tag;
        longest = qMax(longest, end - at);
        at = end + 1;
    }
    return longest;
}

} // namespace

bool ReviewPanel::isLong() const
{
    // Roughly 200 lines of storage format; below that the comparison takes a few milliseconds.
    return m_proposal.before.size() > 30'000;
}

bool ReviewPanel::isHuge() const
{
    // A hundred times the longest page of a large public documentation; reading it takes seconds.
    // One paragraph of many pages is laid out as a whole, in the window's own time.
    return m_proposal.before.size() > 5'000'000
        || (m_proposal.before.size() > 500'000 && longestText(m_proposal.before) > 500'000);
}

void ReviewPanel::recompute(std::chrono::milliseconds budget)
{
    if (m_proposal.id.isEmpty())
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_slow->stop();
    if (isHuge() && m_shownAnyway != m_proposal.id) {
        m_loaded = false;
        m_empty->setContent(u"dialog-warning"_s,
            tr("This page is very large (%1). Comparing it takes a while.")
                .arg(QLocale().formattedDataSize(m_proposal.before.size())),
            tr("Show anyway"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    DiffOptions options;
    options.spaces =
        m_actions.spaces->isChecked() ? DiffOptions::Spaces::Ignore : DiffOptions::Spaces::Compare;
    options.budget = budget;
    options.stop = m_stop.get_token();
    const bool live = m_sideChoice->current() == 1 && !m_live.id.isEmpty();
    const auto work = [proposal = m_proposal, options, live, page = m_live.body,
                          version = m_live.version.number, names = m_names] {
        return live ? reviewContent(proposal, page, ReviewPanel::tr("Live page · v%1").arg(version),
                          options, names)
                    : reviewContent(proposal, options, names);
    };
    if (!isLong() && budget <= DiffOptions().budget) {
        showContent(work());
        return;
    }
    if (!m_loaded) {
        m_diff->clear(); // Never another proposal's text under this one's name.
        m_diff->setNote({});
        m_stack->setCurrentWidget(m_diff);
    }
    m_slow->start();
    m_worker.setFuture(QtConcurrent::run(work));
}

void ReviewPanel::sayComparing()
{
    if (m_loaded) { // What is shown stays until the new one is there.
        m_diff->setNote(tr("Comparing …"), {tr("Cancel")});
        return;
    }
    m_empty->setContent(u"view-split-left-right"_s, tr("Comparing a long page …"), tr("Cancel"));
    m_stack->setCurrentWidget(m_empty);
}

void ReviewPanel::stopComparing()
{
    m_stop.request_stop();
    m_slow->stop();
    if (m_loaded) {
        showNote();
        return;
    }
    m_empty->setContent(
        u"view-split-left-right"_s, tr("The comparison was stopped"), tr("Compare"));
    m_stack->setCurrentWidget(m_empty);
}

void ReviewPanel::showNote()
{
    if (m_diff->content().coarse)
        m_diff->setNote(
            tr("A long page, compared coarsely: changed lines may stand as removed and added."),
            {tr("Compare in detail")});
    else
        m_diff->setNote({});
}

void ReviewPanel::cover()
{
    const bool drafted = !m_proposal.edits.isEmpty() && m_sideChoice->current() == 0;
    if (!drafted || m_uncovered == m_proposal.id)
        return;
    const auto spaces =
        m_actions.spaces->isChecked() ? DiffOptions::Spaces::Ignore : DiffOptions::Spaces::Compare;
    const DiffEmptiness empty = emptinessOf(m_diff->content(), spaces, m_content.differs);
    if (empty.kind != DiffEmptiness::Kind::None)
        m_diff->setCover(empty.sentence, empty.action,
            empty.hides() ? DiffView::Beneath::More : DiffView::Beneath::Nothing);
}

void ReviewPanel::answerCover()
{
    const auto spaces =
        m_actions.spaces->isChecked() ? DiffOptions::Spaces::Ignore : DiffOptions::Spaces::Compare;
    switch (emptinessOf(m_diff->content(), spaces, m_content.differs).kind) {
    case DiffEmptiness::Kind::OnlySpaces:
        m_actions.spaces->setChecked(false);
        break;
    case DiffEmptiness::Kind::OnlyMarkup:
        m_actions.view->setChecked(true);
        break;
    case DiffEmptiness::Kind::OnlyFormatting:
        m_uncovered = m_proposal.id;
        m_diff->hideCover();
        break;
    case DiffEmptiness::Kind::Nothing:
        emit closeAsDoneWanted();
        return;
    case DiffEmptiness::Kind::None:
        m_diff->hideCover();
        break;
    }
    m_diff->setFocus(Qt::OtherFocusReason);
}

QString ReviewPanel::whyNotYet() const
{
    if (m_loaded && m_stack->currentWidget() == m_diff && m_diff->isCovered())
        return tr("Look at the change first — nothing was approved");
    return tr("Still loading — nothing was approved");
}

} // namespace Docket
