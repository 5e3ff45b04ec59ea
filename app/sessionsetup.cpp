// SPDX-License-Identifier: GPL-3.0-or-later
// What the first-run wizard asks of the session: it looks around with what was typed, and keeps all of it at the end.
#include "app/windowsession.h"
#include "core/sync/policystore.h"

#include <QDir>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** The registry with the lines that are not in it yet. */
QList<RegistryEntry> joined(QList<RegistryEntry> registry, const QList<RegistryEntry> &lines)
{
    for (const RegistryEntry &line : lines) {
        const bool known = std::ranges::any_of(registry, [&line](const RegistryEntry &one) {
            return one.project == line.project && one.page == line.page
                && one.component == line.component && one.label == line.label;
        });
        if (!known)
            registry.append(line);
    }
    return registry;
}

} // namespace

SetupHooks WindowSession::setupHooks()
{
    SetupHooks hooks;
    hooks.check = [this](ConnectDraft draft) {
        const Policy policy = isAnother(draft) ? Policy() : m_workspace->policy();
        return check(std::move(draft), policy);
    };
    hooks.projects = [this](ConnectDraft draft) { return projectsOf(std::move(draft)); };
    hooks.spaces = [this](ConnectDraft draft) { return spacesOf(std::move(draft)); };
    hooks.pagesIn = [this](ConnectDraft draft, QString space) {
        return pagesOf(std::move(draft), std::move(space));
    };
    hooks.finish = [this](ConnectDraft draft, QList<RegistryEntry> lines) {
        return finishSetup(std::move(draft), std::move(lines));
    };
    return hooks;
}

QCoro::Task<Result<QList<Project>>> WindowSession::projectsOf(ConnectDraft draft)
{
    const auto trial = tryOut(draft);
    if (!trial)
        co_return failure(trial);
    const Bridge bridge = (*trial)->bridge();
    co_return co_await bridge.work->projects({});
}

QCoro::Task<Result<QList<Space>>> WindowSession::spacesOf(ConnectDraft draft)
{
    const auto trial = tryOut(draft);
    if (!trial)
        co_return failure(trial);
    const Bridge bridge = (*trial)->bridge();
    co_return co_await bridge.documents->spaces({});
}

QCoro::Task<Result<QList<PagePlace>>> WindowSession::pagesOf(ConnectDraft draft, QString space)
{
    const auto trial = tryOut(draft);
    if (!trial)
        co_return failure(trial);
    const Bridge bridge = (*trial)->bridge();
    co_return co_await bridge.documents->pagesIn(space, {});
}

bool WindowSession::isAnother(const ConnectDraft &draft) const
{
    const auto signIn = signInFor(draft);
    const auto chosen = m_accounts.inUse();
    return signIn && chosen && *chosen && (*chosen)->id != signIn->account.id;
}

Result<void> WindowSession::addLinesToChosen(const QList<RegistryEntry> &lines)
{
    const auto own = workspaceIn(m_folder);
    if (!own)
        return failure(own);
    if (!QDir().mkpath(*own))
        return failure(Error::Kind::Storage, u"%1 cannot be written: %2"_s.arg(*own, QString()));
    const PolicyStore file(*own);
    auto theirs = file.read();
    if (!theirs)
        return failure(theirs);
    theirs->registry = joined(theirs->registry, lines);
    return file.write(*theirs);
}

/** Replaces what an earlier end of the setup added, for one may go back and choose anew. The lines first, so that the first look already knows them; a sign-in that fails takes them back. */
QCoro::Task<Result<TokenKept>> WindowSession::finishSetup(
    ConnectDraft draft, QList<RegistryEntry> lines)
{
    if (isAnother(draft)) { // The registry of the account in use is no matter of that one's.
        auto other = co_await store(std::move(draft));
        if (!other)
            co_return failure(other);
        if (auto added = addLinesToChosen(lines); !added)
            co_return failure(added);
        co_return other;
    }
    const Policy before = m_workspace->policy();
    Policy policy = before;
    policy.registry.removeIf([this](const RegistryEntry &line) { return m_setUp.contains(line); });
    const QList<RegistryEntry> others = policy.registry;
    policy.registry = joined(others, lines);
    if (auto set = co_await m_workspace->setPolicy(policy); !set)
        co_return failure(set);
    auto kept = co_await store(std::move(draft));
    if (!kept) {
        if (auto back = co_await m_workspace->setPolicy(before); !back)
            co_return failure(back);
    }
    if (kept && m_toSwitch) { // The account has a workspace of its own: there the lines belong.
        if (auto back = co_await m_workspace->setPolicy(before); !back)
            co_return failure(back);
        if (auto added = addLinesToChosen(lines); !added)
            co_return failure(added);
    }
    if (kept)
        m_setUp = policy.registry.sliced(others.size());
    co_return kept;
}

} // namespace Docket
