// SPDX-License-Identifier: GPL-3.0-or-later
// What the registry wishes of pages: its own table on one, and the sections that others lack.
#include "core/policy/pageaddress.h"
#include "core/policy/triggers.h"
#include "ui/feedback/addressdialog.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/registry/registryscreen.h"
#include "ui/review/reviewscreen.h"

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::askForPageToPublish()
{
    askForAddress(this,
        {tr("Publish the registry to a page"),
            tr("Address of the page that is to show the registry as a table.\n"
               "Its owner decides on it in the queue; nothing is written before."),
            tr("Propose"), m_publishedTo, u"publishDialog"_s},
        [this](const QString &typed) { publishLines(typed); });
}

void MainWindow::publishLines(const QString &typed)
{
    const PageAddress address = pageAddress(typed, m_registryKnown.hosts);
    const QString doing = tr("publish the registry; nothing was proposed");
    if (address.id.isEmpty()) {
        refused(
            {}, doing, failure(Error::Kind::Invalid, addressProblemText(address.problem)).error());
        return;
    }
    m_publishedTo = typed;
    notice(tr("Comparing the page with the registry…"));
    QCoro::connect(m_workspace.publishRegistry(address.id), this,
        [this, doing](Result<AskedProposal> &&asked) { showAsked(doing, asked); });
}

void MainWindow::askForNewPage()
{
    QMap<QString, QString> pages;
    const QHash<QString, RegisteredPage> &seen = m_workspace.registrySeen().pages;
    for (const RegistryEntry &line : m_workspace.policy().registry) {
        const QString title = seen.value(line.page).title;
        pages.insert(line.page, title.isEmpty() ? line.page : title);
    }
    auto *dialog = new NewPageDialog(newPageInSight(), m_registryKnown.hosts, pages, this);
    connect(dialog, &NewPageDialog::wanted, this, &MainWindow::proposePage);
    dialog->open();
    QCoro::connect(m_workspace.ticketsWithoutPage(), dialog,
        [this, dialog](Result<QList<UnplacedTicket>> &&unplaced) {
            if (unplaced)
                dialog->setMissed(missedPages(*unplaced));
        });
}

QList<NewPageWanted> MainWindow::missedPages(const QList<UnplacedTicket> &unplaced) const
{
    QList<NewPageWanted> missed;
    for (const UnplacedTicket &one : unplaced)
        missed.append({one.missing.itemKey, one.missing.kinds.value(0, m_newPage.kind),
            besides(one.missing.itemKey)});
    return missed;
}

/** As the last one, for what is chosen on the screen shown; beside a page of the same project where none was made yet. */
NewPageWanted MainWindow::newPageInSight() const
{
    NewPageWanted wanted = m_newPage;
    const QString key = ticketInSight();
    if (key.isEmpty())
        return wanted;
    wanted.subject = key;
    const auto row = screenShown() == Screen::Log ? log()->current() : std::nullopt;
    const auto missing = row ? missingPage(row->text) : std::nullopt;
    if (missing && !missing->kinds.isEmpty())
        wanted.kind = missing->kinds.first();
    if (wanted.below.isEmpty())
        wanted.below = besides(key);
    return wanted;
}

/** A registered page of the ticket's project; empty when there is none. */
QString MainWindow::besides(const QString &itemKey) const
{
    const QList<RegistryEntry> &lines = m_workspace.policy().registry;
    const auto sameProject = std::ranges::find(lines, itemKey.section(u'-', 0, -2), projectOf);
    return sameProject == lines.cend() ? QString() : sameProject->page;
}

/** How many tickets miss a page, where it can be seen. */
void MainWindow::countUnplaced()
{
    if (screenShown() != Screen::Registry)
        return;
    QCoro::connect(
        m_workspace.ticketsWithoutPage(), this, [this](Result<QList<UnplacedTicket>> &&unplaced) {
            if (unplaced)
                registry()->setUnplaced(int(unplaced->size()));
        });
}

/** The key of the ticket that is chosen on the screen shown; empty when there is none. */
QString MainWindow::ticketInSight() const
{
    if (screenShown() == Screen::Queue)
        return m_workspace.proposal(review()->currentId()).value_or(Proposal()).itemKey;
    const auto row = screenShown() == Screen::Log ? log()->current() : std::nullopt;
    return row ? row->itemKey : QString();
}

void MainWindow::proposePage(const NewPageWanted &wanted)
{
    m_newPage = wanted;
    notice(tr("Reading what closed…"));
    QCoro::connect(m_workspace.proposePage(wanted.below, wanted.kind, wanted.subject), this,
        [this](Result<AskedProposal> &&asked) {
            showAsked(tr("propose the page; nothing was proposed"), asked);
        });
}

void MainWindow::showAsked(const QString &doing, const Result<AskedProposal> &asked)
{
    using Origin = AskedProposal::Origin;
    notice({});
    if (!asked) {
        refused({}, doing, asked.error());
        return;
    }
    if (asked->origin == Origin::Needless) {
        notice(tr("The page says so already: there is nothing to propose"));
        return;
    }
    showProposal(asked->id);
    notice(asked->origin == Origin::Made ? tr("Proposed; the page is written once it is approved")
            : asked->origin == Origin::Renewed ? tr("The proposal that waited was drafted anew")
                                               : tr("This one is there already: decide it first"));
}

void MainWindow::addSection(const QString &pageId, PageKind kind, const QString &section)
{
    QCoro::connect(m_workspace.proposeSection(pageId, kind, section), this,
        [this, section](Result<AskedProposal> &&asked) {
            showAsked(tr("propose the section “%1”").arg(section), asked);
        });
}

} // namespace Docket
