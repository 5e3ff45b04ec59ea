// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/sectiondraft.h"

#include "core/drafting/pageconformance.h"
#include "core/drafting/pageend.h"
#include "core/drafting/pagetemplate.h"
#include "core/drafting/pagewriter.h"
#include "core/markup/markupdocument.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    qsizetype offset = 0;
    int level = 2;
    QStringList around; ///< Heading path.
};

/** The page as the conformance check knows it. */
RegisteredPage headingsOf(const QList<Section> &sections)
{
    RegisteredPage page;
    page.version = 1;
    for (const Section &section : sections) {
        if (section.kind == Section::Kind::Heading)
            page.sections.append(section.path);
    }
    return page;
}

Place endOfPage(const MarkupDocument &document, const QList<Section> &sections)
{
    const int level = levelAtEnd(sections);
    return {
        document.storage() ? endOf(*document.storage()).offset : document.body().size(), level, {}};
}

Place placeOf(
    const MarkupDocument &document, const QList<Section> &sections, const LackingSection &lacking)
{
    const bool isAfter = !lacking.after.isEmpty();
    const QStringList path = isAfter ? lacking.after : lacking.before;
    const auto neighbour = std::ranges::find_if(sections, [&](const Section &one) {
        return one.kind == Section::Kind::Heading && !path.isEmpty() && one.path == path;
    });
    if (neighbour == sections.cend())
        return endOfPage(document, sections);
    Place place{isAfter ? neighbour->span.end() : neighbour->span.offset, neighbour->level, {}};
    const QStringList around = path.first(path.size() - 1);
    const auto outer = document.findSection(around);
    if (!around.isEmpty() && outer && outer->span.contains(neighbour->span))
        place.around = around;
    return place;
}

QByteArray written(
    MarkupFormat format, const QByteArray &body, const Place &place, const LackingSection &lacking)
{
    PageWriter writer(format);
    writer.heading(lacking.name, place.level);
    writer.prompt(lacking.prompt);
    const QByteArray words = writer.take();
    if (format != MarkupFormat::Markdown)
        return words;
    const QByteArray before = body.first(place.offset);
    const QByteArray apart = before.isEmpty() || before.endsWith("\n\n") ? ""
        : before.endsWith('\n')                                          ? "\n"
                                                                         : "\n\n";
    return apart + words + (place.offset < body.size() ? "\n" : "");
}

} // namespace

Result<SectionDraft> draftSection(
    MarkupFormat format, const QByteArray &body, PageKind kind, const QString &section)
{
    QStringList names;
    if (kind != PageKind::Other) {
        for (const TemplateSection &one : templateSections(kind))
            names.append(one.name);
    }
    const auto name = std::ranges::find_if(names, [&](const QString &one) {
        return one.compare(section.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (names.isEmpty())
        return failure(Error::Kind::Invalid,
            u"pages of no particular kind have no template: give the page's line a kind first"_s);
    if (name == names.cend())
        return failure(Error::Kind::Invalid,
            u"the template for %1 has no section “%2”; it has “%3”"_s.arg(
                kindName(kind), section, names.join(u"”, “"_s)));
    const auto document = MarkupDocument::parse(format, body);
    if (!document)
        return failure(Error::Kind::Invalid,
            u"line %1, column %2: %3"_s.arg(document.error().line)
                .arg(document.error().column)
                .arg(document.error().reason));
    const QList<Section> sections = (*document)->sections();
    const QList<LackingSection> all = lackingTemplateSections(headingsOf(sections), kind);
    const auto lacking = std::ranges::find(all, *name, &LackingSection::name);
    SectionDraft draft;
    draft.name = *name;
    if (lacking == all.cend())
        return draft;
    const Place place = placeOf(**document, sections, *lacking);
    draft.section = place.around;
    draft.edits = {{{place.offset, 0}, written(format, body, place, *lacking)}};
    return draft;
}

} // namespace Docket
