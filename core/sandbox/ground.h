// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/person.h"
#include "core/sandbox/message.h"
#include "core/sandbox/site.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Docket::Sandbox {

/** How the pages of a search go wrong, as was met in the wild. */
enum class TokenTrouble {
    None,
    Repeated, ///< A page names the token it was asked with as the next one.
    Missing, ///< A page says that it is not the last, and names no next one.
    Refused, ///< A token that was just given out is unknown.
};

struct WorldOptions
{
    QString baseUrl = QStringLiteral(
        "http://127.0.0.1"); ///< Of Jira, no slash at the end; Confluence is below "/wiki".
    QString email; ///< The account that is told to the caller; empty: the first active user's.
    QString token = QStringLiteral(
        "sandbox-token"); ///< With the e-mail of any active user it signs that user in.
    std::chrono::milliseconds indexLag{
        0}; ///< Searches (JQL, CQL) do not see what changed less than this ago.
    int pageLimit =
        0; ///< A search page never holds more than this, whatever was asked for; 0: no such limit.
    TokenTrouble tokenTrouble = TokenTrouble::None; ///< Of Jira's searches.
    int keptReads = 2000; ///< How many answered reads the World remembers; writes are all kept.
};

/** Who a request comes from. */
struct Caller
{
    enum class Kind {
        SignedIn,
        Anonymous, ///< No credentials at all.
        Refused, ///< Credentials that are wrong.
    };

    Kind kind = Kind::Anonymous;
    Person person; ///< Null unless signed in.

    [[nodiscard]] bool signedIn() const { return kind == Kind::SignedIn; }
};

/**
 * What the Jira and the Confluence side of a World stand on: the people, the time, the options and
 * the source of new ids. Owned by the World and used under its lock.
 */
class Ground
{
public:
    Ground(const Clock &clock, WorldOptions settings, const Site &site);

    [[nodiscard]] QDateTime now() const { return m_clock->now(); }
    /** The latest change that a search may see at this moment. */
    [[nodiscard]] QDateTime indexedUntil() const;
    [[nodiscard]] QString email() const; ///< Of the account told to the caller.
    /** The user with that account id; null when there is none. */
    [[nodiscard]] Person user(const QString &accountId) const;
    /** Reads the Authorization header: Basic e-mail:token. */
    [[nodiscard]] Caller caller(const Request &request) const;
    /** A number that nothing else of the site is known by, as text; each higher than the one
     * before. */
    [[nodiscard]] QString newId();

    WorldOptions options;
    QList<Person> users;

private:
    const Clock *m_clock;
    qint64 m_lastId = 900000;
};

} // namespace Docket::Sandbox
