// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog for an evidence pack is made of.
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidencetext.h"
#include "ui/feedback/progressstrip.h"
#include "ui/log/periodchoice.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

EvidenceDialog::EvidenceDialog(
    const Clock &clock, EvidenceHooks hooks, const QHash<QString, QString> &names, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_hooks(std::move(hooks))
    , m_names(names)
    , m_period(new PeriodChoice(clock, this))
    , m_preset(new QComboBox(this))
    , m_label(new QLineEdit(this))
    , m_seed(new QLineEdit(this))
    , m_file(new QLineEdit(this))
    , m_samples(new QSpinBox(this))
    , m_mask(new QCheckBox(tr("Call everybody “Person 1”, “Person 2” and so on"), this))
    , m_strip(new ProgressStrip(tr("How far the pack is"), tr("Cancel the pack"), this))
    , m_population(new RoleLabel(Role::Text, this))
    , m_verifier(new RoleLabel(Role::Text, this))
    , m_said(new RoleLabel(Role::Text, this))
    , m_maskedWords(new RoleLabel(Role::Secondary, this))
    , m_masked(new QTableWidget(0, 4, this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_preview(new QPushButton(tr("Show what is masked"), this))
    , m_make(new QPushButton(tr("Make pack"), this))
    , m_open(new QPushButton(tr("Open it"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Make evidence pack"));
    setObjectName(u"evidenceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeForm();
    wire();
    if (!m_hooks.gather)
        say(tr("Connect an account first: the closed tickets are read from the tracker."), false);
    showState();
    m_seed->setFocus();
}

void EvidenceDialog::makeForm()
{
    m_preset->setObjectName(u"evidencePreset"_s);
    for (const QString &preset : evidencePresets().keys())
        m_preset->addItem(presetText(preset), preset);
    m_label->setObjectName(u"evidenceLabel"_s);
    m_label->setPlaceholderText(tr("Any page"));
    m_samples->setObjectName(u"evidenceSamples"_s);
    m_samples->setRange(1, 1'000);
    m_samples->setValue(25);
    m_seed->setObjectName(u"evidenceSeed"_s);
    m_seed->setPlaceholderText(tr("Any words of the auditor's"));
    m_mask->setObjectName(u"evidenceMask"_s);
    m_file->setObjectName(u"evidenceFile"_s);
    m_browse->setAccessibleName(tr("Choose the file"));
    auto *period = new QWidget(this);
    auto *periodRow = new FlowLayout(period);
    periodRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : m_period->widgets())
        periodRow->addWidget(part);
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(8);
    const auto row = [&](const QString &name, QWidget *field) {
        form->addRow(name, field);
        field->setAccessibleName(name);
    };
    form->addRow(tr("Closed in"), period);
    row(tr("Pages sampled"), m_preset);
    row(tr("With the label"), m_label);
    row(tr("Samples at most"), m_samples);
    row(tr("Seed of the sample"), m_seed);
    form->addRow(tr("Masking"), m_mask);
    form->addRow(tr("File"), file);
    m_file->setAccessibleName(tr("File"));

    m_population->setObjectName(u"evidencePopulation"_s);
    m_population->setBold(true);
    m_verifier->setObjectName(u"evidenceVerifier"_s);
    m_said->setObjectName(u"evidenceSaid"_s);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (RoleLabel *line : {m_population, m_verifier, m_said, m_maskedWords})
        line->setWordWrap(true);
    m_masked->setObjectName(u"evidenceMasked"_s);
    m_masked->setAccessibleName(tr("Who is masked"));
    m_masked->setHorizontalHeaderLabels({tr("Name"), tr("Account"), tr("Is called"), tr("Places")});
    m_masked->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_masked->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_masked->setTabKeyNavigation(false);
    m_masked->setShowGrid(false);
    m_masked->setMinimumHeight(110);
    m_masked->verticalHeader()->hide();
    m_masked->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_masked->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_masked->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);

    m_make->setObjectName(u"evidenceMake"_s);
    m_make->setDefault(true);
    m_preview->setObjectName(u"evidencePreview"_s);
    m_open->setObjectName(u"evidenceOpen"_s);
    for (QPushButton *button : {m_browse, m_preview, m_open, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_preview);
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_strip);
    for (RoleLabel *line : {m_population, m_verifier, m_maskedWords})
        column->addWidget(line);
    column->addWidget(m_masked, 10);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this); // Large letters need more height than a small screen has.
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(10);
    outer->addWidget(scroll, 1);
    outer->addWidget(m_said); // Beside the button that it answers, whatever is scrolled to.
    outer->addLayout(buttons);
    resize(qMax(840, body->minimumSizeHint().width() + 60), 600);
    m_masked->hide();
    m_maskedWords->hide();
    m_fields = {m_preset, m_label, m_samples, m_seed, m_mask, m_file, m_browse};
    m_fields += m_period->stops();
    QList<QWidget *> order = m_period->stops();
    order << m_preset << m_label << m_samples << m_seed << m_mask << m_file << m_browse << m_masked
          << m_open << m_preview << m_close << m_make;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void EvidenceDialog::wire()
{
    for (QLineEdit *field : {m_seed, m_file})
        connect(field, &QLineEdit::textChanged, this, &EvidenceDialog::showState);
    connect(m_mask, &QCheckBox::toggled, this, &EvidenceDialog::showState);
    connect(m_browse, &QPushButton::clicked, this, &EvidenceDialog::chooseFile);
    connect(m_preview, &QPushButton::clicked, this, [this] { gather(Then::Preview); });
    connect(m_make, &QPushButton::clicked, this, [this] { gather(Then::Write); });
    connect(m_close, &QPushButton::clicked, this, &EvidenceDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(m_written); });
    connect(m_strip, &ProgressStrip::stopWanted, this, &EvidenceDialog::stop);
}

} // namespace Docket
