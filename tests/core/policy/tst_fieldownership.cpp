// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/fieldownership.h"
#include "core/policy/policyfile.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Authority work = Authority::Work;
constexpr Authority docs = Authority::Docs;

Proposal proposal(Drafter drafter)
{
    Proposal made;
    made.drafter = drafter;
    made.decidedBy = u"acc-mia"_s;
    return made;
}

bool passes(const QMap<QString, Authority> &ownership, const Proposal &made)
{
    return !refusedWrite(ownership, fieldWrites(made));
}

} // namespace

class TestFieldOwnership : public QObject
{
    Q_OBJECT

private slots:
    void aFieldOfTheOtherSideIsReadOnly_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<bool>("fromDocs"); // else from the ticket side
        QTest::addColumn<bool>("refused"); // under the default map
        for (const auto &name : {"status", "resolution", "assignee", "fixVersions"}) {
            QTest::addRow("%s into the tracker", name) << QString::fromLatin1(name) << true << true;
            QTest::addRow("%s onto the page", name) << QString::fromLatin1(name) << false << false;
        }
        QTest::newRow("case does not matter") << u"Status"_s << true << true;
        QTest::newRow("narrative onto the page") << u"narrative"_s << false << true;
        QTest::newRow("narrative into the tracker") << u"narrative"_s << true << false;
        QTest::newRow("a description is narrative") << u"description"_s << false << true;
        QTest::newRow("nobody owns it") << u"labels"_s << true << false;
    }
    void aFieldOfTheOtherSideIsReadOnly()
    {
        QFETCH(QString, attribute);
        QFETCH(bool, fromDocs);
        QFETCH(bool, refused);
        const FieldWrite write{attribute, fromDocs ? docs : work, fromDocs ? work : docs};
        const auto reason = refusedWrite(defaultPolicy().ownership, {write});
        QCOMPARE(reason.has_value(), refused);
        if (reason)
            QVERIFY2(reason->contains(attribute), qPrintable(*reason));
    }

    void theDefaultMapLetsEveryProposalOfAPersonPass()
    {
        for (const auto drafter :
            {Drafter::ValueChange, Drafter::Rename, Drafter::Addition, Drafter::Removal,
                Drafter::Deprecation, Drafter::ReleaseNote, Drafter::StatusRow, Drafter::NewPage,
                Drafter::NeedsWords, Drafter::NewTicket, Drafter::TicketLink, Drafter::RemoteLink})
            QVERIFY2(passes(defaultPolicy().ownership, proposal(drafter)),
                qPrintable(drafterName(drafter)));
    }

    void narrativeThatNobodyDecidedStaysWithTheWiki()
    {
        Proposal undecided = proposal(Drafter::Addition);
        undecided.decidedBy.clear();
        QVERIFY(!passes(defaultPolicy().ownership, undecided));
        undecided.drafter = Drafter::ValueChange;
        QVERIFY(passes(defaultPolicy().ownership, undecided));
    }

    void whatThePolicyNamesIsHeld()
    {
        QVERIFY(!passes({{u"links"_s, work}}, proposal(Drafter::RemoteLink)));
        QVERIFY(passes({{u"links"_s, work}}, proposal(Drafter::TicketLink)));
        QVERIFY(!passes({{u"links"_s, docs}}, proposal(Drafter::TicketLink)));
        QVERIFY(!passes({{u"description"_s, work}}, proposal(Drafter::NewTicket)));
        QVERIFY(!passes({{u"narrative"_s, work}}, proposal(Drafter::NewTicket)));
        QVERIFY(!passes({{u"status"_s, docs}}, proposal(Drafter::StatusRow)));
        Proposal timeout = proposal(Drafter::ValueChange);
        timeout.values = {{u"connection timeout"_s, u"30s"_s, u"60s"_s, {}}};
        QVERIFY(!passes({{u"Connection timeout"_s, docs}}, timeout));
        QVERIFY(passes({{u"Connection timeout"_s, work}}, timeout));
    }
};

QTEST_GUILESS_MAIN(TestFieldOwnership)
#include "tst_fieldownership.moc"
