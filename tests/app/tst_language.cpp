// SPDX-License-Identifier: GPL-3.0-or-later
// The window in each of its languages: everything is said in it, nothing is clipped, and nothing that is kept depends on it.
#include "tests/app/everyscreen.h"
#include "ui/language/language.h"
#include "ui/queue/queuepanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/reviewscreen.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTabBar>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

void useLanguage(Wording &wording, const QString &code)
{
    if (code == u"qps"_s)
        wording.usePseudo();
    else
        wording.use(languageOf(code));
}

/** All that a person or a screen reader is told by what is visible below. */
QStringList textsIn(const QWidget &root)
{
    QStringList texts;
    QList<const QWidget *> widgets{&root};
    for (const QWidget *one : root.findChildren<QWidget *>()) {
        if (one->isVisibleTo(&root))
            widgets << one;
    }
    for (const QWidget *widget : widgets) {
        texts << widget->accessibleName() << widget->toolTip();
        // Rich text is the pages' own words, marked.
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->textFormat() != Qt::RichText)
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                texts << combo->itemText(i);
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; i < header->count(); ++i)
                texts << header->model()->headerData(i, header->orientation()).toString();
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QString plain(const QByteArray &body)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = QString::fromUtf8(body);
    return text.replace(tag, u" "_s).replace(u"&amp;"_s, u"&"_s).replace(u"&quot;"_s, u"\""_s);
}

/** All that the site, and what is written to it, says in its own language. */
QString strangersWords(Test::EveryScreen &screens)
{
    const Workspace &workspace = screens.session().workspace();
    QStringList words;
    for (const Proposal &proposal : workspace.proposals()) {
        words << plain(proposal.before) << proposal.pageTitle << proposal.section
              << proposal.itemSummary << proposal.itemType << proposal.itemStatus
              << proposal.versionMessage << proposal.resolvedBy
              << workspace.personName(proposal.owner.accountId);
        for (const Evidence &evidence : proposal.evidence)
            words << evidence.text;
        for (const ValueChange &value : proposal.values)
            words << value.subject << value.oldValue << value.newValue;
        for (const TextEdit &edit : proposal.edits)
            words << plain(edit.replacement);
    }
    QFile site(u":/site/site.json"_s);
    if (site.open(QIODevice::ReadOnly))
        words << QString::fromUtf8(site.readAll());
    return words.join(u'\n').simplified();
}

