// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/** Why a manager looks at an entry of the log before the others. Their order is the order they are told in. */
enum class LogException {
    Reverted, ///< The change was taken off its page again.
    Overdue, ///< Decided after it was due, or waiting still; `amount`: seconds since then.
    Reworded, ///< A person changed much of the proposed words; `amount`: per cent of them.
    SelfApproved, ///< Approved by who closed the ticket, or who reworded it.
    Quick, ///< Approved too soon after it was first shown; `amount`: milliseconds.
    Retried ///< The write failed or was late before it went through; `amount`: how often.
};

constexpr LogException lastLogException = LogException::Retried;

/** "reverted", "overdue", "reworded", "selfApproved", "quick", "retried". */
[[nodiscard]] QString exceptionName(LogException exception);
[[nodiscard]] std::optional<LogException> exceptionFromName(const QString &name);

/** One exception of an entry, with its measure. */
struct EntryException
{
    LogException what = LogException::Reverted;
    qint64 amount = 0; ///< In the unit that `what` names; 0 where it has none.
    friend bool operator==(const EntryException &, const EntryException &) = default;
};

/** In English, as files and the command line say it: "overdue by 1 d 4 h, self-approved"; empty for none. */
[[nodiscard]] QString exceptionWords(const QList<EntryException> &exceptions);

/** Changed words from which on a rewording is told: at least this many … */
constexpr int rewordedLeast = 5;
/** … and at least this share of those that were proposed, in per cent. */
constexpr int rewordedShare = 50;
/** An approval sooner than this after the first look is told, in milliseconds (R62). */
constexpr qint64 quickApproval = 3'000;

/** What was known when something was proposed or decided that no later look can find out. Kept with the entry, in its hash. */
struct Circumstances
{
    QDateTime dueAt; ///< When it was to be decided by; invalid: no time was set, or nobody knows.
    QString closedBy; ///< Account id of who closed the ticket; empty when nobody knows.
    int proposedWords = 0; ///< How many words of the page the draft changed.
    int changedWords = 0; ///< How many words a person changed of the draft.
    std::optional<qint64> lookedMsecs; ///< From the first time it was shown until it was decided.

    [[nodiscard]] bool isEmpty() const { return *this == Circumstances(); }
    friend bool operator==(const Circumstances &, const Circumstances &) = default;
};

} // namespace Docket
