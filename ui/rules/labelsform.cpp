// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/labelsform.h"

#include "core/policy/rulewords.h"
#include "ui/registry/formfield.h"
#include "ui/theme/widgets.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;

LabelsForm::LabelsForm(QWidget *parent)
    : QWidget(parent)
    , m_include(
          new FormField(tr("Labels that ask for documentation"), u"labelsIncludeEdit"_s, this))
    , m_exclude(new FormField(tr("Labels that keep a ticket out"), u"labelsExcludeEdit"_s, this))
{
    auto *words = new RoleLabel(RoleLabel::Role::Secondary, this);
    words->setWordWrap(true);
    words->setText(tr("Labels are separated by commas. One that keeps a ticket out wins over every "
                      "rule, at every status."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(9);
    column->addWidget(m_include);
    column->addWidget(m_exclude);
    column->addWidget(words);
    column->addStretch(1);
    for (FormField *field : {m_include, m_exclude}) {
        field->edit()->setPlaceholderText(tr("None"));
        connect(field->edit(), &QLineEdit::textChanged, this, [this] {
            if (!m_filling)
                emit changed();
        });
        connect(field, &FormField::entered, this, &LabelsForm::entered);
    }
}

LabelsForm::Words LabelsForm::wordsOf(const LabelPolicy &labels)
{
    return {labels.include.join(u", "_s), labels.exclude.join(u", "_s)};
}

LabelPolicy LabelsForm::read(const Words &words)
{
    return {readLabels(words.include), readLabels(words.exclude)};
}

void LabelsForm::setWords(const Words &words)
{
    m_filling = true;
    m_include->setText(words.include);
    m_exclude->setText(words.exclude);
    m_filling = false;
}

LabelsForm::Words LabelsForm::words() const
{
    return {m_include->edit()->text(), m_exclude->edit()->text()};
}

void LabelsForm::focusFirst()
{
    m_include->edit()->setFocus(Qt::OtherFocusReason);
    m_include->edit()->selectAll();
}

QList<QWidget *> LabelsForm::stops() const
{
    return {m_include->edit(), m_exclude->edit()};
}

} // namespace Docket
