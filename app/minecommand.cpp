// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/signedsession.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKeys = 5; // In words; JSON has all.

QJsonObject candidateJson(const LinkCandidate &candidate)
{
    QJsonObject signs;
    for (auto sign = candidate.signs.cbegin(); sign != candidate.signs.cend(); ++sign)
        signs.insert(signName(sign.key()), sign.value());
    const RegistryEntry &line = candidate.line;
    return {{u"project"_s, line.project}, {u"component"_s, line.component}, {u"page"_s, line.page},
        {u"title"_s, candidate.pageTitle}, {u"url"_s, candidate.pageUrl},
        {u"section"_s, QJsonArray::fromStringList(line.section)}, {u"kind"_s, kindName(line.kind)},
        {u"owner"_s, line.owner}, {u"signs"_s, signs},
        {u"items"_s, QJsonArray::fromStringList(candidate.items)}};
}

QString counted(LinkSign sign, int items)
{
    const QString tickets = items == 1 ? u"1 ticket"_s : u"%1 tickets"_s.arg(items);
    switch (sign) {
    case LinkSign::PageNamesItem:
        return u"names "_s + tickets;
    case LinkSign::ItemLinksPage:
        return u"linked from "_s + tickets;
    case LinkSign::EditedByCloser:
        return u"edited by someone who closed "_s + tickets;
    case LinkSign::NamedAlike:
        return u"named like the component"_s;
    }
    return {};
}

void printCandidate(const LinkCandidate &candidate)
{
    const RegistryEntry &line = candidate.line;
    const QString area = line.component.isEmpty()
        ? line.project
        : u"%1, component %2"_s.arg(line.project, line.component);
    const QString where =
        line.section.isEmpty() ? QString() : u" › "_s + line.section.join(u" › "_s);
    printLine(u"%1 → %2%3 (%4)"_s.arg(area, candidate.pageTitle, where, kindName(line.kind)));
    QStringList signs;
    for (auto sign = candidate.signs.cbegin(); sign != candidate.signs.cend(); ++sign)
        signs.append(counted(sign.key(), sign.value()));
    QString keys = candidate.items.first(qMin(mostKeys, candidate.items.size())).join(u", "_s);
    if (candidate.items.size() > mostKeys)
        keys += u" …"_s;
    printLine(u"  %1: %2"_s.arg(signs.join(u", "_s), keys));
}

} // namespace

ExitCode mineRegistry(const CommandContext &context, int days)
{
    return onSite(context, [&](Workspace &workspace) -> Result<ExitCode> {
        const auto mined = QCoro::waitFor(workspace.mineLinks(days, {}, {}));
        if (!mined)
            return failure(mined);
        const QList<LinkCandidate> open = openCandidates(mined->candidates, workspace.policy());
        const qsizetype dismissed = mined->candidates.size() - open.size();
        QJsonArray candidates;
        for (const LinkCandidate &candidate : open) {
            candidates.append(candidateJson(candidate));
            if (context.form == OutputForm::Words)
                printCandidate(candidate);
        }
        if (context.form == OutputForm::Json)
            printJson(QJsonObject{{u"items"_s, mined->items}, {u"pages"_s, mined->pages},
                {u"candidates"_s, candidates}, {u"dismissed"_s, dismissed}});
        else
            printLine(
                u"%1 tickets closed since %2; %3 pages were read; %4 may belong in the registry.%5"_s
                    .arg(mined->items)
                    .arg(mined->from.toString(u"yyyy-MM-dd"_s))
                    .arg(mined->pages)
                    .arg(open.size())
                    .arg(dismissed > 0 ? u" %1 were dismissed before."_s.arg(dismissed)
                                       : QString()));
        return ExitCode::Done;
    });
}

} // namespace Docket
