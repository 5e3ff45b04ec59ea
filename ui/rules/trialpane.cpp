// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialpane.h"

#include "ui/actions.h"
#include "ui/drift/drifttable.h"
#include "ui/feedback/progressstrip.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;
using View = TrialModel::View;

namespace {

constexpr std::array periodDays{14, 30, 60, 90};
constexpr int usualPeriod = 1; ///< Of these.
constexpr std::array views{
    View::Proposals, View::ByRule, View::Difference, View::Overlaps, View::LeftAlone};

} // namespace

TrialPane::TrialPane(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_period(new QComboBox(this))
    , m_view(new QComboBox(this))
    , m_try(new KeyButton(tr("Try"), this))
    , m_search(new QLineEdit(this))
    , m_strip(new ProgressStrip(tr("How far the trial is"), tr("Cancel the trial"), this))
    , m_summary(new RoleLabel(Role::Text, this))
    , m_review(new RoleLabel(Role::Secondary, this))
    , m_note(new RoleLabel(Role::Warning, this))
    , m_model(new TrialModel(this))
    , m_proxy(new TrialProxy(this))
    , m_table(new DriftTable(1, 260, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"trialView"_s);
    m_table->setAccessibleName(tr("What the trial of the rules told"));
    m_table->setModel(m_proxy);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_summary->setObjectName(u"trialSummary"_s);
    m_review->setObjectName(u"trialReview"_s);
    m_note->setObjectName(u"trialNote"_s);
    for (RoleLabel *line : {m_summary, m_review, m_note}) {
        line->setWordWrap(true);
        line->setContentsMargins(14, 0, 14, 4);
    }
    m_strip->setObjectName(u"trialProgress"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(actions));
    column->addWidget(m_strip);
    for (RoleLabel *line : {m_note, m_summary, m_review})
        column->addWidget(line);
    column->addWidget(m_stack, 100);
    column->addStretch(1); // Before the first trial there are no rows.
    connect(m_strip, &ProgressStrip::stopWanted, this, &TrialPane::stopWanted);
    connect(m_try, &KeyButton::clicked, this, &TrialPane::tryWanted);
    connect(m_empty, &EmptyState::activated, this, &TrialPane::answerEmpty);
    connect(m_view, &QComboBox::currentIndexChanged, this, &TrialPane::showView);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_proxy->setWords(words);
        showRows();
    });
    const QList<QWidget *> order = stops();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    showSummary();
}

QWidget *TrialPane::makeBar(Actions &actions)
{
    m_period->setObjectName(u"trialPeriodCombo"_s);
    m_period->setAccessibleName(tr("Try the rules on tickets closed in"));
    for (const int days : periodDays)
        m_period->addItem(tr("Closed in the last %n day(s)", nullptr, days));
    m_period->setCurrentIndex(usualPeriod);
    m_try->setObjectName(u"trialStart"_s);
    m_try->setAccessibleName(tr("Try the rules as they are typed"));
    m_try->showKeyOf(actions.sync);
    m_try->setToolTip(tr("Tries the rules as they are typed, saved or not; nothing is written (%1)")
            .arg(Actions::keyText(actions.sync)));
    m_view->setObjectName(u"trialViewCombo"_s);
    m_view->setAccessibleName(tr("What is shown of the trial"));
    m_view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setObjectName(u"trialSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search ticket, page, reason"));
    m_search->setAccessibleName(tr("Search what the trial told"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(m_search->placeholderText()) + 40);
    m_export = new ActionButton(actions.exportTrial, this);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(14, 8, 14, 8);
    for (QWidget *one :
        std::initializer_list<QWidget *>{m_period, m_try, m_view, m_search, m_export})
        row->addWidget(one);
    return bar;
}

// ---- under way ----

void TrialPane::begin()
{
    m_trying = true;
    m_done = {};
    m_strip->begin(tr("Reading what closed"));
    m_keysLent = m_try->hasFocus();
    if (m_keysLent)
        m_period->setFocus(Qt::OtherFocusReason); // Esc is to be heard here.
    m_try->setEnabled(false);
    showRows();
}

void TrialPane::showProgress(const TrialProgress &progress)
{
    if (!m_trying)
        return;
    m_done = progress;
    const QLocale locale;
    const QString count =
        u"%1/%2"_s.arg(locale.toString(progress.done), locale.toString(progress.of));
    m_strip->tell(progress.stage == TrialProgress::Stage::Items
            ? tr("Reading what closed: %1").arg(count)
            : count + u' ' + progress.item,
        progress.done, progress.of);
}

QString TrialPane::doneText() const
{
    if (m_done.stage != TrialProgress::Stage::Rules || m_done.of == 0)
        return {};
    return tr("%1 of %Ln ticket(s)", nullptr, m_done.of).arg(QLocale().toString(m_done.done));
}

void TrialPane::end()
{
    const bool had = m_strip->isAncestorOf(focusWidget()) || (m_keysLent && m_period->hasFocus());
    m_trying = m_keysLent = false;
    m_strip->end();
    m_try->setEnabled(m_ready == Ready::Yes);
    if (had)
        m_try->setFocus(Qt::OtherFocusReason);
    showRows();
}

// ---- what came of it ----

