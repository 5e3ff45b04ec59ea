// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/successors.h"

#include <QCoreApplication>

#include <algorithm>

namespace Docket {

QList<Successor> successors(
    const QList<Proposal> &meant, const Policy &policy, const SuccessorsKnown &known)
{
    constexpr qsizetype most = 5;
    QList<Successor> found;
    const auto add = [&](const QString &id, const QString &role) {
        const auto person = std::ranges::find(known.people, id, &Person::accountId);
        const bool ownsAll = std::ranges::all_of(
            meant, [&](const Proposal &one) { return one.owner.accountId == id; });
        const bool isThere = std::ranges::any_of(
            found, [&](const Successor &one) { return one.person.accountId == id; });
        if (person != known.people.cend() && person->active && !ownsAll && !isThere
            && found.size() < most)
            found.append({*person, role});
    };
    const auto isAbout = [&](const RegistryEntry &line) {
        return std::ranges::contains(meant, line.page, &Proposal::pageId);
    };
    const auto ofPages = [&](QString RegistryEntry::*who, const QString &role) {
        for (const RegistryEntry &line : policy.registry) {
            if (isAbout(line))
                add(line.*who, role);
        }
    };
    add(known.last, QCoreApplication::translate("Successor", "as last time"));
    add(known.me, QCoreApplication::translate("Successor", "you"));
    ofPages(&RegistryEntry::backup, QCoreApplication::translate("Successor", "backup owner"));
    ofPages(&RegistryEntry::owner, QCoreApplication::translate("Successor", "owner"));
    ofPages(&RegistryEntry::manager, QCoreApplication::translate("Successor", "manager"));
    for (const RegistryEntry &line : policy.registry)
        add(line.owner, QCoreApplication::translate("Successor", "owns other pages"));
    return found;
}

} // namespace Docket
