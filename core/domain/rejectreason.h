// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** Why something is rejected, as it is kept in the log in every language; other reasons are a person's own words. */
namespace Docket::RejectReason {
inline const QString section = QStringLiteral("Wrong section");
inline const QString facts = QStringLiteral("Wrong facts");
inline const QString alreadySaid = QStringLiteral("Already said there");
inline const QString notWorth = QStringLiteral("Not worth documenting");
inline const QString style = QStringLiteral("Style or format");
} // namespace Docket::RejectReason
