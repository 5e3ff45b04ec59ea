// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

class QSettings;

namespace Docket {

/** One way of looking at the log that has a name. */
struct SavedView
{
    QString name;
    QVariantMap state; ///< Of LogFilters.
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/** The views of this person, by name. A value; what is kept of it is kept by whoever has it. */
class SavedViews
{
public:
    [[nodiscard]] const QList<SavedView> &all() const { return m_views; }
    [[nodiscard]] std::optional<SavedView> find(const QString &name) const;
    /** The view that shows just this: the preferred one, where several do. */
    [[nodiscard]] std::optional<SavedView> showing(
        const QVariantMap &state, const QString &preferred) const;
    /** Keeps it; one of the same name (in any case) gives way and is returned. */
    std::optional<SavedView> put(const SavedView &view);
    /** Why it cannot be called so: a sentence; empty when it can. `now`: what it is called. */
    [[nodiscard]] QString problemOf(const QString &name, const QString &now = {}) const;
    /** False when there is none, or the name is not to be had. */
    bool rename(const QString &from, const QString &to);
    std::optional<SavedView> remove(const QString &name); ///< What was removed.
    void save(QSettings &settings) const;
    void load(QSettings &settings);

private:
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    void sort();
    QList<SavedView> m_views;
};

} // namespace Docket
