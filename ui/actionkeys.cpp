// SPDX-License-Identifier: GPL-3.0-or-later
// Which command has which key: changing, keeping and switching them off.
#include "ui/actions.h"

#include <QSettings>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

QString groupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Review:
        return Actions::tr("Review");
    case ActionGroup::Diff:
        return Actions::tr("Comparison");
    case ActionGroup::Editing:
        return Actions::tr("Editing");
    case ActionGroup::Registry:
        return Actions::tr("Registry and rules");
    case ActionGroup::Rules:
        return Actions::tr("Rules");
    case ActionGroup::Links:
        return Actions::tr("Missing links");
    case ActionGroup::Triage:
        return Actions::tr("Triage");
    case ActionGroup::Go:
        return Actions::tr("Go to");
    case ActionGroup::View:
        return Actions::tr("View");
    case ActionGroup::App:
        return Actions::tr("Program");
    }
    return {};
}

bool isLetterKey(const QKeySequence &key)
{
    return std::ranges::any_of(QList<int>{0, 1, 2, 3}, [&](int place) {
        if (place >= key.count())
            return false;
        const QKeyCombination one = key[uint(place)];
        // Qt::Key_Escape and above are no characters; Space moves, it does not write.
        return (one.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0
            && one.key() > Qt::Key_Space && one.key() < Qt::Key_Escape;
    });
}

bool Actions::Entry::isApartFrom(const Entry &other) const
{
    // Both are on their own screen's widgets only, and in a menu, where such keys wait for the menu bar.
    const auto own = [](const Entry &entry) {
        return entry.action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
    };
    const auto isRows = [](const Entry &entry) {
        return entry.group == ActionGroup::Triage || entry.group == ActionGroup::Links;
    };
    return own(*this) && own(other) && group != other.group && (isRows(*this) || isRows(other));
}

qsizetype Actions::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(
        m_entries, id, [](const Entry &entry) { return entry.action->objectName(); });
    return found == m_entries.cend() ? -1 : found - m_entries.cbegin();
}

const Actions::Entry *Actions::entry(const QString &id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? nullptr : &m_entries.at(at);
}

const Actions::Entry *Actions::conflictWith(const QString &id, const QKeySequence &key) const
{
    if (key.isEmpty())
        return nullptr;
    const Entry *own = entry(id);
    for (const Entry &other : m_entries) {
        const bool clash = std::ranges::any_of(other.keys, [&](const QKeySequence &taken) {
            return key.matches(taken) != QKeySequence::NoMatch
                || taken.matches(key) != QKeySequence::NoMatch;
        });
        if (clash && other.action->objectName() != id && !(own && own->isApartFrom(other)))
            return &other;
    }
    return nullptr;
}

bool Actions::setKey(const QString &id, const QKeySequence &key)
{
    const qsizetype at = indexOf(id);
    if (at < 0 || conflictWith(id, key))
        return false;
    m_entries[at].keys = key.isEmpty() ? QList<QKeySequence>() : QList{key};
    applyKeys();
    return true;
}

void Actions::restoreDefault(const QString &id)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        return;
    QList<QKeySequence> free = m_entries.at(at).defaults;
    free.removeIf([&](const QKeySequence &key) { return conflictWith(id, key) != nullptr; });
    if (free.isEmpty() && !m_entries.at(at).defaults.isEmpty())
        return;
    m_entries[at].keys = free;
    applyKeys();
}

void Actions::restoreDefaults()
{
    for (Entry &entry : m_entries)
        entry.keys = entry.defaults;
    applyKeys();
}

void Actions::setLetterKeys(bool on)
{
    m_letterKeys = on;
    applyKeys();
}

void Actions::applyKeys()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        QList<QKeySequence> keys = entry.keys;
        if (!m_letterKeys)
            keys.removeIf(isLetterKey);
        entry.action->setShortcuts(keys);
    }
    emit keysChanged();
}

void Actions::save(QSettings &settings) const
{
    settings.beginGroup("keys");
    settings.remove(QString());
    settings.setValue("letterKeys", m_letterKeys);
    for (const Entry &entry : m_entries) {
        if (entry.keys != entry.defaults)
            settings.setValue(entry.action->objectName(), QKeySequence::listToString(entry.keys));
    }
    settings.endGroup();
}

void Actions::load(QSettings &settings)
{
    settings.beginGroup("keys");
    m_letterKeys = settings.value("letterKeys", true).toBool();
    for (Entry &entry : m_entries) {
        const QString id = entry.action->objectName();
        entry.keys = settings.contains(id)
            ? QKeySequence::listFromString(settings.value(id).toString())
            : entry.defaults;
        entry.keys.removeAll(QKeySequence());
    }
    settings.endGroup();
    for (Entry &entry : m_entries) {
        if (entry.keys == entry.defaults)
            continue;
        const auto taken = [&](const QKeySequence &key) {
            return conflictWith(entry.action->objectName(), key) != nullptr;
        };
        if (!std::ranges::any_of(entry.keys, taken))
            continue;
        entry.keys = entry.defaults;
        entry.keys.removeIf(taken);
    }
    applyKeys();
}

QString Actions::keyText(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

} // namespace Docket
