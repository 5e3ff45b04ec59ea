// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"
#include "ui/windowframe.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Docket;
using namespace Qt::StringLiterals;

/** Dropping changes of a proposal and taking them again, by key and by button. */
class TestHunks : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};
    std::unique_ptr<WindowFrame> m_frame;
    Proposal m_proposal;

    /** Does what the workspace does with a choice. */
    void take(const EditChoice &choice)
    {
        m_proposal.edits = choice.kept;
        m_proposal.dropped = choice.dropped;
        m_frame->review()->setProposals({m_proposal});
    }

    [[nodiscard]] ReviewPanel *panel() const { return m_frame->review()->panel(); }
    [[nodiscard]] DiffView *diff() const { return panel()->diffView(); }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_proposal = Fixtures::portProposal();
        m_frame = std::make_unique<WindowFrame>(m_clock);
        m_frame->resize(1440, 900);
        m_frame->review()->setProposals({m_proposal});
        connect(m_frame->review(), &ReviewScreen::choiceWanted, m_frame.get(),
            [this](const QString &, const EditChoice &choice) { take(choice); });
        m_frame->show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QVERIFY(QTest::qWaitFor([this] { return panel()->mayDecide(); }));
        diff()->setFocus();
        QCOMPARE(diff()->changeCount(), 3);
    }

    void aKeyDropsTheCurrentChangeAndTheBytesFollow()
    {
        QTest::keyClick(diff(), Qt::Key_N);
        QTest::keyClick(diff(), Qt::Key_D);
        QCOMPARE(m_proposal.dropped.size(), 1);
        QCOMPARE(diff()->currentChange(), 1); // The same one stays the current one.
        QCOMPARE(diff()->changeCount(), 3); // Still shown.
        QCOMPARE(panel()->parts().dropped(), QSet<int>{1});
        const QByteArray sent = *applyEdits(m_proposal.before, m_proposal.edits);
        QCOMPARE(panel()->content().afterBody, sent);
        QVERIFY(sent.contains("<td><p>8080</p></td>") && sent.contains("<code>9443</code>"));
        QCOMPARE(integritySentence(panel()->content().integrity),
            integritySentence(checkIntegrity(m_proposal.before, sent, panel()->content().before)));
        QVERIFY(m_frame->actions().approve->isEnabled());
        QCOMPARE(m_frame->actions().dropChange->iconText(), u"Take change again"_s);
        QTest::keyClick(diff(), Qt::Key_D);
        QVERIFY(m_proposal.dropped.isEmpty());
        QCOMPARE(m_proposal.edits, Fixtures::portProposal().edits);
    }

    void withNothingLeftThereIsNothingToApprove()
    {
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(diff(), Qt::Key_D);
            QTest::keyClick(diff(), Qt::Key_N);
        }
        QVERIFY(m_proposal.edits.isEmpty());
        QVERIFY(panel()->content().allDropped);
        QVERIFY(!m_frame->actions().approve->isEnabled());
        QVERIFY(m_frame->actions().reject->isEnabled());
        QSignalSpy approved(m_frame->review(), &ReviewScreen::approveWanted);
        QTest::keyClick(diff(), Qt::Key_A);
        QCOMPARE(approved.size(), 0);
        QTest::keyClick(diff(), Qt::Key_D);
        QVERIFY(m_frame->actions().approve->isEnabled());
    }

    void theButtonAndAClickDoTheSameInBothViews()
    {
        auto *button = m_frame->findChild<QToolButton *>(u"dropButton"_s);
        QVERIFY(button && button->isVisible());
        QTest::keyClick(diff(), Qt::Key_V);
        diff()->goToChange(2);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_proposal.dropped.size(), 1);
        QVERIFY(m_proposal.dropped.first().replacement.contains("2026-04-14"));
        QTest::keyClick(diff(), Qt::Key_V);
        QCOMPARE(panel()->parts().dropped(), QSet<int>{2});
    }

    void aDroppedChangeLooksDifferent()
    {
        const QImage before = diff()->grab().toImage();
        QTest::keyClick(diff(), Qt::Key_D);
        const QImage dropped = diff()->grab().toImage();
        QVERIFY(before != dropped);
        QTest::keyClick(diff(), Qt::Key_D);
        QCOMPARE(diff()->grab().toImage(), before);
    }

    void whatIsDecidedOrStandsInConflictIsNotTakenApart()
    {
        for (const ProposalState state : {ProposalState::Approved, ProposalState::Conflict}) {
            m_proposal.state = state;
            m_frame->review()->setProposals({m_proposal});
            panel()->setProposal(m_proposal);
            QVERIFY(!m_frame->actions().dropChange->isEnabled());
        }
    }
};

QTEST_MAIN(TestHunks)
#include "tst_hunks.moc"
