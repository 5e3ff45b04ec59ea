// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit may touch: on every page, random edits of every sort leave all other bytes alone and the page well-formed;
// on every pair of real revisions, the edits from one to the other are exact and untouched sections stay where they were.
#include "core/diff/tokenedits.h"
#include "core/markup/blocks.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "core/markup/sections.h"
#include "core/markup/textmap.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QByteArray &body, Span span)
{
    return body.sliced(span.offset, span.length);
}

/** Words with everything in them that markup could stumble over. */
QString someWords(QRandomGenerator &random)
{
    static const QStringList words{u"9443"_s, u"<b>"_s, u"R&D"_s, u"\"quoted\""_s, u"it's"_s,
        u"]]>"_s, u"]"_s, u">"_s, u"&nbsp;"_s, u"\U0001F680"_s, u"設定"_s, u"a b"_s, u"--"_s,
        u"{x}"_s};
    QString all;
    for (int i = 0; i < 1 + random.bounded(3); ++i)
        all += words.at(random.bounded(words.size()));
    return all;
}

template <typename List>
const auto &oneOf(const List &list, QRandomGenerator &random)
{
    return list.at(random.bounded(list.size()));
}

/** The parts of one page that edits are tried on. */
struct Page
{
    StorageDocument document;
    QList<TextUnit> units;
    QList<Section> sections;
    QList<int> attributed, codes, parameters; ///< Nodes.

    explicit Page(StorageDocument read)
        : document(std::move(read))
        , units(textUnits(document))
        , sections(Docket::sections(document))
    {
        for (int i = 0; i < document.nodes().size(); ++i) {
            const MarkupNode &node = document.node(i);
            if (node.kind == MarkupNode::Kind::CData)
                codes.append(i);
            else if (document.name(i) == "ac:parameter" && node.content.length > 0)
                parameters.append(i);
            if (node.kind == MarkupNode::Kind::Element
                && node.content.offset - node.span.offset > node.nameLength + 4)
                attributed.append(i);
        }
    }
};

/** Where the edit must stay within, what it was, and what must hold afterwards; no edits: nothing to try. */
struct Trial
{
    Span within;
    TextEdits edits;
    std::function<bool(const StorageDocument &)> holds = [](const StorageDocument &) {
        return true;
    };
};

Trial editText(const Page &page, TextUnit::Kind kind, QRandomGenerator &random)
{
    QList<const TextUnit *> fitting;
    for (const TextUnit &unit : page.units) {
        if (unit.kind == kind)
            fitting.append(&unit);
    }
    if (fitting.isEmpty())
        return {};
    const TextUnit &unit = *oneOf(fitting, random);
    qsizetype start = random.bounded(unit.text.size());
    qsizetype length = random.bounded(std::min<qsizetype>(12, unit.text.size() - start) + 1);
    if (unit.text.at(start).isLowSurrogate())
        --start, ++length;
    if (length > 0 && unit.text.at(start + length - 1).isHighSurrogate())
        ++length;
    Span within = unit.spanOf(0, unit.text.size());
    within.length += 3; // a ">" behind the words may be escaped along
    return {within, replaceText(page.document, unit, start, length, someWords(random))};
}

Trial editAttribute(const Page &page, QRandomGenerator &random)
{
    if (page.attributed.isEmpty())
        return {};
    const int node = oneOf(page.attributed, random);
    const QList<MarkupNode::Attribute> all = page.document.attributes(node);
    if (all.isEmpty())
        return {};
    const MarkupNode::Attribute attribute = oneOf(all, random);
    const QString words = someWords(random);
    const QByteArray name = attribute.name.toByteArray();
    return {attribute.valueSpan, {{attribute.valueSpan, escapeText(words)}},
        [=](const StorageDocument &after) {
            return after.attribute(node, name) == words
                && after.attributes(node).size() == all.size();
        }};
}

