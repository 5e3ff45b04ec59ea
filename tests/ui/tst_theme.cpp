// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private:
    static void text(const QColor &colour, const QColor &ground, const char *what)
    {
        QVERIFY2(contrast(colour, ground) >= 4.5,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what)).arg(contrast(colour, ground))));
    }
    static void mark(const QColor &colour, const QColor &ground, const char *what)
    {
        QVERIFY2(contrast(colour, ground) >= 3.0,
            qPrintable(u"%1: %2"_s.arg(QLatin1StringView(what)).arg(contrast(colour, ground))));
    }

private slots:
    void everyPairCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyPairCanBeRead()
    {
        QFETCH(bool, dark);
        const Theme &t = dark ? Theme::darkTheme() : Theme::light();
        for (const QColor &ground : {t.base, t.window, t.header, t.selectedRow, t.errorFill,
                 t.warningFill, t.successFill, t.infoFill, t.searchHit})
            text(t.text, ground, "text");
        for (const QColor &ground : {t.base, t.window, t.header, t.selectedRow})
            text(t.secondary, ground, "secondary text");
        text(t.selectionText, t.selection, "selection");
        for (const QColor &colour : {t.error, t.warning, t.success, t.focus}) {
            text(colour, t.base, "state on base");
            text(colour, t.window, "state on window");
        }
        text(t.error, t.selectedRow, "error on the chosen row");
        text(t.warning, t.selectedRow, "warning on the chosen row");
        text(t.conflict.mark, t.selectedRow, "conflict on the chosen row");
        mark(t.border, t.base, "border");
        mark(t.border, t.window, "border on window");
        for (const ChangeTint &tint : {t.added, t.removed, t.changed, t.conflict}) {
            text(t.text, tint.line, "text on line");
            text(t.text, tint.word, "text on word");
            mark(tint.mark, tint.line, "mark on line");
            mark(tint.mark, tint.word, "mark on word");
        }
        const SourceColours &s = t.source;
        for (const QColor &colour : {s.tag, s.attribute, s.value, s.macro, s.entity, s.comment}) {
            for (const QColor &ground :
                {t.base, t.added.line, t.added.word, t.removed.line, t.removed.word})
                text(colour, ground, "source");
        }
    }

    void paletteTellsItsTheme()
    {
        QCOMPARE(&Theme::of(Theme::light().palette()), &Theme::light());
        QCOMPARE(&Theme::of(Theme::darkTheme().palette()), &Theme::darkTheme());
    }

    void everyIconOfAnActionIsBundled()
    {
        Actions actions(nullptr);
        for (const QAction *action : actions.findChildren<QAction *>()) {
            if (action->icon().isNull())
                continue;
            const QImage picture = action->icon().pixmap(22, 22).toImage();
            bool drawn = false;
            for (int y = 0; y < picture.height() && !drawn; ++y) {
                for (int x = 0; x < picture.width() && !drawn; ++x)
                    drawn = qAlpha(picture.pixel(x, y)) > 0;
            }
            QVERIFY2(drawn, qPrintable(action->objectName()));
        }
        QVERIFY(QDir(u":/icons"_s).entryList().size() > 20);
    }

    void noTwoActionsShareAKey()
    {
        Actions actions(nullptr);
        QMap<QString, QString> taken;
        for (const QAction *action : actions.findChildren<QAction *>()) {
            QVERIFY2(!action->autoRepeat(), qPrintable(action->objectName()));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key.toString()),
                    qPrintable(action->objectName() + u" and "_s + taken.value(key.toString())));
                taken.insert(key.toString(), action->objectName());
            }
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
