// SPDX-License-Identifier: GPL-3.0-or-later
#include "adfsamples.h"
#include "core/markup/adf.h"
#include "shownblocks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QString sharedFile(const QString &path)
{
    return qEnvironmentVariable("DOCKET_SHARED", QStringLiteral(DOCKET_SOURCE "/../shared")) + path;
}

/** A paragraph inside so many quotes. */
QJsonObject nested(int depth)
{
    QJsonObject node{{u"type"_s, u"text"_s}, {u"text"_s, u"deep"_s}};
    for (int i = 0; i < depth; ++i)
        node = QJsonObject{{u"type"_s, u"blockquote"_s}, {u"content"_s, QJsonArray{node}}};
    return {{u"type"_s, u"doc"_s}, {u"content"_s, QJsonArray{node}}};
}

/** The same JSON with one value somewhere put in place of another. */
QJsonValue spoilt(const QJsonValue &value, int &countdown, const QJsonValue &wrong)
{
    if (countdown-- == 0)
        return wrong;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &one : value.toArray())
            array.append(spoilt(one, countdown, wrong));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject whole = value.toObject();
        for (auto it = whole.begin(); it != whole.end(); ++it)
            object.insert(it.key(), spoilt(it.value(), countdown, wrong));
        return object;
    }
    return value;
}

/** Every object of type "doc" in the JSON. */
QList<QJsonObject> documentsIn(const QJsonDocument &json)
{
    QList<QJsonObject> found;
    QList<QJsonValue> open{json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object())};
    while (!open.isEmpty()) {
        const QJsonValue value = open.takeLast();
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray())
                open.append(one);
        } else if (value["type"_L1] == u"doc"_s) {
            found.append(value.toObject());
        } else if (value.isObject()) {
            for (const QJsonValue &one : value.toObject())
                open.append(one);
        }
    }
    return found;
}

/** The lines of all text nodes. */
QStringList textsOf(const QJsonObject &document)
{
    QStringList texts;
    QList<QJsonValue> open{document};
    while (!open.isEmpty()) {
        const QJsonValue node = open.takeLast();
        for (const QJsonValue &child : node["content"_L1].toArray())
            open.append(child);
        if (node["type"_L1] != u"text"_s)
            continue;
        for (const QString &line : node["text"_L1].toString().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                texts.append(line.trimmed());
        }
    }
    return texts;
}

} // namespace

class TestAdf : public QObject
{
    Q_OBJECT

private slots:
    void readsEachNodeType_data();
    void readsEachNodeType();
    void readsEachMark_data();
    void readsEachMark();
    void knowsEveryTypeOfTheSchema();
    void keepsWordsOfUnknownNodes();
    void keepsWordsInWrongPlaces();
    void marksCodeAndStruckWords_data();
    void marksCodeAndStruckWords();
    void takesAnyJson();
    void leavesOutWhatIsTooDeepOrTooMuch();
    void readsAllOfTheCorpus();
};

void TestAdf::readsEachNodeType_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("view");
    for (const AdfSamples::Sample &sample : AdfSamples::nodes())
        QTest::newRow(sample.type) << QByteArray(sample.content) << QString::fromUtf8(sample.words)
                                   << QString::fromUtf8(sample.view);
}

void TestAdf::readsEachNodeType()
{
    QFETCH(QByteArray, content);
    const QJsonObject document = AdfSamples::document(content);
    QVERIFY(!document.isEmpty());
    QTEST(adfToText(document), "words");
    QTEST(shown(adfBlocks(document)), "view");
}

void TestAdf::readsEachMark_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("style");
    for (const AdfSamples::Mark &mark : AdfSamples::marks()) {
        QByteArray json = R"({"type":")" + QByteArray(mark.type) + '"';
        if (*mark.attributes)
            json += R"(,"attrs":)" + QByteArray(mark.attributes);
        QTest::newRow(mark.type) << json + '}' << QString::fromUtf8(mark.words) << mark.style;
    }
}

void TestAdf::readsEachMark()
{
    QFETCH(QByteArray, mark);
    const QJsonObject document = AdfSamples::document(
        R"({"type":"paragraph","content":[{"type":"text","text":"word","marks":[)" + mark + "]}]}");
    QVERIFY(!document.isEmpty());
    QTEST(adfToText(document, WordMarks::Kept), "words");
    QCOMPARE(adfToText(document), u"word"_s);
    QTEST(adfBlocks(document).constFirst().runs.constFirst().style, "style");
}

