// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rehearsaldialog.h"

#include "ui/feedback/errortext.h"
#include "ui/feedback/progressstrip.h"
#include "ui/feedback/savedialog.h"
#include "ui/rehearsal/rehearsaltext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;
using Step = RehearsalProgress::Step;

RehearsalDialog::RehearsalDialog(RehearsalHooks hooks, const QString &site, QWidget *parent)
    : QDialog(parent)
    , m_hooks(std::move(hooks))
    , m_builtIn(new QRadioButton(tr("On a staging site of its own, on this computer"), this))
    , m_named(new QRadioButton(this))
    , m_space(new QLineEdit(this))
    , m_strip(new ProgressStrip(tr("How far the rehearsal is"), tr("Cancel the rehearsal"), this))
    , m_list(new QTableWidget(int(allScenarios().size()), 3, this))
    , m_summary(new RoleLabel(Role::Text, this))
    , m_save(new QPushButton(tr("Save pass list…"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_play(new QPushButton(tr("Rehearse"), this))
    , m_hasSite(!site.isEmpty())
{
    setWindowTitle(tr("Rehearse"));
    setObjectName(u"rehearsalDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 610);
    make(site);
    connect(m_builtIn, &QRadioButton::toggled, this, &RehearsalDialog::showState);
    connect(m_space, &QLineEdit::textChanged, this, &RehearsalDialog::showState);
    connect(m_play, &QPushButton::clicked, this, &RehearsalDialog::play);
    connect(m_close, &QPushButton::clicked, this, &RehearsalDialog::reject);
    connect(m_strip, &ProgressStrip::stopWanted, this, &RehearsalDialog::stop);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askWhereToSave(this,
            {tr("Save pass list"), u"docket-rehearsal.txt"_s, tr("Text (*.txt);;JSON (*.json)")},
            [this](const QString &file) { save(file); });
    });
    clearRows();
    showState();
    m_play->setFocus();
}

RehearsalDialog::~RehearsalDialog()
{
    m_stop.request_stop();
}

void RehearsalDialog::make(const QString &site)
{
    auto *about = new RoleLabel(Role::Secondary, this);
    about->setWordWrap(true);
    about->setText(
        tr("Ten scenarios are played with the code that syncs and publishes for real, on pages "
           "and tickets of their own, which are deleted afterwards. Proposals and log of this "
           "window are not touched."));
    m_builtIn->setObjectName(u"rehearsalBuiltIn"_s);
    m_builtIn->setChecked(true);
    m_named->setObjectName(u"rehearsalNamed"_s);
    m_named->setText(m_hasSite ? tr("In a marked staging space of %1:").arg(site)
                               : tr("In a marked staging space (connect an account first)"));
    m_space->setObjectName(u"rehearsalSpace"_s);
    m_space->setAccessibleName(tr("Key of the staging space"));
    m_space->setPlaceholderText(tr("Key of the space"));
    m_space->setMinimumWidth(fontMetrics().horizontalAdvance(m_space->placeholderText()) + 40);
    auto *named = new QHBoxLayout;
    named->addWidget(m_named);
    named->addWidget(m_space);
    named->addStretch(1);
    m_list->setObjectName(u"rehearsalList"_s);
    m_list->setAccessibleName(tr("Pass list"));
    m_list->setHorizontalHeaderLabels(
        {tr("Result"), tr("Scenario"), tr("What it proves, or why not")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(true);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_list->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    m_summary->setObjectName(u"rehearsalSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_save->setObjectName(u"rehearsalSave"_s);
    m_play->setObjectName(u"rehearsalPlay"_s);
    m_play->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_play);
    for (QPushButton *button : {m_save, m_close})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(about);
    column->addWidget(m_builtIn);
    column->addLayout(named);
    column->addWidget(m_strip);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);
    column->addLayout(buttons);
}

void RehearsalDialog::showState()
{
    m_builtIn->setEnabled(!m_busy);
    m_named->setEnabled(!m_busy && m_hasSite);
    m_space->setEnabled(!m_busy && m_named->isChecked());
    m_play->setEnabled(
        !m_busy && m_hooks.run && (m_builtIn->isChecked() || !m_space->text().trimmed().isEmpty()));
    m_save->setEnabled(!m_busy && m_report.has_value());
}

void RehearsalDialog::clearRows()
{
    for (const Scenario scenario : allScenarios())
        setRow(scenario, u"–"_s, promiseText(scenario), false);
}

void RehearsalDialog::setRow(
    Scenario scenario, const QString &word, const QString &words, bool isWrong)
{
    const Theme &theme = Theme::of(palette());
    const int row = int(allScenarios().indexOf(scenario));
    const QStringList cells{word, scenarioText(scenario), words};
    for (int i = 0; i < cells.size(); ++i) {
        auto *cell = new QTableWidgetItem(cells.at(i));
        cell->setToolTip(plainToolTip(cells.at(i)));
        if (isWrong && i != 1)
            cell->setForeground(theme.error);
        m_list->setItem(row, i, cell);
    }
}

void RehearsalDialog::say(RoleLabel *label, const QString &words, bool isWrong)
{
    label->setRole(isWrong ? Role::Error : Role::Text);
    label->setText(words);
}

void RehearsalDialog::play()
{
    m_busy = true;
    m_done = 0;
    m_report.reset();
    m_stop = std::stop_source();
    clearRows();
    say(m_summary, {}, false);
    m_strip->begin(tr("Preparing …"));
    showState();
    const QString space = m_named->isChecked() ? m_space->text().trimmed() : QString();
    const auto progress = [self = QPointer(this)](const RehearsalProgress &now) {
        if (self)
            self->tell(now);
    };
    QCoro::connect(m_hooks.run(space, progress, m_stop.get_token()), this,
        [this](Result<RehearsalReport> &&report) { played(report); });
}

void RehearsalDialog::tell(const RehearsalProgress &progress)
{
    const int of = int(allScenarios().size());
    switch (progress.step) {
    case Step::Preparing:
        m_strip->tell(tr("Preparing …"), 0, of);
        break;
    case Step::Playing:
        m_strip->tell(m_stop.stop_requested() ? tr("Stopping …") : scenarioText(progress.scenario),
            m_done, of);
        setRow(progress.scenario, tr("Playing"), promiseText(progress.scenario), false);
        break;
    case Step::Played: {
        ++m_done;
        const bool passed = progress.result.passed();
        setRow(progress.scenario, passed ? tr("✓ Passed") : tr("✗ Failed"),
            passed ? promiseText(progress.scenario) : reasonText(progress.result), !passed);
        break;
    }
    case Step::CleaningUp:
        m_strip->tell(tr("Cleaning up …"), of, of);
        break;
    }
}

void RehearsalDialog::played(const Result<RehearsalReport> &report)
{
    m_busy = false;
    m_strip->end();
    if (!report) {
        clearRows();
        say(m_summary,
            report.error().kind == Error::Kind::Cancelled
                ? tr("Stopped: nothing was played")
                : errorSentence(tr("rehearse"), report.error()),
            report.error().kind != Error::Kind::Cancelled);
    } else {
        m_report = *report;
        for (const Scenario scenario : allScenarios()) {
            if (!std::ranges::contains(report->results, scenario, &ScenarioResult::scenario))
                setRow(scenario, u"–"_s, tr("Not played"), false);
        }
        say(m_summary, summaryText(*report), !report->isWhole() && !report->stopped);
    }
    showState();
    if (m_report)
        m_save->setFocus();
    else if (m_named->isChecked())
        m_space->setFocus();
    else
        m_play->setFocus();
}

void RehearsalDialog::save(const QString &name)
{
    if (!m_report)
        return;
    const QByteArray bytes = name.endsWith(u".json"_s, Qt::CaseInsensitive)
        ? QJsonDocument(rehearsalJson(*m_report)).toJson()
        : rehearsalText(*m_report);
    QSaveFile file(name);
    const bool kept =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    say(m_summary,
        kept ? tr("The pass list is in %1").arg(QFileInfo(name).fileName())
             : errorSentence(tr("save the pass list"),
                   Error{Error::Kind::Storage, file.errorString(), 0, std::nullopt, {}}),
        !kept);
}

/** It goes on until its pages and tickets are away again. */
void RehearsalDialog::stop()
{
    m_stop.request_stop();
    m_strip->begin(tr("Stopping …"));
}

void RehearsalDialog::reject()
{
    if (m_busy && !m_stop.stop_requested())
        stop();
    else
        QDialog::reject();
}

} // namespace Docket
