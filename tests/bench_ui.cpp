// SPDX-License-Identifier: GPL-3.0-or-later
// How long the comparison takes to be worked out, painted, placed and scrolled, beside a pair of plain
// editors in the same run. Bars are those of the design; what is over its bar is said so.
#include "ui/actions.h"
#include "ui/diff/diffview.h"
#include "ui/review/editpane.h"
#include "ui/review/renderededitor.h"
#include "ui/review/reviewcontent.h"
#include "ui/review/sourceeditor.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void line(const char *what, double value, double bar = 0)
{
    if (bar > 0)
        std::printf("  %-44s %9.2f ms   bar %4.0f ms   %s\n", what, value, bar,
            value <= bar ? "ok" : "OVER");
    else
        std::printf("  %-44s %9.2f ms\n", what, value);
}

struct Frames
{
    double p50 = 0, p95 = 0, max = 0;
};

/** Two hundred steps of a third of a page, each painted before the next. */
Frames scroll(QAbstractScrollArea &area)
{
    QList<double> times;
    QScrollBar *bar = area.verticalScrollBar();
    bar->setValue(0);
    const int step = qMax(1, bar->pageStep() / 3);
    for (int i = 0; i < 200; ++i) {
        times.append(milliseconds([&] {
            bar->setValue(bar->value() + step);
            area.viewport()->repaint();
        }));
        if (bar->value() == bar->maximum())
            bar->setValue(0);
    }
    std::ranges::sort(times);
    return {times.at(100), times.at(190), times.last()};
}

QByteArray page(int lines, bool edited, int every)
{
    QByteArray body;
    for (int i = 0; i < lines; ++i) {
        const bool now = edited && every > 0 && i % every == 0;
        body += "<p>Line " + QByteArray::number(i) + " says that the service "
            + (now ? "waits ninety seconds" : "waits thirty seconds")
            + " before the next node is restarted.</p>";
    }
    return body;
}

QString plain(const QList<SourceLine> &lines)
{
    QStringList texts;
    for (const SourceLine &one : lines)
        texts << one.text;
    return texts.join(u'\n');
}

void measureView(const DiffContent &content, const char *name)
{
    std::printf(" %s, %lld rows\n", name, static_cast<long long>(content.rows.size()));
    DiffView view;
    view.resize(1100, 700);
    view.setUnchanged(DisplayOptions::Unchanged::Show);
    view.show();
    QCoreApplication::processEvents();
    line("first screen painted", milliseconds([&] {
        view.setContent(content, DiffView::Place::Top);
        view.viewport()->repaint();
    }),
        100);
    const Frames frames = scroll(view);
    line("scroll frame, middle", frames.p50);
    line("scroll frame, 95 of 100", frames.p95, 16);
    line("scroll frame, longest", frames.max, 50);
    // The bar is for 5,000 rows.
    line("all rows placed", milliseconds([&] { view.layOutAll(); }),
        content.rows.size() <= 5000 ? 400 : 0);
}

/** What a window made of two editors takes for the same text. */
void measureEditors(const DiffContent &content)
{
    std::printf(" two plain text editors with the same lines\n");
    QWidget window;
    window.resize(1100, 700);
    QPlainTextEdit left(&window), right(&window);
    left.setGeometry(0, 0, 548, 700);
    right.setGeometry(552, 0, 548, 700);
    window.show();
    QCoreApplication::processEvents();
    line("first screen painted", milliseconds([&] {
        left.setPlainText(plain(content.leftLines));
        right.setPlainText(plain(content.rightLines));
        QList<QTextEdit::ExtraSelection> marks;
        for (const DiffRow &row : content.rows) {
            if (row.kind == DiffRow::Kind::Equal || row.right < 0)
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(right.document()->findBlockByNumber(row.right));
            mark.format.setBackground(Qt::yellow);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(mark);
        }
        right.setExtraSelections(marks);
        left.viewport()->repaint();
        right.viewport()->repaint();
    }));
    const Frames one = scroll(left), other = scroll(right);
    line("scroll frame, middle (both)", one.p50 + other.p50);
    line("scroll frame, 95 of 100 (both)", one.p95 + other.p95);
    line("scroll frame, longest (both)", one.max + other.max);
}

double compare(const QByteArray &left, const QByteArray &right, ReviewContent &content)
{
    return milliseconds([&] { content = compareBodies(left, right, u"a"_s, u"b"_s, {}); });
}

/** The same two pages as git compares them, a line a paragraph, words marked. */
void measureGit(const DiffContent &content)
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QList<SourceLine> &lines) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(plain(lines).toUtf8() + '\n');
        return file.fileName();
    };
    const QStringList files{write(u"a"_s, content.leftLines), write(u"b"_s, content.rightLines)};
    line("diff of the lines and words",
        milliseconds([&] { (void)diffLines(content.leftLines, content.rightLines); }));
    const auto git = [](const QStringList &arguments) {
        QProcess process;
        process.start(u"git"_s, arguments);
        return process.waitForFinished(60'000);
    };
    const double start = milliseconds([&] { git({u"--version"_s}); });
    const double whole = milliseconds(
        [&] { git(QStringList{u"diff"_s, u"--no-index"_s, u"--word-diff"_s} + files); });
    line("git diff --no-index --word-diff", whole);
    line("  of it starting the program", start);
}

void measureSize(int lines)
{
    std::printf("%d lines, every tenth changed\n", lines);
    ReviewContent content;
    line("read and compared, both views (worker)",
        compare(page(lines, false, 10), page(lines, true, 10), content));
    measureGit(content.source);
    measureView(content.rendered, "rendered");
    measureView(content.source, "source");
    measureEditors(content.source);
}

