// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/savedviews.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

const QString place = u"log/views"_s;

/** Read from a file again, numbers are words; what an older view does not name is as it is by itself. */
bool isSame(const QVariantMap &one, const QVariantMap &other)
{
    const auto word = [](const QVariantMap &map, const QString &name) {
        const QString said = map.value(name).toString();
        return said == "false"_L1 || said == "0"_L1 ? QString() : said;
    };
    const auto covers = [&word](const QVariantMap &map, const QVariantMap &by) {
        return std::ranges::all_of(
            map.keys(), [&](const QString &name) { return word(map, name) == word(by, name); });
    };
    return covers(one, other) && covers(other, one);
}

} // namespace

qsizetype SavedViews::indexOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_views,
        [&](const SavedView &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_views.cend() ? -1 : found - m_views.cbegin();
}

std::optional<SavedView> SavedViews::find(const QString &name) const
{
    const qsizetype at = indexOf(name);
    return at < 0 ? std::nullopt : std::optional(m_views.at(at));
}

std::optional<SavedView> SavedViews::showing(
    const QVariantMap &state, const QString &preferred) const
{
    if (const auto view = find(preferred); view && isSame(view->state, state))
        return view;
    const auto found = std::ranges::find_if(
        m_views, [&](const SavedView &view) { return isSame(view.state, state); });
    return found == m_views.cend() ? std::nullopt : std::optional(*found);
}

std::optional<SavedView> SavedViews::put(const SavedView &view)
{
    const auto before = remove(view.name);
    m_views.append(view);
    sort();
    return before;
}

QString SavedViews::problemOf(const QString &name, const QString &now) const
{
    constexpr qsizetype longest = 60;
    if (name.trimmed().isEmpty())
        return QCoreApplication::translate("SavedViews", "A view needs a name");
    if (name.trimmed().size() > longest)
        return QCoreApplication::translate("SavedViews", "A name has %1 letters at most")
            .arg(longest);
    const bool same = name.trimmed().compare(now, Qt::CaseInsensitive) == 0;
    if (!same && indexOf(name.trimmed()) >= 0 && !now.isEmpty())
        return QCoreApplication::translate("SavedViews", "Another view is called so");
    return {};
}

bool SavedViews::rename(const QString &from, const QString &to)
{
    const qsizetype at = indexOf(from);
    if (at < 0 || !problemOf(to, from).isEmpty())
        return false;
    m_views[at].name = to.trimmed();
    sort();
    return true;
}

std::optional<SavedView> SavedViews::remove(const QString &name)
{
    const qsizetype at = indexOf(name);
    return at < 0 ? std::nullopt : std::optional(m_views.takeAt(at));
}

void SavedViews::sort()
{
    std::ranges::stable_sort(m_views, [](const SavedView &a, const SavedView &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

void SavedViews::save(QSettings &settings) const
{
    settings.remove(place);
    settings.beginWriteArray(place, int(m_views.size()));
    for (int i = 0; i < m_views.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue("name", m_views.at(i).name);
        const QVariantMap &state = m_views.at(i).state;
        for (auto one = state.cbegin(); one != state.cend(); ++one)
            settings.setValue(one.key(), one.value());
    }
    settings.endArray();
}

void SavedViews::load(QSettings &settings)
{
    m_views.clear();
    const int count = settings.beginReadArray(place);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        SavedView view{settings.value("name").toString(), {}};
        for (const QString &key : settings.childKeys()) {
            if (key != "name"_L1)
                view.state.insert(key, settings.value(key));
        }
        if (problemOf(view.name).isEmpty())
            m_views.append(view);
    }
    settings.endArray();
    sort();
}

} // namespace Docket
