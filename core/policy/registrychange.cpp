// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/registrychange.h"

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

PolicyChange about(const QString &title, const QString &page, const QString &sentence,
    const ListEdit<RegistryEntry> &edit)
{
    const QString name = title.isEmpty() ? page : title;
    PolicyChange change;
    change.name = name;
    change.sentence = sentence.arg(name);
    change.registry = {edit};
    change.about = PolicyChange::About::Registry;
    return change;
}

} // namespace

PolicyChange lineAdded(const RegistryEntry &line, const QString &title, qsizetype at)
{
    return about(title, line.page, u"Registry: line for “%1” added"_s, {std::nullopt, line, at});
}

PolicyChange lineChanged(
    const RegistryEntry &before, const RegistryEntry &after, const QString &title)
{
    return about(title, after.page, u"Registry: line of “%1” changed"_s, {before, after, -1});
}

PolicyChange lineRemoved(const RegistryEntry &line, const QString &title)
{
    return about(title, line.page, u"Registry: line of “%1” removed"_s, {line, std::nullopt, -1});
}

PolicyChange lineMoved(const RegistryEntry &line, const QString &title, qsizetype at)
{
    return about(title, line.page, u"Registry: line of “%1” moved"_s, {line, line, at});
}

PolicyChange lineRelinked(
    const RegistryEntry &line, const QStringList &section, const QString &title)
{
    RegistryEntry after = line;
    after.section = section;
    PolicyChange change = lineChanged(line, after, title);
    change.sentence = u"Registry: “%1” relinked to “%2”"_s.arg(change.name, section.join(u" › "_s));
    return change;
}

} // namespace Docket
