// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"
#include "app/processguard.h"
#include "core/accounts/accountstore.h"
#include "core/accounts/secretstore.h"
#include "core/base/ids.h"
#include "core/sandbox/server.h"
#include "core/sandbox/world.h"
#include "tests/support/testsite.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;

namespace {

/** Writes all memory of this process that can be written to a file, as a core dump would. */
bool dumpMemory(const QString &to)
{
    QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s), out(to);
    if (!maps.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QList<QByteArray> regions = maps.readAll().split('\n');
    static char
        piece[65536]; // Not on the heap: what is read shall not lie about in what is read next.
    for (const QByteArray &region : regions) {
        const QList<QByteArray> words = region.split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw") || region.contains("[vvar]"))
            continue;
        const QList<QByteArray> range = words.first().split('-');
        quint64 from = range.first().toULongLong(nullptr, 16);
        const quint64 until = range.last().toULongLong(nullptr, 16);
        const auto own = reinterpret_cast<quint64>(&piece[0]);
        while (from < until && memory.seek(qint64(from))) {
            quint64 size = std::min<quint64>(sizeof piece, until - from);
            if (from < own + sizeof piece
                && from + size > own) { // Our own window is no secret's place.
                from = own + sizeof piece;
                continue;
            }
            const qint64 got = memory.read(piece, qint64(size));
            if (got <= 0)
                break;
            out.write(piece, got);
            from += quint64(got);
        }
    }
    std::memset(piece, 0, sizeof piece);
    return out.flush();
}

/** Reads one line without leaving it in a buffer. */
QByteArray lineFromParent()
{
    QByteArray line;
    line.reserve(4096);
    char one = 0;
    while (::read(0, &one, 1) == 1 && one != '\n')
        line.append(one);
    return line;
}

/**
 * Docket as far as a token goes: kept, signed in with, used for a poll; dumped while it is known; forgotten; dumped again. Told over
 * standard input: folder, address, e-mail, token.
 */
int beTheProgram(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromUtf8(lineFromParent());
    const QUrl site(QString::fromUtf8(lineFromParent()));
    SignIn signIn;
    signIn.account.id = u"a1"_s;
    signIn.account.jiraUrl = site;
    signIn.account.confluenceUrl = QUrl(site.toString() + u"/wiki"_s);
    signIn.account.email = QString::fromUtf8(lineFromParent());
    signIn.credentials = {signIn.account.email, Secret(lineFromParent())};

    const SystemClock clock;
    MemorySecretStore secrets;
    const AccountStore accounts(folder);
    auto session = Headless::open(folder, Headless::Access::Write);
    if (!session || !accounts.put(signIn.account)
        || !QCoro::waitFor(secrets.write(signIn.account.secretKey(), signIn.credentials.token)))
        return 1;
    Workspace &workspace = (*session)->workspace();
    auto connection = std::make_unique<Connection>(signIn, clock);
    if (const auto person = QCoro::waitFor(workspace.connectTo(connection->bridge())); !person)
        return 2;
    if (!QCoro::waitFor(workspace.setPolicy(testPolicy())) || !QCoro::waitFor(workspace.poll()))
        return 3;
    if (!dumpMemory(folder + u"/known.dump"_s))
        return 4;

    // "Forget the account", as the window's session does it.
    QCoro::waitFor(workspace.leave());
    connection.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    if (!QCoro::waitFor(secrets.remove(signIn.account.secretKey()))
        || !accounts.remove(signIn.account.id))
        return 5;
    signIn = {};
    return dumpMemory(folder + u"/forgotten.dump"_s) ? 0 : 6;
}

} // namespace

/** What is left of a token: in the memory of the process, and on the disk. */
class TestForgetAccount : public QObject
{
    Q_OBJECT

private slots:
    void aForgottenTokenIsInNoMemoryAndNoFile()
    {
#ifndef Q_OS_LINUX
        QSKIP("memory is read from /proc");
#endif
        const SystemClock clock;
        Sandbox::WorldOptions options;
        options.token = randomId();
        Sandbox::World world(testSite(), clock, options);
        Sandbox::Server server(world);
        QVERIFY(server.start(0));
        const QTemporaryDir folder;
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(), {u"--be-the-program"_s});
        program.write(folder.path().toUtf8() + '\n' + world.baseUrl().toUtf8() + '\n'
            + world.email().toUtf8() + '\n' + world.token().toUtf8() + '\n');
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);

        const QByteArray token = world.token().toUtf8();
        const QByteArray pair = world.email().toUtf8() + ':' + token;
        const QString wide = world.token();
        const QList<QByteArray> forms{token, pair.toBase64(),
            QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)};
        QVERIFY(token.size() >= 16);
        int looked = 0;
        for (QDirIterator files(
                 folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            const bool known = file.fileName().endsWith("known.dump"_L1);
            if (known)
                QVERIFY(content.contains(token)); // Or looking for it would prove nothing.
            for (const QByteArray &form : forms)
                QVERIFY2(known || !content.contains(form),
                    qPrintable(file.fileName() + u" holds "_s + QString::number(content.count(form))
                        + u" of form "_s + QString::number(forms.indexOf(form))));
            ++looked;
        }
        QVERIFY(looked >= 4); // Two dumps, the database, the policy …
    }

    void noCoreIsDumped()
    {
        guardProcess();
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0));
#ifdef Q_OS_LINUX
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
#endif
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--be-the-program") == 0)
        return beTheProgram(argc, argv);
    const QCoreApplication application(argc, argv);
    TestForgetAccount test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_forgetaccount.moc"
