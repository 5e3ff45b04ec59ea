// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/queuepanel.h"
#include "ui/queue/roles.h"
#include "ui/review/editjudgement.h"
#include "ui/review/editpane.h"
#include "ui/review/renderededitor.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/sourceeditor.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/windowframe.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

/** Editing the page as it reads, with keys alone. */
class TestRenderedEditing : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};
    std::unique_ptr<WindowFrame> m_frame;
    Proposal m_proposal;

    [[nodiscard]] ReviewPanel *panel() const { return m_frame->review()->panel(); }
    [[nodiscard]] EditPane *pane() const { return panel()->editPane(); }
    [[nodiscard]] RenderedEditor *editor() const { return pane()->rendered(); }
    [[nodiscard]] QListView *list() const { return m_frame->review()->queue()->view(); }
    [[nodiscard]] QString strip() const
    {
        const auto *bar = pane()->findChild<InlineBar *>(u"editStrip"_s);
        return bar->isVisible() ? bar->text() : QString();
    }

    void show(const QSize &size = {1440, 900})
    {
        m_frame = std::make_unique<WindowFrame>(m_clock);
        m_frame->resize(size);
        m_frame->review()->setProposals({m_proposal});
        m_frame->show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QVERIFY(QTest::qWaitFor([this] { return panel()->mayDecide(); }));
        list()->setFocus();
    }

    /** Puts the caret behind some words, as a person does with a search of the eyes and the mouse. */
    void placeBehind(const QString &words)
    {
        const QList<Block> &blocks = editor()->section().blocks();
        for (int i = 0; i < blocks.size(); ++i) {
            const qsizetype at = blocks.at(i).text().indexOf(words);
            if (at >= 0)
                return editor()->setCaret({i, at + words.size()});
        }
        QFAIL(qPrintable(words));
    }

    [[nodiscard]] QByteArray drafted() const
    {
        return applyEdits(m_proposal.before, m_proposal.edits).value();
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init() { m_proposal = Fixtures::portProposal(); }

    void aTypedWordIsPublishedAndNothingElse()
    {
        show();
        QSignalSpy edited(m_frame->review(), &ReviewScreen::editWanted);
        QTest::keyClick(list(), Qt::Key_E);
        QVERIFY(panel()->isEditing());
        QVERIFY(editor()->hasFocus());
        // The caret stands at the first change.
        QCOMPARE(editor()->section().text(editor()->caret().block).mid(editor()->caret().unit, 4),
            u"9443"_s);
        QTest::keyClick(editor(), Qt::Key_Down);
        QTest::keyClick(editor(), Qt::Key_Up);
        placeBehind(u"load balancer."_s);
        QTest::keyClicks(editor(), u" Ask & wait <5 s>."_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(edited.size(), 1);
        QVERIFY(edited.first().at(2).toBool());
        QByteArray expected = drafted();
        const qsizetype at = expected.indexOf("</p>", expected.indexOf("load balancer"));
        expected.insert(at, " Ask &amp; wait &lt;5 s&gt;.");
        QCOMPARE(edited.first().at(1).toByteArray(), expected);
        QVERIFY(!panel()->isEditing());
    }

    void theHeadlineAndTheMessageFollowWhatIsTyped()
    {
        show();
        const auto *summary = panel()->findChild<RoleLabel *>(u"proposalSummary"_s);
        const auto said = [&] { return summary->accessibleName(); };
        const auto evidence = [this] {
            QStringList lines;
            for (const QLabel *label :
                m_frame->findChild<QWidget *>(u"evidencePane"_s)->findChildren<QLabel *>())
                lines << label->text();
            return lines.filter(u"Saves as "_s).join(u'|');
        };
        QCOMPARE(said(), m_proposal.summary);
        QTRY_COMPARE(evidence(), ReviewPanel::savesAs(m_proposal));
        QTest::keyClick(list(), Qt::Key_E);
        QVERIFY(panel()->isEditing());
        placeBehind(u"restarts on port 9443"_s);
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QTest::keyClicks(editor(), u"5"_s);
        QTRY_VERIFY2(said().startsWith(u"As edited: port 8080 → 9445"_s), qPrintable(said()));
        QTRY_VERIFY2(evidence().contains(u"9445"_s) && evidence().contains(u"Edited by hand."_s),
            qPrintable(evidence()));
        QTest::keyClick(editor(), Qt::Key_Escape); // Not saved: the proposal's own again.
        QVERIFY(!panel()->isEditing());
        QCOMPARE(said(), m_proposal.summary);
        QCOMPARE(evidence(), ReviewPanel::savesAs(m_proposal));
    }

    void whatIsComposedIsSeenAndTypedOnce()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"Restart order"_s);
        const int block = editor()->caret().block;
        const QByteArray before = editor()->section().markup();
        const QString text = editor()->section().text(block);
        const auto compose = [this](const QString &preedit, int caret, const QString &commit = {}) {
            QInputMethodEvent event(preedit, {{QInputMethodEvent::Cursor, caret, 1, QVariant()}});
            event.setCommitString(commit);
            QCoreApplication::sendEvent(editor(), &event);
        };
        const auto caretArea = [this] {
            return editor()
                ->inputMethodQuery(Qt::ImCursorRectangle)
                .toRect()
                .translated(-editor()->viewport()->pos());
        };
        const auto seen = [&] { return editor()->content().rightBlocks.at(block).text(); };
        const QRect start = caretArea();
        compose(u"nihon"_s, 5);
        QCOMPARE(seen(), QString(text).insert(editor()->caret().unit, u"nihon"_s));
        QCOMPARE(editor()->section().markup(), before);
        QCOMPARE(editor()->inputMethodQuery(Qt::ImSurroundingText).toString(), text);
        const QRect end = caretArea();
        QVERIFY(end.left() > start.left() + 10);
        QCOMPARE(end.top(), start.top());
        const QImage picture = editor()->viewport()->grab().toImage();
        const double scale = picture.devicePixelRatio();
        for (int x = start.left() + 2; x < end.left() - 2; ++x)
            QCOMPARE(picture.pixelColor(int(x * scale), int((start.bottom() + 0.5) * scale)),
                Theme::current().text);
        compose(u"nihon"_s, 2); // The caret goes back within it.
        QVERIFY(caretArea().left() < end.left() && caretArea().left() > start.left());
        compose({}, 0); // Given up.
        QCOMPARE(seen(), text);
        QCOMPARE(caretArea(), start);
        compose(u"に"_s, 1);
        compose(u"日本"_s, 2);
        compose({}, 0, u"日本"_s);
        QCOMPARE(editor()->section().text(block), QString(text).insert(13, u"日本"_s));
        QCOMPARE(seen(), editor()->section().text(block));
        compose(u"x"_s, 1);
        list()->setFocus(); // Elsewhere: nothing of it is left.
        QCOMPARE(seen(), editor()->section().text(block));
        editor()->setFocus();
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor()->section().markup(), before);
    }

    void lettersAreTypedAndDecideNothing()
    {
        show();
        QSignalSpy approved(m_frame->review(), &ReviewScreen::approveWanted);
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"Restart order"_s);
        QTest::keyClicks(editor(), u" avERsojkx"_s);
        QCOMPARE(approved.size(), 0);
        QVERIFY(panel()->isEditing());
        QVERIFY(pane()->section().contains("<p>Restart order avERsojkx is fixed"));
    }

    void paragraphsBeginAndJoin()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"see below."_s);
        const QByteArray before = pane()->section();
        QTest::keyClick(editor(), Qt::Key_Return);
        QTest::keyClicks(editor(), u"New one."_s);
        QVERIFY(pane()->section().contains("see below.</p><p>New one.</p><ul>"));
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(editor(), Qt::Key_Backspace);
        QVERIFY(pane()->section().contains("see below.</p><p></p><ul>"));
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QCOMPARE(pane()->section(), before);
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(pane()->section() != before);
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pane()->section(), before);
    }

    void afterLeavingItIsSaidWhatTheKeysDo()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"first."_s);
        QTest::keyClicks(editor(), u" Mine."_s);
        QTest::keyClick(editor(), Qt::Key_Escape);
        const auto said = [this] {
            for (const InlineBar *bar : panel()->findChildren<InlineBar *>()) {
                if (bar->isVisible())
                    return bar->text();
            }
            return QString();
        };
        QCOMPARE(said(),
            u"Your edit is kept and not shown here: E goes on with it; A publishes the proposal as "
            "shown, without it."_s);
        QTest::keyClick(list(), Qt::Key_E);
        QCOMPARE(said(), QString());
        QVERIFY(pane()->section().contains("Mine."));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!said().isEmpty());
        m_frame->actions().discardEdit->trigger();
        QCOMPARE(said(), QString());
    }

    void onALockedBlockTheWayOnIsSaidAtOnce()
    {
        show();
        QTest::keyClick(list(), Qt::Key_N); // To the change in the table.
        QTest::keyClick(list(), Qt::Key_E);
        QVERIFY(editor()->isCaretLocked());
        QVERIFY2(strip().contains(u"locked"_s), qPrintable(strip()));
        QVERIFY(std::ranges::any_of(
            pane()->findChildren<QAbstractButton *>(), [](const QAbstractButton *button) {
                return button->isVisible() && button->text() == u"Edit in Source  (Ctrl+E)"_s;
            }));
    }

    void whatIsLockedIsSaidAndLeadsToItsSource()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"first."_s); // The table comes next.
        const QByteArray before = pane()->section();
        QTest::keyClick(editor(), Qt::Key_Right);
        QVERIFY(!editor()->section().isEditable(editor()->caret().block));
        QTest::keyClicks(editor(), u"x"_s);
        QCOMPARE(pane()->section(), before);
        QVERIFY2(strip().contains(u"locked"_s), qPrintable(strip()));
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(pane()->view(), EditPane::View::Source);
        QVERIFY(pane()->editor()->hasFocus());
        const qsizetype at = pane()->editor()->caretOffset();
        QVERIFY(pane()->editor()->markup().sliced(at).startsWith("<tr><th><p>Setting"));
        // And back, to the same place.
        QTest::keyClick(pane()->editor(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(pane()->view(), EditPane::View::Rendered);
        QVERIFY(!editor()->section().isEditable(editor()->caret().block));
        placeBehind(u"Live"_s);
        QTest::keyClick(editor(), Qt::Key_Backspace);
        QVERIFY2(strip().contains(u"“Live” is locked"_s), qPrintable(strip()));
        QCOMPARE(pane()->section(), before);
        QTest::keyClicks(editor(), u"!"_s);
        QCOMPARE(strip(), QString());
        QVERIFY(pane()->section().contains("</ac:structured-macro>!</p>"));
    }

    /** Old and new value may begin alike: what is typed first takes the place of the whole of it, in both views. */
    void editingBeginsOnTheChangedValue()
    {
        m_proposal.edits.first().replacement = "8443";
        show();
        QTest::keyClick(list(), Qt::Key_E);
        QVERIFY(pane()->isVisible());
        QCOMPARE(pane()->section().sliced(pane()->rendered()->caretOffset(), 4), "8443"_ba);
        QTest::keyClicks(editor(), u"9000"_s);
        QVERIFY2(pane()->section().contains("port <code>9000</code> behind"),
            pane()->section().constData());
        for (int i = 0; i < 2;
            ++i) // The letters behind the first one, then the first with what it took the place of.
            QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(pane()->section().contains("port <code>8443</code> behind"),
            pane()->section().constData());
        QTest::keyClick(editor(), Qt::Key_Escape);
        m_frame->actions().view->trigger();
        QTest::keyClick(list(), Qt::Key_E);
        QCOMPARE(pane()->view(), EditPane::View::Source);
        QCOMPARE(pane()->editor()->textCursor().selectedText(), u"8443"_s);
    }

    /** The word above a locked table moves neither side's columns nor one side alone. */
    void aLockedTableStaysBesideItsOther()
    {
        show({1024, 640});
        QTest::keyClick(list(), Qt::Key_E);
        const auto &rows = editor()->content().rows;
        editor()->layOutAll();
        QList<double> heights;
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i).right >= 0
                && editor()->content().rightBlocks.at(rows.at(i).right).kind
                    == Block::Kind::TableRow)
                heights << editor()->rowHeight(i);
        }
        QVERIFY(heights.size() > 2);
        QVERIFY(heights.first() > heights.at(1) + 10); // Room for the word.
        QCOMPARE(heights.at(1), heights.at(2));
    }

    void bothViewsHoldTheSameWords()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"Restart order"_s);
        QTest::keyClicks(editor(), u" one"_s);
        QTest::keyClick(editor(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(pane()->view(), EditPane::View::Source);
        QVERIFY(m_frame->actions().view->isChecked());
        QVERIFY(pane()->editor()->markup().contains("<p>Restart order one is fixed"));
        QTest::keyClicks(pane()->editor(), u" two"_s);
        QTest::keyClick(pane()->editor(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(pane()->view(), EditPane::View::Rendered);
        QTest::keyClicks(editor(), u" three"_s);
        QVERIFY2(pane()->section().contains("<p>Restart order one two three is fixed"),
            pane()->section().constData());
        // What is not well-formed stays in the source, where it can be mended.
        QTest::keyClick(editor(), Qt::Key_E, Qt::ControlModifier);
        QTest::keyClicks(pane()->editor(), u"<b>"_s);
        QTest::keyClick(pane()->editor(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(pane()->view(), EditPane::View::Source);
        QVERIFY2(strip().contains(u"not closed"_s), qPrintable(strip()));
        QVERIFY(strip().contains(u"line "_s));
        const auto badges = [this] { // What is said of the bytes to be sent.
            QStringList all;
            for (const RoleLabel *label : panel()->findChildren<RoleLabel *>()) {
                if (label->isVisible()
                    && (label->accessibleName() + label->text())
                        .contains(QRegularExpression(u"^[○✓] "_s)))
                    all << label->accessibleName();
            }
            return all.join(u'|');
        };
        QTRY_COMPARE(badges(), u"○ Cannot be sent as it stands"_s);
        QTest::keyClick(pane()->editor(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY2(badges().startsWith(u"✓ 0 bytes change elsewhere"_s), qPrintable(badges()));
    }

    void theCountIsOfTheWordsThatDiffer_data()
    {
        QTest::addColumn<QByteArray>("opened");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<int>("words");
        const QByteArray sentence = "<p>Restart order is fixed: primary first.</p>";
        const auto row = [&](const char *name, const QByteArray &now, int words) {
            QTest::newRow(name) << sentence << now << words;
        };
        row("five words typed",
            "<p>Restart order is fixed: primary first. Ask the duty manager "
            "before.</p>",
            5);
        row("typed around a word that stays",
            "<p>The usual restart order here is fixed: primary first.</p>", 4);
        row("one for another", "<p>Restart order is loose: primary first.</p>", 1);
        row("one for two", "<p>Restart order is fixed: both nodes first.</p>", 2);
        row("removed", "<p>Restart order is fixed.</p>", 2);
        row("a sign", "<p>Restart order is fixed; primary first.</p>", 1);
        row("marked", "<p>Restart <b>order</b> is time-out: primary first.</p>", 1);
        QTest::newRow("ideographs")
            << QByteArray("<p>現在の設定</p>") << QByteArray("<p>現在の接続</p>") << 2;
    }

    void theCountIsOfTheWordsThatDiffer()
    {
        QFETCH(QByteArray, opened);
        QFETCH(QByteArray, now);
        EditQuestion question;
        question.proposal.before = opened;
        question.content.before = {0, opened.size()};
        question.opened = opened;
        question.section = now;
        question.source = true;
        QTEST(judge(question).words, "words");
    }

    void theComparisonFollowsWithoutMovingTheCaret()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"Restart order"_s);
        const int block = editor()->caret().block;
        const auto rowOf = [&] {
            return *std::ranges::find(editor()->content().rows, block, &DiffRow::right);
        };
        const auto topOf = [&] {
            const auto &rows = editor()->content().rows;
            const auto at = std::ranges::find(rows, block, &DiffRow::right) - rows.begin();
            return editor()->rowTop(int(at)) - editor()->verticalScrollBar()->value();
        };
        QCOMPARE(rowOf().kind, DiffRow::Kind::Equal);
        const QList<Block> left = editor()->content().leftBlocks;
        const double top = topOf();
        QTest::keyClicks(editor(), u" itself"_s);
        QTRY_COMPARE(rowOf().kind, DiffRow::Kind::Changed);
        QCOMPARE(rowOf().rightMarks.size(), 1);
        QCOMPARE(topOf(), top);
        QCOMPARE(editor()->content().leftBlocks, left);
        QCOMPARE(editor()->caret().block, block);
        QTRY_VERIFY(!pane()->findChildren<RoleLabel *>().isEmpty()
            && std::ranges::any_of(pane()->findChildren<RoleLabel *>(), [](const RoleLabel *label) {
                   return label->isVisible() && label->text().contains(u"Edited by you, 1 word"_s);
               }));
        // The current text again for the change under the caret, and back.
        QTest::keyClick(editor(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(pane()->section().contains("<p>Restart order is fixed"));
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(pane()->section().contains("<p>Restart order itself is fixed"));
    }

    void proposedOrCurrentTextIsTakenAtTheCaret()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        QTest::keyClick(editor(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(pane()->section().contains("restarts on port <code>8080</code>"));
        QTest::keyClick(editor(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(pane()->body(), drafted());
    }

    void escKeepsTheDraftAndAnotherRunHasIt()
    {
        show();
        QSignalSpy typed(m_frame->review(), &ReviewScreen::typedChanged);
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"Restart order"_s);
        QTest::keyClicks(editor(), u" mine"_s);
        QVERIFY(typed.wait()); // While it is still being typed.
        const QString kept = typed.last().at(1).toString();
        QVERIFY(kept.contains(u"Restart order mine"_s));
        QTest::keyClick(editor(), Qt::Key_Escape);
        QVERIFY(!panel()->isEditing());
        QVERIFY(list()->currentIndex().data(DraftedRole).toBool());
        QVERIFY(list()->hasFocus());
        show(); // As after a kill.
        m_frame->review()->setTyped({{m_proposal.id, kept}});
        QTest::keyClick(list(), Qt::Key_E);
        QCOMPARE(pane()->view(), EditPane::View::Rendered);
        QVERIFY(pane()->section().contains("<p>Restart order mine is fixed"));
        QCOMPARE(
            editor()->section().text(editor()->caret().block).left(18), u"Restart order mine"_s);
    }

    void whoTypesWithoutRestingIsKeptToo()
    {
        show();
        QSignalSpy typed(m_frame->review(), &ReviewScreen::typedChanged);
        QTest::keyClick(list(), Qt::Key_E);
        QElapsedTimer timer;
        timer.start();
        while (typed.isEmpty() && timer.elapsed() < 6000)
            QTest::keyClick(editor(), Qt::Key_X, Qt::NoModifier, 50);
        QVERIFY(!typed.isEmpty());
    }

    void wordsAreSelectedCutAndPasted()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"Restart order"_s);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(editor(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(editor()->selectedText(), u"order"_s);
        QTest::keyClick(editor(), Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"order"_s);
        QVERIFY(pane()->section().contains("<p>Restart  is fixed"));
        QGuiApplication::clipboard()->setText(u"<b>plan\nand more"_s);
        QTest::keyClick(editor(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(pane()->section().contains("<p>Restart &lt;b&gt;plan</p><p>and more is fixed"),
            pane()->section().constData());
        QTest::keyClick(editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(pane()->section().contains("<p>Restart  is fixed"));
    }

    void theCaretReachesEveryBlockWithUpAndDown()
    {
        show({1024, 640});
        QTest::keyClick(list(), Qt::Key_E);
        QTest::keyClick(editor(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(editor()->caret(), EditPlace(0, 0));
        QSet<int> seen;
        for (int i = 0; i < 80; ++i) {
            seen.insert(editor()->caret().block);
            QTest::keyClick(editor(), Qt::Key_Down);
        }
        QCOMPARE(seen.size(), editor()->section().blocks().size());
        for (int i = 0; i < 80; ++i)
            QTest::keyClick(editor(), Qt::Key_Up);
        QCOMPARE(editor()->caret().block, 0);
    }

    void aPressPutsTheCaretThere()
    {
        show();
        QTest::keyClick(list(), Qt::Key_E);
        placeBehind(u"Restart order"_s);
        const EditPlace place = editor()->caret();
        const QRect area = editor()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
        editor()->setCaret({0, 0});
        QTest::mouseClick(
            editor()->viewport(), Qt::LeftButton, {}, area.center() - editor()->viewport()->pos());
        QCOMPARE(editor()->caret(), place);
        QTest::mouseDClick(editor()->viewport(), Qt::LeftButton, {},
            area.center() - editor()->viewport()->pos() - QPoint(8, 0));
        QCOMPARE(editor()->selectedText(), u"order"_s);
    }
};

QTEST_MAIN(TestRenderedEditing)
#include "tst_renderedediting.moc"
