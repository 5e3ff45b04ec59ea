// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/drafting/draft.h"
#include "core/drafting/words.h"
#include "core/markup/edits.h"
#include "core/markup/elements.h"
#include "core/markup/integrity.h"
#include "core/markup/sections.h"
#include "core/markup/textmap.h"
#include "ticketforms.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QString changed(const QString &kind, QString value)
{
    if (kind == "word"_L1)
        return value.left(4) + u"ova"_s;
    if (kind == "phrase"_L1)
        return u"plain new wording"_s;
    if (kind == "special"_L1)
        return u"Cats <& \"dogs\">"_s;
    if (kind == "long date"_L1)
        return value.at(0).isDigit() ? u"17 March 2031"_s : u"March 17, 2031"_s;
    static const QRegularExpression number(u"\\d(?!.*\\d)"_s);
    const QRegularExpressionMatch match = number.match(value);
    if (match.hasMatch()) {
        const int digit = match.captured().toInt();
        return value.replace(match.capturedStart(), 1, QString::number((digit + 3) % 10));
    }
    const qsizetype at = value.lastIndexOf(QRegularExpression(u"[A-Za-z]{2,}"_s));
    return value.insert(at + 1, value.at(at).isUpper() ? u"QUX"_s : u"qux"_s);
}

struct Planted
{
    QString kind, place, subjectSort, sourceSort;
    int form = 0;
    int unit = -1;
    qsizetype start = 0;
    QString old, fresh;
    QString words; ///< Of the ticket.
    DraftRequest request;
};

struct Count
{
    int exact = 0, unsure = 0, silent = 0, wrong = 0;
    [[nodiscard]] int all() const { return exact + unsure + silent + wrong; }
};

bool isLink(const StorageDocument &document, Span span)
{
    const int leaf = leafAt(document, span.offset);
    return isInside(document, leaf, "a") || isInside(document, leaf, "ac:link");
}

QString placeOf(const StorageDocument &document, const TextUnit &unit, Span span)
{
    if (isLink(document, span))
        return u"link text"_s;
    switch (unit.kind) {
    case TextUnit::Kind::Heading:
        return u"heading"_s;
    case TextUnit::Kind::ListItem:
        return u"list item"_s;
    case TextUnit::Kind::Cell:
        return u"table cell"_s;
    case TextUnit::Kind::Code:
        return u"code"_s;
    case TextUnit::Kind::MacroParameter:
        return u"macro title"_s;
    case TextUnit::Kind::Paragraph:
    case TextUnit::Kind::Other:
        break;
    }
    return u"paragraph"_s;
}

QString wordsBefore(const QString &text, qsizetype start, qsizetype count)
{
    static const QRegularExpression word(u"[A-Za-z][A-Za-z-]{2,}"_s);
    QStringList found;
    QRegularExpressionMatchIterator it = word.globalMatch(text.first(start).right(200));
    while (it.hasNext())
        found.append(it.next().captured());
    return QStringList(found.mid(std::max<qsizetype>(0, found.size() - count))).join(' '_L1);
}

const QStringList subjectSorts{u"next to it"_s, u"in the sentence"_s, u"heading"_s, u"stop words"_s,
    u"other words"_s, u"mixed case"_s};
const QStringList sourceSorts{
    u"description"_s, u"summary"_s, u"comment"_s, u"both"_s, u"field"_s, u"history"_s};

QString subjectFor(const QString &sort, const TextUnit &unit, qsizetype start, qsizetype length)
{
    if (sort == "next to it"_L1)
        return wordsBefore(unit.text, start, 2);
    if (sort == "in the sentence"_L1) {
        const QString behind = unit.text.sliced(start + length).left(100);
        const QString words = wordsBefore(behind, behind.size(), 2);
        return words.isEmpty() ? wordsBefore(unit.text, start / 2, 2) : words;
    }
    if (sort == "heading"_L1)
        return unit.path.value(unit.path.size() - 1).left(40);
    if (sort == "stop words"_L1)
        return u"has been"_s;
    if (sort == "mixed case"_L1)
        return wordsBefore(unit.text, start, 1).toUpper();
    return u"quokka retention quota"_s;
}

