// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/conditionrow.h"

#include "ui/registry/formfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Docket {

using namespace Qt::StringLiterals;
using Field = ConditionWords::Field;

namespace {

QString fieldText(Field field)
{
    switch (field) {
    case Field::Type:
        return ConditionRow::tr("Type is");
    case Field::Label:
        return ConditionRow::tr("Has the label");
    case Field::NoLabel:
        return ConditionRow::tr("Does not have the label");
    case Field::Component:
        return ConditionRow::tr("Component is");
    case Field::Included:
        return ConditionRow::tr("Asks for documentation");
    case Field::NotIncluded:
        return ConditionRow::tr("Does not ask for documentation");
    }
    return {};
}

bool hasWords(Field field)
{
    return field != Field::Included && field != Field::NotIncluded;
}

} // namespace

ConditionRow::ConditionRow(QWidget *parent)
    : QWidget(parent)
    , m_field(new QComboBox(this))
    , m_words(new FormField({}, u"conditionWordsEdit"_s, this))
    , m_remove(new QPushButton(this))
{
    for (const Field one : {Field::Type, Field::Label, Field::NoLabel, Field::Component,
             Field::Included, Field::NotIncluded})
        m_field->addItem(fieldText(one), int(one));
    m_field->setObjectName(u"conditionFieldCombo"_s);
    m_remove->setObjectName(u"conditionRemove"_s);
    m_remove->setIcon(icon(u"edit-clear"_s));
    m_remove->setToolTip(tr("Remove this condition"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        showField();
        emit changed();
    });
    connect(m_words->edit(), &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_words, &FormField::entered, this, &ConditionRow::entered);
    connect(m_remove, &QPushButton::clicked, this, &ConditionRow::removeWanted);
    showField();
}

Field ConditionRow::field() const
{
    return Field(m_field->currentData().toInt());
}

void ConditionRow::setCondition(const ConditionWords &condition)
{
    const QSignalBlocker quiet(this);
    m_typed = condition.words;
    m_words->setText(condition.words);
    m_field->setCurrentIndex(m_field->findData(int(condition.field)));
    showField();
}

ConditionWords ConditionRow::condition() const
{
    return {field(), hasWords(field()) ? m_words->edit()->text() : QString()};
}

void ConditionRow::setKnown(const RulesKnown &known)
{
    m_known = known;
    showField();
}

void ConditionRow::showField()
{
    QLineEdit *edit = m_words->edit();
    const bool typed = hasWords(field());
    if (!edit->isReadOnly())
        m_typed = edit->text();
    edit->setReadOnly(!typed);
    edit->setEnabled(typed);
    const QSignalBlocker quiet(edit);
    const QString shown = typed ? m_typed : m_known.included.join(u", "_s);
    if (edit->text() != shown)
        m_words->setText(shown);
    switch (field()) {
    case Field::Type:
        m_words->setOffers(m_known.types);
        edit->setPlaceholderText(tr("Bug, Story …"));
        return;
    case Field::Component:
        m_words->setOffers(m_known.components);
        edit->setPlaceholderText(tr("One or several, with commas"));
        return;
    case Field::Label:
    case Field::NoLabel:
        m_words->setOffers(m_known.labels);
        edit->setPlaceholderText(tr("One label"));
        return;
    case Field::Included:
    case Field::NotIncluded:
        m_words->setOffers(QStringList());
        edit->setPlaceholderText({});
        return;
    }
}

void ConditionRow::setNumber(int number)
{
    m_field->setAccessibleName(tr("Condition %1").arg(number));
    m_words->edit()->setAccessibleName(tr("Words of condition %1").arg(number));
    m_remove->setAccessibleName(tr("Remove condition %1").arg(number));
}

void ConditionRow::setProblem(const QString &sentence)
{
    m_words->setProblem(sentence);
}

bool ConditionRow::hasProblem() const
{
    return m_words->hasProblem();
}

void ConditionRow::focusWords()
{
    if (m_words->edit()->isEnabled())
        m_words->edit()->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ConditionRow::stops() const
{
    return {m_field, m_words->edit(), m_remove};
}

} // namespace Docket