void measureWorst(const char *name, const QByteArray &left, const QByteArray &right)
{
    ReviewContent content;
    const double compared = compare(left, right, content);
    DiffView view;
    view.resize(1100, 700);
    view.show();
    QCoreApplication::processEvents();
    const double painted = milliseconds([&] {
        view.setContent(content.rendered, DiffView::Place::FirstChange);
        view.viewport()->repaint();
    });
    std::printf("%s\n", name);
    line("read and compared (worker)", compared);
    line("painted (window)", painted);
    line("usable picture", compared + painted, 600);
}

void measureWorstCases()
{
    QByteArray other, table = "<table><tbody>", nested = "<p>inside</p>";
    for (int i = 0; i < 5000; ++i)
        other += "<p>Nothing " + QByteArray::number(i * 7) + " of this stood there before.</p>";
    measureWorst("5,000 lines, all different", page(5000, false, 0), other);
    const QByteArray words = QByteArray("many words ").repeated(9091);
    measureWorst("a line of 100,000 characters", "<p>" + words + "</p>",
        "<p>" + QByteArray(words).replace(50'000, 4, "MANY") + "</p>");
    for (int i = 0; i < 500; ++i)
        table += "<tr><td>key " + QByteArray::number(i)
            + "</td><td>a value with some words</td><td>" + QByteArray::number(i * i)
            + "</td></tr>";
    table += "</tbody></table>";
    measureWorst("a table of 500 rows", table, QByteArray(table).replace("key 250", "another key"));
    for (int i = 0; i < 50; ++i)
        nested = "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>" + nested
            + "</ac:rich-text-body></ac:structured-macro>";
    measureWorst(
        "50 macros in each other", nested, QByteArray(nested).replace("inside", "at the core"));
}

Frames ordered(QList<double> times)
{
    std::ranges::sort(times);
    return {times.at(times.size() / 2), times.at(times.size() * 95 / 100), times.last()};
}

/** A hundred letters, each painted before the next. */
void measureKeys(QAbstractScrollArea &editor, const char *name)
{
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_X, Qt::NoModifier, i % 7 == 6 ? u" "_s : u"x"_s);
        times.append(milliseconds([&] {
            QApplication::sendEvent(&editor, &key);
            editor.viewport()->repaint();
        }));
    }
    const Frames keys = ordered(times);
    std::printf(" %s\n", name);
    line("key to glyph, middle", keys.p50);
    line("key to glyph, 95 of 100", keys.p95, 16);
    line("key to glyph, longest", keys.max, 50);
}

/** A section of 2,000 paragraphs with one word proposed, typed in as it reads and as its source. */
void measureTyping()
{
    Proposal proposal;
    proposal.id = u"bench"_s;
    proposal.before = page(2000, false, 0);
    const qsizetype at = proposal.before.indexOf("thirty", proposal.before.size() / 2);
    proposal.edits = {{{at, 6}, "ninety"}};
    const ReviewContent content = reviewContent(proposal, {});
    std::printf("2,000 paragraphs, typed in\n");
    Actions actions(nullptr);
    EditPane pane(actions);
    pane.resize(1100, 700);
    pane.show();
    line("opened", milliseconds([&] { pane.open(proposal, content, EditPane::View::Rendered); }));
    QCoreApplication::processEvents();
    measureKeys(*pane.rendered(), "rendered");
    const auto compared = [&] {
        const DiffContent &shown = pane.rendered()->content();
        const auto row =
            std::ranges::find(shown.rows, pane.rendered()->caret().block, &DiffRow::right);
        return row != shown.rows.end() && !row->rightMarks.isEmpty();
    };
    const int block = pane.rendered()->caret().block;
    const double top = pane.rendered()->rowTop(block);
    QElapsedTimer waited, beat;
    waited.start();
    double stall = 0;
    while (!compared() && waited.elapsed() < 20'000) {
        beat.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        pane.rendered()->viewport()->repaint();
        stall = qMax(stall, double(beat.nsecsElapsed()) / 1e6 - 5);
    }
    line("compared again, behind the pause of 300 ms", double(waited.nsecsElapsed()) / 1e6 - 300,
        150);
    line("longest stall of the window meanwhile", stall, 16);
    std::printf("  the row of the caret moved by %.0f pixels\n",
        std::abs(pane.rendered()->rowTop(block) - top));
    pane.setView(EditPane::View::Source);
    QCoreApplication::processEvents();
    measureKeys(*pane.editor(), "source");
}

/** One paragraph edited in a long section: from the pause of typing to the new picture. */
void measureEditing()
{
    const QByteArray before = page(2000, false, 0), after = page(2000, true, 2000);
    ReviewContent content;
    (void)compare(before, before, content);
    DiffView view;
    view.resize(1100, 700);
    view.setContent(content.source, DiffView::Place::Top);
    view.show();
    QCoreApplication::processEvents();
    std::printf("2,000 lines, one edited while typing\n");
    line("compared again and painted", milliseconds([&] {
        (void)compare(before, after, content);
        view.setContent(content.source, DiffView::Place::Keep);
        view.viewport()->repaint();
    }),
        150);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    { // Fonts and colour definitions are read once for the program.
        ReviewContent content;
        (void)compare(page(50, false, 10), page(50, true, 10), content);
        DiffView view;
        view.resize(1100, 700);
        view.setContent(content.source, DiffView::Place::Top);
        view.grab();
    }
    for (const int lines : {100, 1000, 5000, 20'000})
        measureSize(lines);
    measureWorstCases();
    measureEditing();
    measureTyping();
}
