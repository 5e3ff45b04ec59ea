// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/connectors/confluence/clouddocumentsystem.h"
#include "core/connectors/jira/cloudworksystem.h"
#include "core/journal/journal.h"
#include "core/net/httpclient.h"
#include "core/sandbox/server.h"
#include "core/sandbox/world.h"
#include "core/sandbox/worldnetworkaccessmanager.h"
#include "core/sync/workspace.h"
#include "tests/support/testsite.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Docket::Test {

/**
 * The whole loop: a World, the real connectors on its in-process door (or through a socket), a real journal in a temporary folder and
 * a Workspace. Time stands still unless moved. restart() throws the Workspace and the journal's memory away, as a crash would.
 */
class Loop
{
public:
    enum class Door { InProcess, Socket };

    explicit Loop(const Sandbox::Site &site = testSite(), const QString &token = {},
        const HttpOptions &options = {}, Sandbox::WorldOptions worldOptions = {},
        Door door = Door::InProcess)
        : world(site, clock, std::move(worldOptions))
        , server(world)
        , network(opened(door))
        , http(*network, waiter, clock, options)
        , folder(memoryFolder())
    {
        Credentials credentials;
        credentials.email = world.email();
        credentials.token = Secret((token.isEmpty() ? world.token() : token).toUtf8());
        work = std::make_unique<Jira::CloudWorkSystem>(http, QUrl(world.baseUrl()), credentials);
        documents = std::make_unique<Confluence::CloudDocumentSystem>(
            http, QUrl(world.baseUrl() + QStringLiteral("/wiki")), credentials);
        open();
    }

    ~Loop() { shut(); }

    /** A template for a folder in memory where there is one: the same code, no waiting for a disk. */
    [[nodiscard]] static QString memoryFolder()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
            + QStringLiteral("/docket-XXXXXX");
    }

    /** Opens journal and workspace and signs in; `signIn` is what came of that. */
    void open()
    {
        auto opened = Journal::open(folder.path(), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        journal = std::move(*opened);
        workspace = std::make_unique<Workspace>(*journal, clock);
        if (const auto loaded = QCoro::waitFor(workspace->load()); !loaded)
            qFatal("%s", qPrintable(loaded.error().detail));
        connect();
    }

    /** Signs in, also again as the window does while the site could not be reached. */
    void connect()
    {
        const auto person = QCoro::waitFor(workspace->connectTo({QStringLiteral("test"),
            QStringLiteral("sandbox"), work.get(), documents.get(), &http}));
        signIn = person ? Result<void>() : failure(person);
    }

    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> opened(Door door)
    {
        if (door == Door::InProcess)
            return std::make_unique<Sandbox::WorldNetworkAccessManager>(world);
        if (const auto port = server.start(); !port)
            qFatal("%s", qPrintable(port.error().detail));
        return std::make_unique<QNetworkAccessManager>();
    }

    void shut()
    {
        if (workspace)
            QCoro::waitFor(workspace->close());
        workspace.reset();
        journal.reset();
    }

    /** As a person does who was told that the token is refused: it is the same or a new one, and counts again. */
    void signInAgain()
    {
        Credentials credentials;
        credentials.email = world.email();
        credentials.token = Secret(world.token().toUtf8());
        static_cast<Jira::CloudWorkSystem &>(*work).setCredentials(credentials);
        static_cast<Confluence::CloudDocumentSystem &>(*documents).setCredentials(credentials);
        restart();
    }

    void restart()
    {
        shut();
        open();
    }

    /** Sets the policy, closes the issues as Jo Roe would, and polls. */
    Result<PollReport> closeAndPoll(const QStringList &keys, const Policy &policy = testPolicy())
    {
        if (workspace->policy() != policy) {
            if (const auto set = QCoro::waitFor(workspace->setPolicy(policy)); !set)
                return failure(set);
        }
        for (const QString &key : keys) {
            if (const auto moved =
                    world.transition(key, QStringLiteral("Done"), QStringLiteral("acc-jo"));
                !moved)
                return failure(moved);
        }
        return QCoro::waitFor(workspace->poll());
    }

    /** The only proposal of that item; fails the program when there is not exactly one. */
    [[nodiscard]] Proposal proposalOf(const QString &itemKey) const
    {
        QList<Proposal> found;
        for (const Proposal &proposal : workspace->proposals()) {
            if (proposal.itemKey == itemKey)
                found.append(proposal);
        }
        if (found.size() != 1)
            qFatal("%s has %d proposals", qPrintable(itemKey), int(found.size()));
        return found.first();
    }

    [[nodiscard]] QByteArray body(const QString &pageId) const { return world.page(pageId)->body; }
    [[nodiscard]] int version(const QString &pageId) const
    {
        return world.page(pageId)->version.number;
    }

    FakeClock clock{fromIso(QStringLiteral("2026-04-14T09:00:00Z"))};
    FakeWaiter waiter{clock};
    Sandbox::World world;
    Sandbox::Server server;
    std::unique_ptr<QNetworkAccessManager> network;
    HttpClient http;
    QTemporaryDir folder;
    std::unique_ptr<WorkSystem> work;
    std::unique_ptr<DocumentSystem> documents;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Workspace> workspace;
    Result<void> signIn;
};

} // namespace Docket::Test
