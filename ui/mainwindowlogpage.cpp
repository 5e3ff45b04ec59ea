// SPDX-License-Identifier: GPL-3.0-or-later
// What the sync log shows, as a table on a page.
#include "core/domain/sprint.h"
#include "core/journal/logquery.h"
#include "core/policy/pageaddress.h"
#include "ui/feedback/addressdialog.h"
#include "ui/log/logfilters.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

void MainWindow::askForLogPage()
{
    showScreen(Screen::Log);
    askForAddress(this,
        {tr("Publish the log to a page"),
            tr("Address of the page that is to have what the log shows now.\n"
               "Its owner decides on it in the queue; nothing is written before."),
            tr("Propose"), m_logPublishedTo, u"publishLogDialog"_s},
        [this](const QString &typed) { publishLog(typed); });
}

void MainWindow::publishLog(const QString &typed)
{
    const PageAddress address = pageAddress(typed, m_registryKnown.hosts);
    const QString doing = tr("publish the log; nothing was proposed");
    if (address.id.isEmpty()) {
        refused(
            {}, doing, failure(Error::Kind::Invalid, addressProblemText(address.problem)).error());
        return;
    }
    m_logPublishedTo = typed;
    const LogQuery query = log()->filters()->query();
    QCoro::connect(m_workspace.sprints(), this,
        [this, doing, query, page = address.id](Result<QList<Sprint>> &&sprints) {
            QString name; // A sprint is called by its name, other periods by their days.
            for (const Sprint &sprint : sprints.value_or(QList<Sprint>())) {
                if (query.since.isValid() && sprint.start == query.since
                    && sprint.end == query.until)
                    name = sprint.name;
            }
            QCoro::connect(m_workspace.publishLog(page, query, name), this,
                [this, doing](Result<AskedProposal> &&asked) { showAsked(doing, asked); });
        });
}

} // namespace Docket
