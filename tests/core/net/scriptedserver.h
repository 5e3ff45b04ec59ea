// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace Docket {

/** What the server sends for one request: raw bytes, and what it does with the connection then. */
struct Scripted
{
    enum class Then { Close, Hang };
    QByteArray bytes;
    Then then = Then::Close;
};

/** "HTTP/1.1 STATUS …" with a right Content-Length. */
inline Scripted answer(int status, const QByteArray &body = {}, const QByteArray &headers = {},
    const QByteArray &type = "application/json")
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + type
            + "\r\nConnection: close\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
        Scripted::Then::Close};
}

/**
 * A HTTP server that plays a script: the n-th request gets the n-th answer, later ones the last.
 * Knows just enough of HTTP to read a request with a Content-Length. A handler, when set, is asked
 * instead of the script.
 */
class ScriptedServer : public QTcpServer
{
public:
    struct Seen
    {
        QByteArray line; ///< "GET /path?query HTTP/1.1"
        QByteArray head; ///< All header lines.
        QByteArray body;
    };

    ScriptedServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    void play(QList<Scripted> script) { m_script = std::move(script); }
    /** Requests whose line starts so get these answers, one after the other, the last for good; all
     * others then get 404. */
    void on(const QByteArray &lineStart, QList<Scripted> script)
    {
        m_rules.append({lineStart, std::move(script), 0});
        m_handler = [this](const Seen &request) { return byRule(request); };
    }
    void handle(std::function<Scripted(const Seen &)> handler) { m_handler = std::move(handler); }
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

private:
    struct Rule
    {
        QByteArray lineStart;
        QList<Scripted> script;
        qsizetype used = 0;
    };

    Scripted byRule(const Seen &request)
    {
        for (Rule &rule : m_rules) {
            if (request.line.startsWith(rule.lineStart))
                return rule.script.at(std::min(rule.used++, rule.script.size() - 1));
        }
        return answer(404, R"({"errorMessages":["No route"],"errors":{}})");
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.left(end);
        qsizetype length = 0;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (buffer.size() < end + 4 + length)
            return;
        const qsizetype lineEnd = head.indexOf("\r\n");
        m_seen.append({head.left(lineEnd), head.mid(lineEnd + 2), buffer.mid(end + 4, length)});
        m_buffers.remove(socket);
        const Scripted next = m_handler ? m_handler(m_seen.constLast())
                                        : m_script.at(std::min(m_seen.size(), m_script.size()) - 1);
        socket->write(next.bytes);
        if (next.then == Scripted::Then::Close)
            socket->disconnectFromHost();
    }

    QList<Scripted> m_script;
    QList<Rule> m_rules;
    std::function<Scripted(const Seen &)> m_handler;
    QList<Seen> m_seen;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace Docket
