// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/server.h"

#include "core/sandbox/world.h"

#include <condition_variable>
#include <httplib.h>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace Docket::Sandbox {

namespace {

constexpr size_t largestBody = size_t(20) * 1024 * 1024;
constexpr auto cutMark = "X-Sandbox-Cut"; // never leaves the process: the header writer stops at it

Request requestOf(const httplib::Request &received)
{
    Request request;
    request.method = QByteArray::fromStdString(received.method);
    const QByteArray target = QByteArray::fromStdString(received.target);
    const qsizetype mark = target.indexOf('?');
    request.path = QUrl::fromPercentEncoding(mark < 0 ? target : target.first(mark));
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromUtf8(target.sliced(mark + 1).replace('+', "%20")));
    for (const auto &[name, value] : received.headers)
        request.headers.insert(
            QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    request.body = QByteArray::fromStdString(received.body);
    return request;
}

} // namespace

struct Server::Private
{
    explicit Private(World &served)
        : world(served)
    { }

    void answer(const httplib::Request &received, httplib::Response &sent);
    void cut(const Delivery &delivery, httplib::Response &sent);
    /** Waits that long (0: for ever), or until the server stops. */
    void wait(std::chrono::milliseconds time, bool forEver = false);

    World &world;
    httplib::Server http;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable wake;
    bool stopping = false;
};

void Server::Private::wait(std::chrono::milliseconds time, bool forEver)
{
    std::unique_lock lock(mutex);
    if (forEver)
        wake.wait(lock, [this] { return stopping; });
    else if (time.count() > 0)
        wake.wait_for(lock, time, [this] { return stopping; });
}

void Server::Private::cut(const Delivery &delivery, httplib::Response &sent)
{
    if (!delivery.sent) {
        sent.set_header(cutMark, "1");
        return;
    }
    const std::string part =
        delivery.response.body.first(std::min(*delivery.sent, delivery.response.body.size()))
            .toStdString();
    const std::string type = sent.get_header_value("Content-Type");
    sent.headers.erase("Content-Type");
    sent.set_content_provider(static_cast<size_t>(delivery.response.body.size()), type,
        [part](size_t offset, size_t, httplib::DataSink &sink) {
            if (offset == 0 && !part.empty())
                sink.write(part.data(), part.size());
            return false;
        });
}

void Server::Private::answer(const httplib::Request &received, httplib::Response &sent)
{
    const Delivery delivery = world.exchange(requestOf(received));
    wait(delivery.delay, delivery.ending == Delivery::Ending::Hang && delivery.delay.count() == 0);
    sent.status = delivery.response.status;
    std::string type;
    for (const auto &[name, value] : delivery.response.headers) {
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            type = value.toStdString();
        sent.set_header(name.toStdString(), value.toStdString());
    }
    if (delivery.ending != Delivery::Ending::Whole) {
        cut(delivery, sent);
    } else if (!delivery.response.body.isEmpty()) {
        sent.headers.erase("Content-Type");
        sent.set_content(delivery.response.body.toStdString(), type);
    }
}

Server::Server(World &world)
    : d(std::make_unique<Private>(world))
{
    d->http.set_payload_max_length(largestBody);
    d->http.set_tcp_nodelay(true);
    d->http.set_socket_options(
        [](socket_t socket) { // not SO_REUSEPORT: two sites would share a port
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
        });
    d->http.set_keep_alive_timeout(5);
    d->http.set_header_writer([](httplib::Stream &stream, httplib::Headers &headers) -> ssize_t {
        if (headers.contains(cutMark))
            return 0; // cpp-httplib then closes the connection without having sent a byte
        std::string text;
        for (const auto &[name, value] : headers)
            text.append(name).append(": ").append(value).append("\r\n");
        text += "\r\n";
        return stream.write(text.data(), text.size());
    });
    const auto handler = [this](const httplib::Request &received, httplib::Response &sent) {
        d->answer(received, sent);
    };
    d->http.Get(".*", handler)
        .Post(".*", handler)
        .Put(".*", handler)
        .Delete(".*", handler)
        .Patch(".*", handler);
    d->http.Options(".*", handler);
}

Server::~Server()
{
    stop();
}

Result<quint16> Server::start(quint16 port)
{
    const std::string host = "127.0.0.1";
    const int bound =
        port == 0 ? d->http.bind_to_any_port(host) : (d->http.bind_to_port(host, port) ? port : -1);
    if (bound <= 0) {
        return failure(Error::Kind::Storage,
            u"port %1 of 127.0.0.1 cannot be had; another program may be using it"_s.arg(port));
    }
    d->world.setBaseUrl(u"http://127.0.0.1:%1"_s.arg(bound));
    d->thread = std::thread([this] { d->http.listen_after_bind(); });
    d->http.wait_until_ready();
    return static_cast<quint16>(bound);
}

void Server::stop()
{
    {
        const std::scoped_lock lock(d->mutex);
        d->stopping = true;
    }
    d->wake.notify_all();
    if (d->thread.joinable()) {
        d->http.stop();
        d->thread.join();
    }
}

} // namespace Docket::Sandbox
