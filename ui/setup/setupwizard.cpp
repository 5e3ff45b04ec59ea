// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupwizard.h"

#include "ui/setup/pagespage.h"
#include "ui/setup/practicepage.h"
#include "ui/setup/setuppages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QKeyEvent>

namespace Docket {

using namespace Qt::StringLiterals;

SetupWizard::SetupWizard(
    SetupHooks hooks, const Clock &clock, const QDate &today, QWidget *parent, Steps steps)
    : QWizard(parent)
    , m_state(std::make_shared<SetupState>())
{
    setWindowTitle(steps == Steps::FirstStart ? tr("Set up Docket") : tr("Add an account"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoDefaultButton);
    if (steps == Steps::FirstStart) {
        setButtonText(QWizard::CancelButton, tr("&Later"));
        setButtonText(QWizard::FinishButton, tr("&Open queue"));
    } else {
        setButtonText(QWizard::FinishButton, tr("&Add account"));
    }
    for (const WizardButton main : {QWizard::NextButton, QWizard::FinishButton})
        button(main)->setProperty("primary", true);
    m_state->hooks = std::move(hooks);
    addPages(today, clock, steps);
    connect(this, &QWizard::currentIdChanged, this, [this] {
        if (currentPage() && !currentPage()->isComplete()) // Else Enter goes on.
            takeKeys();
    });
    connect(this, &QDialog::accepted, this, &SetupWizard::queueWanted);
    resize(880, 560);
}

void SetupWizard::addPages(const QDate &today, const Clock &clock, Steps steps)
{
    auto *pages = new PagesPage(m_state, this);
    if (steps == Steps::FirstStart)
        addPage(new WelcomePage(m_state, this));
    addPage(new SitePage(m_state, today, this));
    addPage(new TicketsPage(m_state, this));
    m_keeping = addPage(pages);
    if (steps == Steps::FirstStart) {
        m_practice = new PracticePage(clock, this);
        addPage(m_practice);
    }
    connect(pages, &PagesPage::kept, this, [this](TokenKept where) {
        m_finished = true;
        if (!m_practice) {
            accept();
            emit SetupWizard::kept(where);
            return;
        }
        setButtonText(QWizard::CancelButton, tr("&Close"));
        emit SetupWizard::kept(where);
        next();
    });
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

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool ticks =
        currentPage() != m_practice && qobject_cast<QAbstractItemView *>(focusWidget());
    if (isEnter && ticks)
        button(QWizard::NextButton)->click(); // Does nothing while it is off.
    else
        QWizard::keyPressEvent(event);
}

void SetupWizard::takeKeys()
{
    if (auto *page = dynamic_cast<SetupPage *>(currentPage()))
        page->takeKeys();
}

void SetupWizard::reject()
{
    if (testAttribute(Qt::WA_DeleteOnClose)) { // Nothing is to be gone on with.
        QWizard::reject();
        return;
    }
    hide();
    emit rejected();
}

void SetupWizard::setWaiting(int waiting)
{
    if (m_practice)
        m_practice->setWaiting(waiting);
}

} // namespace Docket
