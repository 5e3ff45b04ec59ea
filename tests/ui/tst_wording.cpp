// SPDX-License-Identifier: GPL-3.0-or-later
// The window's words in each language: plurals, dates, what core says, and the language made of English to look at layouts.
#include "ui/feedback/errortext.h"
#include "ui/language/dates.h"
#include "ui/language/keptwords.h"
#include "ui/language/language.h"
#include "ui/language/pseudotranslator.h"
#include "ui/log/logmodel.h"
#include "ui/queue/proposaltext.h"
#include "ui/review/snoozedate.h"
#include "ui/setup/tokenend.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QKeySequence>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QDateTime monday(QDate(2026, 5, 4), QTime(9, 0));

/** All that core/ has between quotation marks, with gaps as "%". */
QSet<QString> literalsOfCore()
{
    static const QRegularExpression joined(u"\"(?:_s|_L1)?\\s*\\n\\s*u?\""_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    static const QRegularExpression gap(u"%\\d"_s);
    QSet<QString> found;
    for (const QString &room : {u"/core"_s, u"/app"_s}) {
        QDirIterator files(QStringLiteral(DOCKET_SOURCE) + room, {u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.fileName()));
            QString text = QString::fromUtf8(file.readAll());
            text.remove(joined);
            auto match = literal.globalMatch(text);
            while (match.hasNext())
                found.insert(
                    match.next().captured(1).replace(gap, u"%"_s).replace(u"\\\""_s, u"\""_s));
        }
    }
    return found;
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private:
    Wording m_wording;

private slots:
    void cleanup() { m_wording.use(Language::English); }

    void pluralsAndDatesAreThoseOfTheLanguage()
    {
        const QDate day(2026, 5, 4);
        m_wording.use(Language::English);
        QCOMPARE(tokenEndNote(3), u"token ends in 3 days"_s);
        QCOMPARE(tokenEndNote(2), u"token ends in 2 days"_s);
        m_wording.use(Language::German);
        QCOMPARE(tokenEndNote(3), u"Token endet in 3 Tagen"_s);
        QCOMPARE(tokenEndWords(day, 5), u"endet am 4. Mai 2026, in 5 Tagen"_s);
        QCOMPARE(dateText(monday, DateForm::WeekdayTime), u"Mo. 4. Mai 09:00"_s);
        m_wording.use(Language::Japanese);
        QCOMPARE(tokenEndNote(3), u"トークンはあと3日"_s);
        QCOMPARE(dateText(monday, DateForm::WeekdayTime), u"5月4日(月) 09:00"_s);
        QCOMPARE(dateText(day, DateForm::LongDay), u"2026年5月4日"_s);
    }

    void spansOfDaysAreThoseOfTheLanguage()
    {
        const auto says = [] {
            return QStringList{dueText(monday.addDays(2), monday).text,
                dueWords(monday.addDays(2), monday).section(u',', 1).trimmed(),
                durationText(qint64(52) * 3600)};
        };
        m_wording.use(Language::English);
        QCOMPARE(says(), (QStringList{u"2 d"_s, u"in 2 d"_s, u"2 d 4 h"_s}));
        m_wording.use(Language::German);
        QCOMPARE(says(), (QStringList{u"2 T"_s, u"in 2 T"_s, u"2 T 4 h"_s}));
        QCOMPARE(readSnoozeDate(u"3 T"_s, monday), readSnoozeDate(u"3 d"_s, monday));
        m_wording.use(Language::Japanese);
        QCOMPARE(says().first(), u"2日"_s);
        QCOMPARE(says().last(), u"2日4時間"_s);
    }

    void theLanguageGoesAsItCame()
    {
        const QLocale before;
        {
            Wording other;
            other.use(Language::Japanese);
            QCOMPARE(QLocale().language(), QLocale::Japanese);
        }
        QCOMPARE(QLocale(), before);
        QCOMPARE(tokenEndNote(0), u"token ends today"_s);
    }

    void whatIsKeptOfTheChoice()
    {
        for (const Language one :
            {Language::System, Language::English, Language::German, Language::Japanese})
            QCOMPARE(languageOf(languageCode(one)), one);
        QCOMPARE(languageOf(u"tlh"_s), Language::System);
    }

    void qtsOwnButtonsAndKeysSpeakIt()
    {
        m_wording.use(Language::German);
        QMessageBox box;
        box.setTextFormat(Qt::PlainText);
        QCOMPARE(box.addButton(QMessageBox::Cancel)->text(), u"Abbrechen"_s);
        const QKeySequence undo(Qt::CTRL | Qt::Key_Z);
        QCOMPARE(undo.toString(QKeySequence::NativeText), u"Strg+Z"_s);
        QCOMPARE(undo.toString(QKeySequence::PortableText), u"Ctrl+Z"_s); // As it is kept.
    }

    void theMadeUpLanguageKeepsWhatIsNoWord()
    {
        QCOMPARE(pseudoText(u"&Undo %1"_s), u"⟦&Üñdö %1··⟧"_s);
        QCOMPARE(pseudoText(u"<b>%n</b> &lt; %L2"_s), u"⟦<b>%n</b> &lt; %L2·⟧"_s);
        m_wording.usePseudo();
        QCOMPARE(tokenEndNote(0), pseudoText(u"token ends today"_s));
        QCOMPARE(tokenEndNote(2), u"⟦tökéñ éñdš îñ 2 dàýš········⟧"_s);
        QCOMPARE(dateText(monday, DateForm::Day), u"4 May"_s);
    }

    void whatCoreSaysIsShownInTheLanguage_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("german");
        QTest::newRow("a reason") << u"Wrong section"_s << u"Falscher Abschnitt"_s;
        QTest::newRow("gaps") << u"Gateway was not written: the disk is full"_s
                              << u"Gateway wurde nicht geschrieben: die Platte ist voll"_s;
        QTest::newRow("the better form")
            << u"http.port is 9443 since PLATFORM-89; this section still says 8080 in two places."_s
            << u"http.port ist 9443 seit PLATFORM-89; dieser Abschnitt sagt noch 8080, an zwei Stellen."_s;
        QTest::newRow("begins as a sentence does")
            << u"The connection timeout is 90 s since PLATFORM-89; this section still says 30 s."_s
            << u"Connection timeout ist 90 s seit PLATFORM-89; dieser Abschnitt sagt noch 30 s."_s;
        QTest::newRow("a name stays as it is written")
            << u"The maxRetries is 5 since PLATFORM-89; this section still says 3."_s
            << u"maxRetries ist 5 seit PLATFORM-89; dieser Abschnitt sagt noch 3."_s;
        QTest::newRow("why a certificate is not trusted")
            << u"the certificate of corp is not trusted: it was issued by Corp CA, which this computer does not know"_s
            << u"dem Zertifikat von corp ist nicht zu trauen: es wurde von Corp CA ausgestellt, und diese Stelle kennt der Computer nicht"_s;
        QTest::newRow("what was taken back")
            << u"Approve taken back"_s << u"Freigabe rückgängig gemacht"_s;
        QTest::newRow("why, of a request")
            << u"Gateway was not written: no whole answer from corp.example within 30 s"_s
            << u"Gateway wurde nicht geschrieben: keine ganze Antwort von corp.example innerhalb von 30 s"_s;
        QTest::newRow("why, of why")
            << u"Gateway was not written: no answer from corp.example: the connection closed"_s
            << u"Gateway wurde nicht geschrieben: keine Antwort von corp.example: die Verbindung wurde geschlossen"_s;
        QTest::newRow("a rule's sentence")
            << u"When a ticket closes, if its type is “Bug / Wrong section” and if it does not have the label “x”, propose a change for release notes and for runbooks."_s
            << u"Wenn ein Ticket geschlossen wird, falls sein Typ „Bug / Wrong section“ ist und falls es das Label „x“ nicht trägt, wird eine Änderung für Versionshinweise und für Runbooks vorgeschlagen."_s;
        QTest::newRow("a rule in the log")
            << u"Rules: “a ticket closes” changed: Switched off: When a ticket closes, propose a change for runbooks."_s
            << u"Regeln: „a ticket closes“ geändert: Ausgeschaltet: Wenn ein Ticket geschlossen wird, wird eine Änderung für Runbooks vorgeschlagen."_s;
        QTest::newRow("quoted words stay") << u"“Wrong section” stays: it tells the past."_s
                                           << u"„Wrong section“ bleibt: es erzählt von früher."_s;
        QTest::newRow("a percent sign is no gap") << u"“%1” in 100 %2"_s << u"„%1“ in 100 %2"_s;
        QTest::newRow("somebody's own words")
            << u"The value is still 80"_s << u"The value is still 80"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("rehearsal")
            << u"the page is at version 17"_s << u"die Seite ist in Version 17"_s;
    }

    void whatCoreSaysIsShownInTheLanguage()
    {
        QFETCH(QString, kept);
        QFETCH(QString, german);
        QCOMPARE(keptWords(kept), kept);
        m_wording.use(Language::German);
        QCOMPARE(keptWords(kept), german);
    }

    void aCommandsWordsAreWithoutItsMnemonic()
    {
        QCOMPARE(withoutMnemonic(u"&Approve"_s), u"Approve"_s);
        QCOMPARE(withoutMnemonic(u"Se&ttings…"_s), u"Settings"_s);
        QCOMPARE(withoutMnemonic(u"設定(&T)…"_s), u"設定"_s);
        QCOMPARE(withoutMnemonic(u"承認(A)"_s), u"承認"_s); // As QAction::iconText() leaves it.
        QCOMPARE(withoutMnemonic(u"Close (Esc)"_s), u"Close (Esc)"_s);
    }

    void aSentenceEndsOnce()
    {
        m_wording.use(Language::Japanese);
        QCOMPARE(asSentence(u"ディスクがいっぱいです"_s), u"ディスクがいっぱいです。"_s);
        QCOMPARE(asSentence(u"続けますか？"_s), u"続けますか？"_s);
    }

    /** A sentence that core/ words anew would be shown in English without anybody noticing. */
    void everyFormIsOneThatCoreStillSays()
    {
        static const QRegularExpression gap(u"%\\d"_s);
        // Put together of pieces there: their tests say how they read.
        static const QStringList pieces{u"still says"_s, u"still states"_s,
            u"in the release notes"_s, u"moved to"_s, u"is new since"_s, u"is done and"_s,
            u"fires for"_s, u"are still open"_s, u"in the scope"_s,
            u"Nothing is read or written until"_s, u"inline comment"_s, u"field "_s, u"history "_s,
            u"registry: "_s, u"comment "_s, u"page, version"_s, u"status of"_s, u"closed again"_s};
        const QSet<QString> said = literalsOfCore();
        QStringList gone;
        for (const char *source :
            keptOfDrafts() + keptOfAnswers() + keptOfRegistry() + keptOfRules()) {
            const QString form = QString::fromUtf8(source);
            const bool made = std::ranges::any_of(
                pieces, [&](const QString &piece) { return form.contains(piece); });
            if (form.contains(u' ') && !made && !said.contains(QString(form).replace(gap, u"%"_s)))
                gone << form;
        }
        for (const QString &reason : {u"Wrong section"_s, u"Wrong facts"_s, u"Already said there"_s,
                 u"Not worth documenting"_s, u"Style or format"_s})
            gone.removeAll(reason); // A person's, in the window.
        for (const QString &left :
            {u"the tag <%1> is not closed"_s, u"the closing tag </%1> does not fit the tag <%2>"_s})
            gone.removeAll(left); // What the editor leaves of those that name a line of the page.
        QCOMPARE(gone.join(u'\n'), QString());
    }

    void daysAreReadInEachLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate friday(2026, 5, 8), weeks(2026, 5, 18), may(2026, 5, 14);
        QTest::newRow("de day") << Language::German << u"Freitag"_s << friday;
        QTest::newRow("de weeks") << Language::German << u"2 Wochen"_s << weeks;
        QTest::newRow("de date") << Language::German << u"14. Mai"_s << may;
        QTest::newRow("de, English words") << Language::German << u"2 weeks"_s << weeks;
        QTest::newRow("ja day") << Language::Japanese << u"金曜日"_s << friday;
        QTest::newRow("ja weeks") << Language::Japanese << u"２週間後"_s << weeks;
        QTest::newRow("ja date") << Language::Japanese << u"5月14日"_s << may;
        QTest::newRow("ja, English words") << Language::Japanese << u"14 may"_s << may;
    }

    void daysAreReadInEachLanguage()
    {
        QFETCH(Language, language);
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        m_wording.use(language);
        const auto read = readSnoozeDate(typed, monday);
        QVERIFY(read);
        QCOMPARE(read->date(), day);
    }
};

QTEST_MAIN(TestWording)
#include "tst_wording.moc"
