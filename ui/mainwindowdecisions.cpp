// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides in the window: handed to the workspace, a refusal said.
#include "ui/carrying.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/language/keptwords.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/messagecauses.h"
#include "ui/notify/announcer.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/reviewscreen.h"

#include <QLocale>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** How much these edits come to: neighbours may be one edit or several. */
qsizetype bytesIn(const TextEdits &edits)
{
    qsizetype sum = 0;
    for (const TextEdit &edit : edits)
        sum += edit.span.length + edit.replacement.size() + 1;
    return sum;
}

} // namespace

QCoro::Task<void> MainWindow::keepEdit(QString id, QByteArray body, QByteArray on, bool publish)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this);
    const Result<void> kept = co_await m_workspace.edit(id, body, on);
    if (!self)
        co_return;
    if (!kept) {
        refused(id, tr("keep your words"), kept.error());
        co_return;
    }
    review()->wordsKept(id);
    if (publish)
        carryOut({Verdict::Kind::Approve, {id}, {}, {}, {}}, Carry::Anew);
    else
        notice(tr("Draft saved"));
}

QCoro::Task<void> MainWindow::choose(QString id, EditChoice choice)
{
    const QPointer<MainWindow> self(this);
    notice({}); // What was said before is about something else.
    const auto before = m_workspace.proposal(id);
    const Result<void> chosen = co_await m_workspace.choose(id, choice);
    if (!self)
        co_return;
    if (!chosen) {
        refused(id, tr("change what “%1” sends").arg(nameOf(id)), chosen.error());
        co_return;
    }
    carried({id});
    const bool drops = before && bytesIn(choice.dropped) > bytesIn(before->dropped);
    showDecided(drops ? tr("Dropped a change of “%1”").arg(nameOf(id))
                      : tr("Took a change of “%1” again").arg(nameOf(id)));
}

QCoro::Task<void> MainWindow::settle(QString id, Page live, QByteArray body)
{
    const QPointer<MainWindow> self(this);
    const Carrying carrying(this); // Undo, pressed at once, is about this and nothing before it.
    const Result<void> settled = co_await m_workspace.resolve(id, live, body);
    if (!self)
        co_return;
    if (!settled)
        refused(id, tr("settle the conflict"), settled.error());
    else
        carryOut({Verdict::Kind::Approve, {id}, {}, {}, {}}, Carry::Anew);
}

QString MainWindow::publishedText(const QString &id, const PublishOutcome &outcome) const
{
    const auto proposal = m_workspace.proposal(id);
    if (proposal && outcome.kind == PublishOutcome::Kind::Published && outcome.together > 1
        && outcome.linked)
        return tr("%n change(s) on “%1” is/are published as version %2", nullptr, outcome.together)
            .arg(proposal->pageTitle)
            .arg(outcome.version);
    return outcome.text.isEmpty() ? tr("%1 is done").arg(nameOf(id)) : keptWords(outcome.text);
}

/** What is sent and not confirmed, this one and all others, with the time of the next look. */
QString MainWindow::unsureText(const QString &id) const
{
    const auto proposals = m_workspace.proposals();
    const auto unsure = std::ranges::count_if(proposals, [](const Proposal &one) {
        return one.state == ProposalState::Publishing && !one.reason.isEmpty();
    });
    const auto kept = m_workspace.proposal(id);
    QString text =
        tr("“%1”: %2").arg(nameOf(id), asSentence(keptWords(kept ? kept->reason : QString())));
    if (unsure > 1)
        text += u' ' + tr("%n more change(s) wait(s) in the same way.", nullptr, int(unsure) - 1);
    if (const QDateTime next = m_workspace.status().nextSync; next.isValid())
        text += u' '
            + tr("The next look is at %1.").arg(QLocale().toString(next.toLocalTime(), u"HH:mm"_s));
    return text;
}

void MainWindow::sayNotPublished(const QString &id, const Error &error)
{
    const auto kept = m_workspace.proposal(id);
    if (kept && (kept->state == ProposalState::Approved || kept->state == ProposalState::Reverting))
        return; // Will be sent later; why it waits, the bar of the status says once.
    m_lastFailed = id;
    forgetUndo(id);
    const QStringList answers{tr("Show it"), tr("Dismiss")};
    m_publishWaits = kept && kept->state == ProposalState::Publishing && !kept->reason.isEmpty();
    if (m_publishWaits) {
        // Not failed: it may be there, and Docket looks. Where the whole site stands, its bar says so.
        if (isStanding())
            return;
        messages()->setMessage(Cause::publish, InlineBar::Kind::Warning, unsureText(id), answers);
        return;
    }
    if (kept)
        m_announcer->publishFailed(*kept, errorSentence(error, m_workspace.status().site));
    messages()->setMessage(Cause::publish, InlineBar::Kind::Error,
        errorSentence(tr("publish “%1”").arg(nameOf(id)), error, m_workspace.status().site),
        answers);
    sent(id);
}

void MainWindow::decide(const QString &id, const QString &doing, QCoro::Task<Result<void>> &&task)
{
    notice({}); // What was said before is about something else.
    QCoro::connect(std::move(task), this, [this, id, doing](Result<void> &&result) {
        if (!result)
            refused(id, doing, result.error());
        else
            carried({id});
    });
}

void MainWindow::refused(const QString &id, const QString &doing, const Error &error)
{
    messages()->setMessage(Cause::decision, InlineBar::Kind::Error,
        errorSentence(doing, error, m_workspace.status().site),
        id.isEmpty() ? QStringList{tr("Dismiss")} : QStringList{tr("Show it"), tr("Dismiss")});
    m_lastRefused = id;
    m_siteRefused = id.isEmpty() && isOfSite(error.kind);
}

void MainWindow::carried(const QStringList &ids)
{
    if (m_lastRefused.isEmpty() || ids.contains(m_lastRefused))
        messages()->clear(Cause::decision);
}

QString MainWindow::nameOf(const QString &id) const
{
    const auto proposal = m_workspace.proposal(id);
    if (proposal && proposal->drafter == Drafter::ItemLabel)
        return tr("label of %1", "what a triage answer writes").arg(proposal->itemKey);
    return proposal ? sectionName(*proposal) : id.left(8);
}

} // namespace Docket
