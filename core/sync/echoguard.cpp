// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/echoguard.h"

namespace Docket {

EchoGuard::EchoGuard(const QList<WriteIntent> &intents)
{
    for (const WriteIntent &intent : intents) {
        if (!intent.isOfPage() || intent.step == WriteIntent::Step::Abandoned)
            continue;
        if (intent.version > 0)
            m_own.insert(intent.version);
        else
            m_uncertain = m_uncertain || intent.step <= WriteIntent::Step::Sending;
    }
}

bool EchoGuard::wasEditedByOthers(int seen, int now) const
{
    for (int version = seen + 1; version <= now; ++version) {
        if (!isOwn(version))
            return true;
    }
    return false;
}

} // namespace Docket
