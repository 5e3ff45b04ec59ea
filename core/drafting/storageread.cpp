// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/storageread.h"

namespace Docket {

using namespace Qt::StringLiterals;

Result<StorageDocument> readStorage(const QByteArray &body)
{
    auto document = StorageDocument::parse(body);
    if (document)
        return std::move(*document);
    const MarkupError &error = document.error();
    return failure(Error::Kind::Invalid,
        u"line %1, column %2: %3"_s.arg(error.line).arg(error.column).arg(error.reason));
}

} // namespace Docket
