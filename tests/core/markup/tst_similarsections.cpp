// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/edits.h"
#include "core/markup/similarsections.h"
#include "tests/core/markup/corpus.h"
#include "tests/core/markup/cputimer.h"
#include "tests/core/markup/revisions.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

using Document = std::shared_ptr<const MarkupDocument>;

Document parsed(const QByteArray &body)
{
    return MarkupDocument::parse(MarkupFormat::Storage, body).value_or(nullptr);
}

/** The paths offered, best first. */
QStringList offered(const QByteArray &now, const QStringList &path, const QByteArray &earlier = {})
{
    const Document before = parsed(earlier);
    QStringList paths;
    for (const SimilarSection &one :
        similarSections(*parsed(now), path, earlier.isEmpty() ? nullptr : before.get()))
        paths += one.section.path.join(u'/');
    return paths;
}

const QByteArray Ports = "<p>The service listens on port 8080 and the console on 9090, behind the "
                         "proxy of the data centre.</p>";
const QByteArray Limits = "<p>A request may carry ten megabytes; larger uploads are cut off with "
                          "code 413 by the gateway.</p>";
const QByteArray Owners = "<p>Ask Mia about anything that breaks at night; the pager is hers "
                          "every second week.</p>";

QByteArray section(const QByteArray &heading, const QByteArray &content, int level = 2)
{
    const QByteArray tag = 'h' + QByteArray::number(level);
    return '<' + tag + '>' + heading + "</" + tag + '>' + content;
}

const QByteArray Earlier =
    section("Ports", Ports) + section("Limits", Limits) + section("Owners", Owners);

} // namespace

class TestSimilarSections : public QObject
{
    Q_OBJECT

private slots:
    void knowsASectionByItsWords();
    void staysSilentAboutADeletedSection();
    void goesByTheHeadingWithoutAnEarlierPage();
    void knowsARowByItsWords();
    void doesNotTakeTheSectionAround();
    void findsPlantedRenames();
    void offersNothingForDeletedSections();
    void findsRealRenames();
    void staysLinear();
};

void TestSimilarSections::knowsASectionByItsWords()
{
    QByteArray now =
        section("Owners", Owners) + section("Where it listens", Ports) + section("Limits", Limits);
    now.replace("9090", "9443");
    QCOMPARE(offered(now, {u"Ports"_s}, Earlier), QStringList{u"Where it listens"_s});
    const auto found = similarSections(*parsed(now), {u"Ports"_s}, parsed(Earlier).get());
    QVERIFY(found.first().similarity > 0.7 && found.first().similarity < 1);
    QCOMPARE(found.first().reason.right(15), u" % of its words"_s);
    QVERIFY(found.first().reason != u"100 % of its words"_s);
    // The same below another heading.
    QCOMPARE(offered(section("New", section("Ports", Ports, 3)), {u"Ports"_s}, Earlier).first(),
        u"New/Ports"_s);
}

void TestSimilarSections::staysSilentAboutADeletedSection()
{
    const QByteArray left = section("Limits", Limits) + section("Owners", Owners);
    QCOMPARE(offered(left, {u"Ports"_s}, Earlier), QStringList());
    const QByteArray other = section("Backups",
        "<p>The service writes one archive a day and the console on demand, to the store of the "
        "second site.</p>");
    QCOMPARE(offered(left + other, {u"Ports"_s}, Earlier), QStringList());
}

void TestSimilarSections::goesByTheHeadingWithoutAnEarlierPage()
{
    const QByteArray now = section("Connection settings", "<p>a</p>")
        + section("Registering a client", "<p>b</p>") + section("Owners", "<p>c</p>")
        + section(u"接続設定"_s.toUtf8(), "<p>d</p>");
    QCOMPARE(offered(now, {u"Connection timeouts"_s}), QStringList{u"Connection settings"_s});
    QCOMPARE(offered(now, {u"Register a client"_s}), QStringList{u"Registering a client"_s});
    QCOMPARE(offered(now, {u"接続の設定"_s}), QStringList{u"接続設定"_s});
    QCOMPARE(offered(now, {u"Glossary"_s}), QStringList());
    QCOMPARE(offered(now, {}), QStringList());
    QCOMPARE(offered({}, {u"Owners"_s}), QStringList());
    // A page that did not hold the section either says nothing more.
    QCOMPARE(
        offered(now, {u"Connection timeouts"_s}, Earlier), QStringList{u"Connection settings"_s});
    QCOMPARE(similarSections(*parsed(now), {u"Connection timeouts"_s}).first().reason,
        u"a similar heading in the same place"_s);
}

