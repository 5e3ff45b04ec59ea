// SPDX-License-Identifier: GPL-3.0-or-later
// Where the fields of a line stand and what they are connected to.
#include "ui/registry/formfield.h"
#include "ui/registry/registryform.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace Docket {

void RegistryForm::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    auto *top = new QHBoxLayout; // Where Save never scrolls away from the title.
    top->addWidget(m_title, 1);
    top->addWidget(m_save);
    top->addWidget(m_discard);
    column->addLayout(top);
    auto *health = new QHBoxLayout;
    health->addWidget(m_health, 1);
    for (ActionButton *mend : m_mends.first(m_mends.size() - 1))
        health->addWidget(mend);
    column->addLayout(health);
    auto *lacking = new QHBoxLayout;
    lacking->addWidget(m_conformance, 1);
    lacking->addWidget(m_mends.last(), 0, Qt::AlignTop);
    column->addLayout(lacking);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const QList<QWidget *> cells{m_address, m_section, new TitledField(tr("Kind"), m_kind, this),
        new TitledField(tr("Mode"), m_mode, this), m_project, m_component, m_label, m_epic, m_owner,
        m_backup, m_manager};
    constexpr int perRow = 4;
    for (int i = 0; i < cells.size(); ++i)
        grid->addWidget(cells.at(i), i / perRow, i % perRow);
    for (int i = 0; i < perRow; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addStretch(1);
    const QList<QWidget *> order = stops();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void RegistryForm::wire()
{
    const QList<FormField *> edits = fields(); // In the order of LineField.
    for (qsizetype i = 0; i < edits.size(); ++i) {
        connect(edits.at(i)->edit(), &QLineEdit::textChanged, this,
            [this, i] { changedField(LineField(i)); });
        connect(edits.at(i), &FormField::entered, this, &RegistryForm::trySave);
    }
    for (const LineField choice : {LineField::Kind, LineField::Mode})
        connect(comboOf(choice), &QComboBox::currentIndexChanged, this,
            [this, choice] { changedField(choice); });
    connect(m_address->edit(), &QLineEdit::textChanged, m_typing, [this] {
        if (!m_filling)
            m_typing->start();
    });
    connect(m_project->edit(), &QLineEdit::textChanged, this, &RegistryForm::offerComponents);
    connect(m_typing, &QTimer::timeout, this, &RegistryForm::readPage);
    connect(m_save, &QPushButton::clicked, this, &RegistryForm::trySave);
    connect(m_discard, &QPushButton::clicked, this, &RegistryForm::discardWanted);
}

} // namespace Docket
