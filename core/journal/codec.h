// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "core/domain/proposal.h"

namespace Docket {

/** A proposal as stored (compact JSON), its `before` body left out: bodies are kept apart. */
[[nodiscard]] QByteArray encodeProposal(const Proposal &proposal);
/** Reads what encodeProposal() wrote; members that are missing keep their default. */
[[nodiscard]] Proposal decodeProposal(const QByteArray &bytes);

/** The words of a log entry as stored (compact JSON); time, kind and what is queried stand in columns, bodies apart. */
[[nodiscard]] QByteArray encodeLogEntry(const LogEntry &entry);
void decodeLogEntry(const QByteArray &bytes, LogEntry &entry);

/** SHA-256 of a body, hexadecimal; empty for an empty body. */
[[nodiscard]] QString bodyHash(const QByteArray &body);

/**
 * The entry's link in the chain: SHA-256 (hexadecimal) over the previous hash and every field of the entry in a fixed order, each
 * preceded by its length; bodies by their own hash.
 */
[[nodiscard]] QString chainHash(const QString &previousHash, const LogEntry &entry);

} // namespace Docket
