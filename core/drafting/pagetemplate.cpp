// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/pagetemplate.h"

#include "core/drafting/pagewriter.h"
#include "core/drafting/versionmessage.h"
#include "core/drafting/words.h"

#include <QTimeZone>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Content = TemplateSection::Content;

constexpr qsizetype longestCell = 250;

QString plain(const QString &text, qsizetype limit = longestCell)
{
    return shortened(oneLine(text.first(std::min(text.size(), 4 * limit))), limit);
}

QString dateOf(const HistoryEntry &entry)
{
    return entry.at.isValid() ? entry.at.toUTC().date().toString(Qt::ISODate) : QString();
}

QString nameOf(PageKind kind)
{
    switch (kind) {
    case PageKind::ReleaseNotes:
        return u"Release notes"_s;
    case PageKind::FeatureDocs:
        return u"Feature"_s;
    case PageKind::UserGuide:
        return u"User guide"_s;
    case PageKind::Reference:
        return u"Reference"_s;
    case PageKind::Architecture:
        return u"Architecture"_s;
    case PageKind::Adr:
        return u"Decision"_s;
    case PageKind::Runbook:
        return u"Runbook"_s;
    case PageKind::OnCall:
        return u"On-call guide"_s;
    case PageKind::SecurityRegister:
        return u"Security controls"_s;
    case PageKind::Soc2Evidence:
        return u"SOC 2 evidence"_s;
    case PageKind::Other:
        break;
    }
    return u"Documentation"_s;
}

QString titleOf(const ClosedWork &work, PageKind kind, const QString &version)
{
    const WorkItem &item = work.item;
    if (kind == PageKind::ReleaseNotes || !version.isEmpty()) {
        const QString named = version.isEmpty() ? item.fixVersions.value(0) : version;
        return named.isEmpty() ? nameOf(kind) : nameOf(kind) + ' '_L1 + plain(named);
    }
    const QString about = kind == PageKind::Adr || item.components.isEmpty()
        ? plain(item.summary, 120)
        : plain(item.components.first().name, 120);
    return nameOf(kind) + ": "_L1 + about;
}

QString changeInWords(const Fact &fact)
{
    const QString other = plain(fact.newValue.text);
    switch (fact.kind) {
    case Fact::Kind::Removal:
        return plain(fact.oldValue.text) + u" was removed"_s;
    case Fact::Kind::Addition:
        return other + u" was added"_s
            + (fact.initial.isEmpty() ? QString() : u" ("_s + plain(fact.initial) + ')'_L1);
    case Fact::Kind::Deprecation:
        return plain(fact.oldValue.text) + u" is deprecated"_s
            + (other.isEmpty() ? QString() : u"; use "_s + other + u" instead"_s);
    case Fact::Kind::ValueChange:
    case Fact::Kind::Rename:
        break;
    }
    const QString subject = plain(fact.subjects.value(0));
    return (subject.isEmpty() ? QString() : subject + ": "_L1) + plain(fact.oldValue.text)
        + u" → "_s + other;
}

QStringList record(const ClosedWork &work)
{
    const WorkItem &item = work.item;
    return {dateOf(work.closing), item.key, plain(item.summary),
        plain(item.resolution.isEmpty() ? item.status.name : item.resolution)};
}

class PageFiller
{
public:
    PageFiller(const QList<ClosedWork> &work, const QString &version, PageDraft &draft)
        : m_work(work)
        , m_version(version)
        , m_draft(draft)
        , m_writer(draft.format)
    {
        for (const ClosedWork &one : work)
            m_facts += factsOf(one.item);
    }

    void fill(const TemplateSection &section)
    {
        m_writer.heading(QString(section.name).replace("%1"_L1, plain(m_version)));
        if (!hasContent(section.content)) {
            m_writer.prompt(section.prompt);
            m_draft.open.append(section.prompt);
        }
    }

