// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to the network a person may choose: the proxy, and an authority beside the system's; on real sockets.
#include "core/net/networksettings.h"
#include "core/sandbox/untrustedsite.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** What the program's network would go through for that address. */
QNetworkProxy proxyFor(const QString &address)
{
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(QUrl(address))).value(0);
}

/** Whether a new connection to the site is trusted as it stands. */
bool isTrusted(const QUrl &site)
{
    QSslSocket socket;
    QSignalSpy secure(&socket, &QSslSocket::encrypted);
    QSignalSpy refused(&socket, &QSslSocket::errorOccurred);
    socket.connectToHostEncrypted(site.host(), quint16(site.port()));
    return QTest::qWaitFor([&] { return secure.count() + refused.count() > 0; })
        && secure.count() == 1;
}

QSslCertificate certificateOf(const QUrl &site)
{
    QSslSocket socket;
    QObject::connect(
        &socket, &QSslSocket::sslErrors, &socket, [&socket] { socket.ignoreSslErrors(); });
    QSignalSpy secure(&socket, &QSslSocket::encrypted);
    socket.connectToHostEncrypted(site.host(), quint16(site.port()));
    (void)QTest::qWaitFor([&] { return secure.count() > 0; });
    return socket.peerCertificate();
}

} // namespace

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        useProxy({});
        QVERIFY(trustAlso({}));
    }

    void requestsGoThroughTheProxyThatWasNamed()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        useProxy({ProxyChoice::Kind::Manual, u"127.0.0.1"_s, proxy.serverPort()});
        QNetworkAccessManager network;
        std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl(u"https://corp.example/wiki"_s))));
        QTRY_VERIFY(proxy.hasPendingConnections());
        QTcpSocket *asked = proxy.nextPendingConnection();
        QTRY_VERIFY(asked->canReadLine());
        QCOMPARE(asked->readLine().trimmed(), "CONNECT corp.example:443 HTTP/1.1");
    }

    void thisMachineIsNeverAskedThroughAProxy()
    {
        useProxy({ProxyChoice::Kind::Manual, u"proxy.example"_s, 3128});
        QCOMPARE(proxyFor(u"https://corp.example/"_s).hostName(), u"proxy.example"_s);
        for (const QString &own : {u"http://127.0.0.1:8080/"_s, u"http://localhost/"_s})
            QCOMPARE(proxyFor(own).type(), QNetworkProxy::NoProxy);
    }

    void noneAndHalfAChoiceGoStraight()
    {
        qputenv("https_proxy", "http://system.example:8080");
        useProxy({ProxyChoice::Kind::None, u"proxy.example"_s, 3128});
        QCOMPARE(proxyFor(u"https://corp.example/"_s).type(), QNetworkProxy::NoProxy);
        useProxy({ProxyChoice::Kind::Manual, u"proxy.example"_s, 0});
        QCOMPARE(proxyFor(u"https://corp.example/"_s).type(), QNetworkProxy::NoProxy);
        useProxy({});
        QCOMPARE(proxyFor(u"https://corp.example/"_s).hostName(), u"system.example"_s);
        qunsetenv("https_proxy");
    }

    void anAuthorityIsTrustedAsLongAsItIsNamed()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
        Sandbox::UntrustedSite site;
        const auto url = site.start();
        QVERIFY(url);
        QVERIFY(!isTrusted(*url));
        QTemporaryDir folder;
        QFile pem(folder.filePath(u"authority.pem"_s));
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.write(certificateOf(*url).toPem());
        pem.close();
        QCOMPARE(authoritiesIn(pem.fileName())->size(), 1);
        QVERIFY(trustAlso(pem.fileName()));
        QVERIFY(isTrusted(*url));
        QVERIFY(trustAlso({}));
        QVERIFY(!isTrusted(*url));
    }

    void aFileThatIsNoCertificateIsRefusedAndTheSystemsStayTrusted()
    {
        QTemporaryDir folder;
        QFile text(folder.filePath(u"notes.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("not a certificate");
        text.close();
        for (const QString &wrong : {text.fileName(), folder.filePath(u"missing.pem"_s)}) {
            const auto found = authoritiesIn(wrong);
            QVERIFY(!found);
            QCOMPARE(found.error().kind, Error::Kind::Invalid);
            QVERIFY(found.error().detail.contains(wrong));
            QVERIFY(!trustAlso(wrong));
            QCOMPARE(QSslConfiguration::defaultConfiguration().caCertificates(),
                QSslConfiguration::systemCaCertificates());
        }
    }
};

QTEST_GUILESS_MAIN(TestNetworkSettings)

#include "tst_networksettings.moc"
