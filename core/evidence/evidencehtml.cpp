// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/evidence/evidencefiles.h"
#include "core/markup/edits.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 160; ///< Bytes of the page shown on either side of a change.

/** Words of anybody as words. Line breaks stay. */
QByteArray words(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray words(const QByteArray &text)
{
    return words(QString::fromUtf8(text));
}

QByteArray link(const QString &url, const QString &text)
{
    if (!url.startsWith(u"https://"_s) && !url.startsWith(u"http://"_s))
        return words(text);
    return "<a rel=\"noreferrer\" href=\"" + words(url) + "\">" + words(text) + "</a>";
}

QByteArray row(const QByteArray &name, const QByteArray &value)
{
    return value.isEmpty() ? QByteArray()
                           : "<tr><th scope=\"row\">" + name + "</th><td>" + value + "</td></tr>\n";
}

QByteArray person(const QString &id, const QString &name)
{
    return words(name.isEmpty() ? id : name);
}

/** Where a character of UTF-8 begins, at or before there. */
qsizetype atCharacter(const QByteArray &body, qsizetype at)
{
    while (at > 0 && at < body.size() && (uchar(body.at(at)) & 0xC0) == 0x80)
        --at;
    return at;
}

/** The place of the change with what stands around it. */
QByteArray shownChange(const QByteArray &before, const QByteArray &after)
{
    const TextEdits edits = editsBetween(before, after);
    if (edits.isEmpty())
        return "<p>The stored page did not change.</p>";
    const TextEdit edit = edits.first();
    const qsizetype begin = edit.span.offset, end = begin + edit.span.length;
    const qsizetype from = atCharacter(before, std::max<qsizetype>(0, begin - around));
    const qsizetype to = atCharacter(before, std::min(before.size(), end + around));
    const QByteArray head = words(before.mid(from, begin - from));
    const QByteArray tail = words(before.mid(end, to - end));
    return "<h5>Before</h5><pre>" + head + "<del>" + words(before.mid(begin, end - begin))
        + "</del>" + tail + "</pre><h5>After</h5><pre>" + head + "<ins>" + words(edit.replacement)
        + "</ins>" + tail + "</pre>\n";
}

/** What was known when it was proposed or decided, as words below the entry's own. */
QByteArray circumstancesHtml(const Circumstances &known)
{
    QStringList all;
    if (known.dueAt.isValid())
        all.append(u"due %1"_s.arg(isoUtc(known.dueAt)));
    if (!known.closedBy.isEmpty())
        all.append(u"closed by %1"_s.arg(known.closedBy));
    if (known.proposedWords > 0 || known.changedWords > 0)
        all.append(u"%1 words drafted, %2 of them changed by a person"_s.arg(known.proposedWords)
                .arg(known.changedWords));
    if (known.lookedMsecs)
        all.append(u"looked at for %1 s"_s.arg(double(*known.lookedMsecs) / 1000, 0, 'f', 1));
    return all.isEmpty() ? QByteArray() : "<br><small>" + words(all.join(u"; "_s)) + "</small>";
}

QByteArray changeHtml(const EvidenceChange &change)
{
    QByteArray html = "<h4>" + link(change.pageUrl, change.pageTitle);
    if (!change.section.isEmpty())
        html += " &rsaquo; " + words(change.section.join(u" › "_s));
    html += "</h4><table>" + row("Rule", words(change.rule))
        + row("Proposal", words(change.summary)) + row("State now", words(change.state))
        + row("Proposed", words(isoUtc(change.proposedAt)))
        + row("Approved", words(isoUtc(change.approvedAt)))
        + row("Approver", person(change.approver, change.approverName))
        + row("Self-approved", change.selfApproved ? "yes: the same person closed the ticket" : "")
        + row("Published", words(isoUtc(change.publishedAt)))
        + row("Page version", change.version > 0 ? QByteArray::number(change.version) : "")
        + row("Version message", words(change.message)) + "</table>\n";
    if (!change.before.isEmpty() || !change.after.isEmpty())
        html += shownChange(change.before, change.after);
    return html;
}

QByteArray packetHtml(const EvidencePacket &packet, qsizetype number)
{
    const PopulationItem &item = packet.item;
    QByteArray html = "<section><h3>" + QByteArray::number(number) + ". " + link(item.url, item.key)
        + " " + words(item.summary) + "</h3><table>" + row("Type", words(item.type))
        + row("Closed", words(isoUtc(item.closedAt)))
        + row("Closed by",
            item.closedBy.isEmpty() ? "automation" : person(item.closedBy, item.closedByName))
        + row("Treatment", words(treatmentName(item.treatment)))
        + row("Rule or reason", words(item.reason)) + "</table>\n";
    for (const EvidenceChange &change : packet.changes)
        html += changeHtml(change);
    html += "<h4>Log</h4><table><tr><th>No.</th><th>Time (UTC)</th><th>Entry</th><th>Person</th>"
            "<th>Text</th><th>Hash</th></tr>\n";
    for (const LogEntry &entry : packet.log)
        html += "<tr><td>" + QByteArray::number(entry.sequence) + "</td><td>"
            + words(isoUtc(entry.at)) + "</td><td>" + words(kindName(entry.kind)) + "</td><td>"
            + person(entry.person, entry.personName) + "</td><td>" + words(entry.text)
            + circumstancesHtml(entry.circumstances) + "</td><td><code>"
            + words(entry.hash.first(std::min<qsizetype>(12, entry.hash.size())))
            + "</code></td></tr>\n";
    return html + "</table></section>\n";
}

QByteArray differencesHtml(const Population &population)
{
    if (population.count(Treatment::Missing) == 0 && population.unmatched.isEmpty())
        return "<p>There is no difference between tracker and log.</p>\n";
    QByteArray html = "<ul>\n";
    for (const PopulationItem &item : population.items) {
        if (item.treatment == Treatment::Missing)
            html += "<li>" + link(item.url, item.key) + " closed at " + words(isoUtc(item.closedAt))
                + (item.closedAt < population.logBegins ? ", before the log began" : "")
                + " and is not in the log: " + words(item.summary) + "</li>\n";
    }
    for (const UnmatchedEntry &one : population.unmatched)
        html += "<li>" + words(one.key) + " is in the log (" + words(isoUtc(one.at))
            + ") and is not closed in the period as the tracker tells it now: " + words(one.text)
            + "</li>\n";
    return html + "</ul>\n";
}

QByteArray verifierHtml(const LogCheck &check)
{
    QByteArray html = check.isWhole()
        ? "<p>The log is whole: " + QByteArray::number(check.entries)
            + " entries, each as it was written, and the marks of "
            + QByteArray::number(check.writes) + " writes.</p>"
        : QByteArray("<p><strong>The log was tampered with.</strong></p><ul>");
    for (const LogFinding &finding : check.findings)
        html += "<li>" + words(finding.text) + "</li>";
    return html + (check.isWhole() ? "" : "</ul>") + "<p>Tip: <code>" + words(check.tip.hash)
        + "</code></p>\n";
}

} // namespace

