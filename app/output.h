// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"
#include "core/domain/logentry.h"
#include "core/domain/proposal.h"
#include "core/journal/logcheck.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Docket {

/** Whether people or programs read what is printed. */
enum class OutputForm { Words, Json };

/** The members of a proposal every list shows (see README, "Command line"). */
[[nodiscard]] QJsonObject proposalJson(const Proposal &proposal);
/** The same with bodies, edits and evidence. */
[[nodiscard]] QJsonObject proposalDetailsJson(const Proposal &proposal);
[[nodiscard]] QJsonObject logCheckJson(const LogCheck &check);
/** Offsets and lengths in UTF-8 bytes of the page's body. */
[[nodiscard]] QJsonArray editsJson(const TextEdits &edits);
[[nodiscard]] QJsonArray evidenceJson(const QList<Evidence> &evidence);

/** "Platform Runbook › Current Configuration" */
[[nodiscard]] QString placeText(const QString &pageTitle, const QStringList &section);

/** One line on standard output; what a terminal would obey of remote text is shown as "·" (see terminaltext.h). */
void printLine(const QString &text);
void printJson(const QJsonObject &object);
void printJson(const QJsonArray &array);
/** All on one line, for programs that read line by line. */
void printJsonLine(const QJsonObject &object);
/** Bytes as they are. */
void printBytes(const QByteArray &bytes);

/** A sentence on standard error that stops nothing. */
void warn(const QString &text);

/** One sentence on standard error: what went wrong, why, what next. Returns the exit code that belongs to it. */
[[nodiscard]] ExitCode report(const Error &error);

/** The same for something the command line itself said wrong. */
[[nodiscard]] ExitCode usage(const Error &error);

} // namespace Docket
