// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/connectdialog.h"

#include "ui/setup/tokenend.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Docket {

using Role = RoleLabel::Role;

ConnectDialog::ConnectDialog(CheckConnection check, StoreConnection store, const QDate &today,
    TokenKept kept, QWidget *parent)
    : QDialog(parent)
    , m_store(std::move(store))
    , m_today(today)
    , m_form(new SiteForm(std::move(check), today, this))
{
    setMinimumWidth(qMax(560, 80 * fontMetrics().averageCharWidth()));
    m_title = new RoleLabel(Role::Text, this, 1.3);
    m_title->setBold(true);
    m_present = new RoleLabel(Role::Text, this);
    m_present->setWordWrap(true);
    m_present->hide();
    auto *about = new RoleLabel(Role::Secondary, this);
    about->setWordWrap(true);
    about->setText(kept == TokenKept::InKeychain
            ? tr("Docket writes a page only once you approved its change. The token goes to this "
                 "computer's keychain and to this site only.")
            : tr("Docket writes a page only once you approved its change. The token goes to this "
                 "site only, and is asked for at each start."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(about);
    column->addWidget(m_present);
    column->addSpacing(4);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(new Divider(this));
    column->addWidget(makeFoot());
    m_connectButton->setEnabled(false);
    setTitle(tr("Connect an account"));
    connect(m_form, &SiteForm::edited, this, [this] { m_connectButton->setEnabled(false); });
    connect(m_form, &SiteForm::checked, this, [this] {
        m_connectButton->setEnabled(true);
        m_connectButton->setText(m_form->allGranted() ? tr("Connect") : tr("Connect all the same"));
        m_connectButton->setDefault(true);
        m_connectButton->setFocus();
    });
    connect(m_form, &SiteForm::grown, this,
        [this] { resize(width(), qMax(height(), layout()->totalHeightForWidth(width()))); });
}

void ConnectDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

QWidget *ConnectDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    m_sample = new QPushButton(tr("Try with sample data"), foot);
    m_sample->setAccessibleName(m_sample->text());
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAccessibleName(cancel->text());
    m_connectButton = new QPushButton(tr("Connect"), foot);
    m_connectButton->setAccessibleName(m_connectButton->text());
    m_connectButton->setProperty("primary", true);
    row->addWidget(m_sample);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_connectButton);
    connect(m_sample, &QPushButton::clicked, this, [this] {
        emit sampleWanted();
        reject();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connectButton, &QPushButton::clicked, this, &ConnectDialog::store);
    return foot;
}

/** One name, on the window and in it. */
void ConnectDialog::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_title->setText(title);
}

void ConnectDialog::setDraft(const ConnectDraft &draft)
{
    m_form->setDraft(draft);
    const bool again = !draft.site.isEmpty() && !draft.email.isEmpty();
    m_sample->setVisible(!again); // It is about that account alone.
    if (again) {
        setTitle(tr("Sign in to %1").arg(siteForPeople(draft.site)));
        m_form->keepSite();
    }
    m_present->setVisible(draft.tokenEnds.isValid());
    if (draft.tokenEnds.isValid())
        m_present->setText(tr("The current token %1.")
                .arg(tokenEndWords(draft.tokenEnds, int(m_today.daysTo(draft.tokenEnds)))));
}

void ConnectDialog::store()
{
    m_form->setBusy(true);
    m_connectButton->setEnabled(false);
    m_form->say(tr("Keeping the account …"));
    QCoro::connect(m_store(draft()), this, [this](Result<TokenKept> &&result) {
        m_form->setBusy(false);
        if (!result) {
            m_form->showError(result.error());
            m_connectButton->setEnabled(true);
            return;
        }
        emit connected(*result);
        accept();
    });
}

} // namespace Docket
