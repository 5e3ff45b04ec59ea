// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/networksettings.h"

#include "core/net/httpclient.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

/** One proxy for all that is not this machine. */
class ManualProxy final : public QNetworkProxyFactory
{
public:
    explicit ManualProxy(const ProxyChoice &choice)
        : m_proxy(QNetworkProxy::HttpProxy, choice.host, choice.port)
    { }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl url;
        url.setHost(query.peerHostName());
        return {isLoopback(url) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

} // namespace

void useProxy(const ProxyChoice &choice)
{
    if (choice.kind == ProxyChoice::Kind::System) {
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        return;
    }
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    if (choice.kind == ProxyChoice::Kind::Manual && !choice.host.isEmpty() && choice.port != 0)
        QNetworkProxyFactory::setApplicationProxyFactory(new ManualProxy(choice)); // Qt owns it.
    else
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

Result<QList<QSslCertificate>> authoritiesIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Invalid, u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
    if (file.size() > largestFile)
        return failure(Error::Kind::Invalid, u"%1 is too long for certificates"_s.arg(name));
    QList<QSslCertificate> found = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    found.removeIf([](const QSslCertificate &one) { return one.isNull(); });
    if (found.isEmpty())
        return failure(Error::Kind::Invalid, u"%1 holds no certificate in PEM form"_s.arg(name));
    return found;
}

Result<void> trustAlso(const QString &file)
{
    const Result<QList<QSslCertificate>> more =
        file.isEmpty() ? QList<QSslCertificate>() : authoritiesIn(file);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(
        QSslConfiguration::systemCaCertificates() + more.value_or(QList<QSslCertificate>()));
    QSslConfiguration::setDefaultConfiguration(configuration);
    return more ? Result<void>() : failure(more);
}

} // namespace Docket
