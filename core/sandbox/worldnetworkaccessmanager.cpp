// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/worldnetworkaccessmanager.h"

#include "core/sandbox/world.h"

#include <QNetworkReply>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        if (status < 400)
            return QNetworkReply::NoError;
        return status < 500 ? QNetworkReply::UnknownContentError
                            : QNetworkReply::UnknownServerError;
    }
}

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::GetOperation:
        return "GET";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
    case QNetworkAccessManager::UnknownOperation:
        break;
    }
    return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
}

class WorldReply : public QNetworkReply
{
    Q_OBJECT

public:
    WorldReply(World &world, QNetworkAccessManager::Operation operation,
        const QNetworkRequest &asked, QIODevice *outgoing, QObject *parent)
        : QNetworkReply(parent)
        , m_world(world)
    {
        setOperation(operation);
        setRequest(asked);
        setUrl(asked.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_request.method = verbOf(operation, asked);
        m_request.path = url().path(QUrl::FullyDecoded);
        m_request.query = QUrlQuery(url().query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
        const QList<QByteArray> names = asked.rawHeaderList();
        for (const QByteArray &name : names)
            m_request.headers.insert(name.toLower(), asked.rawHeader(name));
        if (outgoing)
            m_request.body = outgoing->readAll();
        m_wait.setSingleShot(true);
        m_timeout.setSingleShot(true);
        connect(&m_timeout, &QTimer::timeout, this, &WorldReply::abort);
        if (asked.transferTimeout() > 0)
            m_timeout.start(asked.transferTimeout());
        QTimer::singleShot(0, this, &WorldReply::ask);
    }

    void abort() override
    {
        if (!isFinished())
            end(OperationCanceledError, u"Operation canceled"_s);
    }
    qint64 bytesAvailable() const override
    {
        return m_body.size() - m_read + QNetworkReply::bytesAvailable();
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_body.size() - m_read);
        if (count <= 0)
            return isFinished() ? -1 : 0;
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }

private:
    void ask()
    {
        if (isFinished())
            return;
        const QUrl home(m_world.baseUrl());
        if (url().host() != home.host() || (home.port() > 0 && url().port() != home.port())) {
            end(HostNotFoundError, u"Host %1 not found"_s.arg(url().host()));
            return;
        }
        m_delivery = m_world.exchange(m_request);
        if (m_delivery.ending == Delivery::Ending::Hang && m_delivery.delay.count() == 0)
            return;
        connect(&m_wait, &QTimer::timeout, this, &WorldReply::deliver);
        m_wait.start(m_delivery.delay);
    }

    void deliver()
    {
        if (m_delivery.ending == Delivery::Ending::Hang
            || (m_delivery.ending == Delivery::Ending::Cut && !m_delivery.sent)) {
            end(RemoteHostClosedError, u"Connection closed"_s);
            return;
        }
        const Response &response = m_delivery.response;
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, response.status);
        for (const auto &[name, value] : response.headers) {
            setRawHeader(name, value);
            if (name.compare("location", Qt::CaseInsensitive) == 0)
                setAttribute(QNetworkRequest::RedirectionTargetAttribute, QUrl::fromEncoded(value));
        }
        setRawHeader("Content-Length", QByteArray::number(response.body.size()));
        const bool cut = m_delivery.ending == Delivery::Ending::Cut;
        m_body = cut ? response.body.first(std::min(*m_delivery.sent, response.body.size()))
                     : response.body;
        emit metaDataChanged();
        if (!m_body.isEmpty())
            emit readyRead();
        if (cut)
            end(RemoteHostClosedError, u"Connection closed"_s);
        else if (const NetworkError error = errorOf(response.status); error != NoError)
            end(error,
                u"Error transferring %1 - server replied with %2"_s.arg(url().toDisplayString())
                    .arg(response.status));
        else
            end(NoError, {});
    }

    void end(NetworkError error, const QString &words)
    {
        m_wait.stop();
        m_timeout.stop();
        setFinished(true);
        if (error != NoError) {
            setError(error, words);
            emit errorOccurred(error);
        }
        emit finished();
    }

    World &m_world;
    Request m_request;
    Delivery m_delivery;
    QTimer m_wait, m_timeout;
    QByteArray m_body;
    qsizetype m_read = 0;
};

} // namespace

WorldNetworkAccessManager::WorldNetworkAccessManager(World &world, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_world(world)
{ }

QNetworkReply *WorldNetworkAccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    return new WorldReply(m_world, operation, request, outgoing, this);
}

} // namespace Docket::Sandbox

#include "worldnetworkaccessmanager.moc"
