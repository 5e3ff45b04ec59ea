// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "core/domain/proposal.h"

#include <QJsonObject>

#include <initializer_list>

namespace Docket {

/** A proposal as stored (compact JSON), its `before` body left out: bodies are kept apart. */
[[nodiscard]] QByteArray encodeProposal(const Proposal &proposal);
/** Reads what encodeProposal() wrote; members that are missing keep their default. */
[[nodiscard]] Proposal decodeProposal(const QByteArray &bytes);

/** The words of a log entry as stored (compact JSON); time, kind and what is queried stand in columns, bodies apart. */
[[nodiscard]] QByteArray encodeLogEntry(const LogEntry &entry);
void decodeLogEntry(const QByteArray &bytes, LogEntry &entry);

/** The kind that kindName() calls so; Synced for a name that nobody gave. */
[[nodiscard]] LogEntry::Kind logKindFromName(const QString &name);

/** A sign-off for programs: period, search, outcomes, how many entries and exceptions, the newest entry, the note. */
[[nodiscard]] QJsonObject signOffJson(const SignOff &signOff);

/** SHA-256 of a body, hexadecimal; empty for an empty body. */
[[nodiscard]] QString bodyHash(const QByteArray &body);

/** The fields one after the other, each preceded by its length in bytes (decimal) and a colon, so that no two lists read alike. */
[[nodiscard]] QByteArray canonicalForm(std::initializer_list<QByteArrayView> fields);

/**
 * The entry's link in the chain: SHA-256 (hexadecimal) over the canonicalForm() of the previous entry's hash and of everything the log
 * table holds of this one, as text in UTF-8: sequence, time (ISO 8601, UTC), kind, transaction, proposal, item, page, person, version,
 * hash of the body before and after (empty: none), and what encodeLogEntry() gives.
 */
[[nodiscard]] QString chainHash(const QString &previousHash, const LogEntry &entry);

} // namespace Docket
