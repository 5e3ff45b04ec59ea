// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/**
 * One function for each reader of strangers' text: it reads the input, looks whether everything that the headers
 * promise holds, and says what does not; empty when all is well. `./dev fuzz` feeds them without end, tst_fuzzfindings
 * with what was kept.
 */
namespace Fuzz {

[[nodiscard]] QString storage(const QByteArray &input);
[[nodiscard]] QString markdown(const QByteArray &input);
[[nodiscard]] QString adf(const QByteArray &input);
[[nodiscard]] QString diff(const QByteArray &input);
[[nodiscard]] QString merge(const QByteArray &input);
[[nodiscard]] QString policy(const QByteArray &input);
[[nodiscard]] QString wiki(const QByteArray &input);

} // namespace Fuzz
