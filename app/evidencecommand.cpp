// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/headless.h"
#include "app/stopsignal.h"
#include "core/accounts/environment.h"
#include "core/evidence/gathering.h"
#include "core/evidence/masking.h"
#include "core/evidence/packfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** A day as "until" means all of that day. */
Result<QDateTime> endOf(const QString &text, const QDateTime &now)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return QDateTime(day.addDays(1), QTime(0, 0), QTimeZone::UTC).addMSecs(-1);
    return timeSince(text, now);
}

Result<EvidenceScope> scopeOf(const EvidenceOptions &options, const QDateTime &now)
{
    EvidenceScope scope;
    const auto from = timeSince(options.from, now);
    if (!from)
        return failure(from);
    const auto until = options.until.isEmpty() ? Result<QDateTime>(now) : endOf(options.until, now);
    if (!until)
        return failure(until);
    scope.from = *from;
    scope.until = *until;
    scope.preset = options.preset;
    scope.label = options.label;
    scope.samples = options.samples;
    scope.seed = options.seed;
    return scope;
}

/** Reads everything; the workspace stays as it is, but for the network ledger. */
Result<EvidencePack> gather(
    Headless &session, const EvidenceScope &scope, const StopSignal &signal, const Clock &clock)
{
    const auto signIn = credentialsFromEnvironment();
    if (!signIn)
        return failure(signIn);
    Connection connection(*signIn, clock);
    NetworkRecorder recorder(session.journal(), clock);
    QObject::connect(
        &connection.http(), &HttpClient::exchanged, &recorder, &NetworkRecorder::record);
    std::stop_source stop;
    QObject::connect(&signal, &StopSignal::asked, &recorder, [&stop] { stop.request_stop(); });
    const Bridge bridge = connection.bridge();
    const EvidenceSource source{*bridge.work, *bridge.documents, session.journal(),
        session.workspace().policy(), session.workspace().proposals(),
        signIn->account.jiraUrl.toString(), QCoreApplication::applicationVersion()};
    auto pack = QCoro::waitFor(gatherEvidence(source, scope, stop.get_token()));
    QCoro::waitFor(recorder.flush());
    return pack;
}

QJsonArray personsJson(const QList<MaskedPerson> &persons)
{
    QJsonArray all;
    for (const MaskedPerson &person : persons)
        all.append(QJsonObject{{u"id"_s, person.accountId}, {u"name"_s, person.name},
            {u"mask"_s, person.mask}, {u"places"_s, person.places}});
    return all;
}

ExitCode tellPreview(const CommandContext &context, const MaskedEvidence &masked)
{
    if (context.form == OutputForm::Json) {
        printJson(QJsonObject{{u"persons"_s, personsJson(masked.persons)},
            {u"addresses"_s, masked.addresses},
            {u"sentence"_s, masked.pack.population.sentence()}});
        return ExitCode::Done;
    }
    for (const MaskedPerson &person : masked.persons)
        printLine(u"%1  %2  %3  (%4 places)"_s
                .arg(person.mask.leftJustified(10), person.accountId,
                    person.name.isEmpty() ? u"name not known"_s : person.name)
                .arg(person.places));
    printLine(
        u"%1 e-mail addresses. Nothing was written; first names alone and nicknames are not found."_s
            .arg(masked.addresses));
    return ExitCode::Done;
}

void tellPack(const CommandContext &context, const QString &file, const EvidencePack &pack,
    const QString &digest, int files)
{
    if (context.form == OutputForm::Json) {
        QJsonObject json = evidenceJson(pack);
        json.insert(u"file"_s, file);
        json.insert(u"digest"_s, digest);
        json.insert(u"files"_s, files);
        printJson(json);
        return;
    }
    printLine(u"%1: %2 files, digest %3"_s.arg(file).arg(files).arg(digest));
    printLine(u"%1, closed %2 to %3, preset %4%5, persons %6"_s.arg(pack.site,
        isoUtc(pack.scope.from), isoUtc(pack.scope.until), pack.scope.preset,
        pack.scope.label.isEmpty() ? QString() : u", label "_s + pack.scope.label,
        pack.masked ? u"masked"_s : u"named"_s));
    printLine(pack.population.sentence());
    for (const PopulationItem &item : pack.population.items) {
        if (item.treatment == Treatment::Missing)
            printLine(u"  closed, not in the log: %1  %2"_s.arg(item.key, item.summary));
    }
    for (const UnmatchedEntry &one : pack.population.unmatched)
        printLine(u"  in the log, not closed now: %1  %2"_s.arg(one.key, one.text.simplified()));
    printLine(pack.verifier.isWhole()
            ? u"The log is whole: %1 entries."_s.arg(pack.verifier.entries)
            : u"The log was tampered with: %1 findings."_s.arg(pack.verifier.findings.size()));
    for (qsizetype i = 0; i < pack.packets.size(); ++i) {
        const PopulationItem &item = pack.packets.at(i).item;
        printLine(u"%1. %2  %3  %4"_s.arg(i + 1).arg(
            item.key.leftJustified(14), treatmentName(item.treatment), item.reason.simplified()));
    }
}

