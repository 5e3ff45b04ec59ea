// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztargets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    QString name;
    QString (*run)(const QByteArray &input);
};

const QList<Target> targets{{u"adf"_s, Fuzz::adf}, {u"diff"_s, Fuzz::diff},
    {u"markdown"_s, Fuzz::markdown}, {u"merge"_s, Fuzz::merge}, {u"policy"_s, Fuzz::policy},
    {u"storage"_s, Fuzz::storage}, {u"wiki"_s, Fuzz::wiki}};

const QString folder = QStringLiteral(DOCKET_TESTS "/fuzz/");

} // namespace

/** Every input that once broke something, and every seed, through the targets of ./dev fuzz. */
class TestFuzzFindings : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryTarget();
    void holdsOn_data();
    void holdsOn();
};

void TestFuzzFindings::knowsEveryTarget()
{
    QStringList names;
    for (const Target &target : targets)
        names.append(u"fuzz_%1.cpp"_s.arg(target.name));
    names.sort();
    QCOMPARE(names, QDir(folder).entryList({u"fuzz_*.cpp"_s}, QDir::Files, QDir::Name));
}

void TestFuzzFindings::holdsOn_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("file");
    for (int i = 0; i < targets.size(); ++i) {
        const QString &name = targets.at(i).name;
        for (const QString &kind : {u"seeds"_s, u"findings"_s}) {
            const QDir inputs(folder + kind + u'/' + name);
            const QStringList files = inputs.entryList(QDir::Files, QDir::Name);
            for (const QString &file : files)
                QTest::addRow("%s", qPrintable(u"%1/%2/%3"_s.arg(name, kind, file)))
                    << i << inputs.filePath(file);
        }
    }
}

void TestFuzzFindings::holdsOn()
{
    QFETCH(int, target);
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY(input.open(QIODevice::ReadOnly));
    QCOMPARE(targets.at(target).run(input.readAll()), QString());
}

QTEST_GUILESS_MAIN(TestFuzzFindings)
#include "tst_fuzzfindings.moc"
