// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logexceptions.h"

#include "core/base/clock.h"
#include "core/journal/logdecision.h"

namespace Docket {

using Kind = LogEntry::Kind;

namespace {

/** Goes through the entries of one proposal from the oldest on. */
class Reader
{
public:
    void read(const LogFact &fact)
    {
        switch (fact.kind) {
        case Kind::Proposed:
        case Kind::Parked: // A question: it is nobody's turn by a deadline.
            *this = Reader(m_made, m_took);
            m_proposed = fact.kind == Kind::Proposed ? fact.at : QDateTime();
            m_due = fact.circumstances.dueAt;
            m_waiting = fact.kind == Kind::Proposed ? fact.sequence : 0;
            return;
        case Kind::Escalated:
            if (m_waiting > 0)
                m_waiting = fact.sequence; // It tells the same, and that somebody was told.
            return;
        case Kind::Approved:
            decide(fact);
            approve(fact);
            return;
        case Kind::Rejected:
            decide(fact);
            return;
        case Kind::Snoozed:
            m_snoozedUntil = fromIso(fact.text.section(u' ', -1));
            m_steps.append({0, m_waiting});
            return;
        case Kind::RevertAsked:
            m_steps.append({0, m_waiting});
            return;
        case Kind::Edited:
            if (isChoice(fact.text))
                m_steps.append({0, m_waiting});
            return;
        case Kind::Undone:
            undo();
            return;
        case Kind::Delayed:
        case Kind::Failed:
            m_failures += !waitsForLimit(fact.text);
            return;
        case Kind::Published:
            publish(fact);
            return;
        case Kind::Reverted:
            revert(fact);
            return;
        case Kind::Superseded:
            m_waiting = 0;
            return;
        default:
            return;
        }
    }
    /** While it sleeps nobody is late, though a decision after `m_due` will be. */
    [[nodiscard]] MarkedEntries made() const
    {
        const bool sleeps = m_due.isValid() && m_snoozedUntil.isValid() && m_snoozedUntil > m_due;
        return {m_made, m_waiting, sleeps ? m_snoozedUntil : m_due, m_took};
    }

    Reader() = default;

private:
    Reader(QMap<qint64, QList<EntryException>> made, QMap<qint64, qint64> took)
        : m_made(std::move(made))
        , m_took(std::move(took))
    { }

    void add(qint64 sequence, LogException what, qint64 amount = 0)
    {
        m_made[sequence].append({what, amount});
    }

    void decide(const LogFact &fact)
    {
        const QDateTime due = fact.circumstances.dueAt.isValid() ? fact.circumstances.dueAt : m_due;
        if (m_waiting > 0 && due.isValid() && fact.at > due)
            add(fact.sequence, LogException::Overdue, due.secsTo(fact.at));
        m_steps.append({fact.sequence, m_waiting});
        m_waiting = 0;
        if (m_proposed.isValid())
            m_took.insert(fact.sequence, qMax<qint64>(0, m_proposed.secsTo(fact.at)));
    }

    void approve(const LogFact &fact)
    {
        const Circumstances &known = fact.circumstances;
        const bool much = known.changedWords >= rewordedLeast
            && known.changedWords * 100 >= rewordedShare * qMax(1, known.proposedWords)
            && known.proposedWords > 0;
        if (much)
            add(fact.sequence, LogException::Reworded,
                qMin(100, known.changedWords * 100 / known.proposedWords));
        if (!fact.person.isEmpty() && (fact.person == known.closedBy || much))
            add(fact.sequence, LogException::SelfApproved);
        if (known.lookedMsecs && *known.lookedMsecs < quickApproval)
            add(fact.sequence, LogException::Quick, *known.lookedMsecs);
        m_approved = fact.sequence;
    }

    void undo()
    {
        if (m_steps.isEmpty())
            return;
        const Step last = m_steps.takeLast();
        m_made.remove(last.decided);
        m_waiting = last.waiting;
        if (m_approved == last.decided)
            m_approved = 0;
        m_failures = 0;
    }

    void publish(const LogFact &fact)
    {
        if (m_approved > 0 && m_made.contains(m_approved))
            m_made[fact.sequence] = m_made.take(m_approved);
        if (m_approved > 0 && m_took.contains(m_approved))
            m_took.insert(fact.sequence, m_took.value(m_approved));
        written(fact.sequence);
        m_approved = 0;
        m_published = fact.sequence;
        m_waiting = 0;
        m_steps.clear(); // What takes it back from here on is a revert.
    }

    void revert(const LogFact &fact)
    {
        add(fact.sequence, LogException::Reverted);
        if (m_published > 0)
            m_made[m_published].prepend({LogException::Reverted, 0});
        m_published = 0;
        written(fact.sequence);
        m_steps.clear();
    }

    void written(qint64 sequence)
    {
        if (m_failures > 0)
            add(sequence, LogException::Retried, m_failures);
        m_failures = 0;
    }

    /** A decision that can be undone. */
    struct Step
    {
        qint64 decided; ///< The entry that has its exceptions; 0: it has none.
        qint64 waiting; ///< `m_waiting` before it.
    };

    QMap<qint64, QList<EntryException>> m_made;
    QMap<qint64, qint64> m_took;
    QDateTime m_proposed; ///< Invalid: nothing was to be decided.
    QList<Step> m_steps; ///< Oldest first.
    QDateTime m_due, m_snoozedUntil;
    qint64 m_waiting = 0; ///< The entry that asks for a decision; 0: none does.
    qint64 m_approved = 0, m_published = 0;
    int m_failures = 0; ///< Of the write that was decided last.
};

} // namespace

MarkedEntries markedEntries(const QList<LogFact> &facts)
{
    Reader reader;
    for (const LogFact &fact : facts)
        reader.read(fact);
    return reader.made();
}

} // namespace Docket
