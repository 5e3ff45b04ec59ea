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
    TextUnit unit;
    qsizetype start = 0;
    QString value;
    QString subject;
};

/** A number in a sentence or row of the page, with the words before it as its subject. */
std::optional<Planted> numberIn(const StorageDocument &document)
{
    static const QRegularExpression form(
        u"((?:[A-Za-z][a-z]{3,} ){2,3})(?:is |of |at |to |= ?|: ?)?(\\d{2,5})(?= [a-z]|[.,;]|$)"_s);
    for (const TextUnit &unit : textUnits(document)) {
        const bool prose = unit.kind == TextUnit::Kind::Paragraph
            || unit.kind == TextUnit::Kind::ListItem || unit.kind == TextUnit::Kind::Cell;
        const QRegularExpressionMatch match = form.match(unit.text.left(2000));
        if (!prose || unit.historic || !match.hasMatch() || contentWords(match.captured(1)).size() < 2)
            continue;
        return Planted {unit, match.capturedStart(2), match.captured(2), match.captured(1).trimmed()};
    }
    return std::nullopt;
}

} // namespace

/** Real pages, each with a ticket that changes a number one of its sentences states. */
class TestDraftCorpus : public QObject
{
    Q_OBJECT

private slots:
    void changesPlantedNumbersAndNothingElse()
    {
        const QString shared = qEnvironmentVariable("DOCKET_SHARED", QStringLiteral(DOCKET_SOURCE "/../shared"));
        const QDir folder(shared + u"/corpus/storage"_s);
        const QStringList names = folder.entryList(QDir::Files);
        if (names.isEmpty())
            QSKIP("the corpus of real pages is not here");

        int planted = 0;
        int found = 0;
        qint64 slowest = 0;
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (name.endsWith(".tsv"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            DraftRequest request;
            request.page.body = file.readAll();
            const auto document = StorageDocument::parse(request.page.body);
            const std::optional<Planted> number = document ? numberIn(*document) : std::nullopt;
            if (!number)
                continue;
            ++planted;
            const QString fresh = QString::number(number->value.toInt() + 7);
            request.item.key = u"CORPUS-1"_s;
            request.item.summary = u"Adjust a documented value"_s;
            request.item.description
                = u"The %1 changes from %2 to %3."_s.arg(number->subject, number->value, fresh);
            request.entry.at = fromIso(u"2026-04-14T09:00:00Z"_s);
            request.kind = PageKind::Reference;

            QElapsedTimer timer;
            timer.start();
            const DraftOutcome outcome = draft(request);
            slowest = std::max(slowest, timer.elapsed());
            bool hit = false;
            for (const Draft &one : outcome.drafts) {
                const Result<QByteArray> after = applyEdits(request.page.body, one.edits);
                QVERIFY2(after.has_value(), qPrintable(name));
                QVERIFY2(checkIntegrity(request.page.body, *after, {0, request.page.body.size()}).isSound(), qPrintable(name));
                const qsizetype place = number->unit.bytes.at(number->start).offset;
                for (const TextEdit &edit : one.edits) {
                    QCOMPARE(QString::fromUtf8(edit.replacement).remove(u","_s), fresh);
                    hit = hit || edit.span.offset == place;
                }
            }
            found += hit;
            if (!hit && qEnvironmentVariableIsSet("DOCKET_SHOW_MISSES"))
                qInfo().noquote() << name << '|' << request.item.description << '|' << outcome.silence
                                  << '|' << number->unit.text.mid(std::max<qsizetype>(0, number->start - 60), 120);
        }
        qInfo().noquote() << u"%1 of %2 planted numbers drafted, slowest page %3 ms"_s.arg(found).arg(planted).arg(slowest);
        QVERIFY(planted > 100);
        QVERIFY(found * 100 >= planted * 90);
    }
};

QTEST_GUILESS_MAIN(TestDraftCorpus)
#include "tst_draftcorpus.moc"
