// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "core/accounts/environment.h"
#include "core/accounts/keychainsecretstore.h"
#include "core/accounts/siteurls.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Account mia()
{
    return {u"a1"_s, u"corp.atlassian.net"_s, QUrl(u"https://corp.atlassian.net"_s),
        QUrl(u"https://corp.atlassian.net/wiki"_s), u"mia@corp.example"_s, u"5b10"_s, u"Mia"_s};
}

} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void findsTheBaseInWhatIsPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("jira");
        QTest::addColumn<QString>("confluence");
        const QString site = u"https://corp.atlassian.net"_s;
        for (const QString &end : {u""_s, u"/"_s, u"/wiki"_s, u"/wiki/"_s, u"/browse/DEMO-1"_s,
                 u"/jira/software/projects/DEMO/boards/1?x=1"_s,
                 u"/wiki/spaces/DOC/pages/99/Runbook#Top"_s})
            QTest::addRow("site%s", qPrintable(end)) << site + end << site << site + u"/wiki"_s;
        QTest::newRow("bare name") << u" corp.atlassian.net "_s << site << site + u"/wiki"_s;
        QTest::newRow("local") << u"http://127.0.0.1:8123"_s << u"http://127.0.0.1:8123"_s
                               << u"http://127.0.0.1:8123/wiki"_s;
        QTest::newRow("local wiki") << u"http://127.0.0.1:8123/wiki"_s << u"http://127.0.0.1:8123"_s
                                    << u"http://127.0.0.1:8123/wiki"_s;
        QTest::newRow("context path")
            << u"https://host.example/jira/browse/DEMO-1"_s << u"https://host.example/jira"_s
            << u"https://host.example/wiki"_s;
    }
    void findsTheBaseInWhatIsPasted()
    {
        QFETCH(QString, pasted);
        QTEST(jiraBase(pasted).value().toString(), "jira");
        QTEST(confluenceBase(pasted).value().toString(), "confluence");
    }

    void keepsTheGatewaysPath()
    {
        QCOMPARE(jiraBase(u"https://api.atlassian.com/ex/jira/1-2/rest/api/3"_s).value().toString(),
            u"https://api.atlassian.com/ex/jira/1-2"_s);
        QCOMPARE(
            confluenceBase(u"https://api.atlassian.com/ex/confluence/1-2"_s).value().toString(),
            u"https://api.atlassian.com/ex/confluence/1-2/wiki"_s);
    }

    void refusesWhatIsNoSite_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("nothing") << u"  "_s;
        QTest::newRow("http") << u"http://corp.atlassian.net"_s;
        QTest::newRow("password inside") << u"https://mia:pw@corp.atlassian.net"_s;
        QTest::newRow("no host") << u"https:///wiki"_s;
        QTest::newRow("words") << u"my company site"_s;
    }
    void refusesWhatIsNoSite()
    {
        QFETCH(QString, pasted);
        const auto url = jiraBase(pasted);
        QVERIFY(!url);
        QCOMPARE(url.error().kind, Error::Kind::Invalid);
        QVERIFY(!url.error().detail.contains(u"pw"_s));
        QVERIFY(!confluenceBase(pasted));
    }

    void readsTheEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(u"DOCKET_JIRA_URL"_s, u"https://corp.atlassian.net/"_s);
        environment.insert(u"DOCKET_CONFLUENCE_URL"_s, u"https://corp.atlassian.net/wiki/"_s);
        environment.insert(u"DOCKET_EMAIL"_s, u"mia@corp.example"_s);
        const auto missing = credentialsFromEnvironment(environment);
        QCOMPARE(missing.error().kind, Error::Kind::AuthRequired);
        QCOMPARE(missing.error().detail, u"DOCKET_API_TOKEN is not set"_s);
        environment.insert(u"DOCKET_API_TOKEN"_s, u"t0ken\n"_s);
        const auto signIn = credentialsFromEnvironment(environment);
        QVERIFY(signIn);
        QCOMPARE(signIn->account.confluenceUrl, QUrl(u"https://corp.atlassian.net/wiki"_s));
        QCOMPARE(signIn->credentials.authorization(),
            "Basic " + QByteArray("mia@corp.example:t0ken").toBase64());
        QCOMPARE(credentialsFromEnvironment(environment)->account.id, signIn->account.id);
        QVERIFY(!signIn->account.tokenExpires().isValid());
        environment.insert(u"DOCKET_TOKEN_ENDS"_s, u"2027-03-31"_s);
        QCOMPARE(credentialsFromEnvironment(environment)->account.tokenEnds, QDate(2027, 3, 31));
        environment.insert(u"DOCKET_TOKEN_ENDS"_s, u"next spring"_s);
        QCOMPARE(credentialsFromEnvironment(environment).error().kind, Error::Kind::Invalid);
        environment.remove(u"DOCKET_TOKEN_ENDS"_s);
        environment.insert(u"DOCKET_JIRA_URL"_s, u"http://corp.atlassian.net/"_s);
        QCOMPARE(credentialsFromEnvironment(environment).error().kind, Error::Kind::Invalid);
    }

    void keepsAccountsAcrossRuns()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/deep"_s);
        QCOMPARE(AccountStore(path).accounts().value(), QList<Account>());
        QVERIFY(AccountStore(path).put(mia()));
        Account other = mia();
        other.id = u"a2"_s;
        QVERIFY(AccountStore(path).put(other));
        Account renamed = mia();
        renamed.name = u"Corp"_s;
        renamed.tokenEnds = QDate(2027, 3, 31);
        QVERIFY(AccountStore(path).put(renamed));
        QCOMPARE(AccountStore(path).accounts().value(), (QList<Account>{renamed, other}));
        QVERIFY(AccountStore(path).remove(u"a1"_s));
        QVERIFY(AccountStore(path).remove(u"a1"_s));
        QCOMPARE(AccountStore(path).accounts().value(), QList<Account>{other});
    }

    void neverOverwritesADamagedFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"accounts\":[");
        file.close();
        const AccountStore store(folder.path());
        QCOMPARE(store.accounts().error().kind, Error::Kind::Storage);
        QCOMPARE(store.put(mia()).error().kind, Error::Kind::Storage);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{\"accounts\":[");
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)); // A file where the folder should be.
        const auto done = AccountStore(folder.filePath(u"taken"_s)).put(mia());
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        QVERIFY(done.error().detail.contains(u"accounts.json"_s));
    }

    void secretsPrintAsDots()
    {
        const Secret secret("t0ken");
        QString printed;
        QDebug(&printed) << secret;
        QCOMPARE(printed.trimmed(), u"•••"_s);
    }

    void secretsAreCopiedDeep()
    {
        Secret first("t0ken");
        Secret second = first;
        QVERIFY(first.reveal().data() != second.reveal().data());
        const Secret third = std::move(first);
        QCOMPARE(third, second);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the point.
    }

    void memoryStoreReadsWhatItWrote()
    {
        MemorySecretStore store;
        QCOMPARE(QCoro::waitFor(store.read(u"k"_s)).error().kind, Error::Kind::NotFound);
        QVERIFY(QCoro::waitFor(store.write(u"k"_s, Secret("s"))));
        QCOMPARE(QCoro::waitFor(store.read(u"k"_s)).value(), Secret("s"));
        QVERIFY(QCoro::waitFor(store.remove(u"k"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"k"_s)));
        QCOMPARE(QCoro::waitFor(store.read(u"k"_s)).error().kind, Error::Kind::NotFound);
    }

    void keychainFailuresSayWhatToDo()
    {
        QCOMPARE(keychainError(QKeychain::NoBackendAvailable, {}).kind, Error::Kind::Storage);
        QVERIFY(keychainError(QKeychain::NoBackendAvailable, {})
                .detail.contains(u"DOCKET_API_TOKEN"_s));
        QCOMPARE(keychainError(QKeychain::AccessDeniedByUser, {}).kind, Error::Kind::Forbidden);
        QCOMPARE(keychainError(QKeychain::EntryNotFound, {}).kind, Error::Kind::NotFound);
        QCOMPARE(
            keychainError(QKeychain::OtherError, u"why"_s).detail, u"The keychain failed. (why)"_s);
    }

    void aMachineWithoutAKeychainIsAnErrorNotAFile()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        KeychainSecretStore store(std::chrono::seconds(5));
        const auto written = QCoro::waitFor(store.write(u"docket-test"_s, Secret("s")));
        QVERIFY(!written);
        QVERIFY(!written.error().detail.isEmpty());
        QVERIFY(!QCoro::waitFor(store.read(u"docket-test"_s)));
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
