// SPDX-License-Identifier: GPL-3.0-or-later
// How the main window says where it stands: corner, message bars, undo bar.
#include "ui/feedback/budgettext.h"
#include "ui/feedback/errortext.h"
#include "ui/feedback/messagebar.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/log/logmodel.h"
#include "ui/mainwindow.h"
#include "ui/messagecauses.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/reviewscreen.h"
#include "ui/setup/tokenend.h"

#include <QLocale>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds decidedTime(10); ///< As long as an approval is held.

qint64 secondsUntil(const QDateTime &time, const QDateTime &now)
{
    return qMax<qint64>(0, (now.msecsTo(time) + 999) / 1000);
}

/** "14:05", with its day where that is not today. */
QString soonText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), u"HH:mm"_s)
                                                    : dateText(local, DateForm::WeekdayTime);
}

/** True when the last look went wrong in a way that is no one page's or decision's. */
bool isTroubled(const SyncStatus &status)
{
    if (status.state != SyncStatus::State::Online || !status.error)
        return false;
    const Error::Kind kind = status.error->kind;
    return kind == Error::Kind::Server || kind == Error::Kind::Protocol
        || kind == Error::Kind::Storage || kind == Error::Kind::Damaged
        || kind == Error::Kind::Internal;
}

/** When what an earlier run left is sent. */
QString leftOverText(SyncStatus::State state, int count)
{
    switch (state) {
    case SyncStatus::State::Online:
    case SyncStatus::State::Throttled:
        return MainWindow::tr("%n decision(s) from last time will be sent now", nullptr, count);
    case SyncStatus::State::NotConnected:
    case SyncStatus::State::SignInNeeded:
        return MainWindow::tr(
            "%n decision(s) from last time is/are sent once you are signed in", nullptr, count);
    case SyncStatus::State::Offline:
        return MainWindow::tr(
            "%n decision(s) from last time is/are sent once the site is reachable", nullptr, count);
    case SyncStatus::State::Doubtful:
        return MainWindow::tr(
            "%n decision(s) from last time wait(s): is this the right site?", nullptr, count);
    }
    return {};
}

} // namespace

void MainWindow::showStatus()
{
    const SyncStatus &status = m_workspace.status();
    const QDateTime now = m_workspace.clock().now();
    const bool connected = status.state != SyncStatus::State::NotConnected;
    if (status.lastSync != m_lastSync) {
        m_lastSync = status.lastSync;
        forgetHistories();
    }
    const QString next = status.nextSync.isValid()
        ? QLocale().toString(status.nextSync.toLocalTime().time(), u"HH:mm"_s)
        : QString();
    review()->setConnected(connected || !m_hooks.check, next);
    review()->setReading(!status.lastSync.isValid() && !status.error
        && (status.state == SyncStatus::State::Online
            || status.state == SyncStatus::State::Offline)); // That is: being signed in.
    review()->setUnseen(!status.lastSync.isValid() && status.error);
    const QString state = [&] {
        if (m_syncing && !status.retry)
            return tr("●  Syncing …");
        switch (status.state) {
        case SyncStatus::State::NotConnected:
            return tr("○  Not connected");
        case SyncStatus::State::Online:
            return status.retry             ? tr("◐  Trying again")
                : isTroubled(status)        ? tr("○  Last look failed")
                : status.busy               ? tr("●  Syncing …")
                : status.lastSync.isValid() ? tr("●  Synced %1").arg(agoText(status.lastSync, now))
                                            : tr("●  Connected");
        case SyncStatus::State::Offline:
            return status.error && status.error->kind == Error::Kind::Untrusted
                ? tr("○  No secure connection")
                : tr("○  Offline");
        case SyncStatus::State::SignInNeeded:
            return tr("○  Sign-in needed");
        case SyncStatus::State::Throttled:
            return tr("◐  Waiting %1 s").arg(secondsUntil(status.retryAt, now));
        case SyncStatus::State::Doubtful:
            return tr("○  Stopped: is this the right site?");
        }
        return QString();
    }();
    const QString person = status.account.displayName.isEmpty() ? status.account.accountId
                                                                : status.account.displayName;
    QStringList who{status.site, person,
        status.tokenDaysLeft ? tokenEndNote(*status.tokenDaysLeft) : QString()};
    who.removeAll(QString());
    setCorner(state,
        (status.state == SyncStatus::State::Online && !isTroubled(status)) || !connected,
        who.join(u" · "_s));
    review()->setMe(m_workspace.person().accountId);
    setQueueCount(review()->waitingCount());
    if (m_toldFor != status.account.accountId) // Only now is it known whose they are.
        tellWaiting();
    actions().sync->setEnabled(connected && !status.busy);
    actions().goOnWithSite->setEnabled(status.state == SyncStatus::State::Doubtful);
    showMessages(status);
    showTokenEnd(status);
    showRight();
}

