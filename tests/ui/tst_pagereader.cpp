// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of it go to .build/dev/screens, for eyes.
#include "fixtures.h"
#include "tests/core/markup/cputimer.h"
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/editpane.h"
#include "ui/review/pagereader.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/review/sourceeditor.h"
#include "ui/theme/theme.h"
#include "ui/windowframe.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestPageReader : public QObject
{
    Q_OBJECT

public slots:
    void openUrl(const QUrl &url) { m_opened << url; }

private:
    FakeClock m_clock{Fixtures::now()};
    QDir m_folder;
    QList<QUrl> m_opened;

    std::unique_ptr<WindowFrame> window(QSize size, const Proposal &first)
    {
        auto frame = std::make_unique<WindowFrame>(m_clock);
        frame->resize(size);
        frame->review()->setProposals({first});
        frame->show();
        frame->activateWindow();
        frame->review()->queue()->view()->setFocus();
        if (!QTest::qWaitForWindowActive(frame.get())
            || !QTest::qWaitFor([&] { return frame->review()->panel()->mayDecide(); }))
            frame.reset();
        return frame;
    }

    static QTextBrowser *textOf(const WindowFrame &frame)
    {
        auto *reader = frame.findChild<PageReader *>();
        return reader ? reader->findChild<QTextBrowser *>() : nullptr;
    }

    static bool sees(const QTextBrowser &text, const QString &words)
    {
        const QTextCursor found = text.document()->find(words);
        return !found.isNull() && text.viewport()->rect().contains(text.cursorRect(found));
    }

    static Proposal longProposal(int paragraphs)
    {
        Proposal proposal = Fixtures::portProposal();
        QByteArray above, below;
        for (int i = 0; i < paragraphs; ++i) {
            above += "<p>Above " + QByteArray::number(i) + "</p>";
            below += "<p>Below " + QByteArray::number(i) + "</p>";
        }
        for (TextEdit &edit : proposal.edits)
            edit.span.offset += above.size();
        proposal.before = above + proposal.before + below;
        return proposal;
    }

private slots:
    void initTestCase()
    {
        m_folder = QDir(QCoreApplication::applicationDirPath() + u"/../screens"_s);
        QVERIFY(m_folder.mkpath(u"."_s));
        applyTheme(*qApp, ThemeChoice::Light);
        QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
    }

    void opensByKeyAndClosesByEscape()
    {
        const auto frame = window({1440, 900}, Fixtures::portProposal());
        QVERIFY(frame);
        for (QWidget *from : {static_cast<QWidget *>(frame->review()->queue()->view()),
                 static_cast<QWidget *>(frame->review()->panel()->diffView())}) {
            from->setFocus();
            QTest::keyClick(from, Qt::Key_G);
            QTextBrowser *text = textOf(*frame);
            QVERIFY(text);
            QTRY_VERIFY(text->hasFocus());
            QVERIFY(text->isReadOnly());
            const QString words = text->toPlainText();
            QVERIFY(words.contains(u"restarts on port 9443 behind"_s));
            QVERIFY(words.contains(u"port changed from 8080 to 9443 (PLATFORM-89)"_s));
            QVERIFY(words.contains(u"Restart one node at a time."_s)); // Outside the section.
            QVERIFY(!words.contains(QChar(0xFDEF)));
            QVERIFY(text->window()->windowTitle().contains(u"Platform Runbook · Proposed"_s));
            QTest::keyClick(text, Qt::Key_Escape);
            QTRY_VERIFY(!textOf(*frame));
            QTRY_COMPARE(QApplication::focusWidget(), from);
        }
        QVERIFY(frame->actions().readPage->associatedObjects().size() > 4); // A menu, a button.
    }

    void beginsAtTheEdit()
    {
        const auto frame = window({1024, 640}, longProposal(300));
        QVERIFY(frame);
        frame->actions().readPage->trigger();
        QTextBrowser *text = textOf(*frame);
        QVERIFY(text);
        QTRY_VERIFY(sees(*text, u"restarts on port 9443"_s));
        QVERIFY(!sees(*text, u"Above 0"_s));
        const int before = text->verticalScrollBar()->value();
        applyTheme(*qApp, ThemeChoice::Dark);
        QTRY_COMPARE(text->document()->find(u"9443"_s).charFormat().background().color(),
            Theme::darkTheme().header);
        QCOMPARE(text->verticalScrollBar()->value(), before);
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void loadsAndOpensNothing()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"picture.png"_s);
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(file));
        const QString address = QUrl::fromLocalFile(file).toString();
        Proposal proposal = Fixtures::portProposal();
        proposal.section.clear();
        proposal.before = "<p>Port 8080</p><ac:image><ri:url ri:value=\"" + address.toUtf8()
            + "\" /></ac:image><p><a href=\"https://larkspur.example/far\">Far away</a></p>";
        proposal.edits = {Fixtures::replaceIn(proposal.before, "Port", "8080", "9443")};
        const auto frame = window({1024, 640}, proposal);
        QVERIFY(frame);
        frame->actions().readPage->trigger();
        QTextBrowser *text = textOf(*frame);
        QVERIFY(text);
        QVERIFY(!text->toHtml().contains("<img"_L1));
        // Were an image to come in nevertheless, it would not be read.
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(address)).isValid());
        text->setSource(QUrl(address));
        QVERIFY(text->toPlainText().contains(u"Port 9443"_s));
        const QTextCursor link = text->document()->find(u"Far away"_s);
        QVERIFY(link.charFormat().isAnchor());
        QTest::mouseClick(
            text->viewport(), Qt::LeftButton, {}, text->cursorRect(link).center() - QPoint(9, 0));
        QVERIFY(m_opened.isEmpty());
        QVERIFY(text->toPlainText().contains(u"Port 9443"_s));
        bool told = false;
        for (const QLabel *label : text->window()->findChildren<QLabel *>())
            told = told || label->text().contains(u"https://larkspur.example/far"_s);
        QVERIFY(told);
    }

    void readsWhatIsBeingEdited()
    {
        const auto frame = window({1440, 900}, Fixtures::portProposal());
        QVERIFY(frame);
        QSignalSpy told(frame->review(), &ReviewScreen::notice);
        ReviewPanel *panel = frame->review()->panel();
        frame->actions().view->setChecked(true); // The source is what is typed in here.
        panel->startEditing();
        QByteArray words = panel->editPane()->editor()->markup();
        words.replace("behind the internal", "in front of the internal");
        panel->editPane()->editor()->setMarkup(words, {});
        frame->actions().readPage->trigger();
        QTextBrowser *text = textOf(*frame);
        QVERIFY(text);
        QVERIFY(text->toPlainText().contains(u"9443 in front of the internal"_s));
        text->window()->close();
        QTRY_VERIFY(!textOf(*frame));
        QVERIFY(panel->isEditing());
        panel->editPane()->editor()->setMarkup(words.replace("</h2>", ""), {});
        frame->actions().readPage->trigger();
        QVERIFY(!textOf(*frame));
        QCOMPARE(told.size(), 1);
    }

    void isBounded()
    {
        QList<Block> blocks;
        for (int i = 0; i < 50'000; ++i) {
            Block block;
            block.runs.append({u"Words %1 of it"_s.arg(i), TextRun::Plain, {}, {}, {}, {i, 1}});
            block.span = {i, 1};
            for (int frame = 0; frame < 20; ++frame)
                block.frames << u"panel"_s;
            blocks << block;
        }
        const CpuTimer timer;
        PageReader reader({u"Long"_s, u"Proposed"_s, blocks, 30'000, 1.0});
        reader.setAttribute(Qt::WA_DeleteOnClose, false);
        reader.resize(900, 600);
        reader.show();
        const auto *text = reader.findChild<QTextBrowser *>();
        QTRY_VERIFY(sees(*text, u"Words 30000 of it"_s));
        QVERIFY(timer.isWithin(std::chrono::seconds(5)));
        const QString words = text->toPlainText();
        QVERIFY(!words.contains(u"Words 20000 of it"_s));
        QVERIFY(!words.contains(u"Words 40000 of it"_s));
        QVERIFY(words.startsWith(u"The page is longer than what is shown here. Above"_s));
        QVERIFY(words.contains(u"Below this line something is left out."_s));
    }

    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("reading-light") << QSize(1440, 900) << false;
        QTest::newRow("reading-dark") << QSize(1440, 900) << true;
        QTest::newRow("reading-1024") << QSize(1024, 640) << false;
        QTest::newRow("reading-1024-dark") << QSize(1024, 640) << true;
    }

    void pictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const auto frame = window(size, Fixtures::portProposal());
        QVERIFY(frame);
        frame->actions().readPage->trigger();
        QTextBrowser *text = textOf(*frame);
        QVERIFY(text);
        QVERIFY(text->window()->width() <= frame->width());
        QVERIFY(text->window()->height() <= frame->height());
        QTest::qWait(50);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(text->window()->grab().save(m_folder.filePath(name + u".png"_s)));
        QVERIFY(frame->grab().save(m_folder.filePath(name + u"-behind.png"_s)));
        text->window()->close();
        applyTheme(*qApp, ThemeChoice::Light);
    }
};

QTEST_MAIN(TestPageReader)
#include "tst_pagereader.moc"
