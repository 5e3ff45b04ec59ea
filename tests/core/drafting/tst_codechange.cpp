// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/codechange.h"
#include "core/drafting/draft.h"
#include "core/markup/edits.h"
#include "realchanges.h"

#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QString change(const QString &path, const QStringList &removed, const QStringList &added)
{
    QString text = u"diff --git a/%1 b/%1\n--- a/%1\n+++ b/%1\n@@ -1,%2 +1,%3 @@\n"_s.arg(path)
                       .arg(removed.size())
                       .arg(added.size());
    for (const QString &line : removed)
        text += '-'_L1 + line + '\n'_L1;
    for (const QString &line : added)
        text += '+'_L1 + line + '\n'_L1;
    return text;
}

/** A name that three files rename, one after the other. */
QString renamedEverywhere(const QString &before, const QString &after)
{
    return change(u"src/Pool.java"_s, {u"    int %1 = config.getInt(\"%1\");"_s.arg(before)},
               {u"    int %1 = config.getInt(\"%1\");"_s.arg(after)})
        + change(u"src/Config.java"_s, {u"    public int %1() {"_s.arg(before)},
            {u"    public int %1() {"_s.arg(after)})
        + change(u"conf/app.properties"_s, {before + u"=20"_s}, {after + u"=20"_s});
}

DraftRequest requestFor(const QByteArray &body, const QString &summary, const QString &diff)
{
    DraftRequest request;
    request.item.key = u"POOL-12"_s;
    request.item.summary = summary;
    request.item.description = u"See the linked change."_s;
    request.page.body = body;
    request.change = diff;
    return request;
}

QByteArray drafted(const DraftRequest &request, const QList<Draft> &drafts)
{
    TextEdits edits;
    for (const Draft &draft : drafts)
        edits.append(draft.edits);
    std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.span; });
    return applyEdits(request.page.body, edits).value_or("edits do not fit");
}

} // namespace

class TestCodeChange : public QObject
{
    Q_OBJECT
private slots:
    void followsARenameInTheCode()
    {
        const DraftRequest request = requestFor(
            "<h2>Pool</h2><p>Set <code>pool.maxActive</code> to 20.</p><h2>Other</h2><p>More on "
            "pool.maxActive &amp; friends.</p>",
            u"Rename pool.maxActive to pool.maxTotal"_s,
            renamedEverywhere(u"pool.maxActive"_s, u"pool.maxTotal"_s));
        const DraftOutcome outcome = draft(request);
        QCOMPARE(drafted(request, outcome.drafts),
            QByteArray(
                "<h2>Pool</h2><p>Set <code>pool.maxTotal</code> to 20.</p><h2>Other</h2><p>More on "
                "pool.maxTotal &amp; friends.</p>"));
        QCOMPARE(outcome.drafts.size(), 2);
        for (const Draft &made : outcome.drafts) {
            QVERIFY(made.confident);
            QVERIFY(!made.evidence.isEmpty());
            QCOMPARE(made.values.first().oldValue, u"pool.maxActive"_s);
            QVERIFY(made.versionMessage.contains(
                u"Previous value: pool.maxActive. New value: pool.maxTotal."_s));
        }
    }

    void saysWhereTheEvidenceStands()
    {
        const DraftRequest request = requestFor("<p>Call pool.maxActive first.</p>",
            u"Tidy the pool"_s, renamedEverywhere(u"pool.maxActive"_s, u"pool.maxTotal"_s));
        const DraftOutcome outcome = draft(request);
        QCOMPARE(outcome.drafts.size(), 1);
        const Evidence first = outcome.drafts.first().evidence.first();
        QCOMPARE(first.kind, u"code-change"_s);
        QCOMPARE(first.source, u"change src/Pool.java"_s);
        QVERIFY(first.text.contains(u"getInt(\"pool.maxActive\")"_s));
    }

    void leavesThePastAlone()
    {
        const DraftRequest request = requestFor(
            "<p>Set pool.maxActive.</p><p>Before 2.0 it was set with pool.maxActive as well.</p>",
            u"Rename pool.maxActive to pool.maxTotal"_s,
            renamedEverywhere(u"pool.maxActive"_s, u"pool.maxTotal"_s));
        const DraftOutcome outcome = draft(request);
        QCOMPARE(drafted(request, outcome.drafts),
            QByteArray("<p>Set pool.maxTotal.</p><p>Before 2.0 it was set with pool.maxActive as "
                       "well.</p>"));
        const auto said = [](const Evidence &evidence) {
            return evidence.kind == u"left-alone"_s && evidence.text.contains(u"past"_s);
        };
        QVERIFY(std::ranges::any_of(outcome.drafts.first().evidence, said));
    }

