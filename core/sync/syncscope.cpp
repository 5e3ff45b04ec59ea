// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncscope.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

QString projectPart(const QString &key)
{
    return u"project:"_s + key;
}

QString labelPart(const QString &label)
{
    return u"label:"_s + label;
}

} // namespace

WorkQuery SyncScope::query(Parts parts, const QDateTime &from) const
{
    const bool known = parts == Parts::Known;
    WorkQuery chosen{{}, {}, from};
    std::ranges::copy_if(projects, std::back_inserter(chosen.projects),
        [&](const QString &key) { return since.contains(projectPart(key)) == known; });
    std::ranges::copy_if(labels, std::back_inserter(chosen.labels),
        [&](const QString &label) { return since.contains(labelPart(label)) == known; });
    return chosen;
}

bool SyncScope::holdsKey(const QString &itemKey) const
{
    return projects.contains(itemKey.section(u'-', 0, -2), Qt::CaseInsensitive);
}

QDateTime SyncScope::watchedSince(const WorkItem &item) const
{
    QDateTime earliest;
    const auto take = [&](const QString &part) {
        const QDateTime time = since.value(part);
        if (time.isValid() && (!earliest.isValid() || time < earliest))
            earliest = time;
    };
    for (const QString &key : projects) {
        if (key.compare(item.projectKey, Qt::CaseInsensitive) == 0)
            take(projectPart(key));
    }
    for (const QString &label : labels) {
        if (item.labels.contains(label, Qt::CaseInsensitive))
            take(labelPart(label));
    }
    return earliest;
}

QDateTime SyncScope::earliest() const
{
    return since.isEmpty() ? QDateTime() : *std::ranges::min_element(since);
}

QList<WorkQuery> SyncScope::watched() const
{
    QMap<QDateTime, WorkQuery> byTime;
    const auto take = [&](const QString &part, QStringList WorkQuery::*list, const QString &name) {
        if (const QDateTime time = since.value(part); time.isValid()) {
            byTime[time].since = time;
            (byTime[time].*list).append(name);
        }
    };
    for (const QString &key : projects)
        take(projectPart(key), &WorkQuery::projects, key);
    for (const QString &label : labels)
        take(labelPart(label), &WorkQuery::labels, label);
    return byTime.values();
}

void SyncScope::watchNewSince(const QDateTime &time)
{
    const WorkQuery added = query(Parts::New, {});
    for (const QString &key : added.projects)
        since.insert(projectPart(key), time);
    for (const QString &label : added.labels)
        since.insert(labelPart(label), time);
}

QString SyncScope::toText() const
{
    QJsonObject json;
    for (auto part = since.cbegin(); part != since.cend(); ++part)
        json.insert(part.key(), isoUtc(part.value()));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SyncScope scopeOf(const Policy &policy, const QString &text)
{
    SyncScope scope;
    for (const RegistryEntry &entry : policy.registry) {
        const QString project = projectOf(entry);
        if (!project.isEmpty() && !scope.projects.contains(project))
            scope.projects.append(project);
        if (project.isEmpty() && !entry.label.isEmpty() && !scope.labels.contains(entry.label))
            scope.labels.append(entry.label);
    }
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto take = [&](const QString &part) {
        if (const QDateTime time = fromIso(json.value(part).toString()); time.isValid())
            scope.since.insert(part, time);
    };
    for (const QString &key : std::as_const(scope.projects))
        take(projectPart(key));
    for (const QString &label : std::as_const(scope.labels))
        take(labelPart(label));
    return scope;
}

} // namespace Docket
