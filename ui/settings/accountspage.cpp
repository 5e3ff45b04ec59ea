// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountspage.h"

#include "ui/setup/tokenend.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/widgets.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>

namespace Docket {

namespace {

constexpr int stateColumn = 1;

QString stateWords(AccountState state, bool inUse)
{
    switch (state) {
    case AccountState::SignedIn:
        return inUse ? AccountsPage::tr("In use, signed in") : AccountsPage::tr("Signed in");
    case AccountState::SignInNeeded:
        return inUse ? AccountsPage::tr("In use, sign-in needed")
                     : AccountsPage::tr("Sign-in needed");
    case AccountState::NotReachable:
        return inUse ? AccountsPage::tr("In use, not reachable")
                     : AccountsPage::tr("Not reachable");
    case AccountState::Unknown:
        break;
    }
    return inUse ? AccountsPage::tr("In use") : AccountsPage::tr("Keychain locked");
}

} // namespace

AccountsPage::AccountsPage(AccountHooks hooks, QWidget *parent)
    : SettingsPage(tr("Accounts"), parent)
    , m_hooks(std::move(hooks))
    , m_table(new QTableWidget(0, 3, this))
    , m_renew(new QPushButton(tr("Renew token…"), this))
    , m_use(new QPushButton(tr("Use this one"), this))
    , m_forget(new QPushButton(tr("Forget…"), this))
{
    if (!m_hooks.list) {
        sayNone();
        return;
    }
    addNote(tr("Each account has a queue, a registry and a log of its own. One is in use at a "
               "time; what was decided with another waits until it is used again."));
    if (m_hooks.keepsToken && !m_hooks.keepsToken())
        addNote(tr("No keychain answers on this computer: Docket asks for the token at each "
                   "start."));
    m_table->setHorizontalHeaderLabels({tr("Account"), tr("State"), tr("Token")});
    m_table->setAccessibleName(tr("Accounts"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 10);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Sentences wrap; what is too long for its column is told whole in the tool tip.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    // What tells two accounts apart is not cut.
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    addWide(m_table, 1);
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line);
    auto *more = new QPushButton(tr("Add…"), line);
    for (QPushButton *button : {more, m_renew, m_use, m_forget}) {
        button->setAutoDefault(false);
        button->setAccessibleName(QString(button->text()).remove(QChar(0x2026)));
        row->addWidget(button);
    }
    addWide(line);
    connect(more, &QPushButton::clicked, this, &AccountsPage::addWanted);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        if (chosen())
            emit renewWanted(QString(chosen()->id));
    });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (chosen())
            emit useWanted(QString(chosen()->id));
    });
    connect(m_forget, &QPushButton::clicked, this, &AccountsPage::askToForget);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AccountsPage::showChosen);
    reload();
}

void AccountsPage::sayNone()
{
    for (QWidget *unused : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_renew),
             static_cast<QWidget *>(m_use), static_cast<QWidget *>(m_forget)})
        unused->hide();
    addNote(tr("No account is needed here: Docket brought this staging site along and is signed in "
               "to it. To connect your own account, start Docket without --sandbox."));
    addRest();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    reload();
}

void AccountsPage::reload()
{
    if (!m_hooks.list)
        return;
    m_lines = m_hooks.list();
    const int request = ++m_request;
    const QDate today = QDate::currentDate();
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_lines.size(); ++row) {
        const AccountLine &line = m_lines.at(row);
        const QStringList cells{line.name + u'\n' + line.email,
            line.inUse ? tr("In use") : tr("Asking …"),
            line.tokenEnds.isValid()
                ? tokenEndWords(line.tokenEnds, int(today.daysTo(line.tokenEnds)))
                : tr("end not known")};
        for (int column = 0; column < cells.size(); ++column) {
            auto *cell = new QTableWidgetItem(cells.at(column));
            cell->setToolTip(plainToolTip(cells.at(column)));
            m_table->setItem(row, column, cell);
        }
        if (line.inUse && !m_table->currentItem())
            m_table->selectRow(row);
    }
    showChosen();
    for (const AccountLine &line : std::as_const(m_lines)) {
        if (m_hooks.state)
            QCoro::connect(
                m_hooks.state(line.id), this, [this, request, id = line.id](AccountState state) {
                    if (request == m_request)
                        showState(id, state);
                });
    }
}

void AccountsPage::showState(const QString &id, AccountState state)
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).id == id)
            m_table->item(row, stateColumn)->setText(stateWords(state, m_lines.at(row).inUse));
    }
}

const AccountLine *AccountsPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

void AccountsPage::showChosen()
{
    const AccountLine *line = chosen();
    m_renew->setEnabled(line);
    m_use->setEnabled(line && !line->inUse);
    m_forget->setEnabled(line);
}

void AccountsPage::askToForget()
{
    if (!chosen())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Forget the account"),
        tr("Forget %1 and its token?").arg(chosen()->email), QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its proposals, decisions and sync log stay."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("Forget"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = chosen()->id] { emit forgetWanted(id); });
    box->open();
}

} // namespace Docket