Trial editCode(const Page &page, QRandomGenerator &random)
{
    if (page.codes.isEmpty())
        return {};
    const int node = oneOf(page.codes, random);
    const Span content = page.document.node(node).content;
    const QString words = someWords(random);
    return {content, {{content, escapeCData(words)}}, [=](const StorageDocument &after) {
                QString text;
                for (int i = node; i >= 0 && text.size() < words.size();
                    i = after.node(i).nextSibling)
                    text += after.text(i);
                return text == words;
            }};
}

Trial editParameter(const Page &page, QRandomGenerator &random)
{
    if (page.parameters.isEmpty())
        return {};
    const int node = oneOf(page.parameters, random);
    const Span content = page.document.node(node).content;
    return {content, {{content, escapeText(someWords(random))}}};
}

Trial editSection(const Page &page, QRandomGenerator &random)
{
    const Section &section = oneOf(page.sections, random);
    return {section.content, {{section.content, "<p>" + escapeText(someWords(random)) + "</p>"}}};
}

/** What the page was before the edits, told from what it is after them. */
QByteArray takenBack(const QByteArray &after, const QByteArray &before, const TextEdits &edits)
{
    QByteArray was;
    qsizetype at = 0;
    for (const TextEdit &edit : edits) {
        const qsizetype kept = edit.span.offset - was.size();
        was += after.mid(at, kept) + bytes(before, edit.span);
        at += kept + edit.replacement.size();
    }
    return was + after.mid(at);
}

/** What is wrong with the page after the edit; empty when nothing is. */
QString harm(const QByteArray &before, const Trial &trial)
{
    for (const TextEdit &edit : trial.edits) {
        if (!trial.within.contains(edit.span))
            return u"an edit lies outside what was to change"_s;
    }
    const auto after = applyEdits(before, trial.edits);
    if (!after)
        return after.error().detail;
    const qsizetype tail = before.size() - std::min(trial.within.end(), before.size());
    if (after->size() < trial.within.offset + tail
        || !after->startsWith(QByteArrayView(before).first(trial.within.offset))
        || !after->endsWith(QByteArrayView(before).last(tail)))
        return u"bytes outside have changed"_s;
    if (takenBack(*after, before, trial.edits) != before)
        return u"the edit cannot be taken back"_s;
    const auto read = StorageDocument::parse(*after);
    if (!read)
        return u"not well-formed: "_s + read.error().reason;
    return trial.holds(*read) ? QString() : u"the new words do not read as they were meant"_s;
}

/** Tries an edit of every sort. */
QString harmOfEdits(const QByteArray &body, QRandomGenerator &random)
{
    auto read = StorageDocument::parse(body);
    if (!read)
        return u"not well-formed: "_s + read.error().reason;
    const Page page(*std::move(read));
    using Kind = TextUnit::Kind;
    for (const Kind kind : {Kind::Paragraph, Kind::Heading, Kind::ListItem, Kind::Cell, Kind::Code,
             Kind::MacroParameter}) {
        if (const QString wrong = harm(body, editText(page, kind, random)); !wrong.isEmpty())
            return u"text of kind %1: %2"_s.arg(int(kind)).arg(wrong);
    }
    for (const auto &[name, trial] :
        {std::pair{u"attribute"_s, &editAttribute}, {u"code"_s, &editCode},
            {u"parameter"_s, &editParameter}, {u"section"_s, &editSection}}) {
        if (const QString wrong = harm(body, trial(page, random)); !wrong.isEmpty())
            return name + u": "_s + wrong;
    }
    return {};
}

