// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Docket::Sandbox {

/**
 * The line (from 1) on which each value of a well-formed JSON text starts, by its path: "" is the
 * whole, "jira.issues[3].key" a member inside an array's fourth element. A member that occurs twice
 * has the line of its last occurrence.
 */
[[nodiscard]] QHash<QString, int> jsonLines(const QByteArray &json);

/** The line of a byte of a text, from 1. */
[[nodiscard]] int lineAt(const QByteArray &text, qsizetype offset);

} // namespace Docket::Sandbox
