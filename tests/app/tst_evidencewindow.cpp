// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packs and the rehearsal as a person has them in the window, on the built-in site.
#include "app/windowsession.h"
#include "core/evidence/packfile.h"
#include "tests/app/sitedesk.h"
#include "ui/diff/diffview.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidenceviewer.h"
#include "ui/feedback/messagebar.h"
#include "ui/rehearsal/rehearsaldialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

#include <KZip>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** The window on the built-in site, looked at once, two changes published. */
class Desk
{
public:
    Desk()
    {
        auto site = StagingSite::start({});
        if (!site)
            qFatal("%s", qPrintable(site.error().detail));
        m_site = site->get();
        auto session = WindowSession::open(
            m_folder.path(), std::move(*site), {std::make_unique<MemorySecretStore>(), {}});
        if (!session)
            qFatal("%s", qPrintable(session.error().detail));
        m_session = std::move(*session);
        m_window = std::make_unique<MainWindow>(
            m_session->workspace(), m_session->settings(), m_session->hooks());
        m_window->show();
        if (const auto started = QCoro::waitFor(m_session->start()); !started)
            qFatal("%s", qPrintable(started.error().detail));
        Workspace &workspace = m_session->workspace();
        workspace.setPollInterval(std::chrono::milliseconds(0));
        if (const auto polled = QCoro::waitFor(workspace.poll()); !polled)
            qFatal("%s", qPrintable(polled.error().detail));
        int published = 0;
        for (const Proposal &proposal : workspace.proposals()) {
            if (published < 2 && proposal.confident && isOpen(proposal.state)
                && QCoro::waitFor(workspace.approveAndPublish(proposal.id)))
                ++published;
        }
        if (published == 0)
            qFatal("nothing was published");
    }
    ~Desk()
    {
        m_window.reset();
        m_session.reset();
    }

