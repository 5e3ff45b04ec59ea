// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logmodel.h"

#include "core/drafting/draft.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/language/people.h"
#include "ui/log/exceptiontext.h"
#include "ui/theme/widgets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LogModel)
};

/** The entry's sentence for the last column: nothing that the outcome says already, times as a
 * person writes them. */
QString whatText(const LogEntry &entry, const QHash<QString, QString> &names)
{
    QString what = sentenceOf(entry, names);
    if (what.compare(outcomeWord(entry.kind).word, Qt::CaseInsensitive) == 0)
        what.clear();
    if (!what.isEmpty() && what.at(0).isLower() && !what.section(u' ', 0, 0).contains(u'.'))
        what[0] = what.at(0).toUpper();
    const QString exceptions = exceptionText(entry.exceptions);
    if (exceptions.isEmpty())
        return what;
    return what.isEmpty() ? exceptions : exceptions + u" — "_s + what;
}

} // namespace

OutcomeWord outcomeWord(LogEntry::Kind kind)
{
    using Kind = LogEntry::Kind;
    using Tone = OutcomeWord::Tone;
    switch (kind) {
    case Kind::Evaluated:
        return {Tr::tr("Left alone"), Tone::Quiet};
    case Kind::Proposed:
        return {Tr::tr("Proposed"), Tone::Quiet};
    case Kind::Approved:
        return {Tr::tr("Approved"), Tone::Plain};
    case Kind::Undone:
        return {Tr::tr("Undone"), Tone::Plain};
    case Kind::Edited:
        return {Tr::tr("Edited"), Tone::Plain};
    case Kind::Rejected:
        return {Tr::tr("Rejected"), Tone::Plain};
    case Kind::Snoozed:
        return {Tr::tr("Snoozed"), Tone::Quiet};
    case Kind::Superseded:
        return {Tr::tr("Superseded"), Tone::Quiet};
    case Kind::Parked:
        return {Tr::tr("Question"), Tone::Quiet};
    case Kind::Sending:
        return {Tr::tr("Sending"), Tone::Quiet};
    case Kind::Published:
        return {Tr::tr("Published"), Tone::Good};
    case Kind::Rebased:
        return {Tr::tr("Rebased"), Tone::Plain};
    case Kind::Conflicted:
        return {Tr::tr("Conflict"), Tone::Attention};
    case Kind::Delayed:
        return {Tr::tr("Waits"), Tone::Attention};
    case Kind::Failed:
        return {Tr::tr("Failed"), Tone::Bad};
    case Kind::Linked:
        return {Tr::tr("Linked"), Tone::Quiet};
    case Kind::Reverted:
        return {Tr::tr("Reverted"), Tone::Attention};
    case Kind::HandedOn:
        return {Tr::tr("Handed on"), Tone::Plain};
    case Kind::RevertAsked:
        return {Tr::tr("Revert asked"), Tone::Plain};
    case Kind::Anchored:
        return {Tr::tr("Comment kept"), Tone::Plain};
    case Kind::Told:
        return {Tr::tr("Told"), Tone::Quiet};
    case Kind::Escalated:
        return {Tr::tr("Manager told"), Tone::Attention};
    case Kind::PolicyChanged:
        return {Tr::tr("Policy changed"), Tone::Plain};
    case Kind::Synced:
        return {Tr::tr("Synced"), Tone::Quiet};
    case Kind::SignedOff:
        return {Tr::tr("Signed off"), Tone::Good};
    case Kind::Restored:
        return {Tr::tr("Backup restored"), Tone::Attention};
    }
    return {};
}

