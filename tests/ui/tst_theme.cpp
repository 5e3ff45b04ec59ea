// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourvision.h"
#include "ui/actions.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private:
    /** The pixel that is drawn most. */
    static QColor strongest(const QPixmap &pixmap)
    {
        const QImage picture = pixmap.toImage();
        QColor best(Qt::transparent);
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixelColor(x, y).alpha() > best.alpha())
                    best = picture.pixelColor(x, y);
            }
        }
        return best;
    }
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
    void aLabelIsEmptiedToo()
    {
        RoleLabel whole(RoleLabel::Role::Text), cut(RoleLabel::Role::Text);
        cut.setElided(Qt::ElideRight);
        for (RoleLabel *label : {&whole, &cut}) {
            label->resize(200, 20);
            label->setFullText(u"something"_s);
            QCOMPARE(label->text(), u"something"_s);
            label->setFullText({});
            QCOMPARE(label->text(), QString());
            label->resize(300, 20);
            QCOMPARE(label->text(), QString());
        }
    }

    void aRowThatHasTheRoomItAsksForKeepsOneLine()
    {
        QWidget row;
        auto *flow = new FlowLayout(&row);
        for (int i = 0; i < 3; ++i) {
            auto *part = new QWidget(&row);
            part->setFixedSize(50 + i, 20);
            flow->addWidget(part);
        }
        row.show();
        QCOMPARE(flow->sizeHint().width(), 50 + 51 + 52 + 2 * flow->spacing());
        QCOMPARE(flow->heightForWidth(flow->sizeHint().width()), 20);
        QCOMPARE(flow->heightForWidth(flow->sizeHint().width() - 1), 2 * 20 + flow->spacing());
    }

    /** Three of 50, one that stretches, two of 50 behind it: these three change lines together and end at the right. */
    void whatStandsBehindTheStretchingPartStaysWithIt()
    {
        QWidget row;
        auto *flow = new FlowLayout(&row);
        QList<QWidget *> parts;
        for (int i = 0; i < 6; ++i) {
            auto *part = new QWidget(&row);
            parts.append(part);
            part->setMinimumSize(50, 20);
            part->setMaximumSize(i == 3 ? 1000 : 50, 20);
            i == 3 ? flow->addStretching(part) : flow->addWidget(part);
        }
        row.show();
        const int all = 6 * 50 + 5 * flow->spacing();
        row.resize(all, 100);
        QTRY_COMPARE(parts.last()->geometry(), QRect(all - 50, 0, 50, 20));
        row.resize(all - 1, 100);
        const int below = 20 + flow->spacing();
        QTRY_COMPARE(parts.last()->geometry(), QRect(all - 1 - 50, below, 50, 20));
        QCOMPARE(parts.at(2)->y(), 0);
        QCOMPARE(parts.at(3)->pos(), QPoint(0, below));
        const int pair = 2 * 50 + flow->spacing(); // No line has them all: as many as fit.
        row.resize(pair, 100);
        QTRY_COMPARE(parts.at(3)->y(), below);
        QCOMPARE(parts.at(5)->y(), 2 * below);
    }

    void everyPairCanBeRead_data()
    {
        QTest::addColumn<const Theme *>("theme");
        QTest::newRow("light") << &Theme::light();
        QTest::newRow("dark") << &Theme::darkTheme();
        QTest::newRow("light, green and red") << &Theme::light(DiffColours::Classic);
        QTest::newRow("dark, green and red") << &Theme::darkTheme(DiffColours::Classic);
        QTest::newRow("high contrast, light") << &Theme::highContrastTheme(false);
        QTest::newRow("high contrast, dark") << &Theme::highContrastTheme(true);
    }
    void everyPairCanBeRead()
    {
        QFETCH(const Theme *, theme);
        const Theme &t = *theme;
        for (const QColor &ground : {t.base, t.window, t.header, t.selectedRow, t.errorFill,
                 t.warningFill, t.successFill, t.infoFill})
            text(t.text, ground, "text");
        for (const QColor &ground : {t.base, t.window, t.header, t.selectedRow})
            text(t.secondary, ground, "secondary text");
        text(t.selectionText, t.selection, "selection");
        text(t.searchHitText, t.searchHit, "hit");
        text(t.currentHitText, t.currentHit, "current hit");
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

    /** CIEDE2000 of pairs published by Sharma, Wu and Dalal. */
    void differencesAreMeasuredRight()
    {
        using ColourVision::ciede2000;
        const auto near = [](double value, double wanted) { return qAbs(value - wanted) < 1e-4; };
        QVERIFY(near(ciede2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425));
        QVERIFY(near(ciede2000({50, 2.5, 0}, {73, 25, -18}), 27.1492));
        QVERIFY(
            near(ciede2000({22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}), 2.0373));
        QVERIFY(near(ciede2000({90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}), 1.4441));
    }

    void addedAndRemovedLookDifferent_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("vision");
        for (const bool dark : {false, true}) {
            for (int vision = 0; vision < 4; ++vision)
                QTest::addRow("%s %d", dark ? "dark" : "light", vision) << dark << vision;
        }
    }
    void addedAndRemovedLookDifferent()
    {
        QFETCH(bool, dark);
        QFETCH(int, vision);
        const auto apart = [&](DiffColours colours, QColor ChangeTint::*part) {
            const Theme &t = dark ? Theme::darkTheme(colours) : Theme::light(colours);
            return ColourVision::difference(
                t.added.*part, t.removed.*part, ColourVision::Vision(vision));
        };
        for (const auto part : {&ChangeTint::line, &ChangeTint::word, &ChangeTint::mark}) {
            QCOMPARE_GE(apart(DiffColours::Default, part), 10);
            if (vision == 0) // The set for those who see green and red; signs speak for the others.
                QCOMPARE_GE(apart(DiffColours::Classic, part), 10);
        }
    }

    void highContrastHasNoTints()
    {
        for (const bool dark : {false, true}) {
            const Theme &t = Theme::highContrastTheme(dark);
            QCOMPARE(t.borderWidth, 2);
            QCOMPARE_GE(contrast(t.text, t.base), 21);
            for (const ChangeTint &tint : {t.added, t.removed, t.changed, t.conflict}) {
                QCOMPARE(tint.line, t.base);
                QCOMPARE(tint.word, t.base);
                QCOMPARE(tint.mark, t.text);
            }
            mark(t.selectedRow, t.base, "the chosen row");
            mark(t.focus, t.base, "focus");
            QVERIFY(t.disabled != t.text); // And dashed: grey words alone could be overlooked.
            QCOMPARE_GE(contrast(t.disabled, t.base), 4.5);
        }
    }

    void paletteTellsItsTheme()
    {
        QCOMPARE(&Theme::of(Theme::light().palette()), &Theme::light());
        QCOMPARE(&Theme::of(Theme::darkTheme().palette()), &Theme::darkTheme());
    }

    void everyWidgetHearsOfOtherColours()
    {
        struct Listener : QWidget
        {
            int heard = 0;
            void changeEvent(QEvent *event) override
            {
                heard += event->type() == QEvent::PaletteChange ? 1 : 0;
            }
        } listener;
        applyTheme(*qApp, ThemeChoice::Light);
        listener.heard = 0;
        applyTheme(*qApp, ThemeChoice::Light, DiffColours::Classic);
        QCOMPARE(listener.heard, 1);
        QCOMPARE(&Theme::current(), &Theme::light(DiffColours::Classic));
        applyTheme(*qApp, ThemeChoice::HighContrast, DiffColours::Classic);
        QVERIFY(Theme::current().highContrast);
        applyTheme(*qApp, ThemeChoice::Dark);
        QCOMPARE(&Theme::current(), &Theme::darkTheme());
    }

    void iconsCanBeSeenOnTheirGround_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast;
    }

    void iconsCanBeSeenOnTheirGround()
    {
        QFETCH(const ThemeChoice, theme);
        applyTheme(*qApp, theme);
        const QPalette palette = QApplication::palette();
        mark(strongest(icon(u"edit-undo"_s).pixmap({22, 22}, 1.0, QIcon::Selected)),
            palette.color(QPalette::Highlight), "selected");
        const QIcon close = qApp->style()->standardIcon(QStyle::SP_TitleBarCloseButton);
        mark(strongest(close.pixmap({22, 22}, 1.0)), palette.color(QPalette::Window), "close");
        QMenu menu;
        QAction *entry = menu.addAction(icon(u"edit-undo"_s), u" "_s);
        menu.setActiveAction(entry);
        menu.ensurePolished();
        QStyleOptionMenuItem item;
        item.initFrom(&menu);
        item.palette = palette;
        item.icon = entry->icon();
        item.state |= QStyle::State_Selected | QStyle::State_Enabled;
        item.rect = QRect(0, 0, 120, 26);
        QImage line(item.rect.size(), QImage::Format_ARGB32_Premultiplied);
        line.fill(palette.color(QPalette::Highlight));
        QPainter painter(&line);
        qApp->style()->drawControl(QStyle::CE_MenuItem, &item, &painter, &menu);
        painter.end();
        const QColor ground = line.pixelColor(60, 13);
        QColor best = ground;
        for (int x = 2; x < 30; ++x) {
            for (int y = 4; y < 22; ++y) {
                if (contrast(line.pixelColor(x, y), ground) > contrast(best, ground))
                    best = line.pixelColor(x, y);
            }
        }
        mark(best, ground, "in a menu");
    }

    void mnemonicsAreUnderlined()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(qApp->style()->styleHint(QStyle::SH_UnderlineShortcut) != 0);
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
        const auto apart = [&](const QString &one, const QString &other) {
            return actions.entry(one)->isApartFrom(*actions.entry(other));
        };
        for (const QAction *action : actions.findChildren<QAction *>()) {
            QVERIFY2(!action->autoRepeat(), qPrintable(action->objectName()));
            for (const QKeySequence &key : action->shortcuts()) {
                const QString other = taken.value(key.toString());
                QVERIFY2(other.isEmpty() || apart(action->objectName(), other),
                    qPrintable(action->objectName() + u" and "_s + taken.value(key.toString())));
                taken.insert(key.toString(), action->objectName());
            }
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