void say(WorkItem &item, const QString &sort, const QString &words)
{
    item.summary = u"Adjust what the page says"_s;
    item.description = u"See below."_s;
    if (sort == "description"_L1)
        item.description = u"Background of this work.\n"_s + words;
    else if (sort == "summary"_L1)
        item.summary = words;
    else if (sort == "comment"_L1)
        item.comments = {{u"1"_s, {}, {}, u"Looks good."_s}, {u"2"_s, {}, {}, words}};
    else if (sort == "field"_L1)
        item.fields.insert(u"Documentation impact"_s, words);
    else if (sort == "both"_L1)
        item.summary = item.description = words;
}

QString pageText(const QList<TextUnit> &units)
{
    QString text;
    for (const TextUnit &unit : units)
        text += unit.text + u'\n';
    return text;
}

} // namespace

/** Real pages and tickets that say in many words which value changed: the edit is the one meant, or
 * there is none. */
class TestDraftForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString shared =
            qEnvironmentVariable("DOCKET_SHARED", QStringLiteral(DOCKET_SOURCE "/../shared"));
        m_folder = QDir(shared + u"/corpus/storage"_s);
        m_names = m_folder.entryList({u"*.xml"_s, u"*.xhtml"_s, u"*.html"_s, u"*"_s}, QDir::Files);
        m_names.removeIf([](const QString &name) { return name.endsWith(".tsv"_L1); });
        if (m_names.isEmpty())
            QSKIP("the corpus of real pages is not here");
    }

    void editsExactlyWhatIsMeant()
    {
        for (qsizetype i = 0; i < m_names.size(); i += 2)
            plantIn(m_names.at(i));
        report();
        Count all;
        for (const Count &count : std::as_const(m_byForm)) {
            all.exact += count.exact;
            all.unsure += count.unsure;
            all.wrong += count.wrong;
            all.silent += count.silent;
        }
        QVERIFY(all.all() > 1500);
        QVERIFY2((all.exact + all.unsure) * 100 >= all.all() * 98, "too many are missed");
        QVERIFY2(all.wrong * 1000 <= all.all(), "too many are wrong");
        QVERIFY2(m_foreignConfident * 20 <= m_foreign, "too sure about other things' numbers");
    }

    void staysSilentWithoutTheValue()
    {
        int silent = 0;
        int edited = 0;
        int pages = 0;
        for (qsizetype i = 0; i < m_names.size(); i += 3) {
            const QString &name = m_names.at(i);
            const QByteArray body = read(name);
            if (body.isEmpty() || body.contains("73519") || body.contains("quokka"))
                continue;
            ++pages;
            DraftRequest request = requestFor(body);
            say(request.item, sourceSorts.at(pages % sourceSorts.size()),
                QString::fromUtf8(forms().at(pages % forms().size()).text)
                    .replace("%S"_L1, "quokka retention quota"_L1)
                    .replace("%A"_L1, "73519"_L1)
                    .replace("%B"_L1, "80211"_L1));
            const DraftOutcome outcome = draft(request);
            silent += outcome.drafts.isEmpty();
            edited += std::ranges::any_of(
                outcome.drafts, [](const Draft &one) { return !one.edits.isEmpty(); });
            if (!outcome.drafts.isEmpty() && m_show)
                qInfo().noquote() << "NOT SILENT" << name << outcome.drafts.first().summary;
        }
        qInfo() << silent << "of" << pages << "unrelated tickets are silent";
        QCOMPARE(edited, 0);
        QVERIFY(silent * 100 >= pages * 99);
    }