void tellPacket(const EvidencePacket &packet)
{
    const PopulationItem &item = packet.item;
    printLine(u"%1  %2"_s.arg(item.key, item.summary));
    printLine(u"closed %1 by %2; %3: %4"_s.arg(isoUtc(item.closedAt),
        item.closedBy.isEmpty()           ? u"automation"_s
            : item.closedByName.isEmpty() ? item.closedBy
                                          : item.closedByName,
        treatmentName(item.treatment), item.reason.simplified()));
    for (const EvidenceChange &change : packet.changes) {
        printLine(placeText(change.pageTitle, change.section));
        printLine(u"  rule “%1”; proposed %2; approved %3 by %4; published %5, version %6"_s.arg(
            change.rule, isoUtc(change.proposedAt), isoUtc(change.approvedAt),
            change.approverName.isEmpty() ? change.approver : change.approverName,
            isoUtc(change.publishedAt), QString::number(change.version)));
        if (!change.message.isEmpty())
            printLine(u"  "_s + change.message);
        if (!change.before.isEmpty() || !change.after.isEmpty()) {
            printLine(u"  before: "_s + QString::fromUtf8(change.before));
            printLine(u"  after:  "_s + QString::fromUtf8(change.after));
        }
    }
    for (const LogEntry &entry : packet.log)
        printLine(u"  %1  %2  %3  %4"_s.arg(entry.sequence)
                .arg(isoUtc(entry.at), kindName(entry.kind), entry.text.simplified()));
}

} // namespace

ExitCode makeEvidence(const CommandContext &context, const EvidenceOptions &options)
{
    const SystemClock clock;
    const StopSignal signal;
    const auto scope = scopeOf(options, clock.now());
    if (!scope)
        return usage(scope.error());
    const auto session = Headless::open(context.workspace, Headless::Access::Read);
    if (!session)
        return report(session.error());
    auto pack = gather(**session, *scope, signal, clock);
    if (!pack)
        return report(pack.error());
    if (options.mask || options.preview) {
        const MaskedEvidence masked = maskPersons(*pack, (*session)->workspace().names());
        if (options.preview)
            return tellPreview(context, masked);
        pack = masked.pack;
    }
    const QList<PackFile> files = evidenceFiles(*pack);
    const auto bytes = packBytes(files, scope->until);
    if (!bytes)
        return report(bytes.error());
    if (const auto written = writePack(options.file, *bytes); !written)
        return report(written.error());
    tellPack(context, options.file, *pack, packDigest(files), int(files.size()) + 1);
    const bool isWhole =
        pack->population.count(Treatment::Missing) == 0 && pack->verifier.isWhole();
    return isWhole ? ExitCode::Done : ExitCode::Failed;
}

ExitCode openEvidence(
    const CommandContext &context, const QString &file, const QString &item, const QString &digest)
{
    const auto opened = openPack(file);
    if (!opened)
        return report(opened.error());
    if (!digest.isEmpty() && opened->digest.compare(digest.trimmed(), Qt::CaseInsensitive) != 0)
        return report(Error{Error::Kind::Invalid,
            u"this is another pack: its digest is %1"_s.arg(opened->digest), 0, std::nullopt, {}});
    if (item.isEmpty()) {
        tellPack(context, file, opened->evidence, opened->digest, opened->files);
        return ExitCode::Done;
    }
    for (const EvidencePacket &packet : opened->evidence.packets) {
        if (packet.item.key.compare(item, Qt::CaseInsensitive) != 0)
            continue;
        if (context.form == OutputForm::Json) {
            EvidencePack one = opened->evidence;
            one.packets = QList<EvidencePacket>{packet};
            printJson(evidenceJson(one).value(u"packets"_s).toArray().first().toObject());
        } else {
            tellPacket(packet);
        }
        return ExitCode::Done;
    }
    return report(
        Error{Error::Kind::NotFound, u"%1 is not in the sample"_s.arg(item), 0, std::nullopt, {}});
}

} // namespace Docket
