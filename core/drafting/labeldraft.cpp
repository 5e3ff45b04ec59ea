// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/labeldraft.h"

#include "core/drafting/sheet.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 255; // Jira Cloud: "Label cannot exceed 255 characters".

} // namespace

QByteArray labelBody(const QString &label, const QString &item, const QString &reason)
{
    return sheetBody({label, {{u"Ticket"_s, {item}}, {u"Because"_s, {reason}}}, {}});
}

Result<QString> labelFrom(const QByteArray &body)
{
    const Result<Sheet> sheet = sheetFrom(body);
    if (!sheet)
        return failure(sheet);
    const bool blank = std::ranges::any_of(sheet->title, [](QChar c) { return c.isSpace(); });
    if (sheet->title.isEmpty() || sheet->title.size() > longestLabel || blank)
        return failure(Error::Kind::Invalid,
            u"the heading must be one label: 1 to %1 characters, no blanks"_s.arg(longestLabel));
    return sheet->title;
}

} // namespace Docket
