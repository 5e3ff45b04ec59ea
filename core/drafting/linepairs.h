// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

using LinePair = std::pair<QString, QString>; ///< A removed line and its new form.

/**
 * Which added line is the new form of which removed one, in order. As many lines on both sides are paired one by one, where
 * they are alike; else the pairing that has most tokens in common is taken. Nothing when there are too many to compare.
 */
[[nodiscard]] QList<LinePair> pairLines(const QStringList &removed, const QStringList &added);

} // namespace Docket