QByteArray evidenceHtml(const EvidencePack &pack)
{
    const EvidenceScope &scope = pack.scope;
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                      "style-src 'unsafe-inline'\">\n"
                      "<title>Evidence pack</title><style>body{font:15px/1.5 "
                      "sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
                      "table{border-collapse:collapse;margin:.5em 0}th,td{border:1px solid "
                      "#bbb;padding:.2em .6em;text-align:left;vertical-align:top}"
                      "pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f6f6f6;padding:."
                      "6em}del{background:#ffd7d5}ins{background:#d2f4d9}"
                      "section{border-top:2px solid #888;margin-top:2em}@media "
                      "print{section{break-inside:avoid}}</style></head><body>\n"
                      "<h1>Evidence pack</h1><table>";
    html += row("Site", words(pack.site)) + row("Closed from", words(isoUtc(scope.from)))
        + row("until", words(isoUtc(scope.until))) + row("Preset", words(scope.preset))
        + row("Pages with the label", words(scope.label)) + row("Seed", words(scope.seed))
        + row("Persons", pack.masked ? "masked" : "named") + row("Docket", words(pack.program))
        + "</table>\n<h2>Population</h2><p>" + words(pack.population.sentence())
        + "</p>\n<h2>Differences</h2>" + differencesHtml(pack.population) + "<h2>Log</h2>"
        + verifierHtml(pack.verifier) + "<h2>Sample</h2><p>"
        + QByteArray::number(pack.packets.size())
        + " drawn: of the tickets in scope that the log knows, those with the smallest SHA-256 of "
          "seed, ticket and closing; README.txt says how to draw them again.</p>\n";
    for (qsizetype i = 0; i < pack.packets.size(); ++i)
        html += packetHtml(pack.packets.at(i), i + 1);
    return html + "</body></html>\n";
}

} // namespace Docket