void TestSimilarSections::knowsARowByItsWords()
{
    const auto table = [](const QByteArray &name) {
        return "<table><tbody><tr><td>" + name
            + "</td><td>8080</td><td>behind the proxy of the data centre</td></tr>"
              "<tr><td>Metrics</td><td>9090</td><td>scraped every minute</td></tr></tbody></table>";
    };
    QCOMPARE(offered(table("Control API"), {u"row “Admin API”"_s}, table("Admin API")),
        QStringList{u"row “Control API”"_s});
    QCOMPARE(offered(table("Control API"), {u"row “Admin API”"_s}), QStringList());
    QCOMPARE(offered(table("Admin REST API"), {u"row “Admin API”"_s}),
        QStringList{u"row “Admin REST API”"_s});
}

void TestSimilarSections::doesNotTakeTheSectionAround()
{
    const QByteArray earlier = section("Guide",
        section("Ports", Ports, 3) + section("Limits", Limits, 3) + section("Owners", Owners, 3));
    QByteArray now = earlier;
    now.replace("Guide", "Handbook").replace(">Ports<", ">Listening<");
    QCOMPARE(offered(now, {u"Guide"_s, u"Ports"_s}, earlier).first(), u"Handbook/Listening"_s);
    QCOMPARE(offered(now, {u"Guide"_s}, earlier).first(), u"Handbook"_s);
}

/** Heading sections of a page with a path of their own and words to know them by. */
QList<Section> knowable(const MarkupDocument &document)
{
    const QList<Section> all = document.sections();
    const QList<TextUnit> units = document.textUnits();
    QHash<QStringList, int> paths;
    for (const Section &one : all)
        ++paths[one.path];
    QList<Section> found;
    for (const Section &one : all) {
        const bool says = std::ranges::any_of(
            units, [&](const TextUnit &unit) { return one.content.contains(unit.bytes.first()); });
        if (one.kind == Section::Kind::Heading && paths.value(one.path) == 1
            && !one.path.last().isEmpty() && says)
            found.append(one);
    }
    return found;
}

/** A third of the corpus where it is there, and a page of our own. */
QList<Corpus::Page> allPages()
{
    QList<Corpus::Page> pages = Corpus::pages(3);
    pages.append({u"own"_s, true, Earlier});
    return pages;
}

