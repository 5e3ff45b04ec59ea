// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/tokenedits.h"
#include "core/drafting/ownwords.h"
#include "core/drafting/valueswritten.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** "subject: old > new; …" */
QString shown(const QList<ValueChange> &values)
{
    QStringList lines;
    for (const ValueChange &value : values)
        lines.append(u"%1: %2 > %3"_s.arg(value.subject, value.oldValue, value.newValue));
    return lines.join(u"; "_s);
}

/** As drafted from one item and worded by a person afterwards. */
Proposal worded(Drafter drafter, const QString &message, const QList<ValueChange> &values,
    const QByteArray &before, const QByteArray &draft, const QByteArray &words)
{
    Proposal proposal;
    proposal.itemKey = u"OPS-1"_s;
    proposal.drafter = drafter;
    proposal.versionMessage = message;
    proposal.values = values;
    proposal.before = before;
    proposal.draftEdits = tokenEdits(before, draft);
    proposal.edits = tokenEdits(before, words);
    proposal.editedBy = u"jo"_s;
    return withItsMessage(proposal);
}

} // namespace

class TestValuesWritten : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatThePageSays_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *subject, const char *told,
                             const char *fresh, const char *before, const char *after,
                             const char *written) {
            QTest::newRow(name) << QString::fromUtf8(subject) << QString::fromUtf8(told)
                                << QString::fromUtf8(fresh) << QByteArray(before)
                                << QByteArray(after) << QString::fromUtf8(written);
        };
        row("as told, spelled as the item does", "wait", "30s", "60s", "<p>Wait 30 seconds.</p>",
            "<p>Wait 60 seconds.</p>", "wait: 30s > 60s");
        row("another new value", "wait", "30s", "60s", "<p>Wait 30 seconds.</p>",
            "<p>Wait 45 seconds.</p>", "wait: 30s > 45 seconds");
        row("another unit", "wait", "30s", "60s", "<p>Wait 30 seconds, then go.</p>",
            "<p>Wait 2 minutes, then go.</p>", "wait: 30s > 2 minutes");
        row("another old value", "wait", "30s", "60s", "<p>Wait 35 s (or more).</p>",
            "<p>Wait 60 s (or more).</p>", "wait: 35 s > 60s");
        row("neither is told", "wait", "30s", "60s", "<p>Wait 35 s.</p>", "<p>Wait 40 s.</p>",
            "wait: 35 s > 40 s");
        row("a port in an address", "port", "8080", "9443", "<p>See http://a.b:8080/x.</p>",
            "<p>See http://a.b:7443/x.</p>", "");
        row("a cell", "port", "8080", "9443", "<table><tr><td>Port</td><td>8080</td></tr></table>",
            "<table><tr><td>Port</td><td>7443</td></tr></table>", "port: 8080 > 7443");
        row("two places, two values", "port", "8080", "9443", "<p>Port 8080.</p><p>Or 8080.</p>",
            "<p>Port 9443.</p><p>Or 9444.</p>", "port: 8080 > 9443; port: 8080 > 9444");
        row("a typing error mended beside it", "port", "8080", "9443", "<p>Teh port 8080.</p>",
            "<p>The port 9443.</p>", "port: 8080 > 9443");
        row("only other words", "port", "8080", "9443", "<p>Teh port 8080.</p>",
            "<p>The port 8080.</p>", "");
        row("a paragraph beside it", "port", "8080", "9443",
            "<p>Call the gate on port 8080 now.</p><p>Go home.</p>",
            "<p>Call the gate on port 7443 now.</p><p>It moved.</p><p>Go home.</p>",
            "port: 8080 > 7443");
        row("a name", "", "max.pool", "pool.max", "<p>Set <code>max.pool</code> first.</p>",
            "<p>Set <code>pool.limit</code> first.</p>", ": max.pool > pool.limit");
        row("a word before it", "wait", "30s", "60s", "<p>Wait 30 s.</p>",
            "<p>Wait about 30 s, please</p>", "");
        row("a sign behind it", "wait", "30s", "60s", "<p>Wait 30 s</p>", "<p>Wait 30 s.</p>", "");
        row("nothing that is markup", "port", "8080", "9443", "<p>8080", "<p>9443</p>", "");
    }

    void namesWhatThePageSays()
    {
        QFETCH(QString, subject);
        QFETCH(QString, told);
        QFETCH(QString, fresh);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(shown(valuesWritten({{subject, told, fresh, {}}}, before, after)), "written");
    }

    void aWholePageRewrittenIsNotSearchedForEver()
    {
        QByteArray before, after = "<p>new</p>";
        for (int i = 0; i < 3'000; ++i) {
            before += "<p>one two three " + QByteArray::number(i) + "</p>";
            after += "<p>one two four " + QByteArray::number(i) + "</p>";
        }
        QCOMPARE(shown(valuesWritten({{u"port"_s, u"1"_s, u"2"_s, {}}}, before, after)), QString());
    }

    void theMessageFollowsTheWords_data()
    {
        QTest::addColumn<Drafter>("drafter");
        QTest::addColumn<QString>("drafted");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, Drafter drafter, const QString &drafted,
                             const QString &fresh, const QByteArray &words,
                             const QString &message) {
            QTest::newRow(name) << drafter << drafted << fresh << words << message;
        };
        const QString values =
            u"Updated state value per OPS-1. Previous value: Open. New value: Fixed."_s;
        const QString status =
            u"Updated status of OPS-1. Previous value: Open. New value: Fixed."_s;
        const QString plain = u"Updated documentation per OPS-1. Edited by hand."_s;
        row("back at the draft", Drafter::ValueChange, values, u"Fixed"_s, "<p>State: Fixed</p>",
            values);
        row("another value", Drafter::ValueChange, values, u"Fixed"_s, "<p>State: Solved</p>",
            u"Updated state value per OPS-1. Previous value: Open. New value: Solved. Edited by hand."_s);
        row("no value", Drafter::ValueChange, values, u"Fixed"_s, "<p>State: see there, Open</p>",
            plain);
        row("another status", Drafter::StatusRow, status, u"Fixed"_s, "<p>State: Solved</p>",
            u"Updated status of OPS-1. Previous value: Open. New value: Solved. Edited by hand."_s);
        row("what was added is there", Drafter::Addition, u"Added Fixed per OPS-1."_s, u"Fixed"_s,
            "<p>State: Open or Fixed</p>", u"Added Fixed per OPS-1. Edited by hand."_s);
        row("what was added is gone", Drafter::Addition, u"Added Fixed per OPS-1."_s, u"Fixed"_s,
            "<p>State: Open or not</p>", plain);
        row("words alone", Drafter::NeedsWords, {}, u"Fixed"_s, "<p>State: unknown</p>", plain);
    }

    void theMessageFollowsTheWords()
    {
        QFETCH(Drafter, drafter);
        QFETCH(QString, drafted);
        QFETCH(QString, fresh);
        QFETCH(QByteArray, words);
        const QByteArray before = "<p>State: Open</p>", draft = "<p>State: Fixed</p>";
        const Proposal said =
            worded(drafter, drafted, {{u"state"_s, u"Open"_s, fresh, {}}}, before, draft, words);
        QTEST(said.versionMessage, "message");
        QCOMPARE(said.draftMessage, said.versionMessage == drafted ? QString() : drafted);
    }
};

QTEST_APPLESS_MAIN(TestValuesWritten)
#include "tst_valueswritten.moc"
