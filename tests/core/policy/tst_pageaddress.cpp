// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/pageaddress.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Problem = PageAddress::Problem;

class TestPageAddress : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatABrowserShows_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const QString &pasted, const QString &id,
                             Problem problem) {
            QTest::newRow(name) << pasted << id << int(problem);
        };
        row("id", u" 123 "_s, u"123"_s, Problem::None);
        row("page", u"https://corp.example/wiki/spaces/ENG/pages/123/A+title"_s, u"123"_s,
            Problem::None);
        row("editor", u"https://corp.example/wiki/spaces/ENG/pages/edit-v2/123"_s, u"123"_s,
            Problem::None);
        row("old form", u"https://CORP.example/wiki/pages/viewpage.action?pageId=123"_s, u"123"_s,
            Problem::None);
        row("heading", u"https://corp.example/wiki/spaces/ENG/pages/123/T#Ports"_s, u"123"_s,
            Problem::None);
        row("path", u"/wiki/spaces/ENG/pages/123"_s, u"123"_s, Problem::None);
        row("host without a scheme", u"//evil.example/wiki/spaces/ENG/pages/123"_s, {},
            Problem::NoAddress);
        row("title", u"Gateway runbook"_s, {}, Problem::NoAddress);
        row("file", u"file:///wiki/pages/123"_s, {}, Problem::NoAddress);
        row("other site", u"https://evil.example/wiki/spaces/ENG/pages/123"_s, {},
            Problem::OtherSite);
        row("short", u"https://corp.example/wiki/x/AbCd"_s, {}, Problem::ShortLink);
        row("space", u"https://corp.example/wiki/spaces/ENG/overview"_s, {}, Problem::NoPage);
        row("title that is a number", u"https://corp.example/wiki/spaces/ENG/pages/a/b/123"_s, {},
            Problem::NoPage);
    }
    void readsWhatABrowserShows()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, id);
        QFETCH(int, problem);
        const PageAddress read = pageAddress(pasted, {u"corp.example"_s});
        QCOMPARE(read.id, id);
        QCOMPARE(int(read.problem), problem);
    }
};

QTEST_GUILESS_MAIN(TestPageAddress)
#include "tst_pageaddress.moc"
