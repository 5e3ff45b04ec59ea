// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageview.h"

#include "core/drafting/words.h"
#include "core/markup/blocks.h"
#include "core/markup/edits.h"
#include "core/markup/similarsections.h"

#include <QRegularExpression>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsUpTo = 40'000;

QSet<QString> wordsOf(const WorkItem &item)
{
    QStringList texts{item.summary, item.description, item.projectKey};
    for (const Component &component : item.components)
        texts.append(component.name);
    for (const Comment &comment : item.comments)
        texts.append(comment.text);
    for (auto it = item.fields.begin(); it != item.fields.end(); ++it)
        texts.append(it.key() + ' '_L1 + it.value());
    texts.append(item.labels);
    QSet<QString> words;
    for (const QString &text : std::as_const(texts)) {
        const QStringList found =
            contentWords(QStringView(text).first(std::min(text.size(), wordsUpTo)));
        words.unite(QSet<QString>(found.begin(), found.end()));
    }
    return words;
}

bool isKeyByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'
        || c == '-' || uchar(c) >= 0x80;
}

/** That the registered section is not there, or not alone, and which other may be the one meant. */
QString missingSection(const MarkupDocument &document, const DraftRequest &request)
{
    const QString name = request.section.join(u" › "_s);
    const QList<Section> all = document.sections();
    const auto isMeant = [&](const Section &section) {
        return section.kind != Section::Kind::Lead
            && (section.path == request.section
                || (request.section.size() == 1 && section.path.last() == name));
    };
    if (std::ranges::count_if(all, isMeant) > 1)
        return u"The page has more than one section “%1”; name the headings above it in the registry."_s
            .arg(name);
    const auto earlier = MarkupDocument::parse(request.page.format, request.earlierBody);
    const QList<SimilarSection> similar = similarSections(document, request.section,
        request.earlierBody.isEmpty() || !earlier ? nullptr : earlier->get());
    if (similar.isEmpty())
        return u"The page has no single section “%1”; add it to the page or correct the registry."_s
            .arg(name);
    return u"The page has no section “%1” any more; “%2” looks like it (%3): correct the registry if it is, or add the section to the page."_s
        .arg(name, similar.first().section.path.join(u" › "_s), similar.first().reason);
}

/** Of the block or cell that the unit's words stand in. */
QList<TextRun> wordlessLinks(const PageView &view, const TextUnit &unit)
{
    QList<TextRun> links;
    const auto take = [&](const QList<TextRun> &runs) {
        links.clear(); // What holds the unit closest comes last.
        std::ranges::copy_if(runs, std::back_inserter(links), [&](const TextRun &run) {
            return (run.style & TextRun::Link) && run.chip == TextRun::Chip::None
                && view.document->body().at(run.span.offset) == '<';
        });
    };
    for (const Block &block : view.document->blocks()) {
        if (unit.bytes.isEmpty() || !block.span.contains(unit.bytes.first()))
            continue;
        take(block.runs);
        for (const BlockCell &cell : block.cells) {
            if (cell.span.contains(unit.bytes.first()))
                take(cell.runs);
        }
    }
    return links;
}

} // namespace

std::expected<PageView, QString> PageView::read(const DraftRequest &request)
{
    std::expected<std::shared_ptr<const MarkupDocument>, MarkupError> document =
        MarkupDocument::parse(request.page.format, request.page.body);
    if (!document) {
        return std::unexpected(
            u"The page cannot be read (line %1, column %2: %3)."_s.arg(document.error().line)
                .arg(document.error().column)
                .arg(document.error().reason));
    }
    PageView view;
    view.request = &request;
    view.document = *std::move(document);
    if (!request.section.isEmpty()) {
        view.registered = view.document->findSection(request.section);
        if (!view.registered) {
            return std::unexpected(missingSection(*view.document, request));
        }
    }
    view.units = view.document->textUnits();
    for (int i = 0; i < view.units.size(); ++i) {
        const TextUnit &unit = view.units.at(i);
        if (unit.table < 0)
            continue;
        view.rows[{unit.table, unit.row}].append(i);
        if (unit.row == 0)
            view.headers[{unit.table, unit.column}].append(i);
    }
    view.headings = view.document->sections();
    QSet<QStringList> known;
    for (const Section &section : std::as_const(view.headings)) {
        if (known.contains(section.path))
            view.addressable.remove(section.path);
        else
            view.addressable.insert(section.path, section.span);
        known.insert(section.path);
    }
    view.headings.removeIf(
        [](const Section &section) { return section.kind != Section::Kind::Heading; });
    view.facts = factsOf(request.item);
    view.itemWords = wordsOf(request.item);
    return view;
}

Span PageView::scope() const
{
    return registered ? registered->span : Span{0, document->body().size()};
}

bool PageView::inScope(const TextUnit &unit) const
{
    return scope().contains(unit.spanOf(0, unit.text.size()));
}

QStringList PageView::sectionFor(Span span) const
{
    if (registered && registered->span.contains(span))
        return registered->path;
    const Section *innermost = nullptr;
    for (const Section &section : headings) {
        if (section.span.contains(span) && (!innermost || innermost->span.contains(section.span)))
            innermost = &section;
    }
    if (!innermost)
        return {};
    // A path that stands twice on the page would not be found again: then the section around it.
    QStringList path = innermost->path;
    while (!path.isEmpty() && !addressable.value(path).contains(innermost->span))
        path.removeLast();
    return path;
}