void MainWindow::showMessages(const SyncStatus &status)
{
    const auto only = [this](const QString &kept) {
        for (const QString &cause : {Cause::offline, Cause::signIn, Cause::throttled, Cause::doubt,
                 Cause::trouble, Cause::unseen, Cause::retry}) {
            if (cause != kept)
                messages()->clear(cause);
        }
    };
    const Error error = status.error.value_or(Error{Error::Kind::Offline, {}, 0, std::nullopt, {}});
    const int waiting = decidedNotSent();
    const bool standing = isStanding();
    review()->setUnsent(standing ? waiting : 0);
    Sending sending{standing, {}};
    for (const DelayedDecision &one : m_workspace.delayed())
        sending.until.insert(one.proposalId, soonText(one.until, m_workspace.clock().now()));
    review()->setSending(sending);
    showDelayed();
    if (standing && std::exchange(m_siteRefused, false))
        messages()->clear(Cause::decision);
    if (standing && m_publishWaits)
        messages()->clear(Cause::publish); // The same cause, and the bar below says more of it.
    else if (m_publishWaits && messages()->causes().contains(Cause::publish)
        && m_workspace.proposal(m_lastFailed))
        messages()->setMessage(Cause::publish, InlineBar::Kind::Warning, unsureText(m_lastFailed),
            {tr("Show it"), tr("Dismiss")});
    const QString kept =
        waiting > 0 ? u' ' + tr("%n decision(s) wait(s) to be sent.", nullptr, waiting) : QString();
    switch (status.state) {
    case SyncStatus::State::Offline:
        messages()->setMessage(Cause::offline, InlineBar::Kind::Warning,
            errorSentence(error, status.site) + kept, {tr("Try now")});
        only(Cause::offline);
        return;
    case SyncStatus::State::SignInNeeded:
        messages()->setMessage(Cause::signIn, InlineBar::Kind::Error,
            errorSentence({Error::Kind::AuthRequired, {}, 0, std::nullopt, {}}, status.site) + kept,
            m_hooks.check ? QStringList{tr("Sign in again")} : QStringList());
        only(Cause::signIn);
        return;
    case SyncStatus::State::Throttled: {
        const qint64 left = secondsUntil(status.retryAt, m_workspace.clock().now());
        const Error wait{Error::Kind::RateLimited, {}, 429, std::chrono::seconds(left), {}};
        messages()->setMessage(Cause::throttled, InlineBar::Kind::Info,
            waiting == 0 ? errorSentence(wait, status.site)
                         : tr("%1 asks us to wait %2 s. %n in line.", nullptr, waiting)
                               .arg(status.site)
                               .arg(left));
        only(Cause::throttled);
        m_second->start();
        return;
    }
    case SyncStatus::State::Doubtful:
        messages()->setMessage(Cause::doubt, InlineBar::Kind::Error,
            keptWords(status.question) + kept, {tr("Go on with this site")});
        only(Cause::doubt);
        return;
    case SyncStatus::State::Online:
        if (isTroubled(status)) {
            messages()->setMessage(Cause::trouble, InlineBar::Kind::Warning,
                errorSentence(error, status.site) + kept, {tr("Try now")});
            only(Cause::trouble);
            return;
        }
        if (status.retry) {
            messages()->setMessage(
                Cause::retry, InlineBar::Kind::Info, retryText(*status.retry) + kept, {});
            only(Cause::retry);
            m_second->start();
            return;
        }
        if (!status.unseen.isEmpty()) {
            messages()->setMessage(Cause::unseen, InlineBar::Kind::Info, status.unseen, {});
            only(Cause::unseen);
            return;
        }
        [[fallthrough]];
    case SyncStatus::State::NotConnected:
        only({});
    }
}

