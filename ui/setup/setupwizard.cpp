// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "ui/setup/pagespage.h"
#include "ui/setup/practicepage.h"
#include "ui/setup/setuppages.h"

#include <QAbstractButton>

namespace Docket {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(SetupHooks hooks, const Clock &clock, const QDate &today, QWidget *parent)
    : QWizard(parent)
    , m_state(std::make_shared<SetupState>())
    , m_practice(new PracticePage(clock, this))
{
    setWindowTitle(tr("Set up Docket"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage); // What it would go back to is kept and in use.
    setOption(QWizard::NoDefaultButton);
    setButtonText(QWizard::CancelButton, tr("Later"));
    setButtonText(QWizard::FinishButton, tr("Open queue"));
    m_state->hooks = std::move(hooks);
    auto *welcome = new WelcomePage(m_state, this);
    auto *pages = new PagesPage(m_state, this);
    addPage(welcome);
    addPage(new SitePage(m_state, today, this));
    addPage(new TicketsPage(m_state, this));
    addPage(pages);
    addPage(m_practice);
    connect(welcome, &WelcomePage::connectWanted, this, &QWizard::next);
    connect(pages, &PagesPage::kept, this, [this](TokenKept where) {
        m_finished = true;
        setButtonText(QWizard::CancelButton, tr("Close"));
        emit SetupWizard::kept(where);
        next();
    });
    connect(this, &QDialog::accepted, this, &SetupWizard::queueWanted);
    resize(880, 560);
}

void SetupWizard::reject()
{
    hide();
    emit rejected();
}

void SetupWizard::setWaiting(int waiting)
{
    m_practice->setWaiting(waiting);
}

} // namespace Docket
