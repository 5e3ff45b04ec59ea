// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencefiles.h"
#include "core/evidence/gathering.h"
#include "core/evidence/masking.h"
#include "core/journal/digest.h"
#include "tests/support/loop.h"

#include <QJsonDocument>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

/** The canned site on which four tickets closed, one was published by Mia, and Docket has looked. */
struct Audited
{
    Audited()
    {
        if (!loop.closeAndPoll({u"PLATFORM-89"_s, u"PLATFORM-91"_s, u"PLATFORM-93"_s}))
            qFatal("nothing was looked at");
        const auto sent =
            QCoro::waitFor(loop.workspace->approveAndPublish(loop.proposalOf(u"PLATFORM-89"_s).id));
        if (!sent)
            qFatal("%s", qPrintable(sent.error().detail));
    }

    [[nodiscard]] EvidenceScope scope() const
    {
        EvidenceScope scope;
        scope.from = loop.clock.now().addDays(-30);
        scope.until = loop.clock.now().addDays(1);
        scope.seed = u"blue 42"_s;
        return scope;
    }
    Result<EvidencePack> gather(const EvidenceScope &scope)
    {
        const EvidenceSource source{*loop.work, *loop.documents, *loop.journal,
            loop.workspace->policy(), loop.workspace->proposals(), u"larkspur"_s, u"0.1"_s};
        return QCoro::waitFor(gatherEvidence(source, scope, {}));
    }
    EvidencePack pack()
    {
        const auto made = gather(scope());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }

    Loop loop;
};

const EvidencePacket *packetOf(const EvidencePack &pack, const QString &key)
{
    for (const EvidencePacket &packet : pack.packets) {
        if (packet.item.key == key)
            return &packet;
    }
    return nullptr;
}

} // namespace

