// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/digest.h"

#include <array>
#include <openssl/evp.h>

namespace Docket {

QByteArray sha256Hex(QByteArrayView bytes)
{
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    std::array<unsigned char, 32> digest{};
    if (!EVP_Digest(bytes.data(), size_t(bytes.size()), digest.data(), nullptr, algorithm, nullptr))
        qFatal("SHA-256 is not to be had");
    return QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), digest.size())
        .toHex();
}

} // namespace Docket
