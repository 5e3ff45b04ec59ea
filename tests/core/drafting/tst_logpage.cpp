// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/logpage.h"
#include "core/markup/edits.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

LogTold toldOf(const QList<QStringList> &rows)
{
    return {
        u"Sync log: Sprint 42"_s, {u"Entry"_s, u"What"_s}, rows, logTipBegins + u"7, hash abc."_s};
}

QByteArray after(const QByteArray &body, const LogTold &told)
{
    const auto made = logOnPage(body, told);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return applyEdits(body, made->edits).value_or("edits do not fit");
}

const QByteArray heading = "<h2>Sync log: Sprint 42</h2>";
const QByteArray tip = "<p>The sync log ended with entry 7, hash abc.</p>";
const QByteArray head = "<table><tbody><tr><th><p>Entry</p></th><th><p>What</p></th></tr>";
const QByteArray tail = "</tbody></table>";

QByteArray rowOf(const QByteArray &entry, const QByteArray &what)
{
    return "<tr><td><p>" + entry + "</p></td><td><p>" + what + "</p></td></tr>";
}

} // namespace

/** Part of the sync log as a table on a page. */
class TestLogPage : public QObject
{
    Q_OBJECT

private slots:
    void goesToTheEndOfThePage()
    {
        QCOMPARE(after("<p>x</p>", toldOf({{u"7"_s, u"a <b> & c"_s}, {u"6"_s, u"=cmd()"_s}})),
            "<p>x</p>" + heading + tip + head + rowOf("7", "a &lt;b&gt; &amp; c")
                + rowOf("6", "&#39;=cmd()") + tail);
    }

    void takesThePlaceOfWhatStandsBelowItsHeading()
    {
        const QByteArray before = "<h1>Log</h1><h2>Sync log: Sprint 41</h2>" + tip + head
            + rowOf("1", "old") + tail + "<h2>sync  log: sprint 42</h2><p>By hand</p>";
        const QByteArray behind = "<p>Below</p><h2>More</h2><table><tr><td>x</td></tr></table>";
        const QByteArray was = before + "<p>The sync log ended with entry 3, hash ff.</p>" + head
            + rowOf("3", "was") + tail + behind;
        const LogTold told = toldOf({{u"7"_s, u"is"_s}});
        QCOMPARE(after(was, told), before + tip + head + rowOf("7", "is") + tail + behind);
        QCOMPARE(logOnPage(was, told)->section, (QStringList{u"Log"_s, u"sync log: sprint 42"_s}));
        QCOMPARE(after(before + behind, told),
            "<h1>Log</h1><h2>Sync log: Sprint 41</h2>" + tip + head + rowOf("1", "old") + tail
                + "<h2>sync  log: sprint 42</h2>" + tip + head + rowOf("7", "is") + tail
                + "<p>By hand</p>" + behind);
    }

    void leavesAPageThatHasTheseRows()
    {
        const QByteArray stored = heading + "<p>The sync log ended with entry 3, hash ff.</p>"
            + "<table data-layout=\"wide\"><tbody><tr><th>Entry</th><th>What</th></tr>"
              "<tr><td>7</td><td>is &amp; was</td></tr></tbody></table>";
        QVERIFY(logOnPage(stored, toldOf({{u"7"_s, u"is & was"_s}}))->edits.isEmpty());
    }

    void refusesWithAReason()
    {
        QVERIFY(logOnPage("<p>x</p>", toldOf({})).error().detail.contains(u"no entry"_s));
        QVERIFY(
            logOnPage("<p>x", toldOf({{u"1"_s, u"x"_s}})).error().detail.startsWith(u"line 1"_s));
    }
};

QTEST_GUILESS_MAIN(TestLogPage)
#include "tst_logpage.moc"