    void draftsAHeadingOnce()
    {
        const DraftRequest request = requestFor(
            "<h2>Pool</h2><p>About it.</p><h3>Setting pool.maxActive</h3><p>Raise it.</p>",
            u"Rename pool.maxActive to pool.maxTotal"_s,
            renamedEverywhere(u"pool.maxActive"_s, u"pool.maxTotal"_s));
        QCOMPARE(drafted(request, draft(request).drafts),
            QByteArray(
                "<h2>Pool</h2><p>About it.</p><h3>Setting pool.maxTotal</h3><p>Raise it.</p>"));
    }

    void followsTheSameChangeIntoOtherNames()
    {
        QString diff;
        for (const QString &name : {u"asEntity"_s, u"asField"_s, u"asScore"_s, u"asDocument"_s}) {
            diff += change(u"src/%1.java"_s.arg(name), {u"    query.%1();"_s.arg(name)},
                {u"    query.%1();"_s.arg(QString(name).replace(u"as"_s, u"select"_s))});
        }
        const DraftRequest request =
            requestFor("<p>Call <code>asEntity</code>, <code>asExplanation</code>.</p>",
                u"Rename \"as*\" to \"select*\""_s, diff);
        QVERIFY(drafted(request, draft(request).drafts).contains("selectEntity"));
        const PageView view = *PageView::read(request);
        const QList<SwapEvidence> all =
            evidenceFor(view, PageText(view), readUnifiedDiff(request.change));
        const auto other = std::ranges::find(
            all, u"asExplanation"_s, [](const SwapEvidence &one) { return one.swap.before; });
        QVERIFY(other != all.end() && other->swap.derived);
        QCOMPARE(other->swap.after, u"selectExplanation"_s);
        QCOMPARE(other->swap.alikeChanges, 3);
    }

    void takesTestsForLess()
    {
        const auto sureness = [](const QString &path) {
            const DraftRequest request = requestFor("<p>The limit is queue_size.</p>", u"Tidy"_s,
                change(path, {u"use queue_size"_s}, {u"use queue_length"_s}));
            const PageView view = *PageView::read(request);
            const QList<SwapEvidence> all =
                evidenceFor(view, PageText(view), readUnifiedDiff(request.change));
            return all.isEmpty() ? -1 : all.first().probability;
        };
        QVERIFY(sureness(u"src/test/Queue.java"_s) > 0);
        QVERIFY(sureness(u"src/test/Queue.java"_s) < sureness(u"src/main/Queue.java"_s));
    }

