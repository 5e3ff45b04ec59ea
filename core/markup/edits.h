// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/textedit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

/** The body with the edits made. Errors: Invalid when edits overlap, are unsorted or lie outside the body. */
[[nodiscard]] Result<QByteArray> applyEdits(const QByteArray &body, const TextEdits &edits);

/** The smallest single edit (common head and tail kept, never splitting a UTF-8 character) from one body to another; empty when equal. */
[[nodiscard]] TextEdits editsBetween(const QByteArray &before, const QByteArray &after);

/** Plain words as storage-format text: `&`, `<`, `>`, quotes escaped; characters XML forbids are dropped. */
[[nodiscard]] QByteArray escapeText(const QString &words);
/** Plain words as the inside of a CDATA section: `]]>` split over two sections. */
[[nodiscard]] QByteArray escapeCData(const QString &words);

} // namespace Docket
