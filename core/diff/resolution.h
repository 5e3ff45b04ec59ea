// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/merge.h"

namespace Docket {

/**
 * A three-way merge that a person settles: each place where the proposal and the live page changed the same words of the base is
 * decided for one of them, for both, for the base, or by words of one's own. A value.
 */
class Resolution
{
public:
    enum class State { Undecided, Live, Proposed, Both, Base, Edited };

    Resolution() = default;
    /** Slow on a long page: for a worker thread. */
    Resolution(const QByteArray &base, const QByteArray &proposed, const QByteArray &live);

    [[nodiscard]] bool isValid() const { return m_merge.has_value(); }
    [[nodiscard]] int count() const { return int(m_states.size()); } ///< Conflicts.
    [[nodiscard]] int open() const; ///< Conflicts not decided.
    [[nodiscard]] int
    fitting() const; ///< Changes of the proposal that stand beside the live words.
    [[nodiscard]] State state(int conflict) const { return m_states.at(conflict); }
    [[nodiscard]] const MergeConflict &conflict(int i) const { return m_merge->conflicts.at(i); }

    void decide(int conflict, State state); ///< Not for Edited.
    void setOwn(int conflict, const QByteArray &markup); ///< Decides it as Edited.
    /** The bytes that stand at the conflict in the result; the base's while it is not decided. */
    [[nodiscard]] QByteArray markup(int conflict) const;
    /** What is decided so far, as text that takeDecisions() reads; empty when nothing is. */
    [[nodiscard]] QString decisions() const;
    /** Decides as kept. Each decision belongs to the words of its conflict: where these are others by now it stays open. */
    void takeDecisions(const QString &kept);
    /** The whole body as decided so far. */
    [[nodiscard]] QByteArray result() const;
    /** Whether choosing sides, whichever, makes that body: with no word of one's own. */
    [[nodiscard]] bool isOfSides(const QByteArray &body) const;

    [[nodiscard]] const QByteArray &base() const { return m_base; }
    [[nodiscard]] const QByteArray &proposed() const { return m_proposed; }
    [[nodiscard]] const QByteArray &live() const { return m_live; }

private:
    [[nodiscard]] QByteArray sideOf(const MergeConflict &place, State state) const;
    [[nodiscard]] QByteArray nameOf(int conflict) const; ///< By the words on all three sides.
    QByteArray m_base, m_proposed, m_live;
    std::optional<Merge> m_merge;
    QList<State> m_states;
    QList<QByteArray> m_own;
};

} // namespace Docket
