// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/proposal.h"
#include "core/policy/deadlines.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <chrono>

namespace Docket {

/** How long is left, in the shortest words: "6 h left", "1 d", "overdue 2 h". */
struct DueText
{
    enum class Urgency { Calm, Soon, Overdue }; ///< Soon: under 8 hours.
    QString text; ///< Empty when there is no due time.
    Urgency urgency = Urgency::Calm;
    friend bool operator==(const DueText &, const DueText &) = default;
};
[[nodiscard]] DueText dueText(const QDateTime &due, const QDateTime &now);

/** The same to be heard: "2 days", "overdue 3 hours". Empty when there is no due time. */
[[nodiscard]] QString dueSpoken(const QDateTime &due, const QDateTime &now);

/** The same in a sentence's words: "due Tue 14 Apr 16:00, in 6 h", "overdue by 2 h, since 12:00";
 * in local time. Empty when there is no due time. */
[[nodiscard]] QString dueWords(const QDateTime &due, const QDateTime &now);

/** A span for people: "3 min 10 s", "2 h 5 min", "40 s". */
[[nodiscard]] QString durationText(std::chrono::seconds time);

/** "20 s ago", "2 min ago", "3 h ago", "yesterday 14:00"; for a time in the past. */
[[nodiscard]] QString agoText(const QDateTime &time, const QDateTime &now);

/** The name of the section (its last heading), or of the page when the whole page is meant. */
[[nodiscard]] QString sectionName(const Proposal &proposal);

/** The item's key, or "new ticket" for one that is still to be made. */
[[nodiscard]] QString itemName(const Proposal &proposal);

/** What the review is about: the section, "New ticket", "Link on PLATFORM-7". */
[[nodiscard]] QString headline(const Proposal &proposal);

/** "port 8080 → 9443", "8080 → 9443" without its subject. */
[[nodiscard]] QString valueText(const ValueChange &value, const QString &subject);
/** "As edited: port 8080 → 9443"; empty for no values. */
[[nodiscard]] QString writtenText(const QList<ValueChange> &values);

/** "PLATFORM-89 · port 8080 → 9443": what the second line of the queue says. */
enum class ChangeWords { WithSubject, WithoutSubject };
[[nodiscard]] QString changeLine(
    const Proposal &proposal, ChangeWords words = ChangeWords::WithSubject);

/** Confidence as a sign and a word; never colour alone. */
struct Confidence
{
    QString sign; ///< ● ◐ ○
    QString word; ///< sure, likely, ask
};
[[nodiscard]] Confidence confidenceOf(const Proposal &proposal);

/** The word that stands in place of the due time for states that need it: "! conflict", "Failed";
 * empty otherwise. */
[[nodiscard]] QString stateFlag(ProposalState state);

/** The owner's name; "nobody" when there is none. */
[[nodiscard]] QString ownerName(const Proposal &proposal);

/** How what is approved goes out at present. */
struct Sending
{
    bool stands = false; ///< Nothing can be sent: a bar says why.
    QHash<QString, QString> until; ///< By id of what waits for its page: when it is sent, "14:05".
    friend bool operator==(const Sending &, const Sending &) = default;
};

/** Whose turn it is and why: "Your turn: the registry names you", "J. Roe's turn: leads the
 * component", "Nobody's turn until Mon 20 Apr 09:00"; "Owner: J. Roe" while it is not known who
 * looks. `me`: an account id, empty for unknown. */
enum class TurnWords { WithReason, WithoutReason };
[[nodiscard]] QString turnText(const Proposal &proposal, const QString &me,
    TurnWords words = TurnWords::WithReason, const Sending &sending = {});

/** "If nobody acts, Dana Ito is told on Thursday 16 April 09:00.", in local time; empty where Docket may tell nobody anyway.
 * `manager`: the name. */
[[nodiscard]] QString outlookWords(
    const Outlook &outlook, const QDateTime &now, const QString &manager);

/** "snoozed until Monday", "approved", "published v15": the state in words, for lists and screen
 * readers. */
[[nodiscard]] QString stateWords(const Proposal &proposal);

} // namespace Docket
