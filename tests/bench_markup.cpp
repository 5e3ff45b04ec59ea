// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/markup/blocks.h"
#include "core/markup/sections.h"

#include <benchmark/benchmark.h>
#include <expat.h>

using namespace Docket;

namespace {

/** A page of about `kilobytes` KB: sections with paragraphs, a table and a macro, entities and inline tags. */
QByteArray madePage(int kilobytes)
{
    QByteArray page;
    for (int section = 0; page.size() < kilobytes * 1024; ++section) {
        const QByteArray number = QByteArray::number(section);
        page += "<h2>Section " + number
            + "</h2><p>The service listens on <strong>port</strong> <code>80</code>" + number
            + " and waits 30&nbsp;s; it&rsquo;s <em>always</em> "
              "so.</p><table><tbody><tr><th><p>Setting</p></th><th><p>Value</p></th></tr>"
              "<tr><td><p>limit</p></td><td><p>"
            + number
            + "</p></td></tr></tbody></table>"
              "<ac:structured-macro ac:name=\"info\" "
              "ac:schema-version=\"1\"><ac:rich-text-body><p>Mind the "
              "gap.</p></ac:rich-text-body></ac:structured-macro>";
    }
    return page;
}

void parsePage(benchmark::State &state)
{
    const QByteArray page = madePage(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(StorageDocument::parse(page));
    state.SetBytesProcessed(int64_t(state.iterations()) * page.size());
}
BENCHMARK(parsePage)->Arg(16)->Arg(256)->Arg(4096)->Unit(benchmark::kMillisecond);

/** The peer: expat alone, reading the same bytes and building nothing. */
void expatAlone(benchmark::State &state)
{
    const QByteArray page =
        "<!DOCTYPE p [<!ENTITY nbsp \"&#160;\"><!ENTITY rsquo \"&#8217;\">]><page>"
        + madePage(int(state.range(0))) + "</page>";
    for (auto _ : state) {
        XML_Parser parser = XML_ParserCreate("UTF-8");
        benchmark::DoNotOptimize(XML_Parse(parser, page.constData(), int(page.size()), 1));
        XML_ParserFree(parser);
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * page.size());
}
BENCHMARK(expatAlone)->Arg(16)->Arg(256)->Arg(4096)->Unit(benchmark::kMillisecond);

void findSections(benchmark::State &state)
{
    const auto document = StorageDocument::parse(madePage(int(state.range(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize(sections(*document));
}
BENCHMARK(findSections)->Arg(16)->Arg(256)->Unit(benchmark::kMillisecond);

void makeBlocks(benchmark::State &state)
{
    const auto document = StorageDocument::parse(madePage(int(state.range(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize(blocks(*document));
}
BENCHMARK(makeBlocks)->Arg(16)->Arg(256)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
