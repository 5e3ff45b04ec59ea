// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsalsite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QString mia = u"5f1b00000000000000000001"_s;

/** A rehearsal on a site of its own. */
struct Play
{
    explicit Play(std::function<void(Scenario, const QString &)> beforeJudging = {})
    {
        RehearsalWish wish;
        wish.workspace = folder.path();
        wish.beforeJudging = std::move(beforeJudging);
        auto opened = RehearsalSite::open(wish, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        site = std::move(*opened);
    }

    RehearsalReport run()
    {
        const auto made = QCoro::waitFor(site->run({}, stop.get_token()));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
    Sandbox::World &world() { return *site->world(); }
    /** The site is as it was before: one page, one ticket. */
    [[nodiscard]] bool isClean()
    {
        int current = 0;
        for (const Page &page : world().pages())
            current += page.state == Page::State::Current ? 1 : 0;
        return current == 1 && world().issues().size() == 1
            && QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty();
    }

    SystemClock clock;
    QTemporaryDir folder;
    std::stop_source stop;
    std::unique_ptr<RehearsalSite> site;
};

Sandbox::Request asMia(
    Sandbox::World &world, const QByteArray &method, const QString &path, const QJsonObject &body)
{
    Sandbox::Request request;
    request.method = method;
    request.path = path;
    request.headers = {{"content-type", "application/json"},
        {"authorization", "Basic " + (world.email() + u':' + world.token()).toUtf8().toBase64()}};
    request.body = QJsonDocument(body).toJson();
    return request;
}

void rewrite(
    Sandbox::World &world, const QString &pageId, const QByteArray &words, const QByteArray &by)
{
    const QByteArray body = world.page(pageId)->body;
    if (!body.contains(words))
        qFatal("%s is not on %s", words.constData(), body.constData());
    if (!world.humanEdits(pageId, QByteArray(body).replace(words, by), mia))
        qFatal("the page cannot be edited");
}

/** Makes the site look as if Docket had broken the promise of the scenario. */
void breakPromise(Sandbox::World &world, Scenario scenario, const QString &pageId)
{
    switch (scenario) {
    case Scenario::EmptyFields: // a thin ticket is drafted
        rewrite(world, pageId, "30s", "31s");
        return;
    case Scenario::SpecialCharacters: // a character does not survive
        rewrite(world, pageId, "\xF0\x9F\x9A\x80", "??");
        return;
    case Scenario::ConcurrentEdits: // another's edit is overwritten
        rewrite(world, pageId, "20 minutes", "15 minutes");
        return;
    case Scenario::MissingRights: // written all the same
        rewrite(world, pageId, "8080", "9443");
        return;
    case Scenario::DeletedPage: { // made again
        QJsonObject json{{u"spaceId"_s, world.page(pageId)->spaceId},
            {u"title"_s, world.page(pageId)->title},
            {u"body"_s,
                QJsonObject{{u"representation"_s, u"storage"_s},
                    {u"value"_s, QString::fromUtf8(world.page(pageId)->body)}}}};
        const auto made = world.handle(asMia(world, "POST", u"/wiki/api/v2/pages"_s, json));
        if (made.status != 200)
            qFatal("%s", made.body.constData());
        return;
    }
    case Scenario::LostReply: // written twice
    case Scenario::Throttling:
        if (!world.humanEdits(pageId, world.page(pageId)->body, mia))
            qFatal("no second version");
        return;
    case Scenario::MovedSection: // written where the section was
        rewrite(world, pageId, "9443", "8080");
        return;
    case Scenario::BothDirections: { // a second ticket
        for (const Sandbox::JiraIssue &issue : world.issues()) {
            if (issue.labels.contains(u"known-issue"_s)) {
                const auto made = world.createIssue(u"DEMO"_s, u"Bug"_s, issue.summary, mia);
                if (!made
                    || !world.editIssue(
                        *made, {{u"labels"_s, QJsonArray{u"docket-rehearsal"_s}}}, mia))
                    qFatal("no second ticket");
                return;
            }
        }
        qFatal("no first ticket");
    }
    case Scenario::Revert: // the later edit goes with it
        rewrite(world, pageId, "20 minutes", "15 minutes");
        return;
    }
}

} // namespace

/** The rehearsal on its own site, through sockets. */
class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void allTenHoldAndNothingIsLeft()
    {
        Play play;
        const RehearsalReport report = play.run();
        QVERIFY2(report.isWhole(), rehearsalText(report).constData());
        QCOMPARE(report.results.size(), 10);
        for (const ScenarioResult &result : report.results)
            QVERIFY2(result.checks.size() >= 2, qPrintable(scenarioName(result.scenario)));
        QCOMPARE(report.space, u"STAGE"_s);
        QCOMPARE(report.project, u"DEMO"_s);
        QVERIFY(report.found.isEmpty());
        QVERIFY(play.isClean());
        const QJsonObject json = rehearsalJson(report);
        QCOMPARE(json.value(u"passed"_s).toInt(), 10);
        QCOMPARE(json.value(u"results"_s).toArray().size(), 10);
        QCOMPARE(rehearsalText(report).count("PASS  "), 10);
    }

