// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logdetails.h"

#include "core/markup/mentions.h"
#include "core/policy/triggers.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/language/dates.h"
#include "ui/log/exceptiontext.h"
#include "ui/log/logmodel.h"
#include "ui/review/titleline.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LogDetails::LogDetails(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new TitleLine(this))
    , m_about(new RoleLabel(RoleLabel::Role::Secondary, this))
    , m_stack(new QStackedWidget(this))
    , m_diff(new DiffView(this))
    , m_empty(new EmptyState(this))
    , m_slow(new QTimer(this))
{
    m_about->setElided(Qt::ElideRight);
    m_about->setObjectName(u"logDetailsAbout"_s);
    m_entry.sequence = -1; // None yet.
    m_diff->setAccessibleName(tr("Stored change"));
    m_empty->setObjectName(u"logDetailsEmpty"_s);
    m_stack->addWidget(m_diff);
    m_stack->addWidget(m_empty);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(14, 9, 14, 9);
    top->setSpacing(8);
    top->addLayout(words, 1);
    top->addWidget(new ActionButton(m_actions.revert, this));
    top->addWidget(new ActionButton(m_actions.openLogPage, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(new Divider(this));
    column->addWidget(m_stack, 1);

    m_slow->setSingleShot(true);
    m_slow->setInterval(300ms);
    connect(m_slow, &QTimer::timeout, this, &LogDetails::sayComparing);
    connect(m_empty, &EmptyState::activated, this, &LogDetails::answerEmpty);
    connect(&m_worker, &QFutureWatcher<ReviewContent>::finished, this, [this] {
        if (m_state == State::Comparing && !m_stop.stop_requested())
            showContent(m_worker.result());
    });
}

LogDetails::~LogDetails()
{
    m_stop.request_stop();
    m_worker.waitForFinished();
}

void LogDetails::setEntry(const LogEntry &entry)
{
    if (entry.sequence == m_entry.sequence && m_state != State::Unreadable)
        return; // What was logged stays as it is.
    m_stop.request_stop();
    m_slow->stop();
    m_entry = entry;
    m_state = State::Reading;
    const QString outcome = outcomeWord(entry.kind).word;
    const QString section = entry.section.isEmpty() ? entry.pageTitle : entry.section.last();
    m_title->setTitle(section.isEmpty() ? outcome : section,
        section.isEmpty()             ? QString()
            : entry.section.isEmpty() ? outcome
                                      : tr("in %1 · %2").arg(entry.pageTitle, outcome));
    showAbout();
    m_actions.openLogPage->setEnabled(!entry.pageUrl.isEmpty());
    m_diff->clear(); // Never another entry's pages under this one's name.
    m_stack->setCurrentWidget(m_diff);
}

void LogDetails::showAbout()
{
    QStringList parts{dateText(m_entry.at, DateForm::LongDayTime), personOf(m_entry, m_names),
        m_entry.version > 0 ? u"v%1"_s.arg(m_entry.version) : QString(),
        m_entry.tookSeconds ? tr("decided after %1").arg(durationText(*m_entry.tookSeconds))
                            : QString(),
        exceptionText(m_entry.exceptions), sentenceOf(m_entry, m_names)};
    parts.removeAll(QString());
    m_about->setFullText(parts.join(u" · "_s));
}

void LogDetails::setNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    const QHash<QString, QString> before = std::exchange(m_names, names);
    if (m_entry.sequence < 0)
        return;
    showAbout();
    const QStringList mentioned =
        mentionedAccounts(m_entry.before) + mentionedAccounts(m_entry.after);
    const bool named = std::ranges::any_of(
        mentioned, [&](const QString &id) { return before.value(id) != names.value(id); });
    if (named && (m_state == State::Shown || m_state == State::Comparing))
        compare();
}

void LogDetails::setBodies(const LogEntry &entry)
{
    if (entry.sequence != m_entry.sequence || m_state != State::Reading)
        return;
    m_entry.before = entry.before; // What was worked out with the rows stays.
    m_entry.after = entry.after;
    if (entry.before.isEmpty() && entry.after.isEmpty()) {
        m_state = State::Shown;
        if (lacksPage())
            m_empty->setContent(
                u"log"_s, tr("No page is registered for it"), tr("New page from a template…"));
        else
            m_empty->setContent(u"log"_s, tr("This entry changed no page"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    compare();
}

bool LogDetails::lacksPage() const
{
    return m_entry.kind == LogEntry::Kind::Evaluated && missingPage(m_entry.text);
}

void LogDetails::setUnreadable(qint64 sequence)
{
    if (sequence != m_entry.sequence || m_state != State::Reading)
        return;
    m_state = State::Unreadable;
    m_empty->setContent(u"dialog-warning"_s, tr("What was stored cannot be read now"));
    m_stack->setCurrentWidget(m_empty);
}

void LogDetails::compare()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_state = State::Comparing;
    m_stack->setCurrentWidget(m_diff);
    m_slow->start();
    DiffOptions options;
    options.stop = m_stop.get_token();
    const QString to = m_entry.version > 0 ? tr("After · v%1").arg(m_entry.version) : tr("After");
    m_worker.setFuture(QtConcurrent::run([entry = m_entry, from = tr("Before"), to, options,
                                             names = m_names] {
        return compareBodies(entry.before, entry.after, from, to, entry.section, options, names);
    }));
}

void LogDetails::sayComparing()
{
    m_empty->setContent(u"view-split-left-right"_s, tr("Comparing a long page …"), tr("Cancel"));
    m_stack->setCurrentWidget(m_empty);
}

void LogDetails::stop()
{
    m_stop.request_stop();
    m_slow->stop();
    m_state = State::Stopped;
    m_empty->setContent(
        u"view-split-left-right"_s, tr("The comparison was stopped"), tr("Compare"));
}

void LogDetails::answerEmpty()
{
    if (m_state == State::Comparing)
        stop();
    else if (m_state == State::Stopped)
        compare();
    else if (lacksPage())
        m_actions.newPage->trigger();
}

void LogDetails::showContent(const ReviewContent &content)
{
    m_slow->stop();
    m_state = State::Shown;
    if (!content.problem.isEmpty()) {
        m_empty->setContent(u"dialog-warning"_s, content.problem);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_diff->setContent(content.rendered, DiffView::Place::FirstChange);
    m_stack->setCurrentWidget(m_diff);
}

} // namespace Docket
