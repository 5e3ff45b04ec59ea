// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ground.h"
#include "core/sandbox/jirastore.h"

#include <functional>
#include <optional>

namespace Docket::Sandbox {

/** A searchable field: its values in an issue, as choices (ids), words or a date. */
struct JqlField
{
    enum class Kind { Choice, Date, Words, Key, Number };

    QString name; ///< As messages show it.
    Kind kind = Kind::Choice;
    std::function<QStringList(const JiraIssue &)>
        values; ///< Ids or words; empty: the field is empty.
    std::function<QDateTime(const JiraIssue &)> date;
    std::function<QStringList(const QString &)>
        resolve; ///< A written value to ids; empty: no such value. Unset: as written.
    std::function<QString(const JiraIssue &)>
        rank; ///< What ORDER BY compares, for all but dates and keys.
    bool ordered = false; ///< Choice fields that also know < and >.
};

/** The fields JQL knows on a site. What it stands on must outlive it and the fields it gives out.
 */
class JqlFields
{
public:
    JqlFields(const JiraStore &store, const Ground &ground);

    /** By any of its names, case ignored; nothing when there is no such field. */
    [[nodiscard]] std::optional<JqlField> field(const QString &name) const;

private:
    std::optional<JqlField> choice(const QString &name) const;
    std::optional<JqlField> listed(const QString &name) const;
    std::optional<JqlField> linked(const QString &name) const;
    std::optional<JqlField> people(const QString &name) const;
    std::optional<JqlField> words(const QString &name) const;
    std::optional<JqlField> date(const QString &name) const;
    std::optional<JqlField> custom(const QString &name) const;

    const JiraStore &m_store;
    const Ground &m_ground;
};

} // namespace Docket::Sandbox
