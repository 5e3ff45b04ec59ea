// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/feedback/messagebar.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/citations.h"
#include "ui/review/conflictpane.h"
#include "ui/review/editpane.h"
#include "ui/review/evidencepane.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/sourceeditor.h"
#include "ui/review/valuestrip.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/windowframe.h"

#include <QAbstractButton>
#include <QFontDatabase>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Docket;
using namespace Qt::StringLiterals;
using State = Resolution::State;

/** Settling a conflict with keys alone, and the facts beside the changes. */
class TestConflict : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};
    std::unique_ptr<WindowFrame> m_frame;
    Proposal m_proposal;
    Page m_live;

    [[nodiscard]] ReviewPanel *panel() const { return m_frame->review()->panel(); }
    [[nodiscard]] ConflictPane *pane() const { return panel()->conflictPane(); }

    void show()
    {
        m_frame = std::make_unique<WindowFrame>(m_clock);
        m_frame->resize(1440, 900);
        m_frame->review()->setProposals({m_proposal});
        m_frame->show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QVERIFY(QTest::qWaitFor([this] { return panel()->mayDecide(); }));
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_proposal = Fixtures::portProposal();
        m_live = {};
        m_live.id = m_proposal.pageId;
        m_live.version.number = 16;
        m_live.body = m_proposal.before;
        m_live.body.replace("<code>8080</code>", "<code>8443</code>");
    }

    void isSettledByKeysAndPublishedOnTheLiveVersion()
    {
        m_proposal.state = ProposalState::Conflict;
        show();
        QVERIFY(!m_frame->actions().approve->isEnabled()); // Nobody knows the live page yet.
        panel()->setLivePage(m_live);
        QVERIFY(panel()->isSettling());
        QVERIFY(!m_frame->actions().approve->isEnabled());
        QCOMPARE(pane()->resolution().count(), 1);
        QVERIFY(!pane()->isSettled());
        QSignalSpy resolved(m_frame->review(), &ReviewScreen::resolveWanted);
        m_frame->actions().publishEdited->trigger();
        QCOMPARE(resolved.size(), 0);
        QListView *list = m_frame->review()->queue()->view();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_1);
        QCOMPARE(pane()->resolution().state(0), State::Live);
        QTest::keyClick(list, Qt::Key_3);
        QCOMPARE(pane()->resolution().state(0), State::Both);
        QTest::keyClick(list, Qt::Key_0);
        QCOMPARE(pane()->resolution().state(0), State::Base);
        QTest::keyClick(list, Qt::Key_2);
        QCOMPARE(pane()->resolution().state(0), State::Proposed);
        QCOMPARE(pane()->editor()->toPlainText(), u"9443"_s);
        QVERIFY(pane()->isSettled());
        // A value by itself says little: the words around it, and the key that publishes it.
        const auto *reads = pane()->findChild<QLabel *>(u"conflictReads"_s);
        QVERIFY2(reads->text().contains(u"<b><u>9443</u></b>"_s)
                && reads->text().contains(u"Reads then: "_s),
            qPrintable(reads->text()));
        QVERIFY2(reads->text().contains(u"Port"_s, Qt::CaseInsensitive), qPrintable(reads->text()));
        QVERIFY(std::ranges::any_of(
            pane()->findChildren<QAbstractButton *>(), [](const QAbstractButton *button) {
                return button->text() == u"Publish on v16  (Ctrl+Enter)"_s;
            }));
        m_frame->actions().publishEdited->trigger();
        QCOMPARE(resolved.size(), 1);
        QCOMPARE(resolved.first().at(1).value<Page>(), m_live);
        QCOMPARE(
            resolved.first().at(2).toByteArray(), *applyEdits(m_proposal.before, m_proposal.edits));
    }

    void codeIsShownAsItReads()
    {
        const QByteArray code = "<ac:structured-macro ac:name=\"code\"><ac:parameter "
                                "ac:name=\"language\">bash</ac:parameter>"
                                "<ac:plain-text-body><![CDATA[curl localhost:8080/health &&\n  "
                                "echo up]]></ac:plain-text-body></ac:structured-macro>";
        m_proposal.before = code;
        m_proposal.section.clear();
        m_proposal.edits = {{Span{code.indexOf("8080"), 4}, "9443"}};
        m_proposal.state = ProposalState::Conflict;
        m_live.body = QByteArray(code).replace("8080", "8443");
        show();
        panel()->setLivePage(m_live);
        QStringList sides;
        for (const QLabel *label : pane()->findChildren<QLabel *>()) {
            if (label->accessibleName().endsWith(u"conflict 1"_s))
                sides << label->text();
        }
        QCOMPARE(sides.size(), 3);
        const QString mono = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
        QCOMPARE(sides.first(), // Lines as they are, each sign as wide as the next.
            u"<span style=\"white-space:pre-wrap; font-family:'%1'\">curl "
            "localhost:<b><u>8080</u></b>/health &amp;&amp;\n  echo up</span>"_s.arg(mono));
        QVERIFY(sides.at(1).contains(u"<b><u>8443</u></b>"_s));
        QVERIFY(sides.at(2).contains(u"<b><u>9443</u></b>"_s));
    }

    void whatIsMarkupSaysSoAndNothingStandsApart()
    {
        m_proposal.section.clear();
        m_proposal.before = "<p>Wait for the old service.</p>";
        m_proposal.edits = {{Span{m_proposal.before.indexOf("old "), 4}, "<em>new</em> "}};
        m_proposal.state = ProposalState::Conflict;
        m_live.body = "<p>Wait for the service.</p>";
        show();
        panel()->setLivePage(m_live);
        QCOMPARE(pane()->resolution().count(), 1);
        QStringList sides;
        for (const QLabel *label : pane()->findChildren<QLabel *>()) {
            if (label->accessibleName().endsWith(u"conflict 1"_s))
                sides << QString(label->text()).remove(QRegularExpression(u"<[^>]*>"_s));
        }
        QVERIFY2(
            sides.contains(u"Wait for the (nothing) service."_s), qPrintable(sides.join(u'|')));
        const auto *source = pane()->findChild<QLabel *>(u"conflictSource"_s);
        pane()->decide(State::Live);
        QVERIFY2(!source->isVisible(), qPrintable(pane()->editor()->toPlainText()));
        pane()->decide(State::Proposed);
        QVERIFY(pane()->editor()->toPlainText().contains(u'<'));
        QVERIFY(source->isVisible());
        pane()->editor()->setPlainText(u"young"_s);
        QVERIFY(!source->isVisible());
    }

    void ownWordsDecideAndAreEscaped()
    {
        m_proposal.state = ProposalState::Conflict;
        show();
        panel()->setLivePage(m_live);
        pane()->editor()->setPlainText(u"8443 & 9443"_s);
        QCOMPARE(pane()->resolution().state(0), State::Edited);
        QVERIFY(pane()->resolution().result().contains("<code>8443 &amp; 9443</code>"));
        QVERIFY(pane()->isSettled());
        pane()->editor()->setPlainText(u"<b>8443"_s);
        QVERIFY(!pane()->isSettled()); // Not well-formed: the badge says why.
        for (const State state : {State::Undecided, State::Live, State::Proposed, State::Both,
                 State::Base, State::Edited})
            QVERIFY(!ConflictPane::stateWord(state).isEmpty());
    }

    void whatWasDecidedOutlivesLeavingAndAKill()
    {
        m_proposal.state = ProposalState::Conflict;
        show();
        QSignalSpy kept(m_frame->review(), &ReviewScreen::settledChanged);
        panel()->setLivePage(m_live);
        QListView *list = m_frame->review()->queue()->view();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_1);
        QCOMPARE(kept.size(), 1); // At once, with no pause to lose it in.
        QCOMPARE(kept.last().at(0).toString(), m_proposal.id);
        // Another conflict in between takes nothing away.
        Proposal other = m_proposal;
        other.id = u"other"_s;
        pane()->open(other, m_live);
        QCOMPARE(pane()->resolution().state(0), State::Undecided);
        pane()->open(m_proposal, m_live);
        QCOMPARE(pane()->resolution().state(0), State::Live);
        pane()->editor()->setPlainText(u"my & own"_s);
        QTRY_COMPARE(kept.size(), 2);
        const QString decisions = kept.last().at(1).toString();
        show(); // As after a kill.
        pane()->setKept({{m_proposal.id, decisions}});
        panel()->setLivePage(m_live);
        QCOMPARE(pane()->resolution().state(0), State::Edited);
        QVERIFY(pane()->resolution().result().contains("<code>my &amp; own</code>"));
        QCOMPARE(pane()->editor()->toPlainText(), u"my & own"_s);
        // Another live text is another conflict: nothing is decided for it.
        Page later = m_live;
        later.body.replace("8443", "8444");
        pane()->open(m_proposal, later);
        QCOMPARE(pane()->resolution().state(0), State::Undecided);
        later = m_live;
        later.body.append("<p>Elsewhere.</p>");
        pane()->open(m_proposal, later);
        QCOMPARE(pane()->resolution().state(0), State::Edited);
        QSignalSpy gone(m_frame->review(), &ReviewScreen::settledChanged);
        m_frame->actions().publishEdited->trigger();
        QCOMPARE(gone.last().at(1).toString(), QString());
    }

    void whileWordsAreTypedTheKeysAreLettersAndEscGivesThemBack()
    {
        m_proposal.state = ProposalState::Conflict;
        show();
        panel()->setLivePage(m_live);
        QSignalSpy later(pane(), &ConflictPane::later);
        const auto *use = pane()->findChild<ActionButton *>();
        QVERIFY(use);
        const int withKey = use->sizeHint().width();
        pane()->editor()->setFocus();
        pane()->editor()->selectAll();
        QTest::keyClick(pane()->editor(), Qt::Key_2);
        QCOMPARE(pane()->editor()->toPlainText(), u"2"_s);
        QCOMPARE(pane()->resolution().state(0), State::Edited);
        QTRY_VERIFY(use->sizeHint().width() < withKey); // No key is promised that does not act.
        QTest::keyClick(pane()->editor(), Qt::Key_Escape);
        QVERIFY(pane()->hasFocus());
        QCOMPARE(later.size(), 0);
        QTRY_COMPARE(use->sizeHint().width(), withKey);
        QTest::keyClick(pane(), Qt::Key_2);
        QCOMPARE(pane()->resolution().state(0), State::Proposed);
        QTest::keyClick(pane(), Qt::Key_Escape);
        QCOMPARE(later.size(), 1);
    }

    void settlingSaysNothingOfChanges()
    {
        m_proposal.state = ProposalState::Conflict;
        show();
        const auto shows = [this](const QString &words) {
            return std::ranges::any_of(m_frame->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        auto *drop = m_frame->findChild<QWidget *>(u"dropButton"_s);
        QVERIFY(shows(u"Change 1 of"_s));
        QVERIFY(drop->isVisible());
        panel()->setLivePage(m_live);
        QVERIFY(panel()->isSettling());
        QVERIFY(!shows(u"Change 1 of"_s));
        QVERIFY(!drop->isVisible());
        m_frame->resize(1300, 800);
        QVERIFY(!drop->isVisible());
        QTest::keyClick(pane(), Qt::Key_Escape);
        QTRY_VERIFY(drop->isVisible());
    }

    void aProposalThatStandsOnTheLivePageIsApprovedAsUsual()
    {
        m_proposal.state = ProposalState::Conflict;
        show();
        m_live.body = m_proposal.before;
        panel()->setLivePage(m_live);
        QVERIFY(!panel()->isSettling());
        QVERIFY(m_frame->actions().approve->isEnabled());
    }

    void aFactLeadsToItsChange()
    {
        show();
        DiffView *diff = panel()->diffView();
        const QList<DiffOutline> places = placesOf(diff->content(), m_proposal.values.first());
        QCOMPARE(places.size(), 3);
        QVERIFY(diff->outlines().isEmpty());
        QAbstractButton *fact = nullptr;
        QTRY_VERIFY2( // The evidence comes card by card.
            [&] {
                for (QAbstractButton *one :
                    m_frame->review()->evidence()->findChildren<QAbstractButton *>()) {
                    if (one->accessibleName() == u"8080 becomes 9443"_s)
                        fact = one;
                }
                return fact && !m_frame->review()->evidence()->isFilling();
            }(),
            "there is no such fact");
        fact->setFocus();
        QCOMPARE(diff->outlines(), places);
        diff->goToChange(2);
        QTest::keyClick(fact, Qt::Key_Return);
        QCOMPARE(diff->currentChange(), 0);
        diff->setFocus();
        QVERIFY(diff->outlines().isEmpty());
    }

    void aValueThatNothingSaysIsMarkedAndListed()
    {
        m_proposal.edits[0].replacement = "9444";
        show();
        QCOMPARE(panel()->uncited(), QStringList{u"9444"_s});
        QCOMPARE(panel()->diffView()->outlines().size(), 1);
        QCOMPARE(panel()->diffView()->outlines().first().word, u"no source"_s);
        m_proposal.edits[0].replacement = "9443";
        m_frame->review()->setProposals({m_proposal});
        QVERIFY(panel()->uncited().isEmpty());
    }

    void anAddressIsToldByTheValueThatChangedInIt()
    {
        m_proposal.before = "<h2>Check</h2><p>Open http://localhost:8080/healthz.</p>";
        m_proposal.edits = {Fixtures::replaceIn(m_proposal.before, "localhost", "8080", "9443")};
        show();
        QVERIFY(panel()->uncited().isEmpty());
        m_proposal.edits = {
            Fixtures::replaceIn(m_proposal.before, "http://", "localhost:8080", "gw2:9443")};
        m_frame->review()->setProposals({m_proposal});
        QCOMPARE(panel()->uncited(), QStringList{u"http://gw2:9443/healthz"_s});
    }

    void aTagThatIsNotClosedIsNamedWithItsOwnLine()
    {
        Actions actions(nullptr);
        EditPane edit(actions);
        m_proposal.before = "<table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>";
        m_proposal.edits.clear();
        m_proposal.section.clear();
        edit.open(m_proposal, reviewContent(m_proposal, {}));
        const qsizetype at = edit.section().indexOf("<td>one");
        SourceEditor *editor = edit.editor();
        editor->goTo(at);
        editor->insertPlainText(u"<b>"_s);
        const int line = editor->textCursor().blockNumber() + 1;
        QVERIFY(line < editor->document()->blockCount());
        edit.check();
        const auto *strip = edit.findChild<InlineBar *>(u"editStrip"_s);
        QVERIFY2(strip->text().endsWith(u" — line %1"_s.arg(line)), qPrintable(strip->text()));
        QVERIFY2(strip->text().contains(u"<b>"_s), qPrintable(strip->text()));
    }

    void aLongValueIsShownWholeWhereItHasRoom()
    {
        const QString header = u"X-Larkspur-Gateway-Key"_s;
        const ValueStrip strip({u"header"_s, u"X-Key"_s, header, {}});
        const int beside = strip.fontMetrics().horizontalAdvance(u"X-Key → "_s + header) + 60;
        QCOMPARE(strip.shownAt(beside), std::pair(u"X-Key"_s, header));
        QCOMPARE(strip.heightForWidth(beside), strip.sizeHint().height());
        const int below = beside - strip.fontMetrics().horizontalAdvance(u"X-Key"_s) - 20;
        QCOMPARE(strip.shownAt(below), std::pair(u"X-Key"_s, header)); // In two lines.
        QVERIFY(strip.heightForWidth(below) > 2 * strip.sizeHint().height());
        QVERIFY(strip.shownAt(80).second.contains(u"…"_s));
        QVERIFY(strip.toolTip().contains(header));
    }

    void aLongValueHasRoomForBothItsLines()
    {
        QWidget card;
        auto *column = new QVBoxLayout(&card);
        auto *strip = new ValueStrip(
            {u"address"_s, u"vpn.larkspur.example"_s, u"connect.larkspur.example"_s, {}}, &card);
        column->addWidget(strip);
        column->addStretch(1);
        card.resize(200, 300);
        card.show();
        QVERIFY(strip->heightForWidth(strip->width()) > strip->sizeHint().height());
        QCOMPARE(strip->height(), strip->heightForWidth(strip->width()));
    }

    void theChangeUnderTheCaretIsTakenFromEitherSide()
    {
        Actions actions(nullptr);
        EditPane edit(actions);
        edit.open(m_proposal, reviewContent(m_proposal, {}));
        const QByteArray proposed = edit.section();
        const qsizetype at = proposed.indexOf("9443");
        edit.editor()->goTo(at + 2);
        edit.takeFrom(EditPane::From::Current);
        const QByteArray taken = edit.section();
        QCOMPARE(taken, QByteArray(proposed).replace(at, 4, "8080"));
        edit.editor()->goTo(at + 2);
        edit.takeFrom(EditPane::From::Proposed);
        QCOMPARE(edit.section(), proposed);
        edit.editor()->undo();
        QCOMPARE(edit.section(), taken);
        edit.editor()->goTo(0);
        edit.takeFrom(EditPane::From::Current); // No change there.
        QCOMPARE(edit.section(), taken);
    }

    void wordsAreHandedOverWhileTyping()
    {
        show();
        QSignalSpy typed(m_frame->review(), &ReviewScreen::typedChanged);
        m_frame->actions().view->setChecked(true); // The source is what is typed in here.
        panel()->startEditing();
        auto *editor = m_frame->findChild<QPlainTextEdit *>(u"editView"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"mine "_s);
        QVERIFY(typed.wait());
        QVERIFY(typed.last().at(1).toString().contains(u"mine "_s));
        const QString kept = typed.last().at(1).toString();
        show(); // As after a kill.
        m_frame->review()->setTyped({{m_proposal.id, kept}});
        m_frame->actions().view->setChecked(true); // The source is what is typed in here.
        panel()->startEditing();
        editor = m_frame->findChild<QPlainTextEdit *>(u"editView"_s);
        QVERIFY(editor->toPlainText().contains(u"mine "_s));
    }
};

QTEST_MAIN(TestConflict)
#include "tst_conflict.moc"
