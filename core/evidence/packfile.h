// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidencefiles.h"

#include <QDateTime>

namespace Docket {

/**
 * The pack as a zip archive with SHA256SUMS of all its files, the same bytes for the same files; `at` is what the archive says of
 * their time. Errors: Internal.
 */
[[nodiscard]] Result<QByteArray> packBytes(const QList<PackFile> &files, const QDateTime &at);

/** Writes it to a file that only this user may read; the file is the whole pack or stays as it was. Errors: Storage. */
[[nodiscard]] Result<void> writePack(const QString &file, const QByteArray &bytes);

/** A pack that was opened. */
struct OpenedPack
{
    EvidencePack evidence;
    QString
        digest; ///< SHA-256 of SHA256SUMS: whoever noted it can tell any other pack from this one.
    int files = 0;
};

/**
 * Opens a pack and proves it: nothing is unpacked to a disk. Errors: NotFound; Invalid with a sentence that names what is wrong (no
 * archive; a file that is missing, changed, added, or larger than 256 MB, or 1 GB together); Protocol (no evidence in it).
 */
[[nodiscard]] Result<OpenedPack> openPack(const QString &file);

/** SHA-256 of the SHA256SUMS that these files get: OpenedPack::digest of their pack. */
[[nodiscard]] QString packDigest(const QList<PackFile> &files);

} // namespace Docket
