// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/askedtext.h"

#include "app/queuetext.h"
#include "core/policy/pageaddress.h"
#include "core/policy/registryline.h"

#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

using Origin = AskedProposal::Origin;

namespace {

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

} // namespace

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

} // namespace Docket
