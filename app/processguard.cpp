// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processguard.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace Docket {

void guardProcess()
{
    constexpr rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    (void)prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace Docket
