// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ownership.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

struct Candidate
{
    QString accountId, step;
};

QList<Candidate> candidates(const RegistryEntry &entry, const Page &page, const WorkItem &item)
{
    QList<Candidate> order{
        {entry.owner, u"registry"_s}, {entry.backup, u"backup"_s}, {page.ownerId, u"page owner"_s}};
    for (const Component &component : item.components) {
        if (component.lead.active)
            order.append({component.lead.accountId, u"component lead"_s});
    }
    if (item.projectLead.active)
        order.append({item.projectLead.accountId, u"project lead"_s});
    order.append({entry.manager, u"manager"_s});
    order.removeIf([](const Candidate &one) { return one.accountId.isEmpty(); });
    return order;
}

bool isAway(const QString &accountId, const Attendance &attendance)
{
    return std::ranges::any_of(attendance.delegates, [&](const Delegation &one) {
        return one.person == accountId && one.from.isValid() && one.from <= attendance.day
            && attendance.day <= one.to;
    });
}

bool isActive(const QString &accountId, const Attendance &attendance)
{
    return !attendance.isActive || attendance.isActive(accountId);
}

bool isThere(const QString &accountId, const Attendance &attendance)
{
    return isActive(accountId, attendance) && !isAway(accountId, attendance);
}

} // namespace

std::optional<QString> standInFor(const QString &accountId, const Attendance &attendance)
{
    if (isThere(accountId, attendance))
        return std::nullopt;
    for (const Delegation &one : attendance.delegates) {
        const bool stands = one.from.isValid()
            ? one.from <= attendance.day && attendance.day <= one.to
            : !isActive(accountId, attendance);
        if (one.person == accountId && stands && isThere(one.delegate, attendance))
            return one.delegate;
    }
    return std::nullopt;
}

Ownership ownerOf(const RegistryEntry &entry, const Page &page, const WorkItem &item,
    const Attendance &attendance)
{
    for (const Candidate &one : candidates(entry, page, item)) {
        if (isThere(one.accountId, attendance))
            return {one.accountId, one.step};
        if (const auto delegate = standInFor(one.accountId, attendance))
            return {*delegate, u"delegate"_s, one.accountId};
    }
    return {};
}

QString ownerWords(
    const Ownership &ownership, const std::function<QString(const QString &)> &nameOf)
{
    if (ownership.insteadOf.isEmpty())
        return ownership.reason;
    const QString name = nameOf(ownership.insteadOf);
    return u"stands in for %1"_s.arg(name.isEmpty() ? ownership.insteadOf : name);
}

} // namespace Docket
