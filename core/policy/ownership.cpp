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

} // namespace

Ownership ownerOf(const RegistryEntry &entry, const Page &page, const WorkItem &item,
    const Attendance &attendance)
{
    const auto isActive = [&](const QString &accountId) {
        return !attendance.isActive || attendance.isActive(accountId);
    };
    const auto isAway = [&](const QString &accountId) {
        return std::ranges::any_of(attendance.delegates, [&](const Delegation &one) {
            return one.person == accountId && one.from.isValid() && one.from <= attendance.day
                && attendance.day <= one.to;
        });
    };
    const auto isThere = [&](const QString &accountId) {
        return isActive(accountId) && !isAway(accountId);
    };
    for (const Candidate &one : candidates(entry, page, item)) {
        if (isThere(one.accountId))
            return {one.accountId, one.step};
        for (const Delegation &delegation : attendance.delegates) {
            const bool stands = delegation.from.isValid()
                ? delegation.from <= attendance.day && attendance.day <= delegation.to
                : !isActive(one.accountId);
            if (delegation.person == one.accountId && stands && isThere(delegation.delegate))
                return {delegation.delegate, u"delegate"_s, one.accountId};
        }
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
