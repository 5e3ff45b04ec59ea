// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/diffrows.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

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
void diffGit(benchmark::State &state)
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
    for (auto _ : state) {
        QProcess git;
        git.start(u"git"_s,
            {u"diff"_s, u"--no-index"_s, u"--word-diff=porcelain"_s, folder.filePath(u"left"_s),
                folder.filePath(u"right"_s)});
        if (!git.waitForFinished()) {
            state.SkipWithError("git is not here");
            return;
        }
        benchmark::DoNotOptimize(git.readAllStandardOutput());
    }
}
BENCHMARK(diffGit)->Arg(1000)->Arg(5000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
