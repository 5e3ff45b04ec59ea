// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workitem.h"

#include <QList>

namespace Docket {

/** Under which name the journal keeps the sprints that were seen. */
inline const QString sprintCursor = QStringLiteral("sprints");

/** Sprints for the journal and back; of what cannot be read none. */
[[nodiscard]] QString sprintsJson(const QList<Sprint> &sprints);
[[nodiscard]] QList<Sprint> sprintsFrom(const QString &json);

/**
 * The sprints that are known with those of the items, newest first by their beginning, as many as are of use. A sprint that is told
 * anew has moved: its new dates count. Those that have no beginning yet are left out.
 */
[[nodiscard]] QList<Sprint> withSprintsOf(const QList<Sprint> &known, const QList<WorkItem> &items);

} // namespace Docket
