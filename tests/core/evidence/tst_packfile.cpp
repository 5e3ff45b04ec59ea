// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/packfile.h"
#include "core/journal/digest.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <KZip>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QDateTime at = QDateTime::fromString(u"2026-03-31T23:59:59Z"_s, Qt::ISODate);

EvidencePack pack()
{
    EvidencePack pack;
    pack.site = u"larkspur"_s;
    pack.scope.from = at.addDays(-90);
    pack.scope.until = at;
    pack.scope.seed = u"blue"_s;
    PopulationItem item;
    item.itemId = u"10001"_s;
    item.key = u"OPS-1"_s;
    item.changeId = u"7"_s;
    item.closedAt = at.addDays(-2);
    item.treatment = Treatment::Proposed;
    pack.population.items.append(item);
    EvidenceChange change;
    change.proposalId = u"p"_s;
    change.before = "<p>old</p>";
    change.after = "<p>new</p>";
    EvidencePacket packet;
    packet.item = item;
    packet.changes.append(change);
    pack.packets.append(packet);
    return pack;
}

struct Zipped
{
    QString name;
    QByteArray bytes;
};

/** An archive of these files with sums that fit, whatever they are. */
QByteArray zipped(const QList<Zipped> &files, bool sums = true)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("no archive");
    QByteArray list;
    for (const Zipped &file : files) {
        zip.writeFile(file.name, file.bytes);
        list += sha256Hex(file.bytes) + "  " + file.name.toUtf8() + '\n';
    }
    if (sums)
        zip.writeFile(u"SHA256SUMS"_s, list);
    zip.close();
    return bytes;
}

} // namespace

/** Writing a pack to a file and trusting no file that is given. */
class TestPackFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsOpenedAgain()
    {
        const QList<PackFile> files = evidenceFiles(pack());
        const auto bytes = packBytes(files, at);
        QVERIFY(bytes);
        const QString name = m_folder.filePath(u"pack.zip"_s);
        QVERIFY(writePack(name, *bytes));
        const auto opened = openPack(name);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(opened->evidence, pack());
        QCOMPARE(opened->digest, packDigest(files));
        QCOMPARE(opened->files, files.size() + 1);
        QCOMPARE(QFileInfo(name).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void theSamePackIsTheSameBytes()
    {
        const auto one = packBytes(evidenceFiles(pack()), at);
        QTest::qWait(0);
        const auto other = packBytes(evidenceFiles(pack()), at.toTimeZone(QTimeZone("Asia/Tokyo")));
        QVERIFY(one && other);
        QCOMPARE(sha256Hex(*one), sha256Hex(*other));
        EvidencePack changed = pack();
        changed.packets.first().changes.first().after = "<p>other</p>";
        QVERIFY(packDigest(evidenceFiles(changed)) != packDigest(evidenceFiles(pack())));
    }

    void aPackThatWasTamperedWithIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QByteArray json = QJsonDocument(evidenceJson(pack())).toJson();
        const Zipped evidence{u"evidence.json"_s, json};
        const QByteArray whole = zipped({evidence, {u"report.html"_s, "<p>1</p>"}});
        QTest::newRow("not a zip") << QByteArray("hello") << u"no zip archive"_s;
        QTest::newRow("empty") << QByteArray() << u"no zip archive"_s;
        QTest::newRow("cut off") << whole.first(whole.size() / 2) << u"no evidence pack"_s;
        QTest::newRow("no sums") << zipped({evidence}, false) << u"SHA256SUMS is missing"_s;
        QByteArray edited = json;
        edited.replace("OPS-1", "OPS-2");
        QTest::newRow("a file was edited") << zipped(
            {{u"evidence.json"_s, edited},
                {u"SHA256SUMS"_s, sha256Hex(json) + "  evidence.json\n"}},
            false) << u"evidence.json was changed"_s;
        QTest::newRow("a file was removed") << zipped(
            {evidence,
                {u"SHA256SUMS"_s,
                    sha256Hex(json) + "  evidence.json\n" + sha256Hex("x") + "  report.html\n"}},
            false) << u"report.html is missing"_s;
        QTest::newRow("a file was added") << zipped(
            {evidence, {u"more.txt"_s, "x"},
                {u"SHA256SUMS"_s, sha256Hex(json) + "  evidence.json\n"}},
            false) << u"more.txt was added"_s;
        QTest::newRow("sums that are none")
            << zipped({evidence, {u"SHA256SUMS"_s, "nonsense\n"}}, false) << u"cannot be read"_s;
        QTest::newRow("no evidence") << zipped({{u"report.html"_s, "x"}}) << u"holds no evidence"_s;
        QTest::newRow("a folder in a folder")
            << zipped({evidence, {u"a/b/c.txt"_s, "x"}}) << u"a folder of the name"_s;
        QTest::newRow("a hidden file") << zipped({evidence, {u".profile"_s, "x"}}) << u".profile"_s;
        QTest::newRow("a bomb") << zipped(
            {evidence, {u"bomb.txt"_s, QByteArray(qsizetype(257) * 1024 * 1024, 'x')}})
                                << u"bomb.txt is too large"_s;
    }
    void aPackThatWasTamperedWithIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QString name = m_folder.filePath(u"bad.zip"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto opened = openPack(name);
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.contains(said), qPrintable(opened.error().detail));
    }

    void anyByteThatIsTurnedIsNoticedOrHarmless()
    {
        const auto bytes = packBytes(evidenceFiles(pack()), at);
        QVERIFY(bytes);
        const QString name = m_folder.filePath(u"turned.zip"_s);
        int refused = 0;
        for (qsizetype i = 0; i < bytes->size(); i += 7) {
            QByteArray turned = *bytes;
            turned[i] = char(turned.at(i) ^ 0x40);
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(turned);
            file.close();
            const auto opened = openPack(name);
            if (opened)
                QCOMPARE(opened->evidence, pack()); // a time, or another byte nobody reads
            else
                ++refused;
        }
        QVERIFY2(refused > bytes->size() / 7 / 2, qPrintable(QString::number(refused)));
    }

    void whatCannotBeWrittenOrIsNotThereIsTold()
    {
        QVERIFY(!writePack(m_folder.filePath(u"none/pack.zip"_s), "x"));
        const auto opened = openPack(m_folder.filePath(u"none.zip"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPackFile)
#include "tst_packfile.moc"