/** What an evidence pack says, against the canned site and its log. */
class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void thePopulationIsReconciledWithTheTracker()
    {
        Audited audited;
        const EvidencePack pack = audited.pack();
        QCOMPARE(pack.population.items.size(), 3);
        QCOMPARE(pack.population.sentence(),
            u"3 closed in scope = 3 in the log: 2 proposed, 1 excluded."_s);
        for (const PopulationItem &item : pack.population.items)
            QVERIFY2(!item.reason.isEmpty(), qPrintable(item.key));
        const PopulationItem &left = packetOf(pack, u"PLATFORM-91"_s)->item;
        QCOMPARE(left.treatment, Treatment::Excluded);
        QVERIFY2(left.reason.contains(u"no-doc-sync"_s), qPrintable(left.reason));
        QVERIFY(pack.verifier.isWhole());
        QVERIFY(pack.verifier.entries > 3);
    }

    void differencesAreListedAndNeverHidden()
    {
        Audited audited;
        // One closes that Docket has not looked at, one is opened again.
        QVERIFY(audited.loop.world.transition(u"PLATFORM-90"_s, u"Done"_s, u"acc-jo"_s));
        QVERIFY(audited.loop.world.transition(u"PLATFORM-93"_s, u"In Progress"_s, u"acc-jo"_s));
        const EvidencePack pack = audited.pack();
        QCOMPARE(pack.population.count(Treatment::Missing), 1);
        QCOMPARE(pack.population.unmatched.size(), 1);
        QCOMPARE(pack.population.unmatched.first().key, u"PLATFORM-93"_s);
        QCOMPARE(pack.population.sentence(),
            u"3 closed in scope ≠ 2 in the log: 1 proposed, 1 excluded; 1 closed and not in the log; 1 in the log and not closed in the period as the tracker tells it now."_s);
        QByteArray differences;
        for (const PackFile &file : evidenceFiles(pack)) {
            if (file.name == u"differences.csv")
                differences = file.bytes;
        }
        QVERIFY(differences.contains("PLATFORM-90") && differences.contains("PLATFORM-93"));
        QVERIFY(evidenceHtml(pack).contains("PLATFORM-90"));
        QVERIFY(!packetOf(pack, u"PLATFORM-90"_s)); // nothing to show of it
    }

    void whatClosedBeforeTheLogBeganIsSaidToHave()
    {
        Population population;
        PopulationItem early;
        early.key = u"OPS-1"_s;
        early.closedAt = fromIso(u"2026-04-01T09:00:00Z"_s);
        PopulationItem later = early;
        later.closedAt = fromIso(u"2026-04-20T09:00:00Z"_s);
        population.items = {early, later};
        QCOMPARE(population.closedBeforeLog(), 0); // A pack of before does not say when it began.
        population.logBegins = fromIso(u"2026-04-14T09:00:00Z"_s);
        QCOMPARE(population.closedBeforeLog(), 1);
        QVERIFY2(population.sentence().contains(
                     u"2 closed and not in the log (1 of them before it began, 2026-04-14"_s),
            qPrintable(population.sentence()));
        EvidencePack pack;
        pack.population = population;
        const auto again = evidenceFromJson(QJsonDocument(evidenceJson(pack)).toJson());
        QVERIFY(again);
        QCOMPARE(again->population.logBegins, population.logBegins);
    }

    void whatNoClosingLedToIsNoDifference()
    {
        Audited audited;
        Proposal wish = audited.loop.proposalOf(u"PLATFORM-93"_s);
        wish.itemKey.clear(); // As for a page that flags a known issue.
        wish.id = u"flagged"_s;
        wish.drafter = Drafter::NewTicket;
        LogEntry entry;
        entry.kind = LogEntry::Kind::Proposed;
        entry.at = audited.loop.clock.now();
        entry.proposalId = wish.id;
        entry.changeId = u"v14"_s;
        JournalBatch batch;
        batch.proposals.append(wish);
        batch.log.append(entry);
        QVERIFY(QCoro::waitFor(audited.loop.journal->commit(batch)));
        QVERIFY(QCoro::waitFor(audited.loop.workspace->load()));
        QCOMPARE(audited.pack().population.unmatched.size(), 0);
    }

    void aPacketHasEverythingOfItsChange()
    {
        Audited audited;
        const EvidencePack pack = audited.pack();
        const EvidencePacket *packet = packetOf(pack, u"PLATFORM-89"_s);
        QVERIFY(packet);
        QCOMPARE(packet->item.closedBy, u"acc-jo"_s);
        QCOMPARE(packet->changes.size(), 1);
        const EvidenceChange &change = packet->changes.first();
        QCOMPARE(change.before, runbookBody());
        QCOMPARE(change.after, QByteArray(runbookBody()).replace("8080", "9443"));
        QCOMPARE(change.version, 4);
        QCOMPARE(change.approver, audited.loop.workspace->person().accountId);
        QVERIFY(change.proposedAt.isValid() && change.approvedAt.isValid()
            && change.publishedAt.isValid());
        QVERIFY(!change.rule.isEmpty());
        QVERIFY(!change.selfApproved);
        QVERIFY(change.message.contains(u"PLATFORM-89"_s));
        QVERIFY(packet->log.size() >= 3);
        for (const LogEntry &entry : packet->log)
            QCOMPARE(entry.hash.size(), 64);
    }

    void theSampleFollowsFromTheSeedAlone()
    {
        Population population;
        for (int i = 0; i < 200; ++i) {
            PopulationItem item;
            item.itemId = QString::number(1000 + i);
            item.changeId = QString::number(i);
            item.treatment = i % 10 == 0 ? Treatment::Missing : Treatment::Excluded;
            item.inScope = i % 7 != 0;
            population.items.append(item);
        }
        const QList<PopulationItem> sample = drawSample(population, 25, u"seed"_s);
        QCOMPARE(sample.size(), 25);
        std::ranges::reverse(population.items);
        QCOMPARE(drawSample(population, 25, u"seed"_s), sample);
        QVERIFY(drawSample(population, 25, u"seed 2"_s) != sample);
        QCOMPARE(drawSample(population, 5, u"seed"_s), sample.first(5));
        QByteArray last;
        for (const PopulationItem &item : sample) {
            QVERIFY(item.inScope && item.treatment != Treatment::Missing);
            const QByteArray key =
                sha256Hex("seed\n" + item.itemId.toUtf8() + '/' + item.changeId.toUtf8());
            QVERIFY(last < key);
            last = key;
        }
    }

    void presetAndLabelNarrowTheSampleAndNotThePopulation()
    {
        Audited audited;
        EvidenceScope scope = audited.scope();
        scope.preset = u"releases"_s;
        auto pack = audited.gather(scope);
        QVERIFY(pack);
        QCOMPARE(pack->population.items.size(), 3);
        QCOMPARE(pack->packets.size(), 1);
        QCOMPARE(pack->packets.first().item.key, u"PLATFORM-93"_s);
        scope.preset = u"all"_s;
        scope.label = u"audited"_s;
        pack = audited.gather(scope);
        QVERIFY(pack);
        QVERIFY(pack->packets.isEmpty());
        QVERIFY(audited.loop.world.setLabel(u"100"_s, u"audited"_s, true));
        pack = audited.gather(scope);
        QVERIFY(pack);
        QCOMPARE(pack->packets.size(), 1);
        QCOMPARE(pack->packets.first().item.key, u"PLATFORM-89"_s);
    }

    void aBadScopeOrTokenIsTold()
    {
        Audited audited;
        EvidenceScope scope = audited.scope();
        scope.seed = u" "_s;
        QVERIFY(!audited.gather(scope));
        scope = audited.scope();
        scope.until = scope.from;
        QVERIFY(!audited.gather(scope));
        scope = audited.scope();
        scope.preset = u"everything"_s;
        const auto wrong = audited.gather(scope);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().detail.contains(u"operations"_s), qPrintable(wrong.error().detail));
        audited.loop.world.setToken(u"another"_s);
        const auto refused = audited.gather(audited.scope());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::AuthRequired);
    }

    void theMachineFileGivesThePackBack()
    {
        Audited audited;
        const EvidencePack pack = audited.pack();
        const auto again =
            evidenceFromJson(QJsonDocument(evidenceJson(pack)).toJson(QJsonDocument::Compact));
        QVERIFY(again);
        QCOMPARE(*again, pack);
        QVERIFY(!evidenceFromJson("[]"));
        QVERIFY(!evidenceFromJson("{\"docketEvidence\": 2}"));
    }

    /** Who closed it and how long it was looked at come back from the file; masked, under another name. */
    void whatWasKnownOfADecisionIsInThePack()
    {
        Audited audited;
        EvidencePack pack = audited.pack();
        bool isThere = false;
        for (EvidencePacket &packet : pack.packets) {
            for (LogEntry &entry : packet.log) {
                isThere = isThere || !entry.circumstances.closedBy.isEmpty();
                entry.circumstances.lookedMsecs = 2'500;
                entry.circumstances.dueAt = audited.loop.clock.now();
            }
        }
        QVERIFY(isThere);
        const auto back = evidenceFromJson(QJsonDocument(evidenceJson(pack)).toJson());
        QVERIFY(back);
        QCOMPARE(*back, pack);
        QVERIFY(evidenceHtml(pack).contains("looked at for 2.5 s"));
        const MaskedEvidence masked = maskPersons(pack, {});
        for (const EvidencePacket &packet : masked.pack.packets) {
            for (const LogEntry &entry : packet.log)
                QVERIFY(entry.circumstances.closedBy.isEmpty()
                    || entry.circumstances.closedBy.startsWith(u"Person "_s));
        }
    }

    void maskedNobodyIsNamed()
    {
        Audited audited;
        EvidencePack pack = audited.pack();
        pack.packets.first().item.summary =
            u"Ask MIA KANE <mia@larkspur.example>, not Jo Rowling"_s;
        for (EvidencePacket &packet : pack.packets) {
            for (EvidenceChange &change : packet.changes)
                change.after += "<p>Mia Kane, <ri:user ri:account-id=\"acc-mia\"/>, Jo Roe</p>";
        }
        const MaskedEvidence masked =
            maskPersons(pack, {{u"acc-mia"_s, u"Mia Kane"_s}, {u"acc-jo"_s, u"Jo Roe"_s}});
        QVERIFY(masked.pack.masked);
        QByteArray all;
        for (const PackFile &file : evidenceFiles(masked.pack))
            all += file.bytes;
        for (const char *word :
            {"Mia Kane", "MIA KANE", "Jo Roe<", "acc-mia", "acc-jo", "@larkspur"})
            QVERIFY2(!all.contains(word), word);
        QVERIFY(all.contains("Jo Rowling")); // somebody else
        QVERIFY(all.contains("Person 1") && all.contains("Person 2"));
        QCOMPARE(masked.addresses, 1);
        QVERIFY(masked.persons.size() >= 2);
        QCOMPARE(masked.persons.first().mask, u"Person 1"_s);
        QVERIFY(masked.persons.first().places > 0);
        // The same one is the same everywhere, and what is proven stays.
        QCOMPARE(masked.pack.population.sentence(), pack.population.sentence());
        QCOMPARE(masked.pack.verifier, pack.verifier);
    }

    void strangersWordsAreNoMarkupAndNoFormula()
    {
        Audited audited;
        EvidencePack pack = audited.pack();
        const QString bad =
            u"=cmd|'/c calc'!A1 <script>alert(1)</script><img src=x onerror=y>\"'"_s;
        for (EvidencePacket &packet : pack.packets) {
            packet.item.summary = packet.item.reason = packet.item.closedByName = bad;
            packet.item.url = u"javascript:alert(1)"_s;
            for (EvidenceChange &change : packet.changes) {
                change.pageTitle = change.rule = change.message = change.approverName = bad;
                change.pageUrl = u"\" onclick=\"x"_s;
                change.section = QStringList{bad};
            }
        }
        pack.population.items.first().summary = pack.scope.label = pack.scope.seed = pack.site =
            bad;
        for (const PackFile &file : evidenceFiles(pack)) {
            if (file.name.endsWith(u".html")) {
                QVERIFY(!file.bytes.contains("<script") && !file.bytes.contains("<img"));
                QVERIFY(!file.bytes.contains("href=\"javascript")
                    && !file.bytes.contains("onclick=\"x"));
            }
            if (file.name.endsWith(u".csv")) {
                QVERIFY2(!file.bytes.contains(",=cmd") && !file.bytes.contains("\"=cmd"),
                    qPrintable(file.name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
