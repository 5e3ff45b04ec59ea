// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/writeintent.h"

#include <QList>
#include <QSet>

namespace Docket {

/**
 * Tells Docket's own versions of a page from everybody else's, by the journal's record of its writes. What stands in a version's
 * message proves nothing: anybody can copy a transaction mark.
 */
class EchoGuard
{
public:
    /** `intents`: every write to one page that was ever begun. */
    explicit EchoGuard(const QList<WriteIntent> &intents);

    /** True while a write is under way whose version is not known yet: the page cannot be judged now. */
    [[nodiscard]] bool isUncertain() const { return m_uncertain; }
    /** Whether the journal records that Docket made that version. */
    [[nodiscard]] bool isOwn(int version) const { return m_own.contains(version); }
    /** Whether anybody else made one of the versions after `seen` up to `now`. */
    [[nodiscard]] bool wasEditedByOthers(int seen, int now) const;

private:
    QSet<int> m_own;
    bool m_uncertain = false;
};

} // namespace Docket