/** Calls use(id, before, after) for each pair of real revisions; returns how many there were. */
template <typename Use>
int eachRevision(Use use)
{
    QProcess unpacked;
    const QString file = Corpus::folder() + u"../storage-revisions/pairs.jsonl.gz"_s;
    if (!QFile::exists(file))
        return 0;
    unpacked.start(u"gzip"_s, {u"-dc"_s, file});
    unpacked.waitForFinished(60'000);
    int count = 0;
    for (; unpacked.canReadLine(); ++count) {
        const QJsonObject pair = QJsonDocument::fromJson(unpacked.readLine()).object();
        use(pair["id"_L1].toVariant().toString(), pair["before"_L1].toString().toUtf8(),
            pair["after"_L1].toString().toUtf8());
    }
    return count;
}

/** A heading comes, goes or changes: sections may begin, end and be called differently. */
bool touchesHeadings(const StorageDocument &before, const TextEdits &edits)
{
    for (int i = 0; i < before.nodes().size(); ++i) {
        const QByteArrayView name = before.name(i);
        const bool names = (name.size() == 2 && name[0] == 'h' && name != "hr")
            || name == "ac:parameter" || name == "ac:structured-macro";
        const Span span = before.node(i).span;
        const Span tag{span.offset, before.node(i).content.offset - span.offset};
        const Span named = name == "ac:structured-macro" ? tag : span;
        if (names && std::ranges::any_of(edits, [&](const TextEdit &edit) {
                return edit.span.offset < named.end() && named.offset < edit.span.end();
            }))
            return true;
    }
    return std::ranges::any_of(edits, [](const TextEdit &edit) {
        return edit.replacement.contains("<") || edit.replacement.contains(">");
    });
}

} // namespace

class TestSurgicalEdits : public QObject
{
    Q_OBJECT

private slots:
    void editsOfSamplesLeaveAllElseAlone_data();
    void editsOfSamplesLeaveAllElseAlone();
    void editsOfTheCorpusLeaveAllElseAlone();
    void integrityAgrees();
    void revisionsAreExact();
    void untouchedSectionsStay();
    void deepNestingCostsNoStack_data();
    void deepNestingCostsNoStack();
};

void TestSurgicalEdits::editsOfSamplesLeaveAllElseAlone_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const Samples::Sample &sample : Samples::all())
        QTest::newRow(sample.name) << sample.body;
}

void TestSurgicalEdits::editsOfSamplesLeaveAllElseAlone()
{
    QFETCH(QByteArray, body);
    QRandomGenerator random(3);
    for (int round = 0; round < 40; ++round)
        QCOMPARE(harmOfEdits(body, random), QString());
}

void TestSurgicalEdits::editsOfTheCorpusLeaveAllElseAlone()
{
    const QList<Corpus::Page> pages = Corpus::pages();
    if (pages.isEmpty())
        QSKIP("the shared corpus is not here");
    QRandomGenerator random(5);
    for (const Corpus::Page &page : pages) {
        if (!page.wellFormed)
            continue;
        const QString wrong = harmOfEdits(page.body, random);
        QVERIFY2(wrong.isEmpty(), qPrintable(page.file + u": "_s + wrong));
    }
}

void TestSurgicalEdits::integrityAgrees()
{
    QList<QByteArray> bodies;
    for (const Samples::Sample &sample : Samples::all())
        bodies.append(sample.body);
    const QList<Corpus::Page> pages = Corpus::pages();
    for (qsizetype i = 0; i < pages.size(); i += 20) {
        if (pages.at(i).wellFormed)
            bodies.append(pages.at(i).body);
    }
    QRandomGenerator random(9);
    for (const QByteArray &body : std::as_const(bodies)) {
        const Page page(StorageDocument::parse(body).value());
        const Trial trial = editText(page, TextUnit::Kind::Paragraph, random);
        const IntegrityReport report =
            checkIntegrity(body, applyEdits(body, trial.edits).value(), trial.within);
        QCOMPARE(report.bytesChangedOutside, 0);
        QCOMPARE(report.malformed, std::nullopt);
        QCOMPARE(report.anchorsKept, report.anchorsBefore);
        QCOMPARE(report.macrosKept, report.macrosBefore);
        QCOMPARE(report.imagesKept, report.imagesBefore);
    }
}

void TestSurgicalEdits::revisionsAreExact()
{
    const int count = eachRevision([](const QString &id, const QByteArray &before,
                                       const QByteArray &after) {
        for (const QByteArray &body : {before, after}) {
            const auto read = StorageDocument::parse(body);
            QVERIFY2(read, qPrintable(id));
            QByteArray joined;
            for (const int top : read->children(-1))
                joined += bytes(body, read->node(top).span);
            QVERIFY2(joined == body, qPrintable(id));
        }
        QVERIFY2(applyEdits(before, editsBetween(before, after)).value() == after, qPrintable(id));
        const TextEdits small = tokenEdits(before, after);
        QVERIFY2(applyEdits(before, small).value() == after, qPrintable(id));
        QVERIFY2(takenBack(after, before, small) == before, qPrintable(id));
    });
    if (count == 0)
        QSKIP("the shared corpus is not here");
    QVERIFY(count > 300);
}