    void findsAVersionBehindItsLetter()
    {
        const DraftRequest request =
            requestFor("<p>See r3.4.8 of zookeeper, not r3.4.81.</p>", u"Update zookeeper"_s,
                change(u"gradle/dependencies.gradle"_s, {u"  zookeeper: \"3.4.8\","_s},
                    {u"  zookeeper: \"3.4.9\","_s}));
        const PageView view = *PageView::read(request);
        const QList<SwapEvidence> all =
            evidenceFor(view, PageText(view), readUnifiedDiff(request.change));
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().places.size(), 1);
    }

    void isNotSureOfANameThatIsSaidToGo()
    {
        const DraftRequest request = requestFor("<p>Set <code>cache.size</code>.</p>",
            u"Replace cache.size with cache.maxBytes"_s, QString());
        QVERIFY(std::ranges::any_of(draft(request).drafts, &Draft::confident));
        DraftRequest going = request;
        going.item.description = u"The option cache.size is removed."_s;
        QVERIFY(std::ranges::none_of(draft(going).drafts, &Draft::confident));
    }

    void leavesLongerNamesWithoutALinkedChange()
    {
        const DraftRequest request =
            requestFor("<p>Send <code>X-Old</code>, not X-Old-2 or /api/X-Old/get.</p>",
                u"Rename X-Old to X-New"_s, QString());
        const DraftOutcome outcome = draft(request);
        QCOMPARE(drafted(request, outcome.drafts),
            QByteArray("<p>Send <code>X-New</code>, not X-Old-2 or /api/X-Old/get.</p>"));
    }

    void leavesHeadingsWithoutALinkedChange()
    {
        const DraftRequest request = requestFor(
            "<h2>Using OldCache</h2><p>Call it.</p>", u"Rename OldCache to NewCache"_s, QString());
        QVERIFY(std::ranges::none_of(draft(request).drafts, &Draft::confident));
    }

    void editsAValueOnlyWhereTheCodeHasItsLine()
    {
        const DraftRequest request = requestFor(
            "<p>The request queue.limit is 400 entries.</p><p>HTTP 400 means a bad request.</p>",
            u"Raise the limit"_s,
            change(u"docs/limits.md"_s, {u"The request queue.limit is 400 entries."_s},
                {u"The request queue.limit is 900 entries."_s}));
        const DraftOutcome outcome = draft(request);
        QCOMPARE(drafted(request, outcome.drafts),
            QByteArray("<p>The request queue.limit is 900 entries.</p><p>HTTP 400 means a bad "
                       "request.</p>"));
    }

    void takesAllChangesInsideOneNameTogether()
    {
        const DraftRequest request =
            requestFor("<p>Import org.sample.impl.queue.Worker here.</p>", u"Move Worker"_s,
                change(u"src/A.java"_s, {u"import org.sample.impl.queue.Worker;"_s},
                    {u"import org.sample.queue.spi.Worker;"_s})
                    + change(u"src/B.java"_s, {u"import org.sample.impl.queue.Worker;"_s},
                        {u"import org.sample.queue.spi.Worker;"_s}));
        const DraftOutcome outcome = draft(request);
        QCOMPARE(drafted(request, outcome.drafts),
            QByteArray("<p>Import org.sample.queue.spi.Worker here.</p>"));
    }

    void keepsColumnsInLine()
    {
        DraftRequest request =
            requestFor("```\nqueue_size      | int\nname            | text\n```\n",
                u"Rename queue_size to queue_length"_s,
                renamedEverywhere(u"queue_size"_s, u"queue_length"_s));
        request.page.format = MarkupFormat::Markdown;
        QCOMPARE(drafted(request, draft(request).drafts),
            QByteArray("```\nqueue_length    | int\nname            | text\n```\n"));
    }

    void followsANameIntoAMarkdownLink()
    {
        DraftRequest request = requestFor("See [the guide](guide/pool_setup.html) for more.\n",
            u"Rename pool_setup to pool_guide"_s,
            renamedEverywhere(u"pool_setup"_s, u"pool_guide"_s));
        request.page.format = MarkupFormat::Markdown;
        QCOMPARE(drafted(request, draft(request).drafts),
            QByteArray("See [the guide](guide/pool_guide.html) for more.\n"));
    }

    void staysSilentWhereTheCodeSpeaksOfOtherThings()
    {
        const DraftRequest request = requestFor("<p>The server listens on port 8080.</p>",
            u"Tidy the pool"_s, renamedEverywhere(u"pool.maxActive"_s, u"pool.maxTotal"_s));
        const QList<Draft> drafts = draft(request).drafts;
        QVERIFY(
            std::ranges::none_of(drafts, [](const Draft &made) { return !made.edits.isEmpty(); }));
    }

    void doubtsWordsThatTheLinkedChangeDoesNotBearOut()
    {
        DraftRequest request = requestFor("<p>Use OldCache for this.</p>", u"Tidy the pool"_s,
            change(u"src/Other.java"_s, {u"return size;"_s}, {u"return length;"_s}));
        request.item.description = u"Replace OldCache with NewCache"_s;
        const QList<Draft> drafts = draft(request).drafts;
        QVERIFY(std::ranges::none_of(drafts, &Draft::confident));
    }

    void readsBrokenChanges()
    {
        for (const QString &diff : {u"no diff at all"_s, u"@@ -1 +1 @@\n-a\n"_s, u"diff --git"_s,
                 QString(u"+"_s).repeated(5000)})
            QVERIFY(std::ranges::none_of(
                draft(requestFor("<p>words</p>", u"Tidy"_s, diff)).drafts, &Draft::confident));
    }

    /** Real changes: confident edits stay rare where people did something else, and come often where they replaced. */
    void holdsOnRealChanges();
};

void TestCodeChange::holdsOnRealChanges()
{
    int read = 0, replaced = 0, exact = 0, others = 0, silent = 0;
    RealChanges::each([&](const RealChanges::Case &real) {
        if (read++ % 4 != 0)
            return;
        const DraftOutcome outcome = draft(real.request);
        QList<Draft> sure;
        for (const Draft &made : outcome.drafts) {
            if (made.confident && !made.edits.isEmpty())
                sure.append(made);
        }
        if (real.kind == u"value-change"_s || real.kind == u"rename"_s) {
            ++replaced;
            exact += !sure.isEmpty() && drafted(real.request, sure) == real.after ? 1 : 0;
        } else {
            ++others;
            silent += sure.isEmpty() ? 1 : 0;
        }
    });
    if (read == 0)
        QSKIP("the corpus of documentation changes is not beside the project");
    qInfo("%d of %d replacements exact, %d of %d others silent", exact, replaced, silent, others);
    QVERIFY2(
        exact * 100 >= replaced * 33, "fewer replacements are found than tests/README.md says");
    QVERIFY2(
        silent * 100 >= others * 96, "too many confident edits where people did something else");
}

QTEST_GUILESS_MAIN(TestCodeChange)
#include "tst_codechange.moc"