QString MainWindow::retryText(const SyncStatus::Retry &retry) const
{
    const QString site = m_workspace.status().site;
    const qint64 left = secondsUntil(retry.at, m_workspace.clock().now());
    const QString why = [&] {
        switch (retry.error.kind) {
        case Error::Kind::Server:
            return tr("%1 answers with a fault of its own (%2).")
                .arg(site)
                .arg(retry.error.httpStatus);
        case Error::Kind::RateLimited:
            return tr("%1 asks us to wait.").arg(site);
        default:
            return tr("%1 does not answer.").arg(site);
        }
    }();
    return why + u' '
        + (left > 0 ? tr("Docket tries again in %1 s.").arg(left) : tr("Docket is trying again."));
}

bool MainWindow::isStanding() const
{
    const SyncStatus &status = m_workspace.status();
    return status.state != SyncStatus::State::Online || isTroubled(status);
}

bool MainWindow::isOfSite(Error::Kind kind)
{
    return kind == Error::Kind::Offline || kind == Error::Kind::Timeout
        || kind == Error::Kind::Untrusted || kind == Error::Kind::AuthRequired
        || kind == Error::Kind::RateLimited || kind == Error::Kind::Server;
}

int MainWindow::decidedNotSent() const
{
    int count = 0;
    for (const Proposal &proposal : m_workspace.proposals())
        count +=
            proposal.state == ProposalState::Approved || proposal.state == ProposalState::Reverting;
    return count;
}

QString MainWindow::delayedText(const QList<DelayedDecision> &delayed) const
{
    const WriteLimit limit = m_workspace.policy().writeLimit;
    const QString time = soonText(
        std::ranges::min(delayed, {}, &DelayedDecision::until).until, m_workspace.clock().now());
    const QString often =
        tr("written %n time(s) (changes and reverts) within %1", "a page", limit.writes)
            .arg(durationText(std::chrono::seconds(limit.window).count()));
    const int count = int(delayed.size());
    const QString page = delayed.first().pageId;
    const Proposal first = m_workspace.proposal(delayed.first().proposalId)
                               .value_or(Proposal()); // Named whole: several are called “New”.
    if (count == 1)
        return tr("%1 waits: its page was %2, as often as the policy allows. It is published at "
                  "%3.")
            .arg(keptWords(placeName(first)), often, time);
    if (std::ranges::all_of(delayed, [&](const auto &one) { return one.pageId == page; }))
        return tr("%n approved change(s) of “%1” wait(s): the page was %2, as often as the policy "
                  "allows. They are published together at %3.",
            nullptr, count)
            .arg(first.pageTitle, often, time);
    return tr("%n approved change(s) wait(s): their pages were %1, as often as the policy allows. "
              "The first is published at %2.",
        nullptr, count)
        .arg(often, time);
}

