// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/periodchoice.h"

#include "ui/language/dates.h"
#include "ui/theme/snugcombobox.h"
#include "ui/theme/widgets.h"

#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffered = 6;
constexpr qsizetype longestName = 20; ///< Letters of a sprint's name in the list.
const QString all = u"all"_s, typed = u"own"_s, usual = u"days:30"_s;

QString keyOf(const Sprint &sprint)
{
    return u"sprint:%1;%2;%3;%4"_s.arg(
        sprint.id, isoUtc(sprint.start), isoUtc(sprint.end), sprint.name);
}

std::optional<Sprint> sprintFrom(const QString &key)
{
    const QStringList parts = key.section(u':', 1).split(u';');
    if (!key.startsWith("sprint:"_L1) || parts.size() < 4)
        return std::nullopt;
    const Sprint sprint{
        parts.at(0), parts.mid(3).join(u';'), fromIso(parts.at(1)), fromIso(parts.at(2))};
    return sprint.start.isValid() && sprint.end.isValid() ? std::optional(sprint) : std::nullopt;
}

QString daysText(const QDate &first, const QDate &last)
{
    return first == last
        ? dateText(first, DateForm::Day)
        : dateText(first, DateForm::Day) + u" – "_s + dateText(last, DateForm::Day);
}

QString textOf(const Sprint &sprint)
{
    // A long name would take the row for itself; the list's tool tip has it whole.
    const QString name =
        sprint.name.size() > longestName ? sprint.name.first(longestName - 1) + u'…' : sprint.name;
    return name + u" · "_s
        + daysText(sprint.start.toLocalTime().date(), sprint.end.addSecs(-1).toLocalTime().date());
}

QString keyOf(const DayRange &days)
{
    return typed + u':' + days.first.toString(Qt::ISODate) + u'/' + days.last.toString(Qt::ISODate);
}

} // namespace

