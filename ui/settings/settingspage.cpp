// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Docket {

using Role = RoleLabel::Role;

namespace {

/** Of the labels before the fields. */
int labelWidth(const QWidget &page)
{
    return qMax(176, 26 * page.fontMetrics().averageCharWidth());
}

} // namespace

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    auto *inside = new QWidget(this);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(24, 18, 24, 18);
    m_column->setSpacing(10);
    auto *heading = new RoleLabel(Role::Text, inside, 1.3);
    heading->setText(title);
    heading->setBold(true);
    m_column->addWidget(heading);
    m_column->addSpacing(4);
    setWidget(inside);
}

QWidget *SettingsPage::body() const
{
    return widget();
}

void SettingsPage::addHeading(const QString &text)
{
    auto *heading = new RoleLabel(Role::Text, body());
    heading->setText(text);
    heading->setBold(true);
    m_column->addSpacing(8);
    m_column->addWidget(heading);
}

void SettingsPage::addRow(const QString &label, QWidget *field, const QString &hint)
{
    auto *line = new FlowLayout;
    line->setSpacing(12);
    auto *name = new RoleLabel(Role::Text, body());
    name->setText(label);
    name->setWordWrap(true);
    name->setFixedWidth(labelWidth(*this));
    name->setBuddy(field);
    field->setParent(body());
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    line->addWidget(name);
    line->addWidget(field);
    m_column->addLayout(line);
    if (hint.isEmpty())
        return;
    auto *why = new RoleLabel(Role::Secondary, body(), 0.95);
    why->setText(hint);
    why->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addSpacing(labelWidth(*this) + 12);
    below->addWidget(why, 1);
    m_column->addLayout(below);
    m_column->addSpacing(4);
}

void SettingsPage::addWide(QWidget *wide, int stretch)
{
    m_column->addWidget(wide, stretch);
}

void SettingsPage::addNote(const QString &text)
{
    auto *note = new RoleLabel(Role::Secondary, body(), 0.95);
    note->setText(text);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

void SettingsPage::addRest()
{
    m_column->addStretch(1);
}

} // namespace Docket
