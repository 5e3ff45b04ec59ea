// SPDX-License-Identifier: GPL-3.0-or-later
// The drift audit of 1,000 pages, through real sockets: the first, one right after it, and one after a day's work. Pages are those
// of the shared corpus where it is there, else pages of our own; a tenth of them say what a closed ticket changed.
#include "core/markup/adf.h"
#include "tests/core/markup/corpus.h"
#include "tests/support/figures.h"
#include "tests/support/heartbeat.h"
#include "tests/support/loop.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

using namespace Docket;
using namespace Docket::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Time = std::chrono::steady_clock;

namespace {

constexpr int pages = 1'000;
constexpr int tickets = 200;
constexpr int stale = 100;
constexpr int edited = 10; ///< Pages, before the third audit.

Figures figure;

int oldPort(int number)
{
    return 20'000 + number;
}

QList<QByteArray> plainBodies()
{
    QList<QByteArray> bodies;
    for (int i = 0; i < 16; ++i) {
        QByteArray body = runbookBody();
        for (int line = 0; line < 20 * i; ++line)
            body += "<p>Line " + QByteArray::number(line)
                + " tells what happens when the gateway restarts, and who is called then.</p>";
        bodies.append(body);
    }
    return bodies;
}

/** Well-formed, as a site stores them. */
QList<QByteArray> bodies()
{
    QList<QByteArray> found;
    for (const Corpus::Page &page : Corpus::pages()) {
        if (page.wellFormed && !page.body.startsWith("<?xml")
            && !page.body.startsWith("\xEF\xBB\xBF"))
            found.append(page.body);
    }
    return found.isEmpty() ? plainBodies() : found;
}

Sandbox::Site auditedSite(qint64 &bytes)
{
    Sandbox::Site site = testSite();
    const Sandbox::SiteIssue issue = site.issues.at(0);
    const Sandbox::SitePage page = site.pages.at(0);
    const QList<QByteArray> given = bodies();
    site.issues.clear();
    site.pages.clear();
    for (int i = 0; i < pages; ++i) {
        Sandbox::SitePage copy = page;
        copy.id = QString::number(100'000 + i);
        copy.title = u"Page %1"_s.arg(i);
        copy.body = given.at(i % given.size());
        if (i < stale)
            copy.body += "<h2>Ports</h2><p>The http.port of this service is "
                + QByteArray::number(oldPort(i)) + ".</p>";
        bytes += copy.body.size();
        site.pages.append(copy);
    }
    for (int i = 0; i < tickets; ++i) {
        Sandbox::SiteIssue copy = issue;
        copy.key = u"PLATFORM-%1"_s.arg(1000 + i);
        copy.description = textToAdf(
            u"http.port changes from %1 to %2."_s.arg(oldPort(i)).arg(oldPort(i) + 20'000));
        site.issues.append(copy);
    }
    return site;
}

Policy auditedPolicy()
{
    Policy policy = testPolicy();
    policy.rules.clear();
    RegistryEntry line = policy.registry.first();
    line.section.clear();
    policy.registry.clear();
    for (int i = 0; i < pages; ++i) {
        line.page = QString::number(100'000 + i);
        policy.registry.append(line);
    }
    return policy;
}

/** What it found, and its figures. */
DriftReport audited(Loop &loop, const char *what, qint64 bytes, const qint64 &requests)
{
    Heartbeat beat;
    const qint64 before = requests;
    beat.take();
    const auto begun = Time::now();
    const auto report = QCoro::waitFor(loop.workspace->auditDrift(90, {}, {}));
    const double seconds = std::chrono::duration<double>(Time::now() - begun).count();
    if (!report)
        qFatal("the audit failed: %s", qPrintable(report.error().detail));
    std::printf("\n%s: %d of %d pages that tickets concern are stale\n", what, report->stale(),
        report->relevant());
    figure("  time", seconds, "s");
    figure("  pages in scope", pages / seconds, "pages/s");
    if (bytes > 0)
        figure("  read and compared", double(bytes) / 1e6 / seconds, "MB/s");
    figure("  requests", double(requests - before), "");
    figure("  longest block of the event loop", beat.take(), "ms", 50);
    return *report;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qint64 bytes = 0, requests = 0;
    Loop loop(auditedSite(bytes), {}, {}, {}, Loop::Door::Socket);
    QObject::connect(&loop.http, &HttpClient::exchanged, [&requests] { ++requests; });
    if (!QCoro::waitFor(loop.workspace->setPolicy(auditedPolicy())))
        qFatal("no policy");
    for (int i = 0; i < tickets - 1; ++i) {
        if (!loop.world.transition(u"PLATFORM-%1"_s.arg(1000 + i), u"Done"_s, u"acc-jo"_s))
            qFatal("no ticket %d", i);
    }
    std::printf("%d pages, %.1f MB; %d tickets closed\n", pages, double(bytes) / 1e6, tickets - 1);
    loop.clock.advance(1h);
    const DriftReport first = audited(loop, "first audit", bytes, requests);
    if (first.stale()
        < stale * 9 / 10) // Not where the words came to stand under old release notes.
        qFatal("only %d stale pages were found", first.stale());
    loop.clock.advance(24h);
    if (audited(loop, "nothing changed since", 0, requests).stale() != first.stale())
        qFatal("another answer");

    for (int i = 0; i < edited; ++i) {
        const QString id = QString::number(100'000 + i);
        QByteArray body = loop.body(id);
        body.replace(QByteArray::number(oldPort(i)), QByteArray::number(oldPort(i) + 20'000));
        if (!loop.world.humanEdits(id, body, u"acc-jo"_s))
            qFatal("no page %d", i);
    }
    loop.clock.advance(24h);
    (void)audited(loop, "ten pages edited", 0, requests);
    if (!loop.world.transition(u"PLATFORM-%1"_s.arg(1000 + tickets - 1), u"Done"_s, u"acc-jo"_s))
        qFatal("no last ticket");
    loop.clock.advance(24h);
    (void)audited(loop, "one more ticket closed: every body is read again", bytes, requests);
    std::printf("\n");
    figure("peak memory, the served site included", double(memory("VmHWM")) / 1024, "MiB");
    return figure.exitCode();
}
