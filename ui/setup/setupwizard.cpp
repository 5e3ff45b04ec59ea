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
    setOption(QWizard::NoDefaultButton);
    setButtonText(QWizard::CancelButton, tr("&Later"));
    setButtonText(QWizard::FinishButton, tr("&Open queue"));
    for (const WizardButton main : {QWizard::NextButton, QWizard::FinishButton})
        button(main)->setProperty("primary", true);
    m_state->hooks = std::move(hooks);
    auto *pages = new PagesPage(m_state, this);
    addPage(new WelcomePage(m_state, this));
    addPage(new SitePage(m_state, today, this));
    addPage(new TicketsPage(m_state, this));
    m_keeping = addPage(pages);
    addPage(m_practice);
    connect(this, &QWizard::currentIdChanged, this, [this] {
        if (currentPage() && !currentPage()->isComplete()) // Else Enter goes on.
            takeKeys();
    });
    connect(pages, &PagesPage::kept, this, [this](TokenKept where) {
        m_finished = true;
        setButtonText(QWizard::CancelButton, tr("&Close"));
        emit SetupWizard::kept(where);
        next();
    });
    connect(this, &QDialog::accepted, this, &SetupWizard::queueWanted);
    resize(880, 560);
}

void SetupWizard::goOn()
{
    show();
    raise();
    activateWindow();
    if (!m_finished)
        goToFirstOpen();
    takeKeys();
}

void SetupWizard::goToFirstOpen()
{
    for (const int id : visitedIds()) {
        if (page(id)->isComplete())
            continue;
        while (currentId() != id)
            back();
        return;
    }
    int before = -1;
    while (currentPage()->isComplete() && currentId() != m_keeping && currentId() != before) {
        before = currentId();
        next();
    }
}

void SetupWizard::takeKeys()
{
    if (auto *page = dynamic_cast<SetupPage *>(currentPage()))
        page->takeKeys();
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
