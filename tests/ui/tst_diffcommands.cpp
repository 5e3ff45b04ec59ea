// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/diff/changelist.h"
#include "ui/diff/diffview.h"
#include "ui/diff/findbar.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"
#include "ui/windowframe.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestDiffCommands : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};
    std::unique_ptr<WindowFrame> m_frame;
    DiffView *m_diff = nullptr;

    /** One page of 60 paragraphs, the second and the last but one changed; between them a fold. */
    static Proposal longPage()
    {
        Proposal p = Fixtures::portProposal();
        p.id = u"long"_s;
        p.section.clear();
        p.before.clear();
        for (int i = 1; i <= 60; ++i) {
            const QByteArray number = QByteArray::number(i);
            p.before += "<p>Paragraph " + number + (i == 30 ? " hides a needle" : "") + ".</p>";
        }
        p.edits = {Fixtures::replaceIn(p.before, "Paragraph 2.", "2.", "2, edited."),
            Fixtures::replaceIn(p.before, "Paragraph 59.", "59.", "59, edited.")};
        return p;
    }

    bool folded(int diffRow) const
    {
        return std::ranges::any_of(m_diff->rows(), [&](const DisplayRow &row) {
            return row.kind == DisplayRow::Kind::Fold && diffRow >= row.row
                && diffRow < row.row + row.count;
        });
    }
    bool inView(int diffRow) const
    {
        const int top = m_diff->verticalScrollBar()->value();
        for (int i = 0; i < m_diff->rows().size(); ++i) {
            const DisplayRow &row = m_diff->rows().at(i);
            if (row.kind != DisplayRow::Kind::Fold && row.row == diffRow)
                return m_diff->rowTop(i) >= top
                    && m_diff->rowTop(i) + m_diff->rowHeight(i)
                    <= top + m_diff->viewport()->height();
        }
        return false;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_frame = std::make_unique<WindowFrame>(m_clock);
        m_frame->resize(1440, 700);
        m_frame->review()->setProposals({longPage()});
        m_diff = m_frame->review()->panel()->diffView();
        m_frame->show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QTRY_VERIFY(m_frame->review()->panel()->mayDecide());
        m_frame->review()->queue()->view()->setFocus();
    }
    void cleanup() { m_frame.reset(); }

    void theListOfChangesGoesThereOrBack()
    {
        QListView *queue = m_frame->review()->queue()->view();
        QTest::keyClick(queue, Qt::Key_F7);
        ChangeListPanel *list = m_diff->changeList();
        QVERIFY(list->isVisible());
        QCOMPARE(m_frame->focusWidget(), list->list());
        QVERIFY(!list->list()->accessibleName().isEmpty());
        QTest::keyClick(list->list(), Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(m_frame->focusWidget(), queue);

        QTest::keyClick(queue, Qt::Key_F7);
        QTest::keyClick(list->list(), Qt::Key_Down);
        QTest::keyClick(list->list(), Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(m_frame->focusWidget(), m_diff);
        QCOMPARE(m_diff->currentChange(), 1);
        QVERIFY(inView(58));
        QTest::keyClick(m_diff, Qt::Key_F7);
        QCOMPARE(list->list()->currentIndex().row(), 1); // Opens where the reader is.
        QTest::keyClick(list->list(), Qt::Key_F7);
        QVERIFY(!list->isVisible());
    }

    void aListDoesNotOutliveItsChanges()
    {
        m_diff->toggleChangeList();
        m_diff->clear();
        QVERIFY(!m_diff->changeList()->isVisible());
    }

    void findsWhereTheKeysAre()
    {
        m_frame->actions().find->trigger();
        QVERIFY(m_frame->findChild<QLineEdit *>(u"queueFilterEdit"_s)->hasFocus());
        QVERIFY(!m_diff->findBar()->isVisible());
        m_diff->setFocus();
        m_frame->actions().find->trigger();
        QVERIFY(m_diff->findBar()->field()->hasFocus());
        const int bottom = m_diff->viewport()->geometry().bottom();
        QCOMPARE_LE(bottom, m_diff->findBar()->geometry().top());
        m_frame->actions().find->trigger(); // Again from its own field.
        QVERIFY(m_diff->findBar()->field()->hasFocus());
    }

    void aFoldNeverHidesAHit_data()
    {
        QTest::addColumn<bool>("source");
        QTest::newRow("rendered") << false;
        QTest::newRow("source") << true;
    }
    void aFoldNeverHidesAHit()
    {
        QFETCH(bool, source);
        m_frame->actions().view->setChecked(source);
        QVERIFY(folded(29));
        m_diff->openFind();
        QTest::keyClicks(m_diff->findBar()->field(), u"NEEDLE"_s);
        QCOMPARE(m_diff->findBar()->countText(), u"1 of 1"_s);
        QVERIFY(!folded(29));
        QVERIFY(inView(29));
        QVERIFY(folded(20)); // Only the hit's own row was opened.
        QTest::keyClick(m_diff->findBar()->field(), Qt::Key_Escape);
        QVERIFY(!m_diff->findBar()->isVisible());
        QCOMPARE(m_frame->focusWidget(), m_diff);
        QVERIFY(folded(29));
        m_frame->actions().view->setChecked(false);
    }

    void stepsFromHitToHit()
    {
        m_diff->setFocus();
        QTest::keyClick(m_diff, Qt::Key_F3); // Nothing to look for yet.
        QVERIFY(m_diff->findBar()->field()->hasFocus());
        QTest::keyClicks(m_diff->findBar()->field(), u"edited"_s);
        QCOMPARE(m_diff->findBar()->countText(), u"1 of 2"_s);
        QTest::keyClick(m_diff->findBar()->field(), Qt::Key_F3);
        QCOMPARE(m_diff->findBar()->countText(), u"2 of 2"_s);
        QVERIFY(inView(58));
        QTest::keyClick(m_diff->findBar()->field(), Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(m_diff->findBar()->field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_diff->findBar()->countText(), u"2 of 2"_s); // Round the end.
        m_frame->actions().view->setChecked(true);
        QCOMPARE(m_diff->find().hits().size(), 2); // Still looked for in the other view.
        m_frame->actions().view->setChecked(false);
    }

    void hitsArePaintedInTheirColours()
    {
        m_diff->openFind();
        QTest::keyClicks(m_diff->findBar()->field(), u"edited"_s);
        const Theme &theme = Theme::light();
        const QImage one = m_diff->viewport()->grab().toImage();
        const auto has = [](const QImage &image, const QColor &colour) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == colour)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(has(one, theme.currentHit));
        QVERIFY(has(one, theme.searchHit) || !inView(58));
        m_diff->closeFind();
        QVERIFY(!has(m_diff->viewport()->grab().toImage(), theme.currentHit));
    }

    void copiesAllChangesOrTheSelection()
    {
        QSignalSpy told(m_diff, &DiffView::notice);
        m_frame->actions().copyDiff->trigger();
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY(all.startsWith("--- Current"_L1));
        QVERIFY(all.contains("\n-Paragraph 2.\n+Paragraph 2, edited.\n"_L1));
        QVERIFY(all.contains("\n-Paragraph 59.\n+Paragraph 59, edited.\n"_L1));
        QVERIFY(!all.contains("Paragraph 30"_L1));
        QCOMPARE(told.size(), 1);
        // From the first row to the fourth, by mouse on the right side.
        const int x = m_diff->viewport()->width() * 3 / 4;
        QTest::mousePress(m_diff->viewport(), Qt::LeftButton, {}, {x, 5});
        const QPoint end(x, int(m_diff->rowTop(3)) + 4);
        QMouseEvent move(QEvent::MouseMove, end, m_diff->viewport()->mapToGlobal(end),
            Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_diff->viewport(), &move);
        QTest::mouseRelease(m_diff->viewport(), Qt::LeftButton, {}, end);
        m_frame->actions().copyDiff->trigger();
        const QString some = QGuiApplication::clipboard()->text();
        QVERIFY(some.contains("+Paragraph 2, edited."_L1));
        QVERIFY(!some.contains("59"_L1));
        m_diff->setFocus();
        QTest::keyClick(m_diff, Qt::Key_C, Qt::ControlModifier);
        const QString words = QGuiApplication::clipboard()->text();
        QVERIFY(words.contains("Paragraph 2, edited."_L1));
        QVERIFY(!words.contains("Paragraph 2.\n"_L1)); // One side only, no signs.
        QVERIFY(!words.contains(u'+'));
    }

    void theMenuKeyOpensTheMenu()
    {
        m_diff->setFocus();
        QStringList entries;
        QTimer::singleShot(0, m_diff, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (const QAction *action : menu->actions())
                entries << action->objectName();
            menu->close();
        });
        const QPoint middle = m_diff->viewport()->rect().center();
        QContextMenuEvent event(
            QContextMenuEvent::Keyboard, middle, m_diff->viewport()->mapToGlobal(middle));
        QCoreApplication::sendEvent(m_diff->viewport(), &event);
        QVERIFY(entries.contains(u"copy"_s) && entries.contains(u"copyDiff"_s));
    }
};

QTEST_MAIN(TestDiffCommands)
#include "tst_diffcommands.moc"
