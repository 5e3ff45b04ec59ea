// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

void printPage(const AuditedPage &page)
{
    printLine(u"%1 (version %2)  %3"_s.arg(page.title).arg(page.version.number).arg(page.url));
    for (const DriftFinding &finding : page.findings) {
        const QString where =
            finding.section.isEmpty() ? QString() : finding.section.last() + u": "_s;
        printLine(u"  %1  %2“%3”"_s.arg(finding.itemKey, where, finding.sentence));
        if (finding.kind == DriftFinding::Kind::StatesOldValue)
            printLine(u"    %1 is %2 since %3"_s.arg(finding.value.oldValue,
                finding.value.newValue.isEmpty() ? u"gone"_s : finding.value.newValue,
                finding.closedAt.toString(u"yyyy-MM-dd"_s)));
    }
}

} // namespace

ExitCode auditPages(const CommandContext &context, int days)
{
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto made = QCoro::waitFor(workspace.auditDrift(days, {}, {}));
        if (!made)
            return failure(made);
        if (context.form == OutputForm::Json) {
            printJson(driftJson(*made));
            return ExitCode::Done;
        }
        for (const AuditedPage &page : made->pages) {
            if (page.isStale())
                printPage(page);
        }
        printLine(
            u"%1 tickets closed since %2. Of %3 pages in scope they concern %4; %5 of these are stale (%6 %)."_s
                .arg(made->items.size())
                .arg(made->from.toString(u"yyyy-MM-dd"_s))
                .arg(made->pages.size())
                .arg(made->relevant())
                .arg(made->stale())
                .arg(qRound(100 * made->share())));
        if (made->unread > 0)
            printLine(u"%1 registered pages cannot be seen."_s.arg(made->unread));
        return ExitCode::Done;
    });
}

} // namespace Docket