void TestSimilarSections::findsPlantedRenames()
{
    QRandomGenerator random(23);
    int right = 0, wrong = 0, silent = 0, hadOthers = 0;
    for (const Corpus::Page &page : allPages()) {
        const Document before = parsed(page.body);
        const QList<Section> all = before ? knowable(*before) : QList<Section>();
        if (all.isEmpty() || page.body.size() > 200'000)
            continue;
        const Section &chosen = all.at(random.bounded(int(all.size())));
        const QList<TextUnit> heading =
            before->textUnits({chosen.span.offset, chosen.content.offset - chosen.span.offset});
        if (heading.size() != 1)
            continue;
        TextEdits edits = before->replaceText(
            heading.first(), 0, heading.first().text.size(), u"Qwzx and zyxq"_s);
        const QList<TextUnit> units = before->textUnits(chosen.content);
        const TextUnit &unit = units.at(random.bounded(int(units.size())));
        if (units.size() > 2 && unit.kind == TextUnit::Kind::Paragraph)
            edits += before->replaceText(unit, 0, unit.text.size() / 2, u"other"_s);
        if (edits.isEmpty())
            continue;
        const QByteArray after = applyEdits(page.body, edits).value();
        const auto found = similarSections(*parsed(after), chosen.path, before.get());
        silent += found.isEmpty();
        const bool hit =
            !found.isEmpty() && found.first().section.span.offset == chosen.span.offset;
        right += hit;
        wrong += !hit && !found.isEmpty();
        hadOthers += found.size() > 1;
    }
    qInfo("%d right, %d wrong, %d silent, %d with more than one offered", right, wrong, silent,
        hadOthers);
    QVERIFY(right > 0 && wrong * 100 <= right && silent * 20 <= right);
}

void TestSimilarSections::offersNothingForDeletedSections()
{
    QRandomGenerator random(29);
    int silent = 0, offers = 0;
    for (const Corpus::Page &page : allPages()) {
        const Document before = parsed(page.body);
        const QList<Section> all = before ? knowable(*before) : QList<Section>();
        if (all.isEmpty() || page.body.size() > 200'000)
            continue;
        const Section &chosen = all.at(random.bounded(int(all.size())));
        // Another section comes in its place.
        const QByteArray other = section("Backups", Limits, chosen.level);
        const QByteArray after = applyEdits(page.body, {{chosen.span, other}}).value();
        const Document now = parsed(after);
        const bool quiet = similarSections(*now, chosen.path, before.get()).isEmpty();
        silent += quiet;
        offers += !quiet;
    }
    qInfo("%d silent, %d offers", silent, offers);
    QVERIFY(silent > 0 && offers * 100 <= silent);
}

/** The one heading that came where another went; empty when several came or went, or none did. */
QString exchanged(const MarkupDocument &before, const MarkupDocument &after, const QString &heading)
{
    const auto names = [](const MarkupDocument &document) {
        QStringList all;
        for (const Section &one : document.sections()) {
            if (one.kind == Section::Kind::Heading)
                all += one.path.last();
        }
        return all;
    };
    const QStringList left = names(before), right = names(after);
    const qsizetype at = left.indexOf(heading);
    const auto near = [](const QStringList &all, qsizetype index) {
        return index < 0 || index >= all.size() ? u"(edge)"_s : all.at(index);
    };
    for (qsizetype i = 0; i < right.size(); ++i) {
        if (!left.contains(right.at(i)) && !right.contains(heading)
            && near(left, at - 1) == near(right, i - 1) && near(left, at + 1) == near(right, i + 1))
            return right.at(i);
    }
    return {};
}

/** On pairs of versions of real pages: a heading that was exchanged for another is found by it. */
void TestSimilarSections::findsRealRenames()
{
    const QList<Corpus::Revision> pairs = Corpus::revisions();
    if (pairs.isEmpty())
        QSKIP("the shared corpus is not here");
    int right = 0, wrong = 0, silent = 0, gone = 0, offers = 0;
    for (const Corpus::Revision &pair : pairs) {
        const Document before = parsed(pair.before), after = parsed(pair.after);
        if (!before || !after)
            continue;
        for (const Section &one : knowable(*before)) {
            if (after->findSection(one.path))
                continue;
            const auto found = similarSections(*after, one.path, before.get());
            const QString now = exchanged(*before, *after, one.path.last());
            const QString first = found.isEmpty() ? QString() : found.first().section.path.last();
            const bool parentOnly = first == one.path.last();
            if (now.isEmpty() && !parentOnly) {
                ++gone;
                offers += !found.isEmpty();
            } else {
                right += first == now || parentOnly;
                silent += found.isEmpty();
                wrong += !found.isEmpty() && first != now && !parentOnly;
            }
        }
    }
    qInfo("%d right, %d wrong, %d silent; %d gone or split, %d of them offered another", right,
        wrong, silent, gone, offers);
    QVERIFY(right > 0 && wrong * 20 <= right && silent * 10 <= right);
}

void TestSimilarSections::staysLinear()
{
    const CpuTimer timer;
    QByteArray before, after;
    for (int i = 0; i < 3000; ++i) {
        const QByteArray number = QByteArray::number(i);
        before += section("Old " + number, Ports);
        after += section("New " + number, Ports + number);
    }
    QCOMPARE(offered(after, {u"Old 7"_s}, before).size(), 5);
    QVERIFY(timer.isWithin(std::chrono::seconds(6)));
}

QTEST_GUILESS_MAIN(TestSimilarSections)
#include "tst_similarsections.moc"
