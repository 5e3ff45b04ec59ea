// SPDX-License-Identifier: GPL-3.0-or-later
// The sync log of 100,000 rows as its screen asks for it (B8): filter, order, exceptions, charts, a file. And
// the drift audit of 1,000 pages, through real sockets: the first, one right after it, and one after a day's work. Pages are those
// of the shared corpus where it is there, else pages of our own; a tenth of them say what a closed ticket changed.
#include "core/markup/adf.h"
#include "core/reports/logexport.h"
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

constexpr int logRows = 100'000;

/** Of five entries three tell that an item was left alone, one a proposal, one what became of an earlier one. */
LogEntry logEntry(int number, const QDateTime &now)
{
    using Kind = LogEntry::Kind;
    LogEntry entry;
    entry.at = now.addSecs(qint64(number - logRows) * 20);
    entry.kind = number % 5 < 3 ? Kind::Evaluated
        : number % 5 == 3       ? Kind::Proposed
        : number % 15 == 4      ? Kind::Rejected
        : number % 500 == 499   ? Kind::Reverted
                                : Kind::Published;
    entry.itemKey = u"PLATFORM-%1"_s.arg(number / 3);
    if (entry.kind != Kind::Evaluated)
        entry.proposalId = QString::number(number / 5).rightJustified(32, u'0');
    if (entry.kind == Kind::Proposed || entry.kind == Kind::Rejected) {
        entry.circumstances.dueAt = entry.at.addSecs(number % 40 == 4 ? -60 : 172'800);
        entry.circumstances.closedBy = u"acc-%1"_s.arg(number % 60);
    }
    entry.pageId = QString::number(990'000 + number % 2000);
    entry.pageTitle = u"Runbook of service %1"_s.arg(number % 2000);
    entry.section = {u"Operations"_s, u"Restart procedure"_s};
    entry.person = u"acc-%1"_s.arg(number % 60);
    entry.personName = u"Person Number %1"_s.arg(number % 60);
    entry.text = u"Updated wait per %1. Previous value: 30. New value: 90."_s.arg(entry.itemKey);
    return entry;
}

/** The proposal that entries of the log are about: its page's owner and space, and a page of usual size. */
Proposal loggedProposal(int number, const QDateTime &now)
{
    Proposal made;
    made.id = QString::number(number).rightJustified(32, u'0');
    made.itemKey = u"PLATFORM-%1"_s.arg(number);
    made.pageId = QString::number(990'000 + number % 2000);
    made.pageTitle = u"Runbook of service %1"_s.arg(number % 2000);
    made.spaceKey = u"S%1"_s.arg(number % 20);
    made.owner = {
        u"acc-%1"_s.arg(number % 60), u"Person Number %1"_s.arg(number % 60), {}, {}, true};
    made.createdAt = now.addDays(-30);
    made.state = ProposalState::Published;
    made.before = "<p>" + QByteArray("The service restarts on port 8080. ").repeated(170) + "</p>";
    return made;
}

/** What the journal takes to answer, in ms; the answer must not be empty. */
double answered(Journal &journal, const LogQuery &query)
{
    const auto begun = Time::now();
    const auto entries = QCoro::waitFor(journal.log(query));
    if (!entries || entries->isEmpty())
        qFatal("the log has nothing for “%s”", qPrintable(query.text));
    return std::chrono::duration<double, std::milli>(Time::now() - begun).count();
}

void logScreen()
{
    const SystemClock clock;
    const QTemporaryDir folder;
    const auto journal = Journal::open(folder.filePath(u"log"_s), clock);
    if (!journal)
        qFatal("no journal");
    JournalBatch batch;
    for (int i = 0; i < logRows; ++i)
        batch.log.append(logEntry(i, clock.now()));
    for (int i = 0; i < logRows / 5; ++i)
        batch.proposals.append(loggedProposal(i, clock.now()));
    if (!QCoro::waitFor((*journal)->commit(batch)))
        qFatal("no log");
    std::printf("the sync log, %d rows\n", logRows);
    LogQuery query;
    query.limit = 200;
    query.now = clock.now();
    query.exceptions = LogQuery::Exceptions::Also;
    query.kinds = {LogEntry::Kind::Published, LogEntry::Kind::Rejected, LogEntry::Kind::Reverted};
    figure("  first rows; every exception worked out (B8: none after)", answered(**journal, query),
        "ms");
    QList<double> typed, sorted;
    for (const QString &words : {u"P"_s, u"PLATFORM-3312"_s, u"service 77"_s, u"Number 14"_s}) {
        query.text = words;
        typed.append(answered(**journal, query));
    }
    query.text.clear();
    figure.times("  a filter typed, to its rows (B8)", typed, 100);
    QList<double> narrowed, counted;
    for (const auto &[owner, space] : {std::pair{u"acc-7"_s, u""_s}, {u"acc-31"_s, u""_s},
             {u""_s, u"S3"_s}, {u"acc-7"_s, u"S7"_s}}) {
        query.owner = owner;
        query.space = space;
        narrowed.append(answered(**journal, query));
        const auto begun = Time::now();
        if (!QCoro::waitFor((*journal)->logFigures(query)))
            qFatal("no figures of one owner");
        counted.append(std::chrono::duration<double, std::milli>(Time::now() - begun).count());
    }
    query.owner.clear();
    query.space.clear();
    figure.times("  one owner or space, to its rows (B8)", narrowed, 100);
    figure.times("  one owner or space, to its figures", counted, 100);
    using Order = LogQuery::Order;
    for (const Order order : {Order::Exceptions, Order::Oldest, Order::Page, Order::Outcome,
             Order::Person, Order::Version, Order::Item}) {
        query.order = order;
        sorted.append(answered(**journal, query));
    }
    figure.times("  another order, to its rows (B8)", sorted, 300);
    query.order = Order::Exceptions;
    query.exceptions = LogQuery::Exceptions::Only;
    figure("  only exceptions", answered(**journal, query), "ms", 100);
    query.exceptions = LogQuery::Exceptions::Told;
    auto begun = Time::now();
    const auto took = [&] {
        return std::chrono::duration<double, std::milli>(Time::now() - begun).count();
    };
    if (!QCoro::waitFor((*journal)->chartFigures(query)))
        qFatal("no charts");
    figure("  figures of the charts", took(), "ms");
    begun = Time::now();
    const auto figures = QCoro::waitFor((*journal)->logFigures(query));
    if (!figures || figures->exceptionalOnes() == 0)
        qFatal("no figures");
    figure("  figures of the cards", took(), "ms");
    query.kinds.clear();
    begun = Time::now();
    const auto rows = QCoro::waitFor(
        exportLog(**journal, query, lineSink(LogForm::Csv), folder.filePath(u"log.csv"_s), {}, {}));
    if (rows.value_or(0) != logRows)
        qFatal("no file");
    figure("  export as CSV (B8: 50,000 rows a second)", took(), "ms", 2000);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    logScreen();
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
