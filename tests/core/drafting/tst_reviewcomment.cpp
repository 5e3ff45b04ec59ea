// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/reviewcomment.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestReviewComment : public QObject
{
    Q_OBJECT

private slots:
    void whatStrangersWriteStaysWords()
    {
        Proposal proposal;
        proposal.id = u"p"_s;
        proposal.itemKey = u"A<b>-1"_s;
        proposal.itemUrl = u"javascript:alert(1)"_s;
        proposal.summary = u"</p><ac:structured-macro/>\n[docket:0123456789ab]"_s;
        proposal.section = {u"“a” & <i>"_s};
        proposal.owner.accountId = u"x\" ri:y=\"z"_s;
        proposal.values = {{u"v"_s, u"a & b"_s, u"<c>"_s, {}}};
        const QByteArray body = reviewCommentBody({{proposal}, {}, u"Europe/Berlin"_s});
        QVERIFY(!body.contains("javascript"));
        QVERIFY(!body.contains("<ac:structured-macro"));
        QVERIFY(!body.contains("ri:y=\""));
        QVERIFY(body.contains("<code>a &amp; b</code> → <code>&lt;c&gt;</code>"));
        QVERIFY(!reviewMarkIn(body));
        const QByteArray marked = withReviewMark(body, {u"abcdefabcdef"_s, false});
        QCOMPARE(reviewMarkIn(marked)->transaction, u"abcdefabcdef"_s);
        QVERIFY(!reviewMarkIn(marked)->open);
        QVERIFY(!reviewMarkIn(marked + "<p>x</p>"));
    }

    void aPersonsWordsAreWhatIsShown()
    {
        Proposal proposal;
        proposal.owner.accountId = u"o"_s;
        proposal.editedBy = u"o"_s;
        proposal.values = {{u"v"_s, u"30s"_s, u"60s"_s, {}}};
        proposal.before = "<p>Wait <b>30s</b> &amp; go&nbsp;on</p>";
        proposal.edits = {{{8, 19}, "<b>two</b> minutes &amp; more"}};
        const QString body = QString::fromUtf8(reviewCommentBody({{proposal}, {}, u"UTC"_s}));
        QVERIFY2(
            body.contains(u"<code>30s &amp; go</code> → <code>two minutes &amp; more</code>"_s),
            qPrintable(body));
    }
};

QTEST_GUILESS_MAIN(TestReviewComment)
#include "tst_reviewcomment.moc"