/** What stands outside the brackets of the made-up language and is neither the site's nor a name. */
QStringList untranslated(const QString &text, const QString &strangers)
{
    static const QRegularExpression said(u"⟦[^⟦⟧]*⟧"_s);
    static const QRegularExpression apart(u"\\s·\\s|[…“”⟦⟧›→\\n]|: |\\d+ |  "_s);
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    static const QRegularExpression pseudo(u"[àéîöüçñšýÅÉÎÖÜ]"_s);
    // Names, keys, days, and what stands as an example in a field.
    static const QRegularExpression name(
        u"^(Docket|Jira|Confluence|System|English|Deutsch|日本語|OK|API|CSV|PEM|Docket [\\d.]+|"
        "((Ctrl|Alt|Shift|Esc|Enter|Return|Backspace|Space|PgUp|PgDown|Del|Home|End|Left|Right|Up|"
        "Down|Tab|F\\d+|[A-Z0-9,.+\\-)]) ?)+|((Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|"
        "Jul|Aug|Sep|Oct|Nov|Dec)\\w* ?[\\d:, –]*)+|[\\w.\\-]+[.:/][\\w.:/\\-]+|[\\w.]+@[\\w.\\-]+)$"_s);
    QString rest = text;
    for (QString before; before != rest;) {
        before = rest;
        rest.replace(said, u"⟦"_s);
    }
    QStringList found;
    for (const QString &part : rest.split(apart, Qt::SkipEmptyParts)) {
        const QString bare = part.simplified().remove(QRegularExpression(u"^[^\\p{L}\\d]+"_s));
        if (word.match(bare).hasMatch() && !pseudo.match(bare).hasMatch()
            && !name.match(bare).hasMatch() && !strangers.contains(bare))
            found << bare;
    }
    return found;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private:
    Wording m_wording;

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void cleanup() { m_wording.use(Language::English); }

    void nothingIsClipped_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("points");
        for (const QString &language : {u"de"_s, u"ja"_s, u"qps"_s})
            QTest::addRow("%s", qPrintable(language)) << language << 0;
        for (const QString &language : {u"en"_s, u"de"_s, u"ja"_s, u"qps"_s})
            QTest::addRow("%s, 14 pt", qPrintable(language)) << language << 14;
    }

    void nothingIsClipped()
    {
        QFETCH(QString, language);
        QFETCH(int, points);
        useLanguage(m_wording, language);
        const QFont usual = QApplication::font();
        QFont font = usual;
        if (points > 0)
            font.setPointSize(points);
        QApplication::setFont(font);
        const auto back = qScopeGuard([&] { QApplication::setFont(usual); });
        QCOMPARE(Test::clippedOnEveryScreen({1024, 640}, language + QString::number(points)),
            QStringList());
    }

    void everyTextCanBeTranslated()
    {
        m_wording.usePseudo();
        Test::EveryScreen screens;
        const QString strangers = strangersWords(screens);
        const QStringList wrong =
            screens.wrong({1440, 900}, [&](const QString &name, QWidget &shown) {
                QStringList found;
                if (name == u"messages"_s || name == u"setup/5"_s
                    || name == u"queue/earlier words"_s || name == u"rules/left out"_s
                    || name == u"rules/trying"_s) // The walk's own, and samples.
                    return found;
                static const QRegularExpression mark(u" \\[docket:[0-9a-f]+\\]"_s); // Of a version.
                for (QString text : textsIn(shown)) {
                    for (const QString &part : untranslated(text.remove(mark), strangers))
                        found << u"“%1” in “%2”"_s.arg(part, text.left(60));
                }
                return found;
            });
        QCOMPARE(wrong, QStringList());
    }

    void noMenuHasAMnemonicTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"ja"_s})
            QTest::addRow("%s", qPrintable(language)) << language;
    }

    void noMenuHasAMnemonicTwice()
    {
        QFETCH(QString, language);
        useLanguage(m_wording, language);
        Test::EveryScreen screens;
        QList<QList<QAction *>> menus{screens.window().menuBar()->actions()};
        for (const QMenu *menu : screens.window().menuBar()->findChildren<QMenu *>())
            menus << menu->actions();
        for (const QList<QAction *> &menu : std::as_const(menus)) {
            QMap<QString, QString> taken;
            for (const QAction *action : menu) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (key.isEmpty())
                    continue;
                QVERIFY2(!taken.contains(key),
                    qPrintable(u"%1: %2 and %3"_s.arg(key, taken.value(key), action->text())));
                taken.insert(key, action->text());
            }
        }
    }

    void theChoiceIsSpokenByTheNextWindowAtOnce()
    {
        Test::EveryScreen screens;
        SettingsDialog *dialog = generalPage(screens);
        emit dialog->findChild<GeneralPage *>()->languageChosen(Language::German);
        QVERIFY(!screens.window().isVisible());
        QVERIFY(screens.session().isToSwitch());
        QCOMPARE(Preferences::read(screens.session().settings(), {}).language, Language::German);
    }

    void theStagingSiteGoesOnInTheNextWindow()
    {
        const QTemporaryDir folder;
        auto site = StagingSite::start({});
        QVERIFY(site);
        auto session = WindowSession::open(folder.path(), std::move(*site));
        QVERIFY(session);
        QVERIFY(QCoro::waitFor((*session)->start()));
        std::unique_ptr<StagingSite> kept = (*session)->takeStaging();
        session->reset();
        session = WindowSession::open(folder.path(), std::move(kept));
        QVERIFY(session);
        QVERIFY((*session)->isStaging());
        QVERIFY(QCoro::waitFor((*session)->start()));
    }

    void whatIsHalfDoneIsNotLostForALanguage()
    {
        Test::EveryScreen screens;
        screens.window().showSetup(); // Something may be typed there.
        SettingsDialog *dialog = generalPage(screens);
        emit dialog->findChild<GeneralPage *>()->languageChosen(Language::Japanese);
        QVERIFY(screens.window().isVisible());
        QVERIFY(!screens.session().isToSwitch());
        QVERIFY(textsIn(*dialog).join(u'\n').contains(u"when Docket starts next"_s));
        QCOMPARE(Preferences::read(screens.session().settings(), {}).language, Language::Japanese);
    }

    void whatIsKeptIsTheSameInEveryLanguage()
    {
        const QStringList english = keptIn(u"en"_s);
        QVERIFY(english.join(u'\n').contains(u"Wrong section"_s));
        QVERIFY(english.join(u'\n').contains(u"Already said there"_s));
        for (const QString &language : {u"de"_s, u"ja"_s, u"qps"_s})
            QCOMPARE(keptIn(language), english);
    }

private:
    static SettingsDialog *generalPage(Test::EveryScreen &screens)
    {
        screens.window().showSettings();
        return screens.window().findChild<SettingsDialog *>();
    }

    /** Decides in one language as a person would, and gives all that was kept of it. */
    QStringList keptIn(const QString &language)
    {
        useLanguage(m_wording, language);
        Test::EveryScreen screens;
        Workspace &workspace = screens.session().workspace();
        ReviewScreen *review = screens.window().review();
        Actions &actions = screens.window().actions();
        review->queue()->setScope(QueueProxy::Scope::Mine);
        for (const auto &[action, choice] : {std::pair(actions.reject, Qt::Key_1),
                 std::pair(actions.reject, Qt::Key_3), std::pair(actions.snooze, Qt::Key_2)}) {
            review->queue()->view()->setFocus();
            if (!QTest::qWaitFor([&] { return review->panel()->mayDecide(); }))
                qFatal("nothing to decide");
            const QString id = review->currentId();
            action->trigger();
            QTest::keyClick(QApplication::activePopupWidget(), choice);
            if (!QTest::qWaitFor([&] {
                    return workspace.proposal(id)->reason != u""_s
                        || !isOpen(workspace.proposal(id)->state);
                }))
                qFatal("%s was not decided", qPrintable(id));
        }
        QCoro::waitFor(workspace.sendingDone());
        QStringList kept;
        const auto log = QCoro::waitFor(workspace.log({}));
        // Which proposals are published before, and so which are decided here, is another each time.
        for (const LogEntry &entry : log.value_or(QList<LogEntry>())) {
            if (entry.kind == LogEntry::Kind::Rejected || entry.kind == LogEntry::Kind::Snoozed)
                kept << QString::number(int(entry.kind)) + entry.text;
        }
        for (const Proposal &proposal : workspace.proposals()) {
            kept << proposal.itemKey + proposal.summary + proposal.ownerReason;
            for (const Evidence &evidence : proposal.evidence)
                kept << evidence.kind + evidence.text + evidence.source;
        }
        kept.sort();
        return kept;
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
