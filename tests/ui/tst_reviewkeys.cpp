// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/language/dates.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/editpane.h"
#include "ui/review/evidencepane.h"
#include "ui/review/popovers.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/sourceeditor.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"
#include "ui/windowframe.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestReviewKeys : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};

    std::unique_ptr<WindowFrame> window()
    {
        auto frame = std::make_unique<WindowFrame>(m_clock);
        frame->resize(1440, 900);
        frame->review()->setProposals(Fixtures::queue());
        return frame;
    }

    static bool shown(WindowFrame &frame)
    {
        frame.show();
        frame.activateWindow();
        frame.review()->queue()->view()->setFocus();
        return QTest::qWaitForWindowActive(&frame)
            && QTest::qWaitFor([&] { return frame.review()->panel()->mayDecide(); });
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void approvesOnlyWhatWasPainted()
    {
        const auto frame = window();
        QSignalSpy approved(frame->review(), &ReviewScreen::approveWanted);
        QSignalSpy told(frame->review(), &ReviewScreen::warning);
        QVERIFY(!frame->review()->panel()->mayDecide());
        frame->actions().approve->trigger();
        QCOMPARE(approved.size(), 0);
        QCOMPARE(told.size(), 1);
        QVERIFY(shown(*frame));
        const QString first = frame->review()->currentId();
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_A);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(approved.first().first().toString(), first);
        QVERIFY(frame->review()->currentId() != first);
        // The next one has not been painted yet: the same key again does nothing.
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_A);
        QCOMPARE(approved.size(), 1);
        QCOMPARE(frame->focusWidget(), frame->review()->queue()->view());
    }

    void aLongPageIsComparedAside()
    {
        const auto frame = window();
        Proposal big = Fixtures::portProposal();
        big.id = u"big"_s;
        big.section.clear();
        big.dueAt = Fixtures::now().addDays(9);
        for (int i = 0; i < 800; ++i)
            big.before += "<p>Line " + QByteArray::number(i)
                + " of a page that is long enough to take a while.</p>";
        frame->review()->setProposals(Fixtures::queue() << big);
        QVERIFY(shown(*frame));
        ReviewPanel *panel = frame->review()->panel();
        frame->review()->select(big.id);
        QVERIFY(!panel->mayDecide());
        QVERIFY(panel->diffView()->content().rows.isEmpty()); // Not the one before it.
        QTRY_VERIFY(panel->mayDecide());
        QVERIFY(panel->diffView()->content().rows.size() > 800);
    }

    void evidenceFollowsOnceTheComparisonIsPainted()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        ReviewScreen *review = frame->review();
        const auto ticket = [&] {
            const Proposal *now =
                review->panel()->proposal().id.isEmpty() ? nullptr : &review->panel()->proposal();
            const auto labels = review->evidence()->findChildren<QLabel *>();
            return now && std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(now->itemKey);
            });
        };
        QTRY_VERIFY(ticket());
        QSignalSpy asked(review, &ReviewScreen::historyWanted);
        const QPointer<QWidget> before = review->evidence()->widget();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(review->queue()->view(), Qt::Key_J);
        // Held down: nothing is made for what is gone past, and nobody reads another one's evidence.
        QCOMPARE(review->evidence()->widget(), before);
        QVERIFY(!before->isVisible());
        QCOMPARE(asked.size(), 0);
        QTRY_VERIFY(ticket());
        QCOMPARE(asked.size(), 1);
    }

    void theEvidenceSaysWhoIsToldIfNobodyActs()
    {
        const auto frame = window();
        ReviewScreen *review = frame->review();
        Proposal proposal = Fixtures::portProposal();
        proposal.managerId = u"acc-dana"_s;
        proposal.dueAt = Fixtures::now().addDays(2);
        review->setProposals({proposal});
        review->panel()->setNames({{u"acc-dana"_s, u"Dana Ito"_s}});
        QVERIFY(shown(*frame));
        const auto said = [&] {
            const auto *label = review->evidence()->findChild<QLabel *>(u"outlook"_s);
            return label && label->isVisible() ? label->text() : QString();
        };
        QTRY_VERIFY(review->evidence()->findChild<QLabel *>(u"outlook"_s));
        QCOMPARE(said(), QString()); // The policy lets Docket tell nobody.
        Policy policy;
        policy.notify.comments = true;
        RegistryEntry entry;
        entry.page = proposal.pageId;
        policy.registry = {entry};
        review->setPolicy(policy);
        QCOMPARE(said(),
            u"If nobody acts, Dana Ito is told on %1."_s.arg(
                dateText(proposal.dueAt, DateForm::LongWeekdayTime)));
        proposal.told.escalatedAt = Fixtures::now();
        review->setProposals({proposal});
        QTRY_VERIFY2(said().startsWith(u"Dana Ito was told on "_s), qPrintable(said()));
    }

    /** What a poll or a sign-in brings in the first seconds leaves whoever types where they are. */
    void nothingThatArrivesTakesTheKeysAway_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"rendered", "source", "filter", "popover"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void nothingThatArrivesTakesTheKeysAway()
    {
        QFETCH(QString, where);
        const auto frame = window();
        QVERIFY(shown(*frame));
        ReviewScreen *review = frame->review();
        const QString id = review->currentId();
        frame->actions().view->setChecked(where == u"source"_s);
        if (where == u"filter"_s)
            frame->actions().find->trigger();
        else if (where == u"popover"_s)
            QTest::keyClick(review->queue()->view(), Qt::Key_O);
        else
            QTest::keyClick(review->queue()->view(), Qt::Key_E);
        const QPointer<QWidget> typing = QApplication::focusWidget();
        QVERIFY(typing && typing != review->queue()->view());
        const auto stays = [&] {
            QCoreApplication::processEvents();
            return typing && QApplication::focusWidget() == typing
                && (!review->panel()->isEditing() || review->currentId() == id);
        };
        QList<Proposal> all = Fixtures::queue();
        Proposal more = Fixtures::portProposal();
        more.id = u"new"_s;
        more.dueAt = Fixtures::now().addSecs(60); // Before all others.
        all.prepend(more);
        review->setProposals(all);
        QVERIFY(stays());
        review->setMe(u"somebody else"_s); // Only now it is known whose they are.
        QVERIFY(stays());
        for (Proposal &proposal : all) {
            if (proposal.id == id)
                proposal.state = ProposalState::Superseded;
        }
        review->updateProposals(all);
        QVERIFY(stays());
        review->setPeople({});
        review->setConnected(true, u"14:00"_s);
        review->setUnsent(2);
        QVERIFY(stays());
        if (where != u"rendered"_s && where != u"source"_s)
            return;
        QVERIFY(review->panel()->isEditing());
        QTest::keyClick(typing, Qt::Key_Escape); // Then it may leave the list.
        QTRY_VERIFY(review->currentId() != id);
    }

    void lettersInTheFilterAreLetters()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        QSignalSpy approved(frame->review(), &ReviewScreen::approveWanted);
        frame->actions().find->trigger();
        auto *filter = frame->findChild<QLineEdit *>(u"queueFilterEdit"_s);
        QVERIFY(filter && filter->hasFocus());
        QTest::keyClicks(filter, u"aa"_s);
        QCOMPARE(filter->text(), u"aa"_s);
        QCOMPARE(approved.size(), 0);
    }

    void keysWorkInTheDiffToo()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        DiffView *diff = frame->review()->panel()->diffView();
        diff->setFocus();
        QCOMPARE(diff->currentChange(), 0);
        QTest::keyClick(diff, Qt::Key_N);
        QCOMPARE(diff->currentChange(), 1);
        QTest::keyClick(diff, Qt::Key_P);
        QCOMPARE(diff->currentChange(), 0);
        QTest::keyClick(diff, Qt::Key_U);
        QCOMPARE(diff->shownColumns(), DisplayOptions::Columns::Unified);
        QTest::keyClick(diff, Qt::Key_V);
        QVERIFY(diff->content().source);
        const QString id = frame->review()->currentId();
        QTest::keyClick(diff, Qt::Key_J);
        QVERIFY(frame->review()->currentId() != id);
        QTest::keyClick(diff, Qt::Key_K);
        QCOMPARE(frame->review()->currentId(), id);
    }

    void rejectsWithTwoKeys()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        QSignalSpy rejected(frame->review(), &ReviewScreen::rejectWanted);
        const QString id = frame->review()->currentId();
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_R);
        auto *popover = frame->findChild<ChoicePopover *>();
        QVERIFY(popover);
        QTest::keyClick(popover, Qt::Key_4);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected.first().at(0).toString(), id);
        QCOMPARE(rejected.first().at(1).toString(), u"Not worth documenting"_s);
    }

    void theMouseMovesTheOneRowThatIsMarked()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_R);
        auto *popover = frame->findChild<ChoicePopover *>();
        QVERIFY(popover);
        const auto rows = popover->findChildren<QAbstractButton *>();
        const auto marked = [&rows] {
            QList<int> checked, drawn;
            for (int i = 0; i < rows.size(); ++i) {
                if (rows.at(i)->isChecked())
                    checked << i;
                const QColor fill = rows.at(i)->grab().toImage().pixelColor(1, 1);
                if (fill == Theme::current().selectedRow)
                    drawn << i;
            }
            return checked == drawn ? checked : QList<int>{-1};
        };
        QCOMPARE(marked(), QList<int>{0});
        QTest::mouseMove(rows.at(2), QPoint(40, 5));
        QTest::mouseMove(rows.at(2), QPoint(44, 6));
        QTRY_COMPARE(marked(), QList<int>{2});
        QTest::keyClick(popover, Qt::Key_Down); // The mouse rests.
        QCOMPARE(marked(), QList<int>{3});
    }

    void whatAPopoverIsAboutStaysVisible()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        frame->move(0, 0);
        frame->review()->setPeople(
            {{u"u7"_s, u"Daniel Osei"_s, {}, {}, true}, {u"u8"_s, u"Dana Ito"_s, {}, {}, true}});
        const QWidget *button = frame->review()->panel()->buttonFor(frame->actions().owner);
        const QRect about(button->mapToGlobal(QPoint(0, 0)), button->size());
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_O);
        auto *popover = frame->findChild<ChoicePopover *>();
        QVERIFY(popover);
        auto *name = popover->findChild<QLineEdit *>();
        QTest::keyClicks(popover, u"dan"_s);
        QTRY_VERIFY(name->completer()->popup()->isVisible());
        const QWidget *names = name->completer()->popup();
        QTRY_VERIFY2(!names->geometry().intersects(about), "the names lie on the button");
        QVERIFY(!names->geometry().intersects(popover->geometry()));
        QTest::keyClick(name->completer()->popup(), Qt::Key_Escape);
        QTest::keyClick(name, Qt::Key_Return); // Both fit: it says so and grows.
        QVERIFY(popover->isVisible());
        QVERIFY2(!popover->geometry().intersects(about), "it lies on the button");
        popover->close();
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_S);
        auto *days = frame->findChildren<ChoicePopover *>().last();
        QTest::keyClick(days, Qt::Key_4); // A line to type in: it grows.
        QVERIFY2(!days->geometry().intersects(about), "it lies on the button");
    }

    void aPopoverGoesBelowWhereThereIsNoRoomAbove()
    {
        QWidget window;
        QPushButton button(u"Snooze"_s, &window);
        window.resize(300, 200);
        window.move(0, 0);
        window.show();
        auto *popover = new ChoicePopover(
            u"Until"_s, {u"Tomorrow"_s, u"Monday"_s}, ChoicePopover::OwnWords::No, &window);
        popover->showAbove(&button);
        const QRect about(button.mapToGlobal(QPoint(0, 0)), button.size());
        QVERIFY(!popover->geometry().intersects(about));
    }

    /** Letters begin a name. */
    void handsOnByPartOfANameAndAsksWhichOne()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        frame->review()->setPeople({{u"u7"_s, u"Daniel Osei"_s, {}, {}, true},
            {u"u8"_s, u"Dana Ito"_s, {}, {}, true}, {u"u9"_s, u"Tomas Berg"_s, {}, {}, false}});
        QSignalSpy handed(frame->review(), &ReviewScreen::batchWanted);
        QSignalSpy one(frame->review(), &ReviewScreen::ownerWanted);
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_O);
        auto *popover = frame->findChild<ChoicePopover *>();
        QVERIFY(popover);
        auto *name = popover->findChild<QLineEdit *>();
        QVERIFY(name->isHidden() || !name->isVisible());
        QTest::keyClicks(popover, u"dan"_s);
        QVERIFY(name->isVisible());
        QCOMPARE(name->text(), u"dan"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(popover->isVisible());
        QCOMPARE(one.size() + handed.size(), 0);
        name->setText(u"berg"_s); // Nobody is there to take it.
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(popover->isVisible());
        QCOMPARE(one.size() + handed.size(), 0);
        QStringList said;
        for (const QLabel *label : popover->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(u"The account of Tomas Berg was deactivated."_s),
            qPrintable(said.join(u'|')));
        name->setText(u"osei"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().at(1).value<Person>().accountId, u"u7"_s);
    }

    void handsOnToWhomItIsLikelyFor()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        frame->review()->setPeople(
            {{u"u7"_s, u"Daniel Osei"_s, {}, {}, true}, {u"u8"_s, u"Dana Ito"_s, {}, {}, true}});
        Policy policy;
        for (const Proposal &proposal : Fixtures::queue()) {
            RegistryEntry line;
            line.page = proposal.pageId;
            line.backup = u"u8"_s;
            policy.registry.append(line);
        }
        frame->review()->setPolicy(policy);
        QSignalSpy one(frame->review(), &ReviewScreen::ownerWanted);
        const auto askAndPress = [&](Qt::Key key) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            if (!shown(*frame))
                return QStringList();
            QTest::keyClick(frame->review()->queue()->view(), Qt::Key_O);
            auto *popover = frame->findChild<ChoicePopover *>();
            QStringList rows;
            for (const QAbstractButton *row : popover->findChildren<QAbstractButton *>())
                rows << row->text();
            QTest::keyClick(popover, key);
            return rows;
        };
        QCOMPARE(askAndPress(Qt::Key_1),
            (QStringList{u"Dana Ito · backup owner"_s, u"Somebody else…"_s}));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().at(1).value<Person>().accountId, u"u8"_s);
        // Enter repeats the last one.
        QCOMPARE(askAndPress(Qt::Key_Return),
            (QStringList{u"Dana Ito · as last time"_s, u"Somebody else…"_s}));
        QCOMPARE(one.size(), 2);
        QCOMPARE(one.last().at(1).value<Person>().accountId, u"u8"_s);
    }

    void whatLiesOverTheComparisonLeavesWithTheProposal()
    {
        const auto frame = window();
        frame->resize(1024, 640);
        QVERIFY(shown(*frame));
        EvidencePane *evidence = frame->review()->evidence();
        frame->actions().evidence->trigger();
        QVERIFY(evidence->isVisible());
        frame->actions().next->trigger(); // Else A would count for what nobody saw.
        QVERIFY(!evidence->isVisible());
        frame->actions().evidence->trigger();
        QVERIFY(evidence->isVisible());
        frame->actions().edit->trigger();
        QVERIFY(!evidence->isVisible());
    }

    /** It covers the button that opened it, and has one of its own. */
    void whatLiesOverTheComparisonCanBeClosedOnItself()
    {
        const auto frame = window();
        frame->resize(1024, 640);
        QVERIFY(shown(*frame));
        EvidencePane *evidence = frame->review()->evidence();
        auto *close = frame->review()->findChild<QPushButton *>(u"evidenceClose"_s);
        QVERIFY(!close->isVisible());
        frame->actions().evidence->trigger();
        QVERIFY(evidence->isVisible() && close->isVisible());
        QVERIFY(evidence->geometry().contains(close->geometry()));
        QVERIFY(evidence->viewport()->geometry().translated(evidence->pos()).top()
            > close->geometry().bottom()); // No word is below it.
        QVERIFY(evidence->autoFillBackground()); // Nor shows what it lies over beside it.
        close->click();
        QVERIFY(!evidence->isVisible() && !close->isVisible());
        QVERIFY(!frame->actions().evidence->isChecked());
        QVERIFY(frame->review()->queue()->view()->hasFocus());
        frame->resize(1440, 900);
        frame->actions().evidence->setChecked(true);
        QTRY_VERIFY(evidence->isVisible());
        QVERIFY(!close->isVisible()); // It has a place of its own there.
    }

    void everyDecisionSaysForHowManyItIs()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        const Actions &actions = frame->actions();
        const auto words = [&actions] {
            QStringList all;
            for (const QAction *one :
                {actions.approve, actions.reject, actions.owner, actions.snooze})
                all << one->iconText();
            return all.join(u", "_s);
        };
        QCOMPARE(words(), u"Approve, Reject…, Owner…, Snooze…"_s);
        frame->actions().mark->trigger();
        frame->actions().next->trigger();
        frame->actions().mark->trigger();
        QCOMPARE(words(), u"Approve 2, Reject 2…, Owner of 2…, Snooze 2…"_s);
        frame->review()->queue()->clearMarks();
        QCOMPARE(words(), u"Approve, Reject…, Owner…, Snooze…"_s);
    }

    void theFootOfTheListIsTrueInEveryScope()
    {
        QTranslator plurals;
        QVERIFY(plurals.load(u":/i18n/docket_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&plurals));
        const auto frame = window();
        QVERIFY(shown(*frame));
        using Scope = QueueProxy::Scope;
        ReviewScreen *review = frame->review();
        QList<Proposal> all = Fixtures::queue();
        all[1].owner = {u"u9"_s, u"J. Roe"_s, {}, {}, true};
        all[2].owner = all[1].owner;
        all[3].state = ProposalState::Published;
        review->setProposals(all);
        review->setMe(u"u1"_s);
        const auto says = [&](Scope scope, const QString &words) {
            review->queue()->setScope(scope);
            const auto *foot = review->queue()->findChild<QLabel *>(u"queueProgressText"_s);
            return QTest::qWaitFor([&] { return foot->accessibleName() == words; });
        };
        const auto *progress = review->queue()->findChild<QProgressBar *>();
        QVERIFY(says(Scope::Mine, u"5 waiting"_s));
        QVERIFY(progress->isVisible());
        QVERIFY(says(Scope::AllOpen, u"7 shown, 5 wait for you"_s));
        QVERIFY(!progress->isVisible()); // It is about what waits for the person.
        QVERIFY(says(Scope::Others, u"2 shown, none waits for you"_s));
        QVERIFY(says(Scope::Troubled, u"1 shown, waiting for you"_s));
        QVERIFY(says(Scope::Published, u"1 shown, none waits for you"_s));
        QVERIFY(says(Scope::Snoozed, u"Nothing shown"_s));
        for (Proposal &one : all) {
            if (one.owner.accountId == u"u1"_s)
                one.state = ProposalState::Rejected;
        }
        review->queue()->setScope(Scope::AllOpen);
        review->updateProposals(all);
        QVERIFY(says(Scope::AllOpen, u"2 shown, none waits for you"_s));
    }

    void needsWordsCannotBeApprovedAsItIs()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        frame->review()->select(Fixtures::queue().at(6).id);
        QVERIFY(!frame->actions().approve->isEnabled());
        QVERIFY(frame->actions().edit->isEnabled());
    }

    void editsAndPublishesTheWholeBody()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        QSignalSpy edited(frame->review(), &ReviewScreen::editWanted);
        frame->actions().view->setChecked(true); // The source is what is typed in here.
        QTest::keyClick(frame->review()->queue()->view(), Qt::Key_E);
        ReviewPanel *panel = frame->review()->panel();
        QVERIFY(panel->isEditing());
        SourceEditor *editor = panel->editPane()->editor();
        const Proposal port = Fixtures::portProposal();
        QCOMPARE(panel->editedBody(), *applyEdits(port.before, port.edits));
        QByteArray words = editor->markup();
        words.replace("behind the internal", "in front of the internal");
        editor->setMarkup(words, {});
        QVERIFY(panel->editIsSound());
        frame->actions().publishEdited->trigger();
        QCOMPARE(edited.size(), 1);
        QVERIFY(edited.first().at(1).toByteArray().contains("in front of the internal"));
        QVERIFY(edited.first().at(1).toByteArray().startsWith("<h1>Overview</h1>"));
        QVERIFY(edited.first().at(2).toBool());
        QVERIFY(!panel->isEditing());
    }

    void typedWordsAreKeptUntilDropped()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        ReviewPanel *panel = frame->review()->panel();
        QListView *list = frame->review()->queue()->view();
        const QString id = frame->review()->currentId();
        frame->actions().view->setChecked(true); // The source is what is typed in here.
        QTest::keyClick(list, Qt::Key_E);
        QVERIFY(panel->isEditing());
        SourceEditor *editor = panel->editPane()->editor();
        QVERIFY(editor->textCursor().position() > 0); // Where the draft begins to differ.
        list->setFocus();
        QTest::keyClick(list, Qt::Key_E);
        QVERIFY(editor->hasFocus());
        QTest::keyClicks(editor, u"mine "_s);
        panel->stopEditing();
        QCOMPARE(panel->typed(), QSet<QString>{id});
        QVERIFY(list->currentIndex().data(DraftedRole).toBool());
        QVERIFY(frame->actions().discardEdit->isEnabled());
        frame->actions().discardEdit->trigger();
        QVERIFY(panel->typed().isEmpty());
        QVERIFY(!list->currentIndex().data(DraftedRole).toBool());
        panel->startEditing();
        QVERIFY(!editor->shownText().contains(u"mine "_s));
    }

    void whatMovedWithItsPageWasSeen()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        ReviewScreen *review = frame->review();
        QList<Proposal> all = review->proposals();
        const auto current = std::ranges::find(all, review->currentId(), &Proposal::id);
        const QByteArray above = "<p>A neighbour's words.</p>";
        current->before.insert(0, above); // As another proposal of the page that was published.
        for (TextEdit &edit : current->edits)
            edit.span.offset += above.size();
        ++current->baseVersion;
        review->setProposals(all);
        QVERIFY(review->panel()->mayDecide()); // Before it is painted again.
        QSignalSpy rejected(review, &ReviewScreen::rejectWanted);
        emit review->evidence()->wrongSection();
        QCOMPARE(rejected.size(), 1);
    }

    void wordsForAnEarlierDraftStandBesideThisOne()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        ReviewScreen *review = frame->review();
        QVERIFY(!review->evidence()->findChild<QLabel *>(u"earlierWords"_s));
        QList<Proposal> all = review->proposals();
        const auto current = std::ranges::find(all, review->currentId(), &Proposal::id);
        current->evidence.append({u"earlier-words"_s, u"in <b>front</b> of it"_s, u"v3"_s, 0});
        review->setProposals(all);
        const auto *words = review->evidence()->findChild<QLabel *>(u"earlierWords"_s);
        QVERIFY(words);
        QCOMPARE(words->text(), u"in <b>front</b> of it"_s);
        QCOMPARE(words->textFormat(), Qt::PlainText);
    }

    void whatChangedMeanwhileWasNotSeen()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        ReviewScreen *review = frame->review();
        QList<Proposal> all = review->proposals();
        const auto current = std::ranges::find(all, review->currentId(), &Proposal::id);
        current->edits.first().replacement += " or so";
        review->setProposals(all);
        QVERIFY(!review->panel()->mayDecide());
    }

    void publishedWordsAreNotSaidToBeKept()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        QSignalSpy told(frame->review(), &ReviewScreen::notice);
        ReviewPanel *panel = frame->review()->panel();
        frame->actions().view->setChecked(true); // The source is what is typed in here.
        panel->startEditing();
        QByteArray words = panel->editPane()->editor()->markup();
        words.replace("behind the internal", "in front of the internal");
        panel->editPane()->editor()->setMarkup(words, {});
        QVERIFY(panel->editIsSound());
        const QString id = frame->review()->currentId();
        frame->actions().publishEdited->trigger();
        QCOMPARE(panel->typed(), QSet<QString>{id}); // Until the workspace has them.
        frame->review()->wordsKept(id);
        QVERIFY(panel->typed().isEmpty());
        QCOMPARE(told.size(), 0);
    }

    void anEmptyQueueLeadsToWhatOthersHave()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        frame->review()->setMe(u"somebody else"_s);
        QueuePanel *queue = frame->review()->queue();
        QCOMPARE(queue->proxy()->rowCount(), 0);
        auto *scope = queue->findChild<QComboBox *>(u"queueScopeCombo"_s);
        QCOMPARE(scope->itemText(1), u"All open (8)"_s);
        auto *action = queue->findChild<EmptyState *>()->findChild<QPushButton *>();
        QVERIFY(action->isVisible());
        action->setFocus();
        QTest::keyClick(action, Qt::Key_Return);
        QCOMPARE(queue->proxy()->rowCount(), 8);
        QVERIFY(queue->view()->hasFocus());
        QTRY_VERIFY(!frame->review()->currentId().isEmpty());
    }

    void mentionsCarryNames()
    {
        Proposal proposal = Fixtures::portProposal();
        proposal.before = "<p>Ask <ac:link><ri:user ri:account-id=\"u7\" /></ac:link> first</p>";
        proposal.edits.clear();
        proposal.section.clear();
        const ReviewContent content = reviewContent(proposal, {}, {{u"u7"_s, u"Dana Ito"_s}});
        QVERIFY(content.rendered.leftBlocks.first().text().contains(u"@Dana Ito"_s));
        QVERIFY(reviewContent(proposal, {})
                .rendered.leftBlocks.first()
                .text()
                .contains(u"@unknown person (…u7)"_s));
    }

    void refusesBrokenMarkup()
    {
        const Proposal port = Fixtures::portProposal();
        const ReviewContent content = reviewContent(port, {});
        QVERIFY(!content.wholePage);
        const QByteArray section =
            content.afterBody.mid(content.after.offset, content.after.length);
        QCOMPARE(judgeEdit(port, content, section), EditProblem());
        QByteArray broken = section;
        broken.replace("</h2>", "");
        const EditProblem unclosed = judgeEdit(port, content, broken);
        QVERIFY(!unclosed.sentence.isEmpty());
        QVERIFY(unclosed.offset >= 0);
        QByteArray lost = section;
        lost.replace("<ac:inline-comment-marker ac:ref=\"c1\">/health</ac:inline-comment-marker>",
            "/health");
        QVERIFY(!judgeEdit(port, content, lost).sentence.isEmpty());
        QVERIFY(
            !judgeEdit(port, content, port.before.mid(content.before.offset, content.before.length))
                .sentence.isEmpty());
    }

    void offersToMendBrokenMarkup()
    {
        const Proposal port = Fixtures::portProposal();
        const ReviewContent content = reviewContent(port, {});
        Actions actions(nullptr);
        EditPane pane(actions);
        pane.open(port, content);
        const QByteArray sound = pane.section();
        QVERIFY(sound.contains("</h2>"));
        pane.editor()->setShownText(pane.editor()->shownText().replace(u"</h2>"_s, u" R&D"_s));
        pane.check();
        QVERIFY(!pane.isSound());
        QStringList offered;
        for (int step = 0; step < 5 && !pane.isSound(); ++step) {
            QPushButton *repair = nullptr;
            for (QPushButton *button : pane.findChildren<QPushButton *>()) {
                if (button->accessibleName().contains(u"Ctrl+."_s))
                    repair = button;
            }
            QVERIFY(repair);
            QVERIFY((repair->focusPolicy() & Qt::TabFocus) != 0);
            offered.append(repair->accessibleName().section(u"  ("_s, 0, 0));
            repair->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(offered, QStringList({u"Write & as &amp;"_s, u"Close <h2>"_s}));
        QVERIFY(pane.isSound());
        QCOMPARE(pane.section(), QByteArray(sound).replace("</h2>", " R&amp;D</h2>"));
        pane.editor()->undo();
        pane.editor()->undo();
        QVERIFY(pane.section().contains(" R&D"));
        pane.check();
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.editor()->setFocus();
        QTest::keyClick(pane.editor(), Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(pane.section().contains(" R&amp;D"));
    }

    void readingBreaksLeaveNoTrace()
    {
        SourceEditor editor;
        const QByteArray markup =
            QByteArrayLiteral("<p>a</p>\n<p>\xC3\xA4 \xF0\x9F\x98\x80</p><p>c</p>");
        editor.setMarkup(markup, {9, 23});
        QCOMPARE(editor.markup(), markup);
        QCOMPARE(editor.lineOf(0), 1);
        QCOMPARE(editor.lineOf(12), 2);
        QCOMPARE(editor.lineOf(markup.size() - 2), 3);
        const QByteArray own = QByteArrayLiteral("<p>x\xE2\x80\xA8y</p><p>z</p>");
        editor.setMarkup(own, {11});
        QCOMPARE(editor.markup(), own);
    }

    void rowsOfBothSidesStandLevel()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        DiffView *diff = frame->review()->panel()->diffView();
        diff->layOutAll();
        double bottom = 0;
        for (int i = 0; i < diff->rows().size(); ++i) {
            QCOMPARE(diff->rowTop(i), bottom);
            QVERIFY(diff->rowHeight(i) > 8);
            bottom += diff->rowHeight(i);
        }
        QCOMPARE(diff->contentHeight(), bottom);
        QCOMPARE(diff->changeCount(), 3);
    }

    void everyControlHasAName()
    {
        const auto frame = window();
        QVERIFY(shown(*frame));
        for (QWidget *widget : frame->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !widget->isEnabled()
                || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (widget->parentWidget() && widget->parentWidget()->inherits("QAbstractScrollArea"))
                continue; // A viewport: its view has the name.
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                qPrintable(QLatin1StringView(widget->metaObject()->className()) + u" "_s
                    + widget->objectName()));
        }
    }
};

QTEST_MAIN(TestReviewKeys)
#include "tst_reviewkeys.moc"
