// SPDX-License-Identifier: GPL-3.0-or-later
// Several accounts in one folder: which is in use, whose workspace is whose, and a keychain that keeps nothing.
#include "core/accounts/accountstore.h"
#include "core/accounts/sessionsecretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Account account(const QString &id)
{
    Account made;
    made.id = id;
    made.name = id + u".example"_s;
    made.email = u"m@corp.example"_s;
    return made;
}

/** No keychain is running. */
class NoKeychain final : public SecretStore
{
public:
    QCoro::Task<Result<Secret>> read(QString) override { co_return refuse(); }
    QCoro::Task<Result<void>> write(QString, Secret) override { co_return refuse(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return Result<void>(); }

private:
    static std::unexpected<Error> refuse()
    {
        return failure(Error::Kind::Storage, u"No keychain is running"_s);
    }
};

} // namespace

class TestSeveralAccounts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void cleanup() { QFile::remove(m_folder.filePath(u"accounts.json"_s)); }

    void theOneChosenIsInUseAndTheFirstUntilThen()
    {
        const AccountStore store(m_folder.path());
        QVERIFY(!*store.inUse());
        QVERIFY(store.put(account(u"a"_s)));
        QVERIFY(store.put(account(u"b"_s)));
        QCOMPARE((*store.inUse())->id, u"a"_s);
        QVERIFY(store.use(u"b"_s));
        QCOMPARE((*AccountStore(m_folder.path()).inUse())->id, u"b"_s);
        QCOMPARE(store.use(u"c"_s).error().kind, Error::Kind::NotFound);
        QVERIFY(store.remove(u"b"_s));
        QCOMPARE((*store.inUse())->id, u"a"_s);
    }

    void eachHasItsOwnWorkspaceAlsoAfterItWasForgotten()
    {
        const AccountStore store(m_folder.path());
        QVERIFY(store.put(account(u"a"_s)));
        QVERIFY(store.put(account(u"../b"_s)));
        QCOMPARE(*store.workspaceOf(u"a"_s), m_folder.path());
        const QString own = *store.workspaceOf(u"../b"_s);
        QCOMPARE(QDir::cleanPath(own), own); // No way out of the folder.
        QVERIFY(own.startsWith(m_folder.path() + u"/accounts/"_s));
        QVERIFY(store.remove(u"a"_s));
        QVERIFY(store.put(account(u"c"_s)));
        QVERIFY(*store.workspaceOf(u"c"_s) != m_folder.path());
        QVERIFY(store.put(account(u"a"_s)));
        QCOMPARE(*store.workspaceOf(u"a"_s), m_folder.path());
        QCOMPARE(*store.workspaceOf(u"../b"_s), own);
    }

    void aFileFromBeforeGivesItsAccountTheFolder()
    {
        QFile file(m_folder.filePath(u"accounts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"accounts":[{"id":"old","email":"m@corp.example"}]})");
        file.close();
        const AccountStore store(m_folder.path());
        QVERIFY(store.put(account(u"new"_s)));
        QCOMPARE(*store.workspaceOf(u"old"_s), m_folder.path());
        QVERIFY(*store.workspaceOf(u"new"_s) != m_folder.path());
    }

    void withoutAKeychainTheTokenLastsAsLongAsTheProgramAndIsWrittenNowhere()
    {
        {
            SessionSecretStore secrets(std::make_shared<NoKeychain>());
            const auto kept = QCoro::waitFor(secrets.write(u"account/a"_s, Secret("t0ken")));
            QVERIFY(!kept); // So that the window says so.
            QCOMPARE(QCoro::waitFor(secrets.read(u"account/a"_s)), Secret("t0ken"));
            QVERIFY(QCoro::waitFor(secrets.remove(u"account/a"_s)));
            QVERIFY(!QCoro::waitFor(secrets.read(u"account/a"_s)));
            QVERIFY(!QCoro::waitFor(secrets.write(u"account/a"_s, Secret("t0ken"))));
        }
        SessionSecretStore next(std::make_shared<NoKeychain>());
        QCOMPARE(QCoro::waitFor(next.read(u"account/a"_s)).error().kind, Error::Kind::Storage);
    }

    void whatTheKeychainTakesIsNotRememberedBeside()
    {
        const auto keychain = std::make_shared<MemorySecretStore>();
        SessionSecretStore secrets(keychain);
        QVERIFY(QCoro::waitFor(secrets.write(u"account/a"_s, Secret("one"))));
        QVERIFY(QCoro::waitFor(keychain->remove(u"account/a"_s)));
        QCOMPARE(QCoro::waitFor(secrets.read(u"account/a"_s)).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestSeveralAccounts)

#include "tst_severalaccounts.moc"
