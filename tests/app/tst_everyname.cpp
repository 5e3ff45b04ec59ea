// SPDX-License-Identifier: GPL-3.0-or-later
// On every screen, dialog and page: a screen reader finds a name for each control, its own in that window, and a switched theme reaches
// every label.
#include "tests/app/everyscreen.h"
#include "ui/theme/widgets.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** What Tab may reach now. */
QList<QWidget *> controlsIn(const QWidget &shown)
{
    QList<QWidget *> found;
    for (QWidget *widget : shown.findChildren<QWidget *>()) {
        const bool part = widget->parentWidget()
            && (qobject_cast<const QAbstractScrollArea *>(widget->parentWidget())
                || widget->objectName().startsWith(u"qt_"_s));
        if (widget->isVisible() && widget->isEnabled() && !part
            && widget->window() == shown.window() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            found.append(widget);
    }
    return found;
}

QString whatIs(const QWidget *widget)
{
    return u"%1 %2"_s.arg(
        QLatin1StringView(widget->metaObject()->className()), widget->objectName());
}

} // namespace

class TestEveryName : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Test::EveryScreen> m_screens;

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_screens = std::make_unique<Test::EveryScreen>();
    }
    void cleanupTestCase() { m_screens.reset(); }

    void everyControlHasANameOfItsOwn()
    {
        int controls = 0;
        const QStringList wrong =
            m_screens->wrong({1440, 900}, [&](const QString &, QWidget &shown) {
                QStringList found;
                QHash<QString, const QWidget *> seen;
                for (QWidget *control : controlsIn(shown)) {
                    ++controls;
                    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control);
                    const QString said = face ? face->text(QAccessible::Name) : QString();
                    if (said.isEmpty())
                        found << whatIs(control) + u" has no name"_s;
                    else if (seen.contains(said))
                        found << u"“%1” is %2 and %3"_s.arg(
                            said, whatIs(seen.value(said)), whatIs(control));
                    seen.insert(said, control);
                }
                return found;
            });
        QCOMPARE(wrong, QStringList());
        QVERIFY(controls > 200);
    }

    void aThemeSwitchedWhileTheyAreOpenReachesEveryLabel()
    {
        const QStringList wrong =
            m_screens->wrong({1024, 640}, [](const QString &, QWidget &shown) {
                QStringList found;
                for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
                    applyTheme(*qApp, choice);
                    QCoreApplication::processEvents();
                    const Theme &theme = Theme::current();
                    const QSet<QRgb> allowed{theme.text.rgb(), theme.secondary.rgb(),
                        theme.error.rgb(), theme.warning.rgb(), theme.success.rgb(),
                        theme.focus.rgb()};
                    for (const RoleLabel *label : shown.findChildren<RoleLabel *>()) {
                        const QRgb ink = label->palette().color(QPalette::WindowText).rgb();
                        if (label->isVisible() && label->isEnabled() && !allowed.contains(ink))
                            found << u"%1 “%2” keeps %3"_s.arg(
                                whatIs(label), label->text().left(30), QColor(ink).name());
                    }
                }
                return found;
            });
        QCOMPARE(wrong, QStringList());
    }
};

QTEST_MAIN(TestEveryName)
#include "tst_everyname.moc"
