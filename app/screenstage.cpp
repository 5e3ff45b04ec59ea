// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenstage.h"

#include "core/policy/policyfile.h"

#include <QFile>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString storyIn(const Workspace &workspace)
{
    QString found;
    for (const Proposal &proposal : workspace.proposals()) {
        if (isOpen(proposal.state) && proposal.itemKey == u"PLATFORM-89"_s
            && proposal.section.contains(u"Current Configuration"_s))
            found = proposal.id;
    }
    return found;
}

void publishSome(Workspace &workspace, int count)
{
    for (const Proposal &proposal : workspace.proposals()) {
        if (count > 0 && proposal.confident && isOpen(proposal.state)
            && proposal.itemKey != u"PLATFORM-89"_s
            && QCoro::waitFor(workspace.approveAndPublish(proposal.id)))
            --count;
    }
}

Result<std::unique_ptr<ScreenStage>> ScreenStage::set(StagingSite &site, const QString &folder)
{
    std::unique_ptr<ScreenStage> stage(new ScreenStage(site));
    if (const auto prepared = stage->prepare(folder); !prepared)
        return failure(prepared);
    return stage;
}

ScreenStage::~ScreenStage()
{
    m_window.reset();
    m_session.reset();
}

ConnectDraft ScreenStage::draft() const
{
    return {m_site.world().baseUrl(), m_site.world().email(), m_site.world().token(),
        QDate::currentDate().addDays(200), {}};
}

Result<void> ScreenStage::prepare(const QString &folder)
{
    auto session =
        WindowSession::open(folder, nullptr, {std::make_shared<MemorySecretStore>(), {}});
    if (!session)
        return failure(session);
    m_session = std::move(*session);
    Workspace &workspace = m_session->workspace();
    m_window = std::make_unique<MainWindow>(workspace, m_session->settings(), m_session->hooks());
    if (const auto connected = connectAccounts(folder); !connected)
        return connected;
    workspace.setPollInterval(0ms);
    workspace.setHoldTime(0ms);
    if (const auto polled = QCoro::waitFor(workspace.poll()); !polled)
        return failure(polled);
    publishSome(workspace, 2);
    m_story = storyIn(workspace);
    if (m_story.isEmpty())
        return failure(Error::Kind::Invalid, u"the staging site has no story to show"_s);
    const auto made = makeConflict();
    workspace.setHoldTime(60s);
    return made;
}

Result<void> ScreenStage::connectAccounts(const QString &folder)
{
    (void)QCoro::waitFor(m_session->start()); // There is no account yet.
    QFile file(m_site.policyFile());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Invalid, u"the staging site has no policy"_s);
    const auto policy = policyFromJson(file.readAll());
    if (!policy)
        return failure(policy);
    if (auto set = QCoro::waitFor(m_session->workspace().setPolicy(*policy)); !set)
        return set;
    if (const auto stored = QCoro::waitFor(m_session->hooks().store(draft())); !stored)
        return failure(stored);
    Account other;
    other.id = u"other"_s;
    other.name = u"another-company.atlassian.net"_s;
    other.email = u"somebody.with.a.long.name@another-company.example"_s;
    other.jiraUrl = QUrl(u"http://127.0.0.1:1"_s); // Nobody is there.
    other.confluenceUrl = QUrl(u"http://127.0.0.1:1/wiki"_s);
    return AccountStore(folder).put(other);
}

/** Somebody changes the very words of a proposal, and it is approved all the same. */
Result<void> ScreenStage::makeConflict()
{
    Workspace &workspace = m_session->workspace();
    for (const Proposal &proposal : workspace.proposals()) {
        if (proposal.id == m_story || !isOpen(proposal.state) || proposal.edits.isEmpty()
            || proposal.drafter != Drafter::ValueChange)
            continue;
        const auto page = m_site.world().page(proposal.pageId);
        const TextEdit &edit = proposal.edits.first();
        const QByteArray old = proposal.before.mid(edit.span.offset, edit.span.length);
        if (!page || old.isEmpty() || !page->body.contains(old))
            continue;
        QByteArray body = page->body;
        body.replace(old, "4711");
        if (const auto changed =
                m_site.world().humanEdits(proposal.pageId, body, u"5f1a7c3be1027a0070b2d502"_s);
            !changed)
            return failure(changed);
        (void)QCoro::waitFor(workspace.approve(proposal.id, Workspace::Hold::None));
        QCoro::waitFor(workspace.sendingDone());
        if (workspace.proposal(proposal.id)->state == ProposalState::Conflict) {
            m_conflict = proposal.id;
            return {};
        }
    }
    return failure(Error::Kind::Invalid, u"no conflict could be made on the staging site"_s);
}

} // namespace Docket
