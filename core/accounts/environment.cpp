// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/environment.h"

#include "core/accounts/siteurls.h"
#include "core/base/ids.h"

namespace Docket {

using namespace Qt::StringLiterals;

Result<SignIn> credentialsFromEnvironment(const QProcessEnvironment &environment)
{
    QStringList missing;
    for (const QString &name : {u"DOCKET_JIRA_URL"_s, u"DOCKET_CONFLUENCE_URL"_s, u"DOCKET_EMAIL"_s,
             u"DOCKET_API_TOKEN"_s}) {
        if (environment.value(name).trimmed().isEmpty())
            missing.append(name);
    }
    if (!missing.isEmpty())
        return failure(Error::Kind::AuthRequired,
            missing.join(u", "_s) + (missing.size() == 1 ? u" is not set"_s : u" are not set"_s));

    const Result<QUrl> jira = jiraBase(environment.value(u"DOCKET_JIRA_URL"_s));
    if (!jira)
        return failure(Error::Kind::Invalid, u"DOCKET_JIRA_URL: "_s + jira.error().detail);
    const Result<QUrl> confluence = confluenceBase(environment.value(u"DOCKET_CONFLUENCE_URL"_s));
    if (!confluence)
        return failure(
            Error::Kind::Invalid, u"DOCKET_CONFLUENCE_URL: "_s + confluence.error().detail);

    SignIn signIn;
    signIn.account.jiraUrl = *jira;
    signIn.account.confluenceUrl = *confluence;
    signIn.account.name = jira->host();
    signIn.account.email = environment.value(u"DOCKET_EMAIL"_s).trimmed();
    signIn.account.id = stableId({jira->toString(), confluence->toString(), signIn.account.email});
    signIn.credentials.email = signIn.account.email;
    signIn.credentials.token = Secret(environment.value(u"DOCKET_API_TOKEN"_s).trimmed().toUtf8());
    if (const QString day = environment.value(u"DOCKET_TOKEN_ENDS"_s).trimmed(); !day.isEmpty()) {
        signIn.account.tokenEnds = QDate::fromString(day, Qt::ISODate);
        if (!signIn.account.tokenEnds.isValid())
            return failure(Error::Kind::Invalid,
                u"DOCKET_TOKEN_ENDS: '%1' is no date like 2027-03-31"_s.arg(day));
    }
    return signIn;
}

} // namespace Docket
