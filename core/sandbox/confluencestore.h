// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/span.h"
#include "core/sandbox/confluencestate.h"
#include "core/sandbox/ground.h"

#include <QHash>

#include <expected>
#include <optional>

namespace Docket::Sandbox {

/** The pages, labels and comments of a World, and what its search index has seen of them. Used
 * under the World's lock. */
class ConfluenceStore
{
public:
    /** `ground` is the World's and outlives this. */
    ConfluenceStore(Ground &ground, const Site &site);

    [[nodiscard]] const QList<WikiSpace> &spaces() const { return m_spaces; }
    /** By id, or by key in any case; null when there is none. */
    [[nodiscard]] const WikiSpace *space(const QString &id) const;
    [[nodiscard]] const WikiSpace *spaceByKey(const QString &key) const;

    [[nodiscard]] const QList<WikiPage> &pages() const
    {
        return m_pages;
    } ///< In order of their making.
    [[nodiscard]] const WikiPage *page(const QString &id) const;
    /** The page of that title (any case) in the space, archived ones included; null when the title
     * is free. */
    [[nodiscard]] const WikiPage *pageTitled(const QString &spaceId, const QString &title) const;

    /** The body as it would be stored on that page (null for a new one), or why it is not
     * well-formed, as Confluence says it. */
    [[nodiscard]] std::expected<QByteArray, QString> storedBody(
        const WikiPage *page, const QByteArray &body) const;
    /** Makes a page; its id. The body must come from storedBody(). */
    QString create(WikiPage page, WikiVersion first);
    /** Adds the next version. The body must come from storedBody(). */
    void addVersion(const QString &id, WikiVersion version);
    /** Replaces everything but the versions' numbers: labels, properties, owner, state, and a body
     * changed without a version. */
    void put(const WikiPage &changed);

    /** The label of that name, made when it is new. */
    const WikiLabel &label(const QString &name);
    [[nodiscard]] const WikiLabel *labelById(const QString &id) const;

    [[nodiscard]] const QList<WikiComment> &comments() const { return m_comments; }
    [[nodiscard]] const WikiComment *comment(const QString &id) const;
    /** Adds one with a new id. */
    QString addComment(WikiComment comment);
    void putComment(const WikiComment &changed);
    /** Removes it with its replies; the marker of an inline comment leaves the body, without a new
     * version. */
    void removeComment(const QString &id);
    /** Puts a marker around bytes of the page's stored body, without a new version. */
    void mark(const QString &pageId, Span span, const QString &ref);

    /** What a search can see now: current pages as the index has them. */
    [[nodiscard]] QList<CqlContent> indexed() const;

private:
    struct Snapshot
    {
        QDateTime at;
        bool visible = true;
        CqlContent content; ///< Without text and macros until they are asked for.
        QByteArray body;
        mutable bool read = false;
    };

    void loadPage(const SitePage &given);
    void loadComments(const WikiPage &page);
    void index(const WikiPage &page);
    [[nodiscard]] CqlContent contentOf(const WikiPage &page) const;
    WikiPage &pageAt(const QString &id);

    Ground &m_ground;
    QList<WikiSpace> m_spaces;
    QList<WikiPage> m_pages;
    QHash<QString, qsizetype> m_positions; ///< Of pages by id.
    QList<WikiLabel> m_labels;
    QList<WikiComment> m_comments;
    mutable QHash<QString, QList<Snapshot>> m_index; ///< By page id, oldest first.
};

/** The spans of the body that hold `words` inside one stretch of text, in order. */
[[nodiscard]] QList<Span> spansOfWords(const QByteArray &body, const QString &words);

} // namespace Docket::Sandbox
