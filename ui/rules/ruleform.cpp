// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleform.h"

#include "ui/actions.h"
#include "ui/language/keptwords.h"
#include "ui/registry/formfield.h"
#include "ui/registry/registrymodel.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Event = RuleWords::Event;
using Join = TriggerRule::Join;
using Role = RoleLabel::Role;

namespace {

QString eventText(Event event)
{
    switch (event) {
    case Event::Close:
        return RuleForm::tr("It closes");
    case Event::CloseWithChildren:
        return RuleForm::tr("It and all its children are closed");
    case Event::PostIncident:
        return RuleForm::tr("It reaches its post-incident status");
    case Event::Status:
        return RuleForm::tr("It moves to the status …");
    }
    return {};
}

} // namespace

RuleForm::RuleForm(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_name(new FormField(tr("Name"), u"ruleNameEdit"_s, this))
    , m_on(new QCheckBox(tr("Switched on"), this))
    , m_event(new QComboBox(this))
    , m_status(new FormField(tr("Status"), u"ruleStatusEdit"_s, this))
    , m_join(new QComboBox(this))
{
    for (const Event one :
        {Event::Close, Event::CloseWithChildren, Event::PostIncident, Event::Status})
        m_event->addItem(eventText(one), int(one));
    m_join->addItem(tr("All of these hold"), int(Join::All));
    m_join->addItem(tr("Any of these holds"), int(Join::Any));
    m_on->setObjectName(u"ruleOnCheck"_s);
    m_event->setObjectName(u"ruleEventCombo"_s);
    m_join->setObjectName(u"ruleJoinCombo"_s);
    for (const PageKind kind : allPageKinds()) {
        auto *box = new QCheckBox(kindText(kind), this);
        box->setAccessibleName(
            tr("Pages of kind: %1", "a choice of the rule's form").arg(kindText(kind)));
        box->setObjectName(u"ruleKind "_s + kindName(kind));
        m_kinds.append(box);
    }
    lay(actions);
    const auto told = [this] { tell(); };
    connect(m_name->edit(), &QLineEdit::textChanged, this, told);
    connect(m_status->edit(), &QLineEdit::textChanged, this, told);
    connect(m_event, &QComboBox::currentIndexChanged, this, [this] {
        fitStatus();
        tell();
    });
    connect(m_join, &QComboBox::currentIndexChanged, this, told);
    connect(m_on, &QCheckBox::toggled, this, told);
    for (QCheckBox *box : std::as_const(m_kinds))
        connect(box, &QCheckBox::toggled, this, told);
    for (FormField *field : {m_name, m_status})
        connect(field, &FormField::entered, this, &RuleForm::entered);
    fitStatus();
    orderStops();
}

void RuleForm::lay(Actions &actions)
{
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(8);
    m_eventField = new TitledField(tr("When"), m_event, this);
    auto *joined = new TitledField(tr("Conditions"), m_join, this);
    m_none = new RoleLabel(Role::Secondary, this);
    m_none->setText(tr("No condition: every ticket fits"));
    m_add = new ActionButton(actions.addCondition, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_eventField, 0, 1);
    grid->addWidget(m_status, 1, 1);
    grid->addWidget(m_on, 1, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5); // What it waits for is a whole sentence.
    auto *how = new QHBoxLayout;
    how->setSpacing(12);
    how->addWidget(joined);
    how->addWidget(m_add, 0, Qt::AlignBottom);
    how->addStretch(1);
    m_conditions = new QVBoxLayout;
    m_conditions->setSpacing(6);
    auto *kinds = new QWidget(this);
    auto *flow = new FlowLayout(kinds);
    flow->setSpacing(10);
    for (QCheckBox *box : std::as_const(m_kinds))
        flow->addWidget(box);
    auto *title = new RoleLabel(Role::Secondary, this, 0.92);
    title->setText(tr("For pages of kind (none: every registered page)"));
    title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(9);
    column->addLayout(grid);
    column->addLayout(how);
    column->addWidget(m_none);
    column->addLayout(m_conditions);
    column->addWidget(title);
    column->addWidget(kinds);
    column->addStretch(1);
}

// ---- what is shown ----

void RuleForm::setKnown(const RulesKnown &known)
{
    m_known = known;
    m_status->setOffers(known.statuses);
    for (ConditionRow *row : std::as_const(m_rows))
        row->setKnown(known);
}

void RuleForm::setWords(const RuleWords &words)
{
    m_filling = true;
    m_name->setText(words.name);
    m_on->setChecked(words.isOn);
    m_event->setCurrentIndex(m_event->findData(int(words.event)));
    m_status->setText(words.status);
    m_join->setCurrentIndex(m_join->findData(int(words.join)));
    while (m_rows.size() > words.conditions.size())
        remove(m_rows.last());
    for (qsizetype i = 0; i < words.conditions.size(); ++i) {
        if (i < m_rows.size())
            m_rows.at(i)->setCondition(words.conditions.at(i));
        else
            makeRow(words.conditions.at(i));
    }
    const QList<PageKind> kinds = allPageKinds();
    for (qsizetype i = 0; i < kinds.size(); ++i)
        m_kinds.at(i)->setChecked(words.kinds.contains(kinds.at(i)));
    numberRows();
    fitStatus();
    setProblems({});
    m_filling = false;
}

RuleWords RuleForm::words() const
{
    RuleWords words;
    words.name = m_name->edit()->text();
    words.isOn = m_on->isChecked();
    words.event = event();
    words.status = words.event == Event::Status ? m_status->edit()->text() : QString();
    words.join = Join(m_join->currentData().toInt());
    for (const ConditionRow *row : m_rows)
        words.conditions.append(row->condition());
    const QList<PageKind> kinds = allPageKinds();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (m_kinds.at(i)->isChecked())
            words.kinds.append(kinds.at(i));
    }
    return words;
}

