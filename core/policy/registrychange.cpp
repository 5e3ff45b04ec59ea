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

PolicyChange linesChanged(
    const QList<std::pair<RegistryEntry, RegistryEntry>> &lines, const QString &title)
{
    if (lines.size() == 1)
        return lineChanged(lines.first().first, lines.first().second, title);
    PolicyChange change;
    change.name = u"%1 lines"_s.arg(lines.size());
    change.sentence = u"Registry: %1 lines changed"_s.arg(lines.size());
    change.about = PolicyChange::About::Registry;
    for (const auto &[before, after] : lines)
        change.registry.append({before, after, -1});
    return change;
}

PolicyChange linesRemoved(const QList<RegistryEntry> &lines)
{
    PolicyChange change;
    change.name = u"%1 lines"_s.arg(lines.size());
    change.sentence = u"Registry: %1 lines removed"_s.arg(lines.size());
    change.about = PolicyChange::About::Registry;
    for (auto line = lines.crbegin(); line != lines.crend();
        ++line) // They come back first to last.
        change.registry.append({*line, std::nullopt, -1});
    return change;
}

PolicyChange linkDismissed(const RegistryEntry &line, const QString &title)
{
    PolicyChange change;
    change.name = title.isEmpty() ? line.page : title;
    const QString area =
        line.component.isEmpty() ? line.project : line.project + u" › "_s + line.component;
    change.sentence = u"Registry: “%1” is not for %2"_s.arg(change.name, area);
    change.about = PolicyChange::About::Registry;
    change.dismissedLinks = {
        {std::nullopt, DismissedLink{line.project, line.component, line.page}, -1}};
    return change;
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
