// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/drafting/draft.h"
#include "core/drafting/words.h"
#include "core/markup/edits.h"
#include "core/markup/integrity.h"
#include "core/markup/textmap.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

struct Planted
{
    qsizetype place = 0; ///< First byte of the old value.
    QString words; ///< The ticket's description.
    QString fresh;
};

bool isProse(const TextUnit &unit)
{
    return !unit.historic
        && (unit.kind == TextUnit::Kind::Paragraph || unit.kind == TextUnit::Kind::ListItem
            || unit.kind == TextUnit::Kind::Cell);
}

/** A number in a sentence or row of the page, with the words before it as its subject. */
std::optional<Planted> numberIn(const QList<TextUnit> &units)
{
    static const QRegularExpression form(
        u"((?:[A-Za-z][a-z]{3,} ){1,3})(?:is |of |at |to |= ?|: ?)?(\\d{2,5})(?= [a-z]|[;)]|[.,]?(?: |$))"_s);
    for (const TextUnit &unit : units) {
        const QRegularExpressionMatch match = form.match(unit.text.left(2000));
        if (!isProse(unit) || !match.hasMatch() || contentWords(match.captured(1)).isEmpty())
            continue;
        const QString fresh = QString::number(match.captured(2).toInt() + 7);
        return Planted{unit.bytes.at(match.capturedStart(2)).offset,
            u"Change %1 from %2 to %3."_s.arg(
                match.captured(1).trimmed(), match.captured(2), fresh),
            fresh};
    }
    return std::nullopt;
}

/** Two words of a sentence that stand nowhere else on the page. */
std::optional<Planted> phraseIn(const QList<TextUnit> &units)
{
    static const QRegularExpression form(u"(?<![\\w-])[a-z]{5,12} [a-z]{5,12}(?![\\w-])"_s);
    QString page;
    for (const TextUnit &unit : units)
        page += unit.text + u'\n';
    for (const TextUnit &unit : units) {
        const QRegularExpressionMatch match = form.match(unit.text.left(2000));
        if (!isProse(unit) || !match.hasMatch()
            || page.count(match.captured(), Qt::CaseInsensitive) != 1)
            continue;
        return Planted{unit.bytes.at(match.capturedStart()).offset,
            u"The wording changes from \"%1\" to \"brand-new wording\"."_s.arg(match.captured()),
            u"brand-new wording"_s};
    }
    return std::nullopt;
}

} // namespace

/** Real pages, each with tickets that change what one of its sentences states. */
class TestDraftCorpus : public QObject
{
    Q_OBJECT

private slots:
    void changesPlantedValuesAndNothingElse()
    {
        const QString shared =
            qEnvironmentVariable("DOCKET_SHARED", QStringLiteral(DOCKET_SOURCE "/../shared"));
        const QDir folder(shared + u"/corpus/storage"_s);
        const QStringList names = folder.entryList(QDir::Files);
        if (names.isEmpty())
            QSKIP("the corpus of real pages is not here");
        for (qsizetype i = 0; i < names.size(); i += 3) {
            const QString &name = names.at(i);
            QFile file(folder.filePath(name));
            if (name.endsWith(".tsv"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray body = file.readAll();
            const auto document = StorageDocument::parse(body);
            if (!document)
                continue;
            const QList<TextUnit> units = textUnits(*document);
            for (const std::optional<Planted> &planted : {numberIn(units), phraseIn(units)}) {
                if (planted)
                    draftOne(name, body, *planted);
            }
        }
        std::ranges::sort(m_times);
        qInfo().noquote() << u"%1 of %2 planted values drafted; p95 %3 ms, slowest %4 ms"_s
                                 .arg(m_found)
                                 .arg(m_times.size())
                                 .arg(m_times.at(m_times.size() * 95 / 100))
                                 .arg(m_times.last());
        QVERIFY(m_times.size() > 300);
        QVERIFY(m_found * 100 >= m_times.size() * 90);
    }

private:
    void draftOne(const QString &name, const QByteArray &body, const Planted &planted)
    {
        DraftRequest request;
        request.page.body = body;
        request.item.key = u"CORPUS-1"_s;
        request.item.summary = u"Adjust what the page says"_s;
        request.item.description = planted.words;
        request.entry.at = fromIso(u"2026-04-14T09:00:00Z"_s);
        request.kind = PageKind::Reference;
        QElapsedTimer timer;
        timer.start();
        const DraftOutcome outcome = draft(request);
        m_times.append(timer.elapsed());
        bool hit = false;
        for (const Draft &one : outcome.drafts) {
            const Result<QByteArray> after = applyEdits(body, one.edits);
            QVERIFY2(after.has_value(), qPrintable(name));
            QVERIFY2(checkIntegrity(body, *after, {0, body.size()}).isSound(), qPrintable(name));
            for (const TextEdit &edit : one.edits) {
                const QString fresh = QString::fromUtf8(edit.replacement);
                QVERIFY2(
                    planted.fresh.contains(fresh, Qt::CaseInsensitive), qPrintable(name + fresh));
                hit = hit || edit.span.offset == planted.place;
            }
        }
        m_found += hit;
        if ((!hit || m_times.last() > 200) && qEnvironmentVariableIsSet("DOCKET_SHOW_MISSES"))
            qInfo().noquote() << name << '|' << m_times.last() << body.size() << '|'
                              << planted.words << '|' << outcome.silence << '|'
                              << outcome.drafts.size();
    }

    QList<qint64> m_times;
    qsizetype m_found = 0;
};

QTEST_GUILESS_MAIN(TestDraftCorpus)
#include "tst_draftcorpus.moc"
