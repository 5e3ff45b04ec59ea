// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/shownchanges.h"

namespace Docket {

QList<ShownChange> shownChanges(const DiffContent &content)
{
    QList<ShownChange> found;
    for (const ChangeRange range : changes(content.rows)) {
        ShownChange change;
        for (int i = range.first; i <= range.last; ++i) {
            const DiffRow &row = content.rows.at(i);
            if (row.left >= 0)
                change.before.append(content.leftSpan(row.left));
            if (row.right >= 0)
                change.after.append(content.rightSpan(row.right));
        }
        found.append(change);
    }
    return found;
}

} // namespace Docket
