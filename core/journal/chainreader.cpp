// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chainreader.h"

#include "core/journal/codec.h"
#include "core/journal/digest.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Kind = LogFinding::Kind;

constexpr qsizetype strayLimit = 512; ///< Rows for which every free number is tried.
constexpr qint64 nearby = 16; ///< How far around its number a row is looked for at once.

QString entriesText(qint64 first, qint64 last)
{
    return first == last ? u"entry %1"_s.arg(first) : u"entries %1 to %2"_s.arg(first).arg(last);
}

LogFinding finding(Kind kind, qint64 first, qint64 last, const QString &text)
{
    return {kind, first, last, entriesText(first, last) + u": "_s + text};
}

} // namespace

QByteArray StoredEntry::hashAt(qint64 number) const
{
    return sha256Hex(canonicalForm({previousHash, QByteArray::number(number), told[0], told[1],
        told[2], told[3], told[4], told[5], told[6], told[7], beforeHash, afterHash, value}));
}

ChainReader::ChainReader(LogTip tip)
    : m_tip(std::move(tip))
{ }

void ChainReader::read(StoredEntry entry)
{
    ++m_entries;
    if (entry.sequence < 1) {
        m_found.append(finding(
            Kind::Inserted, entry.sequence, entry.sequence, u"Docket never gave this number"_s));
        return;
    }
    const bool fits = entry.hashAt(entry.sequence) == entry.hash;
    followChain(entry, fits);
    if (fits) {
        m_inOrder.add(entry.sequence);
    } else if (!stoodNearby(entry)) {
        m_astray.add(entry.sequence);
        if (m_strays.size() < strayLimit)
            m_strays.append(std::move(entry));
    }
}

/** Two rows side by side that each fit but not together: one of them has a hash that Docket did not give it. */
void ChainReader::followChain(const StoredEntry &entry, bool fits)
{
    if (fits && m_lastFits && entry.sequence == m_last + 1) {
        if (entry.previousHash == m_lastHash)
            m_vouchedFor.add(m_last);
        else
            m_found.append(finding(Kind::Rewritten, std::max<qint64>(m_last, 1), entry.sequence,
                u"one of them was changed and given a new hash"_s));
    }
    if (fits && entry.sequence == m_tip.sequence) {
        if (entry.hash == m_tip.hash.toLatin1())
            m_vouchedFor.add(entry.sequence);
        else
            m_found.append(finding(Kind::Rewritten, entry.sequence, entry.sequence,
                u"Docket ended the log with another one here"_s));
    }
    m_last = entry.sequence;
    m_lastHash = entry.hash;
    m_lastFits = fits;
}

/** Remembers that the row stood at `original`, if it did. */
bool ChainReader::stoodAt(const StoredEntry &entry, qint64 original)
{
    if (original < 1 || original == entry.sequence || entry.hashAt(original) != entry.hash)
        return false;
    const qint64 distance = original - entry.sequence;
    if (!m_moved.isEmpty() && m_moved.last().distance == distance
        && m_moved.last().last == entry.sequence - 1)
        m_moved.last().last = entry.sequence;
    else
        m_moved.append({entry.sequence, entry.sequence, distance});
    m_origins.add(original);
    return true;
}

/** Rows behind one that was taken out or put in are all off by the same distance: that is tried first. */
bool ChainReader::stoodNearby(const StoredEntry &entry)
{
    if (!m_moved.isEmpty() && stoodAt(entry, entry.sequence + m_moved.last().distance))
        return true;
    if (m_strays.size() == strayLimit)
        return false; // Everything was changed: no use in looking at each row in turn.
    for (qint64 step = 1; step <= nearby; ++step) {
        if (stoodAt(entry, entry.sequence + step) || stoodAt(entry, entry.sequence - step))
            return true;
    }
    return false;
}

/** Tries the first rows that fit nowhere so far at every number no other row fits. */
void ChainReader::placeStrays()
{
    const qint64 end = std::max({m_inOrder.greatest(), m_astray.greatest(), m_tip.sequence});
    QList<qint64> vacant;
    const NumberSet open = NumberSet(1, end).without(m_inOrder).without(m_origins);
    for (const auto &[first, last] : open.runs()) {
        for (qint64 number = first; number <= last && vacant.size() < strayLimit; ++number)
            vacant.append(number);
    }
    for (const StoredEntry &entry : std::as_const(m_strays)) {
        if (std::ranges::any_of(vacant, [&](qint64 number) { return stoodAt(entry, number); }))
            m_astray = m_astray.without({entry.sequence, entry.sequence});
    }
    m_strays.clear();
}

QList<LogFinding> ChainReader::findings()
{
    placeStrays();
    const auto addRuns = [this](Kind kind, const NumberSet &numbers, const QString &text) {
        for (const auto &[first, last] : numbers.runs())
            m_found.append(finding(kind, first, last, text));
    };
    NumberSet inserted;
    for (const MovedRun &run : std::as_const(m_moved)) {
        const NumberSet origins(run.first + run.distance, run.last + run.distance);
        // A row whose origin is still there is a copy of it.
        for (const auto &[first, last] : origins.common(m_vouchedFor).runs())
            inserted.add(first - run.distance, last - run.distance);
        for (const auto &[first, last] : origins.without(m_vouchedFor).runs())
            m_found.append(finding(Kind::Moved, first - run.distance, last - run.distance,
                u"written as %1"_s.arg(entriesText(first, last))));
    }
    m_origins = m_origins.without(m_vouchedFor);
    const NumberSet edited = m_astray.without(m_origins);
    NumberSet accounted = m_inOrder;
    accounted.add(m_origins);
    accounted.add(edited);
    const NumberSet behind(m_tip.sequence + 1, accounted.greatest());
    addRuns(Kind::Edited, edited.without(behind), u"edited after it was written"_s);
    inserted.add(m_astray.common(m_origins));
    inserted.add(m_inOrder.common(m_origins));
    inserted.add(accounted.common(behind));
    addRuns(Kind::Inserted, inserted, u"not written by Docket"_s);
    const NumberSet missing = NumberSet(1, m_tip.sequence).without(accounted);
    const NumberSet tail(accounted.greatest() + 1, m_tip.sequence);
    addRuns(Kind::Removed, missing.without(tail), u"removed"_s);
    addRuns(Kind::Truncated, missing.common(tail), u"cut off the end of the log"_s);
    std::ranges::stable_sort(m_found, {}, &LogFinding::first);
    return m_found;
}

} // namespace Docket
