// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/connectors/restsession.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QStringList>

#include <stop_token>

namespace Docket {

/** A ticket to make for a rehearsal. */
struct RehearsalTicket
{
    QString summary, description; ///< Words; an empty description is left out.
    QStringList labels;
};

/**
 * The staging space in which is rehearsed, and what is done there as another person would: pages and tickets are made, edited,
 * closed and deleted again. A space is staging when its home page carries the label "docket-staging-KEY", with the key of a Jira
 * project in small letters: whoever may label the home page says so, in the browser, and names the project for the tickets with it.
 * In a space without exactly one such label nothing is ever written.
 *
 * What a rehearsal makes bears its mark from its first moment: pages a title that begins with pagePrefix() and a body with
 * pageMark(), tickets the label ticketMark(). That is how what a killed run left is found; nothing else is ever deleted.
 */
class RehearsalPlace
{
public:
    RehearsalPlace(RestSession work, RestSession documents);

    /** Reads whether the space is marked. Errors: NotFound (no such space or project), Invalid (not marked, or twice); those of the site. */
    [[nodiscard]] QCoro::Task<Result<void>> choose(QString spaceKey, std::stop_token stop);
    [[nodiscard]] QString space() const { return m_space; } ///< Key.
    [[nodiscard]] QString project() const { return m_project; } ///< Key.

    /** The id of the new page. */
    [[nodiscard]] QCoro::Task<Result<QString>> makePage(
        QString title, QByteArray body, std::stop_token stop);
    /** To the trash; a page that is not there is no error. */
    [[nodiscard]] QCoro::Task<Result<void>> deletePage(QString id, std::stop_token stop);

    /** The key of the new open ticket. */
    [[nodiscard]] QCoro::Task<Result<QString>> makeTicket(
        RehearsalTicket ticket, std::stop_token stop);
    /** Moves it to the first status of the category Done that its workflow offers. Errors: Invalid when there is none. */
    [[nodiscard]] QCoro::Task<Result<void>> closeTicket(QString key, std::stop_token stop);
    /** For good; a ticket that is not there is no error. */
    [[nodiscard]] QCoro::Task<Result<void>> deleteTicket(QString key, std::stop_token stop);

    struct Leftover
    {
        QString id; ///< Of a page; key of a ticket.
        QString name; ///< For people.
        bool isPage = true;
    };
    /** What bears the mark of a rehearsal in the space and the project. */
    [[nodiscard]] QCoro::Task<Result<QList<Leftover>>> leftovers(std::stop_token stop);

    [[nodiscard]] static QString pagePrefix(); ///< "Docket rehearsal "
    [[nodiscard]] static QByteArray pageMark(); ///< A paragraph that says what the page is.
    [[nodiscard]] static QString ticketMark(); ///< "docket-rehearsal"

private:
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> ask(
        RestSession session, RestCall call, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> remove(
        RestSession session, QString path, QString why, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<bool>> isMarked(QString pageId, std::stop_token stop);

    RestSession m_work, m_documents;
    QString m_space, m_spaceId, m_project;
};

} // namespace Docket
