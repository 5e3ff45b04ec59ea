// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** What the window's message bars are about: one bar a cause. */
namespace Docket::Cause {

inline const QString offline = QStringLiteral("offline");
inline const QString signIn = QStringLiteral("signIn");
inline const QString doubt = QStringLiteral("doubt");
inline const QString throttled = QStringLiteral("throttled");
inline const QString trouble = QStringLiteral("trouble");
inline const QString retry = QStringLiteral("retry");
inline const QString unseen = QStringLiteral("unseen");
inline const QString limit = QStringLiteral("limit");
inline const QString publish = QStringLiteral("publish");
inline const QString decision = QStringLiteral("decision");
inline const QString keychain = QStringLiteral("keychain");
inline const QString setup = QStringLiteral("setup");
inline const QString view = QStringLiteral("view");
inline const QString tokenEnd = QStringLiteral("tokenEnd");

} // namespace Docket::Cause
