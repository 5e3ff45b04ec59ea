// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pageparts.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype screen = 2'500; // Bytes of markup: about what one screen shows.
constexpr qsizetype longLead = 4'000; // Beyond this a stretch without headings is cut.
constexpr qsizetype longestTitle = 100;
constexpr int typedLevel = 7; // Of the first sort of underline; below every real heading.

/** Where a part begins. */
struct Start
{
    Section section;
    QString heading;
};

qsizetype offsetOf(const TextUnit &unit)
{
    return unit.bytes.first().offset;
}

/** The sign a unit repeats and nothing else, such as "=" of "====="; null for all other words. */
QChar underlineOf(const QString &text)
{
    const QStringView line = QStringView(text).trimmed();
    if (line.size() < 4 || !u"=-~^*\"+#."_s.contains(line.front()))
        return {};
    const bool same = std::ranges::all_of(line, [&](QChar c) { return c == line.front(); });
    return same ? line.front() : QChar();
}

bool isTypedHeading(const QString &title, const QString &underline)
{
    const qsizetype width = title.trimmed().size();
    const qsizetype drawn = underline.trimmed().size();
    return width > 0 && width < longestTitle && underlineOf(title).isNull()
        && std::abs(drawn - width) <= std::max<qsizetype>(3, width * 3 / 10);
}

QList<Start> typedHeadings(const PageView &view)
{
    QList<Start> starts;
    QList<QChar> signs; // In the order in which they appear: that is their rank.
    for (qsizetype i = 1; i < view.units.size(); ++i) {
        const TextUnit &title = view.units.at(i - 1);
        const QChar sign = underlineOf(view.units.at(i).text);
        if (sign.isNull() || title.table >= 0 || !view.inScope(title)
            || !isTypedHeading(title.text, view.units.at(i).text))
            continue;
        if (!signs.contains(sign))
            signs.append(sign);
        Section section{Section::Kind::Heading, view.sectionFor(title.bytes.first()), {}, {},
            typedLevel + int(signs.indexOf(sign)), title.node};
        section.path.append(title.text.trimmed());
        section.span.offset = offsetOf(title);
        starts.append({section, title.text.trimmed()});
    }
    return starts;
}

QList<Start> startsOf(const PageView &view)
{
    QList<Start> starts;
    const Span scope = view.scope();
    for (const Section &section : view.headings) {
        if (scope.contains(section.span))
            starts.append({section, section.path.value(section.path.size() - 1)});
    }
    if (view.document->format() == MarkupFormat::Storage)
        starts.append(typedHeadings(view));
    std::ranges::stable_sort(
        starts, {}, [](const Start &start) { return start.section.span.offset; });
    if (starts.isEmpty() || starts.first().section.span.offset > scope.offset) {
        const Section lead{Section::Kind::Lead,
            view.registered ? view.registered->path : QStringList(), scope, scope, 0, -1};
        starts.prepend({lead, {}});
    }
    return starts;
}

/** Fills units and cuts what is long and has no heading. */
void appendPart(QList<PagePart> &parts, PagePart part, const PageView &view)
{
    auto unit = std::ranges::lower_bound(
        view.units, part.own.offset, {}, [](const TextUnit &one) { return offsetOf(one); });
    for (; unit != view.units.end() && offsetOf(*unit) < part.own.end(); ++unit)
        part.units.append(int(unit - view.units.begin()));
    if (part.units.isEmpty())
        return;
    if (part.section.level > 0 || part.own.length <= longLead) {
        parts.append(part);
        return;
    }
    const qsizetype pieces = std::max<qsizetype>(2, (part.own.length + screen / 2) / screen);
    const qsizetype size = part.own.length / pieces;
    PagePart piece = part;
    piece.units.clear();
    for (const int index : std::as_const(part.units)) {
        const qsizetype at = offsetOf(view.units.at(index));
        if (!piece.units.isEmpty() && at - piece.own.offset >= size
            && part.own.end() - at > size / 3) {
            piece.own.length = at - piece.own.offset;
            parts.append(piece);
            piece.own.offset = at;
            piece.units.clear();
        }
        piece.units.append(index);
    }
    piece.own.length = part.own.end() - piece.own.offset;
    parts.append(piece);
}

} // namespace

QList<PagePart> pageParts(const PageView &view)
{
    QList<PagePart> parts;
    const QList<Start> starts = startsOf(view);
    const qsizetype end = view.scope().end();
    for (qsizetype i = 0; i < starts.size(); ++i) {
        PagePart part{starts.at(i).section, {}, 0, {}, starts.at(i).heading};
        const qsizetype from = part.section.span.offset;
        const qsizetype next = i + 1 < starts.size() ? starts.at(i + 1).section.span.offset : end;
        if (part.section.level >= typedLevel || part.section.level == 0) {
            qsizetype j = i + 1;
            while (part.section.level > 0 && j < starts.size()
                && starts.at(j).section.level > part.section.level)
                ++j;
            part.section.span = {
                from, (j < starts.size() ? starts.at(j).section.span.offset : end) - from};
        }
        const qsizetype stop = std::clamp(part.section.span.end(), from, next);
        part.own = {from, (part.section.level == 0 ? next : stop) - from};
        appendPart(parts, part, view);
        if (part.own.end() < next) // Behind the layout cell or macro that the heading stands in.
            appendPart(parts,
                {{Section::Kind::Lead, view.sectionFor({part.own.end(), 0}),
                     {part.own.end(), next - part.own.end()}, {}, 0, -1},
                    {part.own.end(), next - part.own.end()}, 0, {}, {}},
                view);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        PagePart &part = parts[i];
        part.behind = int(i) + 1;
        while (part.section.level > 0 && part.behind < parts.size()
            && parts.at(part.behind).own.offset < part.section.span.end())
            ++part.behind;
    }
    return parts;
}

} // namespace Docket
