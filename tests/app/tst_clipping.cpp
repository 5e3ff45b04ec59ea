// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in the window is clipped, at any of the sizes it is made for; also run at other scale factors (see tests/CMakeLists.txt).
#include "tests/app/everyscreen.h"
#include "tests/ui/clipping.h"
#include "ui/theme/snugcombobox.h"
#include "ui/theme/widgets.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QTest>
#include <QTranslator>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestClipping : public QObject
{
    Q_OBJECT

private:
    QTranslator m_plurals;

private slots:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QVERIFY(m_plurals.load(u":/i18n/docket_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void whatIsTooNarrowIsFound()
    {
        QWidget box;
        auto *row = new QHBoxLayout(&box);
        auto *label = new RoleLabel(RoleLabel::Role::Text, &box);
        label->setText(u"A sentence that needs its room"_s);
        auto *button = new QPushButton(u"Press this button"_s, &box);
        auto *combo = new QComboBox(&box);
        combo->addItems({u"A"_s, u"The longest of the choices"_s});
        for (QWidget *one : {static_cast<QWidget *>(label), static_cast<QWidget *>(button),
                 static_cast<QWidget *>(combo)})
            row->addWidget(one);
        box.show();
        QCOMPARE(Test::clippedTexts(&box), QStringList());
        label->setFixedWidth(40);
        button->setFixedWidth(40);
        combo->setFixedWidth(60);
        QCoreApplication::processEvents();
        QCOMPARE(Test::clippedTexts(&box).size(), 3);
    }

    void aSnugChoiceMakesRoomForWhatIsChosenAndItsListForAll()
    {
        QWidget box;
        auto *row = new QHBoxLayout(&box);
        auto *combo = new SnugComboBox(&box);
        combo->addItems({u"All"_s, u"The longest of all the choices"_s});
        row->addWidget(combo);
        row->addStretch();
        box.resize(600, 40);
        box.show();
        const int narrow = combo->width();
        QCOMPARE(Test::clippedTexts(&box), QStringList());
        combo->showPopup();
        QVERIFY(combo->view()->viewport()->width() >= combo->view()->sizeHintForColumn(0));
        combo->hidePopup();
        combo->setCurrentIndex(1);
        QCoreApplication::processEvents();
        QVERIFY(combo->width() > narrow);
        QCOMPARE(Test::clippedTexts(&box), QStringList());
        combo->setFixedWidth(narrow);
        QCoreApplication::processEvents();
        QCOMPARE(Test::clippedTexts(&box).size(), 1);
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1440, 900), QSize(1024, 640), QSize(960, 540)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }

    void nothingIsClipped()
    {
        QFETCH(QSize, size);
        const QStringList cut = Test::clippedOnEveryScreen(size, QString::number(size.width()));
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
