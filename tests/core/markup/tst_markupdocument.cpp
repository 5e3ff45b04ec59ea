// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/markupdocument.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace Docket;

namespace {

std::shared_ptr<const MarkupDocument> parsed(MarkupFormat format, const QByteArray &body)
{
    const auto document = MarkupDocument::parse(format, body);
    return document ? *document : nullptr;
}

} // namespace

/** The interface over formats says of a storage page just what the functions over StorageDocument say. */
class TestMarkupDocument : public QObject
{
    Q_OBJECT

private slots:
    void namesItsFormats();
    void answersForStorageFormat();
    void replacesAndChecksStorageFormat();
    void escapesForThePlace();
    void tellsWhereLinksLead();
    void saysWhyAPageCannotBeRead();
};

void TestMarkupDocument::namesItsFormats()
{
    for (const MarkupFormat format : {MarkupFormat::Storage, MarkupFormat::Markdown})
        QCOMPARE(markupFormatFromName(formatName(format)), std::optional(format));
    QCOMPARE(formatName(MarkupFormat::Markdown), u"markdown"_s);
    QVERIFY(!markupFormatFromName(u"Storage "_s));
}

void TestMarkupDocument::answersForStorageFormat()
{
    const QByteArray body = "<h1>Ports</h1><p>Port 8080</p><h2>Old</h2><p>Port 80</p>";
    const auto document = parsed(MarkupFormat::Storage, body);
    QVERIFY(document);
    QVERIFY(document->storage());
    const StorageDocument &storage = *document->storage();
    QCOMPARE(document->format(), MarkupFormat::Storage);
    QCOMPARE(document->body(), body);
    QCOMPARE(document->sections().size(), sections(storage).size());
    QCOMPARE(document->textUnits().size(), 4);
    QCOMPARE(document->blocks(), blocks(storage));
    QCOMPARE(document->sourceLines(), sourceLines(storage));
    const auto old = document->findSection({u"Ports"_s, u"Old"_s});
    QVERIFY(old);
    QCOMPARE(old->span.offset, body.indexOf("<h2>"));
    QCOMPARE(document->textUnits(old->span).size(), 2);
    QVERIFY(!document->findSection({u"New"_s}));
}

void TestMarkupDocument::replacesAndChecksStorageFormat()
{
    const QByteArray body = "<p>Use <a href=\"https://x.example/\">this</a> at 80</p><p>b</p>";
    const auto document = parsed(MarkupFormat::Storage, body);
    QVERIFY(document);
    const TextUnit unit = document->textUnits().first();
    const TextEdits edits = document->replaceText(unit, unit.text.indexOf(u"80"), 2, u"a<b"_s);
    const auto after = applyEdits(body, edits);
    QVERIFY(after);
    QVERIFY(after->contains("at a&lt;b</p>"));
    const Span paragraph{0, body.indexOf("<p>b")};
    QVERIFY(document->checkIntegrity(*after, paragraph).isSound());
    QVERIFY(!document->checkIntegrity("<p>Use this at 80</p><p>b</p>", paragraph).isSound());
    QVERIFY(document->checkIntegrity(*after, Span{}).bytesChangedOutside > 0);
}

void TestMarkupDocument::escapesForThePlace()
{
    const QByteArray body = "<p>x</p><ac:structured-macro ac:name=\"code\"><ac:plain-text-body>"
                            "<![CDATA[y]]></ac:plain-text-body></ac:structured-macro>";
    const auto document = parsed(MarkupFormat::Storage, body);
    QVERIFY(document);
    QCOMPARE(document->escape(u"a & b"_s, body.indexOf('x')), "a &amp; b");
    QCOMPARE(document->escape(u"a & b"_s, body.indexOf("y]]")), "a & b");
}

void TestMarkupDocument::tellsWhereLinksLead()
{
    const QByteArray body =
        "<p><a href=\"https://x.example/v8\">v8</a> <ac:link><ri:page ri:content-title=\"Notes\" />"
        "<ac:link-body>these</ac:link-body></ac:link> none</p>";
    const auto document = parsed(MarkupFormat::Storage, body);
    QVERIFY(document);
    QCOMPARE(
        document->linkTargets({body.indexOf("v8</a>"), 2}), QStringList{u"https://x.example/v8"_s});
    QCOMPARE(document->linkTargets({body.indexOf("these"), 5}), QStringList{u"Notes"_s});
    QVERIFY(document->linkTargets({body.indexOf("none"), 4}).isEmpty());
}

void TestMarkupDocument::saysWhyAPageCannotBeRead()
{
    const auto refused = MarkupDocument::parse(MarkupFormat::Storage, "<p>one</b>");
    QVERIFY(!refused);
    QCOMPARE(refused.error().line, 1);
    QVERIFY(!refused.error().reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestMarkupDocument)
#include "tst_markupdocument.moc"
