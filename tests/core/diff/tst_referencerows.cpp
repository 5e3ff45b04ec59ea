// SPDX-License-Identifier: GPL-3.0-or-later
// Holds diffBlocks() and diffLines() to the rows written down in tests/reference/*.rows.
#include "core/diff/diffrows.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;
using Kind = DiffRow::Kind;

namespace {

/** A file: what it shows, two bodies, and the rows expected of them. */
struct Reference
{
    QStringList head; ///< "# What it shows." and "spaces: ignore".
    QByteArray left, right;
    bool hasBlocks = false, hasSource = false;
    QStringList blocks, source; ///< Rows as lines.
};

Reference read(const QString &text)
{
    Reference reference;
    QString part;
    QStringList left, right;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"--- "_s)) {
            part = line.sliced(4);
            reference.hasBlocks = reference.hasBlocks || part == u"blocks"_s;
            reference.hasSource = reference.hasSource || part == u"source"_s;
        } else if (part == u"left"_s) {
            left += line;
        } else if (part == u"right"_s) {
            right += line;
        } else if (!line.isEmpty()) {
            QStringList &lines = part.isEmpty() ? reference.head
                : part == u"blocks"_s           ? reference.blocks
                                                : reference.source;
            lines += line;
        }
    }
    reference.left = left.join(u'\n').toUtf8();
    reference.right = right.join(u'\n').toUtf8();
    return reference;
}

QByteArray written(const Reference &reference)
{
    QStringList lines = reference.head;
    lines << u"--- left"_s << QString::fromUtf8(reference.left) << u"--- right"_s
          << QString::fromUtf8(reference.right);
    if (reference.hasBlocks)
        lines << u"--- blocks"_s << reference.blocks;
    if (reference.hasSource)
        lines << u"--- source"_s << reference.source;
    return (lines.join(u'\n') + u'\n').toUtf8();
}

/** The words with "[" and "]" around what differs, "[~" and "~]" around what only looks different. */
QString marked(QString text, const QList<WordMark> &marks, int cell)
{
    for (qsizetype i = marks.size() - 1; i >= 0; --i) {
        const WordMark &mark = marks.at(i);
        if (mark.cell != cell)
            continue;
        const bool look = mark.kind == WordMark::Kind::Formatting;
        text.insert(mark.start + mark.length, look ? u"~]"_s : u"]"_s);
        text.insert(mark.start, look ? u"[~"_s : u"["_s);
    }
    return text.replace(u'\n', u"⏎"_s);
}

QString nameOf(const Block &block)
{
    static const QStringList names{u"heading"_s, u"paragraph"_s, u"item"_s, u"task"_s, u"row"_s,
        u"code"_s, u"quote"_s, u"rule"_s, u"title"_s, u"macro"_s};
    QString name = names.at(int(block.kind));
    if (block.level > 0)
        name += QString::number(block.level);
    for (const QString &about : {block.language, block.macro, block.frames.join(u'/')}) {
        if (!about.isEmpty())
            name += u' ' + about;
    }
    return name + u": "_s + (block.marker.isEmpty() ? QString() : block.marker + u' ');
}

QString shown(const Block &block, const QList<WordMark> &marks)
{
    const auto words = [](const QList<TextRun> &runs) {
        QString all;
        for (const TextRun &run : runs)
            all += run.text;
        return all;
    };
    if (block.cells.isEmpty())
        return nameOf(block) + marked(words(block.runs), marks, 0);
    QStringList cells;
    for (int i = 0; i < block.cells.size(); ++i)
        cells += marked(words(block.cells.at(i).runs), marks, i);
    return nameOf(block) + cells.join(u" | "_s);
}

QString shown(const SourceLine &line, const QList<WordMark> &marks)
{
    return QString(2 * line.indent, u' ') + marked(line.text, marks, 0);
}

/** "-3     text", "+   4  text", "~3 4  text" and below it "       other text"; a moved one ends in "⇒ 7" or "⇐ 2". */
template <typename Element>
QStringList linesOf(
    const QList<DiffRow> &rows, const QList<Element> &left, const QList<Element> &right)
{
    QStringList lines;
    const auto number = [](int index) {
        return (index < 0 ? QString() : QString::number(index + 1)).leftJustified(4);
    };
    for (const DiffRow &row : rows) {
        const QString head = QString(u"=+-~"[int(row.kind)]) + number(row.left) + number(row.right);
        const QString moved = row.moved < 0
            ? QString()
            : (row.left < 0 ? u"  ⇐ %1"_s : u"  ⇒ %1"_s).arg(row.moved + 1);
        if (row.left >= 0)
            lines += head + shown(left.at(row.left), row.leftMarks) + moved;
        if (row.right >= 0 && row.kind != Kind::Equal)
            lines += (row.left >= 0 ? QString(9, u' ') : head)
                + shown(right.at(row.right), row.rightMarks) + moved;
    }
    return lines;
}

QString folder()
{
    return QStringLiteral(DOCKET_TESTS "/reference/");
}

} // namespace

class TestReferenceRows : public QObject
{
    Q_OBJECT

private slots:
    void agrees_data();
    void agrees();
};

void TestReferenceRows::agrees_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(folder()).entryList({u"*.rows"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 40);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestReferenceRows::agrees()
{
    QFETCH(QString, name);
    QFile file(folder() + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray expected = file.readAll();
    file.close();
    Reference reference = read(QString::fromUtf8(expected));
    DiffOptions options;
    options.budget = std::chrono::seconds(20);
    if (reference.head.contains(u"spaces: ignore"_s))
        options.spaces = DiffOptions::Spaces::Ignore;
    const auto left = StorageDocument::parse(reference.left);
    const auto right = StorageDocument::parse(reference.right);
    QVERIFY(left && right && (reference.hasBlocks || reference.hasSource));
    if (reference.hasBlocks) {
        const QList<Block> a = blocks(*left), b = blocks(*right);
        reference.blocks = linesOf(diffBlocks(a, b, options), a, b);
    }
    if (reference.hasSource) {
        const QList<SourceLine> a = sourceLines(*left), b = sourceLines(*right);
        reference.source = linesOf(diffLines(a, b, options), a, b);
    }
    const QByteArray actual = written(reference);
    if (qEnvironmentVariableIsSet("DOCKET_ACCEPT") && actual != expected) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(actual), actual.size());
        return;
    }
    const QByteArray problem = "the rows differ from those written down; got:\n" + actual
        + "\nDOCKET_ACCEPT=1 writes these into the file";
    QVERIFY2(actual == expected, problem.constData());
}

QTEST_GUILESS_MAIN(TestReferenceRows)
#include "tst_referencerows.moc"