    QByteArray finish()
    {
        for (const ClosedWork &one : m_work)
            m_draft.evidence.append(
                {u"summary"_s, plain(one.item.summary, 300), u"summary"_s, 0.5});
        return m_writer.take();
    }

private:
    bool hasContent(Content content)
    {
        switch (content) {
        case Content::Words:
            return false;
        case Content::Entries:
            writeEntries();
            return true;
        case Content::Values:
            return hasValues();
        case Content::Changes:
            return hasChanges();
        case Content::Record:
            break;
        }
        QList<QStringList> rows;
        for (const ClosedWork &one : m_work)
            rows.append(record(one));
        m_writer.table({u"Date"_s, u"Item"_s, u"Change"_s, u"Result"_s}, rows);
        return true;
    }

    void writeEntries()
    {
        QStringList entries;
        for (const ClosedWork &one : m_work)
            entries.append(one.item.key + ": "_L1 + plain(one.item.summary));
        m_writer.list(entries);
    }

    bool hasValues()
    {
        QList<QStringList> rows;
        for (const Fact &fact : m_facts) {
            const ValueChange change = fact.change();
            const bool told = fact.kind == Fact::Kind::ValueChange
                || (fact.kind == Fact::Kind::Addition && !fact.initial.isEmpty());
            if (!told || change.subject.isEmpty())
                continue;
            const QStringList row{plain(change.subject), plain(change.newValue)};
            rows.removeIf([&](const QStringList &one) { return one.first() == row.first(); });
            rows.append(row); // The last one closed says what is in force.
            m_draft.evidence.append(fact.quotes);
        }
        if (!rows.isEmpty())
            m_writer.table({u"Setting"_s, u"Value"_s}, rows);
        return !rows.isEmpty();
    }

    bool hasChanges()
    {
        QStringList items;
        for (const Fact &fact : m_facts) {
            items.append(changeInWords(fact));
            m_draft.evidence.append(fact.quotes);
        }
        if (!items.isEmpty())
            m_writer.list(items);
        return !items.isEmpty();
    }

    const QList<ClosedWork> &m_work;
    const QString &m_version;
    PageDraft &m_draft;
    PageWriter m_writer;
    QList<Fact> m_facts;
};

PageDraft drafted(const QList<ClosedWork> &work, const QString &version, PageDraft draft)
{
    PageFiller filler(work, version, draft);
    for (const TemplateSection &section : templateSections(draft.kind))
        filler.fill(section);
    draft.body = filler.finish();
    return draft;
}

} // namespace

