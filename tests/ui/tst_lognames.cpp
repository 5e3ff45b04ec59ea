// SPDX-License-Identifier: GPL-3.0-or-later
// People are named wherever the log shows them, and no raw account id stands in their place.
#include "fixtures.h"
#include "tests/support/loop.h"
#include "ui/diff/diffview.h"
#include "ui/log/logscreen.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/windowframe.h"

#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray mentions =
    "<p>Ask <ac:link><ri:user ri:account-id=\"acc-jo\" /></ac:link> or "
    "<ac:link><ri:user ri:account-id=\"557058:gone-123456\" /></ac:link></p>";

QString textOf(const QList<Block> &blocks)
{
    QString all;
    for (const Block &block : blocks)
        all += block.text() + u'\n';
    return all;
}

/** A proposal for a section that mentions somebody the site knows and somebody it does not. */
Proposal proposeWithMentions(Test::Loop &loop)
{
    const QString page = Test::testPolicy().registry.first().page;
    QByteArray body = loop.body(page);
    const qsizetype heading = body.indexOf("Current Configuration");
    body.insert(body.indexOf('>', heading) + 1, mentions);
    if (!loop.world.humanEdits(page, body, u"acc-jo"_s) || !loop.closeAndPoll({u"PLATFORM-89"_s}))
        qFatal("nothing was proposed");
    return loop.proposalOf(u"PLATFORM-89"_s);
}

} // namespace

class TestLogNames : public QObject
{
    Q_OBJECT

private slots:
    void whoOpensByItselfIsNamedOnceTheSiteTold()
    {
        Test::Loop loop;
        (void)proposeWithMentions(loop);
        loop.shut(); // As right after the start, before anybody signed in.
        auto opened = Journal::open(loop.folder.path(), loop.clock);
        QVERIFY(opened);
        loop.journal = std::move(*opened);
        loop.workspace = std::make_unique<Workspace>(*loop.journal, loop.clock);
        QVERIFY(QCoro::waitFor(loop.workspace->load()));
        QSettings settings(loop.folder.filePath(u"names.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        window.review()->queue()->setScope(QueueProxy::Scope::AllOpen);
        window.show();
        const ReviewPanel *panel = window.review()->panel();
        const auto shown = [&] { return textOf(panel->content().rendered.leftBlocks); };
        QTRY_VERIFY(panel->mayDecide());
        // The registry does not name them; of those it names the last look told.
        QVERIFY2(shown().contains(u"@unknown person (…acc-jo)"_s), qPrintable(shown()));
        loop.connect();
        QTRY_VERIFY2(
            shown().contains(u"Ask @Jo Roe or @unknown person (…123456)"_s), qPrintable(shown()));
        QTRY_VERIFY(panel->mayDecide());
    }

    void theStoredPagesNamePeople()
    {
        Test::Loop loop;
        const Proposal proposal = proposeWithMentions(loop);
        QVERIFY(QCoro::waitFor(loop.workspace->approveAndPublish(proposal.id)));
        QSettings settings(loop.folder.filePath(u"names.ini"_s), QSettings::IniFormat);
        MainWindow window(*loop.workspace, settings);
        window.show();
        window.showScreen(WindowFrame::Screen::Log);
        auto *table = window.log()->findChild<QTableView *>(u"logView"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data(LogModel::EntryRole).value<LogEntry>().kind == LogEntry::Kind::Published)
                table->setCurrentIndex(index);
        }
        const DiffView *diff = window.log()->findChild<DiffView *>();
        const auto shown = [&] { return textOf(diff->content().leftBlocks); };
        QTRY_VERIFY2(
            shown().contains(u"Ask @Jo Roe or @unknown person (…123456)"_s), qPrintable(shown()));
    }

    void aRowAndItsDetailsNameWhoDecidedAndTheVersion()
    {
        const FakeClock clock(Fixtures::now());
        WindowFrame frame(clock);
        frame.resize(1024, 640);
        frame.showScreen(WindowFrame::Screen::Log);
        frame.show();
        LogEntry entry;
        entry.sequence = 1;
        entry.at = Fixtures::now();
        entry.kind = LogEntry::Kind::Published;
        entry.version = 12;
        entry.person = u"557058:1a2b3c-987654"_s;
        frame.log()->setEntries({entry});
        auto *table = frame.log()->findChild<QTableView *>(u"logView"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        const auto *about = frame.log()->findChild<QLabel *>(u"logDetailsAbout"_s);
        const auto by = [&] { return table->model()->index(0, LogModel::By).data().toString(); };
        QCOMPARE(by(), u"unknown person (…987654)"_s);
        QVERIFY2(
            about->text().contains(u"unknown person (…987654) · v12"_s), qPrintable(about->text()));
        frame.log()->setNames({{entry.person, u"Nia Berg"_s}});
        QCOMPARE(by(), u"Nia Berg"_s);
        QVERIFY2(about->text().contains(u"Nia Berg · v12"_s), qPrintable(about->text()));
        LogEntry handed;
        handed.kind = LogEntry::Kind::HandedOn;
        handed.text = u"given to 712020:0a1b2c3d-1111-2222-3333-444455556666"_s;
        QCOMPARE(sentenceOf(handed, {}), u"given to unknown person (…556666)"_s);
        QCOMPARE(
            sentenceOf(handed, {{handed.text.sliced(9), u"Nia Berg"_s}}), u"given to Nia Berg"_s);
        entry.person.clear();
        QCOMPARE(personOf(entry, {}), u"Docket"_s);
    }
};

QTEST_MAIN(TestLogNames)
#include "tst_lognames.moc"
