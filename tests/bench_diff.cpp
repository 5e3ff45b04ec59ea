// SPDX-License-Identifier: GPL-3.0-or-later
// Rows against git as a process on the same lines, and how word diff and merge grow with their input.
#include "core/diff/diffrows.h"
#include "core/diff/merge.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cmath>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/** Lines of prose; every tenth one says something else when `changed`. */
QList<SourceLine> madeLines(int count, bool changed)
{
    QList<SourceLine> lines;
    for (int line = 0; line < count; ++line) {
        SourceLine made;
        made.text =
            u"Line %1 tells what happens when the gateway restarts on port %2."_s.arg(line).arg(
                changed && line % 10 == 0 ? 9443 : 8080);
        lines.append(made);
    }
    return lines;
}

void diffOwn(benchmark::State &state)
{
    const auto left = madeLines(int(state.range(0)), false);
    const auto right = madeLines(int(state.range(0)), true);
    for (auto _ : state)
        benchmark::DoNotOptimize(diffLines(left, right));
}
BENCHMARK(diffOwn)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond)->UseRealTime();

/** The peer: git as a process on the same lines. */
void runGit(benchmark::State &state, const QStringList &options)
{
    QTemporaryDir folder;
    for (const bool changed : {false, true}) {
        QFile file(folder.filePath(changed ? u"right"_s : u"left"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            state.SkipWithError("no temporary file");
            return;
        }
        for (const SourceLine &line : madeLines(int(state.range(0)), changed))
            file.write(line.text.toUtf8() + '\n');
    }
    const QStringList arguments = QStringList{u"diff"_s, u"--no-index"_s} + options
        + QStringList{folder.filePath(u"left"_s), folder.filePath(u"right"_s)};
    for (auto _ : state) {
        QProcess git;
        git.start(u"git"_s, arguments);
        if (!git.waitForFinished() || git.exitCode() != 1) {
            state.SkipWithError("git is not here");
            return;
        }
        benchmark::DoNotOptimize(git.readAllStandardOutput());
    }
}

void diffGit(benchmark::State &state)
{
    runGit(state, {});
}
BENCHMARK(diffGit)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond)->UseRealTime();

/** With words marked, as diffOwn does. */
void diffGitWords(benchmark::State &state)
{
    runGit(state, {u"--word-diff=porcelain"_s});
}
BENCHMARK(diffGitWords)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond)->UseRealTime();

QString randomWords(QRandomGenerator &random, int count)
{
    QString words;
    for (int i = 0; i < count; ++i) // common words often, rare ones seldom
        words += u"word%1 "_s.arg(int(50 * std::pow(2000.0, random.generateDouble())));
    return words;
}

/** Two lists without one line in common; their words are common enough for lines to look like versions of each other. */
void diffUnmatched(benchmark::State &state)
{
    QRandomGenerator random(1);
    QList<SourceLine> left, right;
    for (int i = 0; i < int(state.range(0)); ++i) {
        left.append({0, u"left %1 "_s.arg(i) + randomWords(random, 8), {}});
        right.append({0, u"right %1 "_s.arg(i) + randomWords(random, 8), {}});
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(diffLines(left, right));
}
BENCHMARK(diffUnmatched)->Arg(20'000)->Unit(benchmark::kMillisecond)->UseRealTime();

/** The same lines on both sides in another order: nothing is unmatched, hardly anything in place. */
void diffReordered(benchmark::State &state)
{
    QRandomGenerator random(2);
    QList<SourceLine> left;
    for (int i = 0; i < int(state.range(0)); ++i)
        left.append({0, u"%1 "_s.arg(i) + randomWords(random, 8), {}});
    QList<SourceLine> right = left;
    std::ranges::shuffle(right, random);
    for (auto _ : state)
        benchmark::DoNotOptimize(diffLines(left, right));
}
BENCHMARK(diffReordered)->Arg(20'000)->Unit(benchmark::kMillisecond)->UseRealTime();

/** Every hundredth word another one. */
QString editedWords(const QString &words, int every, int offset)
{
    QStringList all = words.split(u' ');
    for (qsizetype i = offset; i < all.size(); i += every)
        all[i] = u"edited%1"_s.arg(i);
    return all.join(u' ');
}

void diffWordsOfText(benchmark::State &state)
{
    QRandomGenerator random(3);
    const QString left = randomWords(random, int(state.range(0)));
    const QString right = editedWords(left, 10, 0);
    for (auto _ : state)
        benchmark::DoNotOptimize(diffWords(left, right));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(diffWordsOfText)
    ->RangeMultiplier(10)
    ->Range(1000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Complexity();

QByteArray page(const QString &words)
{
    const QStringList all = words.split(u' ');
    QString body;
    for (qsizetype i = 0; i < all.size(); i += 40)
        body += u"<p>"_s + all.mid(i, 40).join(u' ') + u"</p>"_s;
    return body.toUtf8();
}

void mergePages(benchmark::State &state)
{
    QRandomGenerator random(4);
    const QString words = randomWords(random, int(state.range(0)) / 2); // a blank is a token too
    const QByteArray base = page(words), mine = page(editedWords(words, 40, 5)),
                     theirs = page(editedWords(words, 40, 25));
    for (auto _ : state)
        benchmark::DoNotOptimize(merge(base, mine, theirs));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(mergePages)
    ->RangeMultiplier(10)
    ->Range(1000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Complexity();

/** The same on one paragraph, so that no block bounds a comparison. */
void mergeParagraph(benchmark::State &state)
{
    QRandomGenerator random(4);
    const QString words = randomWords(random, int(state.range(0)) / 2);
    const auto paragraph = [](const QString &text) { return ("<p>" + text + "</p>").toUtf8(); };
    const QByteArray base = paragraph(words), mine = paragraph(editedWords(words, 40, 5)),
                     theirs = paragraph(editedWords(words, 40, 25));
    for (auto _ : state)
        benchmark::DoNotOptimize(merge(base, mine, theirs));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(mergeParagraph)
    ->RangeMultiplier(10)
    ->Range(1000, 100'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Complexity();

} // namespace

BENCHMARK_MAIN();
