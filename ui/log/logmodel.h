// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "core/domain/proposal.h"

#include <QAbstractTableModel>
#include <QList>

Q_DECLARE_METATYPE(Docket::LogEntry)

namespace Docket {

/** What an entry came to, in a word, and how it should strike the eye. */
struct OutcomeWord
{
    enum class Tone { Plain, Quiet, Good, Attention, Bad };
    QString word;
    Tone tone = Tone::Plain;
};
[[nodiscard]] OutcomeWord outcomeWord(LogEntry::Kind kind);

/** The figures above the log. */
struct LogSummary
{
    int published = 0, afterEdit = 0, rejected = 0, reverted = 0, failed = 0, leftAlone = 0;
    std::optional<qint64> medianSeconds; ///< From proposed to decided; nothing without decisions.
    friend bool operator==(const LogSummary &, const LogSummary &) = default;
};
[[nodiscard]] LogSummary logSummary(const QList<LogEntry> &entries);

/** "6 h 20", "41 min", "3 d 4 h": a duration for a figure. */
[[nodiscard]] QString durationText(qint64 seconds);

/** The sync log's rows, newest first, of the outcomes asked for; hands them to the view a screenful
 * at a time. */
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Where, Outcome, By, Version, Item, What, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< Docket::LogEntry.
        ToneRole, ///< int: OutcomeWord::Tone; only for the outcome column.
    };

    explicit LogModel(QObject *parent = nullptr);
    /** Newest first. Another query's answer: a new list. */
    void setEntries(const QList<LogEntry> &entries);
    /** Which outcomes become rows; empty: all. */
    void setKinds(const QList<LogEntry::Kind> &kinds);
    [[nodiscard]] const QList<LogEntry> &entries() const { return m_entries; } ///< As rows.
    [[nodiscard]] const QList<LogEntry> &all() const { return m_all; } ///< Of every outcome.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QString text(const LogEntry &entry, int column) const;
    void narrow();
    QList<LogEntry> m_all, m_entries;
    QList<LogEntry::Kind> m_kinds;
    int m_shown = 0;
};

} // namespace Docket