void TestAdf::knowsEveryTypeOfTheSchema()
{
    QFile file(sharedFile(u"/api/openapi/adf-full.schema.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The schema is not here.");
    QSet<QString> known;
    for (const AdfSamples::Sample &sample : AdfSamples::nodes())
        known.insert(QString::fromLatin1(sample.type));
    for (const AdfSamples::Mark &mark : AdfSamples::marks())
        known.insert(QString::fromLatin1(mark.type));
    const QJsonObject definitions =
        QJsonDocument::fromJson(file.readAll()).object()["definitions"_L1].toObject();
    QVERIFY(definitions.size() > 50);
    QSet<QString> described;
    for (const QJsonValue &definition : definitions) {
        const QJsonArray names = definition["properties"_L1]["type"_L1]["enum"_L1].toArray();
        for (const QJsonValue &name : names)
            described.insert(name.toString());
    }
    QCOMPARE(described - known, QSet<QString>());
}

void TestAdf::keepsWordsOfUnknownNodes()
{
    const QJsonObject document = AdfSamples::document(R"(
        {"type":"novelty","content":[{"type":"gadget","content":[{"type":"text","text":"inside"}]}]},
        {"type":"badge","attrs":{"title":"Gold"}},{"type":"leaf","text":"own words"},
        {"type":"paragraph","content":[{"type":"text","text":"a"},{"type":"spark","attrs":{"label":"b"}},
            {"type":"spark"},{"type":"wrap","content":[{"type":"text","text":"c"}]}]},
        {"text":"no type"})");
    QCOMPARE(adfToText(document), u"inside\nGold\nown words\na b c\nno type"_s);
    QCOMPARE(shown(adfBlocks(document)),
        u"macro novelty: [novelty]\nmacro gadget: [gadget]\nparagraph: inside\n"
        "macro badge: [badge: Gold]\nmacro leaf: [leaf: own words]\n"
        "paragraph: a[spark: b][spark][wrap]c\nmacro : [: no type]"_s);
}

void TestAdf::keepsWordsInWrongPlaces()
{
    const QJsonObject document = AdfSamples::document(R"(
        "bare",{"type":"text","text":"loose"},
        {"type":"table","content":[{"type":"paragraph","content":[{"type":"text","text":"no row"}]},
            {"type":"tableRow","content":[{"type":"text","text":"no cell"},
                {"type":"tableCell","content":[{"type":"table","content":[
                    {"type":"tableRow","content":[{"type":"tableCell","content":[{"type":"text","text":"x"}]},
                        {"type":"tableCell","content":[{"type":"text","text":"y"}]}]},
                    {"type":"tableRow","content":[{"type":"tableCell","content":[{"type":"text","text":"z"}]}]}]}]}]}]},
        {"type":"tableRow","content":[{"type":"tableCell","content":[{"type":"text","text":"row alone"}]}]},
        {"type":"tableCell","content":[{"type":"text","text":"cell alone"}]},
        {"type":"listItem","content":[{"type":"text","text":"item alone"}]},
        {"type":"paragraph","content":{"type":"text","text":"no array"}},
        {"type":"paragraph","content":[{"type":"paragraph","content":[{"type":"text","text":"twice"}]}]},
        {"type":"codeBlock","content":["a",{"type":"hardBreak"},{"type":"x","content":[{"type":"text","text":"b"}]}]})");
    QCOMPARE(adfToText(document),
        u"bareloose\nno row\nno cell | x y z\nrow alone\ncell alone\n- item alone\nno array\ntwice\na\nb"_s);
}

void TestAdf::marksCodeAndStruckWords_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &inside, const QString &words) {
        QTest::newRow(name) << inside << words;
    };
    const QByteArray code = R"("marks":[{"type":"code"}])";
    const QByteArray strike = R"("marks":[{"type":"strike"}])";
    const auto text = [](const QByteArray &words, const QByteArray &marks = {}) {
        return R"({"type":"text","text":")" + words + '"' + (marks.isEmpty() ? "" : "," + marks)
            + '}';
    };
    row("code", text("Set ") + ',' + text("port", code) + ',' + text("."), u"Set `port`."_s);
    row("struck then new", text("Port ") + ',' + text("8080 ", strike) + ',' + text("9443"),
        u"Port ~~8080~~ 9443"_s);
    row("blanks stay outside", text(" a ", code), u" `a` "_s);
    row("only blanks", text(" ", code) + ',' + text("x"), u" x"_s);
    row("own backquote", text("a`b", code), u"a`b"_s);
    row("struck over several runs",
        text("a ", strike) + ',' + text("b", R"("marks":[{"type":"strike"},{"type":"strong"}])")
            + ',' + text(" c", strike),
        u"~~a b c~~"_s);
    row("struck code",
        text("old", R"("marks":[{"type":"strike"},{"type":"code"}])") + ','
            + text(" is gone", strike),
        u"~~`old` is gone~~"_s);
    row("on two lines", text("a", strike) + R"(,{"type":"hardBreak"},)" + text("b", strike),
        u"~~a~~\n~~b~~"_s);
}