void MainWindow::showDelayed()
{
    const QList<DelayedDecision> delayed = m_workspace.delayed();
    const bool seen = std::ranges::all_of(
        delayed, [this](const auto &one) { return m_delayedSeen.contains(one.proposalId); });
    m_delayedSeen.removeIf([this](const QString &id) { // While it is held or sent it is no other.
        const auto proposal = m_workspace.proposal(id);
        return !proposal || proposal->state != ProposalState::Approved;
    });
    if (seen || isStanding()) { // Then nothing at all is sent, and its bar says why.
        messages()->clear(Cause::limit);
        return;
    }
    messages()->setMessage(Cause::limit, InlineBar::Kind::Info, delayedText(delayed),
        {delayed.size() == 1 ? tr("Show it") : tr("Show the first"),
            delayed.size() == 1 ? tr("Undo") : tr("Undo all"), tr("Dismiss")});
}

void MainWindow::answerDelayed(int button)
{
    const QList<DelayedDecision> delayed = m_workspace.delayed();
    if (button == 0 && !delayed.isEmpty()) {
        showProposal(delayed.first().proposalId);
    } else if (button == 1) {
        undoDelayed();
    } else {
        for (const DelayedDecision &one : delayed)
            m_delayedSeen.insert(one.proposalId);
        showDelayed();
    }
}

void MainWindow::showHeld()
{
    const QList<HeldDecision> held = m_workspace.held();
    const QString undoable = undoHereName();
    actions().undo->setText(undoable.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undoable));
    actions().undo->setEnabled(!undoable.isEmpty() || m_carrying > 0);
    actions().redo->setText(
        m_redo.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(doneName(m_redo.last())));
    actions().redo->setEnabled(!m_redo.isEmpty());
    const QString back = heldRevert();
    actions().keep->setText(back.isEmpty() ? tr("&Keep published change")
                                           : tr("&Keep “%1” published").arg(nameOf(back)));
    actions().keep->setEnabled(!back.isEmpty());
    showUndo();
    if (!tellsDecided() && held.isEmpty()
        && m_workspace.status().state != SyncStatus::State::Throttled
        && !m_workspace.status().retry)
        m_second->stop();
    else if (!m_second->isActive())
        m_second->start();
    showDelayed();
    showRight();
}

bool MainWindow::tellsDecided() const
{
    return !m_decided.isEmpty() && m_workspace.clock().now() < m_decidedUntil;
}

void MainWindow::showUndo()
{
    const auto link = [](const QString &word, const QString &key) {
        return QString(word + u"  "_s + key).trimmed();
    };
    const QList<HeldDecision> held = m_workspace.held();
    const QString undoKey = undoesNewest() ? Actions::keyText(actions().undo) : QString();
    if (tellsDecided() && m_undoneOn) {
        setUndo(m_decided, tr("Show it"));
    } else if (tellsDecided()) {
        setUndo(m_decided, link(tr("Undo"), undoKey));
    } else if (held.isEmpty()) {
        setUndo(sendingText(), {});
    } else if (const HeldDecision &last = held.last(); last.revert) {
        setUndo(heldText(last), link(tr("Keep"), Actions::keyText(actions().keep)), UndoLink::Keep);
    } else {
        // Undo speaks of the newest decision, which need not be one that is held.
        const QString key = isNewest(last) ? undoKey
            : isPutBack(last.proposalId)   ? Actions::keyText(actions().redo)
                                           : QString();
        setUndo(heldText(last), link(tr("Undo"), key));
    }
}

/** What left its countdown and is on its way; empty while nothing is, and where a bar says why it stands. */
QString MainWindow::sendingText() const
{
    if (isStanding())
        return {};
    QStringList ids;
    const QList<DelayedDecision> delayed = m_workspace.delayed();
    for (const Proposal &one : m_workspace.proposals()) {
        const bool waits = std::ranges::contains(delayed, one.id, &DelayedDecision::proposalId);
        const bool leaves =
            one.state == ProposalState::Approved || one.state == ProposalState::Reverting;
        const bool under = one.state == ProposalState::Publishing && one.reason.isEmpty();
        if ((leaves && !waits) || under)
            ids.append(one.id);
    }
    if (ids.isEmpty())
        return {};
    return ids.size() == 1 ? tr("Sending “%1” …").arg(nameOf(ids.first()))
                           : tr("Sending %n decision(s) …", nullptr, int(ids.size()));
}

