// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/askedtext.h"
#include "app/commands.h"
#include "app/signedsession.h"
#include "core/drafting/registrypage.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

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
        printLine(originSentence(AskedProposal::Origin::Needless));
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

ExitCode proposePage(const CommandContext &context, const QString &parent, const QString &subject,
    const QString &kind)
{
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto id = pageNamed(workspace, parent);
        if (!id)
            return failure(id);
        const auto wanted = pageKindFromName(kind);
        if (!wanted) {
            QStringList kinds;
            for (const PageKind one : allPageKinds())
                kinds.append(kindName(one));
            return failure(Error::Kind::Invalid,
                u"“%1” is no kind of page; there are %2"_s.arg(kind, kinds.join(u", "_s)));
        }
        const auto asked = QCoro::waitFor(workspace.proposePage(*id, *wanted, subject));
        if (!asked)
            return failure(asked);
        return printAsked(context, workspace, *asked);
    });
}

} // namespace Docket
