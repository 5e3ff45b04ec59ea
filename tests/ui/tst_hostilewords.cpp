// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "ui/actions.h"
#include "ui/log/logmodel.h"
#include "ui/log/logscreen.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/conflictpane.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/theme/widgets.h"
#include "ui/windowframe.h"

#include <QLabel>
#include <QListView>
#include <QTcpServer>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

/** What tickets and pages say is shown as words: no markup of theirs is obeyed, nothing they name is fetched. */
class TestHostileWords : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{Fixtures::now()};

    /** Words of a person are never taken for markup by a label or a tool tip. */
    static void verifyPlain(const QWidget &window)
    {
        int seen = 0;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
            const auto *label = qobject_cast<const QLabel *>(widget);
            if (!label || !label->text().contains(u"<img"_s))
                continue;
            ++seen;
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
        QVERIFY(seen > 0); // Or there was nothing to obey.
    }

private slots:
    void showsMarkupAsWordsAndFetchesNothing()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1/x.png"_s.arg(server.serverPort());
        const QString words = u"<b>Port</b> <img src=\"%1\"> <a href=\"%1\">x</a>"_s.arg(address);
        Proposal proposal = Fixtures::portProposal();
        proposal.section.clear();
        proposal.before = "<p>Port 8080</p><ac:image><ri:url ri:value=\"" + address.toUtf8()
            + "\" /></ac:image><p>end</p>";
        proposal.edits = {Fixtures::replaceIn(proposal.before, "Port", "8080", "9443")};
        proposal.itemSummary = proposal.summary = proposal.pageTitle = proposal.ownerReason = words;
        proposal.owner.displayName = proposal.resolvedBy = words;
        proposal.evidence = {{u"value-change"_s, words, words, 1.0}};
        proposal.values = {{words, words, words, words}};

        WindowFrame frame(m_clock);
        frame.resize(1360, 860);
        frame.review()->setProposals({proposal});
        LogEntry entry;
        entry.sequence = 1;
        entry.at = Fixtures::now();
        entry.kind = LogEntry::Kind::Rejected;
        entry.itemKey = entry.pageTitle = entry.personName = entry.text = words;
        frame.log()->setEntries({entry});
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        QVERIFY(QTest::qWaitFor([&] { return frame.review()->panel()->mayDecide(); }));
        frame.actions().readPage->trigger();
        QCoreApplication::processEvents();
        verifyPlain(frame);
        QVERIFY(!server.waitForNewConnection(200)); // Nobody asked for the image.
    }

    void aConflictShowsMarkupAsWordsAndNamesMarksOfDirection()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString address = u"http://127.0.0.1:%1/x.png"_s.arg(server.serverPort());
        const QString hostile = u"<b>no</b> <img src=\"%1\"> \u202E0809"_s.arg(address);
        Proposal proposal = Fixtures::portProposal();
        proposal.state = ProposalState::Conflict;
        proposal.section.clear();
        proposal.pageTitle = hostile;
        proposal.before = "<p>Port 8080 of " + escapeText(hostile) + "</p>";
        proposal.edits = {Fixtures::replaceIn(proposal.before, "Port", "8080", "9443")};
        Page live;
        live.id = proposal.pageId;
        live.version.number = 16;
        live.body = "<p>Port " + escapeText(hostile) + " of " + escapeText(hostile) + "</p>";

        WindowFrame frame(m_clock);
        frame.resize(1360, 860);
        frame.review()->setProposals({proposal});
        frame.show();
        QVERIFY(QTest::qWaitForWindowExposed(&frame));
        QVERIFY(QTest::qWaitFor([&] { return frame.review()->panel()->mayDecide(); }));
        frame.review()->panel()->setLivePage(live);
        QVERIFY(frame.review()->panel()->isSettling());
        ConflictPane *pane = frame.review()->panel()->conflictPane();
        QVERIFY(pane->resolution().count() > 0);
        int seen = 0;
        for (const QLabel *label : pane->findChildren<QLabel *>()) {
            const bool rich = label->textFormat() == Qt::RichText;
            const bool says = label->text().contains(u"img"_s);
            seen += rich && says;
            QVERIFY2(!rich || !label->text().contains(u"<img"_s), qPrintable(label->text()));
            QVERIFY2(!rich || !label->text().contains(u"<b>no"_s), qPrintable(label->text()));
            QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->text()));
            QVERIFY(rich || label->textFormat() == Qt::PlainText || !says);
        }
        QVERIFY(seen >= 2); // The live words, and what stands around all of them.
        QVERIFY(!server.waitForNewConnection(200));
    }

    void aToolTipOfTheLogShowsMarkupAsWords()
    {
        LogModel model;
        LogEntry entry;
        entry.text = entry.pageTitle = entry.itemKey = u"<img src=\"file:///x.png\"> <b>x</b>"_s;
        entry.kind = LogEntry::Kind::Rejected;
        model.setEntries({entry}, LogModel::Rest::Nothing);
        QCOMPARE(model.rowCount(), 1);
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(u"<img"_s), qPrintable(tip));
        }
    }

    void plainWordsStayAsTheyAre()
    {
        QCOMPARE(plainToolTip(u"a < b & c"_s), u"a < b & c"_s);
        QVERIFY(plainToolTip(u"<b>x</b>"_s).contains(u"&lt;b&gt;x"_s));
    }
};

QTEST_MAIN(TestHostileWords)
#include "tst_hostilewords.moc"
