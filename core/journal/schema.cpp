// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/schema.h"

#include "core/journal/logorder.h"
#include "core/journal/sql.h"

#include <QStringList>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** Statements of each step; step i takes the schema from version i to i + 1. Only ever appended to. */
const QList<QStringList> &steps()
{
    static const QList<QStringList> all{
        {
            u"CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
            // Bodies are kept once each, by content; proposals, intents and the log point at them.
            u"CREATE TABLE body (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE proposal (id TEXT PRIMARY KEY, state TEXT NOT NULL, page TEXT NOT NULL, "
            u"created TEXT NOT NULL,"
            " body TEXT REFERENCES body (hash), value BLOB NOT NULL)"_s,
            u"CREATE TABLE decision (sequence INTEGER PRIMARY KEY AUTOINCREMENT, proposal TEXT NOT "
            u"NULL, kind INTEGER NOT NULL,"
            " person TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0)"_s,
            u"CREATE TABLE intent (transaction_id TEXT PRIMARY KEY, proposal TEXT NOT NULL, page "
            u"TEXT NOT NULL, kind INTEGER NOT NULL,"
            " step INTEGER NOT NULL, base_version INTEGER NOT NULL, version INTEGER NOT NULL, "
            "message TEXT NOT NULL,"
            " before_body TEXT REFERENCES body (hash), after_body TEXT REFERENCES body (hash), at TEXT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE INDEX intent_step ON intent (step)"_s,
            u"CREATE INDEX intent_proposal ON intent (proposal)"_s,
            u"CREATE TABLE evaluation (item TEXT NOT NULL, change_id TEXT NOT NULL, PRIMARY KEY (item, change_id)) WITHOUT ROWID"_s,
            u"CREATE TABLE cursor (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
            u"CREATE TABLE log (sequence INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, kind "
            u"TEXT NOT NULL, transaction_id TEXT NOT NULL,"
            " proposal TEXT NOT NULL, item TEXT NOT NULL, page TEXT NOT NULL, person TEXT NOT "
            "NULL, version INTEGER NOT NULL,"
            " value BLOB NOT NULL, before_body TEXT REFERENCES body (hash), after_body TEXT "
            "REFERENCES body (hash),"
            " previous_hash TEXT NOT NULL, hash TEXT NOT NULL)"_s,
            u"CREATE INDEX log_at ON log (at)"_s,
            u"CREATE INDEX log_item ON log (item)"_s,
            u"CREATE INDEX log_page ON log (page)"_s,
        },
        {
            u"CREATE TABLE intent_part (transaction_id TEXT NOT NULL, position INTEGER NOT NULL, "
            u"proposal TEXT NOT NULL,"
            " after_body TEXT REFERENCES body (hash), PRIMARY KEY (transaction_id, position)) WITHOUT ROWID"_s,
            u"CREATE INDEX intent_part_proposal ON intent_part (proposal)"_s,
            u"INSERT INTO intent_part SELECT transaction_id, 0, proposal, after_body FROM intent"_s,
            u"CREATE INDEX intent_page ON intent (page)"_s,
        },
        {
            // The log is asked for tickets in any case, by proposal, by kind, and for words (three letters at a time).
            u"DROP INDEX log_item"_s,
            u"CREATE INDEX log_item ON log (item COLLATE NOCASE)"_s,
            u"CREATE INDEX log_proposal ON log (proposal)"_s,
            u"CREATE INDEX log_kind ON log (kind)"_s,
            u"CREATE VIRTUAL TABLE log_words USING fts5 (words, content = '', detail = none, "
            u"tokenize = 'trigram')"_s,
            u"INSERT INTO log_words (rowid, words) SELECT sequence, item || char(10)"
            " || coalesce(json_extract(CAST(value AS TEXT), '$.pageTitle'), '') || char(10)"
            " || coalesce(json_extract(CAST(value AS TEXT), '$.personName'), '') || char(10)"
            " || coalesce(json_extract(CAST(value AS TEXT), '$.text'), '') FROM log"_s,
            // Where the chain ends, and where it ended when each write left; see checkLog().
            u"INSERT INTO meta SELECT 'tip_sequence', sequence FROM log ORDER BY sequence DESC LIMIT 1"_s,
            u"INSERT INTO meta SELECT 'tip_hash', hash FROM log ORDER BY sequence DESC LIMIT 1"_s,
            u"ALTER TABLE intent ADD COLUMN tip_sequence INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE intent ADD COLUMN tip TEXT NOT NULL DEFAULT ''"_s,
            // What was exchanged with whom, a row a day.
            u"CREATE TABLE network (day TEXT NOT NULL, host TEXT NOT NULL, why TEXT NOT NULL, "
            u"exchanges INTEGER NOT NULL, sent INTEGER NOT NULL, received INTEGER NOT NULL,"
            " last TEXT NOT NULL, PRIMARY KEY (day, host, why)) WITHOUT ROWID"_s,
        },
        {
            // The search looks into headings too. A table without content cannot be changed, only made anew.
            u"DROP TABLE log_words"_s,
            u"CREATE VIRTUAL TABLE log_words USING fts5 (words, content = '', detail = none, "
            u"tokenize = 'trigram')"_s,
            u"INSERT INTO log_words (rowid, words) SELECT sequence, item || char(10)"
            " || coalesce(json_extract(CAST(value AS TEXT), '$.pageTitle'), '') || char(10)"
            " || coalesce((SELECT group_concat(heading.value, ' › ')"
            " FROM json_each(CAST(log.value AS TEXT), '$.section') heading), '') || char(10)"
            " || coalesce(json_extract(CAST(value AS TEXT), '$.personName'), '') || char(10)"
            " || coalesce(json_extract(CAST(value AS TEXT), '$.text'), '') FROM log"
            " WHERE json_valid(CAST(value AS TEXT))"_s, // A damaged log opens, so that it can be proved damaged.
            // What the log is sorted by.
            u"CREATE INDEX log_page_section ON log (%1, %2)"_s.arg(
                namedMember(u"value"_s, u"pageTitle"_s),
                namedMember(u"value"_s, u"section[#-1]"_s)),
            u"CREATE INDEX log_person_name ON log (%1)"_s.arg(
                namedMember(u"value"_s, u"personName"_s)),
            u"CREATE INDEX log_version ON log (version)"_s,
            u"CREATE INDEX log_ticket ON log (%1 COLLATE NOCASE, %2)"_s.arg(
                ticketPrefix(u"item"_s), ticketNumber(u"item"_s)),
        },
        {
            // The log is asked for one owner and one space.
            u"CREATE INDEX proposal_owner ON proposal (%1)"_s.arg(
                namedMember(u"value"_s, u"owner.accountId"_s)),
            u"CREATE INDEX proposal_owner_name ON proposal (%1)"_s.arg(
                namedMember(u"value"_s, u"owner.displayName"_s)),
            u"CREATE INDEX proposal_space ON proposal (%1)"_s.arg(
                namedMember(u"value"_s, u"spaceKey"_s)),
        },
    };
    return all;
}

} // namespace

int schemaVersion()
{
    return int(steps().size());
}

Result<void> migrate(QSqlDatabase &database, const Clock &clock)
{
    const auto version = scalar(database, u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    const int found = version->toInt();
    if (found > schemaVersion()) {
        return failure(Error::Kind::Storage,
            u"this workspace was written by a newer Docket (schema %1, this one knows %2); install the newer version or choose another workspace"_s
                .arg(found)
                .arg(schemaVersion()));
    }
    for (int step = found; step < schemaVersion(); ++step) {
        Transaction transaction(database);
        if (auto begun = transaction.begin(); !begun)
            return begun;
        // Another process may have migrated between our look and our lock.
        if (const auto now = scalar(database, u"PRAGMA user_version"_s); now && now->toInt() > step)
            continue;
        for (const QString &statement : steps().at(step)) {
            if (auto done = execute(database, statement); !done)
                return done;
        }
        if (step == 0) {
            if (auto done = execute(
                    database, u"INSERT INTO meta VALUES ('created', ?)"_s, {isoUtc(clock.now())});
                !done)
                return done;
        }
        if (auto done = execute(database, u"PRAGMA user_version = %1"_s.arg(step + 1)); !done)
            return done;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

} // namespace Docket
