// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"
#include "core/drafting/pageconformance.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineFinding::Kind;

QString findingName(Kind kind)
{
    switch (kind) {
    case Kind::PageGone:
        return u"page-gone"_s;
    case Kind::PageArchived:
        return u"page-archived"_s;
    case Kind::SpaceChanged:
        return u"space-changed"_s;
    case Kind::TitleChanged:
        return u"title-changed"_s;
    case Kind::SectionRenamed:
        return u"section-renamed"_s;
    case Kind::SectionGone:
        return u"section-gone"_s;
    case Kind::NoOwner:
        return u"no-owner"_s;
    case Kind::OwnerInactive:
        return u"owner-inactive"_s;
    case Kind::OwnerUnknown:
        return u"owner-unknown"_s;
    }
    return {};
}

QString sentence(const LineFinding &finding)
{
    switch (finding.kind) {
    case Kind::PageGone:
        return u"the page is deleted, or hidden from this account"_s;
    case Kind::PageArchived:
        return u"the page is archived"_s;
    case Kind::SpaceChanged:
        return u"the page moved from the space %1 to %2"_s.arg(finding.was, finding.now);
    case Kind::TitleChanged:
        return u"the page was called “%1”"_s.arg(finding.was);
    case Kind::SectionRenamed:
        return u"the section “%1” is gone; relink to “%2”?"_s.arg(finding.was, finding.now);
    case Kind::SectionGone:
        return u"the section “%1” is gone"_s.arg(finding.was);
    case Kind::NoOwner:
        return u"nobody owns it: neither the line nor the page names anybody"_s;
    case Kind::OwnerInactive:
        return u"the account of %1 was deactivated"_s.arg(finding.was);
    case Kind::OwnerUnknown:
        return u"the site knows no account %1"_s.arg(finding.was);
    }
    return {};
}

/** Each section the page lacks, in order, with the heading path it belongs after or before; neither: the page's end. */
QJsonArray sectionsToAdd(const RegisteredPage &page, PageKind kind)
{
    QJsonArray all;
    for (const LackingSection &section : lackingTemplateSections(page, kind)) {
        QJsonObject json{{u"name"_s, section.name}, {u"prompt"_s, section.prompt}};
        if (!section.after.isEmpty())
            json[u"after"_s] = QJsonArray::fromStringList(section.after);
        if (!section.before.isEmpty())
            json[u"before"_s] = QJsonArray::fromStringList(section.before);
        all.append(json);
    }
    return all;
}

QString placeText(const LackingSection &section)
{
    if (!section.after.isEmpty())
        return u"after “%1”"_s.arg(section.after.last());
    return section.before.isEmpty() ? u"at the end of the page"_s
                                    : u"before “%1”"_s.arg(section.before.last());
}

QJsonObject lineJson(const LineHealth &health, const RegisteredPage &page)
{
    QJsonArray findings;
    for (const LineFinding &finding : health.findings) {
        QJsonObject json{{u"kind"_s, findingName(finding.kind)}, {u"text"_s, sentence(finding)}};
        if (!finding.section.isEmpty())
            json[u"relinkTo"_s] = QJsonArray::fromStringList(finding.section);
        findings.append(json);
    }
    return {{u"page"_s, health.line.page}, {u"title"_s, page.title}, {u"url"_s, page.url},
        {u"section"_s, QJsonArray::fromStringList(health.line.section)},
        {u"project"_s, health.line.project}, {u"component"_s, health.line.component},
        {u"label"_s, health.line.label}, {u"findings"_s, findings},
        {u"missingSections"_s,
            QJsonArray::fromStringList(missingTemplateSections(page, health.line.kind))},
        {u"sectionsToAdd"_s, sectionsToAdd(page, health.line.kind)}};
}

void printLineHealth(const LineHealth &health, const RegisteredPage &page)
{
    const QString title = page.title.isEmpty() ? u"page "_s + health.line.page : page.title;
    const QString where =
        health.line.section.isEmpty() ? QString() : u" › "_s + health.line.section.join(u" › "_s);
    printLine(title + where);
    for (const LineFinding &finding : health.findings)
        printLine(u"  "_s + sentence(finding));
    const QStringList missing = missingTemplateSections(page, health.line.kind);
    if (!missing.isEmpty())
        printLine(u"  of the template for %1 it has no section “%2”"_s.arg(
            kindName(health.line.kind), missing.join(u"”, “"_s)));
    for (const LackingSection &section : lackingTemplateSections(page, health.line.kind))
        printLine(
            u"    “%1” belongs %2: %3"_s.arg(section.name, placeText(section), section.prompt));
}

QStringList kindNames(const MissingPage &missing)
{
    QStringList names;
    for (const PageKind kind : missing.kinds)
        names.append(kindName(kind));
    return names;
}

QJsonArray unplacedJson(const QList<UnplacedTicket> &unplaced)
{
    QJsonArray all;
    for (const UnplacedTicket &one : unplaced)
        all.append(QJsonObject{{u"item"_s, one.missing.itemKey}, {u"at"_s, isoUtc(one.at)},
            {u"kinds"_s, QJsonArray::fromStringList(kindNames(one.missing))}});
    return all;
}

void printUnplaced(const QList<UnplacedTicket> &unplaced)
{
    if (unplaced.isEmpty())
        return;
    printLine(
        u"%1 closed tickets of the last 90 days asked for a page that nobody registered ('docket registry new-page' proposes one):"_s
            .arg(unplaced.size()));
    for (const UnplacedTicket &one : unplaced) {
        const QString kinds = kindNames(one.missing).join(u" or "_s);
        printLine(u"  %1  %2"_s.arg(one.missing.itemKey.leftJustified(14),
            kinds.isEmpty() ? u"a page of any kind"_s : kinds));
    }
}

} // namespace

ExitCode checkRegistry(const CommandContext &context)
{
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto checked = QCoro::waitFor(workspace.checkRegistry());
        if (!checked)
            return failure(checked);
        const auto flagged = std::ranges::count_if(
            *checked, [](const LineHealth &one) { return !one.findings.isEmpty(); });
        QJsonArray lines;
        qint64 incomplete = 0;
        for (const LineHealth &health : *checked) {
            const RegisteredPage page = workspace.registrySeen().pages.value(health.line.page);
            lines.append(lineJson(health, page));
            const bool lacks = !missingTemplateSections(page, health.line.kind).isEmpty();
            incomplete += lacks ? 1 : 0;
            if (context.form == OutputForm::Words && (lacks || !health.findings.isEmpty()))
                printLineHealth(health, page);
        }
        const auto unplaced = QCoro::waitFor(workspace.ticketsWithoutPage());
        if (!unplaced)
            return failure(unplaced);
        if (context.form == OutputForm::Json) {
            printJson(QJsonObject{{u"lines"_s, lines}, {u"flagged"_s, qint64(flagged)},
                {u"incomplete"_s, incomplete}, {u"withoutPage"_s, unplacedJson(*unplaced)}});
            return flagged > 0 ? ExitCode::Failed : ExitCode::Done;
        }
        printLine(
            u"%1 of %2 registry lines need attention; %3 lead to a page without all sections of its template."_s
                .arg(flagged)
                .arg(checked->size())
                .arg(incomplete));
        printUnplaced(*unplaced);
        return flagged > 0 ? ExitCode::Failed : ExitCode::Done;
    });
}

} // namespace Docket
