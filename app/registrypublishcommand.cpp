// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/queuetext.h"
#include "app/signedsession.h"
#include "core/drafting/registrypage.h"
#include "core/policy/pageaddress.h"
#include "core/policy/registryline.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Origin = AskedProposal::Origin;

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Made:
        return u"made"_s;
    case Origin::Known:
        return u"known"_s;
    case Origin::Renewed:
        return u"renewed"_s;
    case Origin::Needless:
        return u"needless"_s;
    }
    return {};
}

QString originSentence(Origin origin)
{
    switch (origin) {
    case Origin::Made:
        return u"Proposed; the page is written once it is approved."_s;
    case Origin::Known:
        return u"There is such a proposal already: decide it first."_s;
    case Origin::Renewed:
        return u"The proposal that waited was drafted anew."_s;
    case Origin::Needless:
        return u"The page says so already: there is nothing to propose."_s;
    }
    return {};
}

Result<QString> pageNamed(const Workspace &workspace, const QString &typed)
{
    const PageAddress address = pageAddress(typed, workspace.registryKnown().hosts);
    if (address.id.isEmpty())
        return failure(Error::Kind::Invalid, addressProblemText(address.problem));
    return address.id;
}

ExitCode printAsked(
    const CommandContext &context, const Workspace &workspace, const AskedProposal &asked)
{
    const auto proposal = workspace.proposal(asked.id);
    if (context.form == OutputForm::Json) {
        QJsonObject json{{u"outcome"_s, originName(asked.origin)}};
        json[u"proposal"_s] = proposal ? proposalDetailsJson(*proposal) : QJsonValue();
        printJson(json);
        return ExitCode::Done;
    }
    if (proposal)
        printRow(*proposal);
    printLine(originSentence(asked.origin));
    return ExitCode::Done;
}

ExitCode printPreview(const CommandContext &context, const RegistryOnPage &told)
{
    if (context.form == OutputForm::Json) {
        printJson(QJsonObject{{u"outcome"_s, told.edits.isEmpty() ? u"needless"_s : u"preview"_s},
            {u"added"_s, told.added}, {u"changed"_s, told.changed}, {u"removed"_s, told.removed},
            {u"newTable"_s, told.isNew}, {u"untold"_s, QJsonArray::fromStringList(told.untold)},
            {u"section"_s, QJsonArray::fromStringList(told.section)}});
        return ExitCode::Done;
    }
    if (told.edits.isEmpty())
        printLine(originSentence(Origin::Needless));
    else
        printLine(
            u"Rows added: %1, changed: %2, removed: %3%4. Nothing was proposed."_s.arg(told.added)
                .arg(told.changed)
                .arg(told.removed)
                .arg(told.isNew ? u"; in a new table at the end of the page"_s : QString()));
    if (!told.untold.isEmpty())
        printLine(u"The table has no column for %1."_s.arg(told.untold.join(u", "_s)));
    return ExitCode::Done;
}

} // namespace

ExitCode publishRegistry(const CommandContext &context, const QString &page, ImportMode mode)
{
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto id = pageNamed(workspace, page);
        if (!id)
            return failure(id);
        if (mode == ImportMode::Preview) {
            const auto told = QCoro::waitFor(workspace.registryOnPage(*id));
            if (!told)
                return failure(told);
            return printPreview(context, *told);
        }
        const auto asked = QCoro::waitFor(workspace.publishRegistry(*id));
        if (!asked)
            return failure(asked);
        return printAsked(context, workspace, *asked);
    });
}

ExitCode addSection(
    const CommandContext &context, const QString &page, const QString &section, const QString &kind)
{
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto id = pageNamed(workspace, page);
        if (!id)
            return failure(id);
        std::optional<PageKind> wanted = pageKindFromName(kind);
        for (const RegistryEntry &line : workspace.policy().registry) {
            if (!wanted && line.page == *id)
                wanted = line.kind;
        }
        if (!wanted)
            return failure(Error::Kind::Invalid,
                u"the registry has no line for this page: name its kind (--kind)"_s);
        const auto asked = QCoro::waitFor(workspace.proposeSection(*id, *wanted, section));
        if (!asked)
            return failure(asked);
        return printAsked(context, workspace, *asked);
    });
}

} // namespace Docket
