// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QDialog>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace Docket::Test {

/** Keys for whatever has them: as the window system gives them to the window or dialog in front, to a list that is open before all. */
class Keyboard
{
public:
    explicit Keyboard(QWidget &window)
        : m_window(window)
    { }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(front()->windowHandle(), key, with);
    }
    /** ASCII only. */
    void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::keyClick(front()->windowHandle(), letter.toLatin1(),
                letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }
    void paste(const QString &words)
    {
        QGuiApplication::clipboard()->setText(words);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    /** What has the keys, beginning with what has them now, as the key is pressed until they come back; at a trap it ends without. */
    QList<QWidget *> round(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QList<QWidget *> stops{QApplication::focusWidget()};
        for (int pressed = 0; pressed < 100; ++pressed) {
            press(key, with);
            QWidget *now = QApplication::focusWidget();
            if (now == stops.first())
                break;
            if (!stops.contains(now))
                stops.append(now);
        }
        return stops;
    }

    /** What can be used in the window in front and so has to be reached by Tab. */
    [[nodiscard]] QList<QWidget *> stops() const
    {
        QList<QWidget *> found;
        const QWidget *window = QApplication::activeWindow();
        for (QWidget *one : window->findChildren<QWidget *>()) {
            if (one->window() == window && one->isVisible() && one->isEnabled()
                && !one->focusProxy() && (one->focusPolicy() & Qt::TabFocus) && !isForArrows(*one))
                found.append(one);
        }
        return found;
    }

    /** What is wrong with Tab here, empty when all is well: what it does not reach, and whether Shift+Tab goes the same way back. */
    [[nodiscard]] QStringList wrongWithTab()
    {
        QStringList wrong;
        for (int time = 0; time < 5; ++time) {
            const QList<QWidget *> all = stops();
            wrong = wrongOnTheWay(all);
            if (wrong.isEmpty() || stops() == all)
                break; // Else something came or went meanwhile, as a page's history does.
        }
        return wrong;
    }

    [[nodiscard]] static QString nameOf(const QWidget *one)
    {
        if (!one)
            return QStringLiteral("nothing");
        return QString::fromLatin1(one->metaObject()->className()) + QStringLiteral(" “")
            + (one->accessibleName().isEmpty() ? one->objectName() : one->accessibleName())
            + QStringLiteral("”");
    }

private:
    [[nodiscard]] QStringList wrongOnTheWay(const QList<QWidget *> &all)
    {
        QStringList wrong;
        press(Qt::Key_Tab); // From what may have the keys only by a mouse, or by F6.
        const QList<QWidget *> there = round(Qt::Key_Tab);
        for (const QWidget *one : all) {
            if (!there.contains(one))
                wrong << QStringLiteral("Tab does not reach ") + nameOf(one);
        }
        QList<QWidget *> back = round(Qt::Key_Backtab, Qt::ShiftModifier);
        if (wrong.isEmpty() && QApplication::focusWidget() != there.first())
            wrong << QStringLiteral("Tab does not come back from ")
                    + nameOf(QApplication::focusWidget());
        std::reverse(back.begin() + 1, back.end());
        if (wrong.isEmpty() && back != there)
            wrong << QStringLiteral("Shift+Tab goes another way");
        return wrong;
    }

    /** One of a group of which the chosen one has the Tab and the arrow keys choose. */
    [[nodiscard]] static bool isForArrows(const QWidget &one)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&one);
        return button && button->group() && button->group()->exclusive()
            && button->group()->checkedButton() && button->group()->checkedButton() != button;
    }
    /** The offscreen platform gives the keys to nothing when a window closes; others do to what is below. */
    [[nodiscard]] QWidget *front() const
    {
        if (QApplication::activePopupWidget())
            return &m_window;
        QWidget *top = QApplication::activeWindow();
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (!top && one->isVisible() && qobject_cast<QDialog *>(one))
                top = one;
        }
        if (!top)
            top = &m_window;
        top->activateWindow();
        (void)QTest::qWaitForWindowActive(top);
        return top;
    }

    QWidget &m_window;
};

} // namespace Docket::Test