QString sentenceOf(const LogEntry &entry, const QHash<QString, QString> &names)
{
    static const QRegularExpression isoTime(u"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"_s);
    // As Atlassian's accounts are written: 24 hexadecimal digits, or a number and a UUID.
    static const QRegularExpression account(u"\\b(?:[0-9a-f]{24}|\\d+:[0-9a-f-]{36})\\b"_s);
    if (entry.signOff)
        return signOffText(*entry.signOff, names);
    QString said = withoutMark(entry.text.simplified());
    if (const auto time = isoTime.match(said);
        entry.kind == LogEntry::Kind::Snoozed && time.hasMatch()) {
        const QDateTime until = QDateTime::fromString(time.captured(), Qt::ISODateWithMs);
        said.replace(time.captured(), dateText(until, DateForm::WeekdayTime));
    }
    if (entry.kind == LogEntry::Kind::HandedOn || entry.kind == LogEntry::Kind::Told
        || entry.kind == LogEntry::Kind::Escalated) {
        for (auto id = account.match(said); id.hasMatch(); id = account.match(said))
            said.replace(id.captured(), personText(id.captured(), names.value(id.captured())));
    }
    return keptWords(said);
}

QString personOf(const LogEntry &entry, const QHash<QString, QString> &names)
{
    if (entry.person.isEmpty() && entry.personName.isEmpty())
        return u"Docket"_s;
    const bool named = !entry.personName.isEmpty() && entry.personName != entry.person;
    return named ? entry.personName : personText(entry.person, names.value(entry.person));
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return Tr::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return Tr::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return Tr::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
    return Tr::tr("%1 d %2 h").arg(minutes / 1440).arg(minutes % 1440 / 60);
}

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void LogModel::setEntries(const QList<LogEntry> &entries, Rest rest)
{
    beginResetModel();
    m_entries = entries;
    m_rest = rest;
    m_asked = false;
    endResetModel();
}

void LogModel::addEntries(const QList<LogEntry> &entries, Rest rest)
{
    m_asked = false;
    m_rest = rest;
    if (entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

void LogModel::setNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    if (!m_entries.isEmpty())
        emit dataChanged(index(0, By), index(rowCount() - 1, What), {Qt::DisplayRole});
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::textOf(const LogEntry &entry, int column, const QHash<QString, QString> &names)
{
    const QString none = u"–"_s;
    switch (column) {
    case Time:
        return dateText(entry.at, DateForm::DayTime);
    case Where:
        return entry.pageTitle.isEmpty() ? none
            : entry.section.isEmpty()    ? entry.pageTitle
                                         : entry.pageTitle + u" › "_s + entry.section.last();
    case Outcome:
        return outcomeWord(entry.kind).word;
    case By:
        return personOf(entry, names);
    case Version:
        return entry.version > 0 ? u"v%1"_s.arg(entry.version) : none;
    case Item:
        return entry.itemKey.isEmpty() ? none : entry.itemKey;
    case Took:
        return entry.tookSeconds ? durationText(*entry.tookSeconds) : none;
    case What:
        return whatText(entry, names);
    default:
        return {};
    }
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, index.column(), m_names);
    case Qt::ToolTipRole:
        return index.column() == Time
            ? QLocale().toString(entry.at.toLocalTime(), QLocale::LongFormat)
            : plainToolTip(textOf(entry, index.column(), m_names));
    case EntryRole:
        return QVariant::fromValue(entry);
    case ToneRole:
        if (index.column() == What && !entry.exceptions.isEmpty())
            return int(OutcomeWord::Tone::Attention);
        return index.column() == Outcome ? QVariant(int(outcomeWord(entry.kind).tone)) : QVariant();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Took)
        return tr("From proposed to decided");
    if (role != Qt::DisplayRole)
        return {};
    const QString name = title(section);
    if (section != m_sorted)
        return name;
    return name + (m_sortOrder == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s);
}

QString LogModel::title(int column)
{
    return QStringList{tr("Time"), tr("Page › section"), tr("Outcome"), tr("By"), tr("Version"),
        tr("Ticket"), tr("Took"), tr("What")}
        .value(column);
}

void LogModel::setOrder(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_sortOrder = order;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool LogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rest == Rest::Unread && !m_asked && !m_entries.isEmpty();
}

void LogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    emit moreWanted(m_entries.last().sequence);
}

} // namespace Docket
