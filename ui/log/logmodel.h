// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/logentry.h"
#include "core/domain/proposal.h"

#include <QAbstractTableModel>
#include <QHash>
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

/** "6 h 20", "41 min", "1 d 3 h": a duration for a figure. */
[[nodiscard]] QString durationText(qint64 seconds);

/** Whose entry it is, as the window names people: "Docket" for its own. */
[[nodiscard]] QString personOf(const LogEntry &entry, const QHash<QString, QString> &names);

/** What the entry says, in the window's language, with times and people as it writes them. */
[[nodiscard]] QString sentenceOf(const LogEntry &entry, const QHash<QString, QString> &names);

/** The sync log's rows, newest first, as far as they were read: asks for more when a view comes to their end. */
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Where, Outcome, By, Version, Item, Took, What, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< Docket::LogEntry.
        ToneRole, ///< int: OutcomeWord::Tone; of the outcome, and of what is to be looked at first.
    };

    enum class Rest { Nothing, Unread }; ///< Whether older entries fit that are not there yet.

    explicit LogModel(QObject *parent = nullptr);
    /** Newest first. Another query's answer: a new list. */
    void setEntries(const QList<LogEntry> &entries, Rest rest);
    /** What follows the rows that are there; none: no more could be read, the view may ask again. */
    void addEntries(const QList<LogEntry> &entries, Rest rest);
    [[nodiscard]] const QList<LogEntry> &entries() const { return m_entries; } ///< As rows.

    /** By account id, for entries that name nobody. */
    void setNames(const QHash<QString, QString> &names);
    /** What its heading says the rows are sorted by; they come sorted. */
    void setOrder(int column, Qt::SortOrder order);
    [[nodiscard]] static QString title(int column); ///< Of its heading, without an arrow.
    /** What stands in that column of an entry. */
    [[nodiscard]] static QString textOf(
        const LogEntry &entry, int column, const QHash<QString, QString> &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /** Entries older than this one are wanted; addEntries() answers. */
    void moreWanted(qint64 beforeSequence);

private:
    QList<LogEntry> m_entries;
    QHash<QString, QString> m_names;
    Rest m_rest = Rest::Nothing;
    bool m_asked = false;
    int m_sorted = Time;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace Docket
