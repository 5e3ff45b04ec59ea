// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/evidence/evidence.h"
#include "core/journal/digest.h"

#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isProposal(LogEntry::Kind kind)
{
    return kind == LogEntry::Kind::Proposed || kind == LogEntry::Kind::Parked;
}

bool isOutcome(LogEntry::Kind kind)
{
    return isProposal(kind) || kind == LogEntry::Kind::Evaluated;
}

PopulationItem itemOf(const ClosedWork &work)
{
    PopulationItem item;
    item.itemId = work.item.id;
    item.key = work.item.key;
    item.url = work.item.url;
    item.summary = work.item.summary;
    item.type = work.item.type;
    item.changeId = work.closing.id;
    item.closedAt = work.closing.at;
    item.closedBy = work.closing.author.accountId;
    item.closedByName = work.closing.author.displayName;
    return item;
}

QByteArray drawKey(const PopulationItem &item, const QString &seed)
{
    return sha256Hex((seed + u'\n' + item.itemId + u'/' + item.changeId).toUtf8());
}

} // namespace

QMap<QString, QList<PageKind>> evidencePresets()
{
    return {{u"all"_s, {}}, {u"releases"_s, {PageKind::ReleaseNotes}},
        {u"operations"_s, {PageKind::Runbook, PageKind::OnCall}},
        {u"security"_s, {PageKind::SecurityRegister, PageKind::Soc2Evidence}}};
}

QString treatmentName(Treatment treatment)
{
    switch (treatment) {
    case Treatment::Proposed:
        return u"proposed"_s;
    case Treatment::Excluded:
        return u"excluded"_s;
    case Treatment::Missing:
        break;
    }
    return u"missing"_s;
}

int Population::count(Treatment treatment) const
{
    return int(std::ranges::count(items, treatment, &PopulationItem::treatment));
}

int Population::closedBeforeLog() const
{
    return int(std::ranges::count_if(items, [this](const PopulationItem &item) {
        return item.treatment == Treatment::Missing && logBegins.isValid()
            && item.closedAt < logBegins;
    }));
}

QString Population::sentence() const
{
    const int proposed = count(Treatment::Proposed), excluded = count(Treatment::Excluded);
    const int missing = count(Treatment::Missing);
    const int known = proposed + excluded;
    QString text =
        u"%1 closed in scope %2 %3 in the log: %4 proposed, %5 excluded"_s.arg(items.size())
            .arg(missing == 0 ? u"="_s : u"≠"_s)
            .arg(known)
            .arg(proposed)
            .arg(excluded);
    if (missing > 0)
        text += u"; %1 closed and not in the log"_s.arg(missing);
    if (const int early = closedBeforeLog(); early > 0)
        text += u" (%1 of them before it began, %2)"_s.arg(early).arg(isoUtc(logBegins));
    if (!unmatched.isEmpty())
        text += u"; %1 in the log and not closed in the period as the tracker tells it now"_s.arg(
            unmatched.size());
    return text + u'.';
}

Population reconcile(
    const QList<ClosedWork> &closed, const QList<LogEntry> &log, const EvidenceScope &scope)
{
    Population population;
    QHash<QString, qsizetype> byChange;
    for (const ClosedWork &work : closed) {
        byChange.insert(work.closing.id, population.items.size());
        population.items.append(itemOf(work));
    }
    for (const LogEntry &entry : log) {
        if (!isOutcome(entry.kind) || entry.changeId.isEmpty())
            continue;
        const auto at = byChange.constFind(entry.changeId);
        if (at == byChange.cend()) {
            if (entry.at >= scope.from && entry.at <= scope.until)
                population.unmatched.append(
                    UnmatchedEntry{entry.itemKey, entry.changeId, entry.at, entry.text});
            continue;
        }
        PopulationItem &item = population.items[*at];
        if (isProposal(entry.kind)) {
            if (item.treatment != Treatment::Proposed)
                item.reason = entry.text;
            item.treatment = Treatment::Proposed;
        } else if (item.treatment != Treatment::Proposed) {
            item.treatment = Treatment::Excluded;
            item.reason = entry.text;
        }
    }
    return population;
}

QList<PopulationItem> drawSample(const Population &population, int samples, const QString &seed)
{
    QList<std::pair<QByteArray, PopulationItem>> drawn;
    for (const PopulationItem &item : population.items) {
        if (item.inScope && item.treatment != Treatment::Missing)
            drawn.emplaceBack(drawKey(item, seed), item);
    }
    std::ranges::sort(drawn, {}, &std::pair<QByteArray, PopulationItem>::first);
    QList<PopulationItem> sample;
    for (qsizetype i = 0; i < std::min<qsizetype>(samples, drawn.size()); ++i)
        sample.append(drawn.at(i).second);
    return sample;
}

} // namespace Docket
