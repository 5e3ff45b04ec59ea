// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/logentry.h"
#include "core/domain/newitem.h"
#include "core/domain/proposal.h"
#include "core/domain/remotelink.h"
#include "core/drafting/waybackdraft.h"
#include "core/markup/edits.h"

#include <QTimeZone>

/** Values for the window's tests: one page, its proposals and a log, all made here. */
namespace Docket::Fixtures {

using namespace Qt::StringLiterals;

inline QDateTime now()
{
    return QDateTime(QDate(2026, 4, 14), QTime(14, 0), QTimeZone::UTC);
}

inline QByteArray runbook()
{
    return QByteArrayLiteral(
        "<h1>Overview</h1><p>The gateway takes requests from all regions.</p>"
        "<h1>Current Configuration</h1>"
        "<p>Values as deployed in production. Change them only through the <ac:link><ri:page "
        "ri:content-title=\"Config service\" />"
        "<ac:plain-text-link-body><![CDATA[config "
        "service]]></ac:plain-text-link-body></ac:link>.</p>"
        "<p>After a deploy the service restarts on port <code>8080</code> behind the internal load "
        "balancer.</p>"
        "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\"><ac:rich-text-body><p>The "
        "load balancer checks "
        "<ac:inline-comment-marker ac:ref=\"c1\">/health</ac:inline-comment-marker> every ten "
        "seconds.</p></ac:rich-text-body></ac:structured-macro>"
        "<p>Restart order is fixed; see below.</p><ul><li><p>Primary in "
        "Frankfurt</p></li><li><p>Secondary in Dublin</p></li>"
        "<li><p>Spare in Oregon, cold</p></li></ul>"
        "<p>Wait until the queue is empty before the next one.</p><p>Tell the duty channel "
        "first.</p>"
        "<table><tbody><tr><th><p>Setting</p></th><th><p>Value</p></th><th><p>Owner</p></th></tr>"
        "<tr><td><p>http.port</p></td><td><p>8080</p></td><td><p>Platform</p></td></tr>"
        "<tr><td><p>connection.timeout</p></td><td><p>60s</p></td><td><p>Platform</p></td></tr>"
        "<tr><td><p>max.sessions</p></td><td><p>2,000</p></td><td><p>Gateway</p></td></tr></"
        "tbody></table>"
        "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\"><ac:parameter "
        "ac:name=\"language\">yaml</ac:parameter>"
        "<ac:plain-text-body><![CDATA[# gateway.yaml\nserver:\n  region: eu-1\n  workers: "
        "16]]></ac:plain-text-body></ac:structured-macro>"
        "<ac:structured-macro ac:name=\"jira\" ac:schema-version=\"1\"><ac:parameter "
        "ac:name=\"jqlQuery\">project = PLATFORM</ac:parameter></ac:structured-macro>"
        "<h2>Change record</h2>"
        "<p>2026-01-09 · timeout raised from 30s to 60s (PLATFORM-61) <ac:structured-macro "
        "ac:name=\"status\"><ac:parameter ac:name=\"title\">Live</ac:parameter>"
        "<ac:parameter ac:name=\"colour\">Green</ac:parameter></ac:structured-macro></p>"
        "<p>2025-11-02 · port 8080 introduced (PLATFORM-12)</p>"
        "<h1>Restart</h1><p>Restart one node at a time.</p>");
}

inline TextEdit replaceIn(
    const QByteArray &body, const QByteArray &around, const QByteArray &old, const QByteArray &with)
{
    const qsizetype at = body.indexOf(old, body.indexOf(around));
    return {{at, old.size()}, with};
}

inline Proposal portProposal()
{
    Proposal p;
    p.id = stableId({u"port"_s});
    p.itemKey = u"PLATFORM-89"_s;
    p.itemUrl = u"https://larkspur.example/browse/PLATFORM-89"_s;
    p.itemSummary = u"Serve the gateway on 9443 (TLS) instead of 8080"_s;
    p.itemType = u"Story"_s;
    p.itemStatus = u"Done"_s;
    p.resolvedAt = now().addSecs(-7200);
    p.resolvedBy = u"D. Osei"_s;
    p.pageId = u"1001"_s;
    p.pageTitle = u"Platform Runbook"_s;
    p.pageUrl = u"https://larkspur.example/wiki/1001"_s;
    p.section = {u"Current Configuration"_s};
    p.kind = PageKind::Runbook;
    p.rule = u"Docs required"_s;
    p.drafter = Drafter::ValueChange;
    p.confidence = 0.95;
    p.confident = true;
    p.summary =
        u"The service port is 9443 since PLATFORM-89; this section still says 8080 in two places."_s;
    p.versionMessage =
        u"Updated service port per PLATFORM-89 (resolved 2026-04-14). Previous value: 8080. New value: 9443."_s;
    p.values = {{u"port"_s, u"8080"_s, u"9443"_s, u"description"_s}};
    p.evidence = {{u"value-change"_s, u"http.port changes from 8080 to 9443 in all regions."_s,
                      u"description, line 3"_s, 0},
        {u"states-old-value"_s, u"states http.port = 8080"_s, u"page"_s, 0.61},
        {u"component"_s, u"names component gateway"_s, u"page"_s, 0.22},
        {u"registry"_s, u"registry: PLATFORM → runbook"_s, u"registry"_s, 0.12},
        {u"left-alone"_s, u"“port 8080 introduced (PLATFORM-12)” is history and keeps its value."_s,
            u"page"_s, 0}};
    p.baseVersion = 14;
    p.before = runbook();
    p.edits = {replaceIn(p.before, "restarts on port", "8080", "9443"),
        replaceIn(p.before, "http.port", "8080", "9443"),
        {{p.before.indexOf("<p>2026-01-09"), 0},
            "<p>2026-04-14 · port changed from 8080 to 9443 (PLATFORM-89)</p>"}};
    p.owner = {u"u1"_s, u"M. Kane"_s, {}, {}, true};
    p.ownerReason = u"registry"_s;
    p.createdAt = now().addSecs(-3600);
    p.dueAt = now().addSecs(6 * 3600 + 60);
    return p;
}

inline Proposal sketch(const QString &key, const QString &page, const QStringList &section,
    const QString &old, const QString &value, int dueHours, bool confident)
{
    Proposal p = portProposal();
    p.id = stableId({key, page});
    p.itemKey = key;
    p.pageId = page;
    p.pageTitle = page;
    p.section = section;
    p.before = "<h2>" + escapeText(section.last()) + "</h2><p>The value is " + escapeText(old)
        + " today, in every region.</p><p>Ask the team before changing it.</p>";
    p.edits = {replaceIn(p.before, "value is", escapeText(old), escapeText(value))};
    p.values = {{QString(), old, value, u"description"_s}};
    p.confident = confident;
    p.confidence = confident ? 0.9 : 0.6;
    p.dueAt = now().addSecs(qint64(dueHours) * 3600);
    p.summary = u"%1 changed from %2 to %3."_s.arg(section.last(), old, value);
    return p;
}

inline QList<Proposal> queue()
{
    QList<Proposal> all{portProposal(),
        sketch(u"PLATFORM-94"_s, u"Platform Runbook"_s, {u"Restart procedure"_s}, u"timeout 30s"_s,
            u"90s"_s, 25, true),
        sketch(u"PROJ-1310"_s, u"API Reference – v4"_s, {u"Authentication"_s}, u"X-Token"_s,
            u"Authorization"_s, 26, false),
        sketch(u"PROJ-1322"_s, u"API Reference – v4"_s, {u"Rate limits"_s}, u"100"_s,
            u"250 per minute"_s, 49, true),
        sketch(u"PROJ-1247"_s, u"Release Notes – 2026"_s, {u"Resolved issues"_s}, u"5 lines"_s,
            u"6 lines"_s, 50, true),
        sketch(u"PROJ-1251"_s, u"Release Notes – 2026"_s, {u"Known issues"_s}, u"Open"_s,
            u"Fixed"_s, 51, true),
        sketch(u"INC-77"_s, u"On-call Guide"_s, {u"Escalation"_s}, u"a"_s, u"b"_s, 52, false),
        sketch(u"INC-80"_s, u"On-call Guide"_s, {u"Failover checklist"_s}, u"nine"_s, u"ten"_s, 53,
            false)};
    all[1].pageId = u"1001"_s;
    all[6].drafter = Drafter::NeedsWords;
    all[6].edits.clear();
    all[6].values.clear();
    all[7].state = ProposalState::Conflict;
    all[7].reason = u"The page was changed by J. Roe in this section (v9). Nothing was written."_s;
    return all;
}

/** A ticket that is to be made for what a page flags. */
inline Proposal ticketProposal()
{
    Proposal p = portProposal();
    p.id = stableId({u"ticket"_s});
    p.drafter = Drafter::NewTicket;
    p.itemKey.clear();
    p.itemUrl.clear();
    p.itemSummary = u"Known issue: sessions are lost during a restart"_s;
    p.itemType = u"Bug"_s;
    p.before.clear();
    p.values.clear();
    p.versionMessage.clear();
    p.summary = u"A new bug in PLATFORM for this known issue; the page then links to it"_s;
    p.evidence = {{u"flag"_s, u"“Current Configuration” is flagged as a known issue (panel)"_s,
        u"page"_s, 1}};
    NewItem item;
    item.project = u"PLATFORM"_s;
    item.type = u"Bug"_s;
    item.summary = p.itemSummary;
    item.components = {u"Gateway"_s};
    item.labels = {u"known-issue"_s};
    item.description = "<p>Sessions are lost when a node restarts. Drain it first.</p>";
    p.edits = {{Span{}, ticketBody(item)}};
    return p;
}

/** A link that is to be put on an epic. */
inline Proposal linkProposal()
{
    Proposal p = ticketProposal();
    p.id = stableId({u"link"_s});
    p.drafter = Drafter::RemoteLink;
    p.section.clear();
    p.itemKey = u"PLATFORM-7"_s;
    p.itemUrl = u"https://larkspur.example/browse/PLATFORM-7"_s;
    p.itemSummary = u"Move the gateway to TLS"_s;
    p.itemType = u"Epic"_s;
    p.itemStatus = u"In Progress"_s;
    p.summary = u"A link to this page on PLATFORM-7, whose work it documents"_s;
    p.evidence = {
        {u"edited-page"_s, u"the page was edited by hand and is now version 14"_s, u"page"_s, 1}};
    p.edits = {{Span{},
        linkBody({pageLinkId(p.pageId), p.pageUrl, p.pageTitle, u"Runbook of the gateway"_s})}};
    return p;
}

inline QList<LogEntry> logEntries()
{
    using Kind = LogEntry::Kind;
    QList<LogEntry> entries;
    const auto add = [&](int minutesAgo, Kind kind, const QString &page, const QString &section,
                         const QString &by, int version, const QString &item, const QString &text) {
        LogEntry e;
        e.sequence = 1000 - entries.size();
        e.at = now().addSecs(-60 * qint64(minutesAgo));
        e.kind = kind;
        e.proposalId = stableId({item});
        e.itemKey = item;
        e.pageTitle = page;
        e.pageUrl = u"https://larkspur.example/wiki/1"_s;
        e.section = {section};
        e.person = by.isEmpty() ? QString() : u"u1"_s;
        e.personName = by;
        e.version = version;
        e.text = text;
        entries << e;
    };
    add(5, Kind::Published, u"Platform Runbook"_s, u"Current Configuration"_s, u"M. Kane"_s, 15,
        u"PLATFORM-89"_s, u"8080 → 9443"_s);
    add(8, Kind::Approved, u"Platform Runbook"_s, u"Current Configuration"_s, u"M. Kane"_s, 0,
        u"PLATFORM-89"_s, u"Approved as drafted"_s);
    add(31, Kind::Reverted, u"Platform Runbook"_s, u"Restart procedure"_s, u"M. Kane"_s, 17,
        u"PLATFORM-94"_s, u"Taken back: wrong region"_s);
    add(64, Kind::Failed, u"VPN access"_s, u"Request form"_s, u"J. Roe"_s, 0, u"IT-883"_s,
        u"This account may not edit space HR"_s);
    add(90, Kind::Conflicted, u"On-call Guide"_s, u"Failover checklist"_s, u"A. Lind"_s, 0,
        u"INC-80"_s, u"Section changed by J. Roe in v9"_s);
    add(130, Kind::Published, u"API Reference – v4"_s, u"Rate limits"_s, u"A. Lind"_s, 31,
        u"PROJ-1322"_s, u"100 → 250 per minute"_s);
    add(140, Kind::Edited, u"API Reference – v4"_s, u"Rate limits"_s, u"A. Lind"_s, 0,
        u"PROJ-1322"_s, u"Words changed before approval"_s);
    add(190, Kind::Rejected, u"On-call Guide"_s, u"Escalation"_s, u"M. Kane"_s, 0, u"INC-77"_s,
        u"Not worth documenting"_s);
    add(400, Kind::Proposed, u"Platform Runbook"_s, u"Current Configuration"_s, {}, 0,
        u"PLATFORM-89"_s, u"Port 8080 → 9443 proposed to M. Kane"_s);
    add(410, Kind::Proposed, u"On-call Guide"_s, u"Escalation"_s, {}, 0, u"INC-77"_s,
        u"Needs words"_s);
    add(420, Kind::Evaluated, {}, {}, {}, 0, u"PROJ-1290"_s,
        u"Left alone: a bug without API change goes to release notes only"_s);
    for (int i = 0; i < 14; ++i)
        add(500 + 37 * i, i % 3 ? Kind::Published : Kind::Linked, u"Release Notes – 2026"_s,
            u"2026.%1"_s.arg(4 - i / 5), u"A. Lind"_s, i % 3 ? 88 - i : 0,
            u"PROJ-%1"_s.arg(1200 - i),
            i % 3 ? u"Release note added"_s : u"Linked the page on the ticket"_s);
    entries[10].section.clear();
    return entries;
}

} // namespace Docket::Fixtures