PeriodChoice::PeriodChoice(const Clock &clock, QWidget *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_list(new SnugComboBox(parent))
    , m_typed(new QLineEdit(parent))
    , m_problem(new RoleLabel(RoleLabel::Role::Error, parent))
{
    m_list->setObjectName(u"logPeriodCombo"_s);
    m_list->setAccessibleName(tr("Period"));
    m_typed->setObjectName(u"logPeriodEdit"_s);
    m_typed->setAccessibleName(tr("Days from – to"));
    m_typed->setPlaceholderText(u"2026-04-01 – 2026-04-14"_s);
    m_typed->setMinimumWidth(
        m_typed->fontMetrics().horizontalAdvance(m_typed->placeholderText()) + 28);
    m_problem->setObjectName(u"logPeriodProblem"_s);
    m_problem->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    fill();
    setKey(usual);
    connect(m_list, &QComboBox::activated, this, [this] {
        m_chosen = sprintFrom(m_list->currentData().toString());
        showField();
        if (m_list->currentData() == typed) {
            m_typed->setFocus(Qt::OtherFocusReason);
            readTyped();
            return;
        }
        if (m_chosen)
            emit sprintChosen();
        emit changed();
    });
    connect(m_typed, &QLineEdit::textEdited, this, &PeriodChoice::readTyped);
}

void PeriodChoice::fill()
{
    const QSignalBlocker quiet(m_list);
    const QString chosen = m_chosen ? keyOf(*m_chosen) : m_list->currentData().toString();
    m_list->clear();
    QList<Sprint> offered = m_sprints.first(std::min(m_sprints.size(), mostOffered));
    if (m_chosen && !offered.contains(*m_chosen))
        offered.append(*m_chosen);
    for (const Sprint &sprint : std::as_const(offered)) {
        m_list->addItem(textOf(sprint), keyOf(sprint));
        m_list->setItemData(m_list->count() - 1, plainToolTip(sprint.name), Qt::ToolTipRole);
    }
    for (const int days : {14, 30, 90})
        m_list->addItem(tr("Last %n days", nullptr, days), u"days:%1"_s.arg(days));
    m_list->addItem(tr("All time"), all);
    m_list->addItem(tr("From – to …"), typed);
    const int at = m_list->findData(chosen);
    m_list->setCurrentIndex(at >= 0 ? at : m_list->findData(usual));
    m_list->updateGeometry();
}

void PeriodChoice::setSprints(const QList<Sprint> &sprints)
{
    if (sprints == m_sprints)
        return;
    m_sprints = sprints;
    const QDateTime before = since(), end = until();
    if (m_chosen) { // Its dates may be others by now.
        const auto same = std::ranges::find(m_sprints, m_chosen->id, &Sprint::id);
        if (same != m_sprints.cend())
            m_chosen = *same;
    }
    fill();
    if (m_chosen && (since() != before || until() != end))
        emit changed();
}

void PeriodChoice::showField()
{
    const bool types = m_list->currentData() == typed;
    m_typed->setVisible(types);
    if (!types)
        m_problem->hide();
    m_list->setAccessibleDescription(m_list->currentText());
}

void PeriodChoice::readTyped()
{
    const auto days = typedPeriod(m_typed->text());
    m_problem->setText(days ? QString() : days.error());
    m_problem->setVisible(!days);
    m_typed->setAccessibleDescription(m_problem->text());
    if (!days || (m_days && *m_days == *days && sender() == m_typed))
        return;
    m_days = *days;
    emit changed();
}

QDateTime PeriodChoice::since() const
{
    if (m_chosen)
        return m_chosen->start;
    const QString chosen = m_list->currentData().toString();
    if (chosen == typed)
        return m_days ? m_days->first.startOfDay().toUTC() : QDateTime();
    if (chosen == all)
        return {};
    return m_clock.now().addDays(-chosen.section(u':', 1).toInt());
}

QDateTime PeriodChoice::until() const
{
    if (m_chosen)
        return m_chosen->end;
    return m_list->currentData() == typed && m_days ? m_days->last.addDays(1).startOfDay().toUTC()
                                                    : QDateTime();
}

QString PeriodChoice::name() const
{
    if (m_chosen)
        return m_chosen->name;
    if (m_list->currentData() == typed)
        return m_days ? daysText(m_days->first, m_days->last) : tr("All time");
    return m_list->currentText();
}

bool PeriodChoice::isAllTime() const
{
    return !since().isValid() && !until().isValid();
}

bool PeriodChoice::isSprint() const
{
    return m_chosen.has_value();
}

void PeriodChoice::showAllTime()
{
    setKey(all);
}

void PeriodChoice::showDays(const QDate &first, const QDate &last)
{
    setKey(keyOf(DayRange{first, last}));
}

QString PeriodChoice::key() const
{
    const QString chosen = m_list->currentData().toString();
    return chosen == typed && m_days ? keyOf(*m_days) : chosen;
}

void PeriodChoice::setKey(const QString &key)
{
    m_chosen = sprintFrom(key);
    if (m_chosen) {
        const auto same = std::ranges::find(m_sprints, m_chosen->id, &Sprint::id);
        m_chosen = same != m_sprints.cend() ? *same : *m_chosen;
    }
    fill();
    const bool isTyped = key.section(u':', 0, 0) == typed;
    const int at = m_list->findData(m_chosen ? keyOf(*m_chosen) : isTyped ? typed : key);
    m_list->setCurrentIndex(at >= 0 ? at : m_list->findData(usual));
    if (isTyped) {
        const QStringList days = key.section(u':', 1).split(u'/');
        const DayRange range{QDate::fromString(days.value(0), Qt::ISODate),
            QDate::fromString(days.value(1), Qt::ISODate)};
        if (range.first.isValid() && range.last.isValid()) {
            m_days = range;
            m_typed->setText(days.join(u" – "_s));
        }
    }
    m_problem->hide();
    showField();
}

QList<QWidget *> PeriodChoice::widgets() const
{
    return {m_list, m_typed, m_problem};
}

QList<QWidget *> PeriodChoice::stops() const
{
    return {m_list, m_typed};
}

} // namespace Docket