    MainWindow &window() { return *m_window; }
    Workspace &workspace() { return m_session->workspace(); }
    StagingSite &site() { return *m_site; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    EvidenceDialog *makeDialog(const QString &name)
    {
        m_window->actions().makeEvidence->trigger();
        auto *dialog = m_window->findChild<EvidenceDialog *>();
        dialog->setFile(file(name));
        return dialog;
    }
    RehearsalDialog *rehearsal()
    {
        m_window->actions().rehearse->trigger();
        return m_window->findChild<RehearsalDialog *>();
    }

private:
    QTemporaryDir m_folder;
    StagingSite *m_site = nullptr;
    std::unique_ptr<WindowSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

template <typename T>
T *part(const QWidget *in, const char *name)
{
    T *found = in->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void press(const QWidget *in, const char *name)
{
    auto *button = part<QAbstractButton>(in, name);
    QVERIFY2(button->isEnabled(), name);
    button->click();
}

/** The same archive, but one file of it says something else, or goes. */
void alter(const QString &from, const QString &to, const QString &name, const QByteArray &instead)
{
    KZip old(from), made(to);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QVERIFY(made.open(QIODevice::WriteOnly));
    for (const QString &entry : old.directory()->entries()) {
        if (!old.directory()->entry(entry)->isFile())
            continue;
        const auto *file = static_cast<const KArchiveFile *>(old.directory()->entry(entry));
        QVERIFY(made.writeFile(entry, entry == name ? instead : file->data()));
    }
    const auto *samples =
        dynamic_cast<const KArchiveDirectory *>(old.directory()->entry(u"samples"_s));
    for (const QString &entry : samples ? samples->entries() : QStringList())
        QVERIFY(made.writeFile(u"samples/"_s + entry,
            static_cast<const KArchiveFile *>(samples->entry(entry))->data()));
    QVERIFY(made.close());
}

bool saysInABar(const MainWindow &window, const QString &words)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class TestEvidenceWindow : public QObject
{
    Q_OBJECT

private slots:
    void aPackIsLookedAtMadeAndOpened()
    {
        Desk desk;
        const QString file = desk.file(u"pack.zip"_s);
        EvidenceDialog *dialog = desk.makeDialog(u"pack.zip"_s);
        QVERIFY(!part<QPushButton>(dialog, "evidenceMake")->isEnabled()); // No seed, no sample.
        part<QLineEdit>(dialog, "evidenceSeed")->setText(u"blue 42"_s);
        part<QCheckBox>(dialog, "evidenceMask")->setChecked(true);
        press(dialog, "evidencePreview");
        auto *masked = part<QTableWidget>(dialog, "evidenceMasked");
        QTRY_VERIFY_WITH_TIMEOUT(masked->isVisible(), 30'000);
        QVERIFY(masked->rowCount() > 0);
        const QString name = masked->item(0, 0)->text(), id = masked->item(0, 1)->text();
        const QString sentence = part<QLabel>(dialog, "evidencePopulation")->text();
        QVERIFY2(sentence.contains(u" closed in scope "_s), qPrintable(sentence));
        QVERIFY(part<QLabel>(dialog, "evidenceVerifier")->text().startsWith(u"The log is whole"_s));
        QVERIFY(!QFile::exists(file)); // A look writes nothing.

        press(dialog, "evidenceMake");
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(dialog, "evidenceOpen")->isVisible(), 30'000);
        const auto pack = openPack(file);
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));
        QVERIFY(pack->evidence.masked);
        const QByteArray json = QJsonDocument(evidenceJson(pack->evidence)).toJson();
        QVERIFY(!json.contains(id.toUtf8()));
        QVERIFY(!json.contains(name.toUtf8()));
        KZip zip(file);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        const auto *pdf = zip.directory()->file(u"report.pdf"_s);
        QVERIFY(pdf && pdf->data().startsWith("%PDF") && pdf->data().size() > 10'000);

        press(dialog, "evidenceOpen");
        QTRY_VERIFY(desk.window().findChild<EvidenceViewer *>());
        auto *viewer = desk.window().findChild<EvidenceViewer *>();
        QCOMPARE(part<QLabel>(viewer, "evidencePopulation")->text(), sentence);
        QVERIFY(part<QLabel>(viewer, "evidenceDigest")->text().contains(pack->digest));
        auto *samples = part<QListWidget>(viewer, "evidenceSampleList");
        QCOMPARE(samples->count(), pack->evidence.packets.size());
        int different = 0;
        for (int i = 0; i < samples->count(); ++i) {
            samples->setCurrentRow(i);
            auto *diff = viewer->findChild<DiffView *>();
            different += !diff->isHidden() && diff->changeCount() > 0;
            QCOMPARE(part<QTableWidget>(viewer, "evidenceLog")->rowCount(),
                pack->evidence.packets.at(i).log.size());
        }
        QVERIFY(different > 0); // Before and after of what was published.
    }

    void whatWasPreviewedIsWhatIsWritten()
    {
        Desk desk;
        EvidenceDialog *dialog = desk.makeDialog(u"pack.zip"_s);
        part<QLineEdit>(dialog, "evidenceSeed")->setText(u"one"_s);
        part<QCheckBox>(dialog, "evidenceMask")->setChecked(true);
        press(dialog, "evidencePreview");
        QTRY_VERIFY_WITH_TIMEOUT(part<QTableWidget>(dialog, "evidenceMasked")->isVisible(), 30'000);
        const auto searches = [&desk] { // The window behind may look up a page meanwhile.
            const auto all = desk.site().world().exchanges();
            return std::ranges::count_if(all, [](const Sandbox::Exchange &one) {
                return one.request.path.contains(u"/search"_s);
            });
        };
        const auto asked = searches();
        QVERIFY(asked > 0);
        press(dialog, "evidenceMake");
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(dialog, "evidenceOpen")->isVisible(), 30'000);
        QCOMPARE(searches(), asked);
    }

    void cancellingWritesNothing()
    {
        Desk desk;
        EvidenceDialog *dialog = desk.makeDialog(u"pack.zip"_s);
        part<QLineEdit>(dialog, "evidenceSeed")->setText(u"one"_s);
        press(dialog, "evidenceMake");
        dialog->reject();
        QVERIFY(dialog->isVisible());
        QVERIFY(part<QLabel>(dialog, "evidenceSaid")->text().startsWith(u"Stopped"_s));
        QVERIFY(part<QPushButton>(dialog, "evidenceMake")->isEnabled());
        QTest::qWait(0);
        (void)QCoro::waitFor(desk.workspace().poll()); // What was under way is over by then.
        QVERIFY(!QFile::exists(desk.file(u"pack.zip"_s)));
        const QPointer<EvidenceDialog> gone = dialog;
        dialog->reject();
        QTRY_VERIFY(!gone);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Desk desk;
        EvidenceDialog *dialog = desk.makeDialog(u"no/such/folder/pack.zip"_s);
        part<QLineEdit>(dialog, "evidenceSeed")->setText(u"one"_s);
        press(dialog, "evidenceMake");
        auto *said = part<QLabel>(dialog, "evidenceSaid");
        QVERIFY2(said->text().startsWith(u"There is no folder "_s), qPrintable(said->text()));
        QVERIFY(!part<QPushButton>(dialog, "evidenceOpen")->isVisible());
    }

    /** Without any account; and what was altered is named. */
    void aPackOpensAnywhereAndAnAlteredOneIsRefused()
    {
        QString file;
        Desk desk;
        {
            EvidenceDialog *dialog = desk.makeDialog(u"pack.zip"_s);
            part<QLineEdit>(dialog, "evidenceSeed")->setText(u"one"_s);
            press(dialog, "evidenceMake");
            QTRY_VERIFY_WITH_TIMEOUT(
                part<QPushButton>(dialog, "evidenceOpen")->isVisible(), 30'000);
            file = desk.file(u"pack.zip"_s);
            dialog->reject();
        }
        Test::SiteDesk without;
        without.serve();
        without.openWindow();
        MainWindow &window = *without.m_window;
        window.showEvidence(file);
        QTRY_VERIFY(window.findChild<EvidenceViewer *>());
        delete window.findChild<EvidenceViewer *>();

        const QString bad = desk.file(u"altered.zip"_s);
        alter(file, bad, u"population.csv"_s, "Ticket\n");
        window.showEvidence(bad);
        QTRY_VERIFY(saysInABar(window, u"population.csv was changed after the pack was made"_s));
        QVERIFY(!window.findChild<EvidenceViewer *>());
        without.end();
    }

    void aRehearsalOnItsOwnSitePassesAndIsSaved()
    {
        Desk desk;
        const qsizetype entries = QCoro::waitFor(desk.workspace().log({}))->size();
        RehearsalDialog *dialog = desk.rehearsal();
        press(dialog, "rehearsalPlay");
        auto *summary = part<QLabel>(dialog, "rehearsalSummary");
        QTRY_VERIFY_WITH_TIMEOUT(!summary->text().isEmpty(), 120'000);
        QVERIFY2(summary->text().startsWith(u"10 of 10 passed"_s), qPrintable(summary->text()));
        auto *list = part<QTableWidget>(dialog, "rehearsalList");
        for (int row = 0; row < list->rowCount(); ++row)
            QCOMPARE(list->item(row, 0)->text(), u"✓ Passed"_s);
        dialog->save(desk.file(u"list.json"_s));
        QFile json(desk.file(u"list.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll())[u"results"_s].toArray().size(), 10);
        dialog->save(desk.file(u"list.txt"_s));
        QFile text(desk.file(u"list.txt"_s));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll().count("PASS"), 10);
        QCOMPARE(QCoro::waitFor(desk.workspace().log({}))->size(), entries); // Its own journal.
    }

    void aRehearsalThatIsCancelledCleansUp()
    {
        Desk desk;
        RehearsalDialog *dialog = desk.rehearsal();
        press(dialog, "rehearsalPlay");
        auto *list = part<QTableWidget>(dialog, "rehearsalList");
        QTRY_VERIFY_WITH_TIMEOUT(list->item(0, 0)->text() == u"✓ Passed"_s, 60'000);
        dialog->reject();
        QVERIFY(dialog->isVisible());
        auto *summary = part<QLabel>(dialog, "rehearsalSummary");
        QTRY_VERIFY_WITH_TIMEOUT(!summary->text().isEmpty(), 60'000);
        QVERIFY2(
            summary->text().contains(u"nothing is left behind"_s), qPrintable(summary->text()));
        QVERIFY(summary->text().contains(u"stopped after"_s));
        QCOMPARE(list->item(9, 2)->text(), u"Not played"_s);
    }

    void aSpaceThatIsNotMarkedIsRefused()
    {
        Desk desk;
        RehearsalDialog *dialog = desk.rehearsal();
        part<QRadioButton>(dialog, "rehearsalNamed")->setChecked(true);
        QVERIFY(!part<QPushButton>(dialog, "rehearsalPlay")->isEnabled());
        const auto pages = desk.workspace().proposals();
        part<QLineEdit>(dialog, "rehearsalSpace")->setText(pages.first().spaceKey);
        press(dialog, "rehearsalPlay");
        auto *summary = part<QLabel>(dialog, "rehearsalSummary");
        QTRY_VERIFY_WITH_TIMEOUT(!summary->text().isEmpty(), 30'000);
        QVERIFY2(
            summary->text().contains(u"is not marked as staging"_s), qPrintable(summary->text()));
        QVERIFY(summary->text().contains(u"nothing was written"_s));
        QVERIFY(!part<QPushButton>(dialog, "rehearsalSave")->isEnabled());
    }
};

QTEST_MAIN(TestEvidenceWindow)
#include "tst_evidencewindow.moc"