private:
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > 400'000)
            return {};
        return file.readAll();
    }

    static DraftRequest requestFor(const QByteArray &body)
    {
        DraftRequest request;
        request.page.body = body;
        request.item.key = u"CORPUS-1"_s;
        request.entry.at = fromIso(u"2026-04-14T09:00:00Z"_s);
        request.kind = PageKind::Reference;
        return request;
    }

    void plantIn(const QString &name)
    {
        const QByteArray body = read(name);
        const auto document = StorageDocument::parse(body);
        if (!document)
            return;
        const QList<TextUnit> units = textUnits(*document);
        const QString text = pageText(units);
        int planted = 0;
        for (int i = 0; i < kinds().size() && planted < 5; ++i) {
            if (std::optional<Planted> one = find(kinds().at(i), *document, units, text)) {
                ++planted;
                one->request = requestFor(body);
                tell(*one, *document, units.at(one->unit));
                check(name, *one, units);
                ++m_turn;
            }
        }
    }

    /** A value that stands once on the page and does not tell the past. */
    std::optional<Planted> find(const Kind &kind, const StorageDocument &document,
        const QList<TextUnit> &units, const QString &text) const
    {
        static const QRegularExpression past(
            u"\\b(was|were|previously|until|formerly|used to|no longer|instead of|earlier|originally|deprecated|introduced|prior|not)\\b|^\\W*[\\d./-]{8,10}\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpression pattern(u"(?<![\\w.,:/@#$%&=+\\\\-])"_s
            + QString::fromLatin1(kind.pattern)
            + u"(?![\\w/@#$%&=+\\\\-]|[.,:]\\w| (?:ms|seconds?|minutes?|min|hours?|days?|%|MB|GB|KB|[a-z]{1,2})\\b)"_s);
        QList<Planted> found;
        for (int i = 0; i < units.size(); ++i) {
            const TextUnit &unit = units.at(i);
            if (unit.historic || unit.kind == TextUnit::Kind::Other || unit.text.size() > 3000)
                continue;
            QRegularExpressionMatchIterator it = pattern.globalMatch(unit.text);
            while (it.hasNext()) {
                const QRegularExpressionMatch match = it.next();
                const QString old = match.captured();
                const QString fresh = changed(QString::fromLatin1(kind.name), old);
                const QByteArray raw = escapeText(old);
                if (text.count(old, Qt::CaseInsensitive) != 1 || text.contains(fresh)
                    || document.body().count(raw) != 1
                    || past.match(unit.text.first(match.capturedStart()).right(100)).hasMatch())
                    continue;
                const Span span = unit.spanOf(match.capturedStart(), match.capturedLength());
                found.append({QString::fromLatin1(kind.name), placeOf(document, unit, span), {}, {},
                    0, i, match.capturedStart(), old, fresh, {}, {}});
                break;
            }
        }
        if (found.isEmpty())
            return std::nullopt;
        // Rare places first, so that each is met often.
        for (const QString &place : {u"macro title"_s, u"heading"_s, u"link text"_s, u"code"_s}) {
            const auto rare = std::ranges::find(found, place, &Planted::place);
            if (rare != found.end() && m_turn % 3 == 0)
                return *rare;
        }
        return found.at(m_turn % found.size());
    }

    void tell(Planted &one, const StorageDocument &document, const TextUnit &unit) const
    {
        const auto kind = std::ranges::find(
            kinds(), one.kind, [](const Kind &each) { return QString::fromLatin1(each.name); });
        one.form = m_turn % int(forms().size());
        one.subjectSort = subjectSorts.at((m_turn / 3) % subjectSorts.size());
        one.sourceSort = sourceSorts.at((m_turn / 5) % sourceSorts.size());
        const Form &form = forms().at(one.form);
        QString subject = subjectFor(one.subjectSort, unit, one.start, one.old.size());
        if (subject.isEmpty())
            subject = u"the"_s;
        const bool amount = one.kind == "size"_L1 || one.kind == "percent"_L1
            || one.kind == "duration"_L1 || one.kind == "long date"_L1;
        const bool plain = kind->words || (one.old.contains(' '_L1) && !amount);
        const QString mark = plain || m_turn % 7 == 0 ? u"\"%1\""_s
            : m_turn % 7 == 1                         ? u"`%1`"_s
                                                      : u"%1"_s;
        const bool doubled = one.fresh.contains('"'_L1);
        const auto marked = [&](const QString &value) {
            return doubled ? u"`%1`"_s.arg(value) : mark.arg(value);
        };
        one.words = QString::fromUtf8(form.text)
                        .replace("%S"_L1, subject)
                        .replace("%A"_L1, marked(one.old))
                        .replace("%B"_L1, marked(one.fresh));
        say(one.request.item, one.sourceSort, one.words);
        if (one.sourceSort == "history"_L1)
            one.request.item.history = {
                {u"1"_s, {}, {}, {{subject, u"customfield_10010"_s, one.old, {}, one.fresh, {}}}}};
        const auto section = findSection(document, unit.path);
        if (m_turn % 2 == 0 && section
            && section->span.contains(unit.spanOf(one.start, one.old.size())))
            one.request.section = unit.path;
    }

    void check(const QString &name, const Planted &one, const QList<TextUnit> &units)
    {
        QElapsedTimer timer;
        timer.start();
        const DraftOutcome outcome = draft(one.request);
        m_times.append(timer.elapsed());
        TextEdits edits;
        bool confident = true;
        for (const Draft &each : outcome.drafts) {
            edits.append(each.edits);
            confident = confident && each.confident;
        }
        std::ranges::sort(edits, {}, [](const TextEdit &edit) { return edit.span; });
        QString sort = u"silent"_s;
        if (!edits.isEmpty()) {
            const QByteArray after =
                applyEdits(one.request.page.body, edits).value_or(QByteArray());
            sort = saysOnlyThat(after, one, units) ? (confident ? u"exact"_s : u"unsure"_s)
                                                   : u"wrong"_s;
        }
        const auto add = [&](Count &count) {
            count.exact += sort == "exact"_L1;
            count.unsure += sort == "unsure"_L1;
            count.silent += sort == "silent"_L1;
            count.wrong += sort == "wrong"_L1;
        };
        add(m_byForm[QString::fromUtf8(forms().at(one.form).text)]);
        add(m_byKind[one.kind]);
        add(m_byPlace[one.place]);
        add(m_bySubject[one.subjectSort]);
        add(m_bySource[one.sourceSort]);
        if (sort != "exact"_L1 && m_show) {
            const QString text = units.at(one.unit).text;
            qInfo().noquote() << sort.toUpper() << name << '|' << one.kind << '|' << one.place
                              << '|' << one.subjectSort << '|' << oneLine(one.words) << "| page:"
                              << oneLine(text.mid(std::max<qsizetype>(0, one.start - 70), 150))
                              << '|' << outcome.silence << outcome.drafts.size()
                              << (edits.isEmpty() ? QByteArray() : edits.first().replacement);
        }
        static const QStringList numbers{
            u"integer"_s, u"decimal"_s, u"version"_s, u"percent"_s, u"size"_s, u"duration"_s};
        if (one.subjectSort == "other words"_L1 && numbers.contains(one.kind)
            && one.words.contains(u"quokka"_s)) {
            ++m_foreign;
            m_foreignConfident += sort == "exact"_L1;
        }
    }

    static bool saysOnlyThat(
        const QByteArray &after, const Planted &one, const QList<TextUnit> &units)
    {
        const auto document = StorageDocument::parse(after);
        if (!document
            || !checkIntegrity(one.request.page.body, after, {0, one.request.page.body.size()})
                .isSound())
            return false;
        const QList<TextUnit> now = textUnits(*document);
        if (now.size() != units.size())
            return false;
        for (int i = 0; i < now.size(); ++i) {
            QString expected = units.at(i).text;
            if (i == one.unit)
                expected.replace(one.start, one.old.size(), one.fresh);
            if (now.at(i).text != expected)
                return false;
        }
        return true;
    }

    void report()
    {
        const auto table = [](const QMap<QString, Count> &counts) {
            for (auto it = counts.begin(); it != counts.end(); ++it)
                qInfo().noquote() << QString(it.key()).replace('\n'_L1, " / "_L1).leftJustified(58)
                                  << it->exact << it->unsure << it->silent << it->wrong;
        };
        qInfo() << "exact, exact but unsure, silent, wrong";
        if (m_show)
            table(m_byForm);
        table(m_byKind);
        table(m_byPlace);
        table(m_bySubject);
        table(m_bySource);
        std::ranges::sort(m_times);
        qInfo() << m_times.size() << "drafts, p95" << m_times.at(m_times.size() * 95 / 100)
                << "ms, slowest" << m_times.last() << "ms; confident about another thing's number"
                << m_foreignConfident << "of" << m_foreign;
    }

    QDir m_folder;
    QStringList m_names;
    QMap<QString, Count> m_byForm, m_byKind, m_byPlace, m_bySubject, m_bySource;
    QList<qint64> m_times;
    int m_turn = 0;
    int m_foreign = 0;
    int m_foreignConfident = 0; ///< Numbers that the ticket says of another thing.
    bool m_show = qEnvironmentVariableIsSet("DOCKET_SHOW_MISSES");
};

QTEST_GUILESS_MAIN(TestDraftForms)
#include "tst_draftforms.moc"