Span PageView::spanOf(const QStringList &path) const
{
    if (const auto known = addressable.constFind(path); known != addressable.cend())
        return *known;
    const std::optional<Section> found =
        path.isEmpty() ? std::nullopt : document->findSection(path);
    return found ? found->span : Span{0, document->body().size()};
}

bool PageView::namesItem(Span span) const
{
    return findKey(
               QByteArrayView(document->body()).sliced(span.offset, span.length), request->item.key)
        >= 0;
}

QString PageView::quoted(const TextUnit &unit, qsizetype start, qsizetype length) const
{
    const qsizetype end = start + length;
    const QByteArray &body = document->body();
    if (!document->storage() || length < 1)
        return unit.text.sliced(start, length); // Elsewhere every link has words.
    const Span around = storage().node(unit.node).span;
    const qsizetype from = start > 0 ? unit.bytes.at(start - 1).end() : around.offset;
    const qsizetype to = end < unit.bytes.size() ? unit.bytes.at(end).offset : around.end();
    if (!QByteArrayView(body).sliced(from, to - from).contains("<ac:link"))
        return unit.text.sliced(start, length);
    QList<TextRun> links = wordlessLinks(*this, unit);
    links.removeIf(
        [&](const TextRun &link) { return link.span.offset < from || link.span.offset >= to; });
    const auto isBlank = [&](qsizetype at) {
        return at >= 0 && at < body.size() && QChar::isSpace(uchar(body.at(at)));
    };
    QString words;
    const auto addBlank = [&words] {
        if (!words.isEmpty() && !words.back().isSpace())
            words += u' ';
    };
    const auto addLink = [&](const TextRun &link) {
        if (isBlank(link.span.offset - 1))
            addBlank();
        words += link.text;
        if (isBlank(link.span.end()))
            addBlank();
    };
    for (qsizetype i = start; i < end; ++i) {
        const Span place = unit.bytes.at(i);
        bool stood = false; // The blank that stands for a link.
        while (!links.isEmpty() && links.first().span.offset <= place.offset) {
            stood = stood || links.first().span == place;
            addLink(links.takeFirst());
        }
        const QChar c = unit.text.at(i);
        if (!stood
            && (links.isEmpty() || !c.isSpace() || words.isEmpty() || !words.back().isSpace()))
            words += c;
    }
    for (const TextRun &link : std::as_const(links))
        addLink(link);
    return words;
}

QList<int> PageView::rowOf(const TextUnit &unit) const
{
    return unit.table < 0 ? QList<int>() : rows.value({unit.table, unit.row});
}

QString PageView::rowKey(const TextUnit &unit) const
{
    static const QRegularExpression id(u"^\\s*(?:[A-Z]{1,10}[-.]?)?[\\d.]+\\s*$"_s);
    int column = -1;
    QStringList words;
    for (const int index : rowOf(unit)) {
        const TextUnit &cell = units.at(index);
        if (cell.column == unit.column || (column >= 0 && cell.column != column)
            || id.match(cell.text).hasMatch())
            continue;
        column = cell.column;
        words.append(cell.text);
    }
    return column > unit.column ? QString() : words.join(' '_L1);
}

QString PageView::columnHeader(const TextUnit &unit) const
{
    QStringList words;
    if (unit.table >= 0 && unit.row > 0) {
        for (const int index : headers.value({unit.table, unit.column}))
            words.append(units.at(index).text);
    }
    return words.join(' '_L1);
}

qsizetype findKey(QByteArrayView body, const QString &key, qsizetype from)
{
    const QByteArray wanted = key.toUtf8();
    if (wanted.isEmpty())
        return -1;
    for (qsizetype at = body.indexOf(wanted, from); at >= 0; at = body.indexOf(wanted, at + 1)) {
        const bool before = at > 0 && isKeyByte(body.at(at - 1));
        const qsizetype end = at + wanted.size();
        const bool after = end < body.size() && isKeyByte(body.at(end))
            && !(body.at(end) == '-' && (end + 1 >= body.size() || !isKeyByte(body.at(end + 1))));
        if (!before && !after)
            return at;
    }
    return -1;
}

bool leavesSoundPage(const MarkupDocument &document, const TextEdits &edits, Span allowed)
{
    const Result<QByteArray> after = applyEdits(document.body(), edits);
    return after && *after != document.body() && document.checkIntegrity(*after, allowed).isSound();
}

QString placesInWords(qsizetype count)
{
    static const QStringList names{u"no"_s, u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s,
        u"six"_s, u"seven"_s, u"eight"_s, u"nine"_s, u"ten"_s};
    const QString number = count < names.size() ? names.at(count) : QString::number(count);
    return number + (count == 1 ? " place"_L1 : " places"_L1);
}

QString subjectInWords(const QString &subject)
{
    const QString line = shortened(oneLine(subject), 80);
    if (line.isEmpty())
        return u"the value"_s;
    const bool name = !line.contains(' '_L1)
        && (line.contains('.'_L1) || line.contains('_'_L1) || line.contains('-'_L1)
            || line != line.toLower());
    const bool article = line.startsWith("the "_L1, Qt::CaseInsensitive)
        || line.startsWith("a "_L1, Qt::CaseInsensitive);
    if (name || article)
        return line;
    return u"the "_s
        + (line.size() > 1 && line.at(0).isUpper() && line.at(1).isLower()
                ? line.at(0).toLower() + line.sliced(1)
                : line);
}

} // namespace Docket