Event RuleForm::event() const
{
    return Event(m_event->currentData().toInt());
}

void RuleForm::fitStatus()
{
    m_status->setVisible(event() == Event::Status);
}

void RuleForm::setProblems(const QList<RuleProblem> &problems)
{
    m_name->setProblem({});
    m_status->setProblem({});
    for (ConditionRow *row : std::as_const(m_rows))
        row->setProblem({});
    for (const RuleProblem &problem : problems) {
        const QString sentence = keptWords(problem.sentence);
        switch (problem.field) {
        case RuleProblem::Field::Name:
            m_name->setProblem(sentence);
            break;
        case RuleProblem::Field::Status:
            m_status->setProblem(sentence);
            break;
        case RuleProblem::Field::Condition:
            if (problem.row < m_rows.size())
                m_rows.at(problem.row)->setProblem(sentence);
            break;
        }
    }
}

void RuleForm::focusProblem()
{
    if (m_name->hasProblem()) {
        m_name->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_status->hasProblem()) {
        m_status->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (ConditionRow *row : std::as_const(m_rows)) {
        if (!row->hasProblem())
            continue;
        row->focusWords();
        return;
    }
}

void RuleForm::focusFirst()
{
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    m_name->edit()->selectAll();
}

// ---- what is typed ----

void RuleForm::tell()
{
    if (!m_filling)
        emit changed();
}

ConditionRow *RuleForm::makeRow(const ConditionWords &condition)
{
    auto *row = new ConditionRow(this);
    row->setKnown(m_known);
    row->setCondition(condition);
    m_conditions->addWidget(row);
    m_rows.append(row);
    connect(row, &ConditionRow::changed, this, &RuleForm::tell);
    connect(row, &ConditionRow::entered, this, &RuleForm::entered);
    connect(row, &ConditionRow::removeWanted, this, [this, row] {
        remove(row);
        numberRows();
        tell();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    return row;
}

void RuleForm::remove(ConditionRow *row)
{
    m_rows.removeOne(row);
    m_conditions->removeWidget(row);
    row->hide();
    row->deleteLater();
}

void RuleForm::addCondition()
{
    ConditionRow *row = makeRow({ConditionWords::Field::Label, {}});
    numberRows();
    row->show();
    row->stops().first()->setFocus(Qt::OtherFocusReason);
    tell();
}

void RuleForm::removeCondition()
{
    if (m_rows.isEmpty())
        return;
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = m_rows.size() - 1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->isAncestorOf(focused))
            at = i;
    }
    const bool had = m_rows.at(at)->isAncestorOf(focused);
    remove(m_rows.at(at));
    numberRows();
    if (had && !m_rows.isEmpty())
        m_rows.at(qMin(at, m_rows.size() - 1))->focusWords();
    else if (had)
        m_add->setFocus(Qt::OtherFocusReason);
    tell();
}

void RuleForm::numberRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setNumber(int(i) + 1);
    m_none->setVisible(m_rows.isEmpty());
    orderStops();
}

QList<QWidget *> RuleForm::stops() const
{
    QList<QWidget *> all{m_name->edit(), m_event, m_status->edit(), m_join, m_add, m_on};
    for (const ConditionRow *row : m_rows)
        all += row->stops();
    for (QCheckBox *box : m_kinds)
        all.append(box);
    return all;
}

void RuleForm::orderStops()
{
    const QList<QWidget *> order = stops();
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace Docket
