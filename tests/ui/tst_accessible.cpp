// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard find in the window.
#include "fixtures.h"
#include "ui/feedback/messagebar.h"
#include "ui/log/logscreen.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/theme.h"
#include "ui/windowframe.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QListView>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QStringList announced;

void noteAnnouncement(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};
    std::unique_ptr<WindowFrame> m_frame;

    /** Everything that Tab may reach now. */
    [[nodiscard]] QList<QWidget *> controls() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_frame->findChildren<QWidget *>()) {
            const bool part = widget->parentWidget()
                && qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
            if (widget->isVisible() && widget->isEnabled() && !part
                && (widget->focusPolicy() & Qt::TabFocus) != 0)
                found.append(widget);
        }
        return found;
    }

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void init()
    {
        m_frame = std::make_unique<WindowFrame>(m_clock);
        m_frame->resize(1440, 900);
        m_frame->review()->setProposals(Fixtures::queue());
        m_frame->setUndo(u"Approved “DNS guide” — publishing in 8 s"_s, u"Undo  Ctrl+Z"_s);
        m_frame->show();
        m_frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
        QTRY_VERIFY(m_frame->review()->panel()->mayDecide());
    }

    void whatIsSelectedOrSaidIsAnnounced()
    {
        const auto before = QAccessible::installUpdateHandler(noteAnnouncement);
        announced.clear();
        m_frame->actions().next->trigger();
        QCOMPARE(announced.size(), 1);
        QVERIFY(announced.first().startsWith(u"2 of 8, Platform Runbook, 1 day"_s));
        announced.clear();
        m_frame->notice(u"Everything decided last time was sent"_s);
        m_frame->messages()->setMessage(
            u"offline"_s, InlineBar::Kind::Warning, u"Offline. 3 s"_s, {});
        m_frame->messages()->setMessage(
            u"offline"_s, InlineBar::Kind::Warning, u"Offline. 2 s"_s, {});
        QCOMPARE(announced,
            (QStringList{u"Everything decided last time was sent"_s, u"Offline. 3 s"_s}));
        QAccessible::installUpdateHandler(before);
    }

    void everyControlHasANameOfItsOwn_data()
    {
        QTest::addColumn<QString>("screen");
        for (const QString &screen :
            {u"queue"_s, u"conflict"_s, u"editing"_s, u"marked"_s, u"log"_s})
            QTest::newRow(qPrintable(screen)) << screen;
    }

    void everyControlHasANameOfItsOwn()
    {
        QFETCH(QString, screen);
        if (screen == u"log"_s)
            m_frame->showScreen(WindowFrame::Screen::Log);
        if (screen == u"conflict"_s)
            m_frame->review()->select(Fixtures::queue().at(7).id);
        if (screen == u"editing"_s)
            m_frame->review()->panel()->startEditing();
        if (screen == u"marked"_s)
            m_frame->review()->queue()->markShown();
        QHash<QString, QString> seen;
        for (const QWidget *control : controls()) {
            QAccessibleInterface *face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(control));
            const QString what = u"%1 %2"_s.arg(
                QLatin1StringView(control->metaObject()->className()), control->objectName());
            QVERIFY2(face, qPrintable(what));
            const QString name = face->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(what));
            QVERIFY2(!seen.contains(name),
                qPrintable(u"“%1” is %2 and %3"_s.arg(name, seen.value(name), what)));
            seen.insert(name, what);
        }
        QVERIFY(seen.size() > 4);
    }

    void tabGoesRoundWithoutATrap()
    {
        QListView *list = m_frame->review()->queue()->view();
        list->setFocus();
        QSet<QWidget *> visited;
        QStringList order;
        const qsizetype all = controls().size();
        for (qsizetype i = 0; i < 2 * all; ++i) {
            QTest::keyClick(m_frame->focusWidget(), Qt::Key_Tab);
            QWidget *now = m_frame->focusWidget();
            if (now == list)
                break;
            visited.insert(now);
            order << now->objectName();
        }
        QCOMPARE(m_frame->focusWidget(), list); // Round, and back.
        for (QWidget *control : controls()) {
            // One of a group of exclusive choices stands for all of them.
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            if (control != list && !(button && button->isCheckable()))
                QVERIFY2(visited.contains(control),
                    qPrintable(u"%1 %2"_s.arg(QLatin1StringView(control->metaObject()->className()),
                        control->accessibleName())));
        }
        const qsizetype scope = order.indexOf(u"queueScopeCombo"_s);
        QVERIFY(order.indexOf(u"queueFilterEdit"_s) < scope);
        QVERIFY(scope < order.indexOf(u"queueGroupCombo"_s));
        QVERIFY(order.indexOf(u"queueGroupCombo"_s) < order.indexOf(u"queueSortCombo"_s));
    }

    void panesAreFourAtMost()
    {
        m_frame->review()->queue()->view()->setFocus();
        int steps = 0;
        do {
            m_frame->actions().nextPane->trigger();
            ++steps;
        } while (!m_frame->review()->queue()->view()->hasFocus() && steps < 10);
        QVERIFY2(steps <= 4, qPrintable(QString::number(steps)));
    }

    void panesCanBeWidenedByKeys()
    {
        const int before = m_frame->review()->queue()->width();
        m_frame->actions().widenQueue->trigger();
        QTRY_VERIFY(m_frame->review()->queue()->width() > before);
        m_frame->actions().narrowQueue->trigger();
        QTRY_COMPARE(m_frame->review()->queue()->width(), before);
        const int evidence = m_frame->review()->evidence()->width();
        m_frame->actions().widenEvidence->trigger();
        QTRY_VERIFY(m_frame->review()->evidence()->width() > evidence);
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
