// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testsite.h"

#include "core/markup/adf.h"
#include "core/policy/policyfile.h"

namespace Docket::Test {

using namespace Qt::StringLiterals;

namespace {

Sandbox::SiteIssue issue(const QString &key, const QString &type, const QString &summary,
    const QString &description, const QStringList &labels)
{
    Sandbox::SiteIssue made;
    made.key = key;
    made.type = type;
    made.summary = summary;
    if (!description.isEmpty())
        made.description = textToAdf(description);
    made.status = u"In Progress"_s;
    made.labels = labels;
    made.components = {u"gateway"_s};
    made.assigneeId = u"acc-jo"_s;
    made.reporterId = u"acc-mia"_s;
    return made;
}

Sandbox::SitePage page(const QString &id, const QString &title, const QByteArray &body)
{
    Sandbox::SitePage made;
    made.id = id;
    made.spaceKey = u"OPS"_s;
    made.title = title;
    made.body = body;
    made.ownerId = u"acc-mia"_s;
    made.version = 3;
    return made;
}

} // namespace

QByteArray runbookBody()
{
    return R"(<h1>Runbook</h1><p>How to run the gateway.</p>)"
           R"(<h2 local-id="h2a">Current Configuration</h2><p>After a deploy the service restarts on port 8080 behind the load balancer.</p>)"
           R"(<table><tbody><tr><th><p>Setting</p></th><th><p>Value</p></th></tr>)"
           R"(<tr><td><p>http.port</p></td><td><p>8080</p></td></tr>)"
           R"(<tr><td><p>connection.timeout</p></td><td><p>30s</p></td></tr></tbody></table>)"
           R"(<p>Ask <ac:inline-comment-marker ac:ref="0b1c2d3e-0000-4000-8000-000000000001">the gateway team</ac:inline-comment-marker> first.</p>)"
           R"(<h2>Escalation</h2><p>Call the duty manager after 15 minutes.</p>)";
}

Sandbox::Site testSite()
{
    Sandbox::Site site;
    site.users = {
        {u"acc-mia"_s, u"Mia Kane"_s, u"mia@larkspur.example"_s, u"Europe/Berlin"_s, true},
        {u"acc-jo"_s, u"Jo Roe"_s, u"jo@larkspur.example"_s, u"Asia/Tokyo"_s, true},
        {u"acc-dana"_s, u"Dana Ito"_s, u"dana@larkspur.example"_s, u"UTC"_s, true}};
    site.projects = {{u"10000"_s, u"PLATFORM"_s, u"Platform"_s, u"acc-dana"_s,
        {{u"10100"_s, u"gateway"_s, u"acc-jo"_s}}}};
    site.issues = {
        issue(u"PLATFORM-89"_s, u"Story"_s, u"Serve the gateway on 9443 (TLS) instead of 8080"_s,
            u"http.port changes from 8080 to 9443 in all regions."_s, {u"docs-required"_s}),
        issue(u"PLATFORM-90"_s, u"Task"_s, u"Raise the connection timeout"_s,
            u"The connection timeout changes from 30s to 60s."_s, {u"docs-required"_s}),
        issue(u"PLATFORM-91"_s, u"Task"_s, u"Port 8080 cleanup"_s,
            u"http.port changes from 8080 to 9000."_s, {u"docs-required"_s, u"no-doc-sync"_s}),
        issue(u"PLATFORM-92"_s, u"Task"_s, u"Tidy up"_s, {}, {u"docs-required"_s}),
        issue(u"PLATFORM-93"_s, u"Bug"_s, u"Gateway drops idle connections"_s,
            u"Connections idle for a minute are dropped."_s, {}),
        issue(u"PLATFORM-94"_s, u"Task"_s, u"Rename the mascot"_s,
            u"The mascot changes from Otto to Frida."_s, {u"docs-required"_s}),
    };
    site.issues[4].fixVersions = {u"2026.4"_s};
    site.spaces = {{u"500"_s, u"OPS"_s, u"Operations"_s}};
    site.pages = {page(u"100"_s, u"Runbook"_s, runbookBody()),
        page(u"200"_s, u"Release Notes"_s,
            "<h1>Release Notes</h1><h2>2026.4</h2><ul><li><p>PLATFORM-1: First "
            "thing</p></li></ul><h2>2026.3</h2><p>Nothing.</p>")};
    return site;
}

Policy testPolicy()
{
    Policy policy = defaultPolicy();
    RegistryEntry runbook;
    runbook.project = u"PLATFORM"_s;
    runbook.page = u"100"_s;
    runbook.section = {u"Runbook"_s, u"Current Configuration"_s};
    runbook.kind = PageKind::Runbook;
    runbook.owner = u"acc-mia"_s;
    runbook.manager = u"acc-dana"_s;
    RegistryEntry notes;
    notes.project = u"PLATFORM"_s;
    notes.page = u"200"_s;
    notes.kind = PageKind::ReleaseNotes;
    policy.registry = {runbook, notes};
    return policy;
}

} // namespace Docket::Test
