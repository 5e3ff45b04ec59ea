// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace Docket {

/** A page that is to be made below another one. */
struct NewPage
{
    QString title; ///< 1 to 255 characters; no other page of the space has it.
    QString spaceId, spaceKey;
    QString parentId, parentTitle; ///< The page it goes below.
    QByteArray body; ///< Storage-format markup.
    friend bool operator==(const NewPage &, const NewPage &) = default;
};

/** Such a page as a body to review and log: its title, the table of its place, its own body. */
[[nodiscard]] QByteArray newPageSheet(const NewPage &page);

/** The page, also after a person edited the sheet. Errors: Invalid with what is missing or too long. */
[[nodiscard]] Result<NewPage> newPageFrom(const QByteArray &sheet);

/** Why a page read from a sheet is not one for that place: a person moved it there, which has to be asked for anew. Empty when it is. */
[[nodiscard]] QString placeProblem(
    const NewPage &page, const QString &spaceKey, const QString &parentId);

} // namespace Docket