void TestAdf::marksCodeAndStruckWords()
{
    QFETCH(QByteArray, inside);
    const QJsonObject document =
        AdfSamples::document(R"({"type":"paragraph","content":[)" + inside + "]}");
    QVERIFY(!document.isEmpty());
    QTEST(adfToText(document, WordMarks::Kept), "words");
}

void TestAdf::takesAnyJson()
{
    QByteArray all;
    for (const AdfSamples::Sample &sample : AdfSamples::nodes())
        all += (all.isEmpty() ? "" : ",") + QByteArray(sample.content);
    const QJsonObject whole = AdfSamples::document(all);
    const QList<QJsonValue> wrongs{QJsonValue::Null, true, -1e300, 1e18, u""_s, u"words"_s,
        QJsonArray{1, QJsonArray{}}, QJsonObject{{u"type"_s, 1}, {u"content"_s, u"x"_s}}};
    const QString words = adfToText(whole, WordMarks::Kept);
    for (int place = 1;; ++place) {
        int countdown = place;
        const QJsonObject document =
            spoilt(whole, countdown, wrongs.at(place % wrongs.size())).toObject();
        const QString left = adfToText(document, WordMarks::Kept);
        QVERIFY(adfBlocks(document).size() < 200);
        if (countdown < 0)
            continue;
        QVERIFY(place > 500);
        QCOMPARE(left, words);
        break;
    }
    QCOMPARE(adfToText({}), QString());
    QVERIFY(adfBlocks({}).isEmpty());
    QVERIFY(adfBlocks({{u"type"_s, 3}}).size() <= 1);
}

void TestAdf::leavesOutWhatIsTooDeepOrTooMuch()
{
    QCOMPARE(adfToText(nested(400)), u"deep"_s);
    QCOMPARE(adfToText(nested(600)), QString());
    QCOMPARE(adfToText(nested(5000)), QString());
    QJsonArray paragraphs;
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, QString(100'000, u'x')}};
    for (int i = 0; i < 60; ++i)
        paragraphs.append(
            QJsonObject{{u"type"_s, u"paragraph"_s}, {u"content"_s, QJsonArray{text}}});
    const QString words = adfToText({{u"type"_s, u"doc"_s}, {u"content"_s, paragraphs}});
    QCOMPARE(words.count(u'x'), 5'000'000);
}

void TestAdf::readsAllOfTheCorpus()
{
    const QDir folder(sharedFile(u"/corpus/jira"_s));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("The corpus is not here.");
    int read = 0;
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        for (const QJsonObject &document : documentsIn(json)) {
            const QString words = adfToText(document);
            const QList<Block> view = adfBlocks(document);
            qsizetype characters = 0;
            for (const QString &text : textsOf(document)) {
                QVERIFY2(words.contains(text), qPrintable(name + u": "_s + text));
                characters += text.size();
            }
            QVERIFY2(words.size() >= characters, qPrintable(name));
            QVERIFY2(view.isEmpty() == (characters == 0) || words.isEmpty(), qPrintable(name));
            ++read;
        }
    }
    QVERIFY(read > 30);
}

QTEST_GUILESS_MAIN(TestAdf)
#include "tst_adf.moc"
