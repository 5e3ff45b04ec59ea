// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencefiles.h"

#include "core/base/clock.h"
#include "core/reports/csv.h"

#include <QJsonDocument>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QByteArray populationCsv(const Population &population)
{
    QByteArray csv = csvLine({u"Ticket"_s, u"Type"_s, u"Summary"_s, u"Closed (UTC)"_s,
        u"Closed by"_s, u"Treatment"_s, u"Rule or reason"_s, u"In scope of the sample"_s,
        u"Ticket id"_s, u"Closing id"_s, u"Link"_s});
    for (const PopulationItem &item : population.items)
        csv += csvLine({item.key, item.type, item.summary, isoUtc(item.closedAt),
            item.closedByName.isEmpty() ? item.closedBy : item.closedByName,
            treatmentName(item.treatment), item.reason, item.inScope ? u"yes"_s : u"no"_s,
            item.itemId, item.changeId, item.url});
    return csv;
}

QByteArray differencesCsv(const Population &population)
{
    QByteArray csv = csvLine(
        {u"Difference"_s, u"Ticket"_s, u"Closing id"_s, u"Time (UTC)"_s, u"What is known"_s});
    for (const PopulationItem &item : population.items) {
        if (item.treatment == Treatment::Missing)
            csv += csvLine({u"closed, not in the log"_s, item.key, item.changeId,
                isoUtc(item.closedAt), item.summary});
    }
    for (const UnmatchedEntry &one : population.unmatched)
        csv += csvLine({u"in the log, not closed in the period as the tracker tells it now"_s,
            one.key, one.changeId, isoUtc(one.at), one.text});
    return csv;
}

QByteArray samplesCsv(const QList<EvidencePacket> &packets)
{
    QByteArray csv = csvLine(
        {u"Number"_s, u"Ticket"_s, u"Closed (UTC)"_s, u"Closed by"_s, u"Treatment"_s, u"Rule"_s,
            u"Page"_s, u"Section"_s, u"Proposed (UTC)"_s, u"Approver"_s, u"Approved (UTC)"_s,
            u"Published (UTC)"_s, u"Page version"_s, u"Self-approved"_s, u"Version message"_s});
    for (qsizetype i = 0; i < packets.size(); ++i) {
        const PopulationItem &item = packets.at(i).item;
        const QStringList head{QString::number(i + 1), item.key, isoUtc(item.closedAt),
            item.closedByName.isEmpty() ? item.closedBy : item.closedByName,
            treatmentName(item.treatment)};
        if (packets.at(i).changes.isEmpty())
            csv += csvLine(head + QStringList{item.reason} + QStringList(9));
        for (const EvidenceChange &change : packets.at(i).changes)
            csv += csvLine(head
                + QStringList{change.rule, change.pageTitle, change.section.join(u" › "_s),
                    isoUtc(change.proposedAt),
                    change.approverName.isEmpty() ? change.approver : change.approverName,
                    isoUtc(change.approvedAt), isoUtc(change.publishedAt),
                    change.version > 0 ? QString::number(change.version) : QString(),
                    change.approvedAt.isValid() ? (change.selfApproved ? u"yes"_s : u"no"_s)
                                                : QString(),
                    change.message});
    }
    return csv;
}

QByteArray readme(const EvidencePack &pack)
{
    return u"Evidence pack of Docket %1 for %2, what closed from %3 to %4.\n"
           "\n"
           "report.html       to read\n"
           "population.csv    every ticket that closed, with what became of it\n"
           "differences.csv   where tracker and log differ\n"
           "samples.csv       the sample drawn\n"
           "samples/          pages before and after each sampled change, as stored\n"
           "evidence.json     all of it for programs\n"
           "SHA256SUMS        proves the files: sha256sum -c SHA256SUMS\n"
           "\n"
           "The sample: of the tickets in scope that the log knows, the %5 with the smallest "
           "SHA-256 of\n"
           "SEED, line feed, TICKET ID, \"/\", CLOSING ID (UTF-8, hexadecimal). Seed: %6\n"
           "Again by hand: printf '%s\\n%s/%s' \"SEED\" \"TICKET ID\" \"CLOSING ID\" | sha256sum\n"
           "\n"
           "Docket opens the pack without an account: docket evidence open FILE\n"_s
               .arg(pack.program, pack.site, isoUtc(pack.scope.from), isoUtc(pack.scope.until))
               .arg(pack.scope.samples)
               .arg(pack.scope.seed)
               .toUtf8();
}

} // namespace

QList<PackFile> evidenceFiles(const EvidencePack &pack)
{
    QList<PackFile> files{{u"README.txt"_s, readme(pack)}, {u"report.html"_s, evidenceHtml(pack)},
        {u"population.csv"_s, populationCsv(pack.population)},
        {u"differences.csv"_s, differencesCsv(pack.population)},
        {u"samples.csv"_s, samplesCsv(pack.packets)},
        {u"evidence.json"_s, QJsonDocument(evidenceJson(pack)).toJson()}};
    for (qsizetype i = 0; i < pack.packets.size(); ++i) {
        for (qsizetype j = 0; j < pack.packets.at(i).changes.size(); ++j) {
            const EvidenceChange &change = pack.packets.at(i).changes.at(j);
            if (change.before.isEmpty() && change.after.isEmpty())
                continue;
            const QString name = u"samples/%1-%2-"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(j + 1);
            files.append(PackFile{name + u"before.xml"_s, change.before});
            files.append(PackFile{name + u"after.xml"_s, change.after});
        }
    }
    return files;
}

} // namespace Docket
