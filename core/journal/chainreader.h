// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/logcheck.h"
#include "core/journal/numberset.h"

#include <QByteArray>
#include <QList>

#include <array>

namespace Docket {

/** An entry as its row holds it: text in UTF-8, numbers in decimal digits; nothing is decoded. */
struct StoredEntry
{
    qint64 sequence = 0;
    std::array<QByteArray, 8>
        told; ///< at, kind, transaction, proposal, item, page, person, version.
    QByteArray value, beforeHash, afterHash, previousHash, hash;

    /** The hash it would have at this number. */
    [[nodiscard]] QByteArray hashAt(qint64 number) const;
};

/**
 * Follows the chain through the rows in the order of their numbers and sorts out what does not fit. A row is in order when its hash is
 * that of its words at its number; otherwise the number is looked for at which it would be, to tell a moved row from an edited one.
 */
class ChainReader
{
public:
    explicit ChainReader(LogTip tip); ///< Where the chain is said to end.

    void read(StoredEntry entry);
    /** All there is to say once the last row was read, in the order of the entries. */
    [[nodiscard]] QList<LogFinding> findings();
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] LogTip last() const { return {m_last, QString::fromLatin1(m_lastHash)}; }

private:
    /** Rows that stand side by side and were moved by the same distance. */
    struct MovedRun
    {
        qint64 first = 0, last = 0; ///< Where they stand.
        qint64 distance = 0; ///< Add it to get where they stood.
    };

    void followChain(const StoredEntry &entry, bool fits);
    [[nodiscard]] bool stoodAt(const StoredEntry &entry, qint64 original);
    [[nodiscard]] bool stoodNearby(const StoredEntry &entry);
    void placeStrays();

    LogTip m_tip;
    NumberSet m_inOrder; ///< Numbers whose row fits.
    NumberSet m_vouchedFor; ///< Those of them that the next one or the tip follows from.
    NumberSet m_astray; ///< Numbers whose row fits nowhere that was tried so far.
    NumberSet m_origins; ///< Numbers that moved rows stood at.
    QList<MovedRun> m_moved;
    QList<StoredEntry> m_strays; ///< The first rows of m_astray.
    QList<LogFinding> m_found;
    qint64 m_entries = 0;
    qint64 m_last = 0; ///< The number read last.
    QByteArray m_lastHash;
    bool m_lastFits = true;
};

} // namespace Docket
