// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked and told when the database is damaged, on real files.
#include "core/journal/journal.h"
#include "core/journal/recovery.h"
#include "ui/setup/damagebox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Docket;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Presses one button after the other in the boxes that come up, and notes what they say. */
class Answers : public QObject
{
public:
    explicit Answers(QStringList buttons)
        : m_buttons(std::move(buttons))
    {
        connect(&m_timer, &QTimer::timeout, this, &Answers::look);
        m_timer.start(1ms);
    }

    QStringList said, details;

private:
    void look()
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box || !box->isVisible())
            return;
        const QString button = m_buttons.isEmpty() ? u"Close"_s : m_buttons.takeFirst();
        if (qEnvironmentVariableIsSet("DOCKET_SCREENS"))
            box->grab().save(u"%1/../screens/damage-%2.png"_s.arg(
                QCoreApplication::applicationDirPath(), button));
        said << box->text() + u'\n' + box->informativeText();
        details << box->detailedText();
        for (QAbstractButton *one : box->buttons()) {
            if (one->text().remove(u'&') == button) {
                one->click();
                return;
            }
        }
        qFatal("no button %s", qPrintable(button));
    }

    QStringList m_buttons;
    QTimer m_timer;
};

} // namespace

class TestDamageBox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_broken;
    FakeClock m_clock{fromIso(u"2026-04-14T09:00:00Z"_s)};

    [[nodiscard]] QString path() const { return m_folder->path(); }
    [[nodiscard]] Mending mending() const
    {
        return {[this] { return setDatabaseAside(path(), m_clock); },
            [this](const QString &backup) -> Result<QString> {
                const auto aside = restoreBackup(path(), backup, m_clock);
                return aside ? Result<QString>(aside->database) : failure(aside);
            }};
    }
    [[nodiscard]] QByteArray content(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_broken = QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
        QFile file(databaseFile(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(m_broken), m_broken.size());
    }

    void setsTheFileAsideSaysWhereAndGoesOn()
    {
        const auto journal = Journal::open(path(), m_clock);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, Error::Kind::Damaged);
        QVERIFY2(!journal.error().detail.contains(u"Unable to"_s), // The driver's words.
            qPrintable(journal.error().detail));
        Answers person({u"Set aside and begin anew"_s, u"OK"_s});
        QVERIFY(mendDatabase(path(), journal.error(), mending()));
        QCOMPARE(person.said.size(), 2);
        QVERIFY2(person.said.first().contains(u"Docket cannot read its memory"_s)
                && person.said.first().contains(u"Nothing is deleted"_s),
            qPrintable(person.said.first()));
        const QStringList kept = QDir(path()).entryList({u"docket-aside-*.db"_s});
        QCOMPARE(kept.size(), 1);
        QVERIFY2(person.said.last().contains(QDir(path()).filePath(kept.first())),
            qPrintable(person.said.last()));
        QCOMPARE(content(QDir(path()).filePath(kept.first())), m_broken);
        QVERIFY(Journal::open(path(), m_clock)); // Work goes on.
    }

    void closingLeavesEverythingAsItWas()
    {
        Answers person({u"Close"_s});
        QVERIFY(!mendDatabase(
            path(), {Error::Kind::Damaged, u"page 1 is broken"_s, 0, {}, {}}, mending()));
        QVERIFY(!person.said.first().contains(u"page 1 is broken"_s)); // Nothing for a writer.
        QCOMPARE(person.details.first(), u"page 1 is broken"_s);
        QCOMPARE(content(databaseFile(path())), m_broken);
        QVERIFY(QDir(path()).entryList({u"docket-aside-*"_s}).isEmpty());
    }

    void whatDoesNotWorkIsSaidAndAskedAgain()
    {
        Mending failing = mending();
        failing.beginAnew = []() -> Result<QString> {
            return failure(Error::Kind::Storage, u"the folder is read-only"_s);
        };
        Answers person({u"Set aside and begin anew"_s, u"OK"_s, u"Close"_s});
        QVERIFY(!mendDatabase(path(), {Error::Kind::Damaged, {}, 0, {}, {}}, failing));
        QCOMPARE(person.said.size(), 3);
        QVERIFY(person.said.at(1).contains(u"the folder is read-only"_s)
            && person.said.at(1).contains(u"Nothing was deleted"_s));
        QCOMPARE(content(databaseFile(path())), m_broken);
    }
};

QTEST_MAIN(TestDamageBox)
#include "tst_damagebox.moc"
