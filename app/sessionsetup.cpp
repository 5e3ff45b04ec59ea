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
        return check(std::move(draft), m_workspace->policy());
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

/** Replaces what an earlier end of the setup added, for one may go back and choose anew. The lines first, so that the first look already knows them; a sign-in that fails takes them back. */
QCoro::Task<Result<TokenKept>> WindowSession::finishSetup(
    ConnectDraft draft, QList<RegistryEntry> lines)
{
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
        const auto own = workspaceIn(m_folder);
        if (!own)
            co_return failure(own);
        QDir().mkpath(*own);
        const PolicyStore file(*own);
        auto theirs = file.read();
        if (!theirs)
            co_return failure(theirs);
        theirs->registry = joined(theirs->registry, lines);
        if (auto written = file.write(*theirs); !written)
            co_return failure(written);
    }
    if (kept)
        m_setUp = policy.registry.sliced(others.size());
    co_return kept;
}

} // namespace Docket
