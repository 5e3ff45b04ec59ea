// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/diff/diffemptiness.h"
#include "ui/diff/diffview.h"
#include "ui/review/reviewpanel.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestReviewCompare : public QObject
{
    Q_OBJECT

private:
    QTranslator m_plurals;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<ReviewPanel> m_panel;

    static Proposal proposal(
        const QByteArray &before, const QByteArray &old, const QByteArray &with)
    {
        Proposal p = Fixtures::portProposal();
        p.id = u"one"_s;
        p.section.clear();
        p.before = before;
        p.edits = {Fixtures::replaceIn(before, old, old, with)};
        return p;
    }
    static Proposal longProposal(int lines)
    {
        QByteArray before;
        for (int i = 0; i < lines; ++i)
            before += "<p>Line " + QByteArray::number(i) + " of a page that takes a while.</p>";
        return proposal(before, "Line 7 of", "Line seven of");
    }
    [[nodiscard]] DiffView *diff() const { return m_panel->diffView(); }
    [[nodiscard]] EmptyState *emptyState() const
    {
        const auto all = m_panel->findChildren<EmptyState *>(Qt::FindDirectChildrenOnly)
            + m_panel->findChildren<EmptyState *>();
        for (EmptyState *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press()
    {
        QVERIFY(emptyState());
        QTest::mouseClick(emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
    }

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_plurals.load(u":/i18n/docket_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }
    void init()
    {
        m_actions = std::make_unique<Actions>(nullptr);
        m_panel = std::make_unique<ReviewPanel>(*m_actions);
        m_panel->resize(1200, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_actions.reset();
    }

    void whatIsShownStaysUntilTheNextIsThere()
    {
        Proposal p = longProposal(1200);
        m_panel->setProposal(p);
        QTRY_VERIFY(m_panel->mayDecide());
        const qsizetype rows = diff()->content().rows.size();
        p.edits.first().replacement = "Line 7000 of";
        m_panel->setProposal(p);
        // The old picture is still there, and nobody may approve the new text by it.
        QCOMPARE(diff()->content().rows.size(), rows);
        QVERIFY(!m_panel->mayDecide());
        QTRY_VERIFY(m_panel->mayDecide());
        QVERIFY(diff()->diffText().contains("+Line 7000 of"_L1));
    }

    void aComparisonCanBeStopped()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        std::binary_semaphore hold(0);
        // Nothing is worked out while the only thread is held.
        QThreadPool::globalInstance()->start([&] { hold.acquire(); });
        m_panel->setProposal(longProposal(1200));
        QTRY_VERIFY(emptyState());
        QVERIFY(emptyState()->sentence().startsWith("Comparing"_L1));
        press();
        QVERIFY(emptyState()->sentence().contains("stopped"_L1));
        hold.release();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!m_panel->mayDecide()); // What came too late is not shown.
        QVERIFY(emptyState() && emptyState()->sentence().contains("stopped"_L1));
        press();
        QTRY_VERIFY(m_panel->mayDecide());
        QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
    }

    void aHugePageAsksFirst()
    {
        Proposal p = longProposal(10);
        p.before += QByteArray("<p>" + QByteArray(5000, 'x') + "</p>").repeated(1020);
        m_panel->setProposal(p);
        QVERIFY(emptyState());
        QVERIFY(emptyState()->sentence().contains("very large"_L1));
        QVERIFY(!m_panel->mayDecide());
        press();
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->mayDecide(), 20'000);
    }

    void aHugeParagraphAsksFirst()
    {
        Proposal p = longProposal(10);
        p.before += "<p>" + QByteArray("many words ").repeated(60'000) + "</p>";
        m_panel->setProposal(p);
        QVERIFY(emptyState());
        QVERIFY(emptyState()->sentence().contains("very large"_L1));
        p = longProposal(10); // As many words in paragraphs are shown at once.
        p.before +=
            QByteArray("<p>" + QByteArray("many words ").repeated(600) + "</p>").repeated(100);
        m_panel->setProposal(p);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->mayDecide(), 20'000);
    }

    void aCoarseComparisonOffersADetailedOne()
    {
        bool cutShort = false;
        DiffOptions options;
        options.budget = std::chrono::milliseconds(0);
        options.cutShort = &cutShort;
        QList<SourceLine> left, right;
        for (int i = 0; i < 50; ++i) {
            left.append({0, u"left %1"_s.arg(i), {}});
            right.append({0, u"right %1"_s.arg(i), {}});
        }
        (void)diffLines(left, right, options);
        QVERIFY(cutShort);
        cutShort = false;
        options.budget = std::chrono::minutes(1);
        (void)diffLines(left, right, options);
        QVERIFY(!cutShort);

        m_panel->setProposal(longProposal(1200));
        QTRY_VERIFY(m_panel->mayDecide());
        QCOMPARE(diff()->noteText(), QString());
        DiffContent coarse = diff()->content();
        coarse.coarse = true;
        diff()->setContent(coarse, DiffView::Place::Top);
        diff()->setNote(u"coarse"_s, {u"Compare in detail"_s});
        QVERIFY(diff()->viewport()->geometry().top() > 40); // The rows make room for it.
        emit diff() -> noteAnswered(0);
        QTRY_VERIFY(!diff()->content().coarse);
        QCOMPARE(diff()->noteText(), QString());
    }

    void onlySpacesDiffer()
    {
        m_panel->setProposal(proposal("<p>a  b&nbsp;c</p>", "b&nbsp;c", "b&nbsp;&nbsp;c"));
        QTRY_VERIFY(m_panel->mayDecide());
        m_actions->spaces->setChecked(true);
        QCOMPARE(diff()->coverText(), u"Only spaces differ"_s);
        diff()->viewport()->repaint();
        QVERIFY(!m_panel->mayDecide()); // They have not been seen.
        press();
        QVERIFY(!m_actions->spaces->isChecked());
        QVERIFY(!diff()->isCovered());
        QTRY_VERIFY(m_panel->mayDecide());
    }

    void onlyFormattingDiffers()
    {
        m_panel->setProposal(proposal("<p>Keep it short and plain.</p>", "short and plain",
            "<strong>short</strong> and <strong>plain</strong>"));
        QCOMPARE(diff()->coverText(), u"Formatting only: 2 bold changes"_s);
        diff()->viewport()->repaint();
        QVERIFY(!m_panel->mayDecide());
        QVERIFY(m_panel->whyNotYet().startsWith("Look at the change"_L1));
        press();
        QVERIFY(!diff()->isCovered());
        QTRY_VERIFY(m_panel->mayDecide());
    }

    void onlyTheMarkupDiffers()
    {
        m_panel->setProposal(proposal("<p>Same words.</p>", "<p>", "<p style=\"\">"));
        QVERIFY(diff()->coverText().startsWith("Only the markup"_L1));
        press();
        QVERIFY(diff()->content().source);
        QVERIFY(!diff()->isCovered());
    }

    void thePageSaysItAlready()
    {
        QSignalSpy closed(m_panel.get(), &ReviewPanel::closeAsDoneWanted);
        m_panel->setProposal(proposal("<p>The port is 9443.</p>", "9443", "9443"));
        QVERIFY(diff()->coverText().startsWith("Nothing differs"_L1));
        QTRY_VERIFY(m_panel->mayDecide()); // There is nothing more to see.
        press();
        QCOMPARE(closed.size(), 1);
    }

    void aPageToBeWrittenIsShown()
    {
        Proposal p = proposal("<p>The port is 9443.</p>", "9443", "9443");
        p.edits.clear();
        m_panel->setProposal(p);
        QVERIFY(!diff()->isCovered());
    }
};

QTEST_MAIN(TestReviewCompare)
#include "tst_reviewcompare.moc"