void TestSurgicalEdits::untouchedSectionsStay()
{
    int found = 0;
    const int count =
        eachRevision([&](const QString &id, const QByteArray &before, const QByteArray &after) {
            const auto was = StorageDocument::parse(before);
            const auto is = StorageDocument::parse(after);
            const TextEdits edits = tokenEdits(before, after);
            if (!was || !is || touchesHeadings(*was, edits))
                return;
            const QList<Section> now = sections(*is);
            for (const Section &section : sections(*was)) {
                qsizetype shift = 0;
                bool touched = false;
                for (const TextEdit &edit : edits) {
                    if (edit.span.end() < section.span.offset)
                        shift += edit.replacement.size() - edit.span.length;
                    else if (edit.span.offset <= section.span.end())
                        touched = true;
                }
                if (touched)
                    continue;
                const auto same = std::ranges::find_if(now, [&](const Section &one) {
                    return one.path == section.path && one.kind == section.kind
                        && one.span == Span{section.span.offset + shift, section.span.length};
                });
                QVERIFY2(same != now.end(), qPrintable(id + u": "_s + section.path.join(u" > "_s)));
                QVERIFY(bytes(after, same->span) == bytes(before, section.span));
                ++found;
            }
        });
    if (count == 0)
        QSKIP("the shared corpus is not here");
    QVERIFY2(found > 100, qPrintable(QString::number(found)));
}

void TestSurgicalEdits::deepNestingCostsNoStack_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto nested = [](const QByteArray &open, const QByteArray &close, int times) {
        return open.repeated(times) + "x" + close.repeated(times);
    };
    QTest::newRow("boxes") << nested("<div>", "</div>", 2000);
    QTest::newRow("lists") << nested("<ul><li>", "</li></ul>", 1000);
    QTest::newRow("tables") << nested(
        "<table><tr><td colspan=\"3\" rowspan=\"2\">", "</td></tr></table>", 660);
    QTest::newRow("headings") << nested("<div><h2>a</h2>", "</div>", 1999);
    QTest::newRow("macros") << nested(
        "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">t</ac:parameter>"
        "<ac:rich-text-body>",
        "</ac:rich-text-body></ac:structured-macro>", 999);
    QTest::newRow("parameters") << nested(
        "<ac:parameter ac:name=\"title\">", "</ac:parameter>", 2000);
    QTest::newRow("links") << nested("<ac:link><ac:link-body>", "</ac:link-body></ac:link>", 1000);
    QTest::newRow("markers") << nested(
        "<ac:inline-comment-marker ac:ref=\"r\">", "</ac:inline-comment-marker>", 2000);
    QTest::newRow("refused") << nested("<b>", "</b>", 100'000);
    QTest::newRow("never closed") << QByteArray("<b>").repeated(100'000);
}

void TestSurgicalEdits::deepNestingCostsNoStack()
{
    QFETCH(QByteArray, body);
    bool parsed = false;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto document = StorageDocument::parse(body);
        if (!document)
            return;
        parsed = true;
        (void)sections(*document);
        (void)blocks(*document);
        (void)textUnits(*document);
        (void)sourceLines(*document);
        (void)document->plainText(-1);
        (void)document->plainText(0);
        (void)checkIntegrity(body, body, {0, body.size()});
        (void)sameAfterNormalisation(body, body + "<p/>");
    }));
    thread->setStackSize(256 * 1024);
    thread->start();
    thread->wait();
    QCOMPARE(parsed, body.size() < 300'000);
}

QTEST_GUILESS_MAIN(TestSurgicalEdits)
#include "tst_surgicaledits.moc"
