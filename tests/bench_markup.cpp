// SPDX-License-Identifier: GPL-3.0-or-later
// How fast pages are read, and how much memory that takes: the whole corpus where it is there, else pages of our own. The
// peers read the same bytes in the same run: libxml2 builds its tree, expat alone builds nothing.
#include "core/markup/blocks.h"
#include "core/markup/sections.h"
#include "core/markup/textmap.h"
#include "tests/core/markup/corpus.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <expat.h>
#include <libxml/parser.h>
#include <malloc.h>

using namespace Docket;

// ---- what is allocated now, and the most there ever was: every allocation of this program comes by here

namespace {
size_t allocated = 0;
size_t mostAllocated = 0;

void *counted(void *memory)
{
    allocated += malloc_usable_size(memory);
    mostAllocated = std::max(mostAllocated, allocated);
    return memory;
}
} // namespace

extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void __libc_free(void *memory);

void *malloc(size_t size)
{
    return counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return counted(__libc_calloc(count, size));
}

void *realloc(void *memory, size_t size)
{
    allocated -= malloc_usable_size(memory);
    return counted(__libc_realloc(memory, size));
}

void free(void *memory)
{
    allocated -= malloc_usable_size(memory);
    __libc_free(memory);
}
}

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

struct Pages
{
    QList<QByteArray> bodies;
    QList<QByteArray>
        documents; ///< The same, with a root and a document type, as the peers need them.
    int64_t bytes = 0;

    void add(const QByteArray &body)
    {
        bodies.append(body);
        documents.append(
            "<!DOCTYPE page SYSTEM \"none\"><page xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">" + body
            + "</page>");
        bytes += body.size();
    }
};

const Pages &corpus()
{
    static const Pages pages = [] {
        Pages all;
        for (const Corpus::Page &page : Corpus::pages()) {
            if (page.wellFormed && !page.body.startsWith("<?xml")
                && !page.body.startsWith("\xEF\xBB\xBF"))
                all.add(page.body);
        }
        for (const int kilobytes : {2, 16, 64, 256}) {
            if (all.bodies.size() < 4)
                all.add(madePage(kilobytes));
        }
        return all;
    }();
    return pages;
}

template <typename Read>
void readCorpus(benchmark::State &state, const QList<QByteArray> &pages, Read read)
{
    int64_t failed = 0;
    for (auto _ : state) {
        failed = 0;
        for (const QByteArray &page : pages)
            failed += !read(page);
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * corpus().bytes);
    state.counters["pages"] = double(pages.size());
    state.counters["failed"] = double(failed);
}

bool parsed(const QByteArray &page)
{
    auto document = StorageDocument::parse(page);
    benchmark::DoNotOptimize(document);
    return document.has_value();
}

bool parsedAndCut(const QByteArray &page)
{
    const auto document = StorageDocument::parse(page);
    if (document)
        benchmark::DoNotOptimize(sections(*document));
    return document.has_value();
}

bool parsedByLibxml(const QByteArray &page)
{
    xmlDoc *document = xmlReadMemory(page.constData(), int(page.size()), nullptr, "UTF-8",
        XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET | XML_PARSE_HUGE);
    const bool read = document != nullptr;
    xmlFreeDoc(document);
    return read;
}

bool parsedByExpat(const QByteArray &page)
{
    XML_Parser parser = XML_ParserCreate("UTF-8");
    const bool read = XML_Parse(parser, page.constData(), int(page.size()), 1) == XML_STATUS_OK;
    XML_ParserFree(parser);
    return read;
}

void parse(benchmark::State &state)
{
    readCorpus(state, corpus().bodies, parsed);
}
BENCHMARK(parse)->Unit(benchmark::kMillisecond);

void parseAndSections(benchmark::State &state)
{
    readCorpus(state, corpus().bodies, parsedAndCut);
}
BENCHMARK(parseAndSections)->Unit(benchmark::kMillisecond);

void peerLibxml2Tree(benchmark::State &state)
{
    readCorpus(state, corpus().documents, parsedByLibxml);
}
BENCHMARK(peerLibxml2Tree)->Unit(benchmark::kMillisecond);

void peerExpatAlone(benchmark::State &state)
{
    readCorpus(state, corpus().documents, parsedByExpat);
}
BENCHMARK(peerExpatAlone)->Unit(benchmark::kMillisecond);

/** Most memory allocated while one page is read, over its bytes: of all pages from 64 KB, and the worst of them. */
void memory(benchmark::State &state, bool (*read)(const QByteArray &), bool asDocument)
{
    double worst = 0, most = 0, bytes = 0, smallest = 0;
    for (auto _ : state) {
        for (qsizetype i = 0; i < corpus().bodies.size(); ++i) {
            const QByteArray &page = (asDocument ? corpus().documents : corpus().bodies).at(i);
            const size_t before = allocated;
            mostAllocated = allocated;
            read(page);
            const auto taken = double(mostAllocated - before);
            if (page.size() < 64 * 1024) {
                smallest = std::max(smallest, taken - 4.0 * double(page.size()));
                continue;
            }
            worst = std::max(worst, taken / double(page.size()));
            most += taken;
            bytes += double(page.size());
        }
    }
    state.counters["times_page"] = most / bytes;
    state.counters["worst_page"] = worst;
    state.counters["small_pages_over_4x"] =
        smallest; // bytes that no page of less than 64 KB exceeds
}
BENCHMARK_CAPTURE(memory, parse, parsed, false)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(memory, peerLibxml2Tree, parsedByLibxml, true)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

QList<StorageDocument> documents()
{
    QList<StorageDocument> all;
    for (const QByteArray &page : corpus().bodies) {
        if (const auto document = StorageDocument::parse(page))
            all.append(*document);
    }
    return all;
}

template <typename Work>
void workOnCorpus(benchmark::State &state, Work work)
{
    const QList<StorageDocument> all = documents();
    for (auto _ : state) {
        for (const StorageDocument &document : all)
            benchmark::DoNotOptimize(work(document));
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * corpus().bytes);
}

void findSections(benchmark::State &state)
{
    workOnCorpus(state, [](const StorageDocument &document) { return sections(document); });
}
BENCHMARK(findSections)->Unit(benchmark::kMillisecond);

void readTextUnits(benchmark::State &state)
{
    workOnCorpus(state, [](const StorageDocument &document) { return textUnits(document); });
}
BENCHMARK(readTextUnits)->Unit(benchmark::kMillisecond);

void makeBlocks(benchmark::State &state)
{
    workOnCorpus(state, [](const StorageDocument &document) { return blocks(document); });
}
BENCHMARK(makeBlocks)->Unit(benchmark::kMillisecond);

/** One page that grows: time a byte must stay the same. */
void growingPage(benchmark::State &state)
{
    const QByteArray page = madePage(int(state.range(0)));
    for (auto _ : state) {
        const auto document = StorageDocument::parse(page);
        benchmark::DoNotOptimize(sections(*document));
        benchmark::DoNotOptimize(textUnits(*document));
    }
    state.SetBytesProcessed(int64_t(state.iterations()) * page.size());
}
BENCHMARK(growingPage)->Arg(16)->Arg(256)->Arg(4096)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
