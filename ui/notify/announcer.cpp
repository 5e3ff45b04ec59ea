// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/announcer.h"

#include "core/base/ids.h"
#include "ui/queue/proposaltext.h"
#include "ui/setup/tokenend.h"

#include <QSettings>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 90;
constexpr int namedAtMost = 3;
constexpr int daysAhead = 7;

/** "A, B and 3 more" in as few words as that needs. */
QString someOf(const QStringList &names)
{
    QStringList shown = names.mid(0, namedAtMost);
    if (names.size() > namedAtMost)
        shown << Announcer::tr("and %n more", nullptr, int(names.size()) - namedAtMost);
    return shown.join(u", "_s);
}

QString nameOf(const Proposal &proposal)
{
    return plainWords(u"%1 › %2"_s.arg(proposal.pageTitle, sectionName(proposal)));
}

} // namespace

QString plainWords(const QString &words)
{
    QString plain;
    for (const QChar letter : words.simplified()) {
        const auto kind = letter.category();
        if (kind != QChar::Other_Control && kind != QChar::Other_Format)
            plain += letter;
    }
    return plain.size() <= longest ? plain : plain.left(longest - 1) + u'…';
}

Announcer::Announcer(const Workspace &workspace, QSettings &settings, const QString &name,
    Notifier *notifier, std::function<bool()> inFront, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_group(u"notified/%1/"_s.arg(stableId({name}).left(12)))
    , m_notifier(notifier)
    , m_inFront(std::move(inFront))
{
    const QStringList known = settings.value(m_group + u"known"_s).toStringList();
    m_digest = Digest(m_choice.digest,
        {fromIso(settings.value(m_group + u"handled"_s).toString()), {known.begin(), known.end()}});
    m_tokenTold = settings.value(m_group + u"token"_s).toString();
}

void Announcer::setChoice(const NotifyChoice &choice)
{
    m_choice = choice;
    m_digest.setTimes(choice.digest, m_workspace.clock().now(), QTimeZone::systemTimeZone());
    look();
}

void Announcer::setWaiting(const QList<Proposal> &waiting)
{
    m_waiting = waiting;
    if (m_notifier)
        m_notifier->setBadge(m_choice.badge ? int(waiting.size()) : 0);
    look();
}

void Announcer::look()
{
    if (!m_notifier)
        return;
    m_notifier->setBadge(m_choice.badge ? int(m_waiting.size()) : 0);
    lookAtToken();
    QStringList ids;
    for (const Proposal &proposal : std::as_const(m_waiting))
        ids << proposal.id;
    const auto before = m_digest.memory();
    const QStringList fresh = m_digest.look(m_workspace.clock().now(), QTimeZone::systemTimeZone(),
        ids, m_inFront() ? Digest::Window::InFront : Digest::Window::Behind);
    if (m_digest.memory() != before)
        keep(); // First: what is told twice is worse than what is not told.
    if (!fresh.isEmpty() && m_choice.proposals)
        tellDigest(fresh);
}

void Announcer::tellDigest(const QStringList &ids)
{
    QStringList pages;
    for (const Proposal &proposal : std::as_const(m_waiting)) {
        const QString page = plainWords(proposal.pageTitle);
        if (ids.contains(proposal.id) && !pages.contains(page))
            pages << page;
    }
    tell({digest, tr("%n new proposal(s) to review", nullptr, int(ids.size())), someOf(pages),
        ids.first()});
}

/** Told once for each stage: refused, a week ahead, over. */
void Announcer::lookAtToken()
{
    const SyncStatus &status = m_workspace.status();
    const bool refused = status.state == SyncStatus::State::SignInNeeded;
    const bool ends = status.tokenDaysLeft && *status.tokenDaysLeft <= daysAhead;
    if (!refused && !ends) {
        const bool known = status.state == SyncStatus::State::Online; // Signed in with a good one.
        if (known && !m_tokenTold.isEmpty()) {
            m_tokenTold.clear();
            keep();
            m_notifier->withdraw(token);
        }
        return;
    }
    const QDate day = status.tokenExpires.toLocalTime().date();
    const QString stage = refused ? u"refused"_s
                                  : u"%1 %2"_s.arg(day.toString(Qt::ISODate),
                                        *status.tokenDaysLeft < 0 ? u"over"_s : u"soon"_s);
    if (m_tokenTold == stage)
        return;
    m_tokenTold = stage;
    keep();
    if (!m_choice.token || m_inFront())
        return;
    const QString site = plainWords(status.site);
    tell({token, tr("Docket needs a new API token"),
        refused
            ? tr("Sign-in for %1 is missing or expired. Nothing was lost.").arg(site)
            : tr("The API token for %1 %2.").arg(site, tokenEndWords(day, *status.tokenDaysLeft))});
}

void Announcer::publishFailed(const Proposal &proposal, const QString &why)
{
    if (!m_notifier || !m_choice.failures || m_inFront())
        return;
    m_failed << nameOf(proposal);
    const int count = int(m_failed.size());
    tell({failures, tr("%n change(s) could not be published", nullptr, count),
        count == 1 ? u"%1\n%2"_s.arg(m_failed.first(), plainWords(why)) : someOf(m_failed),
        proposal.id});
}

void Announcer::windowCameToFront()
{
    m_failed.clear();
    if (!m_notifier)
        return;
    for (const QString &cause : {failures, token, digest})
        m_notifier->withdraw(cause);
    look(); // What stands there now is seen.
}

void Announcer::tell(const Notification &notification)
{
    if (!m_inFront() && !m_notifier->show(notification))
        emit undelivered(notification);
}

void Announcer::keep()
{
    const Digest::Memory &memory = m_digest.memory();
    QStringList known(memory.known.begin(), memory.known.end());
    std::ranges::sort(known);
    m_settings.setValue(m_group + u"handled"_s, isoUtc(memory.handled));
    m_settings.setValue(m_group + u"known"_s, known);
    m_settings.setValue(m_group + u"token"_s, m_tokenTold);
    m_settings.sync(); // Also for a program that is killed.
}

} // namespace Docket
