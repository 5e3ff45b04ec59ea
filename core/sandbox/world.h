// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/domain/page.h"
#include "core/sandbox/confluenceside.h"
#include "core/sandbox/faults.h"
#include "core/sandbox/ground.h"
#include "core/sandbox/jirastate.h"
#include "core/sandbox/message.h"
#include "core/sandbox/recorder.h"
#include "core/sandbox/site.h"

#include <QMutex>

#include <functional>
#include <memory>
#include <optional>

namespace Docket::Sandbox {

class JiraSide;

/** One request and what it was answered, as it happened. */
struct Exchange
{
    QDateTime at;
    Request request;
    Response response;
};

/**
 * A staging Jira and Confluence of plain values: fixture, server and expected result at once.
 * handle() is the service; the mutators below are what people do in a browser meanwhile; the
 * accessors give copies of what is now true. Safe to use from any thread: one lock guards
 * everything. The clock must outlive the World.
 *
 *     door (Server, WorldNetworkAccessManager) ── Request ──▶ handle() ─┬─ "/wiki/…" ─▶ ConfluenceSide
 *                                              ◀─ Response ──           └─ the rest ──▶ JiraSide
 */
class World
{
public:
    World(const Site &site, const Clock &clock, WorldOptions options = {});
    ~World();

    /** Answers a request and remembers it; never fails: what is wrong is an answer too. Faults do
     * not touch it. */
    [[nodiscard]] Response handle(const Request &request);
    /** What a door does with a request: handle() with the faults applied, recorded when there is a
     * recorder. */
    [[nodiscard]] Delivery exchange(const Request &request);

    /** Replaces the faults; their counters start anew. */
    void setFaults(QList<Fault> faults);
    void setRecorder(std::unique_ptr<Recorder> recorder);

    [[nodiscard]] QString baseUrl() const; ///< Of Jira; Confluence is below "/wiki".
    void setBaseUrl(const QString &url);
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString token() const;
    [[nodiscard]] QList<Person> users() const;
    /** The earlier token is refused from now on: it expired or was taken back. */
    void setToken(const QString &token);
    /** From now on, for all searches. A change that an earlier, shorter lag showed may vanish again,
     * as it does when another node answers. */
    void setIndexLag(std::chrono::milliseconds lag);
    void setTokenTrouble(TokenTrouble trouble);
    void setTimeZone(const QString &accountId, const QString &zone);
    /** A backup is put back, or another site answers at this address: all that was done since is gone. */
    void restore(const Site &site);

    /** What was answered so far, oldest first; of reads only the newest WorldOptions::keptReads. */
    [[nodiscard]] QList<Exchange> exchanges() const;
    /** Of these, the requests that may change something: not GET, HEAD, searches and bulk reads. */
    [[nodiscard]] QList<Exchange> writes() const;

    // Jira, as a person sees it. Errors of the mutators: NotFound for an unknown issue, Invalid for
    // an unknown status.
    [[nodiscard]] std::optional<JiraIssue> issue(const QString &keyOrId) const;
    [[nodiscard]] QList<JiraIssue> issues() const;
    [[nodiscard]] Result<void> transition(
        const QString &key, const QString &status, const QString &authorId);
    [[nodiscard]] Result<void> editIssue(
        const QString &key, const QJsonObject &fields, const QString &authorId);
    [[nodiscard]] Result<void> addIssueComment(
        const QString &key, const QString &words, const QString &authorId);
    /** As an administrator: ids and categories stay what they were. */
    void renameStatus(const QString &id, const QString &name);
    void addStatus(const JiraStatus &status);
    /** A new open issue; its key. Errors: NotFound for an unknown project or type. */
    [[nodiscard]] Result<QString> createIssue(const QString &project, const QString &type,
        const QString &summary, const QString &authorId);
    /** Applies the site's timeline and page edits up to this moment, each once; the keys of the
     * issues that moved. */
    QStringList runDue(const QDateTime &now);

    // Confluence, as a person sees it (worldpages.cpp). Errors: NotFound for an unknown page,
    // Invalid for a malformed body.
    [[nodiscard]] std::optional<Page> page(const QString &id) const;
    [[nodiscard]] QList<Page> pages() const;
    /** The page as it stood at that version. */
    [[nodiscard]] std::optional<Page> pageVersion(const QString &id, int number) const;
    /** Saves a new version with that message; its number. */
    [[nodiscard]] Result<int> humanEdits(const QString &pageId, const QByteArray &body,
        const QString &authorId, const QString &message = {});
    /** Puts the label on the page or takes it off; no new version. */
    [[nodiscard]] Result<void> setLabel(const QString &pageId, const QString &label, bool on);
    /** Marks the first occurrence of `words` in the stored body, which changes without a new
     * version; the marker's ref. */
    [[nodiscard]] Result<QString> addInlineComment(const QString &pageId, const QString &words,
        const QString &comment, const QString &authorId);
    [[nodiscard]] Result<void> deletePage(const QString &pageId);
    [[nodiscard]] Result<void> archivePage(const QString &pageId);
    /** No new version. Errors also: NotFound for an unknown space. */
    [[nodiscard]] Result<void> movePage(const QString &pageId, const QString &spaceKey);
    /** A new version with the same body. */
    [[nodiscard]] Result<void> renamePage(
        const QString &pageId, const QString &title, const QString &authorId);
    void deactivate(const QString &accountId);

private:
    [[nodiscard]] Response answer(const Request &request);
    [[nodiscard]] Response answerAndRemember(const Request &request);
    void remember(Exchange exchange);
    void applyEdit(const SiteEdit &edit);
    [[nodiscard]] Result<void> changePage(
        const QString &pageId, const std::function<void(WikiPage &)> &change);

    mutable QMutex m_mutex;
    Ground m_ground;
    std::unique_ptr<JiraSide> m_jira;
    std::unique_ptr<ConfluenceSide> m_confluence;
    QList<SiteEvent> m_timeline;
    QList<SiteEdit> m_edits;
    QDateTime m_start;
    QList<Exchange> m_exchanges;
    FaultPlan m_faults;
    std::unique_ptr<Recorder> m_recorder;
};

} // namespace Docket::Sandbox
