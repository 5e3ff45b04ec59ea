// SPDX-License-Identifier: GPL-3.0-or-later
// Hands what libFuzzer makes up to one target, Fuzz::FUZZ_TARGET, and stops at the first broken promise.
#include "fuzztargets.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // Not a copy: reading beyond the end must be seen.
    const QByteArray input =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString broken = Fuzz::FUZZ_TARGET(input);
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "broken promise: %s\n", qPrintable(broken));
        std::abort();
    }
    return 0;
}
