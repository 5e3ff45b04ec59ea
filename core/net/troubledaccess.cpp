// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/troubledaccess.h"

#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QTimer>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/** An answer that did not come from the site. */
class MadeReply : public QNetworkReply
{
    Q_OBJECT

public:
    MadeReply(
        QNetworkAccessManager::Operation operation, const QNetworkRequest &asked, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(asked);
        setUrl(asked.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
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

    /** Answers so on the next turn of the event loop. */
    void answer(int status, const QByteArray &retryAfter, const QByteArray &body)
    {
        QTimer::singleShot(0, this, [this, status, retryAfter, body] {
            if (isFinished())
                return;
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
            setRawHeader("Content-Type", "application/json");
            if (!retryAfter.isEmpty())
                setRawHeader("Retry-After", retryAfter);
            m_body = body;
            emit metaDataChanged();
            emit readyRead();
            end(status == 403 ? ContentAccessDenied : UnknownContentError, u"made here"_s);
        });
    }

    /** Lets the site answer and loses what it says. */
    void lose(QNetworkReply *real)
    {
        real->setParent(this);
        connect(real, &QNetworkReply::finished, this, [this] {
            if (!isFinished())
                end(RemoteHostClosedError, u"the answer was lost on purpose"_s);
        });
    }

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
    void end(NetworkError error, const QString &words)
    {
        setFinished(true);
        setError(error, words);
        emit errorOccurred(error);
        emit finished();
    }

    QByteArray m_body;
    qsizetype m_read = 0;
};

} // namespace

void TroubledAccess::expect(Trouble trouble, const QString &pageId, int times)
{
    m_trouble = trouble;
    m_pageId = pageId;
    m_left = times;
    m_writes.clear();
}

void TroubledAccess::calm()
{
    m_left = 0;
}

QNetworkReply *TroubledAccess::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    const bool isWrite = operation == PutOperation && !m_pageId.isEmpty()
        && request.url().path().endsWith(u"/pages/"_s + m_pageId);
    if (!isWrite)
        return QNetworkAccessManager::createRequest(operation, request, outgoing);
    m_writes.append(QDeadlineTimer::current().deadline());
    if (m_left == 0)
        return QNetworkAccessManager::createRequest(operation, request, outgoing);
    --m_left;
    auto *reply = new MadeReply(operation, request, this);
    if (m_trouble == Trouble::LostReply)
        reply->lose(QNetworkAccessManager::createRequest(operation, request, outgoing));
    else if (m_trouble == Trouble::Throttled)
        reply->answer(429, "1", R"({"message":"Rate limit exceeded"})");
    else
        reply->answer(403, {},
            R"({"errors":[{"status":403,"code":"FORBIDDEN","title":"You may not edit this page"}]})");
    return reply;
}

} // namespace Docket

#include "troubledaccess.moc"
