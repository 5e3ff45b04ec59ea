// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/markupformat.h"
#include "core/domain/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Docket {

struct PageVersion
{
    int number = 0;
    QString message;
    QString authorId;
    QDateTime at;
    friend bool operator==(const PageVersion &, const PageVersion &) = default;
};

/** A documentation page as stored. `body` is the stored markup, byte for byte. */
struct Page
{
    enum class State { Current, Archived, Trashed };

    QString id;
    QString title;
    QString spaceId, spaceKey;
    QString url; ///< For the browser.
    State state = State::Current;
    PageVersion version;
    QString ownerId, authorId; ///< Account ids; empty when unknown.
    QStringList labels;
    QByteArray body; ///< UTF-8.
    MarkupFormat format = MarkupFormat::Storage; ///< Of the body.
    friend bool operator==(const Page &, const Page &) = default;
};

/** What a page is for; decides which trigger rules reach it. */
enum class PageKind {
    ReleaseNotes,
    FeatureDocs,
    UserGuide,
    Reference,
    Architecture,
    Adr,
    Runbook,
    OnCall,
    SecurityRegister,
    Soc2Evidence,
    Other
};

/** "release-notes", "runbook" …: the form of files and JSON. */
[[nodiscard]] QString kindName(PageKind kind);
/** The kind of that name; nothing when there is none. */
[[nodiscard]] std::optional<PageKind> pageKindFromName(const QString &name);
/** Every kind, in the order people list them. */
[[nodiscard]] QList<PageKind> allPageKinds();

} // namespace Docket
