// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Docket {

/** SHA-256 of the bytes, 64 lower-case hexadecimal digits. By OpenSSL, which uses the processor's own instructions. */
[[nodiscard]] QByteArray sha256Hex(QByteArrayView bytes);

} // namespace Docket
