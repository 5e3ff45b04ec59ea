// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registry/newpagedialog.h"

#include "core/policy/pageaddress.h"
#include "ui/language/keptwords.h"
#include "ui/registry/registrymodel.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Docket {

using namespace Qt::StringLiterals;
using Role = RoleLabel::Role;

namespace {

QComboBox *kindChoice(PageKind first, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const PageKind kind : allPageKinds())
        box->addItem(kindText(kind), int(kind));
    box->setCurrentIndex(box->findData(int(first)));
    return box;
}

/** To type in, as wide as there is room. */
QComboBox *typedChoice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

QComboBox *pageChoice(const QMap<QString, QString> &pages, QWidget *parent)
{
    QComboBox *box = typedChoice(parent);
    for (auto page = pages.cbegin(); page != pages.cend(); ++page)
        box->addItem(page.value(), page.key());
    box->model()->sort(0);
    return box;
}

} // namespace

NewPageDialog::NewPageDialog(const NewPageWanted &first, QStringList hosts,
    const QMap<QString, QString> &pages, QWidget *parent)
    : QDialog(parent)
    , m_hosts(std::move(hosts))
    , m_subject(typedChoice(this))
    , m_kind(kindChoice(first.kind, this))
    , m_below(pageChoice(pages, this))
    , m_hint(new RoleLabel(Role::Secondary, this))
    , m_problem(new RoleLabel(Role::Error, this))
{
    setWindowTitle(tr("New page from a template"));
    setObjectName(u"newPageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *what = new RoleLabel(Role::Text, this);
    what->setWordWrap(true);
    what->setText(
        tr("Docket fills the template with what closed tickets say and marks what is left to "
           "write. Nothing is made before the proposal is approved."));
    m_hint->setWordWrap(true);
    m_hint->hide();
    prepareSubject(first.subject);
    m_kind->setObjectName(u"newPageKind"_s);
    showBelow(first.below);
    m_below->lineEdit()->setAccessibleName(tr("Address or title of the page it goes below"));
    m_below->lineEdit()->setPlaceholderText(tr("Its address or title"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Ticket or fix version"), m_subject);
    form->addRow(tr("Kind of page"), m_kind);
    form->addRow(tr("Below this page"), m_below);
    m_problem->setObjectName(u"newPageProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_propose = buttons->addButton(tr("Propose"), QDialogButtonBox::AcceptRole);
    m_propose->setObjectName(u"proposePage"_s);
    m_propose->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPageDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_subject, &QComboBox::editTextChanged, this, &NewPageDialog::check);
    connect(m_subject, &QComboBox::activated, this, &NewPageDialog::takeMissed);
    connect(m_below, &QComboBox::editTextChanged, this, &NewPageDialog::check);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(m_hint);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    const int wide = qMax(640, column->minimumSize().width()); // Large letters need more.
    setMinimumSize(wide, column->totalHeightForWidth(wide));
    check();
}

void NewPageDialog::prepareSubject(const QString &first)
{
    m_subject->setObjectName(u"newPageSubject"_s);
    m_subject->setEditText(first);
    m_subject->lineEdit()->setAccessibleName(tr("Ticket or fix version that the page is about"));
    m_subject->lineEdit()->setPlaceholderText(tr("PLATFORM-89 or 2026.5"));
}

void NewPageDialog::setMissed(const QList<NewPageWanted> &missed)
{
    m_missed = missed;
    const QString typed = m_subject->currentText();
    m_subject->clear();
    for (const NewPageWanted &one : missed)
        m_subject->addItem(
            tr("%1 — %2", "a ticket, a kind of page").arg(one.subject, kindText(one.kind)));
    m_subject->setCurrentIndex(-1);
    m_subject->setEditText(typed);
    m_hint->setText(tr("%n closed ticket(s) asked for a page that nobody registered; the list has "
                       "them.",
        nullptr, int(missed.size())));
    m_hint->setVisible(!missed.isEmpty());
    if (typed.isEmpty())
        takeMissed(0);
    setMinimumHeight(qMax(minimumHeight(), layout()->totalHeightForWidth(width())));
}

void NewPageDialog::takeMissed(int index)
{
    if (index < 0 || index >= m_missed.size())
        return;
    const NewPageWanted &one = m_missed.at(index);
    m_subject->setEditText(one.subject);
    m_kind->setCurrentIndex(m_kind->findData(int(one.kind)));
    if (!one.below.isEmpty())
        showBelow(one.below);
}

void NewPageDialog::showBelow(const QString &page)
{
    const int known = m_below->findData(page);
    m_below->setCurrentIndex(known);
    if (known < 0)
        m_below->setEditText(page);
}

NewPageWanted NewPageDialog::read() const
{
    const QString typed = m_below->currentText().trimmed();
    const int chosen = m_below->findText(typed, Qt::MatchFixedString);
    return {m_subject->currentText().simplified(), PageKind(m_kind->currentData().toInt()),
        chosen < 0 ? typed : m_below->itemData(chosen).toString()};
}

void NewPageDialog::check()
{
    const NewPageWanted now = read();
    m_propose->setEnabled(!now.subject.isEmpty() && !now.below.isEmpty());
    m_problem->hide();
}

void NewPageDialog::take()
{
    NewPageWanted now = read();
    const PageAddress address = pageAddress(now.below, m_hosts);
    if (address.id.isEmpty()) {
        m_problem->setText(keptWords(addressProblemText(address.problem)));
        m_problem->show();
        m_below->setFocus();
        return;
    }
    now.below = address.id;
    emit wanted(now);
    accept();
}

} // namespace Docket
