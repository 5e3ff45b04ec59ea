// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a token is announced 30, 7 and 1 days before and on its last day, each once, whatever is restarted.
#include "tests/support/loop.h"

#include <QSignalSpy>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto day = 24h;

/** A loop whose account's token has a last day. */
class TokenLoop : public Loop
{
public:
    /** Signs in with a token that ends then, and notes what is announced from now on. */
    void signInUntil(const QDate &last)
    {
        QObject::connect(workspace.get(), &Workspace::tokenExpiring, workspace.get(),
            [this](int days) { said.append(days); });
        const auto person = QCoro::waitFor(workspace->connectTo(
            {u"test"_s, u"sandbox"_s, work.get(), documents.get(), &http, last.startOfDay()}));
        signIn = person ? Result<void>() : failure(person);
    }

    void startAgainUntil(const QDate &last)
    {
        restart();
        signInUntil(last);
    }

    void poll() { (void)QCoro::waitFor(workspace->poll()); }

    [[nodiscard]] QDate today() const { return clock.now().toLocalTime().date(); }
    [[nodiscard]] std::optional<int> left() const { return workspace->status().tokenDaysLeft; }

    QList<int> said;
};

} // namespace

class TestTokenEnd : public QObject
{
    Q_OBJECT

private slots:
    void eachStageIsSaidOnceWhileDocketRuns()
    {
        TokenLoop loop;
        loop.signInUntil(loop.today().addDays(40));
        QVERIFY(!loop.left());
        for (int i = 0; i < 42; ++i) {
            loop.clock.advance(day);
            loop.poll();
            loop.poll();
        }
        QCOMPARE(loop.said, (QList<int>{30, 7, 1, 0}));
        QCOMPARE(loop.left(), -2);
    }

    void eachStageIsSaidOnceThroughRestarts()
    {
        TokenLoop loop;
        const QDate last = loop.today().addDays(33);
        loop.signInUntil(last);
        for (int i = 0; i < 35; ++i) {
            loop.startAgainUntil(last);
            loop.poll();
            loop.startAgainUntil(last);
            loop.clock.advance(day);
        }
        QCOMPARE(loop.said, (QList<int>{30, 7, 1, 0}));
    }

    void aStageThatPassedWhileDocketWasClosedIsSaidAtTheNextStart()
    {
        TokenLoop loop;
        const QDate last = loop.today().addDays(30);
        loop.signInUntil(last);
        QCOMPARE(loop.said, QList<int>{30});
        loop.clock.advance(25 * day);
        loop.startAgainUntil(last);
        QCOMPARE(loop.said, (QList<int>{30, 5}));
        loop.clock.advance(10 * day);
        loop.startAgainUntil(last);
        loop.startAgainUntil(last);
        QCOMPARE(loop.said, (QList<int>{30, 5, -5}));
    }

    void aNewTokenHasStagesOfItsOwn()
    {
        TokenLoop loop;
        loop.signInUntil(loop.today().addDays(7));
        QCOMPARE(loop.said, QList<int>{7});
        const QDate renewed = loop.today().addDays(60);
        loop.signInUntil(renewed); // Without a restart: in the dialog.
        QVERIFY(!loop.left());
        QCOMPARE(loop.workspace->status().tokenExpires.toLocalTime().date(), renewed);
        loop.startAgainUntil(renewed);
        QCOMPARE(loop.said, QList<int>{7});
        loop.clock.advance(53 * day);
        loop.poll();
        QCOMPARE(loop.said, (QList<int>{7, 7}));
    }

    void isSaidWhileTheSiteIsAway()
    {
        TokenLoop loop;
        Sandbox::Fault away;
        away.kind = Sandbox::Fault::Kind::DropBefore;
        loop.world.setFaults({away});
        loop.signInUntil(loop.today().addDays(7));
        QCOMPARE(loop.signIn.error().kind, Error::Kind::Offline);
        QCOMPARE(loop.said, QList<int>{7});
        QCOMPARE(loop.left(), 7);
    }

    void nothingIsSaidOfADateThatNobodyGave()
    {
        TokenLoop loop;
        loop.signInUntil({});
        loop.clock.advance(400 * day);
        loop.poll();
        QVERIFY(loop.said.isEmpty());
        QVERIFY(!loop.left());
    }
};

QTEST_GUILESS_MAIN(TestTokenEnd)
#include "tst_tokenend.moc"
