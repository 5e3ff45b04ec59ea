// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sprintbook.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 40; ///< Of several teams over some months.

} // namespace

QString sprintsJson(const QList<Sprint> &sprints)
{
    QJsonArray list;
    for (const Sprint &sprint : sprints)
        list.append(QJsonObject{{u"id"_s, sprint.id}, {u"name"_s, sprint.name},
            {u"start"_s, isoUtc(sprint.start)}, {u"end"_s, isoUtc(sprint.end)}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Sprint> sprintsFrom(const QString &json)
{
    QList<Sprint> sprints;
    for (const QJsonValue &one : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const Sprint sprint{one[u"id"_s].toString(), one[u"name"_s].toString(),
            fromIso(one[u"start"_s].toString()), fromIso(one[u"end"_s].toString())};
        if (sprint.start.isValid() && sprint.end.isValid())
            sprints.append(sprint);
    }
    return sprints;
}

QList<Sprint> withSprintsOf(const QList<Sprint> &known, const QList<WorkItem> &items)
{
    QList<Sprint> all = known;
    for (const WorkItem &item : items) {
        for (const Sprint &sprint : item.sprints) {
            if (!sprint.start.isValid() || !sprint.end.isValid() || sprint.end <= sprint.start)
                continue;
            const auto same = std::ranges::find(all, sprint.id, &Sprint::id);
            if (same == all.end())
                all.append(sprint);
            else
                *same = sprint;
        }
    }
    std::ranges::stable_sort(all, [](const Sprint &a, const Sprint &b) {
        return a.start != b.start ? a.start > b.start : a.name < b.name;
    });
    return all.first(std::min(all.size(), mostKept));
}

} // namespace Docket
