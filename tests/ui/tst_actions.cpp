// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"
#include "ui/palette/keystext.h"

#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** Fails the running test when two commands of one window claim one key. */
void failOnAmbiguity(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (message.contains(u"Ambiguous shortcut"_s))
        QTest::qFail(qPrintable(message), __FILE__, __LINE__);
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void init() { qInstallMessageHandler(failOnAmbiguity); }
    void cleanup() { qInstallMessageHandler(nullptr); }

    void everyCommandHasAnIdAWordAndAGroup()
    {
        Actions actions(nullptr);
        QSet<QString> ids;
        for (const Actions::Entry &entry : actions.entries()) {
            QVERIFY(!entry.action->objectName().isEmpty());
            QVERIFY(!ids.contains(entry.action->objectName()));
            ids.insert(entry.action->objectName());
            QVERIFY(!entry.text.isEmpty() && !entry.text.contains(u'&'));
            QVERIFY(!groupName(entry.group).isEmpty());
            QVERIFY(!entry.action->autoRepeat());
        }
        QCOMPARE(ids.size(), actions.findChildren<QAction *>(Qt::FindDirectChildrenOnly).size());
    }

    void noTwoCommandsHaveOneKey()
    {
        Actions actions(nullptr);
        for (const Actions::Entry &entry : actions.entries()) {
            for (const QKeySequence &key : entry.defaults) {
                const auto *other = actions.conflictWith(entry.action->objectName(), key);
                QVERIFY2(!other,
                    qPrintable(key.toString() + u": "_s + entry.text + u" and "_s
                        + (other ? other->text : QString())));
            }
        }
    }

    void eachKeyFiresItsCommandOnly()
    {
        QMainWindow window;
        Actions actions(nullptr);
        auto *inside = new QWidget(&window);
        window.setCentralWidget(inside);
        auto *reviewed = new QWidget(inside), *triaged = new QWidget(inside),
             *linked = new QWidget(inside);
        for (QWidget *one : {reviewed, triaged, linked})
            one->setFocusPolicy(Qt::StrongFocus);
        const auto placeOf = [&](const Actions::Entry &entry) {
            return entry.group == ActionGroup::Triage ? triaged
                : entry.group == ActionGroup::Links   ? linked
                                                      : reviewed;
        };
        for (const Actions::Entry &entry : actions.entries())
            placeOf(entry)->addAction(entry.action);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QStringList fired;
        for (const Actions::Entry &entry : actions.entries()) {
            entry.action->setEnabled(true);
            connect(entry.action, &QAction::triggered, this,
                [&fired, id = entry.action->objectName()] { fired << id; });
        }
        for (const Actions::Entry &entry : actions.entries()) {
            for (const QKeySequence &key : entry.action->shortcuts()) {
                fired.clear();
                placeOf(entry)->setFocus();
                QTest::keySequence(placeOf(entry), key);
                QVERIFY2(fired == QStringList{entry.action->objectName()},
                    qPrintable(
                        key.toString() + u" of "_s + entry.text + u" fires "_s + fired.join(u' ')));
            }
        }
    }

    void bothKeysCalledEnterCountAndOneIsShown()
    {
        Actions actions(nullptr);
        for (const QAction *action : {actions.publishEdited, actions.propose}) {
            const auto modifiers = action->shortcut()[0].keyboardModifiers();
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
                QVERIFY(
                    action->shortcuts().contains(QKeySequence(QKeyCombination(modifiers, key))));
        }
        QCOMPARE(Actions::keyText(actions.publishEdited), u"Ctrl+Enter"_s);
        QCOMPARE(keysText(actions.publishEdited->shortcuts()), u"Ctrl+Enter"_s);
        QCOMPARE(
            keysText({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_F5)}), u"Return, F5"_s);
    }

    void aTakenKeyIsNamedAndNotGiven()
    {
        Actions actions(nullptr);
        const QKeySequence taken(Qt::CTRL | Qt::Key_F);
        QCOMPARE(actions.conflictWith(u"approve"_s, taken)->action, actions.find);
        QVERIFY(!actions.conflictWith(u"find"_s, taken));
        QVERIFY(!actions.setKey(u"approve"_s, taken));
        QCOMPARE(actions.approve->shortcut(), QKeySequence(Qt::Key_A));
        // The beginning of another's key is as good as taken.
        QVERIFY(actions.setKey(u"sync"_s, QKeySequence(Qt::CTRL | Qt::Key_G, Qt::Key_S)));
        QCOMPARE(actions.conflictWith(u"about"_s, QKeySequence(Qt::CTRL | Qt::Key_G))->action,
            actions.sync);
        QVERIFY(!actions.setKey(u"nobody"_s, QKeySequence(Qt::CTRL | Qt::Key_B)));
        QVERIFY(actions.setKey(u"find"_s, {}));
        QVERIFY(actions.setKey(u"approve"_s, taken));
        // Its own key is somebody else's now: the default does not come back over it.
        actions.restoreDefault(u"find"_s);
        QVERIFY(actions.find->shortcut().isEmpty());
        QSignalSpy changed(&actions, &Actions::keysChanged);
        actions.restoreDefaults();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(actions.find->shortcut(), taken);
        QCOMPARE(actions.approve->shortcut(), QKeySequence(Qt::Key_A));
    }

    void lettersCanBeSwitchedOff()
    {
        Actions actions(nullptr);
        QVERIFY(actions.setKey(u"snooze"_s, QKeySequence(Qt::SHIFT | Qt::Key_S)));
        QVERIFY(actions.setKey(u"reject"_s, QKeySequence(Qt::CTRL | Qt::Key_J)));
        actions.setLetterKeys(false);
        QVERIFY(actions.approve->shortcut().isEmpty());
        QVERIFY(actions.snooze->shortcut().isEmpty());
        QCOMPARE(actions.reject->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QCOMPARE(actions.help->shortcut(), QKeySequence(Qt::Key_F1));
        QVERIFY(actions.conflictWith(u"reject"_s, QKeySequence(Qt::Key_A))); // It stays A's.
        actions.setLetterKeys(true);
        QCOMPARE(actions.approve->shortcut(), QKeySequence(Qt::Key_A));
        QVERIFY(isLetterKey(QKeySequence(Qt::Key_Question)));
        QVERIFY(!isLetterKey(QKeySequence(Qt::Key_F7)));
        QVERIFY(!isLetterKey(QKeySequence(Qt::ALT | Qt::Key_A)));
    }

    void keysAreKept()
    {
        QSettings settings(m_folder.filePath(u"keys.ini"_s), QSettings::IniFormat);
        {
            Actions actions(nullptr);
            QVERIFY(actions.setKey(u"approve"_s, QKeySequence(Qt::Key_Y)));
            QVERIFY(actions.setKey(u"openPage"_s, {}));
            actions.setLetterKeys(false);
            actions.save(settings);
        }
        Actions actions(nullptr);
        actions.load(settings);
        QVERIFY(!actions.letterKeys());
        QVERIFY(actions.approve->shortcut().isEmpty());
        actions.setLetterKeys(true);
        QCOMPARE(actions.approve->shortcut(), QKeySequence(Qt::Key_Y));
        QVERIFY(actions.openPage->shortcuts().isEmpty());
        actions.restoreDefaults();
        actions.save(settings);
        settings.beginGroup("keys");
        QCOMPARE(settings.childKeys(), QStringList{u"letterKeys"_s});
    }

    void whatTwoClaimInAFileIsNobodysTwice()
    {
        QSettings settings(m_folder.filePath(u"twice.ini"_s), QSettings::IniFormat);
        settings.setValue("keys/approve", u"R"_s); // Reject's own.
        settings.setValue("keys/next", u"Y"_s);
        settings.setValue("keys/previous", u"Y"_s);
        settings.setValue("keys/mark", u"K"_s); // Free, since Previous gave it up.
        Actions actions(nullptr);
        actions.load(settings);
        for (const Actions::Entry &entry : actions.entries()) {
            for (const QKeySequence &key : entry.keys)
                QVERIFY(!actions.conflictWith(entry.action->objectName(), key));
        }
        QCOMPARE(actions.reject->shortcut(), QKeySequence(Qt::Key_R));
        QCOMPARE(actions.approve->shortcut(), QKeySequence(Qt::Key_A));
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