void TrialPane::setTrial(const RuleTrial &trial)
{
    m_trial = trial;
    m_stale = false;
    const int chosen = qMax(0, m_view->currentIndex());
    {
        const QSignalBlocker quiet(m_view);
        m_view->clear();
        for (const View view : views)
            m_view->addItem(TrialModel::title(view, trial));
        m_view->setCurrentIndex(chosen);
    }
    m_model->setTrial(trial);
    m_model->setView(views.at(size_t(chosen)));
    showSummary();
}

void TrialPane::setStale(bool stale)
{
    if (std::exchange(m_stale, stale) != stale)
        showSummary();
}

void TrialPane::setReady(Ready ready)
{
    m_ready = ready;
    m_try->setEnabled(ready == Ready::Yes && !m_trying);
    showSummary();
}

QString TrialPane::reviewText() const
{
    const ReviewEstimate &review = m_trial->review;
    if (review.basis == ReviewEstimate::Basis::Own)
        return tr("About %Ln minute(s) of review: your last %1 decisions took %2 s each (median)",
            nullptr, review.minutes)
            .arg(review.decisions)
            .arg(review.each.count());
    return tr("About %Ln minute(s) of review, taking 1 for a sure proposal and 3 for any other",
        nullptr, review.minutes);
}

void TrialPane::showSummary()
{
    const bool any = m_trial.has_value();
    for (QWidget *one : std::initializer_list<QWidget *>{m_view, m_search, m_export})
        one->setVisible(any);
    m_review->setVisible(any);
    m_note->setVisible(any && m_stale);
    m_note->setText(tr("The rules are others by now than those that were tried"));
    if (!any) {
        m_summary->setText(m_ready == Ready::Yes
                ? tr("A trial tells what the rules, saved or not, would have proposed for what "
                     "closed lately; nothing is written")
                : QString());
        showRows();
        return;
    }
    const RuleTrial &trial = *m_trial;
    QStringList parts{tr("%Ln proposal(s)", nullptr, int(trial.proposals.size())),
        tr("%Ln page(s)", nullptr, trial.pages()), tr("%Ln owner(s)", nullptr, trial.owners()),
        tr("%Ln ticket(s) left alone", nullptr, trial.leftAlone())};
    if (trial.difference && *trial.difference == TrialDifference())
        parts.append(tr("the same as the rules in force"));
    else if (trial.difference)
        parts.append(tr("against the rules in force: %1 new, %2 gone")
                .arg(trial.difference->added.size())
                .arg(trial.difference->gone.size()));
    if (trial.tooOld > 0)
        parts.append(
            tr("%Ln on the page of today: the one of then is gone", nullptr, trial.tooOld));
    m_summary->setText(parts.join(u" · "_s));
    m_review->setText(reviewText());
    showRows();
}

void TrialPane::showView()
{
    if (m_view->currentIndex() >= 0)
        m_model->setView(views.at(size_t(m_view->currentIndex())));
    showRows();
}

void TrialPane::showRows()
{
    const bool blocked = m_ready != Ready::Yes && !m_trial;
    m_stack->setVisible(m_trial || blocked);
    const bool hasRows = m_proxy->rowCount() > 0;
    m_stack->setCurrentIndex(hasRows ? 0 : 1);
    if (hasRows)
        return;
    if (blocked && m_ready == Ready::NoAccount)
        m_empty->setContent(
            u"connect"_s, tr("Connect an account to try the rules on what closed"), tr("Connect"));
    else if (blocked)
        m_empty->setContent(u"rules"_s,
            tr("No page is registered yet: import a policy that names some"), tr("Import policy"));
    else if (m_model->rowCount() > 0)
        m_empty->setContent(u"edit-find"_s,
            tr("Nothing of the trial matches “%1”").arg(m_search->text()), tr("Clear search"));
    else if (m_trial && m_trial->items == 0)
        m_empty->setContent(u"rules"_s, tr("Nothing closed in that time"));
    else
        m_empty->setContent(u"done"_s, tr("There is none of that"));
}

void TrialPane::answerEmpty()
{
    if (m_trial) {
        m_search->clear();
        m_table->setFocus();
    } else if (m_ready == Ready::NoAccount) {
        emit connectWanted();
    } else {
        emit policyWanted();
    }
}

// ---- keys ----

int TrialPane::days() const
{
    return periodDays.at(size_t(qBound(0, m_period->currentIndex(), int(periodDays.size()) - 1)));
}

QList<QWidget *> TrialPane::stops() const
{
    QList<QWidget *> all{m_period, m_try, m_view, m_search, m_export};
    for (QPushButton *button : m_strip->findChildren<QPushButton *>())
        all.append(button);
    all.append(m_table);
    for (QPushButton *button : m_empty->findChildren<QPushButton *>())
        all.append(button);
    return all;
}

void TrialPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TrialPane::save(QSettings &settings) const
{
    settings.setValue("rules/days", days());
}

void TrialPane::restore(QSettings &settings)
{
    const auto kept = std::ranges::find(periodDays, settings.value("rules/days").toInt());
    m_period->setCurrentIndex(
        kept == periodDays.end() ? usualPeriod : int(kept - periodDays.begin()));
}

} // namespace Docket
