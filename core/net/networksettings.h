// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/proxychoice.h"

#include <QSslCertificate>
#include <QString>

namespace Docket {

/** Holds for every connection of the program that is made from now on. A manual choice without host or port counts as None. */
void useProxy(const ProxyChoice &choice);

/** The certificates of a PEM file. Errors: Invalid with a sentence (cannot be read, holds none, longer than 4 MB). */
[[nodiscard]] Result<QList<QSslCertificate>> authoritiesIn(const QString &file);

/**
 * Trusts the authorities of the PEM file beside those of the system, for every connection made from now on; an empty name: the
 * system's alone. Errors: as authoritiesIn(), and then the system's alone are trusted.
 */
[[nodiscard]] Result<void> trustAlso(const QString &file);

} // namespace Docket