    void eachIsSeenToFailWhenItsPromiseIsBroken()
    {
        Sandbox::World *world = nullptr;
        Play play([&world](Scenario scenario, const QString &pageId) {
            breakPromise(*world, scenario, pageId);
        });
        world = &play.world();
        const RehearsalReport report = play.run();
        QCOMPARE(report.results.size(), 10);
        QVERIFY(!report.isWhole());
        for (const ScenarioResult &result : report.results)
            QVERIFY2(!result.passed(), rehearsalText(report).constData());
        QCOMPARE(rehearsalText(report).count("FAIL  "), 10);
    }

    void aStopEndsItAndCleansUp()
    {
        std::stop_source *stop = nullptr;
        Play play([&stop](Scenario scenario, const QString &) {
            if (scenario == Scenario::ConcurrentEdits)
                stop->request_stop();
        });
        stop = &play.stop;
        const RehearsalReport report = play.run();
        QVERIFY(report.stopped);
        QVERIFY(!report.isWhole());
        QCOMPARE(report.results.size(), 2);
        QVERIFY2(report.left.isEmpty(), rehearsalText(report).constData());
        QVERIFY(play.isClean());
    }

    void aSpaceThatIsNotMarkedIsLeftAlone_data()
    {
        QTest::addColumn<QString>("space");
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QString>("said");
        QTest::newRow("no mark") << u"OPS"_s << QStringList{} << u"is not marked as staging"_s;
        QTest::newRow("no project")
            << u"OPS"_s << QStringList{u"docket-staging-"_s} << u"is not marked as staging"_s;
        QTest::newRow("two marks")
            << u"OPS"_s << QStringList{u"docket-staging-proj"_s, u"docket-staging-platform"_s}
            << u"more than one label"_s;
        QTest::newRow("another project")
            << u"OPS"_s << QStringList{u"docket-staging-nowhere"_s} << u"cannot be seen"_s;
        QTest::newRow("no space") << u"NOWHERE"_s << QStringList{} << u"there is no space"_s;
    }
    void aSpaceThatIsNotMarkedIsLeftAlone()
    {
        QFETCH(QString, space);
        QFETCH(QStringList, labels);
        QFETCH(QString, said);
        const auto staging = StagingSite::start({});
        QVERIFY(staging);
        for (const QString &label : labels)
            QVERIFY((*staging)->world().setLabel(u"998876543"_s, label, true));
        QTemporaryDir folder;
        const SystemClock clock;
        RehearsalWish wish;
        wish.signIn = (*staging)->signIn();
        wish.space = space;
        wish.workspace = folder.path();
        const auto site = RehearsalSite::open(wish, clock);
        QVERIFY(site);
        const auto made = QCoro::waitFor((*site)->run({}, {}));
        QVERIFY(!made);
        QVERIFY2(made.error().detail.contains(said), qPrintable(made.error().detail));
        QVERIFY((*staging)->world().writes().isEmpty());
    }

    void onlyOneAtATimeInAWorkspace()
    {
        Play play;
        RehearsalWish wish;
        wish.workspace = play.folder.path();
        const auto second = RehearsalSite::open(wish, play.clock);
        QVERIFY(!second);
        QVERIFY(second.error().detail.contains(u"under way"_s));
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