/** How many that were approved together with it are held still; some may have been put back. */
int MainWindow::heldTogether(const QString &id) const
{
    if (m_done.isEmpty() || !m_done.last().verdict.ids.contains(id))
        return 1;
    const QList<HeldDecision> held = m_workspace.held();
    return int(std::ranges::count_if(held, [this](const HeldDecision &one) {
        return m_done.last().verdict.ids.contains(one.proposalId);
    }));
}

QString MainWindow::heldText(const HeldDecision &last) const
{
    const qint64 left = secondsUntil(last.sendAt, m_workspace.clock().now());
    const QString name = nameOf(last.proposalId);
    using State = SyncStatus::State;
    const State state = m_workspace.status().state;
    if (state == State::Offline || state == State::Doubtful || state == State::SignInNeeded
        || state == State::NotConnected || m_workspace.status().retry) // Why, the bar says.
        return last.revert ? tr("Taking back “%1” — kept until it can be sent").arg(name)
                           : tr("Approved “%1” — kept until it can be sent").arg(name);
    if (last.revert && isTakenBack(last.proposalId) && m_redo.last().verdict.ids.size() > 1)
        return tr(
            "Taking back %n — reverting in %1 s", nullptr, int(m_redo.last().verdict.ids.size()))
            .arg(left);
    if (last.revert)
        return tr("Taking back “%1” — reverting in %2 s").arg(name).arg(left);
    if (const int together = heldTogether(last.proposalId); together > 1)
        return tr("Approved %n — publishing in %1 s", nullptr, together).arg(left);
    const auto proposal = m_workspace.proposal(last.proposalId);
    if (proposal && proposal->drafter == Drafter::ItemLabel)
        return tr("Label of %1 — written in %2 s").arg(proposal->itemKey).arg(left);
    return tr("Approved “%1” — publishing in %2 s").arg(name).arg(left);
}

/** The status line's right end: whether and how freely Docket may talk, and what waits. */
void MainWindow::showRight()
{
    const SyncStatus &status = m_workspace.status();
    const int held = int(m_workspace.held().size() + m_workspace.delayed().size());
    const bool online =
        status.state == SyncStatus::State::Online && !isTroubled(status) && !status.retry;
    QStringList parts{budgetText(status.budgets, m_workspace.clock().now()),
        m_syncing    ? tr("Syncing …")
            : online ? tr("Online")
                     : QString(),
        held == 0 ? QString() : tr("%n held", nullptr, held)};
    parts.removeAll(QString());
    setStatusRight(parts.join(u" · "_s));
}

void MainWindow::showDecided(const QString &text)
{
    m_decided = text;
    m_undoneOn.reset();
    m_decidedUntil = m_workspace.clock().now().addDuration(decidedTime);
    showHeld();
}

void MainWindow::noteLeftOver(const QList<Proposal> &all)
{
    if (m_leftOver || all.isEmpty())
        return;
    m_leftOver.emplace();
    for (const Proposal &proposal : all) {
        const bool held = std::ranges::any_of(m_workspace.held(),
            [&](const HeldDecision &one) { return one.proposalId == proposal.id; });
        if (!held
            && (proposal.state == ProposalState::Approved
                || proposal.state == ProposalState::Reverting))
            m_leftOver->insert(proposal.id);
    }
    if (!m_leftOver->isEmpty())
        notice(leftOverText(m_workspace.status().state, int(m_leftOver->size())));
}

void MainWindow::sent(const QString &id)
{
    if (m_leftOver && m_leftOver->remove(id) && m_leftOver->isEmpty())
        notice(tr("Everything decided last time was sent"));
}

} // namespace Docket