QList<TemplateSection> templateSections(PageKind kind)
{
    const TemplateSection overview{u"Overview"_s, Content::Words,
        u"What this is and whom it serves, in two or three sentences."_s,
        {u"Introduction"_s, u"Summary"_s, u"About"_s, u"Purpose"_s}};
    const TemplateSection configuration{u"Current configuration"_s, Content::Values,
        u"The settings in force, with their values."_s,
        {u"Configuration"_s, u"Settings"_s, u"Parameters"_s, u"Options"_s}};
    switch (kind) {
    case PageKind::ReleaseNotes:
        return {{u"Resolved issues"_s, Content::Entries, u"What this release mends."_s,
                    {u"Fixed issues"_s, u"Bug fixes"_s, u"Fixes"_s, u"New features"_s,
                        u"What's new"_s, u"Changes"_s, u"Improvements"_s}},
            {u"Changed settings"_s, Content::Changes,
                u"Settings and names that readers have to change, or that there are none."_s, {}},
            {u"Known issues"_s, Content::Words,
                u"What does not work yet, or that nothing is known."_s, {}}};
    case PageKind::FeatureDocs:
    case PageKind::UserGuide:
        return {{u"How to use it"_s, Content::Words,
                    u"The steps a reader takes, each with what is to be seen then."_s,
                    {u"Usage"_s, u"Using it"_s, u"Getting started"_s, u"Steps"_s, u"How to"_s}},
            overview, configuration};
    case PageKind::Reference:
        return {configuration, overview,
            {u"Changes"_s, Content::Changes, u"What changed, newest first."_s, {}}};
    case PageKind::Architecture:
        return {{u"Components"_s, Content::Words,
                    u"The parts, what each is for, and what they say to each other."_s,
                    {u"Building blocks"_s, u"Structure"_s, u"Design"_s}},
            overview, {u"Changes"_s, Content::Changes, u"What changed, newest first."_s, {}}};
    case PageKind::Adr:
        return {{u"Decision"_s, Content::Words, u"What was decided, in one sentence."_s, {}},
            {u"Context"_s, Content::Changes, u"What made a decision necessary."_s,
                {u"Background"_s}},
            {u"Consequences"_s, Content::Words, u"What becomes easier and what harder."_s, {}}};
    case PageKind::Runbook:
        return {configuration,
            {u"Procedure"_s, Content::Words,
                u"The steps, each with its command and what to expect."_s,
                {u"Steps"_s, u"Procedures"_s}},
            {u"Change record"_s, Content::Record, u"Date, item and change."_s, {}}};
    case PageKind::OnCall:
        return {
            {u"Alerts"_s, Content::Words, u"Each alert, what it means and the first thing to do."_s,
                {u"Alarms"_s, u"Response"_s, u"Playbook"_s}},
            configuration,
            {u"Incidents"_s, Content::Record, u"Date, item and what was done."_s,
                {u"Past incidents"_s}}};
    case PageKind::SecurityRegister:
        return {{u"Controls"_s, Content::Words, u"Each control, its owner and how it is checked."_s,
                    {u"Security controls"_s, u"Register"_s}},
            {u"Change record"_s, Content::Record, u"Date, item and change."_s, {}}};
    case PageKind::Soc2Evidence:
        return {{u"Evidence"_s, Content::Record, u"Date, item and what it shows."_s,
                    {u"Audit evidence"_s}},
            {u"Control"_s, Content::Words, u"The control that this is evidence of."_s,
                {u"Controls"_s}}};
    case PageKind::Other:
        break;
    }
    return {overview, {u"Changes"_s, Content::Changes, u"What changed, newest first."_s, {}}};
}

PageDraft draftPage(
    const WorkItem &item, const HistoryEntry &entry, PageKind kind, MarkupFormat format)
{
    const ClosedWork work{item, entry};
    PageDraft draft;
    draft.title = titleOf(work, kind, {});
    draft.kind = kind;
    draft.format = format;
    draft.versionMessage = pageMessage(item.key, entry.at);
    return drafted({work}, item.fixVersions.value(0), draft);
}

PageDraft draftPage(
    const QList<ClosedWork> &work, const QString &version, PageKind kind, MarkupFormat format)
{
    PageDraft draft;
    draft.title = titleOf(work.first(), kind, version);
    draft.kind = kind;
    draft.format = format;
    draft.versionMessage =
        u"Created page for version %1. Items: %2."_s.arg(plain(version)).arg(work.size());
    return drafted(work, version, draft);
}

QString missingTemplateSection(const QList<Section> &sections, PageKind kind)
{
    if (kind == PageKind::Other)
        return {};
    const QList<TemplateSection> wanted = templateSections(kind);
    const auto named = [](const QString &heading, const QString &name) {
        return heading.simplified().compare(name, Qt::CaseInsensitive) == 0;
    };
    for (const Section &section : sections) {
        const QString heading = section.path.value(section.path.size() - 1);
        if (section.kind != Section::Kind::Heading && section.kind != Section::Kind::Macro)
            continue;
        for (const TemplateSection &one : wanted) {
            if (named(heading, one.name)
                || std::ranges::any_of(
                    one.aliases, [&](const QString &alias) { return named(heading, alias); }))
                return {};
        }
    }
    return u"The page has no section that a %1 page has; add one named “%2”."_s.arg(
        kindName(kind), wanted.first().name);
}

} // namespace Docket
